import { json, type SiteReply } from '../site.ts';
import type { World } from '../world.ts';

/** One row of the Graph API's error table (facts, Meta). */
export interface GraphError {
  status: 400 | 401;
  type: 'OAuthException' | 'GraphMethodException';
  code: number;
  subcode?: number;
  message: string;
  /** Title and text that Meta means for people; only on errors about the events themselves. */
  userTitle?: string;
  userMessage?: string;
}

export const BAD_TOKEN: GraphError = {
  status: 401,
  type: 'OAuthException',
  code: 190,
  message: 'Invalid OAuth access token - Cannot parse access token',
};

export const MISSING_PERMISSION: GraphError = {
  status: 400,
  type: 'OAuthException',
  code: 100,
  message: '(#100) Missing Permission',
};

/** The dataset is wrong, or this token was not granted it: Meta does not say which. */
export function unsupportedObject(id: string): GraphError {
  return {
    status: 400,
    type: 'GraphMethodException',
    code: 100,
    subcode: 33,
    message: `Unsupported post request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
  };
}

/** An error about the events' own values. */
export function invalidParameter(
  userTitle: string,
  userMessage: string,
  subcode?: number,
): GraphError {
  const error = { status: 400, type: 'OAuthException', code: 100 } as const;
  const texts = { message: 'Invalid parameter', userTitle, userMessage };
  return subcode === undefined ? { ...error, ...texts } : { ...error, ...texts, subcode };
}

/** The reply for an error, in the shape that the Graph API gives it. */
export function errorReply(error: GraphError, world: World): SiteReply {
  const { status, userTitle, userMessage, subcode, ...rest } = error;
  return json(
    {
      error: {
        ...rest,
        ...(subcode === undefined ? {} : { error_subcode: subcode }),
        ...(userTitle === undefined
          ? {}
          : { is_transient: false, error_user_title: userTitle, error_user_msg: userMessage }),
        fbtrace_id: traceId(world),
      },
    },
    status,
  );
}

/** An ID for Meta's support, the same in every run: it counts the requests so far. */
export function traceId(world: World): string {
  return `A${String(world.log.length).padStart(22, '0')}`;
}
