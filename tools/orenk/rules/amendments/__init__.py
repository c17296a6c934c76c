"""Rules on amending acts (AMD)."""
