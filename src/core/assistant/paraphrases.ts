/**
 * @file Situations of shopping that people tell rather than name ("the mug was in pieces"), each with the plain words that a
 * shop's notes use for it. The words are looked for beside the question's own.
 */
import { type Intent } from './intent';

export interface Paraphrase {
  readonly intent: Intent;
  readonly pattern: RegExp;
  /** The situation in plain words, both languages. */
  readonly plain: string;
}

const told = (intent: Intent, plain: string, ...patterns: readonly RegExp[]): Paraphrase => ({
  intent,
  plain,
  pattern: new RegExp(patterns.map(({ source }) => source).join('|'), 'i'),
});

const BROKEN = String.raw`(?:in (?:\w+ )?(?:pieces|bits|halves|half)|shatter|smash|broke|crack|crush|dent|torn|ripped|chipp?ed|damaged|soaked)`;
const ARRIVED = String.raw`(?:arriv|came|open|unpack|deliver|parcel|package|\bbox\b|turned up|showed up|got here|received)`;

/** The first that fits counts. */
export const PARAPHRASES: readonly Paraphrase[] = [
  told(
    'parcel_problem',
    'parcel arrived damaged broken; 收到时东西破损',
    new RegExp(`${BROKEN}.{0,40}${ARRIVED}`),
    new RegExp(`${ARRIVED}.{0,40}${BROKEN}`),
    /only (?:one|two|half|some|part).{0,12}(?:came|arrived|in the box)|(?:收到|到手|到了|拆开|打开|快递|包裹|一看|寄来|到货).{0,14}(?:碎|破|裂|坏|压|烂|漏|磕|瘪)|碎了一地|摔碎|碎成/,
  ),
  told(
    'invoice',
    'the name on my invoice is wrong; 发票抬头开错了',
    /(?:invoice|receipt|fapiao).{0,24}(?:wrong|mistake|typo|incorrect|misspel|error)|(?:wrong|mistake|incorrect|typo).{0,24}(?:invoice|receipt)|(?:发票|抬头|税号).{0,8}(?:错|改|重开|不对)/,
  ),
  told(
    'payment',
    'how long is an unpaid order kept; 下单没付款会保留多久',
    /(?:forgot|didn'?t|haven'?t|not yet|never).{0,12}(?:pay|paid|payment)|unpaid|without paying|(?:忘|没|未|还没).{0,3}(?:付款|付钱|支付|给钱|付)/,
  ),
  told(
    'discount',
    'the price drops after I buy, refund the difference; 买完降价补差价 价保',
    /(?:bought|ordered|paid|purchased|got it).{0,50}(?:cheaper|dropped|lower|reduced|on sale|less now|discount(?:ed)?|(?:yuan|%) off)|(?:cheaper|dropped|lower|reduced|price (?:fell|went down)).{0,40}(?:after i|since i|i (?:bought|paid|ordered))|(?:刚|昨天|前天|上周|上星期|前几天|才|今天).{0,6}(?:买|下单|付|拍).{0,14}(?:降|便宜|打折|少了|跌|减)|买(?:完|了|后|贵).{0,8}(?:降|便宜|打折)|补差|差价|退差|买贵/,
  ),
  told(
    'order_change',
    'change the address after ordering; 下单后改地址',
    /wrong (?:street|address|house|flat|postcode|city|number on)|moved? (?:house|home|flat|out)|(?:chang|fix|updat|correct|redirect).{0,24}(?:address|where.{0,12}(?:going|sent|goes|deliver))|(?:send|deliver|ship) (?:it |them )?(?:somewhere else|to a different|to another|to my (?:office|work))|地址.{0,12}(?:错|改|换|填|写)|(?:改|换).{0,6}地址|搬家|改寄|改成?送|送到公司|寄到(?:别|另)/,
  ),
  told(
    'order_change',
    'cancel my order; 取消订单',
    /(?:stop|cancel|call off|scrap|undo|halt).{0,16}(?:order|purchase|it\b|that)|don'?t want (?:it|them|the order|what i ordered) (?:any ?more|after all)|ordered (?:it )?by (?:mistake|accident)|取消|撤(?:单|销|回|了|掉)|(?:不想要|不要).{0,16}(?:没发|未发|订单|撤|取消|怎么撤)|(?:订单|单子).{0,8}(?:不要|不想|撤)|下错|拍错|买错|误拍|拍多/,
  ),
  told(
    'returns',
    'who pays the postage for a return; 退货运费谁出',
    /(?:who|do i|must i|have to|need to).{0,16}(?:pay|cover).{0,24}(?:return|send.{0,8}back|sending.{0,8}back|postage)|(?:return|send(?:ing)? .{0,8}back).{0,24}(?:free|cost|\bpay|postage)|(?:退|寄回).{0,10}(?:运费|邮费|谁出|谁付|要钱)|运费险|free returns?\b/,
  ),
  told(
    'exchange',
    'exchange for another size or colour; 换尺码或颜色',
    /(?:too (?:big|small|large|tight|loose|long|short)|doesn'?t fit|wrong size).{0,40}(?:swap|chang|exchang|what (?:now|do|can)|instead|bigger|smaller|one size)|(?:swap|chang|exchang).{0,24}(?:size|bigger|smaller|larger|colou?r)|(?:买|拍)(?:大|小)了|(?:大|小|长|短|紧)了.{0,10}(?:怎么办|换)|换.{0,5}(?:大|小|码|号|颜色)/,
  ),
  told(
    'refund',
    'when do I get my money back, refund time; 退款多久到账',
    /wait.{0,16}(?:money|refund|cash|reimburse)|(?:where|when|how (?:long|many days|soon)).{0,36}(?:my money|refund|cash back|money back|the money|(?:give|get|pay|send).{0,12}(?:cash|money))|(?:money|cash|refund).{0,16}(?:not? (?:yet|arriv|come|back)|n't (?:arriv|come|shown|turned))|(?:退的?钱|退款).{0,8}(?:没到|到账|到帐|多久|什么时候|几天|还没|没收到)|钱.{0,6}(?:没到账|到账|没退|还没到|没收到)|(?:几天|多久|什么时候).{0,4}(?:退钱|退款|到账)/,
  ),
  told(
    'privacy',
    'different prices to different people; 大数据杀熟 同一时间所有人看到的价格相同',
    /(?:regulars?|old|loyal|existing|returning|new) ?(?:customers?|buyers?|users?|people|members?)?.{0,20}(?:pay|price|charge|see).{0,16}(?:more|different|higher|same|less)|pay more than|(?:different|same) prices? (?:for|to|as)|(?:every(?:one|body)|all|people|customers).{0,20}(?:same|different).{0,6} ?price|price.{0,16}(?:depend|differ|based on)|charge me more|(?:老|新)(?:用户|客|顾客|会员|买家).{0,14}(?:贵|价|便宜|不同|不一样)|杀熟|看人.{0,3}价|价格?.{0,6}(?:因人|跟别人)|(?:别人|每个人).{0,8}价/,
  ),
  told(
    'gift_wrap',
    'will the recipient see the price, no price slip; 收礼的人会看到价格吗',
    /(?:\bno|hide|without|leave (?:out|off)|remove|take off|don'?t (?:show|put|include|leave)).{0,20}(?:price|receipt|invoice|bill)|(?:\bshe|\bhe|they|her|him|them|recipient|friend|mum|mom|receiver) .{0,24}(?:see|know|find out).{0,20}(?:price|cost|paid|how much)|(?:see|visible).{0,6} price|price.{0,10}visible|(?:不要|别|不想|不).{0,6}(?:放|写|有|露|显示|让).{0,10}(?:价|小票|单子|多少钱)|(?:对方|收礼|他|她|朋友|人家|妈|别人).{0,12}(?:知道|看).{0,5}(?:价|多少钱)|看(?:得|不)?(?:到|见)价/,
  ),
  told(
    'privacy',
    'whom do you give my data to, sell data, share; 信息会给别人吗 出售信息',
    /(?:sell|share|give|pass|leak|hand).{0,16}(?:my|our|customer|personal) ?(?:data|number|phone|details|info|address|e-?mail|name)|(?:手机号|电话号?码?|信息|资料|隐私|地址|数据).{0,10}(?:卖|给别人|泄露|外传|告诉|给第三方|共享)|卖给(?:别人|第三方)|(?:handle|do with|happens? to|treat).{0,10}(?:my|our) (?:data|phone|number|e-?mail|address|info|details|name)/,
  ),
  told(
    'privacy',
    'what do you know about me, what is kept, browsing stays on the device; 收集哪些信息 浏览中学到的内容只留在设备上',
    /brows\w+ (?:history|record|data)|(?:what|where|how).{0,24}(?:store|save|keep|know|collect|track|record).{0,24}(?:about me|on me|my (?:data|info|history|details))|浏览(?:记录|历史|过)|(?:记录|收集|存|保存|知道|监视|跟踪).{0,8}(?:我的|我什么|我哪|哪些信息|什么信息|数据)|我的?.{0,10}(?:存|保存|记录)(?:哪|在|了什么)/,
  ),
  told(
    'warranty',
    'spare parts; 配件',
    /spare|replacement (?:part|ring|seal|lid|bulb|shade|peg|strap|piece)|(?:lost|broke|need|missing|snapped).{0,16}(?:seal|ring|lid|shade|peg|a piece|puzzle piece|screw)|buy.{0,12}(?:separately|just the|only the|on its own)|(?:密封圈|盖子|灯罩|地钉|配件|零件|拼图).{0,8}(?:丢|单买|单卖|配|能买|少了|缺)|单独?(?:买|卖|配)/,
  ),
  told(
    'warranty',
    'how do I have something repaired, warranty; 怎么报修 保修',
    /(?:stopped|quit) (?:working|lighting|charging)|(?:doesn'?t|won'?t|no longer) (?:work|light up|turn on|close|charge)|(?:zip|zipper|strap|wheel|handle|seam|button|snap|stitching)s?.{0,24}(?:broke|\bwent|came off|fell off|snapped|stuck|bust|came undone|gone)|(?:不亮|不转|坏了?|断了?|掉了|开线|开胶|裂开|不能用).{0,12}(?:修|保修|找谁|管)|(?:用了?|穿了?|背了?)[^，,]{0,8}(?:就|了)?(?:坏|断|不亮|开线|开胶)/,
  ),
  told(
    'order_status',
    'my parcel has not moved for days, it is late; 物流几天没更新',
    /(?:any|no) (?:news|updates?).{0,10}(?:on|about|of) (?:my|the) (?:order|parcel|package|delivery)|tracking.{0,24}(?:not\b|n't|\bno\b|stuck|same|stopped|still|frozen)|(?:parcel|package|delivery|my order).{0,24}(?:stuck|not moved|hasn'?t (?:moved|arrived|come|turned)|still (?:not|hasn'?t)|never (?:came|arrived)|lost|\blate\b|delayed|nowhere)|物流.{0,10}(?:不动|没动|没更新|不更新|停|卡)|(?:快递|包裹|东西|货).{0,8}(?:还没到|没到|怎么还|不动|丢了|没收到|卡)|还没(?:到|收到)|没有?收到/,
  ),
  told(
    'shipping_time',
    'do you ship during Spring Festival holidays; 春节期间发货吗',
    /(?:过年|春节|除夕|年三十|放假|国庆|长假).{0,14}(?:发|寄|送|休)|(?:发货|寄).{0,10}(?:过年|春节|除夕|放假)|(?:spring festival|chinese new year|lunar new year|the holidays).{0,30}(?:ship|send|post|work|open|closed)|(?:ship|send|post|closed|deliver).{0,30}(?:spring festival|new year|holidays)/,
  ),
  told(
    'shipping_time',
    'when will my order be sent, dispatch; 下单后多久发货',
    /when.{0,24}(?:\bpost (?:it|them|my)|send (?:it|them|my)|\bship|dispatch|leave (?:the|your)|go out)|(?:post|send|ship|dispatch) (?:it|them|my order) (?:out )?(?:today|tomorrow|yet|soon|the same)|(?:什么时候|啥时候|几点|何时|今天|明天|今晚|当天|现在下单).{0,12}(?:能|会|给)?(?:发(?:货|出|走)?(?:吗|不|呢|啊|$)|发货|发出|寄出)/,
  ),
  told(
    'discount',
    'what are the Double 11 and 618 offers; 双11和618有什么优惠',
    /(?:双(?:十一|11)|618|六一八).{0,10}(?:折|优惠|活动|便宜|降|减)|(?:折|优惠|活动).{0,8}(?:双十一|双11|618)|(?:double (?:11|eleven)|singles'? day|black friday|618).{0,30}(?:off|sale|offer|discount|deal|cheaper)|(?:off|sale|offer|discount|deal)s?.{0,20}(?:double (?:11|eleven)|singles'? day|black friday|618)/,
  ),
  told(
    'shipping_area',
    'ship to Hong Kong, Macau, Taiwan or abroad; 港澳台和海外能寄吗',
    /(?:post|send|ship|mail|deliver)\w*.{0,24}(?:hong kong|macau|macao|taiwan|abroad|overseas|another country)|(?:寄|发|送|邮)(?:到|去|往)?.{0,4}(?:香港|澳门|台湾|港澳|海外|国外)|(?:香港|澳门|台湾|港澳台|海外|国外).{0,6}(?:寄|发|送|邮)/,
  ),
  told(
    'shipping_time',
    'leave our warehouse, when will my order be sent; 仓库发出 下单后多久发货',
    /where.{0,16}(?:ship|send|dispatch|post)\w* (?:it |them |things )?from|ships? from where|从哪(?:里|儿|个)?.{0,4}(?:发|寄)|哪里发货|发货地|仓库在哪/,
  ),
  told(
    'store',
    'do you have a shop I can visit; 有实体店吗',
    /(?:try|see|touch|feel|look at).{0,20}(?:on\b.{0,12}(?:somewhere|first|before|person)|in person|in real life|before (?:i|buying))|(?:somewhere|anywhere|place).{0,24}(?:try|visit|come|see|pop)|(?:can|could|may|like to) (?:i|we)? ?(?:come|pop|drop|stop|visit|walk) ?(?:in|by|round|over|and|to|you|there)|come (?:and|by|round|to) (?:see|try|look|your|the shop)|试穿|实体店|线下|门店|(?:去|到)店里?|看实物|摸一摸|现场看/,
  ),
  told(
    'custom',
    'company gifts in bulk, discount for many pieces; 企业团购 批量定制',
    /\b(?:[2-9]\d|\d{3,}|twenty|thirty|forty|fifty|sixty|eighty|a hundred|hundreds?)\b(?! ?(?:yuan|rmb|cm|kg|%|ml|g\b)).{0,30}(?:for (?:our|the|my) (?:company|office|team|staff|clients|customers|event|wedding)|logo|staff|employees|clients|engrav)|wholesale|in bulk|corporate|(?:公司|企业|单位|团队|学校).{0,10}(?:要?买|要|订|采购|团购|定).{0,12}(?:份|件|套|个|盒|客户|员工|折|优惠)|(?:\d{2,}|几十|上百|[二三四五六七八九]十|百)(?:份|件|套|个|盒|只|条).{0,14}(?:折|优惠|便宜|公司|客户|员工|定制|刻|logo)|团购|批发|批量/,
  ),
  told(
    'payment',
    'pay in instalments; 分期',
    /instal?ment|(?:split|spread).{0,20}(?:bill|pay|cost|price)|pay.{0,14}(?:monthly|over \w+ months|bit by bit|in parts)|分期|免息|分[\d三六两]期|分几次付/,
  ),
  told(
    'hours',
    'when can I reach someone, customer service hours; 客服什么时候在',
    /(?:anyone|someone|somebody|you|staff|lot|people|support).{0,16}(?:there|around|open|online|available|answer|reply).{0,24}(?:sunday|saturday|weekend|night|evening|morning|\bnow\b|late|midnight|early)|(?:客服|你们).{0,8}(?:几点|下班|上班|在线|睡了)|(?:周末|晚上|半夜|夜里|礼拜天).{0,8}(?:有人|客服|在吗|在不)/,
  ),
  told(
    'account',
    'do I need an account to buy, order as a guest; 不注册可以买吗',
    /(?:have to|need to|must i|without).{0,12}(?:sign(?:ing)? up|regist|log(?:ging)? in|an account|creat)|as a guest|guest checkout|(?:不|必须|要|得|一定).{0,3}(?:注册|登录|开账号)/,
  ),
  told(
    'returns',
    'can I return it if I simply do not like it; 不喜欢可以退吗 七天无理由',
    /(?:don'?t|do not|didn'?t|not) (?:really )?(?:like|love|fancy) (?:it|them|the)|not what i (?:wanted|expected)|chang(?:ed?|ing) my mind|hate it|(?:不喜欢|不太喜欢|没看上|不满意|不合心意|后悔).{0,12}(?:退|怎么|可以|能)|(?:还)?能退(?:吗|么|货|不)|无理由/,
  ),
  told(
    'material',
    'is the down humanely sourced, live-plucked; 羽绒来源 活拔绒',
    /pluck|humane|(?:cruel|kill|hurt|suffer).{0,16}(?:duck|goose|geese|bird)|(?:duck|goose|geese|bird)s?.{0,16}(?:cruel|killed|hurt|suffer|alive)|活拔|(?:鸭|鹅|羽绒).{0,6}(?:残忍|怎么来|来源|人道)/,
  ),
  told(
    'complaint',
    'I have a complaint; 我要投诉',
    /fed up|furious|messed up|so done with|sick of|had enough|(?:second|third|fourth|umpteenth) time|disgust|appalling|shocking|rubbish service|hopeless|\bangry|awful|terrible|useless|the worst|never (?:again|buying)|liars?\b|ripped off|waste of (?:money|time)|(?:is|are|such) a joke|(?:nobody|no ?one|none of you) (?:ever )?(?:answer|repl|help|care|respond)|ignor(?:ed|ing) me|没人(?:理|回|管)|还管不管|不理人|(?:speak|talk) to (?:a|the|your) manager|什么(?:破|烂)|破店|烂店|骗子|忽悠|差劲|太过分|无语|不负责任|第[二三四]次了|受够|垃圾|气死|生气|火大|投诉|差评|12315/,
  ),
];

/** English words of the patterns: those are no slips of the pen. */
export function paraphraseWords(): readonly string[] {
  return PARAPHRASES.flatMap(({ pattern }) => pattern.source.match(/[a-z]{4,}/g) ?? []);
}

/** What the question tells of, if it is one of these. */
export function paraphraseOf(question: string): Paraphrase | undefined {
  const text = question.normalize('NFKC').replaceAll('’', "'");
  return PARAPHRASES.find(({ pattern }) => pattern.test(text));
}
