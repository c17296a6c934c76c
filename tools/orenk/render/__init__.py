"""Floor 6, the site: a corpus in, pages out. Reads nothing from disk but its own templates, writes nothing."""
