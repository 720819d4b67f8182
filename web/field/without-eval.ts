/**
 * Says to zod, before it is loaded, that it may make no code of texts: the page's policy forbids that, and asking whether
 * it is allowed is a violation by itself. Source: zod 4, `globalConfig.jitless`.
 */
export const withoutEval = (): void => {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
};
