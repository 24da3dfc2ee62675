"""Files that other tools break at, or break, are rewritten or cost themselves at most: the rest is done."""

from pathlib import Path

import pytest

from helpers.programs import tool
from helpers.trees import put

PROGRAM = "import torch\ntorch.optim.Adam([a.parameters(), b.parameters()])\n"
FIXED = PROGRAM.replace("a.parameters()", "{'params': a.parameters()}").replace(
    "b.parameters()", "{'params': b.parameters()}"
)

NEWER = {
    "3.12 type parameters": "type Pair[T] = tuple[T, T]\ndef f[T](x: T) -> T: return x\n",
    "3.12 quotes in f-strings": "x = f'{f'{1}'}'\n",
    "3.13 defaults of type parameters": "class C[T = int]: ...\n",
    "3.14 template strings": "x = t'{1}'\n",
    "3.14 except without parentheses": "try: ...\nexcept A, B: ...\n",
}
HOSTILE = {
    "a sum of 3,000 terms": f"x = {' + '.join(['1'] * 3000)}\n",
    "3,000 calls in a row": f"x = f{'()' * 3000}\n",
    "500 nested lists": f"x = {'[' * 500}{']' * 500}\n",
    "90 nested blocks": "".join(f"{' ' * depth}if x:\n" for depth in range(90)) + " " * 90 + "pass\n",
    "a chain of 2,000 attributes": f"x = a{'.b' * 2000}\n",
    "a string of a million letters": f"x = '{'x' * 1_000_000}'\n",
    "Python 2": "print 'x'\n",
    "null bytes": "x = '\0'\n",
    "an unknown encoding": "# coding: klingon\n",
}


@pytest.mark.parametrize("name", NEWER)
def test_newer_syntax_than_this_python(tmp_path: Path, name: str) -> None:
    file = put(tmp_path / "a.py", NEWER[name] + PROGRAM)
    assert tool("apply", cwd=tmp_path).returncode == 0
    assert file.read_text() == NEWER[name] + FIXED


@pytest.mark.parametrize("name", HOSTILE)
def test_one_hostile_file_costs_itself_at_most(tmp_path: Path, name: str) -> None:
    hostile = put(tmp_path / "m.py", HOSTILE[name] + PROGRAM)
    first, last = put(tmp_path / "a.py", PROGRAM), put(tmp_path / "z.py", PROGRAM)
    done = tool("apply", cwd=tmp_path)
    assert (first.read_text(), last.read_text()) == (FIXED, FIXED)
    if done.returncode == 0:
        assert hostile.read_text() == HOSTILE[name] + FIXED
    else:
        assert done.returncode == 2
        assert done.stderr.startswith(b"m.py:")
        assert hostile.read_text() == HOSTILE[name] + PROGRAM
    assert b"Traceback" not in done.stderr


ENCODINGS = {
    "latin-1": "é",
    "cp1252": "€",
    "shift_jis": "表示ソ",  # its second bytes look like backslashes
    "euc-kr": "한국어",
    "koi8-r": "Привет",
    "utf-8": "👾",
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    before, after = (
        f"# -*- coding: {encoding} -*-\nx = '{ENCODINGS[encoding]}'  # {ENCODINGS[encoding]}\n{program}"
        for program in (PROGRAM, FIXED)
    )
    file = put(tmp_path / "a.py", before.encode(encoding))
    assert tool("apply", cwd=tmp_path).returncode == 0
    assert file.read_bytes() == after.encode(encoding)
