"""Waiting without hoping: poll until something is true, or fail saying what was seen last."""

import time


def until(look, *, within=15.0, every=0.05, what=None):
    """Calls `look` until what it gives is true, and gives that.

    After `within` seconds it fails with what was seen last. No test sleeps and hopes.
    """
    deadline = time.monotonic() + within
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {within} s: {what or look}; last seen: {seen!r}")
        time.sleep(every)
