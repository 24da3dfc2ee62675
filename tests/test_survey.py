"""What one file tells of its classes, and what the files tell together."""

import pytest

from paramgroups.gates.others.exports import through_modules
from paramgroups.gates.others.joined_surveys import tree_of
from paramgroups.gates.others.survey import Survey, survey
from paramgroups.tree import Tree, absolute


def test_classes_are_named_through_imports() -> None:
    source = b"""
import torch.optim as optim
from torch import nn as neural
from .base import Base

class Mine(optim.Adam): ...
class Net(Base, neural.Module): ...
class Child(Mine): ...
class Odd(make()): ...
"""
    found = survey(source, "project.models.net")
    assert dict(found.classes) == {
        "project.models.net.Mine": ("torch.optim.Adam",),
        "project.models.net.Net": ("project.models.base.Base", "torch.nn.Module"),
        "project.models.net.Child": ("project.models.net.Mine",),
        "project.models.net.Odd": ("?",),
    }
    assert "project.models.base.Base" in found.names


def test_the_module_of_a_package_is_the_package() -> None:
    found = survey(b"from .net import Net\nclass A(Net): ...\n", "project.models.__init__")
    assert found.classes == (("project.models.A", ("project.models.net.Net",)),)


def test_called_classes_are_wanted_and_functions_are_not() -> None:
    found = survey(b"from project import Ranger, make\nRanger([])\nmake()\n", "train")
    assert found.names == {"project.Ranger"}
    assert survey(b"from project import make\nmake()\n", "train").names == set()


@pytest.mark.parametrize("source", [b"def (", b"\xff\xfe\x00", b"# coding: nothing\n", b"\0", b"(" * 500])
def test_a_file_that_does_not_parse_tells_nothing(source: bytes) -> None:
    assert survey(source, "x") == Survey()


def test_ancestors_go_all_the_way_and_stop_in_circles() -> None:
    tree = tree_of(
        [survey(b"from b import B\nclass A(B): ...\n", "a"), survey(b"from a import A\nclass B(A): ...\n", "b")]
    )
    assert tree.ancestors("a.A") == {"a.A", "b.B"}
    assert Tree().ancestors("a.A") == frozenset()


def test_a_class_that_is_defined_twice_is_not_known() -> None:
    twice = [survey(b"class A(B): ...\n", "a"), survey(b"import c\nclass A(c.C): ...\n", "a")]
    assert tree_of(twice).bases == {"a.A": ("?",)}


def test_a_class_that_a_package_may_have_from_somewhere_else_counts_if_both_are_optimizers() -> None:
    package = survey(b"try:\n    from .a import Opt\nexcept ImportError:\n    from .b import Opt\n", "p.__init__")
    good = b"from torch.optim import Adam\nclass Opt(Adam): ...\n"
    odd = good.replace(b" ...", b"") + b"    def __init__(self, net): super().__init__(net.parts())\n"
    assert "p.Opt" in tree_of([package, survey(good, "p.a"), survey(good, "p.b")]).optimizers
    assert "p.Opt" not in tree_of([package, survey(good, "p.a"), survey(odd, "p.b")]).optimizers


@pytest.mark.parametrize(
    ("name", "module", "meant"),
    [
        ("torch.optim", "", "torch.optim"),
        (".optim.Ranger", "project.train", "project.optim.Ranger"),
        ("..optim.Ranger", "project.scripts.train", "project.optim.Ranger"),
        (".optim.Ranger", "project.__init__", "project.optim.Ranger"),
        (".optim", "", None),
        ("...optim", "project.train", None),
    ],
)
def test_relative_names(name: str, module: str, meant: str | None) -> None:
    assert absolute(name, module) == meant


def test_stars_of_many_packages_are_followed_to_modules_of_torch_only() -> None:
    parts = [f"p.m{number}" for number in range(12)]
    exports = [("p.*", f"{part}.*") for part in parts]
    exports += [(f"{part}.*", f"{other}.*") for part in parts for other in ("p", *parts)]
    exports.append(("p.m3.optim", "torch.optim"))
    found = through_modules(["p.optim.adamw.deep.Adam", "p.optim.Adam"], exports)
    assert ("p.m3.optim.Adam", "torch.optim.Adam") in found
    assert len(found) < 1000
