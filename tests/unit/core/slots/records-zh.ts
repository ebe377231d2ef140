/** @file Chinese prompts as `python model/records.py` prints them, with the facts they were made of. */
import {
  answerPrompt,
  copyPrompt,
  descriptionPrompt,
  intentPrompt,
  servicePrompt,
} from '../../../../src/core/slots/prompts';

export const RECORDS_ZH: readonly (readonly [name: string, built: string, printed: string])[] = [
  [
    'zh hit answer',
    answerPrompt({
      lang: 'zh',
      question: '颜色齐不齐',
      asked: 'colors',
      facts: [
        { intent: 'weight', value: '卵刊' },
        { slot: 'n', value: 'Seapoonea Studio毛线帽' },
        { intent: 'hours', value: '周末10点开门，平时11点' },
        { intent: 'order-status', value: '85' },
        { slot: 't', value: '毛线帽' },
        { intent: 'payment', value: '微信、支付宝、云闪付都行' },
        { intent: 'colors', value: '都向京后' },
      ],
    }).prompt,
    '<|task_answer|><|zh|>\n重量：<|k_weight|>卵刊\n品名：<|n|>Seapoonea Studio毛线帽\n营业时间：<|k_hours|>周末10点开门，平时11点\n订单进度：<|k_order_status|>85\n类别：<|t|>毛线帽\n支付方式：<|k_payment|>微信、支付宝、云闪付都行\n有哪些颜色：<|k_colors|>都向京后\n问：颜色齐不齐\n<|out|><|k_colors|>',
  ],
  [
    'zh desc desc',
    descriptionPrompt({
      lang: 'zh',
      tone: 'plain',
      length: 'S',
      facts: [
        { slot: 'aud', value: '厨房达人' },
        { slot: 't', value: '瓜子', withMeasure: '一包瓜子' },
        { slot: 'b', value: '几蒜藉汲' },
        { slot: 'unknown', values: ['竿说诧黔'] },
        { slot: 'n', value: '几蒜藉汲瓜子 Mini' },
        {
          slot: 'features',
          values: [
            { kind: 'f', text: '酸甜', effect: '没胃口时含一颗就开胃' },
            { kind: 'f', text: '有嚼劲', effect: '一小块能吃很久' },
            { kind: 'f', text: '低脂', effect: '手指上不沾油' },
            { kind: 'f', text: '颗粒分明', effect: '炒饭不粘' },
          ],
        },
      ],
    }).prompt,
    '<|task_desc|><|zh|><|tone_plain|><|length_S|>\n人群：<|aud|>厨房达人\n类别：<|t|>瓜子<|tq|>一包瓜子\n店铺：<|b|>几蒜藉汲\n其他：<|g0|>竿说诧黔\n品名：<|n|>几蒜藉汲瓜子 Mini\n特点：<|f0|>酸甜<|e0|>没胃口时含一颗就开胃、<|f1|>有嚼劲<|e1|>一小块能吃很久、<|f2|>低脂<|e2|>手指上不沾油、<|f3|>颗粒分明<|e3|>炒饭不粘\n<|out|>',
  ],
  [
    'zh toned welcome',
    copyPrompt({
      task: 'welcome',
      lang: 'zh',
      tone: 'playful',
      facts: [
        { slot: 'unknown', values: ['势伯费', '煮套烟'] },
        { slot: 'n', value: '粟接慕唉洗洁精 99' },
        {
          slot: 'features',
          values: [
            { kind: 'f', text: '导热快', effect: '下班做饭不磨蹭' },
            { kind: 'f', text: '去油快', effect: '手上不留油腻' },
          ],
        },
        { slot: 't', value: '洗洁精', withMeasure: '一瓶洗洁精' },
        { slot: 'was', value: '25元' },
        { slot: 'b', value: '粟接慕唉' },
        { slot: 'pri', value: '8731.99元' },
        { slot: 'scn', value: '典纠餐死鹤' },
      ],
    }).prompt,
    '<|task_welcome|><|zh|><|tone_playful|>\n其他：<|g0|>势伯费、<|g1|>煮套烟\n品名：<|n|>粟接慕唉洗洁精 99\n特点：<|f0|>导热快<|e0|>下班做饭不磨蹭、<|f1|>去油快<|e1|>手上不留油腻\n类别：<|t|>洗洁精<|tq|>一瓶洗洁精\n原价：<|was|>25元\n店铺：<|b|>粟接慕唉\n价格：<|pri|>8731.99元\n场景：<|scn|>典纠餐死鹤\n<|out|>',
  ],
  [
    'zh missing answer',
    answerPrompt({
      lang: 'zh',
      question: '妈妈让我问一声，这个卖多少钱',
      asked: 'price',
      facts: [
        { intent: 'material', value: '骨瓷，釉下彩' },
        { slot: 'n', value: 'Teaka范恿添胁 Mini' },
      ],
    }).prompt,
    '<|task_answer|><|zh|>\n材质：<|k_material|>骨瓷，釉下彩\n品名：<|n|>Teaka范恿添胁 Mini\n问：妈妈让我问一声，这个卖多少钱\n<|out|><|k_price|>',
  ],
  [
    'zh intent intent',
    intentPrompt('zh', '买完手机号都换了，以后它坏了怎么证明是我的'),
    '<|task_answer|><|zh|>\n问：买完手机号都换了，以后它坏了怎么证明是我的\n<|out|>',
  ],
  [
    'zh toneless live',
    copyPrompt({
      task: 'live',
      lang: 'zh',
      facts: [
        { slot: 't', value: '充电宝', withMeasure: '一个充电宝' },
        { slot: 'col', value: '田园花色' },
        { slot: 'b', value: 'Beareme Studio' },
        { slot: 'mat', value: '航空铝' },
        {
          slot: 'features',
          values: [
            { kind: 'h', text: '物理静音键', effect: '不用找屏幕' },
            { kind: 'f', text: '即插即用', effect: '租房也方便' },
          ],
        },
        { slot: 'pri', value: '1349元' },
        { slot: 'unknown', values: ['姆嚼碍练哀舔'] },
        { slot: 'n', value: 'Beareme Studio充电宝 Mini' },
        { slot: 'aud', value: '书法爱好者' },
        { slot: 'was', value: '¥3821.90' },
      ],
    }).prompt,
    '<|task_live|><|zh|>\n类别：<|t|>充电宝<|tq|>一个充电宝\n颜色：<|col|>田园花色\n店铺：<|b|>Beareme Studio\n材质：<|mat|>航空铝\n特点：<|h0|>物理静音键<|e0|>不用找屏幕、<|f1|>即插即用<|e1|>租房也方便\n价格：<|pri|>1349元\n其他：<|g0|>姆嚼碍练哀舔\n品名：<|n|>Beareme Studio充电宝 Mini\n人群：<|aud|>书法爱好者\n原价：<|was|>¥3821.90\n<|out|>',
  ],
  [
    'zh offtopic answer',
    answerPrompt({
      lang: 'zh',
      question: '卖油翁全文背诵',
      asked: 'off-topic',
      facts: [
        { intent: 'stock', yes: true, value: '平装有货，精装剩7本' },
        { slot: 'n', value: '棉拖鞋 Mini' },
      ],
    }).prompt,
    '<|task_answer|><|zh|>\n库存情况：<|k_stock|><|yes|>平装有货，精装剩7本\n品名：<|n|>棉拖鞋 Mini\n问：卖油翁全文背诵\n<|out|><|k_off_topic|>',
  ],
  [
    'zh service reason',
    servicePrompt({
      task: 'reason',
      lang: 'zh',
      facts: [
        { slot: 'qty', value: '1' },
        { slot: 'r', value: '伶肩昔' },
        { slot: 'dat', value: '3月21日' },
        { slot: 'scn', value: '考试' },
        { slot: 'p', value: '泪受脾珍珠白水彩颜料 3' },
      ],
    }).prompt,
    '<|task_reason|><|zh|>\n库存：<|qty|>1\n理由：<|r|>伶肩昔\n日期：<|dat|>3月21日\n场景：<|scn|>考试\n商品：<|p|>泪受脾珍珠白水彩颜料 3\n<|out|>',
  ],
  [
    'zh yesno answer',
    answerPrompt({
      lang: 'zh',
      question: '想问下 我就认鸽子灰，别的一概不看??',
      asked: 'color-available',
      facts: [
        { intent: 'coupon', value: '只能在小程序里用' },
        { slot: 'n', value: 'Miga宠物碗' },
        { intent: 'gift-wrap', value: '代写手写卡，字不好看请见谅' },
        { intent: 'ship-time', value: '37' },
        { intent: 'care', value: '量漆' },
        { slot: 't', value: '宠物碗' },
        { intent: 'color-available', yes: false, value: '汾酬曙蛋' },
      ],
    }).prompt,
    '<|task_answer|><|zh|>\n优惠券：<|k_coupon|>只能在小程序里用\n品名：<|n|>Miga宠物碗\n礼品包装：<|k_gift_wrap|>代写手写卡，字不好看请见谅\n发货时间：<|k_ship_time|>37\n洗涤和保养方法：<|k_care|>量漆\n类别：<|t|>宠物碗\n这个颜色有没有货：<|k_color_available|><|no|>汾酬曙蛋\n问：想问下 我就认鸽子灰，别的一概不看??\n<|out|><|k_color_available|>',
  ],
  [
    'zh recommend answer',
    answerPrompt({
      lang: 'zh',
      question: '想换个床品，要软的',
      asked: 'recommend',
      facts: [
        { intent: 'recommend', product: '柱癸喳山楂红茶 Pro', reason: '桌醚畔纸孜边' },
        { slot: 'n', value: 'Joboo韧踞充赁拴枢 Pro' },
      ],
    }).prompt,
    '<|task_answer|><|zh|>\n哪一款更合适：<|k_recommend|><|p|>柱癸喳山楂红茶 Pro<|r|>桌醚畔纸孜边\n品名：<|n|>Joboo韧踞充赁拴枢 Pro\n问：想换个床品，要软的\n<|out|><|k_recommend|>',
  ],
];
