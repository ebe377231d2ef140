"""The special tokens: control tags and slots. One spelling each; the first is the end of text."""
from __future__ import annotations

from frames import TONES
from lexicon import rows

TASKS = (
    "slogan title desc headline social sms subject push banner live welcome greeting "
    "apology shipped delivered refund exchange delay restock thanks answer reason finding clarify no-match handover"
).split()
LENGTHS = ("S", "M", "L")
#: Numbered slots stand beside each other: f0/h0 is a feature, e0 what it does; g0 is one the lexicon does not know.
NUMBERED = {"f": 4, "h": 4, "e": 4, "g": 3}
PLAIN = "n b t ta tp tq mat col aud scn sea fes pri was off end qty usr ord day dat amt v x topic p r a c d".split()
OFF_TOPIC = "off-topic"


def intents() -> list[str]:
    return [row["intent"] for row in rows("topics")]


def tag(name: str) -> str:
    return f"<|{name.replace('-', '_')}|>"


def specials() -> list[str]:
    """In order of their ids."""
    names = [
        *("eos", "out", "query", "doc", "zh", "en", "yes", "no"),
        *(f"task_{task}" for task in TASKS),
        *(f"tone_{tone}" for tone in TONES),
        *(f"length_{length}" for length in LENGTHS),
        *PLAIN,
        *(f"{slot}{index}" for slot, count in NUMBERED.items() for index in range(count)),
        *(f"k_{intent}" for intent in [*intents(), OFF_TOPIC]),
        # For what comes later without a new tokenizer.
        *(f"reserved_{index}" for index in range(16)),
    ]
    tags = [tag(name) for name in names]
    if len(set(tags)) != len(tags):
        raise ValueError("two special tokens of one spelling")
    return tags
