"""What files tell each other: classes, functions, and who uses them."""
