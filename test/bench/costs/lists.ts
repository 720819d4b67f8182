import { listIncidents, type Ports } from '../../../functions/list-incidents/list-incidents.ts';
import { blos } from '../../../shared/foundation/blos/blos.ts';
import { incidentSearch } from '../../../shared/incidents/aws/incident-search.dynamodb.ts';
import { IncidentListQuery } from '../../../shared/incidents/search/incident-list-query.ts';
import { type Counted, costOfEach, counted } from '../../fixtures/aws/counted-client.ts';
import { startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { tell } from '../figures.ts';
import { loadIncidents } from './load-incidents.ts';

const table = 'bench-incidents';
/** More of them cost a page nothing; `BENCH_INCIDENTS=50000` loads as many, for minutes. */
const incidents = Number(process.env['BENCH_INCIDENTS'] ?? 6_000);
const days = 3 * 365;
const times = 10;

/** Cambodia's posts where they are confirmed, and the most posts that a country has. */
const countries = [
  { country: 'KH', posts: 12 },
  { country: 'LA', posts: 29 },
];

type Shelf = { ports: Ports; counts: Counted; about: object };

/** Work on the incidents of each country, on an engine of its own. */
const onShelves = async (work: (shelf: Shelf) => Promise<void>): Promise<void> => {
  for (const { country, posts } of countries) {
    const engine = await startDynamo();
    await engine.createTable(table, 'unfollowed');
    const ids = blos
      .filter((blo) => blo.country === country)
      .slice(0, posts)
      .map(({ id }) => id);
    await loadIncidents(engine.client, table, { blos: ids, count: incidents, days });
    const counts = counted(engine.client);
    const changes = { oldestFirst: async () => ({ found: [] }) };
    const ports = { search: incidentSearch(engine.client, table), changes, blos: ids, timeZone: 'Asia/Phnom_Penh' };
    await work({ ports, counts, about: { country, posts: ids.length, incidents } });
    await engine.stop();
  }
};

const caller = { person: 'bench', roles: ['authority' as const] };

const page = (query: Record<string, string>, ports: Ports) =>
  listIncidents(IncidentListQuery.parse(query), caller, ports);

const costOf = async (query: Record<string, string>, { ports, counts }: Shelf) => {
  for (let index = 0; index < times; index += 1) await page(query, ports);
  return costOfEach(counts, times, async () => JSON.stringify(await page(query, ports)));
};

/** A first page of 50: what the function spends, without the engine. */
export const benchListPage = (): Promise<void> =>
  onShelves(async (shelf) => {
    const { cpuMilliseconds, units, requests } = await costOf({}, shelf);
    const about = { ...shelf.about, requests };
    tell({ bench: 'list-page', value: cpuMilliseconds, unit: 'ms CPU', atMost: 60, ...about });
    tell({ bench: 'list-page units', value: units, unit: 'read units', atMost: 80, ...about });
  });

const filters: Record<string, Record<string, string>> = {
  'finds nothing': { crime: 'corruption' },
  'of one place': { bbox: '105.9,10.9,106.4,11.3' },
  'of one person': { mine: 'true' },
};

/** A page of a search that finds little: it stops, and says how far it came. */
export const benchListFilter = (): Promise<void> =>
  onShelves(async (shelf) => {
    for (const [name, query] of Object.entries(filters)) {
      const { cpuMilliseconds, units, requests } = await costOf(query, shelf);
      const { incidents: found, cursor } = await page(query, shelf.ports);
      const about = { ...shelf.about, requests, cpuMilliseconds, found: found.length, goesOn: cursor !== undefined };
      tell({ bench: `list-filter ${name}`, value: units, unit: 'read units', atMost: 300, ...about });
    }
  });
