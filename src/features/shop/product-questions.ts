/** @file Which of the shop's answers a product's page shows. */
import { type Product } from '../../core/catalogue/product';
import { type Knowledge, type KnowledgeTopic } from '../../core/knowledge/knowledge';
import { bothLangs } from '../../lib/lang';
import { searchWords } from '../../lib/words';

/** One question of each topic that the product can raise: the one that shares most words with it. */
export function questionsFor(product: Product, knowledge: readonly Knowledge[]): readonly Knowledge[] {
  const sized = product.variants.some(({ options }) => 'size' in options || '尺码' in options);
  const about = new Set(
    searchWords(
      [
        product.title,
        product.category,
        ...(product.attributes.type ?? []),
        ...(product.attributes.material ?? []),
        ...(product.attributes.audience ?? []),
      ]
        .map(bothLangs)
        .join(' '),
    ),
  );
  const shared = ({ question }: Knowledge): number =>
    new Set(searchWords(bothLangs(question)).filter((word) => about.has(word))).size;

  const topics: readonly KnowledgeTopic[] = [
    ...(sized ? (['sizing'] as const) : []),
    'care',
    'shipping',
    'returns',
    'warranty',
  ];
  return topics.flatMap((topic) => {
    const entries = knowledge
      .filter((entry) => entry.topic === topic)
      .map((entry) => ({ entry, words: shared(entry) }))
      .sort((a, b) => b.words - a.words);
    const [best] = entries;
    // How to wash wool is no help with a mug.
    return best && (topic !== 'care' || best.words > 0) ? [best.entry] : [];
  });
}
