"""A desktop trainer for telephone manners."""

__version__ = "0.13.1"
