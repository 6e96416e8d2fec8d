/** How people say in one language that the link is in their profile. */
export interface ProfileLink {
  /** What is written. */
  words: string;
  /** How a word for "link" begins, in small letters, several with a space between. */
  link: string;
  /** How a word for the place begins: "bio", "profile". */
  place: string;
}

/**
 * For places where nobody can press a link in a post. Found in any order and form: "see the link in our bio", "our bio has the link".
 * English is ours; nobody who grew up with one of the others has read them yet.
 */
export const profileLinks: Readonly<Record<string, ProfileLink>> = {
  en: { words: 'Link in our profile', link: 'link', place: 'bio profile' },
  fr: { words: 'Lien dans notre profil', link: 'lien', place: 'bio profil' },
  es: { words: 'Enlace en nuestro perfil', link: 'enlace vínculo', place: 'bio biografía perfil' },
  pt: { words: 'Link no nosso perfil', link: 'link ligação', place: 'bio biografia perfil' },
  ar: { words: 'الرابط في ملفنا الشخصي', link: 'الرابط رابط لينك اللينك', place: 'البايو بايو ملفنا الملف البروفايل بروفايل' },
  hi: { words: 'लिंक हमारी प्रोफ़ाइल में है', link: 'लिंक', place: 'बायो प्रोफ़ाइल प्रोफाइल' },
  bn: { words: 'লিংক আমাদের প্রোফাইলে আছে', link: 'লিংক লিঙ্ক', place: 'বায়ো প্রোফাইল' },
  sw: { words: 'Kiungo kipo kwenye wasifu wetu', link: 'kiungo viungo', place: 'bio wasifu' },
  ru: { words: 'Ссылка в нашем профиле', link: 'ссылк', place: 'био профил шапк' },
  uk: { words: 'Посилання в нашому профілі', link: 'посиланн', place: 'біо профіл шапц' },
  tr: { words: 'Bağlantı profilimizde', link: 'bağlantı link', place: 'bio biyografi profil' },
  id: { words: 'Tautan ada di profil kami', link: 'tautan', place: 'bio profil' },
};
