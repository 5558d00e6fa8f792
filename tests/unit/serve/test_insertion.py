"""The script in a page that is served, and pages that are not there."""

import pytest

from portfolio_gen.french.voice import Voice
from portfolio_gen.serve.insertion import at_root, inserted, not_found, script_tag

TAG = b"<script></script>"


@pytest.mark.parametrize(
    ("page", "before"),
    [
        (b"<!doctype html><html><head><title>a</title>", b"<!doctype html><html><head>"),
        (b'<html><HEAD lang="en"\n>', b'<html><HEAD lang="en"\n>'),
        (b"<!-- <head> --><html><head><header>", b"<!-- <head> --><html><head>"),
        (b"<!doctype html>\n<html lang=fr>\n<p>a", b"<!doctype html>\n<html lang=fr>"),
        (b"<!DOCTYPE html>\n<title>a</title><header>", b"<!DOCTYPE html>\n"),
        (b"\xef\xbb\xbf<!doctype html>\n<p>a", b"\xef\xbb\xbf<!doctype html>\n"),
        (b"<p>a", b""),
        (b"", b""),
        (b"<header>a</header>", b""),
        (b"<!doctype html><!-- never closed", b"<!doctype html>"),
    ],
)
def test_script_is_the_first_of_the_head(page: bytes, before: bytes) -> None:
    assert inserted(page, TAG) == before + TAG + page[len(before) :]


def test_script_says_what_the_page_was_made_of() -> None:
    tag = script_tag(b"\x01\xff", 'a"<-7')
    assert b'data-digest="01ff"' in tag
    assert b'data-mark="a&quot;&lt;-7"' in tag


def test_long_page_without_a_head_costs_little() -> None:
    page = b"<!--" * 100_000
    assert len(inserted(page, TAG)) == len(page) + len(TAG)


def test_sites_own_404_leads_into_the_preview() -> None:
    page = b'<head><base href="https://ada.example/work/"></head><a href="about/">'
    assert at_root(page) == b'<head><base href="/"></head><a href="about/">'


def test_missing_page_speaks_the_language_of_the_terminal() -> None:
    assert "Rien ici" in not_found("/x/", Voice("fr")).decode()
    assert "Nothing here" in not_found("/x/", Voice("de")).decode()


def test_missing_page_shows_its_address_as_text() -> None:
    page = not_found('/<script>"&/').decode()
    assert "/&lt;script&gt;&quot;&amp;/" in page
    assert "<script>" not in page
    assert len(not_found("/" + "x" * 10_000)) < 4000
