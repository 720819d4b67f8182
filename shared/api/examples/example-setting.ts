import type { Report } from '../../incidents/report/report.ts';
import type { Crime } from '../../reference/crimes.ts';

/** The post of an example. The post differs between countries, because each example must be accepted as it is. */
export type ExampleSetting = {
  id: string;
  country: string;
  /** None where a BLO stands by the sea alone. */
  neighbour: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** One example of each kind of report. */
export type ReportExamples = { [Code in Crime]: Extract<Report, { crime: Code }> };

/** Makes the example of one kind for a post. */
export type Example<Code extends Crime> = (setting: ExampleSetting) => ReportExamples[Code];

/** A point in the middle of the region, on the Mekong, for a BLO without coordinates. */
const somewhere = { latitude: 15.12, longitude: 105.8 };

/** The SHA-256 of no bytes: nobody will send the photo of an example. */
const sha256OfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const pointOf = ({ latitude, longitude }: ExampleSetting) =>
  latitude === null || longitude === null ? somewhere : { latitude, longitude };

/** Fields of every example: place, route and time of the alert of June 2016. */
export const commonOf = (setting: ExampleSetting, lastTwoDigits: string) => ({
  id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a${lastTwoDigits}`,
  blo: setting.id,
  occurredAt: '2016-06-19T16:30:00+07:00',
  place: {
    ...pointOf(setting),
    accuracyMetres: 8,
    method: 'gnss' as const,
    mocked: false,
    fixedAt: '2016-06-19T16:31:05+07:00',
    description: 'Inspection lane 2, outbound',
  },
  completion: 'completed' as const,
  route: {
    origin: { country: 'MM', place: 'Shan State' },
    transits: [{ country: 'LA' }],
    ...(setting.neighbour ? { destination: { country: setting.neighbour }, border: setting.neighbour } : {}),
    direction: 'leaving' as const,
  },
});

/** A photo that an example announces. It is never sent. */
export const photoOf = (setting: ExampleSetting, lastTwoDigits: string) => ({
  id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a${lastTwoDigits}`,
  sha256: sha256OfNothing,
  bytes: 700_000,
  type: 'image/jpeg' as const,
  takenAt: '2016-06-19T16:42:10+07:00',
  place: { ...pointOf(setting), accuracyMetres: 5, method: 'gnss' as const },
  headingDegrees: 210,
  caption: 'Packages as found',
});
