"""The training record in SQLite; the only room that knows sqlite3."""
