"""Finding files, reading them, and writing them atomically."""
