/** @file A product's picture, if it lies on this site. */
import { type Product } from '../../core/catalogue/product';
import { type OpenShop } from '../services';

/** Undefined for pictures of other hosts: fetching them would tell those hosts of the visit. */
export function ownPicture(product: Product, shop: Pick<OpenShop, 'imageUrl'>): string | undefined {
  const image = product.images[0];
  if (!image) return undefined;
  const url = shop.imageUrl(image.src);
  return url.startsWith(`${location.origin}/`) || /^(?:blob|data:image\/)/.test(url) ? url : undefined;
}
