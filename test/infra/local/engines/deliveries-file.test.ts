import { appendFileSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { type Delivery, openDeliveries } from '../../../../infra/local/engines/deliveries-file.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folder = testFolder();
afterEach(() => folder.remove());

const delivery = (id: string): Delivery => ({
  id,
  at: '2026-11-20T00:00:00Z',
  stack: 'blo-kh',
  channel: 'sms',
  to: '+85512345678',
  topic: 't',
  text: 'x',
  attributes: {},
});

it('writes a delivery once, also after a kill that fell between the line and the message’s end', () => {
  const file = folder.file('deliveries.ndjson');
  openDeliveries(file).write(delivery('one'));
  appendFileSync(file, JSON.stringify(delivery('two')).slice(0, 40));
  const again = openDeliveries(file);
  for (const id of ['one', 'two', 'two']) again.write(delivery(id));
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line).id)).toEqual(['one', 'two']);
});
