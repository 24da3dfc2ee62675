"""Judging statements that put an iterator into a group, where no construction has spoken of them."""

from collections.abc import Collection, Iterator

from paramgroups.engine.findings import finding_of
from paramgroups.engine.notes import Wants
from paramgroups.engine.registry import stored_rules
from paramgroups.outcome import Finding, Span
from paramgroups.syntax.edits.stored_iterators import read_stored_iterators
from paramgroups.syntax.source.module import SourceModule


def judge_stored(module: SourceModule, wants: Wants, told: Collection[Span]) -> Iterator[Finding]:
    """Yield the findings about such statements, but for those at places that are told of."""
    for found in read_stored_iterators(module):
        for rule in stored_rules():
            if found.span not in told and wants(rule.RULE.code, found.span):
                yield finding_of(rule.RULE, rule.judge_stored(found), "", fixed=False)
