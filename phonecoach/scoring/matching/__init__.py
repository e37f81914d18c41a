"""Does a text hold what the case knows? Tolerant of style, never of a wrong digit.

Spelling, spacing, punctuation, scripts and the style of numbers may differ; days and
times may be told in other words. What is compared how: by the kind of the fact.
"""

from phonecoach.scoring.matching.agreement import (
    MISSED,
    Agreement,
    Comparison,
    Slip,
)
from phonecoach.scoring.matching.clock import times_said
from phonecoach.scoring.matching.days import weekday_named
from phonecoach.scoring.matching.facts import compare, says_fact
from phonecoach.scoring.matching.phrases import (
    Promised,
    addresses,
    found_groups,
    promised,
    says_any,
    sentences,
)

__all__ = [
    "MISSED",
    "Agreement",
    "Comparison",
    "Promised",
    "Slip",
    "addresses",
    "compare",
    "found_groups",
    "promised",
    "says_any",
    "says_fact",
    "sentences",
    "times_said",
    "weekday_named",
]
