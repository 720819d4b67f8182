import { expect, it } from 'vitest';
import { createStreamProgress } from '../../../../infra/local/mappings/stream-progress.ts';

it('passes a record only when all before it are done', () => {
  const progress = createStreamProgress();
  for (const number of ['1', '2', '3', '4']) progress.begin(number);
  progress.done('2');
  expect(progress.moved()).toBeUndefined();
  progress.done('1');
  expect([progress.moved(), progress.moved()]).toEqual(['2', undefined]);
  progress.done('4');
  expect([progress.moved(), progress.open()]).toEqual([undefined, 2]);
  progress.done('3');
  expect([progress.moved(), progress.open()]).toEqual(['4', 0]);
});
