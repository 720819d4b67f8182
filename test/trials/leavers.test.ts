import { randomUUID } from 'node:crypto';
import {
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, subscribed, toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { outputsOf, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/** No storm, and nobody is told again while this goes on. */
const changes = { alerting: { escalateMinutes: 15 } };

describe('people who leave, in a local run', () => {
  const folder = newFolder();
  let run: LocalProgram;
  let bavet: Reader;
  let poipet: Reader;
  let authority: Reader;

  const report = async (): Promise<string> => {
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:30:00+07:00' },
      place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
      // Extreme: the whole country is told.
      seizures: [{ substance: 'methamphetamine', quantity: { value: 60, unit: 'kilogram' } }],
    };
    const answer = await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return body.id;
  };

  /** The job that runs every five minutes. */
  const endSubscriptions = async (): Promise<unknown> => {
    const url = `${outputsOf(run)['InvokeUrl']}/2015-03-31/functions/blo-kh-end-subscriptions/invocations`;
    const answer = await fetch(url, { method: 'POST', body: '{}' });
    return answer.json();
  };

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh', changes);
    bavet = await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', { language: 'en' });
    poipet = await subscribed(await signedIn(run, 'officer', 'KH-POIPET'), 'poipet', { language: 'en' });
    authority = await subscribed(await signedIn(run, 'authority'), 'authority', { language: 'en' });
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it('are told nothing more once they are disabled or deleted, and the others are', async () => {
    const { CognitoEndpoint: endpoint = '', UserPoolId } = outputsOf(run);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const pool = new CognitoIdentityProviderClient({ endpoint, region: 'local', credentials });
    await pool.send(new AdminDisableUserCommand({ UserPoolId, Username: 'officer.kh-bavet' }));
    await pool.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'officer.kh-poipet' }));
    pool.destroy();
    expect(await endSubscriptions()).toEqual({ people: 3, ended: 4 });
    // A token outlives its owner's leave by an hour at most: it still reports, and is told nothing.
    const id = await report();
    await until('the authority', () => toldTo(run, authority.email, id)[0]);
    await until('the authority', () => toldTo(run, authority.sms, id)[0]);
    for (const { sms, email } of [bavet, poipet]) expect([toldTo(run, sms), toldTo(run, email)]).toEqual([[], []]);
    const body = { address: bavet.sms, language: 'en' };
    const again = await ask(bavet.apiUrl, 'PUT /v1/subscriptions/sms', { token: bavet.token, body });
    expect(again.status).toBe(403);
  }, 60_000);

  it('and people who were never there get no subscription from an administrator', async () => {
    const { apiUrl, token } = await signedIn(run, 'administrator');
    const body = { address: '012 345 678', language: 'en', topic: 'KH-BAVET' };
    const answer = await ask(apiUrl, `PUT /v1/people/${randomUUID()}/subscriptions/sms`, { token, body });
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('(sub)')]);
  }, 60_000);
});
