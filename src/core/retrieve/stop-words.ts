/** @file Words that say nothing about what is asked for. */

const EN =
  'a an the i me my we our you your it its this that these those is are was were be been am do does did can could will would shall should may might must have has had of to in on at for from by with about as and or but if so than then there here what which who whom whose when where why how any some no not all every each please hi hello hey thanks thank tell show give get got need want like looking look find know let us just also too very much many more most something anything thing one ones okay ok up out into over sure yes really actually maybe possible want wanna gonna im ive id dont doesnt isnt cant whats hows wheres theres say mean help question ask sell item items product products stuff kind sort lot guys sir there else still right now dear quick';
const ZH =
  '的 了 吗 呢 吧 啊 呀 哦 嘛 么 我 你 您 他 们 我们 你们 它 这 那 这个 那个 这款 那款 这件 那件 是 有 没有 没 不 不是 在 和 与 或 及 就 都 也 还 还是 很 太 要 想 想要 能 能不能 可以 可不可以 会 会不会 请 请问 问 问下 问一下 一下 帮 帮我 给 给我 什么 怎么 怎样 如何 哪 哪个 哪些 哪里 哪儿 多少 几 为什么 谁 一 一个 一件 一款 些 一些 点 个 款 件 种 双 条 把 被 到 从 对 于 上 下 里 说 看 看看 买 购买 卖 商品 东西 产品 你好 您好 谢谢 亲 老板 店家 有没有 是不是 要不要 需要 知道 告诉 的话 如果 但是 因为 所以 然后 现在 大概 一般 应该 比较 介绍 用 来 去 吗? 啥 咋 咱 咱们 俩 它们 店 你家 您家 店里 家';

const STOP: ReadonlySet<string> = new Set([...EN.split(' '), ...ZH.split(' ')]);

export function isStopWord(word: string): boolean {
  return STOP.has(word);
}
