/** @jsxImportSource react */
import {
  Building2,
  CircleUser,
  Cloud,
  Code,
  Globe,
  Puzzle,
  Server,
  Smartphone,
  Store,
} from 'lucide';
import type { LabelKey } from '../labels.ts';
import type { WizardDraft } from '../wizard-steps.ts';
import type { RadioCard } from './RadioCards.tsx';
import { RadioCards } from './RadioCards.tsx';
import { label } from './page-context.ts';
import type { WizardStepProps } from './wizard-step-props.ts';

type ChoiceKind = 'source' | 'way' | 'method' | 'manual';

const ICONS: Record<ChoiceKind, Record<string, typeof Globe>> = {
  source: { web: Globe, app: Smartphone, offline: Store, crm: Building2 },
  way: { self: CircleUser, partner: Puzzle },
  method: { both: Server, pixelOnly: Code },
  manual: { manually: Code, gateway: Cloud },
};

const TITLES: Record<ChoiceKind, LabelKey> = {
  source: 'connect.explain',
  way: 'way.title',
  method: 'method.title',
  manual: 'manual.title',
};

function card<T extends string>(
  kind: ChoiceKind,
  value: T,
  name: LabelKey,
  explain: LabelKey,
): RadioCard<T> {
  const icon = ICONS[kind][value];
  return { value, name: label(name), explain: label(explain), ...(icon && { icon }) };
}

const CARDS = {
  source: (['web', 'app', 'offline', 'crm'] as const).map((value) =>
    card('source', value, `connect.${value}`, `connect.${value}Explain`),
  ),
  way: (['self', 'partner'] as const).map((value) =>
    card('way', value, `way.${value}`, `way.${value}Explain`),
  ),
  method: (['both', 'pixelOnly'] as const).map((value) =>
    card('method', value, `method.${value}`, `method.${value}Explain`),
  ),
  manual: (['manually', 'gateway'] as const).map((value) =>
    card('manual', value, `manual.${value}`, `manual.${value}Explain`),
  ),
} satisfies { [K in ChoiceKind]: RadioCard<NonNullable<WizardDraft[K]>>[] };

/** A step that is one choice between cards. */
export function ChoiceStep({ kind, draft, change }: WizardStepProps & { kind: ChoiceKind }) {
  return (
    <RadioCards<string>
      name={label(TITLES[kind])}
      cards={CARDS[kind]}
      chosen={draft[kind]}
      onChoose={(value) => change({ [kind]: value })}
    />
  );
}
