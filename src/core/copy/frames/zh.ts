/** @file Chinese frames, written by hand. */
import { type FrameBank, lines } from './bank';
import { kindsZh } from './kinds-zh';
import { serviceZh } from './service-zh';
import { occasionsZh } from './occasions-zh';

export const zh: FrameBank = {
  kinds: kindsZh,
  service: serviceZh,
  title: lines(`
    {b} {m} {t} {f} {g} {c}
    {n} {f} {g} {k}
    {n} {m} {c} {f}
    {b} {t} {f} {g} {a}
    {b} {c} {m} {t} {s}
    {n} {f} {s}
    {n} {m} {s}
    {b} {n} {c}
    {n} {z} {s} {c}
    {m} {t} {f} {g} {b}
    {n} {a} {s}
    {b} {n} {f} {m}
    {n} {t} {s}
    {n} {s} {z}
    {b} {n} {s}
    {n} {z}
    {b} {n}
  `),
  occasion: occasionsZh,
  anyOccasion: {
    plain: lines(`
      {o}，{t}在{h}等你
      {o}，来{h}看看{t}
      {o}，{n}，{p}
      {o}｜{n}，{f}
      {o}，{h}都准备好了
    `),
    playful: lines(`
      {o}来啦，{t}也来啦
      {o}？{t}举手！
      {o}报到，{n}第一个签到
      {o}，{n}想和你一起过
      {o}，{h}开门等你来玩
    `),
    premium: lines(`
      {o}，以{t}相赠
      {o}，{n}，恰逢其时
      {o}，{h}与你共度
      {o}，{t}自有分寸
    `),
    urgent: lines(`
      {o}，{t}安排上
      {o}，{n}{x}，到{u}为止
      {o}，{t}{x}，现在就看
      {o}，{n}现价{p}，原价{w}
      {o}，现在就来{h}看看
      {o}正当时，{t}等你来
    `),
    warm: lines(`
      {o}，给自己一份{t}
      {o}，把{t}送给惦记的人
      {o}，{n}陪着你
      {o}，{h}陪你慢慢挑
      {o}，{a}的{t}，我们用心挑
    `),
    poetic: lines(`
      {o}，风里有{t}的消息
      {o}，把日子写进{n}
      {o}，{h}留一盏灯
      {o}，一窗清光，{t}在侧
    `),
  },
  description: {
    plain: {
      open: lines(`
        {n}，实实在在，日常可用。
        给大家介绍{n}。
        这是{n}，{v}出品。
        {n}，日常就能用上。
        今天说说{n}。
      `),
      close: lines(`
        有问题随时问我们。
        喜欢的话，欢迎来看看。
        尺寸和用法都写在详情里，不清楚就来问。
        {h}有售。
      `),
    },
    playful: {
      open: lines(`
        嗨，{n}来敲门啦！
        听说你在找{t}？{n}举手！
        先别划走，认识一下{n}。
        谁说{t}不能有趣？{n}不同意。
        猜猜谁来了？是{n}。
      `),
      close: lines(`
        喜欢就把它领回家吧！
        下一个家，会是你家吗？
        看中了就别让它等太久啦。
        购物车里给它留个位置吧！
      `),
    },
    premium: {
      open: lines(`
        {n}，于细微处见用心。
        {n}，留给懂得的人。
        不张扬，是{n}的分寸。
        遇见{n}，遇见从容。
        {n}，安静地好看。
      `),
      close: lines(`
        静候您的品鉴。
        愿它陪您很久。
        好物不多言，请细看。
        {h}，恭候光临。
      `),
    },
    urgent: {
      open: lines(`
        {n}，现在就能带走。
        想要{t}？看看{n}。
        {n}，今天就来看看。
        {n}现价{p}，原价{w}。
        {n}，库存{l}件。
        {u}前，{n}{x}。
      `),
      close: lines(`
        喜欢就下单吧。
        现在下单正好。
        别只放在购物车里。
        有疑问先问，问完就能下单。
      `),
    },
    warm: {
      open: lines(`
        {n}，陪你过好平常的日子。
        想把{n}带给认真生活的你。
        日子再忙，也给{n}留个位置。
        {n}，慢慢用，慢慢喜欢。
        忙了一天，看看{n}吧。
      `),
      close: lines(`
        愿你喜欢。
        照顾好自己，我们都在。
        愿它陪你过好每一个平常的日子。
        {h}，慢慢挑，不着急。
      `),
    },
    poetic: {
      open: lines(`
        {n}，像旧信里的一行字。
        一窗月色，{n}在手边。
        日子走得慢时，{n}正好。
        灯下有{n}，夜就不急。
        四季走过，{n}还在。
      `),
      close: lines(`
        余下的，交给黄昏。
        {h}留着灯，等您回来。
        愿风温柔，愿您从容。
        日子还长，慢慢来。
      `),
    },
  },
  facts: lines(`
    {f}，{g}，{k}。
    {f}，{g}。
    它的好在这几处：{f}、{g}、{k}。
    特点说得清：{f}，{g}。
    {f}。
    {q}。
    (选用|用的是){m}。
    材质是{m}。
    {m}做的，经得起细看。
    颜色是{c}，耐看好搭。
    {c}，怎么配都不费心。
    {s}用得上。
    适合{s}的时候。
    {z}用正好。
    产自{y}。
    送给{a}也合适。
  `),
  price: lines(`
    价格{p}。
    现在{p}。
    现价{p}，原价{w}。
    {p}就能带回家。
  `),
};
