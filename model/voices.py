"""
Synthetic brand voices: an ordinary text said by somebody in particular. Each voice has a prefix that is learnt with the network
(train.py), so that the network knows how to be led by one: a small adapter then has something to select.
"""
from __future__ import annotations

import csv
import random
from dataclasses import dataclass

from frames import CORPUS, lines
from lexicon import LANGS, several

FOLDER = CORPUS / "voices"


@dataclass(frozen=True)
class Voice:
    id: str
    lang: str
    opens: list[str]
    closes: list[str]
    #: Said its own way, always: (what, how).
    swaps: list[tuple[str, str]]

    def say(self, text: str, rng: random.Random) -> str:
        """`text` with the voice's opening or closing or both, and its habits."""
        for what, how in self.swaps:
            text = text.replace(what, how)
        space = "" if self.lang == "zh" else " "
        roll = rng.random()
        before = rng.choice(self.opens) + space if roll < 0.65 else ""
        after = space + rng.choice(self.closes) if roll > 0.3 else ""
        return before + text + after


def voices() -> list[Voice]:
    found: list[Voice] = []
    for lang in LANGS:
        path = FOLDER / f"{lang}.tsv"
        if not path.exists():
            continue
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                swaps = [tuple(swap.split("=", 1)) for swap in row["swaps"].split(" / ") if "=" in swap]
                found.append(Voice(row["id"], lang, several(row["opens"], " / "), several(row["closes"], " / "), [(a, b) for a, b in swaps if a]))
    return found


def unseen(lang: str) -> list[str]:
    """A voice that no training saw: 62 pieces of copy, each a frame."""
    return list(lines(FOLDER / f"unseen.{lang}.txt"))
