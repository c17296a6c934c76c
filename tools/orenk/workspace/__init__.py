"""Floor 7: the only place that touches the disk, and the one function that tells the story."""
