/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Skeleton } from './Skeleton.tsx';
import { cx, label } from './page-context.ts';
import type { Resource } from './use-resource.ts';

interface LoadedProps<T> {
  resource: Resource<T>;
  lines?: number;
  children: (value: T) => ReactNode;
}

/** A skeleton first, then what was fetched, or a sentence when that failed. */
export function Loaded<T>({ resource, lines = 4, children }: LoadedProps<T>) {
  if (resource.state === 'loading') return <Skeleton lines={lines} />;
  if (resource.state === 'ready') return children(resource.value);
  return (
    <p role="alert" className={cx('card', 'alert')}>
      {label('app.failed')}
    </p>
  );
}
