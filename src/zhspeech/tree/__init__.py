"""What comes out: the nodes, the speech, its outline and its records."""
