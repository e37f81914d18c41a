"""From a record to a card with evidence."""

from phonecoach.scoring.scorer import RULES_VERSION, items_possible, score

__all__ = ["RULES_VERSION", "items_possible", "score"]
