"""Decoding in Python, for checks and the reference texts of the self-test; the app has its own decoder (src/engines/llm)."""
from __future__ import annotations

import torch
import torch.nn.functional as F

from gpt import GPT


@torch.no_grad()
def next_logits(model: GPT, ids: list[int]) -> torch.Tensor:
    """Logits (V) after these tokens."""
    hidden = model.hidden(torch.tensor([ids[-model.config.context :]]))
    return F.linear(hidden[0, -1], model.wte.weight)


def greedy(model: GPT, ids: list[int], longest: int) -> list[int]:
    """The most likely tokens up to the end of text (id 0), which is not among them."""
    made: list[int] = []
    while len(made) < longest and len(ids) + len(made) < model.config.context:
        token = int(next_logits(model, [*ids, *made]).argmax())
        if token == 0:
            break
        made.append(token)
    return made


def sample(model: GPT, ids: list[int], longest: int, temperature: float, seed: int, banned: list[int] | None = None) -> list[int]:
    """Drawn at `temperature`; tokens in `banned` never."""
    generator = torch.Generator().manual_seed(seed)
    made: list[int] = []
    while len(made) < longest and len(ids) + len(made) < model.config.context:
        logits = next_logits(model, [*ids, *made])
        if banned:
            logits[banned] = -torch.inf
        token = int(torch.multinomial(torch.softmax(logits / temperature, -1), 1, generator=generator))
        if token == 0:
            break
        made.append(token)
    return made
