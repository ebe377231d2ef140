"""
Holds the adapter graph, as onnxruntime-web runs it in Node, against autograd.

    python check_adapter.py                # a tiny network, then .scratch/export's files where they are; needs the repository's npm ci
    python check_adapter.py --fixture      # writes the tiny one to tests/fixtures/adapter, for the unit test

A case is a folder: adapter.onnx, model_quantized.onnx, case.json (names, shapes, token ids), case.bin (f32, little-endian: what is fed,
then what must come out, in case.json's order).
"""
from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto
from torch import Tensor
from torch.func import functional_call

from adapter_graph import build_adapter
from gpt import GPT, Config
from onnx_graph import build, dequantised

ROOT = Path(__file__).parent.parent
SCRATCH = Path(__file__).parent / ".scratch"
FIXTURE = ROOT / "tests" / "fixtures" / "adapter"
#: Largest relative error (of the norm) of a gradient.
ALLOWED = 1e-4
TINY = Config(vocab=96, context=24, width=32, layers=2, heads=2)


def autograd(model: GPT, feeds: dict[str, Tensor]) -> dict[str, Tensor]:
    """What the graph must return, by name, in f64 from the network that trains; `feeds` by the graph's names."""
    leaves = {name: value.double().requires_grad_() for name, value in feeds.items() if name not in ("ids", "weights")}
    state = {name: value.detach().double() for name, value in model.state_dict().items()}
    for name, delta in leaves.items():
        if name.startswith("delta."):
            state[name.removeprefix("delta.")] = state[name.removeprefix("delta.")] + (delta.T if delta.dim() == 2 else delta)
    caches: dict[str, Tensor] = {}
    prefix = leaves.get("prefix")
    heads, ids = model.config.heads, feeds["ids"]

    def keep(layer: int, joined: Tensor) -> None:
        for kind, part in zip(("key", "value"), joined[:1, : len(prefix)].split(model.config.width, 2)[1:], strict=True):
            caches[f"prefix.{layer}.{kind}"] = part.reshape(1, len(prefix), heads, -1).transpose(1, 2)

    hooks = [
        block.c_attn.register_forward_hook(lambda _module, _input, joined, layer=layer: keep(layer, joined))
        for layer, block in enumerate(model.blocks if prefix is not None else [])
    ]
    model.double()
    hidden = functional_call(_Hidden(model), {f"of.{name}": value for name, value in state.items()}, (ids, prefix))
    for hook in hooks:
        hook.remove()
    losses = F.cross_entropy(F.linear(hidden[:, :-1], state["wte.weight"]).flatten(0, 1), ids[:, 1:].flatten(), reduction="none")
    weights = feeds["weights"][:, 1:].double().flatten()
    loss = (losses * weights).sum() / weights.sum()
    loss.backward()
    grads = {f"grad.{name.removeprefix('delta.')}": leaf.grad for name, leaf in leaves.items()}
    return {"loss": loss, **caches, **grads}


class _Hidden(torch.nn.Module):
    def __init__(self, of: GPT) -> None:
        super().__init__()
        self.of = of

    def forward(self, ids: Tensor, prefix: Tensor | None) -> Tensor:
        return self.of.hidden(ids, None if prefix is None else prefix.expand(len(ids), -1, -1))


def write_case(folder: Path, adapter: onnx.ModelProto, inference: bytes, model: GPT, batch: int, time: int) -> None:
    """@param model: with the inference file's weights. The inputs are drawn; the last two fifths of every row count, one of them twice."""
    torch.manual_seed(1)
    shapes = {each.name: [dim.dim_value for dim in each.type.tensor_type.shape.dim] for each in adapter.graph.input}
    shapes |= {"ids": [batch, time], "weights": [batch, time]}
    ids = torch.randint(model.config.vocab, shapes["ids"])
    weights = torch.zeros(shapes["ids"])
    weights[:, -2 * weights.shape[1] // 5 :] = 1
    weights[0, -1] = 2
    feeds = {"ids": ids, "weights": weights}
    feeds |= {name: (0.1 if name == "prefix" else 0.01) * torch.randn(shape) for name, shape in shapes.items() if name not in feeds}
    found = autograd(model, feeds)
    outputs = {each.name: found[each.name] for each in adapter.graph.output}
    floats = {name: value for name, value in feeds.items() if name != "ids"}
    described = {
        "ids": {"shape": list(ids.shape), "values": ids.flatten().tolist()},
        "feeds": [{"name": name, "shape": list(value.shape)} for name, value in floats.items()],
        "outputs": [{"name": name, "shape": list(value.shape)} for name, value in outputs.items()],
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "adapter.onnx").write_bytes(adapter.SerializeToString())
    (folder / "model_quantized.onnx").write_bytes(inference)
    (folder / "case.json").write_text(json.dumps(described) + "\n")
    numbers = [value.detach().float().numpy().ravel() for value in (*floats.values(), *outputs.values())]
    (folder / "case.bin").write_bytes(np.concatenate(numbers).astype("<f4").tobytes())


def with_weights_of(inference: bytes, config: Config) -> GPT:
    """The network with the weights of an int8 file, expanded."""
    stored = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in onnx.load_from_string(inference).graph.initializer}
    model = GPT(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            part, _, kind = name.rpartition(".")
            if name == "scale":
                continue
            if f"{part}.q" in stored and kind == "weight":
                codes, scales = stored[f"{part}.q"].astype(np.float32), stored[f"{part}.s"]
                value = codes * scales[:, None] if part == "wte" else (codes * scales).T
            else:
                value = stored[part if part == "wpe" else f"{part}.{kind[0]}"].astype(np.float32)
            parameter.copy_(torch.from_numpy(np.ascontiguousarray(value)))
    return model


def tiny() -> tuple[onnx.ModelProto, bytes, GPT]:
    torch.manual_seed(0)
    model = GPT(TINY)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.15 * torch.randn_like(parameter))
    inference = build(model.state_dict(), TINY, int8=True).SerializeToString()
    return build_adapter(inference, TINY, prefix=3, top=1), inference, with_weights_of(inference, TINY)


def run(folder: Path) -> bool:
    """Prints what onnxruntime-web makes of a case; whether it is right."""
    command = ["npx", "tsx", "tools/models/run-adapter.ts", str(folder)]
    found = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    print(json.dumps({"graph": (folder / "adapter.onnx").stat().st_size, **found}))
    return found["worst"] <= ALLOWED


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, default=SCRATCH)
    parser.add_argument("--fixture", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    if options.fixture:
        write_case(FIXTURE, *tiny(), 2, 16)
        return
    write_case(options.folder / "adapter-tiny", *tiny(), 3, 20)
    right = run(options.folder / "adapter-tiny")
    exported = options.folder / "export"
    if (exported / "adapter.onnx").exists():
        inference = (exported / "onnx" / "model_quantized.onnx").read_bytes()
        described = json.loads((exported / "config.json").read_text())
        config = Config(described["vocab_size"], described["n_ctx"], described["n_embd"], described["n_layer"], described["n_head"])
        write_case(options.folder / "adapter-real", onnx.load(exported / "adapter.onnx", load_external_data=False), inference, with_weights_of(inference, config), 4, 128)
        right = run(options.folder / "adapter-real") and right
    if not right:
        sys.exit(f"a gradient is off by more than {ALLOWED}")


if __name__ == "__main__":
    main()
