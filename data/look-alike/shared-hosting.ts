const hosts = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Hosting where anybody gets a name of their own and which the Public Suffix List lacks: hosts with more than 60 tenants each in the
 * OpenPhish community feed (https://github.com/openphish/public_feed) and PhishTank, read on 26 November 2026.
 */
export const unlistedHosting: readonly string[] =
  hosts(`weebly.com weeblysite.com godaddysites.com glitch.me webcindario.com webwave.dev tw1.ru hubside.fr
  studio.site mystrikingly.com 000webhostapp.com brizy.site ukit.me ubpages.com start.page iceiy.com serv00.net codeanyapp.com edgeone.dev
  edgeone.app teachable.com zapier.app work.gd b-cdn.net daftpage.com created.app jimdosite.com jimdofree.com myportfolio.com freewebhostmost.com
  rf.gd zya.me hstn.me taplink.ws hyperphp.com sviluppo.host squarespace.com tiiny.site teemill.com mmm.page hostingersite.com
  builder-preview.com fwh.is flazio.com mytemp.website 4everland.app temporary.site univer.se publicvm.com boxmode.io tempisite.com
  w3spaces.com free.nf kesug.com ct.ws line.pm wuaze.com yolasite.com tilda.ws webnode.page webnode.com repl.co framer.website framer.ai
  instawp.xyz bubbleapps.io carrd.co gitbook.io typedream.app somee.com byethost.com infinityfreeapp.com livejournal.com`);

/** Wikis, status pages and help desks: a platform's name under these is the subject or the customer. */
export const siteSubjects: readonly string[] =
  hosts(`js.org fandom.com wikia.com wikia.org miraheze.org zendesk.com statuspage.io slack.com okta.com
  sharepoint.com myworkdayjobs.com greenhouse.io lever.co atlassian.net gitlab.io readthedocs.io
  uptodown.com softonic.com archive.org wikipedia.org apps.apple.com yahoo.com`);

/** Networks that deliver a platform's own files under names made from its hosts. No pages for people stand there. */
export const deliveryHosts: readonly string[] =
  hosts(`cloudflare.net akamaized.net edgesuite.net edgekey.net akamaiedge.net fastly.net trafficmanager.net
  omtrdc.net`);
