"""Law text to HTML: plain Python over the words as typed, no template and no Markdown."""
