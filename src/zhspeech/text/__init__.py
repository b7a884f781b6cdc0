"""What any Chinese text is made of: spans, lines, numerals, script, variants of characters."""
