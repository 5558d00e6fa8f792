"""Rules over a site, its plan and its staged bytes: problems come out, nothing changes."""
