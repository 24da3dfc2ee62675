"""One file a rule: its metadata, its examples, and what its edits do to an optimizer. Found by discovery."""
