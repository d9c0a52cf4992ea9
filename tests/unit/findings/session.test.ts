import { describe, expect, it } from 'vitest';
import { decodeRequest } from '@/utils/pixel/decode';
import { findFindings } from '@/utils/pixel/findings/find-findings';
import type { Example } from '@/utils/pixel/findings/example';
import { buildExample } from './build-example';

const find = (example: Example) => findFindings(buildExample(example));
const ids = (example: Example) => find(example).map(({ id }) => id);

describe('a session', () => {
  it('tells what belongs to no event first, then event by event, the worst first', () => {
    const example: Example = {
      events: [{}, { ev: 'Purchase', 'cd[value]': null, eid: null }, { ev: 'lead' }],
      setup: { workflowPublished: false },
    };
    expect(find(example).map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'error workflow-not-published',
      'error purchase-value-missing',
      'warning event-id-missing',
      'error event-name-case',
    ]);
  });

  it('tells what holds for all events once, with all of them', () => {
    const [finding, ...others] = find({ events: [{ v: '2.9.94' }, { v: '2.9.94' }] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'script-old' });
    expect(finding?.events).toHaveLength(2);
  });

  it('tells it again where it says something else', () => {
    expect(ids({ events: [{ v: '2.9.94' }, { v: '2.9.100' }] })).toEqual([
      ...['script-old', 'script-old'],
    ]);
  });

  it.each([
    [{ 'ud[em]': 'a@b.example', 'udff[em]': 'a@b.example' }, 'Email went to Meta without'],
    [{ 'ud[vip\u0000]': 'x' }, '“vip\u0000” went to Meta without'],
    [{ 'ud[fbp]': 'a'.repeat(64), 'ud[fbc]': 'a'.repeat(64) }, 'Click ID (fbc) were given'],
    [{ 'ud[fbp]': 'a'.repeat(64) }, 'Browser ID (fbp) was given'],
  ])('names the matching keys of %j once, and quotes what it does not know', (event, part) => {
    const [finding] = find({ event });
    expect(finding?.message).toContain(part);
    expect(finding?.message).not.toContain('Email and Email');
  });

  it('leaves out what another finding says better', () => {
    const event = { eid: null };
    expect(ids({ event })).toEqual(['event-id-missing']);
    expect(ids({ event, rows: [{ eventId: 'srv-1' }] })).toEqual(['pair-browser-id-missing']);
    const rest = { events: [event, { ev: 'Schedule', eid: null }], rows: [{ eventId: 'srv-1' }] };
    const found = find(rest).map(({ id, events }) => `${id} ${events[0]?.eventName ?? ''}`);
    expect(found).toContain('pair-browser-id-missing Lead');
    expect(found).toContain('event-id-missing Schedule');
    expect(found).not.toContain('event-id-missing Lead');
  });

  it('takes the privacy-sandbox copy of an event for no second one', () => {
    const { decoded } = buildExample({ event: { eid: null, ec: '3' } });
    const copies = decoded.flatMap(({ request }) =>
      decodeRequest({
        ...request,
        url: request.url
          .replace('/tr/', '/privacy_sandbox/pixel/register/trigger/')
          .replace('rqm=GET', 'rqm=FGET'),
      }),
    );
    expect(copies).toHaveLength(1);
    for (const both of [
      [...decoded, ...copies],
      [...copies, ...decoded],
    ]) {
      const found = findFindings({ decoded: both });
      expect(found.map(({ id, events }) => [id, events.length])).toEqual([['event-id-missing', 1]]);
    }
    // A copy whose event was not captured stands for it.
    expect(findFindings({ decoded: [...copies, ...copies] })).toHaveLength(1);
  });

  it('says nothing of a second try of the same request', () => {
    const again = { ts: '1795000000000', ec: '1', eid: 'lead-1' };
    expect(ids({ events: [again, again] })).toEqual([]);
  });

  it('judges automatic events only by what the page does', () => {
    const automatic = { ev: 'SubscribedButtonClick', es: 'automatic', tm: '3', eid: null };
    expect(ids({ events: [automatic, {}] })).toEqual([]);
    const dl = 'https://www.brightsmile.example/?email=a@b.co';
    expect(ids({ events: [{ ...automatic, dl }, {}] })).toEqual(['personal-data-in-page-address']);
  });
});

describe('many events', () => {
  it('are judged in linear time, also when all are alike', () => {
    const { decoded } = buildExample({
      events: Array.from({ length: 3000 }, (_, index) => ({
        eid: null,
        ts: String(1_795_000_000_000 + index),
      })),
    });
    const found = findFindings({ decoded });
    const twice = found.find(({ id }) => id === 'event-twice');
    expect(twice?.events).toHaveLength(3000);
    expect(found.filter(({ id }) => id === 'event-id-missing')).toHaveLength(3000);
  });
});
