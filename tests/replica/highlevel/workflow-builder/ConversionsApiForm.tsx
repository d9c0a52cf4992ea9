/** @jsxImportSource vue */
import { NRadio, NRadioGroup, NSwitch } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { ConversionsApiAction } from '../../world.ts';
import { CURRENCIES, EVENT_NAMES } from './event-names.ts';
import { FormRow } from './FormRow.tsx';
import { SelectRow } from './SelectRow.tsx';
import { TextRow } from './TextRow.tsx';
import { MAPPED_ID_LABELS, type ActionErrors } from './validate-action.ts';

const EVENT_TYPES = [
  { value: 'funnel', label: 'Funnel Event' },
  { value: 'lead', label: 'Lead Event' },
  { value: 'instagram', label: 'Instagram DM' },
];
const EVENT_NAME_OPTIONS = EVENT_NAMES.map((name) => ({ value: name, label: name }));
const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

/** Fields of the Conversions API action; which of them stand there depends on the others. */
export const ConversionsApiForm = defineComponent({
  name: 'ConversionsApiForm',
  props: {
    action: { type: Object as PropType<ConversionsApiAction>, required: true },
    errors: { type: Object as PropType<ActionErrors>, required: true },
  },
  emits: { change: (action: ConversionsApiAction) => action.id !== '' },
  setup(props, { emit }) {
    const isPurchase = (action: ConversionsApiAction) =>
      action.eventType === 'funnel' && action.eventName === 'Purchase';
    const hasCurrency = (action: ConversionsApiAction) => isPurchase(action) || action.value !== '';
    const set = (patch: Partial<ConversionsApiAction>) => {
      const next = { ...props.action, ...patch };
      // USD is there as soon as the menu is, and stays empty only for those who cleared it.
      if (hasCurrency(next) && !hasCurrency(props.action)) next.currency ||= 'USD';
      emit('change', next);
    };
    const text = (field: keyof ConversionsApiAction & keyof ActionErrors, label: string) => {
      const required = label !== 'Lead value';
      return (
        <TextRow
          key={field}
          label={label}
          required={required}
          value={String(props.action[field])}
          error={props.errors[field] ?? ''}
          onUpdateValue={(value) => set({ [field]: value })}
        />
      );
    };
    const connection = () => (
      <FormRow label="Connection">
        {{
          default: () => (
            <NRadioGroup
              value={props.action.connection}
              onUpdateValue={(value: ConversionsApiAction['connection']) =>
                set({ connection: value })
              }
            >
              {{
                default: () => [
                  <NRadio value="integration" label="Integration" />,
                  <NRadio value="ad-manager" label="Ad Manager" />,
                ],
              }}
            </NRadioGroup>
          ),
        }}
      </FormRow>
    );
    const event = () => [
      <SelectRow
        key="event-type"
        label="Event type"
        required
        value={props.action.eventType}
        options={EVENT_TYPES}
        error={props.errors.eventType ?? ''}
        onUpdateValue={(value) => set({ eventType: value as ConversionsApiAction['eventType'] })}
      />,
      props.action.eventType === 'funnel' ? (
        <SelectRow
          key="event-name"
          label="Facebook event name"
          required
          filterable
          value={props.action.eventName}
          options={EVENT_NAME_OPTIONS}
          error={props.errors.eventName ?? ''}
          onUpdateValue={(eventName) => set({ eventName })}
        />
      ) : null,
      props.action.eventType === 'lead' ? text('stageName', 'Stage name') : null,
    ];
    const target = () =>
      props.action.connection === 'integration'
        ? [text('accessToken', 'Access Token'), text('datasetId', 'Dataset ID')]
        : [
            <p key="note" class="muted panel-note">
              No ad account is connected. Connect one under Marketing to choose its dataset here.
            </p>,
            <SelectRow
              key="dataset"
              label="Dataset"
              required
              value={props.action.datasetId}
              options={[]}
              error={props.errors.datasetId ?? ''}
              onUpdateValue={(datasetId) => set({ datasetId })}
            />,
          ];
    const value = () => [
      text('value', isPurchase(props.action) ? 'Value' : 'Lead value'),
      hasCurrency(props.action) ? (
        <SelectRow
          key="currency"
          label="Currency"
          filterable
          value={props.action.currency}
          options={CURRENCY_OPTIONS}
          error={props.errors.currency ?? ''}
          onUpdateValue={(currency) => set({ currency })}
        />
      ) : null,
    ];
    const mapping = () => [
      <FormRow key="mapping" label="Custom mapping">
        {{
          default: () => (
            <NSwitch
              value={props.action.customMapping}
              onUpdateValue={(isOn: boolean) => set({ customMapping: isOn })}
            />
          ),
        }}
      </FormRow>,
      props.action.customMapping
        ? text('mappedId', MAPPED_ID_LABELS[props.action.eventType])
        : null,
    ];
    return () => [text('name', 'Action name'), connection(), event(), target(), value(), mapping()];
  },
});
