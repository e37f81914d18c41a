"""What every test relies on: Qt without a display, and hypothesis without luck."""

from __future__ import annotations

import os
import sys

from hypothesis import settings

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: a busy machine is no fault of the code. In CI the same examples every
# time, so that what fails there fails for a change that was made.
settings.register_profile("phonecoach", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("phonecoach")
