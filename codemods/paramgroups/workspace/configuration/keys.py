"""The one table of what can be configured; the documentation and all checks are made from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from paramgroups.settings import Settings
from paramgroups.workspace.configuration import kinds

OVERRIDES = "overrides"
"""The array of tables that change keys for some files; each holds `files` and the keys."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: how its value is read, what it is without one, and where it may stand."""

    name: str
    read: Callable[[Any], Any]
    default: Any
    example: str
    help: str
    per_file: bool = False
    """Whether it may stand in `overrides`."""


_DEFAULTS = Settings()

KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        Key("select", kinds.codes, _DEFAULTS.select, '["PG2"]', "Only rules with these codes or prefixes.", True),
        Key("ignore", kinds.codes, (), '["PG203"]', "Without these; the longest prefix wins.", True),
        Key("extend-select", kinds.codes, (), '["PG203"]', "These as well as what `select` names.", True),
        Key(
            "per-file-ignores",
            kinds.codes_by_glob,
            (),
            '{"tests/**" = ["PG2"]}',
            "Without these in files that a pattern names; wins over all `select`.",
        ),
        Key("unsafe", kinds.flag, False, "true", "Also fix code that runs today but does not do what it says.", True),
        Key(
            "optimizers",
            kinds.names,
            (),
            '["project.optim.Ranger"]',
            "Optimizer classes of yours that the tool cannot know, by their full names.",
            True,
        ),
        Key(
            "lightning-modules",
            kinds.names,
            (),
            '["project.base.Module"]',
            "Base classes of yours that are LightningModules though no import shows it.",
            True,
        ),
        Key(
            "target-torch",
            kinds.torch_release,
            None,
            '"2.4"',
            "The oldest torch that the code has to run on: nothing is written that it does not know.",
            True,
        ),
        Key("include", kinds.globs, ("*.py",), '["*.py", "bin/*"]', "The files that are taken from folders."),
        Key(
            "exclude",
            kinds.globs,
            (),
            '["generated/", "!build/"]',
            "Files and folders that are left out; `!` takes back what is left out by default.",
        ),
        Key("extend-exclude", kinds.globs, (), '["legacy/"]', "These as well as what `exclude` names."),
        Key(
            "force-exclude",
            kinds.flag,
            False,
            "true",
            "Leave out what a search would leave out even when it is named, as pre-commit does.",
        ),
        Key(
            "max-file-size",
            kinds.size,
            _DEFAULTS.max_file_size,
            '"2 MB"',
            "Files that are larger are not read, and reported.",
            True,
        ),
        Key("jobs", kinds.count, 0, "4", "Worker processes; 0 is one a processor. Read beside the working directory."),
    )
}


def python_name(key: str) -> str:
    """Spell a key as a field of `Settings`."""
    return key.replace("-", "_")
