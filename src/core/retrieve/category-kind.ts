/** @file Categories of the lexicon as kinds of goods that people ask for. */

/** What a type that belongs to no family is a kind of. */
export const CATEGORY_KIND: Readonly<Record<string, string>> = {
  clothing: 'clothing',
  'underwear-sleepwear': 'clothing',
  shoes: 'shoes',
  bags: 'bags',
  'jewellery-accessories': 'accessories',
  'home-textiles': 'home',
  furniture: 'furniture',
  'lighting-decor': 'home',
  kitchen: 'kitchen',
  tableware: 'kitchen',
  'tea-coffee': 'food',
  'food-snacks': 'food',
  'beauty-skin': 'beauty',
  'hair-body': 'beauty',
  stationery: 'stationery',
  'toys-kids': 'toy',
  baby: 'baby-goods',
  'sports-outdoor': 'outdoor',
  electronics: 'electronics',
  pets: 'pet',
};
