import type { RiskPoint } from '#shared/contract/case-records.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import styles from './context.module.css';

const width = 268;
const height = 84;
const left = 18;
const top = 6;
const floor = 66;

/** Risk (line, 0–100) and temper (dots, 0–5) over the life of the case (§4.3). Steps, not slopes: it changed at events. */
export function RiskCurve({ points }: { points: readonly RiskPoint[] }) {
  const t = useT();
  const format = useFormat();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
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
