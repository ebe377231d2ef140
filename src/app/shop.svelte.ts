/** @file The shop that is open: the site's own pack, or what the merchant imported on this device. */
import * as v from 'valibot';
import { indexById, type Product } from '../core/catalogue/product';
import { type Knowledge } from '../core/knowledge/knowledge';
import { type Order } from '../core/orders/order';
import {
  PackBestSellersSchema,
  PackKnowledgeSchema,
  PackManifestSchema,
  PackOrdersSchema,
  PackProductsSchema,
  type PackManifest,
} from '../core/pack';
import { type ShopContents, type ShopData } from '../data';
import { type OpenShop } from '../features/services';
import { type Day } from '../lib/day';
import { AppError } from '../lib/errors';
import { resolveUrl } from '../lib/url';

/** The merchant's own files live in the database under this pack id. */
const IMPORTED = 'import';

const IMPORT_MANIFEST: PackManifest = {
  format: 'vitrine-pack/1',
  id: IMPORTED,
  name: { en: 'Your shop', zh: '你的店' },
  tagline: { en: 'From your own files, on this device only', zh: '来自你自己的文件，只在本机' },
  fictional: false,
  currency: 'USD',
  version: '1',
  contact: { note: { en: 'Ask the shop’s owner', zh: '请联系店主' } },
  files: { products: '', knowledge: '' },
};

export class ShopState implements OpenShop {
  #manifest = $state.raw<PackManifest>(IMPORT_MANIFEST);
  #catalogue = $state.raw<readonly Product[]>([]);
  #products = $derived(this.#catalogue.filter((product) => product.status === 'active'));
  #knowledge = $state.raw<readonly Knowledge[]>([]);
  #bestSellers = $state.raw<readonly string[]>([]);
  #baseUrl = $state('');
  #byId = $derived(indexById(this.#catalogue));

  /** @param packUrl folder of the site's own pack, with a final slash. */
  constructor(
    private readonly data: ShopData,
    private readonly packUrl: string,
    private readonly today: () => Day,
  ) {}

  get manifest(): PackManifest {
    return this.#manifest;
  }
  get products(): readonly Product[] {
    return this.#products;
  }
  get catalogue(): readonly Product[] {
    return this.#catalogue;
  }
  get productById(): ReadonlyMap<string, Product> {
    return this.#byId;
  }
  get knowledge(): readonly Knowledge[] {
    return this.#knowledge;
  }
  get bestSellers(): readonly string[] {
    return this.#bestSellers;
  }
  get baseUrl(): string {
    return this.#baseUrl;
  }

  /** @throws {AppError} pack/unreadable when neither the database nor the site has a readable shop. */
  async open(): Promise<void> {
    const installed = await this.data.packs.get(IMPORTED);
    if (installed) await this.#openImported(installed.manifest);
    else await this.#openPublished();
  }

  /** The browser removed what was kept: goes on with the site's own pack. */
  async reopen(): Promise<void> {
    await this.#openPublished();
  }

  async orders(): Promise<readonly Order[]> {
    if (this.#manifest.id === IMPORTED) return this.data.orders.all();
    const { orders } = this.#manifest.files;
    return orders === undefined ? [] : await this.#fetchPart(orders, PackOrdersSchema);
  }

  imageUrl(path: string): string {
    return resolveUrl(path, this.#baseUrl);
  }

  async replace(contents: Omit<ShopContents, 'pack'> & { readonly manifest?: PackManifest }): Promise<void> {
    const { manifest: given, ...parts } = contents;
    const current = this.#manifest.id === IMPORTED ? this.#manifest : IMPORT_MANIFEST;
    const currency = parts.products?.[0]?.currency ?? parts.orders?.[0]?.currency ?? current.currency;
    const manifest = given ?? { ...current, currency };
    // What the sample says is not true of the merchant's shop: parts not given start empty, not as the sample's.
    const former = this.#manifest.id === IMPORTED ? {} : { products: [], knowledge: [], orders: [] };
    await this.data.replaceShop({
      ...former,
      ...parts,
      pack: { id: IMPORTED, manifest, installedDay: this.today(), source: 'import' },
    });
    await this.#openImported(manifest);
  }

  async reset(): Promise<void> {
    await this.data.replaceShop({
      products: [],
      knowledge: [],
      orders: [],
      pack: { id: IMPORTED, manifest: IMPORT_MANIFEST, installedDay: this.today(), source: 'import' },
    });
    await this.data.packs.delete(IMPORTED);
    await this.#openPublished();
  }

  async #openImported(manifest: PackManifest): Promise<void> {
    const [products, knowledge] = await Promise.all([this.data.products.all(), this.data.knowledge.all()]);
    this.#baseUrl = resolveUrl('./', document.baseURI);
    this.#manifest = manifest;
    this.#catalogue = products;
    this.#knowledge = knowledge;
    this.#bestSellers = [];
  }

  async #openPublished(): Promise<void> {
    this.#baseUrl = resolveUrl(this.packUrl, document.baseURI);
    const manifest = await this.#fetchPart('pack.json', PackManifestSchema);
    const [products, knowledge, bestSellers] = await Promise.all([
      this.#fetchPart(manifest.files.products, PackProductsSchema),
      this.#fetchPart(manifest.files.knowledge, PackKnowledgeSchema),
      manifest.files.bestSellers === undefined
        ? []
        : this.#fetchPart(manifest.files.bestSellers, PackBestSellersSchema),
    ]);
    this.#manifest = manifest;
    this.#catalogue = products;
    this.#knowledge = knowledge;
    this.#bestSellers = bestSellers;
  }

  async #fetchPart<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
    try {
      const response = await fetch(resolveUrl(path, this.#baseUrl));
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return v.parse(schema, await response.json());
    } catch (cause) {
      throw new AppError(
        'pack/unreadable',
        `The shop's file ${path} cannot be used`,
        { part: path },
        { cause },
      );
    }
  }
}
