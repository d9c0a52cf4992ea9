/** A name is no longer than this. */
const LONGEST = 120;

/**
 * What the page calls the funnel or the workflow that it shows: the workflow's name has an ID of its
 * own (facts, HighLevel, "DOM"), a funnel is the page's heading. Empty where neither is there; the
 * page builder's headings are those of the page that is built, so it does not say.
 */
export function readPlaceName(document: Document): string {
  const isShell = document.defaultView === document.defaultView?.top;
  const named = document.querySelector('#cmp-header__txt--edit-workflow-name');
  const heading = named ?? (isShell ? document.querySelector('h1') : null);
  const text = heading instanceof HTMLInputElement ? heading.value : heading?.textContent;
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
