from dataclasses import replace

import pytest

from phonecoach.checklist import profile
from phonecoach.language.recall import recall
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.units import Language
from tests.scoring.builder import with_wish


@pytest.mark.parametrize(
    ("language", "name"), [(Language.EN, "en-US"), (Language.KO, "ko-KR")]
)
def test_a_call_is_scored_by_its_own_profile_and_what_its_listener_hears(
    language, name
):
    call = with_wish(language=language).turn("...").end()
    call.head(profile=name)

    card = score_call(call.record, call.annotations, History(), call.case)

    expected = call.card(recall=recall(language), profile=profile(name))
    assert card == replace(expected, call=card.call)
