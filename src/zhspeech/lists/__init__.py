"""Which labels count together, where each list hangs and where its members end."""
