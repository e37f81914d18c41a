<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CardSummary</name>
    <message numerus="yes">
        <source>%n item(s) better now</source>
        <translation>
            <numerusform>%n item better now</numerusform>
            <numerusform>%n items better now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) worse now</source>
        <translation>
            <numerusform>%n item worse now</numerusform>
            <numerusform>%n items worse now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message numerus="yes">
        <source>A solution in less than %n day(s)</source>
        <translation>
            <numerusform>A solution in less than %n day</numerusform>
            <numerusform>A solution in less than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountingBox</name>
    <message numerus="yes">
        <source>In your other calls %n turn(s) would newly count, such as:</source>
        <translation>
            <numerusform>In your other calls %n turn would newly count, such as:</numerusform>
            <numerusform>In your other calls %n turns would newly count, such as:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillsScreen</name>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n different calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taken %n time(s)</source>
        <translation>
            <numerusform>taken %n time</numerusform>
            <numerusform>taken %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgingScreen</name>
    <message numerus="yes">
        <source>Sign off, with %n item(s) waiting</source>
        <translation>
            <numerusform>Sign off, with %n item waiting</numerusform>
            <numerusform>Sign off, with %n items waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not apply</source>
        <translation>
            <numerusform>%n did not apply</numerusform>
            <numerusform>%n did not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n fatal fault(s) to confirm</source>
        <translation>
            <numerusform>%n fatal fault to confirm</numerusform>
            <numerusform>%n fatal faults to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed mark(s)</source>
        <translation>
            <numerusform>%n disputed mark</numerusform>
            <numerusform>%n disputed marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) for a human</source>
        <translation>
            <numerusform>%n item for a human</numerusform>
            <numerusform>%n items for a human</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message numerus="yes">
        <source>In-tray: %n to answer</source>
        <translation>
            <numerusform>In-tray: %n to answer</numerusform>
            <numerusform>In-tray: %n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message numerus="yes">
        <source>The telephone rings %n time(s).</source>
        <translation>
            <numerusform>The telephone rings %n time.</numerusform>
            <numerusform>The telephone rings %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechniqueList</name>
    <message numerus="yes">
        <source>came up %n time(s)</source>
        <translation>
            <numerusform>came up %n time</numerusform>
            <numerusform>came up %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message numerus="yes">
        <source>%n more flags</source>
        <translation>
            <numerusform>%n more flag</numerusform>
            <numerusform>%n more flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message numerus="yes">
        <source>%n more set for you</source>
        <translation>
            <numerusform>%n more set for you</numerusform>
            <numerusform>%n more set for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with your supervisor</source>
        <translation>
            <numerusform>%n paper with your supervisor</numerusform>
            <numerusform>%n papers with your supervisor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message numerus="yes">
        <source>Keep it for %n day(s)</source>
        <translation>
            <numerusform>Keep it for %n day</numerusform>
            <numerusform>Keep it for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can hear any moment again afterwards. The recording stays on this PC and is deleted after %n day(s).</source>
        <translation>
            <numerusform>You can hear any moment again afterwards. The recording stays on this PC and is deleted after %n day.</numerusform>
            <numerusform>You can hear any moment again afterwards. The recording stays on this PC and is deleted after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
