"""What stands in a params argument, and what is wrong with it."""
