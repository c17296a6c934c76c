"""Foreign files read into the source form. Nothing is invented: what the form cannot hold, or cannot be read, is told."""
