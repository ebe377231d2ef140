/** @file The shop's small vocabulary: words that many products share, written once in both languages. */

/** English and Chinese side by side, divided by a bar: "wool|羊毛". */
export type Both = `${string}|${string}`;

export const COLORS = {
  black: 'black|黑色',
  charcoal: 'charcoal grey|炭灰色',
  grey: 'grey|灰色',
  white: 'white|白色',
  ivory: 'ivory|象牙白',
  oat: 'oat|燕麦色',
  camel: 'camel|驼色',
  sand: 'sand|沙色',
  brown: 'brown|棕色',
  chocolate: 'chocolate brown|巧克力色',
  rust: 'rust red|铁锈红',
  terracotta: 'terracotta|陶土色',
  brick: 'brick red|砖红色',
  wine: 'wine red|酒红色',
  red: 'red|红色',
  rose: 'dusty rose|豆沙粉',
  pink: 'pink|粉色',
  coral: 'coral|珊瑚色',
  orange: 'orange|橙色',
  amber: 'amber|琥珀色',
  mustard: 'mustard yellow|芥末黄',
  yellow: 'yellow|黄色',
  olive: 'olive green|橄榄绿',
  moss: 'moss green|苔绿色',
  sage: 'sage green|鼠尾草绿',
  forest: 'forest green|墨绿色',
  celadon: 'celadon green|青瓷色',
  teal: 'teal|青蓝色',
  sky: 'sky blue|天蓝色',
  blue: 'blue|蓝色',
  denim: 'denim blue|牛仔蓝',
  navy: 'navy blue|藏青色',
  indigo: 'indigo|靛蓝色',
  lilac: 'lilac|淡紫色',
  plum: 'plum|梅紫色',
  natural: 'natural|原色',
  wood: 'wood brown|木色',
  clear: 'clear|透明',
  silver: 'silver|银色',
  brass: 'brass|黄铜色',
  multi: 'multicolour|多色',
} as const satisfies Record<string, Both>;
export type ColorKey = keyof typeof COLORS;

export const SEASONS = {
  spring: 'spring|春季',
  summer: 'summer|夏季',
  autumn: 'autumn|秋季',
  winter: 'winter|冬季',
  all: 'all year|四季',
} as const satisfies Record<string, Both>;
export type SeasonKey = keyof typeof SEASONS;

export const OCCASIONS = {
  everyday: 'everyday|日常',
  commute: 'commuting|通勤',
  office: 'office|办公室',
  weekend: 'weekend|周末',
  date: 'date|约会',
  party: 'party|聚会',
  home: 'at home|居家',
  sleep: 'bedtime|睡前',
  travel: 'travel|旅行',
  camping: 'camping|露营',
  hiking: 'hiking|徒步',
  sport: 'sport|运动',
  rain: 'rainy day|雨天',
  beach: 'beach|海边',
  study: 'studying|学习',
  school: 'school|上学',
  gift: 'gift|送礼',
  festival: 'Spring Festival and Mid-Autumn|年节',
  guests: 'having guests|待客',
  teatime: 'tea time|喝茶',
  breakfast: 'breakfast|早餐',
  cooking: 'cooking|下厨',
  reading: 'reading|阅读',
  bath: 'bath|沐浴',
  interview: 'interview|面试',
  play: 'play|玩耍',
  move: 'new home|乔迁',
} as const satisfies Record<string, Both>;
export type OccasionKey = keyof typeof OCCASIONS;

export const AUDIENCES = {
  women: 'women|女士',
  men: 'men|男士',
  unisex: 'unisex|男女通用',
  kids: 'children|儿童',
  babies: 'babies|婴幼儿',
  parents: 'parents|父母',
  students: 'students|学生',
  everyone: 'everyone|所有人',
  cooks: 'home cooks|爱下厨的人',
  travellers: 'travellers|旅行者',
  office: 'office workers|上班族',
  tea: 'tea drinkers|爱喝茶的人',
  coffee: 'coffee drinkers|爱喝咖啡的人',
  campers: 'campers|露营爱好者',
  writers: 'people who write by hand|爱手写的人',
} as const satisfies Record<string, Both>;
export type AudienceKey = keyof typeof AUDIENCES;

export const STYLES = {
  plain: 'plain|简约',
  classic: 'classic|经典',
  casual: 'casual|休闲',
  smart: 'smart|利落',
  relaxed: 'relaxed|松弛',
  retro: 'retro|复古',
  rustic: 'rustic|质朴',
  soft: 'soft|温柔',
  chinese: 'new Chinese|新中式',
  nordic: 'Nordic|北欧',
  japanese: 'Japanese-inspired|日式',
  playful: 'playful|童趣',
  technical: 'technical|机能',
  literary: 'bookish|文艺',
} as const satisfies Record<string, Both>;
export type StyleKey = keyof typeof STYLES;

export const ORIGINS = {
  zhejiang: 'Zhejiang|浙江',
  jiangsu: 'Jiangsu|江苏',
  fujian: 'Fujian|福建',
  guangdong: 'Guangdong|广东',
  shandong: 'Shandong|山东',
  hebei: 'Hebei|河北',
  anhui: 'Anhui|安徽',
  yunnan: 'Yunnan|云南',
  sichuan: 'Sichuan|四川',
  jiangxi: 'Jingdezhen, Jiangxi|江西景德镇',
  innerMongolia: 'Inner Mongolia|内蒙古',
  xinjiang: 'Xinjiang|新疆',
  hunan: 'Hunan|湖南',
  shanghai: 'Shanghai|上海',
  guizhou: 'Guizhou|贵州',
} as const satisfies Record<string, Both>;
export type OriginKey = keyof typeof ORIGINS;

/** How-to-clean lines that many products share; anything special is written at the product. */
export const CARES = {
  cold: 'machine wash cold, inside out|反面冷水机洗',
  gentle: 'gentle machine wash in a net|装洗衣袋轻柔机洗',
  hand: 'hand wash cool, dry flat|冷水手洗，平铺晾干',
  dry: 'dry clean|干洗',
  warm: 'machine wash at 40 °C|40℃机洗',
  wipe: 'wipe with a damp cloth|湿布擦拭',
  dishwasher: 'dishwasher safe|可用洗碗机',
  handDishes: 'wash by hand|手洗',
  dryAfter: 'dry straight after washing|洗后立即擦干',
  brush: 'brush off dry dirt, then wipe|先刷干灰再擦拭',
  shade: 'dry in the shade|阴凉处晾干',
  cool: 'keep cool, dry and closed|密封，阴凉干燥处存放',
  sun: 'keep out of direct sun|避免阳光直晒',
} as const satisfies Record<string, Both>;
export type CareKey = keyof typeof CARES;

export const CATEGORIES = {
  clothing: { name: 'Clothing|服饰', sku: 'CL' },
  shoes: { name: 'Shoes|鞋履', sku: 'SH' },
  bags: { name: 'Bags|箱包', sku: 'BG' },
  home: { name: 'Home|家居', sku: 'HM' },
  kitchen: { name: 'Kitchen|厨房', sku: 'KT' },
  pantry: { name: 'Tea and pantry|茶与食品', sku: 'PT' },
  beauty: { name: 'Beauty and bath|美妆个护', sku: 'BT' },
  stationery: { name: 'Stationery|文具', sku: 'ST' },
  kids: { name: 'Kids|儿童', sku: 'KD' },
  outdoor: { name: 'Outdoor|户外', sku: 'OD' },
} as const satisfies Record<string, { name: Both; sku: string }>;
export type CategoryKey = keyof typeof CATEGORIES;
