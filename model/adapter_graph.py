"""
Loss and gradients of the built-in model as an ordinary ONNX graph, so that a brand voice can be tuned where the model runs: no
training runtime, and no second copy of the weights.

    ids (B, T) int64, weights (B, T) f32, prefix (P, D) f32, delta.<tensor> f32 for each tensor of the top layers
    ->  loss (), grad.prefix, grad.<tensor>, prefix.<layer>.{key,value} (1, H, P, D / H)

`weights` says how much each token counts, as `is_output` does in training: 0 for a prompt and for padding; not all may be 0. A tensor is
tuned by what is added to it, so a delta starts at zero, is the adapter, and its gradient is the tensor's own; matrices lie (in, out). The
prefix's keys and values are what the inference graph takes as past_key_values, its text's positions starting at 0.

Forward and backward are written node by node, each operation's backward beside it (opset 17, no domain but ONNX's own). Frozen weights
are external data that point into the bytes of the inference file, whose int8 codes the graph expands: the extra download is the graph
alone. It fits that file only; the metadata holds its SHA-256.

check_adapter.py holds it against autograd; export.py writes it.
"""
from __future__ import annotations

import hashlib
from collections.abc import Callable

import onnx
from onnx import TensorProto, helper

from gpt import Config
from onnx_graph import Graph

#: Where a browser finds the inference file's bytes: the name under which they are passed as `externalData`.
WEIGHTS = "model_quantized.onnx"


class Backprop(Graph):
    """A graph that goes back the way it came: every operation whose result depends on a tuned tensor notes how its gradient flows."""

    def __init__(self) -> None:
        super().__init__()
        self.tuned: set[str] = set()
        self.tape: list[tuple[str, Callable[[str], None]]] = []
        self.flows: dict[str, list[str]] = {}

    def tunes(self, *names: str) -> bool:
        return any(name in self.tuned for name in names)

    def made(self, result: str, inputs: tuple[str, ...], back: Callable[[str], None]) -> str:
        if self.tunes(*inputs):
            self.tuned.add(result)
            self.tape.append((result, back))
        return result

    def flow(self, name: str, gradient: Callable[[], str]) -> None:
        """Adds a share of the gradient of `name`; nothing is built where nothing tuned is behind it."""
        if self.tunes(name):
            self.flows.setdefault(name, []).append(gradient())

    def gradient(self, name: str) -> str:
        total, *others = self.flows[name]
        for other in others:
            total = self.node("Add", total, other)
        return total

    def go_back(self) -> None:
        for result, back in reversed(self.tape):
            if result in self.flows:
                back(self.gradient(result))

    def sum_rows(self, x: str) -> str:
        return self.node("ReduceSum", x, self.integers(0), keepdims=0)

    # Operations, on rows (N, D) unless said otherwise.

    def add(self, a: str, b: str) -> str:
        def back(g: str) -> None:
            self.flow(a, lambda: g)
            self.flow(b, lambda: g)

        return self.made(self.node("Add", a, b), (a, b), back)

    def linear(self, x: str, matrix: str, bias: str) -> str:
        def back(g: str) -> None:
            self.flow(x, lambda: self.node("Gemm", g, matrix, transB=1))
            self.flow(matrix, lambda: self.node("Gemm", x, g, transA=1))
            self.flow(bias, lambda: self.sum_rows(g))

        return self.made(self.node("Gemm", x, matrix, bias), (x, matrix, bias), back)

    def norm(self, x: str, gain: str, bias: str) -> str:
        y, mean, inverse = self.outputs("LayerNormalization", [x, gain, bias], 3, axis=-1, epsilon=1e-5)

        def back(g: str) -> None:
            centred = self.node("Mul", self.node("Sub", x, mean), inverse)
            self.flow(gain, lambda: self.sum_rows(self.node("Mul", g, centred)))
            self.flow(bias, lambda: self.sum_rows(g))

            def into_x() -> str:
                inner = self.node("Mul", g, gain)
                along = self.node("ReduceMean", self.node("Mul", inner, centred), axes=[1], keepdims=1)
                inner = self.node("Sub", inner, self.node("ReduceMean", inner, axes=[1], keepdims=1))
                return self.node("Mul", self.node("Sub", inner, self.node("Mul", centred, along)), inverse)

            self.flow(x, into_x)

        return self.made(y, (x, gain, bias), back)

    def gelu(self, x: str) -> str:
        """0.5 x (1 + tanh(c (x + 0.044715 x^3)))"""
        one, half, c = self.number(1.0), self.number(0.5), self.number(0.7978845608028654)
        square = self.node("Mul", x, x)
        curve = self.node("Add", self.node("Mul", square, self.number(0.044715)), one)
        tanh = self.node("Tanh", self.node("Mul", self.node("Mul", x, c), curve))
        gate = self.node("Mul", self.node("Add", tanh, one), half)

        def back(g: str) -> None:
            slope = self.node("Mul", self.node("Add", self.node("Mul", square, self.number(3 * 0.044715)), one), c)
            inner = self.node("Mul", self.node("Sub", one, self.node("Mul", tanh, tanh)), slope)
            whole = self.node("Add", gate, self.node("Mul", self.node("Mul", x, half), inner))
            self.flow(x, lambda: self.node("Mul", g, whole))

        return self.made(self.node("Mul", x, gate), (x,), back)

    def attention(self, joined: str, mask: str, batch_time: str, heads: int, size: int) -> tuple[str, str, str]:
        """Queries, keys and values side by side (B S, 3 D) -> mixed values (B S, D); keys and values (B, H, S, D / H)."""
        thirds_apart = self.node("Concat", batch_time, self.integers(3, heads, size), axis=0)
        heads_apart = self.node("Concat", batch_time, self.integers(heads, size), axis=0)
        scale = self.number(float(size**-0.5))
        parts = self.node("Transpose", self.node("Reshape", joined, thirds_apart), perm=[2, 0, 3, 1, 4])
        query, key, value = (self.node("Squeeze", part, self.integers(0)) for part in self.outputs("Split", [parts], 3, axis=0))
        query = self.node("Mul", query, scale)
        shares = self.node("Softmax", self.node("Add", self.node("MatMul", query, self.node("Transpose", key, perm=[0, 1, 3, 2])), mask), axis=-1)
        mixed = self.node("MatMul", shares, value)  # (B, H, S, D / H)
        result = self.node("Reshape", self.node("Transpose", mixed, perm=[0, 2, 1, 3]), self.integers(-1, heads * size))

        def back(g: str) -> None:
            g = self.node("Transpose", self.node("Reshape", g, heads_apart), perm=[0, 2, 1, 3])
            into_shares = self.node("MatMul", g, self.node("Transpose", value, perm=[0, 1, 3, 2]))
            along = self.node("ReduceSum", self.node("Mul", g, mixed), self.integers(-1), keepdims=1)
            scores = self.node("Mul", shares, self.node("Sub", into_shares, along))
            flipped = [self.node("Transpose", x, perm=[0, 1, 3, 2]) for x in (scores, shares)]
            thirds = [self.node("Mul", self.node("MatMul", scores, key), scale), self.node("MatMul", flipped[0], query), self.node("MatMul", flipped[1], g)]
            stacked = self.node("Concat", *(self.node("Unsqueeze", x, self.integers(0)) for x in thirds), axis=0)
            whole = self.node("Reshape", self.node("Transpose", stacked, perm=[1, 3, 0, 2, 4]), self.integers(-1, 3 * heads * size))
            self.flow(joined, lambda: whole)

        return self.made(result, (joined,), back), key, value

    def pick(self, x: str, rows: str) -> str:
        """Some of the rows, none twice."""

        def back(g: str) -> None:
            nothing = self.node("Expand", self.number(0.0), self.node("Shape", x))
            self.flow(x, lambda: self.node("ScatterND", nothing, self.node("Unsqueeze", rows, self.integers(-1)), g))

        return self.made(self.node("Gather", x, rows, axis=0), (x,), back)

    def cross_entropy(self, x: str, table: str, target: str, weights: str) -> str:
        """x (M, D), table (V, D), target (M), weights (M) -> the weighted mean: (). The gradient begins here, at 1."""
        column = self.node("Unsqueeze", target, self.integers(-1))
        logs = self.node("LogSoftmax", self.node("Gemm", x, table, transB=1), axis=-1)
        share = self.node("Unsqueeze", self.node("Div", weights, self.node("ReduceSum", weights, keepdims=1)), self.integers(-1))
        loss = self.node("Neg", self.node("ReduceSum", self.node("Mul", self.node("GatherElements", logs, column, axis=1), share), keepdims=0))

        def back() -> str:
            expected = self.node("Gemm", self.node("Exp", logs), table)
            return self.node("Mul", self.node("Sub", expected, self.node("Gather", table, target, axis=0)), share)

        self.flow(x, back)
        return loss


def build_adapter(inference: bytes, config: Config, prefix: int = 8, top: int = 2) -> onnx.ModelProto:
    """@param inference: the int8 inference file. `prefix` and `top` say what is tuned; either may be 0."""
    stored = {tensor.name: tensor for tensor in onnx.load_from_string(inference).graph.initializer}
    graph = Backprop()
    width, heads, size = config.width, config.heads, config.width // config.heads
    inputs: list[tuple[str, int, list[int | str]]] = [("ids", TensorProto.INT64, ["b", "t"]), ("weights", TensorProto.FLOAT, ["b", "t"])]
    outputs: list[tuple[str, str, list[int]]] = []
    batch, time = graph.outputs("Split", [graph.node("Shape", "ids")], 2, axis=0)
    long = graph.node("Add", time, graph.integers(prefix))  # S = P + T
    batch_long = graph.node("Concat", batch, long, axis=0)

    def frozen(name: str) -> str:
        """A tensor of the inference file, by where it lies there."""
        if name not in graph.constants:
            data = stored[name].raw_data
            tensor = TensorProto(name=name, data_type=stored[name].data_type, dims=stored[name].dims, data_location=TensorProto.EXTERNAL)
            for key, value in (("location", WEIGHTS), ("offset", inference.index(data)), ("length", len(data))):
                tensor.external_data.add(key=key, value=str(value))
            graph.constants[name] = tensor
        return name

    def input_tuned(name: str, shape: list[int]) -> str:
        inputs.append((name, TensorProto.FLOAT, shape))
        graph.tuned.add(name)
        return name

    def tensor(layer: int, part: str, kind: str) -> str:
        """A matrix, gain or bias; with its delta where the layer is tuned."""
        name = f"blocks.{layer}.{part}"
        matrix = kind == "weight" and not part.startswith("ln")
        base = graph.node("DequantizeLinear", frozen(f"{name}.q"), frozen(f"{name}.s"), axis=1) if matrix else frozen(f"{name}.{kind[0]}")
        if layer < config.layers - top:
            return base
        shape = list(stored[f"{name}.q" if matrix else base].dims)
        delta = input_tuned(f"delta.{name}.{kind}", shape)
        outputs.append((f"grad.{name}.{kind}", delta, shape))
        return graph.add(base, delta)

    def pair(layer: int, part: str) -> tuple[str, str]:
        return tensor(layer, part, "weight"), tensor(layer, part, "bias")

    table = graph.node("DequantizeLinear", frozen("wte.q"), frozen("wte.s"), axis=0)
    places = graph.node("Slice", graph.node("Cast", frozen("wpe"), to=TensorProto.FLOAT), graph.integers(0), time)
    x = graph.node("Add", graph.node("Gather", table, "ids"), places)  # (B, T, D)
    if prefix:
        voice = input_tuned("prefix", [prefix, width])
        outputs.append(("grad.prefix", voice, [prefix, width]))
        before = graph.node("Expand", voice, graph.node("Concat", batch, graph.integers(prefix, width), axis=0))
        text, x = x, graph.node("Reshape", graph.node("Concat", before, x, axis=1), graph.integers(-1, width))

        def into_prefix(g: str) -> None:
            apart = graph.node("Reshape", g, graph.node("Concat", batch_long, graph.integers(width), axis=0))
            graph.flow(voice, lambda: graph.sum_rows(graph.node("Slice", apart, graph.integers(0), graph.integers(prefix), graph.integers(1))))

        x = graph.made(x, (voice, text), into_prefix)
    else:
        x = graph.node("Reshape", x, graph.integers(-1, width))

    graph.constants["above"] = helper.make_tensor("above", TensorProto.INT64, [], [1])
    mask = graph.node("Trilu", graph.node("Expand", graph.number(-1e9), graph.node("Concat", long, long, axis=0)), "above", upper=1)
    finished: list[tuple[str, str, list[int]]] = []
    for layer in range(config.layers):
        joined = graph.linear(graph.norm(x, *pair(layer, "ln_1")), *pair(layer, "c_attn"))
        mixed, key, value = graph.attention(joined, mask, batch_long, heads, size)
        for kind, cache in (("key", key), ("value", value)) if prefix else ():
            found = graph.node("Slice", cache, graph.integers(0, 0), graph.integers(1, prefix), graph.integers(0, 2))
            finished.append((f"prefix.{layer}.{kind}", found, [1, heads, prefix, size]))
        x = graph.add(x, graph.linear(mixed, *pair(layer, "c_proj")))
        x = graph.add(x, graph.linear(graph.gelu(graph.linear(graph.norm(x, *pair(layer, "ln_2")), *pair(layer, "c_fc"))), *pair(layer, "c_out")))

    # Only the rows that count go through the head, half of all sums: the row before each such token, the k-th of B (T - 1).
    def after_first(name: str) -> str:
        return graph.node("Reshape", graph.node("Slice", name, graph.integers(1), time, graph.integers(1)), graph.integers(-1))

    count = after_first("weights")
    which = graph.node("Reshape", graph.node("NonZero", count), graph.integers(-1))
    skipped = graph.node("Mul", graph.node("Div", which, graph.node("Sub", time, graph.integers(1))), graph.integers(prefix + 1))
    rows = graph.node("Add", graph.node("Add", which, skipped), graph.integers(prefix))
    last = graph.norm(graph.pick(x, rows), frozen("ln_f.w"), frozen("ln_f.b"))
    target, count = (graph.node("Gather", found, which) for found in (after_first("ids"), count))
    finished.insert(0, ("loss", graph.cross_entropy(last, table, target, count), []))
    graph.go_back()

    finished += [(name, graph.gradient(of), shape) for name, of, shape in outputs]
    graph.nodes += [helper.make_node("Identity", [made], [name], name=f"out_{name}") for name, made, _ in finished]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes, "adapter", [helper.make_tensor_value_info(*each) for each in inputs],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, _, shape in finished], list(graph.constants.values()),
        ),
        opset_imports=[helper.make_opsetid("", 17)],
    )  # fmt: skip
    model.ir_version = 8
    helper.set_model_props(model, {"weights": WEIGHTS, "weights_sha256": hashlib.sha256(inference).hexdigest()})
    return model
