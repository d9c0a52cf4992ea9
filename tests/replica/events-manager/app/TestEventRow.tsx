/** @jsxImportSource react */
import { ChevronDown, ChevronRight } from 'lucide';
import { useState } from 'react';
import type { TestEvent } from '../test-event.ts';
import { Button } from './Button.tsx';
import { EventParameters } from './EventParameters.tsx';
import { Icon } from './Icon.tsx';
import { cx, label, locale } from './page-context.ts';

/** One test event; its name opens and closes its parameters. */
export function TestEventRow({ event }: { event: TestEvent }) {
  const [open, setOpen] = useState(false);
  const time = new Date(event.receivedAt).toLocaleTimeString(locale, { timeStyle: 'medium' });
  return (
    <>
      <div role="row" className={cx('event-row')}>
        <div role="cell">
          <Button look="bare" expanded={open} onPress={() => setOpen(!open)}>
            <Icon of={open ? ChevronDown : ChevronRight} size={14} />
            <span className={cx('strong')}>{event.eventName}</span>
          </Button>
        </div>
        <div role="cell">
          <span>
            {label(event.receivedFrom === 'Browser' ? 'test.fromBrowser' : 'test.fromServer')}
          </span>
        </div>
        <div role="cell">
          <span
            className={cx('pill', event.handling === 'processed' ? 'pill-good' : 'pill-notice')}
          >
            {label(`test.${event.handling}`)}
          </span>
        </div>
        <div role="cell" className={cx('mono', 'break')}>
          {event.eventId ?? label('test.noEventId')}
        </div>
        <div role="cell" className={cx('digits')}>
          {time}
        </div>
      </div>
      {open && <EventParameters event={event} />}
    </>
  );
}
