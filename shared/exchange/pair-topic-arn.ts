/**
 * ARN of the topic on which one country alone publishes and one other alone listens.
 * @param prefix of the exchange's topics, up to the two countries
 * @param from ISO 3166-1 alpha-2, in capitals or small letters
 */
export const pairTopicArn = (prefix: string, from: string, to: string): string =>
  `${prefix}${from.toLowerCase()}-${to.toLowerCase()}`;
