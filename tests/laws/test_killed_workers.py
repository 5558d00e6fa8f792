"""Law: a killed build leaves no worker behind that keeps the next build waiting."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import write_site

DRIVER = """
import sys
from portfolio_gen.build import build
result = build(sys.argv[1], sys.argv[1] + "/_site", today="2026-05-01", jobs=2)
sys.exit(result.failed)
"""


def start(root: Path) -> "subprocess.Popen[bytes]":
    """Start a build with two workers in a process of its own."""
    return subprocess.Popen([sys.executable, "-c", DRIVER, str(root)])


@pytest.mark.parametrize("delay_s", [0.15, 0.3, 0.45, 0.6])
def test_next_build_does_not_wait_for_workers_of_a_killed_one(
    tmp_path: Path, delay_s: float
) -> None:
    body = "A paragraph.\n\n- one\n- two\n\n```python\nprint('a')\n```\n"
    write_site(
        tmp_path,
        {
            "portfolio.yaml": "title: Ada\ntheme: base\n",
            **{
                f"content/projects/{number}/index.md": f"---\ntitle: Work {number}\n---\n{body}"
                for number in range(60)
            },
        },
    )
    killed = start(tmp_path)
    time.sleep(delay_s)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert start(tmp_path).wait(timeout=60) == 0
    assert len(list((tmp_path / "_site/projects").glob("*/index.html"))) == 60
