import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../core/accounts/read-address.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

const read = (typed: string) => readAddress(catalogue, typed);

describe('an address as people type it', () => {
  it.each([
    ['facebook.com/villageclinic', 'https://www.facebook.com/villageclinic', 'facebook'],
    ['m.facebook.com/villageclinic?ref=bookmarks&fbclid=IwAR1', 'https://www.facebook.com/villageclinic', 'facebook'],
    [
      'https://www.instagram.com/village.clinic/?igsh=MzRlODBiNWFlZA==&utm_source=qr',
      'https://www.instagram.com/village.clinic',
      'instagram',
    ],
    ['@villageclinic on X', 'https://x.com/villageclinic', 'x'],
    ['X: @VillageClinic', 'https://x.com/VillageClinic', 'x'],
    ['villageclinic (Instagram)', 'https://www.instagram.com/villageclinic', 'instagram'],
    ['TikTok @village.clinic', 'https://www.tiktok.com/@village.clinic', 'tiktok'],
    ['Twitter @villageclinic', 'https://x.com/villageclinic', 'x'],
    ['http://mobile.twitter.com/villageclinic', 'https://x.com/villageclinic', 'x'],
    ['youtube.com/@VillageClinic', 'https://www.youtube.com/@VillageClinic', 'youtube'],
    ['bsky.app/profile/clinic.example', 'https://bsky.app/profile/clinic.example', 'bluesky'],
    ['Bluesky: clinic.bsky.social', 'https://bsky.app/profile/clinic.bsky.social', 'bluesky'],
    ['@clinic@mastodon.social', 'https://mastodon.social/@clinic', 'mastodon'],
    ['social.example.org/@clinic', 'https://social.example.org/@clinic', 'mastodon'],
    ['linkedin.com/company/village-clinic/', 'https://www.linkedin.com/company/village-clinic', 'linkedin'],
    ['t.me/villageclinic', 'https://t.me/villageclinic', 'telegram'],
    // Its own list of official accounts, pasted back.
    ['Facebook: https://www.facebook.com/clinic', 'https://www.facebook.com/clinic', 'facebook'],
    ['Facebook: facebook.com/villageclinic', 'https://www.facebook.com/villageclinic', 'facebook'],
    ['X (Twitter): https://x.com/clinic', 'https://x.com/clinic', 'x'],
    ['X: https://x.com/clinic', 'https://x.com/clinic', 'x'],
    ['X: X.com/clinic', 'https://x.com/clinic', 'x'],
    ['Our website: https://village-clinic.example', 'https://village-clinic.example/', 'website'],
    ['Website: village-clinic.example', 'https://village-clinic.example/', 'website'],
    ['Find us at https://www.instagram.com/clinic.', 'https://www.instagram.com/clinic', 'instagram'],
    ['<https://www.instagram.com/clinic>', 'https://www.instagram.com/clinic', 'instagram'],
    ['(villageclinic.org)', 'https://villageclinic.org/', 'website'],
    ['"villageclinic.org"', 'https://villageclinic.org/', 'website'],
    ['https//www.facebook.com/clinic', 'https://www.facebook.com/clinic', 'facebook'],
    ['https:/www.facebook.com/clinic', 'https://www.facebook.com/clinic', 'facebook'],
    ['FB: villageclinic', 'https://www.facebook.com/villageclinic', 'facebook'],
    ['insta: village.clinic', 'https://www.instagram.com/village.clinic', 'instagram'],
    ['Instagram – @clinic', 'https://www.instagram.com/clinic', 'instagram'],
    ['@clinic on Instagram.', 'https://www.instagram.com/clinic', 'instagram'],
    ['@clinic auf Instagram', 'https://www.instagram.com/clinic', 'instagram'],
    ['Clinic Instagram', 'https://www.instagram.com/Clinic', 'instagram'],
    ['clinic@mastodon.social', 'https://mastodon.social/@clinic', 'mastodon'],
    ['Mastodon: @clinic@social.example.org', 'https://social.example.org/@clinic', 'mastodon'],
    ['@clinic@threads.net', 'https://www.threads.com/@clinic', 'threads'],
    ['clinic.bsky.social', 'https://bsky.app/profile/clinic.bsky.social', 'bluesky'],
    ['Bluesky: village-clinic.example', 'https://bsky.app/profile/village-clinic.example', 'bluesky'],
    // One account, however its pages are called.
    ['https://www.facebook.com/clinic/about', 'https://www.facebook.com/clinic', 'facebook'],
    ['https://www.facebook.com/clinic/reviews?locale=de_DE', 'https://www.facebook.com/clinic', 'facebook'],
    ['https://www.facebook.com/profile.php?id=100063&sk=about', 'https://www.facebook.com/profile.php?id=100063', 'facebook'],
    ['https://www.facebook.com/people/Clinic/100063/?hl=fr', 'https://www.facebook.com/people/Clinic/100063', 'facebook'],
    ['https://www.facebook.com/groups/clinic/members', 'https://www.facebook.com/groups/clinic', 'facebook'],
    ['https://de-de.facebook.com/clinic', 'https://www.facebook.com/clinic', 'facebook'],
    ['fb.com/clinic', 'https://www.facebook.com/clinic', 'facebook'],
    ['https://www.instagram.com/clinic/?hl=de', 'https://www.instagram.com/clinic', 'instagram'],
    ['https://www.linkedin.com/company/clinic/admin/dashboard/', 'https://www.linkedin.com/company/clinic', 'linkedin'],
    ['https://ae.linkedin.com/company/clinic', 'https://www.linkedin.com/company/clinic', 'linkedin'],
    ['https://x.com/clinic/with_replies?lang=en', 'https://x.com/clinic', 'x'],
    ['https://www.youtube.com/@Clinic/videos', 'https://www.youtube.com/@Clinic', 'youtube'],
    ['https://www.youtube.com/channel/UCabcDEF/about', 'https://www.youtube.com/channel/UCabcDEF', 'youtube'],
    ['https://t.me/s/clinic', 'https://t.me/clinic', 'telegram'],
    ['https://telegram.me/clinic', 'https://t.me/clinic', 'telegram'],
    ['https://clinic.wordpress.com/about/', 'https://clinic.wordpress.com/', 'wordpress'],
    ['https://clinic.blogspot.com', 'https://clinic.blogspot.com/', 'blogger'],
    ['https://discord.gg/AbCd123', 'https://discord.com/invite/AbCd123', 'discord'],
    ['https://www.meetup.com/de-DE/village-health-berlin/', 'https://www.meetup.com/de-DE/village-health-berlin', 'meetup'],
    ['https://us12.campaign-archive.com/home/?u=012&id=abc&e=9', 'https://us12.campaign-archive.com/home/?u=012&id=abc', 'mailchimp'],
    ['https://www.change.org/p/keep-the-clinic?recruiter=123', 'https://www.change.org/p/keep-the-clinic', 'change-org'],
    ['sites.google.com/view/clinic', 'https://sites.google.com/view/clinic', 'website'],
    ['Village-Clinic.example', 'https://village-clinic.example/', 'website'],
    ['  https://www.village-clinic.example/about/#top  ', 'https://www.village-clinic.example/about', 'website'],
  ])('%s', async (typed, url, place) => {
    const found = await read(typed);
    expect(found).toMatchObject({ place });
    expect('url' in found && found.url.replace('twitter.com', 'x.com').replace('https://www.x.com', 'https://x.com')).toBe(url);
  });

  it.each([
    ['@villageclinic', 'whichPlace'],
    ['we are on the internet', 'unread'],
    ['', 'unread'],
    ['https://www.facebook.com/', 'post'],
    ['https://x.com/villageclinic/status/1', 'post'],
    ['https://www.instagram.com/direct/inbox/', 'private'],
    ['javascript:alert(1)', 'unread'],
    ['clinic@example.org', 'unread'],
    ['office@facebook.com', 'unread'],
    ['Mastodon: clinic', 'whichServer'],
    ['Bluesky: @clinic', 'whichServer'],
    ['WordPress: clinic', 'whichServer'],
    ['Instagram: clinic/about', 'unread'],
    ['https://x.com/home', 'post'],
    ['https://x.com/i/flow/login', 'post'],
    ['https://x.com/notifications', 'post'],
    ['https://www.facebook.com/login', 'post'],
    ['https://www.facebook.com/login.php', 'post'],
    ['https://www.facebook.com/groups/feed/', 'post'],
    ['https://www.facebook.com/groups/', 'post'],
    ['https://www.facebook.com/marketplace/', 'post'],
    ['https://www.facebook.com/profile.php', 'post'],
    ['https://business.facebook.com/latest/home?asset_id=1', 'post'],
    ['https://www.facebook.com/sharer/sharer.php?u=https://clinic.example/', 'post'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fclinic.example', 'post'],
    ['https://youtu.be/abc', 'post'],
    ['https://t.co/abc', 'post'],
    ['https://mastodon.social/', 'post'],
    ['https://mail.google.com/mail/u/0', 'post'],
    ['https://help.x.com/en', 'post'],
    ['m.me/clinic', 'private'],
    ['12.03.2024', 'unread'],
    ['Dr.Ana', 'unread'],
    ['St.Mary', 'unread'],
    ['on X', 'unread'],
    ['192.168.0.1', 'unread'],
    ['https://192.168.0.1/', 'unread'],
    ['https://2130706433/', 'unread'],
    ['chat.whatsapp.com/AbCdEfGh1234', 'invitation'],
    ['https://t.me/+AbCdEf123456', 'invitation'],
    ['https://t.me/joinchat/AbCdEf123456', 'invitation'],
    ['https://telegram.me/joinchat/AbCdEf123456', 'invitation'],
    [`https://clinic.example/${'a'.repeat(500)}`, 'long'],
    ['https://admin:hunter2@clinic.example/', 'secret'],
    ['clinic.example/?password=hunter2', 'secret'],
    ['https://www.instagram.com/clinic/?access_token=EAAB482913abcdefgh', 'secret'],
    ['password: hunter2', 'secret'],
    ['483920', 'secret'],
  ])('is refused with its reason: %s', async (typed, problem) => {
    expect(await read(typed)).toEqual({ problem });
  });

  it('takes the profiles that platform files give as examples, and gives the same account for its own answer', async () => {
    for (const { id, examples } of platforms) {
      for (const url of examples.profile ?? []) {
        const found = await read(url.replace(/^https:\/\/(www\.)?/, ''));
        if (!('url' in found)) continue;
        // Software on hosts of its own is told by its page alone.
        expect([id, 'website', 'mastodon'], url).toContain(found.place);
        expect(await read(found.url), url).toEqual(found);
      }
    }
  });

  it('answers to anything, and never throws', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.string({ unit: 'binary', maxLength: 300 })),
        async (typed) => {
          const found = await read(typed);
          expect('url' in found ? /^https:\/\//.test(found.url) : found.problem).toBeTruthy();
        },
      ),
      { numRuns: 300 },
    ));
});
