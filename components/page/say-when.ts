import { relativeTime } from '../ui/relative-time';

/** When something was seen, for a sentence: "seen 2 h ago". Both in ms. */
export function saySeen(at: number, now: number): string {
  return `seen ${relativeTime(at, now)}`;
}
