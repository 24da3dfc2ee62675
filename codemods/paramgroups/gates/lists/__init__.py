"""What constructions get and what stands behind them, as far as the rules about lists and edits look at it."""
