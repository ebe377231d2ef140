/** @file What the file leaves open and its words let one guess. */
import { defineMessages } from '../../lib/lang';

export const suggestionMessages = defineMessages({
  en: {
    title: 'Not in your file, but in your words',
    lead: 'These are suggestions, read from titles and descriptions. Tick what you want taken over; the rest stays empty.',
    badge: 'suggested',
    fields: {
      category: (n: string) => (n === '1' ? 'A category for one product' : `Categories for ${n} products`),
      material: (n: string) => (n === '1' ? 'A material for one product' : `Materials for ${n} products`),
      color: (n: string) => (n === '1' ? 'A colour for one product' : `Colours for ${n} products`),
    },
    example: (value: string, because: string) => `${value} (from “${because}”)`,
  },
  zh: {
    title: '文件里没有，但你的文字里有',
    lead: '以下是从标题和描述里读出来的建议。勾选的才会写入，其余保持空白。',
    badge: '建议',
    fields: {
      category: (n: string) => `${n} 件商品的分类`,
      material: (n: string) => `${n} 件商品的材质`,
      color: (n: string) => `${n} 件商品的颜色`,
    },
    example: (value: string, because: string) => `${value}（来自“${because}”）`,
  },
});
