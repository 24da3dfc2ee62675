"""Other programs that run the rules: LibCST's codemod runner and flake8. Thin, and imported by them only."""
