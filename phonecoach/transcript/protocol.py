"""What turns speech into words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from phonecoach.units import Language
    from phonecoach.voice.samples import Samples


class Transcriber(Protocol):
    """Writes down what is said."""

    def transcribe(self, samples: Samples, language: Language) -> str:
        """Return the words of one turn; empty where none were understood.

        It takes about a tenth of the turn's length: keep it off the window's thread.

        Args:
            samples: One turn of one person.
            language: In which it is spoken.

        Raises:
            TranscriptError: If the recogniser cannot be used.
        """
