"""One module a form of output: results in, text or bytes out; nothing is written here."""
