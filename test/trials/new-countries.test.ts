import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ProductRun, startProductRun } from '../../infra/opening-day/product-run.ts';
import { signIn } from '../../infra/opening-day/sign-in.ts';
import { until } from '../fixtures/local-run/local-alerts.ts';
import { newFolder, removeFolder } from '../fixtures/local-run/local-run.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/** For one case, on a machine that is busy with others. */
const patience = 90_000;

const countriesFolder = new URL('../fixtures/countries', import.meta.url).pathname;

const Receipt = z.looseObject({ id: z.string(), warnings: z.array(z.unknown()).optional() });
const Inbox = z.object({ alerts: z.array(z.looseObject({ incidentId: z.string(), sharedBy: z.string().optional() })) });
const Figures = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const Deliveries = z.array(z.object({ stack: z.string(), to: z.string(), topic: z.string(), text: z.string() }));

describe('two countries that no code names, one of them with BLOs by the sea alone', () => {
  const folder = newFolder();
  let run: ProductRun;
  beforeAll(async () => {
    run = await startProductRun({ countriesFolder, folder });
  }, 300_000);
  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  /** Somebody of a stack who has signed in, by role and, of an officer, BLO. */
  const personAt = async (stack: string, role: string, blo?: string) => {
    const account = run.accounts.find((each) => each.stack === stack && each.role === role && each.blo === blo);
    if (!account) throw new Error(`the run has no ${role} of ${blo ?? stack}`);
    const { ApiUrl = '', CognitoEndpoint = '', UserPoolClientId = '' } = run.outputs[stack] ?? {};
    const at = { endpoint: CognitoEndpoint, clientId: UserPoolClientId };
    const token = await signIn(at, account.username, account.password);
    return (route: string, body?: unknown) => ask(ApiUrl, route, { token, body });
  };

  const methamphetamine = (kilograms: number) => [
    { substance: 'methamphetamine', quantity: { value: kilograms, unit: 'kilogram' } },
  ];

  const reportAt = (blo: string, place: { latitude: number; longitude: number }, more: Record<string, unknown>) => ({
    crime: 'drugs',
    id: randomUUID(),
    blo,
    occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
    place: { ...place, accuracyMetres: 50 },
    ...more,
  });

  const toldTo = (to: string) =>
    Deliveries.parse(
      (existsSync(run.folder.deliveries) ? readFileSync(run.folder.deliveries, 'utf8') : '')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).filter((delivery) => delivery.to === to);

  it('are the countries of the folder, and the region', () => {
    expect(Object.keys(run.outputs).sort()).toEqual(['blo-bd', 'blo-ph', 'blo-region']);
    expect(run.accounts.filter(({ role }) => role === 'officer').map(({ blo }) => blo)).toEqual([
      'BD-TEKNAF',
      'BD-BENAPOLE',
      'BD-CHATTOGRAM',
      'PH-ZAMBOANGA',
      'PH-BONGAO',
      'PH-PUERTO-PRINCESA',
    ]);
  });

  it(
    'take a report from the sea without a warning, give its receipt again, and tell the coast in texts',
    async () => {
      const officer = await personAt('blo-ph', 'officer', 'PH-ZAMBOANGA');
      const neighbour = await personAt('blo-ph', 'officer', 'PH-BONGAO');
      const sms = { address: '0905 123 4567', language: 'en' };
      expect((await neighbour('PUT /v1/subscriptions/sms', sms)).status).toBe(200);
      const atSea = { latitude: 7.2, longitude: 121.2 };
      // Severe: the coast is told, and not the whole country.
      const report = reportAt('PH-ZAMBOANGA', atSea, { seizures: methamphetamine(1.9) });
      const sent = await officer('POST /v1/incidents', report);
      expect([sent.status, Receipt.parse(sent.json).warnings]).toEqual([201, undefined]);
      const receipt = await officer(`GET /v1/incidents/${report.id}/receipt`);
      expect([receipt.status, Receipt.parse(receipt.json).id]).toEqual([200, report.id]);
      const text = await until('the text', () => toldTo('+639051234567')[0]);
      expect([text.stack, text.topic, text.text]).toEqual([
        'blo-ph',
        'blo-ph-alerts-PH-BONGAO',
        expect.stringContaining('Zamboanga City'),
      ]);
    },
    patience,
  );

  it(
    'tell each other what officers open to the region, by the post that it happened at',
    async () => {
      const officer = await personAt('blo-bd', 'officer', 'BD-TEKNAF');
      const route = { border: 'MM', direction: 'entering' };
      const open = { handling: 'region', route, seizures: methamphetamine(60) };
      const report = reportAt('BD-TEKNAF', { latitude: 20.86, longitude: 92.3 }, open);
      expect((await officer('POST /v1/incidents', report)).status).toBe(201);
      const authority = await personAt('blo-ph', 'authority');
      const alert = await until('the alert in the other country', async () => {
        const { json } = await authority(`GET /v1/alerts?reference=${report.id.slice(-8)}`);
        return Inbox.parse(json).alerts[0];
      });
      expect(alert).toMatchObject({ incidentId: `BD-${report.id}`, sharedBy: 'BD' });
    },
    patience,
  );

  it(
    'have figures, and so has the region',
    async () => {
      for (const stack of ['blo-bd', 'blo-ph'])
        expect(await run.invoke(`${stack}-nightly-statistics`, {})).toMatchObject({ failed: false });
      const analyst = await personAt('blo-ph', 'analyst');
      const own = Figures.parse((await analyst('GET /v1/statistics?period=day&by=area')).json);
      expect(own.rows.map((row) => row['area'])).toContain('PH-ZAMBOANGA');
      const regional = await personAt('blo-region', 'region-analyst');
      await until('the figures of both in the region', async () => {
        const { rows } = Figures.parse((await regional('GET /v1/statistics?period=day&by=area')).json);
        const areas = rows.map((row) => row['area']);
        return areas.includes('bd') && areas.includes('ph') ? true : undefined;
      });
    },
    patience,
  );

  it(
    'read out their BLOs with the code lists',
    async () => {
      const analyst = await personAt('blo-bd', 'analyst');
      const { json } = await analyst('GET /v1/reference?list=blos');
      const { blos } = z.object({ blos: z.array(z.looseObject({ id: z.string() })) }).parse(json);
      expect(blos.find(({ id }) => id === 'PH-ZAMBOANGA')).toMatchObject({ maritime: true, neighbour: null });
    },
    patience,
  );
});
