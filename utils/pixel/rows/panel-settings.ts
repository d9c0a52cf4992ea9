import * as z from 'zod/mini';

/** The columns there are, in their order. */
export const COLUMN_NAMES = [
  'Time',
  'Event',
  'Event ID',
  'Source',
  'Status',
  'Findings',
  'Page',
  'Pixel',
  'Value',
  'Sent by',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** How a person wants the panel; kept from one time to the next. */
export const panelSettingsSchema = z.object({
  columns: z.array(z.enum(COLUMN_NAMES)),
  grouped: z.boolean(),
  timeline: z.boolean(),
  /** Whether events stay when the page is left. */
  keepLog: z.boolean(),
});
export type PanelSettings = z.infer<typeof panelSettingsSchema>;

export const DEFAULT_PANEL_SETTINGS: PanelSettings = {
  columns: ['Time', 'Event', 'Event ID', 'Source', 'Status', 'Findings'],
  grouped: true,
  timeline: true,
  keepLog: true,
};
