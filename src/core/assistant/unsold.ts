/** @file Things asked for that the shop does not have: what stands where goods stand in the question, and is none of ours. */
import { type Product } from '../catalogue/product';
import { type Knowledge } from '../knowledge/knowledge';
import { attributeValues } from '../catalogue/product';
import { findConcepts, withBroader } from '../retrieve/concepts';
import { isStopWord } from '../retrieve/stop-words';
import { bothLangs } from '../../lib/lang';
import { normalise, searchWords } from '../../lib/words';

/** Words that name goods or terms of this shop. */
export class GoodsWords {
  readonly #words = new Set<string>();
  readonly #sold = new Set<string>();

  constructor(products: readonly Product[], knowledge: readonly Knowledge[]) {
    for (const product of products) {
      const types = attributeValues(product, 'type').map(bothLangs).join(' | ');
      const name = `${bothLangs(product.title)} | ${types} | ${bothLangs(product.category)}`;
      for (const word of searchWords(name)) this.#words.add(word);
      const kinds = findConcepts(types === '' ? name : types).filter(({ group }) => group === 'goods');
      for (const { id } of kinds) for (const kind of withBroader(id)) this.#sold.add(kind);
    }
    for (const entry of knowledge) {
      for (const word of searchWords(bothLangs(entry.question))) this.#words.add(word);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  sells(concept: string): boolean {
    return this.#sold.has(concept);
  }
}

const EN_ASKS: readonly RegExp[] = [
  /\b(?:do|can|could) (?:you|u|ya|i|we)(?: guys| lot| folks| people)?(?: also| even| happen to)? (?:sell|stock|have|carry|buy|get|order)(?: me)? (?:any |some |a |an |the )?(.+)$/i,
  /^(?:have you|you|u)? ?got (?:any |some |a |an )?(.+)$/i,
  /^(?:is|are) there (?:any |some |a |an )(.+)$/i,
  /^any (.+)$/i,
  /(?:looking for|after|where(?: can i| do you| to)? (?:find|buy|get|keep)|(?:want|need|like)(?: to (?:buy|order|get))?) (?:any |some |a |an |the )?(.+)$/i,
];
const ZH_ASKS: readonly RegExp[] = [
  /(?:有没有|有木有|卖不卖|有没得|有卖|出售|有售|(?:能|可以|想|要|求)买(?:到|个|台|点)?|(?<!没)有|卖)(?:一?[个台件款些点双把套种])?([\p{Script=Han}a-zA-Z]{2,9}?)(?:卖|出售|可以买|能买)?(?:吗|么|嘛|呢|不|没有|没|啊|呀|的)*[?？。!！]*$/u,
  /^(?:请问|你好|您好|老板|亲|你们|店里)?[，, ]*([\p{Script=Han}a-zA-Z ]{2,9}?)(?:有吗|有没有|有卖|卖吗|卖不卖|有么|有不|能买吗|可以买吗|有货吗)/u,
];
const EN_ENDS =
  /[?!.,;]|\b(?:under|below|for|with|in|that|which|to|from|at|on|here|please|by|of|left|available|around|about|as|or|and)\b/i;
const NOT_GOODS =
  /货|码|色|号|优惠|活动|折|券|发票|库存|别的|其他|推荐|什么|哪|新款|便宜|多少|味|声|办法|问题|区别|时间|人|电话|地址|东西|商品|关系|必要|可能|保障|保修|运费|包装|质量|店|会员|积分|效果|感觉|尺寸|礼物|礼品|现金|分期|建议|意见|消息|记录|账号|说明|要求|最|得|好|怎|完|光|过|过敏|空|一点|点儿|赠/u;

/** Takes the noun phrase out of "do you sell …": what is asked for, in the visitor's words. */
function objectOf(question: string): { readonly text: string; readonly head: readonly string[] } | undefined {
  const clean = normalise(question).trim();
  if (/\p{Script=Han}/u.test(clean)) {
    const text = ZH_ASKS.map((pattern) => pattern.exec(clean)?.[1]?.trim()).find(
      (part) => part !== undefined,
    );
    if (text === undefined || NOT_GOODS.test(text)) return undefined;
    const characters = Array.from(text);
    return characters.length < 2 ? undefined : { text, head: [characters.slice(-2).join(''), text] };
  }
  const match = EN_ASKS.map((pattern) => pattern.exec(clean)?.[1]).find((part) => part !== undefined);
  const text = match?.split(EN_ENDS)[0]?.trim() ?? '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  const last = searchWords(words.at(-1) ?? '')[0];
  if (last === undefined || words.length > 4 || isStopWord(last) || !/^[a-z]{3,}$/.test(last))
    return undefined;
  return { text, head: [last] };
}

/**
 * What the question asks to buy and the shop does not have: its last word names nothing of ours and is no other thing we
 * know of. Undefined where the question asks for no goods, or for some that may be here.
 */
export function unsoldObject(question: string, goods: GoodsWords): string | undefined {
  const object = objectOf(question);
  if (!object || /\d/.test(object.text)) return undefined;
  // "Does the hand cream have a licence number?" asks about the cream.
  const outside = question.normalize('NFKC').toLowerCase().replace(object.text, ' ');
  if (findConcepts(outside).some(({ group, id }) => group === 'goods' && goods.sells(id))) return undefined;
  const mentions = findConcepts(object.text);
  const atEnd = mentions.filter(({ end }) => end === object.text.length);
  if (atEnd.some(({ group }) => group !== 'goods')) return undefined;
  const named = atEnd.filter(({ group }) => group === 'goods');
  if (named.length > 0) return named.some(({ id }) => goods.sells(id)) ? undefined : object.text;
  if (object.head.some((word) => goods.has(word))) return undefined;
  return object.text;
}
