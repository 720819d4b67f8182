import { describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import { problemWords } from '../../../shared/foundation/problems/problem-words.ts';
import { amendableWorld, asked } from '../../fixtures/incidents/amendments.ts';
import { drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';

const photo = (id: string) => ({ ...drugReport().photos?.[0], id });

describe('amendments', () => {
  it('count the photos that they announce, and are not made where the day has no room for them', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const added = photo('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a91');
    const counted: unknown[] = [];
    const countPhotos = async (_: unknown, photos: readonly { bytes: number }[]) => void counted.push(photos);
    const changes = { photos: [added, ...(incident.report.photos ?? [])] };
    await amendIncident(asked(incident, { changes }), { ...the.ports, countPhotos });
    expect(counted).toEqual([[added]]);
    const present = the.present.get(incident.report.id)!;
    const tooMany = async () => {
      throw new Problem(problemWords['too-many-photos']);
    };
    const more = asked(present, {
      changes: { photos: [...(present.report.photos ?? []), photo('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a92')] },
    });
    await expect(amendIncident(more, { ...the.ports, countPhotos: tooMany })).rejects.toMatchObject({
      kind: 'slow-down',
    });
    expect(the.present.get(incident.report.id)).toBe(present);
  });
});
