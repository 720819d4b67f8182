import { registerHooks } from 'node:module';

/** A piece of fauxqs that is read otherwise than it was written. */
type Change = { file: string; given: string; instead: string };

/**
 * A filter lets a message through that has any of the values of an attribute of the type `String.Array`. Source: SNS
 * Developer Guide, "Attribute string value matching", read 2026-11-22.
 */
const arrayAttributes: Change = {
  file: '/fauxqs/dist/sns/filter.js',
  given: 'return attr !== undefined && getStringValue(attr) === condition;',
  instead: `return attr !== undefined && (attr.DataType === 'String.Array'
            ? JSON.parse(getStringValue(attr)).includes(condition)
            : getStringValue(attr) === condition);`,
};

/**
 * A commit waits for the disk where SQLite is told to outlast a power cut. A log that is written and not waited for
 * outlasts every end of the process, which is what a local run promises. Source: SQLite, "PRAGMA synchronous", read
 * 2026-11-22.
 */
const unhurriedDisk: Change = {
  file: '/fauxqs/dist/persistence.js',
  given: 'this.db.exec("PRAGMA journal_mode = WAL");',
  instead: 'this.db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");',
};

/** What goes out with one call is one commit, where each message of each subscriber was one: 200 of them for a topic. */
const oneCommitForBatch: Change = {
  file: '/fauxqs/dist/sns/actions/publish.js',
  given: 'export function publishBatch(params, snsStore, sqsStore) {',
  instead: `export function publishBatch(params, snsStore, sqsStore) {
    const { persistence } = sqsStore;
    if (!persistence) return publishEach(params, snsStore, sqsStore);
    let answer;
    persistence.transaction(() => {
        answer = publishEach(params, snsStore, sqsStore);
    });
    return answer;
}
function publishEach(params, snsStore, sqsStore) {`,
};

const changes = [arrayAttributes, unhurriedDisk, oneCommitForBatch];

/**
 * Changes fauxqs before it is loaded, where its hooks do not reach.
 * @throws Error while fauxqs is loaded, when its code is no longer the one that is changed here
 */
export const changeEngine = (): void => {
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      const change = changes.find(({ file }) => url.endsWith(file));
      if (!change) return loaded;
      const { source: given = '' } = loaded;
      const source = typeof given === 'string' ? given : new TextDecoder().decode(given);
      if (!source.includes(change.given)) throw new Error(`${change.file} is not what it was`);
      return { ...loaded, source: source.replace(change.given, change.instead) };
    },
  });
};
