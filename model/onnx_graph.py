"""
GPT-2 as an ONNX graph, written node by node: prefill and step in one, with a KV cache, logits of the last position only.

    input_ids (B, T), attention_mask (B, P + T), position_ids (B, T), past_key_values.i.{key,value} (B, H, P, D / H)
    ->  logits (B, 1, V), present.i.{key,value} (B, H, P + T, D / H), last_hidden_state (B, T, D)

The names and the layout are those that transformers.js loads. Matrices are f32, or int8 with one scale per output row.
"""
from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from gpt import Config

Array = np.ndarray


def quantise_rows(matrix: Array) -> tuple[Array, Array]:
    """Symmetric int8, one scale per row: (N, K) -> int8 (N, K), f32 (N). Of six clips the one with the least squared error."""
    largest = np.abs(matrix).max(1, keepdims=True) + 1e-12
    best: Array | None = None
    scales = largest / 127
    for clip in (1.0, 0.97, 0.94, 0.9, 0.85, 0.8):
        scale = largest * clip / 127
        error = ((np.clip(np.round(matrix / scale), -127, 127) * scale - matrix) ** 2).sum(1, keepdims=True)
        if best is None:
            best = error
        else:
            scales = np.where(error < best, scale, scales)
            best = np.minimum(error, best)
    return np.clip(np.round(matrix / scales), -127, 127).astype(np.int8), scales[:, 0].astype(np.float32)


def dequantised(state: dict[str, Tensor]) -> dict[str, Array]:
    """The weights as the int8 graph has them, in f32: what a figure of the int8 model is measured on in Python."""
    found: dict[str, Array] = {}
    for name, value in state.items():
        array = value.detach().float().numpy()
        if array.ndim == 2 and name == "wpe.weight":
            array = array.astype(np.float16).astype(np.float32)
        elif array.ndim == 2:
            codes, scales = quantise_rows(array)
            array = codes.astype(np.float32) * scales[:, None]
        found[name] = array
    return found


class Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: Array) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def integers(self, *values: int) -> str:
        return self.constant("i64_" + "_".join(map(str, values)), np.array(values, np.int64))

    def integer(self, value: int) -> str:
        return self.constant(f"i64s_{value}", np.array(value, np.int64))

    def number(self, value: float) -> str:
        return self.constant(f"f32_{value}", np.array(value, np.float32))

    def outputs(self, kind: str, inputs: list[str], count: int, domain: str = "", **attributes: object) -> list[str]:
        base = f"{kind}_{len(self.nodes)}"
        names = [f"{base}_{i}" for i in range(count)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=base, domain=domain, **attributes))
        return names

    def node(self, kind: str, *inputs: str, domain: str = "", **attributes: object) -> str:
        return self.outputs(kind, list(inputs), 1, domain, **attributes)[0]


def build(state: dict[str, Tensor], config: Config, int8: bool) -> onnx.ModelProto:
    graph = Graph()
    width, heads, size = config.width, config.heads, config.width // config.heads

    def weight(name: str) -> Array:
        return state[name].detach().float().numpy()

    def linear(x: str, name: str) -> str:
        matrix = weight(f"{name}.weight")  # (out, in)
        if int8:
            codes, scales = quantise_rows(matrix)
            stored = graph.node("DequantizeLinear", graph.constant(f"{name}.q", codes.T), graph.constant(f"{name}.s", scales), axis=1)
        else:
            stored = graph.constant(f"{name}.w", matrix.T)
        return graph.node("Add", graph.node("MatMul", x, stored), graph.constant(f"{name}.b", weight(f"{name}.bias")))

    def norm(x: str, name: str) -> str:
        return graph.node(
            "LayerNormalization", x, graph.constant(f"{name}.w", weight(f"{name}.weight")), graph.constant(f"{name}.b", weight(f"{name}.bias")), axis=-1, epsilon=1e-5
        )

    def split_heads(x: str) -> str:
        return graph.node("Transpose", graph.node("Reshape", x, graph.integers(0, 0, heads, size)), perm=[0, 2, 1, 3])

    if int8:
        codes, scales = quantise_rows(weight("wte.weight"))
        table, row_scales = graph.constant("wte.q", codes), graph.constant("wte.s", scales)
        rows = graph.node("Cast", graph.node("Gather", table, "input_ids"), to=TensorProto.FLOAT)
        token = graph.node("Mul", rows, graph.node("Unsqueeze", graph.node("Gather", row_scales, "input_ids"), graph.integers(-1)))
        head = graph.node("Transpose", graph.node("DequantizeLinear", table, row_scales, axis=0), perm=[1, 0])
        place = graph.node("Cast", graph.constant("wpe", weight("wpe.weight").astype(np.float16)), to=TensorProto.FLOAT)
    else:
        table = graph.constant("wte", weight("wte.weight"))
        token = graph.node("Gather", table, "input_ids")
        head = graph.node("Transpose", table, perm=[1, 0])
        place = graph.constant("wpe", weight("wpe.weight"))
    x = graph.node("Add", token, graph.node("Gather", place, "position_ids"))  # (B, T, D)

    # Causal mask (T, P + T), then the padding's (B, 1, 1, P + T).
    length = graph.node("Gather", graph.node("Shape", "input_ids"), graph.integer(1))
    past = graph.node("Gather", graph.node("Shape", "past_key_values.0.key"), graph.integer(2))
    total = graph.node("Add", length, past)
    zero, one = graph.integer(0), graph.integer(1)
    row = graph.node("Unsqueeze", graph.node("Add", graph.node("Range", zero, length, one), past), graph.integers(1))
    column = graph.node("Unsqueeze", graph.node("Range", zero, total, one), graph.integers(0))
    causal = graph.node("Where", graph.node("LessOrEqual", column, row), graph.number(0.0), graph.number(-1e9))
    absent = graph.node("Sub", graph.number(1.0), graph.node("Cast", "attention_mask", to=TensorProto.FLOAT))
    mask = graph.node("Add", causal, graph.node("Unsqueeze", graph.node("Mul", absent, graph.number(-1e9)), graph.integers(1, 2)))

    caches: list[str] = []
    for layer in range(config.layers):
        name = f"blocks.{layer}"
        parts = graph.outputs("Split", [linear(norm(x, f"{name}.ln_1"), f"{name}.c_attn"), graph.integers(width, width, width)], 3, axis=-1)
        query, key, value = (split_heads(part) for part in parts)  # (B, H, T, D / H)
        key = graph.node("Concat", f"past_key_values.{layer}.key", key, axis=2)
        value = graph.node("Concat", f"past_key_values.{layer}.value", value, axis=2)
        caches += [key, value]
        scores = graph.node("MatMul", graph.node("Mul", query, graph.number(float(size**-0.5))), graph.node("Transpose", key, perm=[0, 1, 3, 2]))
        mixed = graph.node("MatMul", graph.node("Softmax", graph.node("Add", scores, mask), axis=-1), value)
        joined = graph.node("Reshape", graph.node("Transpose", mixed, perm=[0, 2, 1, 3]), graph.integers(0, 0, width))
        x = graph.node("Add", x, linear(joined, f"{name}.c_proj"))
        inner = graph.node("FastGelu", linear(norm(x, f"{name}.ln_2"), f"{name}.c_fc"), domain="com.microsoft")
        x = graph.node("Add", x, linear(inner, f"{name}.c_out"))
    x = norm(x, "ln_f")
    last = graph.node("Slice", x, graph.integers(-1), graph.integers(2**31), graph.integers(1))
    logits = graph.node("MatMul", last, head)

    cache_names = [f"{i}.{kind}" for i in range(config.layers) for kind in ("key", "value")]
    for name, made in [("logits", logits), *((f"present.{n}", c) for n, c in zip(cache_names, caches, strict=True)), ("last_hidden_state", x)]:
        graph.nodes.append(helper.make_node("Identity", [made], [name], name=f"out_{name}"))

    def info(name: str, kind: int, *shape: int | str) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, list(shape))

    inputs = [info(name, TensorProto.INT64, "b", size_) for name, size_ in (("input_ids", "t"), ("attention_mask", "s"), ("position_ids", "t"))]
    inputs += [info(f"past_key_values.{n}", TensorProto.FLOAT, "b", heads, "p", size) for n in cache_names]
    outputs = [info("logits", TensorProto.FLOAT, "b", 1, config.vocab)]
    outputs += [info(f"present.{n}", TensorProto.FLOAT, "b", heads, "s", size) for n in cache_names]
    outputs += [info("last_hidden_state", TensorProto.FLOAT, "b", "t", width)]
    model = helper.make_model(
        helper.make_graph(graph.nodes, "gpt2", inputs, outputs, list(graph.constants.values())),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)],
    )
    model.ir_version = 8
    return model
