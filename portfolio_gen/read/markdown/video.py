"""Links to pages of videos."""

import re

_PROVIDERS = (
    (
        "YouTube",
        r"(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com/"
        r"(?:watch\?(?:\S*&)?v=|shorts/|live/|embed/)[\w-]{6,}\S*",
    ),
    ("YouTube", r"youtu\.be/[\w-]{6,}\S*"),
    ("Vimeo", r"(?:(?:www|player)\.)?vimeo\.com/(?:[\w-]+/)*\d{5,}\S*"),
    ("Dailymotion", r"(?:www\.)?(?:dailymotion\.com/video|dai\.ly)/[A-Za-z0-9]{5,}\S*"),
    # PeerTube runs on many hosts; its paths and the lengths of its ids are its own.
    (
        "PeerTube",
        r"[\w.-]+\.[a-z]{2,}/(?:w|videos/watch)/(?:[\w-]{36}|[A-Za-z0-9]{22})(?:[?#]\S*)?",
    ),
)
_PATTERNS = tuple((name, re.compile(rf"https?://{path}")) for name, path in _PROVIDERS)


def video_provider(url: str) -> str:
    """Return who shows the video at an address, or "" if it is no page of a video."""
    for name, pattern in _PATTERNS:
        if pattern.fullmatch(url):
            return name
    return ""
