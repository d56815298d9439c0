import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** What the device's store says, and says anew whenever it changes, in whichever window. Undefined until it was read. */
export function useLive<T>(query: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const reading = liveQuery(query).subscribe((next) => setValue(next));
    return () => reading.unsubscribe();
  }, [query]);
  return value;
}
