import assert from 'node:assert/strict';
import { openDevTools, readGrid, showEventsPanel, untilGrid } from '../devtools-panel.ts';
import { SETTINGS } from './action-step.ts';
import { untilArrived } from '../launch-on-replica.ts';
import { clientOf, get, type JourneyStep } from './stage.ts';

const count = (text: string, part: string) => text.split(part).length - 1;

/** The live funnel: what it serves, what it sends, and the pair in the real DevTools panel. */
export const witnessSteps: JourneyStep[] = [
  {
    name: 'Open the live funnels: the pixel is in each of them exactly once',
    run: async (stage) => {
      const { dataset, funnel, other } = clientOf(stage.replica);
      const page = await stage.extension.browser.newPage();
      stage.funnel = page;
      const devTools = await openDevTools(page);
      const init = `fbq('init', '${dataset.id}')`;
      for (const { domain } of [other, funnel]) {
        const response = await page.goto(`https://${domain}/?fbclid=IwAR0FromAnAd`);
        assert.equal(count((await response?.text()) ?? '', init), 1, `${domain} serves it once.`);
      }
      await untilArrived(stage.replica, (events) =>
        events.some(({ sourceUrl }) => sourceUrl?.includes(funnel.domain)),
      );
      // DevTools was open, the panel was not: what happened before comes from its log.
      stage.panel = await showEventsPanel(devTools, stage.extension.extensionId);
      const { panel } = stage.panel;
      await panel.waitForSelector('::-p-text(PageView)');
      const [row] = await readGrid(panel);
      const seen = ['PageView', 'Browser DevTools', 'Browser only'];
      assert.deepEqual([row?.[1], row?.[3], row?.[4]], seen);
      return {
        verified: 'both funnels serve the pixel once; the panel shows the earlier PageView',
      };
    },
  },
  {
    name: 'Send the form: browser event and server event arrive and are paired in the panel',
    run: async (stage) => {
      const { dataset } = clientOf(stage.replica);
      const page = get(stage.funnel, 'The funnel');
      const { devTools, panel } = get(stage.panel, 'The panel');
      await page.locator('[name=full_name]').fill('Jane Doe');
      await page.locator('[name=email]').fill('jane@example.com');
      await page.locator('[name=phone]').fill('+1 415 555 0100');
      await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
      // Chromium draws nothing in a tab behind: Events Manager has to be looked at to go on.
      await get(stage.eventsManager, 'Events Manager').bringToFront();
      const isLead = (cells: string[]) => cells[1] === 'Lead';
      const grid = await untilGrid(panel, (rows) => rows.filter(isLead).length > 1);
      const leads = grid.filter(isLead);
      const [first, second] = leads;
      assert.equal(leads.length, 2);
      assert.deepEqual(leads.map((cells) => cells[3]).sort(), [
        'Browser DevTools',
        'Server Test events',
      ]);
      assert.deepEqual([first?.[4], second?.[4]], ['Deduplicated', 'Deduplicated']);
      assert.ok(first?.[2] && first[2] === second?.[2], 'One event ID on both sides.');
      await panel.locator('[role=row] ::-p-text(Lead)').click();
      const { events, log } = stage.replica.world;
      const arrived = events.filter(({ eventName }) => eventName === 'Lead');
      assert.deepEqual(
        arrived.map(({ deduplicated }) => deduplicated),
        [false, true],
      );
      assert.equal(arrived[0]?.eventId, arrived[1]?.eventId);
      const token = get(dataset.tokens[0], 'The token');
      const sent = log.filter(
        ({ host, method }) => host === 'graph.facebook.com' && method === 'POST',
      );
      assert.equal(sent.length, 1);
      assert.equal(sent[0]?.headers['authorization'], `Bearer ${token}`);
      assert.ok(sent[0].path.endsWith(`/${dataset.id}/events`));
      assert.ok(sent[0].body.includes(`"value":${SETTINGS['Lead value']}`));
      return {
        verified: 'Lead arrived from browser and server with one event ID: Deduplicated',
        surface: { name: 'devtools-panel', page: devTools },
      };
    },
  },
];
