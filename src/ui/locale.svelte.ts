/** @file The language of the page: one reactive object in context, used by every component. */
import { createContext } from 'svelte';
import { type Lang } from '../lib/lang';

export class Locale {
  #lang = $state<Lang>('en');

  constructor(initial: Lang) {
    this.#lang = initial;
  }

  get lang(): Lang {
    return this.#lang;
  }

  set lang(lang: Lang) {
    this.#lang = lang;
  }

  /** The texts of this language. */
  pick<T>(texts: Readonly<Record<Lang, T>>): T {
    return texts[this.#lang];
  }
}

export const [getLocale, setLocale] = createContext<Locale>();
