const STYLE = `
  .agency-chat { position: fixed; left: 10px; bottom: 10px; z-index: 900; width: 204px;
    padding: 14px; border-radius: 14px; background: #fff; box-shadow: 0 8px 32px rgb(0 0 0 / 18%);
    font: 13px/1.5 system-ui, sans-serif; }
  .agency-chat label { display: block; margin: 8px 0 2px; }
  .agency-chat textarea, .agency-chat input { width: 100%; font: inherit; }
`;

/**
 * What an agency's own script adds to every screen: a box to write to its support, and a search
 * through its help that is labelled as a field of HighLevel's is. Neither is a place for a code or
 * a token.
 */
export function addChatBox(document: Document): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('aside');
  box.className = 'agency-chat';
  box.innerHTML = `
    <strong>Brightside support</strong>
    <label for="agency-search">Head tracking code</label>
    <input id="agency-search" type="search" placeholder="Search our help">
    <label for="agency-search-2">Access Token</label>
    <input id="agency-search-2" type="search" placeholder="Search our help">
    <label for="agency-message">Message</label>
    <textarea id="agency-message" rows="2" placeholder="Write to us"></textarea>`;
  document.head.append(style);
  document.body.append(box);
}
