// Draws the lines of a letter: every group a box the line may break around, every unit a glyph with its own variation.
import { type CSSProperties, Fragment, memo, type ReactNode } from 'react';
import type { HandwrittenGroup, HandwrittenLine, HandwrittenUnit } from '#shared/domain/letters/handwriting.ts';
import type { BlockSlice } from '#shared/domain/letters/paginate.ts';
import styles from '#renderer/features/letters/sheet/letter-sheet.module.css';

const tailRoles = new Set(['closing', 'signature']);

/** The blocks of a letter that stay together at its end: closing, signature and, in Chinese, the date. */
export function tailStart(lines: readonly HandwrittenLine[]): number {
  const firstTail = lines.findIndex(({ role }) => tailRoles.has(role));
  return firstTail === -1 ? lines.length : firstTail;
}

export interface SheetLinesProps {
  lines: readonly HandwrittenLine[];
  slices: readonly BlockSlice[];
  isVertical: boolean;
  /** Drawn signature, set above the first line of the signature. */
  signature?: ReactNode;
  /** Seal, set over the end of the last line of the signature. */
  seal?: ReactNode;
}

/** The slices of the lines that stand on one sheet. */
export function SheetLines({ lines, slices, isVertical, signature, seal }: SheetLinesProps) {
  const tail = tailStart(lines);
  const signedFrom = lines.findIndex(({ role }) => role === 'signature');
  const signedTo = lines.map(({ role }) => role).lastIndexOf('signature');
  return slices.map(({ block, fromGroup, toGroup }) => (
    <Line
      key={block}
      line={lines[block]!}
      block={block}
      fromGroup={fromGroup}
      toGroup={toGroup}
      isTail={block >= tail}
      isFirst={lines[block - 1]?.role !== lines[block]!.role}
      isVertical={isVertical}
      signature={block === signedFrom ? signature : undefined}
      seal={block === signedTo ? seal : undefined}
    />
  ));
}

type LineProps = BlockSlice &
  Pick<SheetLinesProps, 'isVertical' | 'signature' | 'seal'> & {
    line: HandwrittenLine;
    isTail: boolean;
    isFirst: boolean;
  };

/** Drawn again only when it changed: a letter has hundreds of boxes, and a key that is typed changes one line. */
const Line = memo(function Line({ line, block, fromGroup, toGroup, isTail, isFirst, ...props }: LineProps) {
  const { isVertical, signature, seal } = props;
  return (
    <p
      className={styles.line}
      data-block={block}
      data-tail={isTail ? '' : undefined}
      data-role={line.role}
      data-first={isFirst ? '' : undefined}
      data-continued={fromGroup > 0 ? '' : undefined}
      style={line.climb === 0 ? undefined : ({ '--climb': `${line.climb}deg` } as CSSProperties)}
    >
      {signature}
      {line.groups.slice(fromGroup, toGroup).map((group) => (
        <Group key={group.units[0]!.index} group={group} isVertical={isVertical} />
      ))}
      {seal}
    </p>
  );
});

function Group({ group, isVertical }: { group: HandwrittenGroup; isVertical: boolean }) {
  return (
    <Fragment>
      <span className={styles.group} data-group="">
        {group.units.map((unit) => (
          <Unit key={unit.index} unit={unit} isVertical={isVertical} />
        ))}
      </span>
      {group.space}
    </Fragment>
  );
}

function Unit({ unit, isVertical }: { unit: HandwrittenUnit; isVertical: boolean }) {
  const setting = isVertical && unit.kind === 'digits' ? digitSetting(unit.text) : undefined;
  if (!unit.variation && !setting) return unit.text;
  return (
    <span className={unit.variation ? styles.unit : undefined} data-setting={setting} style={unitStyle(unit)}>
      {unit.text}
    </span>
  );
}

/** Numbers in a column: two digits side by side (tate-chu-yoko), longer ones upright one below the other. */
function digitSetting(digits: string): 'combined' | 'upright' {
  return digits.length <= 2 ? 'combined' : 'upright';
}

function unitStyle({ variation }: HandwrittenUnit): CSSProperties | undefined {
  if (!variation) return undefined;
  const { dx, dy, slant, scale, inkAlpha } = variation;
  return {
    transform: `translate(${dx}em,${dy}em) skewX(${slant}deg) scale(${scale})`,
    // Mixed with the paper instead of see-through: printers rasterise transparent text.
    color: `color-mix(in srgb, var(--letter-ink) ${Math.round(inkAlpha * 100)}%, var(--letter-paper))`,
  };
}
