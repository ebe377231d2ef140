/**
 * @file The words, one list per rule. After a bar: longer phrases in which the word is harmless.
 * Chinese is matched on letters alone, English on whole words (see normalise.ts).
 */
import { type Lang } from '../../lib/lang';
import { type RuleId } from './rules';

export interface Term {
  readonly rule: RuleId;
  readonly lang: Lang;
  readonly term: string;
  readonly except: readonly string[];
}

const ZH: Readonly<Partial<Record<RuleId, string>>> = {
  absolute: `
最佳 最好|最好吃饭,最好在,最好先,最好不要,最好别,最好分开,最好用冷水,最好单独
最高级 最高端 最高|最高气温,最高温度 最优 最强 最大|最大的心愿,最大限度 最低|最低温度 最便宜 最省 最先进 最科学
最新|最新消息,最新到店 最时尚 最流行 最受欢迎 最畅销 最热销 最火 最舒适 最舒服 最柔软 最安全 最健康 最环保 最天然 最纯净 最正宗 最地道 最划算 最实惠 最值得
最顶级 最完美 最专业 最权威 最牛 最美|最美好的时光 最潮 最赚 最耐用 最轻 最薄 最暖 最透气 zui好 zui佳 最符合 最具 史上最 有史以来
第一|第一步,第一次,第一天,第一件,第一时间,第一杯,第一口,第一眼,第一个,第一批,第一缕,第一场雪,第一代,第一句,第一页,第一章,第一课,第一季,第一颗,第一片,第一排,第一印象
no1 top1 排名第一 销量第一 全国第一 全网第一 行业第一 唯一|唯一的你,独一无二 独一无二 独家|独家村 首选 首个|首个周末 冠军|世界杯冠军 领先品牌 领导品牌 行业领先 遥遥领先 全球领先 国内领先 世界领先 顶级 顶尖 顶配 极品 极致 极佳 至尊 王牌 之王|之王者荣耀 霸主 巅峰
绝无仅有 绝对|绝对湿度 绝佳 完美无缺 万能|万能胶,万能青年 史无前例 前无古人 空前绝后 无与伦比 无可比拟 无敌 天下无双 独步 殿堂级 世界级 宇宙级 全国首 全网首 全球首 百分百 百分之百 100%|100%棉,100%纯棉,100%羊毛,100%亚麻,100%桑蚕丝,100%羊绒,100%再生,100%棉花,100%cotton,100%linen,100%wool,100%recycled,100%silk,100%cashmere,100%merino 零缺陷 零风险 零添加|零添加糖 永不 永久|永久地址 终极 甲级`,
  state: `国家级 国家领导人 国家机关 国宴|国宴菜谱 国家免检 免检产品 特供 专供|专供会员 中央领导 军方专用 人民大会堂 驰名商标 质量免检`,
  medical: `
治疗 治愈|治愈系,治愈的颜色,治愈感 根治 疗效 疗程 药效 药到病除 抗癌 防癌 抗肿瘤 降血压 降血糖 降血脂 降三高 补肾 壮阳 排毒|排毒煲 活血化瘀 消炎 杀菌率 止痛 祛斑 祛痘 祛疤 生发 防脱发 减肥 瘦身 燃脂 丰胸 增高 助眠 失眠患者 改善睡眠 治失眠 增强免疫 提高免疫力 抗衰老 抗皱 细胞再生 临床验证 临床试验 医学级 医用级 处方 医生推荐 专治 特效|特效化妆,电影特效 包治百病 护肝 养胃 调理内分泌 安神|安神父`,
  guarantee: `保证有效 保证满意 包满意 无效退款 假一赔十 绝不褪色 绝不变形 永不褪色 永不变形 永不磨损 终身保修 终身质保 无条件退款 无条件退货 包退包换 包过 包赚 零副作用 无副作用 无任何副作用 安全无毒 万无一失 一劳永逸 一用就好 用了就好`,
  scarcity: `仅剩 只剩|只剩下温柔,只剩下你 所剩无几 库存不多 库存告急 库存紧张 即将售罄 马上售罄 快卖完 卖完即止 售完即止 售完为止 卖完就没 先到先得 手慢无 手慢则无 秒杀 秒光 疯抢 抢购 开抢 抢完 最后一件 最后几件 绝版 限量 数量有限 不再补货 错过再等一年 万人疯抢 抢到就是赚 爆款 供不应求 断货王 抢疯了`,
  deadline: `最后一天|最后一天的假期 最后几天 最后一次 最后机会 今晚截止 今天截止 即将截止 今日截止 马上结束 即将结束 活动马上结束 限时 仅此一天 仅此一波 仅限今日 仅限今天 仅限今晚 今日特价 倒计时 错过不再 过时不候 马上涨价 即将涨价 明天涨价 涨价在即 恢复原价 最后时刻`,
  price: `全网最低 史低 历史最低 最低价 底价 击穿底价 跳楼价 清仓价 亏本 赔本 成本价 出厂价 白菜价 骨折价 地板价 市场最低 比别家便宜 原价的一半 免费送|免费送货,免费送到 白送`,
  endorsement: `专家推荐 明星同款 网红同款 明星推荐 医生推荐 万人好评 好评如潮 百万好评 零差评 顾客都说好 用了都说好 人人都说好 口碑第一 官方认证 权威认证 消费者首选 专家认证 老字号|老字号街 百年老店 回头客都说 奥运 世界卫生组织`,
  review: `好评返现 五星好评 写好评 给好评 求好评 晒图返现 好评有礼 刷单 带图好评 返现 写个评价 欢迎写评价`,
  superstition: `招财|招财猫 转运 辟邪 旺夫 旺财|旺财狗 改运 开光 保佑 驱邪 财运 桃花运 镇宅`,
  finance: `稳赚 保本 升值空间 保值 增值 必涨 躺赚 日入过万 一夜暴富`,
};

const EN: Readonly<Partial<Record<RuleId, string>>> = {
  absolute: `
best|best before,best wishes,best washed,best kept,best friend,best friends,best worn,do your best,all the best,best served
number one|number one on our list; no 1; #1; world's finest; world's best; finest|finest hour; unbeatable; unrivalled; unrivaled; unmatched; unparalleled; ultimate; perfect|perfect gift for,picture perfect; flawless; the only one|you are the only one; one of a kind; leading brand; market leader; industry leading; world class; world leading; second to none; top rated; top quality; highest quality; supreme; unsurpassed; peerless; once in a lifetime; never seen before; revolutionary; miracle; magical; 100%|100% cotton,100% linen,100% wool,100% recycled,100% silk,100% cashmere,100% merino wool; most comfortable; most popular; most advanced; most beautiful; softest; strongest; lightest; warmest; safest; healthiest; fastest; greatest; absolutely; indestructible; unbreakable; everlasting; lasts forever; forever|forever home; never fades; never breaks; never wears out`,
  state: `government approved; state approved; royal warrant; by appointment; officially endorsed; fda approved; military grade; presidential`,
  medical: `
cure; cures; heal; heals; healing; treats; treatment|heat treatment,leather treatment; therapy|retail therapy; therapeutic; clinically proven; clinically tested; medical grade; doctor recommended; dermatologist recommended; anti aging; anti ageing; anti cancer; detox; weight loss; lose weight; burns fat; fat burning; slimming; boosts immunity; immune system; pain relief; relieves pain; insomnia; improves sleep; antibacterial; kills germs; reduces wrinkles; removes wrinkles; lowers blood pressure; prevents disease; stress relief; side effects; hypoallergenic; promotes hair growth; organic certified`,
  guarantee: `guaranteed; guarantee|money back guarantee terms; money back; risk free; no risk; no questions asked; satisfaction guaranteed; lifetime warranty; promise you; always works; works every time; zero risk; fail safe; foolproof; completely safe; totally safe; non toxic`,
  scarcity: `only a few left; few left; almost gone; nearly gone; selling fast; going fast; selling out; almost sold out; nearly sold out; while stocks last; while stock lasts; while supplies last; limited stock; limited edition; limited quantity; first come first served; last one; last pieces; gone when; is gone; gone for good; won't be restocked; everyone is buying; flying off the shelves; grab yours before; before they sell out; limited offer; in high demand`,
  deadline: `last chance; final day; last day; ends tonight; ends today; ends soon; ending soon; today only; tonight only; this weekend only; final hours; last hours; hurry; limited time; don't miss out; do not miss out; before it's too late; flash sale; clock is ticking; last call; final call; now or never; act now; few days left; hours left; days left; before midnight; deals are live; offer expires; countdown`,
  price: `lowest price; lowest prices; cheapest; best price; unbeatable price; rock bottom; below cost; at cost price; wholesale price; giveaway price; free gift; price match; cheaper than; bargain of; half price`,
  endorsement: `expert recommended; experts agree; experts recommend; celebrity; as seen on; everyone loves; customers love; loved by thousands; thousands of happy; five star; 5 star; top seller; best seller; bestseller; best selling; award winning; certified by; endorsed by; influencer; customers say; rave reviews; trusted by`,
  review: `leave a review; leave us a review; write a review; 5 star review; five star review; love a review; good review; positive review; review for a discount; review and get; rate us`,
  superstition: `brings luck; bring luck; good fortune; wards off evil; blessed by; lucky charm; attracts wealth`,
  finance: `guaranteed return; investment value; will go up in value; get rich; passive income; doubles your money`,
};

function parse(lang: Lang, lists: Readonly<Partial<Record<RuleId, string>>>): Term[] {
  return Object.entries(lists).flatMap(([rule, list]) =>
    list
      .split(lang === 'zh' ? /\s+/ : /[;\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map((entry) => {
        const [term = '', except = ''] = entry.split('|');
        return { rule: rule as RuleId, lang, term, except: except.split(',').filter(Boolean) };
      }),
  );
}

export const TERMS: readonly Term[] = [...parse('zh', ZH), ...parse('en', EN)];
