"""The table of keys, and what the documentation says of it."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from helpers.trees import put
from paramgroups.settings import Choice, Settings
from paramgroups.workspace.configuration.keys import KEYS, Key
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.discovery import SKIPPED_FOLDERS

PAGE = (Path(__file__).parents[2] / "docs/configuration.md").read_text("utf-8")


@pytest.mark.parametrize("key", KEYS.values(), ids=lambda key: key.name)
def test_every_key_is_documented_as_it_is(key: Key) -> None:
    default = "any" if key.default is None else f"`{json.dumps(_plain(key))}`"
    per_file = "yes" if key.per_file else ""
    assert f"| `{key.name}` | {default} | `{key.example}` | {key.help} | {per_file} |" in PAGE


def _plain(key: Key) -> Any:
    if key.name == "per-file-ignores":
        return dict(key.default)
    return list(key.default) if isinstance(key.default, tuple) else key.default


@pytest.mark.parametrize("key", KEYS.values(), ids=lambda key: key.name)
def test_the_example_of_every_key_can_be_read(key: Key) -> None:
    value = key.read(tomllib.loads(f"x = {key.example}")["x"])
    assert value != key.default


def test_the_page_names_what_is_always_left_out() -> None:
    assert all(f"`{name}`" in PAGE for name in SKIPPED_FOLDERS)


def test_the_example_of_the_page_is_a_configuration(tmp_path: Path) -> None:
    put(tmp_path / "pyproject.toml", PAGE.partition("```toml\n")[2].partition("```")[0])
    configuration = Configuration()
    found = configuration.scope(str(tmp_path)).settings(str(tmp_path / "research/x.py"))
    assert found == Settings(("PG101", "PG103"), optimizers=("project.optim.Ranger",), target_torch=(2, 4))
    tests = configuration.scope(str(tmp_path)).settings(str(tmp_path / "tests/deep/x.py"))
    assert tests.refinements == (Choice((), ("PG2",)),)


def test_files_that_the_same_patterns_name_share_their_settings(tmp_path: Path) -> None:
    put(tmp_path / "paramgroups.toml", 'per-file-ignores = {"a*" = ["PG1"]}\n')
    scope = Configuration().scope(str(tmp_path))
    assert scope.settings(str(tmp_path / "a.py")) is scope.settings(str(tmp_path / "ab.py"))
    assert scope.settings(str(tmp_path / "a.py")) != scope.settings(str(tmp_path / "b.py"))


@pytest.mark.parametrize(
    ("settings", "on", "off"),
    [
        (Settings(("PG2",), ("PG203",)), "PG201", "PG203"),
        (Settings(("PG2",), refinements=(Choice((), ("PG2",)),)), "", "PG201"),
        (Settings(refinements=(Choice((), ("PG2",)), Choice(("PG201",), ()))), "PG201", "PG203"),
        (Settings(refinements=(Choice(("PG201",), ("PG2",)),)), "PG201", "PG202"),
    ],
)
def test_the_last_word_about_a_rule_decides(settings: Settings, on: str, off: str) -> None:
    assert not on or settings.wants(on)
    assert not settings.wants(off)
