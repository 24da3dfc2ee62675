"""The lists of groups that constructions get, however a file puts them together."""
