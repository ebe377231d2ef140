"""
Writes the trained model as the app and the engine read it.

    python export.py                   # the averaged weights of .scratch/model.pt -> .scratch/export
    npx tsx tools/models/make-manifest.ts --from model/.scratch/export --out public/models/vitrine-gpt2 …   (model/README.md)

.scratch/export: config.json, generation_config.json, tokenizer.json, onnx/model_quantized.onnx (int8), onnx/model.onnx (f32),
adapter.onnx (loss and gradients on the int8 file's weights: adapter_graph.py), model.safetensors (f32, Hugging Face's names), ref.json
(prompts with the f32 logits, vector and greedy tokens, for the self-test).
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
import torch.nn.functional as F

from adapter_graph import build_adapter
from decode import greedy
from gpt import GPT, Config
from onnx_graph import build
from pairs import Pairs
from records import Generator
from tokenizer import Tokenizer
from train import SCRATCH
from weights import save_weights


def load(folder: Path, averaged: bool = True) -> tuple[GPT, Tokenizer]:
    stored = torch.load(folder / "model.pt")
    model = GPT(Config(**stored["config"]))
    model.load_state_dict(stored["model"])
    if averaged:
        model.load_state_dict(stored["average"], strict=False)
    return model.eval(), Tokenizer.load(folder / "tokenizer.json")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, default=SCRATCH)
    parser.add_argument("--raw", action="store_true", help="the last weights, not their average")
    options = parser.parse_args()
    model, tokenizer = load(options.folder, not options.raw)
    config = model.config
    out = options.folder / "export"
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    state = model.state_dict()
    for name, int8 in (("model", False), ("model_quantized", True)):
        raw = build(state, config, int8).SerializeToString()
        (out / "onnx" / f"{name}.onnx").write_bytes(raw)
        print(f"{name}.onnx: {len(raw) / 1e6:.2f} MB")
        if int8:
            adapter = build_adapter(raw, config).SerializeToString()
            (out / "adapter.onnx").write_bytes(adapter)
            print(f"adapter.onnx: {len(adapter) / 1e6:.2f} MB")
    save_weights(state, out / "model.safetensors")
    tokenizer.save(out, config.context)
    described = {
        "architectures": ["GPT2LMHeadModel"], "model_type": "gpt2", "activation_function": "gelu_new", "vocab_size": config.vocab,
        "n_positions": config.context, "n_ctx": config.context, "n_embd": config.width, "n_layer": config.layers, "n_head": config.heads,
        "layer_norm_epsilon": 1e-5, "bos_token_id": 0, "eos_token_id": 0, "tie_word_embeddings": True,
    }  # fmt: skip
    (out / "config.json").write_text(json.dumps(described))
    (out / "generation_config.json").write_text(json.dumps({"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}))

    generator, pairs = Generator(4242, held_out=True), Pairs(4242, held_out=True)
    prompts = [make(lang).prompt for make in (generator.description, generator.answer) for lang in ("zh", "en")] + [pairs.pair().right]
    references = []
    for prompt in prompts:
        ids = torch.tensor([tokenizer.encode(prompt)])
        with torch.no_grad():
            last = F.linear(model.hidden(ids)[0, -1], model.wte.weight)
            vector = model.embed(ids, torch.ones_like(ids, dtype=torch.bool))[0]
        references.append({"prompt": prompt, "ids": ids[0].tolist(), "last": last.tolist(), "emb": vector.tolist(), "greedy": greedy(model, ids[0].tolist(), 60)})
    (out / "ref.json").write_text(json.dumps(references, ensure_ascii=False))
    print(f"{len(references)} reference prompts; parameters {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M")


if __name__ == "__main__":
    main()
