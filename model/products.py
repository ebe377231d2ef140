"""
Invented products: drawn once from the lexicon, told in either language.

Facts are random strings as often as likely ones, so that only the tags can be learnt. A feature of the lexicon has an effect
beside it (`f`/`h` with `e`); anything else, however much it looks like one, is `g`: it may be named, nothing may be claimed from it.
"""
from __future__ import annotations

import random
import string
from dataclasses import dataclass, field

from lexicon import LANGS, Feature, Lexicon, Term, Type
from tokenizer import common_han

#: Held out: types, pairs of type and feature, frames and questions that training never sees.
HELD_OUT_TYPES = 0.08
HELD_OUT_PAIRS = 0.06
HELD_OUT_LINES = 0.06
ATTRIBUTES = {"col": "colors", "aud": "audiences", "scn": "scenes", "sea": "seasons", "fes": "festivals"}
MONTHS = "January February March April May June July August September October November December".split()


def held(text: str, share: float) -> bool:
    """The same for the same text, everywhere: FNV-1a, 32 bits."""
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value / 2**32 < share


@dataclass
class Product:
    kind: Type
    features: list[tuple[Feature, int]]
    terms: dict[str, Term]
    #: The same in both languages, as a name is.
    brand: dict[str, str]
    series: str
    #: Slots that name is made of, besides the type and the brand.
    adjective: str | None
    with_brand: bool
    unknown: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Told:
    """A product in one language: plain slots, known features as (kind, text, effect), unknown ones."""

    slots: dict[str, str]
    features: list[tuple[str, str, str]]
    unknown: list[str]
    #: English nouns such as "jeans": a sentence with "{n} is" would be wrong.
    plural_only: bool


class Maker:
    """@param held_out: draws only types, and pairs of type and feature, that training never sees."""

    def __init__(self, rng: random.Random, lexicon: Lexicon, held_out: bool) -> None:
        self.rng = rng
        self.lexicon = lexicon
        self.held_out = held_out
        self.types = [t for t in lexicon.types if held(t.id, HELD_OUT_TYPES) == held_out]
        self.han = common_han()
        self.fitting = {
            kind.id: [f for f in lexicon.features if f.fits(kind.category) and (held_out or not held(kind.id + f.id, HELD_OUT_PAIRS))]
            for kind in self.types
        }
        self.materials = {c: [m for m in lexicon.materials if c in m.categories] for c in lexicon.categories}

    def noise(self, lang: str) -> str:
        """A phrase that cannot be guessed."""
        rng = self.rng
        if lang == "zh":
            return "".join(rng.choice(self.han) for _ in range(rng.randint(2, 6)))
        return " ".join("".join(rng.choice(string.ascii_lowercase) for _ in range(rng.randint(3, 8))) for _ in range(rng.randint(1, 3)))

    def number(self) -> str:
        return str(self.rng.randint(1, 10 ** self.rng.randint(1, 4)))

    def price(self, lang: str) -> str:
        amount = self.number() + self.rng.choice(["", "", ".5", ".90", ".99"])
        return self.rng.choice([f"{amount}元", f"¥{amount}"] if lang == "zh" else [f"${amount}", f"£{amount}", f"€{amount}"])

    def brand(self, lang: str) -> str:
        rng = self.rng
        if lang == "zh" and rng.random() < 0.75:
            return "".join(rng.choice(self.han) for _ in range(rng.randint(2, 4)))
        word = "".join(rng.choice("bcdfghjklmnprstvw") + rng.choice(["a", "e", "i", "o", "u", "ea", "oo"]) for _ in range(rng.randint(2, 3)))
        return word.capitalize() + rng.choice(["", "", " & Co", " House", " Studio"])

    def date(self, lang: str) -> str:
        month, day = self.rng.randint(1, 12), self.rng.randint(1, 28)
        return f"{month}月{day}日" if lang == "zh" else self.rng.choice([f"{day} {MONTHS[month - 1]}", f"{MONTHS[month - 1]} {day}"])

    def offer(self, lang: str) -> str:
        rng = self.rng
        if lang == "zh":
            return rng.choice(["八折", "七折", "九五折", "满减", "第二件半价", "买二送一", f"立减{self.number()}元", f"满{self.number()}减{self.number()}"])
        return rng.choice([f"{rng.randint(5, 60)}% off", f"${rng.randint(2, 40)} off", "two for one", "half price"])

    def word(self, term: Term, lang: str) -> str:
        return term.text[lang] if self.rng.random() < 0.8 or not term.also[lang] else self.rng.choice(term.also[lang])

    def draw(self) -> Product:
        rng = self.rng
        kind = rng.choice(self.types)
        fitting = self.fitting[kind.id]
        chosen = rng.sample(fitting, min(len(fitting), rng.choice([1, 2, 2, 3, 4])))
        terms: dict[str, Term] = {}
        pools = {"mat": self.materials[kind.category], **{slot: self.lexicon.terms[name] for slot, name in ATTRIBUTES.items()}}
        for slot, share in (("mat", 0.6), ("col", 0.5), ("aud", 0.4), ("scn", 0.45), ("sea", 0.25), ("fes", 0.15)):
            if pools[slot] and rng.random() < share:
                terms[slot] = rng.choice(pools[slot])
        count = rng.choice([0, 0, 1, 1, 2])
        # Half of the unknown ones look like features of another kind of goods: only the tag tells.
        others = [rng.choice(self.lexicon.features) for _ in range(count)]
        unknown = {lang: [o.text[lang] if rng.random() < 0.4 else self.noise(lang) for o in others] for lang in LANGS}
        series = rng.choice(["", "", "", f" {self.number()}", " Mini", " Pro"])
        return Product(
            kind,
            [(f, rng.randrange(3)) for f in chosen],
            terms,
            {lang: self.brand(lang) for lang in LANGS},
            series,
            rng.choice([None, None, "mat", "col"]),
            rng.random() < 0.6,
            unknown,
        )

    def tell(self, product: Product, lang: str) -> Told:
        rng, kind = self.rng, product.kind
        noun, plural, article = kind.text[lang], kind.plural, kind.article
        if rng.random() < 0.06:
            # A type that no lexicon knows.
            noun = self.noise(lang)
            plural, article = f"{noun}s", "an" if noun[0] in "aeiou" else "a"
        slots = {"b": product.brand[lang], "t": noun}
        if lang == "en":
            slots["tp"] = plural
            slots["ta"] = noun if article == "-" else f"{article} {noun}"
        else:
            slots["tq"] = f"一{kind.measure}{noun}"
        for slot, term in product.terms.items():
            slots[slot] = self.word(term, lang) if rng.random() < 0.9 else self.noise(lang)
        if rng.random() < 0.5:
            slots["pri"] = self.price(lang)
            if rng.random() < 0.4:
                slots["was"] = self.price(lang)
        for slot, share, make in (("off", 0.2, self.offer), ("end", 0.2, self.date), ("qty", 0.15, lambda _: self.number())):
            if rng.random() < share:
                slots[slot] = self.noise(lang) if rng.random() < 0.2 else make(lang)
        adjective = slots.get(product.adjective or "", "")
        parts = [product.brand[lang] if product.with_brand else "", adjective, noun]
        slots["n"] = ("" if lang == "zh" else " ").join(part for part in parts if part) + product.series
        features = [(f.kind, f.text[lang], (f.effects or {})[lang][i % len((f.effects or {})[lang])]) for f, i in product.features]
        return Told(slots, features, product.unknown[lang], lang == "en" and article == "-")

