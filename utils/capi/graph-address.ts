/** The one host that tokens are sent to. */
export const GRAPH_ORIGIN = 'https://graph.facebook.com';
/** Of 2026-07-29; Meta keeps a version for about two years. */
export const GRAPH_VERSION = 'v26.0';
