import { maskParameter } from '@/utils/pixel/export/mask-personal';
import { compareDetails, NAMING } from '@/utils/pixel/rows/compare-details';
import type { PanelRow } from '@/utils/pixel/rows/panel-row';
import { isPartlyKnown, readDetail, type RowDetail } from '@/utils/pixel/rows/row-detail';
import { rowTime } from './row-time';

export interface CompareTableProps {
  left: PanelRow;
  right: PanelRow;
  masked: boolean;
  /** Leaves out what is the same on both sides, but for what names the event. */
  onlyDifferences?: boolean;
}

/** Two events side by side, parameter by parameter, the differences marked. */
export function CompareTable({ left, right, masked, onlyDifferences = false }: CompareTableProps) {
  const details = [readDetail(left), readDetail(right)] as const;
  const lines = compareDetails(
    { row: left, detail: details[0] },
    { row: right, detail: details[1] },
  );
  const shown = lines.filter(
    ({ name, differs }) => !onlyDifferences || differs || NAMING.has(name),
  );
  const value = (name: string, text: string | null, detail: RowDetail) =>
    text === null ? (
      <span class="pc-muted">{isPartlyKnown(detail) ? 'Not shown' : 'Not sent'}</span>
    ) : masked ? (
      maskParameter(name, text)
    ) : (
      text
    );
  return (
    <table class="pc-compare">
      <thead>
        <tr>
          <td />
          {[left, right].map((row) => (
            <th key={row.id} scope="col">
              {row.source} <span class="pc-muted pc-figures">{rowTime(row.time)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.name} class={line.differs ? 'pc-compare-differs' : undefined}>
            <th scope="row">
              {line.name}
              {line.differs ? <span class="pc-hidden"> (different)</span> : null}
            </th>
            <td>{value(line.name, line.left, details[0])}</td>
            <td>{value(line.name, line.right, details[1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
