import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import {
  type CountryChanges,
  type LocalProgram,
  newFolder,
  removeFolder,
  startLocalProgram,
} from '../fixtures/local-run.ts';

const Account = z.object({
  stack: z.string(),
  role: z.string(),
  blo: z.string().nullish(),
  username: z.string(),
  password: z.string(),
});

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));
const SignedIn = z.object({ AuthenticationResult: z.object({ IdToken: z.string() }) });

/** A local run of the bench's own, with an officer of Cambodia who has signed in. */
export type Stage = {
  run: LocalProgram;
  apiUrl: string;
  token: string;
  blo: string;
  incidentsTable: string;
  alertsTable: string;
};

const json = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const signIn = async (endpoint: string, ClientId: string, { username, password }: z.infer<typeof Account>) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  return SignedIn.parse(await response.json()).AuthenticationResult.IdToken;
};

const stageOf = async (run: LocalProgram): Promise<Stage> => {
  const outputs = Outputs.parse(json(run.folder, 'outputs.json'))['blo-kh'] ?? {};
  const accounts = z.array(Account).parse(json(run.folder, 'accounts.json'));
  const officer = accounts.find(({ stack, role }) => stack === 'blo-kh' && role === 'officer');
  if (!officer?.blo) throw new Error('the run has no officer');
  const { ApiUrl = '', CognitoEndpoint = '', UserPoolClientId = '', IncidentsTable = '', AlertsTable = '' } = outputs;
  const token = await signIn(CognitoEndpoint, UserPoolClientId, officer);
  const { blo } = officer;
  return { run, apiUrl: ApiUrl, token, blo, incidentsTable: IncidentsTable, alertsTable: AlertsTable };
};

/** Starts a local run of Cambodia, Viet Nam and the region, and ends it when the work is done. */
export const onStage = async (work: (stage: Stage) => Promise<void>, changes?: CountryChanges): Promise<void> => {
  const folder = newFolder();
  let run: LocalProgram | undefined;
  try {
    run = await startLocalProgram(folder, 'kh,vn', changes);
    await work(await stageOf(run));
  } finally {
    await run?.stop();
    removeFolder(folder);
  }
};
