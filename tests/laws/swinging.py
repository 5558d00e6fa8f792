"""A site that swings between two states: what the laws about mishaps build."""

import os
import shutil
from pathlib import Path

from tests.files import png
from tests.laws.support import (
    build_at,
    build_clean,
    files_below,
    first_difference,
    leftovers,
    tiny_theme,
    write,
    write_site,
    writeup,
)

SITE: dict[str, str | bytes] = {
    **tiny_theme(),
    "portfolio.yaml": "title: Ada\ntheme: tiny\nlanguages: [en, fr]\n",
    "content/projects/loom/index.md": writeup({"title": "Loom", "tags": "[wool]"}, "Text.\n"),
    "content/pages/about.md": writeup({"title": "About"}, "Hello.\n"),
}
#: Two states of the same site, between which files are written, deleted and moved.
STATES: tuple[dict[str, str | bytes], ...] = (
    {
        "content/projects/web/index.md": writeup(
            {"title": "Web", "cover": "{src: a.png, alt: A}"}, "Web.\n"
        ),
        "content/projects/web/a.png": png(4, 4),
        "content/pages/about.md": writeup({"title": "About"}, "Hello.\n"),
        "static/old/file.txt": "old",
    },
    {
        "content/projects/net/index.md": writeup({"title": "Net", "tags": "[silk]"}, "Net.\n"),
        "content/pages/about.md": writeup({"title": "About me"}, "Hello again.\n"),
        "static/new.txt": "new",
    },
)


class Swinging:
    """A site that swings between two states; each swing may say something new as well."""

    def __init__(self, folder: Path) -> None:
        self.root = write_site(folder / "site", SITE)
        self.copy = folder / "clean"
        self._swings = 0
        self.swing()
        self.repair()

    def swing(self, news: str = "") -> None:
        """Change the sources to the other state, as if hours had passed since the last build."""
        old, new = STATES[self._swings % 2], STATES[(self._swings + 1) % 2]
        for path in old.keys() - new.keys():
            (self.root / path).unlink(missing_ok=True)
        for folder in ("content/projects/web", "content/projects/net", "static/old"):
            if not files_below(self.root / folder):
                shutil.rmtree(self.root / folder, ignore_errors=True)
        write(self.root, new)
        if news:
            loom = writeup({"title": f"Loom {news}"}, f"Text {news}.\n")
            write(self.root, {"content/projects/loom/index.md": loom})
        self._swings += 1
        then = (1_600_000_000 + self._swings) * 1_000_000_000
        for path in (*new, "content/projects/loom/index.md"):
            os.utime(self.root / path, ns=(then, then))

    def site(self) -> dict[str, bytes]:
        """Return the published files."""
        return files_below(self.root / "_site")

    def clean(self) -> dict[str, bytes]:
        """Return what a clean build of the sources makes."""
        assert build_clean(self.root, self.copy).problems == ()
        return files_below(self.copy / "_site")

    def repair(self) -> None:
        """Build without being killed."""
        assert build_at(self.root).problems == ()

    def check_whole(self, old: dict[str, bytes], new: dict[str, bytes], when: str) -> None:
        """Check that every published file is the old one or the new one, never half of either."""
        for path, data in self.site().items():
            assert data in (old.get(path), new.get(path)), f"{path} is torn, killed {when}"

    def check_repaired(self, new: dict[str, bytes], when: str) -> None:
        """Check that a build repairs everything and leaves nothing lying about."""
        self.repair()
        assert first_difference(self.site(), new) == "", f"not repaired, killed {when}"
        assert leftovers(self.root) == [], f"killed {when}"
        assert build_at(self.root).made == 0, f"made again after a repair, killed {when}"
