/** @file In dev Vite injects styles inline, which the strict policy forbids: there the policy is left out. Builds keep it. */
import { type Plugin } from 'vite';

export function devWithoutPolicy(): Plugin {
  return {
    name: 'dev-without-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}
