"""What tests of files and of the command line share: programs to run, trees, and an obedient engine."""
