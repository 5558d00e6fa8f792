"""Why nothing is published."""


class Refusal(Exception):  # noqa: N818 - it is no mistake of ours
    """A reason in words, and what to do about it."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice
