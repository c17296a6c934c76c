"""Shape: circles among things that point at each other by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def circles(points: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, ...]]:
    """Each circle once, from its first member in the order of `points`; «a → b → a» is (a, b)."""
    done: set[str] = set()
    for start in points:
        path: list[str] = []
        yield from _walk(start, points, path, done)


def _walk(
    start: str, points: Mapping[str, Iterable[str]], path: list[str], done: set[str]
) -> Iterator[tuple[str, ...]]:
    """Depth first without recursion, so that a long chain is no danger."""
    waiting = [(start, iter(points.get(start, ())))]
    if start in done:
        return
    path.append(start)
    while waiting:
        at, below = waiting[-1]
        step = next(below, None)
        if step is None:
            waiting.pop()
            path.pop()
            done.add(at)
        elif step in path:
            yield tuple(path[path.index(step) :])
        elif step not in done and step in points:
            path.append(step)
            waiting.append((step, iter(points[step])))
