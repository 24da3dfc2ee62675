"""The command line of paramgroups: commands read options, renderers make text, the library does the work."""
