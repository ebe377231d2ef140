/** @file Reads a text as a file, as the tests want it. */
import { type ImportOptions, importText } from '../../../../src/core/import/import-text';
import { type ImportedFile } from '../../../../src/core/import/report';
import { minorDigits } from '../../../../src/lib/format';

export function read(text: string, options: Partial<ImportOptions> = {}): ImportedFile {
  return importText(
    { text, encoding: 'utf-8', compressed: false },
    {
      fileName: 'test.csv',
      today: '2026-01-01',
      hash: (buyer) => `#${buyer.length}`,
      digitsOf: minorDigits,
      fallbackCurrency: 'USD',
      ...options,
    },
  );
}
