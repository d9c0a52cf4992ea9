import { EXTENSION } from '../fake-browser.ts';

export const SHELL = 'https://app.gohighlevel.com';
export const BUILDER = 'https://client-app-automation-workflows.leadconnectorhq.com';
export const PAGE_BUILDER = 'https://page-builder.leadconnectorhq.com';
export const EVENTS_MANAGER = 'https://business.facebook.com';
/** HighLevel locations of two clients. */
export const HERE = 'Pie9yvZA1BYJnWPk99Yj';
export const THERE = 'Qw3rT8uVn5XzK2mLd7Hs';

/** What Chromium reports of a content script; `frameId` 0 is the page on top. */
export function pageSender(origin: string, frameId: number, changes: object = {}) {
  const url = `${origin}/location/${HERE}/workflow/x`;
  const documentId = `document-${frameId}`;
  return { id: EXTENSION.id, origin, url, frameId, documentId, tab: { id: 7, url }, ...changes };
}

export const builderSender = pageSender(BUILDER, 5);
export const shellSender = pageSender(SHELL, 0);
export const eventsManagerSender = (datasetId: string) =>
  pageSender(EVENTS_MANAGER, 0, {
    url: `${EVENTS_MANAGER}/events_manager2/list/dataset/${datasetId}/settings`,
  });

/** What Chromium reports of one of our own pages. */
export const ownSender = (path: string, changes: object = {}) => ({
  id: EXTENSION.id,
  origin: EXTENSION.origin,
  url: `${EXTENSION.origin}/${path}`,
  ...changes,
});
