"""One parsed file: its text, names, scopes, statements and comments."""
