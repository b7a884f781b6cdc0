"""Word classes, each written once."""
