const day = 86_400_000;

/**
 * Broadcasts that are accepted as they stand, for a week: they expire.
 * @param now milliseconds since the epoch
 */
export const broadcastExamples = (now: number) => {
  const expires = new Date(now + 7 * day).toISOString();
  const texts = {
    en: '1.9 kg methamphetamine at the Lao border, tri-border area. Two men on motorcycles, heading south.',
  };
  const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b0';
  return {
    broadcast: { id: `${id}1`, severity: 'Severe', texts, expires },
    update: { id: `${id}2`, severity: 'Extreme', texts: { en: 'They carry firearms.' }, expires },
    cancellation: { id: `${id}3`, texts: { en: 'Both have been found.' } },
  } as const;
};
