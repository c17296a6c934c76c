"""Floor 3, the meaning: acts, provisions, records and what links them, frozen. Knows nothing of how they were typed."""
