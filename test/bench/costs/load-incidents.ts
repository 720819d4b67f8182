import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { toStored } from '../../../shared/aws/table.ts';
import { incidentItem } from '../../../shared/incidents/aws/incident-item.ts';
import { newIncident } from '../../../shared/incidents/incident.ts';
import { referenceVersion } from '../../../shared/reference/version.ts';
import { reportsOf } from '../reports.ts';

const inRequest = 25;
const atOnce = 16;
const dayMilliseconds = 86_400_000;

export type Load = {
  blos: readonly string[];
  /** Incidents of all BLOs together, evenly over the days before now. */
  count: number;
  days: number;
  /** When they came; when they happened, where it is not said. */
  receivedAt?: string;
};

const itemsOf = (blo: string, count: number, { days, receivedAt }: Load) =>
  reportsOf(blo, count, 'quiet').map((report, index) => {
    const occurredAt = new Date(Date.now() - ((index + 1) * days * dayMilliseconds) / count).toISOString();
    const incident = newIncident({ ...report, occurredAt }, 'somebody', receivedAt ?? occurredAt, referenceVersion);
    return { PutRequest: { Item: toStored(incidentItem(incident)) } };
  });

/** Fills a table with quiet incidents, past the API: what reads them is measured, and not what takes them. */
export const loadIncidents = async (client: DynamoDBClient, table: string, load: Load): Promise<void> => {
  const requests: (() => Promise<unknown>)[] = [];
  for (const blo of load.blos) {
    const items = itemsOf(blo, Math.ceil(load.count / load.blos.length), load);
    for (let at = 0; at < items.length; at += inRequest) {
      const RequestItems = { [table]: items.slice(at, at + inRequest) };
      requests.push(() => client.send(new BatchWriteItemCommand({ RequestItems })));
    }
  }
  for (let at = 0; at < requests.length; at += atOnce)
    await Promise.all(requests.slice(at, at + atOnce).map((send) => send()));
};
