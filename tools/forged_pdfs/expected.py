"""What a verification must say of a file: by check, a verdict and a permanent word."""

FILES = {}  # name: (function, expectation)
CHECKED_AT = "2026-04-01T00:00:00Z"


def expect(verdict, *, signatures=1, at=CHECKED_AT, levels=None, later=None, **checks):
    """checks: check=("verdict", "word") of the first signature that is not valid (of the first, where all are)."""
    return {"verdict": verdict, "signatures": signatures, "at": at, "checks": {k: {"verdict": v, "word": w} for k, (v, w) in checks.items()},
            **({"levels": levels} if levels else {}), **({"later": later} if later else {})}


def file(kind, name, expectation):
    def register(function):
        assert (kind, name) not in FILES, name
        FILES[kind, name] = (function, expectation)
        return function
    return register


def good(name, **options):
    return file("good", name, expect("valid", **options))


def forged(name, check, word, verdict="invalid", **options):
    return file("forged", name, expect(verdict, **{check: (verdict, word)}, **options))
