"""What the outline of a file tells of its classes is what the whole file tells, or more of the same."""

import pytest

from harness.case import all_cases
from helpers.installed import installed_files
from paramgroups.gates.others.survey import outlined, survey

MODULE = "project.models.net"


def lost(source: bytes, module: str = MODULE) -> object:
    """Return what the whole file tells otherwise, where its outline is taken at all."""
    found, whole = outlined(source, module), survey(source, module, calls=False)
    if found is None or (found.classes == whole.classes and told(found) >= told(whole)):
        return None
    return found.classes, whole.classes, told(whole) - told(found)


def told(found: object) -> set[object]:
    return {*getattr(found, "exports", ()), *getattr(found, "imports", ())}


def test_nothing_of_the_cases_is_lost() -> None:
    assert {case.id: missed for case in all_cases() if (missed := lost(case.source)) is not None} == {}


def test_nothing_of_installed_files_is_lost() -> None:
    sources = {path: path.read_bytes() for path in installed_files()}
    taken = [path for path, source in sources.items() if outlined(source, MODULE) is not None]
    assert len(taken) > len(sources) * 0.8
    assert [path for path in taken if lost(sources[path]) is not None and survey(sources[path], MODULE).classes] == []


@pytest.mark.parametrize(
    "source",
    [
        b"from .base import (  # the base\n    Base,\n    Other as Another,\n)\nclass A(Base, Another): ...\n",
        b"import torch.nn as nn, torch\nclass A(nn.Module,\n        torch.nn.Module):\n    x = 1\n",
        b"if True:\n    from .base import Base  # here\nclass A(Base[int], metaclass=type(str)):\n    pass\n",
        b"from .base import *\r\nclass A(Base):\r\n    pass\r\n",
        b"class A: pass\nclass\tB(A): pass\nclasses = [A]\n",
        b"try:\n    import fast as f\nexcept ImportError: import slow\nclass A(f.Base): pass\n",
    ],
)
def test_heads_and_imports_in_many_layouts(source: bytes) -> None:
    assert survey(source, MODULE).classes
    assert lost(source) is None


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(b"import os; from .base import Base\nclass A(Base): pass\n", id="two statements"),
        pytest.param(b"if True: from .base import Base\nclass A(Base): pass\n", id="behind a colon"),
        pytest.param(b"from .base \\\n    import Base\nclass A(Base): pass\n", id="continued"),
        pytest.param(b"from .base import Base, \\\n    Other\nclass A(Other): pass\n", id="continued in its names"),
        pytest.param(b"class \\\n    A(Base): pass\n", id="a class that is continued"),
        pytest.param(b"class A(  # with\n    Base): pass\n", id="a comment in a head"),
        pytest.param(b"\x0cfrom .base import Base\nclass A(Base): pass\n", id="a form feed"),
        pytest.param("from .base import Bäse\nclass A(Bäse): pass\n".encode(), id="other letters"),
        pytest.param(
            b"from torch.optim import Adam\n'''\nfrom .adam import Adam\n'''\n", id="a text that says otherwise"
        ),
        pytest.param(b"class A:\n    def configure_optimizers(self): ...\n", id="a method that others may call"),
        pytest.param(b"class A[T](Base): pass\n", id="parameters of a type"),
    ],
)
def test_what_may_tell_otherwise_is_read_as_a_whole(source: bytes) -> None:
    assert outlined(source, MODULE) is None


def test_constructors_are_left_to_the_whole_file() -> None:
    source = b"from torch.optim import Adam\nclass A(Adam):\n    def __init__(self, nets): super().__init__(nets)\n"
    found = outlined(source, MODULE)
    assert found is not None
    assert found.is_outline
    assert (found.constructors, found.firsts) != (survey(source, MODULE).constructors, survey(source, MODULE).firsts)
