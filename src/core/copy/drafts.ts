/** @file Kept texts as files: JSON for machines, CSV for a spreadsheet. */
import { AI_LABEL } from './label';

/** What is exported of a kept text; the data layer's record has all of these. */
export interface DraftRow {
  readonly id: string;
  readonly createdDay: string;
  readonly productId: string | null;
  readonly channel: string;
  readonly tone: string;
  readonly lang: 'en' | 'zh';
  readonly text: string;
  readonly model: string;
}

export function draftsJson(drafts: readonly DraftRow[]): string {
  return `${JSON.stringify(
    {
      format: 'vitrine-drafts/1',
      aiGenerated: true,
      drafts: drafts.map((draft) => ({ ...draft, aiGenerated: true, label: AI_LABEL[draft.lang] })),
    },
    null,
    2,
  )}\n`;
}

const COLUMNS = [
  'id',
  'createdDay',
  'productId',
  'channel',
  'tone',
  'lang',
  'text',
  'model',
  'aiGenerated',
] as const;

/** RFC 4180 with a byte-order mark, so that spreadsheets read Chinese; a cell never begins as a formula. */
export function draftsCsv(drafts: readonly DraftRow[]): string {
  const rows = drafts.map((draft) =>
    COLUMNS.map((column) => cell(column === 'aiGenerated' ? 'true' : (draft[column] ?? ''))).join(','),
  );
  return `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
