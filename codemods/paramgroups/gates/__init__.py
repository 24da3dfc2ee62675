"""The gates: what tells soundly, and cheaper than LibCST, that a file cannot hold a finding."""
