"""The laws of Luxembourg as Markdown, as the archive of Legilux is published in French."""

from orenk.exchange.legilux.reader import read_legilux

__all__ = ["read_legilux"]
