/** @file Messages about an order, one field for each kind. */
import { type AfterSalesTask, type Channel, type ChannelField } from './channel';
import { characters } from './channel-rules';

const field = (task: AfterSalesTask, en: string, zh: string): ChannelField => ({
  id: `service/${task}`,
  label: { en, zh },
  kind: 'service',
  rule: characters(200),
  tasks: [task],
  length: 'S',
});

export const SERVICE_CHANNEL: Channel = {
  id: 'service',
  name: { en: 'Message about an order', zh: '售后消息' },
  fields: [
    field('shipped', 'Sent', '已发货'),
    field('delivered', 'Delivered', '已签收'),
    field('delay', 'Delayed', '延迟发货'),
    field('apology', 'Apology', '致歉'),
    field('refund', 'Refund', '退款'),
    field('exchange', 'Exchange', '换货'),
    field('restock', 'Back in stock', '到货通知'),
    field('thanks', 'Thanks', '感谢'),
  ],
};
