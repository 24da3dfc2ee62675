"""Reading edits: statements that change the `param_groups` of an optimizer, one kind of edit a module."""
