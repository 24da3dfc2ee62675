from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpers.trees import tree
from paramgroups.migration.packages import Packages
from paramgroups.migration.sharding import By, Member, shards

MEMBERS = st.lists(
    st.builds(
        Member,
        st.text("ab/", min_size=1, max_size=5),
        st.lists(st.sampled_from(["@a", "@b/c", "d@e"]), max_size=2, unique=True).map(tuple),
        st.sampled_from([None, ".", "a"]),
        st.sampled_from([(), (), ("x",), ("y",), ("y", "z")]),
    ),
    unique_by=lambda member: member.path,
    max_size=20,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MEMBERS, st.sampled_from(By), st.integers(1, 5), st.randoms())
def test_every_file_is_in_one_shard_whatever_the_order(members: list[Member], by: By, most: int, dice: object) -> None:
    first = list(shards(members, by, most))
    dice.shuffle(members)  # type: ignore[attr-defined]
    assert list(shards(members, by, most)) == first
    assert sorted(path for shard in first for path in shard.paths) == sorted(member.path for member in members)
    assert len({shard.id for shard in first}) == len(first)
    where = {path: shard for shard in first for path in shard.paths}
    for member in members:
        assert set(member.owners) <= set(where[member.path].owners)
    for word in ("x", "y", "z"):
        assert len({where[member.path].id for member in members if word in member.together}) <= 1
    for shard in first:
        assert len(shard.paths) <= most or any(member.together for member in members if where[member.path] is shard)


def test_titles_and_ids() -> None:
    members = [
        Member("vision/a.py", ("@org/vision", "@bob")),
        Member("vision/b.py", ("@bob", "@org/vision")),
        Member("tools/c.py"),
        Member("d.py"),
    ]
    found = [(shard.id, shard.title, shard.paths) for shard in shards(members, By.OWNER, 10)]
    assert found == [
        ("0001-root", ".", ("d.py",)),
        ("0002-bob-org-vision", "@bob @org/vision", ("vision/a.py", "vision/b.py")),
        ("0003-tools", "tools", ("tools/c.py",)),
    ]


def test_parts_are_of_about_the_same_size() -> None:
    members = [Member(f"a/{index:02}.py") for index in range(11)]
    found = list(shards(members, By.NONE, 10))
    assert [(shard.title, len(shard.paths)) for shard in found] == [
        ("everything (1 of 2)", 6),
        ("everything (2 of 2)", 5),
    ]


def test_the_nearest_package(tmp_path: Path) -> None:
    tree(tmp_path, "a/pyproject.toml", "a/b/BUILD", "a/b/c/x.py", "d/BUILD.bazel/", "e/setup.py")
    packages = Packages(tmp_path)
    found = {path: packages.of(path) for path in ("a/b/c/x.py", "a/x.py", "d/x.py", "e/f/x.py", "x.py")}
    assert found == {"a/b/c/x.py": "a/b", "a/x.py": "a", "d/x.py": None, "e/f/x.py": "e", "x.py": None}
    tree(tmp_path, "setup.py")
    assert Packages(tmp_path).of("d/x.py") == "."
