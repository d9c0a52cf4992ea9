// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { GuideSection, type GuideSectionProps } from '@/components/popup/GuideSection';
import type { StepId } from '@/utils/guide/journey';
import { mount } from '../mount';

const URL = 'https://business.facebook.com/events_manager2/overview?act=410298837465501';

interface Given {
  isOn?: boolean;
  isHere?: boolean;
  page?: GuideSectionProps['page'];
  location?: GuideSectionProps['location'];
}

function open(current: StepId | null, given: Given = {}) {
  const { isOn = true, isHere = false, page = 'events-manager', location = null } = given;
  const on = { onSwitch: vi.fn(), onMark: vi.fn() };
  const guide = { isOn, isHere, done: [], current };
  const where = { page, location, eventsManagerUrl: URL };
  const view = mount(<GuideSection guide={guide} {...where} {...on} />);
  return { on, ...view, text: view.root.textContent };
}

test('it is switched on and off', () => {
  const off = open('1.5', { isOn: false });
  expect(off.one('switch', 'Guide').getAttribute('aria-checked')).toBe('false');
  off.press('switch', 'Guide');
  expect(off.on.onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  const on = open('1.5');
  on.press('switch', 'Guide');
  expect(on.on.onSwitch).toHaveBeenCalledExactlyOnceWith(false);
});

test('the current step is said by its number, its sentence and why', () => {
  const { text, all } = open('1.8', { isHere: true });
  expect(text).toContain('Step 8 of 33 Choose Meta Pixel and Conversions API, and go on.');
  expect(text).toContain('The pixel alone misses what browsers block');
  expect(all('button', 'Done, or not needed')).toHaveLength(0);
});

test('a step that the screen does not show is said by its names in every generation', () => {
  const view = open('1.8');
  expect(view.text).toContain('Not found on this screen');
  expect(view.all('listitem').map(({ textContent }) => textContent)).toEqual([
    'Meta Pixel and Conversions API',
    'Do it yourself, Conversions API and Meta Pixel, Set up manually',
    'Conversions API and Meta pixel (Recommended), Set up manually',
  ]);
  view.press('button', 'Done, or not needed');
  expect(view.on.onMark).toHaveBeenCalledExactlyOnceWith('1.8');
});

test('elsewhere Events Manager can be opened, at the client’s own address', () => {
  const view = open('1.1', { page: 'other' });
  expect(view.one('link', 'Open Events Manager').getAttribute('href')).toBe(URL);
  expect(view.text).toContain('This step is in Events Manager.');
  expect(open('2.1', { page: 'highlevel' }).all('link')).toHaveLength(0);
  expect(open('1.3').all('link')).toHaveLength(0);
});

test('elsewhere the client’s own HighLevel can be opened, where its location is known', () => {
  const location = { host: 'app.gohighlevel.com', id: 'Pie9yvZA1BYJnWPk99Yj' };
  const view = open('2.2', { page: 'other', location });
  expect(view.all('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    [
      'Open Funnels',
      'https://app.gohighlevel.com/v2/location/Pie9yvZA1BYJnWPk99Yj/funnels-websites/funnels',
    ],
  ]);
  expect(open('2.2', { page: 'other' }).all('link')).toHaveLength(0);
});

test('at the end it says so', () => {
  expect(open(null).text).toContain('All 33 steps are done.');
});
