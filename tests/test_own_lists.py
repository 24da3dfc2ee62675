"""What keeps a list as it is because another file uses it is looked for in other files."""

import pytest

from harness.case import all_cases
from paramgroups.engine.core import rewrite
from paramgroups.gates.glance import Glance, glance
from paramgroups.outcome import Rewritten
from paramgroups.settings import Settings
from paramgroups.tree import Tree

CHOSEN = Settings(unsafe=True)


def looked_for(found: Glance) -> set[str]:
    depending = [maker for _, makers in found.own_lists.depending for maker in makers]
    return {maker.qualified for maker in (*found.own_lists.certain, *depending)}


def test_another_use_changes_only_what_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str] = set()
    real = Tree.other_use

    def other_use(tree: Tree, name: str) -> str:
        asked.add(name)
        return real(tree, name)

    monkeypatch.setattr(Tree, "other_use", other_use)
    missed = []
    for case in all_cases():
        asked.clear()
        outcome = rewrite(case.source, CHOSEN, module="file")
        if not isinstance(outcome, Rewritten):
            continue
        for name in asked - looked_for(glance(case.source, CHOSEN, "file")):
            used = Tree(used_elsewhere={name: "other.py:1"})
            if rewrite(case.source, CHOSEN, used, "file") != outcome:
                missed.append((case.id, name))
    assert missed == []


def test_the_cases_hold_lists_that_other_files_may_use() -> None:
    assert sum(bool(looked_for(glance(case.source, CHOSEN, "file"))) for case in all_cases()) > 10
