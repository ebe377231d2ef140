import { describe, expect, it } from 'vitest';
import { SUGGESTED_FIELDS, withSuggestions } from '../../../../src/core/import/suggest';
import { read } from './helpers';

const CSV = `Title,Price,Description
Fern linen shirt in sage,39,A breathable shirt.
豆绿色亚麻衬衫,199,透气
Gift card,20,
Oak desk,300,"Solid oak, easy to assemble. Looks well beside black chairs."
Mystery,10,Nobody knows what this is.
`;
const file = read(CSV, {
  mapping: { target: 'products', columns: { title: 'Title', price: 'Price', description: 'Description' } },
});
const of = (productId: string): string[] =>
  file.suggestions
    .filter((suggestion) => suggestion.productId === productId)
    .map(({ field, value, because }) => `${field}: ${value.en ?? ''}/${value.zh ?? ''} <- ${because}`);

describe('suggestions', () => {
  it('read category, material and colour from the words, each with the words they are from', () => {
    expect(of('fern-linen-shirt-in-sage')).toEqual([
      'category: clothing/服装 <- shirt',
      'material: linen/亚麻 <- linen',
      'color: sage/豆绿 <- sage',
    ]);
    expect(of('豆绿色亚麻衬衫')).toEqual([
      'category: clothing/服装 <- 衬衫',
      'material: linen/亚麻 <- 亚麻',
      'color: sage/豆绿 <- 豆绿',
    ]);
    expect(of('oak-desk')).toEqual([
      'category: furniture and storage/家具收纳 <- desk',
      'material: oak/橡木 <- oak',
    ]);
  });
  it('are none for what the lexicon does not know', () => {
    expect(of('gift-card')).toEqual([]);
    expect(of('mystery')).toEqual([]);
  });
  it('are not in the products', () => {
    for (const product of file.products) {
      expect(product.categoryId).toBe('other');
      expect(product.attributes).toEqual({});
    }
    expect(withSuggestions(file.products, file.suggestions, new Set())).toEqual(file.products);
  });
  it('are taken over field by field', () => {
    const some = withSuggestions(file.products, file.suggestions, new Set(['category'] as const));
    expect(some[0]).toMatchObject({
      categoryId: 'clothing',
      category: { en: 'clothing', zh: '服装' },
      attributes: {},
    });
    const all = withSuggestions(file.products, file.suggestions, new Set(SUGGESTED_FIELDS));
    expect(all[0]?.attributes).toEqual({
      material: [{ en: 'linen', zh: '亚麻' }],
      color: [{ en: 'sage', zh: '豆绿' }],
    });
    expect(all[4]).toBe(file.products[4]);
  });
  it('leave alone what the file says', () => {
    const said = read('title,price,type,material,color\nFern linen shirt in sage,39,Tops,hemp,moss\n', {
      mapping: {
        target: 'products',
        columns: { title: 'title', price: 'price', category: 'type', material: 'material', color: 'color' },
      },
    });
    expect(said.suggestions).toEqual([]);
  });
});
