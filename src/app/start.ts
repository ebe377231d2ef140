/** @file From an empty page to a mounted app: language, database, shop; then the service worker. */
import { mount, unmount } from 'svelte';
import { type Lang } from '../lib/lang';
import { Locale } from '../ui/locale.svelte';
import App from './App.svelte';
import { describeError } from './error-text';
import { messages } from './messages';
import { registerServiceWorker } from './service-worker.svelte';
import { buildServices, type AppServices } from './services.svelte';
import StartFailed from './StartFailed.svelte';
import './tokens.css';

/** The browser's first language that we speak; English else. */
export function browserLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}

export async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no #app');
  if (['', '#', '#/'].includes(location.hash)) location.replace('#/shop');
  const locale = new Locale(browserLang(navigator.languages));
  document.documentElement.lang = locale.lang === 'zh' ? 'zh-Hans' : 'en';
  let services: AppServices;
  try {
    services = await buildServices(locale);
  } catch (error) {
    const failed = mount(StartFailed, {
      target,
      props: {
        title: messages[locale.lang].startFailed,
        text: describeError(error, locale.lang),
        retryLabel: messages[locale.lang].retry,
        onretry: () => {
          void unmount(failed);
          void start();
        },
      },
    });
    return;
  }
  mount(App, { target, props: { services, locale } });
  registerServiceWorker(services.update);
  services.model.startWhenIdle();
}
