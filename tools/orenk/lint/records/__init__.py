"""Shapes of the records: what they name, where it stands, and the notes and titles beside them."""
