"""Floor 5: two versions of a text side by side: which unit became which, and which words changed."""
