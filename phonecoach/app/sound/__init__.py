"""Tones of the telephone; silent where there is no sound device."""
