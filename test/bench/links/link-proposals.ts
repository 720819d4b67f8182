import { proposeLinks } from '../../../shared/links/propose-links.ts';
import { rightnessOf, type TwoSided, twoSidedReports } from '../../fixtures/links/two-sided-reports.ts';
import { median, tell } from '../figures.ts';

const pairs = 2_000;
const seeds = [1, 2, 3];
const times = 5;

const eventsOf = ({ theirs, ours }: TwoSided) => proposeLinks(theirs, ours).filter(({ kind }) => kind === 'same-event');

const millisecondsOf = (reports: TwoSided): number => {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    proposeLinks(reports.theirs, reports.ours);
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1_000);
  }
  return median(took);
};

/** How right links of one event are, and how their time grows with the reports. */
export const benchLinkProposals = async (): Promise<void> => {
  for (const seed of seeds) {
    const reports = twoSidedReports(pairs, seed);
    const { precision, recall } = rightnessOf(eventsOf(reports), reports.truth);
    tell({ bench: 'link proposals, precision', value: precision, unit: 'of 1', atLeast: 0.9, pairs, seed });
    tell({ bench: 'link proposals, recall', value: recall, unit: 'of 1', atLeast: 0.9, pairs, seed });
  }
  const [small, large] = [millisecondsOf(twoSidedReports(pairs, 4)), millisecondsOf(twoSidedReports(10 * pairs, 4))];
  // All pairs of ten times the reports would take a hundred times the time.
  const bench = 'link proposals, time of ten times the reports';
  tell({ bench, value: large / small, unit: 'times', atMost: 20, milliseconds: large, reports: 20 * pairs });
};
