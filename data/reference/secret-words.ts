/**
 * Words by which a text shows that it holds a password or a code, and words by which it shows that it only speaks of one. Lower case,
 * as people write them; an accent may be missing in a text. One line for each language, so that a language is added by adding lines.
 */
const list = (lines: string): string[] =>
  lines
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Words that mean a password and nothing else. */
export const passwordWords = list(`
  password, pass word, passphrase, pass phrase, passwd, passcode, pass code, login code, security code, private key, api key, access token, secret key
  passwort, kennwort, passwörter, kennwörter, losungswort
  contraseña, palabra clave
  senha, palavra passe, palavra-passe
  mot de passe, mots de passe, mdp
  password di accesso, parola d'ordine
  wachtwoord, wagwoord
  lösenord, adgangskode, passord, kodeord, salasana, lykilorð
  hasło, heslo, geslo, lozinka, zaporka, jelszó, parool, parole, slaptažodis
  parolă, parola, şifre, şifreniz, şifremiz, sifre, κωδικός πρόσβασης, συνθηματικό
  пароль, парол, парола, лозинка, құпия сөз
  kata sandi, kata laluan, mật khẩu, nenosiri, neno la siri, neno siri, furaha ya siri
  पासवर्ड, कूटशब्द, পাসওয়ার্ড, পাসওয়ার্ড, ਪਾਸਵਰਡ, પાસવર્ડ, கடவுச்சொல், పాస్‌వర్డ్, ಪಾಸ್ವರ್ಡ್, പാസ്‌വേഡ്, මුරපදය
  پاس ورڈ, پاسورڈ, رمز عبور, گذرواژه, پسورد
  كلمة السر, كلمة المرور, كلمه السر, كلمه المرور, كلمات السر, كلمات المرور, الباسورد, باسورد, الرقم السري
  סיסמה, סיסמא, የይለፍ ቃል
  密码, 密碼, 口令, パスワード, 暗証番号, 비밀번호, 암호, 패스워드, รหัสผ่าน, ពាក្យសម្ងាត់, စကားဝှက်
`);

/** Words that mean a password, and a person, a club or a post too. Only what looks like a value behind them tells. */
export const shortWords = list('pass, pw, pwd, pin, pin code, clave, secret, token, otp, puk');

/** Words that may mean a code, and much else. Only a number or a mixed value behind them tells. */
export const codeWords = list(`
  code, codes, totp, 2fa, mfa, tokens, secrets, key, keys, sandi, sms, passkey, sent
  einmalcode, bestätigungscode, zugangscode, sicherheitscode, wiederherstellungscode, geheimzahl, tan
  código, códigos, codigo, codice, codici, codes de secours, kod, koder, koodi, kody, kód, kodu, κωδικός
  код, коды, пин, пинкод
  رمز, كود, کد, کوڈ, رمز التحقق, کوډ, קוד
  कोड, ओटीपी, পিন, কোড, பின், குறியீடு
  msimbo, nambari ya siri, kode, mã, รหัส
  验证码, 驗證碼, 确认码, 恢复码, 代码, 認証コード, 確認コード, コード, 인증번호, 인증 코드, 코드
`);

/** Programs that keep passwords, by names in which the word stands. */
export const passwordKeepers = /\b1password\b|\bpassword manager\b/gu;

/** What may stand alone behind "password:" without being one. */
export const noneWords = list(
  'none, no, unknown, lost, changed, shared, expired, missing, optional, nobody, everyone, keine, keins, ninguna, nenhuma, aucun, nessuna',
);

/** Numbers that are called a code and are none. */
export const otherCodes = list(`
  postal code, postcode, post code, zip code, zip, area code, country code, dialling code, dial code, bar code, barcode, qr code, dress code
  sort code, swift code, tax code, code of conduct, code club
  code postal, código postal, codigo postal, codice postale, codice fiscale, kode pos, posta kodu, почтовый индекс, 邮政编码, 郵便番号
`);

/** Words by which a number is known as that of a telephone. */
export const phoneWords = list(`
  tel, tél, telephone, telefon, telefono, teléfono, téléphone, telefone, telefoon, telp, phone, phones, fon, mobile, mobil, móvil, celular, cell, fax
  call, ring, hotline, helpline, whatsapp, signal, handy, simu, nambari, hp, gsm, no hp
  тел, телефон, هاتف, تلفون, جوال, موبايل, تلفن, فون, फोन, फ़ोन, मोबाइल, ফোন, 电话, 電話, 手机, 전화, โทร, điện thoại, sđt
`);

/** Words by which a number is known as that of a box, a register, a house or a post office. */
export const numberWords = list(`
  box, p.o, charity, registered, registration, reg, register, number, no, nr, num, nº, n°, id, ref, account, postcode, zip
  postfach, verein, vereinsregister, konto, plz, apartado, caixa postal, casella, boîte, bp, cnpj, nif, rut, siret, siren, ngo, npo, ein
`);

/** Verbs that say what a password is: "the password is ...". */
export const isVerbs = list(`
  is, was, are, were
  ist, war, lautet, sind
  es, era, é, è, est, était, são, sono, sunt, este
  jest, brzmi, je, ir, yra, är, adalah, ialah, ni, là
  это, был, есть
  है, हैं, था, ہے, تھا, هي, هو, كان, است, بود, הוא, היא
`);

/** Verbs that stand at the end: "... hunter है". */
export const lastVerbs = list('है, हैं, था, ہے, ہیں, است, بود, dir, dır, dur, です, 입니다, 이다, হলো, ఉంది');

/** What may stand between the verb and a value: "the password is now hunter2". */
export const fillers = list('now, still, currently, always, just, again, jetzt, nun, ahora, agora, maintenant, adesso, теперь');

/** How a sentence goes on that says where a password is, who has it or how it is, and not which. */
export const aboutWords = list(`
  in, on, at, with, by, from, under, near, inside, behind, beside, of, for, to, only, not, never, no, none, nobody, noone, everyone, the same, same, safe
  kept, stored, known, written, shared, held, saved, changed, reset, set, lost, secret, private, needed, required, expired, ask, see, call, same
  missing, unknown, given, there, here, available, managed, protected, long, strong, weak, old, too, very, what, where, who, whom, your, optional, hidden
  im, in der, beim, bei, mit, von, unter, auf, am, an, nur, nicht, nie, kein, keine, niemand, sicher, bekannt, gespeichert, geändert, siehe, frag, liegt, hat, kennt
  en, con, de, por, bajo, sólo, solo, no, nunca, nadie, guardada, segura, guardado, pregunta, ver, lo tiene, la tiene
  em, com, na, no, nas, nos, só, não, guardada, segura, ninguém, pergunte, está, fica
  dans, chez, avec, par, sous, au, aux, chez, seulement, pas, jamais, personne, gardé, voir, demander, connu
  nel, nella, da, con, presso, solo, non, mai, nessuno, conosciuta
  i, u, w, na, przy, hos, med, bij, met, niet, alleen, op, di, dengan, pada, oleh, kwa, kwenye, katika, ở, trong, với
  в, у, на, при, только, не, под, знает, хранится
  في, عند, مع, لدى, تحت, فقط, محفوظة, محفوظ, در, نزد, پیش, میں, पर, में, के, सुरक्षित
`);

/** The same in writing without spaces: a rest that begins or goes on so only speaks of it. */
export const aboutUnspaced =
  /^(?:在|由|放|保|存|不|没|沒|我|他|她|您|你|谁|誰|什么|问|請|请|เก็บ|อยู่|ที่|กับ)|が|さん|に|で(?!す)|の|を|에게|에\s|에$/u;

/** Verbs and particles behind a word in such writing. */
export const unspacedVerbs = list('是, 为, 為, 就是, は, が, 는, 은, 가, 이, คือ, เป็น');

/** Names in the query of an address under which secrets travel. */
export const secretParameters =
  /^(?:.*[_.-])?(?:pass|passwd|password|passwort|pwd|pw|pin|secret|token|tokens|otp|jwt|key|apikey|auth|authorization|signature|sig|session|sessionid|sid|credentials?|senha|contrasena|clave)$|^(?:access|refresh|id|auth)token$|^mdp$|^ticket$/i;
