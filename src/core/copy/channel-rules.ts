/** @file How channels count, and words that several of them share. */
import { type LengthRule } from './measure';

export const characters = (max: number): LengthRule => ({ count: 'characters', max });
export const width = (max: number): LengthRule => ({ count: 'width', max });
export const EMOJI = /\p{Extended_Pictographic}/u;
export const headline = { en: 'Headline', zh: '标题' };
export const description = { en: 'Description', zh: '描述' };
export const body = { en: 'Text', zh: '正文' };
