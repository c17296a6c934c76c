"""Questions to the base, a command each; `shown` prints their answers alike."""
