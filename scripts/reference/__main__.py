"""`python -m scripts.reference` writes the generated files anew."""

import sys

from scripts.reference import DOCS, pages, pages_in
from scripts.reference.voice import Voice

if __name__ == "__main__":
    for name, text in pages().items():
        (DOCS / name).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
    print("Wrote docs/reference/ and docs/fr/reference/.")
    voice = Voice("fr")
    dict(pages_in(voice))
    for english in voice.missing:
        print(f"no French: {english}", file=sys.stderr)
