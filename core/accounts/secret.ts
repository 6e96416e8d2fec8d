/**
 * What looks like a password, a code or a key. Such a text is not kept: an extension's storage is no safe, and a sheet that is handed
 * over least of all. It is better to refuse a harmless line than to keep a password.
 */

/** Words for a password or a code, in the languages that groups often write in. */
const secretWords =
  'passwords?|passwort|kennwort|passphrase|pass ?code|pwd|pw|contrase(?:ñ|n)a|clave|senha|mot de passe|mdp|code d.acc(?:è|e)s|wachtwoord|has(?:ł|l)o|parola|şifre|sifre|пароль|kata sandi|sandi|nenosiri|neno la siri|पासवर्ड|كلمة (?:السر|المرور)|密码|パスワード|mật khẩu|pin|otp|2fa|recovery (?:code|key)s?|backup codes?|secret(?: key)?|api[ -]?key|access token|token|private key|security code|verification code|login code';

/** A word for a secret with a value behind it: "password: hunter2", "PIN = 1234", "the password is hunter2". */
const named = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${secretWords})\\s*(?:[:=→]|\\bis\\b|\\bist\\b|\\best\\b|\\bes\\b|-)\\s*\\S`, 'iu');
/** The same without anything between: "PIN 4821", "password hunter2!". */
const besideValue = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${secretWords})\\s+(?=\\S*\\d)\\S{4,}`, 'iu');

/** A code as it comes by message: six to eight digits that stand alone, also in two groups. No year, no phone number. */
const digits = /(?<![\d+()/.:-][ -]?)(?<!\d)(?:\d{3}[ -]?\d{3}|\d{4}[ -]\d{4}|\d{7,8})(?![ -]?\d)(?![./:]\d)/;

/** Recovery codes: groups of letters and digits with a line between, of which one at least has both. */
const groups = /(?<![\p{L}\p{N}/.@-])(?=[^\s]*\d)(?=[^\s]*[a-z])[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){1,7}(?![\p{L}\p{N}/.@-])/iu;

/** Ten and more letters and digits in one, both of them mixed: no name, no word. */
const mixed = /(?<![\p{L}\p{N}/.@#_:-])(?=[A-Za-z0-9]*\d[A-Za-z]+\d|[A-Za-z0-9]*[A-Za-z]\d+[A-Za-z])[A-Za-z0-9]{10,}(?![\p{L}\p{N}/.@_-])/u;

/** Keys with the beginnings by which programs know them. https://docs.github.com/en/authentication, https://docs.stripe.com/keys */
const keys = /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bgh[pousr]_\w{16,}|\bAKIA[0-9A-Z]{12,}|\bxox[abps]-[\w-]{10,}|-----BEGIN|\botpauth:\/\//;

/** Why a text may not be kept: a word for a secret, a code, or a key. Missing where it may. */
export type SecretKind = 'password' | 'code' | 'key';

/** What a text looks like, if it looks like something secret. Takes time in line with its length. */
export function secretIn(given: string): SecretKind | undefined {
  const line = given.normalize('NFKC').slice(0, 4000);
  if (named.test(line) || besideValue.test(line)) return 'password';
  if (keys.test(line) || mixed.test(line)) return 'key';
  return digits.test(line) || groups.test(line) ? 'code' : undefined;
}

/** Whether a text looks like something secret. */
export const looksSecret = (given: string): boolean => secretIn(given) !== undefined;
