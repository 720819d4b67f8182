import { randomUUID } from 'node:crypto';
import type { Blo } from '../../shared/foundation/blos/blos.ts';
import { present } from '../../shared/foundation/present.ts';

/** An instant some minutes ago, in UTC. */
export const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** The point of a BLO; the middle of the region where it is not known. */
export const here = ({ latitude, longitude }: Blo) => ({
  latitude: latitude ?? 15.12,
  longitude: longitude ?? 105.8,
});

const common = (blo: Blo) => ({
  id: randomUUID(),
  blo: blo.id,
  occurredAt: minutesAgo(90),
  place: { ...here(blo), accuracyMetres: 8, method: 'gnss', mocked: false },
  route: { ...present({ border: blo.neighbour ?? undefined }), direction: 'leaving' },
});

/** A seizure like that of June 2016. */
export const seizure = (blo: Blo, photos: readonly unknown[]) => ({
  crime: 'drugs',
  ...common(blo),
  narrative: 'Two packages under the seat of a motorcycle.',
  // Across the border it is to be known too.
  handling: 'counterpart',
  seizures: [
    { substance: 'methamphetamine', reportedName: 'ice', form: 'crystal', quantity: { value: 1.9, unit: 'kilogram' } },
  ],
  people: [{ role: 'suspect', sex: 'male', ageGroup: '30-44', count: 1 }],
  photos,
});

/** Six people in a van. */
export const smuggling = (blo: Blo) => ({
  crime: 'migrant-smuggling',
  ...common(blo),
  people: [
    { role: 'smuggled-migrant', sex: 'male', ageGroup: '18-29', count: 6 },
    { role: 'suspect', sex: 'female', ageGroup: 'adult', count: 1 },
  ],
  transport: [{ means: 'van' }],
});
