/** @file Courtesies, the assistant about itself, the way to a person, and kind refusals. */
import { inLang } from '../../lib/lang';
import { type AssistantShop } from './answer';
import { type Conversation } from './conversation';
import { type Draft } from './draft';
import { type Intent } from './intent';
import { type TemplateKey } from './templates';
import { lastOf, planRefusal } from './wording-plan';

const SIMPLE: Readonly<Partial<Record<Intent, TemplateKey>>> = {
  greeting: 'greeting',
  thanks: 'thanks',
  goodbye: 'goodbye',
  identity: 'identity',
  capabilities: 'capabilities',
  off_topic: 'off_topic',
  injection: 'injection',
  complaint: 'complaint',
};

/** The answer to a courtesy or to what is not the shop's business; false for other intents. */
export function answerTalk(draft: Draft, intent: Intent, shop: AssistantShop): boolean {
  if (intent === 'contact') {
    sayContact(draft, shop);
    return true;
  }
  const key = SIMPLE[intent];
  if (key === undefined) return false;
  draft.say(key, { shop: inLang(shop.manifest.name, draft.lang) });
  draft.offerPerson = intent === 'complaint';
  return true;
}

/** How a person is reached, in the shop's own words. */
export function sayContact(draft: Draft, shop: AssistantShop): void {
  const { note, email, phone } = shop.manifest.contact;
  const text = inLang(note, draft.lang);
  draft.useText([text, email ?? '', phone ?? ''].join('\n'), 'shop');
  if (text !== '') draft.say('contact', { note: text });
  if (email !== undefined) draft.say('contact_email', { email });
  if (phone !== undefined) draft.say('contact_phone', { phone });
  draft.offerPerson = true;
}

/**
 * Says that nothing was found and offers a person. The second time in a row for the same thing it does not
 * repeat itself but gives the way to a person at once.
 * @param what in the reader's language; empty where it cannot be named.
 */
export function refuse(
  draft: Draft,
  shop: AssistantShop,
  conversation: Conversation,
  what: string,
  productName?: string,
): void {
  draft.kind = 'refusal';
  draft.offerPerson = true;
  draft.missing = what;
  const again = conversation.refused?.what === what;
  if (again) {
    draft.say('refusal_again');
    const { note, email } = shop.manifest.contact;
    const text = inLang(note, draft.lang);
    draft.useText(`${text}\n${email ?? ''}`, 'shop');
    if (text !== '') draft.write(text);
    if (email !== undefined) draft.say('contact_email', { email });
    return;
  }
  const name = inLang(shop.manifest.name, draft.lang);
  if (what === '' && productName !== undefined) draft.say('refusal_product_open', { name: productName });
  else if (what === '') draft.say('refusal_open');
  else if (productName !== undefined) draft.say('refusal_product', { name: productName, what });
  else draft.say('refusal', { shop: name, what });
  if (what !== '') {
    draft.wording = planRefusal(draft.question, draft.intent, what, productName, lastOf(draft.sentences));
  }
  draft.say('person');
}
