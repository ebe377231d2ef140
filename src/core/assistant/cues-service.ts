/** @file Telling turns of phrase about terms, orders, courtesies and what is not the shop's business. */
import { cue, type Cue } from './cue';

export const SERVICE_CUES: readonly Cue[] = [
  cue(
    'injection',
    0.9,
    /ignore (?:all |any |the |your )?(?:previous|prior|above|earlier)|system prompt|developer mode|you are now (?!open)|forget (?:all |your |the )*(?:rules|instructions)|disregard|忽略(?:之前|以上|上面|前面|所有)|提示词|扮演|开发者模式|无视(?:上面|之前|以上)|忘掉(?:你的|之前)|系统指令|现在起(?:你|只)/i,
  ),
  cue(
    'business',
    0.55,
    /\bhir(?:ing|e)\b(?! a )|\bjobs?\b|career|vacanc|internship|\brent(?:al|als|ed|ing)?\b|subscription|franchise|investor|profit|revenue|turnover|shareholder|nasdaq|listed company|supplier|trade[- ]in|carbon|footprint|warehouse (?:tour|visit)|visit.{0,12}warehouse|招聘|招人|应聘|实习|出租|可以租|能租|租赁|订阅|加盟|投资人|利润|营业额|赚了?多少|上市(?!新)|供应商|以旧换新|碳排放|参观|老板(?:是谁|叫)|创始人/i,
  ),
  cue('business', 0.8, /(?:店长|老板|员工|客服|创始人).{0,6}(?:多大|年纪|几岁|工资|结婚|帅|住哪)/),
  cue(
    'injection',
    0.6,
    /(?:pretend|假装|假设).*(?:price|free|cost|价|免费|元)|(?:set|change) the price|把.*价格?改成|跟我(?:重复|念)|repeat after me/i,
  ),
  cue(
    'contact',
    0.7,
    /(?:talk|speak|chat) (?:to|with) (?:a |an |your |the )?(?:real |live |actual )?(?:human|person|someone|agent|manager|owner|boss|people|representative|staff)|转人工|人工客服|真人|real person|(?:找|要|接).{0,3}(?:人工|客服)/i,
  ),
  cue(
    'contact',
    0.4,
    /phone number|(?:客服)?电话(?:是|多少|号码)|联系方式|customer service(?! hours)|e-?mail address\b(?!.*change)/i,
  ),
  cue(
    'gift_wrap',
    0.5,
    /gift[- ]?wrap|wrapp?(?:ed|ing)|\bwrap it|gift (?:box|bag|card|receipt|message)|贺卡|礼品包装|包装(?:成|一下|吗|费|盒|要|礼)|礼盒|包起来|留言|祝福/i,
  ),
  cue(
    'gift_wrap',
    0.55,
    /(?:see|hide|show|visible).{0,16}price|price.{0,12}(?:visible|shown|hidden)|看(?:得)?(?:到|见)价格|不放价格/i,
  ),
  cue('warranty', 0.5, /spare part|配件|零件/i),
  cue(
    'returns',
    0.45,
    /(?:send|give|take|bring) (?:\w+ ){0,2}back|退(?:货|换|掉|吗|不)|能退|可以退|想退|return(?:ing|s)? (?:it|policy|something|an|the|my|this|window|period)|return policy/i,
  ),
  cue('returns', -0.4, /refund|退款|money back/i),
  cue(
    'custom',
    0.55,
    /\b(?:[2-9]\d|\d{3,}) (?:pieces|gifts|pcs|units|items)|for our company|for my company|公司(?:定制|采购|团购)|企业/i,
  ),
  cue('account', 0.4, /积分|\bpoints\b/i),
  cue(
    'shipping_fee',
    0.55,
    /(?:ship|deliver|postage|courier).{0,24}(?:fee|cost|free|charge|much|pay|price)|(?:much|cost|free|fee|charge|pay).{0,24}(?:ship|deliver|postage)|运费(?!险)|邮费|包邮|免邮|快递费|配送费/i,
  ),
  cue('shipping_fee', -0.6, /return|退货|退换|换货|寄回|exchange/i),
  cue(
    'returns',
    0.45,
    /(?:退货|return).{0,12}(?:运费|postage|fee|free|谁|pay)|(?:运费|postage|pay).{0,12}(?:退货|return)/i,
  ),
  cue(
    'shipping_time',
    0.45,
    /(?:how (?:long|soon|fast|quick|many days)|when).{0,24}(?:ship|deliver|arriv|dispatch|get here|receive|sent out|get it\b)|(?:ship|deliver)\w* time|几天(?:能|会|可以|才)?(?:到|收|送)|多久(?:能|会|可以|才)?(?:到(?!账)|收到|发|送)|什么时候(?:能)?(?:发|到(?!货|账)|寄|送)|发货(?:快|慢|时间)|当天发|加急|express (?:ship|deliver)|same[- ]day|next[- ]day/i,
  ),
  cue(
    'shipping_area',
    0.5,
    /(?:ship|deliver|send|mail|寄|送|发|配送).{0,16}(?:abroad|overseas|international|worldwide|hong kong|taiwan|macau|japan|usa?\b|uk\b|europe|canada|germany|france|singapore|australia|countr|国外|海外|香港|台湾|澳门|港澳台|日本|美国|新加坡|国际|英国|加拿大|西藏|新疆(?!.*多少))/i,
  ),
  cue('shipping_area', -0.5, /多少钱|运费|how much|fee|cost|free/i),
  cue(
    'courier',
    0.5,
    /which courier|couriers?\b|carrier|顺丰|中通|圆通|韵达|京东快递|\bems\b|什么快递|哪家快递|哪个快递|指定快递|\bdhl\b|fedex|sf express|\bups\b/i,
  ),
  cue(
    'order_status',
    0.5,
    /where(?:'s| is| are)? my (?:order|parcel|package|stuff|delivery|things)|track(?:ing)?\b|我的?(?:订单|快递|包裹|货|东西).{0,6}(?:哪|到|呢|没|还)|查.{0,4}(?:物流|订单|快递)|单号|还没(?:收到|到|发货)|怎么还(?:没|不)(?:发|到|收)|not (?:arrived|received|moved)|haven'?t received|hasn'?t (?:arrived|moved|shipped)|物流.{0,8}(?:不动|没动|不更新|没更新)/i,
  ),
  cue(
    'order_change',
    0.55,
    /cancel (?:my |the |an |a )?(?:order|purchase)|取消(?:订单)?|(?:change|update|edit|wrong).{0,20}address|改(?:一下)?(?:收货)?地址|地址(?:写|填|改)|改订单|拍错|下错单|撤(?:单|销)|modify (?:my |the )?order/i,
  ),
  cue(
    'parcel_problem',
    0.55,
    /(?:arriv|came|parcel|package|box|receiv|got).{0,24}(?:damaged|broken|cracked|crushed|wrong|missing|smashed)|missing from my|wrong (?:item|product|size was|colou?r was)|少发|漏发|发错|寄错|碎了|压坏|破损|摔坏|包裹.{0,4}(?:破|坏)|收到.{0,8}(?:坏|破|碎|裂|不对|错)/i,
  ),
  cue('refund', 0.55, /refund|money back|退款|退钱|退我钱|钱.{0,4}退/i),
  cue(
    'exchange',
    0.5,
    /exchang|\bswap|换货|换(?:个|一个|成|别的)?(?:大|小)?一?(?:码|号|尺码|颜色|件)|调换|能换|可以换|想换/i,
  ),
  cue(
    'warranty',
    0.5,
    /warrant|guarantee(?! authentic)|保修|质保|维修|能修|修理|repair|stopped working|坏了(?!.*收到)|质量问题|defect|faulty|开线|开胶/i,
  ),
  cue('invoice', 0.6, /invoice|receipt(?! gift)|发票|开票|专票|抬头|fapiao|\bvat\b/i),
  cue(
    'payment',
    0.5,
    /(?:pay|payment|paying).{0,16}(?:method|card|paypal|wechat|alipay|apple|cash|instal|deliver|visa|option|way|crypto|later)|how (?:can|do|could) i pay|(?:accept|take).{0,12}(?:card|visa|paypal|alipay|amex|cash|bitcoin|crypto)|付款|支付(?!宝账)|花呗|信用卡|微信支付|分期|货到付款|刷卡|paypal|比特币|bitcoin|crypto/i,
  ),
  cue(
    'hours',
    0.45,
    /(?:when|what time|hours|几点|什么时候).{0,24}(?:customer service|support|someone|anyone|客服|有人)|客服.{0,6}(?:几点|什么时候|时间|在线)/i,
  ),
  cue('contact', -0.4, /\bwhen\b|what time|hours|几点|什么时候|在线时间/i),
  cue(
    'hours',
    0.5,
    /opening (?:hours|times)|business hours|(?:what time|when).{0,16}(?:open|close|available|support)|open (?:on|at|until|now|today|sunday|saturday|weekends)|营业|几点(?:开|关|上|下)|上班时间|(?:周末|节假日|国庆|春节|过年).{0,8}(?:上班|营业|开|有人|休息|客服|发货)|在线时间/i,
  ),
  cue(
    'store',
    0.5,
    /physical (?:store|shop)|(?:where|address).{0,12}(?:store|shop)|where are you (?:located|based)|showroom|实体店|门店|线下|(?:店|你们).{0,4}(?:在哪|地址)|自提|到店|pick ?up|visit you|walk in/i,
  ),
  cue(
    'custom',
    0.5,
    /engrav|custom(?!er|s\b)|personali[sz]|wholesale|bulk|corporate|logo|刻字|定制|批发|团购|大量|量身|绣|定做|企业采购/i,
  ),
  cue(
    'authentic',
    0.5,
    /authentic|genuine(?! leather)|counterfeit|\bfake|legit|scam|正品|假货|靠谱|骗子|真的假的|质检/i,
  ),
  cue(
    'privacy',
    0.6,
    /privacy|(?:my|personal) (?:data|information)|know about me|track me|cookies?\b.*(?:use|you|site)|use cookies|(?:sell|share|store|keep|collect|save).{0,16}(?:data|information|messages|chat)|隐私|我的(?:数据|信息|个人信息)|追踪|个人信息|收集.{0,6}(?:数据|信息)|聊天(?:记录|内容)|知道我|cookie/i,
  ),
  cue(
    'account',
    0.5,
    /\baccount\b|password|log ?in|sign ?up|regist|member(?!s of)|loyalty|\bpoints\b|newsletter|unsubscribe|注册|账号|密码|会员|积分|登录|注销/i,
  ),
  cue(
    'identity',
    0.6,
    /are you (?:a |an )?(?:robot|bot|human|ai|real|person|chatgpt|machine|alive)|who are you|(?:what is|what'?s) your name|机器人|你是(?:真人|人工|谁|ai|人|什么|chatgpt)|你叫什么/i,
  ),
  cue(
    'capabilities',
    0.5,
    /what can you (?:do|help)|how can you help|what can i ask|你(?:能|会)(?:做|干)?什么|能帮我什么|^(?:help|帮助|菜单|menu)$/i,
  ),
  cue(
    'complaint',
    0.5,
    /terrible|awful|complain|unacceptable|disappoint|angry|useless|worst|ridiculous|不满意|太差|投诉|气死|失望|垃圾|没用|(?:真|太|好|被)坑|坑(?:人|爹|钱|死|我)|差评|rip-?off/i,
  ),
  cue(
    'thanks',
    0.5,
    /^(?:ok(?:ay)?,? |great,? |perfect,? )?(?:thanks|thank you|thx|cheers|many thanks)|^(?:好的?|行|嗯|太好了)?[，, ]?(?:谢谢|多谢|感谢|谢啦|辛苦)/i,
    undefined,
    ['goods', 'title'],
  ),
  cue(
    'greeting',
    0.5,
    /^(?:hi|hello|hey|good (?:morning|evening|afternoon)|你好|您好|在吗|嗨|哈喽|早上好|晚上好|下午好)[\s!！。,.，~呀啊there]*$/i,
  ),
  cue(
    'goodbye',
    0.5,
    /^(?:bye|goodbye|see you|good night|再见|拜拜|晚安)|(?:that'?s|that is) all|没(?:有)?(?:别的|事)了/i,
  ),
  cue(
    'off_topic',
    0.8,
    /weather|joke|homework|capital of|president|stocks?\b.{0,10}(?:buy|market|tip|price)|buy stocks|movie|world cup|poem|天气|笑话|作业|首都|总统|股票|电影|世界杯|写首诗|唱首?歌|翻译|红烧肉|编程|代码|\bpython\b|recipe|news today|新闻|星座|彩票|lottery|算命|数学题|football|足球|basketball|篮球|election|选举|history of|历史/i,
  ),
];
