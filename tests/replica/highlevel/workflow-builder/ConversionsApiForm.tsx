/** @jsxImportSource vue */
import { NSwitch } from 'naive-ui';
import { defineComponent, type PropType } from 'vue';
import type { ConversionsApiAction } from '../../world.ts';
import { builder } from './builder-choice.ts';
import { ConnectionRows } from './ConnectionRows.tsx';
import { CURRENCY_OPTIONS, EVENT_NAME_OPTIONS, eventTypeOptions } from './form-options.ts';
import { FormRow } from './FormRow.tsx';
import { SelectRow } from './SelectRow.tsx';
import { TextRow } from './TextRow.tsx';
import { MAPPED_ID_LABELS, type ActionErrors } from './validate-action.ts';

/** Fields of the Conversions API action; which of them stand there depends on the others. */
export const ConversionsApiForm = defineComponent({
  name: 'ConversionsApiForm',
  props: {
    action: { type: Object as PropType<ConversionsApiAction>, required: true },
    errors: { type: Object as PropType<ActionErrors>, required: true },
    adManagerDatasets: {
      type: Array as PropType<{ id: string; name: string }[] | null>,
      default: null,
    },
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
    const text = (field: keyof ConversionsApiAction & keyof ActionErrors, label: string) => (
      <TextRow
        key={field}
        label={label}
        required={label !== 'Lead value'}
        value={String(props.action[field])}
        error={props.errors[field] ?? ''}
        onUpdateValue={(value) => set({ [field]: value })}
      />
    );
    const connection = () => (
      <ConnectionRows
        key="connection"
        action={props.action}
        errors={props.errors}
        datasets={props.adManagerDatasets}
        onSet={set}
      />
    );
    const event = () => [
      <SelectRow
        key="event-type"
        label="Event type"
        required
        value={props.action.eventType}
        options={eventTypeOptions()}
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
              disabled={builder.isLocked}
              onUpdateValue={(isOn: boolean) => set({ customMapping: isOn })}
            />
          ),
        }}
      </FormRow>,
      props.action.customMapping
        ? text('mappedId', MAPPED_ID_LABELS[props.action.eventType])
        : null,
    ];
    const name = () => text('name', 'Action name');
    return () =>
      builder.kind === 'advanced'
        ? [
            <section class="hl-part">{[event(), name()]}</section>,
            <section class="hl-part">{connection()}</section>,
            <section class="hl-part">{[value(), mapping()]}</section>,
          ]
        : [name(), connection(), event(), value(), mapping()];
  },
});
