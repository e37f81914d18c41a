from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from resources.voices.korean import phonemes, written_out
from resources.voices.korean_grammar import respelled
from resources.voices.korean_sounds import pronounced
from resources.voices.korean_words import RESPELLED

# The symbols of the Kokoro-82M vocabulary that Korean needs.
VOCABULARY = set(" ,.?!…abdeɛɡhijklmnoppstuwɕʌɔəɨɯɰɾŋʥʨʰʔɲçʲɸʣʦz")


@pytest.mark.parametrize(
    ("spelled", "said"),
    [
        ("할 것 같아요", "할 껃 까타요"),
        ("할게요", "할께요"),
        ("갈 데가 없을 거예요", "갈 떼가 업쓸 꺼예요"),
        ("할 수 있어요", "할 쑤 이써요"),
        ("먹을게요", "머글께요"),
        ("신을 신고 갔어요", "시늘 신꼬 가써요"),
        ("신고하겠습니다", "신고하겓씀니다"),
        ("남고 안고", "남꼬 안꼬"),
        ("젊다", "점따"),
        ("일정을 결제했어요", "일쩡을 결쩨해써요"),
        ("실수로 발송됐어요", "실쑤로 발쏭돼써요"),
        ("오늘도 내일도", "오늘도 내일도"),
        ("조건이 뭐예요", "조꺼니 뭐예요"),
        ("문자 주세요", "문짜 주세요"),
        ("맛있어요", "마시써요"),
        ("맛없어요", "마덥써요"),
        ("그럼요", "그럼뇨"),
        ("정말요", "정말료"),
        ("필요", "피료"),
        ("무슨 일이에요", "무슨 니리에요"),
        ("못 잊어요", "몬 니저요"),
        ("못 해요", "모 태요"),
        ("꽃잎", "꼰닙"),
        ("서울역", "서울력"),
        ("생산량", "생산냥"),
        ("고객님의 주의", "고갱니메 주이"),
        ("의논", "의논"),
        ("이번 주", "이번 쭈"),
        ("이공팔에 팔사일", "이공파레 팔싸일"),
        ("백칠십팔만 삼천 원", "백칠씹팔만 삼처 눤"),
        ("일일일삼이요", "이리릴싸미요"),
        ("그 말 일삼아 했어요", "그 마 릴사마 해써요"),
        ("한예린 상담사님", "하녜린 상담사님"),
    ],
)
def test_the_make_up_of_a_word_decides(spelled, said):
    assert pronounced(respelled(spelled)) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("KTX-123", "케이티엑스 일이삼"),
        ("A/S 24시간", "에이에스 이십사시간"),
        ("30 × 40", "삼십 곱하기 사십"),
        ("씨×, 이 ××야!", "씨…, 이 …야!"),
        ("ＡＳ", "에이에스"),
        ("Wi-Fi", "와이파이"),
        ("ㅋㅋ 네… 그래요", "네… 그래요"),
        ("🙂 네~", "네,"),
        ("日本", ""),
        ("", ""),
    ],
)
def test_what_is_not_hangul_is_written_out_or_left_out(written, said):
    assert written_out(written) == said


def test_a_respelling_is_as_long_as_its_word():
    assert all(len(word) == len(said) for word, said in RESPELLED.items())


def test_marks_stay_and_several_become_one():
    assert phonemes("네?! 아…") == "ne? a…"


@given(st.text())
def test_any_text_has_phonemes_the_model_knows(text):
    assert set(phonemes(text)) <= VOCABULARY


@given(st.text("가나다 할것의요일못0123456789-:/.,월일시분개KTX ㅋ~?!…", max_size=40))
def test_mixed_text_has_phonemes_the_model_knows(text):
    assert set(phonemes(text)) <= VOCABULARY


def caller_lines():
    for path in sorted(Path("scenarios").glob("*/*ko.yaml")):
        texts = yaml.safe_load(path.read_text(encoding="utf-8"))
        spoken = texts.get("lines") or texts.get("reflexes")
        yield from (wording["text"] for line in spoken.values() for wording in line)


def test_every_syllable_of_every_caller_line_is_spoken():
    for line in caller_lines():
        said = sum(letter in "aeiouɛʌɔəɯɨ" for letter in phonemes(line))
        syllables = sum("가" <= letter <= "힣" for letter in written_out(line))

        assert said == syllables, line
