"""
Development check on the hand-written questions: how often the model names what was asked (corpus/heldout, never trained on).

    python eval_heldout.py [--folder .scratch] [--show]

The published figures come from `npm run eval -- model`, which runs the shipped int8 files in Chromium.
"""
from __future__ import annotations

import argparse
import collections
import json
from pathlib import Path

import torch
import torch.nn.functional as F

from export import load
from frames import CORPUS
from gpt import GPT
from lexicon import Lexicon
from tokenizer import Tokenizer
from train import SCRATCH
from vocabulary import OFF_TOPIC, intents, tag


def prompt_of(item: dict, lexicon: Lexicon) -> str:
    lang = item["lang"]
    colon, name = ("：", "品名") if lang == "zh" else (": ", "name")
    facts = [f"{name}{colon}{tag('n')}{item['name']}"] if item.get("name") else []
    for intent, value in item["facts"].items():
        if intent in lexicon.topics:
            facts.append(f"{lexicon.topics[intent][lang]}{colon}{tag(f'k_{intent}')}{value}")
    question = f"{'问：' if lang == 'zh' else 'Q: '}{item['question']}"
    return "\n".join([tag("task_answer") + tag(lang), *facts, question, tag("out")])


@torch.no_grad()
def check(model: GPT, tokenizer: Tokenizer, lang: str, bare: bool, show: bool) -> dict[str, float]:
    lexicon = Lexicon()
    names = [*intents(), OFF_TOPIC]
    tags = torch.tensor([tokenizer.vocab[tag(f"k_{name}")] for name in names])
    right: collections.Counter[str] = collections.Counter()
    count: collections.Counter[str] = collections.Counter()
    for line in (CORPUS / "heldout" / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if item["task"] != "qa":
            continue
        expected = item["expect"].removeprefix("missing:")
        kind = "missing" if item["expect"].startswith("missing:") else "off-topic" if expected == OFF_TOPIC else "hit"
        text = prompt_of({**item, "facts": {}, "name": ""} if bare else item, lexicon)
        hidden = model.hidden(torch.tensor([tokenizer.encode(text)]))[0, -1]
        guess = names[int(F.linear(hidden, model.wte.weight[tags]).argmax())]
        count[kind] += 1
        right[kind] += guess == expected
        if show and guess != expected:
            print(f"  {kind}: {item['question']}  expected {expected}, got {guess}")
    return {**{kind: round(right[kind] / count[kind], 3) for kind in count}, "all": round(sum(right.values()) / sum(count.values()), 3)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, default=SCRATCH)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    model, tokenizer = load(options.folder)
    for lang in ("zh", "en"):
        for bare in (False, True):
            print(lang, "question alone" if bare else "with facts", check(model, tokenizer, lang, bare, options.show))
