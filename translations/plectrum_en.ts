<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>plectrum::CookiesDialog</name>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::CutsField</name>
    <message numerus="yes">
        <source>%n frame(s): %1 bytes</source>
        <extracomment>%n frames of the lengths %1, such as 4 + 4 + 2</extracomment>
        <translation>
            <numerusform>%n frame: %1 bytes</numerusform>
            <numerusform>%n frames: %1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::MainWindow</name>
    <message numerus="yes">
        <source>The replay is done: it differs in %n row(s)</source>
        <translation>
            <numerusform>The replay is done: it differs in %n row</numerusform>
            <numerusform>The replay is done: it differs in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n more connection</numerusform>
            <numerusform>%n more connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) older than %1 days went to the trash.</source>
        <translation>
            <numerusform>%n recording older than %1 days went to the trash.</numerusform>
            <numerusform>%n recordings older than %1 days went to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old recording(s) could not be moved to the trash, and stay.</source>
        <translation>
            <numerusform>%n old recording could not be moved to the trash, and stays.</numerusform>
            <numerusform>%n old recordings could not be moved to the trash, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::RecordFaces</name>
    <message numerus="yes">
        <source>Hide %n secret(s)</source>
        <translation>
            <numerusform>Hide %n secret</numerusform>
            <numerusform>Hide %n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n secret(s)</source>
        <translation>
            <numerusform>Show %n secret</numerusform>
            <numerusform>Show %n secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::RowMarker</name>
    <message numerus="yes">
        <source>Note on %n rows, kept in the capture file:</source>
        <translation>
            <numerusform>Note on %n row, kept in the capture file:</numerusform>
            <numerusform>Note on %n rows, kept in the capture file:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::SettingsDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::SurgeryDialog</name>
    <message numerus="yes">
        <source>It waits for %Ln more byte(s), and takes the next frames for them.</source>
        <translation>
            <numerusform>It waits for %Ln more byte, and takes the next frames for it.</numerusform>
            <numerusform>It waits for %Ln more bytes, and takes the next frames for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::TreeFace</name>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <extracomment>%1 a protocol such as Socket.IO</extracomment>
        <translation>
            <numerusform>%1, %n field</numerusform>
            <numerusform>%1, %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>%1 a format such as JSON</extracomment>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
</context>
</TS>
