"""Patches that `git apply` and `git am` take."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from email.header import Header

from paramgroups.migration.manifest import PlannedShard
from paramgroups.migration.message import message
from paramgroups.version import __version__
from paramgroups.workspace.hunks import hunks, quoted


def file_patch(path: str, old: bytes, new: bytes, *, executable: bool = False) -> bytes:
    """Write the change of one file under git's own header; names are relative to the repository."""
    name = os.fsencode(path)
    a, b = quoted(b"a/" + name), quoted(b"b/" + name)
    tab = b"\t" if b" " in name else b""
    mode = b"100755" if executable else b"100644"
    ids = b"index %s..%s %s\n" % (_blob(old), _blob(new), mode)  # lets `git am -3` find the file that was meant
    return b"diff --git %s %s\n%s--- %s%s\n+++ %s%s\n%s" % (a, b, ids, a, tab, b, tab, hunks(old, new))


def shard_patch(shard: PlannedShard, patches: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the patch of a shard, as a mail with the message of its commit."""
    first, _, body = message(shard).partition("\n")
    yield b"From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001\n"
    yield b"From: paramgroups <paramgroups@localhost>\n"
    yield f"Subject: {_header(f'[PATCH] {first}')}\n".encode()
    yield b"MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
    yield body.encode("utf-8", "backslashreplace")
    yield b"\n---\n\n"
    yield from patches
    yield f"-- \nparamgroups {__version__}\n".encode()


def _header(text: str) -> str:
    if text.isascii():
        return text
    return Header(text.encode("utf-8", "backslashreplace").decode(), "utf-8", maxlinelen=10**6).encode()


def _blob(text: bytes) -> bytes:
    """Name the bytes as git does."""
    return hashlib.sha1(b"blob %d\0%s" % (len(text), text), usedforsecurity=False).hexdigest().encode()
