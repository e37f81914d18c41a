"""What each screen shows, gathered from the training record; no widgets here."""
