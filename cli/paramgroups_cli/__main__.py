"""Run the command line as `python -m paramgroups_cli`."""

from paramgroups_cli.app import main

if __name__ == "__main__":
    main()
