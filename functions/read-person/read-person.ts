import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import { problemWords } from '../../shared/foundation/problems/problem-words.ts';
import type { Person } from '../../shared/people/person.ts';
import type { PersonFinder } from '../../shared/people/person-finder.ts';

export type Ports = { find: PersonFinder };

const mayKnow = (caller: Caller, { blo }: Person): boolean =>
  may(caller, 'look up people') || (blo !== undefined && blo === caller.blo);

/** Who stands behind an id. @throws Problem `not-found` for nobody, and for whom the caller may not know */
export const readPerson = async (person: string, caller: Caller, { find }: Ports): Promise<Person> => {
  const found = await find(person);
  if (!found || !mayKnow(caller, found)) throw new Problem(problemWords['nothing-under-id']);
  return found;
};
