"""Weights as safetensors with Hugging Face's GPT-2 names and layout (Conv1D: weights (in, out)), f32: to and from the network here."""
from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from gpt import GPT

NAMES = {"c_attn": "attn.c_attn", "c_proj": "attn.c_proj", "c_fc": "mlp.c_fc", "c_out": "mlp.c_proj", "ln_1": "ln_1", "ln_2": "ln_2"}


def _theirs(ours: str) -> str:
    if not ours.startswith("blocks."):
        return ours
    _, layer, part, kind = ours.split(".")
    return f"h.{layer}.{NAMES[part]}.{kind}"


def _transposed(name: str) -> bool:
    return name.startswith("h.") and name.endswith(".weight") and ".ln_" not in name


def save_weights(state: dict[str, Tensor], path: Path) -> None:
    """`state` by the names of the network here; `scale` (the training's temperature) stays out."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    blobs: list[bytes] = []
    offset = 0
    for ours, value in state.items():
        if ours == "scale":
            continue
        name = _theirs(ours)
        array = value.detach().float().numpy()
        data = np.ascontiguousarray(array.T if _transposed(name) else array)
        header[name] = {"dtype": "F32", "shape": list(data.shape), "data_offsets": [offset, offset + data.nbytes]}
        blobs.append(data.tobytes())
        offset += data.nbytes
    head = json.dumps(header).encode()
    head += b" " * (-len(head) % 8)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(head)) + head)
        for blob in blobs:
            file.write(blob)


def load_weights(model: GPT, path: Path) -> None:
    """Raises where a tensor is missing or of another shape."""
    raw = path.read_bytes()
    (size,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + size])
    body = memoryview(raw)[8 + size :]
    with torch.no_grad():
        for ours, parameter in model.named_parameters():
            if ours == "scale":
                continue
            name = _theirs(ours)
            start, end = header[name]["data_offsets"]
            array = np.frombuffer(body[start:end], np.float32).reshape(header[name]["shape"])
            parameter.copy_(torch.from_numpy(np.array(array.T if _transposed(name) else array)))
