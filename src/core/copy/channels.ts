/**
 * @file Where a text is going, and how long it may be there: a table, to be changed as the platforms change.
 * Limits as published by each platform, read in 2026; where sources differ the smaller one stands.
 */
import { AD_CHANNELS } from './ad-channels';
import { SERVICE_CHANNEL } from './service-channel';
import { type Channel } from './channel';
import { body, characters, description, EMOJI, width } from './channel-rules';

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
        tasks: ['slogan'],
        length: 'S',
      },
      {
        id: 'poster/banner',
        label: { en: 'Banner line', zh: '横幅短句' },
        kind: 'slogan',
        rule: width(40),
        tasks: ['banner'],
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
        tasks: ['desc'],
        length: 'M',
      },
      {
        id: 'listing/title',
        label: { en: 'Title', zh: '标题' },
        kind: 'title',
        rule: characters(80),
        tasks: ['title'],
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
        tasks: ['desc'],
        brief: 'social',
        length: 'S',
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
        tasks: ['headline', 'slogan'],
        length: 'S',
      },
      {
        id: 'xiaohongshu/body',
        label: body,
        kind: 'description',
        rule: characters(1000),
        tasks: ['desc'],
        brief: 'social',
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
        tasks: ['title'],
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
        tasks: ['title'],
        length: 'S',
        refuses: EMOJI,
      },
    ],
  },
  ...AD_CHANNELS,
  {
    id: 'sms',
    name: { en: 'Text message', zh: '短信' },
    fields: [
      {
        id: 'sms',
        label: body,
        kind: 'ad',
        rule: { count: 'sms', max: 160, maxUnicode: 70 },
        tasks: ['sms'],
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
        tasks: ['subject'],
        length: 'S',
      },
      {
        id: 'email/body',
        label: body,
        kind: 'description',
        rule: characters(800),
        tasks: ['desc'],
        length: 'L',
      },
    ],
  },
  {
    id: 'push',
    name: { en: 'Push notification', zh: '推送通知' },
    fields: [{ id: 'push', label: body, kind: 'ad', rule: width(100), tasks: ['push'], length: 'S' }],
  },
  {
    id: 'live',
    name: { en: 'Livestream line', zh: '直播口播' },
    fields: [{ id: 'live', label: body, kind: 'ad', rule: characters(240), tasks: ['live'], length: 'S' }],
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
        tasks: ['welcome'],
        length: 'S',
      },
      {
        id: 'greeting/chat',
        label: { en: 'Chat opening', zh: '客服开场白' },
        kind: 'greeting',
        rule: characters(120),
        tasks: ['greeting'],
        length: 'S',
      },
    ],
  },
  SERVICE_CHANNEL,
] as const satisfies readonly Channel[];
