"""Floor 6: diagnostics for those who read them: at a terminal, in a line each, as JSON."""
