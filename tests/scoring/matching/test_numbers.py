import pytest

from phonecoach.scoring.matching.agreement import Slip
from phonecoach.scoring.matching.digits import numbers, same_digits
from phonecoach.scoring.matching.money import compare_money
from phonecoach.scoring.matching.numbers import compare_number, compare_phone
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.units import Language

KO, EN, JA = Language.KO, Language.EN, Language.JA


def compared(compare, text, form, language):
    return compare(prepared(text, language), prepared(form, language), language)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("073241, 1분", {"073241", "1", "0732411"}),
        ("208-841-1", {"2088411"}),
        ("010-0000-5193 / 20431", {"01000005193", "20431", "0100000519320431"}),
        ("4471 or 4472", {"4471", "4472"}),
    ],
)
def test_groups_are_one_number_only_where_something_joins_them(text, whole):
    assert {one.digits for one in numbers(text)} == whole


def test_a_number_has_at_most_sixteen_groups():
    sixteen = " ".join("1234567890123456")

    assert same_digits(sixteen, sixteen.replace(" ", "")).agreement == "full"
    assert same_digits(f"{sixteen} 7", "12345678901234567").agreement == "missed"


@pytest.mark.parametrize(
    ("said", "slip", "place", "wrong", "right"),
    [
        ("0113 496 0275", Slip.DIGIT, 11, "5", "4"),
        ("1113 496 0274", Slip.DIGIT, 1, "1", "0"),
        ("0113 496 0247", Slip.SWAPPED, 10, "47", "74"),
        ("0113 496 0811", Slip.DIGITS, 9, "811", "274"),
        ("0113 496 027", Slip.SHORT, 0, "", "11"),
        ("0113 496 02744", Slip.LONG, 0, "", "11"),
    ],
)
def test_it_is_told_which_digit_is_wrong(said, slip, place, wrong, right):
    found = compared(compare_phone, f"ring {said}!", "0113 496 0274", EN)

    if slip is Slip.DIGITS:  # three digits off are another number
        assert found.slip is None
        return
    assert (found.slip, found.place, found.wrong, found.right) == (
        slip,
        place,
        wrong,
        right,
    )
    assert found.noted == said


def test_two_wrong_digits_are_told_together():
    found = compared(compare_phone, "0113 498 0279", "0113 496 0274", EN)

    assert (found.slip, found.wrong, found.right) == (Slip.DIGITS, "80279", "60274")


@pytest.mark.parametrize(
    ("text", "told"), [("1234", False), ("12344", True), ("12399", False)]
)
def test_a_number_like_it_is_told_from_five_digits_and_up_to_two_wrong(text, told):
    wanted = "12345"[: len(text)] if len(text) > 4 else "1235"

    assert (same_digits(text, wanted).slip is not None) is told


@pytest.mark.parametrize(
    ("text", "form", "language", "verdict"),
    [
        ("496 0274", "0113 496 0274", EN, "partly"),
        ("96 0274", "0113 96 0274", EN, "missed"),  # six digits reach nobody
        ("0121 496 0274", "0113 496 0274", EN, "missed"),
        ("1113 496 0274", "0113 496 0274", EN, "missed"),
        ("4471 496 0274", "0113 496 0274", EN, "partly"),
        ("+44 113 496 0274", "0113 496 0274", EN, "full"),
        ("0000-2746", "010-0000-2746", KO, "partly"),
        ("+82-10-0000-2746", "010-0000-2746", KO, "full"),
        ("0081 90 0000 2746", "090-0000-2746", JA, "full"),
        ("no number", "no number", EN, "full"),
    ],
)
def test_a_number_may_lack_its_area_code_in_part(text, form, language, verdict):
    assert compared(compare_phone, text, form, language).agreement == verdict


@pytest.mark.parametrize(
    ("text", "form", "language", "verdict"),
    [
        ("a74", "A-74", EN, "full"),
        ("A 74", "A-74", EN, "full"),
        ("no. 74", "A-74", EN, "partly"),
        ("b74", "A-74", EN, "missed"),
        ("에이치 십이", "H-12", KO, "missed"),
        ("비 삼오", "B-35", KO, "full"),
        ("ビー35", "B-35", JA, "full"),
        ("bravo 35", "B-35", EN, "full"),
        ("99 people", "ninety-nine people", EN, "full"),
        ("99 seats", "ninety-nine people", EN, "missed"),  # below 100 it counts
        ("100 seats", "100 people", EN, "full"),  # from 100 on the figure tells
        ("5명", "5시", KO, "missed"),
        ("7%", "seven people", EN, "missed"),
    ],
)
def test_a_code_has_letters_and_a_small_number_counts_something(
    text, form, language, verdict
):
    assert compared(compare_number, text, form, language).agreement == verdict


@pytest.mark.parametrize(
    ("text", "form", "language", "verdict"),
    [
        ("100", "£100", EN, "full"),
        ("99", "£99", EN, "missed"),  # two bare figures may be a house
        ("£99", "£99", EN, "full"),
        ("99.00", "£99", EN, "full"),
        ("100원", "100円", JA, "missed"),
        ("2.5만", "25,000원", KO, "full"),
        ("3시 500분", "500원", KO, "missed"),
        ("£24 50p", "£24.50", EN, "full"),
        ("1.5k", "£1,500", EN, "full"),
        ("free of charge", "free", EN, "full"),
    ],
)
def test_a_sum_is_told_by_its_currency_or_its_size(text, form, language, verdict):
    assert compared(compare_money, text, form, language).agreement == verdict
