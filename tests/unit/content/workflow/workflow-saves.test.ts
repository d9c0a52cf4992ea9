// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SaveTracker } from '@/utils/content/save-tracker';
import { trackWorkflowSaves } from '@/utils/content/workflow/workflow-saves';
import type { Screen } from '@/utils/dom/locate/screen';

const page = vi.hoisted(() => ({ panel: 'found' }));
vi.mock('@/utils/sites/highlevel/action-fields', () => ({
  findActionPanel: () => ({ state: page.panel }),
}));
vi.mock('@/utils/sites/highlevel/read-workflow', () => ({
  readWorkflowState: () => ({ workflow: 'saved', status: 'published' }),
}));

let stop: AbortController;
let saves: SaveTracker;
const look = () => saves.look({} as Screen);

beforeEach(() => {
  page.panel = 'found';
  document.body.innerHTML =
    '<button>Save action</button><button>Cancel</button><pixel-courier></pixel-courier>';
  stop = new AbortController();
  saves = trackWorkflowSaves(document, stop.signal);
  saves.note({ kind: 'verified', text: '', canUndo: true });
});
afterEach(() => stop.abort());

/** What a person does, as far as a script can: the tracker asks the event itself. */
function act(selector: string, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
}
const press = (selector: string) => act(selector, new MouseEvent('click', { bubbles: true }));

test('a panel that closes after Save action was pressed has been saved', () => {
  press('button');
  expect(look()).toBe('unsaved');
  press('pixel-courier');
  page.panel = 'absent';
  expect(look()).toBe('published');
});

test.each<[what: string, close: () => void]>([
  ['by Cancel', () => press('button + button')],
  [
    'by Escape',
    () => act('button', new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  ],
])('one that stayed open then, and was closed %s, has not', (_what, close) => {
  press('button');
  look();
  close();
  page.panel = 'absent';
  expect(look()).toBe('unsaved');
});
