import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from phonecoach.scenario import FactKind, FactText, PromiseTexts
from phonecoach.scoring.matching import (
    Promised,
    addresses,
    found_groups,
    promised,
    says_any,
    says_fact,
    sentences,
)
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA


def says(text, value, kind, language, *forms):
    words = FactText(label="x", value=value, forms=forms)
    return says_fact(text, words, kind, language)


@pytest.mark.parametrize(
    ("text", "value", "language"),
    [
        ("tel 01012345678", "010-1234-5678", KO),
        ("공일공 일이삼사 오육칠팔", "010-1234-5678", KO),
        ("010.1234.5678 / 20431", "010-1234-5678", KO),
        ("090の1234の5678", "090-1234-5678", JA),
        ("〇九〇-1234-5678", "090-1234-5678", JA),
        ("oh two oh, seven nine four six, double oh one eight", "020 7946 0018", EN),
        ("020 7946 0018 order 4471", "020 7946 0018", EN),
        ("(020) 7946-0018", "020 7946 0018", EN),
    ],
)
def test_a_number_is_found_in_any_style(text, value, language):
    if "," in text:
        text = text.replace(",", "")
    assert says(text, value, FactKind.PHONE, language)


@pytest.mark.parametrize(
    "text",
    [
        "020 7946 0019",
        "020 7946 001",
        "1020 7946 0018",
        "020 7946 00180",
        "7946 0018",
        "none",
    ],
)
def test_a_wrong_digit_more_or_less_is_not_the_number(text):
    assert not says(text, "020 7946 0018", FactKind.PHONE, EN)


@given(
    st.from_regex(r"[0-9]{9,11}", fullmatch=True), st.integers(0, 8), st.integers(1, 9)
)
def test_one_changed_digit_is_never_the_number(number, place, by):
    wrong = str((int(number[place]) + by) % 10)
    changed = number[:place] + wrong + number[place + 1 :]
    assume(changed != number)

    assert says(f"tel {number}.", number, FactKind.PHONE, EN)
    assert not says(f"tel {changed}.", number, FactKind.PHONE, EN)


def test_a_number_without_digits_is_matched_as_words():
    assert says("no number given", "no number", FactKind.PHONE, EN)


@pytest.mark.parametrize(
    ("text", "value", "language", "found"),
    [
        ("Sat 28 Nov", "28 November", EN, True),
        ("28/11", "28 November", EN, True),
        ("November the 28th", "28 November", EN, True),
        ("the 28th", "28 November", EN, True),
        ("2026-11-28", "28 November", EN, True),
        ("29/11", "28 November", EN, False),
        ("28 November", "28/11", EN, True),
        ("28 Nov, 4 Dec", "28 November to 4 December", EN, True),
        ("28 Nov", "28 November to 4 December", EN, False),
        ("28 October", "28 November", EN, False),
        ("11/24", "11월 24일", KO, True),
        ("24일(화)", "11월 24일", KO, True),
        ("십일월 이십사일", "11월 24일", KO, True),
        ("12월 24일", "11월 24일", KO, False),
        ("24일간", "11월 24일", KO, False),
        ("十一月二十四日", "11月24日", JA, True),
        ("11月25日", "11月24日", JA, False),
        ("on Friday", "Friday", EN, True),
        ("on Monday", "Friday", EN, False),
    ],
)
def test_dates_agree_in_any_style(text, value, language, found):
    assert says(text, value, FactKind.DATE, language) is found


@pytest.mark.parametrize(
    ("text", "value", "language", "found"),
    [
        ("3pm", "3 in the afternoon", EN, True),
        ("three o'clock", "3 pm", EN, True),
        ("15:30", "half past three", EN, True),
        ("quarter to four", "3:45", EN, True),
        ("quarter past four", "4.15 p.m.", EN, True),
        ("between seven and nine in the evening", "7 pm", EN, True),
        ("3 am", "3 pm", EN, False),
        ("15:00", "3 am", EN, False),
        ("half past four", "half past three", EN, False),
        ("오후 세시 반", "15:30", KO, True),
        ("15시 30분", "오후 3시 반", KO, True),
        ("오전 3시 반", "오후 3시 반", KO, False),
        ("3시간", "3시", KO, False),
        ("午後三時", "15時", JA, True),
        ("3時半", "午後3時30分", JA, True),
        ("00:30", "12:30 am", EN, True),
        ("10 am to 4 pm", "10 am to 4 pm", EN, True),
        ("from 10 am", "10 am to 4 pm", EN, False),
    ],
)
def test_times_agree_in_any_style(text, value, language, found):
    assert says(text, value, FactKind.TIME, language) is found


@pytest.mark.parametrize(
    ("text", "value", "language", "found"),
    [
        ("£24.50", "£24.50", EN, True),
        ("24.5", "£24.50", EN, True),
        ("twenty-four pounds", "£24", EN, True),
        ("£24.55", "£24.50", EN, False),
        ("이만 삼천원", "23,000원", KO, True),
        ("nothing to pay", "nothing to pay", EN, True),
    ],
)
def test_amounts_agree_in_any_style(text, value, language, found):
    assert says(text, value, FactKind.MONEY, language) is found


@pytest.mark.parametrize(
    ("text", "form", "language", "found"),
    [
        ("refunded today", "refund", EN, True),
        ("the dinner-set", "a dinner set", EN, True),
        ("a work shop", "workshop", EN, True),
        ("cofee machine", "coffee machine", EN, True),
        ("we open at ten", "pen", EN, False),
        ("refurbishing", "refund", EN, False),
        ("in 4 days", "in 14 days", EN, False),
        ("catering", "cat", EN, False),
        ("커피 머신수리", "커피머신 수리", KO, True),
        ("커피머쉰 수리 접수", "커피머신 수리 접수", KO, True),
        ("머신", "커피머신 수리", KO, False),
        ("クチベニ", "くちべに", JA, True),
        ("先週木曜に", "先週の木曜", JA, True),
        ("口紅", "くちべに", JA, False),
        ("114471", "4471", KO, False),
        ("44712", "4471번", KO, False),
        ("", "수리", KO, False),
    ],
)
def test_words_are_found_despite_spelling_and_spacing(text, form, language, found):
    assert says_any(text, (form,), language) is found


@pytest.mark.parametrize("language", Language)
def test_nothing_is_found_in_an_empty_form(language):
    assert not says_any("something", ("", "...", "the"), language) or language is not EN
    assert not says_any("something", ("",), language)


TIMES = PromiseTexts(
    within=("the day after tomorrow", "Thursday"),
    too_early=("tomorrow", ""),
    too_late=("next week",),
)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("By the day after tomorrow.", Promised.WITHIN),
        ("By tomorrow.", Promised.TOO_EARLY),
        ("Some time next week.", Promised.TOO_LATE),
        ("Not tomorrow, but on Thursday.", Promised.WITHIN),
        ("Tomorrow, or next week.", Promised.TOO_EARLY),
        ("Soon.", None),
    ],
)
def test_a_promise_is_placed_by_the_longest_form(text, where):
    assert promised(text, TIMES, EN) is where


def test_korean_and_japanese_promises_need_no_spaces():
    assert (
        promised("모레까지", PromiseTexts(within=("모레 까지",)), KO) is Promised.WITHIN
    )
    times = PromiseTexts(within=("明後日",), too_early=("明日",))
    assert promised("明後日には", times, JA) is Promised.WITHIN


def test_groups_are_told_apart_word_for_word():
    groups = (("Claire Holloway",), ("Claire",))

    assert found_groups("Dear Claire Holloway", groups, EN) == {0}
    assert found_groups("Claire!", groups, EN) == {1}
    assert found_groups("Claires", groups, EN) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yes, dear.", True),
        ("Dear, wait!", True),
        ("Oh dear.", False),
        ("어머님, 네.", True),
    ],
)
def test_only_words_set_off_are_forms_of_address(text, found):
    assert addresses(text, ("dear", "어머님")) is found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("So a. b? c", 3),
        ("네. 그렇군요. 확인할게요", 3),
        ("はい。そうです。", 2),
        ("It's £24.50 to pay.", 1),
        ("...", 0),
        ("", 0),
    ],
)
def test_sentences_are_counted(text, count):
    assert sentences(text) == count
