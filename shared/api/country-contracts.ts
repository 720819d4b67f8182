import * as alerts from '../alerts/contract.ts';
import * as cases from '../cases/contract.ts';
import * as codeLists from '../code-lists/contract.ts';
import type { Endpoint } from '../foundation/endpoint.ts';
import * as incidents from '../incidents/contract.ts';
import * as people from '../people/contract.ts';
import * as photos from '../photos/contract.ts';
import * as posts from '../posts/contract.ts';
import * as reports from '../reports/contract.ts';
import * as statistics from '../statistics/contract.ts';
import * as trends from '../trends/contract.ts';
import * as opinions from '../trends/opinions/contract.ts';
import * as open from './open-contract.ts';

/** Every contract of a country, in the order of the document. */
export const countryContracts = [
  // One a line.
  incidents,
  photos,
  alerts,
  cases,
  posts,
  statistics,
  trends,
  opinions,
  reports,
  codeLists,
  people,
  open,
] as const;

/** Every contract of the region, in the order of the document. */
export const regionContracts = [
  // One a line.
  statistics,
  trends,
  reports,
  codeLists,
  open,
] as const;

type OperationIn<Contract extends { endpoints: readonly Endpoint[] }> = Contract['endpoints'][number]['operation'];

/** The name of every operation that a country answers. */
export type CountryOperation = OperationIn<(typeof countryContracts)[number]>;

/** The name of every operation that the region answers. */
export type RegionOperation = OperationIn<(typeof regionContracts)[number]>;

/** Every endpoint of a country, in the order of the document. */
export const countryEndpoints: readonly Endpoint[] = countryContracts.flatMap(({ endpoints }) => [...endpoints]);

/** Every endpoint of the region, in the order of the document. */
export const regionEndpoints: readonly Endpoint[] = regionContracts.flatMap(({ endpoints }) => [...endpoints]);
