"""What `configure_optimizers` returns, read and written."""
