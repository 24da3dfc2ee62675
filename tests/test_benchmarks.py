"""The benchmarks find the functions that they time."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_stages_of_a_run_are_timed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "train.py").write_bytes((ROOT / "examples" / "example_1_bare_iterator.py").read_bytes())
    command = [sys.executable, "-m", "benchmarks.speed", "stages", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert all(f"| {stage} |" in done.stdout for stage in ("byte gate", "LibCST parse", "metadata", "rules", "render"))
