import type { FunnelView } from '../api/views.ts';

/** What a funnel's Settings hold, as they are typed: one object that the fields change in place. */
export interface SettingsForm {
  name: string;
  path: string;
  header: string;
  footer: string;
  optimizeJavaScript: boolean;
}

/** The form of what is saved; the path is that of the funnel's first page. */
export function formOf({ name, pages, settings, optimizeJavaScript }: FunnelView): SettingsForm {
  const { header, footer } = settings;
  return { name, path: pages[0]?.path ?? '/', header, footer, optimizeJavaScript };
}
