"""The bundled fonts show all three languages."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics, QRawFont

from phonecoach.app.look import font, fonts, load_fonts, tokens
from phonecoach.errors import PhonecoachError

LETTERS = "Aa09–—“”·…£ 가힣뷁쓩 ぁんァヴー 亜鬱遙 、。？！「」々"


@pytest.fixture(autouse=True)
def loaded(qapp):
    load_fonts()


def test_the_body_font_is_the_bundled_one():
    body = font("body")

    assert QFontInfo(body).family() == tokens().family
    assert body.pixelSize() == tokens().scale["body"].size


def test_the_bundled_font_has_every_letter():
    raw = QRawFont.fromFont(font("body"))

    missing = [one for one in LETTERS if not raw.supportsCharacter(ord(one))]

    assert missing == []


def test_all_digits_of_a_clock_have_one_width():
    metrics = QFontMetrics(font("clock", tabular=True))

    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_a_missing_font_is_told_with_its_place(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "resources", tmp_path.joinpath)

    with pytest.raises(PhonecoachError, match=r"Sans-Regular\.ttf cannot be read"):
        load_fonts()
