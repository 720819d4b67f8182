/** Whether nothing stands in a list twice. */
export const unique = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
