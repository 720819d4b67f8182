import { signal } from '@preact/signals';
import { type DeviceFix, watchFix } from './device/position.ts';

/** Where the device last said that it was. */
export const lastFix = signal<DeviceFix | undefined>(undefined);

/** A fix older than this is not where a photo is taken now, and one is not waited for longer, in milliseconds. */
const freshMilliseconds = 120_000;
const patience = 6_000;

/** A fix for a photo: a fresh one, or whatever the device finds out in a moment. */
export const fixForPhoto = (now: number): Promise<DeviceFix | undefined> => {
  const kept = lastFix.value;
  if (kept && now - kept.at < freshMilliseconds) return Promise.resolve(kept);
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      resolve(lastFix.value && now - lastFix.value.at < freshMilliseconds ? lastFix.value : undefined);
    };
    const stop = watchFix((fix) => {
      lastFix.value = fix;
    }, finish);
    const timer = setTimeout(stop, patience);
  });
};
