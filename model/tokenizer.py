"""
Byte-level BPE in Hugging Face's tokenizer.json: special tokens first, each common Han character one token, digits and punctuation single.

Han characters never merge with each other: a name is then cut the same way in the prompt and in the sentence.
Special tokens are split off before anything else, as transformers.js does, so that " <|f0|>" is a space and a slot.
"""
from __future__ import annotations

import collections
import heapq
import json
from pathlib import Path

import regex

#: The same expression goes into tokenizer.json (JavaScript spells the set difference as a lookahead).
WORDS = regex.compile(r"'(?:s|t|re|ve|m|ll|d)| ?(?:(?!\p{Script=Han})\p{L})+|\p{Script=Han}|\p{N}| ?[^\s\p{L}\p{N}]|\s")
SPECIAL = regex.compile(r"<\|\w+\|>")


def _byte_characters() -> dict[int, str]:
    """GPT-2's printable stand-in for each byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table = {byte: chr(byte) for byte in printable}
    for byte in range(256):
        if byte not in table:
            table[byte] = chr(256 + len(table) - len(printable))
    return table


TO_CHARACTER = _byte_characters()
TO_BYTE = {character: byte for byte, character in TO_CHARACTER.items()}


def pieces(text: str) -> list[str]:
    """Special tokens and words, in order."""
    found: list[str] = []
    at = 0
    for match in SPECIAL.finditer(text):
        found += WORDS.findall(text[at : match.start()])
        found.append(match.group(0))
        at = match.end()
    return found + WORDS.findall(text[at:])


class Tokenizer:
    def __init__(self, vocab: dict[str, int], merges: list[tuple[str, str]], specials: list[str]) -> None:
        self.vocab = vocab
        self.text = {index: token for token, index in vocab.items()}
        self.merges = merges
        self.rank = {pair: index for index, pair in enumerate(merges)}
        self.specials = specials
        self._special = set(specials)
        self._cache: dict[str, list[int]] = {}

    @classmethod
    def load(cls, path: Path) -> "Tokenizer":
        stored = json.loads(path.read_text(encoding="utf-8"))
        merges = [tuple(merge.split(" ")) for merge in stored["model"]["merges"]]
        return cls(stored["model"]["vocab"], merges, [token["content"] for token in stored["added_tokens"]])

    def _word(self, word: str) -> list[int]:
        known = self._cache.get(word)
        if known is not None:
            return known
        parts = [TO_CHARACTER[byte] for byte in word.encode()]
        while len(parts) > 1:
            best = min(range(len(parts) - 1), key=lambda i: self.rank.get((parts[i], parts[i + 1]), 1 << 30))
            if (parts[best], parts[best + 1]) not in self.rank:
                break
            parts[best : best + 2] = [parts[best] + parts[best + 1]]
        ids = [self.vocab[part] for part in parts]
        if len(self._cache) < 400_000:
            self._cache[word] = ids
        return ids

    def encode(self, text: str) -> list[int]:
        ids: list[int] = []
        for piece in pieces(text):
            if piece in self._special:
                ids.append(self.vocab[piece])
            else:
                ids += self._word(piece)
        return ids

    def decode(self, ids: list[int]) -> str:
        out: list[str] = []
        buffer = bytearray()
        for index in ids:
            token = self.text[int(index)]
            if token in self._special:
                out.append(buffer.decode("utf-8", "replace"))
                buffer.clear()
                out.append(token)
            else:
                buffer += bytes(TO_BYTE[character] for character in token)
        out.append(buffer.decode("utf-8", "replace"))
        return "".join(out)

    def save(self, folder: Path, context: int) -> None:
        """tokenizer.json and tokenizer_config.json, as transformers.js loads them. The first special token is the end of text."""
        pattern = WORDS.pattern
        stored = {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": [
                {
                    "id": self.vocab[token],
                    "content": token,
                    "single_word": False,
                    "lstrip": False,
                    "rstrip": False,
                    "normalized": False,
                    "special": True,
                }
                for token in self.specials
            ],
            "normalizer": None,
            "pre_tokenizer": {
                "type": "Sequence",
                "pretokenizers": [
                    {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False},
                    {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
                ],
            },
            "post_processor": None,
            "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
            "model": {
                "type": "BPE",
                "dropout": None,
                "unk_token": None,
                "continuing_subword_prefix": None,
                "end_of_word_suffix": None,
                "fuse_unk": False,
                "byte_fallback": False,
                "vocab": self.vocab,
                "merges": [" ".join(merge) for merge in self.merges],
            },
        }
        end = self.specials[0]
        config = {
            "tokenizer_class": "GPT2Tokenizer",
            "model_max_length": context,
            "bos_token": end,
            "eos_token": end,
            "unk_token": end,
            "clean_up_tokenization_spaces": False,
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "tokenizer.json").write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
        (folder / "tokenizer_config.json").write_text(json.dumps(config), encoding="utf-8")


def common_han() -> list[str]:
    """The 3,755 characters of GB 2312's first level."""
    found: list[str] = []
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            if not (high == 0xD7 and low > 0xF9):
                found.append(bytes([high, low]).decode("gb2312"))
    return found


def train(texts: list[str], specials: list[str], size: int) -> Tokenizer:
    """`size` tokens: specials, bytes, one per Han character, then the commonest merges of everything else."""
    counts: collections.Counter[str] = collections.Counter()
    for text in texts:
        counts.update(piece for piece in pieces(text) if not SPECIAL.fullmatch(piece))
    han = list(dict.fromkeys([*common_han(), *(word for word in counts if regex.fullmatch(r"\p{Han}", word))]))
    tokens = [TO_CHARACTER[byte] for byte in range(256)]
    known = set(tokens)
    merges: list[tuple[str, str]] = []
    for character in han:
        parts = [TO_CHARACTER[byte] for byte in character.encode()]
        if len(parts) != 3:
            continue
        for left, right in ((parts[0], parts[1]), (parts[0] + parts[1], parts[2])):
            if left + right not in known:
                merges.append((left, right))
                tokens.append(left + right)
                known.add(left + right)
    words = [
        [[TO_CHARACTER[byte] for byte in word.encode()], count]
        for word, count in counts.items()
        if not regex.fullmatch(r"\p{Han}", word) and len(word.encode()) > 1
    ]
    pairs: collections.Counter[tuple[str, str]] = collections.Counter()
    where: dict[tuple[str, str], set[int]] = collections.defaultdict(set)
    for index, (parts, count) in enumerate(words):
        for pair in zip(parts, parts[1:]):
            pairs[pair] += count
            where[pair].add(index)
    heap = [(-count, pair) for pair, count in pairs.items()]
    heapq.heapify(heap)
    while len(tokens) + len(specials) < size and heap:
        negative, pair = heapq.heappop(heap)
        if pairs.get(pair, 0) != -negative:
            if pairs.get(pair, 0) > 0:
                heapq.heappush(heap, (-pairs[pair], pair))
            continue
        if -negative < 2:
            break
        merges.append(pair)
        merged = pair[0] + pair[1]
        if merged not in known:
            tokens.append(merged)
            known.add(merged)
        changed: set[tuple[str, str]] = set()
        for index in list(where[pair]):
            parts, count = words[index]
            for old in zip(parts, parts[1:]):
                pairs[old] -= count
                where[old].discard(index)
            joined: list[str] = []
            at = 0
            while at < len(parts):
                if at + 1 < len(parts) and (parts[at], parts[at + 1]) == pair:
                    joined.append(merged)
                    at += 2
                else:
                    joined.append(parts[at])
                    at += 1
            words[index][0] = joined
            for new in zip(joined, joined[1:]):
                pairs[new] += count
                where[new].add(index)
                changed.add(new)
        for new in changed:
            if pairs[new] > 0:
                heapq.heappush(heap, (-pairs[new], new))
    vocab: dict[str, int] = {}
    for token in [*specials, *tokens]:
        vocab.setdefault(token, len(vocab))
    return Tokenizer(vocab, merges, specials)
