"""The day of a build."""


def date_in(today: str, timezone: str) -> str:
    """Return the ISO date of an instant in a time zone; a date is returned as it is.

    `today` is a date ("2026-05-01") or an instant in UTC ("2026-05-01T22:30:00Z").
    """
    if "T" not in today or timezone == "UTC":
        return today[:10]
    from datetime import datetime
    from zoneinfo import ZoneInfo

    return datetime.fromisoformat(today).astimezone(ZoneInfo(timezone)).date().isoformat()
