import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched once when a part is drawn; nothing until it is there. */
export const useLoaded = <Value>(load: () => Promise<Value>, on: readonly unknown[] = []): Value | undefined => {
  const [value, setValue] = useState<Value | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    const tell = (loaded: Value) => isHere && setValue(() => loaded);
    load().then(tell, () => undefined);
    return () => {
      isHere = false;
    };
  }, on);
  return value;
};
