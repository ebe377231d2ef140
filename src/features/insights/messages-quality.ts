/** @file What is wrong or thin in the data, and what it switches off. */
import { type QualityNote } from '../../core/sales/quality';
import { defineMessages, type Lang } from '../../lib/lang';

export const qualityMessages = defineMessages({
  en: {
    title: 'Your data',
    lead: 'What the figures above rest on, and what is switched off.',
    span: 'Span',
    spanValue: (from: string, to: string, days: string) => `${from} to ${to} (${days} days)`,
    orders: 'Orders',
    lines: 'Order lines',
    products: 'Products',
    buyers: 'Known buyers',
    clean: 'Nothing odd was found.',
    gapList: 'Days without any order',
    gap: (from: string, to: string, days: string) => `${from} – ${to} (${days} days)`,
    note: 'Note',
    limits: 'Limits',
    speed: (build: string, query: string) =>
      `Read in ${build} ms, last filter in ${query} ms, on this device.`,
  },
  zh: {
    title: '你的数据',
    lead: '以上数字的依据，以及哪些功能因此关闭。',
    span: '时间跨度',
    spanValue: (from, to, days) => `${from} 至 ${to}（${days} 天）`,
    orders: '订单',
    lines: '订单行',
    products: '商品',
    buyers: '可识别的买家',
    clean: '没有发现异常。',
    gapList: '没有任何订单的日子',
    gap: (from, to, days) => `${from} – ${to}（${days} 天）`,
    note: '说明',
    limits: '影响功能',
    speed: (build, query) => `本机读取用时 ${build} 毫秒，最近一次筛选 ${query} 毫秒。`,
  },
});

type NoteText = (count: string, total: string) => string;

/** @param count and total formatted for the language. */
export const QUALITY_NOTES: Readonly<Record<Lang, Readonly<Record<QualityNote['code'], NoteText>>>> = {
  en: {
    'short-span': (n, of) => `Only ${n} days of orders: forecasts need at least ${of}, so they are off.`,
    gaps: (n) =>
      `${n} days without any order, in one stretch or several. If the shop was not closed, a part is missing, and weeks there count as zero.`,
    'repeated-orders': (n) => `${n} orders came twice with the same number. Each counts once.`,
    'repeated-lines': (n, of) =>
      `${n} of ${of} lines repeat a line of the same order. They are counted: it may be meant.`,
    'lines-without-product': (n, of) =>
      `${n} of ${of} lines belong to no product of the catalogue. They count in sales and forecasts; category, margin and stock are off for them.`,
    adjustments: (n, of) =>
      `${n} of ${of} lines have no price (samples, write-offs, corrections). They are in no figure.`,
    reversed: (n) => `${n} lines were cancelled in full soon after. They are left out of demand.`,
    'without-cost': (n, of) =>
      `${n} of ${of} products have no cost: margin is off for them, and risk is shown as revenue.`,
    'without-stock': (n, of) =>
      `${n} of ${of} products have no stock figure: reorder advice and dead stock are off for them.`,
    currencies: (n, of) =>
      `${n} of ${of} orders are in another currency. Their units count, their money does not.`,
    guests: (n, of) => `${n} of ${of} orders have no buyer. “Came back” speaks only for the others.`,
    'never-sold': (n, of) => `${n} of ${of} products never sold in these orders.`,
  },
  zh: {
    'short-span': (n, of) => `只有 ${n} 天的订单，预测至少需要 ${of} 天，因此关闭。`,
    gaps: (n) => `共有 ${n} 天没有任何订单。若当时并未停业，说明缺了数据，这些周会按零计算。`,
    'repeated-orders': (n) => `${n} 笔订单编号重复，只计一次。`,
    'repeated-lines': (n, of) => `${of} 行中有 ${n} 行与同一订单的另一行相同。可能是有意的，照常计入。`,
    'lines-without-product': (n, of) =>
      `${of} 行中有 ${n} 行找不到对应商品：计入销售与预测，但没有类目、毛利和库存。`,
    adjustments: (n, of) => `${of} 行中有 ${n} 行没有价格（样品、报损、调整），不计入任何数字。`,
    reversed: (n) => `${n} 行下单后不久被整单取消，不计入需求。`,
    'without-cost': (n, of) => `${of} 个商品中有 ${n} 个没有成本：不算毛利，风险按销售额显示。`,
    'without-stock': (n, of) => `${of} 个商品中有 ${n} 个没有库存数：不给补货建议，也不判断滞销。`,
    currencies: (n, of) => `${of} 笔订单中有 ${n} 笔是其他币种：计件数，不计金额。`,
    guests: (n, of) => `${of} 笔订单中有 ${n} 笔没有买家信息，复购率只统计其余订单。`,
    'never-sold': (n, of) => `${of} 个商品中有 ${n} 个在这些订单里从未售出。`,
  },
};
