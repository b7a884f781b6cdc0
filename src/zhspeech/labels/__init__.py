"""What could be a label of a list, and what leads a list in."""
