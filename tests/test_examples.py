"""The article's three programs under a real Lightning Trainer, before and after the tool."""

import ast
import io
import tokenize
import warnings
from typing import Any

import pytest

from harness.places import EXAMPLES
from harness.running import Group, observe
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Rewritten, Unchanged

ONE, TWO, THREE = "example_1_bare_iterator", "example_2_raw_append", "example_3_group_dicts"
LAYOUT = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)
CALM = (
    ".*does not have many workers.*",
    ".*number of training batches.*is smaller than the logging interval.*",
    r".*`isinstance\(treespec, LeafSpec\)` is deprecated.*",
)


def source(name: str) -> bytes:
    return (EXAMPLES / f"{name}.py").read_bytes()


def rewritten(name: str) -> bytes:
    outcome = rewrite(source(name))
    assert isinstance(outcome, Rewritten)
    assert all(f.fixed for f in outcome.findings)
    return outcome.source


def fit(text: bytes) -> Any:
    """Run the program's `main()` and get the model that it trained."""
    namespace: dict[str, Any] = {"__name__": "example"}
    exec(compile(text, "example.py", "exec"), namespace)
    with warnings.catch_warnings():
        for message in CALM:
            warnings.filterwarnings("ignore", message)
        return namespace["main"]()


def groups(text: bytes) -> list[Group]:
    """Train, and get the groups of the optimizer that Lightning trained with."""
    model = fit(text)
    assert model.trainer.global_step == 2
    return observe(model.optimizers(use_pl_optimizer=False), dict(model.named_parameters())).groups


def constructor_call(text: bytes) -> list[str]:
    """Cut the one optimizer construction out of a program, as tokens without comments and layout."""
    calls = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Call) and ast.unparse(n.func) == "optim.Adam"]
    (call,) = calls
    segment = ast.get_source_segment(text.decode(), call)
    assert segment
    tokens = tokenize.generate_tokens(io.StringIO(segment).readline)
    return [t.string for t in tokens if t.type not in LAYOUT]


def test_first_example_raises_today() -> None:
    with pytest.raises(TypeError) as raised:
        fit(source(ONE))
    assert str(raised.value) == "param_group must be a dict, but got <class 'generator'>"


def test_first_example_trains_after() -> None:
    first, second = groups(rewritten(ONE))
    assert (first.names, second.names) == (("fc1.weight", "fc1.bias"), ("fc2.weight", "fc2.bias"))
    assert first.options == second.options  # the article sets Adam's default for the first group


def test_second_example_raises_today() -> None:
    with pytest.raises(KeyError) as raised:
        fit(source(TWO))
    assert str(raised.value) == "'betas'"


def test_second_example_becomes_the_third() -> None:
    assert groups(rewritten(TWO)) == groups(source(THREE))
    assert constructor_call(rewritten(TWO)) == constructor_call(source(THREE))


def test_third_example_is_untouched() -> None:
    assert rewrite(source(THREE)) == Unchanged()
    assert len(groups(source(THREE))) == 2


@pytest.mark.parametrize("name", [ONE, TWO])
def test_comments_survive(name: str) -> None:
    before, after = source(name).decode(), rewritten(name).decode()
    assert all(line.split("#")[1] in after for line in before.splitlines() if "#" in line)
