"""The tokens: every pair of colours that occurs can be read in both schemes."""

import re

import pytest

from phonecoach.app.look import Scheme, tokens
from phonecoach.places import resources

LEAST = {"text": 4.5, "graphic": 3.0}
COLOUR = re.compile(r"#[0-9A-F]{6}")


def luminance(colour):
    """Return the relative luminance of ``#RRGGBB``; Source: WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_guidelines_say():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("pair", tokens().pairs, ids=" ".join)
def test_a_pair_can_be_told_apart(pair, scheme):
    use, ink, ground = pair

    seen = contrast(tokens().colour(ink, scheme), tokens().colour(ground, scheme))

    assert seen >= LEAST[use], f"{seen:.2f}"


@pytest.mark.parametrize("scheme", Scheme)
def test_a_colour_is_six_digits(scheme):
    colours = tokens().colours[scheme].values()

    assert all(COLOUR.fullmatch(colour) for colour in colours)


def test_both_schemes_know_the_same_colours():
    assert tokens().colours[Scheme.LIGHT].keys() == tokens().colours[Scheme.DARK].keys()


# A rule that sets both an ink and a ground makes a pair of its own.
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
INK = re.compile(r"(?<![-\w])color:\s*\$(\w+)")
GROUND = re.compile(r"(?<![-\w])background:\s*\$(\w+)")


def ruled_pairs():
    sheet = resources("look", "style.qss").read_text(encoding="utf-8")
    return sorted(
        {
            (ink[1], ground[1])
            for _, rule in RULE.findall(sheet)
            if (ink := INK.search(rule)) and (ground := GROUND.search(rule))
        }
    )


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("pair", ruled_pairs(), ids=" ".join)
def test_the_words_of_a_style_rule_can_be_read_on_its_ground(pair, scheme):
    ink, ground = (tokens().colour(name, scheme) for name in pair)

    assert contrast(ink, ground) >= LEAST["text"]
