import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Alert } from '../../../../shared/alerts/alert.ts';
import type { AlertFile } from '../../../../shared/alerts/alert-repository.ts';
import { broadcastOf, cancelOf, updateOf } from '../../../../shared/alerts/broadcasts/broadcast-request.ts';
import { capOf } from '../../../../shared/alerts/inbox/cap-alert.ts';
import { capXml } from '../../../../shared/alerts/inbox/cap-xml.ts';
import { severities } from '../../../../shared/alerts/severity.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { marks } from '../../../fixtures/alerts/alert-reports.ts';
import { addresseesOf, alertNumber } from '../../../fixtures/alerts/alerts.ts';

const schema = readFileSync(join(import.meta.dirname, '../../../fixtures/alerts/cap12.xsd'), 'utf8');
const every = languages.map(({ tag }) => tag);
const first = alertNumber(0);
const terms = {
  ...{ country: 'kh', languages: every, timeZone: 'Asia/Phnom_Penh', now: Date.parse('2016-06-20T00:00:00Z') },
  earlier: [first, alertNumber(1)],
};

const fileOf = (alert: Alert): AlertFile => ({ alert, addressees: addresseesOf(alert, 'KH-BAVET'), dispatches: [] });
const xmlOf = (file: AlertFile) => capXml(capOf(file, terms));

const faultsOf = async (xml: string): Promise<string[]> => {
  const { errors } = await validateXML({ xml: [{ fileName: 'alert.xml', contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
};

const sending = { caller: { person: 'person-authority', roles: ['authority' as const] }, sentAt: first.sentAt };
const texts = {
  km: 'មេតំហ្វេតាមីន ១,៩ គ.ក្រ នៅព្រំដែនឡាវ',
  en: `1.9 kg methamphetamine at the Lao border, tri-border area <&>"' ]]> ${'x'.repeat(1_500)}`,
};
const photo = { incidentId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51', photoId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52' };
const request = { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b01', severity: 'Severe' as const, texts, ...photo };
const told = broadcastOf({ ...request, expires: '2016-06-21T00:00:00.5+07:00' }, ['KH-BAVET', 'KH-POIPET'], sending);
const changed = updateOf(
  told,
  { ...request, id: request.id.replace('b01', 'b02'), expires: '2016-06-19T23:00:00+07:00' },
  sending,
);
const voided = cancelOf(changed, { id: request.id.replace('b01', 'b03') }, sending);

const kinds: [string, AlertFile][] = [
  ...severities.map((severity): [string, AlertFile] => [`an alert, ${severity}`, fileOf({ ...first, severity })]),
  ['a correction', fileOf({ ...first, msgType: 'Update', references: [first.id], changes: ['kind', 'severity'] })],
  ['a withdrawal', fileOf({ ...first, msgType: 'Cancel', references: [first.id], changes: ['withdrawn'] })],
  [
    'what is no longer shared',
    fileOf({ ...first, msgType: 'Cancel', references: [first.id], changes: ['no-longer-shared'] }),
  ],
  ['a broadcast', { ...told, dispatches: [] }],
  ['a broadcast that has expired', { ...changed, dispatches: [] }],
  ['a broadcast taken back', { ...voided, dispatches: [] }],
];

describe('an alert as CAP 1.2', () => {
  it.each(kinds)('is what the OASIS schema accepts: %s', async (_, file) => {
    expect(await faultsOf(xmlOf(file))).toEqual([]);
  });

  it('is refused by that schema with a time as JavaScript writes it, so that the test can fail', async () => {
    const xml = xmlOf(fileOf(first)).replaceAll('-00:00<', 'Z<');
    expect((await faultsOf(xml)).join()).toContain('sent');
  });

  it('has an info for each language, and a broadcast one for each that it was written in', () => {
    expect(capOf(fileOf(first), terms).info.map(({ language }) => language)).toEqual(every);
    expect(capOf({ ...told, dispatches: [] }, terms).info.map(({ language }) => language)).toEqual(['en', 'km']);
  });

  it('writes UTC as -00:00 without fractions, and names itself without a space, comma, < or &', () => {
    const cap = capOf(fileOf(first), terms);
    expect(cap.sent).toBe('2016-06-19T09:31:00-00:00');
    expect(`${cap.sender}${cap.identifier}`).not.toMatch(/[ ,<&]/);
    expect(cap.references?.split(' ')[0]).toBe(`kh.blo-network,${first.id},2016-06-19T09:31:00-00:00`);
  });

  it('has its circle with latitude first, its reasons, and whom it is for', () => {
    const cap = capOf(fileOf(first), terms);
    expect(cap).toMatchObject({ scope: 'Restricted', restriction: expect.stringMatching(/officers/i) });
    expect(cap.info[0]).toMatchObject({
      ...{ category: 'Security', certainty: 'Observed', onset: '2016-06-19T09:30:00-00:00' },
      area: [{ areaDesc: 'Bavet (KH)', circle: '11.0632,106.1356 1' }],
    });
    expect(cap.info[0]?.parameter).toContainEqual({ valueName: 'severity-reason', value: first.facts?.reasons[0] });
  });

  it.each([
    ['kh', 'leaving'],
    ['vn', 'entering'],
    ['la', undefined],
  ])('tells the direction as the country of its reader sees it, and both countries: %s', (country, direction) => {
    const facts = first.facts && { ...first.facts, border: 'VN', direction: 'leaving' as const };
    const parameters = capOf(fileOf({ ...first, facts }), { ...terms, country }).info[0]?.parameter ?? [];
    const values = Object.fromEntries(parameters.map(({ valueName, value }) => [valueName, value]));
    expect([values['direction'], values['from'], values['to']]).toEqual([direction, 'KH', 'VN']);
  });

  it.each([
    ['withdrawn', 'AllClear', 'Past'],
    ['duplicate', 'AllClear', 'Past'],
    ['no-longer-shared', 'Assess', 'Expected'],
  ] as const)(
    'is all clear when it is withdrawn, and not when it is no longer shared: %s',
    (change, response, urgency) => {
      const { info } = capOf(fileOf({ ...first, msgType: 'Cancel', changes: [change] }), terms);
      expect(info.map(({ responseType }) => responseType)).toEqual(every.map(() => response));
      expect(info[0]?.urgency).toBe(urgency);
    },
  );

  it('names nobody and quotes nobody', () => {
    for (const mark of Object.values(marks)) expect(xmlOf(fileOf(first))).not.toContain(mark);
  });

  it('says of what it corrects, of what has expired, and where a photo is after sign-in', () => {
    expect(capOf({ ...voided, dispatches: [] }, terms)).toMatchObject({
      msgType: 'Cancel',
      incidents: photo.incidentId,
    });
    expect(capOf({ ...changed, dispatches: [] }, terms).info[0]).toMatchObject({
      ...{ expires: '2016-06-19T16:00:00-00:00', parameter: [{ valueName: 'expired', value: 'true' }] },
      resource: [{ uri: `/v1/incidents/${photo.incidentId}/photos/${photo.photoId}` }],
    });
  });

  it('keeps whatever a text holds, and puts U+FFFD for what XML cannot hold', async () => {
    const xml = xmlOf({ ...told, alert: { ...told.alert, texts: { en: 'a\ud800b\uffffc <b>&amp;' } }, dispatches: [] });
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toContain('a\ufffdb\ufffdc &lt;b&gt;&amp;amp;');
  });
});
