"""What files tell each other, and where they are looked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.trees import put, tree
from paramgroups.gates.glance import Glance, glance
from paramgroups.gates.others.survey import survey
from paramgroups.settings import Settings
from paramgroups.tree import Tree
from paramgroups.workspace import surroundings
from paramgroups.workspace.modules import import_root, module_file, module_name, place_of
from paramgroups.workspace.processes import Pool


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    import_root.cache_clear()
    yield
    import_root.cache_clear()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("repo/src/pkg/a.py", "pkg.a"),
        ("repo/src/pkg/__init__.py", "pkg.__init__"),
        ("repo/src/pkg/sub/b.py", "pkg.sub.b"),
        ("repo/src/space/c.py", "space.c"),
        ("repo/tools/train.py", "tools.train"),
        ("repo/top.py", "top"),
        ("repo/bad-name/train.py", ""),
        ("repo/2nd.py", ""),
        ("elsewhere/x/loose.py", "loose"),
    ],
)
def test_files_are_named_as_python_imports_them(tmp_path: Path, path: str, name: str) -> None:
    tree(tmp_path, "repo/pyproject.toml", "repo/src/pkg/__init__.py", "repo/src/pkg/sub/__init__.py", path)
    assert module_name(str(tmp_path / path)) == name


def test_the_file_of_a_module(tmp_path: Path) -> None:
    tree(tmp_path, "pkg/__init__.py", "pkg/a.py", "both.py", "both/__init__.py")
    root = str(tmp_path)
    assert module_file(root, "pkg") == str(tmp_path / "pkg/__init__.py")
    assert module_file(root, "pkg.a") == str(tmp_path / "pkg/a.py")
    assert module_file(root, "both") == str(tmp_path / "both/__init__.py")
    assert module_file(root, "none") is None


def known(*paths: Path, jobs: int = 1) -> Tree:
    with Pool(jobs) as pool:
        places = [(path, place_of(str(path))) for path in paths]
        glances = [(place, Glance(survey(path.read_bytes(), place.module))) for path, place in places]
        return surroundings.surroundings(glances, pool)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    tree(tmp_path, "pyproject.toml", "pkg/__init__.py")
    put(tmp_path / "pkg/train.py", "from .mine import Ranger\nfrom helper import Odd\nRanger([])\nOdd()\n")
    put(tmp_path / "pkg/mine.py", "from pkg.base import Base\nimport unrelated\nclass Ranger(Base): ...\nunrelated.X()")
    put(tmp_path / "pkg/base.py", "import torch.optim\nclass Base(torch.optim.Adam): ...\n")
    put(tmp_path / "unrelated.py", "class X: ...\n")
    put(tmp_path / "helper.py", "class Odd: ...\n")
    return tmp_path


@pytest.mark.parametrize("jobs", [1, 2])
def test_bases_are_followed_into_files_that_nobody_named(
    project: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surroundings, "SURVEY_ALONE", 0)
    tree = known(project / "pkg/train.py", jobs=jobs)
    assert tree.ancestors("pkg.mine.Ranger") == {"pkg.base.Base", "torch.optim.Adam"}
    assert "helper.Odd" in tree.bases
    assert "unrelated.X" not in tree.bases


def test_a_script_imports_what_lies_beside_it(project: Path) -> None:
    put(project / "tools/train.py", "from mine import Local\nLocal()\n")
    put(project / "tools/mine.py", "import torch\nclass Local(torch.optim.SGD): ...\n")
    assert known(project / "tools/train.py").bases == {"mine.Local": ("torch.optim.SGD",)}


def test_a_circle_of_imports_ends(tmp_path: Path) -> None:
    put(tmp_path / "a.py", "from b import B\nclass A(B): ...\n")
    put(tmp_path / "b.py", "from a import A\nclass B(A): ...\n")
    assert known(tmp_path / "a.py").bases == {"a.A": ("b.B",), "b.B": ("a.A",)}


@pytest.mark.parametrize("line", ["from .ranger import Ranger", "from .ranger import *"])
def test_classes_that_a_package_imports_are_looked_up(tmp_path: Path, line: str) -> None:
    put(tmp_path / "pkg/__init__.py", "")
    put(tmp_path / "pkg/train.py", "from pkg.optim import Ranger\nRanger([])\n")
    put(tmp_path / "pkg/optim/__init__.py", f"from .unrelated import X\n{line}\n")
    put(tmp_path / "pkg/optim/ranger.py", "import torch\nclass Ranger(torch.optim.Adam): ...\n")
    put(tmp_path / "pkg/optim/unrelated.py", "class X: ...\n")
    tree = known(tmp_path / "pkg/train.py")
    assert tree.optimizers == {"pkg.optim.Ranger", "pkg.optim.ranger.Ranger"}
    assert "pkg.optim.unrelated.X" not in tree.bases


@pytest.mark.parametrize("base", ["torch.optim.Adam", "torch.nn.Module"])
def test_only_classes_that_decide_are_looked_up_until_they_do(tmp_path: Path, base: str) -> None:
    put(tmp_path / "mine.py", f"import torch\nclass Ranger({base}): ...\n")
    put(tmp_path / "data.py", "class Loader: ...\n")
    train = "from mine import Ranger\nfrom data import Loader\nRanger([a.parameters(), b.parameters()])\nLoader(1)\n"
    path = put(tmp_path / "train.py", train)
    place = place_of(str(path))
    glanced = glance(path.read_bytes(), Settings(), place.module)
    assert glanced.pointed_at == {"mine.Ranger"}
    with Pool(1) as pool:
        tree = surroundings.surroundings([(place, glanced)], pool)
    assert ("data.Loader" in tree.bases) is ("optim" in base)


@pytest.mark.parametrize(
    ("use", "decisive"),
    [
        ("Ranger([a.parameters(), b.parameters()])\nLoader(net.parameters())", {"Ranger"}),
        ("R([a.parameters(), b.parameters()])\nLoader(net.parameters())", {"Ranger"}),
        ("opt = Ranger(net.parameters())\nopt.lr = 1\nload = Loader(1)", set()),
        ("opt = Ranger(net.parameters())\nopt.param_groups[0]['lr'] = 1\nload = Loader(1)", {"Ranger"}),
        ("kind = Ranger\nkind([a.parameters(), b.parameters()])", {"Ranger", "Loader"}),
        ("Ranger(net.parameters())\nLoader(1)", set()),
    ],
)
def test_the_classes_that_decide(use: str, decisive: set[str]) -> None:
    source = f"from mine import Ranger, Ranger as R\nfrom data import Loader\n{use}\n"
    assert glance(source.encode(), Settings(), "train").decisive == decisive


@pytest.mark.parametrize("module", ["mine", "theirs"])
def test_a_file_is_opened_for_the_class_that_it_means(tmp_path: Path, module: str) -> None:
    put(tmp_path / "mine.py", "import torch\nclass Ranger(torch.optim.Adam): ...\n")
    put(tmp_path / "theirs.py", "class Ranger: ...\n")
    train = put(tmp_path / "train.py", f"from {module} import Ranger\nRanger([a.parameters(), b.parameters()])\n")
    other = put(tmp_path / "other.py", "from mine import Ranger\nRanger([a.parameters(), b.parameters()])\n")
    places = [(path, place_of(str(path))) for path in (train, other)]
    glances = [(place, glance(path.read_bytes(), Settings(), place.module)) for path, place in places]
    with Pool(1) as pool:
        deciding = surroundings.Deciding(surroundings.surroundings(glances, pool))
    assert [deciding.opens(glanced) for _, glanced in glances] == [module == "mine", True]
