"""What the records of the programme say of a period, and the report made of it."""
