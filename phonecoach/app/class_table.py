"""Room for classes, made before a second thread may need it.

With Python before 3.12, PySide looks a class up in one table, often without holding the
interpreter. Whenever the table is full it is laid out anew, and a thread that looks
into it meanwhile finds nothing: the program ends with a segmentation fault. With 2,300
classes made beside a thread that emitted signals, 4 of 210 processes ended so; where
the table was wide enough before, none of 200. The program has some 750.
"""

from __future__ import annotations

import functools
import sys

from PySide6.QtCore import QObject

_ROOM = 1200
"""So many more classes fit; the table grows by doubling and never shrinks."""

_OWN_TABLE_UNTIL = (3, 12)
"""From this Python on, what PySide knows of a class lies in the class."""


@functools.cache
def widen_class_table() -> None:
    """Have PySide's table of classes grow now, once, in about 30 ms.

    To be called in the window's thread, before others work.
    """
    if sys.version_info < _OWN_TABLE_UNTIL:
        # Held until all are there: what is collected meanwhile makes no room.
        rooms = [type("Room", (QObject,), {}) for _ in range(_ROOM)]
        del rooms
