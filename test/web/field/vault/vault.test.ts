import { describe, expect, it } from 'vitest';
import { lockKey, newOfficerKey, newTabletKey, rounds, unlockKey } from '../../../../web/field/vault/officer-key.ts';
import { open, seal } from '../../../../web/field/vault/sealed.ts';
import { beginShift, isOpenToPin, mostTries, shiftHours, tryPin } from '../../../../web/field/vault/shift.ts';

const bytesOf = async (key: CryptoKey) => Buffer.from(await crypto.subtle.exportKey('raw', key)).toString('hex');

describe('a sealed value', () => {
  it('is opened by its key alone, and holds nothing in the clear', async () => {
    const [key, other] = [await newOfficerKey(), await newOfficerKey()];
    const sealed = await seal(key, { name: 'Marked' });
    expect(Buffer.from(sealed.bytes).toString('latin1')).not.toContain('Marked');
    expect(await open(key, sealed)).toEqual({ name: 'Marked' });
    await expect(open(other, sealed)).rejects.toThrow();
  });

  it('is never sealed twice alike', async () => {
    const key = await newOfficerKey();
    const [a, b] = [await seal(key, 1), await seal(key, 1)];
    expect(Buffer.from(a.bytes)).not.toEqual(Buffer.from(b.bytes));
  });
});

describe("an officer's key", () => {
  it('opens with the password alone, in 600,000 rounds', async () => {
    const key = await newOfficerKey();
    const locked = await lockKey(key, 'a pass word');
    expect([locked.rounds, rounds]).toEqual([600_000, 600_000]);
    expect(await unlockKey(locked, 'A pass word')).toBeUndefined();
    const opened = await unlockKey(locked, 'a pass word');
    expect(opened && (await bytesOf(opened))).toBe(await bytesOf(key));
  });

  it('opens with the same password typed in another form of Unicode', async () => {
    const locked = await lockKey(await newOfficerKey(), 'mật khẩu'.normalize('NFD'), 10);
    expect(await unlockKey(locked, 'mật khẩu'.normalize('NFC'))).toBeDefined();
  });
});

describe("the tablet's key", () => {
  it('cannot be taken out', async () => {
    await expect(crypto.subtle.exportKey('raw', await newTabletKey())).rejects.toThrow();
  });
});

describe('a shift', () => {
  const now = Date.parse('2026-11-26T06:00:00Z');
  const begun = async () => {
    const [officer, tablet] = [await newOfficerKey(), await newTabletKey()];
    return { officer, tablet, shift: await beginShift(officer, '123456', tablet, now) };
  };

  it('opens with its PIN on its tablet', async () => {
    const { officer, tablet, shift } = await begun();
    const result = await tryPin(shift, '123456', tablet, now + 1);
    expect('key' in result && (await bytesOf(result.key))).toBe(await bytesOf(officer));
    await expect(tryPin(shift, '123456', await newTabletKey(), now + 1)).rejects.toThrow();
  });

  it('is over after five wrong tries', async () => {
    const { tablet, shift } = await begun();
    let left: typeof shift | undefined = shift;
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const result = await tryPin(left ?? shift, '000000', tablet, now + 1);
      left = 'shift' in result ? result.shift : undefined;
      expect(left === undefined).toBe(tries === mostTries);
    }
  });

  it('is over after twelve hours, and when the clock is set back', async () => {
    const { tablet, shift } = await begun();
    const end = now + shiftHours * 3_600_000;
    expect(isOpenToPin(shift, end - 1)).toBe(true);
    expect(isOpenToPin(shift, end)).toBe(false);
    expect(isOpenToPin(shift, now - 3_600_000)).toBe(false);
    expect(await tryPin(shift, '123456', tablet, end)).toEqual({ shift: undefined });
  });
});
