import { RelativeTime } from '../ui/RelativeTime';

/** Something remembered from another screen: when it was last seen, since it may have changed. */
export function LastSeen({ at }: { at: number }) {
  return (
    <p class="pc-muted pc-last-seen">
      Last seen <RelativeTime at={at} />. It may have been changed since.
    </p>
  );
}
