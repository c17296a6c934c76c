"""Shape: circles among things that point at each other by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def circles(points: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, ...]]:
    """Each circle once, from its first member in the order of `points`; «a → b → a» is (a, b)."""
    done: set[str] = set()
    for start in points:
        path: dict[str, None] = {}
        yield from _walk(start, points, path, done)


def _walk(
    start: str, points: Mapping[str, Iterable[str]], path: dict[str, None], done: set[str]
) -> Iterator[tuple[str, ...]]:
    """Depth first without recursion, so that a long chain is no danger."""
    waiting = [(start, iter(points.get(start, ())))]
    if start in done:
        return
    path[start] = None
    while waiting:
        at, below = waiting[-1]
        step = next(below, None)
        if step is None:
            waiting.pop()
            path.popitem()
            done.add(at)
        elif step in path:
            members = list(path)
            yield tuple(members[members.index(step) :])
        elif step not in done and step in points:
            path[step] = None
            waiting.append((step, iter(points[step])))
