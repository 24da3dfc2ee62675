"""Find and rewrite PyTorch optimizer param groups that crash, do nothing, or are patched after construction.

Importing this package is cheap: libcst is loaded only when a file needs it.
Start at `paramgroups.engine.rewrite`, which takes bytes and returns an `paramgroups.outcome.Outcome`.
"""
