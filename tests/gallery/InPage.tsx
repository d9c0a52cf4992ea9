import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from '../../components/page/page.css?inline';

/** Puts its content into a closed shadow root with the page style sheet, as the extension does. */
export function InPage({ children }: { children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot>(null);
  useEffect(() => {
    if (host.current === null) return;
    if (root.current === null) {
      root.current = host.current.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.current.adoptedStyleSheets = [sheet];
      const { theme } = document.documentElement.dataset;
      if (theme !== undefined) host.current.dataset['theme'] = theme;
    }
    render(<>{children}</>, root.current);
  });
  return <div class="gallery-host" ref={host} />;
}
