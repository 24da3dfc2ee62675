"""Which classes a call may construct, and which of them are optimizers."""
