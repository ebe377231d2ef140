/** @file English prompts as `python model/records.py` prints them, with the facts they were made of. */
import {
  answerPrompt,
  copyPrompt,
  descriptionPrompt,
  intentPrompt,
  servicePrompt,
} from '../../../../src/core/slots/prompts';

export const RECORDS_EN: readonly (readonly [name: string, built: string, printed: string])[] = [
  [
    'en service finding',
    servicePrompt({
      task: 'finding',
      lang: 'en',
      facts: [
        { slot: 'a', value: 'wmvla lftdpb' },
        { slot: 'd', value: 'fom ienriwn' },
        { slot: 'c', value: 'exhmm' },
        { slot: 'topic', value: 'when it will arrive' },
        { slot: 'usr', value: 'Tidawo' },
        { slot: 'n', value: 'Fumu envelope Pro' },
      ],
    }).prompt,
    '<|task_finding|><|en|>\nsubject: <|a|>wmvla lftdpb\nperiod: <|d|>fom ienriwn\nchange: <|c|>exhmm\nasked: <|topic|>when it will arrive\ncustomer: <|usr|>Tidawo\nname: <|n|>Fumu envelope Pro\n<|out|>',
  ],
  [
    'en intent intent',
    intentPrompt('en', 'is there a contac tform'),
    '<|task_answer|><|en|>\nQ: is there a contac tform\n<|out|>',
  ],
  [
    'en missing answer',
    answerPrompt({
      lang: 'en',
      question: 'would it be out of place in a hospital room. thx',
      asked: 'scene',
      facts: [
        { slot: 'n', value: 'jug 1' },
        { intent: 'customization', value: 'date and coordinates on the back, up to 30 characters' },
        { intent: 'origin', value: 'mto uyjunjs' },
        { intent: 'size-advice', value: '50' },
        { intent: 'authenticity', value: 'a numbered certificate comes with each one' },
        { intent: 'order-status', value: 'your account shows packed, shipped or delivered' },
        { intent: 'return-policy', value: 'earrings and swimwear excluded for hygiene, all else 21 days' },
      ],
    }).prompt,
    '<|task_answer|><|en|>\nname: <|n|>jug 1\ncustomisation: <|k_customization|>date and coordinates on the back, up to 30 characters\nwhere it is made: <|k_origin|>mto uyjunjs\nwhich size to choose: <|k_size_advice|>50\nwhether it is genuine: <|k_authenticity|>a numbered certificate comes with each one\nthe status of the order: <|k_order_status|>your account shows packed, shipped or delivered\nthe return policy: <|k_return_policy|>earrings and swimwear excluded for hygiene, all else 21 days\nQ: would it be out of place in a hospital room. thx\n<|out|><|k_scene|>',
  ],
  [
    'en desc desc',
    descriptionPrompt({
      lang: 'en',
      tone: 'warm',
      length: 'S',
      facts: [
        { slot: 'b', value: 'Tigoovi' },
        { slot: 'pri', value: '€68.5' },
        { slot: 'qty', value: '10' },
        { slot: 'n', value: 'pazx lhujk pntucv foam roller Pro' },
        { slot: 'scn', value: 'beach days' },
        { slot: 'col', value: 'chestnut' },
        { slot: 'unknown', values: ['fine mesh'] },
        {
          slot: 'features',
          values: [
            { kind: 'f', text: 'quick to pitch', effect: 'tea comes before dark' },
            { kind: 'h', text: 'damp-proof base', effect: "yesterday's rain is no matter" },
            { kind: 'h', text: 'Chinese manual', effect: 'steps are easy to follow' },
            { kind: 'f', text: 'toe-protecting', effect: 'a stumble hurts less' },
          ],
        },
        { slot: 't', value: 'foam roller', withArticle: 'a foam roller', plural: 'foam rollers' },
        { slot: 'fes', value: 'Easter' },
        { slot: 'mat', value: 'pazx lhujk pntucv' },
      ],
    }).prompt,
    "<|task_desc|><|en|><|tone_warm|><|length_S|>\nshop: <|b|>Tigoovi\nprice: <|pri|>€68.5\nleft: <|qty|>10\nname: <|n|>pazx lhujk pntucv foam roller Pro\nscene: <|scn|>beach days\ncolor: <|col|>chestnut\nother: <|g0|>fine mesh\nfeatures: <|f0|>quick to pitch<|e0|>tea comes before dark, <|h1|>damp-proof base<|e1|>yesterday's rain is no matter, <|h2|>Chinese manual<|e2|>steps are easy to follow, <|f3|>toe-protecting<|e3|>a stumble hurts less\ntype: <|t|>foam roller<|ta|>a foam roller<|tp|>foam rollers\nfestival: <|fes|>Easter\nmaterial: <|mat|>pazx lhujk pntucv\n<|out|>",
  ],
  [
    'en offtopic answer',
    answerPrompt({
      lang: 'en',
      question: 'Most people take the one in between and look back at the fancy one.',
      asked: 'off-topic',
      facts: [
        { intent: 'change-address', value: '53' },
        { slot: 'n', value: 'Noliji hairbrush Mini' },
      ],
    }).prompt,
    '<|task_answer|><|en|>\nchanging the delivery address: <|k_change_address|>53\nname: <|n|>Noliji hairbrush Mini\nQ: Most people take the one in between and look back at the fancy one.\n<|out|><|k_off_topic|>',
  ],
  [
    'en toneless subject',
    copyPrompt({
      task: 'subject',
      lang: 'en',
      facts: [
        { slot: 'n', value: 'Ropapo black tea Mini' },
        {
          slot: 'features',
          values: [
            { kind: 'f', text: 'light-roasted', effect: 'it opens up as it cools' },
            { kind: 'f', text: 'nutty', effect: 'mornings go down easily' },
            { kind: 'f', text: 'quick to dissolve', effect: 'hotel rooms have good cups' },
            { kind: 'f', text: 'individually packed', effect: 'desk drawers have room' },
          ],
        },
        { slot: 'scn', value: 'feeding the baby' },
        { slot: 'aud', value: 'families with children' },
        { slot: 'b', value: 'Ropapo' },
        { slot: 't', value: 'black tea', withArticle: 'a black tea', plural: 'black teas' },
      ],
    }).prompt,
    '<|task_subject|><|en|>\nname: <|n|>Ropapo black tea Mini\nfeatures: <|f0|>light-roasted<|e0|>it opens up as it cools, <|f1|>nutty<|e1|>mornings go down easily, <|f2|>quick to dissolve<|e2|>hotel rooms have good cups, <|f3|>individually packed<|e3|>desk drawers have room\nscene: <|scn|>feeding the baby\naudience: <|aud|>families with children\nshop: <|b|>Ropapo\ntype: <|t|>black tea<|ta|>a black tea<|tp|>black teas\n<|out|>',
  ],
  [
    'en hit answer',
    answerPrompt({
      lang: 'en',
      question: 'have you got a dinosaur design for the wrapping',
      asked: 'gift-wrap',
      facts: [
        { slot: 't', value: 'curtain' },
        { intent: 'membership', value: 'puppy club, a treat box every quarter' },
        { intent: 'shelf-life', value: 'until the end of the month printed on the lid' },
        { intent: 'scene', value: 'xaay' },
        { intent: 'colors', value: 'clear, amber and smoke glass' },
        { intent: 'gift-wrap', value: '14' },
        { intent: 'return-fee', value: 'tkmfulkh erlih' },
        { slot: 'n', value: 'Feama & Co sky celadon curtain Pro' },
      ],
    }).prompt,
    '<|task_answer|><|en|>\ntype: <|t|>curtain\nthe membership: <|k_membership|>puppy club, a treat box every quarter\nthe shelf life: <|k_shelf_life|>until the end of the month printed on the lid\nwhere it can be used: <|k_scene|>xaay\nthe colours on offer: <|k_colors|>clear, amber and smoke glass\ngift wrapping: <|k_gift_wrap|>14\nwho pays for return shipping: <|k_return_fee|>tkmfulkh erlih\nname: <|n|>Feama & Co sky celadon curtain Pro\nQ: have you got a dinosaur design for the wrapping\n<|out|><|k_gift_wrap|>',
  ],
  [
    'en toned social',
    copyPrompt({
      task: 'social',
      lang: 'en',
      tone: 'playful',
      facts: [
        { slot: 't', value: 'head torch', withArticle: 'a head torch', plural: 'head torches' },
        { slot: 'scn', value: 'homework' },
        { slot: 'end', value: '25 June' },
        { slot: 'b', value: 'Gamiwo & Co' },
        {
          slot: 'features',
          values: [
            { kind: 'f', text: 'stretchy', effect: 'long sitting stays comfortable' },
            { kind: 'h', text: 'dial adjuster', effect: 'one turn fits it' },
            { kind: 'h', text: 'mosquito mesh', effect: 'summer camps itch less' },
          ],
        },
        { slot: 'col', value: 'ombré' },
        { slot: 'n', value: 'ombré head torch' },
      ],
    }).prompt,
    '<|task_social|><|en|><|tone_playful|>\ntype: <|t|>head torch<|ta|>a head torch<|tp|>head torches\nscene: <|scn|>homework\nuntil: <|end|>25 June\nshop: <|b|>Gamiwo & Co\nfeatures: <|f0|>stretchy<|e0|>long sitting stays comfortable, <|h1|>dial adjuster<|e1|>one turn fits it, <|h2|>mosquito mesh<|e2|>summer camps itch less\ncolor: <|col|>ombré\nname: <|n|>ombré head torch\n<|out|>',
  ],
  [
    'en yesno answer',
    answerPrompt({
      lang: 'en',
      question: 'Ordered twice delete one',
      asked: 'cancel',
      facts: [
        { slot: 't', value: 'headphones' },
        { intent: 'cancel', value: 'subscriptions end with one click under Plans' },
        { slot: 'n', value: 'Joola headphones Mini' },
        { intent: 'color-available', yes: false, value: '90' },
        { intent: 'features', value: 'lay-flat binding, 192 dotted pages, two ribbons' },
      ],
    }).prompt,
    '<|task_answer|><|en|>\ntype: <|t|>headphones\nhow to cancel an order: <|k_cancel|>subscriptions end with one click under Plans\nname: <|n|>Joola headphones Mini\nwhether that colour is available: <|k_color_available|><|no|>90\nwhat it can do: <|k_features|>lay-flat binding, 192 dotted pages, two ribbons\nQ: Ordered twice delete one\n<|out|><|k_cancel|>',
  ],
  [
    'en recommend answer',
    answerPrompt({
      lang: 'en',
      question: 'Birthday present for my boyfrined, any ideas',
      asked: 'gift-advice',
      facts: [
        { intent: 'discount', value: 'vywrs ufha inmmpbh' },
        { slot: 't', value: 'blazer' },
        { intent: 'gift-advice', product: 'Vawoho Studio wall hanging 120', reason: 'hcbdqrt axz' },
        { intent: 'refund-time', value: 'msmfrh vuqr cgeb' },
        { slot: 'n', value: 'blazer Mini' },
        { intent: 'weight', value: '28 g a pair' },
        { intent: 'address', value: 'qgzql' },
        { intent: 'capacity', value: 'a 15 kg bag of dry food' },
      ],
    }).prompt,
    '<|task_answer|><|en|>\ndiscounts: <|k_discount|>vywrs ufha inmmpbh\ntype: <|t|>blazer\nwhat to choose as a gift: <|k_gift_advice|><|p|>Vawoho Studio wall hanging 120<|r|>hcbdqrt axz\nhow long a refund takes: <|k_refund_time|>msmfrh vuqr cgeb\nname: <|n|>blazer Mini\nthe weight: <|k_weight|>28 g a pair\nthe address of the shop: <|k_address|>qgzql\nthe capacity: <|k_capacity|>a 15 kg bag of dry food\nQ: Birthday present for my boyfrined, any ideas\n<|out|><|k_gift_advice|>',
  ],
];
