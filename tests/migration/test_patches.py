"""The patch of a shard: real git takes it, and so do we, to the byte."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from helpers.programs import git
from helpers.repositories import commit
from paramgroups.migration.manifest import PlannedFile, PlannedShard
from paramgroups.migration.notes import Note
from paramgroups.migration.patches import file_patch, shard_patch
from paramgroups.migration.unpatch import DamagedPatchError, file_patches, patched

TEXTS = {
    "plain.py": (b"a\nb\nc\n", b"a\nB\nc\n"),
    "two  spaces /in it.py": (b"a\n" * 20 + b"b\n" + b"a\n" * 20, b"x\n" + b"a\n" * 19 + b"c\n" + b"a\n" * 19),
    'quote"\\\t.py': (b"a\nb", b"a\nc"),
    "newline.py": (b"a\nb", b"a\nb\n"),
    "no newline.py": (b"a\nb\n", b"a\nb"),
    "crlf.py": (b"a\r\nb\r\nc", b"a\r\nB\r\nc"),
    "mixed.py": (b"a\r\nb\nc\rd\x0c\n", b"a\r\nB\nc\rd\x0c\n"),
    "emptied.py": (b"a\n", b""),
    "filled.py": (b"\n", b"\na\n"),
    "looks like a mail.py": (
        b"From me\n--- a\n+++ b\n-- \n@@ -1 +1 @@\n",
        b"From me\n--- a\n+++ b\n-- \n@@ -1 +2 @@\n",
    ),
    "ümläut/文件.py": ("ä\n".encode("latin-1"), "ö\n".encode("latin-1")),
    "nul.py": (b"a\x00\nb\n", b"a\x00\nc\n"),
}
SHARD = PlannedShard(
    "0001-a",
    "@org/tëam a\nb (1 of 2)",
    ("@org/tëam", "x@example.com"),
    tuple(
        PlannedFile(path, "", "", (Note(3, 1, "m", "PG101", "bare-iterator-in-groups", True, "repair"),))
        for path in TEXTS
    ),
)


@pytest.fixture
def patch(repo: Path) -> Path:
    commit(repo, {path: old for path, (old, _) in TEXTS.items()})
    parts = [file_patch(path, old, new) for path, (old, new) in TEXTS.items()]
    file = repo.parent / "shard.patch"
    file.write_bytes(b"".join(shard_patch(SHARD, parts)))
    return file


def test_git_apply_takes_it(repo: Path, patch: Path) -> None:
    git("apply", "--whitespace=error", str(patch), cwd=repo)
    assert {path: (repo / path).read_bytes() for path in TEXTS} == {path: new for path, (_, new) in TEXTS.items()}


def test_git_am_takes_it(repo: Path, patch: Path) -> None:
    # Without --keep-cr git takes carriage returns for damage that a mailer did.
    git("am", "--keep-cr", "--quiet", str(patch), cwd=repo)
    assert {path: (repo / path).read_bytes() for path in TEXTS} == {path: new for path, (_, new) in TEXTS.items()}
    said = git("log", "-1", "--format=%B", cwd=repo).stdout.decode()
    assert said.startswith("Fix optimizer param groups in @org/tëam a b (1 of 2)\n\n")
    assert "  crlf.py:3: PG101 bare-iterator-in-groups\n" in said
    trailers = git("log", "-1", "--format=%(trailers)", cwd=repo).stdout.decode()
    assert trailers.strip() == "Reviewer: @org/tëam\nReviewer: x@example.com\nParamgroups-Shard: 0001-a"


def test_git_am_finds_the_file_that_was_meant(repo: Path, patch: Path) -> None:
    commit(repo, {"plain.py": b"0\n" * 9 + TEXTS["plain.py"][0]})
    git("am", "-3", "--keep-cr", "--quiet", str(patch), cwd=repo)
    assert (repo / "plain.py").read_bytes() == b"0\n" * 9 + TEXTS["plain.py"][1]


def test_it_is_read_back(patch: Path) -> None:
    parts = file_patches(patch.read_bytes())
    assert [patched(old, part) for (old, _), part in zip(TEXTS.values(), parts, strict=True)] == [
        new for _, new in TEXTS.values()
    ]


LINES = st.lists(st.sampled_from([b"a\n", b"b\n", b"-- \n", b"\\ No newline\n", b"\r\n", b"@@ -1 +1 @@\n", b"c"]))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LINES.map(b"".join), LINES.map(b"".join))
def test_any_change_comes_back(old: bytes, new: bytes) -> None:
    assume(old != new)
    part = file_patch("x.py", old, new)
    assert patched(old, part) == new
    assert file_patches(part * 2) == [part, part]


def test_a_patch_that_does_not_fit_is_refused() -> None:
    with pytest.raises(DamagedPatchError):
        patched(b"x\n", file_patch("x.py", b"a\n", b"b\n"))
