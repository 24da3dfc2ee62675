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


def list_rules() -> tuple[ModuleType, ...]:
    """List the rules about the list that reaches a construction: those with `settle(construction)`."""
    return tuple(module for module in rule_modules() if hasattr(module, "settle"))


def report_rules() -> tuple[ModuleType, ...]:
    """List the rules with findings that have no fix: those with `report(construction)`."""
    return tuple(module for module in rule_modules() if hasattr(module, "report"))


def edit_rules() -> tuple[ModuleType, ...]:
    """List the rules about edits: those with an `EDIT` type, `apply(edit, state)` and `judge(edit, refusal)`."""
    return tuple(module for module in rule_modules() if hasattr(module, "EDIT"))


def stored_rules() -> tuple[ModuleType, ...]:
    """List the rules about iterators that are put into a group, with `judge_stored(found)`."""
    return tuple(module for module in rule_modules() if hasattr(module, "judge_stored"))


def comment_rules() -> tuple[ModuleType, ...]:
    """List the rules about suppression comments: those with `review(use)`."""
    return tuple(module for module in rule_modules() if hasattr(module, "review"))


def return_rules() -> tuple[ModuleType, ...]:
    """List the rules about what `configure_optimizers` returns: those with `judge_class(found)`."""
    return tuple(module for module in rule_modules() if hasattr(module, "judge_class"))
