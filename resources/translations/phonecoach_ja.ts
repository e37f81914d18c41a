<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>phonecoach {version}, Apache License 2.0</source>
        <translation>phonecoach {version}、Apache License 2.0</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Open the licences</source>
        <translation>ライセンスを開く</translation>
    </message>
    <message>
        <source>Wording of the licences</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Work of others that phonecoach builds on, with thanks.</source>
        <translation>phonecoachに使われているソフトウェアです。作者の皆さまに感謝します。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>使用ソフトウェア</translation>
    </message>
    <message>
        <source>Close the licences</source>
        <translation>ライセンスを閉じる</translation>
    </message>
</context>
<context>
    <name>AcrossView</name>
    <message>
        <source>Days here follow your calls: the calendar stands still while you take none, so being away never makes anybody late.</source>
        <translation>ここの日付は、電話とともに進みます。電話を受けない間は止まっているので、休んでも遅れにはなりません。</translation>
    </message>
    <message>
        <source>By that calendar it’s {when}.</source>
        <translation>この暦では、いまは{when}です。</translation>
    </message>
    <message>
        <source>Promises to ring back</source>
        <translation>折り返しのお約束</translation>
    </message>
    <message>
        <source>What you promise in a call will be listed here until it’s kept.</source>
        <translation>電話でお約束したことは、果たすまでここに残ります。</translation>
    </message>
    <message>
        <source>Nothing has been promised yet</source>
        <translation>まだお約束はありません</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>お約束した電話</translation>
    </message>
    <message>
        <source>Ringing back</source>
        <translation>折り返しの電話</translation>
    </message>
    <message>
        <source>Lost calls</source>
        <translation>お客様を失った電話</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>評価表を開く</translation>
    </message>
    <message>
        <source>Nobody keeps every customer. A lost call will be listed here, with how it was handled.</source>
        <translation>すべてのお客様を引き止めることはできません。お客様を失った電話があれば、どう応対したかとともにここに並びます。</translation>
    </message>
    <message>
        <source>No customer has been lost</source>
        <translation>失ったお客様はいません</translation>
    </message>
    <message>
        <source>Due {due}</source>
        <translation>お約束：{due}</translation>
    </message>
    <message>
        <source>Due now: {due}</source>
        <translation>かける時間です：{due}</translation>
    </message>
    <message>
        <source>Was due {due}; another call was taken first</source>
        <translation>{due}のお約束。ほかの電話を先に受けました</translation>
    </message>
    <message>
        <source>Kept {done}</source>
        <translation>果たしました：{done}</translation>
    </message>
    <message>
        <source>Kept {done}, after another call</source>
        <translation>ほかの電話のあとで果たしました：{done}</translation>
    </message>
    <message>
        <source>Lost, well handled</source>
        <translation>失ったが、よく応対できた</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失ったお客様</translation>
    </message>
    <message>
        <source>Promised {made}, for {due}</source>
        <translation>{made}に、{due}のお約束</translation>
    </message>
    <message>
        <source>In your words: “{words}”</source>
        <translation>わたしの言葉：「{words}」</translation>
    </message>
    <message>
        <source>Failed attempts: {count}</source>
        <translation>つながらなかった回数：{count}回</translation>
    </message>
    <message>
        <source>You looked back on it in your own words.</source>
        <translation>自分の言葉でふりかえりました。</translation>
    </message>
    <message>
        <source>You haven’t looked back on it in your own words yet.</source>
        <translation>自分の言葉でのふりかえりは、まだありません。</translation>
    </message>
    <message>
        <source>Half for ringing in time, half for telling what was promised.</source>
        <translation>半分は時間どおりにかけたこと、半分はお約束の内容を伝えたことです。</translation>
    </message>
    <message>
        <source>This compares how much was met, out of 100 points, with customers who can go nowhere else and with the others.</source>
        <translation>ほかに行く先のないお客様と、そうでないお客様とで、できた割合を100点満点で比べます。</translation>
    </message>
    <message>
        <source>This compares pairs of calls that differ only in who is calling: religion, custom, accent, age, sex, nationality or manner.</source>
        <translation>かけてきた方だけが違う2本の電話を組にして比べます。宗教、習慣、なまり、年齢、性別、国籍、話し方の違いです。</translation>
    </message>
    <message>
        <source>Half for ringing when due, half for asking whether all is well.</source>
        <translation>半分は時期どおりにかけたこと、半分はご満足いただけたかをうかがったことです。</translation>
    </message>
    <message>
        <source>What counts is looking back in your own words. Having lost a call is never held against you.</source>
        <translation>見るのは、自分の言葉でふりかえったかどうかです。お客様を失ったこと自体で点は下がりません。</translation>
    </message>
    <message>
        <source>Nothing to mark yet</source>
        <translation>まだ評価するものがありません</translation>
    </message>
    <message>
        <source>Only you and your supervisor see this.</source>
        <translation>見られるのは、わたしと上司だけです。</translation>
    </message>
</context>
<context>
    <name>AfterSale</name>
    <message>
        <source>It was due {when}</source>
        <translation>期限は{when}でした</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>期限：{when}</translation>
    </message>
    <message>
        <source>Correctly addressed: “{words}”</source>
        <translation>宛名は正しく書けています：「{words}」</translation>
    </message>
    <message>
        <source>“{words}”: a title or first name that nobody offered</source>
        <translation>「{words}」は、お客様からうかがっていない呼び方です</translation>
    </message>
    <message>
        <source>“{words}” is not how this customer is addressed</source>
        <translation>「{words}」は、このお客様の呼び方ではありません</translation>
    </message>
    <message>
        <source>The customer’s name is missing</source>
        <translation>お客様のお名前がありません</translation>
    </message>
    <message>
        <source>It says thank you: “{words}”</source>
        <translation>お礼が書けています：「{words}」</translation>
    </message>
    <message>
        <source>It doesn’t say thank you</source>
        <translation>お礼の言葉がありません</translation>
    </message>
    <message>
        <source>It’s clear why it was written: “{words}”</source>
        <translation>なぜ書いたのかがわかります：「{words}」</translation>
    </message>
    <message>
        <source>It doesn’t say why it was written</source>
        <translation>なぜ書いたのかがわかりません</translation>
    </message>
    <message>
        <source>Named: {fact}</source>
        <translation>書かれています：{fact}</translation>
    </message>
    <message>
        <source>Named only in part: {fact}</source>
        <translation>一部だけ書かれています：{fact}</translation>
    </message>
    <message>
        <source>Not named: {fact}</source>
        <translation>抜けています：{fact}</translation>
    </message>
    <message>
        <source>Signed: {words}</source>
        <translation>差出人：{words}</translation>
    </message>
    <message>
        <source>Signed only “{words}”; it needs your name and the company’s</source>
        <translation>差出人が「{words}」だけです。名前と会社名の両方を書きます</translation>
    </message>
    <message>
        <source>Nobody has signed it</source>
        <translation>差出人がありません</translation>
    </message>
    <message>
        <source>Nothing in it that doesn’t belong</source>
        <translation>ふさわしくない言葉はありません</translation>
    </message>
    <message>
        <source>“{words}” doesn’t belong in it. {because}</source>
        <translation>「{words}」はここには合いません。{because}</translation>
    </message>
    <message>
        <source>Nothing a stranger shouldn’t read</source>
        <translation>人に見られて困ることは書かれていません</translation>
    </message>
    <message>
        <source>A stranger could read “{words}” ({fact})</source>
        <translation>人の目に触れるところに「{words}」があります（{fact}）</translation>
    </message>
    <message>
        <source>Polite throughout</source>
        <translation>終わりまで丁寧です</translation>
    </message>
    <message>
        <source>“{words}” isn’t polite</source>
        <translation>「{words}」は丁寧ではありません</translation>
    </message>
    <message>
        <source>Takes no more than half a minute to read</source>
        <translation>30秒で読めます</translation>
    </message>
    <message>
        <source>It takes longer than half a minute to read</source>
        <translation>読むのに30秒以上かかります</translation>
    </message>
    <message>
        <source>Written in time</source>
        <translation>期限までに書けました</translation>
    </message>
</context>
<context>
    <name>AgainForm</name>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Why {name} gets another try</source>
        <translation>{name}さんの再受験を許可する理由</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with the test.</source>
        <translation>先に理由を入力してください。試験とともに残ります。</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>How far you agree</source>
        <translation>どれだけ一致しているか</translation>
    </message>
    <message>
        <source>You’ll see this once the marks of a round have been revealed.</source>
        <translation>評価を一度でも公開すると、ここに出ます。</translation>
    </message>
    <message>
        <source>Same marks: the share of pairs of raters who give the same mark. Kappa and AC1 leave out what chance alone would bring; 1 is full agreement. Where one mark is by far the commonest, go by AC1.</source>
        <translation>同じ評価：二人ずつ組にしたとき、同じ評価をした割合です。カッパとAC1は偶然に一致する分を除いた値で、1が完全な一致です。一つの評価がとても多いときは、AC1を見ます。</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>ほかの人と比べて</translation>
    </message>
    <message>
        <source>In points of 100: above 0, somebody marks more kindly than the others do on the same items.</source>
        <translation>100点満点での差です。0より大きければ、同じ項目をほかの人より甘く評価しています。</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>Same marks</source>
        <translation>同じ評価</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>カッパ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>Test: {title}</source>
        <translation>試験：{title}</translation>
    </message>
    <message>
        <source>Practice set for you: {title}</source>
        <translation>課題の練習：{title}</translation>
    </message>
    <message>
        <source>{name}: “{note}”</source>
        <translation>{name}：「{note}」</translation>
    </message>
    <message>
        <source>Due {day}, pass mark {mark}</source>
        <translation>{day}まで、合格点{mark}点</translation>
    </message>
    <message>
        <source>Overdue (it was due {day}), pass mark {mark}</source>
        <translation>期限切れ（{day}まででした）、合格点{mark}点</translation>
    </message>
    <message>
        <source>{due}, {tries}</source>
        <translation>{due}、{tries}</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>受けられるのは1回</translation>
    </message>
    <message>
        <source>{count} tries</source>
        <translation>受けられるのは{count}回</translation>
    </message>
    <message>
        <source>This case isn’t on this PC in your language. Ask whoever gave it to you.</source>
        <translation>このケースは、お使いの言語ではこのPCにありません。課題を出した人に聞いてください。</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>{when}に開始</translation>
    </message>
    <message>
        <source>Broken off {when}, not passed</source>
        <translation>{when}に中断、不合格</translation>
    </message>
    <message>
        <source>Taken {when}: {score} so far</source>
        <translation>{when}に受験：今のところ{score}点</translation>
    </message>
    <message>
        <source>Passed {when} with {score}, pass mark {mark}</source>
        <translation>{when}に{score}点で合格、合格点{mark}点</translation>
    </message>
    <message>
        <source>Not passed {when}: {score}, pass mark {mark}</source>
        <translation>{when}に不合格：{score}点、合格点{mark}点</translation>
    </message>
    <message>
        <source>Not passed {when}: a fatal fault</source>
        <translation>{when}に不合格：重大な誤り</translation>
    </message>
    <message>
        <source>Taken {when}, no score yet</source>
        <translation>{when}に受験、点数はまだありません</translation>
    </message>
    <message>
        <source>Not passed {when}: too few points applied for a score</source>
        <translation>{when}に不合格：点数を出すには該当する項目が少なすぎます</translation>
    </message>
    <message>
        <source>A supervisor still has something to mark.</source>
        <translation>上司の評価がまだ残っています。</translation>
    </message>
    <message>
        <source>A supervisor can grant another try.</source>
        <translation>上司に頼むと、もう一度受けられる場合があります。</translation>
    </message>
    <message>
        <source>Certified by {name}, {day}</source>
        <translation>{name}さんが{day}に認定</translation>
    </message>
</context>
<context>
    <name>BesideCall</name>
    <message>
        <source>A message has come in</source>
        <translation>メッセージが届きました</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>返事をする</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Somebody is at your desk</source>
        <translation>席に人が来ています</translation>
    </message>
    <message>
        <source>Turn to them</source>
        <translation>応じる</translation>
    </message>
</context>
<context>
    <name>BlindScreen</name>
    <message>
        <source>Back; your marks are kept</source>
        <translation>戻る（評価は残ります）</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>話した内容</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>わたしの評価</translation>
    </message>
    <message>
        <source>1 to 4 mark, up and down lead from item to item.</source>
        <translation>1〜4で評価し、上下の矢印で項目を移ります。</translation>
    </message>
    <message>
        <source>0: {worst}   5: {best}</source>
        <translation>0：{worst}&#x3000;5：{best}</translation>
    </message>
    <message>
        <source>{marked} of {all} marked</source>
        <translation>{all}項目中{marked}項目を評価</translation>
    </message>
</context>
<context>
    <name>BriefingScreen</name>
    <message>
        <source>Drill: {name}</source>
        <translation>部分練習：{name}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Greet as this house does</source>
        <translation>この職場のあいさつ</translation>
    </message>
    <message>
        <source>“{greeting}”</source>
        <translation>「{greeting}」</translation>
    </message>
    <message>
        <source>In this test</source>
        <translation>この試験では</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応対のしかた</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Write my own replies</source>
        <translation>自分で書く</translation>
    </message>
    <message>
        <source>Choose from replies</source>
        <translation>候補から選ぶ</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>You type what you’d say.</source>
        <translation>話すことを文字で入力します。</translation>
    </message>
    <message>
        <source>You type what you’d say. Hints appear beside the call, fewer as you get better.</source>
        <translation>話すことを文字で入力します。通話の横に出るヒントは、上達につれて減ります。</translation>
    </message>
    <message>
        <source>To speak, plug in a microphone: there is none on this PC.</source>
        <translation>話すにはマイクをつなぎます。このPCにはマイクがありません。</translation>
    </message>
    <message>
        <source>Replies to choose from are for practice only.</source>
        <translation>候補から選べるのは練習だけです。</translation>
    </message>
    <message>
        <source>This room leaves open only the ways that can be chosen here; its administrators set that.</source>
        <translation>この研修室では、ここで選べる方法だけが使えます。管理者の設定です。</translation>
    </message>
    <message>
        <source>You talk as on the telephone, with {key} held down. Wear a headset, or the microphone takes the other voice for yours.</source>
        <translation>{key}キーを押しながら、電話と同じように話します。ヘッドセットを使います。スピーカーで聞くと、お客様の声がマイクに入ります。</translation>
    </message>
    <message>
        <source>You talk as on the telephone. Wear a headset, or the microphone takes the other voice for yours.</source>
        <translation>電話と同じように話します。ヘッドセットを使います。スピーカーで聞くと、お客様の声がマイクに入ります。</translation>
    </message>
    <message>
        <source>Start: the telephone will ring</source>
        <translation>始める（電話が鳴ります）</translation>
    </message>
    <message>
        <source>Start the test: the telephone will ring</source>
        <translation>試験開始：電話が鳴ります</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>わたしの役</translation>
    </message>
    <message>
        <source>Who may be calling</source>
        <translation>お電話のお客様</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>この電話の目標</translation>
    </message>
    <message>
        <source>On your sheet</source>
        <translation>手元の資料</translation>
    </message>
    <message>
        <source>Side cards</source>
        <translation>技法カード</translation>
    </message>
    <message>
        <source>Settings for this call</source>
        <translation>通話の進め方</translation>
    </message>
    <message>
        <source>Voices can’t be heard here: there is no sound, or they are off in Settings. Without captions you won’t know what is said.</source>
        <translation>ここでは声が聞こえません。音の出る機器がないか、設定でオフになっています。字幕がないと、何を話しているかわかりません。</translation>
    </message>
    <message>
        <source>On your turn there are replies to choose from, good and bad ones mixed. How soon you reply isn’t marked.</source>
        <translation>話す番になると、よい返事とそうでない返事が混ざって並びます。返事までの時間は評価しません。</translation>
    </message>
</context>
<context>
    <name>BrokenCase</name>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>can’t be played: 1 problem</source>
        <translation>使えません：問題1件</translation>
    </message>
    <message>
        <source>can’t be played: {count} problems</source>
        <translation>使えません：問題{count}件</translation>
    </message>
    <message>
        <source>All other cases work as usual.</source>
        <translation>ほかのケースはいつもどおり使えます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>BrokenOff</name>
    <message>
        <source>broken off at {time}</source>
        <translation>{time}で中断</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>somebody gone</source>
        <translation>削除された人</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>評価のすり合わせ</translation>
    </message>
    <message>
        <source>Several of you mark the same call without seeing each other’s marks or the program’s. Then all marks are revealed, and you can talk about where you differ.</source>
        <translation>何人かで同じ電話を、互いの評価もプログラムの評価も見ずに評価します。それからすべてを公開して、違うところを話し合います。</translation>
    </message>
    <message>
        <source>Waiting for your marks</source>
        <translation>わたしの評価待ち</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>ほかの人の評価待ち</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Ask for one with a call from the list.</source>
        <translation>一覧の電話で評価を頼めます。</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>See the marks</source>
        <translation>評価を見る</translation>
    </message>
    <message>
        <source>Reveal now</source>
        <translation>今すぐ公開する</translation>
    </message>
    <message>
        <source>Still to mark: {names}</source>
        <translation>まだ評価していない人：{names}</translation>
    </message>
    <message>
        <source>Have a call marked</source>
        <translation>電話の評価を頼む</translation>
    </message>
    <message>
        <source>This takes at least two supervisors in the room.</source>
        <translation>この研修室に上司が2人以上必要です。</translation>
    </message>
    <message>
        <source>All supervisors in the room are asked.</source>
        <translation>この研修室の上司全員に頼みます。</translation>
    </message>
    <message>
        <source>Ask for marks</source>
        <translation>評価を頼む</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>{company} · you are {name}</source>
        <translation>わたしは{company}の{name}</translation>
    </message>
</context>
<context>
    <name>CallDriver</name>
    <message>
        <source>It took longer than {seconds} s to write down what you said, so the call went on without it. The words will be there afterwards.</source>
        <translation>話した内容の書き起こしに{seconds}秒より長くかかったため、通話を先に進めました。書き起こしはあとで見られます。</translation>
    </message>
</context>
<context>
    <name>CallHeading</name>
    <message>
        <source>Speaking</source>
        <translation>お話しになっています</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>お聞きになっています</translation>
    </message>
    <message>
        <source>On hold, hearing music</source>
        <translation>保留中・音楽が流れています</translation>
    </message>
    <message>
        <source>Can’t hear you</source>
        <translation>こちらの声は届いていません</translation>
    </message>
    <message>
        <source>No longer on the line</source>
        <translation>電話は切れています</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Mark by ear</source>
        <translation>聞いて印を付ける</translation>
    </message>
    <message>
        <source>In large words</source>
        <translation>大きな文字で</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>It’s ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Line closed</source>
        <translation>通話終了</translation>
    </message>
</context>
<context>
    <name>CallSound</name>
    <message>
        <source>The recording of this call cannot be read, so it passes silently.</source>
        <translation>この電話の録音を読めないので、音なしで流れます。</translation>
    </message>
</context>
<context>
    <name>CallTraces</name>
    <message>
        <source>You asked your supervisor at {time}. No answer comes during the call; with Alt 4 you can ask for a decision in writing.</source>
        <translation>{time}に上司に相談しました。通話中に返事は来ません。Alt 4 で、判断のお願いを書面で出せます。</translation>
    </message>
    <message>
        <source>You spoke for {time}.</source>
        <translation>{time}話しました。</translation>
    </message>
    <message>
        <source>On hold for {time}.</source>
        <translation>{time}のあいだ保留にしました。</translation>
    </message>
    <message>
        <source>Up to here as before; you go on from here.</source>
        <translation>ここまでは前の電話のままです。ここから続けます。</translation>
    </message>
    <message>
        <source>You said “mm-hm”.</source>
        <translation>「はい」と相づちを打ちました。</translation>
    </message>
    <message>
        <source>You muted yourself.</source>
        <translation>ミュートにしました。</translation>
    </message>
    <message>
        <source>They can hear you again.</source>
        <translation>ミュートを解除しました。</translation>
    </message>
    <message>
        <source>You put the customer through.</source>
        <translation>担当者に取り次ぎました。</translation>
    </message>
    <message>
        <source>You started a search.</source>
        <translation>照会を始めました。</translation>
    </message>
    <message>
        <source>The search is done: see the case sheet.</source>
        <translation>照会が終わりました。資料をご覧ください。</translation>
    </message>
    <message>
        <source>You turned away from the call.</source>
        <translation>電話から気をそらしました。</translation>
    </message>
    <message>
        <source>You filed a request for a decision.</source>
        <translation>判断のお願いを出しました。</translation>
    </message>
    <message>
        <source>The call stood still, and goes on now.</source>
        <translation>中断していた通話を、ここから再開しました。</translation>
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
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Say back in one sentence what you heard.</source>
        <translation>うかがった内容を、ひと言にまとめて復唱しましょう。</translation>
    </message>
    <message>
        <source>It’s quiet on the line. Say what you’re doing.</source>
        <translation>沈黙が続いています。いま何をしているかを伝えましょう。</translation>
    </message>
    <message>
        <source>The search takes a while. Say so, give the reason, or ask them to hold.</source>
        <translation>照会に少し時間がかかります。そのことと理由を伝えるか、保留にしてよいかをうかがいましょう。</translation>
    </message>
    <message>
        <source>You’ve told them what you found. Ask what they’d like to do now.</source>
        <translation>結果はお伝えしました。このあとどうなさりたいか、うかがいましょう。</translation>
    </message>
    <message>
        <source>The time is up. Go back, thank them for waiting, and say how much longer it will take.</source>
        <translation>時間になりました。通話に戻り、お待ちいただいたお礼と、あとどのくらいかかるかを伝えましょう。</translation>
    </message>
    <message>
        <source>Thank them for waiting before you give the answer.</source>
        <translation>お答えする前に、お待ちいただいたお礼を伝えましょう。</translation>
    </message>
    <message>
        <source>That’s everything. End on a kind word, and say goodbye.</source>
        <translation>必要なことは話し終えました。心のこもったごあいさつで結びましょう。</translation>
    </message>
    <message>
        <source>Let them tell it. Note what it’s about and what they want.</source>
        <translation>お話を最後までうかがい、ご用件とご希望をメモしましょう。</translation>
    </message>
    <message>
        <source>They can’t hear you. Unmute before you speak.</source>
        <translation>お客様には何も聞こえていません。ミュートを解除してから話しましょう。</translation>
    </message>
    <message>
        <source>The search is running. Stay with them until there’s a result.</source>
        <translation>照会が終わるまで、お客様へのお声がけを続けましょう。</translation>
    </message>
    <message>
        <source>The search has found something. Tell them.</source>
        <translation>照会の結果が出ました。お客様にお伝えしましょう。</translation>
    </message>
    <message>
        <source>You’ve said goodbye. Wait until they’ve rung off, then put the handset down quietly.</source>
        <translation>ごあいさつは済みました。お客様が切られるのを待って、静かに受話器を置きましょう。</translation>
    </message>
    <message>
        <source>You’ve said goodbye. Let them say theirs, then ring off quietly.</source>
        <translation>ごあいさつは済みました。お客様のごあいさつをうかがってから、静かに切りましょう。</translation>
    </message>
    <message>
        <source>You asked first, gave the reason and said how long. No need to look in sooner.</source>
        <translation>保留にしてよいかをうかがい、理由と時間も伝えました。お約束の時間までは、途中で戻らなくてかまいません。</translation>
    </message>
    <message>
        <source>You asked first and gave the reason, but not how long.</source>
        <translation>保留にしてよいかをうかがい、理由も伝えましたが、時間は伝えていません。</translation>
    </message>
    <message>
        <source>You asked first and said how long, but not why.</source>
        <translation>保留にしてよいかをうかがい、時間も伝えましたが、理由は伝えていません。</translation>
    </message>
    <message>
        <source>You asked first, but didn’t say why or how long.</source>
        <translation>保留にしてよいかをうかがいましたが、理由と時間は伝えていません。</translation>
    </message>
    <message>
        <source>You said why and how long, but didn’t ask first.</source>
        <translation>理由と時間は伝えましたが、保留にしてよいかをうかがっていません。</translation>
    </message>
    <message>
        <source>You said why, but didn’t ask first or say how long.</source>
        <translation>理由は伝えましたが、保留にしてよいかをうかがわず、時間も伝えていません。</translation>
    </message>
    <message>
        <source>You said how long, but didn’t ask first or say why.</source>
        <translation>時間は伝えましたが、保留にしてよいかをうかがわず、理由も伝えていません。</translation>
    </message>
    <message>
        <source>You said nothing before the hold. Explain it on your return.</source>
        <translation>何も伝えずに保留にしました。戻ったら、理由を伝えましょう。</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>“How can I help?”</source>
        <translation>「ご用件を承ります」</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>文字で応対</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>選んで応対</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>You rang off before anybody had picked up.</source>
        <translation>どなたも出ないうちに電話を切りました。</translation>
    </message>
    <message>
        <source>Nobody picked up.</source>
        <translation>どなたも電話に出ませんでした。</translation>
    </message>
    <message>
        <source>The caller gave up before the telephone was answered.</source>
        <translation>電話に出る前に、お客様がお切りになりました。</translation>
    </message>
    <message>
        <source>You put the customer through. The call is over.</source>
        <translation>担当者に取り次ぎました。通話が終わりました。</translation>
    </message>
    <message>
        <source>The call is over. The customer was satisfied.</source>
        <translation>通話が終わりました。お客様にご満足いただけました。</translation>
    </message>
    <message>
        <source>The call is over. The customer will be rung back.</source>
        <translation>通話が終わりました。お客様に折り返すことになっています。</translation>
    </message>
    <message>
        <source>The call is over. The matter is settled.</source>
        <translation>通話が終わりました。ご用件は解決しました。</translation>
    </message>
    <message>
        <source>The call is over. The matter is still open.</source>
        <translation>通話が終わりました。ご用件はまだ解決していません。</translation>
    </message>
    <message>
        <source>The call is over. The customer was lost.</source>
        <translation>通話が終わりました。お客様を失う結果になりました。</translation>
    </message>
    <message>
        <source>The call is over. Nobody could be reached.</source>
        <translation>通話が終わりました。お相手につながりませんでした。</translation>
    </message>
    <message>
        <source>Your company and name</source>
        <translation>会社名と名前</translation>
    </message>
    <message>
        <source>Is it the right person?</source>
        <translation>ご本人か</translation>
    </message>
    <message>
        <source>Is it a good time?</source>
        <translation>いまご都合はよいか</translation>
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
        <source>What it is about, or what we should do better</source>
        <translation>ご用件、または改善すべきこと</translation>
    </message>
    <message>
        <source>Read the number and the time back before you part.</source>
        <translation>切る前に、番号と日時を復唱します。</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Marked by the profile of this house ({version}).</source>
        <translation>この職場で決めた基準（{version}）で採点しました。</translation>
    </message>
    <message>
        <source>The customer was lost, the call was well handled.</source>
        <translation>お客様は失いましたが、よく応対できました。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
</context>
<context>
    <name>CardFigures</name>
    <message>
        <source>Picked up</source>
        <translation>電話に出るまで</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>計測なし</translation>
    </message>
    <message>
        <source>{time}, ring {number}</source>
        <translation>{time}・{number}コール目</translation>
    </message>
    <message>
        <source>in good time</source>
        <translation>目安のうち</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅め</translation>
    </message>
    <message>
        <source>very late</source>
        <translation>かなり遅め</translation>
    </message>
    <message>
        <source>Usual reply gap</source>
        <translation>返事までの間</translation>
    </message>
    <message>
        <source>no replies</source>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>{time}, typed</source>
        <translation>{time}・文字で応対</translation>
    </message>
    <message>
        <source>{time}, chosen</source>
        <translation>{time}・選んで応対</translation>
    </message>
    <message>
        <source>{time}, spoken</source>
        <translation>{time}・音声で応対</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>すばやい</translation>
    </message>
    <message>
        <source>a little slow</source>
        <translation>やや遅め</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>遅め</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>保留なし</translation>
    </message>
    <message>
        <source>{time} of {agreed} agreed</source>
        <translation>{time}（お約束{agreed}）</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>目安のうち</translation>
    </message>
    <message>
        <source>rather long</source>
        <translation>やや長め</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎ</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Compare with last try</source>
        <translation>前回と比べる</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Make this call again</source>
        <translation>この電話をもう一度かける</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>この電話をもう一度受ける</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>文字で応対</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>選んで応対</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>音声で応対</translation>
    </message>
    <message>
        <source>role-play</source>
        <translation>ロールプレイ</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>部分練習</translation>
    </message>
    <message>
        <source>{mode}, {purpose}</source>
        <translation>{mode}・{purpose}</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>{no}: now {mark}, marked by a human.</source>
        <translation>項目{no}：人の評価で「{mark}」になりました。</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>no score</source>
        <translation>点数なし</translation>
    </message>
    <message>
        <source>of 100, pass is {passed}</source>
        <translation>100点満点・{passed}点で合格</translation>
    </message>
    <message>
        <source>Too few items applied for a score</source>
        <translation>対象の項目が少ないため、点数なし</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>点数はまだ出ていません</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>仮の点数</translation>
    </message>
    <message>
        <source>A human still has to look at it</source>
        <translation>人の確認が残っています</translation>
    </message>
    <message>
        <source>Below the pass mark</source>
        <translation>合格点に届きませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) better now</source>
        <translation>
            <numerusform>上がった項目 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) worse now</source>
        <translation>
            <numerusform>下がった項目 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{better}, {worse}.</source>
        <translation>{better}、{worse}。</translation>
    </message>
    <message>
        <source>{changed}.</source>
        <translation>{changed}。</translation>
    </message>
    <message>
        <source>No item is better or worse now.</source>
        <translation>上がった項目も下がった項目もありません。</translation>
    </message>
    <message>
        <source>Passed with distinction</source>
        <translation>合格しました（優秀）</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格しました</translation>
    </message>
    <message>
        <source>Not passed: one item fails the card</source>
        <translation>合格に届きません：見過ごせない項目があります</translation>
    </message>
    <message>
        <source>{applied} of {all} items applied.</source>
        <translation>{all}項目のうち{applied}項目が対象です。</translation>
    </message>
    <message>
        <source>{applied} of {all} items applied; it takes {least}.</source>
        <translation>{all}項目のうち{applied}項目が対象です。点数は{least}項目から出ます。</translation>
    </message>
    <message>
        <source>{count} still for a human to judge.</source>
        <translation>{count}項目は人の確認待ちです。</translation>
    </message>
    <message>
        <source>If it stays at {points} or more, it’s a distinction.</source>
        <translation>確認後も{points}点以上なら優秀合格です。</translation>
    </message>
    <message>
        <source>Continued from {time} of an earlier call.</source>
        <translation>以前の電話を{time}の場面からやり直した電話です。</translation>
    </message>
    <message>
        <source>A human has looked at it; some marks are still open.</source>
        <translation>人が確認しましたが、未評価の項目があります。</translation>
    </message>
    <message>
        <source>Confirmed by a human.</source>
        <translation>人が確認しました。</translation>
    </message>
    <message>
        <source>Marked by the program, not yet by a human.</source>
        <translation>プログラムによる評価で、人の確認はまだです。</translation>
    </message>
    <message>
        <source>Last try, {when}: no score.</source>
        <translation>前回は{when}で、点数なしでした。</translation>
    </message>
    <message>
        <source>Last try, {when}: {score}.</source>
        <translation>前回は{when}で、{score}点でした。</translation>
    </message>
    <message>
        <source>items {first}–{last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>items {first}–{last} · {count} applied</source>
        <translation>{first}〜{last}・対象{count}項目</translation>
    </message>
    <message>
        <source>did not apply in this call</source>
        <translation>この電話では対象外</translation>
    </message>
    <message>
        <source>still to be judged</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Marks of {section}</source>
        <translation>{section}の評価</translation>
    </message>
</context>
<context>
    <name>CaseChecking</name>
    <message>
        <source>beside the training record</source>
        <translation>練習の記録のとなり</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>この電話を受ける</translation>
    </message>
    <message>
        <source>Make this call</source>
        <translation>この電話をかける</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>練習する項目</translation>
    </message>
    <message>
        <source>Marks are from your last try.</source>
        <translation>印は前回の評価です。</translation>
    </message>
    <message>
        <source>Your last try</source>
        <translation>前回の電話</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>{score}点</translation>
    </message>
    <message>
        <source>The line of your last try</source>
        <translation>前回の電話の流れ</translation>
    </message>
    <message>
        <source>Can’t be played</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Put right what the list names, file by file, then check again. There’s no need to restart phonecoach.</source>
        <translation>一覧にあるところをファイルごとに直し、もう一度調べます。phonecoachを起動し直さなくてもかまいません。</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>{title}, can’t be played. {problems}</source>
        <translation>{title}。使えません。{problems}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Look up</source>
        <translation>照会する</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Be sure to say</source>
        <translation>必ずお伝えすること</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>ご提案できること</translation>
    </message>
    <message>
        <source>Words the customer may not know</source>
        <translation>お客様がご存じないかもしれない言葉</translation>
    </message>
    <message>
        <source>The search found nothing.</source>
        <translation>該当するものはありませんでした。</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>照会の結果</translation>
    </message>
    <message numerus="yes">
        <source>A solution in less than %n day(s)</source>
        <translation>
            <numerusform>%n日より早い解決</numerusform>
        </translation>
    </message>
    <message>
        <source>What you can’t promise</source>
        <translation>お約束できないこと</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Our own cases lie</source>
        <translation>独自のケースの場所</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Open our own folder</source>
        <translation>独自のケースのフォルダーを開く</translation>
    </message>
    <message>
        <source>Checking the cases …</source>
        <translation>ケースを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>ケース%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>問題あり%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>our own: {folder}</source>
        <translation>独自のケース：{folder}</translation>
    </message>
    <message>
        <source>all sound</source>
        <translation>すべて問題なし</translation>
    </message>
    <message>
        <source>{language}: {cases} cases with occasions for {items} items</source>
        <translation>{language}：ケース{cases}件、練習できる項目{items}個</translation>
    </message>
    <message>
        <source>none for {items}</source>
        <translation>練習できない項目：{items}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース管理</translation>
    </message>
</context>
<context>
    <name>CellView</name>
    <message>
        <source>Back to the group</source>
        <translation>グループに戻る</translation>
    </message>
    <message>
        <source>Calls, the newest first</source>
        <translation>電話、新しい順</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How</source>
        <translation>応対のしかた</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>by a human</source>
        <translation>人が確認</translation>
    </message>
</context>
<context>
    <name>CheckedList</name>
    <message>
        <source>can’t be played</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>問題{count}件</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>独自のケース</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
</context>
<context>
    <name>CheckedSheet</name>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy it to adapt it</source>
        <translation>コピーして直す</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>I’ve read it: update its times</source>
        <translation>読み終えた：時間を合わせる</translation>
    </message>
    <message>
        <source>All cases together</source>
        <translation>すべてのケースを合わせて</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Gives occasions for {count} items</source>
        <translation>練習できる項目（{count}個）</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Stale: the case was changed since. Read it through.</source>
        <translation>文を書いたあとでケースが変わりました。読み直してください。</translation>
    </message>
    <message>
        <source>No words that can be read.</source>
        <translation>読める文がありません。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose what you say</source>
        <translation>お客様に話す言葉を選びます</translation>
    </message>
</context>
<context>
    <name>ChosenItem</name>
    <message>
        <source>See the calls</source>
        <translation>この項目の電話を見る</translation>
    </message>
    <message>
        <source>Nobody has had an opportunity for it in these calls.</source>
        <translation>対象の電話では、この項目の機会がありませんでした。</translation>
    </message>
    <message>
        <source>Of {people}, {low} met less than half of it.</source>
        <translation>{people}のうち{low}人が半分未満です。</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Case and customer</source>
        <translation>ケースとお客様</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>練習項目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>難しさ</translation>
    </message>
    <message>
        <source>Best card</source>
        <translation>最高点</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>前回の電話</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
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
    <name>Counting</name>
    <message>
        <source>The words could not be kept: {path} cannot be written ({why}). Make room, or ask whoever looks after this PC.</source>
        <translation>言葉を保存できませんでした。{path} に書き込めません（{why}）。空き容量を増やすか、このPCの管理者にご相談ください。</translation>
    </message>
</context>
<context>
    <name>CountingBox</name>
    <message>
        <source>This should have counted</source>
        <translation>これも数えてほしい</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>前の発言</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>次の発言</translation>
    </message>
    <message>
        <source>The words that count</source>
        <translation>数える言葉</translation>
    </message>
    <message>
        <source>Count it from now on</source>
        <translation>今後は数えるようにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>どの応対にあたりますか</translation>
    </message>
    <message>
        <source>The words that count; the fewer, the better</source>
        <translation>数える言葉（なるべく短く）</translation>
    </message>
    <message>
        <source>In which turn?</source>
        <translation>どの発言ですか</translation>
    </message>
    <message>
        <source>With these words it would still not be heard there: they are not in that turn, or the sentence takes them back.</source>
        <translation>この言葉を加えても、その発言は数えられません。発言の中にない言葉か、打ち消し・伝聞・仮定の言い方になっています。</translation>
    </message>
    <message>
        <source>Careful: it would also count here, where it must not:</source>
        <translation>ご注意ください。数えてはいけない次の発言まで数えてしまいます。</translation>
    </message>
    <message>
        <source>In your other calls nothing else would newly count.</source>
        <translation>ほかの電話では、新たに数えられる発言はありません。</translation>
    </message>
    <message numerus="yes">
        <source>In your other calls %n turn(s) would newly count, such as:</source>
        <translation>
            <numerusform>ほかの電話では、新たに%n件の発言が数えられます。例：</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
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
        <translation>予期しない問題が起きました。通話の記録は無事で、このまま続けられます。レポートは修正に役立ちます。</translation>
    </message>
</context>
<context>
    <name>DayCalls</name>
    <message>
        <source>{done} of {all} taken</source>
        <translation>{all}件のうち{done}件済み</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>すべて済み</translation>
    </message>
    <message>
        <source>Calls for today</source>
        <translation>今日の電話</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>済み</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A call is under way. You can carry on with it later.</source>
        <translation>通話中です。閉じても、あとで続きから話せます。</translation>
    </message>
    <message>
        <source>Set it aside and close</source>
        <translation>中断して閉じる</translation>
    </message>
    <message>
        <source>A test is under way. Closing ends it and uses up the try.</source>
        <translation>試験中です。閉じると試験は終わり、機会は使われます。</translation>
    </message>
    <message>
        <source>End the test and close</source>
        <translation>試験を終えて閉じる</translation>
    </message>
    <message>
        <source>Stay on the line</source>
        <translation>通話を続ける</translation>
    </message>
</context>
<context>
    <name>DisputeBox</name>
    <message>
        <source>Dispute this mark</source>
        <translation>評価の見直しを求める</translation>
    </message>
    <message>
        <source>Why do you see it differently?</source>
        <translation>どこが違うと思いますか。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Whoever confirms the card will see it.</source>
        <translation>評価表を確認する人に伝わります。</translation>
    </message>
    <message>
        <source>You have disputed this mark: “{reason}”</source>
        <translation>この評価の見直しを求めました：「{reason}」</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>見直しを求める</translation>
    </message>
    <message>
        <source>You have disputed this mark.</source>
        <translation>この評価の見直しを求めました。</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{count}ページ中{at}ページ目</translation>
    </message>
</context>
<context>
    <name>DrillsScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>部分練習</translation>
    </message>
    <message>
        <source>Two or three minutes on one part of a call, each time with another customer. Only what it trains is marked, and there is no score.</source>
        <translation>電話の一部分を2〜3分、毎回違うお客様と練習します。練習する項目だけを評価し、点数は付けません。</translation>
    </message>
    <message>
        <source>Take this drill</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>Take this drill: {name}</source>
        <translation>練習する：{name}</translation>
    </message>
    <message>
        <source>No case has it yet.</source>
        <translation>この部分のあるケースはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>電話%n通り</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>まだ練習していません</translation>
    </message>
    <message numerus="yes">
        <source>taken %n time(s)</source>
        <translation>
            <numerusform>練習%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Try {name} again</source>
        <translation>{name}にかけ直す</translation>
    </message>
    <message>
        <source>Care call to {name}</source>
        <translation>{name}にご様子伺いの電話</translation>
    </message>
    <message>
        <source>Ring {name} back</source>
        <translation>{name}への折り返し</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>お約束：{when}</translation>
    </message>
    <message>
        <source>Due now: {when}</source>
        <translation>かける時間です：{when}</translation>
    </message>
    <message>
        <source>It was due {when}. Another call was taken first.</source>
        <translation>{when}のお約束でした。ほかの電話を先に受けました。</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>予定：{when}</translation>
    </message>
    <message>
        <source>Now is a good time: {when}</source>
        <translation>かけどきです：{when}</translation>
    </message>
    <message>
        <source>It was planned for {when}. Another call was taken first.</source>
        <translation>{when}の予定でした。ほかの電話を先に受けました。</translation>
    </message>
    <message>
        <source>Your promise: “{words}”</source>
        <translation>お約束の内容：「{words}」</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>phonecoach may not use the microphone. Allow it in the system’s privacy settings; until then, type your replies.</source>
        <translation>phonecoachはマイクを使えません。システムのプライバシー設定で許可してください。それまでは返答を入力してください。</translation>
    </message>
    <message>
        <source>This PC has no microphone. Plug one in, a headset is best; until then, type your replies.</source>
        <translation>このPCにはマイクがありません。マイクをつないでください。ヘッドセットが最適です。それまでは返答を入力してください。</translation>
    </message>
    <message>
        <source>The chosen microphone is not there. Plug it in, or choose another one in Settings; until then, type your replies.</source>
        <translation>選んだマイクが見つかりません。つなぐか、設定で別のマイクを選んでください。それまでは返答を入力してください。</translation>
    </message>
    <message>
        <source>“{device}” delivers nothing; another program may have it. Close that program or choose another microphone; until then, type your replies.</source>
        <translation>「{device}」から音が入ってきません。ほかのプログラムが使っているかもしれません。そのプログラムを閉じるか、別のマイクを選んでください。それまでは返答を入力してください。</translation>
    </message>
    <message>
        <source>“{device}” is gone. Plug it in again; until then, type your replies. What you said so far is kept.</source>
        <translation>「{device}」が外れました。もう一度つないでください。それまでは返答を入力してください。ここまでの発話は保存されています。</translation>
    </message>
    <message>
        <source>The disk is full, so your voice is not being recorded any further. The call goes on and is timed as usual. Make room on the disk.</source>
        <translation>ディスクがいっぱいで、これ以上録音できません。通話は続き、時間もふだんどおり計ります。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your voice is not being recorded. The call goes on and is timed as usual. Allow writing to the folder.</source>
        <translation>{folder}に書き込めないため、録音できません。通話は続き、時間もふだんどおり計ります。フォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Your voice is not being recorded ({error}). The call goes on and is timed as usual. See whether {folder} can be written to.</source>
        <translation>録音できていません（{error}）。通話は続き、時間もふだんどおり計ります。{folder}に書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>Your voice is too loud for the microphone. Move it a hand’s breadth away, or turn its level down in the system’s sound settings.</source>
        <translation>声がマイクに対して大きすぎます。手のひら一つ分離すか、システムのサウンド設定で入力を下げてください。</translation>
    </message>
    <message>
        <source>Nothing is heard from the microphone. See whether a switch on the headset has muted it.</source>
        <translation>マイクから何も聞こえません。ヘッドセットのスイッチがミュートになっていないか確かめてください。</translation>
    </message>
</context>
<context>
    <name>EarScreen</name>
    <message>
        <source>What you said, if you like (Tab)</source>
        <translation>言ったことを書いてもかまいません（Tab）</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>言ったこと</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Leave this turn open</source>
        <translation>この発言は空けておく</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>ここまでにする</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>次の発言へ</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>何をしましたか</translation>
    </message>
    <message>
        <source>Tick what this turn does, then go on. With no tick it does none of this.</source>
        <translation>この発言にあたるものに印を付けて進みます。印がなければ、どれもしなかったことになります。</translation>
    </message>
    <message>
        <source>Turn {no} of {count}</source>
        <translation>{count}件の発言のうち{no}件目</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Play this turn again</source>
        <translation>この発言をもう一度聞く</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>first words within {limit} (it took {time})</source>
        <translation>{limit}以内の第一声（実際は{time}）</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>声に出した時間</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>わたしの計画</translation>
    </message>
    <message>
        <source>What of it was said, in whatever order</source>
        <translation>そのうち電話で伝えたこと（順番は問いません）</translation>
    </message>
    <message>
        <source>Your request for a decision</source>
        <translation>わたしが出した判断のお願い</translation>
    </message>
    <message>
        <source>Your improvement note</source>
        <translation>わたしの改善メモ</translation>
    </message>
    <message>
        <source>{rating} of {most}</source>
        <translation>{most}点中{rating}点</translation>
    </message>
    <message>
        <source>Your ratings come to {own} of 100, the card to {score}.</source>
        <translation>自分の評価は100点中{own}点、評価表は{score}点です。</translation>
    </message>
    <message>
        <source>Beside the card</source>
        <translation>評価表と並べると</translation>
    </message>
    <message>
        <source>What you wrote afterwards</source>
        <translation>電話のあとに書いたこと</translation>
    </message>
    <message>
        <source>What a human goes by, 0 to 5</source>
        <translation>人が評価するときの目安（0〜5）</translation>
    </message>
</context>
<context>
    <name>EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>根拠を閉じる</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>ここからもう一度</translation>
    </message>
    <message>
        <source>Item {no}</source>
        <translation>項目{no}</translation>
    </message>
    <message>
        <source>the whole call</source>
        <translation>通話全体</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}の場面</translation>
    </message>
    <message>
        <source>would have been due at {time}</source>
        <translation>{time}ごろに必要でした</translation>
    </message>
    <message>
        <source>Why the rule</source>
        <translation>大切なわけ</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>よい例</translation>
    </message>
    <message>
        <source>Hear it done well, and gone wrong</source>
        <translation>よい例と悪い例を聞く</translation>
    </message>
    <message>
        <source>Why it is “{mark}”</source>
        <translation>「{mark}」の理由</translation>
    </message>
    <message>
        <source>This fails the card, once a human has confirmed it.</source>
        <translation>人の確認で決まると、この電話は合格になりません。</translation>
    </message>
    <message>
        <source>Your own mark: {mark}</source>
        <translation>自分の評価：{mark}</translation>
    </message>
    <message>
        <source>Make this call again</source>
        <translation>この電話をもう一度かける</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>この電話をもう一度受ける</translation>
    </message>
    <message>
        <source>The call goes on from just before this moment. This one is kept.</source>
        <translation>この場面の直前からやり直します。今の記録は残ります。</translation>
    </message>
    <message>
        <source>You dial once more. This call is kept.</source>
        <translation>もう一度、電話をかけるところから始めます。今の記録は残ります。</translation>
    </message>
    <message>
        <source>The telephone rings once more. This call is kept.</source>
        <translation>もう一度、電話が鳴るところから始めます。今の記録は残ります。</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>ホームフォルダー</translation>
    </message>
    <message>
        <source>Type or paste a folder</source>
        <translation>フォルダーを入力または貼り付け</translation>
    </message>
    <message>
        <source>Folder for the back-up</source>
        <translation>バックアップ先のフォルダー</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>保存先を開く</translation>
    </message>
    <message>
        <source>A folder with the training record and the house’s own settings, words and cases. Voice recordings aren’t in it: they stay in “recordings” beside the record. To restore a back-up, close phonecoach, move the files whose names begin with “training” away, and copy what’s in the folder to where they were. You can carry on while it runs.</source>
        <translation>練習の記録と、ここで決めた設定、数える言葉、独自のケースを一つのフォルダーにまとめます。バックアップ中もそのまま使えます。音声の録音は含まれず、記録ファイルと同じ場所のrecordingsフォルダーに残ります。バックアップしたときの状態に戻すには、phonecoachを終了し、名前がtrainingで始まるファイルをよそに移してから、フォルダーの中身を元の場所に入れてください。</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>自分のデータを書き出す</translation>
    </message>
    <message>
        <source>Your calls, cards, notes and recordings, and what you wrote for yourself, in one file with a guide. It’s saved in the first folder above.</source>
        <translation>自分の電話、評価表、手紙、録音と、自分のために書いたものを、説明を付けて一つのファイルにまとめます。上の最初のフォルダーに保存します。</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルを書き出しています…</translation>
    </message>
    <message>
        <source>Your data is in this file: {path}</source>
        <translation>自分のデータはこのファイルにあります：{path}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>パスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>練習の記録</translation>
    </message>
    <message>
        <source>Calls, cards and choices of everybody here, in one file.</source>
        <translation>このPCを使う全員の通話、評価表、設定が一つのファイルに入っています。</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>Type the folder first.</source>
        <translation>先にフォルダーを入力してください。</translation>
    </message>
    <message>
        <source>The copy is here: {path}</source>
        <translation>保存先：{path}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>キャンセルしました。途中のファイルは残っていません。</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Clear</source>
        <translation>条件をクリア</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>部分練習</translation>
    </message>
    <message>
        <source>Side cards</source>
        <translation>技法カード</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>手本</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ケース一覧</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>難しさ</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any item</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>すべての長さ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Up to {minutes}</source>
        <translation>{minutes}まで</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべての難しさ</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find a case</source>
        <translation>ケースを探す</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Show them</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>{count} of {total} cases.</source>
        <translation>{total}件中{count}件。</translation>
    </message>
    <message>
        <source>1 case.</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{total} cases.</source>
        <translation>{total}件</translation>
    </message>
    <message>
        <source>1 is longer than {minutes} minutes.</source>
        <translation>ほかの1件は、{minutes}分より長いケースです。</translation>
    </message>
    <message>
        <source>{count} are longer than {minutes} minutes.</source>
        <translation>ほかの{count}件は、{minutes}分より長いケースです。</translation>
    </message>
    <message>
        <source>1 is of another level than “{level}”.</source>
        <translation>ほかの1件は、難しさが「{level}」ではありません。</translation>
    </message>
    <message>
        <source>{count} are of another level than “{level}”.</source>
        <translation>ほかの{count}件は、難しさが「{level}」ではありません。</translation>
    </message>
    <message>
        <source>1 doesn’t train item {item}.</source>
        <translation>ほかの1件は、項目{item}の練習になりません。</translation>
    </message>
    <message>
        <source>{count} don’t train item {item}.</source>
        <translation>ほかの{count}件は、項目{item}の練習になりません。</translation>
    </message>
    <message>
        <source>1 doesn’t match.</source>
        <translation>ほかの1件は、条件に合いません。</translation>
    </message>
    <message>
        <source>{count} don’t match.</source>
        <translation>ほかの{count}件は、条件に合いません。</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last day, like 2026-11-30</source>
        <translation>期限（例：2026-11-30）</translation>
    </message>
    <message>
        <source>Pass mark, 0 to 100</source>
        <translation>合格点（0～100）</translation>
    </message>
    <message>
        <source>What to tell them (optional)</source>
        <translation>伝えること（任意）</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>2週間後</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>4週間後</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>受けるケース</translation>
    </message>
    <message>
        <source>Who it’s for</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>There are no trainees in this room yet.</source>
        <translation>この研修室にはまだ研修生がいません。</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>ケースを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose at most {count} cases; a certificate names them.</source>
        <translation>選べるケースは{count}件までです。合格証にすべて記されます。</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>対象者を1人以上選んでください。</translation>
    </message>
    <message>
        <source>Type a day that is still to come, such as {day}.</source>
        <translation>今日以降の日付を入力してください。例：{day}</translation>
    </message>
    <message>
        <source>Type a pass mark from 0 to 100.</source>
        <translation>合格点を0から100までで入力してください。</translation>
    </message>
    <message>
        <source>{name} trains in {language}, and “{title}” isn’t available in it. Leave one of the two out.</source>
        <translation>{name}さんの研修言語は{language}ですが、「{title}」はその言語では受けられません。どちらかを外してください。</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>合格点{mark}点</translation>
    </message>
    <message>
        <source>given by {name}, {day}</source>
        <translation>{day}、{name}さんから</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>「{note}」</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>{day}に取り消し</translation>
    </message>
    <message>
        <source>tries used: {used} of {all}</source>
        <translation>{all}回のうち{used}回受験</translation>
    </message>
    <message>
        <source>Another try granted {day}: {reason}</source>
        <translation>{day}に再受験を許可：{reason}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>評価待ち</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>GivenScreen</name>
    <message>
        <source>Give a test</source>
        <translation>試験を出す</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>以前のものも表示</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Nothing has been passed or withdrawn yet.</source>
        <translation>合格または取り消しになったものはまだありません。</translation>
    </message>
    <message>
        <source>Nothing has ended</source>
        <translation>終了したものはありません</translation>
    </message>
    <message>
        <source>Give cases to people or a team, with a last day and a pass mark. They’ll find them on Today.</source>
        <translation>人やチームにケースを出し、期限と合格点を決めてください。本人の「今日」に表示されます。</translation>
    </message>
    <message>
        <source>Nothing is set at the moment</source>
        <translation>実施中のものはありません</translation>
    </message>
</context>
<context>
    <name>GivenSection</name>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Withdraw this? Nobody will be able to take it any more; calls already made for it are kept.</source>
        <translation>取り消しますか。以後は誰も受けられません。済んだ通話は残ります。</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>It’s been given; they’ll find it on Today.</source>
        <translation>出しました。本人の「今日」に表示されます。</translation>
    </message>
    <message>
        <source>It was withdrawn; it is listed with what has ended.</source>
        <translation>取り消しました。「終了」の一覧にあります。</translation>
    </message>
    <message>
        <source>Another try was granted.</source>
        <translation>もう一度受けられるようにしました。</translation>
    </message>
    <message>
        <source>{name} was certified. The certificate can be saved beside the name.</source>
        <translation>{name}さんの合格を認定しました。合格証は名前の横で保存できます。</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>1 mark</source>
        <translation>結果1件</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>結果{count}件</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>no opportunity yet</source>
        <translation>機会なし</translation>
    </message>
    <message>
        <source>{share} met</source>
        <translation>{share}できた</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>最近4週間</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>最近12週間</translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation>最近半年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近1年</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Save as file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応対のしかた</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>GroupTimesView</name>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>応対のしかた</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>10回中9回（以内）</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>時間内</translation>
    </message>
    <message>
        <source>Typed and spoken times are never put together. The ground at the left is in time, beside it slow; what took over ten seconds stands apart.</source>
        <translation>文字で答えた時間と声で答えた時間は合算しません。背景の左が時間内、その隣が遅めで、10秒を超えたものは別に示します。</translation>
    </message>
    <message>
        <source>No response times in these calls.</source>
        <translation>対象の電話に応答時間の記録はありません。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{count} times, the middle one {median}; nine in ten {ninth}</source>
        <translation>{count}回、中央値{median}、10回中9回は{ninth}以内</translation>
    </message>
    <message>
        <source>{share} in time</source>
        <translation>時間内{share}</translation>
    </message>
    <message>
        <source>Picking up</source>
        <translation>電話を取る</translation>
    </message>
    <message>
        <source>Choosing a reply</source>
        <translation>返答を選ぶ</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>返答する</translation>
    </message>
</context>
<context>
    <name>HadSay</name>
    <message>
        <source>{who}: {mark}. {reason}</source>
        <translation>{who}：{mark}。{reason}</translation>
    </message>
    <message>
        <source>{who}: the mark was changed. {reason}</source>
        <translation>{who}：評価を変更しました。{reason}</translation>
    </message>
    <message>
        <source>{who}: the mark was upheld. {reason}</source>
        <translation>{who}：評価はそのままです。{reason}</translation>
    </message>
    <message>
        <source>Granted by {who}. {words}</source>
        <translation>承認：{who}。{words}</translation>
    </message>
    <message>
        <source>Not granted by {who}. {words}</source>
        <translation>見送り：{who}。{words}</translation>
    </message>
    <message>
        <source>{time}, {who}: {words}</source>
        <translation>{time}、{who}：{words}</translation>
    </message>
    <message>
        <source>Signed off by {who}. {words}</source>
        <translation>確認済み：{who}。{words}</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>上司</translation>
    </message>
</context>
<context>
    <name>Handset</name>
    <message>
        <source>The customer is on hold</source>
        <translation>お客様は保留中です</translation>
    </message>
    <message>
        <source>The handset is off the hook</source>
        <translation>受話器を上げています</translation>
    </message>
    <message>
        <source>The handset lies on the telephone</source>
        <translation>受話器は置いてあります</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>All met</source>
        <translation>すべてできた</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>半分以上</translation>
    </message>
    <message>
        <source>Under half</source>
        <translation>半分未満</translation>
    </message>
    <message>
        <source>No opportunity</source>
        <translation>機会なし</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Calls</source>
        <translation>電話の数</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>1 call</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Chosen replies</source>
        <translation>選んで応対</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>文字で応対</translation>
    </message>
    <message>
        <source>Replies chosen</source>
        <translation>選んで応対</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音声で応対</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>ロールプレイ</translation>
    </message>
    <message>
        <source>Broken off; you can carry on</source>
        <translation>中断・続きから話せます</translation>
    </message>
    <message>
        <source>Broken off, set aside</source>
        <translation>中断のまま残しました</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>評価表はまだありません</translation>
    </message>
    <message>
        <source>1 item is waiting for a human</source>
        <translation>1項目が人の確認待ち</translation>
    </message>
    <message>
        <source>{count} items are waiting for a human</source>
        <translation>{count}項目が人の確認待ち</translation>
    </message>
    <message>
        <source>Confirmed by a human</source>
        <translation>人が確認済み</translation>
    </message>
    <message>
        <source>Not confirmed by a human yet</source>
        <translation>人の確認はまだです</translation>
    </message>
    <message>
        <source>{mode}, tried again from a moment</source>
        <translation>{mode}・途中の場面からもう一度</translation>
    </message>
    <message>
        <source>{date}, {time} · {length}</source>
        <translation>{date} {time}&#x3000;{length}</translation>
    </message>
    <message>
        <source>{date} · {title} · {said}</source>
        <translation>{date}&#x3000;{title}：{said}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>点数なし</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>{score}点</translation>
    </message>
    <message>
        <source>waiting for a human</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>{met} of {marked}</source>
        <translation>{marked}回中{met}回</translation>
    </message>
    <message>
        <source>Item {no}, {rule} Met {share}. Oldest first: {marks}</source>
        <translation>項目{no}、{rule}「できた」：{share}。古い順に：{marks}</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Once you’ve taken a call, it will be listed here with its marks.</source>
        <translation>電話を受けると、その通話と評価がここに並びます。</translation>
    </message>
    <message>
        <source>Take your first call</source>
        <translation>最初の電話を受ける</translation>
    </message>
    <message>
        <source>History</source>
        <translation>これまでの電話</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Sections and items</source>
        <translation>区分と項目</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Across calls</source>
        <translation>通話を通して</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>手帳</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応対のしかた</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Time on hold against the time promised</source>
        <translation>保留時間とお約束の時間</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Time on hold</source>
        <translation>保留時間</translation>
    </message>
    <message>
        <source>When you return</source>
        <translation>通話に戻ったら</translation>
    </message>
    <message>
        <source>{time}, as you promised</source>
        <translation>{time}（お約束の時間）</translation>
    </message>
    <message>
        <source>go back by {time} and say how things stand</source>
        <translation>{time}までに戻って状況をお伝え</translation>
    </message>
    <message>
        <source>Past the promised time</source>
        <translation>お約束の時間を超過</translation>
    </message>
    <message>
        <source>Past the time to look in</source>
        <translation>戻る時間を超過</translation>
    </message>
    <message>
        <source>Promised time left</source>
        <translation>お約束の時間まで</translation>
    </message>
    <message>
        <source>Time until you look in</source>
        <translation>一度戻るまで</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>保留時間</translation>
    </message>
</context>
<context>
    <name>Idling</name>
    <message>
        <source>Nobody seems to be here. You are signed out in {n} s; any key or a move of the mouse keeps you here.</source>
        <translation>席を外されているようです。{n}秒後にサインアウトします。キーを押すかマウスを動かすと、そのまま続けられます。</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>{share} met</source>
        <translation>{share}できました</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>1 item has not come up yet</source>
        <translation>まだ出ていない項目（1項目）</translation>
    </message>
    <message>
        <source>{count} items have not come up yet</source>
        <translation>まだ出ていない項目（{count}項目）</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What needs practice first</source>
        <translation>練習が必要な順</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Last marks, the oldest on the left. Only those met are counted.</source>
        <translation>直近の評価です。左が古い評価で、「できた」だけを数えます。</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
</context>
<context>
    <name>JudgeBox</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give this mark</source>
        <translation>この評価にする</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Disputed: “{reason}”</source>
        <translation>見直しの求め：「{reason}」</translation>
    </message>
    <message>
        <source>Give the same mark to uphold it, or another to change it, with a reason.</source>
        <translation>同じ評価なら維持、別の評価なら変更になります。理由を書いてください。</translation>
    </message>
    <message>
        <source>“Missed” confirms the fault, and the card fails; any other mark refuses it.</source>
        <translation>「できなかった」なら重大な誤りが確定して不合格になり、ほかの評価なら取り消されます。</translation>
    </message>
    <message>
        <source>Your mark; the program’s stays beside it.</source>
        <translation>わたしの評価です。プログラムの評価も横に残ります。</translation>
    </message>
</context>
<context>
    <name>JudgingScreen</name>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>みんなで見る</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>確認を終える</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Comment at {time}</source>
        <translation>{time}へのコメント</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Sign off, with %n item(s) waiting</source>
        <translation>
            <numerusform>確認を終える（確認待ち %n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingRecordings</name>
    <message>
        <source>The recording {path} could not be put in order ({why}). See whether there is room on the disk and the folder can be written to; it is tried again at the next start.</source>
        <translation>録音 {path} を整理できませんでした（{why}）。ディスクの空きと、フォルダーに書き込めるかを確かめてください。次の起動時にもう一度試します。</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Next, and the one before</source>
        <translation>次へ、前へ</translation>
    </message>
    <message>
        <source>Among neighbours</source>
        <translation>並んだ項目の間を移動</translation>
    </message>
    <message>
        <source>Press what has the ring around it</source>
        <translation>枠で囲まれたところを押す</translation>
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
        <translation>試験中です。終わるまでプログラムは閉じられません。</translation>
    </message>
    <message>
        <source>The program stays open on this PC. To close it, sign in as an administrator, with the password or the recovery code.</source>
        <translation>このPCではプログラムを開いたままにします。閉じるには、管理者がパスワードか復旧コードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>Lamp</source>
        <translation>ランプ</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language you train in</source>
        <translation>練習する言語</translation>
    </message>
    <message>
        <source>Calls, cards and this window use it.</source>
        <translation>通話、評価表、この画面の言語になります。</translation>
    </message>
</context>
<context>
    <name>LastCards</name>
    <message>
        <source>See all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation>最近の評価表</translation>
    </message>
    <message>
        <source>Each call will appear here as a line: the customer above it, you below. Its card opens from there.</source>
        <translation>電話が終わるたびに、ここに一本の線で残ります。上がお客様、下がわたしの声です。選ぶと評価表が開きます。</translation>
    </message>
    <message>
        <source>A line on which nobody has spoken yet</source>
        <translation>まだ誰も話していない線</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>How loud you are</source>
        <translation>声の大きさ</translation>
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
        <translation>受電</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Ringing back</source>
        <translation>フォローコール</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>can’t make up their mind</source>
        <translation>迷いがち</translation>
    </message>
    <message>
        <source>sure of being right</source>
        <translation>自信家</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>おだやか</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>お怒り</translation>
    </message>
    <message>
        <source>asks and asks</source>
        <translation>質問が多い</translation>
    </message>
    <message>
        <source>comes straight to the point</source>
        <translation>単刀直入</translation>
    </message>
    <message>
        <source>{caller}, {temper}</source>
        <translation>{caller}・{temper}</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{day}, {time} · {length}</source>
        <translation>{day} {time}&#x3000;{length}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file} {line}行目</translation>
    </message>
    <message>
        <source>items {numbers}</source>
        <translation>項目{numbers}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>No case matches everything you’re looking for.</source>
        <translation>すべての条件に合うケースはありません。</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>すべてのケースを表示</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Back to {default}</source>
        <translation>初期値 {default}</translation>
    </message>
    <message>
        <source>From {low} to {high}; built in: {default}.</source>
        <translation>{low}から{high}まで。初期値は{default}です。</translation>
    </message>
    <message>
        <source>Write a time from {low} to {high}.</source>
        <translation>{low}から{high}までの時刻を入力してください。</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>{low}から{high}までの数を入力してください。</translation>
    </message>
    <message>
        <source>syllables a second</source>
        <translation>音節/秒</translation>
    </message>
    <message>
        <source>morae a second</source>
        <translation>モーラ/秒</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>語/分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>問</translation>
    </message>
    <message>
        <source>items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>根拠：{source}</translation>
    </message>
    <message>
        <source>Good enough for a default, not for proof.</source>
        <translation>初期値としては使えますが、根拠としては弱いものです。</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Calls in this language go by</source>
        <translation>この言語の通話に使う基準</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>職場の決まり</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Told on the card, never counted.</source>
        <translation>評価表で知らせるだけで、点数には入れません。</translation>
    </message>
    <message>
        <source>Customers ring off first</source>
        <translation>お客様が先に切ります</translation>
    </message>
    <message>
        <source>Personal data only after an identity check</source>
        <translation>個人情報は本人確認のあとにだけお伝えします</translation>
    </message>
    <message>
        <source>Customers hear at the start that they are recorded</source>
        <translation>録音していることを初めにお客様へお伝えします</translation>
    </message>
    <message>
        <source>A clear no is taken at once</source>
        <translation>はっきりした断りはすぐに受け入れます</translation>
    </message>
    <message>
        <source>Nobody is rung outside the hours above</source>
        <translation>上の時間帯以外には電話をかけません</translation>
    </message>
    <message>
        <source>No call takes longer than the limit</source>
        <translation>決めた長さまでに通話を終えます</translation>
    </message>
    <message>
        <source>A fatal fault once a human has confirmed it.</source>
        <translation>人が確認すると、重大な誤りになります。</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>電話に出る</translation>
    </message>
    <message>
        <source>Replies and pauses</source>
        <translation>返事と間</translation>
    </message>
    <message>
        <source>Holds and ringing off</source>
        <translation>保留と切断</translation>
    </message>
    <message>
        <source>Calls that go out</source>
        <translation>かける電話</translation>
    </message>
    <message>
        <source>Single items</source>
        <translation>項目ごとの限度</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>暴言</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>点数</translation>
    </message>
</context>
<context>
    <name>ListeningBack</name>
    <message>
        <source>There is no recording of this call, or not any more: it passes without your voice.</source>
        <translation>この電話の録音はないか、すでに消されています。自分の声は聞こえません。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> · </source>
        <translation>&#x3000;</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Rings, captions and marks that appear.</source>
        <translation>ベル、字幕、評価が現れるときの動きです。</translation>
    </message>
    <message>
        <source>dark now</source>
        <translation>今はダーク</translation>
    </message>
    <message>
        <source>light now</source>
        <translation>今はライト</translation>
    </message>
    <message>
        <source>As the system ({now})</source>
        <translation>システムに合わせる（{now}）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>reduced now</source>
        <translation>今は控えめ</translation>
    </message>
    <message>
        <source>full now</source>
        <translation>今は標準</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>How well each item was met, person by person</source>
        <translation>人ごとに項目ができた度合い</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話の数</translation>
    </message>
    <message>
        <source>How far each item is met</source>
        <translation>項目ごとのできた度合い</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>この表の見方</translation>
    </message>
    <message>
        <source>People stand by name; nobody is ranked. Marks that no human has confirmed are among them.</source>
        <translation>名前順で、人の順位は付けません。人が確認していない結果も含みます。</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Last try: {mark}.</source>
        <translation>前回：{mark}。</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>見直しの求めあり。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Met</source>
        <translation>できた</translation>
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
        <translation>人の確認待ち</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Marks</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>見直したい項目 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>できた %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not apply</source>
        <translation>
            <numerusform>対象外 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>参考 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted beside the marks. None of it counts.</source>
        <translation>評価とは別のお知らせです。点数には入りません。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Nothing was missed, and nothing is waiting for a human.</source>
        <translation>できなかった項目も、人の確認待ちの項目もありません。</translation>
    </message>
    <message>
        <source>No marks of this kind.</source>
        <translation>ここに入る項目はありません。</translation>
    </message>
    <message>
        <source>In order of the call</source>
        <translation>通話の順</translation>
    </message>
    <message>
        <source>One goal for next time</source>
        <translation>次の目標</translation>
    </message>
</context>
<context>
    <name>MicrophoneScreen</name>
    <message>
        <source>Check, 6 seconds</source>
        <translation>確かめる（6秒）</translation>
    </message>
    <message>
        <source>Measure, 30 seconds</source>
        <translation>測る（30秒）</translation>
    </message>
    <message>
        <source>There is nothing to measure: the caller’s voice is off, or this PC has no sound device. Choose one in Settings.</source>
        <translation>測るものがありません。お客様の声がオフになっているか、このPCに音声デバイスがありません。設定で選んでください。</translation>
    </message>
    <message>
        <source>The microphone does not hear the caller. All is well.</source>
        <translation>マイクにお客様の声は入っていません。このままで大丈夫です。</translation>
    </message>
    <message>
        <source>The microphone hardly hears the caller ({level} dB). All is well.</source>
        <translation>マイクにお客様の声はほとんど入っていません（{level} dB）。このままで大丈夫です。</translation>
    </message>
    <message>
        <source>The microphone hears the caller ({level} dB; it should be below −40 dB). Use a headset, or turn the loudspeaker down. Otherwise the caller’s words count as yours: you would seem to talk over the caller, and replies would be timed wrongly.</source>
        <translation>マイクにお客様の声が入っています（{level} dB。目安は −40 dB 未満）。ヘッドセットを使うか、スピーカーの音を下げてください。このままだとお客様の言葉が自分の言葉と数えられ、話をさえぎったように見え、返事の時間も正しく測れません。</translation>
    </message>
    <message>
        <source>Not measured yet for this microphone and sound device.</source>
        <translation>このマイクと音声デバイスでは、まだ測っていません。</translation>
    </message>
    <message>
        <source>This PC: {mean} ms ± {spread} ms. It is printed on the card of every spoken call.</source>
        <translation>このPC：{mean} ms ± {spread} ms。声で話した電話の評価表に毎回載ります。</translation>
    </message>
    <message>
        <source>The microphone did not hear the sounds. Hold the earpiece of the headset to its microphone, turn the volume up, and measure again.</source>
        <translation>マイクに音が入りませんでした。ヘッドセットの耳当てをマイクに近づけ、音量を上げて、もう一度測ってください。</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>Set up the microphone</source>
        <translation>マイクの準備</translation>
    </message>
    <message>
        <source>Microphone: {microphone} · Sound: {sound}</source>
        <translation>マイク：{microphone} ・ 音：{sound}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>声の大きさ</translation>
    </message>
    <message>
        <source>Speak as on the telephone: the strokes should end between the two lines.</source>
        <translation>電話のときのように話してください。線の先が二本の点線の間に来れば十分です。</translation>
    </message>
    <message>
        <source>Caller in the microphone</source>
        <translation>マイクに入るお客様の声</translation>
    </message>
    <message>
        <source>A caller says something; please be silent meanwhile.</source>
        <translation>お客様が話す間、静かにしていてください。</translation>
    </message>
    <message>
        <source>Timing of this PC</source>
        <translation>このPCの時間のずれ</translation>
    </message>
    <message>
        <source>Short sounds are played and listened to. Hold the earpiece of the headset to its microphone.</source>
        <translation>短い音を鳴らして聞き取ります。ヘッドセットの耳当てをマイクに近づけておいてください。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>うまくいった応対</translation>
    </message>
    <message>
        <source>Gone wrong</source>
        <translation>うまくいかなかった応対</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>手本の通話</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>The moment on the line of the call</source>
        <translation>電話の流れの中のこの場面</translation>
    </message>
</context>
<context>
    <name>MomentView</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>やりとりをコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play this moment</source>
        <translation>この場面を再生</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>What’s there, and what’s missing</source>
        <translation>書けていること、足りないこと</translation>
    </message>
    <message>
        <source>One way to write it</source>
        <translation>書き方の一例</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}字中{count}字</translation>
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
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Put the papers away</source>
        <translation>メモと資料を閉じる</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Always note: what it is about, and a number to ring back.</source>
        <translation>必ず書くこと：ご用件と折り返し先の番号</translation>
    </message>
    <message>
        <source>No pasting here: this is practice in listening and writing.</source>
        <translation>ここには貼り付けできません。聞きながら書く練習です。</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Card</source>
        <translation>評価表</translation>
    </message>
    <message>
        <source>One more try</source>
        <translation>再受験を許可</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>合格を認定</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>合格証</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>password</source>
        <translation>パスワードあり</translation>
    </message>
    <message>
        <source>has a code, no password yet</source>
        <translation>コード発行済み、パスワード未設定</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>パスワード未設定</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>PINなし</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <translation>PINをリセット</translation>
    </message>
    <message>
        <source>{count} × wrong PIN for {name}, {when}</source>
        <translation>{name}さんのPINの間違い {count}回、{when}</translation>
    </message>
    <message>
        <source>{count} × wrong password for {name}, {when}</source>
        <translation>{name}さんのパスワードの間違い {count}回、{when}</translation>
    </message>
    <message>
        <source>{count} × wrong code for {name}, {when}</source>
        <translation>{name}さんのコードの間違い {count}回、{when}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name}さんを追加しました。</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>{name}さんの情報を変更しました。</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}さんのPINをリセットしました。</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name}さんを削除しました。</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルを作成中…</translation>
    </message>
    <message>
        <source>Everything is in this file: {path}. It holds personal data; give it to nobody else.</source>
        <translation>このファイルにすべて入っています：{path}。個人情報なので、ほかの人には渡さないでください。</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>この研修室のメンバー</translation>
    </message>
    <message>
        <source>Wrong PINs and passwords in the last 7 days</source>
        <translation>直近7日間のPIN・パスワードの間違い</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先にお名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Erase {name} and all their calls, cards, notes and recordings? It can’t be undone. Back-ups made earlier still hold all of it: delete them where you saved them, or keep them locked away.</source>
        <translation>{name}さんと、その通話・評価表・手紙・録音をすべて削除します。元には戻せません。以前に作ったバックアップにはすべて残っているので、保存した場所で削除するか、鍵をかけて保管してください。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>More for {name}</source>
        <translation>{name}さんのメニュー</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>この人を削除する</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>My phrase book</source>
        <translation>わたしの言い回し帳</translation>
    </message>
    <message>
        <source>What customers ask most, and the answer you’d like to give every time.</source>
        <translation>お客様がよく尋ねることと、いつもお伝えしたい答えを書いておきます。</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>お尋ね</translation>
    </message>
    <message>
        <source>I say</source>
        <translation>わたしの答え</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>None yet. “This should have counted” on a card adds one.</source>
        <translation>まだありません。評価表の「これも数えてほしい」から追加できます。</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>“{words}” no longer counts.</source>
        <translation>「{words}」は、今後は数えません。</translation>
    </message>
    <message>
        <source>{behaviour}, as in “{said}”</source>
        <translation>{behaviour}・例：「{said}」</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Begin with an apology: they have been waiting.</source>
        <translation>まずおわびから始めましょう。お客様をお待たせしています。</translation>
    </message>
    <message>
        <source>This is attempt {count}.</source>
        <translation>{count}回目の電話です。</translation>
    </message>
    <message>
        <source>You said that you’d ring, but not when.</source>
        <translation>お電話するとは言いましたが、いつかは伝えていません。</translation>
    </message>
    <message>
        <source>They are still waiting to hear: {words}.</source>
        <translation>まだお伝えしていないこと：{words}</translation>
    </message>
    <message>
        <source>They don’t know your name: you didn’t give it.</source>
        <translation>前回名乗らなかったので、お客様はわたしの名前をご存じありません。</translation>
    </message>
    <message>
        <source>You gave your name then.</source>
        <translation>前回、名乗りました。</translation>
    </message>
    <message>
        <source>They know you as {name}.</source>
        <translation>お客様がご存じのわたしの名前：{name}</translation>
    </message>
    <message>
        <source>What to tell and to ask</source>
        <translation>伝えること・うかがうこと</translation>
    </message>
    <message>
        <source>How to put it</source>
        <translation>どう話すか</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>どの順に</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Your plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Key words are enough. What comes up in the call may change the order.</source>
        <translation>要点だけで十分です。順番は、電話の流れで変わってもかまいません。</translation>
    </message>
    <message>
        <source>The news, what they have to choose, my name</source>
        <translation>例：お知らせ、選んでいただくこと、名前</translation>
    </message>
    <message>
        <source>Short and plain; sorry first</source>
        <translation>例：まずおわび、短くわかりやすく</translation>
    </message>
    <message>
        <source>1 who I am  2 good time?  3 the news</source>
        <translation>例：1 名乗る  2 ご都合  3 お知らせ</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>電話をかける</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Asking whether all is well</source>
        <translation>ご様子を伺う電話</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>お約束したこと</translation>
    </message>
    <message>
        <source>From the call before</source>
        <translation>前の電話から</translation>
    </message>
    <message>
        <source>Who you’re ringing</source>
        <translation>電話をかける相手</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Cases, the least practised first</source>
        <translation>ケース、練習の少ない順</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What is due, by name</source>
        <translation>練習する項目、名前順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Not met last time</source>
        <translation>うち前回できなかったもの</translation>
    </message>
    <message>
        <source>Week of last call</source>
        <translation>最後に電話した週</translation>
    </message>
    <message>
        <source>Every item has come up in these calls.</source>
        <translation>対象の電話で、全項目の機会がありました。</translation>
    </message>
    <message>
        <source>Never had an opportunity: {items}</source>
        <translation>機会がなかった項目：{items}</translation>
    </message>
    <message>
        <source>By name. What is due follows from all marks, whatever is chosen.</source>
        <translation>名前順です。練習する項目は、上の選択にかかわらず、すべての結果から決まります。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>いま練習する項目</translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation>練習したもの</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>{items} and {more} more</source>
        <translation>{items}ほか{more}件</translation>
    </message>
</context>
<context>
    <name>PractisedItems</name>
    <message>
        <source>Items in practice</source>
        <translation>練習中の項目</translation>
    </message>
    <message>
        <source>The last five marks, the oldest on the left.</source>
        <translation>直近5回の評価です。左が古い評価です。</translation>
    </message>
    <message>
        <source>No item fell short in its last five marks. One that does will be listed here until it’s met again.</source>
        <translation>直近5回の評価に、不十分な項目はありません。出てきた項目は、できるようになるまでここに並びます。</translation>
    </message>
    <message>
        <source>After your first card, what to practise will be listed here.</source>
        <translation>最初の評価表が出ると、練習する項目がここに並びます。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Calls to review</source>
        <translation>確認する通話</translation>
    </message>
    <message numerus="yes">
        <source>%n fatal fault(s) to confirm</source>
        <translation>
            <numerusform>確認する重大な誤り %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed mark(s)</source>
        <translation>
            <numerusform>見直しを求められた評価 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) for a human</source>
        <translation>
            <numerusform>人が確認する項目 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the first calls</source>
        <translation>最初の数件の通話</translation>
    </message>
    <message>
        <source>Among the lowest scores</source>
        <translation>点数が最も低い通話</translation>
    </message>
    <message>
        <source>Drawn by turn</source>
        <translation>順番で抽出</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>点数 {score}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>研修生</translation>
    </message>
    <message>
        <source>In-tray</source>
        <translation>書類受け</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>評価のすり合わせ</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>ロールプレイ</translation>
    </message>
    <message numerus="yes">
        <source>In-tray: %n to answer</source>
        <translation>
            <numerusform>書類受け：回答待ち %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest {shown} of {count} are shown.</source>
        <translation>{count}件のうち最近の{shown}件を表示しています。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>未処理 {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新着 {count}</translation>
    </message>
    <message>
        <source>Flagged {count}</source>
        <translation>要確認 {count}</translation>
    </message>
    <message>
        <source>Disputed {count}</source>
        <translation>見直し {count}</translation>
    </message>
    <message>
        <source>Drawn {count}</source>
        <translation>抽出 {count}</translation>
    </message>
    <message>
        <source>Signed off {count}</source>
        <translation>確認済み {count}</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Calls come here when a mark needs a human or is disputed, and when they’re drawn for review.</source>
        <translation>いま確認する通話はありません。人の確認が必要な通話、見直しを求められた通話、抽出された通話がここに届きます。</translation>
    </message>
    <message>
        <source>Every call has been opened.</source>
        <translation>すべての通話を開きました。</translation>
    </message>
    <message>
        <source>No mark or fault is waiting for a human.</source>
        <translation>人の確認を待つ評価や誤りはありません。</translation>
    </message>
    <message>
        <source>No mark is disputed.</source>
        <translation>見直しを求められた評価はありません。</translation>
    </message>
    <message>
        <source>No call was drawn, or all of them are signed off.</source>
        <translation>抽出された通話がないか、すべて確認済みです。</translation>
    </message>
    <message>
        <source>No call has been signed off.</source>
        <translation>確認済みの通話はありません。</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Too little of your voice was heard. See whether the microphone is on, and read the text once more.</source>
        <translation>声がほとんど聞こえませんでした。マイクが入っているか確かめて、もう一度読みます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Your own voice</source>
        <translation>ふだんの声</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>声の大きさ</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>読み始める</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>読み終えた</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>測っています …</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>This is how you sound with nobody at the other end. Cards show your calls beside it; it earns and costs nothing.</source>
        <translation>相手がいないときの声です。評価表で電話のときの声と並べて見せます。点数には関わりません。</translation>
    </message>
    <message>
        <source>Read this aloud as you would tell it to somebody you like, about two minutes. It is measured and deleted at once; only three figures are kept.</source>
        <translation>親しい人に話すように声に出して読みます。2分ほどです。音は測ったらすぐに消し、三つの値だけを残します。</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Rehearse</source>
        <translation>声に出して練習</translation>
    </message>
    <message>
        <source>Say all of it once, aloud, as if they’d just picked up.</source>
        <translation>お客様が電話に出られたつもりで、声に出して最後まで一度話してみましょう。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Speak now: your name, then what you have planned, up to the end.</source>
        <translation>さあ、話しましょう。名乗ってから、計画したことを最後まで。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>That was too short to be a rehearsal. Say all of it.</source>
        <translation>練習としては短すぎました。全部を話してみましょう。</translation>
    </message>
    <message>
        <source>You said all of it once, in {time}.</source>
        <translation>一度通して話しました。かかった時間：{time}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Your reply</source>
        <translation>わたしの返事</translation>
    </message>
    <message>
        <source>“Mm-hm”</source>
        <translation>「はい」と相づち</translation>
    </message>
    <message>
        <source>A short sign that you are following; it never interrupts.</source>
        <translation>聞いていることを短く伝えます。お話はさえぎりません。</translation>
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
        <source>You’ve said goodbye, and all is said.</source>
        <translation>終わりのあいさつを済ませ、お話も済みました。</translation>
    </message>
    <message>
        <source>Hang up:</source>
        <translation>電話を切る：</translation>
    </message>
    <message>
        <source>The other side is speaking.</source>
        <translation>相手の方がお話しになっています。</translation>
    </message>
    <message>
        <source>The caller is speaking.</source>
        <translation>お客様がお話しになっています。</translation>
    </message>
    <message>
        <source>Sending now would cut them off.</source>
        <translation>今送ると、お話をさえぎります。</translation>
    </message>
    <message>
        <source>You’ve said goodbye.</source>
        <translation>終わりのあいさつをしました。</translation>
    </message>
    <message>
        <source>They hang up first. If they don’t, hang up quietly:</source>
        <translation>先に切るのは相手の方です。切られなければ、静かに切る：</translation>
    </message>
    <message>
        <source>The other side can’t hear you.</source>
        <translation>相手の方には聞こえていません。</translation>
    </message>
    <message>
        <source>The caller can’t hear you.</source>
        <translation>お客様には聞こえていません。</translation>
    </message>
    <message>
        <source>Return to the call first:</source>
        <translation>まず通話に戻る：</translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation>ミュート中です。</translation>
    </message>
    <message>
        <source>Unmute to be heard:</source>
        <translation>ミュートを解除する：</translation>
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
        <source>There’s nobody on the line.</source>
        <translation>電話はつながっていません。</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>File it</source>
        <translation>提出する</translation>
    </message>
    <message>
        <source>Your supervisor decides after the call. File it first.</source>
        <translation>上司が電話のあとで判断します。まず提出しましょう。</translation>
    </message>
    <message>
        <source>Filed. Your supervisor decides after the call.</source>
        <translation>提出しました。上司が電話のあとで判断します。</translation>
    </message>
    <message>
        <source>Changed since it was filed. File it once more.</source>
        <translation>提出したあとで変わっています。もう一度提出しましょう。</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>これまでの経緯</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>かかる費用</translation>
    </message>
    <message>
        <source>What it is worth to us</source>
        <translation>見込まれる効果</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>See the card</source>
        <translation>評価表を見る</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとにする</translation>
    </message>
    <message>
        <source>What you have filled in is kept.</source>
        <translation>書いた内容は保存されます。</translation>
    </message>
    <message>
        <source>Before you see the card</source>
        <translation>評価表を見る前に</translation>
    </message>
    <message>
        <source>The customer was lost. What will you take from it?</source>
        <translation>お客様を失う結果になりました。ここから何を学びますか。</translation>
    </message>
    <message>
        <source>In the customer’s own words</source>
        <translation>お客様の言葉のまま</translation>
    </message>
    <message>
        <source>How well and how quickly was it done?</source>
        <translation>どれだけ的確に、手早く対応できましたか。</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>次はどうしますか。</translation>
    </message>
    <message>
        <source>How far were the customer’s needs met?</source>
        <translation>お客様のご要望に、どこまで応えられましたか。</translation>
    </message>
    <message>
        <source>How content was the customer?</source>
        <translation>お客様にどれくらいご満足いただけましたか。</translation>
    </message>
    <message>
        <source>Who makes your job possible?</source>
        <translation>この仕事ができるのは、誰のおかげですか。</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>うまくいったことは何ですか。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不十分</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>自分の評価</translation>
    </message>
    <message>
        <source>Mark yourself first. The card shows both, and counts only its own.</source>
        <translation>まず自分で評価してみましょう。評価表に並べて表示しますが、点数には入りません。</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>One call in so many</source>
        <translation>抽出する割合</translation>
    </message>
    <message>
        <source>1 in {n}</source>
        <translation>{n}件に1件</translation>
    </message>
    <message>
        <source>First calls of somebody new</source>
        <translation>新しい研修生の最初の通話</translation>
    </message>
    <message>
        <source>Calls with the lowest scores</source>
        <translation>点数が最も低い通話</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>Draw different calls</source>
        <translation>別の通話を選ぶ</translation>
    </message>
    <message>
        <source>Marks can be disputed</source>
        <translation>評価の見直しを求められる期間</translation>
    </message>
    <message>
        <source>For each trainee in turn. Supervisors find them under “Review”, beside calls that are flagged or disputed.</source>
        <translation>研修生ごとに順番に選びます。上司は、要確認の通話や見直しを求められた通話とあわせて「確認」で見られます。</translation>
    </message>
    <message>
        <source>This many of each trainee’s very first calls.</source>
        <translation>研修生ごとに、最初の何件かを選びます。</translation>
    </message>
    <message>
        <source>This many of each trainee’s, within the days below.</source>
        <translation>さかのぼる期間から、研修生ごとに何件かを選びます。</translation>
    </message>
    <message>
        <source>Counted from the call, and again from a human’s mark.</source>
        <translation>通話の日から数えます。人が採点すると、その日から数え直します。</translation>
    </message>
    <message>
        <source>Different calls are drawn from now on.</source>
        <translation>これからは別の通話が選ばれます。</translation>
    </message>
</context>
<context>
    <name>RingLine</name>
    <message>
        <source>How soon it is</source>
        <translation>出るタイミング</translation>
    </message>
    <message>
        <source>From {seconds} s: good</source>
        <translation>{seconds}秒から・早い</translation>
    </message>
    <message>
        <source>From {seconds} s: late</source>
        <translation>{seconds}秒から・遅め</translation>
    </message>
    <message>
        <source>From {seconds} s: very late</source>
        <translation>{seconds}秒から・かなり遅め</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>とても早い</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>早い</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅め</translation>
    </message>
    <message>
        <source>Very late</source>
        <translation>かなり遅め</translation>
    </message>
</context>
<context>
    <name>RingMeter</name>
    <message>
        <source>Ringing for</source>
        <translation>鳴っている時間</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>RingPage</name>
    <message>
        <source>Later</source>
        <translation>あとにする</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Greet in this order</source>
        <translation>第一声はこの順に</translation>
    </message>
    <message>
        <source>First of all, in this order</source>
        <translation>最初はこの順に</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>かけている電話</translation>
    </message>
    <message>
        <source>“{greeting}”</source>
        <translation>「{greeting}」</translation>
    </message>
    <message>
        <source>Goal of this call</source>
        <translation>この電話の目標</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>answers the call.</source>
        <translation>キーで電話に出ます。</translation>
    </message>
    <message>
        <source>Let it ring {rings} times before you ring off: people need time to come to the telephone. Whoever picks up speaks first.</source>
        <translation>電話に出るまでには時間がかかります。少なくとも{rings}回は鳴らしましょう。先に話すのは、出た方です。</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>rings off.</source>
        <translation>キーで電話を切ります。</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ring {number}</source>
        <translation>{number}コール目</translation>
    </message>
    <message>
        <source>First ring</source>
        <translation>1コール目</translation>
    </message>
    <message>
        <source>Second ring</source>
        <translation>2コール目</translation>
    </message>
    <message>
        <source>Third ring</source>
        <translation>3コール目</translation>
    </message>
    <message>
        <source>Fourth ring</source>
        <translation>4コール目</translation>
    </message>
    <message>
        <source>Fifth ring</source>
        <translation>5コール目</translation>
    </message>
    <message>
        <source>Sixth ring</source>
        <translation>6コール目</translation>
    </message>
    <message>
        <source>Seventh ring</source>
        <translation>7コール目</translation>
    </message>
    <message>
        <source>Eighth ring</source>
        <translation>8コール目</translation>
    </message>
    <message>
        <source>Ninth ring</source>
        <translation>9コール目</translation>
    </message>
    <message>
        <source>Tenth ring</source>
        <translation>10コール目</translation>
    </message>
    <message>
        <source>Eleventh ring</source>
        <translation>11コール目</translation>
    </message>
    <message>
        <source>Twelfth ring</source>
        <translation>12コール目</translation>
    </message>
</context>
<context>
    <name>RoleLines</name>
    <message>
        <source>Lines</source>
        <translation>せりふ</translation>
    </message>
    <message>
        <source>(in your own words)</source>
        <translation>（自分の言葉で）</translation>
    </message>
    <message>
        <source>The caller’s lines</source>
        <translation>お客様のせりふ</translation>
    </message>
</context>
<context>
    <name>RoleScreen</name>
    <message>
        <source>Role-play</source>
        <translation>ロールプレイ</translation>
    </message>
    <message>
        <source>Role-play with {name}</source>
        <translation>ロールプレイ：{name}</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>鳴らす</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>受話器が上がった</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The caller rings off</source>
        <translation>お客様が切る</translation>
    </message>
    <message>
        <source>The trainee rings off</source>
        <translation>研修生が切る</translation>
    </message>
    <message>
        <source>Lines in their own window</source>
        <translation>せりふを別の窓に</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Customer satisfied</source>
        <translation>ご満足</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>折り返しの約束</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>お客様を失った</translation>
    </message>
    <message>
        <source>Each press moves on: met, partly, missed, doesn’t apply, no mark.</source>
        <translation>押すたびに、できた、一部できた、できなかった、該当なし、印なしと変わります。</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>チェック表</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>どのように終わりましたか</translation>
    </message>
    <message>
        <source>You can still tick before you answer.</source>
        <translation>答えるまでは、印を付けられます。</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>It’s ringing</source>
        <translation>鳴っています</translation>
    </message>
    <message>
        <source>{name} is at the telephone</source>
        <translation>{name}さんが電話の前で待っています</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name}さんが話しています</translation>
    </message>
    <message>
        <source>You’re speaking, as the caller</source>
        <translation>お客様として話しています</translation>
    </message>
    <message>
        <source>You’re on hold</source>
        <translation>保留中です</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>通話が終わりました</translation>
    </message>
    <message>
        <source>Press as soon as they pick up.</source>
        <translation>受話器が上がったら、すぐに押してください。</translation>
    </message>
    <message>
        <source>Let it ring when both of you are ready.</source>
        <translation>二人とも準備ができたら、鳴らしてください。</translation>
    </message>
    <message>
        <source>Hold the space bar down for as long as you speak.</source>
        <translation>話しているあいだ、スペースキーを押し続けてください。</translation>
    </message>
    <message>
        <source>Let go of the space bar when you have finished.</source>
        <translation>話し終えたら、スペースキーを離してください。</translation>
    </message>
    <message>
        <source>Press again as soon as you’re taken off hold.</source>
        <translation>保留が解けたら、すぐに押してください。</translation>
    </message>
</context>
<context>
    <name>RoleSetupScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>電話を受ける人</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>ケースなし</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>お客様の言葉</translation>
    </message>
    <message>
        <source>The lines of the case</source>
        <translation>ケースのせりふ</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自由に話す</translation>
    </message>
    <message>
        <source>The caller’s part on paper</source>
        <translation>お客様のせりふを紙に</translation>
    </message>
    <message>
        <source>Go to the telephone</source>
        <translation>電話へ進む</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>ロールプレイ</translation>
    </message>
    <message>
        <source>You play the caller, in the same room or over a real telephone. The program rings, keeps the times and your ticks; the card is the same as after any call.</source>
        <translation>同じ部屋で、または実際の電話で、お客様役になります。プログラムは呼び出し音を鳴らし、時間を計り、付けた印を残します。評価表はほかの電話と同じです。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Trainee</source>
        <translation>研修生</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ケース作成者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Name of the room</source>
        <translation>研修室の名前</translation>
    </message>
    <message>
        <source>Name of this PC</source>
        <translation>このPCの名前</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Before a voice is recorded</source>
        <translation>声を録音する前の案内</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>専用PC</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the house profile</source>
        <translation>職場の基準を開く</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>研修室</translation>
    </message>
    <message>
        <source>Room and PC</source>
        <translation>研修室とPC</translation>
    </message>
    <message>
        <source>Shown above the names, before anybody signs in.</source>
        <translation>サインイン前、名前の一覧の上に表示されます。</translation>
    </message>
    <message>
        <source>The window fills the screen of this PC.</source>
        <translation>ウィンドウがこのPCの画面いっぱいに表示されます。</translation>
    </message>
    <message>
        <source>The window fills the screen and can’t be closed, except by a signed-in administrator with the password or the recovery code; during a test, not at all.</source>
        <translation>ウィンドウは常に全画面のままです。閉じられるのは、パスワードか復旧コードでサインインした管理者だけです。試験中は誰も閉じられません。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Trainees sign in with a PIN</source>
        <translation>研修生はPINでサインイン</translation>
    </message>
    <message>
        <source>Each chooses one at the next sign-in. Everybody else always has a password.</source>
        <translation>次のサインインで各自が決めます。ほかの役割は必ずパスワードを使います。</translation>
    </message>
    <message>
        <source>Sign out people who have left</source>
        <translation>離席時のサインアウト</translation>
    </message>
    <message>
        <source>After this many minutes without a key, a click or a move of the mouse. Never during a call.</source>
        <translation>キーやマウスの操作がこの分数だけないとサインアウトします。通話中はしません。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Ways to take a call</source>
        <translation>通話のしかた</translation>
    </message>
    <message>
        <source>At least one has to stay on.</source>
        <translation>少なくとも1つは残します。</translation>
    </message>
    <message>
        <source>Keep recordings for at most</source>
        <translation>録音を残す期間（最長）</translation>
    </message>
    <message>
        <source>Older ones are deleted, even where somebody chose longer.</source>
        <translation>より長く選んだ人がいても、過ぎたものは削除されます。</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>職場の基準</translation>
    </message>
    <message>
        <source>Your own company, greeting, times and weights, in place of the built-in ones.</source>
        <translation>初期値の代わりに、会社名、あいさつ、時間、重みを決めます。</translation>
    </message>
    <message>
        <source>At most {n} characters.</source>
        <translation>{n}文字までです。</translation>
    </message>
    <message>
        <source>What people read before their voice is recorded, in your own words.</source>
        <translation>録音に同意する人に見せる文章です。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Minutes until somebody is signed out</source>
        <translation>サインアウトまでの分数</translation>
    </message>
    <message>
        <source>None are made</source>
        <translation>録音しない</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Write own replies</source>
        <translation>自分で書く</translation>
    </message>
    <message>
        <source>Choose from replies</source>
        <translation>返答から選ぶ</translation>
    </message>
    <message>
        <source>One way to take a call has to stay on.</source>
        <translation>通話のしかたは1つ以上必要です。</translation>
    </message>
</context>
<context>
    <name>RoomTrayScreen</name>
    <message>
        <source>Back to the queue</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>In-tray of the room</source>
        <translation>研修室の書類受け</translation>
    </message>
    <message>
        <source>Nothing here yet. Requests for a decision, improvement notes, disputed marks and calls that were broken off are listed here.</source>
        <translation>まだ何もありません。判断のお願い、改善メモ、見直しを求められた評価、中断した電話がここに届きます。</translation>
    </message>
    <message>
        <source>Requests for a decision</source>
        <translation>判断のお願い</translation>
    </message>
    <message>
        <source>Improvement notes</source>
        <translation>改善メモ</translation>
    </message>
    <message>
        <source>Disputed marks</source>
        <translation>見直しを求めた評価</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Don’t grant</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>Review the call</source>
        <translation>通話を確認する</translation>
    </message>
    <message>
        <source>Whoever took them can carry on, or set them aside.</source>
        <translation>本人が続けるか、片づけることができます。</translation>
    </message>
    <message>
        <source>Calls that were broken off</source>
        <translation>中断した電話</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>ひとこと伝える</translation>
    </message>
    <message>
        <source>See what was said</source>
        <translation>話した内容を見る</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答する</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nobody marked what somebody else marked.</source>
        <translation>2人以上が評価した項目はありません。</translation>
    </message>
    <message>
        <source>Same marks {percent}</source>
        <translation>同じ評価 {percent}</translation>
    </message>
    <message>
        <source>Kappa {value}</source>
        <translation>カッパ {value}</translation>
    </message>
    <message>
        <source>AC1 {value}</source>
        <translation>AC1 {value}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Marks of all raters</source>
        <translation>全員の評価</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>評価なし</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>What was said</source>
        <translation>話した内容</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Save as</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>A CSV file has the rows of the form instead of the items.</source>
        <translation>CSVファイルには、項目のかわりに様式の行が入ります。</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き出しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルを書き出しています…</translation>
    </message>
    <message>
        <source>The file is here: {path}. It holds personal data: hand it on with care.</source>
        <translation>ファイルはこちらです：{path}。個人情報が含まれます。取り扱いにご注意ください。</translation>
    </message>
    <message>
        <source>The file is here: {path}</source>
        <translation>ファイルはこちらです：{path}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>キャンセルしました。途中のファイルは残っていません。</translation>
    </message>
</context>
<context>
    <name>SayLine</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
            <numerusform>ベルが%n回鳴ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold for {seconds} s, shortened here.</source>
        <translation>{seconds}秒の保留です。ここでは短くしています。</translation>
    </message>
    <message>
        <source>Nobody speaks for {seconds} s.</source>
        <translation>{seconds}秒のあいだ、誰も話しません。</translation>
    </message>
</context>
<context>
    <name>SceneSheet</name>
    <message>
        <source>Listen for</source>
        <translation>聞きどころ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>前の行へ</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>次の行へ</translation>
    </message>
    <message>
        <source>The scene on its line</source>
        <translation>時間の線で見た場面</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>早口で</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>quietly</source>
        <translation>小さな声で</translation>
    </message>
    <message>
        <source>loudly</source>
        <translation>大きな声で</translation>
    </message>
    <message>
        <source>without expression</source>
        <translation>抑揚なく</translation>
    </message>
    <message>
        <source>brightly</source>
        <translation>明るく</translation>
    </message>
    <message>
        <source>warmly</source>
        <translation>あたたかく</translation>
    </message>
    <message>
        <source>sharply</source>
        <translation>とげのある声で</translation>
    </message>
    <message>
        <source>talks over</source>
        <translation>言葉をさえぎって</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Searching</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>約{seconds}秒</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度入力できます。</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in {time}.</source>
        <translation>間違いが続きました。{time}後に入力できます。</translation>
    </message>
</context>
<context>
    <name>SecretSection</name>
    <message>
        <source>You sign in with</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out; it doesn’t protect the files.</source>
        <translation>PINは同僚との取り違えを防ぐもので、ファイルは守りません。</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PINを決める</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>パスワードを決める</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PINを変更</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Do without the PIN</source>
        <translation>PINをなくす</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新しい復旧コード</translation>
    </message>
    <message>
        <source>Nothing: anybody who clicks your name is signed in.</source>
        <translation>なし：名前を押した人がそのまま使えます。</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Scores of the sections, the oldest call first</source>
        <translation>区分ごとの点数、古い通話から</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Scores of the sections, the newest call first</source>
        <translation>区分ごとの点数、新しい通話から</translation>
    </message>
    <message>
        <source>The last {calls}, the oldest on the left. Each line: 0 to 100.</source>
        <translation>直近の{calls}です。左が古い通話で、線の高さは0〜100点です。</translation>
    </message>
</context>
<context>
    <name>SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>About phonecoach</source>
        <translation>phonecoachについて</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>This PC has nothing to show folders with. The folder is {folder}.</source>
        <translation>このPCにはフォルダーを開くプログラムがありません。フォルダーの場所：{folder}</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this PC. Choose another, or make it first.</source>
        <translation>{folder}というフォルダーはこのPCにありません。別のフォルダーを選ぶか、先に作ってください。</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>自分の声</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message>
        <source>A call for the room</source>
        <translation>みんなで見る電話</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>何も話していません。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop before replies</source>
        <translation>返事の前で止める</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>せりふの一覧</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Speed {pace}×</source>
        <translation>速さ {pace}倍</translation>
    </message>
    <message>
        <source>What would you have said?</source>
        <translation>皆さんなら、どう答えますか</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name}: type your PIN</source>
        <translation>{name}さん、PINを入力してください</translation>
    </message>
    <message>
        <source>If you have forgotten it, a supervisor or an administrator can reset it.</source>
        <translation>忘れた場合は、上司か管理者がリセットできます。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>{name}: choose a PIN</source>
        <translation>{name}さん、PINを決めてください</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>4〜8桁の数字です。</translation>
    </message>
    <message>
        <source>A PIN keeps your training apart from your colleagues’. It’s a convenience, not a safe: somebody who copies the files on this PC could find it out.</source>
        <translation>PINは同僚の練習と混ざらないようにする簡単な仕組みで、セキュリティ対策ではありません。このPCのファイルをコピーした人には、PINを知られるおそれがあります。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>新しいPINをもう一度</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>コードを使う</translation>
    </message>
    <message>
        <source>{name}: type your password</source>
        <translation>{name}さん、パスワードを入力してください</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Type the recovery code that was shown when the room was set up, or after it was last used. You get a new one.</source>
        <translation>研修室を用意したとき、または前回使ったあとに表示された復旧コードを入力してください。新しいコードが発行されます。</translation>
    </message>
    <message>
        <source>Type the code that your administrator has given you. It works once.</source>
        <translation>管理者から受け取ったコードを入力してください。使えるのは1回だけです。</translation>
    </message>
    <message>
        <source>{name}: choose a password</source>
        <translation>{name}さん、パスワードを決めてください</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>A room with several people</source>
        <translation>複数人で使う研修室</translation>
    </message>
    <message>
        <source>You become its administrator: you add trainees, supervisors and authors, and set up the room. You don’t see other people’s calls; supervisors do.</source>
        <translation>管理者として、研修生、上司、ケース作成者を登録し、研修室を設定します。ほかの人の通話を見られるのは上司だけです。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Set up the room</source>
        <translation>研修室を用意する</translation>
    </message>
    <message>
        <source>A new PIN, 4 to 8 digits</source>
        <translation>新しいPIN、4〜8桁の数字</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>本人の確認</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>今のPIN</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>今のパスワード</translation>
    </message>
    <message>
        <source>The new PIN is in use from now on.</source>
        <translation>これからは新しいPINを使います。</translation>
    </message>
    <message>
        <source>The new password is in use from now on.</source>
        <translation>これからは新しいパスワードを使います。</translation>
    </message>
    <message>
        <source>There is no PIN any more.</source>
        <translation>PINはなくなりました。</translation>
    </message>
    <message>
        <source>New password, at least 10 characters</source>
        <translation>新しいパスワード（10文字以上）</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワードをもう一度</translation>
    </message>
    <message>
        <source>That’s not the PIN.</source>
        <translation>PINが違います。</translation>
    </message>
    <message>
        <source>That’s not the password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>That’s not the code.</source>
        <translation>コードが違います。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits and nothing else.</source>
        <translation>PINは4〜8桁の数字だけにしてください。</translation>
    </message>
    <message>
        <source>A password needs at least 10 characters.</source>
        <translation>パスワードは10文字以上必要です。</translation>
    </message>
    <message>
        <source>A password has at most 200 characters.</source>
        <translation>パスワードは200文字までです。</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>2回の入力が一致しません。両方とも入力し直してください。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先にお名前を入力してください。</translation>
    </message>
    <message>
        <source>{name} has no password yet. An administrator can give out a code on the page “People”.</source>
        <translation>{name}さんはまだパスワードがありません。管理者が「メンバー」の画面でコードを発行できます。</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Write it down and keep it where only you can find it. If you forget your password, you can set a new one with this code. Without it, only another administrator can help.</source>
        <translation>書き留めて、自分だけがわかる場所に保管してください。パスワードを忘れたら、このコードで新しく決めます。コードがなければ、ほかの管理者に頼むしかありません。</translation>
    </message>
    <message>
        <source>It’s shown only this once.</source>
        <translation>表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>A code for {name}</source>
        <translation>{name}さんのコード</translation>
    </message>
    <message>
        <source>Give it to {name}. At the next sign-in they type it and choose a password. It works once.</source>
        <translation>{name}さんに渡してください。次のサインインで入力し、パスワードを決めます。使えるのは1回だけです。</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Back to the room</source>
        <translation>研修室に戻る</translation>
    </message>
    <message>
        <source>Company and greeting</source>
        <translation>会社とあいさつ</translation>
    </message>
    <message>
        <source>Times and limits</source>
        <translation>時間と基準値</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>通話の言語</translation>
    </message>
    <message>
        <source>What’s set here can’t be used. Put the file right; until then, calls go by the built-in values ({version}).</source>
        <translation>設定した内容が使えません。ファイルを直してください。それまで通話は初期値（{version}）に従います。</translation>
    </message>
    <message>
        <source>Calls go by it from now on ({version}), and their cards say so. Earlier calls keep what they were marked by.</source>
        <translation>これからの通話はこの基準（{version}）に従い、評価表にもそう記されます。これまでの通話は採点時の基準のままです。</translation>
    </message>
    <message>
        <source>Nothing is set here; calls go by the built-in values ({version}).</source>
        <translation>何も設定されていないので、通話は初期値（{version}）に従います。</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>職場の基準</translation>
    </message>
</context>
<context>
    <name>SiteSetup</name>
    <message>
        <source>{path} could not be written: {what}. Make room on the disk, or allow writing to its folder.</source>
        <translation>{path}に書き込めません：{what}。ディスクの空きを作るか、フォルダーに書き込めるようにしてください。</translation>
    </message>
</context>
<context>
    <name>SoundBoard</name>
    <message>
        <source>“{device}” is gone, and this PC has no other sound device. The telephone is silent until one is plugged in; you can still see it ring.</source>
        <translation>「{device}」が外れ、このPCにはほかの音声デバイスがありません。つなぐまで音は出ません。ベルが鳴っていることは画面でもわかります。</translation>
    </message>
    <message>
        <source>“{device}” no longer plays, so the telephone is silent. Plug it in again, or choose another sound device in Settings.</source>
        <translation>「{device}」から音が出なくなったため、電話の音が出ません。もう一度接続するか、設定で別の音声デバイスを選んでください。</translation>
    </message>
    <message>
        <source>The chosen sound device is not there, so the telephone is silent. Plug it in, or choose another one in Settings.</source>
        <translation>選んだ音声デバイスが見つからないため、電話の音が出ません。接続するか、設定で別のデバイスを選んでください。</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound device</source>
        <translation>音声デバイス</translation>
    </message>
    <message>
        <source>Where the telephone rings and speaks.</source>
        <translation>ベルや通話の音を出すデバイスです。</translation>
    </message>
    <message>
        <source>Try the bell</source>
        <translation>ベルを鳴らす</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>None here speaks the language of your calls. What was not recorded is only written.</source>
        <translation>通話の言語を話す音声がこのPCにありません。録音のない言葉は字幕だけになります。</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>the system’s device</source>
        <translation>システムの標準デバイス</translation>
    </message>
    <message>
        <source>a device that is not plugged in</source>
        <translation>接続されていないデバイス</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音を出さない</translation>
    </message>
    <message>
        <source>Caller’s voice</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>What callers say is heard, beside the captions.</source>
        <translation>字幕のほかに、お客様の言葉が声で聞こえます。</translation>
    </message>
    <message>
        <source>Looking for it …</source>
        <translation>探しています …</translation>
    </message>
    <message>
        <source>This computer’s voice</source>
        <translation>このPCの音声</translation>
    </message>
    <message>
        <source>Reads what was not recorded, such as a house’s own cases.</source>
        <translation>録音のない言葉を読み上げます。独自のケースなどです。</translation>
    </message>
    <message>
        <source>Music on hold</source>
        <translation>保留音</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>What the customer hears; played softly while the line is held.</source>
        <translation>お客様に聞こえる音楽です。保留のあいだ、小さく流れます。</translation>
    </message>
    <message>
        <source>Set up the microphone …</source>
        <translation>マイクの準備 …</translation>
    </message>
    <message>
        <source>Microphone check</source>
        <translation>マイクの点検</translation>
    </message>
    <message>
        <source>How loud you are, whether it hears the caller, and timing.</source>
        <translation>声の大きさ、お客様の声の入り方、時間のずれを見ます。</translation>
    </message>
    <message>
        <source>Nothing can be heard, but you can see it ring.</source>
        <translation>音は出ません。ベルが鳴っていることは画面でもわかります。</translation>
    </message>
    <message>
        <source>This PC has no sound device, so nothing can be heard, but you can see it ring.</source>
        <translation>このPCには音声デバイスがないため、音は出ません。ベルが鳴っていることは画面でもわかります。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>もう一度接続するか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>現在：{name}</translation>
    </message>
</context>
<context>
    <name>SuggestedCall</name>
    <message>
        <source>Read the papers first</source>
        <translation>先に資料を読む</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>この電話を受ける</translation>
    </message>
    <message>
        <source>Make this call</source>
        <translation>この電話をかける</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Your first call</source>
        <translation>最初の一本</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <translation>もう一本、続けるなら</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>次の一本</translation>
    </message>
    <message>
        <source>{caller} · {temper}</source>
        <translation>{caller}・{temper}</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>おすすめの理由</translation>
    </message>
    <message>
        <source>None of the cases can be played. The library says what is wrong with them.</source>
        <translation>今使えるケースがありません。直すところは、ケース一覧で確認できます。</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>評価表を見る</translation>
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
        <translation>この電話の流れ</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>Name of the team</source>
        <translation>チーム名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>There are no trainees in this room yet.</source>
        <translation>この研修室にはまだ研修生がいません。</translation>
    </message>
    <message>
        <source>There is a team of that name. Choose another name.</source>
        <translation>同じ名前のチームがあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Dissolve the team {name}? Its people and their calls stay.</source>
        <translation>チーム「{name}」を解散しますか。メンバーと通話はそのまま残ります。</translation>
    </message>
    <message>
        <source>Dissolve it</source>
        <translation>解散する</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <source>The team {name} was made.</source>
        <translation>チーム「{name}」を作りました。</translation>
    </message>
    <message>
        <source>The team {name} was changed.</source>
        <translation>チーム「{name}」を変更しました。</translation>
    </message>
    <message>
        <source>The team {name} was dissolved; its people and calls stay.</source>
        <translation>チーム「{name}」を解散しました。メンバーと通話はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>TeamsScreen</name>
    <message>
        <source>Back to the people</source>
        <translation>メンバー一覧に戻る</translation>
    </message>
    <message>
        <source>Make a team</source>
        <translation>チームを作る</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Seen together in the group view</source>
        <translation>グループ画面でまとめて見る人たち</translation>
    </message>
    <message>
        <source>There are no teams yet. Make one, and its people can be seen together in the group view.</source>
        <translation>チームはまだありません。チームを作ると、そのメンバーをグループ画面でまとめて見られます。</translation>
    </message>
    <message>
        <source>No teams</source>
        <translation>チームなし</translation>
    </message>
</context>
<context>
    <name>TechniqueList</name>
    <message>
        <source>Side cards</source>
        <translation>技法カード</translation>
    </message>
    <message>
        <source>of use in this call</source>
        <translation>この電話で役立つ</translation>
    </message>
    <message numerus="yes">
        <source>came up %n time(s)</source>
        <translation>
            <numerusform>電話で%n回出ました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechniqueSheet</name>
    <message>
        <source>Side card</source>
        <translation>技法カード</translation>
    </message>
    <message>
        <source>In your calls</source>
        <translation>わたしの電話から</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>評価表を開く</translation>
    </message>
    <message>
        <source>No answer is known.</source>
        <translation>返事は残っていません。</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>守ること</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>練習できる項目</translation>
    </message>
</context>
<context>
    <name>TechniquesScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Side cards</source>
        <translation>技法カード</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>Time on the line</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Put them through? That ends the call for you.</source>
        <translation>担当者に取り次ぎますか。こちらの通話はここで終わります。</translation>
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
        <source>Caller</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>You</source>
        <translation>わたし</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>現在の時刻</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>取り次ぐ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>取り次ぎ</translation>
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
        <source>Asked {time}</source>
        <translation>{time}に相談</translation>
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
        <translation>PCが20秒を超えて止まったため試験は中断され、機会は使われました。上司に頼むと、もう一度受けられる場合があります。</translation>
    </message>
</context>
<context>
    <name>TextSample</name>
    <message>
        <source>Good morning. I’m ringing about an order that hasn’t come yet.</source>
        <translation>おはようございます。注文した品がまだ届かないのでお電話しました。</translation>
    </message>
</context>
<context>
    <name>TickBoard</name>
    <message>
        <source>Expected here</source>
        <translation>ここですること</translation>
    </message>
    <message>
        <source>Nothing in particular is expected here.</source>
        <translation>ここで特にすることはありません。</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>始めと終わり</translation>
    </message>
    <message>
        <source>Listening and feeling</source>
        <translation>聞くこと、気持ち</translation>
    </message>
    <message>
        <source>Waiting and ringing back</source>
        <translation>お待たせと折り返し</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Complaints and slips</source>
        <translation>苦情と失敗</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The call on its line</source>
        <translation>電話の流れと評価のしるし</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{time}から{what}</translation>
    </message>
    <message>
        <source>Silence of {length} from {time}</source>
        <translation>{time}から{length}間の沈黙</translation>
    </message>
    <message numerus="yes">
        <source>%n more flags</source>
        <translation>
            <numerusform>ほかのしるし%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを止める</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>残りを読み込む</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Response times, the newest call first</source>
        <translation>応答時間、新しい通話から</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Picked up after</source>
        <translation>出るまで</translation>
    </message>
    <message>
        <source>Usual reply gap</source>
        <translation>返事までの間</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返事の回数</translation>
    </message>
    <message>
        <source>up to {time}: in time</source>
        <translation>{time}まで：目安のうち</translation>
    </message>
    <message>
        <source>up to {time}: late</source>
        <translation>{time}まで：遅め</translation>
    </message>
    <message>
        <source>later: very late</source>
        <translation>それ以降：かなり遅め</translation>
    </message>
    <message>
        <source>Time until the telephone was answered, the oldest call first</source>
        <translation>電話に出るまでの時間、古い通話から</translation>
    </message>
    <message>
        <source>up to {time}: prompt</source>
        <translation>{time}まで：すばやい</translation>
    </message>
    <message>
        <source>up to {time}: slow</source>
        <translation>{time}まで：やや遅め</translation>
    </message>
    <message>
        <source>longer: too slow</source>
        <translation>それ以降：遅め</translation>
    </message>
    <message>
        <source>Gap before each reply, the oldest call first</source>
        <translation>返事ごとの間、古い通話から</translation>
    </message>
    <message>
        <source>Calls read</source>
        <translation>読み込んだ通話</translation>
    </message>
    <message>
        <source>Picking up</source>
        <translation>電話に出るまで</translation>
    </message>
    <message>
        <source>One dot a call, counted from the first ring.</source>
        <translation>点ひとつが通話1件です。最初のベルから数えた時間を示します。</translation>
    </message>
    <message>
        <source>One dot a reply, the bar is the usual gap. Reading the choices takes its time: nothing is expected here.</source>
        <translation>点ひとつが返事1回、横線はふだんの間です。選択肢を読む時間がかかるため、目安は設けていません。</translation>
    </message>
    <message>
        <source>One dot a reply, from the customer’s last word to your first; the bar is the usual gap.</source>
        <translation>点ひとつが返事1回で、お客様が話し終えてから話し始めるまでの間です。横線はふだんの間です。</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>返事をするまで</translation>
    </message>
    <message>
        <source>{read} of {calls} read.</source>
        <translation>{calls}のうち{read}件を読み込みました。</translation>
    </message>
    <message>
        <source>{calls}, the oldest on the left. Lower is quicker.</source>
        <translation>{calls}、左が古い通話です。下ほど時間が短くなります。</translation>
    </message>
    <message>
        <source>picked up after {time}, usual reply gap {gap}, replies: {count}</source>
        <translation>電話に出るまで{time}、返事までの間{gap}、返事{count}回</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>まだ読み込んでいません</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>In-tray</source>
        <translation>書類受け</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>They are listed here as these are taken.</source>
        <translation>上のものが済むと、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more set for you</source>
        <translation>
            <numerusform>ほかに課題が%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, then begin</source>
        <translation>読んで始める</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>評価表を開く</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>続きから話す</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>再開せずに残す</translation>
    </message>
    <message>
        <source>A call was broken off</source>
        <translation>中断した電話があります</translation>
    </message>
    <message>
        <source>Prepare and ring</source>
        <translation>準備して電話をかける</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>ふりかえる</translation>
    </message>
    <message>
        <source>A call has no card yet</source>
        <translation>評価表がまだない電話があります</translation>
    </message>
    <message>
        <source>The program isn’t sure; a supervisor decides.</source>
        <translation>プログラムでは決められない項目です。上司が判断します。</translation>
    </message>
    <message>
        <source>They are from {count} calls. The program isn’t sure; a supervisor decides.</source>
        <translation>{count}件の電話にあります。プログラムでは決められないため、上司が判断します。</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>やることは残っていません</translation>
    </message>
    <message>
        <source>Open the latest card</source>
        <translation>最新の評価表を開く</translation>
    </message>
    <message>
        <source>Open the in-tray</source>
        <translation>書類受けを開く</translation>
    </message>
    <message>
        <source>Requests for a decision, improvement notes, disputed marks.</source>
        <translation>判断のお願い、改善メモ、見直しを求めた評価です。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with your supervisor</source>
        <translation>
            <numerusform>上司の確認待ちの書類 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that were broken off or promised, reviews, and marks that wait for a human will be listed here.</source>
        <translation>中断した電話、お約束した電話、ふりかえり、人の確認を待つ項目がここに並びます。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning, {name}.</source>
        <translation>{name}、おはようございます。</translation>
    </message>
    <message>
        <source>Good afternoon, {name}.</source>
        <translation>{name}、こんにちは。</translation>
    </message>
    <message>
        <source>Good evening, {name}.</source>
        <translation>{name}、こんばんは。</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>約{minutes}分</translation>
    </message>
    <message>
        <source>The easiest to begin with</source>
        <translation>始めやすい、いちばんやさしい電話</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>初めての電話</translation>
    </message>
    <message>
        <source>{no} ({topic}) is due again</source>
        <translation>{no}番（{topic}）をもう一度</translation>
    </message>
    <message>
        <source>No longer due</source>
        <translation>練習済み</translation>
    </message>
    <message>
        <source>{no} ({topic}) was only partly met</source>
        <translation>{no}番（{topic}）が一部だけ</translation>
    </message>
    <message>
        <source>{no} ({topic}) was missed</source>
        <translation>{no}番（{topic}）ができなかった</translation>
    </message>
    <message>
        <source>{no} ({topic}) was missed twice</source>
        <translation>{no}番（{topic}）が2回できなかった</translation>
    </message>
    <message>
        <source>{no} ({topic}) was missed {missed} times</source>
        <translation>{no}番（{topic}）が{missed}回できなかった</translation>
    </message>
    <message>
        <source>This is the easiest call there is, a good one to start.</source>
        <translation>いちばんやさしい電話です。気軽に始めてみましょう。</translation>
    </message>
    <message>
        <source>You haven’t taken this call yet.</source>
        <translation>まだ受けたことのない電話です。</translation>
    </message>
    <message>
        <source>It covers most of what you haven’t practised so far.</source>
        <translation>まだ練習していない項目が、いちばん多く出てきます。</translation>
    </message>
    <message>
        <source>Once this holds, harder calls will be suggested.</source>
        <translation>これが安定すると、もっと難しい電話をおすすめします。</translation>
    </message>
    <message>
        <source>“{topic}” last came up yesterday.</source>
        <translation>「{topic}」の前回の練習は、昨日でした。</translation>
    </message>
    <message>
        <source>“{topic}” last came up {days} days ago.</source>
        <translation>「{topic}」の前回の練習は、{days}日前でした。</translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation>今日の練習は、すべて済みました。</translation>
    </message>
    <message>
        <source>What it trains isn’t due any more.</source>
        <translation>この電話で練習する項目は、もう済んでいます。</translation>
    </message>
    <message>
        <source>This call does most for what isn’t certain yet.</source>
        <translation>まだ確かでない項目に、いちばん役立つ電話です。</translation>
    </message>
    <message>
        <source>“{topic}” fell short each of the last {of} times.</source>
        <translation>「{topic}」が、直近{of}回とも不十分でした。</translation>
    </message>
    <message>
        <source>This call gives you a chance to practise it.</source>
        <translation>この電話で、もう一度練習してみましょう。</translation>
    </message>
    <message>
        <source>Last time “{topic}” fell short.</source>
        <translation>前回は「{topic}」が不十分でした。</translation>
    </message>
    <message>
        <source>“{topic}” fell short {lacking} of the last {of} times.</source>
        <translation>「{topic}」が、直近{of}回のうち{lacking}回、不十分でした。</translation>
    </message>
    <message>
        <source>1 item is waiting for a human</source>
        <translation>1項目が人の確認待ち</translation>
    </message>
    <message>
        <source>{count} items are waiting for a human</source>
        <translation>{count}項目が人の確認待ち</translation>
    </message>
    <message>
        <source>{topic}. Oldest first: {marks}</source>
        <translation>{topic}。古い順に：{marks}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Ready</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>ケース一覧を開く</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ケース一覧</translation>
    </message>
    <message>
        <source>History</source>
        <translation>これまでの電話</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>研修室</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース管理</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Let somebody else sit down</source>
        <translation>別の人に交代する</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>字幕 オン</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>字幕 オフ</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>How it works</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>電話が鳴ります</translation>
    </message>
    <message>
        <source>Take the call that is suggested here, or choose another in the library. Then it rings.</source>
        <translation>ここでおすすめする電話を受けるか、ケース一覧からほかの電話を選びます。すると電話が鳴ります。</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>電話に出ます</translation>
    </message>
    <message>
        <source>Space picks up. Type what you would say and press Enter; the caller hears it and replies.</source>
        <translation>Spaceキーで電話に出ます。話すことを入力してEnterキーを押すと、お客様に伝わり、返事が返ってきます。</translation>
    </message>
    <message>
        <source>The card tells how it went</source>
        <translation>結果は評価表でわかります</translation>
    </message>
    <message>
        <source>It opens when the call is over: what was met, what was missed, and the moment it happened. All cards stay in the history.</source>
        <translation>通話が終わると評価表が開き、できたこと、できなかったこと、その場面がわかります。評価表は「これまでの電話」に残ります。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わる</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>What is usual in {country}</source>
        <translation>{country}の電話応対の慣行</translation>
    </message>
    <message>
        <source>Profile {name}, version {version}</source>
        <translation>基準{name}、バージョン{version}</translation>
    </message>
    <message>
        <source>Calls are judged by</source>
        <translation>評価の基準</translation>
    </message>
    <message>
        <source>It comes with the language you train in.</source>
        <translation>練習する言語で決まります。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>What the customer says is shown in writing. F3 switches this during a call.</source>
        <translation>お客様の言葉を文字で表示します。通話中はF3キーで切り替えます。</translation>
    </message>
    <message>
        <source>These count on top of the program’s own rules, for everybody here.</source>
        <translation>プログラムの規則に加えて数える言葉です。このPCを使う全員に適用されます。</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>In practice: what is due next in the call.</source>
        <translation>練習では、通話で次にすることを示します。</translation>
    </message>
    <message>
        <source>Words that count here</source>
        <translation>このPCで数える言葉</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>声に出して読む</translation>
    </message>
    <message>
        <source>Read aloud, two minutes</source>
        <translation>声に出して読む、2分</translation>
    </message>
    <message>
        <source>Read on {date}</source>
        <translation>{date}に読みました</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読んでいません</translation>
    </message>
    <message>
        <source>Your own voice</source>
        <translation>ふだんの声</translation>
    </message>
    <message>
        <source>Read a text aloud once, two minutes: cards of spoken calls show your pace, pitch and loudness beside it. Only figures are kept.</source>
        <translation>文章を一度声に出して読んでおくと（2分）、話した電話の評価表で速さ、高さ、大きさを並べて見られます。残すのは値だけです。</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>アメリカ</translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>In-tray</source>
        <translation>書類受け</translation>
    </message>
    <message>
        <source>Nothing here yet. Promised calls, calls that were broken off, requests for a decision, improvement notes and disputed marks are listed here.</source>
        <translation>いまは何もありません。お約束した電話、中断した電話、判断のお願い、改善メモ、見直しを求めた評価がここに集まります。</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>かける電話</translation>
    </message>
    <message>
        <source>Prepare and ring</source>
        <translation>準備して電話をかける</translation>
    </message>
    <message>
        <source>Notes to write</source>
        <translation>書く手紙</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Calls that were broken off</source>
        <translation>中断した電話</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>続きから話す</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>再開せずに残す</translation>
    </message>
    <message>
        <source>Requests for a decision</source>
        <translation>判断のお願い</translation>
    </message>
    <message>
        <source>Improvement notes</source>
        <translation>改善メモ</translation>
    </message>
    <message>
        <source>Disputed marks</source>
        <translation>見直しを求めた評価</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>評価表を開く</translation>
    </message>
    <message>
        <source>A human has looked at it: {mark}.</source>
        <translation>人が確認しました：{mark}</translation>
    </message>
    <message>
        <source>It’s waiting for your supervisor’s decision.</source>
        <translation>上司の判断を待っています。</translation>
    </message>
    <message>
        <source>It’s on file, and your supervisor can read it.</source>
        <translation>保管されていて、上司が読めます。</translation>
    </message>
    <message>
        <source>Your supervisor hasn’t looked at it yet.</source>
        <translation>上司の確認はこれからです。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Scores of the sections, the newest week first</source>
        <translation>区分ごとの点数、新しい週から</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話の数</translation>
    </message>
    <message>
        <source>Items, the hardest first</source>
        <translation>項目、難しい順</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>結果の数</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>週ごとの推移</translation>
    </message>
    <message>
        <source>The hardest items first</source>
        <translation>難しい項目から</translation>
    </message>
    <message>
        <source>Enter shows the calls in which an item was marked.</source>
        <translation>Enterで、その項目の結果がある電話を見ます。</translation>
    </message>
    <message>
        <source>Scores of the sections, the oldest week first</source>
        <translation>区分ごとの点数、古い週から</translation>
    </message>
    <message>
        <source>No call in this time.</source>
        <translation>この期間に電話はありません。</translation>
    </message>
    <message>
        <source>{calls}, the oldest week on the left. Each line: 0 to 100.</source>
        <translation>{calls}。左が古い週です。各線は0〜100です。</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day}の週</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>There are no hints.</source>
        <translation>ヒントはありません。</translation>
    </message>
    <message>
        <source>There are no captions: listen.</source>
        <translation>字幕はありません。耳で聞いてください。</translation>
    </message>
    <message>
        <source>Captions stay on, as agreed for this site. The card says so.</source>
        <translation>この職場の取り決めにより字幕が出ます。評価表にもそう記されます。</translation>
    </message>
    <message>
        <source>Captions stay on, because this voice can’t be heard here. The card says so.</source>
        <translation>ここでは相手の声が聞けないため、字幕が出ます。評価表にもそう記されます。</translation>
    </message>
    <message>
        <source>You can’t carry on with a call that was broken off, or try again from one of its moments.</source>
        <translation>途中で切れた電話を続けることも、ある場面からやり直すこともできません。</translation>
    </message>
    <message>
        <source>You have {tries}. It counts as used as soon as you dial, even if the call breaks off.</source>
        <translation>{tries}です。電話をかけた時点で1回と数え、途中で切れても同じです。</translation>
    </message>
    <message>
        <source>You have {tries}. It counts as used from the first ring, even if the call breaks off.</source>
        <translation>{tries}です。最初のベルが鳴った時点で1回と数え、途中で切れても同じです。</translation>
    </message>
    <message>
        <source>You pass with {mark} of 100 points, once a supervisor has nothing left to mark.</source>
        <translation>上司の評価がすべて済んだとき、100点中{mark}点以上で合格です。</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{number} syllables a second</source>
        <translation>毎秒{number}音節</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>話す速さ</translation>
    </message>
    <message>
        <source>{number} semitones</source>
        <translation>{number}半音</translation>
    </message>
    <message>
        <source>Pitch range</source>
        <translation>声の高低の幅</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number} dB</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>声の大きさ</translation>
    </message>
    <message>
        <source>against your own</source>
        <translation>ふだんとの差</translation>
    </message>
    <message>
        <source>yours {number}</source>
        <translation>ふだん {number}</translation>
    </message>
    <message>
        <source>Facts of the recording. They are no mark: that is given by ear.</source>
        <translation>録音から測った値です。評価ではありません。評価は人が聞いて付けます。</translation>
    </message>
    <message>
        <source>Read aloud once in Settings, and your own voice stands beside them.</source>
        <translation>設定で一度声に出して読んでおくと、ふだんの声と並べて見られます。</translation>
    </message>
    <message>
        <source>Your voice in this call</source>
        <translation>この電話でのわたしの声</translation>
    </message>
    <message>
        <source>{value} ({own})</source>
        <translation>{value}（{own}）</translation>
    </message>
    <message>
        <source>The customer’s pace</source>
        <translation>お客様の話す速さ</translation>
    </message>
    <message>
        <source>{percent} % of the usual</source>
        <translation>ふつうの{percent}%</translation>
    </message>
    <message>
        <source>{share}. Your own pace, or a calmer one, is right.</source>
        <translation>{share}です。ふだんの速さか、落ち着いた速さが合います。</translation>
    </message>
    <message>
        <source>{share}. Your own pace is right.</source>
        <translation>{share}です。ふだんの速さが合います。</translation>
    </message>
    <message>
        <source>{share}. Slow down with them.</source>
        <translation>{share}です。お客様に合わせてゆっくり話します。</translation>
    </message>
    <message>
        <source>{share}. Slow down with them; you spoke at {percent} % of your own.</source>
        <translation>{share}です。お客様に合わせてゆっくり話します。わたしはふだんの{percent}%で話しました。</translation>
    </message>
    <message>
        <source>{low}–{high} Hz, mostly {mid} Hz</source>
        <translation>{low}〜{high} Hz、主に{mid} Hz</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>声の高さ</translation>
    </message>
    <message>
        <source>{what} after the attack</source>
        <translation>責められた後の{what}</translation>
    </message>
    <message>
        <source>Against the time before</source>
        <translation>その前との差</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message numerus="yes">
        <source>Keep it for %n day(s)</source>
        <translation>
            <numerusform>%n日間残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>自分の声</translation>
    </message>
    <message>
        <source>Don’t record it</source>
        <translation>録音しない</translation>
    </message>
    <message numerus="yes">
        <source>You can hear any moment again afterwards. The recording stays on this PC and is deleted after %n day(s).</source>
        <translation>
            <numerusform>あとでどの場面も聞き直せます。録音はこのPCだけに残り、%n日後に消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It’s only noted when you spoke. Nobody can hear again what you said, so a supervisor has nothing to mark it by.</source>
        <translation>話した時刻だけが記録されます。何を話したかは誰も聞き返せないため、上司が評価する手がかりがありません。</translation>
    </message>
    <message>
        <source>It’s only noted when you spoke. Nobody can hear again what you said, so you mark it from memory afterwards.</source>
        <translation>いつ話したかだけを記録します。話した内容は聞き直せないので、あとで覚えている範囲で印を付けます。</translation>
    </message>
    <message>
        <source>What was recorded until now is deleted.</source>
        <translation>これまでの録音は消えます。</translation>
    </message>
</context>
<context>
    <name>VoiceLine</name>
    <message>
        <source>Hold {time}</source>
        <translation>保留 {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>研修生</translation>
    </message>
    <message>
        <source>You</source>
        <translation>わたし</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力中</translation>
    </message>
</context>
<context>
    <name>VoiceReply</name>
    <message>
        <source>You’re speaking.</source>
        <translation>話しています。</translation>
    </message>
    <message>
        <source>A short “mm-hm” cuts nobody off.</source>
        <translation>短い「はい」は話をさえぎりません。</translation>
    </message>
    <message>
        <source>Hold the key down while you speak:</source>
        <translation>話す間、キーを押します：</translation>
    </message>
    <message>
        <source>Just speak.</source>
        <translation>そのまま話します。</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>How long what you say in spoken calls can be played again. It stays on this PC.</source>
        <translation>話した通話を聞き直せる期間です。録音はこのPCだけに残ります。</translation>
    </message>
    <message>
        <source>Key to talk</source>
        <translation>通話キー</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>You’re heard only while you hold {key} down; good in a noisy room.</source>
        <translation>{key}キーを押している間だけ声が届きます。にぎやかな部屋に向いています。</translation>
    </message>
    <message>
        <source>the system’s microphone</source>
        <translation>システムのマイク</translation>
    </message>
    <message>
        <source>a microphone that is not plugged in</source>
        <translation>つながっていないマイク</translation>
    </message>
    <message>
        <source>Listen with</source>
        <translation>使うマイク</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>現在：{name}</translation>
    </message>
    <message>
        <source>There is none on this PC. Plug one in to speak in calls.</source>
        <translation>このPCにはマイクがありません。話すにはマイクをつないでください。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>A headset is best: the microphone mustn’t pick up the caller’s voice.</source>
        <translation>ヘッドセットが最適です。お客様の声がマイクに入らないようにします。</translation>
    </message>
    <message>
        <source>Type or paste a folder</source>
        <translation>フォルダーを入力または貼り付け</translation>
    </message>
    <message>
        <source>Folder of the recogniser’s model</source>
        <translation>音声認識モデルのフォルダー</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使う</translation>
    </message>
    <message>
        <source>Writes down what you say in recorded calls, so that callers understand you. It takes a model of its own; without one you mark by ear afterwards.</source>
        <translation>録音する通話で話した言葉を書き起こし、お客様に伝わるようにします。別にモデルが要ります。ないときは、通話のあとに聞いて印を付けます。</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>None is in use.</source>
        <translation>使っていません。</translation>
    </message>
    <message>
        <source>{name} in {folder} is used from the next call on.</source>
        <translation>次の通話から {folder} の{name}を使います。</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>Your voice</source>
        <translation>自分の声</translation>
    </message>
</context>
<context>
    <name>VoiceStrokes</name>
    <message>
        <source>Speaks; the words are not shown</source>
        <translation>お話しになっています。言葉は表示しません</translation>
    </message>
</context>
<context>
    <name>WeekLines</name>
    <message>
        <source>My week</source>
        <translation>わたしの一週間</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>What did I do for customers once the call was over?</source>
        <translation>電話のあと、お客様のために何をしましたか。</translation>
    </message>
    <message>
        <source>How will I do it better next week?</source>
        <translation>来週はどうすればもっとよくなりますか。</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Back to the built-in weights</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The three have to add up to 100; only then do they count.</source>
        <translation>三つの合計が100になったときだけ適用されます。</translation>
    </message>
    <message>
        <source>From {low} to {high}; {default} comes along.</source>
        <translation>{low}から{high}まで。初期値は{default}です。</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>What an item is worth</source>
        <translation>項目の重み</translation>
    </message>
    <message>
        <source>1 adds to a good call, 2 is noticed when it’s missing, 3 spoils the call.</source>
        <translation>1はよい通話に役立ち、2は欠けると気づかれ、3は欠けると通話を損ないます。</translation>
    </message>
    <message>
        <source>Weight of item {no}</source>
        <translation>項目{no}の重み</translation>
    </message>
    <message>
        <source>Built in: {default}.</source>
        <translation>初期値は{default}です。</translation>
    </message>
    <message>
        <source>Write a whole number from {low} to {high} for each.</source>
        <translation>それぞれ{low}から{high}までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Together they make {n}; they have to make 100.</source>
        <translation>合計が{n}です。100にしてください。</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新しい人を追加</translation>
    </message>
    <message>
        <source>Several people train here</source>
        <translation>複数人で使う</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Practise telephone calls.
Everything you do stays on this PC.</source>
        <translation>電話応対を練習します。
記録はすべてこのPCだけに残ります。</translation>
    </message>
    <message>
        <source>Type your name. Everything you do stays on this PC.</source>
        <translation>お名前を入力します。記録はすべてこのPCだけに残ります。</translation>
    </message>
    <message>
        <source>Who’s taking calls?</source>
        <translation>どなたが使いますか</translation>
    </message>
    <message>
        <source>Choose your name to continue.</source>
        <translation>お名前を選んで進みます。</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>複数人</translation>
    </message>
    <message>
        <source>Who trains on this PC?</source>
        <translation>このPCを使うのは</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}さんを削除しました。</translation>
    </message>
    <message>
        <source>{name} and 1 call are removed.</source>
        <translation>{name}さんと通話1件を削除しました。</translation>
    </message>
    <message>
        <source>{name} and {count} calls are removed.</source>
        <translation>{name}さんと通話{count}件を削除しました。</translation>
    </message>
    <message>
        <source>{removed} Back-ups made earlier still hold the data.</source>
        <translation>{removed}以前に作ったバックアップにはデータが残っています。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先にお名前を入力してください。</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>まだ電話はありません</translation>
    </message>
    <message>
        <source>Last here today</source>
        <translation>前回：今日</translation>
    </message>
    <message>
        <source>Last here {day}</source>
        <translation>前回：{day}</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Company and greeting</source>
        <translation>会社とあいさつ</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>会社の名前</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別の呼び方</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>あいさつ</translation>
    </message>
    <message>
        <source>No greeting of our own</source>
        <translation>独自のあいさつを使わない</translation>
    </message>
    <message>
        <source>Shown before calls and while it rings. The company’s name in the case counts as well.</source>
        <translation>通話の前とベルが鳴る間に表示されます。ケースにある名前も認められます。</translation>
    </message>
    <message>
        <source>Shorter names and departments, separated by commas.</source>
        <translation>短い呼び名や部署名を、読点で区切って書いてください。</translation>
    </message>
    <message>
        <source>{company} and {name} stand for the company and whoever answers. At most {n} characters.</source>
        <translation>{company}と{name}には会社名と名乗る人の名前が入ります。最大{n}文字です。</translation>
    </message>
    <message>
        <source>Shown before calls that come in. Anybody who says it as it stands here has greeted in full (item 45).</source>
        <translation>受ける電話の前に表示されます。ここにあるとおりに言えば、あいさつはすべてできたことになります（項目45）。</translation>
    </message>
    <message>
        <source>“{greeting}”</source>
        <translation>「{greeting}」</translation>
    </message>
    <message>
        <source>Your greeting is heard as: {names}.</source>
        <translation>次のように聞き取られます：{names}。</translation>
    </message>
    <message>
        <source>Not heard by the rules: {names}. It counts all the same where the greeting is said as it stands here.</source>
        <translation>規則だけでは聞き取れないもの：{names}。ここにあるとおりに言えば、それでも認められます。</translation>
    </message>
</context>
</TS>
