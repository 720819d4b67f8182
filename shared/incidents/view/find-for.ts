import type { Caller } from '../../foundation/caller.ts';
import type { IncidentFile, IncidentRepository } from '../incident-repository.ts';
import { mayRead } from './may-read.ts';

/** The incident of an id; nothing where there is none, or none that the caller may know of. */
export const findFor = async (
  caller: Caller,
  id: string,
  incidents: Pick<IncidentRepository, 'find'>,
): Promise<IncidentFile | undefined> => {
  const file = await incidents.find(id);
  return file && mayRead(caller, file.incident) ? file : undefined;
};
