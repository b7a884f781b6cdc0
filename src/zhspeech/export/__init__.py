"""Ways out of a speech: chunks, tables, pages and TEI; each is a function over a ``Speech``."""
