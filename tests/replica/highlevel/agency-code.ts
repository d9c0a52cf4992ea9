/** What an agency pastes into its white-label settings: colours that the page then takes over. */
export const AGENCY_STYLE = `<style id="agency-custom-css">
:root { --brand: #0f766e; --brand-strong: #115e59; --side: #10312f; --side-active: #1c4f4b; }
.hl_header { border-top: 3px solid var(--brand); }
.n-input.code-input { border-radius: 14px; padding: 6px; background: #f0fdfa; }
</style>`;

/**
 * An agency that goes further: its own buttons everywhere, and in the builders a chat box and a
 * search of its own. In the shell they would lie over a builder's frame, and what lies anywhere
 * over a frame of another origin keeps the browser from calling anything in it plainly visible.
 */
export const AGENCY_CODE = `${AGENCY_STYLE}
<style id="agency-buttons">
.n-button { border-radius: 999px !important; text-transform: uppercase; letter-spacing: .04em; }
.n-form-item-label { font-variant: small-caps; }
.agency-chat, .agency-search { position: fixed; left: 16px; z-index: 3000; background: #fff; border: 1px solid #99b; border-radius: 10px; padding: 10px; font: 13px system-ui; }
.agency-chat { bottom: 96px; width: 220px; }
.agency-search { bottom: 220px; }
.agency-chat label { display: grid; gap: 4px; }
</style>
<script id="agency-custom-js">
document.addEventListener('DOMContentLoaded', function () {
  if (window.top === window) return;
  var chat = document.createElement('form');
  chat.className = 'agency-chat';
  chat.innerHTML = '<strong>Ask us about the Conversions API</strong><label>Access Token <input name="chat-token" autocomplete="off"></label>';
  var search = document.createElement('div');
  search.className = 'agency-search';
  search.innerHTML = '<input type="search" aria-label="Dataset ID" placeholder="Search">';
  document.body.append(chat, search);
});
</script>`;
