"""Random whole programs that build an optimizer and edit it; a reference for what they mean; the comparison."""
