type Value = string | number | readonly string[] | undefined;

/**
 * The parts of an update that sets attributes. Every name is written through `#`: half of ours (state, language) are
 * words that DynamoDB keeps for itself. What is undefined is left out.
 */
export const setting = (attributes: Readonly<Record<string, Value>>) => {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    sets: given.map(([name]) => `#${name} = :${name}`),
    names: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  };
};
