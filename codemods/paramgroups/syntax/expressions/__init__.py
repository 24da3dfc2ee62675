"""What expressions mean: kinds, values, where parameters come from, what can be moved."""
