"""REF: references: does what is cited exist, is it in force, and can a reader follow it."""
