import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lookAlike } from '../../../../core/look-alike/look-alike.ts';
import { took } from '../../../fixtures/time.ts';

const words = (list: string) => list.trim().split(/\s+/);
const resembled = (host: string) => lookAlike(`https://${host}/`)?.host;

/** Imitations by the patterns that are reported most, made up here. */
const imitations: Record<string, string> = {
  'facebook.com': `faceb00k-login.com faceb00k.com fecebook.com facebooc.com www-facebook-com.click m-facebook-com.site facebook.com-login.net
    facebook.com.account-verify.net www.facebook.com.security.check.example.net secure.login.facebook.com.id1234.cc facebook-security.pages.dev
    metabusiness-appeal.netlify.app meta-verified.github.io meta-support-centre.com meta-copyright-appeal.com metaadsupport.com metabusinesssuite.help
    fb-page-appeal.com fb-account-recovery.web.app business-meta.help login.faceboook.com fаcebook.com facebооk-help.com fácebook.com`,
  'instagram.com': `lnstagram.com lnstagram-help.com instagrarn.com 1nstagram.com instaqram.com instagram-com-verify.com login-instagram-com.web.app
    instagram.com.ru.net instagram.verify-badge.com insta-verify.com ig-verify.com ınstagram.com`,
  'whatsapp.com': `whats-app.net whats-app-web.com web-whatsapp.net chat.whatsapp.com-join.cf whatsapp.grup18.my.id wa-verify.com verify-wa.com
    wa-login.net whаtsapp.com`,
  'telegram.org': 'te1egram.org telegrarn.org telegram-web.org tg-login.com tg-verify.net telegram.web-login.net telеgram.org',
  'linkedin.com': 'linkedln.com 1inkedin.com linkedin.com-jobs.net linkedin-recruiter.work lіnkedin.com',
  'tiktok.com': 'tikt0k.com tiktok-shop.vip tiktokmall.cc tikток.com',
  't.me': 't.me-join.com',
  'google.com': 'google-account-login.com',
  'amazon.com': 'amazon-account-verify.com',
};

/** Names of honest sites that come near. */
const honest = words(`instagramers.com instagrammers-italia.it linktr.ee youtubers.org twitterati.com metamorphosis.org metaphor.org
  meta-analysis-center.org meta-foundation.org meta-data-help.org fbi.gov fb-fliesen.de igmetall.de ig-bau.de redditch.gov.uk
  redditchfoodbank.org threadsofhope.org ghostranch.org linkedinclusion.org telegraph.co.uk telegramma.it letelegramme.fr telegram.hr
  www.telegram.com eveningtelegram.co.uk whatson.org whatsup-community.org wa-aids.org.au wa-conservation.org.au wa-support.org.au
  tg-moosburg.de tg-heilbronn.de tgchurch.org vk-ulm.de bookface.org facesofhope.org twitcher.org.uk discordia.org amazonwatch.org
  supportamazonpeople.org snapchild.org goodreaders.org onlineaccount.org medium-account.org candid-support.org mail.mailflow-4fb8.fr
  instagram-marketing.de whatsapp-newsletter.de telegram-archive.org tiktok-academy.fr datenschutz-facebook.de europe-v-facebook.org
  quitfacebook.org stopfacebook.org deletefacebook.org lessfacebook.org facebookpapers.org tiktoklawsuit.org linkedin-learning-club.org`);

describe('look-alikes of other kinds', () => {
  it.each(Object.entries(imitations).flatMap(([host, list]) => words(list).map((one) => [one, host])))('%s is not %s', (one, host) => {
    expect(resembled(domainToASCII(one as string))).toBe(host);
  });

  it.each(honest)('%s is a name of its own', (host) => {
    expect(resembled(host)).toBeUndefined();
  });

  it('takes no time with words that can be cut in many ways', () => {
    const cutting = () => resembled(`${'helpcenter'.repeat(6)}x.${'adsads'.repeat(10)}.com`);
    const looking = () => lookAlike(`https://evil.example/www.facebook.com/${'helpcenter'.repeat(2000)}`);
    expect(took(cutting, 100)).toBeLessThan(100);
    expect(took(looking, 100)).toBeLessThan(100);
  });
});
