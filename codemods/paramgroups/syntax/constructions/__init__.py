"""Constructions of optimizers: who counts as one, what it gets, and what else the file does with it."""
