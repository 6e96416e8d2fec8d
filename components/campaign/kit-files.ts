import type { Campaign } from '../../core/campaign/campaign.ts';
import { kitFileText } from '../../core/campaign/kit-file.ts';
import { fileNameFor } from '../../core/drafts/file-name.ts';
import { x } from '../../data/messages/campaign.ts';
import { dayWords } from './campaign-words.ts';
import { type KitTools, kitOf, messageTable } from './kit-words.ts';
import { dataOfAll } from './picture-files.ts';
import type { StepTools } from './step-props.ts';

/** A file that is made here. */
export interface OutFile {
  name: string;
  type: string;
  text: string;
}

/** The files of a campaign, each made when it is asked for. They reject where a picture cannot be read. */
export function kitFiles(campaign: Campaign, get: StepTools['pictures']['get'], words: KitTools) {
  const file = (what: string, ending: string, type: string, text: string): OutFile => ({
    name: fileNameFor([campaign.name, what].filter(Boolean).join(' '), ending),
    type: `${type};charset=utf-8`,
    text,
  });
  const calendar = async (what: string, isMomentOnly: boolean) => {
    const { campaignCalendar } = await import('../../core/campaign/calendar.ts');
    const text = campaignCalendar(campaign, Date.now(), (id) => dayWords(id, campaign), isMomentOnly);
    return file(what, 'ics', 'text/calendar', text);
  };
  return {
    /** The page for all who join. */
    page: async () => {
      const { kitPage } = await import('../../core/campaign/kit-page.ts');
      const pictures = await dataOfAll(campaign.pictures, get);
      return file(x('file.page'), 'html', 'text/html', await kitPage(kitOf(campaign, pictures, words)));
    },
    /** The moment alone. */
    calendar: () => calendar('', true),
    /** All days before and after it. */
    timeline: () => calendar(x('file.timeline'), false),
    table: async () => {
      const { csvText } = await import('../../core/text/csv.ts');
      const { head, rows } = messageTable(campaign, words.nameOf);
      return file(x('file.table'), 'csv', 'text/csv', csvText(head, rows));
    },
    /** For another Sidekick. */
    kit: async () =>
      file(x('file.kit'), 'json', 'application/json', kitFileText({ campaign, files: await dataOfAll(campaign.pictures, get) })),
  };
}
