// XLSX files: read into cells, written as nothing but text.
import readXlsxFile, { InvalidInputError } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, SheetOfCells } from '#shared/domain/scripts/pack/sheet-pack.ts';
import { unpackedZip } from './unpacked-zip.ts';

/** The sheets of a file. Throws ZipError or SpreadsheetError. `mostBytes` bounds what it may unpack to. */
export async function readSpreadsheet(file: Buffer, mostBytes: number): Promise<SheetOfCells[]> {
  const plain = unpackedZip(file, mostBytes);
  try {
    const sheets = await readXlsxFile(Uint8Array.from(plain).buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
  } catch (error) {
    throw new SpreadsheetError(error instanceof InvalidInputError ? error.code : 'unreadable');
  }
}

/** A ZIP file, but not a spreadsheet that can be read. */
export class SpreadsheetError extends Error {}

export type TextSheet = { name: string; rows: readonly (readonly string[])[]; widths: readonly number[] };

/** XML cannot carry these; a surrogate without its other half neither. */
const unwritable = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/**
 * Writes sheets whose first row is a header. Every cell is text by type and by format, so that words that begin with
 * = + - @ are never calculated, not even after somebody has edited the cell.
 */
export async function writeSpreadsheet(sheets: readonly TextSheet[]): Promise<Buffer> {
  const style = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
  const head = { ...style, fontWeight: 'bold', backgroundColor: '#E6F2EE', alignVertical: 'center' } as const;
  return writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, at) =>
        row.map((cell) => ({ ...(at === 0 ? head : style), value: cell.replace(unwritable, '') })),
      ),
    })),
  ).toBuffer();
}
