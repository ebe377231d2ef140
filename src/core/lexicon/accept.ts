/** @file Whether a word of the lexicon, where it stands in a text, means what the lexicon means by it. */
import {
  BASE_COLOR_EN,
  BASE_COLOR_ZH,
  CALENDAR_CUE_ZH,
  CALENDAR_ZH,
  CUE_EN,
  CUE_ZH,
  FALL_CUE,
  LOOSE_MATERIALS_EN,
  LOOSE_ZH,
  NOT_COLOR_AFTER_EN,
  NOT_COLOR_BEFORE_EN,
  NOT_FEATURE_BEFORE_EN,
  NOT_FEATURE_BEFORE_ZH,
  NOT_SEASON_EN,
  POSSESSIVE_AUDIENCE_EN,
  THING_COLORS,
} from './ambiguous';
import { type Entry, type EntryKind } from './parse';
import { type Occurrence } from './term-index';

export interface Context {
  /** Folded; the places of the occurrences are in it. */
  readonly text: string;
  /** With its capitals; the same places. */
  readonly original: string;
  readonly types: readonly Occurrence<Entry>[];
  readonly materials: readonly Occurrence<Entry>[];
  readonly all: readonly Occurrence<Entry>[];
  readonly scenes: readonly Occurrence<Entry>[];
  readonly category?: string | undefined;
  readonly field?: EntryKind;
}

type Found = Occurrence<Entry>;
const HAN = /\p{Script=Han}/u;

/** Whether the text says the opposite: "not waterproof", 不防水. */
export function isDenied(found: Found, context: Context): boolean {
  return context.field === undefined && denied(placeOf(found, context));
}

function placeOf(found: Found, context: Context): Place {
  const { text } = context;
  const term = text.slice(found.start, found.end);
  return {
    found,
    term,
    before: text.slice(0, found.start),
    after: text.slice(found.end),
    han: HAN.test(term),
    context,
  };
}

/** A denied word is not for this to see: see `isDenied`. */
export function accept(found: Found, context: Context): boolean {
  const place = placeOf(found, context);
  const { term, before } = place;
  if (context.field !== undefined) return !place.han || wholeWord(found, context.text, 1);
  if (place.han && !standsAlone(place)) return false;
  switch (found.value.kind) {
    case 'type':
      return false;
    case 'color':
      return place.han ? colorZh(place) : colorEn(place);
    case 'material':
      return material(place);
    case 'audience':
      return place.han ? audienceZh(place) : audienceEn(place);
    case 'scene':
      return place.han || ((/ /.test(term) || CUE_EN.scene.test(before)) && !sceneAhead(place));
    case 'occasion':
      return place.han || CUE_EN.scene.test(before);
    case 'season':
    case 'festival':
      return place.han ? calendarZh(place) : calendarEn(place);
    case 'feature':
      return feature(place);
    case 'style':
      return true;
  }
}

interface Place {
  readonly found: Found;
  readonly term: string;
  readonly before: string;
  readonly after: string;
  readonly han: boolean;
  readonly context: Context;
}

const DENIED_EN =
  /(?:\b(?:not?|never|without|nor|neither|isn't|aren't|doesn't|don't|cannot|can't|won't|hardly|less|avoid|instead of|rather than|unlike|keep (?:away|out)[^.;]*)|n['’]t)\b[^.,;:!?]{0,24}$|\bnon[- ]?$/;
/** "not only breathable but …" says that it is. */
const AFFIRMED_EN = /\b(?:not only|not just|no less|no longer|nothing (?:but|more))\b[^.;!?]*$/;
const DENIED_ZH =
  /(?:不是|并不|并非|不能|不可以?|不适合|不建议|不宜|不要|请勿|切勿|勿|没有|无法|避免|不会|不够|不|非|无|未|没|免)[^，,。；;！!？?、\s]{0,6}$/u;
const AFFIRMED_ZH =
  /(?:不仅|不但|不只|不光|无论|不管|不论|不用担心|不知不觉|不止|不易|不怕|不再)[^。；;！!？?]{0,12}$/u;

/** "not waterproof", 不防水, "no hood": the opposite is said. */
function denied({ term, before, han, found }: Place): boolean {
  if (!han) return DENIED_EN.test(before) && !AFFIRMED_EN.test(before);
  // 不起球 begins with its own 不.
  if (!DENIED_ZH.test(before) || AFFIRMED_ZH.test(before)) return false;
  const near = /[不非无未没勿免]$|不能$|不可$|不可以$|没有$|不是$|并非$|避免$|请勿$|不适合$|不建议$/u.test(
    before,
  );
  if (near) return true;
  // 不到三岁的儿童: farther off it counts for people and for what a thing can do, where a verb links the two.
  return (
    /(?:不能|不可以?|不适合|不建议|不宜|请勿|切勿|勿|没有|无法|避免|不会)[^，,。；;！!？?、\s]{0,6}$/u.test(
      before,
    ) &&
    found.value.kind !== 'color' &&
    term !== ''
  );
}

let segmenter: Intl.Segmenter | undefined;
const cut = new Map<string, ReadonlySet<number>>();

/** Where words begin and end. The last text is kept, since it is asked for many places of one text. */
function boundaries(text: string): ReadonlySet<number> {
  const known = cut.get(text);
  if (known) return known;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const places = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) places.add(index);
  cut.clear();
  cut.set(text, places);
  return places;
}

/** 面条 in 桌面条纹 has a word's edge on neither side. */
function wholeWord({ start, end }: Found, text: string, sides: 1 | 2): boolean {
  const places = boundaries(text);
  const edges = Number(places.has(start)) + Number(places.has(end));
  return edges >= sides;
}

function standsAlone({ term, before, after, found, context }: Place): boolean {
  const { text } = context;
  const { kind } = found.value;
  const length = Array.from(term).length;
  if (length > 2) return wholeWord(found, text, 1);
  // 红连衣裙: what follows decides; 明白 does not begin with 白.
  if (length === 1) return boundaries(text).has(found.start);
  if (kind === 'color') return wholeWord(found, text, /^色/u.test(after) ? 1 : 2);
  if (LOOSE_ZH.has(term)) return wholeWord(found, text, /[送给为陪]$/u.test(before) ? 1 : 2);
  return wholeWord(found, text, kind === 'scene' || kind === 'season' ? 2 : 1);
}

/** Stands directly before the thing, or before what the thing is made of. */
function leads({ found, context }: Place, categories?: ReadonlySet<string>): boolean {
  const { text, types, materials } = context;
  const next = (from: number): Found | undefined => {
    const gap =
      /^(?:[\s-]*(?:leather|knit|wooden|ribbed|striped|plain)?[\s-]*)/.exec(text.slice(from))?.[0].length ??
      0;
    return types.find(({ start }) => start === from + gap);
  };
  const thing =
    next(found.end) ??
    materials
      .filter(({ start }) => start >= found.end && /^[\s-]*$/.test(text.slice(found.end, start)))
      .map(({ end }) => next(end))
      .find((type) => type !== undefined);
  return thing?.value.kind === 'type' && (categories === undefined || categories.has(thing.value.category));
}

/** "garden parties" are parties; "after a shower" of rain says nothing. */
function sceneAhead({ found, before, after, context }: Place): boolean {
  if (/\b(?:after|before) an? $/.test(before)) return true;
  return /^ /.test(after) && context.scenes.some(({ start }) => start === found.end + 1);
}

const WORN = new Set(['clothing', 'underwear-sleepwear', 'shoes', 'bags', 'home-textiles']);
const COLOR_CUE_EN =
  /(?:\b(?<!\b(?:dipped|soaked|coated|rolled|cooked|packed|steeped|rich|drenched|fields|grown) )in (?:a |an |the |our )?|\b(?:colou?rs?|shades?|tones?|hues?|dyed)(?: of)?:? (?:a |the )?|\bcomes in )(?:(?:soft|deep|pale|dark|warm|light|dusty|muted|rich|quiet|classic|smoky) )?$/;
const ENDS_EN = /^(?:['’]s)?\s*(?:$|[.,;!?)\n/|]|and\b|or\b|with\b|-colou?red)/;

function colorEn(place: Place): boolean {
  const { term, before, after, context } = place;
  const firm = BASE_COLOR_EN.test(term) && !THING_COLORS.has(term);
  if (firm) return !NOT_COLOR_BEFORE_EN.test(after) && !NOT_COLOR_AFTER_EN.test(before);
  if (/^[ -]colou?r/.test(after)) return true;
  if (leads(place, WORN)) return true;
  return COLOR_CUE_EN.test(before) && ENDS_EN.test(after) && context.category !== 'food-snacks';
}

function colorZh(place: Place): boolean {
  const { term, after, before } = place;
  if (Array.from(term).length === 1) return leads(place) || (/[、/]$/.test(before) && /^[、/色]/.test(after));
  if (/^色/.test(after)) return true;
  return BASE_COLOR_ZH.test(term) && !THING_COLORS.has(term);
}

/** A jar for black sesame is not made of it. */
const USED_UP = new Set(['food-snacks', 'tea-coffee', 'beauty-skin', 'hair-body', 'pets']);
const NOT_MATERIAL_BEFORE =
  /^[- ]?(?:free\b|like\b|look\b|effect\b|feel\b|style\b|print\b|colou?r|scent|flavou?r|smooth\b|soft\b|finish\b|inspired\b|tone|allerg|drawer|cupboard|candy)/;
const NOT_MATERIAL_AFTER =
  /\b(?:faux|fake|mock|imitation|artificial|vegan|like|as \w+ as|softer than|feels? like|looks? like) (?:\w+ )?$/;

function material(place: Place): boolean {
  const { term, before, after, found, han, context } = place;
  const entry = found.value;
  if (entry.kind !== 'material') return false;
  const fits = context.category === undefined || (entry.categories?.includes(context.category) ?? true);
  // Soy wax is soy wax in anything; salmon in a list of shirts is not the fish.
  const eaten = entry.categories?.every((category) => USED_UP.has(category)) ?? false;
  if (!fits && (eaten || LOOSE_MATERIALS_EN.has(term) || isHomonym(found, context))) return false;
  if (han) {
    if (/(?:仿|类|似|像|如|非|假|赛|堪比|媲美|不输)$/u.test(before)) return false;
    if (/^(?:感|般|味|香(?![薰氛水皂炉])|风|纹|色|质感|状|似|样|糖|腺)/u.test(after)) return false;
    if (Array.from(term).length > 1) return true;
    return (
      leads(place) ||
      /^(?:制|质|材|的|\s*\d|[、，。；%]|$)/u.test(after) ||
      /(?:材质|材料|面料|成分|含|纯|%)[:：]?\s*$/u.test(before)
    );
  }
  if (NOT_MATERIAL_BEFORE.test(after) || NOT_MATERIAL_AFTER.test(before)) return false;
  if (!LOOSE_MATERIALS_EN.has(term) || inside(found, context)) return true;
  return leads(place) || looseMaterial(place);
}

function isHomonym({ start, end }: Found, { all }: Context): boolean {
  return all.some(({ value, ...at }) => value.kind !== 'material' && at.start === start && at.end === end);
}

/** "canvas tote" is a kind of thing: canvas is what it is made of. */
function inside({ start, end }: Found, { types }: Context): boolean {
  return types.some((type) => start >= type.start && end <= type.end && type.end - type.start > end - start);
}

/** "filled with down", "100% down", "pine frame", "brass or copper". */
function looseMaterial({ term, before, after, context, found }: Place): boolean {
  const made =
    /(?:\b(?:in|of|from|with|pure|real|genuine|solid|natural|raw|genuine|fine|recycled|brushed|polished|hammered|white|grey|duck|goose|\d+ ?%|materials?:?|fabric:?|made (?:of|from)|crafted (?:in|from))|%|[:,]) ?$/.test(
      before,
    ) &&
    /^(?:\s*$|[.,;)/]|\s(?:and|or|with|that|which|for|from|lining|filling|fill|trim|frame|legs?|handle|base|top|finish|lid|sole|body|shade|cover|edge|collar|cuffs?|back|inside|throughout)\b)/.test(
      after,
    );
  if (term === 'down' || term === 'felt')
    return made && /(?:%|real|duck|goose|pure|natural|with|of|in|from|wool|:) ?$/.test(before);
  const category = context.category;
  const entry = found.value;
  const own =
    category !== undefined && entry.kind === 'material' && (entry.categories?.includes(category) ?? true);
  return (
    made ||
    (own &&
      /^\s(?:frame|legs?|handle|base|top|lid|sole|body|filling|trim|lining|clasp|chain|pendant|bead|beads)\b/.test(
        after,
      )) ||
    (own &&
      !/^(?:down|felt|cord|lace|mesh|horn|tin|foam|ash|pine|crystal|silver|gold|copper|satin|velvet|canvas|fleece|pearl|coral|amber)$/.test(
        term,
      ))
  );
}

const SURE_AUDIENCES = new Set(['babies', 'newborns', 'toddlers', 'children']);

function audienceEn({ before, after, found, term, context }: Place): boolean {
  if (/\b(?:reach of|supervision of|watch|choking)\b[^.;]*$/.test(before)) return false;
  if (POSSESSIVE_AUDIENCE_EN.test(after) && SURE_AUDIENCES.has(found.value.id)) return true;
  if (SURE_AUDIENCES.has(found.value.id) && context.types.some(({ start }) => start === found.end + 1))
    return true;
  return (
    CUE_EN.audience.test(before) &&
    !/^[ -](?:made|owned|run|rooms?|care|approved)\b/.test(after) &&
    term !== ''
  );
}

function audienceZh({ before, after, term }: Place): boolean {
  if (
    /(?:成人|家长|父母).{0,3}(?:陪同|监护)|接触|远离|放在|以下|以上/u.test(
      `${before.slice(-6)}${after.slice(0, 8)}`,
    )
  )
    return false;
  if (!LOOSE_ZH.has(term)) return true;
  return CUE_ZH.before.test(before) || CUE_ZH.after.test(after);
}

function calendarEn({ found, term, before, after, context }: Place): boolean {
  if (term === 'spring' || term === 'spring time')
    return !NOT_SEASON_EN.after.test(after) && !NOT_SEASON_EN.before.test(before);
  if (term === 'fall' || term === 'falls')
    return term === 'fall' && FALL_CUE.before.test(before) && FALL_CUE.after.test(after);
  // Names that are made of plain words must be written as names.
  const asName = [...found.value.en].find((name) => name.toLowerCase() === term);
  if (asName === undefined || asName === asName.toLowerCase()) return true;
  const written = context.original.slice(found.start, found.end);
  return written !== written.toLowerCase() || !/ /.test(term);
}

function calendarZh({ term, before, after }: Place): boolean {
  if (!CALENDAR_ZH.has(term)) return true;
  return CALENDAR_CUE_ZH.before.test(before) || CALENDAR_CUE_ZH.after.test(after);
}

function feature({ term, after, before }: Place): boolean {
  if (HAN.test(term)) {
    if (/^(?:的|了)?(?:问题|风险|烦恼)/u.test(after)) return false;
    return !(NOT_FEATURE_BEFORE_ZH[term]?.test(after) ?? false) && !/(?:如何|怎么|怎样|是否)$/u.test(before);
  }
  return !(NOT_FEATURE_BEFORE_EN[term]?.test(after) ?? false);
}
