"""Parts that more than one screen is built of, or that are worth their own tests."""
