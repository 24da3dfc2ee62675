"""The header of a case: the comment block in which it declares what the tool makes of it (see tests/README.md)."""

import ast
import re
from dataclasses import dataclass, field
from typing import Any

KEYS = (
    *("expect", "row", "codes", "reasons", "raises", "warns", "where", "after", "defaults"),
    *("model", "optimizer", "lightning", "run"),
)
EXPECTATIONS = ("exact", "repair", "behavior", "refused", "untouched")
WHERE = {
    "construction": "at construction",
    "before": "before the construction",
    "edit": "at the edit",
    "scheduler": "where the scheduler is made",
    "zero_grad": "in the first zero_grad()",
    "step": "in the first optimizer.step()",
    "fit": "when training starts",
    "loop": "at the end of the first step or epoch",
}
LINE = re.compile(rf"# ({'|'.join(KEYS)}):(.*)")
GROUP = "#   "


@dataclass(frozen=True)
class DeclaredGroup:
    """One line under `# after:`: names of parameters, `fnmatch` patterns allowed, and the options that matter."""

    names: tuple[str, ...]
    options: dict[str, Any]


@dataclass(frozen=True)
class Header:
    """What a case declares."""

    expect: str
    rows: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    raises: str | None = None
    where: str | None = None
    warns: str | None = None
    after: tuple[DeclaredGroup, ...] = ()
    defaults: frozenset[str] = frozenset()
    model: str = "model"
    optimizer: str = "optimizer"
    lightning: str | None = None
    """The module that a Lightning Trainer trains; None for a case that needs none."""
    runs: bool = True


@dataclass
class _Lines:
    values: dict[str, str] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)


def read_header(text: str) -> Header:
    """Read the header of the case `text`.

    Raises:
        ValueError: if a line or a combination of lines makes no sense.
    """
    lines = _collect(text)
    values = lines.values
    expect = values.get("expect", "")
    if expect not in EXPECTATIONS:
        raise ValueError(f"`# expect:` must be one of {', '.join(EXPECTATIONS)}, got {expect!r}")
    if ("raises" in values) != ("where" in values):
        raise ValueError("`# raises:` and `# where:` come together")
    header = Header(
        expect=expect,
        rows=tuple(values.get("row", "").split()),
        codes=tuple(values.get("codes", "").split()),
        reasons=tuple(values.get("reasons", "").split()),
        raises=values.get("raises"),
        where=WHERE[values["where"]] if "where" in values else None,
        after=tuple(_group(line) for line in lines.groups),
        defaults=frozenset(values.get("defaults", "").split()),
        model=values.get("model", "model"),
        optimizer=values.get("optimizer", "optimizer"),
        lightning=values.get("lightning"),
        warns=values.get("warns"),
        runs=not values.get("run", "").startswith("no"),
    )
    _check(header)
    return header


def _collect(text: str) -> _Lines:
    lines = _Lines()
    in_groups = False
    for line in text.lstrip("\ufeff").splitlines():
        if not line.startswith("#"):
            break
        if in_groups and line.startswith(GROUP):
            lines.groups.append(line[len(GROUP) :])
        elif match := LINE.fullmatch(line):
            key, value = match[1], match[2].strip()
            if key in lines.values:
                raise ValueError(f"`# {key}:` stands twice")
            lines.values[key] = value
            in_groups = key == "after"
        else:
            in_groups = False
    return lines


def _group(line: str) -> DeclaredGroup:
    names, _, options = line.partition("|")
    call = ast.parse(f"f({options.strip()})", mode="eval").body
    assert isinstance(call, ast.Call)
    return DeclaredGroup(tuple(names.split()), {str(k.arg): ast.literal_eval(k.value) for k in call.keywords})


def _check(header: Header) -> None:
    match header.expect:
        case "exact" if header.after:
            raise ValueError("an exact case declares no groups: they are those of today")
        case "repair" if not header.raises or not header.after:
            raise ValueError("a repair case declares what it raises today and its groups after the fix")
        case "behavior" if header.raises or not header.after:
            raise ValueError("a behavior case runs today and declares its groups after the fix")
        case "refused" if not header.reasons:
            raise ValueError("a refused case declares its reasons")
        case "untouched" if header.codes or header.reasons:
            raise ValueError("an untouched case has no findings")
    if header.expect != "untouched" and not header.codes:
        raise ValueError("the case declares no codes")
