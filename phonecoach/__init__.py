"""A desktop trainer for telephone manners."""

__version__ = "0.12.0"
