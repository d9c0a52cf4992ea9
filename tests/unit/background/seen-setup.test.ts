import { beforeEach, expect, test, vi } from 'vitest';
import { getSetup } from '@/utils/surfaces/get-setup';
import { enterSentEvent } from '@/utils/storage/sent-events';
import { tabs } from '../fake-browser.ts';
import {
  THERE,
  HERE,
  PAGE_BUILDER,
  pageSender,
  shellSender,
  BUILDER,
} from '../messaging/made-up-senders.ts';
import { ask, DATASET, startBound } from './made-up-state.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const ORIGIN = 'https://app.gohighlevel.com';
const WORKFLOW = `${ORIGIN}/location/${HERE}/workflow/0b6f3b0e-2f0c-4a53-9c5e-7d1a52c6f001`;
const OTHER_WORKFLOW = `${ORIGIN}/location/${HERE}/workflow/0b6f3b0e-2f0c-4a53-9c5e-7d1a52c6f002`;
const workflow = pageSender(BUILDER, 5);

async function seen(sender: unknown, url: string, facts: object, now: number) {
  vi.setSystemTime(now);
  tabs.set(7, url);
  await ask('setup.seen', { facts }, sender);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await startBound();
});

test('what a workflow shows is known of its client, with the time at which it was seen', async () => {
  await seen(workflow, WORKFLOW, { workflowPublished: false, triggers: ['appointment'] }, 1_000);
  await seen(workflow, WORKFLOW, { workflowPublished: false }, 5_000);
  expect(await getSetup([DATASET])).toEqual({
    setup: {
      workflowPublished: false,
      triggers: ['Appointment'],
      seenAt: { workflowPublished: 5_000, triggers: 1_000 },
    },
  });
  expect(await getSetup(['9999999999999999'])).toEqual({});
});

test('a published workflow counts before a draft that was seen later', async () => {
  await seen(workflow, WORKFLOW, { workflowPublished: true, triggers: ['formSubmitted'] }, 1_000);
  await seen(workflow, OTHER_WORKFLOW, { workflowPublished: false }, 9_000);
  expect((await getSetup([DATASET])).setup).toEqual({
    workflowPublished: true,
    triggers: ['Form Submitted'],
    seenAt: { workflowPublished: 1_000, triggers: 1_000 },
  });
});

test('each page speaks for what it can show only, and only within the client’s location', async () => {
  await seen(workflow, WORKFLOW, { pagePublished: false, optimizeJavaScript: true }, 1_000);
  await seen(shellSender, WORKFLOW, { workflowPublished: false }, 1_000);
  const away = WORKFLOW.replace(HERE, THERE);
  await seen(workflow, away, { workflowPublished: false }, 1_000);
  expect(await getSetup([DATASET])).toEqual({});
  const page = `${ORIGIN}/location/${HERE}/page-builder/hZ7pK3nYw5RtG1uXa9Mq`;
  await seen(pageSender(PAGE_BUILDER, 5), page, { pagePublished: false }, 2_000);
  await seen(shellSender, `${ORIGIN}/location/${HERE}/`, { optimizeJavaScript: true }, 3_000);
  expect((await getSetup([DATASET])).setup).toEqual({
    ...{ pagePublished: false, optimizeJavaScript: true },
    seenAt: { pagePublished: 2_000, optimizeJavaScript: 3_000 },
  });
});

test('Meta’s last answer to a test event counts until one is received', async () => {
  const event = {
    ...{ sendId: 'a', clientId: 'c', datasetId: DATASET, testCode: 'TEST1', eventName: 'Lead' },
    ...{ eventId: null, at: 4_000, text: '', metaText: '', traceId: null, parameters: {} },
  };
  const error = { code: 190, subcode: 463 };
  await enterSentEvent({ ...event, state: 'refused', error }, () => true);
  expect(await getSetup([DATASET])).toEqual({ serverAnswers: [{ ...error, at: 4_000 }] });
  await enterSentEvent({ ...event, sendId: 'b', state: 'received', error: null }, () => true);
  expect(await getSetup([DATASET])).toEqual({});
});
