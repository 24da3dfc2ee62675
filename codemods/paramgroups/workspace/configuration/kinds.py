"""The kinds of values that keys take: each a function that checks a value of TOML and gives what it means.

They raise WrongValueError with what the value has to be.
"""

import re
from typing import Any

from paramgroups.workspace.configuration.errors import WrongValueError, nearest

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kMG]?)B?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}
_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.\d+)?")
_OLDEST_TORCH = (1, 8)


def flag(value: Any) -> bool:
    """Take `true` or `false`."""
    if not isinstance(value, bool):
        raise WrongValueError("has to be true or false")
    return value


def count(value: Any) -> int:
    """Take a number from 0 up."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise WrongValueError("has to be a number, 0 or more")
    return value


def size(value: Any) -> int:
    """Take a number of bytes: 2000000 or "2 MB"."""
    if isinstance(value, str) and (match := _SIZE.fullmatch(value.strip())):
        value = int(float(match[1]) * _UNITS[match[2].lower()])
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise WrongValueError('has to be a number of bytes, like 2000000 or "2 MB"')
    return value


def torch_release(value: Any) -> tuple[int, int]:
    """Take a release of torch: "2.4"."""
    if isinstance(value, float | int) and not isinstance(value, bool):
        raise WrongValueError(f'has to be a string: "{value}" (without quotes, 2.10 would be 2.1)')
    match = _VERSION.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise WrongValueError('has to be a release of torch, like "2.4"')
    release = (int(match[1]), int(match[2]))
    if release < _OLDEST_TORCH:
        raise WrongValueError(
            f'has to be "{_OLDEST_TORCH[0]}.{_OLDEST_TORCH[1]}" or newer: nothing is known of what was before'
        )
    return release


def strings(value: Any) -> tuple[str, ...]:
    """Take a list of strings."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise WrongValueError('has to be a list of strings, like ["one", "two"]')
    return tuple(value)


def globs(value: Any) -> tuple[str, ...]:
    """Take patterns in the language of `.gitignore`."""
    from paramgroups.workspace.ignores import compiled

    patterns = strings(value)
    for pattern in patterns:
        try:
            compiled("", [pattern])
        except ValueError as error:
            raise WrongValueError(f"holds {pattern!r}, which is not a pattern: {error}") from None
    return patterns


def names(value: Any) -> tuple[str, ...]:
    """Take qualified names: `project.optim.Ranger`."""
    given = strings(value)
    for name in given:
        if "." not in name or not all(part.isidentifier() for part in name.split(".")):
            raise WrongValueError(f"holds {name!r}, which is not the full name of a class, like project.optim.Ranger")
    return given


def codes(value: Any) -> tuple[str, ...]:
    """Take codes of rules, or prefixes of them; only then the rules have to be loaded."""
    from paramgroups.engine.registry import rules

    given = tuple(code.strip().upper() for code in strings(value))
    known = [rule.code for rule in rules()]
    for code in given:
        if not code or not any(one.startswith(code) for one in known):
            advice = nearest(code, known) or "; `paramgroups rules` lists the codes"
            raise WrongValueError(f"is wrong: no rule has the code or prefix {code!r}{advice}")
    return given


def codes_by_glob(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Take a table of codes by pattern: `"tests/**" = ["PG2"]`."""
    if not isinstance(value, dict):
        raise WrongValueError('has to be a table of codes by pattern, like {"tests/**" = ["PG2"]}')
    globs(list(value))
    return tuple((pattern, codes(found)) for pattern, found in value.items())
