/** @jsxImportSource react */
import { Bell, CircleHelp } from 'lucide';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cx, label } from './page-context.ts';

const doNothing = () => undefined;

export function TopBar() {
  return (
    <header className={cx('top-bar')}>
      <h1 className={cx('app-name')}>{label('app.name')}</h1>
      <div className={cx('top-actions')}>
        <Button look="bare" name={label('app.notifications')} onPress={doNothing}>
          <Icon of={Bell} size={18} />
        </Button>
        <Button look="bare" name={label('app.help')} onPress={doNothing}>
          <Icon of={CircleHelp} size={18} />
        </Button>
      </div>
    </header>
  );
}
