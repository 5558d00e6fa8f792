"""A preview folder that is still empty."""

from pathlib import Path

import pytest

from tests.unit.serve.asking import Preview


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    return Preview(tmp_path)
