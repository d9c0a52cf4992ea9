/**
 * Calls the app's own API.
 *
 * @param path Below `/replica/`.
 * @throws When there is no answer, or not a good one; the message is the API's own then.
 */
export async function callApi(
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await send(`/replica/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = (await response.json().catch(() => ({}))) as { message?: string };
  if (!response.ok) throw new Error(answer.message ?? 'The server did not answer.');
  return answer;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Error('The connection was lost. Try again.');
  }
}
