"""What is said while it rings, by what the call goes by."""

import pytest

from phonecoach.app.look import worn_scheme
from phonecoach.app.screens.call_ring import ring_text
from phonecoach.app.screens.call_setting import CallSetting
from phonecoach.call.in_force import in_house
from phonecoach.checklist import profile_for
from phonecoach.units import Language, Mode, from_ms
from tests.app.library_kit import entries
from tests.app.site_kit import COMPANIES, GREETINGS, house


def said(language, rules):
    case = in_house(entries()[0].case, language, rules)
    setting = CallSetting(
        language=language,
        mode=Mode.TYPED,
        cadence_ms=(400, 200),
        scheme=worn_scheme(),
        rules=rules,
    )
    return ring_text(case, setting)


@pytest.mark.parametrize("language", Language)
def test_it_says_the_name_and_the_greeting_of_the_house(dressed, language):
    own = house(language)
    alias = entries()[0].case.texts[language].alias
    company = COMPANIES[language][0]

    text = said(language, own.profile_for(language))

    wanted = GREETINGS[language].replace("{company}", company).replace("{name}", alias)
    assert text.greeting == wanted
    assert company in text.known
    assert said(language, profile_for(language)).greeting == ""


def test_it_counts_by_the_limits_of_the_house(dressed):
    own = house(Language.EN)
    own.norms["en-GB"] = {"pick_up": {"met": "8 s"}}

    assert said(Language.EN, own.profile("en-GB")).limits.met == from_ms(8_000)
