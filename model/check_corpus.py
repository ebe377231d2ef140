"""Checks the corpus as its authors need it: slots, forbidden claims, doubles, counts. `python check_corpus.py [part of a path]`."""
from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from frames import CORPUS, SLOT, lines
from lexicon import Lexicon

SLOTS = set("n b t ta tp tq f h e g mat col aud scn sea fes pri was off end qty usr ord day dat amt v x topic p r a c d".split())
ONLY = {"zh": {"ta", "tp"}, "en": {"tq"}}  # slots of the other language
FORBIDDEN = {
    "zh": re.compile(
        r"(?<!不)最(?!后|近|初|终|多可|少)|第一(?!次|步|眼|天|口|杯|件|课|个|缕|场|回|页|片|声)|顶级|国家级|极致|极品|唯一|首选|万能|百分之百|100%|永久|永远不|绝对|史上|全网|全球|独家|王牌|冠军"
        r"|治疗|疗效|根治|抗癌|包治|药效|特效|保证|无副作用|好评|都说好|人手一"
    ),
    "en": re.compile(
        r"\b(?:best|finest|perfect|greatest|ultimate|unbeatable|world[- ]class|number one|no\. ?1|guarantee[ds]?|cures?|heals?|miracle|100%|everyone loves|best[- ]?seller|award[- ]winning|risk[- ]free|forever)\b",
        re.IGNORECASE,
    ),
}
DIGIT = re.compile(r"\d")
HAN = re.compile(r"[\u4e00-\u9fff]")


def shingles(text: str, lang: str) -> frozenset[str]:
    bare = SLOT.sub("¤", text.lower())
    parts = list(re.sub(r"\W", "", bare)) if lang == "zh" else re.findall(r"\w+|¤", bare)
    return frozenset("".join(parts[i : i + 3]) for i in range(max(1, len(parts) - 2)))


def problems_of(path: Path, lang: str) -> list[str]:
    found: list[str] = []
    kept: list[tuple[str, frozenset[str]]] = []
    # A shop's own facts and people's questions may say what copy may not.
    is_free = "questions" in path.parts or "values" in path.parts
    for line in lines(path):
        unknown = set(SLOT.findall(line)) - SLOTS
        if unknown:
            found.append(f"unknown slot {unknown}: {line}")
        if set(SLOT.findall(line)) & ONLY[lang]:
            found.append(f"slot of the other language: {line}")
        if line.count("(") != line.count(")") or line.count("{") != line.count("}"):
            found.append(f"unbalanced: {line}")
        if "(" in line and "|" not in line:
            found.append(f"brackets without alternatives: {line}")
        if not is_free:
            if (match := FORBIDDEN[lang].search(line)) is not None:
                found.append(f"forbidden «{match.group(0)}»: {line}")
            if DIGIT.search(SLOT.sub("", line)):
                found.append(f"a number that no slot carries: {line}")
            if line.count("!") + line.count("！") > 1:
                found.append(f"more than one exclamation mark: {line}")
        if lang == "zh" and not is_free and not HAN.search(line):
            found.append(f"no Chinese: {line}")
        if lang == "en" and HAN.search(line):
            found.append(f"Chinese: {line}")
        mine = shingles(line, lang)
        for other, theirs in kept:
            if "values" not in path.parts and len(mine & theirs) / len(mine | theirs) > 0.72:
                found.append(f"too near to «{other}»: {line}")
                break
        kept.append((line, mine))
    return found


def main(only: str) -> int:
    bad = 0
    counts: Counter[str] = Counter()
    for path in sorted(CORPUS.rglob("*.txt")):
        lang = "zh" if "zh" in path.parts or path.stem.startswith("zh") or path.stem.endswith(".zh") else "en"
        counts[f"{lang} {path.parts[-3] if path.parts[-2] in ('zh', 'en') else path.parts[-2]}"] += len(lines(path))
        if only not in str(path):
            continue
        found = problems_of(path, lang)
        bad += len(found)
        print(f"{len(lines(path)):5d} lines  {len(found):3d} problems  {path.relative_to(CORPUS)}")
        for problem in found[:15]:
            print(f"        {problem}")
    if (CORPUS / "lexicon" / "types.tsv").exists() or list((CORPUS / "lexicon").glob("types-*.tsv")):
        lexicon = Lexicon()
        found = lexicon.problems()
        bad += len(found)
        print("lexicon", lexicon.counts(), len(found), "problems")
        for problem in found[:40]:
            print(f"        {problem}")
    print(dict(counts), "problems:", bad)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
