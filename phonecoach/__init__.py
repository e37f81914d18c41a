"""A desktop trainer for telephone manners."""

__version__ = "0.2.0"
