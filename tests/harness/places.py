"""Where things stand in this repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases"
EXAMPLES = ROOT / "examples"
SNAPSHOTS = ROOT / "snapshots"
FACTS = ROOT / "docs" / "facts.md"
