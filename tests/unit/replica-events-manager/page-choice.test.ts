import { expect, test } from 'vitest';
import { choosePage, keepChoice } from '../../replica/events-manager/page-choice.ts';
import { eventsManagerSite } from '../../replica/events-manager/site.ts';
import { makeWorld } from '../../replica/seed.ts';
import type { EventsManagerChoice } from '../../replica/world.ts';

const WORLD: EventsManagerChoice = { generation: 'B', language: 'de' };

test.each<[string, EventsManagerChoice]>([
  ['', { generation: 'B', language: 'de', articleNames: false }],
  ['locale=pt_BR', { generation: 'B', language: 'pt_BR', articleNames: false }],
  ['generation=A&articleNames=true', { generation: 'A', language: 'de', articleNames: true }],
  ['locale=xx_XX&generation=D', { generation: 'B', language: 'de', articleNames: false }],
])('an address with "%s"', (query, choice) => {
  expect(choosePage(WORLD, new URLSearchParams(query))).toEqual(choice);
});

test('the choice goes along, and nothing else of the present address', () => {
  const present = '?act=41&locale=ja&generation=A&q=1';
  expect(keepChoice('/events_manager2/overview', present)).toBe(
    '/events_manager2/overview?locale=ja&generation=A',
  );
  expect(keepChoice('/list?act=7&locale=fr', present)).toBe('/list?act=7&locale=fr&generation=A');
  expect(keepChoice('/list?act=7', '?act=41')).toBe('/list?act=7');
});

async function openPage(query: string): Promise<string> {
  const url = new URL(`https://business.facebook.com/events_manager2/overview${query}`);
  const request = { method: 'GET', host: url.host, url, headers: {}, body: '' };
  const reply = await eventsManagerSite.handle(request, makeWorld());
  return reply && 'body' in reply ? String(reply.body) : '';
}

test('the page comes in the language of its address, or of the world', async () => {
  expect(await openPage('?locale=tr')).toMatch(/<html lang="tr">[^]*<title>Olay Yöneticisi</);
  expect(await openPage('')).toMatch(/<html lang="en">[^]*<title>Events Manager</);
});
