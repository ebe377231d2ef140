/** @file Where advertisements go, and how long they may be there; see channels.ts. */
import { type Channel } from './channel';
import { characters, description, EMOJI, headline, width } from './channel-rules';

export const AD_CHANNELS = [
  {
    id: 'google-ads',
    name: { en: 'Google search ad', zh: '谷歌搜索广告' },
    fields: [
      {
        id: 'google-ads/headline',
        label: headline,
        kind: 'slogan',
        rule: width(30),
        tasks: ['headline', 'banner'],
        length: 'S',
        refuses: /[!！]|\p{Extended_Pictographic}/u,
      },
      {
        id: 'google-ads/description',
        label: description,
        kind: 'ad',
        rule: width(90),
        tasks: ['push', 'social'],
        length: 'S',
        refuses: /[!！].*[!！]|\p{Extended_Pictographic}/u,
      },
    ],
  },
  {
    id: 'pmax',
    name: { en: 'Google Performance Max', zh: '谷歌效果最大化' },
    fields: [
      {
        id: 'pmax/headline',
        label: headline,
        kind: 'slogan',
        rule: width(30),
        tasks: ['banner', 'headline'],
        length: 'S',
        refuses: EMOJI,
      },
      {
        id: 'pmax/long-headline',
        label: { en: 'Long headline', zh: '长标题' },
        kind: 'ad',
        rule: width(90),
        tasks: ['slogan', 'headline'],
        length: 'S',
        refuses: EMOJI,
      },
      {
        id: 'pmax/description',
        label: description,
        kind: 'ad',
        rule: width(90),
        tasks: ['push', 'social'],
        length: 'S',
        refuses: EMOJI,
      },
    ],
  },
  {
    id: 'meta',
    name: { en: 'Facebook, Instagram', zh: '脸书 / Instagram' },
    fields: [
      {
        id: 'meta/primary',
        label: { en: 'Primary text', zh: '正文' },
        kind: 'description',
        rule: characters(125),
        tasks: ['desc'],
        brief: 'social',
        length: 'S',
      },
      {
        id: 'meta/headline',
        label: headline,
        kind: 'slogan',
        rule: characters(40),
        tasks: ['headline', 'banner'],
        length: 'S',
      },
      {
        id: 'meta/description',
        label: description,
        kind: 'slogan',
        rule: characters(30),
        tasks: ['banner', 'headline'],
        length: 'S',
      },
    ],
  },
  {
    id: 'google-merchant',
    name: { en: 'Google Merchant', zh: '谷歌购物' },
    fields: [
      {
        id: 'google-merchant/title',
        label: { en: 'Title', zh: '标题' },
        kind: 'title',
        rule: characters(150),
        tasks: ['title'],
        length: 'S',
        refuses: EMOJI,
      },
      {
        id: 'google-merchant/description',
        label: description,
        kind: 'description',
        rule: characters(5000),
        tasks: ['desc'],
        length: 'L',
        refuses: EMOJI,
      },
    ],
  },
] as const satisfies readonly Channel[];
