/** @file The composition root: every client, repository and state is built here, once. */
import { openShopData, type DataState } from '../data';
import { createLlm } from '../engines/llm';
import { createSimilarity } from '../engines/similarity';
import { type Services } from '../features/services';
import { dayOf } from '../lib/day';
import { resolveUrl } from '../lib/url';
import { type Locale } from '../ui/locale.svelte';
import { EgressMeter } from './egress.svelte';
import { describeError } from './error-text';
import { ModelState } from './model.svelte';
import { AppUpdate } from './service-worker.svelte';
import { ShopState } from './shop.svelte';
import { Toasts } from './toasts.svelte';

export interface AppServices extends Services {
  readonly shop: ShopState;
  readonly model: ModelState;
  readonly toasts: Toasts;
  readonly update: AppUpdate;
  readonly dataState: DataState;
}

/** @throws {AppError} pack/unreadable: there is no shop to open. */
export async function buildServices(locale: Locale): Promise<AppServices> {
  const today = (): string => dayOf(Date.now());
  const egress = new EgressMeter();
  const data = await openShopData();
  const language = await data.settings.get('language');
  if (language) locale.lang = language;
  const shop = new ShopState(data, './packs/sample/', today);
  const model = new ModelState(createLlm({ baseUrl: resolveUrl('./', document.baseURI) }), data);
  await Promise.all([shop.open(), model.restoreChoice()]);

  const toasts = new Toasts();
  let dataState = $state.raw<DataState>(data.state);
  data.onState((state) => {
    dataState = state;
    if (state.kind === 'closed' && state.reason === 'evicted') {
      shop.reopen().catch((error: unknown) => {
        toasts.show(describeError(error, locale.lang), 'error');
      });
    }
  });
  return {
    shop,
    data,
    model,
    similarity: createSimilarity(),
    egress,
    toasts,
    update: new AppUpdate(),
    get dataState() {
      return dataState;
    },
    today,
    notify: (text, kind) => {
      toasts.show(text, kind);
    },
    errorText: (error) => describeError(error, locale.lang),
  };
}
