import type { CardLine } from './card-view';

const CHANGES = { fill: 'Filled', replace: 'Replaced', same: 'Stays' };

/** The fields of the workflow action: what stands there, and what will; once written, what did. */
export function CardLines({ lines, written }: { lines: CardLine[]; written: boolean }) {
  return (
    <table class="pc-card-lines">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{written ? 'Before' : 'Now'}</th>
          <th scope="col">{written ? 'After' : 'Becomes'}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, now, becomes, change }) => (
          <tr key={label} class={`pc-card-line-${change}`}>
            <th scope="row">{label}</th>
            <td>{now === '' ? <span class="pc-muted">Empty</span> : now}</td>
            <td>
              {change === 'same' ? (
                <span class="pc-muted">{CHANGES.same}</span>
              ) : (
                <span aria-description={CHANGES[change]}>{becomes}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
