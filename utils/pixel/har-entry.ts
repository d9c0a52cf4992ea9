import * as z from 'zod/mini';
import type { CapturedRequest } from '@/utils/pixel/pixel-event';

const entrySchema = z.object({
  startedDateTime: z.union([z.string(), z.date()]),
  /** Chrome's own addition: what made the request. */
  _resourceType: z.optional(z.nullable(z.string())),
  request: z.object({
    method: z.string(),
    url: z.string(),
    postData: z.optional(
      z.object({
        mimeType: z.optional(z.string()),
        text: z.optional(z.string()),
        params: z.optional(z.array(z.object({ name: z.string(), value: z.optional(z.string()) }))),
      }),
    ),
  }),
  response: z.object({
    status: z.number(),
    /** Chrome's own addition: why there is no response. */
    _error: z.optional(z.nullable(z.string())),
  }),
});

type PostData = z.infer<typeof entrySchema>['request']['postData'];

function readBody(post: PostData): string | null {
  if (!post) return null;
  if (post.text !== undefined && post.text !== '') return post.text;
  if (!post.params) return null;
  const pairs = post.params.map(({ name, value }): [string, string] => [name, value ?? '']);
  return new URLSearchParams(pairs).toString();
}

/** The request of a HAR entry (W3C HAR 1.2, with Chrome's additions); undefined when it is none. */
export function readHarEntry(entry: unknown): CapturedRequest | undefined {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return undefined;
  const { startedDateTime, request, response, _resourceType } = parsed.data;
  const startedAt = new Date(startedDateTime).getTime();
  return {
    method: request.method,
    url: request.url,
    body: readBody(request.postData),
    contentType: request.postData?.mimeType ?? null,
    startedAt: Number.isNaN(startedAt) ? 0 : startedAt,
    status: response.status,
    error: response._error ?? null,
    ...(_resourceType ? { resourceType: _resourceType } : {}),
  };
}
