"""Shapes of time: dates, entry into force, and the days by which by-laws are due."""
