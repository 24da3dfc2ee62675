from pathlib import Path

import pytest

from helpers.trees import put
from paramgroups.migration.owners.github import github
from paramgroups.migration.owners.gitlab import gitlab
from paramgroups.migration.owners.lookup import owners

GITHUB = """\
*             @all
*.js          @js # ping @somebody instead
/docs/        docs@example.com
build/logs/   @logs
src/*         @src
apps/         @apps
/apps/github
/my           @mine
/sp\\ ace/     @space
**/deep/**    @deep
!*.js         @negated
\\#sharp.py    @sharp
[ab].py       @range
[open         @open
x/\\[id\\].py   @escaped
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.txt", "@all"),
        ("x/y.js", "@js"),
        ("docs/x/y.js", "docs@example.com"),
        ("x/docs/y.txt", "@all"),
        ("build/logs/x.txt", "@logs"),
        ("x/build/logs/y.txt", "@all"),
        ("src/x.py", "@src"),
        ("src/x/y.py", "@all"),
        ("x/apps/y.py", "@apps"),
        ("apps/github/x.py", ""),
        ("my file.py", "@all"),
        ("my/file.py", "@mine"),
        ("src/my file.py", "@src"),
        ("sp ace/x.py", "@space"),
        ("sp/x.py", "@all"),
        ("a/deep/b/c.py", "@deep"),
        ("#sharp.py", "@all"),
        ("a.py", "@all"),
        ("x/[id].py", "@escaped"),
    ],
)
def test_github(path: str, expected: str) -> None:
    assert " ".join(github(GITHUB).of(path)) == expected


def test_github_lists_all_owners_of_the_last_line_that_matches() -> None:
    assert github("* @a\n*.py @b @org/team c@example.com\n").of("x.py") == ("@b", "@org/team", "c@example.com")


GITLAB = """\
*              @default
\\#sharp.py     @sharp
path\\ with\\ spaces/ @space
exact          @exact
lib/           @lib
/config/       @config
/docs/*        @root-docs
/docs/**/*.md  @md
internal/x.py  @anywhere
[ab].py        @range
a?c*.txt       @wild

[Database][2] @dba @@maintainer
model/
/model/old.py  @history

^[Optional] not-an-owner opt@example.com
*.py
!skip.py
skip.py        @taken-back

[database]
/extra.py      @extra
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("x.txt", "@default"),
        ("#sharp.py", "@sharp opt@example.com"),
        ("path with spaces/x.txt", "@space"),
        ("exact", "@exact"),
        ("exact/x.txt", "@default"),
        ("a/lib/b/x.txt", "@lib"),
        ("config/x.txt", "@config"),
        ("a/config/x.txt", "@default"),
        ("docs/x.txt", "@root-docs"),
        ("docs/a/x.txt", "@default"),
        ("docs/x.md", "@md"),
        ("docs/a/b/x.md", "@md"),
        ("a/internal/x.py", "@anywhere opt@example.com"),
        ("z/b.py", "@range opt@example.com"),
        ("abc.d.txt", "@wild"),
        ("model/x.txt", "@default @dba @@maintainer"),
        ("model/old.py", "@default @history opt@example.com"),
        ("skip.py", "@default"),
        ("extra.py", "@default @extra opt@example.com"),
        (".hidden", "@default"),
    ],
)
def test_gitlab(path: str, expected: str) -> None:
    assert " ".join(gitlab(GITLAB).of(path)) == expected


def test_an_exclusion_holds_for_its_section_only() -> None:
    lines = gitlab("* @all\n!pom.xml\n[Ruby]\n*.rb @ruby\n!/config/**/*.rb\n[QA]\n*.rb @qa\n")
    assert lines.of("pom.xml") == ()
    assert lines.of("config/a/x.rb") == ("@all", "@qa")
    assert lines.of("lib/x.rb") == ("@all", "@ruby", "@qa")


@pytest.mark.parametrize("line", ["[z-a].py @x", "[ @x", "/ @x", "\\ @x", "[] @x", "[!] @x", "** @x", "[a"])
def test_no_line_is_too_odd(line: str) -> None:
    for read in (github, gitlab):
        assert "@y" in read(f"*.txt @y\n{line}\n*.md @y").of("b/c.md")


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((".github", ".", "docs", ".gitlab"), ".github"),
        ((".", "docs", ".gitlab"), "."),
        (("docs", ".gitlab"), "docs"),
        ((".gitlab",), ".gitlab"),
    ],
)
def test_the_first_place_counts(tmp_path: Path, places: tuple[str, ...], expected: str) -> None:
    for place in places:
        put(tmp_path / place / "CODEOWNERS", f"* @{place}")
    assert owners(tmp_path).of("x.py") == (f"@{expected}",)


def test_the_language_shows(tmp_path: Path) -> None:
    # `a/b` without a slash in front: rooted for GitHub, anywhere for GitLab.
    put(tmp_path / "CODEOWNERS", "a/x.py @a")
    assert owners(tmp_path).of("z/a/x.py") == ()
    put(tmp_path / ".gitlab-ci.yml", "")
    assert owners(tmp_path).of("z/a/x.py") == ("@a",)
    (tmp_path / ".github").mkdir()
    assert owners(tmp_path).of("z/a/x.py") == ()
    put(tmp_path / "CODEOWNERS", "[Section]\na/x.py @a")
    assert owners(tmp_path).of("z/a/x.py") == ("@a",)


def test_a_file_in_a_folder_says_what_the_central_one_does_not(tmp_path: Path) -> None:
    put(tmp_path / "CODEOWNERS", "/a/owned.py @central")
    put(tmp_path / "a/CODEOWNERS", "*.py @outer")
    put(tmp_path / "a/b/CODEOWNERS", "/x.py @inner")
    found = owners(tmp_path)
    assert found.of("a/owned.py") == ("@central",)
    assert found.of("a/b/x.py") == ("@inner",)
    assert found.of("a/b/y.py") == ("@outer",)
    assert found.of("y.py") == ()
