/** Words as one list. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of a sign-in page. Beside a platform's name they lead to a password, and a blog has no use for them in its own. */
export const signInWords = words(`login logon signin signon verify verification password iniciarsesion iniciosesion contrasena motdepasse
  passwort anmelden zaloguj logowanie inloggen wachtwoord hesap dogrulama dangnhap taikhoan xacminh`);

/**
 * Words that make people act in a hurry: sign in, appeal, claim a prize, join. In the languages that
 * imitations are made in, without accents, as host names write them.
 */
export const phishingWords = [
  ...signInWords,
  ...words(`account accounts secure security secured support supports help helpdesk helpcenter helpcentre auth oauth authorize
    confirm confirmation verified verif verifying unlock recover recovery restore reset appeal appeals copyright violation violations
    suspended disabled restricted restriction restrictions billing payment notification notice alert service services update bluebadge
    badge checkpoint identity dispute policy policies infringement complaint complaints review reviews ticket standards guideline
    guidelines eligible monetization monetize compliance feedback giveaway prize reward rewards gift bonus winner claim vote voting
    contest poll followers follower freelikes autolike invite unban banned hacked hacker session portal center centre
    business businesses businesssuite adsmanager advertiser partner recruitment careers jobs clone loginpage signup register access
    join joingroup group groupe groups grupo grupos gruppe shop shops store mall seller wholesale`),
  // Spanish and Portuguese
  ...words(`verificar verifica verificacion verificado iniciar sesion acceso acceder ingresar ingreso
    cuenta cuentas seguridad soporte ayuda recuperar recuperacion confirmar apelacion infraccion premio sorteo
    entrar acesso senha conta contas seguranca suporte ajuda verificacao verificado confirmacao sorteio direitos seguidores`),
  // French and Italian
  ...words(`connexion connecter compte comptes securite aide assistance verifier confirmer recuperer cadeau droits
    accesso accedi sicurezza assistenza aiuto conferma recupero violazione abonnes`),
  // German and Dutch
  ...words(`anmeldung konto sicherheit hilfe bestaetigen bestaetigung bestatigen verifizieren verifizierung
    wiederherstellen gewinnspiel aanmelden beveiliging bevestigen hulp`),
  // Polish and Russian
  ...words(`haslo weryfikacja bezpieczenstwo pomoc potwierdz glosowanie
    vhod voiti vojti akkaunt podtverdit podtverzhdenie bezopasnost pomosh golosovanie`),
  // Turkish
  ...words(`giris hesabi dogrula guvenlik destek yardim sifre onay telif itiraz ihlal basvuru takipci mavitik`),
  // Indonesian and Vietnamese
  ...words(`masuk akun verifikasi keamanan bantuan grup undangan hadiah klaim gabung baomat hotro binhchon`),
  // Arabic and Hindi in Latin letters
  ...words(`tasjil dukhul hisab taakid khata`),
];

/** Words that hurry people only beside a short form of a name, which they make plain. */
export const officeWords =
  words(`ads ad case cases biz agency vendor manager managers invoice program archive form forms user users team page pages
  official id community media creator creators profile profiles noreply dept department staff office request requests process free likes`);

/** Words that fill up a name and say nothing: "my", "online", an ending. */
export const paddingWords = words(`my the online team page pages official user id web www mobile app mail form free for to me now com net
  org cn in us uk eu info apk web vip pro plus new cc`);

/** Beside a platform's name they tell of a site about the platform: a course, an agency, a tool. */
export const aboutWords = words(`tips tip guide guides marketing agency agencies academy training course courses curso cursos kurs tutorial
  tutorials directory list lists channels stats statistics analytics audit emoji stickers templates template theme themes plugin widget mp3
  mp4 downloader converter engineering developers research api sdk bot bots stories history news blog ads expert experts consultant
  consulting coach strategy sentiment learning museum studies newsletter archive papers leaks lawsuit addiction privacy datenschutz v vs versus against
  stop quit leave leaving without delete boycott button star video videos download telecharger descargar proxy status wiki forum dl cli python php js`);

/** Beginnings that many names share. What differs behind them is another name sooner than a slip. */
export const commonBeginnings = words('insta linked whats');

/** Words and names that are a slip or two away from a platform's. */
export const allowedWords = words(`interest interests disinterest tumble tumbled tumbler tumblers tumbles twister twisters twinter twitted
  twitten atwitter witter titter titters feddit teddit geddit beddit reedit readit reduit reddle credit youtuber goodroads godheads
  goodyears subtack telegraph telegraphs telegrafi telegraf telegraaf telegrama telegramme telegrams telegraphic telegrafo whatsup whatsapp whatson
  facebox facebank facelook handbook casebook notebook racebook snapcraft minterest thetelegram whatap whatswp telega googleads instagress telegramma telegrammi goodreader goodreaders instagramer instagramers instagrammer instagrammers
  instagrammable facebooker facebookers tiktoker tiktokers redditp linked linkin linkup linkedup linkedjazz tiktak ticktock tictoc
  flicker flickers flickered flicka`);
