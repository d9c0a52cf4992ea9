import { ChevronRight } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { EventFigures } from './EventFigures';
import { MetaWords } from './MetaWords';
import type { ServerSide } from './server-side';

/** Meta's own figures on the client's events, read on a click. */
export function MetaFigures({ server }: { server: ServerSide }) {
  const { quality } = server;
  return (
    <details class="pc-settings">
      <summary>
        <Icon node={ChevronRight} size={14} />
        <span class="pc-heading">Meta’s own figures</span>
      </summary>
      <div class="pc-figures-body">
        <p class="pc-muted">
          Match quality, key coverage, event coverage, deduplication and freshness, as Meta measures
          them. The token must have been generated with the Dataset Quality API.
        </p>
        {quality === null || quality === 'asking' ? null : quality.ok ? (
          <>
            {quality.events.length === 0 ? (
              <Notice
                tone="plain"
                text="Meta has no figures for this dataset yet. They come some days after the first server events."
              />
            ) : (
              quality.events.map((event) => <EventFigures key={event.eventName} event={event} />)
            )}
          </>
        ) : (
          <>
            <Notice tone="warn" text={quality.problem} urgent />
            <MetaWords text={quality.metaText} traceId={quality.traceId} />
          </>
        )}
        <div class="pc-form-actions">
          <Button disabled={quality === 'asking'} onPress={server.onReadQuality}>
            {quality === 'asking' ? 'Asking Meta' : 'Read Meta’s figures'}
          </Button>
        </div>
      </div>
    </details>
  );
}
