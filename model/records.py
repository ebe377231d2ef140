"""
Training records from the corpus: a prompt of control tags and tagged facts, an output with slots.

    <|task_desc|><|en|><|tone_warm|><|length_M|>\\nname: <|n|>Fern linen shirt\\n…\\n<|out|>   ->   Meet <|n|>. …
    <|task_answer|><|en|>\\nprice: <|k_price|>$39\\n…\\nQ: how much\\n<|out|>   ->   <|k_price|>It is <|v|>.

An answer begins with the tag of what was asked, whether the shop has written it down or not: where the prompt has no such
fact the sentence is a refusal.
"""
from __future__ import annotations

import random
import re
from dataclasses import dataclass

from frames import CORPUS, SLOT, TONED, TONES, bank, choose, lines, slots_of
from lexicon import LANGS, Lexicon
from products import HELD_OUT_LINES, Maker, Told, held
from questions import CHOICES, Asker
from vocabulary import NUMBERED, OFF_TOPIC, tag

LABELS = {
    "n": ("品名", "name"), "b": ("店铺", "shop"), "t": ("类别", "type"), "f": ("特点", "features"), "g": ("其他", "other"),
    "mat": ("材质", "material"), "col": ("颜色", "color"), "aud": ("人群", "audience"), "scn": ("场景", "scene"),
    "sea": ("季节", "season"), "fes": ("节日", "festival"), "pri": ("价格", "price"), "was": ("原价", "was"),
    "off": ("优惠", "offer"), "end": ("截止", "until"), "qty": ("库存", "left"), "usr": ("顾客", "customer"),
    "ord": ("单号", "order"), "day": ("天数", "days"), "dat": ("日期", "date"), "amt": ("金额", "amount"),
    "p": ("商品", "product"), "r": ("理由", "reason"), "a": ("对象", "subject"), "c": ("变化", "change"), "d": ("时间", "period"),
    "topic": ("所问", "asked"),
}  # fmt: skip
SHORT = "slogan slogan headline title social sms subject push banner live welcome".split()
AFTER_SALES = ("apology", "shipped", "delivered", "refund", "exchange", "delay", "restock", "thanks")
SERVICE = (*AFTER_SALES, "greeting", "reason", "reason", "finding", "finding", "clarify", "no-match", "handover")
YES_NO = ("stock", "size-available", "color-available")
#: Answered with a product and a reason, both computed, not with a fact of the shop.
SUGGESTS = ("recommend", "gift-advice")
#: Attributes that a text tells once.
ONCE = {"mat", "col", "aud", "scn", "sea", "fes", "pri", "was", "off", "end", "qty"}
#: Sentences that a plural noun ("jeans") would break.
SINGULAR = re.compile(r"\{[nt]\} ([a-z]+s|is|has|was|does)\b|\b(this|that|a|is|does|has|was|Is|Does|This|That|A) \{[nt]\}|\b(it|its|it's|It|Its|It's)\b")


@dataclass(frozen=True)
class Record:
    prompt: str
    output: str
    task: str
    lang: str


class Generator:
    """@param held_out: draws only from what training never sees."""

    def __init__(self, seed: int, held_out: bool = False) -> None:
        self.rng = random.Random(seed)
        self.held_out = held_out
        self.lexicon = Lexicon()
        self.maker = Maker(self.rng, self.lexicon, held_out)
        self.asker = Asker(self.rng, self.lexicon, held_out)
        self.intents = list(self.lexicon.topics)
        self._banks: dict[tuple[str, ...], tuple[str, ...]] = {}

    def _lines(self, *key: str) -> tuple[str, ...]:
        """A bank, split into what is trained on and what is held out."""
        if key not in self._banks:
            kind, lang, name, *tone = key
            found = bank(lang, name, tone[0] if tone else None) if kind == "frames" else lines(CORPUS / kind / lang / f"{name}.txt")
            kept = tuple(line for line in found if held(line, HELD_OUT_LINES) == self.held_out)
            self._banks[key] = kept or found
        return self._banks[key]

    def _frame(self, lang: str, name: str, available: set[str], told: Told | None = None, tone: str | None = None) -> str | None:
        key = ("frames", lang, name, tone) if tone and name in TONED else ("frames", lang, name)
        for _ in range(6):
            frame = choose(self._lines(*key), available, self.rng)
            if frame is None or told is None or not told.plural_only or not SINGULAR.search(frame):
                return frame
        return None

    def _sentence(self, lang: str, name: str, available: set[str], told: Told) -> str | None:
        """A sentence inside a text: seldom with the name again."""
        unnamed = self._frame(lang, name, available - {"n", "t", "ta", "tq"}, told) if self.rng.random() < 0.8 else None
        return unnamed or self._frame(lang, name, available, told)

    def _fact_lines(self, lang: str, slots: dict[str, str], features: list[tuple[str, str, str]], unknown: list[str]) -> list[str]:
        column = 0 if lang == "zh" else 1
        colon, comma = (("：", "、"), (": ", ", "))[column]
        found = [f"{LABELS[slot][column]}{colon}{tag(slot)}{value}" for slot, value in slots.items() if slot in LABELS]
        forms = "".join(tag(slot) + slots[slot] for slot in ("ta", "tp", "tq") if slot in slots)
        found = [line + forms if tag("t") in line else line for line in found]
        if features:
            told = comma.join(f"{tag(f'{kind}{i}')}{text}{tag(f'e{i}')}{effect}" for i, (kind, text, effect) in enumerate(features))
            found.append(f"{LABELS['f'][column]}{colon}{told}")
        if unknown:
            found.append(f"{LABELS['g'][column]}{colon}{comma.join(tag(f'g{i}') + text for i, text in enumerate(unknown))}")
        self.rng.shuffle(found)
        return found

    @staticmethod
    def _tagged(sentence: str, index: int = 0) -> str:
        return SLOT.sub(lambda m: tag(f"{m.group(1)}{index}" if m.group(1) in NUMBERED else m.group(1)), sentence)

    @staticmethod
    def _prompt(task: str, lang: str, facts: list[str], *controls: str) -> str:
        head = "".join(tag(name) for name in (f"task_{task}", lang, *controls))
        return "\n".join([head, *facts, tag("out")])

    def record(self) -> Record:
        lang = self.rng.choice(LANGS)
        roll = self.rng.random()
        if roll < 0.42:
            return self.answer(lang)
        if roll < 0.64:
            return self.description(lang)
        if roll < 0.86:
            return self.short(lang)
        return self.service(lang) if roll < 0.98 else self.general(lang)

    def short(self, lang: str, task: str | None = None) -> Record:
        """Slogans, titles, headlines, posts, subjects, …: one frame."""
        for _ in range(20):
            kind = task or self.rng.choice(SHORT)
            tone = self.rng.choice(TONES)
            told = self.maker.tell(self.maker.draw(), lang)
            index = self.rng.randrange(len(told.features)) if told.features else 0
            available = {*told.slots, *([told.features[index][0], "e"] if told.features else []), *(["g"] if told.unknown else [])}
            frame = self._frame(lang, "email-subject" if kind == "subject" else kind, available, told, tone)
            if frame is None:
                continue
            # Facts that the sentence does not use stay in the prompt as distractors.
            toned = (f"tone_{tone}",) if kind in TONED else ()
            prompt = self._prompt(kind, lang, self._fact_lines(lang, told.slots, told.features, told.unknown), *toned)
            which = {"g": self.rng.randrange(len(told.unknown))} if told.unknown else {}
            output = SLOT.sub(lambda m: tag(f"{m.group(1)}{which.get(m.group(1), index)}" if m.group(1) in NUMBERED else m.group(1)), frame)
            return Record(prompt, output, kind, lang)
        raise RuntimeError(f"no frame fits in {lang}")

    def description(self, lang: str, length: str | None = None) -> Record:
        """S: opener and one feature; M: all features up to three, then attributes; L: everything that is given."""
        rng = self.rng
        told = self.maker.tell(self.maker.draw(), lang)
        tone, length = rng.choice(TONES), length or rng.choice("SML")
        base = set(told.slots)
        used: set[str] = set()

        def say(name: str, more: set[str], index: int = 0) -> list[str]:
            """A sentence of a bank, where one fits; an attribute is told once."""
            frame = self._sentence(lang, name, base - used | more, told)
            if frame is None:
                return []
            used.update(slots_of(frame) & ONCE)
            return [self._tagged(frame, index)]

        body: list[str] = []
        for index, (kind, _text, _effect) in enumerate(told.features):
            body += say("feature" if rng.random() < 0.75 else "feature-only", {kind, "e"}, index)
        for index in range(len(told.unknown)):
            body += say("open-feature", {"g"}, index)
        rng.shuffle(body)
        body = body[: {"S": 1, "M": 3, "L": 8}[length]]
        if length != "S":
            extra: list[str] = []
            for slot, name in (("mat", "material"), ("col", "color"), ("aud", "audience"), ("scn", "scene"), ("sea", "season"), ("fes", "festival")):
                extra += say(name, set()) if slot in told.slots and slot not in used else []
            rng.shuffle(extra)
            body += extra[: max(0, 3 - len(body)) if length == "M" else max(1, 7 - len(body))]
            rng.shuffle(body)
            body += say("price", set()) if "pri" in told.slots and "pri" not in used else []
        base -= used
        opener = self._frame(lang, "opener", base, told, tone)
        closer = self._frame(lang, "closer", base, told, tone) if length == "L" or (length == "M" and rng.random() < 0.5) else None
        sentences = [*([self._tagged(opener)] if opener else []), *body, *([self._tagged(closer)] if closer else [])]
        facts = self._fact_lines(lang, told.slots, told.features, told.unknown)
        return Record(self._prompt("desc", lang, facts, f"tone_{tone}", f"length_{length}"), ("" if lang == "zh" else " ").join(sentences), "desc", lang)

    def service(self, lang: str) -> Record:
        """After-sales messages, greetings, reasons, findings, clarifying questions, hand-overs."""
        rng, maker = self.rng, self.maker
        for _ in range(20):
            task = rng.choice(SERVICE)
            told = maker.tell(maker.draw(), lang)
            values = {
                **{slot: told.slots[slot] for slot in ("n", "b", "t", "tq", "ta", "tp", "scn", "aud", "pri", "sea", "fes", "mat", "col") if slot in told.slots},
                "usr": maker.brand(lang), "ord": rng.choice(["SF", "YT", "", "#"]) + maker.number(), "day": str(rng.randint(1, 30)), "dat": maker.date(lang),
                "amt": maker.price(lang), "p": told.slots["n"], "r": maker.noise(lang), "a": maker.noise(lang), "c": maker.noise(lang), "d": maker.noise(lang),
                "topic": self.lexicon.topics[rng.choice(self.intents)][lang], "qty": maker.number(),
            }  # fmt: skip
            frame = self._frame(lang, task, set(values), told)
            if frame is None:
                continue
            used = slots_of(frame)
            kept = {slot: value for slot, value in values.items() if slot in used or (slot in LABELS and rng.random() < 0.15)}
            if used & {"t", "ta", "tp", "tq"}:
                kept = {"t": told.slots["t"], **kept}
            return Record(self._prompt(task, lang, self._fact_lines(lang, kept, [], [])), self._tagged(frame), task, lang)
        raise RuntimeError(f"no service frame fits in {lang}")

    def value(self, intent: str, lang: str, verdict: str) -> str:
        """What the shop has written down: likely, or noise."""
        roll = self.rng.random()
        likely = self._lines("values", lang, f"{intent}.{verdict}") or self._lines("values", lang, intent)
        if likely and roll < 0.65:
            return self.rng.choice(likely)
        if intent == "price" and roll < 0.85:
            return self.maker.price(lang)
        return self.maker.noise(lang) if roll < 0.9 else self.maker.number()

    def answer(self, lang: str) -> Record:
        rng = self.rng
        told = self.maker.tell(self.maker.draw(), lang)
        column, colon = (0, "：") if lang == "zh" else (1, ": ")
        given = rng.sample(self.intents, rng.randint(1, 7))
        kind = rng.choices(["hit", "missing", "off-topic"], [58, 27, 15])[0]
        others = [i for i in self.intents if i not in given]
        asked = OFF_TOPIC if kind == "off-topic" else rng.choice(given if kind == "hit" else others)
        choice = self.asker.choice(asked, lang)
        verdict = rng.choice(["yes", "no"])
        facts = [f"{LABELS['n'][column]}{colon}{tag('n')}{told.slots['n']}"]
        if rng.random() < 0.5:
            facts.append(f"{LABELS['t'][column]}{colon}{tag('t')}{told.slots['t']}")
        reason = rng.random() < 0.7
        for intent in given:
            if intent in SUGGESTS:
                # One product and one reason in the prompt, whichever of the two asks for them.
                fact = f"{tag('p')}{self.maker.tell(self.maker.draw(), lang).slots['n']}" + (f"{tag('r')}{self.maker.noise(lang)}" if reason else "")
                told_fact = "" if any(tag("p") in line for line in facts) else fact
            else:
                told_fact = (tag(verdict) if intent in YES_NO else "") + self.value(intent, lang, verdict)
            facts.append(f"{self.lexicon.topics[intent][lang]}{colon}{tag(f'k_{intent}')}{told_fact}")
        rng.shuffle(facts)
        if asked == OFF_TOPIC:
            frame = self._frame(lang, "off-topic", {"b", "n"} if rng.random() < 0.5 else {"n"}, told)
            if frame and "{b}" in frame:
                facts.append(f"{LABELS['b'][column]}{colon}{tag('b')}{told.slots['b']}")
        elif kind == "missing":
            frame = self._frame(lang, "refusal", {"topic", "n"}, told)
        else:
            available = {"n", "p", *(["r"] if reason else [])} if asked in SUGGESTS else {"v", "n", *(["x"] if asked in CHOICES else [])}
            frame = choose(self._lines("answers", lang, f"{asked}.{verdict}" if asked in YES_NO else asked), available, rng)
        question = f"{'问：' if lang == 'zh' else 'Q: '}{self.asker.ask(asked, lang, told, choice)}"
        return Record(self._prompt("answer", lang, [*facts, question]), tag(f"k_{asked}") + self._tagged(frame or ""), "answer", lang)

    def intent(self) -> Record:
        """A question alone, and what it asks for: many short rows for the hardest thing that is learnt."""
        lang = self.rng.choice(LANGS)
        asked = self.rng.choice([*self.intents, *[OFF_TOPIC] * 8])
        told = self.maker.tell(self.maker.draw(), lang)
        question = self.asker.ask(asked, lang, told, self.asker.choice(asked, lang))
        prompt = self._prompt("answer", lang, [f"{'问：' if lang == 'zh' else 'Q: '}{question}"])
        # A third of them learn to ask as well: what stands in the question is then known for more than its answer.
        at = prompt.index("问：") + 2 if lang == "zh" else prompt.index("Q:") + 2
        learnt = at if self.rng.random() < 0.35 else len(prompt)
        return Record(prompt[:learnt], prompt[learnt:] + tag(f"k_{asked}"), "intent", lang)

    def general(self, lang: str) -> Record:
        pool = lines(CORPUS / "general" / f"{lang}.txt")
        return Record(tag(lang), self.rng.choice(pool), "general", lang)


if __name__ == "__main__":
    import sys

    generator = Generator(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 12):
        record = generator.record()
        print(record.prompt, "\n  =>", record.output, "\n")
