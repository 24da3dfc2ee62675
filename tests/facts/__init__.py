"""The table of `docs/facts.md`: what torch does, and what the cases show that the tool makes of it."""
