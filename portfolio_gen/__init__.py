"""A static-site generator for personal work portfolios."""

__version__ = "0.1.0"
