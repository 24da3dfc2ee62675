"""`target-torch`: nothing is written that the oldest release does not know."""

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Finding, Outcome, Rewritten, Unchanged
from paramgroups.refusals import Reason
from paramgroups.settings import Settings

HEAD = "import torch\nfrom torch.optim import SGD, Adam, NAdam, RMSprop\n"


def outcome(text: str, target: tuple[int, int] | None) -> Outcome:
    return rewrite((HEAD + text).encode(), Settings(target_torch=target))


def new(text: str, target: tuple[int, int] | None) -> str:
    found = outcome(text, target)
    assert isinstance(found, Rewritten)
    return found.source.decode().removeprefix(HEAD)


def refused(text: str, target: tuple[int, int]) -> Finding:
    found = outcome(text, target)
    assert isinstance(found, Unchanged)
    assert found.findings
    assert all(one.refusal is not None and not one.fixed for one in found.findings)
    return found.findings[0]


@pytest.mark.parametrize(
    ("target", "keyword"),
    [(None, False), ((2, 0), False), ((2, 3), False), ((2, 4), True), ((2, 10), True), ((1, 12), False)],
)
def test_an_option_becomes_a_keyword_only_where_every_release_knows_it(
    target: tuple[int, int] | None, keyword: bool
) -> None:
    edit = "o = NAdam(m.parameters(), lr=0.1)\no.param_groups[0]['maximize'] = True\n"
    expected = (
        "o = NAdam(m.parameters(), lr=0.1, maximize=True)\n"
        if keyword
        else "o = NAdam([{'params': m.parameters(), 'maximize': True}], lr=0.1)\n"
    )
    assert new(edit, target) == expected


@pytest.mark.parametrize("target", [None, (1, 8), (2, 0), (2, 9)])
def test_an_option_that_every_release_knows_is_a_keyword(target: tuple[int, int] | None) -> None:
    edit = "o = Adam(m.parameters())\no.param_groups[0]['lr'] = 0.1\n"
    assert new(edit, target) == "o = Adam(m.parameters(), lr=0.1)\n"


NAMED = (
    "Adam([{'params': a.named_parameters()}, b.named_parameters()])\n",
    "o = Adam(a.named_parameters())\no.param_groups[0]['lr'] = 0.1\n",
    "o = Adam(a.named_parameters())\no.add_param_group({'params': b.named_parameters()})\n",
)


@pytest.mark.parametrize("text", NAMED)
def test_named_groups_need_a_release_that_takes_names(text: str) -> None:
    assert new(text, (2, 6)) == new(text, None)
    finding = refused(text, (2, 5))
    assert finding.refusal is not None
    assert finding.refusal.reason is Reason.RAISES_ANYWAY
    assert finding.refusal.detail == (
        "groups of named parameters need torch 2.6, and `target-torch` is 2.5; write `.parameters()`"
    )


def test_sgd_needs_an_lr_before_it_had_a_default() -> None:
    bare = "SGD([a.parameters(), b.parameters()])\n"
    assert new(bare, (2, 2)) == new(bare, None)
    finding = refused(bare, (2, 1))
    assert finding.refusal is not None
    assert "SGD has no default for `lr` before torch 2.2" in finding.refusal.detail
    for given in (
        "SGD([a.parameters(), b.parameters()], lr=0.1)\n",
        "SGD([a.parameters(), b.parameters()], **options)\n",
        "SGD([{'params': a.parameters(), 'lr': 0.1}, *[{'params': b.parameters(), 'lr': 0.1}], c.parameters()], 0.1)\n",
        "o = SGD(a.parameters())\no.param_groups[0]['lr'] = 0.1\n",
    ):
        assert new(given, (2, 1)) == new(given, None)
    half = "o = SGD([{'params': a.parameters(), 'lr': 0.1}])\no.add_param_group({'params': b.parameters()})\n"
    assert isinstance(outcome(half, None), Rewritten)
    refused(half, (2, 1))


def test_the_error_of_the_oldest_release_is_told() -> None:
    text = "Adam([{'params': a.parameters()}, b.parameters()])\n"
    for target, told in ((None, False), ((2, 1), False), ((2, 0), True)):
        found = outcome(text, target)
        assert isinstance(found, Rewritten)
        message = found.findings[0].today.message
        assert message.startswith("TypeError: param_group must be a dict")
        assert message.endswith("(AssertionError: param group must be a dict, before torch 2.1)") is told
