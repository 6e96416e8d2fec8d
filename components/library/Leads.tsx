import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { currentIds } from '../../data/catalogue/renamed.generated.ts';
import { basicsInWords } from '../../data/messages/basics.ts';
import { l } from '../../data/messages/library.ts';
import { purposeName } from '../../data/messages/purposes.ts';
import { questionsInWords } from '../../data/messages/questions.ts';
import type { Lead } from '../../data/reference/questions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import type { Choice } from './Tips.tsx';

/** Ways within the page, which every part of it may lead along. */
interface Ways {
  /** Shows the part of the page with this id, also where a search hides it. */
  goTo: (id: string) => void;
  tipsFor: (part: Partial<Choice>) => void;
  /** Puts the guide of a platform on paper. */
  printGuide: (platform: string) => void;
}
const nowhere = () => undefined;
export const WaysContext = createContext<Ways>({ goTo: nowhere, tipsFor: nowhere, printGuide: nowhere });
export const useWays = () => useContext(WaysContext);

/** What a way is called, and the address it leads to: of this page where it begins with #. */
function useLead(): (lead: Lead) => { says: string; href: string } | undefined {
  const { directory } = useWholeCatalogue();
  return (lead) => {
    if ('tips' in lead) return { says: l('lead.tips', { purpose: purposeName(lead.tips) }), href: '#tips' };
    if ('guides' in lead) return { says: l('lead.guides', { category: l(`guides.${lead.guides}`) }), href: `#guides-${lead.guides}` };
    if ('help' in lead) return { says: l(`lead.help.${lead.help}`), href: `help.html#${lead.help}` };
    if ('page' in lead) return { says: l(`lead.${lead.page}`), href: `${lead.page}.html` };
    if ('basic' in lead) {
      const basic = basicsInWords().find(({ id }) => id === lead.basic);
      return basic && { says: l('lead.basic', { title: basic.title }), href: `#basics-${basic.id}` };
    }
    if ('guide' in lead) {
      const guide = currentIds[lead.guide] ?? lead.guide;
      const entry = directory.find(({ id }) => id === guide);
      return entry && { says: l('guides.read', { name: entry.name }), href: `#platform-${entry.id}` };
    }
    const question = questionsInWords().find(({ id }) => id === lead.question);
    return question && { says: question.ask, href: `#question-${question.id}` };
  };
}

/** Where an answer or a text goes on. */
export function Leads({ leads }: { leads: readonly Lead[] }) {
  const { goTo, tipsFor } = useWays();
  const leadOf = useLead();
  const follow = (event: Event, lead: Lead, href: string) => {
    if (!href.startsWith('#')) return;
    event.preventDefault();
    if ('tips' in lead) tipsFor({ purpose: lead.tips });
    else goTo(href.slice(1));
  };
  return (
    <ul class="leads control">
      {leads.map((lead) => {
        const found = leadOf(lead);
        return (
          found && (
            <li key={found.says}>
              <a href={found.href} onClick={(event) => follow(event, lead, found.href)}>
                {found.says}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
