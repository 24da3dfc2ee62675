"""Names of different functions are told apart, and never those that may mean the same."""

import ast

import pytest

from paramgroups.gates.plain.local_names import tell_apart
from paramgroups.gates.plain.nodes import Nodes


def told_apart(source: str) -> str:
    tree = ast.parse(source)
    tell_apart(Nodes(tree))
    return ast.unparse(tree)


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        pytest.param("def f(ps):\n    return ps", "def f(ps·1):\n    return ps·1", id="a parameter"),
        pytest.param("async def f():\n    ps = 1", "async def f():\n    ps·1 = 1", id="a variable"),
        pytest.param(
            "def f(ps):\n\n    def g(ps):\n        return ps\n    return lambda: ps",
            "def f(ps·1):\n\n    def g(ps·1):\n        return ps·1\n    return lambda: ps·1",
            id="what a function defines goes with it",
        ),
        pytest.param(
            "class A:\n    ps = 1\n\n    def f(self, ps=ps):\n        self.ps = ps",
            "class A:\n    ps = 1\n\n    def f(self, ps·4=ps):\n        self.ps = ps·4",
            id="a default belongs to the class around it",
        ),
        pytest.param(
            "def f(a: a) -> a:\n    for a.b in a:\n        del a",
            "def f(a·1: a) -> a:\n    for a·1.b in a·1:\n        del a·1",
            id="annotations are read outside",
        ),
    ],
)
def test_local_names_are_spelt_anew(function: str, expected: str) -> None:
    assert told_apart(function) == expected


@pytest.mark.parametrize(
    "function",
    [
        pytest.param("def f():\n    return [ps for ps in all] + ps", id="a variable of a comprehension"),
        pytest.param("def f():\n    return lambda ps: ps", id="a parameter of an inner function"),
        pytest.param("def f():\n    print(ps)\n\n    def g():\n        ps = 1", id="a variable of an inner function"),
        pytest.param("def f():\n    any(((ps := a) for a in all))", id="a walrus"),
        pytest.param("def f():\n    global ps\n    ps = 1", id="a global variable"),
        pytest.param("def g():\n    global ps\n\ndef f():\n    ps = 1", id="a global variable of another function"),
        pytest.param("import a as ps\n\ndef f(ps):\n    pass", id="an import"),
        pytest.param("def f(ps):\n    pass\n\ndef ps():\n    pass", id="a function"),
        pytest.param("def f(ps):\n\n    class A:\n        ps = ps", id="a class in the function"),
        pytest.param("def f(ps):\n    try:\n        pass\n    except E as ps:\n        pass", id="a handler"),
        pytest.param("def f(ps):\n    match a:\n        case [ps, *_]:\n            pass", id="a pattern"),
        pytest.param("if a:\n    ps = 1\nps = [ps for ps in ps]", id="a variable of the module"),
    ],
)
def test_what_may_mean_something_else_stays(function: str) -> None:
    assert told_apart(function) == function


def test_functions_are_told_from_each_other() -> None:
    assert told_apart("def f(ps):\n    pass\n\ndef g(ps):\n    pass") == (
        "def f(ps·1):\n    pass\n\ndef g(ps·4):\n    pass"
    )
