"""Apply the shards of a plan: decide file by file, write it down, then do it."""
