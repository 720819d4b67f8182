import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { caseLinkRepository } from '../../shared/cases/aws/case-link-repository.dynamodb.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { shareDecisions } from '../../shared/incidents/aws/share-decisions.dynamodb.ts';
import { postDirectory } from '../../shared/posts/aws/post-directory.dynamodb.ts';
import { caseShare, fromBavet, message } from '../fixtures/cases.ts';
import { keptPost } from '../fixtures/posts.ts';

/** The moment at which all golden records were written. */
export const at = '2026-11-22T02:00:00.000Z';

export const uuid = (number: number) => `0192a3b4-c5d6-4e7f-8a9b-${String(number).padStart(12, '0')}`;

/** A case at both ends in one table, with a message of each kind, and one whose record was recalled. */
export const writeCases = async (client: DynamoDBClient): Promise<void> => {
  await shareDecisions(client, 'incidents').decide(uuid(1), { country: 'VN', decided: 'released', at, by: 'person-3' });
  const cases = caseRepository(client, 'cases');
  const told = { blo: 'KH-BAVET', crime: 'drugs' as const, severity: 'Severe' as const };
  await cases.share(caseShare(), told, at);
  const question = message({ kind: 'question', id: uuid(201), about: 'vehicle' });
  const messages = [
    question,
    fromBavet({ kind: 'answer', id: uuid(202), inReplyTo: uuid(201), answer: 'yes' }),
    message({ kind: 'result', id: uuid(203), result: 'arrest', count: 2 }),
    fromBavet({
      kind: 'joint-action',
      id: uuid(204),
      action: 'joint-patrol',
      when: '2026-12-01T09:00:00+07:00',
      where: 'The bridge',
      who: 'Both posts',
    }),
    message({ kind: 'joint-action', id: uuid(205), inReplyTo: uuid(204), response: 'accepted' }),
    message({ kind: 'note', id: uuid(206), text: 'Seen.', language: 'en' }),
    message({ kind: 'close', id: uuid(207), outcome: 'solved' }),
    message({ kind: 'link', id: uuid(208), link: `VN-${uuid(2)}`, as: 'same-event', decision: 'confirmed' }),
  ];
  for (const each of messages) await cases.add(each, ['VN-MOC-BAI'], at);
  const link = { link: `VN-${uuid(2)}`, blo: 'VN-MOC-BAI', kind: 'same-event' as const, score: 9 };
  const reasons = [{ code: 'near-place' as const, value: 300 }, { code: 'same-kind' as const }];
  const proposed = { caseId: caseShare().caseId, links: [{ ...link, reasons }], proposedAt: at };
  await caseLinkRepository(client, 'cases').keep(proposed, ['VN-MOC-BAI']);
  const recalled = `LA-${uuid(9)}`;
  await cases.share({ ...caseShare(), caseId: recalled, country: 'LA' }, told, at);
  await cases.recall({ caseId: recalled, country: 'LA', recalledAt: at }, at);
  await cases.acknowledge(recalled, 'VN', at);
  for (const what of ['plannedFor', 'toldAt'] as const)
    await cases.recordStep({ caseId: recalled, key: `answer#VN#${uuid(201)}` }, what, at);
  await postDirectory(client, 'cases').keep(keptPost());
};
