/** @file What every screen gets from the composition root, through Svelte's context. */
import { createContext } from 'svelte';
import { type Product } from '../core/catalogue/product';
import { type Knowledge } from '../core/knowledge/knowledge';
import { type Order } from '../core/orders/order';
import { type PackManifest } from '../core/pack';
import { type ShopContents, type ShopData } from '../data';
import { type Llm, type LlmState } from '../engines/llm';
import { type Similarity } from '../engines/similarity';
import { type Day } from '../lib/day';

/** The shop that is open. All fields are reactive; product and knowledge objects are frozen plain data. */
export interface OpenShop {
  readonly manifest: PackManifest;
  /** What is on show. */
  readonly products: readonly Product[];
  /** Drafts too. */
  readonly catalogue: readonly Product[];
  readonly productById: ReadonlyMap<string, Product>;
  readonly knowledge: readonly Knowledge[];
  /** Product ids, best first (published by the shop; may be empty). */
  readonly bestSellers: readonly string[];
  /** The folder that relative picture paths start from, with a final slash. */
  readonly baseUrl: string;
  /** Read from the database (sample: fetched once); large, so not held. */
  orders(): Promise<readonly Order[]>;
  /** The picture's address, ready for `src`. */
  imageUrl(path: string): string;
  /** Replaces what the merchant imported, durably, and opens it. */
  replace(contents: Omit<ShopContents, 'pack'> & { readonly manifest?: PackManifest }): Promise<void>;
  /** Goes back to the pack that the site was published with. */
  reset(): Promise<void>;
}

/** What left this device since the page was opened; 0 is the promise. */
export interface Egress {
  readonly bytesSent: number;
  readonly foreignRequests: number;
}

/** Reactive view of the language model, and the one place that starts it. */
export interface ModelService {
  readonly state: LlmState;
  readonly llm: Llm;
  /** Loads the chosen model if it is not ready; what needs the model calls this first. */
  ready(signal?: AbortSignal): Promise<void>;
}

export interface Services {
  readonly shop: OpenShop;
  readonly data: ShopData;
  readonly model: ModelService;
  readonly similarity: Similarity;
  readonly egress: Egress;
  /** Today, from the device's clock; tests give their own. */
  today(): Day;
  /** A short message in the corner, announced to screen readers. */
  notify(text: string, kind?: 'info' | 'error'): void;
  /** What happened and what the person can do, in their language. */
  errorText(error: unknown): string;
}

export const [getServices, setServices] = createContext<Services>();
