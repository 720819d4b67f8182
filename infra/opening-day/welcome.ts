import { join, relative } from 'node:path';
import type { Account } from './people.ts';
import { accountsName, type ProductRun } from './product-run.ts';

const signInLine = (account: Account, outputs: Record<string, string>): string => {
  const { CognitoEndpoint, UserPoolClientId } = outputs;
  const parameters = { USERNAME: account.username, PASSWORD: account.password };
  const body = JSON.stringify({
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: UserPoolClientId,
    AuthParameters: parameters,
  });
  return [
    `TOKEN=$(curl -s ${CognitoEndpoint} -H 'Content-Type: application/x-amz-json-1.1' \\`,
    `  -H 'X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth' \\`,
    `  -d '${body}' \\`,
    `  | sed -n 's/.*"IdToken":"\\([^"]*\\)".*/\\1/p')`,
  ].join('\n');
};

/** The example of the API's own description, with an id of its own each time that the line is pasted. */
const postLine = (apiUrl: string): string =>
  [
    `curl -s ${apiUrl}/openapi.json \\`,
    `  | node -e 'process.stdin.setEncoding("utf8");let t="";process.stdin.on("data",d=>t+=d).on("end",()=>{`,
    `    const body=JSON.parse(t).paths["/v1/incidents"].post.requestBody.content["application/json"];`,
    `    const example=body.example??Object.values(body.examples)[0].value;`,
    `    console.log(JSON.stringify({...example,id:crypto.randomUUID()}))})' \\`,
    `  | curl -si ${apiUrl}/v1/incidents -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d @-`,
  ].join('\n');

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
};

/** What a person reads when a run is up: where things are, who can sign in, and two lines to paste. */
export const welcome = ({ outputs, accounts, folder }: Pick<ProductRun, 'outputs' | 'accounts' | 'folder'>): string => {
  const addresses = Object.entries(outputs).map(([stack, { ApiUrl = '' }]) => [stack, ApiUrl]);
  const tablets = Object.entries(outputs).flatMap(([stack, { TabletUrl }]) => (TabletUrl ? [[stack, TabletUrl]] : []));
  const people = accounts.map(({ stack, role, blo, username, password }) => [
    stack,
    role,
    blo ?? '',
    username,
    password,
  ]);
  const officer = accounts.find(({ role }) => role === 'officer');
  const apiUrl = officer && outputs[officer.stack]?.['ApiUrl'];
  const here = (file: string) => relative(process.cwd(), file) || file;
  return [
    `\nTablets: open in a browser, and sign in as an officer\n${table(tablets)}`,
    `\nAddresses of the APIs\n${table(addresses)}`,
    people.length > 0 ? `\nPeople (also in ${here(join(folder.path, accountsName))})\n${table(people)}` : '',
    officer && apiUrl
      ? `\nSign in, then report an incident:\n\n${signInLine(officer, outputs[officer.stack] ?? {})}\n\n${postLine(apiUrl)}`
      : '',
    `\nTexts and e-mails that would go out: ${here(folder.deliveries)} · logs: ${here(folder.logs)} · stop: Ctrl-C\n`,
  ].join('\n');
};
