import { afterEach, describe, expect, it, vi } from 'vitest';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import { sharedWithLater } from '../../../shared/lambda/shared-with-later.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { open } from '../../fixtures/alerts/sharing.ts';

const incident = kept(seizureReport(undefined, { handling: 'counterpart' }));
const neighbours = [{ country: 'VN', blos: ['VN-MOC-BAI'], policy }];
const rules = packedJson({ policy, conditions: open, neighbours });
const told = (SHARING_RULES: string | undefined) => sharedWithLater({ COUNTRY: 'kh', SHARING_RULES })(incident);

afterEach(() => vi.restoreAllMocks());

describe('who is told across the border, in the answer to a report', () => {
  it('is what the rules of the other countries say', async () => {
    expect(await told(rules)).toMatchObject([{ country: 'VN' }]);
  });

  it('is nobody in a network of one country', async () => {
    expect(await told(undefined)).toEqual([]);
  });

  it('is left out where the rules cannot be read: the report is kept, and the log says so', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await told('none')).toEqual([]);
    expect(String(said.mock.calls[0]?.[0])).toContain('sharing-untold');
  });
});
