"""Reading and writing libcst trees: names, kinds of expressions, constructions and edits, rendering."""
