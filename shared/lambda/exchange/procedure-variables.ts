import { Procedures } from '../../cases/procedure/procedure.ts';
import { packedJsonOf } from '../packed-json.ts';

/** The variables of every function that knows which step of a case is due. */
export const ProcedureVariables = {
  /** The procedures of those countries whose files have one of their own. */
  PROCEDURES: packedJsonOf(Procedures),
};
