/** @file Hash routes (no rewrite rule on a static host); each screen is a chunk of its own. */
import { wrap } from 'svelte-spa-router/wrap';
import NotFound from './NotFound.svelte';
import RouteLoading from './RouteLoading.svelte';

export const SCREENS = ['shop', 'assistant', 'studio', 'insights', 'desk', 'privacy'] as const;
export type Screen = (typeof SCREENS)[number];

const load = {
  shop: () => import('../features/shop/Shop.svelte'),
  assistant: () => import('../features/assistant/Assistant.svelte'),
  studio: () => import('../features/studio/Studio.svelte'),
  insights: () => import('../features/insights/Insights.svelte'),
  desk: () => import('../features/desk/Desk.svelte'),
  privacy: () => import('../features/privacy/Privacy.svelte'),
} as const;

const screen = (name: Screen): ReturnType<typeof wrap> =>
  wrap({ asyncComponent: load[name], loadingComponent: RouteLoading });

/** One pattern a screen: the router mounts a screen anew when it goes from a pattern without parameters to one with. */
export const routes = {
  '/shop/:part?/:id?': screen('shop'),
  '/assistant': screen('assistant'),
  '/studio/:product?': screen('studio'),
  '/insights': screen('insights'),
  '/desk': screen('desk'),
  '/privacy': screen('privacy'),
  '*': NotFound,
};

/** The screen of a location such as "/shop/p/x"; the shop for "/". */
export function screenOf(location: string): Screen {
  const first = location.split('/')[1] ?? '';
  return SCREENS.find((name) => name === first) ?? 'shop';
}
