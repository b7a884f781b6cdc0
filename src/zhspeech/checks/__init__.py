"""What a drafter should look at again."""
