"""What of a body is the author's plain text, and where it stands."""

from pathlib import Path

from portfolio_gen.model.problem import Span
from portfolio_gen.read.markdown import parse_markdown
from portfolio_gen.review.places import Sources
from portfolio_gen.review.prose import Prose, prose_of


def prose(markdown: str, lang: str = "en") -> Prose:
    return prose_of(parse_markdown(markdown, lang), lang)


def plain(markdown: str) -> list[str]:
    return [sentence.text for sentence in prose(markdown).plain]


def test_paragraphs_are_parted_into_sentences() -> None:
    assert plain("It is 3.5 m long. Is it? Yes!\n\nNext one.") == [
        "It is 3.5 m long.",
        "Is it?",
        "Yes!",
        "Next one.",
    ]


def test_code_and_quotations_are_left_out() -> None:
    text = "We did `our code` it.\n\n> We said so.\n\n```\nwe\n```\n\nThey said “we do”."
    words = [word for sentence in prose(text).sentences for word in sentence.words]
    assert words == ["we", "did", "it", "they", "said"]
    assert prose(text).quotes


def test_lists_headings_tables_and_components_are_not_plain() -> None:
    text = "# We\n\n- We list\n\n| We |\n|---|\n| cell |\n\n:::aside\nWe aside.\n:::\n\nPlain."
    assert plain(text) == ["Plain."]
    said = {word for sentence in prose(text).sentences for word in sentence.words}
    assert said == {"we", "list", "cell", "aside", "plain"}


def test_quote_component_is_somebody_elses() -> None:
    found = prose(':::quote by="Ada"\nWe love it.\n:::\n')
    assert found.sentences == ()
    assert found.quotes


def test_items_of_a_list_know_their_list() -> None:
    found = prose("- one\n- two\n\nText.\n\n1. three\n")
    assert [sentence.listed for sentence in found.sentences] == [1, 1, 0, 2]


def test_pictures_know_how_many_words_come_before() -> None:
    found = prose("One two.\n\n![a](a.jpg)\n\nThree ![b](b.jpg) four.")
    assert [(each.image, each.at) for each in found.pictures] == [(0, 2), (1, 3)]


def test_html_that_is_nested_without_end_is_read_to_a_depth() -> None:
    assert prose("<div>" * 5000 + "deep" + "</div>" * 5000).words == 0


def test_broken_html_is_read_as_browsers_do() -> None:
    assert plain("<p>We <b>tried <i>it</p> here") == ["We tried it", "here"]


# Places


def place(folder: Path, text: str, sentence: str, first_line: int = 1) -> Span:
    (folder / "a.md").write_text(text, "utf-8")
    return Sources(str(folder)).sentence("a.md", first_line, sentence)


def test_sentence_is_found_across_markup_and_lines(tmp_path: Path) -> None:
    text = '---\ntitle: We tried it\n---\nFirst. We [tried](b.md "x")\n**it** here again.\n'
    assert place(tmp_path, text, "We tried it here again.", 4) == Span("a.md", 4, 8, 20)


def test_sentence_whose_signs_were_set_is_found(tmp_path: Path) -> None:
    assert place(tmp_path, "Bon. C'est dit !\n", "C’est dit\u202f!") == Span("a.md", 1, 6, 11)


def test_what_cannot_be_found_is_at_the_first_words_of_the_body(tmp_path: Path) -> None:
    text = "---\ntitle: A\n---\n\nSome *th*ing.\n"
    assert place(tmp_path, text, "Elsewhere said.", 4) == Span("a.md", 5, 1, 13)


def test_file_that_is_gone_has_a_place_too(tmp_path: Path) -> None:
    assert Sources(str(tmp_path)).sentence("b.md", 7, "Text.") == Span("b.md", 1, 1, 1)
