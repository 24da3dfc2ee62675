"""A large change in small pieces: plan it, apply it, see where it stands, take it back."""
