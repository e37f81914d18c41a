<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>TimeLine</name>
    <message numerus="yes">
        <source>%n more flags</source>
        <translation>
            <numerusform>%n more flag</numerusform>
            <numerusform>%n more flags</numerusform>
        </translation>
    </message>
</context>
</TS>
