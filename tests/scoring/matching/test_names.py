import pytest

from phonecoach.scoring.matching.names import compare_name
from phonecoach.scoring.matching.sounds import (
    english_sound,
    in_both_scripts,
    kana_roman,
    kana_sound,
    korean_roman,
    korean_sound,
    plain_kanji,
    romaji_key,
    roman_key,
    same_english_name,
)
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA


@pytest.mark.parametrize(
    ("said", "name", "language", "verdict"),
    [
        ("김민슈", "김민수", KO, "partly"),  # one letter of Hangul
        ("김민샤", "김민수", KO, "partly"),
        ("김민서", "김민수", KO, "partly"),
        ("김민선", "김민수", KO, "missed"),  # two
        ("김미수", "김민수", KO, "partly"),
        ("임하늘", "림하늘", KO, "full"),
        ("선우은숙", "선우은숙", KO, "full"),
        ("선우 고객", "선우은숙", KO, "partly"),
        ("기대됨", "기대승", KO, "missed"),
        ("小野寺様", "小野剛", JA, "missed"),
        ("小野様", "小野剛", JA, "full"),
        ("担当小野", "小野剛", JA, "missed"),
        ("森林公園", "森誠", JA, "missed"),
        ("森 誠", "森誠", JA, "full"),
        ("森誠", "森誠", JA, "full"),
        ("おーの様", "大野剛", JA, "full"),
        ("Ono-san", "大野剛", JA, "full"),
        ("Saitoh", "斉藤亮", JA, "full"),
        ("Holoway", "Claire Holloway", EN, "full"),
        ("Harlow", "Claire Holloway", EN, "missed"),
        ("ring Holloway", "Claire Holloway", EN, "full"),
        ("Kate Holloway", "Katherine Holloway", EN, "full"),
        ("K Holloway", "Katherine Holloway", EN, "full"),
        ("L Holloway", "Katherine Holloway", EN, "partly"),
        ("Katherine M.", "Katherine Holloway", EN, "missed"),
        ("de Souza", "Ana de Souza", EN, "full"),
        ("Jones", "Anna Smith-Jones", EN, "missed"),
        ("James Park 고객", "James Park", KO, "full"),
    ],
)
def test_a_name_is_known_by_its_sound_and_by_its_surname(said, name, language, verdict):
    assert compare_name(said, name, language).agreement == verdict


@pytest.mark.parametrize(
    ("said", "wanted", "same"),
    [
        ("Smyth", "Smith", True),
        ("Reid", "Reed", True),
        ("Road", "Reed", False),
        ("Marsh", "March", False),
        ("Harpr", "Harper", True),  # a slip from six letters on
        ("Smit", "Smits", False),
        ("Hallowey", "Holloway", False),  # two letters
        ("Halloway", "Holloway", True),  # another letter from eight on
        ("Baldwen", "Baldwin", False),
        ("Galloway", "Holloway", False),
        ("MacDonald", "McDonald", True),
        ("Mack", "Mck", False),
    ],
)
def test_english_surnames_are_one_by_sound_or_slip(said, wanted, same):
    assert same_english_name(said.casefold(), wanted.casefold()) is same


def test_sounds_keep_apart_what_ears_keep_apart():
    assert korean_sound("이한아") == korean_sound("이하나")
    assert korean_sound("정소연") != korean_sound("정소영")
    assert kana_sound("サトー") == kana_sound("さとう")
    assert kana_sound("おおの") != kana_sound("おの")
    assert english_sound("leigh") == english_sound("lee")
    assert plain_kanji("髙橋・渡邉") == "高橋・渡辺"


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("이", ("lee", "yi", "rhee")),
        ("박", ("park", "bak", "pak")),
        ("정", ("jung", "jeong", "chung")),
        ("최", ("choi", "choe")),
        ("지영", ("jiyoung", "jiyeong", "jiyung")),
        ("민수", ("minsu", "minsoo")),
        ("승현", ("seunghyun", "seunghyeon")),
    ],
)
def test_korean_names_have_many_spellings_in_latin_letters(name, spellings):
    assert {roman_key(one) for one in spellings} == {korean_roman(name)}


@pytest.mark.parametrize(
    ("kana", "spellings"),
    [
        ("さとう", ("sato", "satou", "satoh")),
        ("しょうじ", ("shoji", "syozi")),
        ("つちや", ("tsuchiya", "tutiya")),
        ("はっとり", ("hattori",)),
        ("おおの", ("ono", "ohno", "oono")),
    ],
)
def test_japanese_names_have_many_spellings_in_latin_letters(kana, spellings):
    assert {romaji_key(one) for one in spellings} == {kana_roman(kana)}


def test_a_word_may_be_written_half_in_kana():
    mixed = in_both_scripts(("天満橋", "てんまばし"))

    assert {"てんま橋", "天満ばし"} <= set(mixed)
    assert "て橋" not in mixed  # two kanji are read in two kana at least
    assert in_both_scripts(("山川", "やまかわぐちの")) == ()  # seven for two kanji
    assert in_both_scripts(("天満橋",)) == ()
