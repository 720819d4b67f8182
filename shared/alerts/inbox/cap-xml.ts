import type { CapAlert } from './cap-alert.ts';
import { xmlOf } from './xml-of.ts';

/**
 * An alert as CAP 1.2 XML. The names and their order are the mapping's (shared/alerts/inbox/cap-alert.ts), which follows the
 * schema: this only writes them down.
 */
export const capXml = (alert: CapAlert): string =>
  xmlOf({ alert: { '@xmlns': 'urn:oasis:names:tc:emergency:cap:1.2', ...alert } });
