/**
 * @file `npm run eval -- import --file X.csv [--json]`: what the importer understood of a file. With --json the
 * refused rows follow, one JSON line each.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeFile } from '../../src/core/import/decode';
import { type ColumnMapping } from '../../src/core/import/fields';
import { importText } from '../../src/core/import/import-text';
import { hashBuyer } from '../../src/core/import/sha256';
import { toDay } from '../../src/lib/day';
import { minorDigits } from '../../src/lib/format';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      file: { type: 'string' },
      json: { type: 'boolean', default: false },
      currency: { type: 'string' },
      /** For a file of unknown kind: take the guessed mapping as if a person had confirmed it. */
      guess: { type: 'boolean', default: false },
    },
  });
  if (values.file === undefined) throw new Error('Say which file: --file X.csv');
  const started = performance.now();
  const decoded = await decodeFile(new Uint8Array(readFileSync(values.file)));
  const read = (mapping?: ColumnMapping): ReturnType<typeof importText> =>
    importText(decoded, {
      fileName: basename(values.file ?? ''),
      today: toDay(new Date()),
      hash: (buyer) => hashBuyer(buyer, 'eval'),
      digitsOf: minorDigits,
      fallbackCurrency: 'USD',
      ...(values.currency === undefined ? {} : { currency: values.currency }),
      ...(mapping ? { mapping } : {}),
    });
  let imported = read();
  if (imported.report.kind === 'unknown' && values.guess) imported = read(imported.mapping);
  const { refused, columns, ...report } = imported.report;
  const reasons: Record<string, number> = {};
  for (const { reason } of refused) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const summary = {
    what: 'import',
    ...report,
    durationMs: Math.round(performance.now() - started),
    columnsMapped: Object.fromEntries(
      columns.filter(({ field }) => field !== null).map(({ header, field }) => [header, field]),
    ),
    columnsPersonal: columns.filter(({ personal }) => personal).map(({ header }) => header),
    ...(report.kind === 'unknown' ? { guess: imported.mapping } : {}),
    refusedByReason: reasons,
  };
  console.log(JSON.stringify(summary));
  for (const refusal of values.json ? refused : refused.slice(0, 20)) {
    console.log(JSON.stringify({ what: 'refused', ...refusal }));
  }
  if (!values.json && refused.length > 20) console.log(`… ${refused.length - 20} more: --json lists all`);
}
