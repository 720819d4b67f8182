import { registerHooks } from 'node:module';

/** Where fauxqs compares an attribute with a value of a filter. */
const asOneText = 'return attr !== undefined && getStringValue(attr) === condition;';
const asList = `return attr !== undefined && (attr.DataType === 'String.Array'
            ? JSON.parse(getStringValue(attr)).includes(condition)
            : getStringValue(attr) === condition);`;

/**
 * Teaches fauxqs, before it is loaded, what SNS does with an attribute of the type `String.Array`: a filter lets a
 * message through that has any of its values. Source: SNS Developer Guide, "Attribute string value matching", read
 * 2026-11-22.
 * @throws Error while fauxqs is loaded, when its code is no longer the one that is changed here
 */
export const teachArrayAttributes = (): void => {
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (!url.endsWith('/fauxqs/dist/sns/filter.js')) return loaded;
      const { source: given = '' } = loaded;
      const source = typeof given === 'string' ? given : new TextDecoder().decode(given);
      if (!source.includes(asOneText)) throw new Error('fauxqs compares attributes in another way than it did');
      return { ...loaded, source: source.replace(asOneText, asList) };
    },
  });
};
