"""Frames: hand-written sentences with slots and nested alternatives, one a line (corpus/README.md)."""
from __future__ import annotations

import random
import re
from functools import lru_cache
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
TONES = ("plain", "warm", "playful", "premium", "urgent", "poetic")
TONED = ("slogan", "opener", "headline", "social", "push", "closer", "welcome")
SLOT = re.compile(r"\{(\w+)\}")
INNERMOST = re.compile(r"\(([^()]*\|[^()]*)\)")


@lru_cache(maxsize=None)
def lines(path: Path) -> tuple[str, ...]:
    if not path.exists():
        return ()
    text = path.read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def bank(lang: str, name: str, tone: str | None = None) -> tuple[str, ...]:
    """The lines of a bank; parts (`slogan.plain.2.txt`) are joined."""
    stem = f"{name}.{tone}" if tone and name in TONED else name
    found: tuple[str, ...] = ()
    for path in sorted((CORPUS / "frames" / lang).glob(f"{stem}*.txt")):
        if path.stem == stem or path.stem.startswith(f"{stem}."):
            found += lines(path)
    return found


def slots_of(frame: str) -> set[str]:
    return set(SLOT.findall(frame))


def expand(frame: str, rng: random.Random) -> str:
    """Chooses among the alternatives, innermost first; slots stay."""
    while (match := INNERMOST.search(frame)) is not None:
        frame = frame[: match.start()] + rng.choice(match.group(1).split("|")) + frame[match.end() :]
    return frame


def choose(frames: tuple[str, ...], available: set[str], rng: random.Random) -> str | None:
    """A frame all of whose slots can be filled, expanded; None where there is none."""
    for frame in rng.sample(frames, min(len(frames), 12)):
        expanded = expand(frame, rng)
        if slots_of(expanded) <= available:
            return expanded
    fitting = [frame for frame in frames if slots_of(frame) <= available]
    return expand(rng.choice(fitting), rng) if fitting else None
