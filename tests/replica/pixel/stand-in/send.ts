const ENDPOINT = 'https://www.facebook.com/tr/';
/** From this length on the script sends a form instead of an image (seen in recordings). */
const LONGEST_IMAGE_URL = 2048;

/**
 * Sends one event: as an image where the address is short enough, else as a form in a hidden
 * frame, with an empty query.
 */
export function sendEvent(parameters: [string, string][]): void {
  const query = [...parameters, ['rqm', 'GET'] as const]
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  const url = `${ENDPOINT}?${query}`;
  if (url.length < LONGEST_IMAGE_URL) {
    new Image().src = url;
    return;
  }
  postForm([...parameters, ['rqm', 'formPOST']]);
}

let frames = 0;

function postForm(parameters: [string, string][]): void {
  const name = `fb${Date.now()}${frames++}`;
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.style.display = 'none';
  const form = document.createElement('form');
  form.method = 'post';
  form.action = ENDPOINT;
  form.target = name;
  form.acceptCharset = 'utf-8';
  form.style.display = 'none';
  for (const [key, value] of parameters) {
    const input = document.createElement('input');
    input.name = key;
    // A hidden input keeps line breaks; a text input would drop them.
    input.type = 'hidden';
    input.value = value;
    form.append(input);
  }
  const parent = document.body as HTMLElement | null;
  (parent ?? document.documentElement).append(frame, form);
  // The form's own submit(), even where a field is called "submit".
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
  frame.addEventListener('load', () => frame.remove());
}
