"""GPT-2 (Radford et al. 2019): pre-norm blocks, learned positions, tied head. Shapes at the line's end."""
from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass
class Config:
    vocab: int
    context: int = 384
    width: int = 256
    layers: int = 6
    heads: int = 4
    #: Share of the numbers that are set to zero while training, after the embeddings and in every residual: against learning questions by heart.
    dropout: float = 0.0


class Block(nn.Module):
    def __init__(self, config: Config) -> None:
        super().__init__()
        self.heads = config.heads
        self.dropout = config.dropout
        self.ln_1 = nn.LayerNorm(config.width)
        self.c_attn = nn.Linear(config.width, 3 * config.width)
        self.c_proj = nn.Linear(config.width, config.width)
        self.ln_2 = nn.LayerNorm(config.width)
        self.c_fc = nn.Linear(config.width, 4 * config.width)
        self.c_out = nn.Linear(4 * config.width, config.width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, time, width = x.shape  # (B, T, D)
        query, key, value = (
            part.view(batch, time, self.heads, width // self.heads).transpose(1, 2)
            for part in self.c_attn(self.ln_1(x)).split(width, 2)
        )  # (B, H, T, D/H)
        # Plain matmuls: on CPUs in bfloat16 the fused attention's backward pass eats what bfloat16 wins.
        scores = query * query.shape[-1] ** -0.5 @ key.transpose(-1, -2)  # (B, H, T, T)
        weights = torch.softmax(scores + mask[:time, :time].to(scores.dtype), -1, dtype=scores.dtype)
        mixed = self.c_proj((weights @ value).transpose(1, 2).reshape(batch, time, width))
        x = x + F.dropout(mixed, self.dropout, self.training)
        return x + F.dropout(self.c_out(F.gelu(self.c_fc(self.ln_2(x)), approximate="tanh")), self.dropout, self.training)


class GPT(nn.Module):
    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.wte = nn.Embedding(config.vocab, config.width)
        self.wpe = nn.Embedding(config.context, config.width)
        self.blocks = nn.ModuleList([Block(config) for _ in range(config.layers)])
        self.ln_f = nn.LayerNorm(config.width)
        #: Log of the contrastive loss's temperature.
        self.scale = nn.Parameter(torch.tensor(math.log(20.0)))
        self.register_buffer("mask", torch.full((config.context, config.context), -1e4).triu(1), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, 0, 0.02 / (math.sqrt(2 * config.layers) if name.endswith(("c_proj.weight", "c_out.weight")) else 1))
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def hidden(self, ids: Tensor, prefix: Tensor | None = None) -> Tensor:
        """Last hidden states (B, T, D). `prefix` (B, P, D), a brand voice, stands before the text and has no positions."""
        x = self.wte(ids) + self.wpe(torch.arange(ids.shape[1]))  # (B, T, D)
        x = F.dropout(x, self.config.dropout, self.training)
        before = 0
        if prefix is not None:
            before = prefix.shape[1]
            x = torch.cat([prefix.to(x.dtype), x], 1)  # (B, P + T, D)
        for block in self.blocks:
            x = block(x, self.mask)
        return self.ln_f(x[:, before:])

    def language_loss(self, ids: Tensor, is_output: Tensor, prefix: Tensor | None = None, weights: Tensor | None = None) -> Tensor:
        """Mean negative log likelihood of the tokens where `is_output` (B, T) is true; `weights` (V) says how much each token counts."""
        wanted = is_output[:, 1:]
        logits = F.linear(self.hidden(ids, prefix)[:, :-1][wanted], self.wte.weight)  # (N, V)
        return F.cross_entropy(logits.float(), ids[:, 1:][wanted], weights)

    def embed(self, ids: Tensor, is_text: Tensor) -> Tensor:
        """Mean-pooled hidden states of length 1: (B, D)."""
        hidden = self.hidden(ids).float()
        weights = is_text.float().unsqueeze(-1)
        return F.normalize((hidden * weights).sum(1) / weights.sum(1), dim=-1)
