import { tabletPath } from '../../../web/build.ts';
import type { CountryConfig } from '../../country.ts';

type Named = Pick<CountryConfig, 'domain'>;
type Api = { address: string };

/** The country's own address for its pages, where it has one. */
export const homeOf = ({ domain }: Named): string | undefined => domain && `https://${domain.name}`;

/** Where pages may come from: the country's own address, and the one that AWS gives its API, which goes on answering. */
export const pageOrigins = (country: Named, { address }: Api): string[] => {
  const home = homeOf(country);
  return home ? [home, address] : [address];
};

/** Outputs to hand on after a deployment: where the country's tablet is opened. */
export const pageOutputs = (country: Named, { address }: Api): { TabletUrl: string } => ({
  TabletUrl: `${homeOf(country) ?? address}${tabletPath}`,
});
