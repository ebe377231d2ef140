"""Endless fresh batches: rows of like length, padded to one of a few sizes."""
from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from pairs import Pairs
from records import Generator, Record
from tokenizer import Tokenizer
from vocabulary import specials
from voices import Voice

SIZES = (24, 32, 48, 64, 96, 128, 176, 256, 360)


@dataclass(frozen=True)
class Rows:
    """`ids` and `is_output`, both (B, T)."""

    ids: Tensor
    is_output: Tensor
    #: Which voice speaks, (B,); 0 where none does.
    voice: Tensor


def records(generator: Generator) -> Iterator[tuple[Record, int]]:
    while True:
        yield generator.record(), 0


def intents(generator: Generator) -> Iterator[tuple[Record, int]]:
    while True:
        yield generator.intent(), 0


def voiced(generator: Generator, voices: list[Voice]) -> Iterator[tuple[Record, int]]:
    """Copy said by one of the voices, and by which."""
    rng = random.Random(generator.rng.random())
    while True:
        index = rng.randrange(len(voices))
        voice = voices[index]
        record = generator.description(voice.lang, "S") if rng.random() < 0.4 else generator.short(voice.lang)
        yield Record(record.prompt, voice.say(record.output, rng), record.task, record.lang), index


def rows(source: Iterator[tuple[Record, int]], tokenizer: Tokenizer, tokens: int) -> Iterator[Rows]:
    """About `tokens` a batch, padding included; only the outputs count in the loss."""
    waiting: dict[int, list[tuple[list[int], int, int]]] = {size: [] for size in SIZES}
    end = tokenizer.vocab[specials()[0]]
    while True:
        record, voice = next(source)
        prompt = tokenizer.encode(record.prompt)
        # A bare intent ends with its tag: nothing follows it that could be learnt.
        ids = prompt + tokenizer.encode(record.output) + ([] if record.task == "intent" else [end])
        size = next((size for size in SIZES if len(ids) <= size), None)
        if size is None:
            continue
        waiting[size].append((ids, len(prompt), voice))
        if len(waiting[size]) < tokens // size:
            continue
        made, waiting[size] = waiting[size], []
        batch = torch.full((len(made), size), end)
        is_output = torch.zeros((len(made), size), dtype=torch.bool)
        for row, (ids, start, _) in enumerate(made):
            batch[row, : len(ids)] = torch.tensor(ids)
            is_output[row, start : len(ids)] = True
        yield Rows(batch, is_output, torch.tensor([voice for _, _, voice in made]))


@dataclass(frozen=True)
class PairRows:
    """Two sides of N pairs, (N, T) each, and which pairs may not be each other's negatives, (N, N)."""

    left: Tensor
    left_is_text: Tensor
    right: Tensor
    right_is_text: Tensor
    same: Tensor


def pair_rows(pairs: Pairs, tokenizer: Tokenizer, count: int, longest: int = 80) -> Iterator[PairRows]:
    def padded(texts: list[list[int]]) -> tuple[Tensor, Tensor]:
        size = max(len(ids) for ids in texts)
        batch = torch.zeros((len(texts), size), dtype=torch.long)
        is_text = torch.zeros((len(texts), size), dtype=torch.bool)
        for row, ids in enumerate(texts):
            batch[row, : len(ids)] = torch.tensor(ids)
            is_text[row, : len(ids)] = True
        return batch, is_text

    while True:
        made = [pairs.pair() for _ in range(count)]
        sides = [padded([tokenizer.encode(text)[:longest] for text in texts]) for texts in ([p.left for p in made], [p.right for p in made])]
        groups = [pair.group for pair in made]
        same = torch.tensor([[a == b for b in groups] for a in groups])
        yield PairRows(*sides[0], *sides[1], same)
