"""Bytes and settings in, an outcome out: total, pure, and never raising."""
