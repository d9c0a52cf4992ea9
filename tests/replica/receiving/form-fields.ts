/**
 * The fields of a posted form in the order sent: URL-encoded, or multipart as `sendBeacon` and
 * `fetch` send FormData. A body that is neither gives no fields.
 */
export function formFields(body: string, contentType: string): [string, string][] {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return [...new URLSearchParams(body)];
  return body.split(`--${boundary}`).flatMap((part): [string, string][] => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(head)?.[1];
    if (name === undefined) return [];
    return [[name, rest.join('\r\n\r\n').replace(/\r\n$/, '')]];
  });
}
