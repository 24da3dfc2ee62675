"""What stops a migration command, in words for the user."""


class MigrationError(Exception):
    """Something that the user has to decide or repair; the message says what and how."""
