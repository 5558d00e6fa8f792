"""What authors never meant to write: one clear problem at its place, in bounded time."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

import portfolio_gen
from portfolio_gen.model.front import Front
from portfolio_gen.model.problem import Problem
from portfolio_gen.read import nodes
from portfolio_gen.read.front_matter import decode, split_front_matter
from portfolio_gen.read.yaml_files import read_config, read_data, read_front, read_private

JARGON = ("token", "scalar", "block", "flow", "mapping values", "NoneType", "invalid", "node")


@pytest.fixture(params=["CBaseLoader", "BaseLoader"], autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Every case with libyaml and without."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(nodes, "LOADER", getattr(yaml, request.param))
    return str(request.param)


def front(text: str, kind: str = "project") -> tuple[Front, list[str]]:
    problems: list[Problem] = []
    found = read_front(text, "index.md", kind, 1, problems)
    for problem in problems:
        assert not any(word in problem.message for word in JARGON), problem
        assert 1 <= problem.span.line <= text.count("\n") + 1, problem
    return found, [f"{p.code} {p.span.line}:{p.span.column}+{p.span.length}" for p in problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: X\n  bar: baz", "yaml-indent 2:3+3"),
        ("title: X\nBonjour tout", "yaml-colon 2:1+12"),
        ("title: X\nsummary: Une phrase\nqui continue", "yaml-colon 3:1+12"),
        ("title: X\nkind:Affiche", "yaml-colon 2:5+1"),
        ("title: 'Tis", "yaml-quote 1:8+1"),
        ('title: "C:\\qx"', "yaml-quote 1:8+1"),
        ('title: X\nsummary: "a\n  b', "yaml-quote 2:10+1"),
        ("title: X\ntags: [a, b", "yaml-bracket 2:7+1"),
        ("title: X\ntags: [a, b] suite", "yaml-bracket 2:14+5"),
        ("title: X\ntags: [a}", "yaml-bracket 2:7+1"),
        ("title: X\nclient:\n  name: a\n url: /b", "yaml-indent 4:2+7"),
        ("title: X\n- foo", "yaml-indent 2:1+5"),
        ("\ttitle: X", "yaml-tab 1:1+1"),
        ("title: X\nclient:\n\tname: Y", "yaml-tab 3:1+1"),
        ("title: X\nextra:\n  a: |\n   b\n\tc: d", "yaml-tab 5:1+1"),
        ("title: X\nextra:\n  a: @b", "yaml-syntax 3:6+1"),
        ("title: X\nextra:\n  a: b: c", "yaml-colon 3:7+1"),
        ("title: X\nextra:\n  a: *b", "yaml-alias 3:6+1"),
        ("title: X\nextra:\n  a: !b c", "yaml-tag 3:6+4"),
        ("title: X\nextra:\n  a: |b\n    c", "yaml-syntax 3:7+1"),
        ("title: X\ntags: [&a b]", "yaml-alias 2:8+4"),
        ("title: X\ntags: [!!str b]", "yaml-tag 2:8+7"),
        ("title: X\n---\nkind: Y", "yaml-documents 2:1+1"),
        ("title: X\nkind: a\x07b", "yaml-character 2:8+1"),
        ('title: X\nkind: "a\\u0007b"', "yaml-character 2:7+1"),
        ('title: X\nextra: {a: [&b "\\uFFFE", *b]}', "yaml-character 2:13+1"),
        ('title: "  "', "key-missing 1:1+6"),
        ("title: '\u00a0'", "key-missing 1:1+6"),
        ("title: X\ntitle: Y", "key-duplicate 2:1+5"),
        ("title: {fr: a, fr: b}", "key-duplicate 1:16+2"),
        ("title: {français: a}", "value-language 1:9+8"),
        ("title: X\nextra: [a]", "value-shape 2:8+3"),
        ("title: X\nextra: {a: 1, a: 2}", "key-duplicate 2:15+1"),
    ],
)
def test_broken_yaml_is_one_problem_at_its_place(text: str, expected: str) -> None:
    found = front(text)[1]
    if text.startswith(("\t", "title: 'Tis")) or expected.startswith("value-language"):
        found = [line for line in found if not line.startswith("key-missing")]
    assert found == [expected]


@pytest.mark.parametrize("code", ["\\u2028", "\\u2029", "\\x85", "\\n", "\\r", "\u2028"])
def test_a_title_is_one_line_whatever_is_written(code: str) -> None:
    read, problems = front(f'title: "a{code}b"')
    assert (read.title, problems) == ("a b", [])
    assert front(f'title: {{en: "a{code}b"}}')[0].title == {"en": "a b"}


def test_all_faults_of_a_file_are_found_at_once() -> None:
    text = (
        "titre: X\ndate: juin 2025\norder: deux\nfeatured: peut-être\ncolor: rouge\n"
        "cover: {alt: x}\npublish_on: 2025-06\nlinks:\n  - url: www.x.fr\n  - url: javascript:x\n"
        "client: {show: secret}\nnavigation: true\naliases: old\nend: un jour\n"
    )
    assert [line.split("+")[0] for line in front(text)[1]] == [
        "key-unknown 1:1",
        "value-date 2:7",
        "value-number 3:8",
        "value-bool 4:11",
        "value-color 5:8",
        "key-missing 6:8",
        "value-date 7:13",
        "value-url 9:10",
        "value-url 10:10",
        "value-choice 11:16",
        "key-misplaced 12:1",
        "value-address 13:10",
        "value-date 14:6",
    ]


def test_what_cannot_be_read_is_taken_for_the_more_secret() -> None:
    found = front(
        "title: X\ndraft: vrais\nembargo: bientôt\nunlisted: si\npublish_on: 2025\n"
        "client: {key: a, show: anonymus}"
    )[0]
    assert (found.draft, found.unlisted, found.embargo) == (True, True, "9999-12-31")
    assert found.publish_on == "9999-12-31"
    assert found.client is not None
    assert found.client.show == "hidden"


def test_an_empty_front_matter_lacks_a_title_only() -> None:
    assert front("")[1] == ["key-missing 1:1+1"]
    assert front("# rien\n\n")[1] == ["key-missing 1:1+1"]
    assert front("", "home")[1] == []


def test_python_objects_are_never_made(tmp_path: Path) -> None:
    canary = tmp_path / "made"
    call = f"!!python/object/apply:os.mkdir [{canary}]"
    for text in (f"title: {call}", f"title: X\ntags: [{call}]", f"title: X\nextra:\n  a: {call}"):
        assert any(line.startswith("yaml-tag") for line in front(text)[1])
    problems: list[Problem] = []
    read_data(f"a: {call}", "data/a.yaml", problems)
    assert [problem.code for problem in problems] == ["yaml-tag"]
    assert not canary.exists()


def test_a_billion_laughs_end_soon() -> None:
    rows = ["l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    rows += [f"l{at}: &l{at} [{', '.join([f'*l{at - 1}'] * 9)}]" for at in range(1, 10)]
    for text in ("\n".join(rows), "title: X\nextra:\n  " + "\n  ".join(rows)):
        problems: list[Problem] = []
        start = time.process_time()
        if text.startswith("title"):
            read_front(text, "index.md", "project", 1, problems)
        else:
            read_data(text, "data/a.yaml", problems)
        assert time.process_time() - start < 2
        assert [problem.code for problem in problems] == ["yaml-alias"]


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory as Linux has them")
def test_a_billion_laughs_need_little_memory(loader: str) -> None:
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (300_000_000, 300_000_000))\n"
        "import yaml\n"
        "from portfolio_gen.read import nodes\n"
        "from portfolio_gen.read.yaml_files import read_data\n"
        f"nodes.LOADER = yaml.{loader}\n"
        "rows = ['l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]']\n"
        "rows += [f'l{n}: &l{n} [' + ', '.join([f'*l{n - 1}'] * 9) + ']' for n in range(1, 12)]\n"
        "problems = []; read_data(chr(10).join(rows), 'a', problems)\n"
        "assert len(problems) == 1\n"
    )
    root = Path(portfolio_gen.__file__).parents[1]
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root, timeout=20)


def test_aliases_in_a_circle_or_a_long_chain_end() -> None:
    chain = "\n".join(["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 3000)])
    for text in ("a: &a [*a]", "a: &a {b: *a}", chain):
        problems: list[Problem] = []
        read_data(text, "data/a.yaml", problems)
        assert [problem.code for problem in problems] == ["yaml-deep"]


def test_aliases_work_under_extra_and_in_data() -> None:
    found, problems = front("title: X\nextra:\n  a: &a {b: 1}\n  c: *a\n  d: {<<: *a, e: 2}")
    assert problems == []
    assert found.extra == {"a": {"b": 1}, "c": {"b": 1}, "d": {"b": 1, "e": 2}}


def test_an_alias_out_of_extra_is_a_problem() -> None:
    found, problems = front("title: X\nextra:\n  a: &a b\ntags: [*a]")
    assert found.tags == ()
    assert problems == ["yaml-alias 3:6+4"]


@pytest.mark.parametrize(
    "text",
    [
        "extra: " + "[" * 50_000 + "]" * 50_000,
        "extra: " + "[" * 50_000,
        "extra: " + "{a: " * 50_000,
        "extra:\n" + "\n".join(" " * n + "a:" for n in range(1, 600)),
        "extra:\n  a:\n    " + "- " * 50_000 + "x",
        "extra:\n  a:\n    " + "? " * 50_000 + "x",
        "a:\n" + "\n".join(" " * n + "a:" for n in range(1, 600)),
        "tags: " + "[" * 50_000 + "]" * 50_000,
    ],
    ids=["brackets", "open brackets", "braces", "indents", "dashes", "marks", "unknown", "tags"],
)
def test_deep_nesting_is_refused(text: str) -> None:
    start = time.process_time()
    _, problems = front("title: X\n" + text)
    assert time.process_time() - start < 2
    assert [line.split()[0] for line in problems] == ["yaml-deep"]


def test_data_of_fifty_thousand_levels_is_refused() -> None:
    for text in ("[" * 50_000, "{" * 50_000, "- " * 50_000):
        problems: list[Problem] = []
        assert read_data(text, "data/a.yaml", problems) is None
        assert [problem.code for problem in problems] == ["yaml-deep"]


def test_sixty_levels_are_read() -> None:
    problems: list[Problem] = []
    found = read_data("[" * 60 + "]" * 60, "data/a.yaml", problems)
    assert problems == []
    assert str(found) == "[" * 60 + "]" * 60


@pytest.mark.parametrize(
    "line",
    ["a" + " " * 60_000 + "b", "a: " * 30_000, "#" * 60_000, "'" * 60_001, '"' + "\\" * 60_000],
)
def test_a_hostile_line_takes_no_time(line: str) -> None:
    start = time.process_time()
    for key in ("title", "results", "tags", "unknown", "facts"):
        read_front(f"{key}: {line}", "index.md", "project", 1, [])
        read_front(f"{key}:\n  - {line}\n{line}", "index.md", "project", 1, [])
    assert time.process_time() - start < 2


def test_many_brackets_over_many_lines_take_no_time() -> None:
    links = "  - {label: a,\n     url: /b}\n" * 5000
    text = "title: X\ntags:\n" + "  - x\n" * 10_000 + "links:\n" + links
    start = time.process_time()
    _, problems = front(text)
    assert problems == []
    assert time.process_time() - start < 5


def test_a_long_title_emoji_and_right_to_left_text_are_kept() -> None:
    for title in ("é" * 300, "👩‍🚀 : 🪐", "בית הנהר : חזית", "#️⃣ : ‏עברית"):
        found, problems = front(f"title: {title}")
        assert problems == []
        assert found.title == title
        line, column, length = found.places["title"]
        assert (line, f"title: {title}"[column - 1 :][:length]) == (1, title)


def test_a_front_matter_over_256_000_characters_is_refused() -> None:
    assert front("extra:\n" + "  a: b\n" * 50_000)[1] == ["front-too-large 1:1+1"]


def test_line_breaks_that_only_yaml_knows_do_not_move_places() -> None:
    problems: list[Problem] = []
    read_front("title: a\x85b\u2028c\nordre: 1", "index.md", "project", 1, problems)
    assert [problem.span.line for problem in problems] == [2]


def test_a_private_file_with_an_error_is_no_private_file() -> None:
    assert read_private("clients:\n  - b", "/home/a.yaml", []) is None
    assert read_private("client:\n  a: b", "/home/a.yaml", []) is None


def test_a_configuration_that_is_not_yaml_is_none() -> None:
    problems: list[Problem] = []
    assert read_config("title: X\nlanguages: [fr", "portfolio.yaml", problems) is None
    assert [problem.code for problem in problems] == ["yaml-bracket"]


def test_files_in_other_encodings_are_named() -> None:
    cases = {
        "titre: été".encode("utf-16"): "file-encoding a:1:1",
        "a: b\ntitle: été".encode("latin-1"): "file-encoding a:2:8",
        "a: é\r\ntitle: œuvre".encode("cp1252"): "file-encoding a:1:4",
        b"title: \0": "file-nul a:1:8",
        b"x" * 5_000_000: "file-too-large a:1:1",
    }
    for data, expected in cases.items():
        problems: list[Problem] = []
        assert decode(data, "a", problems) is None
        assert [f"{problem.code} {problem.span}" for problem in problems] == [expected]
        assert problems[0].hint


def test_byte_order_mark_and_line_ends_are_taken_away() -> None:
    problems: list[Problem] = []
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n", "a", problems) == "a\nb\nc\n"
    assert decode(b"", "a", problems) == ""
    assert problems == []


def test_the_parts_of_a_write_up_know_their_lines() -> None:
    parts = split_front_matter("---\ntitle: X\nkind: Y\n---\nText.\n")
    assert (parts.yaml, parts.yaml_line) == ("title: X\nkind: Y\n", 2)
    assert (parts.body, parts.body_line) == ("Text.\n", 5)
    assert split_front_matter("---\n---\nText.").body_line == 3
    assert split_front_matter("---\na: b\n...\nText.").body == "Text."
    assert split_front_matter("---\na: b\n---").body == ""


def test_dashes_in_a_fence_end_nothing() -> None:
    body = "```yaml\n---\na: b\n---\n```\n"
    assert split_front_matter(body).body == body
    assert split_front_matter("---\ntitle: X\n---\n" + body).body == body


def test_front_matter_that_never_ends_or_begins_late_is_a_problem() -> None:
    for text, expected in {
        "---\ntitle: X\n\nText.": "front-unclosed a:1:1",
        "+++\ntitle = 'X'\n+++\nText.": "front-toml a:1:1",
        "\n\n---\ntitle: X\n---\nText.": "front-late a:3:1",
        "Text.\n\n---\nnote: b\n---\n": "",
    }.items():
        problems: list[Problem] = []
        assert split_front_matter(text, "a", problems).body == text
        assert "".join(f"{problem.code} {problem.span}" for problem in problems) == expected
