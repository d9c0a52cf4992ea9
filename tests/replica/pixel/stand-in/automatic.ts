import type { Commands } from './commands.ts';

/** PageViews on pushState and popstate, as long as the site did not switch them off. */
export function watchHistory(commands: Commands, isOff: () => boolean): void {
  let last = location.href;
  const pageView = () => {
    if (isOff() || location.href === last) return;
    last = location.href;
    commands.run(['track', 'PageView']);
  };
  const pushState = history.pushState.bind(history);
  history.pushState = (...args) => {
    pushState(...args);
    pageView();
  };
  addEventListener('popstate', pageView);
}

/** SubscribedButtonClick for pixels whose configuration opted in (seen in recordings, 2.9.252). */
export function watchButtons(commands: Commands): void {
  const onClick = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLButtonElement | HTMLInputElement>(
      'button, input[type=submit], input[type=button]',
    );
    if (!button) return;
    for (const pixel of commands.pixels.values()) {
      if (!pixel.autoConfig || !pixel.features.has('InferredEvents')) continue;
      commands.fireAutomatic(pixel, 'SubscribedButtonClick', clickData(button));
    }
  };
  document.addEventListener('click', onClick, { capture: true });
}

function clickData(button: HTMLButtonElement | HTMLInputElement): Record<string, unknown> {
  const text = button instanceof HTMLInputElement ? button.value : button.textContent.trim();
  return {
    buttonFeatures: {
      classList: button.className,
      destination: button.form?.action ?? '',
      id: button.id,
      imageUrl: '',
      innerText: text,
      numChildButtons: 0,
      tag: button.tagName.toLowerCase(),
      type: button.type,
      name: button.name,
      value: button.value,
    },
    buttonText: text,
    formFeatures: [...(button.form?.querySelectorAll('input') ?? [])].map((input) => ({
      id: input.id,
      name: input.name,
      tag: 'input',
      inputType: input.getAttribute('type'),
    })),
    pageFeatures: { title: document.title },
  };
}
