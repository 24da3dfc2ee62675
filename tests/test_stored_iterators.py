"""Iterators that are put into a group are named in files that make no optimizer, and the gates let these through."""

import ast

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.gates.gated_file import GatedFile, Others
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.raw.byte_gate import may_hold_finding
from paramgroups.gates.second_gate import Hope, has_candidate, hope_of
from paramgroups.outcome import Unchanged
from paramgroups.settings import Settings

STORED = b"import torch\ndef renew(net, opt):\n    opt.param_groups[0]['params'] = net.parameters()\n"


@pytest.mark.parametrize(
    "source",
    [
        STORED,
        STORED.replace(b"'", b'"'),
        STORED.replace(b"[0]", b"[i + 1]"),
        STORED.replace(b" = ", b" \\\n        = "),
        STORED.replace(b"opt.", b"self.trainer.optimizer."),
        STORED.replace(b"import torch", b"from torch import nn"),
        STORED.replace(b"net.parameters()", b"filter(is_free, net.parameters())"),
    ],
)
def test_it_is_named_where_no_optimizer_is_made(source: bytes) -> None:
    outcome = rewrite(source)
    assert isinstance(outcome, Unchanged)
    assert [finding.code for finding in outcome.findings] == ["PG204"]
    assert may_hold_finding(source, Settings())
    nodes = Nodes(ast.parse(source))
    assert has_candidate(nodes)
    assert hope_of(GatedFile(nodes, Settings()), frozenset(), Others())[0] is Hope.LIKELY


@pytest.mark.parametrize(
    "source",
    [
        STORED.replace(b"import torch", b"import paddle"),
        STORED.replace(b"net.parameters()", b"list(net.parameters())"),
        STORED.replace(b"net.parameters()", b"net.named_parameters()"),
        STORED.replace(b"'params'", b"'names'"),
        STORED.replace(b" = ", b" == "),
        STORED.replace(b"opt.", b"self."),
        STORED + b"    opt.param_groups[0]['params'] = list(opt.param_groups[0]['params'])\n",
    ],
)
def test_near_misses_are_left_alone(source: bytes) -> None:
    assert rewrite(source) == Unchanged()


def test_it_can_be_suppressed() -> None:
    assert rewrite(STORED.replace(b"parameters()", b"parameters()  # paramgroups: ignore[PG204]")) == Unchanged()
    assert rewrite(STORED, Settings(ignore=("PG204",))) == Unchanged()
