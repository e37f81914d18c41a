import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.voices.hangul import is_hangul, put_together, taken_apart
from resources.voices.korean_sounds import pronounced

FROM_THE_STANDARD = """
    닦다 닥따  키읔 키윽  옷 옫  웃다 욷따  있다 읻따  젖 젇  빚다 빋따  꽃 꼳
    쫓다 쫃따  솥 솓  뱉다 밷따  앞 압  덮다 덥따  넋 넉  앉다 안따  여덟 여덜
    넓다 널따  외곬 외골  핥다 할따  값 갑  없다 업따  밟다 밥따  밟지 밥찌  밟는 밤는
    밟게 밥께  넓죽하다 넙쭈카다  넓둥글다 넙뚱글다  닭 닥  흙과 흑꽈  맑다 막따
    늙지 늑찌  삶 삼  읊고 읍꼬  맑게 말께  묽고 물꼬  얽거나 얼꺼나
    놓고 노코  좋던 조턴  쌓지 싸치  많고 만코  않던 안턴  닳지 달치  각하 가카
    먹히다 머키다  밝히다 발키다  맏형 마텽  좁히다 조피다  넓히다 널피다  꽂히다 꼬치다
    앉히다 안치다  옷 한 벌 오 탄 벌  낮 한때 나 탄때  꽃 한 송이 꼬 탄 송이
    숱하다 수타다  닿소 다쏘  많소 만쏘  싫소 실쏘  놓는 논는  쌓네 싼네  않네 안네
    뚫네 뚤레  낳은 나은  놓아 노아  쌓이다 싸이다  많아 마나  않은 아는  닳아 다라
    싫어도 시러도  깎아 까까  옷이 오시  있어 이써  낮이 나지  꽂아 꼬자  꽃을 꼬츨
    쫓아 쪼차  밭에 바테  앞으로 아프로  덮이다 더피다  넋이 넉씨  앉아 안자  닭을 달글
    젊어 절머  곬이 골씨  핥아 할타  읊어 을퍼  값을 갑쓸  없어 업써  밭 아래 바 다래
    늪 앞 느 밥  꽃 위 꼬 뒤  곧이듣다 고지듣따  굳이 구지  미닫이 미다지  땀받이 땀바지
    밭이 바치  벼훑이 벼훌치  굳히다 구치다  닫히다 다치다  묻히다 무치다  붙여 부처
    먹는 멍는  국물 궁물  깎는 깡는  몫몫이 몽목씨  긁는 긍는  흙만 흥만  닫는 단는
    짓는 진는  옷맵시 온맵씨  있는 인는  맞는 만는  쫓는 쫀는  꽃망울 꼰망울  붙는 분는
    잡는 잠는  밥물 밤물  앞마당 암마당  밟는 밤는  읊는 음는  없는 엄는
    책 넣는다 챙 넌는다  흙 말리다 흥 말리다  옷 맞추다 온 맏추다  밥 먹는다 밤 멍는다
    담력 담녁  침략 침냑  강릉 강능  항로 항노  대통령 대통녕  막론 망논  협력 혐녁
    십리 심니  난로 날로  신라 실라  천리 철리  광한루 광할루  대관령 대괄령  칼날 칼랄
    물난리 물랄리  닳는 달른  핥네 할레  국밥 국빱  깎다 깍따  삯돈 삭똔  닭장 닥짱
    옷고름 옫꼬름  낯설다 낟썰다  덮개 덥깨  넓죽 넙쭉  값지다 갑찌다  가져 가저
    묻혀 무처  다쳐 다처  계시다 게시다  예절 예절  차례 차례  희망 히망  무늬 무니
    주의 주이  의사 의사  문예 무녜  연예인 여녜인  은혜 은헤
    계약서를 눈 게약써를 눈
"""
PAIRS = [
    (entry.split()[: len(entry.split()) // 2], entry.split()[len(entry.split()) // 2 :])
    for line in FROM_THE_STANDARD.splitlines()
    for entry in line.strip().split("  ")
    if entry
]


@pytest.mark.parametrize(
    ("spelled", "said"), [(" ".join(a), " ".join(b)) for a, b in PAIRS]
)
def test_a_word_sounds_as_the_standard_says(spelled, said):
    assert pronounced(spelled) == said


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)))
def test_a_syllable_comes_apart_and_together_again(word):
    assert "".join(put_together(taken_apart(letter)) for letter in word) == word


def test_what_is_no_syllable_cannot_come_apart():
    with pytest.raises(ValueError, match="no Hangul syllable"):
        taken_apart("A")


@given(
    st.text(
        st.one_of(
            st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), st.just(" ")
        )
    )
)
def test_only_seven_finals_are_spoken_and_no_syllable_is_lost(breath):
    said = pronounced(breath)

    assert len(said.replace(" ", "")) == sum(map(is_hangul, breath))
    finals = {taken_apart(letter).coda for letter in said if is_hangul(letter)}
    assert finals <= set("ㄱㄴㄷㄹㅁㅂㅇ") | {""}


@given(st.text())
def test_anything_at_all_can_be_given_to_the_sound_rules(text):
    assert set(pronounced(text)) <= {" "} | set(filter(is_hangul, pronounced(text)))
