/** @jsxImportSource react */
import type { Globe } from 'lucide';
import { useId } from 'react';
import { Icon } from './Icon.tsx';
import { RadioMark } from './RadioMark.tsx';
import { cx } from './page-context.ts';

/** One of several ways; the first word of its card is its name. */
export interface RadioCard<T extends string> {
  value: T;
  name: string;
  explain?: string;
  icon?: typeof Globe;
}

interface RadioCardsProps<T extends string> {
  /** Accessible name of the group. */
  name: string;
  cards: readonly RadioCard<T>[];
  chosen: T | null;
  onChoose: (value: T) => void;
}

/** Cards of which one can be chosen. A click anywhere on a card chooses it. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { name, cards, chosen, onChoose } = props;
  const id = useId();
  return (
    <div role="radiogroup" aria-label={name} className={cx('cards')}>
      {cards.map(({ value, name: cardName, explain, icon }) => (
        <div
          key={value}
          className={cx('radio-card', chosen === value && 'radio-card-chosen')}
          onClick={() => onChoose(value)}
        >
          {icon && <Icon of={icon} size={20} />}
          <div className={cx('choice-text')}>
            <label id={`${id}${value}`} htmlFor={`${id}${value}-mark`} className={cx('strong')}>
              {cardName}
            </label>
            {explain !== undefined && (
              <div id={`${id}${value}-explain`} className={cx('quiet')}>
                {explain}
              </div>
            )}
          </div>
          <RadioMark
            id={`${id}${value}`}
            group={id}
            described={explain !== undefined}
            checked={chosen === value}
            onChoose={() => onChoose(value)}
          />
        </div>
      ))}
    </div>
  );
}
