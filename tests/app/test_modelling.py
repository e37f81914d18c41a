"""Model calls from the library and from a card, in the whole window."""

from __future__ import annotations

from phonecoach.app.screens.library_screen import LibraryScreen
from phonecoach.app.screens.models_screen import ModelsScreen
from phonecoach.app.screens.screen import Place
from phonecoach.scenario.model_calls import model_calls
from phonecoach.units import Language


def test_library_leads_to_the_model_calls_and_back(office):
    office.new_person("Mina")
    office.desk._go(Place.LIBRARY)
    office.screen.filters.models_button.click()

    assert isinstance(office.screen, ModelsScreen)
    first = model_calls(Language.EN)[44]
    assert office.screen.place.text() == first.place
    office.screen.back_button.click()
    assert isinstance(office.screen, LibraryScreen)
