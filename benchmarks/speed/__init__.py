"""Speed of paramgroups beside its peers, on real source trees: `python -m benchmarks.speed --help`."""
