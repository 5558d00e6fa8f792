"""By which of its words git's refusals are told apart; in small letters."""

AUTHENTICATION = (
    "authentication failed", "could not read username", "could not read password",
    "permission denied (publickey", "host key verification failed", "invalid username or",
    "terminal prompts disabled", "error: 401", "error: 403", "support for password authentication",
    "access denied", "permission to",
)  # fmt: skip
ABSENT = ("repository not found", "does not appear to be a git repository", "error: 404",
    "does not exist", "not found")  # fmt: skip
NETWORK = (
    "could not resolve", "couldn't connect", "failed to connect", "connection refused", "timed out",
    "network is unreachable", "no route to host", "connection reset", "unable to access",
    "temporary failure", "remote end hung up", "ssl", "proxy",
)  # fmt: skip
PROTECTED = ("protected branch", "gh006", "gh013", "rule violations", "denycurrentbranch",
    "branch is currently checked out", "denying non-fast-forward")  # fmt: skip
LARGE = ("gh001", "file size limit", "exceeds", "too large")
OLD = ("stale info", "non-fast-forward", "fetch first", "cannot lock ref", "failed to update ref",
    "reference already exists", "incorrect old value")  # fmt: skip
HOOKS = ("hook declined", "aborted by hook")
