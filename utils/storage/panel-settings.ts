import { DEFAULT_PANEL_SETTINGS, panelSettingsSchema } from '@/utils/pixel/rows/panel-settings';
import { item } from '@/utils/storage/item';

/** How the person wants the DevTools panel: columns, groups, what stays. */
export const panelSettings = item({
  area: 'local',
  noun: 'panel-settings',
  version: 1,
  schema: panelSettingsSchema,
  fallback: DEFAULT_PANEL_SETTINGS,
});
