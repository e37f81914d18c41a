"""Whatever is damaged in a case is told in a sentence, with file and line."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from phonecoach.errors import ContentError, Problem
from phonecoach.scenario.reader import read_case

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.scenario import Shared


@dataclass(frozen=True, kw_only=True)
class Damage:
    """One change to a file of the small case and what has to be said of it."""

    file: str = "case.yaml"
    old: str
    """Stands exactly once in the file."""

    new: str
    says: str
    at: str
    """Stands first on the line that has to be named; empty is the file as a whole."""

    of: str = ""
    """The file that has to be named, where it is another one."""


DAMAGES = {
    # The file as such.
    "an unclosed quote": Damage(
        old="kind: story",
        new="kind: 'story",
        says="quotation mark",
        at="    kind: 'story",
    ),
    "a tab as indentation": Damage(
        old="    kind: story",
        new="\tkind: story",
        says="found a tab",
        at="\tkind",
    ),
    "a key twice": Damage(
        old="difficulty: 2",
        new="difficulty: 2\ndifficulty: 3",
        says="'difficulty' stands here again",
        at="difficulty: 3",
    ),
    "a key nobody knows": Damage(
        old="difficulty: 2",
        new="dificulty: 2\ndifficulty: 2",
        says="'dificulty' is not a known key",
        at="dificulty: 2",
    ),
    "a key missing": Damage(
        old="direction: inbound\n", new="", says="'direction' is missing", at="id:"
    ),
    "a word for a number": Damage(
        old="difficulty: 2",
        new="difficulty: two",
        says="must be a whole number, not 'two'",
        at="difficulty",
    ),
    "a stage kind nobody knows": Damage(
        old="kind: story", new="kind: tale", says="not 'tale'", at="    kind: tale"
    ),
    "a newer format": Damage(
        old="format: 1",
        new="format: 2\nnews: true",
        says="This case was written for format 2; this phonecoach knows formats up "
        "to 1.",
        at="format",
    ),
    "an empty text file": Damage(
        file="ja.yaml", old=":all:", new="", says="This file is empty", at=""
    ),
    # Ids.
    "another folder name": Damage(
        old="id: wet-parcel", new="id: dry-parcel", says="rename one", at="id:"
    ),
    "an id with a space": Damage(
        old="{id: well}",
        new="{id: well well}",
        says="'well well' cannot be an id",
        at="  - {id: well well}",
    ),
    "a line declared twice": Damage(
        old="  - {id: well}",
        new="  - {id: well}\n  - {id: tell}",
        says="The line 'tell' is declared twice",
        at="  - {id: tell}",
    ),
    "a stage declared twice": Damage(
        old="- {id: lost, kind: closing, end: gone}",
        new="- {id: lost, kind: closing, end: gone}\n"
        "  - {id: waiting, kind: details, end: gone}",
        says="The stage 'waiting' is declared twice",
        at="  - {id: waiting, kind: details",
    ),
    "an option declared twice": Damage(
        old="{id: no_blame,",
        new="{id: open_bad,",
        says="The option 'open_bad' is declared twice",
        at="      - {id: open_bad, does: [blame",
    ),
    "a fact declared twice": Damage(
        old="  - {id: stock,",
        new="  - {id: voucher, kind: money, on_sheet: true}\n  - {id: stock,",
        says="The fact 'voucher' is declared twice",
        at="  - {id: voucher, kind: money, on_sheet: true}\n  - {id: stock",
    ),
    "a wording declared twice": Damage(
        file="ko.yaml",
        old="{id: b,",
        new="{id: a,",
        says="The wording 'a' is declared twice",
        at="    - {id: a, duration_ms: 3770",
    ),
    "a pair whose name is no id": Damage(
        old="difficulty: 2",
        new="difficulty: 2\npair: {id: Two of them, trait: age}",
        says="'Two of them' cannot be an id",
        at="pair: {id: Two",
    ),
    "a follow-up of itself": Damage(
        old="difficulty: 2",
        new="difficulty: 2\nfollow_up: {case: wet-parcel, in_hours: 24}",
        says="A case cannot follow up itself",
        at="follow_up: {case",
    ),
    "a follow-up at once": Damage(
        old="difficulty: 2",
        new="difficulty: 2\nfollow_up: {case: dry-parcel, in_hours: 0}",
        says="'in_hours' is 0; it must be from 1 to 8760",
        at="follow_up: {case",
    ),
    "a follow-up after a year": Damage(
        old="difficulty: 2",
        new="difficulty: 2\nfollow_up: {case: dry-parcel, in_hours: 8761}",
        says="'in_hours' is 8761; it must be from 1 to 8760",
        at="follow_up: {case",
    ),
    "a distractor without a text": Damage(
        old="difficulty: 2",
        new="difficulty: 2\ndistractors: [{id: chat, kind: chat, after_ms: 9000}]",
        says="The distractor 'chat' has no text here; write it under 'distractors'",
        at="language: en",
        of="en.yaml",
    ),
    "a distractor that comes up before the call": Damage(
        old="difficulty: 2",
        new="difficulty: 2\ndistractors: [{id: chat, kind: chat, after_ms: -1}]",
        says="'after_ms' is -1; it must be from 0 to 600000",
        at="distractors: [{id",
    ),
    "a distractor nobody declared": Damage(
        file="ja.yaml",
        old="company:",
        new="distractors: {chat: お昼どうする？}\ncompany:",
        says="The case has no distractor 'chat'",
        at="distractors: {chat",
    ),
    "a decision about nothing": Damage(
        old="difficulty: 2",
        new="difficulty: 2\nneeds_decision: [waiver]",
        says="There is no fact 'waiver'",
        at="needs_decision: [waiver",
    ),
    "a decision nobody asks for": Damage(
        old="difficulty: 2",
        new="difficulty: 2\nneeds_decision: [voucher]",
        says="Only a superior may decide on 'voucher', but no line asks for it",
        at="needs_decision: [voucher",
    ),
    # References.
    "a line nobody declared": Damage(
        old="lines: [tell]",
        new="lines: [tel]",
        says="There is no line 'tel'; did you mean 'tell'?",
        at="    lines: [tel]",
    ),
    "a line said by nobody": Damage(
        old="say: well, ",
        new="",
        says="No stage says the line 'well'",
        at="  - {id: well",
    ),
    "a say nobody declared": Damage(
        old="say: order",
        new="say: ordr",
        says="There is no line 'ordr'",
        at="      - {when: {item: 60}",
    ),
    "a stage nobody declared": Damage(
        old="{when: {turns: 2}, to: trouble}",
        new="{when: {turns: 2}, to: troubles}",
        says="There is no stage 'troubles'; did you mean 'trouble'?",
        at="      - {when: {turns: 2}",
    ),
    "a start nobody declared": Damage(
        old="start: opening",
        new="start: beginning",
        says="There is no stage 'beginning'",
        at="start",
    ),
    "an ending nobody declared": Damage(
        old="end: happy",
        new="end: glad",
        says="There is no ending 'glad'",
        at="  - {id: leaving",
    ),
    "a fact nobody declared": Damage(
        old="says: [order]",
        new="says: [ordre]",
        says="There is no fact 'ordre'; did you mean 'order'?",
        at="  - {id: order, says",
    ),
    "an unclear fact nobody declared": Damage(
        old="unclear_fact: order",
        new="unclear_fact: number",
        says="There is no fact 'number'",
        at="unclear_fact",
    ),
    "a line that says what nobody declared": Damage(
        old="{id: well}",
        new="{id: well, says: [wll]}",
        says="There is no fact 'wll'",
        at="  - {id: well",
    ),
    "a token nobody declared": Damage(
        old="compensation: [voucher]",
        new="compensation: [gift]",
        says="There is no fact 'gift'",
        at="  compensation",
    ),
    "an expected behaviour nobody knows": Damage(
        old="expects: [apologise]",
        new="expects: [apologize, apologise]",
        says="There is no behaviour 'apologize'; did you mean 'apologise'?",
        at="    expects: [apologize",
    ),
    "an awaited behaviour nobody knows": Damage(
        old="{behaviour: [offer_callback]}",
        new="{behaviour: [ring_back]}",
        says="There is no behaviour 'ring_back'",
        at="      - {when: {behaviour: [ring",
    ),
    "an option's behaviour nobody knows": Damage(
        old="does: [rude]",
        new="does: [impolite]",
        says="There is no behaviour 'impolite'",
        at="      - {id: open_bad",
    ),
    "an item nobody knows": Damage(
        old="item: 60",
        new="item: 43",
        says="There is no item 43; items are numbered 44 to 100.",
        at="      - {when: {item: 43",
    ),
    "a caller nobody knows": Damage(
        old="caller: student-20f",
        new="caller: student-20m",
        says="There is no member of the cast 'student-20m'; did you mean "
        "'student-20f'?",
        at="caller:",
    ),
    "a technique nobody knows": Damage(
        old="temper: hesitant",
        new="temper: hesitant\ntechniques: [closing]",
        says="There is no technique 'closing'; did you mean 'closings'?",
        at="techniques:",
    ),
    "a part of a technique nobody knows": Damage(
        old="  - {id: well}",
        new="  - {id: well, shows: objections.true}",
        says="There is no part of a technique 'objections.true'",
        at="  - {id: well",
    ),
    "a cause of mood nobody knows": Damage(
        old="cause: apologise",
        new="cause: apology",
        says="There is no behaviour or reflex 'apology'",
        at="  - {cause",
    ),
    # The ways of a call.
    "a dead end": Damage(
        old="      - {when: {turns: 2}, to: trouble}\n",
        new="",
        says="The stage 'opening' is a dead end",
        at="  - id: opening",
    ),
    "a gather that stays where it is": Damage(
        old="{when: {turns: 2}, to: trouble}",
        new="{when: {turns: 2}, to: opening}",
        says="The stage 'opening' is a dead end",
        at="  - id: opening",
    ),
    "a circle": Damage(
        old="say: well, to: leaving",
        new="say: well, to: opening",
        says="From the stage 'trouble' a trainee who says nothing right goes round",
        at="  - id: trouble",
    ),
    "a stage out of reach": Damage(
        old="      - {when: {mood: angry}, to: lost}\n",
        new="",
        says="No way leads to the stage 'lost'",
        at="  - {id: lost",
    ),
    "an ending out of reach": Damage(
        old=", end: later}",
        new=", end: gone}",
        says="No call gets to the ending 'later'",
        at="  - {id: later",
    ),
    "an ending that goes on": Damage(
        old="kind: closing, end: gone}",
        new="kind: closing, end: gone, to: [{when: {turns: 1}, to: leaving}]}",
        says="The stage 'lost' ends the call and also goes on",
        at="  - {id: lost",
    ),
    "a transition for nothing": Damage(
        old="{when: {item: 60}, say: order}",
        new="{when: {item: 60}}",
        says="neither says a line nor goes on",
        at="      - {when: {item: 60}}",
    ),
    "two conditions": Damage(
        old="{turns: 2}",
        new="{turns: 2, mood: angry}",
        says="takes exactly one of behaviour, action, time_ms, mood, item, turns, "
        "earlier; here it has 2 (mood, turns)",
        at="      - {when: {turns: 2",
    ),
    "no condition": Damage(
        old="{turns: 2}",
        new="{}",
        says="here it has none",
        at="      - {when: {}",
    ),
    "no turns": Damage(
        old="turns: 2",
        new="turns: 0",
        says="'turns' is 0; it must be at least 1.",
        at="      - {when: {turns: 0",
    ),
    "no behaviour to wait for": Damage(
        old="{behaviour: [offer_callback]}",
        new="{behaviour: []}",
        says="'behaviour' is an empty list",
        at="      - {when: {behaviour: []",
    ),
    "a single option": Damage(
        old="      - {id: open_bad, does: [rude]}\n",
        new="",
        says="The stage 'opening' offers fewer than 2 options",
        at="  - id: opening",
    ),
    "no good option": Damage(
        old="does: [apologise]",
        new="does: [vague]",
        says="No option of the stage 'trouble' does what the stage expects",
        at="    options:\n      - {id: sorry",
    ),
    "an idle option": Damage(
        old="does: [rude]",
        new="does: []",
        says="The option 'open_bad' does nothing",
        at="      - {id: open_bad",
    ),
    # What is true in the case.
    "a fact never said": Damage(
        old="{id: order, kind: number, memo: wanted}",
        new="{id: order, kind: number}\n  - {id: colour, kind: matter}",
        says="The fact 'colour' is never said and not on the sheet",
        at="  - {id: colour",
    ),
    "a memo of what was never said": Damage(
        old="{id: voucher, kind: money,",
        new="{id: voucher, kind: money, memo: wanted,",
        says="The fact 'voucher' belongs in the memo, but no line says it",
        at="  - {id: voucher",
    ),
    "a key fact never said": Damage(
        old="{id: voucher, kind: money,",
        new="{id: voucher, kind: money, key: true,",
        says="The fact 'voucher' is 'key' to a summary, but no line says it",
        at="  - {id: voucher",
    ),
    "no key fact": Damage(
        old=", key: true", new="", says="nothing to sum up", at="facts:"
    ),
    "a fact to tell that nobody sees": Damage(
        old="must_tell: true, on_sheet: true",
        new="must_tell: true",
        says="The fact 'exchange' has 'must_tell' but is not on the sheet",
        at="  - {id: exchange",
    ),
    "a token that nobody sees": Damage(
        old="{id: voucher, kind: money, on_sheet: true}",
        new="{id: voucher, kind: money}",
        says="The fact 'voucher' may be offered but is not on the sheet",
        at="  - {id: voucher",
    ),
    "the caller's name as a fact": Damage(
        old="  - {id: voucher,",
        new="  - {id: caller_name, kind: name}\n  - {id: voucher,",
        says="The fact 'caller_name' is known from the cast",
        at="  - {id: caller_name",
    ),
    "a look-up that is missing": Damage(
        old="look_up: {takes_ms: 8000}\n",
        new="",
        says="The fact 'stock' needs a look-up, but the case has none",
        at="  - {id: stock",
    ),
    "a look-up for nothing": Damage(
        old=", needs_look_up: true",
        new="",
        says="The look-up shows nothing",
        at="look_up",
    ),
    "a look-up without time": Damage(
        old="takes_ms: 8000",
        new="takes_ms: 0",
        says="'takes_ms' is 0; it must be from 1 to 600000.",
        at="look_up",
    ),
    "a difficulty out of range": Damage(
        old="difficulty: 2",
        new="difficulty: 4",
        says="'difficulty' is 4; it must be from 1 to 3.",
        at="difficulty",
    ),
    "a mistaken caller nobody puts right": Damage(
        old="must_tell: true, ",
        new="",
        says="The caller is mistaken, but no fact puts it right",
        at="caller_mistaken",
    ),
    "an unclear fact nobody says": Damage(
        old="unclear_fact: order",
        new="unclear_fact: stock",
        says="The fact 'stock' is left unclear, but no line says it",
        at="unclear_fact",
    ),
    "an unclear fact nobody asks for": Damage(
        old=", ask_question]",
        new="]",
        says="no stage expects 'ask_question'",
        at="unclear_fact",
    ),
    "a happy end that cannot be": Damage(
        old="callback_possible: true",
        new="callback_possible: true\nsolvable: false",
        says="The ending 'happy' is 'satisfied', and the case is not solvable",
        at="  - {id: happy",
    ),
    "a callback that cannot be": Damage(
        old="callback_possible: true\n",
        new="",
        says="The ending 'later' is a callback, but the case says that none is",
        at="  - {id: later",
    ),
    "a solution no call gets to": Damage(
        old="outcome: satisfied}\n  - {id: later, outcome: callback}",
        new="outcome: unsolved}\n  - {id: later, outcome: lost}",
        says="The case is solvable, but no ending is satisfied, resolved or a callback",
        at="endings:",
    ),
    "a solution after the deadline": Damage(
        old="earliest_days: 1",
        new="earliest_days: 5",
        says="The earliest solution comes after the caller's deadline",
        at="  deadline_days",
    ),
    "a gift of a public office": Damage(
        old="company_kind: shop",
        new="company_kind: public_office",
        says="A public office gives no tokens of goodwill",
        at="  compensation",
    ),
    "two rules of mood for one cause": Damage(
        old="  - {cause: apologise, satisfaction: 2, at_most: 1}",
        new="  - {cause: apologise, satisfaction: 2}\n  - {cause: apologise}",
        says="'apologise' has two rules here",
        at="  - {cause: apologise}",
    ),
    "satisfaction that undoes": Damage(
        old="satisfaction: 2, at_most: 1",
        new="dissatisfaction: -2, at_most: 1",
        says="'dissatisfaction' is -2; it must be from 0 to 10.",
        at="  - {cause",
    ),
    # The words.
    "words of another language": Damage(
        file="ko.yaml",
        old="language: ko",
        new="language: en",
        says="The file is named for ko",
        at="language",
    ),
    "words without a mark": Damage(
        file="ko.yaml",
        old="made_from: ",
        new="made_from: ''\n# ",
        says="'made_from' is missing",
        at="made_from",
    ),
    "stale words": Damage(
        file="ko.yaml",
        old="made_from: m",
        new="made_from: n",
        says="These words are stale",
        at="made_from",
    ),
    "words stale by a change of the case": Damage(
        old="{id: well}",
        new="{id: well, must_interrupt: true}",
        says="These words are stale",
        of="ko.yaml",
        at="made_from",
    ),
    "no title": Damage(
        file="ja.yaml",
        old="title: ぬれた小包",
        new="title: ' '",
        says="'title' is empty",
        at="title",
    ),
    "a line without words": Damage(
        file="en.yaml",
        old="  well:\n    - {id: a, duration_ms: 1630, text: "
        '"Well, so what can I do now?"}\n',
        new="",
        says="The line 'well' has no text here",
        at="lines:",
    ),
    "words for no line": Damage(
        file="ko.yaml",
        old="  well:",
        new="  wall:",
        says="The case has no line 'wall'",
        at="  wall:",
    ),
    "words for no fact": Damage(
        file="ko.yaml",
        old="  stock:",
        new="  store:",
        says="The case has no fact 'store'",
        at="  store:",
    ),
    "a fact without words": Damage(
        file="ko.yaml",
        old="  stock:",
        new="  store:",
        says="The fact 'stock' has no text here",
        at="facts:",
    ),
    "a stage without a hint": Damage(
        file="ko.yaml",
        old="  opening: 인사하고",
        new="  # opening: 인사하고",
        says="The stage 'opening' has no text here",
        at="hints:",
    ),
    "a hint for no stage": Damage(
        file="ko.yaml",
        old="  opening: 인사",
        new="  greeting: 안녕\n  opening: 인사",
        says="The case has no stage 'greeting'",
        at="  greeting",
    ),
    "an option without words": Damage(
        file="ko.yaml",
        old="  sorry: 정말",
        new="  # sorry: 정말",
        says="The option 'sorry' has no text here",
        at="options:",
    ),
    "an empty option": Damage(
        file="ko.yaml",
        old="  sorry: 정말 죄송합니다.",
        new="  sorry: ''",
        says="'sorry' is empty",
        at="  sorry",
    ),
    "no wording": Damage(
        file="en.yaml",
        old='    - {id: a, duration_ms: 1470, text: "It\'s order forty sixteen."}',
        new="    []",
        says="'order' has no wording",
        at="  order:\n    []",
    ),
    "an empty wording": Damage(
        file="en.yaml",
        old="It's order forty sixteen.",
        new="",
        says="The wording 'a' is empty",
        at='    - {id: a, duration_ms: 1470, text: ""',
    ),
    "a wording twice": Damage(
        file="en.yaml",
        old="Thank you, Tom, that's great.",
        new="All right, Tom. Thanks.",
        says="The wordings 'a' and 'b' are the same",
        at="    - {id: b, duration_ms: 1460",
    ),
    "words only for the pleased": Damage(
        file="en.yaml",
        old='{id: b, duration_ms: 1460, text: "All right, Tom. Thanks."}',
        new='{id: b, duration_ms: 1460, mood: calm, text: "All right, Tom. Thanks."}',
        says="A caller who is angry or tense has no words for 'thanks'",
        at="  thanks:",
    ),
    "a duration missing": Damage(
        file="en.yaml",
        old="duration_ms: 1630, ",
        new="",
        says="'duration_ms' is missing in this wording;",
        at='    - {id: a, text: "Well',
    ),
    "a duration far too long": Damage(
        file="en.yaml",
        old="duration_ms: 1630",
        new="duration_ms: 3700",
        says="The wording 'a' is said to take 3700 ms, but about 1630 ms is usual",
        at="    - {id: a, duration_ms: 3700",
    ),
    "a duration far too short": Damage(
        file="en.yaml",
        old="duration_ms: 1630",
        new="duration_ms: 960",
        says="about 1630 ms is usual",
        at="    - {id: a, duration_ms: 960",
    ),
    "a fact not in the words": Damage(
        file="en.yaml",
        old="wet right through",
        new="not as they were",
        says="The line 'tell' says the fact 'wish', but no spelling of it stands in "
        "wording 'a'",
        at='      text: "Hello',
    ),
    "a name not in the words": Damage(
        file="ja.yaml",
        old="もしもし、中村と申します。",
        new="もしもし、お世話になります。",
        says="says the fact 'caller_name', but no spelling",
        at='    - {id: a, duration_ms: 5050, text: "もしもし、お世話',
    ),
    "a trainee's name not in the words": Damage(
        file="ko.yaml",
        old="김민수 상담사님, 감",
        new="우리 상담사님, 감",
        says="The line 'thanks' uses the trainee's name, but '김민수'",
        at='    - {id: a, duration_ms: 2220, text: "우리',
    ),
    "a blank left in the words": Damage(
        file="en.yaml",
        old="I'm so sorry to hear that.",
        new="I'm so sorry, {name}.",
        says="'{name}' is a blank that was never filled",
        at="  sorry",
    ),
    "an empty form": Damage(
        file="en.yaml",
        old="[soaked, wet]",
        new="[soaked, wet, ' ']",
        says="A form of the fact 'wish' is empty",
        at="  wish:",
    ),
    "an empty value": Damage(
        file="en.yaml",
        old="value: Two copies left",
        new="value: ''",
        says="The fact 'stock' has an empty 'value'",
        at="  stock",
    ),
    "a complaint without times": Damage(
        file="en.yaml",
        old="[next month]",
        new="[]",
        says="A complaint needs times a trainee may name; write some in 'too_late'",
        at="  too_late",
    ),
    "a time both right and wrong": Damage(
        file="en.yaml",
        old="[next month]",
        new="[next month, the day after tomorrow]",
        says="'the day after tomorrow' stands in 'within' and in 'too_late'",
        at="  too_late",
    ),
    "jargon nobody can explain": Damage(
        file="en.yaml",
        old="[return number]",
        new="[]",
        says="Nothing counts as explaining 'RMA number'",
        at="  - {term",
    ),
    "other words that are none": Damage(
        file="en.yaml",
        old="jargon:\n",
        new="drawn:\n  order:\n    - {}\njargon:\n",
        says="A list of other words is empty",
        at="    - {}",
    ),
    "a word that takes its own place": Damage(
        file="en.yaml",
        old="jargon:\n",
        new="drawn:\n  order:\n    - {40-16: 40-16}\njargon:\n",
        says="'40-16' has no other word",
        at="    - {40-16",
    ),
    "other words for what is not there": Damage(
        file="en.yaml",
        old="jargon:\n",
        new="drawn:\n  order:\n    - {40-17: 50-17}\njargon:\n",
        says="'40-17' stands nowhere in these texts",
        at="    - {40-17",
    ),
    "an old value that is still written": Damage(
        file="en.yaml",
        old="  too_late: [next month]\n",
        new="  too_late: [40 16]\n"
        "drawn:\n  order:\n    - {40-16: 40-18, forty sixteen: forty eighteen}\n\n",
        says="'40-16' still stands",
        at="    - {40-16",
    ),
    "words of one group in those of another": Damage(
        file="en.yaml",
        old="jargon:\n",
        new="drawn:\n  order:\n    - {forty sixteen: forty eighteen}\n"
        "  wish:\n    - {soaked: forty sixteen times wet}\n\njargon:\n",
        says="would be replaced there",
        at="    - {forty sixteen: forty",
    ),
    "two groups in one line": Damage(
        file="en.yaml",
        old="jargon:\n",
        new="drawn:\n  order:\n    - {40-16: 40-18, forty sixteen: forty eighteen}\n"
        "  name:\n    - {It's order: My order is}\njargon:\n",
        says="both change the line 'order'",
        at="    - {It",
    ),
    "a fact that is not said any more": Damage(
        file="en.yaml",
        old="jargon:\n",
        new="drawn:\n  order:\n    - {order forty sixteen: that one}\njargon:\n",
        says="The line 'order' says the fact 'order'",
        at="    - {order",
    ),
    "no goal": Damage(
        file="en.yaml",
        old="\n  - Find out which order it is",
        new=" []",
        says="The briefing names no goal",
        at="goals",
    ),
    "no company": Damage(
        file="en.yaml",
        old="name: Larkfield Books",
        new="name: ''",
        says="The company has no name",
        at="  name",
    ),
    "a line far longer in one language": Damage(
        file="en.yaml",
        old="Well, so what can I do now?",
        new="Well, so what can I do now? I have been waiting for them since June, "
        "and the course begins on Monday, which is far too soon for me to read it all.",
        says="The line 'well' takes about",
        at="  well:",
    ),
}


def test_the_small_case_is_sound(parcel: Path, shared: Shared) -> None:
    case = read_case(parcel, shared)

    assert case.file.id == "wet-parcel"
    assert sorted(case.texts) == ["en", "ja", "ko"]


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_told_with_file_and_line(
    name: str, parcel: Path, shared: Shared
) -> None:
    damage = DAMAGES[name]
    do(damage, parcel)

    problems = problems_of(parcel, shared)

    path = parcel / (damage.of or damage.file)
    line = line_that_begins(path.read_text(), damage.at) if damage.at else 0
    assert any(
        problem.path == path and problem.line == line and damage.says in problem.text
        for problem in problems
    ), "\n".join(map(str, problems))
    for problem in problems:
        assert re.fullmatch(r"['A-Z][^\n]+[.?]", problem.text), problem


def test_a_newer_format_is_all_that_is_said_of_a_file(
    parcel: Path, shared: Shared
) -> None:
    do(DAMAGES["a newer format"], parcel)

    problems = problems_of(parcel, shared)

    assert [problem.path.name for problem in problems] == ["case.yaml"]


def test_all_problems_of_all_files_are_told_in_file_order(
    parcel: Path, shared: Shared
) -> None:
    chosen = ["no goal", "a duration missing", "a look-up for nothing", "no title"]
    for name in chosen:
        do(DAMAGES[name], parcel)

    problems = problems_of(parcel, shared)

    assert list(problems) == sorted(problems)
    told = "\n".join(map(str, problems))
    assert all(DAMAGES[name].says in told for name in chosen)


def test_a_case_without_words_is_told(parcel: Path, shared: Shared) -> None:
    for path in parcel.glob("??.yaml"):
        path.unlink()

    (problem,) = problems_of(parcel, shared)

    assert problem.path == parcel
    assert "This case has no words" in problem.text


def test_a_case_may_speak_a_single_language(parcel: Path, shared: Shared) -> None:
    (parcel / "ja.yaml").unlink()
    (parcel / "en.yaml").unlink()

    assert list(read_case(parcel, shared).texts) == ["ko"]


def test_a_missing_case_file_does_not_hide_faults_of_the_words(
    parcel: Path, shared: Shared
) -> None:
    (parcel / "case.yaml").unlink()
    do(Damage(file="ko.yaml", old="title:", new="tilte:", says="", at=""), parcel)

    told = "\n".join(map(str, problems_of(parcel, shared)))

    assert "case.yaml: This file does not exist" in told
    assert "'tilte' is not a known key" in told


def test_words_of_a_language_nobody_knows_are_told(
    parcel: Path, shared: Shared
) -> None:
    shutil.copy(parcel / "en.yaml", parcel / "fr.yaml")

    (problem,) = problems_of(parcel, shared)

    assert problem.path.name == "fr.yaml"
    assert "No file of a case has this name" in problem.text


def do(damage: Damage, folder: Path) -> None:
    path = folder / damage.file
    text = path.read_text(encoding="utf-8")
    if damage.old == ":all:":
        path.write_text(damage.new, encoding="utf-8")
        return
    assert text.count(damage.old) == 1, damage.old
    path.write_text(text.replace(damage.old, damage.new), encoding="utf-8")


def problems_of(folder: Path, shared: Shared) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        read_case(folder, shared)
    return caught.value.problems


def line_that_begins(text: str, start: str) -> int:
    before, found, _ = f"\n{text}".partition(f"\n{start}")
    assert found, start
    return before.count("\n") + 1
