"""Who, when, where: what a text's own apparatus states about it."""
