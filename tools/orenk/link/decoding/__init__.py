"""From nodes of YAML to values: the shapes of records, the decoder that reads by them, and orders of dates."""
