/** @file What goes into one basket: companions, things bought by the pair, things bought again. */

/** For a product in the basket, what joins it and how often. */
export const COMPANIONS: Readonly<Record<string, readonly (readonly [id: string, chance: number])[]>> = {
  // tea and coffee
  'purple-clay-teapot': [
    ['rock-wall-oolong', 0.38],
    ['four-seasons-teacups', 0.3],
  ],
  'porch-porcelain-teapot': [
    ['jasmine-night-tea', 0.36],
    ['mountain-black-tea', 0.12],
  ],
  'travelling-gaiwan-set': [['old-white-tea-cake', 0.28]],
  'four-seasons-teacups': [
    ['purple-clay-teapot', 0.2],
    ['before-the-rain-green-tea', 0.14],
  ],
  'rock-wall-oolong': [['four-seasons-teacups', 0.1]],
  'night-train-thermos': [['old-white-tea-cake', 0.17]],
  'festival-tea-gift-box': [
    ['oat-walnut-biscuits', 0.24],
    ['night-train-thermos', 0.08],
  ],
  'evening-kettle': [
    ['ridge-coffee-dripper', 0.4],
    ['hand-coffee-grinder', 0.2],
  ],
  'hand-coffee-grinder': [['dusk-blend-coffee', 0.46]],
  'ridge-coffee-dripper': [['dusk-blend-coffee', 0.38]],
  'two-hands-mug': [
    ['dusk-blend-coffee', 0.08],
    ['first-light-drip-coffee', 0.07],
  ],
  'sour-plum-jam': [['oat-walnut-biscuits', 0.12]],
  'linden-honey': [['sour-plum-jam', 0.14]],
  // outfits
  'lamplighter-wool-coat': [
    ['long-way-home-scarf', 0.22],
    ['hearthside-cable-sweater', 0.1],
  ],
  'night-ferry-short-coat': [
    ['merino-crew-sweater', 0.16],
    ['harvest-rib-beanie', 0.1],
  ],
  'first-frost-down-jacket': [
    ['harvest-rib-beanie', 0.17],
    ['platform-gloves', 0.1],
  ],
  'hearthside-cable-sweater': [
    ['corduroy-a-line-skirt', 0.13],
    ['long-way-home-scarf', 0.08],
  ],
  'merino-crew-sweater': [['bench-chino', 0.14]],
  'porch-cardigan': [['pleated-weekday-skirt', 0.16]],
  'poplin-office-shirt': [
    ['canal-straight-trousers', 0.26],
    ['reading-room-loafers', 0.07],
  ],
  'sunday-linen-shirt': [
    ['bench-chino', 0.16],
    ['ferry-deck-shorts', 0.15],
  ],
  'evening-bell-hoodie': [
    ['everyday-cotton-tee', 0.16],
    ['slow-indigo-jeans', 0.1],
  ],
  'slow-indigo-jeans': [
    ['everyday-cotton-tee', 0.22],
    ['brushed-check-shirt', 0.08],
  ],
  'dusk-wrap-dress': [['moon-gate-crossbody', 0.15]],
  'morning-market-linen-dress': [
    ['paddy-field-sunhat', 0.22],
    ['low-tide-sandals', 0.14],
  ],
  'harbour-stripe-tee': [
    ['ferry-deck-shorts', 0.08],
    ['market-day-tote', 0.1],
  ],
  'plum-rain-trench': [['sun-and-shower-umbrella', 0.1]],
  'cobble-chelsea-boots': [['lane-walk-socks', 0.26]],
  'schoolyard-canvas-sneakers': [['lane-walk-socks', 0.28]],
  'long-platform-trainers': [
    ['lane-walk-socks', 0.18],
    ['dawn-run-beltbag', 0.08],
  ],
  'puddle-rain-boots': [['plum-rain-umbrella', 0.22]],
  'quiet-meeting-tote': [['ticket-stub-card-holder', 0.16]],
  'sleeper-cabin-suitcase': [
    ['courtyard-slippers', 0.14],
    ['sun-and-shower-umbrella', 0.08],
  ],
  'last-train-backpack': [
    ['canvas-pencil-case', 0.12],
    ['night-train-thermos', 0.12],
  ],
  // home
  'washed-cotton-bedding': [
    ['bathhouse-towel', 0.22],
    ['buckwheat-cushion', 0.18],
  ],
  'moonlit-tencel-bedding': [['buckwheat-cushion', 0.14]],
  'film-night-throw': [['dusk-linen-cushion', 0.2]],
  'lamplight-desk-lamp': [['flat-lying-notebook', 0.16]],
  'bedside-cordless-lamp': [['second-sleep-pajamas', 0.08]],
  'rain-on-cedar-candle': [['one-branch-vase', 0.1]],
  'everyday-iron-wok': [
    ['little-chef-knife', 0.15],
    ['baker-linen-apron', 0.12],
  ],
  'shared-supper-plate': [['congee-bowl', 0.3]],
  'tiffin-steel-lunchbox': [['stream-glass-bottle', 0.1]],
  // beauty
  'oat-milk-hand-cream': [
    ['windowsill-lip-balm', 0.27],
    ['stove-side-wool-slippers', 0.04],
  ],
  'rice-water-cream': [
    ['tea-seed-cleansing-oil', 0.2],
    ['sunday-sheet-mask', 0.15],
  ],
  'bathhouse-body-wash': [['bathhouse-towel', 0.13]],
  'osmanthus-hair-oil': [['sandalwood-comb', 0.25]],
  // paper
  'flat-lying-notebook': [
    ['evening-ink-pen', 0.32],
    ['brass-fountain-pen', 0.06],
  ],
  'lamplight-planner-2027': [
    ['weather-washi-tape', 0.24],
    ['evening-ink-pen', 0.2],
  ],
  'box-pencil-case': [['evening-ink-pen', 0.28]],
  'canvas-pencil-case': [['evening-ink-pen', 0.2]],
  'brass-fountain-pen': [
    ['slow-post-set', 0.12],
    ['flat-lying-notebook', 0.25],
  ],
  // kids
  'button-the-bear': [
    ['moon-borrows-a-lamp-book', 0.27],
    ['maple-rattle', 0.1],
  ],
  'fox-stays-up-book': [['red-paper-lantern', 0.14]],
  'cloud-cotton-kids-pajamas': [['moon-borrows-a-lamp-book', 0.13]],
  // outdoors
  'field-edge-tent': [
    ['lakeside-camp-chair', 0.34],
    ['storm-lantern', 0.26],
    ['dawn-ridge-headlamp', 0.2],
  ],
  'lakeside-camp-chair': [
    ['creek-camp-mug', 0.24],
    ['meadow-picnic-blanket', 0.12],
  ],
  'clearing-family-tent': [['lakeside-camp-chair', 0.3]],
  'slow-breath-yoga-mat': [
    ['stream-glass-bottle', 0.33],
    ['dawn-run-beltbag', 0.1],
  ],
  'ridge-day-pack': [['trail-steel-bottle', 0.28]],
};

/** Units in one line where more than one is usual: [units, chance]. */
export const MULTIPLES: Readonly<Record<string, readonly (readonly [units: number, chance: number])[]>> = {
  'two-hands-mug': [[2, 0.34]],
  'congee-bowl': [
    [2, 0.3],
    [4, 0.3],
  ],
  'shared-supper-plate': [
    [2, 0.35],
    [4, 0.2],
  ],
  'everyday-cotton-tee': [
    [2, 0.28],
    [3, 0.08],
  ],
  'lane-walk-socks': [[2, 0.3]],
  'bathhouse-towel': [[2, 0.4]],
  'courtyard-slippers': [[2, 0.32]],
  'buckwheat-cushion': [[2, 0.4]],
  'afternoon-linen-curtain': [[2, 0.75]],
  'dusk-linen-cushion': [[2, 0.35]],
  'lakeside-camp-chair': [[2, 0.45]],
  'creek-camp-mug': [[2, 0.35]],
  'dusk-blend-coffee': [[2, 0.2]],
  'first-light-drip-coffee': [
    [2, 0.25],
    [3, 0.08],
  ],
  'seaweed-rice-crisps': [
    [2, 0.35],
    [3, 0.2],
  ],
  'festival-tea-gift-box': [
    [2, 0.3],
    [3, 0.12],
    [4, 0.05],
  ],
  'oat-walnut-biscuits': [[2, 0.22]],
  'mugwort-soap': [
    [2, 0.3],
    [3, 0.12],
  ],
  'sunday-sheet-mask': [[2, 0.25]],
  'flat-lying-notebook': [[2, 0.18]],
};

/** What runs out and is bought again by those who liked it. */
export const CONSUMABLES: ReadonlySet<string> = new Set([
  'before-the-rain-green-tea',
  'rock-wall-oolong',
  'mountain-black-tea',
  'jasmine-night-tea',
  'dusk-blend-coffee',
  'first-light-drip-coffee',
  'linden-honey',
  'seaweed-rice-crisps',
  'oat-milk-hand-cream',
  'rice-water-cream',
  'tea-seed-cleansing-oil',
  'bathhouse-body-wash',
  'mugwort-soap',
  'sunday-sheet-mask',
  'cedar-shave-soap',
]);

/** Share of sold lines that come back, by category. */
export const RETURN_SHARE = {
  clothing: 0.15,
  shoes: 0.16,
  bags: 0.07,
  home: 0.05,
  kitchen: 0.035,
  pantry: 0.008,
  beauty: 0.015,
  stationery: 0.01,
  kids: 0.045,
  outdoor: 0.05,
} as const;
