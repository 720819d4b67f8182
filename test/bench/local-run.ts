import {
  type CountryChanges,
  type LocalProgram,
  newFolder,
  removeFolder,
  startLocalProgram,
} from '../fixtures/local-run/local-run.ts';
import { outputsOf, signedIn } from '../fixtures/local-run/local-sign-in.ts';

/** A local run of the bench's own, with an officer of Cambodia who has signed in. */
export type Stage = {
  run: LocalProgram;
  apiUrl: string;
  token: string;
  blo: string;
  incidentsTable: string;
  alertsTable: string;
};

const stageOf = async (run: LocalProgram): Promise<Stage> => {
  const { IncidentsTable = '', AlertsTable = '' } = outputsOf(run);
  return { run, ...(await signedIn(run, 'officer')), incidentsTable: IncidentsTable, alertsTable: AlertsTable };
};

/** One officer sends here what a country sends in an hour: the limits that are to stop that are far off. */
export const withoutLimits: CountryChanges = {
  limits: {
    reports: 1_000_000,
    amendments: 1_000_000,
    broadcasts: 300,
    subscriptions: 120,
    looksAtEvidence: 3_000,
    looksAtNames: 600,
    photoMegabytesADay: 120_000,
  },
};

/** Starts a local run of Cambodia, Viet Nam and the region, and ends it when the work is done. */
export const onStage = async (work: (stage: Stage) => Promise<void>, changes?: CountryChanges): Promise<void> => {
  const folder = newFolder();
  let run: LocalProgram | undefined;
  try {
    run = await startLocalProgram(folder, 'kh,vn', changes);
    await work(await stageOf(run));
  } finally {
    await run?.stop();
    removeFolder(folder);
  }
};
