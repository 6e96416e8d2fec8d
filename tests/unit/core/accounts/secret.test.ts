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
    'password – hunter',
    'password — hunter',
    'пароль — луна',
    'password/hunter2',
    'the password was hunter',
    'The password is now hunter2',
    'pass: hunter2',
    'clave: luna',
    '密码是hunter',
    '密码hunter2',
    'パスワードはhunter2',
    'पासवर्ड कमल है',
    'senha é luna',
    '비밀번호: x',
    '비밀번호는 hunter2',
    'lösenord: x',
    'losenord: x',
    'heslo: x',
    'پاس ورڈ: x',
    'ŞİFRE: x',
    'SIFRE: x',
    'password\u200b: hunter',
    'pass\u00adword: hunter',
    'ｐａｓｓｗｏｒｄ： hunter',
    'password for Facebook: hunter2',
    'The password is with Ana: hunter2',
    'WLAN-Passwort: sommer',
    'Instagrampasswort: sommer',
    'password "luna"',
    'Password: secret',
    'password: hunter2.com',
    'PIN for the phone: 4821',
    'PIN: 1984',
  ])('is refused as a password: %s', (text) => expect(secretIn(text)).toBe('password'));

  it.each([
    '483920',
    '483 920',
    'Your code 48392012',
    'sent 4839 2012 today',
    'abcd-12ef-gh34',
    'k3j9x-p2m4q',
    '1f2e3-4d5c6 7b8a9-0f1e2',
    'code: 482913',
    'Your code: 482913.',
    '(482913)',
    'G-123456',
    'Amina: 482913',
    '482913 is your code',
    'Tel. code 482913',
    'door code 4821',
    '4839 2012',
    '48392012, 59203948',
    '١٢٣٤٥٦',
    '१२३४५६',
    '۱۲۳۴۵۶',
    'رمز التحقق ١٢٣٤٥٦',
    'abcd-efgh-ijkl-mnop',
    'abcd efgh ijkl mnop',
    'jbsw y3dp ehpk 3pxp',
    'recovery codes: 48213 59204',
  ])('is refused as a code: %s', (text) => expect(secretIn(text)).toBe('code'));

  it.each([
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'sk_live_abcdefgh12345678',
    'AKIAIOSFODNN7EXAMPLE',
    'JBSW5DPEHPK3PXP2X4',
    'otpauth://totp/x',
    'https://admin:hunter2@clinic.example/',
    'admin:hunter2@clinic.example',
    'clinic.example/?password=hunter2',
    'instagram.com/clinic/?access_token=EAAB482913abcdefgh',
    'https://clinic.example/#access_token=x',
    'EAAB482913abcdefgh',
    '123e4567-e89b-12d3-a456-426614174000',
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
    'the-secret-garden.org',
    'pin-club.org',
    'token-club.org',
    'clave-de-sol.org',
    'sandi-foundation.org',
    'otp-bank.org',
    'example.org/secret-santa',
    'facebook.com/profile.php?id=1234567',
    'pin@club.org',
    'Sandi: volunteer',
    'Sandi is our treasurer',
    'PW: Peter Wood',
    'La clave es Ana',
    'The password is in the safe',
    'The password is with Ana',
    'Password: in the safe',
    'Password – ask Ana',
    'No password is shared',
    'Passwort: im Tresor',
    'La contraseña está en la oficina',
    'पासवर्ड सुरक्षित है',
    '密码在保险箱里',
    'パスワードは金庫にあります',
    '비밀번호는 금고에 있습니다',
    'recovery codes: in the safe',
    'recovery codes: office@clinic.example',
    '2FA is on',
    'Password manager: 1Password',
    'Office 2345 6789',
    'Office: 2345 6789',
    'Kontor 22 33 44 55',
    'Ana 91234567',
    'Paris 01 23 45 67 89',
    '110001 New Delhi',
    'MG Road, Bengaluru 560001',
    'Postal code: 110001',
    '2023-2024',
    'P.O. Box 123456',
    'Registered charity 207544',
    'Team 2024-2025',
    'Code of conduct 2024',
    'The pin is on the wall',
    'Clinic4You2Day',
    'covid-2019-help',
    'Ward4-team',
    'open-door-help-desk',
    'they will call back',
    'Mail: office@village-clinic.example',
  ])('is let through: %s', (text) => expect(secretIn(text)).toBeUndefined());

  it('is judged with the digits of every script', () => {
    for (let code = 0x660; code < 0x1fbfa; code++) {
      const digit = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(digit) && /\p{Nd}/u.test(String.fromCodePoint(code + 1)))
        expect(secretIn(digit.repeat(6)), code.toString(16)).toBe('code');
    }
  });

  it('is judged fast, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect([undefined, 'password', 'code', 'key']).toContain(secretIn(text));
      }),
    );
    for (const unit of ['1 ', 'a1', '-a1', 'pin ', '12-', 'is ', 'password ', 'code 1', 'abcd-', 'a.org ', '密码', '1 a:']) {
      const start = performance.now();
      secretIn(unit.repeat(4000));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
