"""Reading a file by `ast`: its nodes, and what its names may mean."""
