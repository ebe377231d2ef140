/** @file What the parts of the shop share, through Svelte's context. */
import { createContext } from 'svelte';
import { type Basket } from './basket.svelte';
import { type Personal } from './personal.svelte';
import { type ProductMatcher } from './product-matcher';
import { type ShopWindow } from './shop-window.svelte';

export interface ShopContext {
  readonly window: ShopWindow;
  readonly basket: Basket;
  readonly personal: Personal;
  readonly matcher: ProductMatcher;
}

export const [getShop, setShop] = createContext<ShopContext>();

export function productHref(id: string): string {
  return `#/shop/p/${encodeURIComponent(id)}`;
}
