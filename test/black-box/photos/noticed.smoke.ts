import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, sendChunk } from '../../fixtures/local-run/tablet.ts';
import { manifestOf, noisyJpeg } from '../../fixtures/photos/tablet-photo.ts';
import { home, peopleOf, personOf, reasons } from '../deployment.ts';
import { askAs, post, problemIn, receiptIn, until } from '../questions.ts';
import { quietReport } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

/** An officer of another post of this country. */
const stranger = peopleOf(home, 'officer').find(({ blo }) => blo !== personOf(home, 'officer').blo);
const askAsStranger = async (path: string) =>
  ask(home.ApiUrl, `GET ${path}`, { token: stranger ? (await tokensOf(stranger)).id : undefined });

describe('a photo that turns out to show a minor', () => {
  let path: string;
  let photo: ReturnType<typeof manifestOf>;

  const amend = (shows: string[] | undefined, revision: number) =>
    askAs('officer', `POST ${path}/amendments`, {
      body: { id: randomUUID(), reason: 'There is a boy in the van', changes: { photos: [{ ...photo, shows }] } },
      headers: { 'if-match': `"${revision}"` },
    });

  beforeAll(async () => {
    const bytes = await noisyJpeg(300);
    photo = manifestOf(bytes, { caption: 'The van from behind' });
    const report = await quietReport({ photos: [photo] });
    path = `/v1/incidents/${report.id}`;
    const [wanted] = receiptIn(await post(report)).photos;
    for (const address of wanted?.missing ?? [])
      expect(await sendChunk(address, bytes, wanted?.chunkBytes ?? 0)).toBe(200);
    await until('the check', async () => {
      const { photos } = receiptIn(await askAs('officer', `GET ${path}/receipt`));
      return photos[0]?.state === 'verified' ? true : undefined;
    });
  });

  it('is seen by others until that is noticed, and then by its BLO and the authority alone', async ({ skip }) => {
    if (!stranger) return skip(reasons.example);
    const shown = `${path}/photos/${photo.id}`;
    expect([(await askAsStranger(shown)).status, (await askAs('analyst', `GET ${shown}`)).status]).toEqual([302, 302]);
    expect((await askAsStranger(path)).text).toContain('The van from behind');
    const noticed = await amend(['minor'], 1);
    expect([noticed.status, noticed.text]).toEqual([200, noticed.text]);
    expect([(await askAsStranger(shown)).status, (await askAs('analyst', `GET ${shown}`)).status]).toEqual([404, 404]);
    for (const role of ['officer', 'authority'] as const) expect((await askAs(role, `GET ${shown}`)).status).toBe(302);
    // Nor what was said of it before: the revisions tell of it as the incident does.
    for (const of of [path, `${path}/revisions`]) {
      const { status, text } = await askAsStranger(of);
      expect([of, status, text.includes('The van from behind')]).toEqual([of, 200, false]);
    }
    expect((await askAs('officer', `GET ${path}/revisions`)).text).toContain('There is a boy');
  });

  it('is never said not to', async () => {
    for (const less of [undefined, ['victim']]) {
      const answer = await amend(less, 2);
      const faults = problemIn(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
      expect([answer.status, faults]).toEqual([422, ['/changes/photos/0 not-changeable']]);
    }
  });
});
