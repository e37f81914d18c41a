import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.scoring.matching.content import compare_words
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.scoring.matching.words import (
    as_words,
    may_hold,
    mistyped,
    same_word,
)
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA


@pytest.mark.parametrize(
    ("said", "wanted", "same"),
    [
        ("mends", "mend", True),
        ("cats", "cat", False),  # a stem has four letters
        ("repairing", "repair", True),
        ("repairable", "repair", False),  # an ending has three
        ("cofee", "coffee", True),
        ("cofe", "cafee", False),
        ("tabe", "table", True),
        ("tale", "tabl", False),  # of four letters none may be wrong
        ("change", "charge", False),
        ("complain", "complaix", True),
        ("complan", "complax", False),  # another letter only from eight on
        ("dishwahser", "dishwasher", True),
        ("refrigeratr", "refrigerator", True),
        ("refrgeratr", "refrigerator", True),
        ("dshwshr", "dishwasher", True),
        ("dshwaher", "dishwasher", False),  # two only from eleven on
        ("offee", "coffee", False),  # nobody mistakes the first letter
        ("vchr", "voucher", True),
        ("vchr", "vicar", False),
        ("rtn", "return", True),
        ("rn", "return", False),
        ("rdr", "order", False),
        ("ptl", "petal", False),  # five letters are not worth shortening
        ("4472", "4471", False),
    ],
)
def test_a_word_may_be_inflected_mistyped_or_shortened(said, wanted, same):
    assert same_word(said, wanted) is same


@pytest.mark.parametrize(
    ("said", "wanted", "near"),
    [("abcd", "abcde", True), ("abc", "abcd", False), ("abcdx", "abcde", False)],
)
def test_slips_are_forgiven_from_five_letters_on(said, wanted, near):
    assert mistyped(said, wanted) is near


@pytest.mark.parametrize(
    ("text", "form", "language", "found"),
    [
        ("work shop", "workshop", EN, True),
        ("in to it", "into", EN, False),  # glued from six letters on
        ("car pet", "carpet", EN, True),
        ("무선청서기", "무선청소기", KO, True),
        ("유선청소기", "무선청소기", KO, False),
        ("새탁기", "세탁기", KO, True),  # which sound alike
        ("세탁비", "세탁기", KO, False),
        ("선품기", "선풍기", KO, True),  # one wrong from eight letters on
        ("무선청서기술", "무선청소기솔", KO, False),
        ("공기청장기 필타", "공기청정기 필터", KO, True),  # two from sixteen on
        ("가게", "가계", KO, False),  # five
        ("냉동고", "냉장고", KO, False),
        ("에어콘 필타 교환함", "에어컨 필터 교환", KO, True),
        ("접시 3개", "접시 3", KO, True),
        ("접시 13개", "접시 3개", KO, False),
        ("3개월", "3월", KO, False),
        ("073241, 1분", "1분", KO, True),
        ("コーヒメーカー", "コーヒーメーカー", JA, True),
        ("ビル", "ビール", JA, False),  # a long vowel tells short words apart
        ("プリンタ", "プリン", JA, False),
        ("プリンが二つ", "プリン", JA, True),
        ("プリンタ", "プリンター", JA, True),
        ("受取", "受け取り", JA, True),
        ("引取", "受け取り", JA, False),
        ("073241、1分", "1分", JA, True),
    ],
)
def test_words_are_found_in_their_own_letters(text, form, language, found):
    text, form = prepared(text, language), prepared(form, language)

    assert as_words(text, form, language) is found


@pytest.mark.parametrize(
    ("text", "form", "language", "verdict"),
    [
        ("plates, dinner", "dinner plates", EN, "full"),
        ("dinner bowls", "dinner plates", EN, "partly"),
        ("plates", "large blue plates", EN, "missed"),  # a third is no half
        ("blue plates", "large blue plates", EN, "partly"),
        ("bowls", "plates", EN, "missed"),
        ("2 plates, a bowl", "3 plates and a bowl", EN, "missed"),
        ("bowl", "3 plates and a bowl", EN, "partly"),
        ("파란 접시", "파란 큰접시", KO, "partly"),
        ("접시 2개 국그릇", "접시 3개와 국그릇", KO, "missed"),
        ("国産の包丁", "国産の鉄鍋", JA, "partly"),
        ("包丁", "鉄鍋", JA, "missed"),
    ],
)
def test_half_of_the_words_is_partly_and_a_wrong_count_is_missed(
    text, form, language, verdict
):
    text, form = prepared(text, language), prepared(form, language)

    assert compare_words(text, form, language).agreement == verdict


FORMS = {
    Language.KO: ("교환", "백자 그릇 세트", "깨져서 도착함", "접시 3개", "20분"),
    Language.EN: ("work shop", "replacement", "delivered on friday", "3 plates"),
    Language.JA: ("交換", "受け取り", "届いた食器のセット", "プリン", "皿3枚"),
}


@st.composite
def said_with_slips(draw):
    """Return a language, one of its forms, and words with that form but for slips."""
    language = draw(st.sampled_from(Language))
    form = draw(st.sampled_from(FORMS[language]))
    letters = list(f"{draw(st.sampled_from(FORMS[language]))} ø {form}")
    for at in draw(st.lists(st.integers(0, len(letters) - 2), max_size=3)):
        match draw(st.sampled_from(("swap", "drop", "other"))):
            case "swap":
                letters[at : at + 2] = letters[at : at + 2][::-1]
            case "drop":
                letters[at] = ""
            case "other":
                letters[at] = draw(st.sampled_from(letters))
    return language, form, "".join(letters)


@given(said_with_slips())
def test_what_a_text_cannot_hold_is_not_found_in_it(drawn):
    language, form, text = drawn

    assert may_hold(text, (form,), language) or not as_words(text, form, language)


@pytest.mark.parametrize("language", Language)
def test_most_of_what_is_not_there_is_seen_at_a_glance(language):
    other = {
        Language.KO: "안녕하세요",
        Language.EN: "good day",
        Language.JA: "こんにちは",
    }

    assert not may_hold(other[language], FORMS[language], language)
