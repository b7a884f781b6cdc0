"""What stands around the body: titles, salutations, closings, signatures, and who speaks."""
