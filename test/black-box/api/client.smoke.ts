import { describe, expect, it } from 'vitest';
import type { Report } from '../client/client.generated.ts';
import { clientAs } from '../client/client.ts';
import { home, personOf } from '../deployment.ts';
import { documentOf } from '../reports.ts';

/** An accepted example of each kind from the deployment's own document, as somebody's own report. */
const examples = async (): Promise<Report[]> => {
  const { components } = await documentOf(home);
  const found = components.schemas['Report']?.['examples'];
  return (Array.isArray(found) ? found : []).map((example) => ({
    ...example,
    id: crypto.randomUUID(),
    blo: personOf(home, 'officer').blo,
    photos: undefined,
  }));
};

describe('the client that is generated from the document', () => {
  it('hands in a report of every kind, and reads each back', async () => {
    const officer = clientAs('officer');
    const reports = await examples();
    expect(new Set(reports.map(({ crime }) => crime)).size).toBe(16);
    for (const report of reports) {
      const { data: receipt } = await officer.submitIncident(report);
      expect(receipt).toMatchObject({ id: report.id, revision: 1 });
      const { data: incident } = await officer.readIncident(report.id);
      expect(incident.iccs.length, report.crime).toBeGreaterThan(0);
      expect(incident).toMatchObject({ crime: report.crime, standing: { state: 'current' } });
    }
  });

  it('looks for incidents by kind and item', async () => {
    const [report] = (await examples()).filter(({ crime }) => crime === 'wildlife');
    await clientAs('officer').submitIncident(report!);
    const { data: page } = await clientAs('analyst').listIncidents({ crime: 'wildlife', limit: 5 });
    expect(page.incidents.map(({ crime }) => crime)).toContain('wildlife');
    expect(JSON.stringify(page)).not.toContain('narrative');
  });

  it('throws what was refused, with the problem in it', async () => {
    const refused = clientAs('analyst').submitIncident((await examples())[0]!);
    await expect(refused).rejects.toMatchObject({ status: 403, error: { type: expect.stringContaining('not-yours') } });
  });
});
