/** @file The refused rows as a CSV that a spreadsheet opens without running anything in it. */
import { neutraliseCell } from '../../core/import/clean';
import { type Refusal, type RefusalReason } from '../../core/import/report';

export interface RefusedTexts {
  readonly columns: { readonly line: string; readonly reason: string; readonly cell: string };
  readonly reasons: Readonly<Record<RefusalReason, string>>;
}

/** UTF-8 with a byte order mark, which spreadsheets need to read Chinese. */
export function refusedCsv(refused: readonly Refusal[], { columns, reasons }: RefusedTexts): string {
  const rows = [
    [columns.line, columns.reason, columns.cell],
    ...refused.map(({ line, reason, cell }) => [String(line), reasons[reason], cell]),
  ];
  return `\uFEFF${rows.map((cells) => cells.map(neutraliseCell).join(',')).join('\r\n')}\r\n`;
}

export function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
