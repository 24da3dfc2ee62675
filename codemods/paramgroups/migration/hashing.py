"""Name bytes."""

import hashlib


def digest(source: bytes) -> str:
    """Name bytes by their SHA-256."""
    return hashlib.sha256(source).hexdigest()
