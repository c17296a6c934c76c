"""Commands that write records: the schemas, a frozen stage, what a translation was made from."""
