/** @file Rows to products: Shopify's two exports and any file whose columns were mapped, all through the same fields. */
import { type AttributeKey, type Product, type Variant } from '../catalogue/product';
import { type Day } from '../../lib/day';
import { type LocalText } from '../../lib/lang';
import { type CellReader } from './cell-reader';
import { htmlToText } from './clean';
import { type ProductField } from './fields';
import { localText, NO_CATEGORY, slug } from './local-text';
import { Refused, type Refusals } from './report';
import { parseMoney, parseWhole, parseYes, type DecimalMark } from './values';

export interface ProductOptions {
  readonly currency: string;
  /** Of the currency's minor unit. */
  readonly digits: number;
  readonly mark: DecimalMark;
  readonly today: Day;
  /** Columns that name an attribute beside the known fields (Shopify's metafields). */
  readonly attributeColumns: readonly (readonly [AttributeKey, number])[];
}

interface Draft {
  readonly product: Omit<Product, 'variants' | 'attributes' | 'images'>;
  readonly attributes: Map<AttributeKey, Map<string, LocalText>>;
  readonly variants: Variant[];
  readonly seen: Set<string>;
  readonly pictures: string[];
  /** Names of its options; they stand on a product's first row only. */
  readonly optionNames: string[];
}

const OPTION_ATTRIBUTES: readonly (readonly [RegExp, AttributeKey])[] = [
  [/^colou?r|^颜色/i, 'color'],
  [/^material|^fabric|^材质|^面料/i, 'material'],
  [/^style|^款式/i, 'style'],
];
const OPTIONS = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const;

export class ProductsReader {
  readonly #drafts = new Map<string, Draft>();
  foreignPictures = 0;

  constructor(
    private readonly cells: CellReader<ProductField>,
    private readonly refusals: Refusals,
    private readonly options: ProductOptions,
  ) {}

  read(line: number, row: readonly string[]): void {
    const text = (field: ProductField): string => this.cells.text(row, field);
    const title = text('title');
    const id = text('id');
    const key = id === '' ? slug(title) : id;
    let draft = this.#drafts.get(key);
    if (!draft) {
      if (title === '' || key === '') {
        this.refusals.add(line, 'no-title', id);
        return;
      }
      draft = this.#start(key, title, row);
      this.#drafts.set(key, draft);
    }
    const picture = text('image');
    if (picture !== '') draft.pictures.push(...picture.split(/[,;|\s]+/).filter(Boolean));
    const options = this.#optionsOf(draft, row);
    const priceText = text('price');
    // A further picture of a product is a row of its own in Shopify's files.
    if (priceText === '' && picture !== '' && text('sku') === '' && text('option1Value') === '') return;
    const currency = text('currency').toUpperCase();
    if (currency !== '' && currency !== this.options.currency) {
      this.refusals.add(line, 'other-currency', currency);
      return;
    }
    const variant = this.#variant(draft, row, options);
    if (variant instanceof Refused) {
      this.refusals.add(line, variant.reason, variant.cell);
      return;
    }
    const signature = JSON.stringify(variant.options);
    if (draft.seen.has(signature)) {
      this.refusals.add(line, 'duplicate', Object.values(options).join(' / ') || variant.sku);
      return;
    }
    draft.seen.add(signature);
    draft.variants.push(variant);
  }

  finish(): Product[] {
    const products: Product[] = [];
    for (const { product, variants, attributes, pictures } of this.#drafts.values()) {
      // All of its rows are among the refused.
      if (variants.length === 0) continue;
      const own = pictures.filter((src) => !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(src));
      this.foreignPictures += pictures.length - own.length;
      products.push({
        ...product,
        variants,
        attributes: Object.fromEntries([...attributes].map(([name, values]) => [name, [...values.values()]])),
        images: own.map((src) => ({ src, alt: product.title })),
      });
    }
    return products;
  }

  #start(key: string, title: string, row: readonly string[]): Draft {
    const text = (field: ProductField): string => this.cells.text(row, field);
    const tags = text('tags')
      .split(/[,，;；]/)
      .map((tag) => tag.trim())
      .filter(Boolean);
    const leaf = (path: string): string =>
      path
        .split(/\s*>\s*/)
        .at(-1)
        ?.split(',')[0]
        ?.trim() ?? '';
    const category = leaf(text('category')) || leaf(text('taxonomy')) || (tags[0] ?? '');
    const categoryId = slug(category);
    const vendor = text('vendor');
    const hidden = parseYes(text('published')) === false || parseYes(text('status')) === false;
    const draft: Draft = {
      product: {
        id: key,
        title: localText(title),
        description: localText(htmlToText(text('description'))),
        categoryId: categoryId === '' ? NO_CATEGORY.id : categoryId,
        category: categoryId === '' ? NO_CATEGORY.name : localText(category),
        ...(vendor === '' ? {} : { vendor }),
        tags,
        currency: this.options.currency,
        addedDay: this.options.today,
        status: hidden ? 'draft' : 'active',
      },
      attributes: new Map(),
      variants: [],
      seen: new Set(),
      pictures: [],
      optionNames: [],
    };
    const type = leaf(text('category'));
    if (type !== '') describe(draft, 'type', type);
    for (const field of ['color', 'material', 'audience'] as const) describe(draft, field, text(field));
    for (const [name, column] of this.options.attributeColumns) {
      for (const value of this.cells.clean(row[column] ?? '').split(/[;；]/)) describe(draft, name, value);
    }
    return draft;
  }

  #optionsOf(draft: Draft, row: readonly string[]): Record<string, string> {
    const entries = new Map<string, string>();
    const add = (name: string, value: string): void => {
      if (name === '' || value === '' || ['__proto__', 'constructor', 'prototype'].includes(name)) return;
      entries.set(name, value);
      for (const [pattern, attribute] of OPTION_ATTRIBUTES)
        if (pattern.test(name)) describe(draft, attribute, value);
    };
    OPTIONS.forEach(([nameField, valueField], i) => {
      const value = this.cells.text(row, valueField);
      const name = this.cells.text(row, nameField) || (draft.optionNames[i] ?? '');
      draft.optionNames[i] = name;
      if (!(name === 'Title' && value === 'Default Title')) add(name, value);
    });
    for (const field of ['color', 'size'] as const) add(field, this.cells.text(row, field));
    return Object.fromEntries(entries);
  }

  #variant(draft: Draft, row: readonly string[], options: Record<string, string>): Variant | Refused {
    const text = (field: ProductField): string => this.cells.text(row, field);
    const { mark, digits } = this.options;
    const priceText = text('price');
    if (priceText === '') return new Refused('no-price', '');
    const amounts = new Map<'price' | 'compareAt' | 'cost', number>();
    for (const field of ['price', 'compareAt', 'cost'] as const) {
      const cell = text(field);
      if (cell === '') continue;
      const minor = parseMoney(cell, mark, digits);
      if (minor === undefined) return new Refused('bad-price', cell);
      if (minor < 0) return new Refused('negative-price', cell);
      amounts.set(field, minor);
    }
    const stockText = text('stock');
    let stock = stockText === '' ? null : parseWhole(stockText);
    if (stock === undefined) return new Refused('bad-stock', stockText);
    // Not tracked, or sold on when it is out: always to be had.
    if (this.cells.has('tracker') && text('tracker') === '') stock = null;
    const sellsOn = /^(?:continue|true|yes)$/i.test(text('policy'));
    if (sellsOn && stock !== null && stock <= 0) stock = null;
    const price = amounts.get('price') ?? 0;
    const compareAt = amounts.get('compareAt') ?? 0;
    const cost = amounts.get('cost');
    const count = draft.variants.length;
    return {
      sku: text('sku') || (count === 0 ? draft.product.id : `${draft.product.id}-${count + 1}`),
      options,
      priceMinor: price,
      ...(compareAt > price ? { compareAtMinor: compareAt } : {}),
      ...(cost === undefined ? {} : { costMinor: cost }),
      stock,
    };
  }
}

function describe(draft: Draft, name: AttributeKey, value: string): void {
  const text = value.trim();
  if (text === '') return;
  const values = draft.attributes.get(name) ?? new Map<string, LocalText>();
  values.set(text.toLowerCase(), localText(text));
  draft.attributes.set(name, values);
}
