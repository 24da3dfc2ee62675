"""What torch does: optimizer signatures, the symbolic optimizer, what happens today. Knows no libcst tree."""
