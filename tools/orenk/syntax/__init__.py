"""Floor 3, the author's text: what was typed, character for character, with a span on everything."""
