// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { plainCard } from '@/utils/content/page-thing';
import { PageLayer } from '@/utils/content/PageLayer';

const nothing = () => undefined;
const view = { ...plainCard('Action', null), primary: { label: 'Fill' } };

/** Draws the card on top for one question, and gives its main button. */
function drawAsked(root: Element, id: string) {
  const standIn = { id, view, onButton: nothing, onClose: nothing };
  const rest = { chips: [], card: null, guide: null, teach: null };
  const on = { onChip: nothing, onCardButton: nothing, onCardOption: nothing, onClose: nothing };
  render(<PageLayer {...rest} {...on} standIn={standIn} />, root);
  return root.querySelector('.pc-stand-in .pc-button-primary');
}

test('another question on top gets buttons that nobody has seen yet', () => {
  const root = document.createElement('div');
  document.body.append(root);
  const first = drawAsked(root, '1');
  expect(first).not.toBeNull();
  expect(drawAsked(root, '1')).toBe(first);
  const second = drawAsked(root, '2');
  expect(second).not.toBeNull();
  expect(second).not.toBe(first);
});
