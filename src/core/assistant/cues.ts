/** @file Telling turns of phrase: where one stands in a question, an intent gains (or loses) weight. */
import { type Intent } from './intent';

/** What the rest of the reading found, as marks that a cue may ask for. */
export type Mark = 'goods' | 'size' | 'color' | 'people' | 'price' | 'material' | 'occasion' | 'season' | 'title' | 'focus';

export interface Cue {
  readonly intent: Intent;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly needs?: readonly Mark[];
  readonly without?: readonly Mark[];
}

const cue = (
  intent: Intent,
  weight: number,
  pattern: RegExp,
  needs?: readonly Mark[],
  without?: readonly Mark[],
): Cue => ({ intent, weight, pattern, ...(needs ? { needs } : {}), ...(without ? { without } : {}) });

export const CUES: readonly Cue[] = [
  cue('injection', 0.9, /ignore (?:all |any |the |your )?(?:previous|prior|above|earlier)|system prompt|developer mode|you are now (?!open)|forget (?:all |your |the )*(?:rules|instructions)|disregard|忽略(?:之前|以上|上面|前面|所有)|提示词|扮演|开发者模式|无视(?:上面|之前|以上)|忘掉(?:你的|之前)|系统指令|现在起(?:你|只)/i),
  cue('injection', 0.6, /(?:pretend|假装|假设).*(?:price|free|cost|价|免费|元)|(?:set|change) the price|把.*价格?改成|跟我(?:重复|念)|repeat after me/i),
  cue('contact', 0.7, /(?:talk|speak|chat) (?:to|with) (?:a |an |your |the )?(?:real |live |actual )?(?:human|person|someone|agent|manager|people|representative|staff)|转人工|人工客服|真人|real person|(?:找|要|接).{0,3}(?:人工|客服)/i),
  cue('contact', 0.4, /phone number|(?:客服)?电话(?:是|多少|号码)|联系方式|customer service(?! hours)|e-?mail address\b(?!.*change)/i),
  cue('gift_idea', 0.45, /gift(?! ?(?:wrap|box|card|bag|receipt))|present\b(?! as)|礼物(?!包装)|送礼|送给|送(?:个|点|什么|给)?(?=.{0,6}(?:什么|好|啥|合适))/i, undefined, ['title']),
  cue('gift_idea', 0.35, /送|\bfor (?:my|his|her|a|someone)|给.{1,8}(?:买|挑|选)|\bget (?:my|for)/i, ['people'], ['title']),
  cue('gift_wrap', 0.5, /gift[- ]?wrap|wrapp?(?:ed|ing)|\bwrap it|gift (?:box|bag|card|receipt|message)|贺卡|礼品包装|包装(?:成|一下|吗|费|盒|要|礼)|礼盒|包起来|留言|祝福/i),
  cue('recommend', 0.3, /recommend|suggest|advice|advise|推荐|建议|什么好|help me (?:choose|pick|find|decide)|帮我(?:选|挑|搭)|looking for|想买|想要(?!退|换|取消)|i (?:want|need) (?:to buy )?(?:a|an|some|new|something)/i, undefined, ['title']),
  cue('recommend', 0.2, /what should i (?:buy|wear|get)|(?:穿|买|选|配)(?:什么|啥|哪)/i),
  cue('browse', 0.3, /(?:do you|you guys|u) (?:sell|have|carry|stock)|have you got|show me|^any |有(?:没有)?.{0,12}(?:吗|么|卖|嘛|不)$|卖.{0,10}(?:吗|么|不)|有哪些|有什么(?!推荐|建议|好|优惠|活动|新|特点)/i, ['goods'], ['title', 'size']),
  cue('price', 0.45, /how much (?:is|are|does|do|for|would|was|it)|多少钱|什么价|啥价|几块|怎么卖|售价|\bprice of|^price|\bcost\b(?!.*(?:ship|deliver|post|return|wrap))|价格/i),
  cue('price', -0.4, /ship|deliver|postage|运费|邮费|快递|寄|wrap|包装|return postage/i),
  cue('shipping_fee', 0.55, /(?:ship|deliver|postage|courier).{0,24}(?:fee|cost|free|charge|much|pay|price)|(?:much|cost|free|fee|charge|pay).{0,24}(?:ship|deliver|postage)|运费(?!险)|邮费|包邮|免邮|快递费|配送费/i),
  cue('shipping_fee', -0.6, /return|退货|退换|换货|寄回|exchange/i),
  cue('returns', 0.45, /(?:退货|return).{0,12}(?:运费|postage|fee|free|谁|pay)|(?:运费|postage|pay).{0,12}(?:退货|return)/i),
  cue('shipping_time', 0.45, /(?:how (?:long|soon|fast|quick|many days)|when).{0,24}(?:ship|deliver|arriv|dispatch|get here|receive|sent out|get it\b)|(?:ship|deliver)\w* time|几天(?:能|会|可以|才)?(?:到|收|送)|多久(?:能|会|可以|才)?(?:到(?!账)|收到|发|送)|什么时候(?:能)?(?:发|到(?!货|账)|寄|送)|发货(?:快|慢|时间)|当天发|加急|express (?:ship|deliver)|same[- ]day|next[- ]day/i),
  cue('shipping_area', 0.5, /(?:ship|deliver|send|mail|寄|送|发|配送).{0,16}(?:abroad|overseas|international|worldwide|hong kong|taiwan|macau|japan|usa?\b|uk\b|europe|canada|germany|france|singapore|australia|countr|国外|海外|香港|台湾|澳门|港澳台|日本|美国|新加坡|国际|英国|加拿大|西藏|新疆(?!.*多少))/i),
  cue('shipping_area', -0.5, /多少钱|运费|how much|fee|cost|free/i),
  cue('courier', 0.5, /which courier|couriers?\b|carrier|顺丰|中通|圆通|韵达|京东快递|\bems\b|什么快递|哪家快递|哪个快递|指定快递|\bdhl\b|fedex|sf express|\bups\b/i),
  cue('order_status', 0.5, /where(?:'s| is| are)? my (?:order|parcel|package|stuff|delivery|things)|track(?:ing)?\b|我的?(?:订单|快递|包裹|货|东西).{0,6}(?:哪|到|呢|没|还)|查.{0,4}(?:物流|订单|快递)|单号|还没(?:收到|到|发货)|怎么还(?:没|不)(?:发|到|收)|not (?:arrived|received|moved)|haven'?t received|hasn'?t (?:arrived|moved|shipped)|物流.{0,8}(?:不动|没动|不更新|没更新)/i),
  cue('order_change', 0.55, /cancel (?:my |the |an |a )?(?:order|purchase)|取消(?:订单)?|(?:change|update|edit|wrong).{0,20}address|改(?:一下)?(?:收货)?地址|地址(?:写|填|改)|改订单|拍错|下错单|撤(?:单|销)|modify (?:my |the )?order/i),
  cue('parcel_problem', 0.55, /(?:arriv|came|parcel|package|box|receiv|got).{0,24}(?:damaged|broken|cracked|crushed|wrong|missing|smashed)|missing from my|wrong (?:item|product|size was|colou?r was)|少发|漏发|发错|寄错|碎了|压坏|破损|摔坏|包裹.{0,4}(?:破|坏)|收到.{0,8}(?:坏|破|碎|裂|不对|错)/i),
  cue('refund', 0.55, /refund|money back|退款|退钱|退我钱|钱.{0,4}退/i),
  cue('exchange', 0.5, /exchang|\bswap|换货|换(?:个|一个|成|别的)?(?:大|小)?一?(?:码|号|尺码|颜色|件)|调换|能换|可以换|想换/i),
  cue('warranty', 0.5, /warrant|guarantee(?! authentic)|保修|质保|维修|能修|修理|repair|stopped working|坏了(?!.*收到)|质量问题|defect|faulty|开线|开胶/i),
  cue('invoice', 0.6, /invoice|receipt(?! gift)|发票|开票|专票|抬头|fapiao|\bvat\b/i),
  cue('payment', 0.5, /(?:pay|payment|paying).{0,16}(?:method|card|paypal|wechat|alipay|apple|cash|instal|deliver|visa|option|way|crypto|later)|how (?:can|do|could) i pay|(?:accept|take).{0,12}(?:card|visa|paypal|alipay|amex|cash|bitcoin|crypto)|付款|支付(?!宝账)|花呗|信用卡|微信支付|分期|货到付款|刷卡|paypal|比特币|bitcoin|crypto/i),
  cue('hours', 0.5, /opening (?:hours|times)|business hours|(?:what time|when).{0,16}(?:open|close|available|support)|open (?:on|at|until|now|today|sunday|saturday|weekends)|营业|几点(?:开|关|上|下)|上班时间|(?:周末|节假日|国庆|春节|过年).{0,8}(?:上班|营业|开|有人|休息|客服|发货)|在线时间/i),
  cue('store', 0.5, /physical (?:store|shop)|(?:where|address).{0,12}(?:store|shop)|where are you (?:located|based)|showroom|实体店|门店|线下|(?:店|你们).{0,4}(?:在哪|地址)|自提|到店|pick ?up|visit you|walk in/i),
  cue('size_advice', 0.55, /(?:what|which) size (?:should|do i|fits|would|for|is right)|size (?:chart|guide|up|down)|true to size|run (?:small|large|big)|runs (?:small|large|big)|between (?:two )?sizes|measure|尺码表|选.{0,3}码|穿(?:多大|什么|几|哪个)|多大(?:码|号)|偏(?:大|小|码)|\d{3} ?(?:cm|公分).{0,12}|\d{2,3} ?(?:kg|公斤|斤)(?!.*寄)|怎么量/i),
  cue('size_available', 0.45, /.+/, ['size'], ['price']),
  cue('size_available', -0.3, /should i|适合|合适|穿什么|选|exchang|换|fit me|偏/i, ['size']),
  cue('colors', 0.3, /colou?rs?\b|shade|颜色|几色|什么色|色号/i, undefined, []),
  cue('colors', 0.35, /(?:come|available|have (?:it|this|them|that)|got it|one) (?:in|for)?|有.{0,10}(?:的吗|的么|色吗|款吗)|what about|how about|呢[？?]?$/i, ['color', 'focus']),
  cue('colors', 0.3, /(?:in|有).*$/i, ['color', 'title']),
  cue('material', 0.45, /made (?:of|from|out)|material|fabric|composition|lining|filling|材质|料子|面料|什么做|布料|里衬|填充|含(?:绒|棉|毛)量/i),
  cue('material', 0.35, /^(?:is|are|does|it'?s).*|是(?:不是)?.{0,6}(?:吗|么|的吗|的么)?/i, ['material', 'focus'], ['goods']),
  cue('material', 0.3, /是(?:不是)?(?:纯|真|全|实)|real |genuine |pure |100%/i, ['material']),
  cue('care', 0.5, /wash|clean(?!ser|ing product)|iron(?!\s*(?:pan|skillet))(?:ing)? it|tumble|bleach|look after|care (?:for|of|instr|tip)|dishwasher|洗(?!面|发|护|漱)|保养|打理|缩水|起球|掉色|熨|烘干|漂白|褪色|去污|shrink|pilling|stain|fade|season(?:ing)? (?:a|the|my)|开锅|养锅/i),
  cue('origin', 0.5, /made in|where.{0,16}(?:made|from|produced|grown|manufactur)|country|产地|哪(?:里|儿|国)(?:生产|产|的货|制造|做)|国产|进口|什么(?:牌子|品牌)|which brand|manufacturer/i),
  cue('dimensions', 0.5, /dimension|how (?:big|tall|wide|deep|heavy|large|high)\b|how long is (?:it|the)(?! warranty| delivery| shelf| return)|capacity|litres?|liters?|\bml\b|weigh(?!.*should)|measurements?|多(?:大|高|宽|重|长)(?!码|号|时间|年龄)|容量|几升|毫升|长宽高|直径|(?:具体|产品)?尺寸(?!表)|重量/i),
  cue('shelf_life', 0.55, /shelf life|expir|best before|use by|保质期|过期|有效期|生产日期|能放多久|存多久|新鲜|怎么(?:保存|储存)|how (?:do|should) i store/i),
  cue('allergens', 0.5, /ingredient|allerg|vegan|gluten|contain|成分(?!含量)|配料|过敏|添加剂|防腐剂|孕妇|含(?:糖|酒精|坚果|乳)/i),
  cue('restock', 0.55, /restock|back in stock|补货|再上架|到货(?!付款)|pre-?order|预售|预定|预订|coming back|available again/i),
  cue('stock', 0.4, /in stock|sold out|(?:any|many).{0,20}left|still (?:available|have|in stock)|现货|有货|库存|卖完|卖光|还剩|没货|缺货|断货|还有(?:吗|么|没)/i),
  cue('discount', 0.4, /discount|coupon|promo|voucher|knock .* off|优惠|打折|折扣|便宜点|券|满减|保价|差价|price match/i),
  cue('on_sale', 0.5, /(?:what|which|anything|show|items?|products?|everything).{0,20}(?:on sale|reduced|discounted|in the sale)|clearance|(?:哪些|什么|有啥|看看).{0,8}(?:打折|降价|特价|促销|做活动)|(?:打折|特价|降价|折扣|清仓)(?:商品|的|区|款).{0,6}(?:有|看|哪|吗|什么)?/i),
  cue('best_sellers', 0.6, /best ?-?sell|most popular|top (?:seller|product)|sells best|trending|what.{0,10}popular|热销|爆款|卖得(?:最)?好|销量|最受欢迎|热门|人气|畅销|最火/i),
  cue('new_arrivals', 0.6, /new (?:arrival|product|item|in\b|stuff|collection)|what(?:'?s| is) new|newest|latest|新品|上新|新款|新到|新货|刚上/i),
  cue('compare', 0.5, /difference between|compare|versus|\bvs\.?\b|which (?:one )?is (?:better|warmer|lighter|cheaper)|better than|区别|对比|比较(?!贵|大|小|好)|哪个(?:更|比较)|哪款(?:更|比较)|不同|不一样|还是.{1,10}好|选哪个/i),
  cue('cheaper', 0.5, /cheaper|less expensive|too (?:expensive|pricey)|cheapest|affordable|(?:更|再)?便宜(?:点|些|一点|的)(?!吗?呗)|太贵|最便宜|平价|实惠/i),
  cue('cheaper', -0.4, /能(?:不能)?(?:再)?便宜|make it cheaper|可以便宜/i),
  cue('custom', 0.5, /engrav|custom(?!er|s\b)|personali[sz]|wholesale|bulk|corporate|logo|刻字|定制|批发|团购|大量|量身|绣|定做|企业采购/i),
  cue('authentic', 0.5, /authentic|genuine(?! leather)|counterfeit|\bfake|legit|scam|正品|假货|靠谱|骗子|真的假的|质检/i),
  cue('privacy', 0.6, /privacy|(?:my|personal) (?:data|information)|know about me|track me|cookies?\b.*(?:use|you|site)|use cookies|(?:sell|share|store|keep|collect|save).{0,16}(?:data|information|messages|chat)|隐私|我的(?:数据|信息|个人信息)|追踪|个人信息|收集.{0,6}(?:数据|信息)|聊天(?:记录|内容)|知道我|cookie/i),
  cue('account', 0.5, /\baccount\b|password|log ?in|sign ?up|regist|member(?!s of)|loyalty|\bpoints\b|newsletter|unsubscribe|注册|账号|密码|会员|积分|登录|注销/i),
  cue('identity', 0.6, /are you (?:a |an )?(?:robot|bot|human|ai|real|person|chatgpt|machine|alive)|who are you|your name|机器人|你是(?:真人|人工|谁|ai|人|什么|chatgpt)|你叫/i),
  cue('capabilities', 0.5, /what can you (?:do|help)|how can you help|what can i ask|你(?:能|会)(?:做|干)?什么|能帮我什么|^(?:help|帮助|菜单|menu)$/i),
  cue('complaint', 0.5, /terrible|awful|complain|unacceptable|disappoint|angry|useless|worst|ridiculous|不满意|太差|投诉|气死|失望|垃圾|没用|坑|差评|rip-?off/i),
  cue('thanks', 0.5, /^(?:ok(?:ay)?,? |great,? |perfect,? )?(?:thanks|thank you|thx|cheers|many thanks)|^(?:好的?|行|嗯|太好了)?[，, ]?(?:谢谢|多谢|感谢|谢啦|辛苦)/i, undefined, ['goods', 'title']),
  cue('greeting', 0.5, /^(?:hi|hello|hey|good (?:morning|evening|afternoon)|你好|您好|在吗|嗨|哈喽|早上好|晚上好|下午好)[\s!！。,.，~呀啊there]*$/i),
  cue('goodbye', 0.5, /^(?:bye|goodbye|see you|good night|再见|拜拜|晚安)|(?:that'?s|that is) all|没(?:有)?(?:别的|事)了/i),
  cue('off_topic', 0.55, /weather|joke|homework|capital of|president|stocks?\b.{0,10}(?:buy|market|tip|price)|buy stocks|movie|world cup|poem|天气|笑话|作业|首都|总统|股票|电影|世界杯|写首诗|唱首?歌|翻译|红烧肉|编程|代码|\bpython\b|recipe|news today|新闻|星座|彩票|lottery|算命|数学题|football|足球|basketball|篮球|election|选举|history of|历史/i),
  cue('description', 0.4, /tell me (?:more|about)|describe|more (?:info|details|about)|what.{0,6}special|details|介绍|特点|怎么样|详细|讲讲|说说|有什么功能|值得买|features/i),
  cue('description', -0.3, /your (?:shop|store)|yourself|shipping|returns?\b|你们店/i),
  cue('suitability', 0.4, /waterproof|windproof|breathable|see-through|suitable|suit (?:my|a|an)|good for|can (?:i|men|women|kids) (?:wear|use)|is it (?:warm|heavy|light|soft|thick|waterproof)|keep me warm|防水吗|防风|保暖吗|透气吗|适合|能穿|能用吗|热不热|冷不冷|厚不厚|重不重|会透/i, undefined, []),
  cue('suitability', -0.35, /what|which|recommend|推荐|什么|哪/i),
];
