import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_PANEL_SETTINGS, type PanelSettings } from '@/utils/pixel/rows/panel-settings';
import { panelSettings } from '@/utils/storage/panel-settings';

/** How the person wants the panel, kept from one time to the next. */
export function usePanelSettings(): [PanelSettings, (settings: PanelSettings) => void] {
  const [settings, setSettings] = useState(DEFAULT_PANEL_SETTINGS);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void panelSettings.get().then(setSettings);
    panelSettings.watch(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  const save = useCallback((changed: PanelSettings) => {
    setSettings(changed);
    void panelSettings.set(changed);
  }, []);
  return [settings, save];
}
