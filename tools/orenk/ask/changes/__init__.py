"""Questions about a change: two versions of the base side by side."""
