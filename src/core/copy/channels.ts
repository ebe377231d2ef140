/**
 * @file Where a text is going, and how long it may be there: a table, to be changed as the platforms change.
 * Limits as published by each platform, read in 2026; where sources differ the smaller one stands.
 */
import { type Channel } from './channel';
import { type LengthRule } from './measure';

const characters = (max: number): LengthRule => ({ count: 'characters', max });
const width = (max: number): LengthRule => ({ count: 'width', max });
const EMOJI = /\p{Extended_Pictographic}/u;
const headline = { en: 'Headline', zh: '标题' };
const description = { en: 'Description', zh: '描述' };
const body = { en: 'Text', zh: '正文' };

export const CHANNELS = [
  {
    id: 'poster',
    name: { en: 'Poster or banner', zh: '海报 / 横幅' },
    fields: [
      {
        id: 'poster',
        label: { en: 'Slogan', zh: '标语' },
        kind: 'slogan',
        rule: width(64),
        register: 'banner',
        length: 'S',
      },
    ],
  },
  {
    id: 'listing',
    name: { en: 'Product page', zh: '商品详情' },
    fields: [
      {
        id: 'listing/description',
        label: description,
        kind: 'description',
        rule: characters(600),
        register: 'listing',
        length: 'M',
      },
      {
        id: 'listing/title',
        label: { en: 'Title', zh: '标题' },
        kind: 'title',
        rule: characters(80),
        register: 'listing',
        length: 'S',
      },
    ],
  },
  {
    id: 'moments',
    name: { en: 'WeChat Moments', zh: '微信朋友圈' },
    fields: [
      {
        id: 'moments',
        label: body,
        kind: 'description',
        rule: characters(140),
        register: 'social',
        length: 'M',
      },
    ],
  },
  {
    id: 'xiaohongshu',
    name: { en: 'Xiaohongshu', zh: '小红书' },
    fields: [
      {
        id: 'xiaohongshu/title',
        label: { en: 'Title', zh: '标题' },
        kind: 'slogan',
        rule: characters(20),
        register: 'social',
        length: 'S',
      },
      {
        id: 'xiaohongshu/body',
        label: body,
        kind: 'description',
        rule: characters(1000),
        register: 'social',
        length: 'L',
        hashtags: true,
      },
    ],
  },
  {
    id: 'taobao',
    name: { en: 'Taobao', zh: '淘宝' },
    fields: [
      {
        id: 'taobao/title',
        label: { en: 'Title', zh: '宝贝标题' },
        kind: 'title',
        rule: width(60),
        register: 'listing',
        length: 'S',
        refuses: /[<>]|\p{Extended_Pictographic}/u,
      },
    ],
  },
  {
    id: 'aliexpress',
    name: { en: 'AliExpress', zh: '速卖通' },
    fields: [
      {
        id: 'aliexpress/title',
        label: { en: 'Title', zh: '标题' },
        kind: 'title',
        rule: width(128),
        register: 'listing',
        length: 'S',
        refuses: EMOJI,
      },
    ],
  },
  {
    id: 'google-ads',
    name: { en: 'Google search ad', zh: '谷歌搜索广告' },
    fields: [
      {
        id: 'google-ads/headline',
        label: headline,
        kind: 'slogan',
        rule: width(30),
        register: 'banner',
        length: 'S',
        refuses: /[!！]|\p{Extended_Pictographic}/u,
      },
      {
        id: 'google-ads/description',
        label: description,
        kind: 'ad',
        rule: width(90),
        register: 'banner',
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
        register: 'banner',
        length: 'S',
        refuses: EMOJI,
      },
      {
        id: 'pmax/long-headline',
        label: { en: 'Long headline', zh: '长标题' },
        kind: 'ad',
        rule: width(90),
        register: 'banner',
        length: 'S',
        refuses: EMOJI,
      },
      {
        id: 'pmax/description',
        label: description,
        kind: 'ad',
        rule: width(90),
        register: 'banner',
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
        register: 'social',
        length: 'S',
      },
      {
        id: 'meta/headline',
        label: headline,
        kind: 'slogan',
        rule: characters(40),
        register: 'social',
        length: 'S',
      },
      {
        id: 'meta/description',
        label: description,
        kind: 'slogan',
        rule: characters(30),
        register: 'social',
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
        register: 'listing',
        length: 'S',
        refuses: EMOJI,
      },
      {
        id: 'google-merchant/description',
        label: description,
        kind: 'description',
        rule: characters(5000),
        register: 'listing',
        length: 'L',
        refuses: EMOJI,
      },
    ],
  },
  {
    id: 'sms',
    name: { en: 'Text message', zh: '短信' },
    fields: [
      {
        id: 'sms',
        label: body,
        kind: 'ad',
        rule: { count: 'sms', max: 160, maxUnicode: 70 },
        register: 'sms',
        length: 'S',
        suffix: { en: ' Reply STOP to opt out', zh: ' 拒收请回复R' },
        prefix: { zh: '【{b}】', en: '{b}: ' },
        refuses: EMOJI,
      },
    ],
  },
  {
    id: 'email',
    name: { en: 'E-mail', zh: '邮件' },
    fields: [
      {
        id: 'email/subject',
        label: { en: 'Subject', zh: '主题' },
        kind: 'slogan',
        rule: width(60),
        register: 'email',
        length: 'S',
      },
      {
        id: 'email/body',
        label: body,
        kind: 'description',
        rule: characters(800),
        register: 'email',
        length: 'L',
      },
    ],
  },
  {
    id: 'push',
    name: { en: 'Push notification', zh: '推送通知' },
    fields: [{ id: 'push', label: body, kind: 'ad', rule: width(100), register: 'push', length: 'S' }],
  },
  {
    id: 'live',
    name: { en: 'Livestream line', zh: '直播口播' },
    fields: [
      { id: 'live', label: body, kind: 'description', rule: characters(240), register: 'live', length: 'M' },
    ],
  },
  {
    id: 'greeting',
    name: { en: 'Welcome line', zh: '欢迎语' },
    fields: [
      {
        id: 'greeting',
        label: body,
        kind: 'greeting',
        rule: characters(120),
        register: 'banner',
        length: 'S',
      },
    ],
  },
] as const satisfies readonly Channel[];
