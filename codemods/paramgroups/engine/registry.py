"""Discovery of the rules: every module of `paramgroups.rules` that holds a `RULE`."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType

import paramgroups.rules
from paramgroups.rule import Rule


@cache
def rule_modules() -> tuple[ModuleType, ...]:
    """Import every rule module, ordered by code."""
    found = [
        importlib.import_module(f"paramgroups.rules.{info.name}")
        for info in pkgutil.iter_modules(paramgroups.rules.__path__)
    ]
    return tuple(sorted(found, key=lambda module: module.RULE.code))


def rules() -> tuple[Rule, ...]:
    """List all rules, ordered by code."""
    return tuple(module.RULE for module in rule_modules())
