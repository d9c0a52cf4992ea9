/** Switches the guide on and off; its state is a word, too. */
export function GuideSwitch(props: { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const { isOn, onSwitch } = props;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-label="Guide"
      class="pc-switch"
      onClick={() => onSwitch(!isOn)}
    >
      <span class="pc-switch-word">{isOn ? 'On' : 'Off'}</span>
      <span class="pc-switch-track" />
    </button>
  );
}
