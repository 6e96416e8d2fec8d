import { kitScript, kitStyle } from '../../data/reference/kit-page.ts';
import { htmlText } from '../text/html.ts';

/** A part of the kit with a heading. */
interface KitSection {
  title: string;
  /** Paragraphs; a text with line breaks keeps them. */
  paragraphs: readonly string[];
}

/** A message with what can be done with it. */
interface KitMessage {
  /** What it is for, as "For Instagram". */
  title: string;
  text: string;
  /** BCP 47 tag; "" where nobody said. */
  language: string;
  /** Share pages that are filled in: what they are called and their addresses. */
  shares: readonly { label: string; url: string }[];
}

/** All that stands in the file. Every text may hold anything at all. */
export interface KitPage {
  /** BCP 47 tag and direction of the words around what the person has written. */
  language: string;
  direction: 'ltr' | 'rtl';
  name: string;
  why: string;
  ask: { title: string; text: string; link: string; deadline: string };
  when: {
    title: string;
    /** Of the moment, as ISO 8601 in UTC; "" where none is set. */
    moment: string;
    /** For the local time of whoever reads, which the script fills in behind it. */
    yours: string;
    zones: readonly { city: string; time: string }[];
    city: string;
    time: string;
  };
  tag: { title: string; text: string };
  messages: { title: string; hint: string; list: readonly KitMessage[] };
  facts: { title: string; list: readonly { text: string; source: string }[] };
  pictures: { title: string; save: string; list: readonly { name: string; alt: string; data: string }[] };
  targets: KitSection;
  sections: readonly KitSection[];
  words: { copy: string; copied: string; notCopied: string };
  foot: string;
}

/** An address as a browser writes it; none where it is of another kind, such as one that runs a script. */
function addressOf(address: string, protocols: readonly string[]): string | undefined {
  try {
    const { href, protocol } = new URL(address);
    return protocols.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
const web = ['https:', 'http:'];
/** What share links may open besides: programs for mail and text messages. */
const shared = [...web, 'mailto:', 'sms:'];

/** A link, or its label alone where the address is none. */
function link(address: string, label = address, protocols = web): string {
  const href = addressOf(address, protocols);
  return href ? `<a href="${htmlText(href)}" rel="noopener noreferrer">${htmlText(label)}</a>` : htmlText(label);
}
const paragraph = (text: string): string => (text.trim() ? `<p class="own" dir="auto">${htmlText(text)}</p>` : '');
/** A section that has something in it. */
const section = (title: string, ...inside: string[]): string => {
  const all = inside.filter(Boolean).join('\n');
  return all ? `<section>\n<h2>${htmlText(title)}</h2>\n${all}\n</section>` : '';
};

function whenSection({ title, moment, yours, zones, city, time }: KitPage['when']): string {
  if (!moment) return '';
  const rows = [{ city, time }, ...zones].map(
    (one) => `<tr><th scope="row" dir="auto">${htmlText(one.city)}</th><td dir="auto">${htmlText(one.time)}</td></tr>`,
  );
  return section(
    title,
    `<p hidden id="yours"><b>${htmlText(yours)}</b> <time datetime="${htmlText(moment)}" id="moment">${htmlText(moment)}</time></p>`,
    `<table>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
  );
}

function messageItem({ title, text, language, shares }: KitMessage, at: number, copy: string): string {
  const lang = language ? ` lang="${htmlText(language)}"` : '';
  const links = shares.map(({ label, url }) => `<li>${link(url, label, shared)}</li>`);
  return `<article>
<h3 dir="auto" id="title-${at}">${htmlText(title)}</h3>
<p class="own message" dir="auto"${lang} id="message-${at}">${htmlText(text)}</p>
<ul class="ways"><li><button type="button" hidden data-copy="message-${at}" aria-describedby="title-${at}">${htmlText(copy)}</button></li>${links.join('')}</ul>
</article>`;
}

function pictureItem({ name, alt, data }: KitPage['pictures']['list'][number], save: string): string {
  const file = htmlText(name.replace(/[^\p{L}\p{N}. -]/gu, '_').slice(0, 80) || 'picture');
  return `<figure>
<img src="${htmlText(data)}" alt="${htmlText(alt)}">
<figcaption dir="auto">${htmlText(alt)} <a download="${file}" href="${htmlText(data)}">${htmlText(save)}</a></figcaption>
</figure>`;
}

/** Titles of tabs are short: 60 signs, as the file has them. */
function titleOf(name: string): string {
  let title = '';
  for (const letter of name) {
    if (htmlText(title + letter).length > 60) break;
    title += letter;
  }
  return title.trim() || 'Kit';
}

/** The hash by which the page's own script is let run, and no other: https://www.w3.org/TR/CSP3/ */
async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * The kit as one file that works alone: without the extension, without a network, and without JavaScript, but for copying and the local
 * time. It asks for nothing from anywhere and says of nobody that they made it.
 */
export async function kitPage(kit: KitPage): Promise<string> {
  const { language, direction, name, why, ask, when, tag, messages, facts, pictures, targets, sections, words, foot } = kit;
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${await hashOf(kitScript)}'; base-uri 'none'; form-action 'none'`;
  const body = [
    section(ask.title, paragraph(ask.text), ask.link && `<p class="own" dir="ltr">${link(ask.link)}</p>`, paragraph(ask.deadline)),
    whenSection(when),
    section(tag.title, tag.text && `<p class="own tag" dir="auto">${htmlText(tag.text)}</p>`),
    section(
      messages.title,
      messages.list.length ? `<p>${htmlText(messages.hint)}</p>` : '',
      ...messages.list.map((one, at) => messageItem(one, at, words.copy)),
    ),
    section(
      facts.title,
      facts.list.length
        ? `<ul>\n${facts.list.map((one) => `<li class="own" dir="auto">${htmlText(one.text)} <small>${link(one.source)}</small></li>`).join('\n')}\n</ul>`
        : '',
    ),
    section(pictures.title, ...pictures.list.map((one) => pictureItem(one, pictures.save))),
    ...[targets, ...sections].map(({ title, paragraphs }) => section(title, ...paragraphs.map(paragraph))),
  ];
  return `<!DOCTYPE html>
<html lang="${htmlText(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(titleOf(name))}</title>
<style>${kitStyle}</style>
</head>
<body data-copied="${htmlText(words.copied)}" data-not-copied="${htmlText(words.notCopied)}">
<main>
<h1 class="own" dir="auto">${htmlText(name)}</h1>
${paragraph(why)}
<p role="status" id="said"></p>
${body.filter(Boolean).join('\n')}
<p><small>${htmlText(foot)}</small></p>
</main>
<script>${kitScript}</script>
</body>
</html>
`;
}
