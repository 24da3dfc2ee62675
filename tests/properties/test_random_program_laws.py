"""The laws of random programs notice what a wrong rewrite, or a wrong finding, would do."""

from dataclasses import replace
from unittest.mock import patch

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Applicability, Effect, Failed, Outcome, Rewritten, Today, Unchanged
from paramgroups.settings import Settings
from properties.random_programs import checking
from properties.random_programs.checking import BrokenLawError, check
from properties.random_programs.counts import Counts
from properties.random_programs.gone import gone
from properties.random_programs.reference import Meaning
from properties.random_programs.whole import Program

HEAD = """\
from itertools import chain

import torch
from torch import nn

from laboratory import log, note

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
"""
EXACT = "opt = torch.optim.SGD(a.parameters(), lr=0.1)\nopt.param_groups[0]['lr'] = 0.2  # faster\nprint('made')\n"
BARE = "opt = torch.optim.SGD([{'params': a.parameters(), 'lr': 0.1}, b.parameters()])\n"
RAW = "opt = torch.optim.Adam(a.parameters())\nopt.param_groups.append({'params': b.parameters(), 'lr': 0.1})\n"
REFUSED = "opt = torch.optim.LBFGS([{'params': a.parameters()}, b.parameters()])\n"
UNSAFE = "opt = torch.optim.SGD(a.parameters())\nopt.param_groups.append({**opt.defaults, 'params': b.parameters()})\n"
TWICE = (
    "other = torch.optim.SGD([{'params': c.parameters()}])\n"
    "opt = torch.optim.SGD(a.parameters())\n"
    "other.param_groups[1]['lr'] = 0.1\n"
    "for part in (a, b):\n"
    "    opt.add_param_group({'params': part.parameters()})\n"
)
"""It raises for the second group of another optimizer; behind that, for parameters that are in two groups."""
TIED = "b.weight = a.weight\nopt = torch.optim.SGD([{'params': a.parameters()}, b.parameters()])\n"
CHOSEN = "torch.optim.SGD([p for p in a.parameters() if p.dim() > 2])"
EMPTY = f"opt = {CHOSEN}\nopt.add_param_group({{'params': b.parameters()}})\n"
SECOND = (
    f"second = {CHOSEN}\n"
    "second.add_param_group({'params': b.parameters()})\n"
    "log.append([len(group['params']) for group in second.param_groups])\n"
    "opt = torch.optim.SGD(c.parameters())\n"
)
STARS = (
    "opt = torch.optim.SGD([*nn.ReLU().parameters(), {'params': a.parameters()}, b.parameters()])\n"
    "for group in opt.param_groups:\n"
    "    log.append(len(group['params']))\n"
)
HIDDEN = "opt = torch.optim.SGD([{'params': note(c)}, b.parameters()])\n"
SPARSE = (
    "opt = torch.optim.SparseAdam(a.parameters())\n"
    "opt.param_groups.append({'params': list(b.parameters()), 'lr': 0.1, 'eps': 1e-8, 'betas': (0.9, 0.99)})\n"
)
BESIDE = "params = [a.weight]\nparams.append(b.parameters())\nopt = torch.optim.SGD(params)\n"
SPENT = "params = a.parameters()\nlog.append(len(list(params)))\nopt = torch.optim.SGD(params)\n"
ALONE = "opt = torch.optim.SGD([a.parameters(), b.parameters()])\r\npg = opt.param_groups\r\npg[0]['lr'] = 0.1\r\n"
ASKED = (
    "b.each = nn.ParameterDict({'w': c.weight})\n"
    "def make(net):\n"
    "    return torch.optim.SGD([{'params': net.each.values()}, net.parameters()])\n"
    "opt = make(b)\n"
)
"""The values of what is no `ParameterDict` for all that the text tells."""
PERHAPS = (
    "groups = []\n"
    "if log is not None:\n"
    "    groups.append([p for p in a.parameters()])\n"
    "opt = torch.optim.SGD(groups)\n"
    "opt.add_param_group({'params': chain(a.parameters(), b.parameters())})\n"
)
SHOWN = f"{EXACT}for group in opt.param_groups:\n    print(group)\n"


def program(text: str) -> Program:
    return Program((HEAD + text).encode(), "opt", shares=text is TIED, others=("second",))


def broken(text: str, *changes: tuple[str, str]) -> str:
    """Name the law that a program breaks, where the tool's new text is changed."""

    def wrong(source: bytes, settings: Settings) -> Outcome:
        outcome = rewrite(source, settings)
        if not isinstance(outcome, Rewritten):
            return outcome
        new = outcome.source.decode()
        for old, other in changes:
            assert old in new
            new = new.replace(old, other)
        return replace(outcome, source=new.encode())

    return kind_of(text, wrong)


def kind_of(text: str, answer: object) -> str:
    with patch.object(checking, "rewrite", answer), pytest.raises(BrokenLawError) as caught:
        check(program(text), Counts())
    return caught.value.kind


@pytest.mark.parametrize("text", [EXACT, BARE, RAW, REFUSED, UNSAFE, TWICE, SHOWN, BESIDE, ALONE])
def test_what_the_tool_makes_of_it_is_right(text: str) -> None:
    check(program(text), Counts())


@pytest.mark.parametrize(
    ("text", "excuse"),
    [
        (TIED, "raises what only torch can tell"),
        (PERHAPS, "raises what only torch can tell"),
        (ASKED, "raises what only torch can tell"),
        (EMPTY, "as meant"),
        (SECOND, "cures an empty list"),
        (STARS, "as meant"),
        (HIDDEN, "raises for a second reason, which the text hides"),
        (SPARSE, "as before"),
        (SPENT, "as meant"),
        (TWICE, "raises for the second of two reasons"),
    ],
)
def test_what_no_reader_can_tell_is_excused(text: str, excuse: str) -> None:
    counts = Counts()
    check(program(text), counts)
    assert counts.left == {excuse: 1}


def test_overlap_is_excused_only_where_modules_share_parameters() -> None:
    with pytest.raises(BrokenLawError, match="mended"):
        check(replace(program(TIED), shares=False), Counts())


@pytest.mark.parametrize(
    ("text", "old", "new", "law"),
    [
        (EXACT, "lr=0.2", "lr=0.3", "exact"),
        (EXACT, "SGD(a.", "SGD(b.", "exact"),
        (EXACT, "lr=0.2", "lr=0.2, momentum=0.1", "exact"),
        (EXACT, "lr=0.2)", "lr=0.2)\nlog.append('new')", "exact"),
        (EXACT, "SGD(", "SGD(*", "runs no more"),
        (TWICE, "*({", "*([{", "syntax"),
        (TWICE, "'params': part.parameters()", "'params': part", "exact"),
        (SHOWN, "lr=0.2", "lr=0.3", "exact"),
        (EXACT, "  # faster", "", "comments"),
        (EXACT, "print('made')", "pass; print('made')", "untouched"),
        (EXACT, "lr=0.2)", "lr=0.2", "syntax"),
        (BARE, "{'params': b.parameters()}", "{'params': c.parameters()}", "mended"),
        (BARE, "{'params': b.parameters()}", "{'params': b.parameters(), 'lr': 0.1}", "mended"),
        (BARE, "{'params': b.parameters()}", "{'params': a.parameters()}", "mended"),
        (BARE, "{'params': b.parameters()}", "[b.parameters()]", "mended"),
        (BARE, "{'params': b.parameters()}", "{'params': b.parameters}", "mended"),
        (BARE, ", {'params': b.parameters()}", "", "mended"),
        (BARE, "[{'params': a.parameters(), 'lr': 0.1}, ", "[{'params': chain(a.parameters()), 'lr': 0.2}, ", "mended"),
        (RAW, "b.parameters()", "chain(b.parameters(), a.parameters())", "mended"),
        (RAW, "'lr': 0.1", "'lr': 0.2", "mended"),
        (TIED, "b.parameters()", "c.parameters()", "mended"),
        (TIED, "b.parameters()", "b.parameters", "mended"),
        (EMPTY, "b.parameters()", "c.parameters()", "mended"),
        (EMPTY, "b.parameters()}", "b.parameters(), 'lr': 0.1}", "mended"),
        (SECOND, "b.parameters()", "[]", "meaning"),
        (STARS, "b.parameters()", "c.parameters()", "mended"),
        (STARS, "{'params': b.parameters()}", "{'params': [*nn.ReLU().parameters()]}", "mended"),
        (HIDDEN, "b.parameters()", "a.parameters()", "meaning"),
        (SPARSE, "0.99", "0.9", "exact"),
        (SPENT, "a.parameters()", "b.parameters()", "mended"),
        (SPENT, "SGD(params)", "SGD(params, lr=0.1)", "mended"),
        (BESIDE, "extend(b.parameters())", "extend([*b.parameters()][:1])", "mended"),
        (BESIDE, "a.weight]", "a.bias]", "mended"),
    ],
)
def test_wrong_text_is_noticed(text: str, old: str, new: str, law: str) -> None:
    assert broken(text, (old, new)) == law


def test_a_repair_that_changes_the_error_only_is_noticed() -> None:
    text = "opt = torch.optim.SGD([{'params': a.parameters()}, b.parameters(), c.parameters()])\n"
    assert broken(text, ("{'params': b.parameters()}", "b.parameters()")) == "mended"


def test_a_statement_that_stays_does_what_it_does_today() -> None:
    text = f"{UNSAFE}opt.param_groups.append({{**opt.defaults, 'params': list(c.parameters())}})\n"
    source = program(text).source
    without = source.replace(b"opt.param_groups.append({**opt.defaults, 'params': b.parameters()})\n", b"")
    today = Meaning(program(text), gone=gone(source, source)).run()
    meant = Meaning(program(text), gone=gone(source, without)).run()
    assert [len(names) for names, _ in today.groups] == [2, 0, 2]
    assert [len(names) for names, _ in meant.groups] == [2, 2, 2]


def test_a_silent_fault_that_is_called_a_repair_is_noticed() -> None:
    def bold(source: bytes, settings: Settings) -> Outcome:
        outcome = rewrite(source, replace(settings, unsafe=True))
        assert isinstance(outcome, Rewritten)
        found = (replace(finding, applicability=Applicability.REPAIR) for finding in outcome.findings)
        return replace(outcome, findings=tuple(found))

    assert kind_of(UNSAFE, bold) == "claims"


def test_a_behavior_fix_without_unsafe_is_noticed() -> None:
    assert kind_of(UNSAFE, lambda source, settings: rewrite(source, replace(settings, unsafe=True))) == "unsafe"


def test_a_false_claim_is_noticed() -> None:
    def claims(source: bytes, settings: Settings) -> Outcome:
        outcome = rewrite(source, settings)
        assert isinstance(outcome, Rewritten)
        today = Today(Effect.RAISES, "KeyError: 'lr'", "at construction")
        return replace(outcome, findings=tuple(replace(finding, today=today) for finding in outcome.findings))

    assert kind_of(EXACT, claims) == "claims"


def test_a_fix_that_is_not_in_the_text_is_noticed() -> None:
    def forgets(source: bytes, settings: Settings) -> Outcome:
        outcome = rewrite(source, settings)
        assert isinstance(outcome, Rewritten)
        return Unchanged(outcome.findings)

    assert kind_of(BARE, forgets) == "fixed"


def test_a_text_that_would_be_changed_again_is_noticed() -> None:
    def half(source: bytes, settings: Settings) -> Outcome:
        outcome = rewrite(source, settings)
        if not isinstance(outcome, Rewritten) or b"lr=0.2)" not in outcome.source:
            return outcome
        again = b"lr=0.1)\nopt.param_groups[0]['lr'] = 0.2"
        return replace(outcome, source=outcome.source.replace(b"lr=0.2)", again))

    assert kind_of(EXACT, half) == "second run"


@pytest.mark.parametrize(
    ("message", "comparison"),
    [
        ("TypeError: param_group must be a dict, but got <class 'generator'>", "the same"),
        ("TypeError, in words that depend on something", "the same"),
        ("KeyError: 'lr'", "another one, at the same moment"),
    ],
)
def test_announced_errors_are_compared(message: str, comparison: str) -> None:
    def announces(source: bytes, settings: Settings) -> Outcome:
        outcome = rewrite(source, settings)
        assert not isinstance(outcome, Failed)
        today = Today(Effect.RAISES, message, "at construction")
        return replace(outcome, findings=tuple(replace(finding, today=today) for finding in outcome.findings))

    counts = Counts()
    with patch.object(checking, "rewrite", announces):
        check(program(REFUSED), counts)
    assert counts.said == {comparison: 1}
