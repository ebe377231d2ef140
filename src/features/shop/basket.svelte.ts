/** @file What the visitor chose. Functional, so kept without opt-in; it is no part of the profile. */
import { type Product, type Variant } from '../../core/catalogue/product';
import { type BasketLine } from '../../data';
import { type Services } from '../services';

export interface BasketItem {
  readonly line: BasketLine;
  /** undefined: no longer in the shop. */
  readonly product: Product | undefined;
  readonly variant: Variant | undefined;
}

export class Basket {
  #lines = $state.raw<readonly BasketLine[]>([]);
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly services: Pick<Services, 'shop' | 'data' | 'notify' | 'errorText'>) {}

  /** A basket that cannot be read is an empty one, said aloud. */
  async load(): Promise<void> {
    try {
      this.#lines = (await this.services.data.settings.get('basket')) ?? [];
    } catch (error) {
      this.services.notify(this.services.errorText(error), 'error');
    }
  }

  get items(): readonly BasketItem[] {
    return this.#lines.map((line) => {
      const product = this.services.shop.productById.get(line.productId);
      return { line, product, variant: product?.variants.find(({ sku }) => sku === line.sku) };
    });
  }

  get count(): number {
    return this.#lines.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  get productIds(): readonly string[] {
    return this.#lines.map(({ productId }) => productId);
  }

  /** Per currency, from the catalogue's prices; what is gone costs nothing. */
  get totals(): readonly { readonly currency: string; readonly minor: number }[] {
    const sums: Record<string, number> = {};
    for (const { line, product, variant } of this.items) {
      if (!product || !variant) continue;
      sums[product.currency] = (sums[product.currency] ?? 0) + variant.priceMinor * line.quantity;
    }
    return Object.entries(sums).map(([currency, minor]) => ({ currency, minor }));
  }

  quantityOf(productId: string, sku: string): number {
    return this.#lines.find((line) => line.productId === productId && line.sku === sku)?.quantity ?? 0;
  }

  /** @returns false when the stock holds no more of it. */
  add(product: Product, variant: Variant): boolean {
    const present = this.quantityOf(product.id, variant.sku);
    if (variant.stock !== null && present >= variant.stock) return false;
    this.setQuantity(product.id, variant.sku, present + 1);
    return true;
  }

  /** Held between 0 (taken out) and the stock. */
  setQuantity(productId: string, sku: string, wanted: number): void {
    const stock = this.services.shop.productById
      .get(productId)
      ?.variants.find((variant) => variant.sku === sku)?.stock;
    const quantity = Math.max(0, Math.min(Math.floor(wanted), stock ?? 99));
    const same = (line: BasketLine): boolean => line.productId === productId && line.sku === sku;
    const known = this.#lines.some(same);
    const next = known
      ? this.#lines.map((line) => (same(line) ? { ...line, quantity } : line))
      : [...this.#lines, { productId, sku, quantity }];
    this.#lines = next.filter((line) => line.quantity > 0);
    this.#save();
  }

  #save(): void {
    const lines = this.#lines;
    this.#writing = this.#writing
      .then(() => this.services.data.settings.set('basket', lines))
      .catch((error: unknown) => {
        this.services.notify(this.services.errorText(error), 'error');
      });
  }

  /** When everything so far is written. */
  get saved(): Promise<void> {
    return this.#writing;
  }
}
