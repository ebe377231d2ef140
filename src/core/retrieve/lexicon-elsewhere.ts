/** @file What people also ask shops for, in both languages: so that "we do not sell that" can be said of it by name. */
import { type ConceptRow } from './lexicon-goods';

export const ELSEWHERE: readonly ConceptRow[] = [
  ['bicycle', '', 'bicycle|bike|e-bike|ebike|moped', '自行车|电动车|单车|电瓶车|摩托车'],
  [
    'electronics',
    '',
    'electronics|phone|iphone|smartphone|phone case|laptop computer|computer|tablet|ipad|headphones|earphones|earbuds|charger|phone charger|camera|television|tv|power bank|printer|monitor|keyboard|drone|router|usb stick|games console|video game|smartwatch|loudspeaker|bluetooth speaker|projector|e-reader|sim card',
    '手机|手机壳|手机膜|苹果手机|电脑|平板电脑|耳机|蓝牙耳机|充电器|充电线|数据线|相机|电视机|数码|笔记本电脑|充电宝|音箱|打印机|显示器|键盘|鼠标|无人机|路由器|u盘|游戏机|智能手表|投影仪|显卡',
  ],
  [
    'appliance',
    '',
    'refrigerator|fridge|freezer|washing machine|dishwashing machine|microwave|air conditioner|vacuum cleaner|robot vacuum|air fryer|rice cooker|toaster|blender|juicer|hair dryer|humidifier|dehumidifier|air purifier|heater|electric blanket|electric fan|water heater|sewing machine|generator|diesel generator|shaver|electric toothbrush|water filter',
    '冰箱|冰柜|洗衣机|微波炉|空调|吸尘器|扫地机器人|扫地机|电饭煲|电饭锅|空气炸锅|烤面包机|破壁机|榨汁机|豆浆机|吹风机|电吹风|加湿器|除湿机|空气净化器|净化器|取暖器|暖风机|电热毯|电风扇|电扇|热水器|缝纫机|发电机|柴油发电机|剃须刀|电动牙刷|净水器|电热水壶|热水袋|暖手宝',
  ],
  [
    'pet',
    '',
    'pet food|dog food|cat food|cat litter|pet toy|dog leash|dog lead|pet supplies|aquarium|fish tank|bird cage|hamster|puppy|kitten',
    '宠物|宠物用品|猫粮|狗粮|猫砂|猫窝|狗窝|猫爬架|狗绳|鱼缸|鸟笼|仓鼠|小狗|小猫',
  ],
  [
    'car',
    '',
    'car tyre|tyre|tire|car parts|car seat|child seat|motorbike|motorcycle|engine oil|windscreen|car battery',
    '汽车|轮胎|车载|儿童座椅|安全座椅|机油|雨刮|行车记录仪|电瓶',
  ],
  [
    'medicine',
    '',
    'medicine|vitamin|vitamins|painkiller|supplement|ibuprofen|aspirin|antibiotics|bandage|thermometer|contact lenses|glasses frames|protein powder',
    '药品|感冒药|退烧药|维生素|保健品|钙片|创可贴|体温计|隐形眼镜|眼镜框|蛋白粉|口罩',
  ],
  [
    'alcohol',
    '',
    'wine bottle|red wine|white wine|beer|whisky|whiskey|vodka|liquor|champagne',
    '白酒|啤酒|红葡萄酒|葡萄酒|威士忌|黄酒|茅台|香槟',
  ],
  [
    'flowers',
    '',
    'fresh flowers|bouquet|roses|houseplant|house plant|potted plant|fertiliser|fertilizer',
    '鲜花|花束|玫瑰花|盆栽|绿植|多肉|种子|化肥|花肥',
  ],
  [
    'weapon',
    '',
    'gun|weapon|ammunition|cigarettes|cigarette|vape|fireworks|lighter fluid',
    '枪|武器|子弹|香烟|电子烟|烟花|鞭炮',
  ],
  [
    'tools',
    '',
    'lawn mower|lawnmower|drill|power drill|hammer|screwdriver|chainsaw|ladder|paint|wallpaper|cement|toolbox|garden hose|barbecue|grill|toilet|bathtub|door handle',
    '割草机|电钻|锤子|螺丝刀|电锯|梯子|油漆|墙纸|壁纸|水泥|工具箱|水管|烧烤架|烤炉|马桶|浴缸|水龙头|瓷砖|门锁',
  ],
  [
    'music',
    '',
    'guitar|piano|violin|drum kit|ukulele|saxophone|vinyl record|cds',
    '吉他|钢琴|小提琴|架子鼓|尤克里里|古筝|唱片',
  ],
  [
    'sports-gear',
    '',
    'football|soccer ball|basketball|tennis racket|badminton racket|golf clubs|skis|snowboard|surfboard|treadmill|dumbbell|dumbbells|fishing rod|skateboard|roller skates|kayak',
    '足球|篮球|网球拍|羽毛球拍|乒乓球|高尔夫球杆|滑雪板|冲浪板|跑步机|哑铃|鱼竿|钓竿|轮滑鞋|皮划艇',
  ],
  [
    'baby-goods',
    '',
    'nappies|diapers|baby formula|pram|stroller|pushchair|cot|crib|baby bottle|pacifier',
    '尿不湿|纸尿裤|奶粉|婴儿车|推车|婴儿床|奶瓶|奶嘴',
  ],
  [
    'fresh-food',
    '',
    'fresh fruit|vegetables|meat|seafood|frozen food|instant noodles|cooking oil|ice cream|pizza|mineral water',
    '水果|蔬菜|猪肉|牛肉|海鲜|大闸蟹|速冻|方便面|泡面|食用油|冰淇淋|披萨|矿泉水|月饼|粽子',
  ],
  [
    'tickets',
    '',
    'flight ticket|flight tickets|train ticket|concert ticket|concert tickets|hotel room|insurance|lottery ticket|phone credit|visa application',
    '机票|火车票|高铁票|演唱会门票|门票|酒店房间|保险产品|话费|彩票',
  ],
  [
    'more-beauty',
    '',
    'nail polish|mascara|eyeliner|eyeshadow|foundation|hair dye|toothpaste|toothbrush|deodorant|razor|tampons|sanitary pads|toilet paper|laundry detergent|washing powder|washing-up liquid',
    '指甲油|睫毛膏|眼线笔|眼影|粉底液|粉底|染发剂|牙膏|牙刷|止汗|卫生巾|卫生纸|纸巾|洗衣液|洗衣粉',
  ],
];
