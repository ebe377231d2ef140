"""The lexicon: every word of the shop world in both languages, read from corpus/lexicon/*.tsv."""
from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "corpus" / "lexicon"
LANGS = ("zh", "en")


def rows(name: str, folder: Path = FOLDER) -> list[dict[str, str]]:
    """All files of this name: `types.tsv`, `types-home.tsv`, … in order of name."""
    found: list[dict[str, str]] = []
    for path in sorted(folder.glob(f"{name}*.tsv")):
        if path.stem != name and not path.stem.startswith(f"{name}-"):
            continue
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                if None in row or any(value is None for value in row.values()):
                    raise ValueError(f"{path.name}: wrong number of columns in {row}")
                found.append({key: value.strip() for key, value in row.items()})
    return found


def several(cell: str, separator: str = "/") -> list[str]:
    return [part.strip() for part in cell.split(separator) if part.strip() not in ("", "-")]


@dataclass(frozen=True)
class Term:
    """A word in both languages; `also` are synonyms that people search by."""

    id: str
    text: dict[str, str]
    also: dict[str, list[str]]
    categories: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Type(Term):
    measure: str = ""
    plural: str = ""
    article: str = "a"

    @property
    def category(self) -> str:
        return next(iter(self.categories))


@dataclass(frozen=True)
class Feature(Term):
    #: "f" an adjective ("it is …") or "h" a thing ("it has …")
    kind: str = "f"
    effects: dict[str, list[str]] | None = None

    def fits(self, category: str) -> bool:
        return "*" in self.categories or category in self.categories


def _term(row: dict[str, str]) -> Term:
    return Term(
        row["id"],
        {lang: row[lang] for lang in LANGS},
        {lang: several(row.get(f"{lang}_also", "")) for lang in LANGS},
        frozenset(row.get("categories", "").split()),
    )


class Lexicon:
    def __init__(self, folder: Path = FOLDER) -> None:
        self.categories = {row["id"]: row for row in rows("categories", folder)}
        self.types = [
            Type(
                row["id"],
                {lang: row[lang] for lang in LANGS},
                {lang: several(row[f"{lang}_also"]) for lang in LANGS},
                frozenset([row["category"]]),
                row["measure"],
                row["plural"],
                row["article"],
            )
            for row in rows("types", folder)
        ]
        self.features = [
            Feature(
                row["id"],
                {lang: row[lang] for lang in LANGS},
                {lang: [] for lang in LANGS},
                frozenset(row["categories"].split()),
                row["kind"],
                {lang: several(row[f"{lang}_effects"], " / ") for lang in LANGS},
            )
            for row in rows("features", folder)
        ]
        self.materials = [_term(row) for row in rows("materials", folder)]
        self.terms = {
            name: [_term(row) for row in rows(name, folder)]
            for name in ("colors", "audiences", "scenes", "seasons", "festivals", "styles", "occasions")
        }
        self.topics = {row["intent"]: {lang: row[lang] for lang in LANGS} for row in rows("topics", folder)}

    def counts(self) -> dict[str, int]:
        return {
            "types": len(self.types),
            "features": len(self.features),
            "materials": len(self.materials),
            "topics": len(self.topics),
            **{name: len(terms) for name, terms in self.terms.items()},
        }

    def problems(self) -> list[str]:
        """What an author must mend; empty when the lexicon is sound."""
        found: list[str] = []
        seen: set[tuple[str, str]] = set()
        groups = [("type", self.types), ("feature", self.features), ("material", self.materials), *self.terms.items()]
        for group, terms in groups:
            for term in terms:
                if (group, term.id) in seen:
                    found.append(f"{group} {term.id}: twice")
                seen.add((group, term.id))
                found += [f"{group} {term.id}: no {lang}" for lang in LANGS if not term.text[lang]]
                found += [
                    f"{group} {term.id}: unknown category {category}"
                    for category in term.categories
                    if category != "*" and category not in self.categories
                ]
        for feature in self.features:
            for lang in LANGS:
                if len((feature.effects or {}).get(lang, [])) < 3:
                    found.append(f"feature {feature.id}: fewer than three effects in {lang}")
            if feature.kind not in ("f", "h"):
                found.append(f"feature {feature.id}: kind {feature.kind}")
        return found
