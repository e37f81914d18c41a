"""A label for sentences: air between the lines, and no line broken inside a phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import font, ink, text_size
from phonecoach.phrases import language_of, unbroken
from phonecoach.units import Language

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_AIR: Final = {Language.KO: 1.6, Language.JA: 1.6, Language.EN: 1.5}
_CARET_WIDTH: Final = 2
_CARET_GAP: Final = 3
_WIDEST_HINT: Final = 360
_NARROWEST: Final = 120


class FlowLabel(QLabel):
    """Shows sentences with the line height of their language.

    Its text is what it was given; the joiners that keep Japanese phrases whole exist
    only while it is painted, so that nobody copies or hears them.
    """

    def __init__(
        self, text: str = "", step: str = "body", ink_name: str = "text"
    ) -> None:
        """Show a text.

        Args:
            text: The sentences.
            step: Of the type scale.
            ink_name: The colour of the letters.
        """
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._font = font(step)
        self._ink_name = ink_name
        self._caret = ""
        self._heights: dict[int, int] = {}
        self._set: tuple[str, float, QTextLayout] | None = None
        self.setText(text)

    def set_look(self, step: str, ink_name: str, *, pixels: int = 0) -> None:
        """Change size and colour; `pixels` takes the place of the step's own size."""
        self._font = font(step)
        if pixels:
            self._font.setPixelSize(text_size(pixels))
        self._ink_name = ink_name
        self._again()

    def set_weight(self, weight: QFont.Weight) -> None:
        """Change how bold it is."""
        self._font.setWeight(weight)
        self._again()

    def set_caret(self, ink_name: str) -> None:
        """Show where the text will go on, in a colour; empty shows nothing."""
        self._caret = ink_name
        self.update()

    @property
    def line_height(self) -> int:
        """The distance from line to line, in logical pixels."""
        return round(self._font.pixelSize() * _AIR[language_of(self.text())])

    def sizeHint(self) -> QSize:
        """Return room for the text on one line, or on several if it is long."""
        wide = QFontMetricsF(self._font).horizontalAdvance(self.text())
        width = min(_WIDEST_HINT, int(wide) + 2 + _CARET_GAP + _CARET_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width that reads well."""
        width = min(_NARROWEST, self.sizeHint().width())
        return QSize(width, self.line_height)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        # A layout of many rows asks for several widths of each again and again.
        height = self._heights.get(width)
        if height is None:
            layout, _ = self._laid_out(width)
            height = max(1, layout.lineCount()) * self.line_height
            self._heights[width] = height
        return height

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights = {}
        super().setText(text)

    def lines(self) -> tuple[str, ...]:
        """Return what stands on each line, as it is set now, joiners included."""
        layout, text = self._laid_out(self.width())
        found = (layout.lineAt(row) for row in range(layout.lineCount()))
        return tuple(
            text[one.textStart() : one.textStart() + one.textLength()] for one in found
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines, and the caret behind the last one."""
        painter = QPainter(self)
        layout, _ = self._laid_out(self.width())
        painter.setPen(ink(self._ink_name if self.isEnabled() else "text_faint"))
        layout.draw(painter, QPointF(0, self._top()))
        if self._caret:
            painter.fillRect(self._caret_place(layout), ink(self._caret))
        painter.end()

    def _again(self) -> None:
        self._set = None
        self._heights = {}
        self.updateGeometry()
        self.update()

    def _top(self) -> float:
        lines = max(1, self._laid_out(self.width())[0].lineCount())
        room = self.height() - lines * self.line_height
        if not self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            return 0.0
        return max(0.0, room / 2)

    def _caret_place(self, layout: QTextLayout) -> QRectF:
        metrics = QFontMetricsF(self._font)
        row = max(0, layout.lineCount() - 1)
        end = self._end_of(layout, row)
        left = min(end + _CARET_GAP, self.width() - _CARET_WIDTH)
        height = metrics.capHeight() * 1.5
        top = self._top() + row * self.line_height + (self.line_height - height) / 2
        return QRectF(left, top, _CARET_WIDTH, height)

    def _end_of(self, layout: QTextLayout, row: int) -> float:
        """Return where the last letter ends; a space behind it does not count."""
        letters = len(layout.text().rstrip())
        if not letters:
            return 0.0
        # The stubs know only the form that returns the cursor, too.
        found: Any = layout.lineAt(row).cursorToX(letters)
        return float(found[0] if isinstance(found, tuple) else found)

    def _laid_out(self, width: float) -> tuple[QTextLayout, str]:
        kept = self._set
        plain = self.text()
        if kept is not None and kept[0] == plain and kept[1] == width:
            return kept[2], unbroken(plain)
        text = unbroken(plain)
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font)
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        self._break_lines(layout, width)
        self._set = (plain, width, layout)
        return layout, text

    def _break_lines(self, layout: QTextLayout, width: float) -> None:
        height = self.line_height
        layout.beginLayout()
        row = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, row * height + (height - line.height()) / 2))
            row += 1
        layout.endLayout()
