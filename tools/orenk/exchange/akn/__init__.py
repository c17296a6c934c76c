"""Akoma Ntoso: acts, bills and by-laws in English, of version 2.0 or 3.0."""

from orenk.exchange.akn.reader import read_akn

__all__ = ["read_akn"]
