"""What the checks found, and the page of each rule."""
