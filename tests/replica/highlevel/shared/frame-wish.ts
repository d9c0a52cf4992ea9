/** Where a builder in its frame asks the shell to go: the address bar is the shell's. */
export type FrameWish =
  { go: 'workflow'; workflowId: string } | { go: 'workflows' } | { go: 'funnel' };

/** Sends a wish up. It holds no secret, and a frame cannot know a white-label shell's origin. */
export function askShell(wish: FrameWish): void {
  window.parent.postMessage({ from: 'builder', ...wish }, '*');
}

/** The wish in a message, or undefined when it is none. */
export function parseFrameWish(data: unknown): FrameWish | undefined {
  if (typeof data !== 'object' || data === null || !('from' in data) || !('go' in data)) {
    return undefined;
  }
  if (data.from !== 'builder') return undefined;
  if (data.go === 'workflows' || data.go === 'funnel') return { go: data.go };
  if (data.go !== 'workflow' || !('workflowId' in data)) return undefined;
  return typeof data.workflowId === 'string'
    ? { go: 'workflow', workflowId: data.workflowId }
    : undefined;
}
