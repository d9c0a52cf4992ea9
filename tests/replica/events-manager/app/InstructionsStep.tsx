/** @jsxImportSource react */
import { Code, Server } from 'lucide';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

interface InstructionsStepProps {
  onPixel: () => void;
  onConversionsApi: () => void;
}

/** The two connections to set up, each with a button of the same name. */
export function InstructionsStep({ onPixel, onConversionsApi }: InstructionsStepProps) {
  const connections = [
    { key: 'pixel', explain: 'pixelExplain', icon: Code, onPress: onPixel },
    { key: 'conversionsApi', explain: 'capiExplain', icon: Server, onPress: onConversionsApi },
  ] as const;
  return (
    <>
      <p className={cx('quiet')}>{label('instructions.explain')}</p>
      {connections.map(({ key, explain, icon, onPress }) => (
        <section key={key} className={cx('choice')}>
          <Icon of={icon} size={20} />
          <div className={cx('choice-text')}>
            <h3 className={cx('step-title')}>{label(`overview.${key}`)}</h3>
            <p className={cx('quiet')}>{label(`instructions.${explain}`)}</p>
          </div>
          <Button onPress={onPress}>{label('instructions.see')}</Button>
        </section>
      ))}
    </>
  );
}
