"""Decoding in Python, for checks and the reference texts of the self-test; the app has its own decoder (src/engines/llm)."""
from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from gpt import GPT, Block


class Reader:
    """Reads one text bit by bit, keeping keys and values; `prefix` (P, D), a brand voice, is read first and has no positions."""

    def __init__(self, model: GPT, prefix: Tensor | None = None) -> None:
        self.model = model
        self.caches: list[tuple[Tensor, Tensor] | None] = [None] * len(model.blocks)
        self.length = self.place = 0
        if prefix is not None:
            self._pass(prefix[None])

    @property
    def room(self) -> int:
        return self.model.config.context - self.length

    @torch.no_grad()
    def read(self, ids: list[int]) -> Tensor:
        """Logits (V) after these tokens."""
        places = torch.arange(self.place, self.place + len(ids))
        self.place += len(ids)
        last = self._pass(self.model.wte(torch.tensor([ids])) + self.model.wpe(places))[0, -1]
        return F.linear(self.model.ln_f(last), self.model.wte.weight)

    @torch.no_grad()
    def _pass(self, x: Tensor) -> Tensor:
        mask = self.model.mask[self.length : self.length + x.shape[1], : self.length + x.shape[1]]
        for layer, block in enumerate(self.model.blocks):
            x = self._block(layer, block, x, mask)
        self.length += x.shape[1]
        return x

    def _block(self, layer: int, block: Block, x: Tensor, mask: Tensor) -> Tensor:
        _, time, width = x.shape
        query, key, value = (part.view(1, time, block.heads, -1).transpose(1, 2) for part in block.c_attn(block.ln_1(x)).split(width, 2))
        if (cache := self.caches[layer]) is not None:
            key, value = torch.cat([cache[0], key], 2), torch.cat([cache[1], value], 2)
        self.caches[layer] = key, value
        shares = torch.softmax(query * query.shape[-1] ** -0.5 @ key.transpose(-1, -2) + mask, -1)
        x = x + block.c_proj((shares @ value).transpose(1, 2).reshape(1, time, width))
        return x + block.c_out(F.gelu(block.c_fc(block.ln_2(x)), approximate="tanh"))


def _write(reader: Reader, ids: list[int], longest: int, choose: Callable[[Tensor], int]) -> list[int]:
    made: list[int] = []
    given = ids
    while len(made) < longest and reader.room >= len(given):
        token = choose(reader.read(given))
        if token == 0:
            break
        made.append(token)
        given = [token]
    return made


def greedy(model: GPT, ids: list[int], longest: int, prefix: Tensor | None = None) -> list[int]:
    """The most likely tokens up to the end of text (id 0), which is not among them."""
    return _write(Reader(model, prefix), ids, longest, lambda logits: int(logits.argmax()))


def sample(model: GPT, ids: list[int], longest: int, temperature: float, seed: int, banned: list[int] | None = None, prefix: Tensor | None = None) -> list[int]:
    """Drawn at `temperature`; tokens in `banned` never."""
    generator = torch.Generator().manual_seed(seed)

    def choose(logits: Tensor) -> int:
        logits[banned or []] = -torch.inf
        return int(torch.multinomial(torch.softmax(logits / temperature, -1), 1, generator=generator))

    return _write(Reader(model, prefix), ids, longest, choose)
