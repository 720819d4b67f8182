import { presigner, type Signing } from '../../aws/presigner.ts';
import type { ReportPages } from '../report-store.ts';
import { reportKey } from './report-key.ts';

/** The address is used at once, and by nobody else. */
const lifetimeSeconds = 60;

/**
 * Reads pages of reports by signed addresses: a whole S3 client would make the function that answers figures half as large
 * again, and its start as much later.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3-compatible server, if it is not AWS's own
 */
export const reportPages = (signing: Signing, bucket: string, endpoint?: string): ReportPages => {
  const sign = presigner(signing, endpoint);
  return {
    read: async (name, language) => {
      const response = await fetch(
        await sign({ method: 'GET', bucket, key: reportKey(name, language), lifetimeSeconds }),
      );
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`The report bucket answered ${response.status}`);
      return response.text();
    },
  };
};
