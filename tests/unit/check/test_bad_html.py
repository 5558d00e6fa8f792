"""Pages that are broken, endless or made to take for ever."""

import time

import pytest

from portfolio_gen.check.anatomy import anatomy_of
from portfolio_gen.check.facts import facts_of
from portfolio_gen.check.machine import machine_paths
from portfolio_gen.check.private import private_notes

BASE = "https://ada.example/"
LONG = {
    "10,000 links": "".join(f'<a href="../p{number}/#x">' for number in range(10_000)),
    "open": '<a href="x' * 20_000,
    "deep": "<div>" * 10_000,
    "crossed": "<b><i></b></i>" * 20_000,
    "srcset": "<img srcset='" + ",".join(f"a{number}.png 1w" for number in range(20_000)) + "'>",
    "style": "<style>" + "url(" * 100_000,
    "import": "<style>" + "@import " * 100_000,
    "comment": "<style>url(" + "/* " * 100_000,
    "script": "<script>//" + "fetch(" + " " * 100_000,
    "source": "<script>//" + ".src =" + " " * 100_000,
    "home": "/home/" * 100_000,
    "code": "/home/<code>" * 50_000,
    "refresh": '<meta http-equiv=refresh content="' + "url " * 100_000 + '">',
    "ids": "<p id=a>" * 50_000,
    "nothing": "\0" * 1_000_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_no_page_takes_for_ever(text: str) -> None:
    data = text.encode()
    started = time.process_time()
    facts_of(data, "a/index.html", BASE)
    anatomy_of(data, "a/index.html", BASE)
    machine_paths(data, "a/index.html", ("/home/ada",))
    private_notes(data, "a.bin")
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "html",
    [b"", b"<", b"\xff\xfe<\0a\0", b"<html lang>", b"<img srcset=',,'>", b"<a href>",
     b"<h1><h2></h1>", b"<svg><a xlink:href=x>", b"<template><h1>x</h1></template>"],
)  # fmt: skip
def test_any_bytes_have_an_anatomy(html: bytes) -> None:
    assert anatomy_of(html, "index.html", BASE).away == ()


def test_what_loads_at_once_is_the_largest_of_each_picture() -> None:
    html = b"""<link rel=stylesheet href=a.css><script src=a.js></script>
    <picture><source srcset="a-1.avif 100w, a-2.avif 900w"><source srcset="a.webp 5000w">
    <img src=a.jpg></picture> <img src=late.jpg loading=lazy> <video poster=v.jpg src=v.mp4></video>
    <video autoplay><source src=w.mp4></video>"""
    assert anatomy_of(html, "index.html", BASE).at_once == (
        "a-2.avif", "a.css", "a.js", "v.jpg", "w.mp4",
    )  # fmt: skip


def test_links_away_are_each_told_once_without_their_places() -> None:
    html = b"""<a href="https://b.example/#x"></a><a href="https://b.example/"></a>
    <a href="https://ada.example/x/"></a><link rel=canonical href="https://c.example/">
    <a href="mailto:a@b.example"></a><area href="//d.example/">"""
    found = anatomy_of(html, "index.html", BASE).away
    assert found == ("https://b.example/", "https://d.example/")
