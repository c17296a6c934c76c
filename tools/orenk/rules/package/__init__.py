"""PKG: the package: records, notes, sources, and the two worlds kept apart."""
