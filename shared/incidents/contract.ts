import { Amendment } from './amendments/amendment.ts';
import { AmendmentReceipt } from './amendments/amendment-receipt.ts';
import { amendIncident, readRevisions } from './amendments/contract.ts';
import { JsonValue } from './amendments/difference.ts';
import { RevisionPage } from './amendments/revision-page.ts';
import { eraseNames, readNameDeeds, readNames, replaceNames } from './names/contract.ts';
import { NamesLedger, NamesView } from './names/names-view.ts';
import { NominalBody } from './names/nominal-part.ts';
import { listIncidents } from './search/contract.ts';
import { IncidentMap } from './search/incident-map.ts';
import { SubmissionBody } from './submission-body.ts';
import { submitIncident } from './submission-contract.ts';
import { readIncident, readReceipt } from './view/contract.ts';
import { IncidentFileView, IncidentPage, IncidentView } from './view/incident-view.ts';
import { Receipt } from './view/receipt.ts';

// Endpoints are declared in a file for each function that answers them: the bundler leaves out a file that is not used, and
// keeps every call in a file that is. So the function that accepts reports carries no schema of a list.
export {
  amendIncident,
  eraseNames,
  listIncidents,
  readIncident,
  readNameDeeds,
  readNames,
  readReceipt,
  readRevisions,
  replaceNames,
  submitIncident,
};

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [
  submitIncident,
  listIncidents,
  readIncident,
  readReceipt,
  amendIncident,
  readRevisions,
  readNames,
  replaceNames,
  eraseNames,
  readNameDeeds,
] as const;

/** Schemas that the document names. */
export const schemas = {
  Report: SubmissionBody,
  Incident: IncidentView,
  IncidentPage,
  IncidentFile: IncidentFileView,
  IncidentMap,
  Receipt,
  NamesRequest: NominalBody,
  Names: NamesView,
  NamesLedger,
  Amendment,
  AmendmentReceipt,
  RevisionPage,
  JsonValue,
};
