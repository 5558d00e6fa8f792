"""What an author does to a site between two builds: one random edit after the other."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from portfolio_gen.model.wishes import Wishes
from tests.files import moving, noted, photograph, png
from tests.laws.support import NO_WISHES, TODAY
from tests.laws.words_of_edits import (
    ADDED,
    BODIES,
    CONFIG,
    DAYS,
    FRONT,
    MISTAKES,
    OF_KIND,
    SWAPS,
    THEME,
)


class Author:
    """Edits a site at random; `wishes` and `today` are what the next build is asked for."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.out = root / "_site"
        self.dice = random.Random(seed)
        self.today = TODAY
        self.wishes = NO_WISHES
        self.strict = False
        self.good = True  # whether the last build was
        self._clock_ns = 1_700_000_000 * 1_000_000_000
        self._edits: tuple[Callable[[], str], ...] = (
            *[self._front] * 7, *[self._body] * 3, self._same_size, *[self._config] * 2,
            *[self._theme] * 3, self._swap, *[self._add] * 3, *[self._remove] * 2,
            *[self._picture] * 2, self._rename_picture, self._data, self._rename,
            *[self._day] * 2, *[self._damage] * 2, self._cache, self._wish, self._mistake,
            self._touch,
        )  # fmt: skip

    def edit(self) -> str:
        """Do one edit and return what it was."""
        while True:
            try:
                return self.dice.choice(self._edits)()
            except LookupError:  # there is no such file any more, or it says this already
                continue

    # Files

    def put(self, path: str, content: str | bytes) -> str:
        """Write a source; most are dated as if some time had passed before the next build."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        if place.exists() and place.read_bytes() == data:
            raise LookupError(path)
        place.write_bytes(data)
        if self.dice.random() < 0.85:
            self._date(place)
        return f"write {path}: {content[:60]!r}"

    def _date(self, place: Path) -> None:
        self._clock_ns += 1_000_000_000
        os.utime(place, ns=(self._clock_ns, self._clock_ns))

    def _any(self, pattern: str) -> Path:
        return self.dice.choice(sorted(self.root.glob(pattern)))

    def _name(self, place: Path) -> str:
        return place.relative_to(self.root).as_posix()

    def _with(self, path: Path, key: str, value: str, *, config: bool = False) -> str:
        """Write a file with one key of its front matter changed; "" takes it away."""
        text = path.read_text(encoding="utf-8")
        if not config and text.count("---\n") < 2:
            raise LookupError(path)  # broken by a mistake
        head, body = (text, "") if config else text.removeprefix("---\n").split("---\n", 1)
        lines = [line for line in head.splitlines() if not line.startswith(f"{key}:")]
        lines += [f"{key}: {value}"] if value else []
        head = "\n".join(lines) + "\n"
        self.put(self._name(path), head if config else f"---\n{head}---\n{body}")
        return f"{self._name(path)}: {key}: {value}"

    # Edits

    def _front(self) -> str:
        path = self._any("content/**/*.md")
        kind = path.relative_to(self.root / "content").parts[0]
        keys = [key for key in FRONT if kind == "projects" and key != "navigation"]
        key = self.dice.choice(keys or sorted(OF_KIND.get(kind, {"title", "summary"})))
        return self._with(path, key, self.dice.choice(FRONT[key]))

    def _body(self) -> str:
        path = self._any("content/**/*.md")
        text = path.read_text(encoding="utf-8")
        return self.put(self._name(path), text + self.dice.choice(BODIES))

    def _same_size(self) -> str:
        """Change a file within the clock's step: size, date and inode stay."""
        path = self._any("content/**/*.md")
        soon = os.stat(self.root).st_mtime_ns + 3600 * 1_000_000_000
        if path.stat().st_mtime_ns < soon - 60 * 1_000_000_000:
            os.utime(path, ns=(soon, soon))  # recorded by the next build as too young to trust
            return f"date {self._name(path)} to now"
        then = path.stat().st_mtime_ns
        front, mark, body = (
            path.read_text(encoding="utf-8").partition("---\n")[2].partition("---\n")
        )
        path.write_text(f"---\n{front}{mark}{body.swapcase()}", encoding="utf-8")
        os.utime(path, ns=(then, then))
        return f"change {self._name(path)} in the same instant"

    def _config(self) -> str:
        key = self.dice.choice(sorted(CONFIG))
        value = self.dice.choice(CONFIG[key])
        return self._with(self.root / "portfolio.yaml", key, value, config=True)

    def _theme(self) -> str:
        path = self.dice.choice(sorted(THEME))
        if (self.root / path).exists() and self.dice.random() < 0.4:
            (self.root / path).unlink()
            return f"remove {path}"
        return self.put(path, self.dice.choice(THEME[path]))

    def _swap(self) -> str:
        path, words, others = self.dice.choice(SWAPS)
        text = (self.root / path).read_text(encoding="utf-8")
        return self.put(
            path, text.replace(words, "\0").replace(others, words).replace("\0", others)
        )

    def _add(self) -> str:
        path = self.dice.choice(sorted(ADDED))
        return self.put(path, ADDED[path])

    def _remove(self) -> str:
        added = [path for path in sorted(ADDED) if (self.root / path).exists()]
        if added and self.dice.random() < 0.7:
            path = self.root / self.dice.choice(added)
        else:
            path = self._any("[cds]*/**/*.*")
        path.unlink()
        return f"remove {self._name(path)}"

    def _picture(self) -> str:
        """Change the bytes of a picture, to another kind too: its name does not tell."""
        path = self._any("content/**/*.*g")
        shade = self.dice.randint(0, 255)
        kinds: tuple[Callable[[], bytes], ...] = (
            *[lambda: png(self.dice.randint(3, 30), 6, shade)] * 3,
            lambda: photograph(self.dice.randint(10, 300), 40, shade),
            lambda: noted(photograph(30, 20, shade), f"Comment {shade}"),
            lambda: moving(20, 10, self.dice.randint(2, 3)),
        )
        return self.put(self._name(path), self.dice.choice(kinds)())

    def _rename_picture(self) -> str:
        """Give a picture the name of another, or a new one: most often somebody misses it then."""
        path = self._any("content/**/*.*g")
        others = [each for each in sorted(path.parent.glob("*.*g")) if each != path]
        target = self.dice.choice([*others, path.with_name("Vue n° 1.png")])
        spare = path.with_name("_spare")
        path.rename(spare)
        if target.exists():
            target.rename(path)
        spare.rename(target)
        return f"rename {self._name(path)} to {target.name}"

    def _data(self) -> str:
        number = self.dice.randint(0, 3)
        files = {
            "data/prices.yaml": f"day: {number}\n",
            "data/people.yaml": f"jo:\n  name: Jo {number}\n  url: https://jo.example/\n",
            "data/tags.yaml": f"wool: {{en: Wool {number}, fr: Laine}}\n",
            "data/new.yaml": f"- {number}\n",
        }
        path = self.dice.choice(sorted(files))
        return self.put(path, files[path])

    def _rename(self) -> str:
        path = self._any("content/projects/*")
        target = path.with_name(
            self.dice.choice((path.name.swapcase(), f"{path.name}x", "p1", "Été à Lyon"))
        )
        if target != path and target.exists():
            spare = path.with_name("_spare")
            target.rename(spare)
            path.rename(target)
            spare.rename(path)
            return f"swap {path.name} and {target.name}"
        path.rename(target)
        return f"rename {path.name} to {target.name}"

    def _day(self) -> str:
        self.today = self.dice.choice(DAYS)
        return f"today is {self.today}"

    def _wish(self) -> str:
        self.strict = self.dice.random() < 0.2
        wish = self.dice.choice(
            (
                Wishes(),
                Wishes(drafts=True),
                Wishes(portable=True),
                Wishes(base_url="https://else.example/"),
                Wishes(published="/was/\n"),
                Wishes(published="/was/\n", strict_addresses=True),
                Wishes(theme="other"),
            )
        )
        self.wishes = wish
        return f"{wish}, strict={self.strict}"

    def _mistake(self) -> str:
        path = self.dice.choice(sorted(MISTAKES))
        return self.put(path, self.dice.choice(MISTAKES[path]))

    def _touch(self) -> str:
        path = self._any("**/*.*")
        self._date(path)
        return f"touch {self._name(path)}"

    def _damage(self) -> str:
        if not self.good:
            return "nothing"
        path = self._any("_site/**/*.*")
        data = path.read_bytes()
        how = self.dice.choice(("delete", "empty", "cut", "same size", "replace", "folder", "all"))
        match how:
            case "delete":
                path.unlink()
            case "folder":
                shutil.rmtree(path.parent)
            case "all":
                shutil.rmtree(self.out)
            case "replace":
                then = path.stat().st_mtime_ns
                path.rename(path.with_suffix(".x"))
                path.write_bytes(data[::-1])
                path.with_suffix(".x").unlink()
                os.utime(path, ns=(then, then))
            case _:
                cut = {"empty": b"", "cut": data[: len(data) // 2], "same size": data[::-1]}
                path.write_bytes(cut[how])
        return f"{how} {self._name(path)}"

    def _cache(self) -> str:
        files = [
            path
            for path in sorted((self.root / ".portfolio").rglob("*"))
            if path.is_file() and path.name != "published.txt"
        ]
        if not self.good:
            return "nothing"
        named = [path for path in files if "memo" not in path.parts]
        path = self.dice.choice(named if self.dice.random() < 0.8 else files)
        how = self.dice.choice(("delete", "cut", "garbage"))
        if how == "delete":
            path.unlink()
        elif how == "cut":
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        else:
            path.write_bytes(b"\xff\x00garbage")
        return f"{how} {self._name(path)}"
