"""A model scene on paper: its line, its words as they pass, what to listen for."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon, ink, worn_scheme
from phonecoach.app.screens.models_text import LineKind
from phonecoach.app.widgets.build import button, label, press_with
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.key_cap import KeyCap
from phonecoach.app.widgets.line_strokes import (
    Course,
    Hand,
    band_of,
    paint_axis,
    paint_head,
    paint_hold,
    paint_voices,
)
from phonecoach.app.widgets.line_words import caller_text
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.replay import Replay
from phonecoach.call.lanes import Lanes, Spoken, Stretch
from phonecoach.text import clock_text, number_text
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from phonecoach.app.screens.models_text import SceneLine, SceneText
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.scoring.card import Mark

translate = QCoreApplication.translate

_HAND: Final = Hand(
    near=3,
    reach=18,
    step=4,
    width=2,
    axis=1.5,
    axis_ink="text_muted",
    band=13,
    corner=3,
)
_HEIGHT: Final = 48
_HEAD: Final = 20
_EDGE: Final = 3
_SIDE: Final = 20
_GLYPH: Final = 24
_VOICES: Final = {LineKind.TRAINEE: "trainee", LineKind.CALLER: "caller"}


class SceneSheet(QFrame):
    """Lets a scene be read and heard.

    Attributes:
        replay: Lets it pass.
        play_button: Begins it, or stops it.
        rows: One for each line.

    Args:
        name: What the scene is.
        mark: How the item is met in it.
        key: The key that lets it pass.
        now_ns: A monotonic clock in nanoseconds.

    Signals:
        played: It has begun to pass.
    """

    played = Signal()

    def __init__(
        self, name: str, mark: Mark, key: str, now_ns: Callable[[], int]
    ) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAccessibleName(name)
        self._name, self._now_ns = name, now_ns
        self.replay: Replay | None = None
        self.rows: list[SceneRow] = []
        self._scene: SceneText | None = None
        self.play_button = QPushButton()
        self.play_button.setProperty("kind", "round")
        self.play_button.setIconSize(QSize(20, 20))
        press_with(self.play_button, key)
        self.back_button = _step_button("arrow-left")
        self.on_button = _step_button("arrow-right")
        self.line = SceneLineView()
        self.why = FlowLabel()
        self.length = label("", "note")
        self._lay_out(name, mark, key)
        self.play_button.clicked.connect(self.toggle)
        self.back_button.clicked.connect(self._back)
        self.on_button.clicked.connect(self._on)

    def show_scene(self, scene: SceneText, sound: Sounding | None) -> None:
        """Show a scene, at its beginning."""
        self.stop()
        if self.replay is not None:
            self.replay.deleteLater()
        self._scene = scene
        self.replay = Replay(self._now_ns, self, sound)
        self.replay.set_stretch(Micros(0), from_ms(scene.ends_ms))
        self.replay.moved.connect(self._show)
        self.replay.changed.connect(self._show_playing)
        self.length.setText(clock_text(from_ms(scene.ends_ms)))
        self.line.show_lanes(scene_lanes(scene))
        self.why.setText(scene.why)
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [SceneRow(line) for line in scene.lines]
        for row in self.rows:
            self._lines.addWidget(row)
            row.show()
        self._show_playing(playing=False)

    @Slot()
    def toggle(self) -> None:
        """Let it pass from where it is, or stop it."""
        if self.replay is not None:
            if not self.replay.playing:
                self.played.emit()
            self.replay.toggle()

    @Slot()
    def stop(self) -> None:
        """Stand still."""
        if self.replay is not None:
            self.replay.stop()

    # ------------------------------------------------------------------------------

    def _lay_out(self, name: str, mark: Mark, key: str) -> None:
        glyph = label("")
        glyph.setPixmap(mark_icon(mark, worn_scheme(), _GLYPH).pixmap(_GLYPH))
        title = label(name, "lead")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(glyph)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(KeyCap(key))
        head.addWidget(self.length)
        playing = QHBoxLayout()
        playing.setSpacing(8)
        playing.addWidget(self.play_button)
        playing.addWidget(self.line, 1)
        playing.addWidget(self.back_button)
        playing.addWidget(self.on_button)
        self._key = key
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        listen = label(translate("SceneSheet", "Listen for"), "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 16, _SIDE, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(playing)
        column.addLayout(self._lines)
        column.addSpacing(4)
        column.addWidget(listen)
        column.addWidget(self.why)
        column.addStretch(1)

    @Slot()
    def _back(self) -> None:
        self._go(-1)

    @Slot()
    def _on(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        """Stand at the beginning of the line before or after."""
        if self.replay is None or self._scene is None:
            return
        starts = [from_ms(line.begins_ms) for line in self._scene.lines]
        here = self.replay.at
        after = [one for one in starts if one > here]
        before = [one for one in starts if one < here]
        if by > 0:
            target = after[0] if after else from_ms(self._scene.ends_ms)
        else:
            target = before[-1] if before else Micros(0)
        self.replay.place(target)

    @Slot(object)
    def _show(self, at: Micros) -> None:
        self.line.set_head(at)
        begun = at > 0 or (self.replay is not None and self.replay.playing)
        for row in self.rows:
            row.show_at(at if begun else None)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        words = self.tr("Pause") if playing else self.tr("Play")
        name = f"{words}: {self._name}"
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(f"{words} ({self._key})")
        self.play_button.setIcon(icon("pause" if playing else "play", "text"))
        for made, told in (
            (self.back_button, self.tr("Line before")),
            (self.on_button, self.tr("Next line")),
        ):
            made.setAccessibleName(f"{told}: {self._name}")
            made.setToolTip(told)
        if self.replay is not None and self.replay.at >= from_ms(self._ends_ms()):
            self._show(Micros(0))
        elif self.replay is not None:
            self._show(self.replay.at)

    def _ends_ms(self) -> int:
        return 0 if self._scene is None else self._scene.ends_ms


class SceneRow(QFrame):
    """One line of a scene: an edge in the colour of the voice, and the words.

    Attributes:
        words: The words, or what is seen, or what passes.
    """

    def __init__(self, line: SceneLine) -> None:
        super().__init__()
        self.line = line
        self._voice = _VOICES.get(line.kind, "")
        self._now = False
        self.words = FlowLabel(self._words(), *self._look())
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE + 12, 3, 8, 4)
        column.setSpacing(0)
        if self._voice:
            name = caller_text() if self._voice == "caller" else agent_text()
            manner = side_by_side(name, *manner_words(line))
            self.name = FlowLabel(manner, "note", self._voice)
            column.addWidget(self.name)
        column.addWidget(self.words)

    def show_at(self, at: Micros | None) -> None:
        """Show whether it passes, has passed or is still to come.

        Args:
            at: Where the scene is; None while it does not pass.
        """
        begins, ends = from_ms(self.line.begins_ms), from_ms(self.line.ends_ms)
        self._now = at is not None and begins <= at < ends
        muted = (at is not None and at < begins) or not self._voice
        step, _ = self._look()
        self.words.set_look(step, "text_muted" if muted else "text")
        weight = QFont.Weight.Medium if self._now else QFont.Weight.Normal
        self.words.set_weight(weight)
        self.update()

    def _look(self) -> tuple[str, str]:
        """Return step and ink of the words."""
        return ("body", "text") if self._voice else ("note", "text_muted")

    def _words(self) -> str:
        line = self.line
        if line.kind is LineKind.RING:
            return self.tr("The telephone rings %n time(s).", "", line.count)
        if line.kind is LineKind.HOLD:
            words = self.tr("On hold for {seconds} s, shortened here.")
            return words.format(seconds=line.count)
        if line.kind is LineKind.SILENCE:
            words = self.tr("Nobody speaks for {seconds} s.")
            decimals = 0 if line.seconds.is_integer() else 1
            return words.format(seconds=number_text(line.seconds, decimals=decimals))
        return line.words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge, and the ground of what passes."""
        painter = QPainter(self)
        if self._now:
            ground = f"{self._voice}_soft" if self._voice else "sunken"
            painter.fillRect(self.rect(), ink(ground))
        edge = self._voice or "line_strong"
        painter.fillRect(0, 0, _EDGE, self.height(), ink(edge))
        painter.end()


class SceneLineView(QWidget):
    """The line of a scene, with a playhead."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes: Lanes | None = None
        self.head = Micros(0)
        self.setAccessibleName(translate("SceneSheet", "The scene on its line"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lanes(self, lanes: Lanes) -> None:
        """Draw another scene."""
        self._lanes, self.head = lanes, Micros(0)
        self.update()

    def set_head(self, at: Micros) -> None:
        """Put the playhead at an instant."""
        self.head = at
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both voices."""
        return QSize(4 * _HEIGHT, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, voices, holds and playhead."""
        if self._lanes is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = _HEIGHT // 2
        course = Course(
            left=6, right=self.width() - 6, axis=axis, span=self._lanes.length
        )
        paint_axis(painter, course, _HAND, gaps=self._lanes.silences)
        paint_voices(painter, self._lanes, course, _HAND)
        for hold in self._lanes.holds:
            paint_hold(painter, band_of(hold, course, _HAND), _HAND)
        x = course.x(self.head)
        paint_head(painter, QLineF(x, axis - _HEAD, x, axis + _HEAD), axis, "surface")
        painter.end()


def scene_lanes(scene: SceneText) -> Lanes:
    """Return how a scene is drawn on its line."""
    spoken: dict[LineKind, list[Spoken]] = {kind: [] for kind in _VOICES}
    holds, silences = [], []
    for line in scene.lines:
        begins, ends = from_ms(line.begins_ms), from_ms(line.ends_ms)
        if line.kind in spoken:
            seed = zlib.crc32(line.words.encode())
            spoken[line.kind].append(
                Spoken(begins=begins, ends=ends, letters=len(line.words), seed=seed)
            )
        elif line.kind is LineKind.HOLD:
            holds.append(Stretch(begins=begins, ends=ends))
        elif line.kind is LineKind.SILENCE:
            silences.append(Stretch(begins=begins, ends=ends))
    return Lanes(
        length=from_ms(scene.ends_ms),
        answered=Micros(0),
        caller=tuple(spoken[LineKind.CALLER]),
        trainee=tuple(spoken[LineKind.TRAINEE]),
        holds=tuple(holds),
        silences=tuple(silences),
    )


def agent_text() -> str:
    """Return what whoever takes the call is called: it is no trainee of ours."""
    return translate("SceneSheet", "Agent")


def manner_words(line: SceneLine) -> tuple[str, ...]:
    """Return how something is said, where it is not said as usual."""
    names = {
        "fast": translate("SceneSheet", "fast"),
        "slow": translate("SceneSheet", "slowly"),
        "low": translate("SceneSheet", "quietly"),
        "high": translate("SceneSheet", "loudly"),
        "flat": translate("SceneSheet", "without expression"),
        "bright": translate("SceneSheet", "brightly"),
        "warm": translate("SceneSheet", "warmly"),
        "sharp": translate("SceneSheet", "sharply"),
    }
    over = (translate("SceneSheet", "talks over"),) if line.seconds else ()
    return (*over, *(names[one] for one in line.manner))


def _step_button(picture: str) -> QPushButton:
    made = button("", "bare")
    made.setIcon(icon(picture, "text_muted"))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
