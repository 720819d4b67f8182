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
