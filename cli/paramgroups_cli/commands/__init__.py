"""One module a command: read the options, run, hand the results to a renderer."""
