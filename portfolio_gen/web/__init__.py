"""Asking the web whether links to other sites still lead somewhere: only `check --external`."""
