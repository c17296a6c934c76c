"""Citations as Armenian texts write them."""
