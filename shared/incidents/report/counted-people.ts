import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';
import {
  type AgeGroup,
  accompaniments,
  ageGroups,
  exploitationForms,
  type PersonRole,
  personRoles,
  sexes,
  traffickingActs,
  traffickingMeans,
} from '../../reference/people.ts';
import { oneOf, someOf } from './one-of.ts';

const victims: readonly PersonRole[] = ['victim', 'presumed-victim'];
const minors: readonly AgeGroup[] = ['0-14', '15-17', 'minor'];

export const isVictim = (role: PersonRole): boolean => victims.includes(role);

/** Whether an age group is under 18. Source: Palermo Protocol, art. 3(d). */
export const isMinor = (ageGroup: AgeGroup): boolean => minors.includes(ageGroup);

/** Act, means and purpose of trafficking in persons. Source: Palermo Protocol, art. 3(a). */
export const trafficking = {
  acts: someOf(traffickingActs).optional(),
  means: someOf(traffickingMeans).optional(),
  exploitation: someOf(exploitationForms, 11).optional(),
};

const victimFields = ['exploitation', 'means', 'acts'] as const;

/**
 * A number of people of one role, sex and age group. A group never has names. Only a group of victims has exploitation,
 * means and acts; only a group of minors has accompaniment (UNODC field guide 04, ch. 22: separated, unaccompanied).
 */
export const CountedPeople = z
  .strictObject({
    role: z.enum(personRoles),
    sex: z.enum(sexes),
    ageGroup: z.enum(ageGroups),
    citizenship: CountryCode.optional(),
    count: z.int().min(1).max(10_000),
    accompaniment: oneOf(accompaniments).optional(),
    ...trafficking,
  })
  .superRefine((group, context) => {
    for (const field of victimFields)
      if (group[field] && !isVictim(group.role))
        context.addIssue({ code: 'custom', path: [field], params: { code: 'victims-only' } });
    if (group.accompaniment && !isMinor(group.ageGroup))
      context.addIssue({ code: 'custom', path: ['accompaniment'], params: { code: 'minors-only' } });
  });

export type CountedPeople = z.infer<typeof CountedPeople>;

/**
 * Age groups of people who are certainly adults. A person of unknown age is presumed to be a child. Source: UNODC Model
 * Law against Trafficking in Persons (2009), art. 22, presumption of age.
 */
const agesOfAdults: readonly AgeGroup[] = ['18-29', '30-44', '45-59', '60+', 'adult'];

/**
 * Whether people of a group may be named: adults who are not victims. The identity of victims is protected. Source: UNODC
 * field guide 04, ch. 9.
 */
export const mayBeNamed = ({ role, ageGroup }: CountedPeople): boolean =>
  !isVictim(role) && agesOfAdults.includes(ageGroup);

const mostGroups = 100;

export const PeopleGroups = z.array(CountedPeople).max(mostGroups);
