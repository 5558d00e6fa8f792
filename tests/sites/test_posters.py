"""Films on pages: their size, and the picture that stands for them until they play."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.result import Result
from tests.conftest import TODAY, MakeSite, Site
from tests.unit.pictures.filmed import QUARTER, mp4, pixels, track, webm
from tests.unit.pictures.tools import calls, picture, tool

CLIP, HIGH = mp4(track((40, 30))), mp4(track((40, 30), turn=QUARTER))
STRIPES = picture(40, 30, 10, 240, 90)
OWN = picture(60, 20, 200, 10, 40)
FOLDER = "content/projects/loom"


def loom(front: str = "", body: str = "", **more: bytes) -> Mapping[str, str | bytes]:
    """Return a site of one project with a film and a picture beside it."""
    files: dict[str, str | bytes] = {
        f"{FOLDER}/index.md": f"---\ntitle: Loom\n{front}---\n{body}\n",
        f"{FOLDER}/clip.mp4": CLIP,
        f"{FOLDER}/own.png": OWN,
    }
    return files | {f"{FOLDER}/{name.replace('_', '.')}": data for name, data in more.items()}


def build_with(site: Site, tools: Path | str) -> Result:
    """Build a site where tools lie in a folder."""
    site.result = build(str(site.root), str(site.out), today=TODAY, jobs=1, search=str(tools))
    return site.result


def videos(html: str) -> list[dict[str, str]]:
    """Return the attributes of each <video>."""
    found = re.findall(r"<video ([^>]*)>", html)
    return [
        {name: value for name, _, value in re.findall(r"([a-z]+)(=\"([^\"]*)\")?", each)}
        for each in found
    ]


COVER = "cover: {src: clip.mp4, alt: It moves}\n"


def test_film_has_its_size_without_any_tool(make_site: MakeSite) -> None:
    site = make_site(loom(COVER, "![It](tall.mp4)\n\n![It](web.webm)", tall_mp4=HIGH,
                          web_webm=webm(pixels(64, 36))))  # fmt: skip
    assert site.codes() == []
    shown = videos(site.page("projects/loom/"))
    assert [(each["width"], each["height"]) for each in shown] == [
        ("40", "30"), ("30", "40"), ("64", "36"),
    ]  # fmt: skip
    assert all(each["preload"] == "metadata" and "poster" not in each for each in shown)
    card = videos(site.page("projects/"))[0]
    assert (card["width"], card["height"]) == ("40", "30")
    assert "controls" not in card


def test_no_film_plays_by_itself(make_site: MakeSite) -> None:
    site = make_site(loom(COVER, "![It](clip.mp4){loop}"))
    assert [("autoplay" in each, "controls" in each) for each in videos(
        site.page("projects/loom/"))] == [(False, True)] * 2  # fmt: skip


def test_film_without_a_picture_of_its_own_gets_a_frame(
    make_site: MakeSite, tmp_path: Path
) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    site = make_site(loom(COVER, "![It](clip.mp4)"), built=False)
    assert build_with(site, tmp_path / "bin").problems == ()
    cover, figure = videos(site.page("projects/loom/"))
    assert cover["poster"] == figure["poster"]
    assert cover["poster"].endswith("-40.webp")
    assert (cover["width"], cover["height"]) == ("40", "30")
    assert re.search(r'<picture><source type="image/avif"[^>]*>.*<img[^>]*width="40" height="30"',
                     site.page("projects/"))  # fmt: skip
    assert videos(site.page("projects/")) == []
    assert len(calls(tmp_path / "bin")) == 1


def test_film_that_plays_has_its_poster_in_one_size(make_site: MakeSite, tmp_path: Path) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    site = make_site(loom("", "![It](clip.mp4)"), built=False)
    build_with(site, tmp_path / "bin")
    names = [path for path in site.files() if path.startswith("assets/projects/")]
    assert sorted(path.rpartition(".")[2] for path in names) == ["mp4", "webp"]


def test_authors_own_picture_comes_first(make_site: MakeSite, tmp_path: Path) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    front = "cover: {src: clip.mp4, alt: It, poster: own.png}\n"
    site = make_site(loom(front, "![It](clip.mp4){poster=own.png}"), built=False)
    assert build_with(site, tmp_path / "bin").problems == ()
    cover, figure = videos(site.page("projects/loom/"))
    assert "/own." in cover["poster"]
    assert "/own." in figure["poster"]
    assert (cover["width"], cover["height"]) == ("40", "30")
    assert re.search(r'<img[^>]*width="60" height="20"', site.page("projects/"))
    assert calls(tmp_path / "bin") == []


def test_picture_takes_nothing_from_a_poster(make_site: MakeSite) -> None:
    front = "cover: {src: own.png, alt: It, poster: other.png}\n"
    site = make_site(loom(front, other_png=STRIPES))
    assert "/other." not in site.page("projects/loom/")
    assert 'width="60" height="20"' in site.page("projects/loom/")


def test_poster_in_a_body_that_is_not_there_is_told_at_its_place(make_site: MakeSite) -> None:
    site = make_site(loom("", "![It](clip.mp4){.wide poster=won.png}"))
    problem = site.problems[0]
    assert site.codes() == ["image-missing"]
    assert str(problem.span) == f"{FOLDER}/index.md:4:30"
    assert problem.span.length == len("won.png")
    assert problem.hint == "own.png exists"


@pytest.mark.parametrize(
    ("poster", "codes"),
    [
        ("https://example.org/a.png", ["image-elsewhere"]),
        ("clip.mp4", ["image-unreadable"]),
        ("/own.png", ["image-missing"]),
        ("../../../../a.png", ["path-outside"]),
    ],
)
def test_poster_in_a_body_is_held_to_what_holds_for_pictures(
    poster: str, codes: list[str], make_site: MakeSite
) -> None:
    assert make_site(loom("", f"![It](clip.mp4){{poster={poster}}}")).codes() == codes


def test_all_that_lies_beside_a_page_is_shown_once(make_site: MakeSite) -> None:
    files = loom(
        "gallery: all\ncover: {src: cover.mp4, alt: It, poster: a.png}\n",
        "![It](clip.mp4){poster=b.png}",
        cover_mp4=HIGH,
        other_mp4=mp4(track((80, 60))),
        a_png=picture(30, 30, 1, 200),
        b_png=picture(30, 30, 2, 200),
        c_png=picture(30, 30, 3, 200),
    )
    said = "other.mp4: {alt: It, poster: c.png}\nclip.mp4: {alt: It}\nown.png: {alt: It}\n"
    site = make_site({**files, f"{FOLDER}/pictures.yaml": said})
    assert site.codes() == []
    gallery = site.page("projects/loom/").split('class="gallery')[1]
    shown = re.findall(r'(?:img|video) src="[^"]*/(\w+)\.', gallery)
    assert shown == ["clip", "other", "own"]
    assert "/c." in videos(gallery)[1]["poster"]


def test_frame_is_taken_once_and_survives_a_lost_index(make_site: MakeSite, tmp_path: Path) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    site = make_site(loom(COVER), built=False)
    build_with(site, tmp_path / "bin")
    before = site.files()
    (site.root / ".portfolio/index").unlink()
    (site.root / ".portfolio/outputs/site/quiet").unlink(missing_ok=True)
    build_with(site, tmp_path / "bin")
    assert len(calls(tmp_path / "bin")) == 1
    assert site.files() == before


def test_frame_that_is_lost_is_taken_again(make_site: MakeSite, tmp_path: Path) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    site = make_site(loom(COVER), built=False)
    build_with(site, tmp_path / "bin")
    before = site.files()
    kept = [path for path in (site.root / ".portfolio/memo/posters").rglob("*") if path.is_file()]
    assert len(kept) == 1
    kept[0].write_bytes(b"torn")
    for path in (site.root / ".portfolio/memo/derivatives").rglob("*"):
        if path.is_file():
            path.unlink()
    site.write({f"{FOLDER}/index.md": f"---\ntitle: Loom\n{COVER}---\n![It](clip.mp4)\n"})
    for path in site.out.rglob("*.jpg"):
        path.unlink()
    assert build_with(site, tmp_path / "bin").problems == ()
    assert len(calls(tmp_path / "bin")) == 2
    assert site.files().keys() == before.keys()


def test_tool_that_appears_changes_or_goes_is_noticed(make_site: MakeSite, tmp_path: Path) -> None:
    site = make_site(loom(COVER), built=False)
    build_with(site, tmp_path / "bin")
    assert "poster" not in videos(site.page("projects/loom/"))[0]
    tool(tmp_path / "bin", at_0=STRIPES)
    build_with(site, tmp_path / "bin")
    first = videos(site.page("projects/loom/"))[0]["poster"]
    tool(tmp_path / "bin", version="ffmpeg version 10 and more", at_0=OWN, at_0_5=STRIPES)
    (tmp_path / "bin/0.png").write_bytes(picture(40, 30, 250, 0, 120))
    build_with(site, tmp_path / "bin")
    second = videos(site.page("projects/loom/"))[0]["poster"]
    assert first != second
    build_with(site, "/nowhere:")
    assert "poster" not in videos(site.page("projects/loom/"))[0]


def test_film_of_which_no_frame_comes_is_shown_without_and_told_once(
    make_site: MakeSite, tmp_path: Path
) -> None:
    tool(tmp_path / "bin")
    site = make_site(loom(COVER), built=False)
    result = build_with(site, tmp_path / "bin")
    assert [(each.code, each.severity) for each in result.problems] == [
        ("poster-missing", "warning")
    ]
    assert str(result.problems[0].span) == f"{FOLDER}/index.md:3:14"
    assert "poster" not in videos(site.page("projects/loom/"))[0]
    tried = len(calls(tmp_path / "bin"))
    site.write({f"{FOLDER}/index.md": f"---\ntitle: The loom\n{COVER}---\n"})
    assert len(build_with(site, tmp_path / "bin").problems) == 1
    assert len(calls(tmp_path / "bin")) == tried


def test_sound_that_is_shown_as_a_film_is_told_and_left_alone(
    make_site: MakeSite, tmp_path: Path
) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    site = make_site(loom("", "![Her voice](voice.mp4)",
                          voice_mp4=mp4(track((0, 0), handler=b"soun"))), built=False)  # fmt: skip
    (problem,) = build_with(site, tmp_path / "bin").problems
    assert (problem.code, problem.severity) == ("video-unreadable", "warning")
    assert "link to it" in problem.hint
    assert "width" not in videos(site.page("projects/loom/"))[0]
    assert calls(tmp_path / "bin") == []


def test_films_that_no_page_shows_are_not_looked_into(make_site: MakeSite, tmp_path: Path) -> None:
    tool(tmp_path / "bin", at_0=STRIPES)
    site = make_site(loom("", "[The film](clip.mp4)"), built=False)
    build_with(site, tmp_path / "bin")
    assert calls(tmp_path / "bin") == []


def test_documents_say_their_size_wherever_a_link_is_given(make_site: MakeSite) -> None:
    front = (
        "links:\n  - plan.pdf\n  - {label: Sheet, url: /sheet.csv}\n  - {label: Page, url: /}\n"
        "  - {label: Demo, url: /demo.html}\nfiles: [{label: Plan, src: plan.pdf}]\n"
    )
    site = make_site({
        **loom(front, "[The plan](plan.pdf)", plan_pdf=b"%PDF-1.4\n" + b"%" * 2391),
        "static/sheet.csv": "a;b\n", "static/demo.html": "<p>Demo</p>",
    })  # fmt: skip
    said = re.findall(r'>([\w .]+)</a> <span class="size">\(([^)]*)\)', site.page("projects/loom/"))
    assert [(label, size.replace("\u202f", " ").replace("\xa0", " ")) for label, size in said] == [
        ("plan.pdf", "2 kB"), ("Sheet", "4 B"), ("Plan", "2 kB"),
    ]  # fmt: skip
