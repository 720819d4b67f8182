import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { amendableWorld, asked, refusedFaults } from '../../fixtures/incidents/amendments.ts';
import { incidentOf } from '../../fixtures/incidents/reports.ts';

describe('an incident that does not stand', () => {
  const world = () => {
    const [one, other, third] = [incidentOf(), incidentOf(), incidentOf()];
    const the = amendableWorld([one, other, third]);
    const present = ({ report }: Incident) => the.present.get(report.id) as Incident;
    const amend = (incident: Incident, change: Record<string, unknown>) =>
      amendIncident(asked(present(incident), change), the.ports);
    const faults = (incident: Incident, change: Record<string, unknown>) =>
      refusedFaults(asked(present(incident), change), the);
    return { one, other, third, the, amend, faults };
  };

  it('is withdrawn, says so, and keeps its report', async () => {
    const { one, the, amend } = world();
    expect(await amend(one, { withdraw: true })).toMatchObject({ standing: { state: 'withdrawn' } });
    expect(the.present.get(one.report.id)).toMatchObject({ report: one.report, standing: { state: 'withdrawn' } });
  });

  it('stands again by an amendment with changes, even with none in them', async () => {
    const { one, amend } = world();
    await amend(one, { withdraw: true });
    expect(await amend(one, { changes: {} })).toMatchObject({ revision: 3, standing: { state: 'current' } });
  });

  it('is a duplicate of another that stands', async () => {
    const { one, other, third, amend } = world();
    const duplicateOf = other.report.id;
    expect(await amend(one, { duplicateOf })).toMatchObject({ standing: { state: 'duplicate', duplicateOf } });
    expect(await amend(one, { duplicateOf: third.report.id })).toMatchObject({ revision: 3 });
  });

  it('cannot be made so twice', async () => {
    const { one, other, amend, faults } = world();
    await amend(one, { withdraw: true });
    expect(await faults(one, { withdraw: true })).toEqual(['/withdraw no-change']);
    await amend(one, { duplicateOf: other.report.id });
    expect(await faults(one, { duplicateOf: other.report.id })).toEqual(['/duplicateOf no-change']);
  });

  it('is no duplicate of itself, of nothing, of one that does not stand, and heads no chain', async () => {
    const { one, other, third, amend, faults } = world();
    expect(await faults(one, { duplicateOf: one.report.id })).toEqual(['/duplicateOf no-current-incident']);
    expect(await faults(one, { duplicateOf: randomUUID() })).toEqual(['/duplicateOf no-current-incident']);
    await amend(third, { withdraw: true });
    expect(await faults(one, { duplicateOf: third.report.id })).toEqual(['/duplicateOf no-current-incident']);
    await amend(one, { duplicateOf: other.report.id });
    expect(await faults(other, { duplicateOf: one.report.id })).toEqual(['/duplicateOf no-current-incident']);
    expect(await faults(other, { withdraw: true })).toEqual(['/withdraw has-duplicates']);
  });
});
