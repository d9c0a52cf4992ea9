// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { SessionMenu } from '@/components/events/SessionMenu';
import { SessionNotice } from '@/components/events/SessionNotice';
import type { SessionSummary } from '@/utils/messaging/capture-messages';
import { mount } from '../mount';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;

const session = (id: string, changes: Partial<SessionSummary> = {}): SessionSummary => ({
  ...{ id, name: null, kept: false, startedAt: NOW - HOUR, lastAt: NOW - HOUR },
  ...{ sites: ['offer.brightsmile.example'], size: 3, full: false },
  ...changes,
});

function openMenu(sessions: SessionSummary[], openedId: string | null = null) {
  const on = { onOpen: vi.fn(), onStartNew: vi.fn() };
  const view = mount(
    <SessionMenu sessions={sessions} openedId={openedId} liveId="live" now={NOW} {...on} />,
  );
  view.press('button', 'Sessions');
  const items = () =>
    [...view.root.querySelectorAll('[role^=menuitem]')].map((item) => item.textContent);
  const choose = (text: string) => {
    const item = [...view.root.querySelectorAll<HTMLElement>('[role^=menuitem]')].find((one) =>
      one.textContent.includes(text),
    );
    item?.click();
  };
  return { view, on, items, choose };
}

describe('the menu of sessions', () => {
  test('has the tab’s own first, then kept ones, then the latest; not the live one, none that is empty', () => {
    const { items } = openMenu([
      session('live'),
      session('new', { lastAt: NOW - 60_000 * 5 }),
      session('empty', { size: 0 }),
      session('old', { name: 'Spring', kept: true, lastAt: NOW - 50 * HOUR }),
      session('two', { sites: ['a.example', 'b.example', 'c.example'] }),
    ]);
    expect(items()).toEqual([
      '✓This tab, live',
      'Start a new session in this tab',
      'Spring · 2 days ago · kept',
      'offer.brightsmile.example · 5 min ago',
      'a.example and 2 others · 1 h ago',
    ]);
  });

  test('opens a session, goes back to the tab, and begins another', () => {
    const { view, on, choose } = openMenu([session('a', { name: 'Spring' })], 'a');
    expect(view.one('button', 'Sessions').textContent).toContain('Spring');
    choose('Spring ·');
    expect(on.onOpen).toHaveBeenLastCalledWith('a');
    view.press('button', 'Sessions');
    choose('This tab, live');
    expect(on.onOpen).toHaveBeenLastCalledWith(null);
    view.press('button', 'Sessions');
    choose('Start a new session');
    expect(on.onStartNew).toHaveBeenCalledOnce();
  });
});

function openNotice(changes: Partial<SessionSummary> = {}, problem: string | null = null) {
  const on = { onBack: vi.fn(), onRename: vi.fn(), onKeep: vi.fn(), onDelete: vi.fn() };
  const view = mount(<SessionNotice session={session('a', changes)} problem={problem} {...on} />);
  return { view, on };
}

describe('the notice over a stored session', () => {
  test('says what becomes of it, and that the tab goes on', () => {
    const say = (changes: Partial<SessionSummary>) => openNotice(changes).view.root.textContent;
    expect(say({})).toContain(
      'It is deleted a week after its last event, unless you keep it. The tab goes on being recorded.',
    );
    expect(say({ kept: true })).toContain('It is kept until you delete it.');
    expect(say({ full: true })).toContain('It was full: later events are missing.');
  });

  test('is renamed with its field, or left as it was', () => {
    const { view, on } = openNotice({ name: 'Spring' });
    view.press('button', 'Rename');
    const field = view.one('textbox', 'Name of the session') as HTMLInputElement;
    expect(field.value).toBe('Spring');
    field.value = 'Autumn';
    view.submit(view.root.querySelector('form'));
    expect(on.onRename).toHaveBeenCalledExactlyOnceWith('Autumn');
    view.press('button', 'Rename');
    view.press('button', 'Cancel');
    expect(view.all('textbox')).toEqual([]);
    expect(on.onRename).toHaveBeenCalledOnce();
  });

  test('is kept and let go; what was refused is said', () => {
    const { view, on } = openNotice({}, '50 sessions are kept already. Delete one.');
    view.press('button', 'Keep');
    expect(on.onKeep).toHaveBeenLastCalledWith(true);
    expect(view.one('alert').textContent).toContain('50 sessions are kept already.');
    const kept = openNotice({ kept: true });
    kept.view.press('button', 'Kept');
    expect(kept.on.onKeep).toHaveBeenLastCalledWith(false);
  });

  test('is deleted only after it was asked for twice', () => {
    const { view, on } = openNotice();
    view.press('button', 'Delete');
    expect(on.onDelete).not.toHaveBeenCalled();
    view.press('button', 'Do not delete');
    expect(view.all('button', 'Delete for good')).toEqual([]);
    view.press('button', 'Delete');
    view.press('button', 'Delete for good');
    expect(on.onDelete).toHaveBeenCalledOnce();
    view.press('button', 'Back to the tab');
    expect(on.onBack).toHaveBeenCalledOnce();
  });
});
