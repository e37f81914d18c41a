from phonecoach.scoring.claims import Claims, surest
from phonecoach.scoring.viewing import view
from tests.scoring.builder import with_wish


def hits(call, *names):
    return view(call.record, call.annotations, call.case).hits(*names)


def test_the_same_words_pay_once():
    (hit,) = hits(with_wish().turn("Sorry.", "apologise"), "apologise")
    claims = Claims()

    assert claims.take([hit]) == hit
    assert not claims.is_free(hit)
    assert claims.take([hit]) is None


def test_the_surest_words_are_taken_first_then_the_earliest():
    call = with_wish().turn("a", "apologise?").turn("b", "apologise")
    call.turn("c", "apologise")
    found = hits(call, "apologise")
    claims = Claims()

    assert [claims.take(found).turn.no for _ in found] == [3, 4, 2]
    assert surest(found).turn.no == 3
    assert surest(()) is None


def test_finer_names_of_one_deed_pay_once():
    call = with_wish().turn("Thank you.", "thank_call", "thank_feedback")
    call.turn("Thank you.", "thank")
    found = hits(call, "thank", "thank_call", "thank_feedback")
    claims = Claims()

    assert claims.take(found[:1]) is not None
    assert claims.take(found[1:2]) is None
    assert claims.take(found[2:]) is not None


def test_other_deeds_in_the_same_words_pay_as_well():
    apology, sympathy = hits(
        with_wish().turn("Sorry, how sad.", "apologise", "empathise"),
        "apologise",
        "empathise",
    )
    claims = Claims()

    assert claims.take([apology]) == apology
    assert claims.take([sympathy]) == sympathy
