"""Content files: YAML with lines, typed by dataclasses, every fault told at once."""

from phonecoach.content.document import (
    Document,
    document,
    dumped,
    json_schema,
    read,
    typed,
)
from phonecoach.content.in_words import error_in_words, in_words
from phonecoach.content.spelling import Clock, Duration, Spelling
from phonecoach.content.tree import Node, grow, line_of, merged, node_of, tree

__all__ = [
    "Clock",
    "Document",
    "Duration",
    "Node",
    "Spelling",
    "document",
    "dumped",
    "error_in_words",
    "grow",
    "in_words",
    "json_schema",
    "line_of",
    "merged",
    "node_of",
    "read",
    "tree",
    "typed",
]
