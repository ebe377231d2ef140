"""
Pairs for the text vectors (InfoNCE): a query and its product, a thing in two languages, two ways of asking the same.

    <|query|><|en|>breathable linen shirt for new parents   ~   <|doc|><|zh|>蕨叶亚麻衬衫。衬衫。透气，有内袋。亚麻。新手爸妈
"""
from __future__ import annotations

import random
from dataclasses import dataclass

from lexicon import LANGS, Lexicon, Term
from products import Maker, Product
from questions import Asker
from vocabulary import tag

FRAMES = {
    "en": ["{}", "{}", "{}", "looking for {}", "i need {}", "do you have {}", "show me {}", "where can i find {}", "any {}?", "best {}", "{} please", "want {}"],
    "zh": ["{}", "{}", "{}", "想买{}", "有没有{}", "找{}", "推荐{}", "求{}", "想要{}", "{}有吗", "哪里有{}", "来个{}"],
}


@dataclass(frozen=True)
class Pair:
    left: str
    right: str
    #: Pairs of one group are not each other's negatives.
    group: str


def query_text(text: str, lang: str) -> str:
    return tag("query") + tag(lang) + text


def document_text(name: str, facts: list[str], lang: str) -> str:
    """As the app writes it (src/core/retrieve): the name, then what is known, parted by full stops."""
    return tag("doc") + tag(lang) + ("。" if lang == "zh" else ". ").join([name, *facts])


class Pairs:
    def __init__(self, seed: int, held_out: bool = False) -> None:
        self.rng = random.Random(seed)
        self.lexicon = Lexicon()
        self.maker = Maker(self.rng, self.lexicon, held_out)
        self.asker = Asker(self.rng, self.lexicon, held_out)
        self.intents = list(self.lexicon.topics)
        #: Types held out are in no vocabulary list either.
        known = {t.id for t in self.maker.types}
        self.vocabulary: list[Term] = [
            *(t for t in self.lexicon.types if t.id in known),
            *self.lexicon.features,
            *self.lexicon.materials,
            *(term for terms in self.lexicon.terms.values() for term in terms),
        ]

    def document(self, product: Product, lang: str) -> str:
        rng = self.rng
        told = self.maker.tell(product, lang)
        comma = "、" if lang == "zh" else ", "
        facts = [comma.join([*(text for _kind, text, _effect in told.features), *told.unknown])]
        facts += [told.slots[slot] for slot in ("mat", "col", "aud", "scn", "sea", "fes") if slot in told.slots and rng.random() < 0.9]
        rng.shuffle(facts)
        return document_text(told.slots["n"], [told.slots["t"], *(fact for fact in facts if fact)], lang)

    def query(self, product: Product, lang: str) -> str:
        rng, kind = self.rng, product.kind
        noun = rng.choice([kind.text[lang], *kind.also[lang], *([kind.plural] if lang == "en" else [])])
        features = [f.text[lang] for f, _ in product.features]
        words = {slot: self.maker.word(term, lang) for slot, term in product.terms.items()}
        chosen = rng.sample([*(("f", text) for text in features), *words.items()], k=min(len(features) + len(words), rng.choice([0, 1, 1, 2, 2, 3])))
        before = [text for slot, text in chosen if slot in ("f", "mat", "col")]
        after = [text for slot, text in chosen if slot in ("aud", "scn", "sea", "fes")]
        if rng.random() < 0.1 and chosen:
            noun = ""
        rng.shuffle(before)
        if lang == "zh":
            joined = "".join([*(f"{text}的" if rng.random() < 0.4 else text for text in before), *(f"{text}用的" if rng.random() < 0.3 else text for text in after), noun])
        else:
            tail = [rng.choice(["for ", "for ", ""]) + text for text in after]
            joined = " ".join(part for part in [*before, noun, *tail] if part)
        if rng.random() < 0.2:
            parts = [noun, *before, *after]
            rng.shuffle(parts)
            joined = " ".join(part for part in parts if part)
        return query_text(rng.choice(FRAMES[lang]).format(joined), lang)

    def pair(self) -> Pair:
        rng = self.rng
        roll = rng.random()
        if roll < 0.5:
            product = self.maker.draw()
            lang = rng.choice(LANGS)
            asked = lang if rng.random() < 0.5 else LANGS[1 - LANGS.index(lang)]
            return Pair(self.query(product, asked), self.document(product, lang), f"p{rng.random()}")
        if roll < 0.6:
            product = self.maker.draw()
            return Pair(self.document(product, "zh"), self.document(product, "en"), f"p{rng.random()}")
        if roll < 0.78:
            term = rng.choice(self.vocabulary)
            sides = [rng.choice([term.text[lang], *term.also[lang]]) for lang in LANGS]
            return Pair(*(query_text(side, lang) for side, lang in zip(sides, LANGS, strict=True)), term.id)
        intent = rng.choice(self.intents)
        asked = []
        for _ in range(2):
            lang = rng.choice(LANGS)
            told = self.maker.tell(self.maker.draw(), lang)
            asked.append(query_text(self.asker.ask(intent, lang, told, self.asker.choice(intent, lang)), lang))
        return Pair(asked[0], asked[1], f"k_{intent}")


if __name__ == "__main__":
    import sys

    pairs = Pairs(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 12):
        made = pairs.pair()
        print(made.left, "  ~  ", made.right)
