"""PySide's table of classes is wide enough for all of them."""

import subprocess
import sys

from PySide6.QtCore import QObject

from phonecoach.app import class_table

WIDENING = """
from PySide6.QtCore import QObject
from phonecoach.app.class_table import widen_class_table

widen_class_table()
print(sum(one.__name__ == "Room" for one in QObject.__subclasses__()))
"""

COUNTING = """
import pkgutil, sys
from importlib import import_module
from PySide6 import QtMultimedia, QtSvg, QtWidgets
from shiboken6 import Shiboken
import phonecoach.app

for module in pkgutil.walk_packages(phonecoach.app.__path__, "phonecoach.app."):
    import_module(module.name)

found = set()
def count(kind):
    for one in kind.__subclasses__():
        if one not in found:
            found.add(one)
            count(one)
count(Shiboken.Object)
print(len(found))
"""


def printed(program):
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_all_classes_of_the_program_find_room():
    # Some of Qt's come with time, when they are first used.
    assert 400 < printed(COUNTING) < 0.9 * class_table._ROOM


def test_room_is_made_where_python_needs_it():
    room = class_table._ROOM if sys.version_info < (3, 12) else 0

    assert room * 0.9 <= printed(WIDENING) <= room


def test_room_is_made_once(qapp):
    class_table.widen_class_table()
    made = len(QObject.__subclasses__())

    class_table.widen_class_table()

    assert len(QObject.__subclasses__()) == made
