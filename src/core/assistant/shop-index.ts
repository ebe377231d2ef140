/** @file A shop made ready for questions: names, profiles, retrieval, how well each product sells. */
import { type Product } from '../catalogue/product';
import { type NamedProduct } from '../ground/gate';
import { knowledgeDocument, productDocument, type Document } from '../retrieve/document';
import { Retriever } from '../retrieve/retriever';
import { type AssistantShop } from './answer';
import { KnowledgeChooser } from './knowledge-choice';
import { ProductNames } from './mention';
import { profileOf, type ProductProfile } from './product-profile';

export interface ShopIndex {
  readonly shop: AssistantShop;
  readonly products: readonly Product[];
  readonly productById: ReadonlyMap<string, Product>;
  readonly profiles: readonly ProductProfile[];
  readonly names: ProductNames;
  readonly documents: readonly Document[];
  readonly retriever: Retriever;
  readonly knowledge: KnowledgeChooser;
  /** 0-1, 1 for the best seller. */
  readonly popularity: ReadonlyMap<string, number>;
  /** Every title in either language, for the gate. */
  readonly titles: readonly NamedProduct[];
}

/** Cost: about 3 ms a product; build once and keep. */
export function indexShop(shop: AssistantShop): ShopIndex {
  const products = shop.products.filter(({ status }) => status === 'active');
  const documents = [...products.map(productDocument), ...shop.knowledge.map(knowledgeDocument)];
  const retriever = new Retriever(documents);
  const places = shop.bestSellers.length;
  return {
    shop,
    products,
    productById: new Map(products.map((product) => [product.id, product])),
    profiles: products.map(profileOf),
    names: new ProductNames(products),
    documents,
    retriever,
    knowledge: new KnowledgeChooser(shop.knowledge, retriever),
    popularity: new Map(shop.bestSellers.map((id, place) => [id, 1 - place / Math.max(1, places)])),
    titles: products.flatMap(({ id, title }) =>
      [title.en, title.zh].filter((name) => name !== undefined).map((name) => ({ id, title: name })),
    ),
  };
}
