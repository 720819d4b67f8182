/** Whether somebody may sign in, or is not in the user pool at all. */
export type Standing = 'enabled' | 'disabled' | 'unknown';

/** Who may sign in to a country, as its user pool has it. People are named by Cognito's `sub`. */
export type PeopleDirectory = {
  standingOf(person: string): Promise<Standing>;
  /** Everybody who may sign in. Somebody who was added a moment ago may be missing. */
  enabledPeople(): Promise<ReadonlySet<string>>;
};
