import pytest

from resources.voices.korean import phonemes


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("그럼", "ɡɨɾɔm"),
        ("크림", "kʰɨɾim"),
        ("까치", "ʔkaʨʰi"),
        ("아까", "aʔka"),
        ("있어요", "iʔsɔjo"),
        ("입니다", "imnida"),
        ("물론", "mullon"),
        ("시간", "ɕiɡan"),
        ("전화", "ʥɔnwa"),
        ("포장 하나", "pʰoʥaŋ hana"),
        ("저녁 일곱", "ʥɔnjɔɡ ilɡop"),
        ("이름 있는", "iɾɨm innɨn"),
        ("의자", "ɰiʥa"),
        ("돈 받아", "don pada"),
        ("돈보다", "donboda"),
    ],
)
def test_each_sound_has_the_symbol_that_is_understood_best(written, said):
    assert phonemes(written) == said
