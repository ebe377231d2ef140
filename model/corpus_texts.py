"""Every text of the corpus, once: what the tokenizer's merges are learnt from beside the records."""
from __future__ import annotations

from frames import CORPUS, lines


def corpus_texts() -> list[str]:
    found: list[str] = []
    for path in sorted(CORPUS.rglob("*.t[sx][vt]")):
        if "heldout" not in path.parts:
            found += lines(path)
    return found
