"""Proving a case: random trainees show which items it can meet and how it ends."""
