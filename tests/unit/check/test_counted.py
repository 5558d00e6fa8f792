"""Pictures without a text are told once a file, or once a folder that a gallery takes them from."""

from portfolio_gen.check.counted import counted
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.plan.media_problems import no_alt_beside


def without_text(path: str, line: int = 1) -> Problem:
    return Problem("alt-missing", "warning", "this picture has no text", Span(path, line), "say it")


def test_pictures_of_a_text_are_told_with_their_lines() -> None:
    found = counted([without_text("content/a.md", 7), without_text("content/a.md", 3)])
    assert [(each.span.line, each.message) for each in found] == [
        (3, "2 pictures have no text for readers who can't see them: lines 3, 7"),
    ]


def test_pictures_of_a_folder_are_told_with_their_names() -> None:
    pictures = [without_text(f"content/projects/a/{name}") for name in ("2.jpg", "1.jpg")]
    found = counted([*pictures, without_text("content/projects/b/3.jpg")])
    assert [(each.span.path, each.message) for each in found] == [
        (
            "content/projects/a/1.jpg",
            "2 pictures have no text for readers who can't see them: 1.jpg, 2.jpg",
        ),
        ("content/projects/b/3.jpg", "this picture has no text"),
    ]
    assert found[0].hint.startswith("say in pictures.yaml beside them what each shows: `1.jpg: ")
    assert found[1].hint == "say it"


def test_marks_of_one_kind_are_told_once_a_file_with_their_other_lines() -> None:
    def mark(path: str, line: int, message: str = "`{% x %}` is shown") -> Problem:
        return Problem("markup-foreign", "warning", message, Span(path, line), "take it out")

    many = [mark("content/b.md", line) for line in range(20, 40)]
    lone = [mark("content/a.md", 3), mark("content/a.md", 3), mark("content/a.md", 9, "other")]
    found = counted([*lone, *many])
    assert [(each.span.path, each.span.line, each.message) for each in found] == [
        ("content/a.md", 3, "`{% x %}` is shown"),
        ("content/a.md", 9, "other"),
        (
            "content/b.md",
            20,
            "`{% x %}` is shown (also on line 21, 22, 23, 24, 25, 26, 27, 28, …)",
        ),
    ]


def test_pictures_that_pictures_yaml_names_already_are_to_be_filled_in() -> None:
    spans = [Span(f"content/projects/a/{name}.jpg") for name in "12"]
    one = counted([no_alt_beside(spans[0], is_listed=True)])
    assert (
        one[0].hint == "say what it shows behind `alt:`, below `1.jpg:` in pictures.yaml beside it"
    )
    two = counted([no_alt_beside(span, is_listed=True) for span in spans])
    assert two[0].hint == "say what each shows behind its `alt:` in pictures.yaml beside them"
