import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/reference/languages.ts';
import { allWords } from '../../../web/words/all-words.ts';
import type { TabletAccount } from './tablet-run.ts';

/** What an officer says of a seizure of drugs, and the photos of it. */
export type SeizureTyped = { find: string; value: string; unit: string; photos?: readonly Buffer[] };

/** The hand of an officer on a tablet, in their language. */
export const handOn = (page: Page, language: Language) => {
  const word = (key: string): string => {
    const text = allWords[key]?.[language].text;
    if (!text) throw new Error(`There is no word ${key}`);
    return text;
  };
  const button = (key: string) => page.getByRole('button', { name: word(key), exact: true });
  const pick = async (id: string, text: string): Promise<void> => {
    await page.locator(`#${id}`).fill(text);
    await page.getByRole('option').first().click();
  };
  return {
    word,
    button,
    pick,
    signIn: async ({ username, password }: Pick<TabletAccount, 'username' | 'password'>): Promise<void> => {
      await page.getByRole('heading', { level: 1, name: word('sign-in.title') }).waitFor();
      const known = page.getByRole('button', { name: username, exact: true });
      if (await known.isVisible()) await known.click();
      else await page.locator('#username').fill(username);
      await page.locator('#password').fill(password);
      await page.locator('button[type=submit]').click();
      await page.getByText(word('sign-in.signed-in-as').replace('{username}', username)).waitFor();
    },
    go: async (screen: string, id = ''): Promise<void> => {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#/${screen}${id ? `/${id}` : ''}`,
      );
    },
    /** All that the tablet needs without a line is on it. */
    untilComplete: async (): Promise<void> => {
      await page.locator('html[data-complete]').waitFor({ state: 'attached', timeout: 180_000 });
    },
    beginReport: async (crime: string): Promise<void> => {
      await page.locator('a[href="#/new"]').click();
      await page.locator(`button[data-code="${crime}"]`).click();
      await page.locator('#field-occurredAt-day').waitFor();
    },
    typeSeizure: async ({ find, value, unit, photos = [] }: SeizureTyped): Promise<void> => {
      await pick('field-seizures-0-substance', find);
      await page.locator('#field-seizures-0-quantity-value').fill(value);
      await pick('field-seizures-0-quantity-unit', unit);
      await page.getByText('11.0632, 106.1356').waitFor();
      for (const [index, buffer] of photos.entries()) {
        await page.locator('#camera').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
        await page.locator('li.photo').nth(index).waitFor();
      }
    },
    finish: async (): Promise<void> => {
      await button('report.check').click();
      await page.getByRole('heading', { name: word('check.title') }).waitFor();
      await button('check.finish').click();
      await page.waitForURL(/#\/outbox/);
    },
  };
};

export type Hand = ReturnType<typeof handOn>;
