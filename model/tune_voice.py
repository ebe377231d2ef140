"""
What tuning the built-in model to a brand's voice is worth: a small adapter (a prefix of learnt embeddings) against the top two layers.

    python tune_voice.py [--folder .scratch] [--check]      # two Markdown tables and samples; under four minutes on one core

The voice is corpus/voices/unseen.<lang>.txt, which no training saw: 40 lines to tune on, the last 20 held out; each line becomes the
output of a prompt with the facts that it needs. All figures are of int8 weights, as shipped; tuned layers are quantised again, as a
device would store them. `--check` runs a few steps only.
"""
from __future__ import annotations

import argparse
import copy
import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from decode import sample
from export import load
from frames import SLOT, slots_of
from gpt import GPT
from lexicon import LANGS
from onnx_graph import dequantised
from records import Generator, Record
from tokenizer import Tokenizer
from train import SCRATCH
from vocabulary import NUMBERED, tag
from voices import Voice, unseen, voices

TUNED_ON, HELD_OUT = 40, 20
ROWS = 8
TEMPERATURE = 0.8
TAG = re.compile(r"<\|(\w+)\|>")
#: Longer prompts are not drawn: they would only cost time.
LONGEST = 200


@dataclass(frozen=True)
class Encoded:
    """`ids` and `is_output` (B, T), padded to the longest."""

    ids: Tensor
    is_output: Tensor


def encoded(records: list[Record], tokenizer: Tokenizer) -> Encoded:
    pairs = [(tokenizer.encode(record.prompt), [*tokenizer.encode(record.output), 0]) for record in records]
    longest = max(len(prompt) + len(output) for prompt, output in pairs)
    ids = torch.zeros((len(pairs), longest), dtype=torch.long)
    is_output = torch.zeros((len(pairs), longest), dtype=torch.bool)
    for row, (prompt, output) in enumerate(pairs):
        ids[row, : len(prompt) + len(output)] = torch.tensor(prompt + output)
        is_output[row, len(prompt) : len(prompt) + len(output)] = True
    return Encoded(ids, is_output)


def as_shipped(model: GPT) -> GPT:
    """The weights rounded to int8, in place."""
    model.load_state_dict({name: torch.from_numpy(value) for name, value in dequantised(model.state_dict()).items()})
    return model


def copy_prompt(generator: Generator, lang: str) -> Record:
    while True:
        record = generator.description(lang, "S") if generator.rng.random() < 0.4 else generator.short(lang)
        if len(record.prompt) < LONGEST * (1 if lang == "zh" else 3):
            return record


def said(generator: Generator, lang: str, frame: str) -> Record:
    """A line of the voice as the output of a prompt that has the facts it names."""
    while True:
        record = copy_prompt(generator, lang)
        given = {name.rstrip("0123456789") if name[:-1] in NUMBERED else name: name for name in reversed(TAG.findall(record.prompt))}
        if slots_of(frame) <= given.keys():
            return Record(record.prompt, SLOT.sub(lambda match: tag(given[match.group(1)]), frame), record.task, lang)


def loss(model: GPT, batch: Encoded, prefix: Tensor | None = None) -> Tensor:
    return model.language_loss(batch.ids, batch.is_output, None if prefix is None else prefix.expand(len(batch.ids), -1, -1))


@torch.no_grad()
def perplexity(model: GPT, records: list[Record], tokenizer: Tokenizer, prefix: Tensor | None = None) -> float:
    total = count = 0.0
    by_length = sorted(records, key=lambda record: len(record.prompt) + len(record.output))
    for start in range(0, len(by_length), ROWS):
        batch = encoded(by_length[start : start + ROWS], tokenizer)
        tokens = int(batch.is_output[:, 1:].sum())
        total, count = total + loss(model, batch, prefix).item() * tokens, count + tokens
    return math.exp(total / count)


def descend(parameters: list[Tensor], rate: float, steps: int, step_loss: Callable[[], Tensor]) -> None:
    optimiser = torch.optim.Adam(parameters, lr=rate, betas=(0.9, 0.98))
    for step in range(steps):
        optimiser.param_groups[0]["lr"] = rate * min(1.0, (step + 1) / 10) * (1 - 0.9 * step / steps)
        optimiser.zero_grad()
        with torch.autocast("cpu", torch.bfloat16):
            lost = step_loss()
        lost.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()


def tuned_prefix(model: GPT, lines: Iterator[Record], tokenizer: Tokenizer, start: Tensor, steps: int) -> Tensor:
    prefix = start.clone().requires_grad_()
    descend([prefix], 3e-2, steps, lambda: loss(model, encoded([next(lines) for _ in range(ROWS)], tokenizer), prefix))
    return prefix.detach()


def tuned_top(model: GPT, lines: Iterator[Record], ordinary: Iterator[Record], tokenizer: Tokenizer, steps: int) -> GPT:
    """The top two layers, on as many ordinary rows as rows of the voice."""
    tuned = copy.deepcopy(model)
    parameters = [parameter.requires_grad_() for block in tuned.blocks[-2:] for parameter in block.parameters()]
    half = ROWS // 2
    descend(parameters, 2e-3, steps, lambda: loss(tuned, encoded([next(rows) for rows in (lines, ordinary) for _ in range(half)], tokenizer)))
    return as_shipped(tuned.requires_grad_(False))


def grams(text: str, lang: str) -> set[str]:
    """Two to five characters, or one to four words, beside each other; slots and punctuation part them."""
    parts = [part for part in re.split(r"\{\w+\}|<\|\w+\|>|[，。：；、！？,.:;!?—]", text.lower()) if part.strip()]
    units = [list(part.strip()) if lang == "zh" else part.split() for part in parts]
    sizes, joint = (range(2, 6), "") if lang == "zh" else (range(1, 5), " ")
    return {joint.join(unit[i : i + size]) for unit in units for size in sizes for i in range(len(unit) - size + 1)}


def turns_of_phrase(lines: list[str], ordinary: list[str], lang: str) -> set[str]:
    """What recurs in three of the voice's lines and in hardly any ordinary text."""
    usual = Counter(gram for text in ordinary for gram in grams(text, lang))
    found = Counter(gram for line in lines for gram in grams(line, lang))
    return {gram for gram, count in found.items() if count >= 3 and usual[gram] < len(ordinary) / 500}


def filled(record: Record, output: str) -> str:
    values = {name: value.strip(" 、,，") for name, value in re.findall(r"<\|(\w+)\|>([^<\n]*)", record.prompt)}
    return TAG.sub(lambda match: values.get(match.group(1)) or f"[{match.group(1)}]", output)


@dataclass(frozen=True)
class Written:
    name: float
    slots: float
    marked: float
    samples: list[str]


def written(model: GPT, prompts: list[Record], tokenizer: Tokenizer, is_marked: Callable[[str], bool], prefix: Tensor | None = None) -> Written:
    """Shares, 0-1, of the sampled texts that name the product, whose slots all have a fact, and that have a turn of the voice's."""
    outputs = [tokenizer.decode(sample(model, tokenizer.encode(p.prompt), 60, TEMPERATURE, seed, prefix=prefix)) for seed, p in enumerate(prompts)]
    right = [set(TAG.findall(output)) <= set(TAG.findall(p.prompt)) for p, output in zip(prompts, outputs, strict=True)]
    named, marked = ([check(output) for output in outputs] for check in (lambda output: tag("n") in output, is_marked))
    return Written(*(sum(checks) / len(prompts) for checks in (named, right, marked)), [filled(*each) for each in zip(prompts, outputs, strict=True)])


def row(*cells: object) -> None:
    print("|", " | ".join(f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in cells), "|", flush=True)


def head(*cells: str) -> None:
    print()
    row(*cells)
    row(*("---" for _ in cells))


def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def prompts_of(generator: Generator, lang: str, count: int) -> list[Record]:
    """Prompts for copy in which the name is likely to be said."""
    found: list[Record] = []
    while len(found) < count:
        record = copy_prompt(generator, lang)
        if tag("n") in record.output:
            found.append(record)
    return found


def new_voice(model: GPT, tokenizer: Tokenizer, learnt: Tensor, lang: str, steps: int, count: int) -> list[str]:
    """Prints the rows of one language; returns its samples. @param learnt: the prefixes of its voices (V, P, D)."""
    drawn = Generator(11)
    lines = unseen(lang)
    tuned_on, held_out = lines[:TUNED_ON], lines[-HELD_OUT:]
    others = Generator(12, held_out=True)
    held_rows = [said(others, lang, frame) for frame in held_out for _ in range(2)]
    ordinary_rows = [record for record in (others.record() for _ in range(400)) if record.lang == lang and record.task != "intent"][:80]
    prompts = prompts_of(others, lang, count)
    turns = turns_of_phrase(tuned_on, [copy_prompt(drawn, lang).output for _ in range(1000)], lang)

    def is_marked(output: str) -> bool:
        return bool(turns & grams(output, lang))

    def voice_lines() -> Iterator[Record]:
        rng = random.Random(1)
        while True:
            for frame in rng.sample(tuned_on, len(tuned_on)):
                yield said(drawn, lang, frame)

    def ordinary() -> Iterator[Record]:
        while True:
            record = drawn.record()
            if record.lang == lang and record.task != "intent" and len(record.prompt) < LONGEST * 3:
                yield record

    fit_on = encoded([said(drawn, lang, frame) for frame in tuned_on[: ROWS // 2]], tokenizer)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        fits = torch.stack([loss(model, fit_on, prefix) for prefix in learnt])
    mean, best = learnt.mean(0), learnt[fits.argmin()]
    small, large = learnt[0].numel(), sum(p.numel() for block in model.blocks[-2:] for p in block.parameters())
    texts: list[str] = []

    def report(name: str, numbers: int, tuned: GPT, prefix: Tensor | None = None) -> None:
        made = written(tuned, prompts, tokenizer, is_marked, prefix)
        figures = [perplexity(tuned, rows, tokenizer, prefix) for rows in (held_rows, ordinary_rows)]
        row(lang, name, f"{numbers:,}", *figures, percent(made.name), percent(made.slots), percent(made.marked))
        texts.extend(f"- {lang}, {name}: {text}" for text in made.samples[:3])

    row(lang, "the held-out lines themselves", "", "", "", percent(sum("{n}" in line for line in held_out) / HELD_OUT), "100 %", percent(sum(map(is_marked, held_out)) / HELD_OUT))
    report("none", 0, model)
    for name, start in (("prefix, mean of the learnt ones", mean), ("prefix, the learnt one that fits best", best)):
        report(name, small, model, start)
        report(f"{name}, tuned", small, model, tuned_prefix(model, voice_lines(), tokenizer, start, steps))
    report("top two layers, tuned", large, tuned_top(model, voice_lines(), ordinary(), tokenizer, steps))
    return texts


def known_voices(model: GPT, tokenizer: Tokenizer, speakers: list[Voice], prefixes: Tensor, lang: str, count: int) -> None:
    """Prints what the prefix of a voice that the network was trained with does, over `count` voices of a language."""
    generator, rng = Generator(13, held_out=True), random.Random(1)
    chosen = rng.sample([i for i, speaker in enumerate(speakers) if speaker.lang == lang], count)
    prompts = prompts_of(generator, lang, 3)
    conditions: tuple[tuple[str, Callable[[int], Tensor | None]], ...] = (
        ("none", lambda _: None),
        ("another voice's", lambda at: prefixes[chosen[(at + 1) % count]]),
        ("its own", lambda at: prefixes[chosen[at]]),
    )
    rows = [[spoken(copy_prompt(generator, lang), speakers[i], rng) for _ in range(ROWS)] for i in chosen]
    for name, prefix_of in conditions:
        losses = [math.log(perplexity(model, rows[at], tokenizer, prefix_of(at))) for at in range(count)]
        made = [written(model, prompts, tokenizer, partial(speaks, speakers[i]), prefix_of(at)) for at, i in enumerate(chosen)]
        shares = [sum(getattr(each, what) for each in made) / count for what in ("name", "slots", "marked")]
        row(lang, name, math.exp(sum(losses) / count), *map(percent, shares))


def spoken(record: Record, voice: Voice, rng: random.Random) -> Record:
    return Record(record.prompt, voice.say(record.output, rng), record.task, record.lang)


def speaks(voice: Voice, output: str) -> bool:
    """Whether one of the voice's openings or closings is in the text, to the letter."""
    return any(phrase in output for phrase in (*voice.opens, *voice.closes))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, default=SCRATCH)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    model, tokenizer = load(options.folder)
    as_shipped(model.requires_grad_(False))
    prefixes = torch.load(options.folder / "model.pt")["prefixes"]
    speakers = voices()
    if len(prefixes) != len(speakers):
        raise SystemExit(f"trained with {len(prefixes)} voices, the corpus has {len(speakers)}")
    steps, count, known = (3, 4, 2) if options.check else (60, 24, 8)
    langs = [lang for lang in LANGS if any(speaker.lang == lang for speaker in speakers)]

    head("", "adapter", "numbers", "perplexity: the voice's held-out lines", "ordinary records", "name said", "slots right", "turns of phrase")
    texts: list[str] = []
    for lang in langs:
        texts += new_voice(model, tokenizer, prefixes[[speaker.lang == lang for speaker in speakers]], lang, steps, count)
    head("", "prefix", "perplexity: copy in the voice", "name said", "slots right", "opening or closing of the voice's")
    for lang in langs:
        known_voices(model, tokenizer, speakers, prefixes, lang, known)
    print("", *texts, sep="\n")


if __name__ == "__main__":
    main()
