"""What `configure_optimizers` may return."""
