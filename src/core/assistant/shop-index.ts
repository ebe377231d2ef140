/** @file A shop made ready for questions: names, profiles, retrieval, how well each product sells. */
import { grammarSteps } from './classify';
import { type Product } from '../catalogue/product';
import { type NamedProduct } from '../ground/gate';
import { knowledgeDocument, productDocument, type Document } from '../retrieve/document';
import { Retriever } from '../retrieve/retriever';
import { type AssistantShop } from './answer';
import { KnowledgeChooser } from './knowledge-choice';
import { ProductNames } from './mention';
import { profileOf, type ProductProfile } from './product-profile';
import { GoodsWords } from './unsold';

export interface ShopIndex {
  readonly shop: AssistantShop;
  readonly products: readonly Product[];
  readonly productById: ReadonlyMap<string, Product>;
  readonly profiles: readonly ProductProfile[];
  readonly names: ProductNames;
  readonly documents: readonly Document[];
  readonly retriever: Retriever;
  readonly knowledge: KnowledgeChooser;
  /** What this shop sells, by word and by concept. */
  readonly goods: GoodsWords;
  /** 0-1, 1 for the best seller. */
  readonly popularity: ReadonlyMap<string, number>;
  /** Every title in either language, for the gate. */
  readonly titles: readonly NamedProduct[];
}

/**
 * Builds the index in small steps, so that a page can breathe between them: iterate to the end for the result.
 * Cost in all: about 4 ms a product or note.
 */
export function* indexSteps(shop: AssistantShop): Generator<undefined, ShopIndex> {
  yield* grammarSteps();
  const products = shop.products.filter(({ status }) => status === 'active');
  const documents: Document[] = [];
  for (const product of products) {
    documents.push(productDocument(product));
    yield;
  }
  for (const entry of shop.knowledge) {
    documents.push(knowledgeDocument(entry));
    yield;
  }
  const retriever = new Retriever();
  for (const document of documents) {
    // A note with a product's id would hide it: the first one stands.
    if (!retriever.document(document.id)) retriever.add(document);
    yield;
  }
  const knowledge = new KnowledgeChooser(retriever);
  for (const entry of shop.knowledge) {
    knowledge.add(entry);
    yield;
  }
  const profiles: ProductProfile[] = [];
  for (const product of products) {
    profiles.push(profileOf(product));
    yield;
  }
  const places = shop.bestSellers.length;
  return {
    shop,
    products,
    productById: new Map(products.map((product) => [product.id, product])),
    profiles,
    names: new ProductNames(products),
    documents,
    retriever,
    knowledge,
    goods: new GoodsWords(products, shop.knowledge),
    popularity: new Map(shop.bestSellers.map((id, place) => [id, 1 - place / Math.max(1, places)])),
    titles: products.flatMap(({ id, title }) =>
      [title.en, title.zh].filter((name) => name !== undefined).map((name) => ({ id, title: name })),
    ),
  };
}

/** All steps at once. */
export function indexShop(shop: AssistantShop): ShopIndex {
  const steps = indexSteps(shop);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
