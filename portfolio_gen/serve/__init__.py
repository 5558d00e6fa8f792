"""The preview: the site beside the pen.

Read `preview.py` first (the builder's thread), then `board.py` (what is shown now: the seam between
the builder and the server) and `app.py` (what a browser gets). `watching.py` says when to build;
`client/` is what runs in the page. The rest are parts of these:

- what is answered: `addresses.py`, `files.py`, `answers.py`, `ranges.py`, `kinds.py`;
- who may ask, and where: `hosts.py`, `network.py`, `serving.py`;
- what open pages are told: `reader.py`, `history.py`, `successors.py`, `swaps.py`, `places.py`;
- what is added to a page: `insertion.py`, `panel.py`, `editors.py`.
"""
