"""Questions as people type them: the corpus's lines, roughened, so that a new way of asking is not a surprise."""
from __future__ import annotations

import random
import re
from functools import lru_cache

from frames import CORPUS, SLOT, choose, lines
from lexicon import Lexicon
from products import HELD_OUT_LINES, Told, held
from vocabulary import OFF_TOPIC

BEFORE = {
    "en": "hi|hello|hey|hi there|good morning|sorry|excuse me|quick question|just wondering|one question|please|ok so|hey guys|hi, quick one|another thing|and|also|so|um|morning".split("|"),
    "zh": "你好|您好|请问|请问一下|亲|老板|在吗|在不在|想问下|问一下|麻烦问下|客服|掌柜的|哈喽|那个|还有|另外|对了|不好意思|打扰一下".split("|"),
}
AFTER = {
    "en": "thanks|thank you|please|pls|cheers|thx|asap please|many thanks|ta|anyone there".split("|"),
    "zh": "谢谢|谢啦|急|在线等|麻烦了|辛苦了|谢谢您|多谢|感谢|呢|呀|啊|哈".split("|"),
}
CHOICES = ("size-available", "color-available")
SIZES = "XS S M L XL XXL 2XL 34 36 38 40 42 44 160 165 170 UK8 EU39 6 7.5 9 10".split()
KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def roughen(text: str, lang: str, rng: random.Random) -> str:
    """Greetings, thanks, lower case, missing marks, slips of the finger, lost words; some lines stay as written."""
    if rng.random() < 0.15:
        text = rng.choice(BEFORE[lang]) + rng.choice(["，", " ", ""] if lang == "zh" else [", ", " ", " - "]) + text
    if rng.random() < 0.1:
        text = re.sub(r"[?？.。]$", "", text) + rng.choice(["，", " ", ""] if lang == "zh" else [", ", " ", ". "]) + rng.choice(AFTER[lang])
    if rng.random() < 0.3:
        text = re.sub(r"[?？.。!！]+$", "", text)
    elif rng.random() < 0.15:
        text = re.sub(r"[?？.。!！]*$", rng.choice(["?", "??", "？", "？？", "!"]), text, count=1)
    if lang == "en":
        if rng.random() < 0.35:
            text = text.lower()
        elif rng.random() < 0.2 and text:
            text = text[0].upper() + text[1:]
        if rng.random() < 0.2:
            text = text.replace("'", "")
        if rng.random() < 0.15:
            text = _slip(text, rng)
    elif rng.random() < 0.08 and len(text) > 6:
        at = rng.randrange(1, len(text))
        text = text[:at] + text[at + 1 :]
    if rng.random() < 0.3:
        text = _drop(text, lang, rng)
    return text


def _slip(text: str, rng: random.Random) -> str:
    """One letter doubled, dropped, swapped with its neighbour or hit beside its key."""
    places = [i for i in range(1, len(text) - 1) if text[i].isalpha() and text[i - 1].isalpha() and text[i].isascii()]
    if not places:
        return text
    at = rng.choice(places)
    how = rng.randrange(4)
    if how == 0:
        return text[:at] + text[at] + text[at:]
    if how == 1:
        return text[:at] + text[at + 1 :]
    if how == 2:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    row = next((keys for keys in KEYS if text[at].lower() in keys), None)
    if row is None:
        return text
    near = row[max(0, row.index(text[at].lower()) - 1) : row.index(text[at].lower()) + 2]
    return text[:at] + rng.choice(near) + text[at + 1 :]


def _drop(text: str, lang: str, rng: random.Random) -> str:
    """A word lost (English) or two characters (Chinese): no single word may carry the sense."""
    parts = text.split(" ") if lang == "en" else list(text)
    if len(parts) < 5:
        return text
    at = rng.randrange(len(parts))
    return (" " if lang == "en" else "").join(parts[:at] + parts[at + (1 if lang == "en" else 2) :])


@lru_cache(maxsize=None)
def pool(lang: str, intent: str, held_out: bool) -> tuple[str, ...]:
    found = lines(CORPUS / "questions" / lang / f"{intent}.txt")
    kept = tuple(line for line in found if held(line, HELD_OUT_LINES) == held_out)
    return kept or found


@lru_cache(maxsize=None)
def statements(lang: str, held_out: bool) -> tuple[str, ...]:
    """General sentences: said to a shop they are off its topic too."""
    found = lines(CORPUS / "general" / f"{lang}.txt")
    return tuple(line for line in found if held(line, HELD_OUT_LINES) == held_out) or found


class Asker:
    def __init__(self, rng: random.Random, lexicon: Lexicon, held_out: bool) -> None:
        self.rng = rng
        self.lexicon = lexicon
        self.held_out = held_out
        self.nouns = {
            "en": re.compile(r"\b(" + "|".join(sorted((re.escape(t.text["en"]) for t in lexicon.types if len(t.text["en"]) > 3), key=len, reverse=True)) + r")\b"),
            "zh": re.compile("|".join(sorted((re.escape(t.text["zh"]) for t in lexicon.types if len(t.text["zh"]) > 1), key=len, reverse=True))),
        }

    def choice(self, intent: str, lang: str) -> str:
        if intent == "size-available":
            return self.rng.choice(SIZES)
        term = self.rng.choice(self.lexicon.terms["colors"])
        return term.text[lang]

    def ask(self, intent: str, lang: str, told: Told, choice: str) -> str:
        """A question, its slots filled; whatever goods it names are now and then others."""
        rng = self.rng
        if intent == OFF_TOPIC:
            source = pool(lang, OFF_TOPIC, self.held_out)
            if not source or rng.random() < 0.2:
                source = statements(lang, self.held_out)
            line = rng.choice(source)
            return line if self.held_out else roughen(line, lang, rng)
        line = choose(pool(lang, intent, self.held_out), {"n", "t", "ta", "tp", "tq", "x"} & {*told.slots, "x"}, rng) or ""
        if "{" not in line and not self.held_out and rng.random() < 0.3:
            line = self.nouns[lang].sub(lambda _: rng.choice(self.lexicon.types).text[lang], line)
        filled = SLOT.sub(lambda m: choice if m.group(1) == "x" else told.slots.get(m.group(1), ""), line)
        return filled if self.held_out else roughen(filled, lang, rng)
