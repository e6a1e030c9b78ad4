import { Table, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { RiskPoint } from '#shared/contract/case-records.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import styles from '../context.module.css';

const width = 268;
const height = 84;
const left = 18;
const top = 6;
const floor = 66;

/** Risk and temper over the life of the case (§4.3), as a curve, and as a table for whoever reads rather than looks. */
export function RiskCurve({ points }: { points: readonly RiskPoint[] }) {
  const t = useT();
  const [isTable, setIsTable] = useState(false);
  if (points.length < 2) return null;
  return (
    <div>
      <Curve points={points} />
      <UnstyledButton className={styles['asTable'] ?? ''} aria-expanded={isTable} onClick={() => setIsTable(!isTable)}>
        {t(isTable ? 'cases.risk.noTable' : 'cases.risk.asTable')}
      </UnstyledButton>
      {isTable ? <Points points={points} /> : null}
    </div>
  );
}

/** The same points as rows, the newest first. */
function Points({ points }: { points: readonly RiskPoint[] }) {
  const t = useT();
  const format = useFormat();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long table scrolls by itself and must be reached by keys
    <div className={styles['points']} tabIndex={0} role="region" aria-label={t('cases.risk.table')}>
      <Table verticalSpacing={4} aria-label={t('cases.risk.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('cases.risk.when')}</Table.Th>
            <Table.Th ta="end">{t('cases.context.risk')}</Table.Th>
            <Table.Th ta="end">{t('cases.risk.temperHead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...points].reverse().map(({ at, risk, temper }) => (
            <Table.Tr key={at}>
              <Table.Td>{format.dayTime(at)}</Table.Td>
              <Table.Td ta="end">{format.number(risk)}</Table.Td>
              <Table.Td ta="end">{temper === null ? '–' : format.number(temper)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** Risk (line, 0–100) and temper (dots, 0–5). Steps, not slopes: it changed at events. */
function Curve({ points }: { points: readonly RiskPoint[] }) {
  const t = useT();
  const format = useFormat();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const span = Math.max(1, last.at - first.at);
  const x = (at: number) => left + ((at - first.at) / span) * (width - left - 8);
  const y = (share: number) => floor - share * (floor - top);
  const line = points
    .map((point, index) =>
      index === 0 ? `M${x(point.at)},${y(point.risk / 100)}` : `H${x(point.at)}V${y(point.risk / 100)}`,
    )
    .join('');
  const label = t('cases.risk.curve', { from: first.risk, to: last.risk });
  return (
    <svg className={styles['curve']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 50, 100].map((level) => (
        <g key={level}>
          <line
            x1={left}
            x2={width}
            y1={y(level / 100)}
            y2={y(level / 100)}
            stroke="var(--mantine-color-default-border)"
          />
          <text x={0} y={y(level / 100) + 3}>
            {level}
          </text>
        </g>
      ))}
      <path d={line} fill="none" stroke="var(--face-accent-text)" strokeWidth={2} />
      {points.map((point) =>
        point.temper === null ? null : (
          <circle
            key={`${point.at}-${point.risk}-${point.temper}`}
            cx={x(point.at)}
            cy={y(point.temper / 5)}
            r={3}
            fill="var(--tone-danger-text)"
          >
            <title>{t('cases.risk.temper', { temper: point.temper })}</title>
          </circle>
        ),
      )}
      <text x={left} y={height - 4}>
        {format.dayTime(first.at)}
      </text>
      <text x={width} y={height - 4} textAnchor="end">
        {format.dayTime(last.at)}
      </text>
    </svg>
  );
}
