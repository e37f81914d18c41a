<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>phonecoach {version}, Apache License 2.0</source>
        <translation>phonecoach {version}, Apache License 2.0</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Open the licences</source>
        <translation>라이선스 열기</translation>
    </message>
    <message>
        <source>Wording of the licences</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <source>Work of others that phonecoach builds on, with thanks.</source>
        <translation>phonecoach는 다음 저작물을 바탕으로 만들었습니다. 만드신 분들께 감사드립니다.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Close the licences</source>
        <translation>라이선스 닫기</translation>
    </message>
</context>
<context>
    <name>AcrossView</name>
    <message>
        <source>Days here follow your calls: the calendar stands still while you take none, so being away never makes anybody late.</source>
        <translation>여기의 날짜는 통화에 따라 흐릅니다. 통화하지 않는 동안에는 멈춰 있어서, 자리를 비웠다고 늦는 일은 없습니다.</translation>
    </message>
    <message>
        <source>By that calendar it’s {when}.</source>
        <translation>이 달력으로 지금은 {when}입니다.</translation>
    </message>
    <message>
        <source>Promises to ring back</source>
        <translation>다시 전화드리기로 한 약속</translation>
    </message>
    <message>
        <source>What you promise in a call will be listed here until it’s kept.</source>
        <translation>통화에서 약속한 것은 지킬 때까지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing has been promised yet</source>
        <translation>아직 약속한 것이 없습니다</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>약속한 통화</translation>
    </message>
    <message>
        <source>Ringing back</source>
        <translation>다시 건 통화</translation>
    </message>
    <message>
        <source>Lost calls</source>
        <translation>고객님을 놓친 통화</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>평가표 열기</translation>
    </message>
    <message>
        <source>Nobody keeps every customer. A lost call will be listed here, with how it was handled.</source>
        <translation>모든 고객님을 붙잡을 수는 없습니다. 놓친 통화가 생기면 어떻게 응대했는지와 함께 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No customer has been lost</source>
        <translation>놓친 고객님이 없습니다</translation>
    </message>
    <message>
        <source>Due {due}</source>
        <translation>약속 시각: {due}</translation>
    </message>
    <message>
        <source>Due now: {due}</source>
        <translation>지금 걸 때입니다: {due}</translation>
    </message>
    <message>
        <source>Was due {due}; another call was taken first</source>
        <translation>{due} 약속, 다른 통화를 먼저 받았습니다</translation>
    </message>
    <message>
        <source>Kept {done}</source>
        <translation>지켰습니다: {done}</translation>
    </message>
    <message>
        <source>Kept {done}, after another call</source>
        <translation>다른 통화를 먼저 받고 나서 지켰습니다: {done}</translation>
    </message>
    <message>
        <source>Lost, well handled</source>
        <translation>놓쳤지만 잘 응대했습니다</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>놓친 통화</translation>
    </message>
    <message>
        <source>Promised {made}, for {due}</source>
        <translation>약속한 때 {made}, 전화할 때 {due}</translation>
    </message>
    <message>
        <source>In your words: “{words}”</source>
        <translation>내가 적은 말: “{words}”</translation>
    </message>
    <message>
        <source>Failed attempts: {count}</source>
        <translation>연결되지 않은 횟수: {count}번</translation>
    </message>
    <message>
        <source>You looked back on it in your own words.</source>
        <translation>내 말로 돌아보았습니다.</translation>
    </message>
    <message>
        <source>You haven’t looked back on it in your own words yet.</source>
        <translation>아직 내 말로 적은 돌아보기가 없습니다.</translation>
    </message>
    <message>
        <source>Half for ringing in time, half for telling what was promised.</source>
        <translation>점수의 절반은 제때 전화했는지, 절반은 약속한 내용을 말씀드렸는지로 정합니다.</translation>
    </message>
    <message>
        <source>This compares how much was met, out of 100 points, with customers who can go nowhere else and with the others.</source>
        <translation>달리 갈 곳이 없는 고객님과 그 밖의 고객님께 얼마나 잘 응대했는지를 100점 만점으로 비교합니다.</translation>
    </message>
    <message>
        <source>This compares pairs of calls that differ only in who is calling: religion, custom, accent, age, sex, nationality or manner.</source>
        <translation>거는 분만 다른 두 통화를 짝지어 비교합니다. 종교, 관습, 말씨, 나이, 성별, 국적, 태도가 다릅니다.</translation>
    </message>
    <message>
        <source>Half for ringing when due, half for asking whether all is well.</source>
        <translation>점수의 절반은 제때 전화했는지, 절반은 만족하시는지 여쭸는지로 정합니다.</translation>
    </message>
    <message>
        <source>What counts is looking back in your own words. Having lost a call is never held against you.</source>
        <translation>내 말로 돌아보았는지만 봅니다. 놓쳤다는 것 자체는 점수에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing to mark yet</source>
        <translation>아직 채점할 것이 없습니다</translation>
    </message>
    <message>
        <source>Only you and your supervisor see this.</source>
        <translation>나와 상급자만 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>AfterSale</name>
    <message>
        <source>It was due {when}</source>
        <translation>기한: {when} (지났습니다)</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>기한: {when}</translation>
    </message>
    <message>
        <source>Correctly addressed: “{words}”</source>
        <translation>호칭이 알맞습니다: “{words}”</translation>
    </message>
    <message>
        <source>“{words}”: a title or first name that nobody offered</source>
        <translation>“{words}”: 고객님이 알려 주지 않은 호칭이나 이름입니다</translation>
    </message>
    <message>
        <source>“{words}” is not how this customer is addressed</source>
        <translation>“{words}”: 이 고객님께 쓸 호칭이 아닙니다</translation>
    </message>
    <message>
        <source>The customer’s name is missing</source>
        <translation>고객님 성함이 없습니다</translation>
    </message>
    <message>
        <source>It says thank you: “{words}”</source>
        <translation>감사 인사가 있습니다: “{words}”</translation>
    </message>
    <message>
        <source>It doesn’t say thank you</source>
        <translation>감사 인사가 없습니다</translation>
    </message>
    <message>
        <source>It’s clear why it was written: “{words}”</source>
        <translation>왜 썼는지 분명합니다: “{words}”</translation>
    </message>
    <message>
        <source>It doesn’t say why it was written</source>
        <translation>왜 썼는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>Named: {fact}</source>
        <translation>적혀 있습니다: {fact}</translation>
    </message>
    <message>
        <source>Named only in part: {fact}</source>
        <translation>일부만 적혀 있습니다: {fact}</translation>
    </message>
    <message>
        <source>Not named: {fact}</source>
        <translation>빠졌습니다: {fact}</translation>
    </message>
    <message>
        <source>Signed: {words}</source>
        <translation>보내는 사람: {words}</translation>
    </message>
    <message>
        <source>Signed only “{words}”; it needs your name and the company’s</source>
        <translation>보내는 사람이 “{words}”뿐입니다. 이름과 회사를 함께 적으세요</translation>
    </message>
    <message>
        <source>Nobody has signed it</source>
        <translation>보내는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nothing in it that doesn’t belong</source>
        <translation>어울리지 않는 말이 없습니다</translation>
    </message>
    <message>
        <source>“{words}” doesn’t belong in it. {because}</source>
        <translation>“{words}”: 여기에는 어울리지 않습니다. {because}</translation>
    </message>
    <message>
        <source>Nothing a stranger shouldn’t read</source>
        <translation>남이 보면 안 되는 내용이 없습니다</translation>
    </message>
    <message>
        <source>A stranger could read “{words}” ({fact})</source>
        <translation>남이 볼 수 있는 곳에 “{words}” 내용이 있습니다 ({fact})</translation>
    </message>
    <message>
        <source>Polite throughout</source>
        <translation>끝까지 공손합니다</translation>
    </message>
    <message>
        <source>“{words}” isn’t polite</source>
        <translation>“{words}”: 공손하지 않습니다</translation>
    </message>
    <message>
        <source>Takes no more than half a minute to read</source>
        <translation>30초 안에 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>It takes longer than half a minute to read</source>
        <translation>읽는 데 30초가 넘게 걸립니다</translation>
    </message>
    <message>
        <source>Written in time</source>
        <translation>기한 안에 썼습니다</translation>
    </message>
</context>
<context>
    <name>AgainForm</name>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Why {name} gets another try</source>
        <translation>{name}에게 기회를 한 번 더 주는 이유</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>기회 주기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with the test.</source>
        <translation>먼저 이유를 입력하세요. 시험과 함께 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>How far you agree</source>
        <translation>얼마나 일치하나</translation>
    </message>
    <message>
        <source>You’ll see this once the marks of a round have been revealed.</source>
        <translation>평가를 한 번이라도 공개하면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Same marks: the share of pairs of raters who give the same mark. Kappa and AC1 leave out what chance alone would bring; 1 is full agreement. Where one mark is by far the commonest, go by AC1.</source>
        <translation>같은 평가: 두 사람씩 짝지었을 때 같은 평가를 한 비율입니다. 카파와 AC1은 우연히 일치할 몫을 뺀 값으로, 1이면 완전히 일치합니다. 한 가지 평가가 훨씬 많을 때는 AC1을 보세요.</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>다른 사람과 견주면</translation>
    </message>
    <message>
        <source>In points of 100: above 0, somebody marks more kindly than the others do on the same items.</source>
        <translation>100점 만점의 점수 차이입니다. 0보다 크면 같은 항목을 다른 사람보다 후하게 평가한 것입니다.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>평가한 수</translation>
    </message>
    <message>
        <source>Same marks</source>
        <translation>같은 평가</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>카파</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>Test: {title}</source>
        <translation>시험: {title}</translation>
    </message>
    <message>
        <source>Practice set for you: {title}</source>
        <translation>과제 연습: {title}</translation>
    </message>
    <message>
        <source>{name}: “{note}”</source>
        <translation>{name}: “{note}”</translation>
    </message>
    <message>
        <source>Due {day}, pass mark {mark}</source>
        <translation>{day}까지, 합격 점수 {mark}점</translation>
    </message>
    <message>
        <source>Overdue (it was due {day}), pass mark {mark}</source>
        <translation>기한 지남({day}까지였음), 합격 점수 {mark}점</translation>
    </message>
    <message>
        <source>{due}, {tries}</source>
        <translation>{due}, {tries}</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>기회 1번</translation>
    </message>
    <message>
        <source>{count} tries</source>
        <translation>기회 {count}번</translation>
    </message>
    <message>
        <source>This case isn’t on this PC in your language. Ask whoever gave it to you.</source>
        <translation>이 사례는 사용하시는 언어로 이 PC에 없습니다. 과제를 준 분에게 문의하세요.</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>{when}에 시작함</translation>
    </message>
    <message>
        <source>Broken off {when}, not passed</source>
        <translation>{when}에 중단됨, 불합격</translation>
    </message>
    <message>
        <source>Taken {when}: {score} so far</source>
        <translation>{when}에 치름: 지금까지 {score}점</translation>
    </message>
    <message>
        <source>Passed {when} with {score}, pass mark {mark}</source>
        <translation>{when}에 {score}점으로 합격, 합격 점수 {mark}점</translation>
    </message>
    <message>
        <source>Not passed {when}: {score}, pass mark {mark}</source>
        <translation>{when}에 불합격: {score}점, 합격 점수 {mark}점</translation>
    </message>
    <message>
        <source>Not passed {when}: a fatal fault</source>
        <translation>{when}에 불합격: 치명적인 잘못</translation>
    </message>
    <message>
        <source>Taken {when}, no score yet</source>
        <translation>{when}에 치름, 아직 점수 없음</translation>
    </message>
    <message>
        <source>Not passed {when}: too few points applied for a score</source>
        <translation>{when}에 불합격: 점수를 내기에는 해당하는 항목이 너무 적습니다</translation>
    </message>
    <message>
        <source>A supervisor still has something to mark.</source>
        <translation>상급자가 평가할 것이 남아 있습니다.</translation>
    </message>
    <message>
        <source>A supervisor can grant another try.</source>
        <translation>상급자가 기회를 한 번 더 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Certified by {name}, {day}</source>
        <translation>{name} 님이 {day}에 인증함</translation>
    </message>
</context>
<context>
    <name>BesideCall</name>
    <message>
        <source>A message has come in</source>
        <translation>메시지가 왔습니다</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>답장하기</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열어 보기</translation>
    </message>
    <message>
        <source>Somebody is at your desk</source>
        <translation>누가 자리로 찾아왔습니다</translation>
    </message>
    <message>
        <source>Turn to them</source>
        <translation>응대하기</translation>
    </message>
</context>
<context>
    <name>BlindScreen</name>
    <message>
        <source>Back; your marks are kept</source>
        <translation>뒤로(평가는 저장됩니다)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>대화 내용</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>나의 평가</translation>
    </message>
    <message>
        <source>1 to 4 mark, up and down lead from item to item.</source>
        <translation>1~4로 평가하고 위아래 화살표로 항목을 옮깁니다.</translation>
    </message>
    <message>
        <source>0: {worst}   5: {best}</source>
        <translation>0: {worst}   5: {best}</translation>
    </message>
    <message>
        <source>{marked} of {all} marked</source>
        <translation>{all}개 가운데 {marked}개 평가함</translation>
    </message>
</context>
<context>
    <name>BriefingScreen</name>
    <message>
        <source>Drill: {name}</source>
        <translation>연습: {name}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Greet as this house does</source>
        <translation>이곳의 인사말</translation>
    </message>
    <message>
        <source>“{greeting}”</source>
        <translation>“{greeting}”</translation>
    </message>
    <message>
        <source>In this test</source>
        <translation>이 시험에서는</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>대답</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Write my own replies</source>
        <translation>직접 쓰기</translation>
    </message>
    <message>
        <source>Choose from replies</source>
        <translation>보기에서 고르기</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>You type what you’d say.</source>
        <translation>할 말을 글로 입력합니다.</translation>
    </message>
    <message>
        <source>You type what you’d say. Hints appear beside the call, fewer as you get better.</source>
        <translation>할 말을 글로 입력합니다. 통화 옆에 도움말이 나오고, 익숙해질수록 줄어듭니다.</translation>
    </message>
    <message>
        <source>To speak, plug in a microphone: there is none on this PC.</source>
        <translation>말로 하려면 마이크를 연결하세요. 이 PC에는 마이크가 없습니다.</translation>
    </message>
    <message>
        <source>Replies to choose from are for practice only.</source>
        <translation>보기에서 고르기는 연습에서만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This room leaves open only the ways that can be chosen here; its administrators set that.</source>
        <translation>이 교육실에서는 여기서 선택할 수 있는 방식만 사용할 수 있습니다. 관리자가 정한 설정입니다.</translation>
    </message>
    <message>
        <source>You talk as on the telephone, with {key} held down. Wear a headset, or the microphone takes the other voice for yours.</source>
        <translation>{key} 키를 누른 채 실제 전화처럼 말합니다. 헤드셋을 쓰세요. 스피커로 들으면 고객님의 목소리가 마이크에 들어갑니다.</translation>
    </message>
    <message>
        <source>You talk as on the telephone. Wear a headset, or the microphone takes the other voice for yours.</source>
        <translation>실제 전화처럼 말합니다. 헤드셋을 쓰세요. 스피커로 들으면 고객님의 목소리가 마이크에 들어갑니다.</translation>
    </message>
    <message>
        <source>Start: the telephone will ring</source>
        <translation>시작 · 전화가 울립니다</translation>
    </message>
    <message>
        <source>Start the test: the telephone will ring</source>
        <translation>시험 시작: 전화벨이 울립니다</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>맡은 역할</translation>
    </message>
    <message>
        <source>Who may be calling</source>
        <translation>전화하실 고객님</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>이번 통화의 목표</translation>
    </message>
    <message>
        <source>On your sheet</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Side cards</source>
        <translation>기법 카드</translation>
    </message>
    <message>
        <source>Settings for this call</source>
        <translation>통화 방법</translation>
    </message>
    <message>
        <source>Voices can’t be heard here: there is no sound, or they are off in Settings. Without captions you won’t know what is said.</source>
        <translation>여기서는 목소리가 들리지 않습니다. 소리 장치가 없거나 설정에서 꺼져 있습니다. 자막을 끄면 무슨 말을 하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>On your turn there are replies to choose from, good and bad ones mixed. How soon you reply isn’t marked.</source>
        <translation>말할 차례가 되면 대답 보기가 나옵니다. 좋은 대답과 그렇지 않은 대답이 섞여 있고, 대답까지 걸린 시간은 평가하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>BrokenCase</name>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>can’t be played: 1 problem</source>
        <translation>사용할 수 없음: 문제 1건</translation>
    </message>
    <message>
        <source>can’t be played: {count} problems</source>
        <translation>사용할 수 없음: 문제 {count}건</translation>
    </message>
    <message>
        <source>All other cases work as usual.</source>
        <translation>다른 사례는 평소대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>BrokenOff</name>
    <message>
        <source>broken off at {time}</source>
        <translation>{time}에 끊김</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>The program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>somebody gone</source>
        <translation>삭제된 사람</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>평가 맞추기</translation>
    </message>
    <message>
        <source>Several of you mark the same call without seeing each other’s marks or the program’s. Then all marks are revealed, and you can talk about where you differ.</source>
        <translation>여럿이 같은 통화를 서로의 평가도 프로그램의 평가도 보지 않고 평가합니다. 그런 다음 모두 공개하고 어디가 다른지 이야기합니다.</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>나의 평가 대기</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>다른 사람의 평가 대기</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>공개함</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation>아직 없습니다</translation>
    </message>
    <message>
        <source>Ask for one with a call from the list.</source>
        <translation>목록의 통화로 평가를 부탁해 보세요.</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>평가하기</translation>
    </message>
    <message>
        <source>See the marks</source>
        <translation>평가 보기</translation>
    </message>
    <message>
        <source>Reveal now</source>
        <translation>지금 공개하기</translation>
    </message>
    <message>
        <source>Still to mark: {names}</source>
        <translation>아직 평가하지 않음: {names}</translation>
    </message>
    <message>
        <source>Have a call marked</source>
        <translation>통화 평가 부탁하기</translation>
    </message>
    <message>
        <source>This takes at least two supervisors in the room.</source>
        <translation>이 교육실에 상급자가 두 명은 있어야 합니다.</translation>
    </message>
    <message>
        <source>All supervisors in the room are asked.</source>
        <translation>이 교육실의 상급자 모두에게 부탁합니다.</translation>
    </message>
    <message>
        <source>Ask for marks</source>
        <translation>평가 부탁하기</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>Hint</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>{company} · you are {name}</source>
        <translation>{company} · 내 이름은 {name}</translation>
    </message>
</context>
<context>
    <name>CallDriver</name>
    <message>
        <source>It took longer than {seconds} s to write down what you said, so the call went on without it. The words will be there afterwards.</source>
        <translation>한 말을 받아 적는 데 {seconds}초가 넘게 걸려 통화를 그대로 이어 갑니다. 적은 말은 통화 뒤에 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CallHeading</name>
    <message>
        <source>Speaking</source>
        <translation>말씀하시는 중</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>듣고 계심</translation>
    </message>
    <message>
        <source>On hold, hearing music</source>
        <translation>보류 중 · 음악이 들림</translation>
    </message>
    <message>
        <source>Can’t hear you</source>
        <translation>내 말이 들리지 않음</translation>
    </message>
    <message>
        <source>No longer on the line</source>
        <translation>전화가 끊김</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Replay</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Mark by ear</source>
        <translation>듣고 표시하기</translation>
    </message>
    <message>
        <source>In large words</source>
        <translation>큰 글씨로</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>It’s ringing</source>
        <translation>신호 가는 중</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>벨이 울리는 중</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>통화 중</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Line closed</source>
        <translation>통화 종료</translation>
    </message>
</context>
<context>
    <name>CallSound</name>
    <message>
        <source>The recording of this call cannot be read, so it passes silently.</source>
        <translation>이 통화의 녹음을 읽을 수 없어 소리 없이 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>CallTraces</name>
    <message>
        <source>You asked your supervisor at {time}. No answer comes during the call; with Alt 4 you can ask for a decision in writing.</source>
        <translation>{time}에 상급자에게 문의했습니다. 통화 중에는 답이 오지 않습니다. Alt 4를 누르면 결정을 글로 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>You spoke for {time}.</source>
        <translation>{time} 동안 말했습니다.</translation>
    </message>
    <message>
        <source>On hold for {time}.</source>
        <translation>{time} 동안 보류했습니다.</translation>
    </message>
    <message>
        <source>Up to here as before; you go on from here.</source>
        <translation>여기까지는 지난 통화 그대로입니다. 여기서부터 이어 갑니다.</translation>
    </message>
    <message>
        <source>You said “mm-hm”.</source>
        <translation>“네” 하고 맞장구를 쳤습니다.</translation>
    </message>
    <message>
        <source>You muted yourself.</source>
        <translation>음소거했습니다.</translation>
    </message>
    <message>
        <source>They can hear you again.</source>
        <translation>고객님께 내 말이 다시 들립니다.</translation>
    </message>
    <message>
        <source>You put the customer through.</source>
        <translation>전화를 다른 담당자에게 돌려 드렸습니다.</translation>
    </message>
    <message>
        <source>You started a search.</source>
        <translation>조회를 시작했습니다.</translation>
    </message>
    <message>
        <source>The search is done: see the case sheet.</source>
        <translation>조회가 끝났습니다. 자료를 확인하세요.</translation>
    </message>
    <message>
        <source>You turned away from the call.</source>
        <translation>통화를 두고 다른 일로 주의를 돌렸습니다.</translation>
    </message>
    <message>
        <source>You filed a request for a decision.</source>
        <translation>결정 요청서를 냈습니다.</translation>
    </message>
    <message>
        <source>The call stood still, and goes on now.</source>
        <translation>멈췄던 통화를 이어 갑니다.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Say back in one sentence what you heard.</source>
        <translation>들은 내용을 한 문장으로 되짚어 보세요.</translation>
    </message>
    <message>
        <source>It’s quiet on the line. Say what you’re doing.</source>
        <translation>침묵이 이어지고 있습니다. 무엇을 하고 있는지 말해 보세요.</translation>
    </message>
    <message>
        <source>The search takes a while. Say so, give the reason, or ask them to hold.</source>
        <translation>조회에 시간이 걸립니다. 이유를 말씀드리고, 기다려 주실 수 있는지 여쭤보세요.</translation>
    </message>
    <message>
        <source>You’ve told them what you found. Ask what they’d like to do now.</source>
        <translation>조회 결과는 말씀드렸습니다. 이제 어떻게 해 드리면 좋을지 여쭤보세요.</translation>
    </message>
    <message>
        <source>The time is up. Go back, thank them for waiting, and say how much longer it will take.</source>
        <translation>돌아갈 시간이 되었습니다. 기다려 주신 데 감사드리고, 얼마나 더 걸리는지 말씀드리세요.</translation>
    </message>
    <message>
        <source>Thank them for waiting before you give the answer.</source>
        <translation>답을 드리기 전에, 기다려 주신 데 먼저 감사드리세요.</translation>
    </message>
    <message>
        <source>That’s everything. End on a kind word, and say goodbye.</source>
        <translation>드릴 말씀은 다 드렸습니다. 따뜻한 인사로 마무리하세요.</translation>
    </message>
    <message>
        <source>Let them tell it. Note what it’s about and what they want.</source>
        <translation>끝까지 들으세요. 용건과 원하시는 것을 메모해 두세요.</translation>
    </message>
    <message>
        <source>They can’t hear you. Unmute before you speak.</source>
        <translation>고객님께 아무 소리도 들리지 않습니다. 음소거를 풀고 말하세요.</translation>
    </message>
    <message>
        <source>The search is running. Stay with them until there’s a result.</source>
        <translation>조회가 진행되는 동안 고객님을 계속 응대하세요. 결과가 나오면 알려 드리세요.</translation>
    </message>
    <message>
        <source>The search has found something. Tell them.</source>
        <translation>조회 결과가 나왔습니다. 고객님께 알려 드리세요.</translation>
    </message>
    <message>
        <source>You’ve said goodbye. Wait until they’ve rung off, then put the handset down quietly.</source>
        <translation>인사까지 마쳤습니다. 고객님이 먼저 끊으실 때까지 기다린 뒤 조용히 끊으세요.</translation>
    </message>
    <message>
        <source>You’ve said goodbye. Let them say theirs, then ring off quietly.</source>
        <translation>인사까지 마쳤습니다. 고객님의 인사를 듣고 조용히 끊으세요.</translation>
    </message>
    <message>
        <source>You asked first, gave the reason and said how long. No need to look in sooner.</source>
        <translation>먼저 양해를 구하고 이유와 걸리는 시간을 알려 드렸습니다. 약속한 시간까지는 중간에 돌아가지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>You asked first and gave the reason, but not how long.</source>
        <translation>먼저 양해를 구하고 이유를 알려 드렸지만, 얼마나 걸리는지는 알려 드리지 않았습니다.</translation>
    </message>
    <message>
        <source>You asked first and said how long, but not why.</source>
        <translation>먼저 양해를 구하고 걸리는 시간을 알려 드렸지만, 이유는 알려 드리지 않았습니다.</translation>
    </message>
    <message>
        <source>You asked first, but didn’t say why or how long.</source>
        <translation>먼저 양해를 구했지만, 이유와 걸리는 시간은 알려 드리지 않았습니다.</translation>
    </message>
    <message>
        <source>You said why and how long, but didn’t ask first.</source>
        <translation>이유와 걸리는 시간은 알려 드렸지만, 먼저 양해를 구하지 않았습니다.</translation>
    </message>
    <message>
        <source>You said why, but didn’t ask first or say how long.</source>
        <translation>이유는 알려 드렸지만, 먼저 양해를 구하지 않았고 얼마나 걸리는지도 알려 드리지 않았습니다.</translation>
    </message>
    <message>
        <source>You said how long, but didn’t ask first or say why.</source>
        <translation>걸리는 시간은 알려 드렸지만, 먼저 양해를 구하지 않았고 이유도 알려 드리지 않았습니다.</translation>
    </message>
    <message>
        <source>You said nothing before the hold. Explain it on your return.</source>
        <translation>아무 말 없이 보류했습니다. 돌아가면 이유를 말씀드리세요.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>“How can I help?”</source>
        <translation>“무엇을 도와드릴까요?”</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>말로 대화</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>글로 대화</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>보기에서 고르기</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>You rang off before anybody had picked up.</source>
        <translation>아무도 받기 전에 전화를 끊었습니다.</translation>
    </message>
    <message>
        <source>Nobody picked up.</source>
        <translation>아무도 전화를 받지 않았습니다.</translation>
    </message>
    <message>
        <source>The caller gave up before the telephone was answered.</source>
        <translation>전화를 받기 전에 고객님이 먼저 끊으셨습니다.</translation>
    </message>
    <message>
        <source>You put the customer through. The call is over.</source>
        <translation>전화를 다른 담당자에게 돌려 드렸습니다. 통화가 끝났습니다.</translation>
    </message>
    <message>
        <source>The call is over. The customer was satisfied.</source>
        <translation>통화가 끝났습니다. 고객님이 만족하셨습니다.</translation>
    </message>
    <message>
        <source>The call is over. The customer will be rung back.</source>
        <translation>통화가 끝났습니다. 고객님께 다시 전화드리기로 했습니다.</translation>
    </message>
    <message>
        <source>The call is over. The matter is settled.</source>
        <translation>통화가 끝났습니다. 용건이 해결되었습니다.</translation>
    </message>
    <message>
        <source>The call is over. The matter is still open.</source>
        <translation>통화가 끝났습니다. 용건이 아직 남아 있습니다.</translation>
    </message>
    <message>
        <source>The call is over. The customer was lost.</source>
        <translation>통화가 끝났습니다. 고객님을 놓쳤습니다.</translation>
    </message>
    <message>
        <source>The call is over. Nobody could be reached.</source>
        <translation>통화가 끝났습니다. 상대방과 연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your company and name</source>
        <translation>회사와 내 이름</translation>
    </message>
    <message>
        <source>Is it the right person?</source>
        <translation>본인이신지</translation>
    </message>
    <message>
        <source>Is it a good time?</source>
        <translation>통화 괜찮으신지</translation>
    </message>
</context>
<context>
    <name>CallbackForm</name>
    <message>
        <source>Number to ring</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜(요일)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>What it is about, or what we should do better</source>
        <translation>용건, 또는 우리가 고칠 점</translation>
    </message>
    <message>
        <source>Read the number and the time back before you part.</source>
        <translation>끊기 전에 번호와 시간을 다시 읽어 확인하세요.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Marked by the profile of this house ({version}).</source>
        <translation>이곳에서 정한 기준({version})으로 채점했습니다.</translation>
    </message>
    <message>
        <source>The customer was lost, the call was well handled.</source>
        <translation>고객님은 놓쳤지만 응대는 좋았습니다.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
</context>
<context>
    <name>CardFigures</name>
    <message>
        <source>Picked up</source>
        <translation>전화 받기</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>재지 않음</translation>
    </message>
    <message>
        <source>{time}, ring {number}</source>
        <translation>{time}, {number}번째 벨</translation>
    </message>
    <message>
        <source>in good time</source>
        <translation>제때</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>very late</source>
        <translation>많이 늦음</translation>
    </message>
    <message>
        <source>Usual reply gap</source>
        <translation>대답까지 걸린 시간</translation>
    </message>
    <message>
        <source>no replies</source>
        <translation>대답 없음</translation>
    </message>
    <message>
        <source>{time}, typed</source>
        <translation>{time}, 글로</translation>
    </message>
    <message>
        <source>{time}, chosen</source>
        <translation>{time}, 고르기</translation>
    </message>
    <message>
        <source>{time}, spoken</source>
        <translation>{time}, 말로</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>빠름</translation>
    </message>
    <message>
        <source>a little slow</source>
        <translation>조금 느림</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>느림</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>보류 없음</translation>
    </message>
    <message>
        <source>{time} of {agreed} agreed</source>
        <translation>{time}(약속 {agreed})</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>알맞음</translation>
    </message>
    <message>
        <source>rather long</source>
        <translation>조금 오래</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>너무 오래</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Compare with last try</source>
        <translation>지난번과 비교</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Make this call again</source>
        <translation>이 전화 다시 걸기</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>이 전화 다시 받기</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>글로 대화</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>보기에서 고르기</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>말로 대화</translation>
    </message>
    <message>
        <source>role-play</source>
        <translation>역할 연습</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>반복 연습</translation>
    </message>
    <message>
        <source>{mode}, {purpose}</source>
        <translation>{mode} · {purpose}</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>{no}: now {mark}, marked by a human.</source>
        <translation>{no}번 항목의 평가가 바뀌었습니다: {mark}. 사람이 평가했습니다.</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>no score</source>
        <translation>점수 없음</translation>
    </message>
    <message>
        <source>of 100, pass is {passed}</source>
        <translation>100점 만점, 합격 {passed}점</translation>
    </message>
    <message>
        <source>Too few items applied for a score</source>
        <translation>해당 항목이 적어 점수를 내지 않았습니다</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>아직 점수가 없습니다</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>잠정 점수</translation>
    </message>
    <message>
        <source>A human still has to look at it</source>
        <translation>사람의 확인이 남아 있습니다</translation>
    </message>
    <message>
        <source>Below the pass mark</source>
        <translation>합격 점수 미만입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) better now</source>
        <translation>
            <numerusform>나아진 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) worse now</source>
        <translation>
            <numerusform>나빠진 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{better}, {worse}.</source>
        <translation>{better}, {worse}.</translation>
    </message>
    <message>
        <source>{changed}.</source>
        <translation>{changed}.</translation>
    </message>
    <message>
        <source>No item is better or worse now.</source>
        <translation>나아지거나 나빠진 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Passed with distinction</source>
        <translation>우수한 점수로 합격했습니다</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>합격했습니다</translation>
    </message>
    <message>
        <source>Not passed: one item fails the card</source>
        <translation>불합격: 한 항목 때문에 합격할 수 없습니다</translation>
    </message>
    <message>
        <source>{applied} of {all} items applied.</source>
        <translation>{all}개 항목 중 {applied}개가 해당되었습니다.</translation>
    </message>
    <message>
        <source>{applied} of {all} items applied; it takes {least}.</source>
        <translation>{all}개 항목 중 {applied}개가 해당합니다. 점수는 {least}개부터 나옵니다.</translation>
    </message>
    <message>
        <source>{count} still for a human to judge.</source>
        <translation>{count}개는 사람의 확인을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>If it stays at {points} or more, it’s a distinction.</source>
        <translation>확인 뒤에도 {points}점 이상이면 우수 합격입니다.</translation>
    </message>
    <message>
        <source>Continued from {time} of an earlier call.</source>
        <translation>이전 통화의 {time}부터 이어서 한 통화입니다.</translation>
    </message>
    <message>
        <source>A human has looked at it; some marks are still open.</source>
        <translation>사람이 확인했지만 아직 남은 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Confirmed by a human.</source>
        <translation>사람이 확인했습니다.</translation>
    </message>
    <message>
        <source>Marked by the program, not yet by a human.</source>
        <translation>프로그램의 평가이며, 아직 사람이 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Last try, {when}: no score.</source>
        <translation>지난번은 {when}, 점수가 없었습니다.</translation>
    </message>
    <message>
        <source>Last try, {when}: {score}.</source>
        <translation>지난번은 {when}, {score}점이었습니다.</translation>
    </message>
    <message>
        <source>items {first}–{last}</source>
        <translation>{first}–{last}번</translation>
    </message>
    <message>
        <source>items {first}–{last} · {count} applied</source>
        <translation>{first}–{last}번 · {count}개 해당</translation>
    </message>
    <message>
        <source>did not apply in this call</source>
        <translation>이 통화에는 해당 없음</translation>
    </message>
    <message>
        <source>still to be judged</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>Marks of {section}</source>
        <translation>{section} 평가</translation>
    </message>
</context>
<context>
    <name>CaseChecking</name>
    <message>
        <source>beside the training record</source>
        <translation>훈련 기록 옆</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>이 전화 받기</translation>
    </message>
    <message>
        <source>Make this call</source>
        <translation>이 전화 걸기</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>연습하는 항목</translation>
    </message>
    <message>
        <source>Marks are from your last try.</source>
        <translation>표시는 지난번 통화의 결과입니다.</translation>
    </message>
    <message>
        <source>Your last try</source>
        <translation>지난번 통화</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>{score}점</translation>
    </message>
    <message>
        <source>The line of your last try</source>
        <translation>지난번 통화의 흐름</translation>
    </message>
    <message>
        <source>Can’t be played</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>Put right what the list names, file by file, then check again. There’s no need to restart phonecoach.</source>
        <translation>목록에 적힌 곳을 파일마다 고친 다음 다시 확인하세요. phonecoach를 다시 시작하지 않아도 됩니다.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>사례</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>{title}, can’t be played. {problems}</source>
        <translation>{title}, 사용할 수 없음. {problems}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Look up</source>
        <translation>조회하기</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Be sure to say</source>
        <translation>꼭 말씀드릴 것</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>드릴 수 있는 것</translation>
    </message>
    <message>
        <source>Words the customer may not know</source>
        <translation>고객님이 모르실 수 있는 말</translation>
    </message>
    <message>
        <source>The search found nothing.</source>
        <translation>조회 결과가 없습니다.</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>조회 결과</translation>
    </message>
    <message numerus="yes">
        <source>A solution in less than %n day(s)</source>
        <translation>
            <numerusform>%n일보다 빨리 해결해 드리는 것</numerusform>
        </translation>
    </message>
    <message>
        <source>What you can’t promise</source>
        <translation>약속할 수 없는 것</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Our own cases lie</source>
        <translation>자체 사례 위치</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Open our own folder</source>
        <translation>자체 사례 폴더 열기</translation>
    </message>
    <message>
        <source>Checking the cases …</source>
        <translation>사례를 확인하고 있습니다 …</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>사례 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>문제 있는 사례 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>our own: {folder}</source>
        <translation>자체 사례: {folder}</translation>
    </message>
    <message>
        <source>all sound</source>
        <translation>모두 이상 없음</translation>
    </message>
    <message>
        <source>{language}: {cases} cases with occasions for {items} items</source>
        <translation>{language}: 사례 {cases}개, 기회가 있는 항목 {items}개</translation>
    </message>
    <message>
        <source>none for {items}</source>
        <translation>기회가 없는 항목: {items}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사례 관리</translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>Back to the group</source>
        <translation>우리 반으로 돌아가기</translation>
    </message>
    <message>
        <source>Calls, the newest first</source>
        <translation>통화, 최근 것부터</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>by a human</source>
        <translation>사람이 표시</translation>
    </message>
</context>
<context>
    <name>CheckedList</name>
    <message>
        <source>can’t be played</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>문제 {count}건</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>자체 사례</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사례</translation>
    </message>
</context>
<context>
    <name>CheckedSheet</name>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Copy it to adapt it</source>
        <translation>복사해서 고치기</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>I’ve read it: update its times</source>
        <translation>다 읽었음: 시간 맞추기</translation>
    </message>
    <message>
        <source>All cases together</source>
        <translation>모든 사례를 합치면</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Gives occasions for {count} items</source>
        <translation>연습할 기회가 있는 항목 {count}개</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Stale: the case was changed since. Read it through.</source>
        <translation>이 문장을 쓴 뒤에 사례가 바뀌었습니다. 다시 읽어 보세요.</translation>
    </message>
    <message>
        <source>No words that can be read.</source>
        <translation>읽을 수 있는 문장이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose what you say</source>
        <translation>할 말을 고르세요</translation>
    </message>
</context>
<context>
    <name>ChosenItem</name>
    <message>
        <source>See the calls</source>
        <translation>해당 통화 보기</translation>
    </message>
    <message>
        <source>Nobody has had an opportunity for it in these calls.</source>
        <translation>이 통화들에는 이 항목을 할 기회가 없었습니다.</translation>
    </message>
    <message>
        <source>Of {people}, {low} met less than half of it.</source>
        <translation>{people} 가운데 {low}명이 절반 미만입니다.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>I have written it down</source>
        <translation>적어 두었습니다</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Case and customer</source>
        <translation>사례와 고객</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>연습 항목</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Best card</source>
        <translation>최고 점수</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>지난번 통화</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>The words could not be kept: {path} cannot be written ({why}). Make room, or ask whoever looks after this PC.</source>
        <translation>표현을 저장하지 못했습니다. {path}에 쓸 수 없습니다({why}). 저장 공간을 확보하거나 이 PC의 관리자에게 문의해 주세요.</translation>
    </message>
</context>
<context>
    <name>CountingBox</name>
    <message>
        <source>This should have counted</source>
        <translation>이 말도 인정해 주세요</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>앞의 말</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>다음 말</translation>
    </message>
    <message>
        <source>The words that count</source>
        <translation>인정할 표현</translation>
    </message>
    <message>
        <source>Count it from now on</source>
        <translation>앞으로 인정하기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>어떤 응대에 해당하나요?</translation>
    </message>
    <message>
        <source>The words that count; the fewer, the better</source>
        <translation>인정할 표현(짧을수록 좋습니다)</translation>
    </message>
    <message>
        <source>In which turn?</source>
        <translation>언제 한 말인가요?</translation>
    </message>
    <message>
        <source>With these words it would still not be heard there: they are not in that turn, or the sentence takes them back.</source>
        <translation>이 표현을 추가해도 그 말은 인정되지 않습니다. 그 말에 없는 표현이거나, 부정·전달·가정으로 쓰였습니다.</translation>
    </message>
    <message>
        <source>Careful: it would also count here, where it must not:</source>
        <translation>주의: 인정하면 안 되는 다음 말까지 인정됩니다.</translation>
    </message>
    <message>
        <source>In your other calls nothing else would newly count.</source>
        <translation>다른 통화에서 새로 인정되는 말은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>In your other calls %n turn(s) would newly count, such as:</source>
        <translation>
            <numerusform>다른 통화에서 말 %n마디가 새로 인정됩니다. 예:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‘{words}’</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 생겼습니다</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Something went wrong that phonecoach didn’t expect. What was recorded of the call is safe. You can go on; the report helps us fix it.</source>
        <translation>예상하지 못한 문제가 생겼습니다. 지금까지의 통화 기록은 안전하게 남아 있으며, 계속 사용할 수 있습니다. 보고서를 보내 주시면 문제를 고치는 데 도움이 됩니다.</translation>
    </message>
</context>
<context>
    <name>DayCalls</name>
    <message>
        <source>{done} of {all} taken</source>
        <translation>{all}통 중 {done}통 받음</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>모두 받음</translation>
    </message>
    <message>
        <source>Calls for today</source>
        <translation>오늘의 전화</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>받음</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A call is under way. You can carry on with it later.</source>
        <translation>통화 중입니다. 나중에 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Set it aside and close</source>
        <translation>미뤄 두고 닫기</translation>
    </message>
    <message>
        <source>A test is under way. Closing ends it and uses up the try.</source>
        <translation>시험 중입니다. 닫으면 시험이 끝나고 기회가 사라집니다.</translation>
    </message>
    <message>
        <source>End the test and close</source>
        <translation>시험을 끝내고 닫기</translation>
    </message>
    <message>
        <source>Stay on the line</source>
        <translation>통화 계속하기</translation>
    </message>
</context>
<context>
    <name>DisputeBox</name>
    <message>
        <source>Dispute this mark</source>
        <translation>평가에 이의 제기</translation>
    </message>
    <message>
        <source>Why do you see it differently?</source>
        <translation>어떤 점을 다르게 보시나요?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Whoever confirms the card will see it.</source>
        <translation>평가표를 확인하는 분이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>You have disputed this mark: “{reason}”</source>
        <translation>이 평가에 이의를 제기했습니다: “{reason}”</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>이의 제기</translation>
    </message>
    <message>
        <source>You have disputed this mark.</source>
        <translation>이 평가에 이의를 제기했습니다.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{count}개 중 {at}번째</translation>
    </message>
</context>
<context>
    <name>DrillsScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>구간 연습</translation>
    </message>
    <message>
        <source>Two or three minutes on one part of a call, each time with another customer. Only what it trains is marked, and there is no score.</source>
        <translation>통화의 한 부분을 2, 3분 동안, 매번 다른 고객님과 연습합니다. 연습하는 항목만 평가하고 점수는 매기지 않습니다.</translation>
    </message>
    <message>
        <source>Take this drill</source>
        <translation>연습하기</translation>
    </message>
    <message>
        <source>Take this drill: {name}</source>
        <translation>연습하기: {name}</translation>
    </message>
    <message>
        <source>No case has it yet.</source>
        <translation>아직 이 구간이 있는 사례가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>통화 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>아직 안 해 봄</translation>
    </message>
    <message numerus="yes">
        <source>taken %n time(s)</source>
        <translation>
            <numerusform>%n번 연습</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Try {name} again</source>
        <translation>{name}께 다시 걸어 보기</translation>
    </message>
    <message>
        <source>Care call to {name}</source>
        <translation>{name}께 안부 전화드리기</translation>
    </message>
    <message>
        <source>Ring {name} back</source>
        <translation>{name}께 다시 전화드리기</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>약속 시각: {when}</translation>
    </message>
    <message>
        <source>Due now: {when}</source>
        <translation>지금 걸 때입니다: {when}</translation>
    </message>
    <message>
        <source>It was due {when}. Another call was taken first.</source>
        <translation>{when} 약속이었습니다. 다른 통화를 먼저 받았습니다.</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>예정: {when}</translation>
    </message>
    <message>
        <source>Now is a good time: {when}</source>
        <translation>지금 걸면 좋습니다: {when}</translation>
    </message>
    <message>
        <source>It was planned for {when}. Another call was taken first.</source>
        <translation>{when}에 하려던 전화입니다. 다른 통화를 먼저 받았습니다.</translation>
    </message>
    <message>
        <source>Your promise: “{words}”</source>
        <translation>약속한 내용: “{words}”</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>phonecoach may not use the microphone. Allow it in the system’s privacy settings; until then, type your replies.</source>
        <translation>phonecoach가 마이크를 사용할 수 없습니다. 시스템의 개인정보 보호 설정에서 허용하고, 그때까지는 답을 입력하십시오.</translation>
    </message>
    <message>
        <source>This PC has no microphone. Plug one in, a headset is best; until then, type your replies.</source>
        <translation>이 PC에는 마이크가 없습니다. 마이크를 연결하십시오. 헤드셋이 가장 좋습니다. 그때까지는 답을 입력하십시오.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there. Plug it in, or choose another one in Settings; until then, type your replies.</source>
        <translation>선택한 마이크가 없습니다. 연결하거나 설정에서 다른 마이크를 선택하고, 그때까지는 답을 입력하십시오.</translation>
    </message>
    <message>
        <source>“{device}” delivers nothing; another program may have it. Close that program or choose another microphone; until then, type your replies.</source>
        <translation>“{device}”에서 소리가 들어오지 않습니다. 다른 프로그램이 사용 중일 수 있습니다. 그 프로그램을 닫거나 다른 마이크를 선택하고, 그때까지는 답을 입력하십시오.</translation>
    </message>
    <message>
        <source>“{device}” is gone. Plug it in again; until then, type your replies. What you said so far is kept.</source>
        <translation>“{device}”의 연결이 끊어졌습니다. 다시 연결하고, 그때까지는 답을 입력하십시오. 지금까지 한 말은 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so your voice is not being recorded any further. The call goes on and is timed as usual. Make room on the disk.</source>
        <translation>디스크가 가득 차서 목소리를 더 녹음하지 못합니다. 통화는 계속되고 시간도 평소처럼 잽니다. 디스크 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your voice is not being recorded. The call goes on and is timed as usual. Allow writing to the folder.</source>
        <translation>{folder}에 쓸 수 없어 목소리를 녹음하지 못합니다. 통화는 계속되고 시간도 평소처럼 잽니다. 폴더에 쓰기를 허용하십시오.</translation>
    </message>
    <message>
        <source>Your voice is not being recorded ({error}). The call goes on and is timed as usual. See whether {folder} can be written to.</source>
        <translation>목소리를 녹음하지 못하고 있습니다({error}). 통화는 계속되고 시간도 평소처럼 잽니다. {folder}에 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Your voice is too loud for the microphone. Move it a hand’s breadth away, or turn its level down in the system’s sound settings.</source>
        <translation>목소리가 마이크에 너무 큽니다. 마이크를 한 뼘쯤 떼거나 시스템의 소리 설정에서 입력을 낮추십시오.</translation>
    </message>
    <message>
        <source>Nothing is heard from the microphone. See whether a switch on the headset has muted it.</source>
        <translation>마이크에서 아무 소리도 들어오지 않습니다. 헤드셋의 스위치가 음소거로 되어 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>EarScreen</name>
    <message>
        <source>What you said, if you like (Tab)</source>
        <translation>한 말을 적어도 됩니다 (Tab)</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>한 말</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Leave this turn open</source>
        <translation>이 차례는 비워 두기</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>여기까지 하기</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>다음 차례</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>무엇을 했습니까?</translation>
    </message>
    <message>
        <source>Tick what this turn does, then go on. With no tick it does none of this.</source>
        <translation>이 차례에 한 일을 표시하고 다음으로 가세요. 표시가 없으면 하지 않은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Turn {no} of {count}</source>
        <translation>{count}번 중 {no}번째</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}에</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Play this turn again</source>
        <translation>이 차례 다시 듣기</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>first words within {limit} (it took {time})</source>
        <translation>{limit} 안에 첫마디 (실제 {time})</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>미리 말해 본 시간</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>내가 세운 계획</translation>
    </message>
    <message>
        <source>What of it was said, in whatever order</source>
        <translation>그 가운데 통화에서 말한 것 (순서는 상관없음)</translation>
    </message>
    <message>
        <source>Your request for a decision</source>
        <translation>내가 낸 결정 요청</translation>
    </message>
    <message>
        <source>Your improvement note</source>
        <translation>내가 쓴 개선 메모</translation>
    </message>
    <message>
        <source>{rating} of {most}</source>
        <translation>{most}점 중 {rating}점</translation>
    </message>
    <message>
        <source>Your ratings come to {own} of 100, the card to {score}.</source>
        <translation>내 평가는 100점 만점에 {own}점, 평가표는 {score}점입니다.</translation>
    </message>
    <message>
        <source>Beside the card</source>
        <translation>평가표와 나란히</translation>
    </message>
    <message>
        <source>What you wrote afterwards</source>
        <translation>통화 뒤에 쓴 것</translation>
    </message>
    <message>
        <source>What a human goes by, 0 to 5</source>
        <translation>사람이 채점하는 기준 (0~5점)</translation>
    </message>
</context>
<context>
    <name>EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>근거 닫기</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>여기부터 다시 하기</translation>
    </message>
    <message>
        <source>Item {no}</source>
        <translation>{no}번 항목</translation>
    </message>
    <message>
        <source>the whole call</source>
        <translation>통화 전체</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time} 장면</translation>
    </message>
    <message>
        <source>would have been due at {time}</source>
        <translation>{time}쯤 필요했던 장면</translation>
    </message>
    <message>
        <source>Why the rule</source>
        <translation>이 규칙이 있는 이유</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>좋은 예</translation>
    </message>
    <message>
        <source>Hear it done well, and gone wrong</source>
        <translation>잘한 통화와 아쉬운 통화 들어 보기</translation>
    </message>
    <message>
        <source>Why it is “{mark}”</source>
        <translation>평가가 ‘{mark}’인 이유</translation>
    </message>
    <message>
        <source>This fails the card, once a human has confirmed it.</source>
        <translation>사람이 확인하면 이 통화는 불합격이 됩니다.</translation>
    </message>
    <message>
        <source>Your own mark: {mark}</source>
        <translation>내가 매긴 평가: {mark}</translation>
    </message>
    <message>
        <source>Make this call again</source>
        <translation>이 전화 다시 걸기</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>이 전화 다시 받기</translation>
    </message>
    <message>
        <source>The call goes on from just before this moment. This one is kept.</source>
        <translation>이 장면 바로 앞부터 통화를 이어 갑니다. 이번 통화의 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>You dial once more. This call is kept.</source>
        <translation>전화를 처음부터 다시 겁니다. 이번 통화의 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The telephone rings once more. This call is kept.</source>
        <translation>전화가 처음부터 다시 울립니다. 이번 통화의 기록은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>바탕 화면</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>홈 폴더</translation>
    </message>
    <message>
        <source>Type or paste a folder</source>
        <translation>폴더를 입력하거나 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Folder for the back-up</source>
        <translation>백업할 폴더</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>백업 폴더 열기</translation>
    </message>
    <message>
        <source>A folder with the training record and the house’s own settings, words and cases. Voice recordings aren’t in it: they stay in “recordings” beside the record. To restore a back-up, close phonecoach, move the files whose names begin with “training” away, and copy what’s in the folder to where they were. You can carry on while it runs.</source>
        <translation>훈련 기록과 이곳에서 정한 설정, 인정하는 표현, 직접 만든 사례를 폴더 하나에 담습니다. 음성 녹음은 들어 있지 않고, 기록 파일 옆의 recordings 폴더에 그대로 남습니다. 백업한 때로 되돌리려면 phonecoach를 끝내고, 이름이 training으로 시작하는 파일을 다른 곳으로 옮긴 뒤, 폴더에 든 것을 그 자리에 넣으세요. 백업하는 동안에도 계속 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>내 데이터 내보내기</translation>
    </message>
    <message>
        <source>Your calls, cards, notes and recordings, and what you wrote for yourself, in one file with a guide. It’s saved in the first folder above.</source>
        <translation>내 통화, 평가표, 편지와 녹음, 그리고 나만 보려고 적은 것을 안내문과 함께 파일 하나로 모읍니다. 위의 첫 번째 폴더에 저장됩니다.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>파일을 쓰는 중…</translation>
    </message>
    <message>
        <source>Your data is in this file: {path}</source>
        <translation>내 데이터는 이 파일에 있습니다: {path}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>경로를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>훈련 기록</translation>
    </message>
    <message>
        <source>Calls, cards and choices of everybody here, in one file.</source>
        <translation>이 PC에서 쓰는 모든 사람의 통화, 평가표, 설정이 한 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>다른 폴더</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>백업 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>백업 중…</translation>
    </message>
    <message>
        <source>Type the folder first.</source>
        <translation>먼저 폴더를 입력하세요.</translation>
    </message>
    <message>
        <source>The copy is here: {path}</source>
        <translation>백업 위치: {path}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>취소했습니다. 남은 파일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Clear</source>
        <translation>조건 지우기</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>구간 연습</translation>
    </message>
    <message>
        <source>Side cards</source>
        <translation>기법 카드</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>모범 통화</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>사례 모음</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>연습 항목</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Any item</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>모든 길이</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Up to {minutes}</source>
        <translation>{minutes} 이내</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 난이도</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find a case</source>
        <translation>사례 찾기</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Show them</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>{count} of {total} cases.</source>
        <translation>사례 {total}개 중 {count}개가 나와 있습니다.</translation>
    </message>
    <message>
        <source>1 case.</source>
        <translation>사례가 1개 있습니다.</translation>
    </message>
    <message>
        <source>{total} cases.</source>
        <translation>사례가 {total}개 있습니다.</translation>
    </message>
    <message>
        <source>1 is longer than {minutes} minutes.</source>
        <translation>1개는 {minutes}분보다 깁니다.</translation>
    </message>
    <message>
        <source>{count} are longer than {minutes} minutes.</source>
        <translation>{count}개는 {minutes}분보다 깁니다.</translation>
    </message>
    <message>
        <source>1 is of another level than “{level}”.</source>
        <translation>1개는 난이도가 ‘{level}’이 아닙니다.</translation>
    </message>
    <message>
        <source>{count} are of another level than “{level}”.</source>
        <translation>{count}개는 난이도가 ‘{level}’이 아닙니다.</translation>
    </message>
    <message>
        <source>1 doesn’t train item {item}.</source>
        <translation>1개는 {item}번 항목을 연습하는 사례가 아닙니다.</translation>
    </message>
    <message>
        <source>{count} don’t train item {item}.</source>
        <translation>{count}개는 {item}번 항목을 연습하는 사례가 아닙니다.</translation>
    </message>
    <message>
        <source>1 doesn’t match.</source>
        <translation>1개는 조건에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>{count} don’t match.</source>
        <translation>{count}개는 조건에 맞지 않습니다.</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Last day, like 2026-11-30</source>
        <translation>마지막 날(예: 2026-11-30)</translation>
    </message>
    <message>
        <source>Pass mark, 0 to 100</source>
        <translation>합격 점수(0~100)</translation>
    </message>
    <message>
        <source>What to tell them (optional)</source>
        <translation>전할 말(선택)</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1주 뒤</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>2주 뒤</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>4주 뒤</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>받을 통화</translation>
    </message>
    <message>
        <source>Who it’s for</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>There are no trainees in this room yet.</source>
        <translation>이 교육실에는 아직 교육생이 없습니다.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>사례를 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>Choose at most {count} cases; a certificate names them.</source>
        <translation>사례는 {count}개까지 고르세요. 합격증에 모두 적힙니다.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>사람을 한 명 이상 고르세요.</translation>
    </message>
    <message>
        <source>Type a day that is still to come, such as {day}.</source>
        <translation>오늘이나 그 뒤의 날짜를 입력하세요. 예: {day}</translation>
    </message>
    <message>
        <source>Type a pass mark from 0 to 100.</source>
        <translation>합격 점수를 0에서 100 사이로 입력하세요.</translation>
    </message>
    <message>
        <source>{name} trains in {language}, and “{title}” isn’t available in it. Leave one of the two out.</source>
        <translation>{name}의 교육 언어는 {language}인데, ‘{title}’에는 그 언어가 없습니다. 둘 중 하나를 빼세요.</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>합격 점수 {mark}점</translation>
    </message>
    <message>
        <source>given by {name}, {day}</source>
        <translation>{day} {name} 출제</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>{day}에 거둠</translation>
    </message>
    <message>
        <source>tries used: {used} of {all}</source>
        <translation>기회 {all}번 중 {used}번 사용</translation>
    </message>
    <message>
        <source>Another try granted {day}: {reason}</source>
        <translation>{day}에 기회를 한 번 더 줌: {reason}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>응시 전</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>평가 대기</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>합격</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>불합격</translation>
    </message>
</context>
<context>
    <name>GivenScreen</name>
    <message>
        <source>Give a test</source>
        <translation>시험 내기</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>목록에 보이는 것</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>이전 것 더 보기</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Nothing has been passed or withdrawn yet.</source>
        <translation>모두 합격했거나 거둔 것이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has ended</source>
        <translation>끝난 것이 없습니다</translation>
    </message>
    <message>
        <source>Give cases to people or a team, with a last day and a pass mark. They’ll find them on Today.</source>
        <translation>사람이나 팀에 사례를 내고 마지막 날과 합격 점수를 정하세요. 받은 사람의 ‘오늘’에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing is set at the moment</source>
        <translation>진행 중인 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>GivenSection</name>
    <message>
        <source>Withdraw</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Withdraw this? Nobody will be able to take it any more; calls already made for it are kept.</source>
        <translation>거둘까요? 더는 아무도 응시할 수 없고, 이미 한 통화는 남습니다.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>It’s been given; they’ll find it on Today.</source>
        <translation>냈습니다. 받은 사람의 ‘오늘’에 나타납니다.</translation>
    </message>
    <message>
        <source>It was withdrawn; it is listed with what has ended.</source>
        <translation>거두었습니다. ‘끝남’ 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Another try was granted.</source>
        <translation>기회를 한 번 더 주었습니다.</translation>
    </message>
    <message>
        <source>{name} was certified. The certificate can be saved beside the name.</source>
        <translation>{name}의 합격을 확인했습니다. 합격증은 이름 옆에서 저장할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>1 mark</source>
        <translation>표시 1개</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>표시 {count}개</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}명</translation>
    </message>
    <message>
        <source>no opportunity yet</source>
        <translation>기회 없음</translation>
    </message>
    <message>
        <source>{share} met</source>
        <translation>{share} 해냄</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>최근 4주</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>최근 12주</translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation>최근 반년</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Save as file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>항목 지도</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>반응 시간</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>대답</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>우리 반</translation>
    </message>
</context>
<context>
    <name>GroupTimesView</name>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>반응 시간</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>열에 아홉은</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>제때</translation>
    </message>
    <message>
        <source>Typed and spoken times are never put together. The ground at the left is in time, beside it slow; what took over ten seconds stands apart.</source>
        <translation>글로 답한 시간과 말로 답한 시간은 합치지 않습니다. 바탕의 왼쪽 구간이 제때, 그다음이 느린 구간이며, 10초를 넘은 것은 따로 표시합니다.</translation>
    </message>
    <message>
        <source>No response times in these calls.</source>
        <translation>이 통화들에는 반응 시간이 없습니다.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{count} times, the middle one {median}; nine in ten {ninth}</source>
        <translation>{count}회, 중앙값 {median}, 열에 아홉은 {ninth} 이내</translation>
    </message>
    <message>
        <source>{share} in time</source>
        <translation>제때 {share}</translation>
    </message>
    <message>
        <source>Picking up</source>
        <translation>전화 받기</translation>
    </message>
    <message>
        <source>Choosing a reply</source>
        <translation>대답 고르기</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>대답하기</translation>
    </message>
</context>
<context>
    <name>HadSay</name>
    <message>
        <source>{who}: {mark}. {reason}</source>
        <translation>{who}: {mark}. {reason}</translation>
    </message>
    <message>
        <source>{who}: the mark was changed. {reason}</source>
        <translation>{who}: 평가를 바꾸었습니다. {reason}</translation>
    </message>
    <message>
        <source>{who}: the mark was upheld. {reason}</source>
        <translation>{who}: 평가를 유지했습니다. {reason}</translation>
    </message>
    <message>
        <source>Granted by {who}. {words}</source>
        <translation>승인: {who}. {words}</translation>
    </message>
    <message>
        <source>Not granted by {who}. {words}</source>
        <translation>미승인: {who}. {words}</translation>
    </message>
    <message>
        <source>{time}, {who}: {words}</source>
        <translation>{time}, {who}: {words}</translation>
    </message>
    <message>
        <source>Signed off by {who}. {words}</source>
        <translation>검토 완료: {who}. {words}</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>상급자</translation>
    </message>
</context>
<context>
    <name>Handset</name>
    <message>
        <source>The customer is on hold</source>
        <translation>고객님이 보류 상태로 기다리고 계십니다</translation>
    </message>
    <message>
        <source>The handset is off the hook</source>
        <translation>수화기를 들고 있습니다</translation>
    </message>
    <message>
        <source>The handset lies on the telephone</source>
        <translation>수화기가 전화기에 놓여 있습니다</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>All met</source>
        <translation>모두 해냄</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>절반 이상</translation>
    </message>
    <message>
        <source>Under half</source>
        <translation>절반 미만</translation>
    </message>
    <message>
        <source>No opportunity</source>
        <translation>기회 없음</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Calls</source>
        <translation>통화 수</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>1 call</source>
        <translation>통화 1건</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>통화 {count}건</translation>
    </message>
    <message>
        <source>Chosen replies</source>
        <translation>보기에서 고르기</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>직접 대답</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>글로 대화</translation>
    </message>
    <message>
        <source>Replies chosen</source>
        <translation>보기에서 고르기</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>말로 대화</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>역할 연습</translation>
    </message>
    <message>
        <source>Broken off; you can carry on</source>
        <translation>도중에 끊김 · 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>Broken off, set aside</source>
        <translation>도중에 끊겨 보관했습니다</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>아직 평가표가 없습니다</translation>
    </message>
    <message>
        <source>1 item is waiting for a human</source>
        <translation>항목 1개가 사람의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>{count} items are waiting for a human</source>
        <translation>항목 {count}개가 사람의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>Confirmed by a human</source>
        <translation>사람이 확인했습니다</translation>
    </message>
    <message>
        <source>Not confirmed by a human yet</source>
        <translation>아직 사람이 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>{mode}, tried again from a moment</source>
        <translation>{mode} · 중간 장면부터 다시</translation>
    </message>
    <message>
        <source>{date}, {time} · {length}</source>
        <translation>{date} {time} · {length}</translation>
    </message>
    <message>
        <source>{date} · {title} · {said}</source>
        <translation>{date} {title}: {said}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>점수 없음</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>{score}점</translation>
    </message>
    <message>
        <source>waiting for a human</source>
        <translation>사람의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>{met} of {marked}</source>
        <translation>{marked}번 중 {met}번</translation>
    </message>
    <message>
        <source>Item {no}, {rule} Met {share}. Oldest first: {marks}</source>
        <translation>{no}번 항목, {rule} {share} 했음. 오래된 것부터: {marks}</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Once you’ve taken a call, it will be listed here with its marks.</source>
        <translation>전화를 받고 나면 그 통화와 평가가 이곳에 남습니다.</translation>
    </message>
    <message>
        <source>Take your first call</source>
        <translation>첫 전화 받기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>지난 통화</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Sections and items</source>
        <translation>영역과 항목</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>응답 시간</translation>
    </message>
    <message>
        <source>Across calls</source>
        <translation>여러 통화에 걸쳐</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>수첩</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>대답 방식</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Time on hold against the time promised</source>
        <translation>약속한 시간 대비 보류 시간</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Time on hold</source>
        <translation>보류 시간</translation>
    </message>
    <message>
        <source>When you return</source>
        <translation>돌아가면</translation>
    </message>
    <message>
        <source>{time}, as you promised</source>
        <translation>{time}, 약속한 시간</translation>
    </message>
    <message>
        <source>go back by {time} and say how things stand</source>
        <translation>{time}까지 돌아가 진행 상황 안내</translation>
    </message>
    <message>
        <source>Past the promised time</source>
        <translation>약속한 시간이 지남</translation>
    </message>
    <message>
        <source>Past the time to look in</source>
        <translation>중간 안내할 시간이 지남</translation>
    </message>
    <message>
        <source>Promised time left</source>
        <translation>약속한 시간까지</translation>
    </message>
    <message>
        <source>Time until you look in</source>
        <translation>중간 안내까지</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>보류 시간</translation>
    </message>
</context>
<context>
    <name>Idling</name>
    <message>
        <source>Nobody seems to be here. You are signed out in {n} s; any key or a move of the mouse keeps you here.</source>
        <translation>자리를 비우신 것 같습니다. {n}초 뒤에 로그아웃됩니다. 아무 키나 누르거나 마우스를 움직이면 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>{share} met</source>
        <translation>{share} 했음</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>1 item has not come up yet</source>
        <translation>아직 나오지 않은 항목 1개</translation>
    </message>
    <message>
        <source>{count} items have not come up yet</source>
        <translation>아직 나오지 않은 항목 {count}개</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What needs practice first</source>
        <translation>연습이 필요한 순</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>번호순</translation>
    </message>
    <message>
        <source>Last marks, the oldest on the left. Only those met are counted.</source>
        <translation>최근 평가입니다. 왼쪽이 오래된 것이고, ‘했음’만 셉니다.</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>영역</translation>
    </message>
</context>
<context>
    <name>JudgeBox</name>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Give this mark</source>
        <translation>이 평가로 정하기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Disputed: “{reason}”</source>
        <translation>이의 제기: “{reason}”</translation>
    </message>
    <message>
        <source>Give the same mark to uphold it, or another to change it, with a reason.</source>
        <translation>같은 평가를 고르면 유지되고, 다른 평가를 고르면 바뀝니다. 이유를 적으세요.</translation>
    </message>
    <message>
        <source>“Missed” confirms the fault, and the card fails; any other mark refuses it.</source>
        <translation>‘못 했음’을 고르면 중대한 잘못이 확정되어 불합격이 되고, 다른 평가를 고르면 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>Your mark; the program’s stays beside it.</source>
        <translation>나의 평가. 프로그램의 평가도 함께 남습니다.</translation>
    </message>
</context>
<context>
    <name>JudgingScreen</name>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>함께 보기</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>검토 완료</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Comment at {time}</source>
        <translation>{time}에 대한 의견</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message numerus="yes">
        <source>Sign off, with %n item(s) waiting</source>
        <translation>
            <numerusform>검토 완료(확인할 항목 %n개 남음)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingRecordings</name>
    <message>
        <source>The recording {path} could not be put in order ({why}). See whether there is room on the disk and the folder can be written to; it is tried again at the next start.</source>
        <translation>녹음 {path}을(를) 정리하지 못했습니다({why}). 디스크에 여유가 있는지, 폴더에 쓸 수 있는지 확인해 보세요. 다음에 시작할 때 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Next, and the one before</source>
        <translation>다음으로, 이전으로</translation>
    </message>
    <message>
        <source>Among neighbours</source>
        <translation>나란히 있는 것 사이에서 이동</translation>
    </message>
    <message>
        <source>Press what has the ring around it</source>
        <translation>테두리로 표시된 것 누르기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A test is under way, and the program stays open until it is over.</source>
        <translation>시험 중입니다. 시험이 끝날 때까지 프로그램을 닫을 수 없습니다.</translation>
    </message>
    <message>
        <source>The program stays open on this PC. To close it, sign in as an administrator, with the password or the recovery code.</source>
        <translation>이 PC에서는 프로그램을 계속 열어 둡니다. 닫으려면 관리자 비밀번호나 복구 코드로 로그인하세요.</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>Lamp</source>
        <translation>표시등</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language you train in</source>
        <translation>훈련 언어</translation>
    </message>
    <message>
        <source>Calls, cards and this window use it.</source>
        <translation>통화와 평가표, 이 창의 글에 쓰는 언어입니다.</translation>
    </message>
</context>
<context>
    <name>LastCards</name>
    <message>
        <source>See all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation>최근 평가표</translation>
    </message>
    <message>
        <source>Each call will appear here as a line: the customer above it, you below. Its card opens from there.</source>
        <translation>통화를 마치면 이곳에 선으로 남습니다. 선 위가 고객님, 아래가 나입니다. 누르면 평가표가 열립니다.</translation>
    </message>
    <message>
        <source>A line on which nobody has spoken yet</source>
        <translation>아직 아무도 말하지 않은 선</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>How loud you are</source>
        <translation>목소리 크기</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Inbound</source>
        <translation>걸려 온 전화</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>거는 전화</translation>
    </message>
    <message>
        <source>Ringing back</source>
        <translation>다시 거는 전화</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>can’t make up their mind</source>
        <translation>망설이심</translation>
    </message>
    <message>
        <source>sure of being right</source>
        <translation>자기 판단을 확신하심</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>온화하심</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>화가 나심</translation>
    </message>
    <message>
        <source>asks and asks</source>
        <translation>질문이 많으심</translation>
    </message>
    <message>
        <source>comes straight to the point</source>
        <translation>바로 본론으로 들어가심</translation>
    </message>
    <message>
        <source>{caller}, {temper}</source>
        <translation>{caller} · {temper}</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>아직 해 보지 않음</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>{day}, {time} · {length}</source>
        <translation>{day} {time} · {length}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file} {line}행</translation>
    </message>
    <message>
        <source>items {numbers}</source>
        <translation>{numbers}번</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>No case matches everything you’re looking for.</source>
        <translation>조건에 모두 맞는 사례가 없습니다.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>모든 사례 보기</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Back to {default}</source>
        <translation>기본값 {default}</translation>
    </message>
    <message>
        <source>From {low} to {high}; built in: {default}.</source>
        <translation>{low}에서 {high}까지. 기본값은 {default}입니다.</translation>
    </message>
    <message>
        <source>Write a time from {low} to {high}.</source>
        <translation>{low}부터 {high} 사이의 시각을 적으세요.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>{low}에서 {high} 사이의 수를 적으세요.</translation>
    </message>
    <message>
        <source>syllables a second</source>
        <translation>음절/초</translation>
    </message>
    <message>
        <source>morae a second</source>
        <translation>모라/초</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>단어/분</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>times</source>
        <translation>번</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>개</translation>
    </message>
    <message>
        <source>items</source>
        <translation>개 항목</translation>
    </message>
    <message>
        <source>points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>근거: {source}</translation>
    </message>
    <message>
        <source>Good enough for a default, not for proof.</source>
        <translation>기본값으로 쓸 만하지만 근거는 약합니다.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Calls in this language go by</source>
        <translation>이 언어의 통화가 따르는 기준</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>응대 규칙</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Told on the card, never counted.</source>
        <translation>평가표에 알리기만 하고 점수에는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Customers ring off first</source>
        <translation>고객이 먼저 끊습니다</translation>
    </message>
    <message>
        <source>Personal data only after an identity check</source>
        <translation>개인정보는 본인 확인을 한 뒤에만 말합니다</translation>
    </message>
    <message>
        <source>Customers hear at the start that they are recorded</source>
        <translation>녹음한다는 것을 처음에 고객에게 알립니다</translation>
    </message>
    <message>
        <source>A clear no is taken at once</source>
        <translation>분명한 거절은 바로 받아들입니다</translation>
    </message>
    <message>
        <source>Nobody is rung outside the hours above</source>
        <translation>위의 시각을 벗어나면 전화하지 않습니다</translation>
    </message>
    <message>
        <source>No call takes longer than the limit</source>
        <translation>정한 시간 안에 통화를 마칩니다</translation>
    </message>
    <message>
        <source>A fatal fault once a human has confirmed it.</source>
        <translation>사람이 확인하면 치명적인 잘못이 됩니다.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>전화 받기</translation>
    </message>
    <message>
        <source>Replies and pauses</source>
        <translation>대답과 침묵</translation>
    </message>
    <message>
        <source>Holds and ringing off</source>
        <translation>보류와 끊기</translation>
    </message>
    <message>
        <source>Calls that go out</source>
        <translation>거는 전화</translation>
    </message>
    <message>
        <source>Single items</source>
        <translation>항목별 한도</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>폭언</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>점수</translation>
    </message>
</context>
<context>
    <name>ListeningBack</name>
    <message>
        <source>There is no recording of this call, or not any more: it passes without your voice.</source>
        <translation>이 통화의 녹음이 없거나 지워졌습니다. 내 목소리는 들리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>화면 테마</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Rings, captions and marks that appear.</source>
        <translation>벨, 자막, 표시가 나타날 때의 움직임입니다.</translation>
    </message>
    <message>
        <source>dark now</source>
        <translation>지금은 어둡게</translation>
    </message>
    <message>
        <source>light now</source>
        <translation>지금은 밝게</translation>
    </message>
    <message>
        <source>As the system ({now})</source>
        <translation>시스템 설정대로({now})</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>reduced now</source>
        <translation>지금은 줄임</translation>
    </message>
    <message>
        <source>full now</source>
        <translation>지금은 그대로</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>그대로</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>How well each item was met, person by person</source>
        <translation>사람별로 항목을 해낸 정도</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화 수</translation>
    </message>
    <message>
        <source>How far each item is met</source>
        <translation>항목별로 해낸 정도</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>이 표를 볼 때</translation>
    </message>
    <message>
        <source>People stand by name; nobody is ranked. Marks that no human has confirmed are among them.</source>
        <translation>이름순이며 사람 사이의 순위는 매기지 않습니다. 사람이 확인하지 않은 표시도 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Last try: {mark}.</source>
        <translation>지난번: {mark}.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>이의가 있습니다.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Met</source>
        <translation>했음</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>일부 했음</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>못 했음</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>사람&#xa0;확인&#xa0;필요</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Marks</source>
        <translation>평가</translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>다시 볼 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>했음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not apply</source>
        <translation>
            <numerusform>해당 없음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted beside the marks. None of it counts.</source>
        <translation>평가와 따로 알려 드리는 내용입니다. 점수에는 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Nothing was missed, and nothing is waiting for a human.</source>
        <translation>못 한 항목도, 사람의 확인을 기다리는 항목도 없습니다.</translation>
    </message>
    <message>
        <source>No marks of this kind.</source>
        <translation>여기에 해당하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>In order of the call</source>
        <translation>통화 순서대로</translation>
    </message>
    <message>
        <source>One goal for next time</source>
        <translation>다음 통화의 목표 하나</translation>
    </message>
</context>
<context>
    <name>MicrophoneScreen</name>
    <message>
        <source>Check, 6 seconds</source>
        <translation>확인 (6초)</translation>
    </message>
    <message>
        <source>Measure, 30 seconds</source>
        <translation>측정 (30초)</translation>
    </message>
    <message>
        <source>There is nothing to measure: the caller’s voice is off, or this PC has no sound device. Choose one in Settings.</source>
        <translation>잴 것이 없습니다. 고객님의 목소리가 꺼져 있거나 이 PC에 소리 장치가 없습니다. 설정에서 선택해 보세요.</translation>
    </message>
    <message>
        <source>The microphone does not hear the caller. All is well.</source>
        <translation>마이크에 고객님의 목소리가 들어오지 않습니다. 이대로 좋습니다.</translation>
    </message>
    <message>
        <source>The microphone hardly hears the caller ({level} dB). All is well.</source>
        <translation>마이크에 고객님의 목소리가 거의 들어오지 않습니다({level} dB). 이대로 좋습니다.</translation>
    </message>
    <message>
        <source>The microphone hears the caller ({level} dB; it should be below −40 dB). Use a headset, or turn the loudspeaker down. Otherwise the caller’s words count as yours: you would seem to talk over the caller, and replies would be timed wrongly.</source>
        <translation>마이크에 고객님의 목소리가 들어옵니다({level} dB, 기준은 −40 dB 미만). 헤드셋을 쓰거나 스피커 소리를 줄여 보세요. 그러지 않으면 고객님의 말이 내 말로 세어져, 말을 가로막은 것처럼 보이고 답한 시간도 틀리게 잽니다.</translation>
    </message>
    <message>
        <source>Not measured yet for this microphone and sound device.</source>
        <translation>이 마이크와 소리 장치로는 아직 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>This PC: {mean} ms ± {spread} ms. It is printed on the card of every spoken call.</source>
        <translation>이 PC: {mean} ms ± {spread} ms. 말로 한 통화의 평가표마다 적힙니다.</translation>
    </message>
    <message>
        <source>The microphone did not hear the sounds. Hold the earpiece of the headset to its microphone, turn the volume up, and measure again.</source>
        <translation>마이크에 소리가 들어오지 않았습니다. 헤드셋의 이어폰을 마이크에 대고, 소리를 키운 다음 다시 측정해 보세요.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>설정으로 돌아가기</translation>
    </message>
    <message>
        <source>Set up the microphone</source>
        <translation>마이크 맞추기</translation>
    </message>
    <message>
        <source>Microphone: {microphone} · Sound: {sound}</source>
        <translation>마이크: {microphone} · 소리: {sound}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>목소리 크기</translation>
    </message>
    <message>
        <source>Speak as on the telephone: the strokes should end between the two lines.</source>
        <translation>통화할 때처럼 말해 보세요. 막대 끝이 두 선 사이에 오면 됩니다.</translation>
    </message>
    <message>
        <source>Caller in the microphone</source>
        <translation>마이크에 들어오는 고객님 목소리</translation>
    </message>
    <message>
        <source>A caller says something; please be silent meanwhile.</source>
        <translation>고객님이 말하는 동안 조용히 있어 주세요.</translation>
    </message>
    <message>
        <source>Timing of this PC</source>
        <translation>이 PC의 시간 오차</translation>
    </message>
    <message>
        <source>Short sounds are played and listened to. Hold the earpiece of the headset to its microphone.</source>
        <translation>짧은 소리를 내고 다시 듣습니다. 헤드셋의 이어폰을 마이크에 대고 있어 주세요.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>잘한 통화</translation>
    </message>
    <message>
        <source>Gone wrong</source>
        <translation>아쉬운 통화</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>모범 통화</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>The moment on the line of the call</source>
        <translation>통화 흐름에서 이 장면의 위치</translation>
    </message>
</context>
<context>
    <name>MomentView</name>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>주고받은 말 복사</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Play this moment</source>
        <translation>이 장면 다시 보기</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>편지</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>What’s there, and what’s missing</source>
        <translation>갖춘 것과 빠진 것</translation>
    </message>
    <message>
        <source>One way to write it</source>
        <translation>이렇게 쓸 수도 있습니다</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}자 중 {count}자</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Papers</source>
        <translation>메모와 자료</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>콜백 예약</translation>
    </message>
    <message>
        <source>Put the papers away</source>
        <translation>메모와 자료 닫기</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정 요청</translation>
    </message>
    <message>
        <source>Always note: what it is about, and a number to ring back.</source>
        <translation>꼭 적을 것: 용건, 연락받으실 번호</translation>
    </message>
    <message>
        <source>No pasting here: this is practice in listening and writing.</source>
        <translation>여기에는 붙여 넣을 수 없습니다. 들으면서 적는 연습입니다.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Card</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>One more try</source>
        <translation>기회 한 번 더</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>합격 확인</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>합격증</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>password</source>
        <translation>비밀번호 사용</translation>
    </message>
    <message>
        <source>has a code, no password yet</source>
        <translation>코드 발급됨, 비밀번호 없음</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>비밀번호 없음</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>PIN 없음</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <translation>PIN 초기화</translation>
    </message>
    <message>
        <source>{count} × wrong PIN for {name}, {when}</source>
        <translation>{name} 님 PIN {count}회 틀림, {when}</translation>
    </message>
    <message>
        <source>{count} × wrong password for {name}, {when}</source>
        <translation>{name} 님 비밀번호 {count}회 틀림, {when}</translation>
    </message>
    <message>
        <source>{count} × wrong code for {name}, {when}</source>
        <translation>{name} 님 코드 {count}회 틀림, {when}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} 님을 추가했습니다.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>{name} 님의 정보를 변경했습니다.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} 님의 PIN을 초기화했습니다.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} 님을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>파일을 만드는 중 …</translation>
    </message>
    <message>
        <source>Everything is in this file: {path}. It holds personal data; give it to nobody else.</source>
        <translation>이 파일에 모두 들어 있습니다: {path}. 개인정보이니 다른 사람에게 주지 마세요.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>이 교육실의 사람</translation>
    </message>
    <message>
        <source>Wrong PINs and passwords in the last 7 days</source>
        <translation>최근 7일 동안 틀린 PIN과 비밀번호</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>먼저 이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Erase {name} and all their calls, cards, notes and recordings? It can’t be undone. Back-ups made earlier still hold all of it: delete them where you saved them, or keep them locked away.</source>
        <translation>{name} 님과 통화, 평가표, 노트, 녹음을 모두 삭제합니다. 되돌릴 수 없습니다. 전에 만든 백업에는 모두 남아 있으니, 저장한 곳에서 삭제하거나 잠가 두세요.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>자료 저장</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>More for {name}</source>
        <translation>{name} 님 메뉴 더 보기</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>이 사용자 지우기</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>My phrase book</source>
        <translation>나의 표현집</translation>
    </message>
    <message>
        <source>What customers ask most, and the answer you’d like to give every time.</source>
        <translation>고객님이 가장 자주 물으시는 것과, 늘 드리고 싶은 답을 적어 두세요.</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>물으시는 말</translation>
    </message>
    <message>
        <source>I say</source>
        <translation>나의 답</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>None yet. “This should have counted” on a card adds one.</source>
        <translation>아직 없습니다. 평가표의 ‘이 말도 인정해 주세요’에서 추가할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>“{words}”</source>
        <translation>‘{words}’</translation>
    </message>
    <message>
        <source>“{words}” no longer counts.</source>
        <translation>이제 ‘{words}’ 표현은 인정하지 않습니다.</translation>
    </message>
    <message>
        <source>{behaviour}, as in “{said}”</source>
        <translation>{behaviour} · 예: ‘{said}’</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Begin with an apology: they have been waiting.</source>
        <translation>먼저 사과하세요. 고객님이 기다리고 계셨습니다.</translation>
    </message>
    <message>
        <source>This is attempt {count}.</source>
        <translation>{count}번째로 거는 전화입니다.</translation>
    </message>
    <message>
        <source>You said that you’d ring, but not when.</source>
        <translation>전화드리겠다고만 하고, 언제인지는 말하지 않았습니다.</translation>
    </message>
    <message>
        <source>They are still waiting to hear: {words}.</source>
        <translation>아직 말씀드리지 않은 것: {words}</translation>
    </message>
    <message>
        <source>They don’t know your name: you didn’t give it.</source>
        <translation>고객님은 내 이름을 모르십니다. 지난번에 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>You gave your name then.</source>
        <translation>지난번에 이름을 밝혔습니다.</translation>
    </message>
    <message>
        <source>They know you as {name}.</source>
        <translation>고객님이 아시는 내 이름: {name}</translation>
    </message>
    <message>
        <source>What to tell and to ask</source>
        <translation>말할 것과 여쭐 것</translation>
    </message>
    <message>
        <source>How to put it</source>
        <translation>어떻게 말할지</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>어떤 순서로</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Your plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Key words are enough. What comes up in the call may change the order.</source>
        <translation>핵심 낱말만 적어도 됩니다. 순서는 통화하면서 바뀌어도 됩니다.</translation>
    </message>
    <message>
        <source>The news, what they have to choose, my name</source>
        <translation>예: 새 소식, 고르실 것, 내 이름</translation>
    </message>
    <message>
        <source>Short and plain; sorry first</source>
        <translation>예: 사과부터, 짧고 쉽게</translation>
    </message>
    <message>
        <source>1 who I am  2 good time?  3 the news</source>
        <translation>예: 1 소속과 이름  2 통화 괜찮으신지  3 소식</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>전화 걸기</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Asking whether all is well</source>
        <translation>안부를 여쭙는 전화</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>약속한 것</translation>
    </message>
    <message>
        <source>From the call before</source>
        <translation>지난 통화에서</translation>
    </message>
    <message>
        <source>Who you’re ringing</source>
        <translation>전화를 받을 고객님</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Cases, the least practised first</source>
        <translation>사례, 연습이 적은 것부터</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>What is due, by name</source>
        <translation>연습할 때가 된 것, 이름순</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>연습할 항목</translation>
    </message>
    <message>
        <source>Not met last time</source>
        <translation>지난번에 못 한 항목</translation>
    </message>
    <message>
        <source>Week of last call</source>
        <translation>마지막으로 통화한 주</translation>
    </message>
    <message>
        <source>Every item has come up in these calls.</source>
        <translation>이 통화들에 모든 항목이 나왔습니다.</translation>
    </message>
    <message>
        <source>Never had an opportunity: {items}</source>
        <translation>기회가 없던 항목: {items}</translation>
    </message>
    <message>
        <source>By name. What is due follows from all marks, whatever is chosen.</source>
        <translation>이름순입니다. 연습할 때가 되었는지는 위에서 고른 것과 상관없이 모든 표시로 정합니다.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>연습할 때가 된 것</translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation>연습한 것</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>계산하는 중</translation>
    </message>
    <message>
        <source>{items} and {more} more</source>
        <translation>{items} 외 {more}개</translation>
    </message>
</context>
<context>
    <name>PractisedItems</name>
    <message>
        <source>Items in practice</source>
        <translation>연습 중인 항목</translation>
    </message>
    <message>
        <source>The last five marks, the oldest on the left.</source>
        <translation>최근 다섯 번의 결과입니다. 왼쪽이 오래된 것입니다.</translation>
    </message>
    <message>
        <source>No item fell short in its last five marks. One that does will be listed here until it’s met again.</source>
        <translation>최근 다섯 번의 결과에서 부족한 항목이 없었습니다. 부족한 항목이 생기면 나아질 때까지 이곳에 나타납니다.</translation>
    </message>
    <message>
        <source>After your first card, what to practise will be listed here.</source>
        <translation>첫 평가표가 나오면 연습할 항목이 이곳에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Calls to review</source>
        <translation>검토할 통화</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal fault(s) to confirm</source>
        <translation>
            <numerusform>확인할 중대한 잘못 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed mark(s)</source>
        <translation>
            <numerusform>이의가 제기된 평가 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) for a human</source>
        <translation>
            <numerusform>사람이 확인할 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the first calls</source>
        <translation>처음 몇 통 중 하나</translation>
    </message>
    <message>
        <source>Among the lowest scores</source>
        <translation>점수가 가장 낮은 통화</translation>
    </message>
    <message>
        <source>Drawn by turn</source>
        <translation>순번에 따라 뽑힘</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>아직 열어 보지 않음</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>검토 완료</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>점수 {score}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>In-tray</source>
        <translation>서류함</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>평가 맞추기</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>역할 연습</translation>
    </message>
    <message numerus="yes">
        <source>In-tray: %n to answer</source>
        <translation>
            <numerusform>서류함: 답할 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest {shown} of {count} are shown.</source>
        <translation>{count}건 중 최근 {shown}건을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>할 일 {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>새 통화 {count}</translation>
    </message>
    <message>
        <source>Flagged {count}</source>
        <translation>확인 필요 {count}</translation>
    </message>
    <message>
        <source>Disputed {count}</source>
        <translation>이의 제기 {count}</translation>
    </message>
    <message>
        <source>Drawn {count}</source>
        <translation>표본 {count}</translation>
    </message>
    <message>
        <source>Signed off {count}</source>
        <translation>검토 완료 {count}</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Calls come here when a mark needs a human or is disputed, and when they’re drawn for review.</source>
        <translation>지금 검토할 통화가 없습니다. 사람의 확인이 필요하거나 이의가 제기된 통화, 표본으로 뽑힌 통화가 여기에 옵니다.</translation>
    </message>
    <message>
        <source>Every call has been opened.</source>
        <translation>모든 통화를 열어 보았습니다.</translation>
    </message>
    <message>
        <source>No mark or fault is waiting for a human.</source>
        <translation>사람의 확인을 기다리는 평가나 잘못이 없습니다.</translation>
    </message>
    <message>
        <source>No mark is disputed.</source>
        <translation>이의가 제기된 평가가 없습니다.</translation>
    </message>
    <message>
        <source>No call was drawn, or all of them are signed off.</source>
        <translation>뽑힌 통화가 없거나 모두 검토를 마쳤습니다.</translation>
    </message>
    <message>
        <source>No call has been signed off.</source>
        <translation>검토를 마친 통화가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Too little of your voice was heard. See whether the microphone is on, and read the text once more.</source>
        <translation>목소리가 너무 적게 들렸습니다. 마이크가 켜져 있는지 보고 한 번 더 읽어 보세요.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Your own voice</source>
        <translation>평소 목소리</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>목소리 크기</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>읽기 시작</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>다 읽었습니다</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>재는 중 …</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>이대로 두기</translation>
    </message>
    <message>
        <source>This is how you sound with nobody at the other end. Cards show your calls beside it; it earns and costs nothing.</source>
        <translation>상대가 없을 때의 내 목소리입니다. 평가표에서 통화 때의 목소리와 나란히 보여 주며, 점수에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Read this aloud as you would tell it to somebody you like, about two minutes. It is measured and deleted at once; only three figures are kept.</source>
        <translation>좋아하는 사람에게 들려주듯 소리 내어 읽어 보세요. 2분쯤 걸립니다. 소리는 재고 나서 바로 지우고, 값 세 가지만 남깁니다.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Rehearse</source>
        <translation>미리 말해 보기</translation>
    </message>
    <message>
        <source>Say all of it once, aloud, as if they’d just picked up.</source>
        <translation>고객님이 막 전화를 받으셨다고 생각하고, 소리 내어 끝까지 한 번 말해 보세요.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>예행연습</translation>
    </message>
    <message>
        <source>Speak now: your name, then what you have planned, up to the end.</source>
        <translation>지금 말하세요. 이름부터 시작해 계획한 내용을 끝까지.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>다 했음</translation>
    </message>
    <message>
        <source>That was too short to be a rehearsal. Say all of it.</source>
        <translation>연습이라기에는 너무 짧았습니다. 처음부터 끝까지 말해 보세요.</translation>
    </message>
    <message>
        <source>You said all of it once, in {time}.</source>
        <translation>한 번 말해 봤습니다. 걸린 시간: {time}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Your reply</source>
        <translation>내가 할 말</translation>
    </message>
    <message>
        <source>“Mm-hm”</source>
        <translation>“네” 맞장구</translation>
    </message>
    <message>
        <source>A short sign that you are following; it never interrupts.</source>
        <translation>듣고 있다는 짧은 표시입니다. 말씀을 끊지 않습니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>You said “mm-hm”.</source>
        <translation>“네” 하고 맞장구를 쳤습니다.</translation>
    </message>
    <message>
        <source>You’ve said goodbye, and all is said.</source>
        <translation>끝인사를 드렸고, 더 나눌 말씀이 없습니다.</translation>
    </message>
    <message>
        <source>Hang up:</source>
        <translation>전화를 끊으세요.</translation>
    </message>
    <message>
        <source>The other side is speaking.</source>
        <translation>상대방이 말씀하고 계십니다.</translation>
    </message>
    <message>
        <source>The caller is speaking.</source>
        <translation>고객님이 말씀하고 계십니다.</translation>
    </message>
    <message>
        <source>Sending now would cut them off.</source>
        <translation>지금 보내면 말씀을 끊게 됩니다.</translation>
    </message>
    <message>
        <source>You’ve said goodbye.</source>
        <translation>끝인사를 드렸습니다.</translation>
    </message>
    <message>
        <source>They hang up first. If they don’t, hang up quietly:</source>
        <translation>상대방이 먼저 끊으실 때까지 기다리고, 끊지 않으시면 조용히 끊으세요.</translation>
    </message>
    <message>
        <source>The other side can’t hear you.</source>
        <translation>상대방께 들리지 않습니다.</translation>
    </message>
    <message>
        <source>The caller can’t hear you.</source>
        <translation>고객님께 들리지 않습니다.</translation>
    </message>
    <message>
        <source>Return to the call first:</source>
        <translation>먼저 통화로 돌아가세요.</translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation>음소거 중입니다.</translation>
    </message>
    <message>
        <source>Unmute to be heard:</source>
        <translation>음소거를 풀어야 들립니다.</translation>
    </message>
    <message>
        <source>Your turn. It has been quiet for {seconds} s.</source>
        <translation>내 차례입니다. {seconds}초째 말이 없습니다.</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>내 차례입니다.</translation>
    </message>
    <message>
        <source>There’s nobody on the line.</source>
        <translation>연결된 통화가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>File it</source>
        <translation>제출하기</translation>
    </message>
    <message>
        <source>Your supervisor decides after the call. File it first.</source>
        <translation>상급자가 통화 후에 결정합니다. 먼저 제출하세요.</translation>
    </message>
    <message>
        <source>Filed. Your supervisor decides after the call.</source>
        <translation>제출했습니다. 상급자가 통화 후에 결정합니다.</translation>
    </message>
    <message>
        <source>Changed since it was filed. File it once more.</source>
        <translation>제출한 뒤에 바뀌었습니다. 다시 제출하세요.</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>지금까지의 경과</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>What it is worth to us</source>
        <translation>기대되는 효과</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>See the card</source>
        <translation>평가표 보기</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 건너뛰기</translation>
    </message>
    <message>
        <source>What you have filled in is kept.</source>
        <translation>적은 내용은 그대로 저장됩니다.</translation>
    </message>
    <message>
        <source>Before you see the card</source>
        <translation>평가표를 보기 전에</translation>
    </message>
    <message>
        <source>The customer was lost. What will you take from it?</source>
        <translation>고객님을 놓쳤습니다. 여기서 무엇을 배웠나요?</translation>
    </message>
    <message>
        <source>In the customer’s own words</source>
        <translation>고객님이 하신 말씀 그대로</translation>
    </message>
    <message>
        <source>How well and how quickly was it done?</source>
        <translation>얼마나 정확하고 빠르게 처리했습니까?</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>다음에는 어떻게 하겠습니까?</translation>
    </message>
    <message>
        <source>How far were the customer’s needs met?</source>
        <translation>고객님의 용건은 얼마나 해결되었습니까?</translation>
    </message>
    <message>
        <source>How content was the customer?</source>
        <translation>고객님은 얼마나 만족하셨습니까?</translation>
    </message>
    <message>
        <source>Who makes your job possible?</source>
        <translation>이 일을 할 수 있는 것은 누구 덕분입니까?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>잘된 점은 무엇입니까?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>전혀</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>충분히</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>내가 매긴 평가</translation>
    </message>
    <message>
        <source>Mark yourself first. The card shows both, and counts only its own.</source>
        <translation>먼저 스스로 평가해 보세요. 평가표에는 두 평가가 함께 나오고, 점수에는 평가표의 평가만 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>불가</translation>
    </message>
    <message>
        <source>One call in so many</source>
        <translation>몇 통마다 한 통</translation>
    </message>
    <message>
        <source>1 in {n}</source>
        <translation>{n}통에 1통</translation>
    </message>
    <message>
        <source>First calls of somebody new</source>
        <translation>신규 교육생의 첫 통화</translation>
    </message>
    <message>
        <source>Calls with the lowest scores</source>
        <translation>점수가 가장 낮은 통화</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}일</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>거슬러 보는 기간</translation>
    </message>
    <message>
        <source>Draw different calls</source>
        <translation>다른 통화 뽑기</translation>
    </message>
    <message>
        <source>Marks can be disputed</source>
        <translation>이의 제기 기간</translation>
    </message>
    <message>
        <source>For each trainee in turn. Supervisors find them under “Review”, beside calls that are flagged or disputed.</source>
        <translation>교육생마다 차례로 뽑습니다. 상급자는 표시되었거나 이의가 제기된 통화와 함께 ‘검토’에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This many of each trainee’s very first calls.</source>
        <translation>교육생마다 맨 처음 통화 몇 통을 뽑습니다.</translation>
    </message>
    <message>
        <source>This many of each trainee’s, within the days below.</source>
        <translation>거슬러 보는 기간 중 교육생마다 몇 통을 뽑습니다.</translation>
    </message>
    <message>
        <source>Counted from the call, and again from a human’s mark.</source>
        <translation>통화한 날부터 셉니다. 사람이 채점하면 그날부터 다시 셉니다.</translation>
    </message>
    <message>
        <source>Different calls are drawn from now on.</source>
        <translation>이제부터 다른 통화가 뽑힙니다.</translation>
    </message>
</context>
<context>
    <name>RingLine</name>
    <message>
        <source>How soon it is</source>
        <translation>받는 시점</translation>
    </message>
    <message>
        <source>From {seconds} s: good</source>
        <translation>{seconds}초부터 · 좋음</translation>
    </message>
    <message>
        <source>From {seconds} s: late</source>
        <translation>{seconds}초부터 · 늦음</translation>
    </message>
    <message>
        <source>From {seconds} s: very late</source>
        <translation>{seconds}초부터 · 많이 늦음</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>가장 좋음</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>Very late</source>
        <translation>많이 늦음</translation>
    </message>
</context>
<context>
    <name>RingMeter</name>
    <message>
        <source>Ringing for</source>
        <translation>벨이 울린 시간</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
</context>
<context>
    <name>RingPage</name>
    <message>
        <source>Later</source>
        <translation>나중에 받기</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>걸려 온 전화</translation>
    </message>
    <message>
        <source>Greet in this order</source>
        <translation>첫인사는 이 순서로</translation>
    </message>
    <message>
        <source>First of all, in this order</source>
        <translation>첫마디는 이 순서로</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>거는 전화</translation>
    </message>
    <message>
        <source>“{greeting}”</source>
        <translation>“{greeting}”</translation>
    </message>
    <message>
        <source>Goal of this call</source>
        <translation>이번 통화의 목표</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>answers the call.</source>
        <translation>키를 누르면 전화를 받습니다.</translation>
    </message>
    <message>
        <source>Let it ring {rings} times before you ring off: people need time to come to the telephone. Whoever picks up speaks first.</source>
        <translation>전화를 받으러 오시는 데 시간이 걸립니다. 신호가 적어도 {rings}번 갈 때까지 기다리세요. 받으신 분이 먼저 말씀하십니다.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>rings off.</source>
        <translation>키를 누르면 전화를 끊습니다.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ring {number}</source>
        <translation>{number}번째 벨</translation>
    </message>
    <message>
        <source>First ring</source>
        <translation>첫 번째 벨</translation>
    </message>
    <message>
        <source>Second ring</source>
        <translation>두 번째 벨</translation>
    </message>
    <message>
        <source>Third ring</source>
        <translation>세 번째 벨</translation>
    </message>
    <message>
        <source>Fourth ring</source>
        <translation>네 번째 벨</translation>
    </message>
    <message>
        <source>Fifth ring</source>
        <translation>다섯 번째 벨</translation>
    </message>
    <message>
        <source>Sixth ring</source>
        <translation>여섯 번째 벨</translation>
    </message>
    <message>
        <source>Seventh ring</source>
        <translation>일곱 번째 벨</translation>
    </message>
    <message>
        <source>Eighth ring</source>
        <translation>여덟 번째 벨</translation>
    </message>
    <message>
        <source>Ninth ring</source>
        <translation>아홉 번째 벨</translation>
    </message>
    <message>
        <source>Tenth ring</source>
        <translation>열 번째 벨</translation>
    </message>
    <message>
        <source>Eleventh ring</source>
        <translation>열한 번째 벨</translation>
    </message>
    <message>
        <source>Twelfth ring</source>
        <translation>열두 번째 벨</translation>
    </message>
</context>
<context>
    <name>RoleLines</name>
    <message>
        <source>Lines</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>(in your own words)</source>
        <translation>(자기 말로)</translation>
    </message>
    <message>
        <source>The caller’s lines</source>
        <translation>고객의 대사</translation>
    </message>
</context>
<context>
    <name>RoleScreen</name>
    <message>
        <source>Role-play</source>
        <translation>역할 연습</translation>
    </message>
    <message>
        <source>Role-play with {name}</source>
        <translation>역할 연습: {name}</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>벨 울리기</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>받았음</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>The caller rings off</source>
        <translation>고객이 끊음</translation>
    </message>
    <message>
        <source>The trainee rings off</source>
        <translation>상담사가 끊음</translation>
    </message>
    <message>
        <source>Lines in their own window</source>
        <translation>대사를 다른 창에</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Customer satisfied</source>
        <translation>만족함</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>다시 전화하기로 함</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>해결되지 않음</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>고객을 잃음</translation>
    </message>
    <message>
        <source>Each press moves on: met, partly, missed, doesn’t apply, no mark.</source>
        <translation>누를 때마다 충족, 일부 충족, 미흡, 해당 없음, 표시 없음으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>확인표</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>어떻게 끝났습니까?</translation>
    </message>
    <message>
        <source>You can still tick before you answer.</source>
        <translation>답하기 전에 더 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>대기 끝</translation>
    </message>
    <message>
        <source>It’s ringing</source>
        <translation>벨이 울립니다</translation>
    </message>
    <message>
        <source>{name} is at the telephone</source>
        <translation>{name} 님이 전화 앞에 있습니다</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} 님이 말합니다</translation>
    </message>
    <message>
        <source>You’re speaking, as the caller</source>
        <translation>고객으로서 말합니다</translation>
    </message>
    <message>
        <source>You’re on hold</source>
        <translation>대기 중입니다</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>통화가 끝났습니다</translation>
    </message>
    <message>
        <source>Press as soon as they pick up.</source>
        <translation>수화기를 들면 바로 누르세요.</translation>
    </message>
    <message>
        <source>Let it ring when both of you are ready.</source>
        <translation>두 사람 모두 준비되면 벨을 울리세요.</translation>
    </message>
    <message>
        <source>Hold the space bar down for as long as you speak.</source>
        <translation>말하는 동안 스페이스 바를 누르고 계세요.</translation>
    </message>
    <message>
        <source>Let go of the space bar when you have finished.</source>
        <translation>말을 마치면 스페이스 바를 놓으세요.</translation>
    </message>
    <message>
        <source>Press again as soon as you’re taken off hold.</source>
        <translation>다시 연결되면 바로 누르세요.</translation>
    </message>
</context>
<context>
    <name>RoleSetupScreen</name>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>전화받을 사람</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>아직 아무도 없습니다</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>사례 없음</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>고객의 말</translation>
    </message>
    <message>
        <source>The lines of the case</source>
        <translation>사례의 대사</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>자유롭게</translation>
    </message>
    <message>
        <source>The caller’s part on paper</source>
        <translation>고객 대사를 종이로</translation>
    </message>
    <message>
        <source>Go to the telephone</source>
        <translation>전화로 가기</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>역할 연습</translation>
    </message>
    <message>
        <source>You play the caller, in the same room or over a real telephone. The program rings, keeps the times and your ticks; the card is the same as after any call.</source>
        <translation>같은 방에서, 또는 실제 전화로 고객 역할을 맡습니다. 프로그램은 벨을 울리고 시간을 재고 표시를 보관합니다. 평가표는 다른 통화와 같습니다.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Trainee</source>
        <translation>교육생</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>사례 작성자</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Name of the room</source>
        <translation>교육실 이름</translation>
    </message>
    <message>
        <source>Name of this PC</source>
        <translation>이 PC의 이름</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Before a voice is recorded</source>
        <translation>목소리를 녹음하기 전 안내</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>전용 PC</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>프로그램 닫기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the house profile</source>
        <translation>우리 기준 열기</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>교육실</translation>
    </message>
    <message>
        <source>Room and PC</source>
        <translation>교육실과 PC</translation>
    </message>
    <message>
        <source>Shown above the names, before anybody signs in.</source>
        <translation>로그인 전 이름 목록 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>The window fills the screen of this PC.</source>
        <translation>창이 이 PC의 화면을 가득 채웁니다.</translation>
    </message>
    <message>
        <source>The window fills the screen and can’t be closed, except by a signed-in administrator with the password or the recovery code; during a test, not at all.</source>
        <translation>창이 화면 전체에 항상 떠 있습니다. 비밀번호나 복구 코드로 로그인한 관리자만 닫을 수 있고, 시험 중에는 아무도 닫을 수 없습니다.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Trainees sign in with a PIN</source>
        <translation>교육생 PIN 로그인</translation>
    </message>
    <message>
        <source>Each chooses one at the next sign-in. Everybody else always has a password.</source>
        <translation>다음 로그인 때 각자 정합니다. 다른 역할은 항상 비밀번호를 씁니다.</translation>
    </message>
    <message>
        <source>Sign out people who have left</source>
        <translation>자리 비움 로그아웃</translation>
    </message>
    <message>
        <source>After this many minutes without a key, a click or a move of the mouse. Never during a call.</source>
        <translation>키보드나 마우스를 이만큼(분) 쓰지 않으면 로그아웃합니다. 통화 중에는 하지 않습니다.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Ways to take a call</source>
        <translation>통화 방식</translation>
    </message>
    <message>
        <source>At least one has to stay on.</source>
        <translation>적어도 하나는 남깁니다.</translation>
    </message>
    <message>
        <source>Keep recordings for at most</source>
        <translation>녹음 보관 기간(최대)</translation>
    </message>
    <message>
        <source>Older ones are deleted, even where somebody chose longer.</source>
        <translation>더 길게 정한 사람이 있어도 지난 녹음은 삭제됩니다.</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>우리 기준</translation>
    </message>
    <message>
        <source>Your own company, greeting, times and weights, in place of the built-in ones.</source>
        <translation>기본값을 대신할 회사 이름, 인사말, 시간, 비중을 정합니다.</translation>
    </message>
    <message>
        <source>At most {n} characters.</source>
        <translation>{n}자까지입니다.</translation>
    </message>
    <message>
        <source>What people read before their voice is recorded, in your own words.</source>
        <translation>녹음에 동의하는 사람에게 보여 줄 글입니다.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}분</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Minutes until somebody is signed out</source>
        <translation>로그아웃까지 시간(분)</translation>
    </message>
    <message>
        <source>None are made</source>
        <translation>녹음 안 함</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}일</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Write own replies</source>
        <translation>직접 쓰기</translation>
    </message>
    <message>
        <source>Choose from replies</source>
        <translation>응답 고르기</translation>
    </message>
    <message>
        <source>One way to take a call has to stay on.</source>
        <translation>통화 방식은 하나 이상 남아야 합니다.</translation>
    </message>
</context>
<context>
    <name>RoomTrayScreen</name>
    <message>
        <source>Back to the queue</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>In-tray of the room</source>
        <translation>교육실 서류함</translation>
    </message>
    <message>
        <source>Nothing here yet. Requests for a decision, improvement notes, disputed marks and calls that were broken off are listed here.</source>
        <translation>아직 아무것도 없습니다. 결정 요청, 개선 메모, 이의가 제기된 평가, 끊긴 통화가 여기에 옵니다.</translation>
    </message>
    <message>
        <source>Requests for a decision</source>
        <translation>결정 요청</translation>
    </message>
    <message>
        <source>Improvement notes</source>
        <translation>개선 메모</translation>
    </message>
    <message>
        <source>Disputed marks</source>
        <translation>이의를 제기한 항목</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변함</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Don’t grant</source>
        <translation>승인하지 않음</translation>
    </message>
    <message>
        <source>Review the call</source>
        <translation>통화 검토</translation>
    </message>
    <message>
        <source>Whoever took them can carry on, or set them aside.</source>
        <translation>통화한 사람이 이어 가거나 정리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Calls that were broken off</source>
        <translation>끊긴 통화</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>한마디 남기기</translation>
    </message>
    <message>
        <source>See what was said</source>
        <translation>오간 말 보기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답하기</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Nobody marked what somebody else marked.</source>
        <translation>두 사람이 함께 평가한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Same marks {percent}</source>
        <translation>같은 평가 {percent}</translation>
    </message>
    <message>
        <source>Kappa {value}</source>
        <translation>카파 {value}</translation>
    </message>
    <message>
        <source>AC1 {value}</source>
        <translation>AC1 {value}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Marks of all raters</source>
        <translation>모든 사람의 평가</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>평가하지 않음</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>What was said</source>
        <translation>주고받은 말</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Save as</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>A CSV file has the rows of the form instead of the items.</source>
        <translation>CSV 파일에는 항목 대신 양식의 행이 들어갑니다.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>파일 쓰는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>파일을 쓰고 있습니다 …</translation>
    </message>
    <message>
        <source>The file is here: {path}. It holds personal data: hand it on with care.</source>
        <translation>파일은 여기 있습니다: {path}. 개인정보가 들어 있으니 조심해서 전달하세요.</translation>
    </message>
    <message>
        <source>The file is here: {path}</source>
        <translation>파일은 여기 있습니다: {path}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>취소했습니다. 남은 파일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>SayLine</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message numerus="yes">
        <source>The telephone rings %n time(s).</source>
        <translation>
            <numerusform>벨이 %n번 울립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold for {seconds} s, shortened here.</source>
        <translation>{seconds}초 동안 대기합니다. 여기서는 줄였습니다.</translation>
    </message>
    <message>
        <source>Nobody speaks for {seconds} s.</source>
        <translation>{seconds}초 동안 아무도 말하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SceneSheet</name>
    <message>
        <source>Listen for</source>
        <translation>들어 볼 점</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>앞 줄로</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>다음 줄로</translation>
    </message>
    <message>
        <source>The scene on its line</source>
        <translation>시간선에 그린 장면</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>상담사</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>천천히</translation>
    </message>
    <message>
        <source>quietly</source>
        <translation>작은 소리로</translation>
    </message>
    <message>
        <source>loudly</source>
        <translation>큰 소리로</translation>
    </message>
    <message>
        <source>without expression</source>
        <translation>무표정한 목소리로</translation>
    </message>
    <message>
        <source>brightly</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>warmly</source>
        <translation>따뜻하게</translation>
    </message>
    <message>
        <source>sharply</source>
        <translation>날카롭게</translation>
    </message>
    <message>
        <source>talks over</source>
        <translation>말을 끊으며</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Searching</source>
        <translation>조회 중</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>약 {seconds}초</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>이제 다시 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in {time}.</source>
        <translation>여러 번 틀렸습니다. {time} 뒤에 다시 입력할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SecretSection</name>
    <message>
        <source>You sign in with</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out; it doesn’t protect the files.</source>
        <translation>PIN은 동료가 실수로 들어오는 것을 막을 뿐, 파일을 보호하지는 않습니다.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN 정하기</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>비밀번호 정하기</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN 변경</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Do without the PIN</source>
        <translation>PIN 없애기</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>새 복구 코드</translation>
    </message>
    <message>
        <source>Nothing: anybody who clicks your name is signed in.</source>
        <translation>없음: 이름만 누르면 바로 시작됩니다.</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>비밀번호</translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Scores of the sections, the oldest call first</source>
        <translation>영역별 점수, 오래된 통화부터</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Scores of the sections, the newest call first</source>
        <translation>영역별 점수, 최근 통화부터</translation>
    </message>
    <message>
        <source>The last {calls}, the oldest on the left. Each line: 0 to 100.</source>
        <translation>최근 {calls}입니다. 왼쪽이 오래된 통화이고, 각 선은 0점에서 100점까지입니다.</translation>
    </message>
</context>
<context>
    <name>SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>About phonecoach</source>
        <translation>phonecoach 정보</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>내 파일</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>This PC has nothing to show folders with. The folder is {folder}.</source>
        <translation>이 PC에는 폴더를 열 프로그램이 없습니다. 폴더 위치는 {folder}입니다.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this PC. Choose another, or make it first.</source>
        <translation>{folder} 폴더가 이 PC에 없습니다. 다른 폴더를 고르거나 먼저 폴더를 만드세요.</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>내 목소리</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message>
        <source>A call for the room</source>
        <translation>함께 보는 통화</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>오간 말이 없습니다.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop before replies</source>
        <translation>응답 전에 멈추기</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>이전 항목</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>다음 항목</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>모든 대사</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Speed {pace}×</source>
        <translation>속도 {pace}배</translation>
    </message>
    <message>
        <source>What would you have said?</source>
        <translation>여러분이라면 어떻게 말했을까요?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name}: type your PIN</source>
        <translation>{name} 님, PIN을 입력하세요</translation>
    </message>
    <message>
        <source>If you have forgotten it, a supervisor or an administrator can reset it.</source>
        <translation>잊어버렸다면 상급자나 관리자가 초기화할 수 있습니다.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>{name}: choose a PIN</source>
        <translation>{name} 님, PIN을 정하세요</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>숫자 4~8자리입니다.</translation>
    </message>
    <message>
        <source>A PIN keeps your training apart from your colleagues’. It’s a convenience, not a safe: somebody who copies the files on this PC could find it out.</source>
        <translation>PIN은 동료의 연습과 섞이지 않게 해 주는 편의 기능이며, 보안 장치는 아닙니다. 이 PC의 파일을 복사한 사람은 PIN을 알아낼 수 있습니다.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>새 PIN 한 번 더</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>복구 코드 사용</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>코드 사용</translation>
    </message>
    <message>
        <source>{name}: type your password</source>
        <translation>{name} 님, 비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Type the recovery code that was shown when the room was set up, or after it was last used. You get a new one.</source>
        <translation>교육실을 만들 때나 마지막으로 사용한 뒤에 표시된 복구 코드를 입력하세요. 새 코드가 발급됩니다.</translation>
    </message>
    <message>
        <source>Type the code that your administrator has given you. It works once.</source>
        <translation>관리자에게 받은 코드를 입력하세요. 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{name}: choose a password</source>
        <translation>{name} 님, 비밀번호를 정하세요</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>A room with several people</source>
        <translation>여러 사람이 쓰는 교육실</translation>
    </message>
    <message>
        <source>You become its administrator: you add trainees, supervisors and authors, and set up the room. You don’t see other people’s calls; supervisors do.</source>
        <translation>관리자가 되어 교육생, 상급자, 사례 작성자를 등록하고 교육실을 설정합니다. 다른 사람의 통화는 상급자만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Set up the room</source>
        <translation>교육실 만들기</translation>
    </message>
    <message>
        <source>A new PIN, 4 to 8 digits</source>
        <translation>새 PIN, 숫자 4~8자리</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>현재 PIN</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>The new PIN is in use from now on.</source>
        <translation>이제부터 새 PIN을 사용합니다.</translation>
    </message>
    <message>
        <source>The new password is in use from now on.</source>
        <translation>이제부터 새 비밀번호를 사용합니다.</translation>
    </message>
    <message>
        <source>There is no PIN any more.</source>
        <translation>이제 PIN이 없습니다.</translation>
    </message>
    <message>
        <source>New password, at least 10 characters</source>
        <translation>새 비밀번호(10자 이상)</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>새 비밀번호 한 번 더</translation>
    </message>
    <message>
        <source>That’s not the PIN.</source>
        <translation>PIN이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>That’s not the password.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>That’s not the code.</source>
        <translation>코드가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits and nothing else.</source>
        <translation>PIN은 숫자 4~8자리로만 정합니다.</translation>
    </message>
    <message>
        <source>A password needs at least 10 characters.</source>
        <translation>비밀번호는 10자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A password has at most 200 characters.</source>
        <translation>비밀번호는 200자까지입니다.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>두 번 입력한 내용이 서로 다릅니다. 둘 다 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>먼저 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>{name} has no password yet. An administrator can give out a code on the page “People”.</source>
        <translation>{name} 님은 아직 비밀번호가 없습니다. 관리자가 ‘사람’ 화면에서 코드를 발급할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Write it down and keep it where only you can find it. If you forget your password, you can set a new one with this code. Without it, only another administrator can help.</source>
        <translation>적어서 본인만 찾을 수 있는 곳에 보관하세요. 비밀번호를 잊으면 이 코드로 새로 정합니다. 코드가 없으면 다른 관리자만 도울 수 있습니다.</translation>
    </message>
    <message>
        <source>It’s shown only this once.</source>
        <translation>지금 한 번만 표시됩니다.</translation>
    </message>
    <message>
        <source>A code for {name}</source>
        <translation>{name} 님의 코드</translation>
    </message>
    <message>
        <source>Give it to {name}. At the next sign-in they type it and choose a password. It works once.</source>
        <translation>{name} 님에게 전해 주세요. 다음 로그인 때 이 코드를 입력하고 비밀번호를 정합니다. 한 번만 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Back to the room</source>
        <translation>교육실로 돌아가기</translation>
    </message>
    <message>
        <source>Company and greeting</source>
        <translation>회사와 인사말</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>시간과 한도</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>통화 언어</translation>
    </message>
    <message>
        <source>What’s set here can’t be used. Put the file right; until then, calls go by the built-in values ({version}).</source>
        <translation>정한 것을 쓸 수 없습니다. 파일을 바로잡으세요. 그때까지 통화는 기본값({version})을 따릅니다.</translation>
    </message>
    <message>
        <source>Calls go by it from now on ({version}), and their cards say so. Earlier calls keep what they were marked by.</source>
        <translation>이제부터 하는 통화는 이 기준({version})을 따르고, 평가표에 그렇게 적힙니다. 이전 통화는 채점한 기준 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Nothing is set here; calls go by the built-in values ({version}).</source>
        <translation>정한 것이 없어 통화는 기본값({version})을 따릅니다.</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>우리 기준</translation>
    </message>
</context>
<context>
    <name>SiteSetup</name>
    <message>
        <source>{path} could not be written: {what}. Make room on the disk, or allow writing to its folder.</source>
        <translation>{path} 파일을 쓸 수 없습니다: {what}. 디스크에 자리를 만들거나 폴더에 쓸 수 있게 하세요.</translation>
    </message>
</context>
<context>
    <name>SoundBoard</name>
    <message>
        <source>“{device}” is gone, and this PC has no other sound device. The telephone is silent until one is plugged in; you can still see it ring.</source>
        <translation>‘{device}’ 연결이 끊겼고, 이 PC에는 다른 소리 장치가 없습니다. 장치를 연결할 때까지 소리가 나지 않습니다. 벨이 울리는 것은 화면으로도 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“{device}” no longer plays, so the telephone is silent. Plug it in again, or choose another sound device in Settings.</source>
        <translation>‘{device}’ 장치를 더 이상 쓸 수 없어 전화 소리가 나지 않습니다. 다시 연결하거나 설정에서 다른 소리 장치를 고르세요.</translation>
    </message>
    <message>
        <source>The chosen sound device is not there, so the telephone is silent. Plug it in, or choose another one in Settings.</source>
        <translation>선택한 소리 장치가 없어 전화 소리가 나지 않습니다. 장치를 연결하거나 설정에서 다른 장치를 고르세요.</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound device</source>
        <translation>소리 장치</translation>
    </message>
    <message>
        <source>Where the telephone rings and speaks.</source>
        <translation>전화벨과 통화음이 나는 곳입니다.</translation>
    </message>
    <message>
        <source>Try the bell</source>
        <translation>벨 소리 듣기</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>None here speaks the language of your calls. What was not recorded is only written.</source>
        <translation>이 컴퓨터에는 통화 언어를 읽는 음성이 없습니다. 녹음되지 않은 말은 자막으로만 나옵니다.</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>재생 장치</translation>
    </message>
    <message>
        <source>the system’s device</source>
        <translation>시스템 기본 장치</translation>
    </message>
    <message>
        <source>a device that is not plugged in</source>
        <translation>연결되지 않은 장치</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>소리 없음</translation>
    </message>
    <message>
        <source>Caller’s voice</source>
        <translation>고객 목소리</translation>
    </message>
    <message>
        <source>What callers say is heard, beside the captions.</source>
        <translation>자막과 별도로 고객의 말을 소리로 들려줍니다.</translation>
    </message>
    <message>
        <source>Looking for it …</source>
        <translation>찾는 중 …</translation>
    </message>
    <message>
        <source>This computer’s voice</source>
        <translation>이 컴퓨터의 음성</translation>
    </message>
    <message>
        <source>Reads what was not recorded, such as a house’s own cases.</source>
        <translation>녹음되지 않은 말을 읽습니다. 회사에서 직접 만든 사례 등이 그렇습니다.</translation>
    </message>
    <message>
        <source>Music on hold</source>
        <translation>보류음</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>What the customer hears; played softly while the line is held.</source>
        <translation>고객님이 들으시는 음악입니다. 보류 중에 작게 나옵니다.</translation>
    </message>
    <message>
        <source>Set up the microphone …</source>
        <translation>마이크 맞추기 …</translation>
    </message>
    <message>
        <source>Microphone check</source>
        <translation>마이크 점검</translation>
    </message>
    <message>
        <source>How loud you are, whether it hears the caller, and timing.</source>
        <translation>목소리 크기, 고객님 목소리가 들어오는지, 시간 오차를 봅니다.</translation>
    </message>
    <message>
        <source>Nothing can be heard, but you can see it ring.</source>
        <translation>소리가 나지 않습니다. 벨이 울리는 것은 화면에서도 알 수 있습니다.</translation>
    </message>
    <message>
        <source>This PC has no sound device, so nothing can be heard, but you can see it ring.</source>
        <translation>이 PC에는 소리 장치가 없어 소리가 나지 않습니다. 벨이 울리는 것은 화면에서도 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>장치를 다시 연결하거나 다른 장치를 고르세요.</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>현재: {name}</translation>
    </message>
</context>
<context>
    <name>SuggestedCall</name>
    <message>
        <source>Read the papers first</source>
        <translation>사전 안내 먼저 읽기</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>이 전화 받기</translation>
    </message>
    <message>
        <source>Make this call</source>
        <translation>이 전화 걸기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Your first call</source>
        <translation>첫 전화</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>더 하고 싶다면 한 통 더</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>다음 전화</translation>
    </message>
    <message>
        <source>{caller} · {temper}</source>
        <translation>{caller} · {temper}</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>이 전화를 추천하는 이유</translation>
    </message>
    <message>
        <source>None of the cases can be played. The library says what is wrong with them.</source>
        <translation>사용할 수 있는 사례가 없습니다. 무엇이 잘못되었는지 사례 모음에서 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Hint</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>평가표 보기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>The line of this call</source>
        <translation>이 통화의 흐름</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>Name of the team</source>
        <translation>팀 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>팀원</translation>
    </message>
    <message>
        <source>There are no trainees in this room yet.</source>
        <translation>이 교육실에는 아직 교육생이 없습니다.</translation>
    </message>
    <message>
        <source>There is a team of that name. Choose another name.</source>
        <translation>같은 이름의 팀이 있습니다. 다른 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>이름을 먼저 입력하세요.</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>해체</translation>
    </message>
    <message>
        <source>Dissolve the team {name}? Its people and their calls stay.</source>
        <translation>{name} 팀을 해체할까요? 팀원과 통화 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Dissolve it</source>
        <translation>해체</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 아무도 없음</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <source>The team {name} was made.</source>
        <translation>{name} 팀을 만들었습니다.</translation>
    </message>
    <message>
        <source>The team {name} was changed.</source>
        <translation>{name} 팀을 변경했습니다.</translation>
    </message>
    <message>
        <source>The team {name} was dissolved; its people and calls stay.</source>
        <translation>{name} 팀을 해체했습니다. 팀원과 통화 기록은 그대로 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>TeamsScreen</name>
    <message>
        <source>Back to the people</source>
        <translation>사람 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>Make a team</source>
        <translation>팀 만들기</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Seen together in the group view</source>
        <translation>우리 반 화면에서 함께 보는 사람들</translation>
    </message>
    <message>
        <source>There are no teams yet. Make one, and its people can be seen together in the group view.</source>
        <translation>아직 팀이 없습니다. 팀을 만들면 팀원을 우리 반 화면에서 함께 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No teams</source>
        <translation>팀 없음</translation>
    </message>
</context>
<context>
    <name>TechniqueList</name>
    <message>
        <source>Side cards</source>
        <translation>기법 카드</translation>
    </message>
    <message>
        <source>of use in this call</source>
        <translation>이 통화에 도움이 됨</translation>
    </message>
    <message numerus="yes">
        <source>came up %n time(s)</source>
        <translation>
            <numerusform>통화에서 %n번 나왔습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechniqueSheet</name>
    <message>
        <source>Side card</source>
        <translation>기법 카드</translation>
    </message>
    <message>
        <source>In your calls</source>
        <translation>나의 통화에서</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>평가표 열기</translation>
    </message>
    <message>
        <source>No answer is known.</source>
        <translation>대답은 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>지켜야 할 것</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>연습하는 항목</translation>
    </message>
</context>
<context>
    <name>TechniquesScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Side cards</source>
        <translation>기법 카드</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Time on the line</source>
        <translation>통화 시간</translation>
    </message>
    <message>
        <source>Put them through? That ends the call for you.</source>
        <translation>전화를 다른 담당자에게 돌릴까요? 내 통화는 여기서 끝납니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>현재 시각</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>돌려 드리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>돌려주기</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>상급자 문의</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>끊기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>통화로 돌아가기</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Asked {time}</source>
        <translation>{time} 문의</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Testing</name>
    <message>
        <source>The PC was asleep or stuck for more than 20 seconds, so the test was broken off and the try is used up. A supervisor can grant another.</source>
        <translation>PC가 20초 넘게 멈춰 시험이 중단되었고, 기회가 사라졌습니다. 상급자가 기회를 한 번 더 줄 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TextSample</name>
    <message>
        <source>Good morning. I’m ringing about an order that hasn’t come yet.</source>
        <translation>안녕하세요. 주문한 물건이 아직 오지 않아서 전화드렸어요.</translation>
    </message>
</context>
<context>
    <name>TickBoard</name>
    <message>
        <source>Expected here</source>
        <translation>여기에서 필요한 것</translation>
    </message>
    <message>
        <source>Nothing in particular is expected here.</source>
        <translation>여기에서 꼭 필요한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>시작과 끝</translation>
    </message>
    <message>
        <source>Listening and feeling</source>
        <translation>듣기와 마음</translation>
    </message>
    <message>
        <source>Waiting and ringing back</source>
        <translation>대기와 콜백</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>해결</translation>
    </message>
    <message>
        <source>Complaints and slips</source>
        <translation>불만과 실수</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The call on its line</source>
        <translation>통화 흐름과 평가 표시</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{time}부터 {what}</translation>
    </message>
    <message>
        <source>Silence of {length} from {time}</source>
        <translation>{time}부터 {length} 동안 말 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n more flags</source>
        <translation>
            <numerusform>표시 %n개 더 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>Stop reading</source>
        <translation>불러오기 멈추기</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>나머지 불러오기</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Response times, the newest call first</source>
        <translation>응답 시간, 최근 통화부터</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Picked up after</source>
        <translation>받기까지</translation>
    </message>
    <message>
        <source>Usual reply gap</source>
        <translation>대답까지</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>대답 수</translation>
    </message>
    <message>
        <source>up to {time}: in time</source>
        <translation>{time}까지: 제때</translation>
    </message>
    <message>
        <source>up to {time}: late</source>
        <translation>{time}까지: 늦음</translation>
    </message>
    <message>
        <source>later: very late</source>
        <translation>그 뒤: 많이 늦음</translation>
    </message>
    <message>
        <source>Time until the telephone was answered, the oldest call first</source>
        <translation>전화를 받기까지 걸린 시간, 오래된 통화부터</translation>
    </message>
    <message>
        <source>up to {time}: prompt</source>
        <translation>{time}까지: 빠름</translation>
    </message>
    <message>
        <source>up to {time}: slow</source>
        <translation>{time}까지: 조금 느림</translation>
    </message>
    <message>
        <source>longer: too slow</source>
        <translation>그보다 길면: 느림</translation>
    </message>
    <message>
        <source>Gap before each reply, the oldest call first</source>
        <translation>대답까지 걸린 시간, 오래된 통화부터</translation>
    </message>
    <message>
        <source>Calls read</source>
        <translation>불러온 통화</translation>
    </message>
    <message>
        <source>Picking up</source>
        <translation>전화 받기</translation>
    </message>
    <message>
        <source>One dot a call, counted from the first ring.</source>
        <translation>점 하나가 통화 한 건이며, 첫 벨부터 전화를 받기까지 걸린 시간입니다.</translation>
    </message>
    <message>
        <source>One dot a reply, the bar is the usual gap. Reading the choices takes its time: nothing is expected here.</source>
        <translation>점 하나가 대답 한 번이며, 가로줄은 보통 걸린 시간입니다. 보기를 읽는 데 시간이 걸리므로 기준을 두지 않습니다.</translation>
    </message>
    <message>
        <source>One dot a reply, from the customer’s last word to your first; the bar is the usual gap.</source>
        <translation>점 하나가 대답 한 번이며, 고객님 말씀이 끝난 뒤 내가 말을 시작하기까지 걸린 시간입니다. 가로줄은 보통 걸린 시간입니다.</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>대답하기</translation>
    </message>
    <message>
        <source>{read} of {calls} read.</source>
        <translation>{calls} 중 {read}건을 불러왔습니다.</translation>
    </message>
    <message>
        <source>{calls}, the oldest on the left. Lower is quicker.</source>
        <translation>{calls}, 왼쪽이 오래된 통화입니다. 시간이 짧을수록 점이 아래에 있습니다.</translation>
    </message>
    <message>
        <source>picked up after {time}, usual reply gap {gap}, replies: {count}</source>
        <translation>받기까지 {time}, 대답까지 보통 {gap}, 대답 {count}번</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>아직 불러오지 않았습니다</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>In-tray</source>
        <translation>서류함</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>They are listed here as these are taken.</source>
        <translation>위의 것을 마치면 여기에 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more set for you</source>
        <translation>
            <numerusform>받은 과제 %n건 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, then begin</source>
        <translation>읽고 시작</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>평가표 열기</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>보관하기</translation>
    </message>
    <message>
        <source>A call was broken off</source>
        <translation>도중에 끊긴 통화가 있습니다</translation>
    </message>
    <message>
        <source>Prepare and ring</source>
        <translation>준비해서 전화 걸기</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>돌아보기</translation>
    </message>
    <message>
        <source>A call has no card yet</source>
        <translation>아직 평가표가 없는 통화가 있습니다</translation>
    </message>
    <message>
        <source>The program isn’t sure; a supervisor decides.</source>
        <translation>프로그램이 판단하기 어려운 항목이라 상급자가 판단합니다.</translation>
    </message>
    <message>
        <source>They are from {count} calls. The program isn’t sure; a supervisor decides.</source>
        <translation>통화 {count}건에 있습니다. 프로그램이 판단하기 어려운 항목이라 상급자가 판단합니다.</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>남은 일이 없습니다</translation>
    </message>
    <message>
        <source>Open the latest card</source>
        <translation>최근 평가표 열기</translation>
    </message>
    <message>
        <source>Open the in-tray</source>
        <translation>서류함 열기</translation>
    </message>
    <message>
        <source>Requests for a decision, improvement notes, disputed marks.</source>
        <translation>결정 요청, 개선 메모, 이의 제기.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with your supervisor</source>
        <translation>
            <numerusform>상급자가 볼 서류 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that were broken off or promised, reviews, and marks that wait for a human will be listed here.</source>
        <translation>끊긴 통화, 다시 걸기로 한 통화, 돌아보기, 사람 확인이 필요한 항목이 여기에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning, {name}.</source>
        <translation>{name}, 좋은 아침입니다.</translation>
    </message>
    <message>
        <source>Good afternoon, {name}.</source>
        <translation>{name}, 안녕하세요.</translation>
    </message>
    <message>
        <source>Good evening, {name}.</source>
        <translation>{name}, 좋은 저녁입니다.</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>약 {minutes}분</translation>
    </message>
    <message>
        <source>The easiest to begin with</source>
        <translation>시작하기에 가장 쉬운 전화</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>처음 받는 전화</translation>
    </message>
    <message>
        <source>{no} ({topic}) is due again</source>
        <translation>{no}번({topic})을 다시 할 때</translation>
    </message>
    <message>
        <source>No longer due</source>
        <translation>이미 연습함</translation>
    </message>
    <message>
        <source>{no} ({topic}) was only partly met</source>
        <translation>{no}번({topic})이 일부만 됨</translation>
    </message>
    <message>
        <source>{no} ({topic}) was missed</source>
        <translation>{no}번({topic})을 놓침</translation>
    </message>
    <message>
        <source>{no} ({topic}) was missed twice</source>
        <translation>{no}번({topic})을 두 번 놓침</translation>
    </message>
    <message>
        <source>{no} ({topic}) was missed {missed} times</source>
        <translation>{no}번({topic})을 {missed}번 놓침</translation>
    </message>
    <message>
        <source>This is the easiest call there is, a good one to start.</source>
        <translation>가장 쉬운 전화입니다. 편한 마음으로 시작해 보세요.</translation>
    </message>
    <message>
        <source>You haven’t taken this call yet.</source>
        <translation>아직 받아 보지 않은 전화입니다.</translation>
    </message>
    <message>
        <source>It covers most of what you haven’t practised so far.</source>
        <translation>아직 연습하지 않은 항목을 가장 많이 다룹니다.</translation>
    </message>
    <message>
        <source>Once this holds, harder calls will be suggested.</source>
        <translation>이 항목이 안정되면 더 어려운 전화를 권해 드립니다.</translation>
    </message>
    <message>
        <source>“{topic}” last came up yesterday.</source>
        <translation>‘{topic}’ 항목은 어제 마지막으로 연습했습니다.</translation>
    </message>
    <message>
        <source>“{topic}” last came up {days} days ago.</source>
        <translation>‘{topic}’ 항목은 {days}일 전에 마지막으로 연습했습니다.</translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation>오늘 연습할 것은 모두 마쳤습니다.</translation>
    </message>
    <message>
        <source>What it trains isn’t due any more.</source>
        <translation>이 전화로 연습할 항목은 이미 다루었습니다.</translation>
    </message>
    <message>
        <source>This call does most for what isn’t certain yet.</source>
        <translation>아직 확실하지 않은 항목에 가장 도움이 되는 전화입니다.</translation>
    </message>
    <message>
        <source>“{topic}” fell short each of the last {of} times.</source>
        <translation>최근 {of}번 모두 ‘{topic}’ 항목이 부족했습니다.</translation>
    </message>
    <message>
        <source>This call gives you a chance to practise it.</source>
        <translation>이 전화에서 다시 연습해 보세요.</translation>
    </message>
    <message>
        <source>Last time “{topic}” fell short.</source>
        <translation>지난번에는 ‘{topic}’ 항목이 부족했습니다.</translation>
    </message>
    <message>
        <source>“{topic}” fell short {lacking} of the last {of} times.</source>
        <translation>최근 {of}번 가운데 {lacking}번은 ‘{topic}’ 항목이 부족했습니다.</translation>
    </message>
    <message>
        <source>1 item is waiting for a human</source>
        <translation>항목 1개가 사람의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>{count} items are waiting for a human</source>
        <translation>항목 {count}개가 사람의 확인을 기다립니다</translation>
    </message>
    <message>
        <source>{topic}. Oldest first: {marks}</source>
        <translation>{topic}. 오래된 것부터: {marks}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Ready</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>사례 모음 열기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>사례 모음</translation>
    </message>
    <message>
        <source>History</source>
        <translation>지난 통화</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>우리 반</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>교육실</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사례 관리</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Let somebody else sit down</source>
        <translation>사용자 바꾸기</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>자막 켬</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>자막 끔</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>How it works</source>
        <translation>사용 방법</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>전화가 울립니다</translation>
    </message>
    <message>
        <source>Take the call that is suggested here, or choose another in the library. Then it rings.</source>
        <translation>여기서 추천하는 전화를 받거나 사례 모음에서 다른 전화를 고르세요. 그러면 벨이 울립니다.</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>전화를 받습니다</translation>
    </message>
    <message>
        <source>Space picks up. Type what you would say and press Enter; the caller hears it and replies.</source>
        <translation>Space 키로 받습니다. 할 말을 입력하고 Enter 키를 누르면 고객님이 듣고 대답하십니다.</translation>
    </message>
    <message>
        <source>The card tells how it went</source>
        <translation>결과는 평가표에 나옵니다</translation>
    </message>
    <message>
        <source>It opens when the call is over: what was met, what was missed, and the moment it happened. All cards stay in the history.</source>
        <translation>통화가 끝나면 평가표가 열립니다. 해낸 것과 놓친 것, 그 장면을 볼 수 있습니다. 평가표는 모두 지난 통화에 남습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>What is usual in {country}</source>
        <translation>{country}의 전화 예절</translation>
    </message>
    <message>
        <source>Profile {name}, version {version}</source>
        <translation>기준 {name}, 버전 {version}</translation>
    </message>
    <message>
        <source>Calls are judged by</source>
        <translation>평가 기준</translation>
    </message>
    <message>
        <source>It comes with the language you train in.</source>
        <translation>훈련 언어에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>What the customer says is shown in writing. F3 switches this during a call.</source>
        <translation>고객님 말씀이 글로 나옵니다. 통화 중에는 F3 키로 켜고 끕니다.</translation>
    </message>
    <message>
        <source>These count on top of the program’s own rules, for everybody here.</source>
        <translation>프로그램의 기본 규칙에 더해 인정하는 표현입니다. 이 PC를 쓰는 모두에게 적용됩니다.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>In practice: what is due next in the call.</source>
        <translation>연습할 때 다음에 할 일을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Words that count here</source>
        <translation>이 PC에서 인정하는 표현</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Read aloud, two minutes</source>
        <translation>소리 내어 읽기, 2분</translation>
    </message>
    <message>
        <source>Read on {date}</source>
        <translation>{date}에 읽었습니다</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않았습니다</translation>
    </message>
    <message>
        <source>Your own voice</source>
        <translation>평소 목소리</translation>
    </message>
    <message>
        <source>Read a text aloud once, two minutes: cards of spoken calls show your pace, pitch and loudness beside it. Only figures are kept.</source>
        <translation>글을 한 번 소리 내어 읽어 두면(2분) 말로 받은 통화의 평가표에서 말 속도, 음높이, 목소리 크기를 나란히 볼 수 있습니다. 값만 남깁니다.</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>한국</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>미국</translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>Back to today</source>
        <translation>오늘로 돌아가기</translation>
    </message>
    <message>
        <source>In-tray</source>
        <translation>서류함</translation>
    </message>
    <message>
        <source>Nothing here yet. Promised calls, calls that were broken off, requests for a decision, improvement notes and disputed marks are listed here.</source>
        <translation>비어 있습니다. 다시 걸기로 한 통화, 끊긴 통화, 결정 요청, 개선 메모, 이의 제기가 여기에 모입니다.</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>걸어야 할 전화</translation>
    </message>
    <message>
        <source>Prepare and ring</source>
        <translation>준비해서 전화 걸기</translation>
    </message>
    <message>
        <source>Notes to write</source>
        <translation>쓸 편지</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Calls that were broken off</source>
        <translation>끊긴 통화</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>보관하기</translation>
    </message>
    <message>
        <source>Requests for a decision</source>
        <translation>결정 요청</translation>
    </message>
    <message>
        <source>Improvement notes</source>
        <translation>개선 메모</translation>
    </message>
    <message>
        <source>Disputed marks</source>
        <translation>이의를 제기한 항목</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>평가표 열기</translation>
    </message>
    <message>
        <source>A human has looked at it: {mark}.</source>
        <translation>사람이 확인했습니다: {mark}</translation>
    </message>
    <message>
        <source>It’s waiting for your supervisor’s decision.</source>
        <translation>상급자의 결정을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>It’s on file, and your supervisor can read it.</source>
        <translation>보관되어 있고, 상급자가 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your supervisor hasn’t looked at it yet.</source>
        <translation>상급자가 아직 보지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Scores of the sections, the newest week first</source>
        <translation>영역별 점수, 최근 주부터</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>통화 수</translation>
    </message>
    <message>
        <source>Items, the hardest first</source>
        <translation>항목, 어려운 것부터</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>해냄</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시 수</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>주별 추이</translation>
    </message>
    <message>
        <source>The hardest items first</source>
        <translation>어려운 항목부터</translation>
    </message>
    <message>
        <source>Enter shows the calls in which an item was marked.</source>
        <translation>Enter를 누르면 그 항목이 표시된 통화를 봅니다.</translation>
    </message>
    <message>
        <source>Scores of the sections, the oldest week first</source>
        <translation>영역별 점수, 오래된 주부터</translation>
    </message>
    <message>
        <source>No call in this time.</source>
        <translation>이 기간에는 통화가 없습니다.</translation>
    </message>
    <message>
        <source>{calls}, the oldest week on the left. Each line: 0 to 100.</source>
        <translation>{calls}, 왼쪽이 오래된 주입니다. 각 선은 0~100입니다.</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day} 주</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>There are no hints.</source>
        <translation>도움말이 없습니다.</translation>
    </message>
    <message>
        <source>There are no captions: listen.</source>
        <translation>자막이 없습니다. 귀로 들으세요.</translation>
    </message>
    <message>
        <source>Captions stay on, as agreed for this site. The card says so.</source>
        <translation>이곳의 규정에 따라 자막이 나옵니다. 평가표에 그렇게 적힙니다.</translation>
    </message>
    <message>
        <source>Captions stay on, because this voice can’t be heard here. The card says so.</source>
        <translation>여기서는 상대의 목소리를 들을 수 없어 자막이 나옵니다. 평가표에 그렇게 적힙니다.</translation>
    </message>
    <message>
        <source>You can’t carry on with a call that was broken off, or try again from one of its moments.</source>
        <translation>끊긴 통화는 이어 할 수 없고, 특정 순간부터 다시 해 볼 수도 없습니다.</translation>
    </message>
    <message>
        <source>You have {tries}. It counts as used as soon as you dial, even if the call breaks off.</source>
        <translation>{tries}입니다. 전화를 거는 순간 쓰이며, 통화가 끊겨도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>You have {tries}. It counts as used from the first ring, even if the call breaks off.</source>
        <translation>{tries}입니다. 첫 벨이 울리는 순간 쓰이며, 통화가 끊겨도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>You pass with {mark} of 100 points, once a supervisor has nothing left to mark.</source>
        <translation>상급자의 평가가 모두 끝났을 때 100점 중 {mark}점 이상이면 합격입니다.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{number} syllables a second</source>
        <translation>초당 {number}음절</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>말 속도</translation>
    </message>
    <message>
        <source>{number} semitones</source>
        <translation>{number}반음</translation>
    </message>
    <message>
        <source>Pitch range</source>
        <translation>음높이 폭</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number} dB</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>목소리 크기</translation>
    </message>
    <message>
        <source>against your own</source>
        <translation>평소와의 차이</translation>
    </message>
    <message>
        <source>yours {number}</source>
        <translation>평소 {number}</translation>
    </message>
    <message>
        <source>Facts of the recording. They are no mark: that is given by ear.</source>
        <translation>녹음에서 잰 값입니다. 평가가 아니며, 평가는 사람이 듣고 합니다.</translation>
    </message>
    <message>
        <source>Read aloud once in Settings, and your own voice stands beside them.</source>
        <translation>설정에서 한 번 소리 내어 읽어 두면 평소 목소리와 나란히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your voice in this call</source>
        <translation>이 통화에서의 내 목소리</translation>
    </message>
    <message>
        <source>{value} ({own})</source>
        <translation>{value} ({own})</translation>
    </message>
    <message>
        <source>The customer’s pace</source>
        <translation>고객님의 말 속도</translation>
    </message>
    <message>
        <source>{percent} % of the usual</source>
        <translation>보통의 {percent}%</translation>
    </message>
    <message>
        <source>{share}. Your own pace, or a calmer one, is right.</source>
        <translation>{share}입니다. 평소 속도나 더 차분한 속도가 알맞습니다.</translation>
    </message>
    <message>
        <source>{share}. Your own pace is right.</source>
        <translation>{share}입니다. 평소 속도가 알맞습니다.</translation>
    </message>
    <message>
        <source>{share}. Slow down with them.</source>
        <translation>{share}입니다. 고객님께 맞추어 천천히 말하세요.</translation>
    </message>
    <message>
        <source>{share}. Slow down with them; you spoke at {percent} % of your own.</source>
        <translation>{share}입니다. 고객님께 맞추어 천천히 말하세요. 나는 평소의 {percent}%로 말했습니다.</translation>
    </message>
    <message>
        <source>{low}–{high} Hz, mostly {mid} Hz</source>
        <translation>{low}~{high} Hz, 주로 {mid} Hz</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>음높이</translation>
    </message>
    <message>
        <source>{what} after the attack</source>
        <translation>공격받은 뒤의 {what}</translation>
    </message>
    <message>
        <source>Against the time before</source>
        <translation>그 전과의 차이</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message numerus="yes">
        <source>Keep it for %n day(s)</source>
        <translation>
            <numerusform>%n일 동안 보관</numerusform>
        </translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>내 목소리</translation>
    </message>
    <message>
        <source>Don’t record it</source>
        <translation>녹음하지 않기</translation>
    </message>
    <message numerus="yes">
        <source>You can hear any moment again afterwards. The recording stays on this PC and is deleted after %n day(s).</source>
        <translation>
            <numerusform>통화 뒤에 어느 순간이든 다시 들을 수 있습니다. 녹음은 이 PC에만 있고 %n일 뒤에 지워집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It’s only noted when you spoke. Nobody can hear again what you said, so a supervisor has nothing to mark it by.</source>
        <translation>말한 시간만 기록됩니다. 무슨 말을 했는지 다시 들을 수 없으므로, 상급자가 평가할 근거가 없습니다.</translation>
    </message>
    <message>
        <source>It’s only noted when you spoke. Nobody can hear again what you said, so you mark it from memory afterwards.</source>
        <translation>언제 말했는지만 기록됩니다. 한 말은 다시 들을 수 없으므로, 통화 뒤에 기억나는 대로 표시합니다.</translation>
    </message>
    <message>
        <source>What was recorded until now is deleted.</source>
        <translation>지금까지의 녹음은 지워집니다.</translation>
    </message>
</context>
<context>
    <name>VoiceLine</name>
    <message>
        <source>Hold {time}</source>
        <translation>보류 {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>교육생</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력 중</translation>
    </message>
</context>
<context>
    <name>VoiceReply</name>
    <message>
        <source>You’re speaking.</source>
        <translation>말하는 중입니다.</translation>
    </message>
    <message>
        <source>A short “mm-hm” cuts nobody off.</source>
        <translation>짧은 “네”는 말을 끊지 않습니다.</translation>
    </message>
    <message>
        <source>Hold the key down while you speak:</source>
        <translation>말하는 동안 키를 누르세요:</translation>
    </message>
    <message>
        <source>Just speak.</source>
        <translation>그대로 말하세요.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>How long what you say in spoken calls can be played again. It stays on this PC.</source>
        <translation>말로 한 통화를 다시 들을 수 있는 기간입니다. 녹음은 이 PC에만 있습니다.</translation>
    </message>
    <message>
        <source>Key to talk</source>
        <translation>말하기 키</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>You’re heard only while you hold {key} down; good in a noisy room.</source>
        <translation>{key} 키를 누르는 동안에만 말이 들립니다. 시끄러운 곳에 알맞습니다.</translation>
    </message>
    <message>
        <source>the system’s microphone</source>
        <translation>시스템 마이크</translation>
    </message>
    <message>
        <source>a microphone that is not plugged in</source>
        <translation>연결되지 않은 마이크</translation>
    </message>
    <message>
        <source>Listen with</source>
        <translation>마이크 선택</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>현재: {name}</translation>
    </message>
    <message>
        <source>There is none on this PC. Plug one in to speak in calls.</source>
        <translation>이 PC에는 마이크가 없습니다. 말로 통화하려면 연결하세요.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>A headset is best: the microphone mustn’t pick up the caller’s voice.</source>
        <translation>헤드셋이 가장 좋습니다. 고객님의 목소리가 마이크에 들어가지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Type or paste a folder</source>
        <translation>폴더를 입력하거나 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Folder of the recogniser’s model</source>
        <translation>음성 인식 모델 폴더</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>이 폴더 사용</translation>
    </message>
    <message>
        <source>Writes down what you say in recorded calls, so that callers understand you. It takes a model of its own; without one you mark by ear afterwards.</source>
        <translation>녹음하는 통화에서 하신 말씀을 받아써서 고객이 알아듣게 합니다. 별도의 모델이 필요하며, 없으면 통화 뒤에 직접 들으며 표시합니다.</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>음성 인식</translation>
    </message>
    <message>
        <source>None is in use.</source>
        <translation>사용하지 않습니다.</translation>
    </message>
    <message>
        <source>{name} in {folder} is used from the next call on.</source>
        <translation>다음 통화부터 {folder}의 {name}을(를) 사용합니다.</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>Your voice</source>
        <translation>내 목소리</translation>
    </message>
</context>
<context>
    <name>VoiceStrokes</name>
    <message>
        <source>Speaks; the words are not shown</source>
        <translation>말씀하시는 중이며, 내용은 표시하지 않습니다</translation>
    </message>
</context>
<context>
    <name>WeekLines</name>
    <message>
        <source>My week</source>
        <translation>나의 한 주</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}번째 줄</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>What did I do for customers once the call was over?</source>
        <translation>통화가 끝난 뒤 고객님을 위해 무엇을 했나요?</translation>
    </message>
    <message>
        <source>How will I do it better next week?</source>
        <translation>다음 주에는 어떻게 더 잘하겠습니까?</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Back to the built-in weights</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The three have to add up to 100; only then do they count.</source>
        <translation>셋을 더해 100이 되면 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>From {low} to {high}; {default} comes along.</source>
        <translation>{low}에서 {high}까지. 기본값은 {default}입니다.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>What an item is worth</source>
        <translation>항목의 비중</translation>
    </message>
    <message>
        <source>1 adds to a good call, 2 is noticed when it’s missing, 3 spoils the call.</source>
        <translation>1은 좋은 통화에 보탬이 되고, 2는 없으면 눈에 띄며, 3은 없으면 통화를 망칩니다.</translation>
    </message>
    <message>
        <source>Weight of item {no}</source>
        <translation>항목 {no}번의 비중</translation>
    </message>
    <message>
        <source>Built in: {default}.</source>
        <translation>기본값은 {default}입니다.</translation>
    </message>
    <message>
        <source>Write a whole number from {low} to {high} for each.</source>
        <translation>각각 {low}에서 {high} 사이의 정수를 적으세요.</translation>
    </message>
    <message>
        <source>Together they make {n}; they have to make 100.</source>
        <translation>더하면 {n}입니다. 100이 되어야 합니다.</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사용자 추가</translation>
    </message>
    <message>
        <source>Several people train here</source>
        <translation>여러 사람이 함께 쓰기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Practise telephone calls.
Everything you do stays on this PC.</source>
        <translation>전화 응대를 연습합니다.
기록은 모두 이 PC에만 남습니다.</translation>
    </message>
    <message>
        <source>Type your name. Everything you do stays on this PC.</source>
        <translation>이름을 입력하세요. 기록은 모두 이 PC에만 남습니다.</translation>
    </message>
    <message>
        <source>Who’s taking calls?</source>
        <translation>전화를 받으실 분은 누구신가요?</translation>
    </message>
    <message>
        <source>Choose your name to continue.</source>
        <translation>이름을 고르면 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>나 혼자</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>여러 사람</translation>
    </message>
    <message>
        <source>Who trains on this PC?</source>
        <translation>이 PC를 누가 사용합니까?</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>‘{name}’ 사용자를 지웠습니다.</translation>
    </message>
    <message>
        <source>{name} and 1 call are removed.</source>
        <translation>‘{name}’ 사용자와 통화 1건을 지웠습니다.</translation>
    </message>
    <message>
        <source>{name} and {count} calls are removed.</source>
        <translation>‘{name}’ 사용자와 통화 {count}건을 지웠습니다.</translation>
    </message>
    <message>
        <source>{removed} Back-ups made earlier still hold the data.</source>
        <translation>{removed} 전에 만든 백업에는 데이터가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>먼저 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>아직 통화 없음</translation>
    </message>
    <message>
        <source>Last here today</source>
        <translation>마지막 사용: 오늘</translation>
    </message>
    <message>
        <source>Last here {day}</source>
        <translation>마지막 사용: {day}</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Company and greeting</source>
        <translation>회사와 인사말</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>인사말</translation>
    </message>
    <message>
        <source>No greeting of our own</source>
        <translation>우리 인사말 없이</translation>
    </message>
    <message>
        <source>Shown before calls and while it rings. The company’s name in the case counts as well.</source>
        <translation>통화 전과 벨이 울리는 동안 보입니다. 사례에 있는 이름도 인정됩니다.</translation>
    </message>
    <message>
        <source>Shorter names and departments, separated by commas.</source>
        <translation>줄인 이름이나 부서 이름을 쉼표로 나누어 적으세요.</translation>
    </message>
    <message>
        <source>{company} and {name} stand for the company and whoever answers. At most {n} characters.</source>
        <translation>{company}와 {name} 자리에 회사 이름과 말하는 사람의 이름이 들어갑니다. 최대 {n}자입니다.</translation>
    </message>
    <message>
        <source>Shown before calls that come in. Anybody who says it as it stands here has greeted in full (item 45).</source>
        <translation>걸려 오는 통화 전에 보입니다. 여기 적힌 대로 말하면 인사를 다 한 것으로 봅니다(45).</translation>
    </message>
    <message>
        <source>“{greeting}”</source>
        <translation>“{greeting}”</translation>
    </message>
    <message>
        <source>Your greeting is heard as: {names}.</source>
        <translation>이렇게 들립니다: {names}.</translation>
    </message>
    <message>
        <source>Not heard by the rules: {names}. It counts all the same where the greeting is said as it stands here.</source>
        <translation>규칙만으로는 들리지 않는 것: {names}. 인사말을 여기 적힌 대로 말하면 그래도 인정됩니다.</translation>
    </message>
</context>
</TS>
