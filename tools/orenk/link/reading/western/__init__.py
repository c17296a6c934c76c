"""What English and French citations have in common."""
