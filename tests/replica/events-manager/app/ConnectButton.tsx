/** @jsxImportSource react */
import { Plus } from 'lucide';
import { use } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { label } from './page-context.ts';
import { WizardContext } from './wizard-context.ts';

/** Opens the wizard that connects a website. */
export function ConnectButton({ look }: { look: 'plain' | 'primary' }) {
  const open = use(WizardContext);
  return (
    <Button look={look} onPress={open}>
      <Icon of={Plus} size={16} />
      {label('connect.open')}
    </Button>
  );
}
