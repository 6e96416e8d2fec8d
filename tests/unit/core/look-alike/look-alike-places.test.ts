import { describe, expect, it } from 'vitest';
import { lookAlike } from '../../../../core/look-alike/look-alike.ts';

const words = (list: string) => list.trim().split(/\s+/);
const resembled = (host: string) => lookAlike(`https://${host}/`)?.host;

/** Imitations of places where people sign, give, come, listen and work together, made up by the patterns that are reported most. */
const imitations: Record<string, string> = {
  'change.org': `change-org-login.example change-org-login.com change-org-verify.net change.org-petition.com changeorg-login.com
    change.org.sign-verify.com www.change.org.verify.example login-change.org.example`,
  'avaaz.org': 'avaaz-login.com avaaz-donate-verify.org www.avaaz.org.petition.example avaaz-support.net',
  'openpetition.de': `openpetition-login.de openpetiti0n.de openpetition.de.verify.example open-petition-login.de`,
  'framapetitions.org': 'framapetitions-login.org framapetitions.org.login.example framapetiti0ns.org',
  'citizenos.com': 'citizenos-login.com citizenos.com.verify.example',
  'donorbox.org': 'donorbox-verify.com donorb0x.org donorbox.org.payment.example donorbox-support.com',
  'gofundme.com': `gofundme-verify.com gofundme-login.com g0fundme.com gofundrne.com gofundme.com.claim.example gofundme-withdraw.com
    gofundmee.com www.gofundme.com.gift.example`,
  'justgiving.com': 'justgiving-login.com justgivlng.com justgiving-verify.net justgiving.com.donate.example justgivng.com',
  'globalgiving.org': 'globalgiving-login.org g1obalgiving.org globalgiving.org.verify.example',
  'eventbrite.com': 'eventbrite-support.net eventbr1te.com eventbrite.com.tickets.example eventbrite-verify.com',
  'meetup.com': 'meetup-login.com meetup-verify.net meetup.com.login.example www.meetup.com.secure.example',
  'zoom.us': 'zoom-login.us zoom-verify.com zoom.us.join-meeting.example zoom.us-login.com us02web.zoom.us.meeting.example',
  'slack.com': 'slack-login.com slack.com.workspace.example app.slack.com.signin.example',
  'github.com': 'github-login.com g1thub.com githud.com github.com.session.example github-support.com',
  'mailchimp.com': 'mailchimp-login.com mai1chimp.com login.mailchimp.com.account.example mailchirnp.com',
  'linktr.ee': 'linktr.ee-login.com linktr.ee.verify.example',
  'vimeo.com': 'vimeo-login.com v1meo.com vimeo.com.verify.example',
  'flickr.com': 'flickr-login.com f1ickr.com flickr.com.signin.example',
  'soundcloud.com': 'soundcloud-login.com s0undcloud.com soundcloud.com.verify.example',
  'spotify.com': 'spotify-login.com sp0tify.com spotify.com.verify.example',
  'issuu.com': 'issuu-login.com issuu.com.verify.example',
  'slideshare.net': 'slideshare-login.com slideshare.net.verify.example',
  'carrd.co': 'carrd-login.com carrd.co.verify.example',
  'weibo.com': 'weibo-login.com weibo.com.verify.example',
  'band.us': 'band-login.com band.us.verify.example',
  'viber.com': 'viber-login.com viber-verify.com',
  'kakao.com': 'kakao-login.com kakao-verify.net',
  'xing.com': 'xing-login.de xing-verify.com',
  'odnoklassniki.ru': 'odnoklassniki-login.ru odn0klassniki.ru',
  'ok.ru': 'ok.ru.login.example ok-login.ru',
  'sharechat.com': 'sharechat-login.com sharechat.com.verify.example',
};
const rows = Object.entries(imitations).flatMap(([host, list]) => words(list).map((one) => [one, host] as const));

/** Ordinary words and honest names that come near one of them. */
const honest = words(`climate-change.org changemakers.org change-agents.org changeforgood.org exchange.org climatechange-support.org
  change-support.org change-organisation-help.org organisational-change.org justgive.org gofundraise.com.au giving.org giving-support.org
  globalgiving.co.uk globalgivingback.org meetup.de meetups.org techmeetup.org meetup-support.org zoom.com zoomies.org zoom-fitness.de
  zoomarine.pt photozoom.org zoom-support.org zoom-help.org slackline.org slackers.org slack-support.org band.com band-aid.org bandcamp.com
  husband.org ourband.de brassband-support.de band-support.org bandhelp.org xing-fu.com xing-support.org kakao.de kakaofair.org
  kakao-support-fund.org viberate.com viberg.se gitlab.com issues.org issue.com okay.org book.ru flicker.org flicka.com vimeography.com
  linktree.com citizens.org citizenship.org petition.org petitions.org epetition.de openpetitions.org open-petition.example
  sharechatter.org weibo.de actionnetwork.org spotlight.org justforgiving.org donorboxes-made-of-wood.org`);

describe('places where people sign, give, come and work together', () => {
  it('has 40 imitations and more', () => expect(new Set(rows.map(([one]) => one)).size).toBeGreaterThanOrEqual(40));

  it.each(rows)('%s is not %s', (one, host) => expect(resembled(one)).toBe(host));

  it.each(honest)('%s is a name of its own', (host) => expect(resembled(host)).toBeUndefined());
});
