import { bloById } from '../blos.ts';
import type { Report } from '../incident/report.ts';
import type { Severity } from './alerting.ts';

/** Why somebody in particular is told: the circle around the incident in which they stand. */
export const circles = ['own', 'border', 'country', 'authority'] as const;
export type Circle = (typeof circles)[number];

/** Topic of the national authority; every other topic is called after its BLO's id. */
export const authorityTopic = 'authority';

/** Who is told of what. One can show this table to an officer. */
export const circlesTold = {
  Extreme: ['own', 'border', 'country', 'authority'],
  Severe: ['own', 'border', 'authority'],
  Moderate: ['own'],
  Minor: [],
} as const satisfies Record<Severity, readonly Circle[]>;

/** The border that a report is about: the route's, or else the one that its BLO stands on. */
export const borderOf = ({ route, blo }: Report): string | undefined => route?.border ?? bloById(blo)?.neighbour;

const topicsIn = (circle: Circle, report: Report, blos: readonly string[]): readonly string[] => {
  switch (circle) {
    case 'own':
      return blos.filter((blo) => blo === report.blo);
    case 'border': {
      const border = borderOf(report);
      return border === undefined ? [] : blos.filter((blo) => bloById(blo)?.neighbour === border);
    }
    case 'country':
      return blos;
    case 'authority':
      return [authorityTopic];
  }
};

/**
 * Topics to tell, each once and by the nearest circle that it stands in.
 * @param blos the BLOs of the country, all of which have a topic
 */
export const audienceOf = (
  report: Report,
  severity: Severity,
  blos: readonly string[],
): { topic: string; circle: Circle }[] => {
  const told = new Map<string, Circle>();
  for (const circle of circlesTold[severity])
    for (const topic of topicsIn(circle, report, blos)) if (!told.has(topic)) told.set(topic, circle);
  return [...told].map(([topic, circle]) => ({ topic, circle }));
};
