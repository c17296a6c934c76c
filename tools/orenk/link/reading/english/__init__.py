"""Citations as English texts write them."""
