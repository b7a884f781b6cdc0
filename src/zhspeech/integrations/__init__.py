"""Speeches inside other frameworks; each module imports its framework, and is imported by its user."""
