"""A house with a name and a greeting of its own."""

from __future__ import annotations

from phonecoach.checklist import Site
from phonecoach.units import Language

COMPANIES = {
    Language.KO: ("온담리빙 고객센터", "온담리빙", "온담"),
    Language.EN: ("Foxglove Care", "Foxglove"),
    Language.JA: ("みおつくし電器", "みおつくし"),
}
NAMES_SAID = {Language.KO: "김서연", Language.EN: "Priya Shah", Language.JA: "佐藤"}
GREETINGS = {
    Language.KO: "감사합니다. {company} {name}입니다. 무엇을 도와드릴까요?",
    Language.EN: "Good morning, {company}, {name} speaking. How can I help you?",
    Language.JA: "お電話ありがとうございます。{company}、{name}でございます。",
}
BARE = {
    Language.KO: "반갑습니다. {company} {name}입니다.",
    Language.EN: "{company}, {name} here. Tell me all about it.",
    Language.JA: "はい、{company}の{name}です。",
}


def house(language):
    """What the house has of its own in a language."""
    return Site(
        company={language: COMPANIES[language]},
        greeting={language: GREETINGS[language]},
    )
