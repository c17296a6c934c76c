"""Floor 1: sources, places in them, and problems as values. Knows nothing of law."""
