"""orenk (օրենք, "law"): law sources in, checked and linked, pages and records out."""

__version__ = "0.1.0"
