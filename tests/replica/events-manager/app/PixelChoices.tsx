/** @jsxImportSource react */
import { Code, Mail, Puzzle } from 'lucide';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

const doNothing = () => undefined;

/** The first step: how the code gets onto the website. Only the way by hand is built here. */
export function PixelChoices({ onManually }: { onManually: () => void }) {
  const choices = [
    { key: 'manually', icon: Code, onPress: onManually },
    { key: 'partner', icon: Puzzle, onPress: doNothing },
    { key: 'email', icon: Mail, onPress: doNothing },
  ] as const;
  return (
    <>
      <h3 className={cx('step-title')}>{label('pixelDialog.connect')}</h3>
      <p className={cx('quiet')}>{label('pixelDialog.connectExplain')}</p>
      <ul className={cx('choices')}>
        {choices.map(({ key, icon, onPress }) => (
          <li key={key} className={cx('choice')}>
            <Icon of={icon} size={20} />
            <div className={cx('choice-text')}>{label(`pixelDialog.${key}Explain`)}</div>
            <Button onPress={onPress}>{label(`pixelDialog.${key}`)}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
