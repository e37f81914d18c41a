"""From a record to a card with evidence."""
