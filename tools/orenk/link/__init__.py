"""Floor 4: from what was written to what it means. The only floor that sees both trees."""
