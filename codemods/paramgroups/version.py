"""The version, read by hatchling at build time and by `paramgroups --version`."""

__version__ = "0.1.0"
