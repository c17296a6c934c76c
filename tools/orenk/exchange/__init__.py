"""Foreign files read into the source form. Nothing is invented: what the form cannot hold is told."""
