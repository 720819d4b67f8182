/** Bytes that crossed the line in some time, in milliseconds. */
type Crossing = { bytes: number; milliseconds: number; at: number };

/** As long as this the past says something about the present. */
const memoryMilliseconds = 10 * 60_000;

/** A meter of the line: bytes a second as they lately were. */
export const newMeter = () => {
  let crossings: Crossing[] = [];
  return {
    crossed: (crossing: Crossing): void => {
      crossings = [...crossings.filter(({ at }) => crossing.at - at < memoryMilliseconds), crossing];
    },
    /** Bytes a second; nothing before anything has crossed. */
    rate: (): number | undefined => {
      const milliseconds = crossings.reduce((sum, crossing) => sum + crossing.milliseconds, 0);
      const bytes = crossings.reduce((sum, crossing) => sum + crossing.bytes, 0);
      return milliseconds > 0 && bytes > 0 ? (bytes * 1000) / milliseconds : undefined;
    },
  };
};

/** Whole minutes for some bytes at a rate; at least one. */
export const minutesFor = (bytes: number, rate: number): number => Math.max(1, Math.ceil(bytes / rate / 60));
