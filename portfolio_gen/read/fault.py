"""What is wrong with one value, before its place in a file is known."""


class FaultError(Exception):
    """A mistake of the author on its way to becoming a `Problem`; never leaves the walk."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
