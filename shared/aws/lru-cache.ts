/**
 * Takes the place of `mnemonist/lru-cache` in bundles. DynamoDB's client keeps the endpoints that it discovers in such a
 * cache; our functions ask one region and discover none, so a map that forgets nothing is enough, and a bundle is seven
 * KiB smaller. The methods are those that `@aws-sdk/endpoint-cache` calls.
 */
// biome-ignore lint/style/noDefaultExport: it takes the place of a module that has one.
export default class LruCache<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  get(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  peek(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  set(key: Key, value: Value): void {
    this.entries.set(key, value);
  }

  has(key: Key): boolean {
    return this.entries.has(key);
  }

  clear(): void {
    this.entries.clear();
  }
}
