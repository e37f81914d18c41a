"""The 57 items, the vocabulary of behaviours and the locale profiles as data."""
