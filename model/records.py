"""
Training records from the corpus: a prompt of control tags and tagged facts, an output with slots.

    <|task_desc|><|en|><|tone_warm|><|length_M|>\\nname: <|n|>Fern linen shirt\\n…\\n<|out|>   ->   Meet <|n|>. …
    <|task_answer|><|en|>\\nprice: <|k_price|>$39\\n…\\nQ: how much\\n<|out|>   ->   <|k_price|>It is <|v|>.

An answer begins with the tag of what was asked, whether the shop has written it down or not: where the prompt has no such
fact the sentence is a refusal. Facts are random strings as often as likely ones, so that only the tags can be learnt.
"""
from __future__ import annotations

import random
import string
from dataclasses import dataclass
from pathlib import Path

from frames import CORPUS, SLOT, TONED, TONES, bank, choose, lines, slots_of
from lexicon import LANGS, Feature, Lexicon, Term, Type
from tokenizer import common_han
from vocabulary import NUMBERED, OFF_TOPIC, tag

LABELS = {
    "n": ("品名", "name"), "b": ("店铺", "shop"), "t": ("类别", "type"), "f": ("特点", "features"), "g": ("其他", "other"),
    "mat": ("材质", "material"), "col": ("颜色", "color"), "aud": ("人群", "audience"), "scn": ("场景", "scene"),
    "sea": ("季节", "season"), "fes": ("节日", "festival"), "pri": ("价格", "price"), "was": ("原价", "was"),
    "off": ("优惠", "offer"), "end": ("截止", "until"), "qty": ("库存", "left"), "usr": ("顾客", "customer"),
    "ord": ("单号", "order"), "day": ("天数", "days"), "dat": ("日期", "date"), "amt": ("金额", "amount"),
    "p": ("商品", "product"), "r": ("理由", "reason"), "a": ("对象", "subject"), "c": ("变化", "change"), "d": ("时间", "period"),
    "topic": ("所问", "asked"), "x": ("选项", "choice"),
}  # fmt: skip
AFTER_SALES = ("apology", "shipped", "delivered", "refund", "exchange", "delay", "restock", "thanks")
#: Held out: types, pairs of type and feature, frames and questions that training never sees.
HELD_OUT_TYPES = 0.08
HELD_OUT_LINES = 0.06


@dataclass(frozen=True)
class Record:
    prompt: str
    output: str
    task: str
    lang: str


def _held(text: str, share: float) -> bool:
    """The same for the same text, everywhere: FNV-1a, 32 bits."""
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value / 2**32 < share


class Generator:
    """@param held_out: draws only from what training never sees."""

    def __init__(self, seed: int, held_out: bool = False) -> None:
        self.rng = random.Random(seed)
        self.held_out = held_out
        self.lexicon = Lexicon()
        self.types = [t for t in self.lexicon.types if _held(t.id, HELD_OUT_TYPES) == held_out]
        self.han = common_han()
        self.intents = list(self.lexicon.topics)
        self._banks: dict[tuple[str, ...], tuple[str, ...]] = {}

    # -- banks ---------------------------------------------------------------------------------------------------

    def _lines(self, *key: str) -> tuple[str, ...]:
        """A bank, split into what is trained on and what is held out."""
        if key not in self._banks:
            kind, lang, name, *tone = key
            found = bank(lang, name, tone[0] if tone else None) if kind == "frames" else lines(CORPUS / kind / lang / f"{name}.txt")
            kept = tuple(line for line in found if _held(line, HELD_OUT_LINES) == self.held_out)
            self._banks[key] = kept or found
        return self._banks[key]

    def _frame(self, lang: str, name: str, available: set[str], tone: str | None = None) -> str | None:
        key = ("frames", lang, name, tone) if tone and name in TONED else ("frames", lang, name)
        return choose(self._lines(*key), available, self.rng)

    # -- facts ---------------------------------------------------------------------------------------------------

    def noise(self, lang: str) -> str:
        """A phrase that cannot be guessed."""
        rng = self.rng
        if lang == "zh":
            return "".join(rng.choice(self.han) for _ in range(rng.randint(2, 6)))
        return " ".join("".join(rng.choice(string.ascii_lowercase) for _ in range(rng.randint(3, 8))) for _ in range(rng.randint(1, 3)))

    def number(self) -> str:
        rng = self.rng
        return str(rng.randint(1, 10 ** rng.randint(1, 4)))

    def price(self, lang: str) -> str:
        amount = self.number() + self.rng.choice(["", "", ".5", ".90", ".99"])
        return self.rng.choice([f"{amount}元", f"¥{amount}"]) if lang == "zh" else self.rng.choice([f"${amount}", f"£{amount}", f"€{amount}"])

    def brand(self, lang: str) -> str:
        rng = self.rng
        if lang == "zh" and rng.random() < 0.75:
            return "".join(rng.choice(self.han) for _ in range(rng.randint(2, 4)))
        word = "".join(rng.choice("bcdfghjklmnprstvw") + rng.choice(["a", "e", "i", "o", "u", "ea", "oo"]) for _ in range(rng.randint(2, 3)))
        return word.capitalize() + rng.choice(["", "", " & Co", " House", " Studio"])

    def _word(self, term: Term, lang: str) -> str:
        return term.text[lang] if self.rng.random() < 0.8 or not term.also[lang] else self.rng.choice(term.also[lang])

    def product(self, lang: str) -> tuple[dict[str, str], list[tuple[str, str, str]], list[str]]:
        """Plain slots, known features as (kind, text, effect), unknown features."""
        rng = self.rng
        kind: Type = rng.choice(self.types)
        noun = kind.text[lang]
        slots = {"b": self.brand(lang), "t": noun}
        if lang == "en":
            slots["tp"] = kind.plural
            slots["ta"] = noun if kind.article == "-" else f"{kind.article} {noun}"
        else:
            slots["tq"] = f"一{kind.measure}{noun}"
        fitting = [f for f in self.lexicon.features if f.fits(kind.category)]
        chosen: list[Feature] = rng.sample(fitting, min(len(fitting), rng.choice([1, 2, 2, 3, 4])))
        features = [(f.kind, f.text[lang], rng.choice((f.effects or {})[lang])) for f in chosen]
        unknown = [self.noise(lang) for _ in range(rng.choice([0, 0, 1, 1, 2]))]
        pools = {"mat": [m for m in self.lexicon.materials if kind.category in m.categories], **{
            slot: self.lexicon.terms[name]
            for slot, name in (("col", "colors"), ("aud", "audiences"), ("scn", "scenes"), ("sea", "seasons"), ("fes", "festivals"))
        }}  # fmt: skip
        for slot, share in (("mat", 0.6), ("col", 0.5), ("aud", 0.4), ("scn", 0.45), ("sea", 0.25), ("fes", 0.15)):
            if pools[slot] and rng.random() < share:
                slots[slot] = self._word(rng.choice(pools[slot]), lang)
        if rng.random() < 0.5:
            slots["pri"] = self.price(lang)
            if rng.random() < 0.4:
                slots["was"] = self.price(lang)
        for slot, share in (("off", 0.2), ("end", 0.2), ("qty", 0.15)):
            if rng.random() < share:
                slots[slot] = self.number() if slot == "qty" else self.noise(lang) if rng.random() < 0.3 else self._offer(slot, lang)
        series = rng.choice(["", "", "", f" {self.number()}", " Mini", " Pro"])
        adjective = rng.choice(["", "", slots.get("mat", ""), slots.get("col", "")])
        parts = [slots["b"], adjective, noun] if rng.random() < 0.6 else [adjective, noun]
        slots["n"] = ("" if lang == "zh" else " ").join(part for part in parts if part) + series
        return slots, features, unknown

    def _offer(self, slot: str, lang: str) -> str:
        rng = self.rng
        if slot == "off":
            return rng.choice(["八折", "满减", "第二件半价", f"减{self.number()}元"]) if lang == "zh" else f"{rng.randint(5, 60)}% off"
        month, day = rng.randint(1, 12), rng.randint(1, 28)
        return f"{month}月{day}日" if lang == "zh" else f"{day} {'January February March April May June July August September October November December'.split()[month - 1]}"

    def _fact_lines(self, lang: str, slots: dict[str, str], features: list[tuple[str, str, str]], unknown: list[str]) -> list[str]:
        colon, comma = ("：", "、") if lang == "zh" else (": ", ", ")
        label = {slot: names[0 if lang == "zh" else 1] for slot, names in LABELS.items()}
        found = [f"{label[slot]}{colon}{tag(slot)}{value}" for slot, value in slots.items() if slot in label]
        forms = "".join(tag(slot) + slots[slot] for slot in ("ta", "tp", "tq") if slot in slots)
        if forms:
            found = [line + forms if tag("t") in line else line for line in found]
        if features:
            told = comma.join(f"{tag(f'{kind}{i}')}{text}{tag(f'e{i}')}{effect}" for i, (kind, text, effect) in enumerate(features))
            found.append(f"{label['f']}{colon}{told}")
        if unknown:
            found.append(f"{label['g']}{colon}{comma.join(tag(f'g{i}') + text for i, text in enumerate(unknown))}")
        self.rng.shuffle(found)
        return found

    @staticmethod
    def _tagged(sentence: str, index: int | None = None) -> str:
        return SLOT.sub(lambda m: tag(f"{m.group(1)}{index or 0}" if m.group(1) in NUMBERED else m.group(1)), sentence)

    # -- records -------------------------------------------------------------------------------------------------

    def record(self) -> Record:
        lang = self.rng.choice(LANGS)
        roll = self.rng.random()
        if roll < 0.42:
            return self.answer(lang)
        if roll < 0.62:
            return self.description(lang)
        if roll < 0.84:
            return self.short(lang)
        return self.service(lang)

    def _prompt(self, task: str, lang: str, facts: list[str], *controls: str) -> str:
        head = "".join(tag(name) for name in (f"task_{task}", lang, *controls))
        return "\n".join([head, *facts, tag("out")])

    def short(self, lang: str) -> Record:
        """Slogans, titles, headlines, posts, subjects, …: one frame."""
        for _ in range(20):
            task = self.rng.choice("slogan slogan headline title social sms subject push banner live welcome".split())
            tone = self.rng.choice(TONES)
            slots, features, unknown = self.product(lang)
            index = self.rng.randrange(len(features))
            available = {*slots, features[index][0], "e", *(["g"] if unknown else [])}
            name = "email-subject" if task == "subject" else task
            frame = self._frame(lang, name, available, tone)
            if frame is None:
                continue
            # Facts that the sentence does not use stay in the prompt as distractors; those it uses must be there.
            toned = (f"tone_{tone}",) if name in TONED else ()
            unknown_used = unknown if "g" in slots_of(frame) else unknown[: self.rng.randint(0, len(unknown))]
            prompt = self._prompt(task, lang, self._fact_lines(lang, slots, features, unknown_used), *toned)
            output = SLOT.sub(lambda m: tag(f"{m.group(1)}{0 if m.group(1) == 'g' else index}" if m.group(1) in NUMBERED else m.group(1)), frame)
            return Record(prompt, output, task, lang)
        raise RuntimeError(f"no frame fits in {lang}")

    def description(self, lang: str) -> Record:
        rng = self.rng
        slots, features, unknown = self.product(lang)
        tone, length = rng.choice(TONES), rng.choice("SML")
        base = set(slots)
        body: list[str] = []
        for index, (kind, _text, _effect) in enumerate(features):
            name = "feature" if rng.random() < 0.75 else "feature-only"
            frame = self._frame(lang, name, base - {"f", "h"} | {kind, "e"})
            if frame:
                body.append(self._tagged(frame, index))
        for index in range(len(unknown)):
            frame = self._frame(lang, "open-feature", base | {"g"})
            if frame:
                body.append(self._tagged(frame, index))
        if length == "S":
            body = body[:1]
        else:
            for slot, name in (("mat", "material"), ("col", "color"), ("aud", "audience"), ("scn", "scene"), ("sea", "season"), ("fes", "festival")):
                if slot in slots and (length == "L" or rng.random() < 0.5):
                    frame = self._frame(lang, name, base)
                    if frame:
                        body.append(self._tagged(frame))
            rng.shuffle(body)
            body = body[: 3 if length == "M" else 7]
            if "pri" in slots:
                frame = self._frame(lang, "price", base)
                body += [self._tagged(frame)] if frame else []
        opener = self._frame(lang, "opener", base, tone)
        closer = self._frame(lang, "closer", base, tone) if length == "L" or (length == "M" and rng.random() < 0.5) else None
        sentences = [*([self._tagged(opener)] if opener else []), *body, *([self._tagged(closer)] if closer else [])]
        prompt = self._prompt("desc", lang, self._fact_lines(lang, slots, features, unknown), f"tone_{tone}", f"length_{length}")
        return Record(prompt, ("" if lang == "zh" else " ").join(sentences), "desc", lang)

    def service(self, lang: str) -> Record:
        """After-sales messages, greetings, reasons, findings, clarifying questions, hand-overs."""
        rng = self.rng
        for _ in range(20):
            task = rng.choice([*AFTER_SALES, "greeting", "reason", "reason", "finding", "finding", "clarify", "no-match", "handover"])
            product, _features, _unknown = self.product(lang)
            values = {
                **{slot: product[slot] for slot in ("n", "b", "t", "tq", "ta", "tp") if slot in product},
                "usr": self.brand(lang), "ord": rng.choice(["SF", "YT", "", "#"]) + self.number(), "day": self.number(), "dat": self._offer("end", lang),
                "amt": self.price(lang), "p": product["n"], "r": self.noise(lang), "a": self.noise(lang), "c": self.noise(lang), "d": self.noise(lang),
                "topic": self.lexicon.topics[rng.choice(self.intents)][lang], "v": self.noise(lang), "qty": self.number(), "x": rng.choice(["XL", "S", "M", "38"]),
            }  # fmt: skip
            frame = self._frame(lang, task, set(values))
            if frame is None:
                continue
            used = slots_of(frame)
            kept = {slot: value for slot, value in values.items() if slot in used or (slot in LABELS and rng.random() < 0.15)}
            if used & {"t", "ta", "tp", "tq"}:
                kept = {"t": product["t"], **kept}
            return Record(self._prompt(task, lang, self._fact_lines(lang, kept, [], [])), self._tagged(frame), task, lang)
        raise RuntimeError(f"no service frame fits in {lang}")

    def answer(self, lang: str) -> Record:
        rng = self.rng
        slots, _features, _unknown = self.product(lang)
        given = rng.sample(self.intents, rng.randint(2, 7))
        kind = rng.choices(["hit", "missing", "off-topic"], [62, 26, 12])[0]
        choice = rng.choice(["XL", "S", "M", "L", "38", "40", self._word(rng.choice(self.lexicon.terms["colors"]), lang)])
        asked = OFF_TOPIC if kind == "off-topic" else rng.choice(given) if kind == "hit" else rng.choice([i for i in self.intents if i not in given])
        colon = "：" if lang == "zh" else ": "
        facts = [f"{LABELS['n'][0 if lang == 'zh' else 1]}{colon}{tag('n')}{slots['n']}"]
        verdict = rng.choice(["yes", "no"])
        for intent in given:
            value = self.price(lang) if intent == "price" and rng.random() < 0.6 else self.noise(lang) if rng.random() < 0.5 else self.number()
            told = tag(verdict) if intent in ("stock", "size-available", "color-available") else ""
            name = self.lexicon.topics[intent][lang]
            facts.append(f"{name}{colon}{tag(f'k_{intent}')}{told}{value}")
        rng.shuffle(facts)
        if asked == OFF_TOPIC:
            pool = self._lines("general", lang, OFF_TOPIC) if (CORPUS / "general" / lang / f"{OFF_TOPIC}.txt").exists() else lines(CORPUS / "general" / f"{lang}.txt")
            question, frame = rng.choice(pool), self._frame(lang, "off-topic", {"b", "n"})
            facts.append(f"{LABELS['b'][0 if lang == 'zh' else 1]}{colon}{tag('b')}{slots['b']}")
        else:
            question = choose(self._lines("questions", lang, asked), {"n", "t", "ta", "tp", "tq", "x"} & {*slots, "x"}, rng) or ""
            if kind == "missing":
                frame = self._frame(lang, "refusal", {"topic", "n"})
            else:
                file = f"{asked}.{verdict}" if asked in ("stock", "size-available", "color-available") else asked
                frame = choose(self._lines("answers", lang, file), {"v", "n", "x", "p", "r"}, rng)
        filled = SLOT.sub(lambda m: choice if m.group(1) == "x" else slots.get(m.group(1), ""), question)
        ask = f"{'问：' if lang == 'zh' else 'Q: '}{filled}"
        output = tag(f"k_{asked}") + self._tagged(frame or "")
        return Record(self._prompt("answer", lang, [*facts, ask]), output, "answer", lang)


if __name__ == "__main__":
    import sys

    generator = Generator(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 12):
        record = generator.record()
        print(record.prompt, "\n  =>", record.output, "\n")
