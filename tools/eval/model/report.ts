/** @file Figures and samples as Markdown, and their place between the markers of docs/model.md. */
import { type Lang } from '../../../src/lib/lang';
import { type Figure, goalWritten, isReached, valueOf, written } from './figures';
import { type Round } from './copy';
import { type Answered, kindsOf } from './questions';

const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' / ')
    .trim();
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const rule = (columns: number): string => `|${' --- |'.repeat(columns)}`;

function judged(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  return isReached(figure) === false ? `**${written(figure)}**` : written(figure);
}

/** One table per `table` of the figures, in their order; languages side by side; what misses its goal is bold. */
export function figureTables(figures: readonly Figure[]): string {
  const parts: string[] = [];
  for (const table of new Set(figures.map((figure) => figure.table))) {
    const own = figures.filter((figure) => figure.table === table);
    const both = own.every(({ lang }) => lang === 'both');
    // The same measure may come twice ("… at the first draw"): its place tells them apart.
    const columns = both
      ? [own]
      : (['zh', 'en'] as const).map((lang) => own.filter((figure) => figure.lang === lang));
    const length = Math.max(...columns.map((column) => column.length));
    const head = both ? ['measure', 'goal', 'measured'] : ['measure', 'goal', '中文', 'English'];
    const lines = [`### ${table}`, '', row(head), rule(head.length)];
    for (let i = 0; i < length; i++) {
      const some = columns.map((column) => column[i]).find((figure) => figure !== undefined);
      if (some)
        lines.push(row([some.measure, goalWritten(some), ...columns.map((column) => judged(column[i]))]));
    }
    parts.push(lines.join('\n'));
  }
  return parts.join('\n\n');
}

/** What a reader of the tables must know. */
export const NOTES = [
  'Questions: what is asked is picked from the question alone, then the sentence is written for it with the slots banned that it may not use, as in the app. An answer is right when it picks the asked intent and tells its value (of stock, a size or a colour the right yes or no will do), or says what is missing, or declines what is off topic. A refusal where the fact is missing is nearly built in, since an absent value cannot be told: what counts is that it names the right thing.',
  'Copy: the Studio’s decoder and claims gate; up to three texts a brief, none like another. Figures are over the texts that may stand; how many briefs got one stands above them, and for the others the app takes a frame written by hand.',
  'Finding: 400 products, one query each, the product it was written for is the one sought, though others of its kind may fit as well; words are MiniSearch’s BM25+ on the app’s search words, without the lexicon that joins the languages in the app; both are fused by rank with equal weights.',
].join('\n\n');

/** int8 and f32 beside each other, with the difference in points. */
export function sideBySide(int8: readonly Figure[], f32: readonly Figure[]): string {
  const head = ['measure', 'language', 'int8', 'f32', 'difference'];
  const lines = [row(head), rule(head.length)];
  int8.forEach((figure, i) => {
    const other = f32[i];
    if (other?.measure !== figure.measure || other.lang !== figure.lang) return;
    const [a, b] = [valueOf(figure), valueOf(other)];
    if (Number.isNaN(a) || Number.isNaN(b)) return;
    const show = (value: number): string =>
      figure.kind === 'share' ? `${(value * 100).toFixed(1)} %` : value.toFixed(figure.digits);
    const difference = figure.kind === 'share' ? ((a - b) * 100).toFixed(1) : (a - b).toFixed(figure.digits);
    lines.push(row([`${figure.table}: ${figure.measure}`, figure.lang, show(a), show(b), difference]));
  });
  return lines.join('\n');
}

/** Every n-th, from the first: chosen by place, not by how they turned out. */
export const every = <T>(items: readonly T[], count: number): T[] =>
  Array.from(
    { length: Math.min(count, items.length) },
    (_, i) => items[Math.floor((i * items.length) / Math.min(count, items.length))],
  ).flatMap((item) => (item === undefined ? [] : [item]));

const factsOf = ({ job }: Round): string =>
  [...job.composed.prompt.table]
    .filter(([slot]) => !/^(?:ta|tp|tq|e\d)$/.test(slot))
    .map(([, value]) => value)
    .join(job.facts.lang === 'zh' ? '；' : '; ');

export function sampleTables(lang: Lang, copy: readonly Round[], answers: readonly Answered[]): string {
  const title = lang === 'zh' ? '中文' : 'English';
  const nothing = lang === 'zh' ? '（没有可用的文字）' : '(no text that may stand)';
  return [
    `### Samples, ${title}: every sixth brief, its first text`,
    '',
    row(['task', 'facts', 'text']),
    rule(3),
    ...every(copy, 20).map((round) => {
      const { composed, tone, length } = round.job;
      const task = composed.task === 'desc' ? `desc ${length}` : composed.task;
      return row([`${task}, ${tone}`, factsOf(round), round.samples[0]?.text ?? nothing]);
    }),
    '',
    `### Samples, ${title}: every ninth question`,
    '',
    row(['question', 'asks for', 'picked', 'answer']),
    rule(4),
    ...every(answers, 20).map(({ item, picked, text }) => {
      const asks = item.kind === 'missing' ? `${item.asked} (not written down)` : item.asked;
      return row([item.question, asks, kindsOf(item).has(picked) ? picked : `${picked} –`, text]);
    }),
  ].join('\n');
}

const BEGIN = '<!-- figures: written by npm run eval -- model -->';
const END = '<!-- end of the figures -->';

/** Puts `text` between the markers; behind everything, with markers, where there are none. */
export function betweenMarkers(document: string, text: string): string {
  const block = `${BEGIN}\n\n${text}\n\n${END}`;
  const [start, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (start < 0 || end < start) return `${document.trimEnd()}\n\n${block}\n`;
  return document.slice(0, start) + block + document.slice(end + END.length);
}
