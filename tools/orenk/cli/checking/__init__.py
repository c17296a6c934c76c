"""What is wrong, by which rule, how it is mended, and the conclusion on it."""
