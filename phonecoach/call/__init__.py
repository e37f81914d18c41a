"""The call engine and the record it writes."""
