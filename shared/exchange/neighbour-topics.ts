/** The topics on which this country tells others, one for each of them. A message may come twice, late and out of order. */
export type NeighbourTopics = {
  /**
   * Signs a text and publishes it to one country.
   * @param to ISO 3166-1 alpha-2
   * @throws MessageTooLarge for a text that no topic takes; what the key and the topic throw
   */
  publish(to: string, text: string): Promise<void>;
};
