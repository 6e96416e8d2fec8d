/** What the browser itself shows of the extension: see browser/browser-texts.generated.ts. No page of ours says it. */
export const extension = {
  name: 'CSO Sidekick',
  description: 'Tips for using social media well, and honest ways to link your accounts. For groups that do good. Works offline.',
  action: 'Tips for this site',
  share: 'Share this with CSO Sidekick',
  compose: 'Write a post',
} as const;
