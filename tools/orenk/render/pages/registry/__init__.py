"""Pages of the registers: bodies, terms, official acts, sources."""
