"""
What `npm run eval -- model` asks besides corpus/heldout: records of the generator's world that training never sees (types, pairs
of type and feature, frames, ways of asking), and products to be found.

    python generated_heldout.py            writes ../tests/fixtures/model/{generated,retrieval}.*.jsonl

The same files for the same corpus: run it again when the corpus has changed.
"""
from __future__ import annotations

import json
import random
import re
from pathlib import Path

from lexicon import LANGS
from pairs import Pairs
from products import Product
from questions import pool
from records import Generator
from vocabulary import OFF_TOPIC, tag

OUT = Path(__file__).parent.parent / "tests" / "fixtures" / "model"
SEED = 20261
ANSWERS = 400
DESCRIPTIONS = 100
PRODUCTS = 400


def write(name: str, rows: list[dict]) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / name).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    print(f"{name}: {len(rows)}")


def asked_of(output: str) -> str:
    found = re.match(r"<\|k_(\w+)\|>", output)
    if found is None:
        raise ValueError(f"an answer without its intent: {output}")
    return found.group(1).replace("_", "-")


def generated(lang: str) -> list[dict]:
    generator = Generator(SEED, held_out=True)
    # An intent whose lines are all trained on has nothing unseen to ask.
    unseen = {OFF_TOPIC, *(asked for asked in generator.intents if pool(lang, asked, True) != pool(lang, asked, False))}
    rows: list[dict] = []
    while len(rows) < ANSWERS:
        record = generator.answer(lang)
        asked = asked_of(record.output)
        if asked not in unseen:
            continue
        kind = "off-topic" if asked == OFF_TOPIC else "hit" if tag(f"k_{asked}") in record.prompt else "missing"
        rows.append({"kind": kind, "prompt": record.prompt, "expect": asked})
    return rows + [{"kind": "desc", "prompt": generator.description(lang).prompt} for _ in range(DESCRIPTIONS)]


def document(pairs: Pairs, product: Product, lang: str) -> str:
    """With the type's own word in it: now and then the generator writes noise there, which no query can find."""
    while True:
        text = pairs.document(product, lang)
        if product.kind.text[lang] in text:
            return text


def products(held_out: bool) -> list[dict]:
    pairs = Pairs(SEED, held_out=held_out)
    rows = []
    for index in range(PRODUCTS):
        product = pairs.maker.draw()
        rows.append(
            {
                "id": f"p{index}",
                "type": product.kind.id,
                "documents": {lang: document(pairs, product, lang) for lang in LANGS},
                "queries": {lang: pairs.query(product, lang) for lang in LANGS},
            }
        )
    return rows


if __name__ == "__main__":
    random.seed(SEED)
    for lang in LANGS:
        write(f"generated.{lang}.jsonl", generated(lang))
    write("retrieval.held-out.jsonl", products(True))
    write("retrieval.trained.jsonl", products(False))
