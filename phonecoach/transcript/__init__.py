"""What was said, word for word: an optional recogniser in a process of its own."""

from phonecoach.transcript.model import SenseVoice, Whisper, check
from phonecoach.transcript.protocol import Transcriber
from phonecoach.transcript.remote import RemoteTranscriber

__all__ = ["RemoteTranscriber", "SenseVoice", "Transcriber", "Whisper", "check"]
