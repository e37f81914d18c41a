"""Reports on paper: set in our own type and inks, A4."""
