"""A card in words."""

from phonecoach.app.gather.card import card_text

__all__ = ["card_text"]
