/** @file What a product picture is made from: a shape, three colours and a weave. */

export const PICTURE_SHAPES = [
  // feasts and snacks
  'qipao',
  'paper-lantern',
  'snack-bag',
  'gift-box',
  'wok',
  // clothing
  'coat',
  'trench',
  'down-jacket',
  'hoodie',
  'tshirt',
  'shirt',
  'sweater',
  'cardigan',
  'dress',
  'skirt',
  'trousers',
  'jeans',
  'shorts',
  'pajamas',
  'vest',
  'scarf',
  'beanie',
  'sunhat',
  'socks',
  'gloves',
  // shoes
  'sneakers',
  'boots',
  'loafers',
  'sandals',
  'slippers',
  // bags
  'backpack',
  'tote',
  'crossbody',
  'suitcase',
  'wallet',
  'beltbag',
  // home
  'bedding',
  'pillow',
  'blanket',
  'rug',
  'curtain',
  'candle',
  'vase',
  'basket',
  'clock',
  'desk-lamp',
  'floor-lamp',
  'mirror',
  'towel',
  // kitchen
  'mug',
  'teapot',
  'teacups',
  'kettle',
  'pan',
  'knife',
  'board',
  'bowl',
  'plate',
  'bottle',
  'lunchbox',
  'apron',
  'grinder',
  'coffee-dripper',
  // pantry
  'tea-tin',
  'coffee-bag',
  'jar',
  'biscuit-box',
  // beauty
  'cream-jar',
  'pump-bottle',
  'tube',
  'soap',
  'perfume',
  'lipstick',
  'comb',
  'mask-pack',
  // stationery
  'notebook',
  'pen',
  'pencil-case',
  'planner',
  'postcards',
  'tape',
  'bookmark',
  // kids
  'bear',
  'blocks',
  'puzzle',
  'scooter',
  'kids-raincoat',
  'picture-book',
  'rattle',
  // outdoor
  'tent',
  'camp-chair',
  'lantern',
  'umbrella',
  'yoga-mat',
  'thermos',
  'picnic-blanket',
  'headlamp',
] as const;

export type PictureShape = (typeof PICTURE_SHAPES)[number];

export const PATTERNS = ['plain', 'stripe', 'check', 'dot', 'knit', 'floral', 'leaf', 'wave'] as const;

export type PatternName = (typeof PATTERNS)[number];

export interface Picture {
  shape: PictureShape;
  /** Colour of the thing itself, `#rrggbb`. */
  main: string;
  /** Colour of its trim and of the pattern, `#rrggbb`. */
  accent: string;
  /** Colour of the wall or table behind it, `#rrggbb`; light and warm looks best. */
  ground: string;
  pattern?: PatternName;
}
