"""Citations as French texts write them."""
