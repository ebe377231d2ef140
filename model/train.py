"""
Trains the built-in model on the corpus: language-model loss on the outputs, contrastive loss on pairs. Checkpoints, resumes,
keeps an average of the weights.

    python train.py --minutes 60                      # at a constant rate; again to go on
    python train.py --minutes 30 --decay 30           # the last 30 minutes fall to zero: the weights that ship
    python train.py --smoke                           # a minute: does it run, does the loss fall
    python train.py --from weights.safetensors        # from shipped weights, with a fresh optimiser
    python train.py --processes 4                     # one core each, gradients averaged: twice as fast on two cores as two threads

The matrices inside the blocks are trained by Muon (Jordan et al. 2024), everything else by AdamW. Rates rise over 100 steps and then
stay (so a run can be stopped, its corpus mended, and gone on with), until the decay.
"""
from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from pathlib import Path

import torch
import torch.distributed as distributed
import torch.nn.functional as F
from torch import Tensor

from batches import PairRows, Rows, intents as intent_records, pair_rows, records, rows, voiced
from corpus_texts import corpus_texts
from gpt import GPT, Config
from pairs import Pairs
from records import Generator
from tokenizer import Tokenizer, train as train_tokenizer
from vocabulary import intents, specials, tag
from voices import voices
from weights import load_weights

SCRATCH = Path(__file__).parent / ".scratch"
VOCABULARY = 8192
#: What each of twelve steps learns: records, bare intents, pairs, copy in one of the voices.
STEPS = "rprirpirpriv"
#: How much the tag of what was asked counts, against any other token.
INTENT_WEIGHT = 4.0
#: Tokens of a voice's prefix.
PREFIX = 8


def tokenizer_for(folder: Path, seed: int) -> Tokenizer:
    path = folder / "tokenizer.json"
    if path.exists():
        return Tokenizer.load(path)
    generator = Generator(seed)
    texts = [record.prompt + record.output for record in (generator.record() for _ in range(30_000))]
    made = train_tokenizer([*texts, *corpus_texts() * 3], specials(), VOCABULARY)
    made.save(folder, Config(0).context)
    return made


def contrastive_loss(model: GPT, pairs: PairRows) -> Tensor:
    """Symmetric InfoNCE over the batch (van den Oord et al. 2018); other pairs of one's own group are no negatives."""
    left = model.embed(pairs.left, pairs.left_is_text)
    right = model.embed(pairs.right, pairs.right_is_text)
    count = left.shape[0]
    scores = model.scale.exp().clamp(max=100) * left @ right.T  # (N, N)
    scores = scores.masked_fill(pairs.same & ~torch.eye(count, dtype=torch.bool), -1e4)
    target = torch.arange(count)
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2


def intent_accuracy(model: GPT, checks: list[Rows], intents: Tensor) -> float:
    """Share of the questions whose asked fact the model names, 0-1: the first token of the output, where that is an intent's tag."""
    right = count = 0
    for check in checks:
        first = check.is_output.int().argmax(1)  # (B)
        rows_ = torch.arange(len(first))
        target = check.ids[rows_, first]
        asked = torch.isin(target, intents)
        if asked.any():
            hidden = model.hidden(check.ids)[rows_, first - 1]
            guess = intents[F.linear(hidden, model.wte.weight[intents]).argmax(-1)]
            right += int((guess == target)[asked].sum())
            count += int(asked.sum())
    return right / max(1, count)


def average_over_processes(parameters: list[Tensor]) -> None:
    """Each process has learnt from rows of its own; all go on with the mean of their gradients."""
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    at = 0
    for gradient in gradients:
        gradient.copy_(flat[at : at + gradient.numel()].view_as(gradient))
        at += gradient.numel()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--decay", type=float, default=0, help="minutes at the end over which the rate falls to zero")
    parser.add_argument("--tokens", type=int, default=5120, help="of each process in a step")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--folder", type=Path, default=SCRATCH)
    parser.add_argument("--from", dest="weights", type=Path)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(exist_ok=True, parents=True)
    tokenizer_for(options.folder, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        torch.multiprocessing.spawn(run, (f"file://{folder}/meeting", options), nprocs=options.processes)


def run(rank: int, meeting: str, options: argparse.Namespace) -> None:
    """One process of several; the first writes the log and the checkpoint."""
    distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=options.processes)
    minutes = 1.0 if options.smoke else options.minutes
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    tokenizer = Tokenizer.load(options.folder / "tokenizer.json")
    config = Config(len(tokenizer.vocab), width=options.width, layers=options.layers, heads=options.width // 64, dropout=options.dropout)
    model = GPT(config)
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and name.startswith("blocks")]
    others = [p for name, p in model.named_parameters() if not (p.dim() == 2 and name.startswith("blocks"))]
    optimisers = [
        torch.optim.Muon(matrices, lr=options.rate, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=options.rate, betas=(0.9, 0.97), weight_decay=0.01),
    ]
    speakers = voices()
    prefixes = torch.nn.Parameter(0.02 * torch.randn(len(speakers), PREFIX, options.width))
    prefix_optimiser = torch.optim.AdamW([prefixes], lr=5 * options.rate, weight_decay=0.0)
    step = seen = 0
    checkpoint = options.folder / "model.pt"
    stored = torch.load(checkpoint) if checkpoint.exists() and not options.smoke else None
    if stored is not None:
        model.load_state_dict(stored["model"])
        for optimiser, state in zip(optimisers, stored["optimisers"], strict=True):
            optimiser.load_state_dict(state)
        step, seen = stored["step"], stored["seen"]
        if stored["prefixes"].shape == prefixes.shape:
            prefixes.data.copy_(stored["prefixes"])
    elif options.weights is not None:
        load_weights(model, options.weights)
    parameters = list(model.parameters())
    average = stored["average"] if stored is not None else {name: p.detach().clone() for name, p in model.named_parameters()}
    averages = [average[name] for name, _ in model.named_parameters()]

    def save() -> None:
        if options.smoke or rank > 0:
            return
        state = {"model": model.state_dict(), "average": average, "prefixes": prefixes.data, "optimisers": [o.state_dict() for o in optimisers], "step": step, "seen": seen, "config": vars(config)}
        torch.save(state, checkpoint.with_suffix(".tmp"))
        checkpoint.with_suffix(".tmp").replace(checkpoint)

    unseen = rows(records(Generator(options.seed + 1000, held_out=True)), tokenizer, options.tokens)
    checks = [next(unseen) for _ in range(10)] if rank == 0 else []
    pair_checks = next(pair_rows(Pairs(options.seed + 1000, held_out=True), tokenizer, 128))
    asked = torch.tensor([tokenizer.vocab[tag(f"k_{intent}")] for intent in [*intents(), "off-topic"]])
    seed = random.SystemRandom().randrange(1 << 30)
    record_stream = rows(records(Generator(seed)), tokenizer, options.tokens)
    intent_stream = rows(intent_records(Generator(seed + 3)), tokenizer, options.tokens)
    voice_stream = rows(voiced(Generator(seed + 2), speakers), tokenizer, options.tokens)
    weights = torch.ones(len(tokenizer.vocab))
    weights[asked] = INTENT_WEIGHT
    pair_stream = pair_rows(Pairs(seed + 1), tokenizer, 96)
    started = last = time.monotonic()
    losses = dict.fromkeys("ripv", 0.0)
    first_seen = seen
    #: The step at which the optimiser was new.
    fresh = 0
    parameters_and_prefixes = [*parameters, prefixes]
    while True:
        clock = torch.tensor([time.monotonic() - started])
        distributed.broadcast(clock, 0)
        if (elapsed := clock.item()) >= minutes * 60:
            break
        rate = options.rate * min(1.0, (step - fresh + 1) / 100)
        if options.decay:
            rate *= min(1.0, (minutes * 60 - elapsed) / (options.decay * 60))
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate
        with torch.autocast("cpu", torch.bfloat16):
            kind = STEPS[step % len(STEPS)]
            if kind == "p":
                pairs = next(pair_stream)
                loss = contrastive_loss(model, pairs)
                seen += options.processes * (pairs.left.numel() + pairs.right.numel())
            else:
                batch = next({"r": record_stream, "i": intent_stream, "v": voice_stream}[kind])
                loss = model.language_loss(batch.ids, batch.is_output, prefixes[batch.voice] if kind == "v" else None, weights)
                seen += options.processes * batch.ids.numel()
        losses[kind] = loss.item() if losses[kind] == 0 else 0.95 * losses[kind] + 0.05 * loss.item()
        loss.backward()
        average_over_processes(parameters_and_prefixes)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        for optimiser in [*optimisers, *([prefix_optimiser] if prefixes.grad is not None else [])]:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(averages, parameters, 0.004)
        if rank == 0 and time.monotonic() - last > (10 if options.smoke else 120):
            last = time.monotonic()
            model.eval()
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                held = sum(model.language_loss(check.ids, check.is_output).item() for check in checks) / len(checks)
                intent = intent_accuracy(model, checks, asked)
                held_contrast = contrastive_loss(model, pair_checks).item()
            model.train()
            line = {
                "step": step, "seen": seen, "records": round(losses["r"], 4), "intents": round(losses["i"], 4), "pairs": round(losses["p"], 4),
                "voices": round(losses["v"], 4), "heldOutRecords": round(held, 4),
                "heldOutAsked": round(intent, 4), "heldOutPairs": round(held_contrast, 4), "rate": round(rate, 6), "seconds": round(elapsed),
            }  # fmt: skip
            print(json.dumps(line), flush=True)
            if not options.smoke:
                with (options.folder / "log.jsonl").open("a") as log:
                    log.write(json.dumps(line) + "\n")
            save()
    save()
    if rank == 0:
        print(json.dumps({"step": step, "seen": seen, "tokensPerSecond": round((seen - first_seen) / (time.monotonic() - started))}))


if __name__ == "__main__":
    main()
