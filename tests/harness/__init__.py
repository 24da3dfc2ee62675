"""Run the cases of `tests/cases`: read what a case declares, run it in real torch, compare before with after."""
