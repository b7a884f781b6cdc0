"""Readers: text out of files of any format and encoding."""
