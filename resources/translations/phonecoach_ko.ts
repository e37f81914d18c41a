<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_GB">
<context>
    <name>CallScreen</name>
    <message>
        <source>Ringing</source>
        <translation>전화가 울리고 있습니다</translation>
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
        <source>Connected</source>
        <translation>통화 중</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>평가 카드 보기</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Line closed</source>
        <translation>통화 끝</translation>
    </message>
    <message>
        <source>The caller gave up before the telephone was answered.</source>
        <translation>전화를 받기 전에 고객님이 먼저 끊으셨습니다.</translation>
    </message>
    <message>
        <source>The call is over. The caller was satisfied.</source>
        <translation>통화가 끝났습니다. 고객님이 만족하셨습니다.</translation>
    </message>
    <message>
        <source>The call is over. The matter is settled.</source>
        <translation>통화가 끝났습니다. 용건이 해결되었습니다.</translation>
    </message>
    <message>
        <source>The call is over. The caller will be rung back.</source>
        <translation>통화가 끝났습니다. 고객님께 다시 전화드리기로 했습니다.</translation>
    </message>
    <message>
        <source>The call is over. The matter is still open.</source>
        <translation>통화가 끝났습니다. 용건이 아직 남아 있습니다.</translation>
    </message>
    <message>
        <source>The call is over. The customer was lost.</source>
        <translation>통화가 끝났습니다. 고객님이 떠나셨습니다.</translation>
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
        <source>Note</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Marks</source>
        <translation>항목별 결과</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>다시 받기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{applied} of {all} items applied, {pending} waiting for a human.</source>
        <translation>{all}개 항목 중 {applied}개가 해당되었고, {pending}개는 사람의 확인을 기다립니다.</translation>
    </message>
    <message>
        <source>Too few items applied for a score.</source>
        <translation>해당된 항목이 너무 적어 점수를 내지 않았습니다.</translation>
    </message>
    <message>
        <source>Provisional, out of 100. The pass mark is {passed}.</source>
        <translation>100점 만점의 잠정 점수입니다. 합격 기준은 {passed}점입니다.</translation>
    </message>
    <message>
        <source>Out of 100. The pass mark is {passed}.</source>
        <translation>100점 만점입니다. 합격 기준은 {passed}점입니다.</translation>
    </message>
    <message>
        <source>One goal for next time</source>
        <translation>다음 통화의 목표 하나</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>표시할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>왜 중요한가</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>좋은 예</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>일부 충족</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>사람의 확인 필요</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Look up</source>
        <translation>조회하기</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>조회 중</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Cases</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>이 전화 받기</translation>
    </message>
    <message>
        <source>{name} can’t be played: {count} to fix</source>
        <translation>{name}: 아직 쓸 수 없음, 고칠 곳 {count}군데</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>Which call will you take?</source>
        <translation>어떤 전화를 받으시겠습니까?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>다른 사람으로 바꾸기</translation>
    </message>
    <message>
        <source>The call “{title}” was broken off.</source>
        <translation>“{title}” 통화가 도중에 중단되었습니다.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>미완료로 보관하기</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>내 역할</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Who may be calling</source>
        <translation>전화를 거는 분</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>이 통화의 목표</translation>
    </message>
    <message>
        <source>Write my own replies</source>
        <translation>직접 쓰기</translation>
    </message>
    <message>
        <source>Choose from replies</source>
        <translation>답변 중에서 고르기</translation>
    </message>
    <message>
        <source>{name} can’t be played yet. The others still work.</source>
        <translation>{name} 사례는 아직 쓸 수 없습니다. 다른 사례는 쓸 수 있습니다.</translation>
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
        <translation>예상하지 못한 문제가 생겼습니다. 통화 기록은 안전합니다. 계속하셔도 됩니다. 보고서를 전해 주시면 고치는 데 도움이 됩니다.</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Time on hold</source>
        <translation>보류 시간</translation>
    </message>
    <message>
        <source>The caller can’t hear you. Thank them for waiting when you come back.</source>
        <translation>고객님께는 들리지 않습니다. 돌아오면 기다려 주신 데 감사드리세요.</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>보류한 시간</translation>
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
        <source>Who is calling, what for, and the number to ring back.</source>
        <translation>누가, 무슨 일로 전화했는지, 연락받을 번호를 적으세요.</translation>
    </message>
    <message>
        <source>Memo  Alt 1</source>
        <translation>메모  Alt 1</translation>
    </message>
    <message>
        <source>Case  Alt 2</source>
        <translation>자료  Alt 2</translation>
    </message>
    <message>
        <source>Callback  Alt 3</source>
        <translation>콜백  Alt 3</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Your reply</source>
        <translation>내 답변</translation>
    </message>
    <message>
        <source>“Mm-hm”</source>
        <translation>“네” 맞장구</translation>
    </message>
    <message>
        <source>A short sign that you are following; it never interrupts.</source>
        <translation>듣고 있다는 짧은 신호입니다. 말을 끊지 않습니다.</translation>
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
        <source>The caller is speaking. Sending now would cut them off.</source>
        <translation>고객님이 말씀하고 계십니다. 지금 보내면 말을 끊게 됩니다.</translation>
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
        <source>On hold. Press Return on the telephone to come back.</source>
        <translation>보류 중입니다. 전화기의 ‘통화 재개’를 누르면 돌아갑니다.</translation>
    </message>
    <message>
        <source>You’re muted. Press Unmute on the telephone to speak.</source>
        <translation>음소거 중입니다. 전화기의 ‘음소거 해제’를 누르면 말할 수 있습니다.</translation>
    </message>
    <message>
        <source>There’s nobody on the line.</source>
        <translation>연결된 통화가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RingArcs</name>
    <message>
        <source>Lamp</source>
        <translation>램프</translation>
    </message>
</context>
<context>
    <name>RingPage</name>
    <message>
        <source>Incoming call</source>
        <translation>걸려 온 전화</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Time on the line</source>
        <translation>통화 시간</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>전화 받기</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>호전환</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>상급자에게 문의</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>전화 끊기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>통화 재개</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Who’s taking calls?</source>
        <translation>전화 받으시는 분은 누구세요?</translation>
    </message>
    <message>
        <source>Type your name to begin. It stays on this PC.</source>
        <translation>이름을 쓰면 시작합니다. 이름은 이 PC에만 남습니다.</translation>
    </message>
    <message>
        <source>Not here yet? Type your name. It stays on this PC.</source>
        <translation>처음이면 이름을 쓰세요. 이름은 이 PC에만 남습니다.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>먼저 이름을 쓰세요.</translation>
    </message>
</context>
</TS>
