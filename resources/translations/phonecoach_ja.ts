<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>CallScreen</name>
    <message>
        <source>Ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>You</source>
        <translation>わたし</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>カードを見る</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Line closed</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>The caller gave up before the telephone was answered.</source>
        <translation>電話に出る前に、お客様が電話をお切りになりました。</translation>
    </message>
    <message>
        <source>The call is over. The caller was satisfied.</source>
        <translation>通話が終わりました。お客様にご満足いただけました。</translation>
    </message>
    <message>
        <source>The call is over. The matter is settled.</source>
        <translation>通話が終わりました。用件は解決しました。</translation>
    </message>
    <message>
        <source>The call is over. The caller will be rung back.</source>
        <translation>通話が終わりました。お客様に折り返すことになっています。</translation>
    </message>
    <message>
        <source>The call is over. The matter is still open.</source>
        <translation>通話が終わりました。ご用件がまだ解決していません。</translation>
    </message>
    <message>
        <source>The call is over. The customer was lost.</source>
        <translation>通話が終わりました。解決しないまま、お客様が離れました。</translation>
    </message>
</context>
<context>
    <name>CallbackForm</name>
    <message>
        <source>Number to ring</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Marks</source>
        <translation>項目ごとの結果</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{applied} of {all} items applied, {pending} waiting for a human.</source>
        <translation>{all}項目のうち{applied}項目が対象で、{pending}項目は人の確認待ちです。</translation>
    </message>
    <message>
        <source>Too few items applied for a score.</source>
        <translation>対象の項目が少ないため、点数は出していません。</translation>
    </message>
    <message>
        <source>Provisional, out of 100. The pass mark is {passed}.</source>
        <translation>100点満点の暫定の点数です。合格は{passed}点です。</translation>
    </message>
    <message>
        <source>Out of 100. The pass mark is {passed}.</source>
        <translation>100点満点です。合格は{passed}点です。</translation>
    </message>
    <message>
        <source>One goal for next time</source>
        <translation>次の通話の目標</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>見直したい項目</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>なぜ大切か</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>良い例</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>一部できた</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>できなかった</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>人の確認が必要</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Look up</source>
        <translation>照会する</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>照会中</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>この電話を受ける</translation>
    </message>
    <message>
        <source>{name} can’t be played: {count} to fix</source>
        <translation>{name}：まだ使えません。直すところが{count}か所あります</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>むずかしい</translation>
    </message>
    <message>
        <source>Which call will you take?</source>
        <translation>どの電話を受けますか</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>別の人に代わる</translation>
    </message>
    <message>
        <source>The call “{title}” was broken off.</source>
        <translation>「{title}」の通話が途中で止まっています。</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>未完了として保管</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>わたしの役割</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Who may be calling</source>
        <translation>お電話をくださる方</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>この通話の目標</translation>
    </message>
    <message>
        <source>Write my own replies</source>
        <translation>返事を自分で書く</translation>
    </message>
    <message>
        <source>Choose from replies</source>
        <translation>返事を選択肢から選ぶ</translation>
    </message>
    <message>
        <source>{name} can’t be played yet. The others still work.</source>
        <translation>{name}はまだ使えません。ほかのケースは使えます。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Something went wrong that phonecoach didn’t expect. What was recorded of the call is safe. You can go on; the report helps us fix it.</source>
        <translation>予期しない問題が起きました。通話の記録は無事です。このまま続けられます。レポートをお送りいただくと、修正に役立ちます。</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Time on hold</source>
        <translation>保留時間</translation>
    </message>
    <message>
        <source>The caller can’t hear you. Thank them for waiting when you come back.</source>
        <translation>お客様には聞こえていません。戻ったら、お待ちいただいたお礼を伝えます。</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>保留して</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Papers</source>
        <translation>メモと資料</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>メモ用紙</translation>
    </message>
    <message>
        <source>Who is calling, what for, and the number to ring back.</source>
        <translation>どなたから、どのようなご用件か、折り返しの番号を書きます。</translation>
    </message>
    <message>
        <source>Memo  Alt 1</source>
        <translation>メモ  Alt 1</translation>
    </message>
    <message>
        <source>Case  Alt 2</source>
        <translation>資料  Alt 2</translation>
    </message>
    <message>
        <source>Callback  Alt 3</source>
        <translation>折り返し  Alt 3</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Your reply</source>
        <translation>わたしの返答</translation>
    </message>
    <message>
        <source>“Mm-hm”</source>
        <translation>「はい」と相づち</translation>
    </message>
    <message>
        <source>A short sign that you are following; it never interrupts.</source>
        <translation>聞いていることを伝える短い合図です。話をさえぎりません。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送る</translation>
    </message>
    <message>
        <source>You said “mm-hm”.</source>
        <translation>「はい」と相づちを打ちました。</translation>
    </message>
    <message>
        <source>The caller is speaking. Sending now would cut them off.</source>
        <translation>お客様がお話し中です。今送ると、話をさえぎることになります。</translation>
    </message>
    <message>
        <source>Your turn. It has been quiet for {seconds} s.</source>
        <translation>わたしの番です。{seconds}秒、沈黙が続いています。</translation>
    </message>
    <message>
        <source>Your turn.</source>
        <translation>わたしの番です。</translation>
    </message>
    <message>
        <source>On hold. Press Return on the telephone to come back.</source>
        <translation>保留中です。電話機の「通話に戻る」で戻ります。</translation>
    </message>
    <message>
        <source>You’re muted. Press Unmute on the telephone to speak.</source>
        <translation>ミュート中です。電話機の「ミュート解除」を押すと話せます。</translation>
    </message>
    <message>
        <source>There’s nobody on the line.</source>
        <translation>電話はつながっていません。</translation>
    </message>
</context>
<context>
    <name>RingArcs</name>
    <message>
        <source>Lamp</source>
        <translation>ランプ</translation>
    </message>
</context>
<context>
    <name>RingPage</name>
    <message>
        <source>Incoming call</source>
        <translation>着信</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Time on the line</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>電話に出る</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>上司に相談</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>電話を切る</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>通話に戻る</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
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
        <translation>お名前</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Who’s taking calls?</source>
        <translation>どなたが電話を受けますか</translation>
    </message>
    <message>
        <source>Type your name to begin. It stays on this PC.</source>
        <translation>お名前を入力すると始められます。このPCの中だけに残ります。</translation>
    </message>
    <message>
        <source>Not here yet? Type your name. It stays on this PC.</source>
        <translation>初めての方はお名前を入力します。このPCの中だけに残ります。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先にお名前を入力してください。</translation>
    </message>
</context>
</TS>
