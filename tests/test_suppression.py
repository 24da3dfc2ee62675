"""Suppression comments: written for what is found, taken out where they are of no use, and nothing else touched."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.case import Case, all_cases
from paramgroups.engine.core import rewrite
from paramgroups.engine.ignoring import add_ignores
from paramgroups.outcome import Failed, Ignored, Rewritten, Unchanged
from paramgroups.settings import Settings

HEAD = "import torch\n\ndef make(net, head):\n    opt = torch.optim.Adam(net.parameters(), lr=1e-3)\n"
EDIT = "    opt.param_groups[0]['lr'] = 1e-2"
PROGRAM = HEAD + EDIT + "\n    opt.add_param_group({'params': head.parameters()})\n    return opt\n"


def ignored(source: bytes, chosen: Settings = Settings()) -> Ignored:
    result = add_ignores(source, chosen)
    assert isinstance(result, Ignored)
    return result


def lines_with_ignores(text: str) -> list[str]:
    return [line.strip() for line in ignored(text.encode()).source.decode().splitlines() if "paramgroups" in line]


@pytest.mark.parametrize("one", all_cases()[:: 1 if os.environ.get("ALL_CASES") else 9], ids=lambda one: one.id)
def test_cases_fall_silent(one: Case) -> None:
    """A second check finds nothing but invalid comments, a second run changes nothing, and the program is the same."""
    first = ignored(one.source)
    assert {finding.code for finding in first.left} <= {"PG901"}
    again = rewrite(first.source)
    assert isinstance(again, Unchanged)
    assert again.findings == first.left
    assert ast.dump(ast.parse(first.source)) == ast.dump(ast.parse(one.source))


def test_comments_stand_at_the_end_of_the_line() -> None:
    assert lines_with_ignores(PROGRAM) == [
        "opt.param_groups[0]['lr'] = 1e-2  # paramgroups: ignore[PG201]",
        "opt.add_param_group({'params': head.parameters()})  # paramgroups: ignore[PG203]",
    ]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (EDIT + "  # keep me  ", EDIT + "  # keep me  # paramgroups: ignore[PG201]  "),
        (EDIT + "  # type: ignore", EDIT + "  # type: ignore  # paramgroups: ignore[PG201]"),
        (
            EDIT + "; opt.add_param_group({'params': head.parameters()}) # paramgroups: ignore[PG203 , ]",
            EDIT + "; opt.add_param_group({'params': head.parameters()}) # paramgroups: ignore[PG203, PG201 , ]",
        ),
        (EDIT + "  # paramgroups: ignore[PG20]", EDIT + "  # paramgroups: ignore[PG20, PG201]"),
        (EDIT + "  # noqa: E501", EDIT + "  # noqa: E501  # paramgroups: ignore[PG201]"),
        (EDIT + "; " + EDIT.strip(), EDIT + "; " + EDIT.strip() + "  # paramgroups: ignore[PG201]"),
        (
            "    opt.param_groups[0]['lr'] = (  # why\n        1e-2\n    )",
            "    opt.param_groups[0]['lr'] = (  # why  # paramgroups: ignore[PG201]\n        1e-2\n    )",
        ),
        (
            "    opt.param_groups[0]['lr'] = \\\n        1e-2",
            "    opt.param_groups[0]['lr'] = \\\n        1e-2  # paramgroups: ignore[PG201]",
        ),
        (
            "    opt.param_groups[0]['name'] = '''a\n  # b\n'''",
            "    opt.param_groups[0]['name'] = '''a\n  # b\n'''  # paramgroups: ignore[PG201]",
        ),
        (
            "    opt.param_groups[0]['lr'] = f'''a\n''' \\\n + '''\n'''",
            "    opt.param_groups[0]['lr'] = f'''a\n''' \\\n + '''\n'''  # paramgroups: ignore[PG201]",
        ),
    ],
)
def test_the_comment_stands_where_one_can(statement: str, expected: str) -> None:
    result = ignored((HEAD + statement + "\n    return opt\n").encode()).source.decode()
    assert result == HEAD + expected + "\n    return opt\n"


STATEMENT = """\
    return torch.optim.Adam({}
        [
            net.parameters(),{}
            head.parameters(),{}
        ],
    ){}
"""


@pytest.mark.parametrize(("where", "left"), [(0, 0), (1, 1), (2, 1), (3, 0)])
def test_a_comment_speaks_for_its_statement_or_for_a_part_of_it(where: int, left: int) -> None:
    marks = ["", "", "", ""]
    marks[where] = "  # paramgroups: ignore[PG101]"
    outcome = rewrite((HEAD.rpartition("    opt")[0] + STATEMENT.format(*marks)).encode())
    assert not isinstance(outcome, Failed)
    assert [finding.code for finding in outcome.findings] == ["PG101"] * left


FORMATTED = """
added_iterators/element_beside_dicts bare_iterator_in_groups/added_list bare_iterator_in_groups/dict_first
bare_iterator_in_groups/star_after_dict edited_group_option/enumerated_loop edited_group_option/asgd_t0
edited_group_params/extend_of_a_group_dict group_added_after_construction/identical_parameters
lone_group_dict/module_in_the_dict module_as_params/own_parameters_property overlapping_groups/assembled_list
raw_group_append/full_keys_generator raw_group_append/overlap_with_containers removed_group/one_of_two
unknown_return_shape/groups_and_shape unknown_return_shape/through_a_variable unused_suppression/after_a_backslash
""".split()
"""Cases with one statement a line: where a formatter takes two apart, no comment can speak for both."""


def test_a_formatter_may_move_the_comments(tmp_path: Path) -> None:
    cases = {case.id: case for case in all_cases()}
    for number, name in enumerate(FORMATTED):
        (tmp_path / f"{number}.py").write_bytes(ignored(cases[name].source).source)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--line-length", "60", str(tmp_path)]
    subprocess.run(command, check=True)
    for path in sorted(tmp_path.glob("*.py")):
        outcome = rewrite(path.read_bytes())
        assert not isinstance(outcome, Failed)
        assert {finding.code for finding in outcome.findings} <= {"PG901"}, path.read_text()
    assert before != {path: path.read_bytes() for path in before}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["", "\n", "\n\x0c\n", "\n\t\n# \u00e9"])
def test_no_other_byte_changes(newline: str, bom: bytes, end: str) -> None:
    cookie = "" if bom else "# coding: latin-1\n"
    text = cookie + PROGRAM.rstrip("\n").replace("    return", "\x0c\n    return  # \u00e9\n    return") + end
    source = bom + text.replace("\n", newline).encode("utf-8" if bom else "latin-1")
    result = ignored(source).source
    assert result != source
    for code in (b"PG201", b"PG203"):
        result = result.replace(b"  # paramgroups: ignore[" + code + b"]", b"")
    assert result == source


def test_old_line_ends_are_reported_and_left() -> None:
    """Python's tokenizer cannot tell the comments of a file whose lines end in carriage returns alone."""
    source = PROGRAM.replace("\n", "\r").encode()
    result = ignored(source)
    assert (result.findings, result.source) == ((), source)
    assert [finding.code for finding in result.left] == ["PG201", "PG203"]


def test_several_codes_share_a_comment() -> None:
    text = HEAD + EDIT + "; opt.add_param_group({'params': head.parameters()})\n"
    assert lines_with_ignores(text)[0].endswith("# paramgroups: ignore[PG201, PG203]")


def test_what_is_switched_off_gets_no_comment_and_keeps_its_own() -> None:
    source = PROGRAM.replace("1e-2", "1e-2  # paramgroups: ignore[PG101]").encode()
    result = ignored(source, Settings(ignore=("PG1", "PG203"))).source.decode()
    assert "paramgroups: ignore[PG101, PG201]" in result
    assert "PG203" not in result


def test_a_file_that_fails_is_left_alone() -> None:
    assert isinstance(add_ignores(b"import torch\ntorch.optim.Adam([a.parameters()\n"), Failed)


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("# paramgroups: ignore[PG201]", ""),
        ("# paramgroups: ignore[PG201,PG101]", ""),
        ("#paramgroups:ignore", ""),
        ("# paramgroups: ignore[PG201]  # type: ignore", "  # type: ignore"),
        ("# type: ignore # paramgroups: ignore[PG201]", "  # type: ignore"),
        ("# paramgroups: ignore[PG201] for the paper", "  # for the paper"),
        ("# why # paramgroups: ignore[PG201] # noqa: PG202 # how", "  # why # how"),
        ("# noqa: E501, PG201", "  # noqa: E501"),
        ("# noqa: PG201,E501 W2", "  # noqa: E501 W2"),
        ("# noqa", "  # noqa"),
        ("# noqa: E501", "  # noqa: E501"),
        ("# nothing of paramgroups: ignore it", "  # nothing of paramgroups: ignore it"),
    ],
)
def test_unused_comments_go_and_others_stay(comment: str, left: str) -> None:
    source = f"x = 1  {comment}\r\n\r\ny = '# paramgroups: ignore'\r\n".encode()
    result = rewrite(source)
    text = result.source if isinstance(result, Rewritten) else source
    assert text == f"x = 1{left}\r\n\r\ny = '# paramgroups: ignore'\r\n".encode()


@pytest.mark.parametrize("source", [b"x = 1\n# paramgroups: ignore", b"x = 1\n    # paramgroups: ignore\n\ny = 2\n"])
def test_a_comment_goes_with_its_line(source: bytes) -> None:
    result = rewrite(source)
    assert isinstance(result, Rewritten)
    assert result.source == source.replace(b"\n    # paramgroups: ignore", b"").replace(b"\n# paramgroups: ignore", b"")


@pytest.mark.parametrize(
    ("settings_", "imports"),
    [
        (Settings(ignore=("PG201",)), ""),
        (Settings(select=("PG2",)), ""),
        (Settings(ignore=("PG900",)), ""),
        (Settings(), "from mine import Ranger\n"),
    ],
)
def test_what_cannot_be_judged_stays(settings_: Settings, imports: str) -> None:
    """Rules that are off; and classes of other files, which a file that is read alone does not know."""
    source = f"{imports}x = 1  # paramgroups: ignore[PG201]\n".encode()
    assert rewrite(source, settings_) == Unchanged()


@pytest.mark.parametrize("mark", ["ignore[PG101]", "ignore"])
def test_groups_that_another_file_may_take_keep_their_comments(mark: str) -> None:
    """Whether such a list is a finding is known where all files are looked at that may call the function."""
    head = "def groups(a, b):\n    return ["
    for element in ("a.parameters()", "\n        b.parameters(),", "a, b.parameters()"):
        assert rewrite(f"{head}{element}  # paramgroups: {mark}\n    ]\n".encode()) == Unchanged()
    assert isinstance(rewrite(f"{head}a, b]  # paramgroups: {mark}\n".encode()), Rewritten)


def test_rules_about_comments_are_suppressed_by_name_only() -> None:
    assert rewrite(b"x = 1  # paramgroups: ignore[PG201, PG900]\n") == Unchanged()
    assert isinstance(rewrite(b"x = 1  # noqa  # paramgroups: ignore\n"), Rewritten)
    assert rewrite(b"x = 1  # paramgroups: skip-file\n# paramgroups: ignore[PG]\n") == Unchanged()


def test_a_fix_that_makes_a_comment_useless_takes_it_along() -> None:
    source = HEAD.replace("1e-3)", "1e-3)  # paramgroups: ignore[PG201]") + EDIT + "\n    return opt\n"
    result = rewrite(source.encode())
    assert isinstance(result, Rewritten)
    assert result.source.decode() == HEAD.replace("1e-3", "1e-2") + "    return opt\n"
    assert [finding.code for finding in result.findings] == ["PG900", "PG201"]


MARKS = st.lists(
    st.sampled_from(
        ["# paramgroups: ignore", "[PG201]", "[", "]", ",", "PG203", " ", "# noqa", ":", "E501", "é", "#", "'"]
    ),
    max_size=8,
).map("".join)


@settings(max_examples=20, deadline=None)
@given(st.tuples(MARKS, MARKS, MARKS), st.sampled_from(["\n", "\r\n"]))
def test_any_comments(marks: tuple[str, str, str], newline: str) -> None:
    """Whatever comments look like: they are taken out and written without a change of the program, and for good."""
    lines = PROGRAM.splitlines()
    for number, mark in zip((3, 4, 5), marks, strict=True):
        lines[number] += f"  #{mark}"
    source = newline.join(lines).encode()
    result = ignored(source)
    assert ast.dump(ast.parse(result.source)) == ast.dump(ast.parse(source))
    assert {one.code for one in result.left} <= {"PG901"}
    assert ignored(result.source).source == result.source
