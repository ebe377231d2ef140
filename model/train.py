"""
Trains the built-in model on the corpus: language-model loss on the outputs. Checkpoints, resumes, keeps an average of the weights.

    python train.py --minutes 180              # resumes from .scratch/model.pt where there is one
    python train.py --smoke                    # a minute: does it run, does the loss fall
"""
from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch

from gpt import GPT, Config
from records import Generator
from tokenizer import Tokenizer, train as train_tokenizer
from vocabulary import specials

SCRATCH = Path(__file__).parent / ".scratch"
VOCABULARY = 8192
BUCKETS = (64, 96, 128, 176, 256)


def tokenizer_for(folder: Path, seed: int) -> Tokenizer:
    path = folder / "tokenizer.json"
    if path.exists():
        return Tokenizer.load(path)
    generator = Generator(seed)
    texts = [record.prompt + record.output for record in (generator.record() for _ in range(30_000))]
    made = train_tokenizer(texts, specials(), VOCABULARY)
    made.save(folder, Config(0).context)
    return made


def batches(generator: Generator, tokenizer: Tokenizer, tokens: int):
    """Endless (ids, is_output), both (B, T): fresh records of like length, about `tokens` a batch."""
    buckets: dict[int, list[tuple[list[int], int]]] = {size: [] for size in BUCKETS}
    end = tokenizer.vocab[specials()[0]]
    while True:
        record = generator.record()
        prompt = tokenizer.encode(record.prompt)
        ids = prompt + tokenizer.encode(record.output) + [end]
        size = next((size for size in BUCKETS if len(ids) <= size), None)
        if size is None:
            continue
        buckets[size].append((ids, len(prompt)))
        if len(buckets[size]) >= tokens // size:
            rows = buckets[size]
            buckets[size] = []
            batch = torch.full((len(rows), size), end)
            is_output = torch.zeros((len(rows), size), dtype=torch.bool)
            for row, (ids, start) in enumerate(rows):
                batch[row, : len(ids)] = torch.tensor(ids)
                is_output[row, start : len(ids)] = True
            yield batch, is_output


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=170)
    parser.add_argument("--tokens", type=int, default=8192)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    minutes = 1.0 if options.smoke else options.minutes

    torch.manual_seed(options.seed)
    torch.set_num_threads(2)
    SCRATCH.mkdir(exist_ok=True)
    tokenizer = tokenizer_for(SCRATCH, options.seed)
    config = Config(len(tokenizer.vocab), width=options.width, layers=options.layers, heads=options.width // 64)
    model = GPT(config)
    matrices = [p for p in model.parameters() if p.dim() >= 2]
    others = [p for p in model.parameters() if p.dim() < 2]
    optimiser = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.1}, {"params": others, "weight_decay": 0.0}], lr=options.rate, betas=(0.9, 0.97)
    )
    average = {name: value.clone() for name, value in model.state_dict().items()}
    step = seen = 0
    checkpoint = SCRATCH / "model.pt"
    if checkpoint.exists() and not options.smoke:
        stored = torch.load(checkpoint)
        model.load_state_dict(stored["model"])
        average = stored["average"]
        optimiser.load_state_dict(stored["optimiser"])
        step, seen = stored["step"], stored["seen"]

    def save() -> None:
        if not options.smoke:
            state = {"model": model.state_dict(), "average": average, "optimiser": optimiser.state_dict(), "step": step, "seen": seen, "config": vars(config)}
            torch.save(state, checkpoint.with_suffix(".tmp"))
            checkpoint.with_suffix(".tmp").replace(checkpoint)

    held = batches(Generator(options.seed + 1000, held_out=True), tokenizer, options.tokens)
    checks = [next(held) for _ in range(4)]
    stream = batches(Generator(random.randrange(1 << 30)), tokenizer, options.tokens)
    started = last = time.monotonic()
    running = 0.0
    first_step = step
    while (elapsed := time.monotonic() - started) < minutes * 60:
        # Warm-up, then a cosine down to a fiftieth over this run.
        warm = min(1.0, (step - first_step + 1) / 100)
        rate = options.rate * warm * (0.02 + 0.98 * (0.5 + 0.5 * math.cos(math.pi * elapsed / (minutes * 60))))
        for group in optimiser.param_groups:
            group["lr"] = rate
        ids, is_output = next(stream)
        with torch.autocast("cpu", torch.bfloat16):
            loss = model.language_loss(ids, is_output)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        step += 1
        seen += ids.numel()
        running = loss.item() if running == 0 else 0.95 * running + 0.05 * loss.item()
        with torch.no_grad():
            for name, value in model.state_dict().items():
                average[name].lerp_(value, 0.002)
        if time.monotonic() - last > (10 if options.smoke else 60):
            last = time.monotonic()
            model.eval()
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                unseen = sum(model.language_loss(*check).item() for check in checks) / len(checks)
            model.train()
            line = {"step": step, "seen": seen, "loss": round(running, 4), "heldOut": round(unseen, 4), "rate": round(rate, 6), "seconds": round(elapsed)}
            print(json.dumps(line), flush=True)
            if not options.smoke:
                with (SCRATCH / "log.jsonl").open("a") as log:
                    log.write(json.dumps(line) + "\n")
            save()
    save()
    print(json.dumps({"step": step, "seen": seen, "tokensPerSecond": round(seen / (time.monotonic() - started))}))


if __name__ == "__main__":
    main()
