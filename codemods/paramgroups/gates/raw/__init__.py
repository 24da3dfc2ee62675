"""What the bytes of a file tell, before anything is parsed."""
