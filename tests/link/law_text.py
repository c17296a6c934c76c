"""Law text through the whole linker in a line."""

from orenk.model.corpus import Corpus
from orenk.workspace.pipeline import run_texts

PACKAGE = "title:\n  hy: փորձ\nlanguages:\n  - hy\n  - en\n  - fr\nleading: hy\nformat: 1\n"
LAW = "kind: {kind}\nstanding: illustrative\ntitle:\n  hy: Փորձի մասին (orenk-ի ցուցադրական նախագիծ)\nstage: working\n"


def corpus_of(text: str, code: str = "hy", kind: str = "law", **files: str) -> Corpus:
    """The corpus of one act, `example`; `files` adds records by path, with `__` for `/`."""
    texts = {
        "laws/package.yml": PACKAGE.replace("leading: hy", f"leading: {code}"),
        "laws/example/law.yml": LAW.format(kind=kind),
        f"laws/example/text.{code}.md": text,
        **{path.replace("__", "/").replace("_yml", ".yml"): body for path, body in files.items()},
    }
    return run_texts(texts, lambda rule: False).corpus
