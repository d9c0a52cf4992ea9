/** Gives back one and the same text for equal texts, so that 100,000 rows share a few names. */
export interface Interner {
  text: (value: string) => string;
  list: (values: string[]) => readonly string[];
}

/** Names, pixels and pages repeat; what never does (IDs) must not be given to it. */
export function createInterner(): Interner {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const text = (value: string) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    texts.set(value, value);
    return value;
  };
  return {
    text,
    list: (values) => {
      const key = values.join('\n');
      const known = lists.get(key);
      if (known !== undefined) return known;
      const shared = values.map(text);
      lists.set(key, shared);
      return shared;
    },
  };
}
