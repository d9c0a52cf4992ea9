/**
 * Before this, in ms since 1970, no pixel sent anything: a number below is no time, but a file that
 * does not say when, or seconds taken for milliseconds.
 */
export const EARLIEST_TIME = 1e12;
