import type { GlobalThemeOverrides } from 'naive-ui';

/** Colours of the skin over Naive UI; an agency's style sheet may replace the brand's two. */
export function readTheme(): GlobalThemeOverrides {
  const styles = getComputedStyle(document.documentElement);
  const brand = styles.getPropertyValue('--brand').trim() || '#2563eb';
  const strong = styles.getPropertyValue('--brand-strong').trim() || '#1d4ed8';
  return {
    common: {
      primaryColor: brand,
      primaryColorHover: strong,
      primaryColorPressed: strong,
      primaryColorSuppl: brand,
      borderRadius: '6px',
      borderColor: '#d0d5dd',
      dividerColor: '#e4e7ec',
      textColorBase: '#101828',
      textColor2: '#344054',
      textColor3: '#667085',
      placeholderColor: '#98a2b3',
      fontFamily: styles.getPropertyValue('--font').trim() || 'system-ui, sans-serif',
      fontSize: '14px',
    },
  };
}
