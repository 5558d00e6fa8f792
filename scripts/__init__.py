"""Scripts of the house: tests, measures, generated documentation."""
