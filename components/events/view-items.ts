import type { MenuItem } from '../ui/Menu';
import { COLUMN_NAMES, type PanelSettings } from '@/utils/pixel/rows/panel-settings';

/** What the person can choose of the list's look: groups, timeline, what stays, columns. */
export function viewItems(
  settings: PanelSettings,
  onSettings: (settings: PanelSettings) => void,
): MenuItem[] {
  const toggles = [
    ['Group by page', 'grouped'],
    ['Timeline', 'timeline'],
    ['Keep events when the page is left', 'keepLog'],
  ] as const;
  const { columns } = settings;
  return [
    ...toggles.map(([text, name]) => ({
      text,
      checked: settings[name],
      onPress: () => onSettings({ ...settings, [name]: !settings[name] }),
    })),
    // Without time and name a row says nothing.
    ...COLUMN_NAMES.filter((name) => name !== 'Time' && name !== 'Event').map((name, index) => ({
      text: `${name} column`,
      checked: columns.includes(name),
      ...(index === 0 ? { apart: true } : {}),
      onPress: () =>
        onSettings({
          ...settings,
          columns: COLUMN_NAMES.filter((one) =>
            one === name ? !columns.includes(name) : columns.includes(one),
          ),
        }),
    })),
  ];
}
