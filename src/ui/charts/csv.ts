/** @file A chart's rows as a CSV file that spreadsheets open safely. */
import { type ChartRows } from './chart';

/** RFC 4180 with a BOM, so that Excel reads Chinese; text that a spreadsheet would run as a formula gets a quote before it. */
export function toCsv({ head, rows }: ChartRows): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Hands the text to the browser as a file; nothing leaves the device. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click starts the download at once; the address may go with the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
