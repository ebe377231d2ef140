/** @file The column mapper's state: which column is which field, for products and for orders side by side. */
import {
  ORDER_CHOICES,
  PRODUCT_CHOICES,
  type ColumnMapping,
  type ImportTarget,
  type OrderChoice,
  type ProductChoice,
} from '../../core/import/fields';
import { guessFor } from '../../core/import/headers';
import { type ImportedFile } from '../../core/import/report';

export type Choice = ProductChoice | OrderChoice;
type Need = 'needed' | 'one-of' | 'free';

const NEEDS: Readonly<Record<ImportTarget, Readonly<Partial<Record<Choice, Need>>>>> = {
  products: { title: 'needed', price: 'needed' },
  orders: { date: 'needed', title: 'one-of', sku: 'one-of', price: 'one-of', total: 'one-of' },
};

export class MapperState {
  readonly headers: readonly string[];
  #target = $state<ImportTarget>('products');
  #columns = $state.raw<Readonly<Record<ImportTarget, Readonly<Record<string, string>>>>>({
    products: {},
    orders: {},
  });

  constructor({ headers, mapping }: Pick<ImportedFile, 'headers' | 'mapping'>) {
    this.headers = headers.filter((header, i) => header !== '' && headers.indexOf(header) === i);
    this.#target = mapping.target;
    this.#columns = {
      products: guessFor('products', headers).columns,
      orders: guessFor('orders', headers).columns,
      [mapping.target]: mapping.columns,
    };
  }

  get target(): ImportTarget {
    return this.#target;
  }
  set target(target: ImportTarget) {
    this.#target = target;
  }

  get choices(): readonly { readonly field: Choice; readonly need: Need }[] {
    const fields: readonly Choice[] = this.#target === 'products' ? PRODUCT_CHOICES : ORDER_CHOICES;
    return fields.map((field) => ({ field, need: NEEDS[this.#target][field] ?? 'free' }));
  }

  get mapping(): ColumnMapping {
    return { target: this.#target, columns: this.#columns[this.#target] };
  }

  /** Empty where the field is read from no column. */
  columnOf(field: Choice): string {
    return this.mapping.columns[field] ?? '';
  }

  fieldOf(header: string): Choice | undefined {
    return this.choices.find(({ field }) => header !== '' && this.columnOf(field) === header)?.field;
  }

  /** A column serves one field: taking it frees the field that had it. */
  set(field: Choice, header: string): void {
    const kept = Object.entries(this.mapping.columns).filter(
      ([name, used]) => name !== field && used !== header,
    );
    this.#columns = {
      ...this.#columns,
      [this.#target]: Object.fromEntries(header === '' ? kept : [...kept, [field, header]]),
    };
  }
}
