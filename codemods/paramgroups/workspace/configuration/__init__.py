"""What the user configured: the table of keys, the files that set them, and what applies to a path."""
