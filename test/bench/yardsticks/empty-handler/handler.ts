/** The least that can be sent to Lambda. */
export const handler = async (): Promise<object> => ({});
