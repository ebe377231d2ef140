/** @file Words that are also something else: they count only where the text says which is meant. */

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** A colour for certain ends so; "sage" and "walnut" do not. */
export const BASE_COLOR_EN =
  /\b(?:white|black|gr[ea]y|red|blue|green|pink|purple|yellow|brown|beige|navy|khaki|burgundy|teal|mauve|fuchsia|indigo|vermilion|crimson|off-white|ecru|print|checkerboard|pastels|multicolour|transparent|stripe)$/;
export const BASE_COLOR_ZH =
  /[色白红黄蓝绿紫灰黑粉棕橙青黛纹格]$|^(?:天青|藏青|群青|透明|磨砂透明|碎花|小碎花|扎染|蓝染|拼色|卡其|麻灰)$/u;
/** End like a colour and are something else. */
export const THING_COLORS = words(
  'red bean|milk tea|natural linen|藕粉|莲藕粉|奶粉|朱砂红|高级灰|鹅黄|杏黄|蛋黄|樱粉|桃粉|肉粉|灰粉|低饱和色|水绿|茶绿|香料棕|宫红|黑白|素色',
);

/** After a plain colour word these make it something else: white wine, black pepper. */
export const NOT_COLOR_BEFORE_EN =
  /^[ -](?:noise|wines?|rice|pepper|cast|chocolate|teas?|coffee|sugar|lights?|lies?|dates?|beans?|envelopes?|friday|days?|tie|cheese|bread|salt|onions?|cabbages?|carpet|card|list|market|flags?|hair|eyes?|meat|cross|line|spirit|peony|pages?|tape|magic|hat|box|hole|belt)\b/;
export const NOT_COLOR_AFTER_EN = /\b(?:egg|ever|snow|jet)[ -]$/;

/** Materials that are also everyday words. */
export const LOOSE_MATERIALS_EN = words(
  'down|felt|cord|cane|lace|mesh|horn|tin|foam|ash|pine|elm|cork|resin|crystal|pearl|amber|silver|gold|copper|butter|lemon|mango|salmon|almond|lavender|coir|gauze|satin|velvet|stuffing|quartz|cement|concrete|aloe|coral|walnut|walnuts|standard silver|clear glass|gum rubber|softwood|cover|natural bristle|jute|pp|pc|abs|fleece|plush velvet|plush fleece|canvas',
);
/** Names of things and people that are also plain words: they need "for …", "on …" before them. */
export const CUE_EN = {
  audience:
    /\b(?:for|suits?|fits|loved by|aimed at|with .{2,20} in mind|gifts? to|present to|made to help|help(?:s|ing)?)\b[^.;!?]{0,44}$/,
  scene: /\b(?:for|on|at|during|in|while|when|after|before|between|through|ready|with)\b[^.;!?]{0,30}$/,
} as const;
/** An audience as a possessive before the thing: "kids' pyjamas", "baby socks". */
export const POSSESSIVE_AUDIENCE_EN = /^(?:['’]s?)\s/;

export const CUE_ZH = {
  before: /(?:适合|适用于?|送给?|给|为|献给|专为|写给|陪|供|让|推荐给?|照顾|懂)[^。；;！!？?\n]{0,12}$/u,
  after: /^(?:[们]?(?:专用|专属|必备|适用|都能|也能|的礼物|用的|友好|首饰|款|装|用品))/u,
} as const;

/** Words of two characters that are part of many others; they count only as whole words. */
export const LOOSE_ZH = words(
  '先生|太太|老板|对象|新人|玩家|读者|领导|客户|员工|司机|朋友|兄弟|姐妹|老师|幼儿|孩子|宝宝|婴儿|儿童|妈妈|爸爸|奶奶|爷爷|学生|邻居|教师|主播|店主|租客|卷毛|恋人|上司',
);
/** Solar terms and dates that are also plain words. */
export const CALENDAR_ZH = words(
  '雨水|小雪|大雪|小满|白露|清明|小寒|大寒|小暑|大暑|处暑|寒露|谷雨|霜降|十一|五一|六一|八一|五四|618|雪季|花季|降温|补冬|明前|伏暑|秋热',
);
export const CALENDAR_CUE_ZH = {
  before: /(?:过|迎|庆|逢|时逢|到了|又是|每逢)$/u,
  after: /^(?:节气|时节|前后|假期|长假|国际|儿童节|大促|节|茶|黄金周|期间)/u,
} as const;

/** "spring mattress", "fall asleep". */
export const NOT_SEASON_EN = {
  after:
    /^[ -](?:clasps?|mattress(?:es)?|water|onions?|rolls?|coils?|steel|loaded|back|to|into|from|hinges?|bars?|balance|greens?|asleep|apart|off|out|short|flat|over|behind|on|of|by)\b/,
  before:
    /\b(?:hot|inner|metal|pocket|individual|bonnell|coil|won't|will|may|can|could|not|never|easily|a|the water) $/,
} as const;
export const FALL_CUE = {
  before: /\b(?:in|for|this|early|late|every|the|and|\/) ?$/,
  after: /^(?:\s*(?:[.,;!/&)]|$)| (?:and|season|colou?rs|wardrobe|days|evenings|winter|weather|nights))/,
} as const;

/** "warm grey", "crisp white", "deep pockets": the word says something of another. */
export const NOT_FEATURE_BEFORE_EN: Readonly<Record<string, RegExp>> = {
  warm: /^[ -](?:white|gr[ea]y|tones?|colou?rs?|light|welcome|water|wash|iron|beige|brown|red|pink|yellow|shades?|hues?|palette|smile|weather|days?|evenings?|glow)\b/,
  deep: /^[ -](?:blue|green|red|purple|brown|pockets?|grey|colou?rs?|sleep|conditioner|clean|fried)\b/,
  crisp: /^[ -](?:white|cotton|linen|lines?|air|shirt|collar|mornings?)\b/,
  sharp: /^[ -](?:lines?|looks?|looking|dress|suit|tailoring|corners?|edges|contrast|eyes?)\b/,
  mild: /^[ -](?:days?|weather|winters?|steel)\b/,
  thick: /^[ -](?:with|of|and thin)\b/,
  organic: /^[ -](?:cotton|linen|shapes?|forms?|curves?)\b/,
  bright: /^[ -](?:red|blue|green|pink|yellow|orange|colou?rs?|white|ideas?)\b/,
  delicate: /^[ -](?:skin|wash|cycle|fabrics?|items?)\b/,
  floral: /^[ -](?:print|pattern|dress|motif|embroidery|design|fabric)\b/,
  counter: /^[ -](?:top|space|stool)/,
  structured: /^[ -](?:data|course|plan)\b/,
  aged: /^[ -](?:\d|between|care)/,
  smooth: /^[ -]x\b/,
};
/** The same in Chinese. */
export const NOT_FEATURE_BEFORE_ZH: Readonly<Record<string, RegExp>> = {
  保暖: /^(?:内衣|套装|袜裤)/u,
  防水: /^(?:台|字迹|兜|内衬|等级表)/u,
  温和: /^(?:的天气|气候)/u,
  清真: /^寺/u,
  速干: /^(?:墨水|漆)/u,
  防晒: /^(?:霜|乳|喷雾|衣|服)/u,
  保湿: /^(?:霜|乳|水|喷雾)/u,
  手绘: /^(?:板|笔|本)/u,
  蓝牙: /^(?:耳机|音箱)/u,
  无线: /^(?:耳机|鼠标|键盘|充电)/u,
  夜灯: /^x/u,
};
