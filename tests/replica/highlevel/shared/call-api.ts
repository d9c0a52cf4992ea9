/**
 * Calls the app's own API.
 *
 * @param path Below `/replica/`.
 * @throws When the answer is not a good one; the message is the API's own.
 */
export async function callApi(
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`/replica/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = (await response.json()) as { message?: string };
  if (!response.ok) throw new Error(answer.message ?? 'The server did not answer.');
  return answer;
}
