/**
 * @file Qualities a product may or may not have, each with the words that claim it in either language. A text may
 * claim one only if the product's own record does. The built-in model ties a benefit ("rain is never a problem")
 * to any feature it does not know: this is what keeps such a sentence off the screen.
 */
import { type Span } from './numbers';

/** name: [what claims it in Chinese, in English]; regular expressions, matched on the text as it is. */
const QUALITIES: Readonly<Record<string, readonly [string, string]>> = {
  breathable: ['透气|不闷|闷热|清爽一整天|排汗', 'breathab|stuffy|stays fresh all day|airy'],
  waterproof: [
    '防水|防泼水|下雨|雨天|防雨|不怕雨|淋湿',
    'water-?proof|water-?resist|water-?repell|\\brain|water stays outside|showerproof',
  ],
  light: [
    '轻便|轻盈|轻量|没有负担|背一天也不累|轻若',
    'light-?weight|easy to carry|hardly notice the weight|feather',
  ],
  warm: [
    '保暖|暖呼呼|寒风|御寒|抗寒|暖和|够暖|冷天|天凉',
    '\\bwarmth|\\bwarm\\b|cold out|chilly|cosy|cozy|insulat',
  ],
  durable: [
    '耐磨|耐用|经得起日常|不走样|结实|耐穿|用几年',
    'hard-wearing|durab|daily use|built to last|sturdy|for years|stands up',
  ],
  washable: ['机洗|洗衣机|打理起来不费心|水洗', 'machine.?wash|into the wash|washable|wash\\b|easy to care'],
  soft: ['亲肤|柔软|软糯|云朵|软软|贴身用也舒服|不扎|细腻', '\\bsoft|gentle all day|like a cloud|plush'],
  grip: ['防滑|打滑|走得稳|抓地', 'non-?slip|\\bslip(?:s|ping|pery)?\\b|steady|holds firm|\\bgrip'],
  roomy: [
    '大容量|装得下|一只就够|能装',
    'roomy|space for everything|one is all you need|capacity|\\bholds\\b',
  ],
  quiet: ['静音|不打扰家人|安静得', '\\bquiet (?:motor|operation)|wake anyone|barely makes a sound|silent'],
  charging: ['快充|没电|充好', 'fast.charg|low battery|fills up over'],
  battery: ['续航|充一次|充电', 'battery|one charge|charger'],
  noise: ['降噪|世界就安静|听得清', 'noise|every note'],
  heat: ['保温|热水|还是热的|不凉', 'stay hot|still warm|heat retain|keeps? (?:it |tea |drinks )?hot'],
  clean: ['易清洗|冲一冲|洗碗|好清洗', 'easy to clean|quick rinse|cleaning takes|dishwasher'],
  additive: ['无添加|配料表|吃得安心', 'additive|ingredient|know what you eat'],
  sugar: ['低糖|无糖|没负担|甜得', 'low.?sugar|guilt|sweet enough|sugar'],
  scent: ['香气|香味|留香|淡淡的香|闻到香|清香', 'scent|soft trail|fragran|aroma'],
  greasy: ['不油|抹开就吸收|不黏', 'greasy|sinks in|sticky'],
  skin: ['温和|敏感肌', 'gentle\\b|sensitive skin|kind enough'],
  folding: ['折叠|收起来不占|塞进抽屉|好收纳', 'fold|fits in a drawer|packs? (?:away|flat|small)'],
  shock: ['抗摔|掉地上', 'shock|a fall is|small hands'],
  dark: ['遮光|午后也能睡|不刺眼', 'light.?blocking|afternoon naps|bright sun|blackout'],
  green: [
    '环保|地球|少一点浪费|可降解|可持续|再生',
    'eco.?friendly|planet|less waste|sustainab|recycl|biodegrad',
  ],
  handmade: [
    '手工|匠人|匠心|手作|每一件都有一点不一样',
    'hand-?made|hand-?craft|no two are|care in it|artisan|by hand',
  ],
  thick: ['加厚|手感扎实', 'extra thick|plush|cushions'],
  dry: ['速干|快干|汗|晾一会', 'quick.?dry|dries|sweat|no time'],
  stretch: ['弹力|弹性|不紧绷|不勒', 'stretch|moves with you|pinches'],
  eyes: ['护眼|看书久了|写作业', 'on the eyes|reading nights|homework'],
  fresh: ['新鲜(?=的|食|水|采|现|出)|当季的味道|现做', 'freshly|tastes of the season'],
  organic: ['有机|天然|纯天然', 'organic|all.natural'],
  bpa: ['食品级|无毒', 'food.?grade|bpa'],
  wrinkle: ['免熨|抗皱布|不起皱', 'no ironing|wrinkle|iron-?free|crease-?(?:free|proof)'],
  windproof: ['防风|挡风', 'wind-?proof|\\bwind(?:s|y)?\\b'],
  sun: ['防晒|防紫外线', 'sun.?screen|uv\\b|spf'],
  fade: ['不褪色|不掉色', 'fade'],
  gift: ['礼盒|礼袋|免费包装', 'gift.?box|gift.?wrap'],
  new: ['刚到店|新到店', 'just arrived|just landed'],
  restock: ['补货|返场|回归|重新到货', 'back in stock|restock|is back\\b|returns?\\b'],
  shipping: [
    '包邮|次日达|当天发货|免运费',
    'free shipping|free delivery|next.?day|ships? (?:today|free)|same.?day',
  ],
  sale: [
    '打折|折扣|特价|优惠|降价|促销|减价|半价',
    'discount|\\bsale\\b|\\boffer\\b|\\bdeals?\\b|% off|\\bsave\\b|reduced',
  ],
  leather: ['真皮|牛皮|头层', 'leather'],
  silk: ['真丝|桑蚕丝', '\\bsilk'],
  wool: ['羊毛|羊绒', '\\bwool|cashmere|merino'],
  cotton: ['纯棉|全棉', '\\bcotton'],
  linen: ['亚麻', '\\blinen'],
};

const COMPILED = Object.values(QUALITIES).map(([zh, en]) => ({
  claims: new RegExp(`${zh}|${en}`, 'giu'),
  holds: new RegExp(`${zh}|${en}`, 'iu'),
}));

/** Places in `text` that claim a quality which no evidence claims. */
export function unsupportedQualities(text: string, evidence: readonly string[]): Span[] {
  const spans: Span[] = [];
  const all = evidence.join('\n');
  for (const { claims, holds } of COMPILED) {
    if (!holds.test(text) || holds.test(all)) continue;
    for (const match of text.matchAll(claims)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
