"""The window: Qt, and nowhere else."""


def run() -> int:
    """Open the window and return the exit code once it is closed."""
    from phonecoach.app.application import run_application  # noqa: PLC0415

    return run_application()
