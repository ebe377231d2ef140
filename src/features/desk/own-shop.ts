/** @file What saving an import or an answer writes, and what it replaces. */
import { linkOrders, productIdsBySku } from '../../core/import/order-catalogue';
import { type ImportedFile } from '../../core/import/report';
import { type Knowledge } from '../../core/knowledge/knowledge';
import { type Product } from '../../core/catalogue/product';
import { type Order } from '../../core/orders/order';
import { type PackManifest } from '../../core/pack';
import { type OpenShop } from '../services';

/** Everything of `replace`'s argument. */
export type Replacement = Parameters<OpenShop['replace']>[0];

/** The merchant's own shop, as opposed to the one the site was published with. */
export function isOwnShop(manifest: PackManifest): boolean {
  return manifest.id === 'import';
}

/** For an orders file: the present products, or those that can be made of its lines. */
export type CatalogueChoice = 'keep' | 'make';

/**
 * What "Use this" writes. Order lines are linked to the products that will be there afterwards: the file's orders to
 * the kept catalogue, or the kept orders to the file's catalogue.
 * @param presentOrders the merchant's own orders so far; none while the sample is open.
 */
export function planReplacement(
  imported: ImportedFile,
  choice: CatalogueChoice,
  present: { readonly products: readonly Product[]; readonly orders: readonly Order[] },
): Replacement {
  const { products, orders } = imported;
  if (orders.length === 0) {
    if (present.orders.length === 0) return { products };
    linkOrders(present.orders, productIdsBySku(products));
    return { products, orders: present.orders };
  }
  if (choice === 'keep') {
    linkOrders(orders, productIdsBySku(present.products));
    return { orders };
  }
  // A catalogue made of the lines is linked to them already.
  return { products, orders };
}

/** Share of lines whose code is in the catalogue, 0-1. */
export function matchingShare(orders: readonly Order[], products: readonly Product[]): number {
  const ids = productIdsBySku(products);
  let lines = 0;
  let matching = 0;
  for (const order of orders) {
    for (const line of order.lines) {
      lines += 1;
      if (ids.has(line.sku)) matching += 1;
    }
  }
  return lines === 0 ? 0 : matching / lines;
}

/** A copy of the published shop as the merchant's own, with pictures that still find their way. */
export async function copyOfPublished(shop: OpenShop, pageUrl: string): Promise<Replacement> {
  const base = new URL('./', pageUrl).href;
  const products = shop.catalogue.map((product) => ({
    ...product,
    images: product.images.map((image) => ({ ...image, src: shop.imageUrl(image.src).replace(base, '') })),
  }));
  return {
    products,
    orders: await shop.orders(),
    knowledge: shop.knowledge,
    manifest: { ...shop.manifest, id: 'import' },
  };
}

/** Puts the entry in its place, or at the front if it is new. */
export function withEntry(entries: readonly Knowledge[], entry: Knowledge): Knowledge[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((old) => (old.id === entry.id ? entry : old))
    : [entry, ...entries];
}
