import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretIn } from '../../../../core/accounts/secret.ts';

describe('a text for a hand-over sheet', () => {
  it.each([
    'password: hunter2',
    'Passwort ist sommer',
    'mot de passe : été',
    'contraseña=verano1',
    'senha: abc',
    'PIN 4821',
    'the pin is 4821',
    'our password - clinic',
    'Kennwort：geheim',
    'пароль: лето',
    'nenosiri: jua',
    'password hunter2!',
  ])('is refused as a password: %s', (text) => expect(secretIn(text)).toBe('password'));

  it.each(['483920', '483 920', 'Your code 48392012', 'sent 4839 2012 today', 'abcd-12ef-gh34', 'k3j9x-p2m4q', '1f2e3-4d5c6 7b8a9-0f1e2'])(
    'is refused as a code: %s',
    (text) => expect(secretIn(text)).toBe('code'),
  );

  it.each([
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'sk_live_abcdefgh12345678',
    'AKIAIOSFODNN7EXAMPLE',
    'JBSW5DPEHPK3PXP2X4',
    'otpauth://totp/x',
  ])('is refused as a key: %s', (text) => expect(secretIn(text)).toBe('key'));

  it.each([
    'Amina and Joseph',
    'the office address, office@village-clinic.example',
    'Since 2019, two of three people',
    'Call +254 712 345 678',
    'Tel. 031 123 45 67',
    'office phone (031) 123456',
    'password manager of the office',
    'She knows the password.',
    'See https://x.com/clinic/status/1234567890123456789',
    '12.03.2026 and 2026-11-27',
    'Room 12, 3rd floor',
    'vice-chair of the board',
    'COVID19 team',
    '@clinic2024',
    '',
  ])('is let through: %s', (text) => expect(secretIn(text)).toBeUndefined());

  it('is judged fast, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect([undefined, 'password', 'code', 'key']).toContain(secretIn(text));
      }),
    );
    for (const unit of ['1 ', 'a1', '-a1', 'pin ', '12-', 'is ']) {
      const start = performance.now();
      secretIn(unit.repeat(4000));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
