import { beforeAll, describe, expect, it } from 'vitest';
import { sendAndHangUp, sendUntilAnswered } from '../../fixtures/local-run/tablet.ts';
import { home, isFullScale, peopleOf } from '../deployment.ts';
import { allOf, receiptIn, until } from '../questions.ts';
import { quietReport, quietStretch, type Report } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const scale = isFullScale ? { reports: 1_000, tablets: 40 } : { reports: 200, tablets: 40 };
const stretch = quietStretch(scale.reports);

/** What each report got for answers, in the order of the reports. */
type Story = { report: Report; statuses: number[]; receivedAt: Set<string> };

const send = async (token: string, story: Story): Promise<void> => {
  const answer = await sendUntilAnswered(home.ApiUrl, token, story.report);
  story.statuses.push(answer.status);
  if (answer.status < 300) story.receivedAt.add(receiptIn(answer).receivedAt);
};

/** Every tenth is sent twice: one after the other, or, for every other one of these, both at once. */
const isTwice = (index: number) => index % 10 === 0;
const isAtOnce = (index: number) => index % 20 === 0;
/** Every twentieth is cut off: after all of it has been sent, or, for every other one of these, in the middle. */
const isCutOff = (index: number) => index % 20 === 7;
const shareSent = (index: number) => (index % 40 === 7 ? 1 : 0.6);

const play = async (token: string, story: Story, index: number): Promise<void> => {
  if (isCutOff(index)) await sendAndHangUp(home.ApiUrl, token, story.report, shareSent(index));
  if (isAtOnce(index)) {
    await Promise.all([send(token, story), send(token, story)]);
    return;
  }
  await send(token, story);
  if (isTwice(index)) await send(token, story);
};

describe(`${scale.reports} reports from ${scale.tablets} tablets, every tenth sent twice, every twentieth cut off`, () => {
  const stories: Story[] = [];

  beforeAll(async () => {
    const officers = await Promise.all(
      peopleOf(home, 'officer').map(async (officer) => ({ blo: officer.blo, token: (await tokensOf(officer)).id })),
    );
    const tablets = Array.from({ length: scale.tablets }, (_, index) => officers[index % officers.length]!);
    for (let index = 0; index < scale.reports; index += 1) {
      const { blo } = tablets[index % scale.tablets]!;
      const report = await quietReport({ blo, occurredAt: stretch.at(index) });
      stories.push({ report, statuses: [], receivedAt: new Set() });
    }
    const playTablet = async ({ token }: { token: string }, tablet: number) => {
      for (let index = tablet; index < stories.length; index += scale.tablets)
        await play(token, stories[index]!, index);
    };
    await Promise.all(tablets.map(playTablet));
  }, 240_000);

  it('are all answered with a receipt', () => {
    const refused = stories.flatMap(({ statuses }) => statuses).filter((status) => status !== 200 && status !== 201);
    expect(refused).toEqual([]);
  });

  it('are new once and known afterwards', () => {
    const whole = stories.filter((_, index) => !isCutOff(index)).map(({ statuses }) => [...statuses].sort());
    expect(whole.filter((statuses) => statuses.at(-1) !== 201 || statuses.at(-2) === 201)).toEqual([]);
  });

  it('get one receipt each, however often they are sent', () => {
    expect(stories.filter(({ receivedAt }) => receivedAt.size !== 1)).toEqual([]);
  });

  it(`are ${scale.reports} in the list, none twice`, async () => {
    const ids = stories.map(({ report }) => report.id).sort();
    const listed = await until('every report in the list', async () => {
      const found = await allOf(`from=${stretch.from}&to=${stretch.to}`);
      return found.length >= ids.length ? found.map(({ id }) => id).sort() : undefined;
    });
    expect(listed).toEqual(ids);
  });
});
