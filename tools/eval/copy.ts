/**
 * @file `npm run eval -- copy --file products.csv|--pack folder --channel C --lang L --n N [--tone T] [--limit K]
 * [--brief "…"] [--templates] [--model folder] [--json]`: writes copy as the Studio does and judges it. JSON lines, one a
 * text, then one with the sums.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Product } from '../../src/core/catalogue/product';
import { checkClaims } from '../../src/core/claims/check';
import { hasSubject } from '../../src/core/copy/channel';
import { parseBrief } from '../../src/core/copy/brief';
import { fieldById } from '../../src/core/copy/find-channel';
import { distinct2 } from '../../src/core/copy/distinct';
import { briefFacts, productFacts, type CopyFacts } from '../../src/core/copy/facts';
import { measure } from '../../src/core/copy/measure';
import { withKnown } from '../../src/core/copy/known';
import { type CopyModel } from '../../src/core/copy/copy-model';
import { writeVariants } from '../../src/core/copy/write';
import { decodeFile } from '../../src/core/import/decode';
import { importText } from '../../src/core/import/import-text';
import { hashBuyer } from '../../src/core/import/sha256';
import { PackManifestSchema, PackProductsSchema } from '../../src/core/pack';
import { studioLexicon } from '../../src/core/lexicon/lexicon';
import { readTagIds } from '../../src/core/slots/tag-ids';
import { SLOT_TONES, type SlotTone } from '../../src/core/slots/vocabulary';
import { toDay } from '../../src/lib/day';
import { minorDigits } from '../../src/lib/format';
import { inLang, type Lang } from '../../src/lib/lang';
import { loadNodeModel } from './models/slot-model';

const DEFAULT_MODEL = 'public/models/vitrine-gpt2';
const DEFAULT_PACK = 'public/packs/sample';

interface Shop {
  readonly name: string;
  readonly products: readonly Product[];
}

function readPack(folder: string, lang: Lang): Shop {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const manifest = v.parse(PackManifestSchema, json('pack.json'));
  return {
    name: inLang(manifest.name, lang),
    products: v.parse(PackProductsSchema, json(manifest.files.products)),
  };
}

/** The importer that the desk uses, so that the figures are about what a merchant would see. */
async function readProducts(file: string, lang: Lang): Promise<Shop> {
  if (existsSync(join(file, 'pack.json'))) return readPack(file, lang);
  const imported = importText(await decodeFile(new Uint8Array(readFileSync(file))), {
    fileName: basename(file),
    today: toDay(new Date()),
    hash: (buyer) => hashBuyer(buyer, 'eval'),
    digitsOf: minorDigits,
    fallbackCurrency: 'USD',
  });
  return { name: lang === 'zh' ? '你的店' : 'Your shop', products: imported.products };
}

/** The model's parts joined, as the loader does. */
async function loadModel(folder: string): Promise<CopyModel> {
  const parts = readdirSync(folder)
    .filter((name) => name.includes('.onnx'))
    .sort();
  const bytes = Buffer.concat(parts.map((name) => readFileSync(join(folder, name))));
  const model = await loadNodeModel(folder, new Uint8Array(bytes));
  return {
    tags: await readTagIds((text) => model.tokenize(text)),
    generate: (prompt, settings) => model.generate(prompt, settings),
  };
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      file: { type: 'string' },
      pack: { type: 'string' },
      brief: { type: 'string' },
      channel: { type: 'string', default: 'poster' },
      lang: { type: 'string', default: 'zh' },
      tone: { type: 'string', default: 'each' },
      n: { type: 'string', default: '4' },
      limit: { type: 'string', default: '1000000' },
      model: { type: 'string', default: DEFAULT_MODEL },
      templates: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const lang: Lang = values.lang === 'en' ? 'en' : 'zh';
  const field = fieldById(values.channel);
  if (!field) throw new Error(`unknown channel ${values.channel}`);
  const shop = await readProducts(values.file ?? values.pack ?? DEFAULT_PACK, lang);
  const model = values.templates ? null : await loadModel(values.model);
  if (!model) console.error('--templates: no model, hand-written frames only');

  const jobs: { id: string; facts: CopyFacts }[] =
    values.brief === undefined
      ? shop.products
          .slice(0, Number(values.limit))
          .map((product) => ({ id: product.id, facts: productFacts(product, lang, shop.name) }))
      : [{ id: 'brief', facts: briefFacts(parseBrief(values.brief), shop.name) }];
  const lexicon = await studioLexicon();

  const texts: string[] = [];
  const perJob: number[] = [];
  const sums = {
    texts: 0,
    model: 0,
    template: 0,
    tooLong: 0,
    findings: 0,
    offSubject: 0,
    numbers: 0,
    short: 0,
    ms: 0,
  };
  for (const [i, { id, facts: given }] of jobs.entries()) {
    const facts = withKnown(given, lexicon);
    const tone: SlotTone =
      SLOT_TONES.find((one) => one === values.tone) ?? SLOT_TONES[i % SLOT_TONES.length] ?? 'plain';
    const own: string[] = [];
    const started = performance.now();
    const request = { facts, field, tone, length: field.length, n: Number(values.n), seed: i + 1, not: [] };
    for await (const event of writeVariants(request, model)) {
      if (event.kind !== 'variant') continue;
      const { text, source } = event.variant;
      // Judged again from the text alone, not by what the writer says of it.
      const { used, limit, fits } = measure(text, field.rule);
      const findings = checkClaims(text, {
        ...facts.evidence,
        texts: [...facts.evidence.texts, field.suffix?.[lang] ?? ''],
      });
      const evidenceOk = !findings.some(({ rule }) => rule === 'number' || rule === 'quality');
      const onSubject = !hasSubject(field.kind) || facts.onSubject(text);
      own.push(text);
      sums.texts += 1;
      sums[source === 'model' ? 'model' : 'template'] += 1;
      if (!fits) sums.tooLong += 1;
      if (!onSubject) sums.offSubject += 1;
      sums.findings += findings.length;
      sums.numbers += findings.filter(({ rule }) => rule === 'number').length;
      const found = findings.map(({ rule, found: words }) => ({ rule, words }));
      console.log(
        JSON.stringify({ id, tone, text, source, used, limit, findings: found, evidenceOk, onSubject }),
      );
    }
    sums.ms += performance.now() - started;
    if (own.length < Number(values.n)) sums.short += 1;
    if (own.length > 1) perJob.push(distinct2(own, lang));
    texts.push(...own);
  }
  const mean = perJob.reduce((a, b) => a + b, 0) / Math.max(1, perJob.length);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  console.log(
    JSON.stringify({
      summary: true,
      channel: field.id,
      lang,
      jobs: jobs.length,
      ...sums,
      ms: Math.round(sums.ms),
      violations: sums.tooLong + sums.findings + sums.offSubject,
      modelShare: round(sums.model / Math.max(1, sums.texts)),
      templateShare: round(sums.template / Math.max(1, sums.texts)),
      distinct2: round(distinct2(texts, lang)),
      distinct2PerJob: round(mean),
    }),
  );
}
