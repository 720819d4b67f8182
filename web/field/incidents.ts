import { type Signal, signal } from '@preact/signals';
import { askService } from '../ask/api.ts';
import { isMembers } from '../ask/exchange.ts';
import { type Answers, isAnswers } from '../form/answers.ts';
import { ownRow, ownValues, putOwn } from './own-rows.ts';
import { noteContact, type Session, type Tablet } from './tablet.ts';
import { tokenOf } from './tokens.ts';

/** An incident of the post, as it stands: its report, its revision, and how it stands. */
export type PostIncident = { report: Answers; revision: number; state: string };

/** Members of an incident that are not its report's. Its ICCS classes are those that follow from the report, too. */
const derived: readonly string[] = [
  'iccs',
  'iccsTags',
  'revision',
  'receivedAt',
  'changedAt',
  'standing',
  'referenceVersion',
  'borderSegment',
  'comparableQuantities',
  'photoCounts',
  'photoProgress',
  'reportedBy',
  'namedByGroup',
];

const incidentOf = (value: unknown): PostIncident[] => {
  if (!isMembers(value) || typeof value['revision'] !== 'number' || typeof value['id'] !== 'string') return [];
  const report = Object.fromEntries(Object.entries(value).filter(([name]) => !derived.includes(name)));
  const standing = isMembers(value['standing']) ? String(value['standing']['state']) : 'current';
  return [{ report: report as Answers, revision: value['revision'], state: standing }].filter((each) =>
    isAnswers(each.report),
  );
};

const keptId = 'post';

export type PostIncidents = {
  incidents: Signal<readonly PostIncident[]>;
  load(session: Session): Promise<void>;
  /** @returns whether somebody answered */
  refresh(): Promise<boolean>;
};

/** The incidents of the officer's own post: as they were when there was a line. */
export const newPostIncidents = (tablet: Tablet): PostIncidents => {
  const incidents = signal<readonly PostIncident[]>([]);
  return {
    incidents,
    load: async (session) => {
      const [kept = []] = await ownValues<readonly PostIncident[]>(tablet.database, session, 'incident');
      incidents.value = kept;
    },
    refresh: async () => {
      const session = tablet.session.value;
      const given = session && (await tokenOf(tablet, session.username, false));
      if (!session || !given || !('token' in given)) return false;
      const path = `/v1/incidents?state=any&limit=30&blo=${session.blo}`;
      const request = { method: 'GET', path, token: given.token, headers: {}, body: undefined };
      const answer = await askService(request, tablet.spoken.tag.value, () => noteContact(tablet));
      if (answer?.status !== 200 || !isMembers(answer.body) || !Array.isArray(answer.body['incidents'])) return false;
      incidents.value = answer.body['incidents'].flatMap(incidentOf);
      await putOwn(tablet.database, await ownRow(session, 'incident', keptId, incidents.value, tablet.now()));
      return true;
    },
  };
};
