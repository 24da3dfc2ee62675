"""Writing fixes into the tree, in the style and the layout of what is there."""
