"""Samples -> when somebody speaks, how fast, how high, how loud; no devices.

Samples are mono float32 between -1 and 1 at `samples.RATE`. The modules load numpy, so
that who shows a window imports them only once they are needed.
"""
