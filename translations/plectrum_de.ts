<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>main</name>
    <message>
        <source>Connect to, inspect and record WebSocket services.</source>
        <translation>WebSocket-Dienste verbinden, untersuchen und aufzeichnen.</translation>
    </message>
    <message>
        <source>Recordings to open, or URLs to connect to.</source>
        <translation>Aufzeichnungen zum Öffnen oder URLs zum Verbinden.</translation>
    </message>
    <message>
        <source>Show texts in this language, whatever is set: %1.</source>
        <translation>Texte in dieser Sprache zeigen, gleich was eingestellt ist: %1.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”.</source>
        <translation>In der Sprache „%1“ gibt es keine Texte.</translation>
    </message>
</context>
<context>
    <name>plectrum::AboutDialog</name>
    <message>
        <source>About Plectrum</source>
        <translation>Über Plectrum</translation>
    </message>
    <message>
        <source>Connects to, inspects, records and rehearses WebSocket services.</source>
        <translation>Verbindet sich mit WebSocket-Diensten, untersucht, zeichnet auf und probt sie.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Versions of all parts</source>
        <translation>Versionen aller Bestandteile</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>As plain text, for a bug report</source>
        <translation>Als einfacher Text, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>see the text</source>
        <translation>siehe Text</translation>
    </message>
</context>
<context>
    <name>plectrum::BanMeter</name>
    <message>
        <source>Failures that HaRP counts</source>
        <translation>Fehlversuche, die HaRP zählt</translation>
    </message>
    <message>
        <source>&amp;Forget (HaRP was restarted)</source>
        <translation>&amp;Vergessen (HaRP wurde neu gestartet)</translation>
    </message>
    <message>
        <source>HaRP: %1</source>
        <translation>HaRP: %1</translation>
    </message>
    <message>
        <source>%1: HaRP answers this address no more. Automatic tries wait until %2.</source>
        <translation>%1: HaRP antwortet dieser Adresse nicht mehr. Automatische Versuche warten bis %2.</translation>
    </message>
    <message>
        <source>%1: automatic tries wait until %2, so that HaRP does not ban this address.</source>
        <translation>%1: Automatische Versuche warten bis %2, damit HaRP diese Adresse nicht sperrt.</translation>
    </message>
    <message>
        <source>%1: after %2 failures HaRP goes silent for this address. The oldest counts until %3.</source>
        <translation>%1: Nach %2 Fehlversuchen antwortet HaRP dieser Adresse nicht mehr. Der älteste zählt bis %3.</translation>
    </message>
</context>
<context>
    <name>plectrum::Banner</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way</source>
        <translation>Die Adresse einige Male anfragen und feststellen, wer im Weg steht</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>The handshake was refused: %1 %2</source>
        <translation>Der Handshake wurde abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Handshake anzeigen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>The other end hung up without a close frame.</source>
        <translation>Die Gegenstelle hat ohne Close-Frame aufgelegt.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>Die Verbindung wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The other end ended TLS with an alert.</source>
        <translation>Die Gegenstelle hat TLS mit einem Alert beendet.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>Die Gegenstelle hat den Close-Frame nicht beantwortet.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping.</source>
        <translation>Die Gegenstelle hat einen Ping nicht beantwortet.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>Die Gegenstelle hat eine Regel des Protokolls verletzt.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>Die Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>%1 redirects</source>
        <translation>%1 leitet weiter</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Connecting again has stopped, so that HaRP does not ban this address</source>
        <translation>Das Wiederverbinden wurde angehalten, damit HaRP diese Adresse nicht sperrt</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsDock</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls are counted where a protocol names its events or methods,
such as Socket.IO or JSON-RPC.</source>
        <translation>Aufrufe werden gezählt, wo ein Protokoll seine Ereignisse oder Methoden benennt,
etwa bei Socket.IO oder JSON-RPC.</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsModel</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>The event or method; Enter shows its rows only</source>
        <translation>Das Ereignis oder die Methode; Eingabe zeigt nur die zugehörigen Zeilen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dir</source>
        <extracomment>direction of a call, narrow</extracomment>
        <translation>Ri.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wer aufruft</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Pro s</translation>
    </message>
    <message>
        <source>Messages a second of the recording</source>
        <translation>Nachrichten pro Sekunde der Aufzeichnung</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Answers that say no</source>
        <translation>Ablehnende Antworten</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Without an answer when their connection ended</source>
        <translation>Ohne Antwort bis zum Ende der Verbindung</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>Half of the answers took no longer (at most 1.6 % off)</source>
        <translation>Die Hälfte der Antworten dauerte nicht länger (höchstens 1,6 % Abweichung)</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>19 of 20 answers took no longer (at most 1.6 % off)</source>
        <translation>19 von 20 Antworten dauerten nicht länger (höchstens 1,6 % Abweichung)</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer (at most 1.6 % off)</source>
        <translation>99 von 100 Antworten dauerten nicht länger (höchstens 1,6 % Abweichung)</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max. ms</translation>
    </message>
    <message>
        <source>The slowest answer</source>
        <translation>Die langsamste Antwort</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(andere)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureConverter</name>
    <message>
        <source>secrets, replaced: %1</source>
        <translation>Geheimnisse, ersetzt: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureFiles</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Aus %1 gelesen</translation>
    </message>
    <message>
        <source>Read from %1; not carried over: %2</source>
        <translation>Aus %1 gelesen; nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Exported as %1, which begins with what was found</source>
        <translation>Exportiert als %1; am Anfang steht, was gefunden wurde</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
    <message>
        <source>%1; not carried over: %2</source>
        <translation>%1; nicht übernommen: %2</translation>
    </message>
    <message>
        <source>All that can be read (%1)</source>
        <translation>Alles Lesbare (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open with secrets</source>
        <translation>Mit Geheimnissen öffnen</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Export recording</source>
        <translation>Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>This recording holds secrets as they were sent.</source>
        <translation>Diese Aufzeichnung enthält Geheimnisse so, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Whoever gets %1 can use your sessions, unless tokens, cookies and passwords are replaced in it.</source>
        <translation>Wer %1 erhält, kann Ihre Sitzungen benutzen, wenn Tokens, Cookies und Passwörter darin nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>Replace secrets</source>
        <translation>Geheimnisse ersetzen</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>Geheimnisse behalten</translation>
    </message>
    <message>
        <source>%1 was not written: another file is being read or written.</source>
        <translation>%1 wurde nicht geschrieben: Eine andere Datei wird gerade gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>Save recording as</source>
        <translation>Aufzeichnung speichern unter</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Aufzeichnungen (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not saved: another recording is being saved. Try again when it is done.</source>
        <translation>%1 wurde nicht gespeichert: Eine andere Aufzeichnung wird gerade gespeichert. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureSaver</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>plectrum::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Search what is done, and keys</source>
        <translation>Nach Funktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>No key does that. The command palette (Ctrl+K) knows every command.</source>
        <translation>Keine Taste tut das. Die Befehlspalette (Strg+K) kennt jeden Befehl.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>As a table, to paste into a text and print</source>
        <translation>Als Tabelle, zum Einfügen in einen Text und zum Drucken</translation>
    </message>
    <message>
        <source>&amp;Save as web page…</source>
        <translation>Als Webseite &amp;speichern…</translation>
    </message>
    <message>
        <source>To look at in a browser, and to print from there</source>
        <translation>Zum Ansehen im Browser und zum Drucken von dort aus</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseCode</name>
    <message>
        <source>The purpose of the connection is fulfilled.</source>
        <translation>Der Zweck der Verbindung ist erfüllt.</translation>
    </message>
    <message>
        <source>The server goes down or the browser leaves the page.</source>
        <translation>Der Server wird beendet oder der Browser verlässt die Seite.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>Die Gegenstelle hat eine Regel des Protokolls verletzt.</translation>
    </message>
    <message>
        <source>This type of data is not accepted.</source>
        <translation>Diese Art von Daten wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Reserved; has no meaning yet.</source>
        <translation>Reserviert; noch ohne Bedeutung.</translation>
    </message>
    <message>
        <source>The close frame had no code. Never on the wire.</source>
        <translation>Der Close-Frame hatte keinen Code. Nie auf der Leitung.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame. Never on the wire.</source>
        <translation>Die Verbindung endete ohne Close-Frame. Nie auf der Leitung.</translation>
    </message>
    <message>
        <source>A message does not fit its type, such as text that is not UTF-8.</source>
        <translation>Eine Nachricht passt nicht zu ihrem Typ, etwa Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>A message breaks a rule of the other end.</source>
        <translation>Eine Nachricht verletzt eine Regel der Gegenstelle.</translation>
    </message>
    <message>
        <source>A message is longer than the other end can take.</source>
        <translation>Eine Nachricht ist länger, als die Gegenstelle verarbeiten kann.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to.</source>
        <translation>Der Client braucht eine Erweiterung, der der Server nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>The server met a condition that it did not expect.</source>
        <translation>Beim Server ist eine unerwartete Bedingung eingetreten.</translation>
    </message>
    <message>
        <source>The service restarts; reconnect after a random delay of 5 to 30 seconds.</source>
        <translation>Der Dienst startet neu; nach einer zufälligen Pause von 5 bis 30 Sekunden neu verbinden.</translation>
    </message>
    <message>
        <source>The service is overloaded; reconnect later or elsewhere.</source>
        <translation>Der Dienst ist überlastet; später oder anderswo neu verbinden.</translation>
    </message>
    <message>
        <source>A gateway got an invalid response from the server behind it.</source>
        <translation>Ein Gateway erhielt vom Server dahinter eine ungültige Antwort.</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Never on the wire.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen. Nie auf der Leitung.</translation>
    </message>
    <message>
        <source>The endpoint asks for credentials.</source>
        <translation>Der Endpunkt verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <source>The credentials do not allow this.</source>
        <translation>Die Zugangsdaten erlauben dies nicht.</translation>
    </message>
    <message>
        <source>The endpoint waited too long.</source>
        <translation>Der Endpunkt hat zu lange gewartet.</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseText</name>
    <message>
        <source>The closing handshake was completed.</source>
        <translation>Der Close-Handshake wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>TCP ended without a close frame.</source>
        <translation>TCP endete ohne Close-Frame.</translation>
    </message>
    <message>
        <source>The TCP connection was reset.</source>
        <translation>Die TCP-Verbindung wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>TLS ended the connection with an alert.</source>
        <translation>TLS hat die Verbindung mit einem Alert beendet.</translation>
    </message>
    <message>
        <source>The close frame was not answered in time.</source>
        <translation>Der Close-Frame wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>A ping was not answered in time.</source>
        <translation>Ein Ping wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The other end broke a rule, so the connection was failed.</source>
        <translation>Die Gegenstelle hat eine Regel verletzt, deshalb wurde die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>The handshake was refused.</source>
        <translation>Der Handshake wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A code of this application&apos;s own.</source>
        <translation>Ein eigener Code dieser Anwendung.</translation>
    </message>
    <message>
        <source>A code registered for a library or framework.</source>
        <translation>Ein für eine Bibliothek oder ein Framework registrierter Code.</translation>
    </message>
    <message>
        <source>No endpoint may use this code (RFC 6455 §7.4).</source>
        <translation>Kein Endpunkt darf diesen Code verwenden (RFC 6455 §7.4).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The close frame has no code (1005).</source>
        <translation>Der Close-Frame hat keinen Code (1005).</translation>
    </message>
    <message>
        <source>The close frame has one byte; a code takes two.</source>
        <translation>Der Close-Frame hat ein Byte; ein Code braucht zwei.</translation>
    </message>
    <message>
        <source>This side sent the first close frame.</source>
        <translation>Diese Seite hat den ersten Close-Frame gesendet.</translation>
    </message>
    <message>
        <source>The other end sent the first close frame.</source>
        <translation>Die Gegenstelle hat den ersten Close-Frame gesendet.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRules</name>
    <message>
        <source>Broken rules</source>
        <translation>Regelverstöße</translation>
    </message>
    <message>
        <source>Closed with an error</source>
        <translation>Mit Fehler geschlossen</translation>
    </message>
    <message>
        <source>Close and end</source>
        <translation>Close und Ende</translation>
    </message>
    <message>
        <source>Control frames</source>
        <translation>Steuer-Frames</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmente</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>The first rule whose filter matches colours a row. Of long payloads, rules look at the first bytes only.</source>
        <translation>Die erste Regel, deren Filter zutrifft, färbt eine Zeile. Bei langen Payloads betrachten die Regeln nur die ersten Bytes.</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Text in the light theme</source>
        <translation>Text im hellen Design</translation>
    </message>
    <message>
        <source>Background in the light theme</source>
        <translation>Hintergrund im hellen Design</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text in the dark theme</source>
        <translation>Text im dunklen Design</translation>
    </message>
    <message>
        <source>Background in the dark theme</source>
        <translation>Hintergrund im dunklen Design</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>D&amp;efaults</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>An Position %1: %2 gefunden, %3 erwartet</translation>
    </message>
    <message>
        <source>An empty filter colours nothing.</source>
        <translation>Ein leerer Filter färbt nichts.</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>derzeit nicht möglich</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, a profile, an environment, a recording, a tab</source>
        <translation>Was zu tun oder wohin zu gehen ist: ein Befehl, ein Profil, eine Umgebung, eine Aufzeichnung, ein Tab</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing has such a name. Try fewer letters.</source>
        <translation>Nichts trägt einen solchen Namen. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Esc close</source>
        <translation>↑ ↓ wählen · Eingabe ausführen · Esc schließen</translation>
    </message>
</context>
<context>
    <name>plectrum::CompareDialog</name>
    <message>
        <source>Values that differ</source>
        <translation>Abweichende Werte</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>JSON-Werte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Row %1 · %2 %3 · %4 bytes · %5 s</source>
        <translation>Zeile %1 · %2 %3 · %4 Bytes · %5 s</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Zeilen %L1 und %L2</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Row %L2</source>
        <translation>Zeile %L2</translation>
    </message>
    <message>
        <source>Both say the same, byte by byte.</source>
        <translation>Beide sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>Both mean the same; they are written differently.</source>
        <translation>Beide bedeuten dasselbe; sie sind nur anders geschrieben.</translation>
    </message>
    <message>
        <source>Differences: %L1</source>
        <translation>Abweichungen: %L1</translation>
    </message>
    <message>
        <source> · only the first %1 of each are compared</source>
        <translation> · nur die ersten %1 von beiden werden verglichen</translation>
    </message>
</context>
<context>
    <name>plectrum::ComposeDialog</name>
    <message>
        <source>Compose by protocol</source>
        <translation>Nach Protokoll zusammensetzen</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put it into the composer, to be looked at and sent</source>
        <translation>In den Nachrichteneditor übernehmen, zum Ansehen und Senden</translation>
    </message>
    <message>
        <source>The next one: %1</source>
        <translation>Die nächste: %1</translation>
    </message>
    <message>
        <source>JSON; may be empty</source>
        <translation>JSON; darf leer sein</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Darf leer sein</translation>
    </message>
</context>
<context>
    <name>plectrum::Composer</name>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Frame…</source>
        <translation>Frame…</translation>
    </message>
    <message>
        <source>Any frame, right or wrong, bit by bit</source>
        <translation>Ein beliebiger Frame, richtig oder falsch, Bit für Bit</translation>
    </message>
    <message>
        <source>Save&amp;d</source>
        <translation>Gesp&amp;eichert</translation>
    </message>
    <message>
        <source>Messages that were saved, for every connection</source>
        <translation>Gespeicherte Nachrichten, für jede Verbindung</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Zusammensetzen…</translation>
    </message>
    <message>
        <source>Make a message of its protocol&apos;s parts: event, method, topic…</source>
        <translation>Eine Nachricht aus den Teilen ihres Protokolls bilden: Ereignis, Methode, Topic…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Wiederho&amp;len</translation>
    </message>
    <message>
        <source>Send again and again, variables filled in anew each time</source>
        <translation>Immer wieder senden, mit jedes Mal neu eingesetzten Variablen</translation>
    </message>
    <message>
        <source>Compress&amp;ion</source>
        <translation>K&amp;ompression</translation>
    </message>
    <message>
        <source>Compression of the message</source>
        <translation>Kompression der Nachricht</translation>
    </message>
    <message>
        <source>When long enough</source>
        <translation>Ab ausreichender Länge</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines; numbers and order stay as they are</source>
        <translation>Das JSON auf Zeilen verteilen; Zahlen und Reihenfolge bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>A file whose bytes are sent as one message</source>
        <translation>Eine Datei, deren Bytes als eine Nachricht gesendet werden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A text message. Ctrl+Enter sends, Ctrl+Up brings back what was sent before.</source>
        <translation>Eine Textnachricht. Strg+Eingabe sendet, Strg+Hoch holt zuvor Gesendetes zurück.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A text message that is checked to be JSON, or a Socket.IO packet: 42[&quot;event&quot;,{}]</source>
        <translation>Eine Textnachricht, die auf gültiges JSON geprüft wird, oder ein Socket.IO-Paket: 42[&quot;event&quot;,{}]</translation>
    </message>
    <message>
        <source>Binary, hex</source>
        <translation>Binär, Hex</translation>
    </message>
    <message>
        <source>Bytes such as  00 ff 1a2b</source>
        <translation>Bytes wie  00 ff 1a2b</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binär, Base64</translation>
    </message>
    <message>
        <source>Bytes in base64</source>
        <translation>Bytes in Base64</translation>
    </message>
    <message>
        <source>Binary, file</source>
        <translation>Binär, Datei</translation>
    </message>
    <message>
        <source>Path of a file whose bytes are sent as one message</source>
        <translation>Pfad einer Datei, deren Bytes als eine Nachricht gesendet werden</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Payload of the ping, at most 125 bytes; may be empty</source>
        <translation>Payload des Pings, höchstens 125 Bytes; darf leer sein</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Payload of an unsolicited pong, at most 125 bytes</source>
        <translation>Payload eines unverlangten Pongs, höchstens 125 Bytes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation>Grund, höchstens 123 Bytes; darf leer sein</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Any number up to 65535; it is sent as it stands here</source>
        <translation>Jede Zahl bis 65535; sie wird so gesendet, wie sie hier steht</translation>
    </message>
    <message>
        <source>&amp;Save this message…</source>
        <translation>&amp;Diese Nachricht speichern…</translation>
    </message>
    <message>
        <source>Saved &amp;messages…</source>
        <translation>Gespeicherte &amp;Nachrichten…</translation>
    </message>
    <message>
        <source>What was sent &amp;before…</source>
        <translation>&amp;Zuvor Gesendetes…</translation>
    </message>
    <message>
        <source>By permessage-deflate, which was agreed</source>
        <translation>Mit permessage-deflate, das vereinbart wurde</translation>
    </message>
    <message>
        <source>permessage-deflate was not agreed on this connection</source>
        <translation>permessage-deflate wurde auf dieser Verbindung nicht vereinbart</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>This is too deeply nested to be laid out; it can be sent.</source>
        <translation>Dies ist zu tief verschachtelt, um formatiert zu werden; gesendet werden kann es.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Die Nachricht senden</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Strg+Hoch, Strg+Runter</translation>
    </message>
    <message>
        <source>Earlier and later messages of the history</source>
        <translation>Frühere und spätere Nachrichten des Verlaufs</translation>
    </message>
    <message>
        <source>A close code is a number up to 65535.</source>
        <translation>Ein Close-Code ist eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>%1 characters, too many to be edited here: this is their beginning. All are sent; Delete takes them away.</source>
        <translation>%1 Zeichen, zu viele, um sie hier zu bearbeiten: Dies ist ihr Anfang. Alle werden gesendet; Entf verwirft sie.</translation>
    </message>
    <message>
        <source>%1 must not stand in a close frame (RFC 6455 §7.4); it is sent all the same.</source>
        <translation>%1 darf nicht in einem Close-Frame stehen (RFC 6455 §7.4); gesendet wird es trotzdem.</translation>
    </message>
    <message>
        <source>Without a code the reason is left out.</source>
        <translation>Ohne Code entfällt der Grund.</translation>
    </message>
</context>
<context>
    <name>plectrum::ConnectionBar</name>
    <message>
        <source>Idle</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Resolving…</source>
        <translation>Name wird aufgelöst…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Securing…</source>
        <translation>TLS-Aufbau…</translation>
    </message>
    <message>
        <source>Upgrading…</source>
        <translation>Upgrade…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Waiting to reconnect…</source>
        <translation>Warten auf Neuverbindung…</translation>
    </message>
    <message>
        <source>Dia&amp;gnose</source>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ws://host/path, or loopback:/echo for the embedded server</source>
        <translation>ws://host/path, oder loopback:/echo für den eingebauten Server</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way (Ctrl+Shift+D)</source>
        <translation>Die Adresse einige Male anfragen und feststellen, wer im Weg steht (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>⚠ insecure</source>
        <translation>⚠ unsicher</translation>
    </message>
    <message>
        <source>Any certificate is accepted on this connection.</source>
        <translation>Auf dieser Verbindung wird jedes Zertifikat akzeptiert.</translation>
    </message>
    <message>
        <source>⚠ records secrets</source>
        <translation>⚠ zeichnet Geheimnisse auf</translation>
    </message>
    <message>
        <source>Tokens and cookies are recorded as they are.</source>
        <translation>Tokens und Cookies werden unverändert aufgezeichnet.</translation>
    </message>
    <message>
        <source>permessage-deflate: size as meant / size on the wire, received and sent</source>
        <translation>permessage-deflate: Größe dekomprimiert / auf der Leitung, empfangen und gesendet</translation>
    </message>
    <message>
        <source>Last round trip of a ping</source>
        <translation>Letzte Umlaufzeit eines Pings</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Tre&amp;nnen</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>deflate %1 ×</source>
        <translation>Deflate %1 ×</translation>
    </message>
    <message>
        <source>rtt %1 ms</source>
        <translation>RTT %1 ms</translation>
    </message>
</context>
<context>
    <name>plectrum::ConnectionTab</name>
    <message>
        <source>Nothing here yet.
Connect, and every frame appears as a row.</source>
        <translation>Noch nichts hier.
Nach dem Verbinden erscheint jeder Frame als Zeile.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Der Filter trifft auf keine Zeile zu.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>This recording has no rows.</source>
        <translation>Diese Aufzeichnung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing here yet.
What passes through the server appears here, row by row.</source>
        <translation>Noch nichts hier.
Was durch den Server geht, erscheint hier Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>● Recording %1</source>
        <translation>● Aufzeichnung %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>secrets replaced: %1</source>
        <translation>Geheimnisse ersetzt: %1</translation>
    </message>
    <message>
        <source>in %1 · out %2 messages</source>
        <translation>Nachrichten: %1 ein · %2 aus</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Mit eingesetzten Variablen: %1</translation>
    </message>
    <message>
        <source>Not sent again, since there is no connection: %L1</source>
        <translation>Mangels Verbindung nicht erneut gesendet: %L1</translation>
    </message>
    <message>
        <source>The peer has not taken everything yet. Close the connection?</source>
        <translation>Die Gegenstelle hat noch nicht alles abgenommen. Verbindung schließen?</translation>
    </message>
    <message>
        <source>%1 wait to be sent. Sent first, the connection closes behind them, or when the peer takes nothing for a while. Dropped, they are lost.</source>
        <translation>%1 warten auf das Senden. Werden sie zuerst gesendet, schließt die Verbindung danach oder wenn die Gegenstelle eine Weile nichts abnimmt. Werden sie verworfen, sind sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Drop them and close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
    <message>
        <source>&amp;Send them first</source>
        <translation>Zuerst &amp;senden</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %1</source>
        <translation>Vor dem Senden verworfen: %1</translation>
    </message>
    <message>
        <source>Sent on purpose: %1</source>
        <translation>Absichtlich gesendet: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es ist keine angegeben</translation>
    </message>
</context>
<context>
    <name>plectrum::CookiesDialog</name>
    <message>
        <source>Kept cookies</source>
        <translation>Aufbewahrte Cookies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>&amp;Werte anzeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Zuletzt Gelöschtes wiederherstellen (Strg+Z)</translation>
    </message>
    <message>
        <source>Delete &amp;all</source>
        <translation>&amp;Alle löschen</translation>
    </message>
    <message>
        <source>Kept cookies of “%1”</source>
        <translation>Aufbewahrte Cookies von „%1“</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>%1 Cookies are kept until Plectrum closes, in no file.</source>
        <translation>%1 Cookies werden aufbewahrt, bis Plectrum geschlossen wird, in keiner Datei.</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Secure</translation>
    </message>
    <message>
        <source>HttpOnly</source>
        <translation>HttpOnly</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>None yet. Cookies that answers set are kept here and sent with the next connection.</source>
        <translation>Noch keine. Cookies, die Antworten setzen, werden hier aufbewahrt und mit der nächsten Verbindung gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n Cookie</numerusform>
            <numerusform>%n Cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Bericht über ein unerwartetes Ende</translation>
    </message>
    <message>
        <source>The report names versions, the place of the fault and the last commands, but nothing that was typed, sent or received. It stays on this computer; if you report the fault, add it.</source>
        <translation>Der Bericht nennt Versionen, die Stelle des Fehlers und die letzten Befehle, aber nichts, was eingegeben, gesendet oder empfangen wurde. Er bleibt auf diesem Rechner; wenn Sie den Fehler melden, fügen Sie ihn bei.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly on %1. What it had recorded until then is kept.</source>
        <translation>Plectrum wurde am %1 unerwartet beendet. Was es bis dahin aufgezeichnet hat, ist erhalten.</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>plectrum::Credentials</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>The connection to %1 needs secrets that no file holds.</source>
        <translation>Die Verbindung zu %1 braucht Geheimnisse, die in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>What is added to requests for %1 needs a value.</source>
        <translation>Was Anfragen an %1 hinzugefügt wird, braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>plectrum::CutsField</name>
    <message>
        <source>Fra&amp;mes</source>
        <translation>Fra&amp;mes</translation>
    </message>
    <message>
        <source>How the message is cut into frames</source>
        <translation>Wie die Nachricht in Frames zerlegt wird</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Ein Frame</translation>
    </message>
    <message>
        <source>Every … bytes</source>
        <translation>Alle … Bytes</translation>
    </message>
    <message>
        <source>Cut at bytes</source>
        <translation>Schnitt bei Bytes</translation>
    </message>
    <message>
        <source>Bytes a frame</source>
        <translation>Bytes pro Frame</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Byte offsets where a new frame begins</source>
        <translation>Byte-Offsets, an denen ein neuer Frame beginnt</translation>
    </message>
    <message>
        <source>4, 12, 12</source>
        <translation>4, 12, 12</translation>
    </message>
    <message>
        <source>A new frame begins before each of these bytes; one that stands twice makes an empty frame</source>
        <translation>Vor jedem dieser Bytes beginnt ein neuer Frame; ein doppelt genanntes ergibt einen leeren Frame</translation>
    </message>
    <message>
        <source>Cut at c&amp;ursor</source>
        <translation>An der E&amp;infügemarke schneiden</translation>
    </message>
    <message>
        <source>A new frame begins where the cursor stands</source>
        <translation>Ein neuer Frame beginnt an der Einfügemarke</translation>
    </message>
    <message>
        <source>Numbers that ascend, such as 4, 12</source>
        <translation>Aufsteigende Zahlen wie 4, 12</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1 bytes</source>
        <extracomment>%n frames of the lengths %1, such as 4 + 4 + 2</extracomment>
        <translation>
            <numerusform>%n Frame: %1 Bytes</numerusform>
            <numerusform>%n Frames: %1 Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::DecoderMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
</context>
<context>
    <name>plectrum::DeliveryModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Ungeordnet</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>plectrum::DiagnoseDialog</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Requests of the diagnosis</source>
        <translation>Anfragen der Diagnose</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>An object a line, as plectrum-cli diagnose --json prints it</source>
        <translation>Ein Objekt pro Zeile, wie es plectrum-cli diagnose --json ausgibt</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Erneut anfragen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnose von %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfragen laufen…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>What had been answered until then stands below.</source>
        <translation>Was bis dahin beantwortet war, steht unten.</translation>
    </message>
    <message>
        <source>Asking %1 of at most %2</source>
        <translation>Anfrage %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Only what HaRP does not count is asked; wait until %1 for the rest.</source>
        <translation>Es wird nur angefragt, was HaRP nicht zählt; für den Rest warten Sie bis %1.</translation>
    </message>
    <message>
        <source>✓ The WebSocket opens: nothing is in its way.</source>
        <translation>✓ Der WebSocket öffnet sich: Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Or perhaps:</source>
        <translation>Oder vielleicht:</translation>
    </message>
    <message>
        <source>Nothing was asked: HaRP might ban this address for one more failure. Wait, or choose “Forget” in the status bar if HaRP was restarted.</source>
        <translation>Es wurde nichts angefragt: HaRP könnte diese Adresse nach einem weiteren Fehlversuch sperren. Warten Sie, oder wählen Sie „Vergessen“ in der Statusleiste, wenn HaRP neu gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>plectrum::DraftCheck</name>
    <message>
        <source>Write some JSON.</source>
        <translation>Geben Sie JSON ein.</translation>
    </message>
    <message>
        <source>more is missing here</source>
        <translation>hier fehlt noch etwas</translation>
    </message>
    <message>
        <source>it ends before this</source>
        <translation>es endet schon davor</translation>
    </message>
    <message>
        <source>this does not belong here</source>
        <translation>das gehört nicht hierher</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <extracomment>%1 and %2 are numbers, %3 what is wrong there</extracomment>
        <translation>Dies ist kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Character %1 is not a hex digit: 0–9 and a–f.</source>
        <translation>Zeichen %1 ist keine Hex-Ziffer: 0–9 und a–f.</translation>
    </message>
    <message>
        <source>Hex digits come in pairs; the last one is alone.</source>
        <translation>Hex-Ziffern treten paarweise auf; die letzte steht allein.</translation>
    </message>
    <message>
        <source>Character %1 does not belong into base64.</source>
        <translation>Zeichen %1 gehört nicht in Base64.</translation>
    </message>
    <message>
        <source>This base64 is not complete.</source>
        <translation>Dieses Base64 ist unvollständig.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>A control frame has at most 125 bytes.</source>
        <translation>Ein Steuer-Frame hat höchstens 125 Bytes.</translation>
    </message>
    <message>
        <source>A reason has at most 123 bytes.</source>
        <translation>Ein Grund hat höchstens 123 Bytes.</translation>
    </message>
</context>
<context>
    <name>plectrum::DurationSpinBox</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>plectrum::EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Create and edit environments</source>
        <translation>Umgebungen anlegen und bearbeiten</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>What {{name}} stands for, in profiles and messages</source>
        <translation>Wofür {{name}} in Profilen und Nachrichten steht</translation>
    </message>
    <message>
        <source>{{name}} stands for the variables of “%1”</source>
        <translation>{{name}} steht für die Variablen von „%1“</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>„%1“ &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New environment…</source>
        <translation>&amp;Neue Umgebung…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>plectrum::EnvironmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{{host}} in a profile or a message stands for the value of host. Secrets go into the key store and are hidden in recordings.</source>
        <translation>{{host}} in einem Profil oder einer Nachricht steht für den Wert von host. Geheimnisse kommen in den Schlüsselbund und werden in Aufzeichnungen verborgen.</translation>
    </message>
    <message>
        <source>&amp;Remove variable</source>
        <translation>Variable &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring back the variable that was removed last (Ctrl+Z)</source>
        <translation>Die zuletzt entfernte Variable wiederherstellen (Strg+Z)</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>neue Variable</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>%1 Values of secrets are kept until Plectrum closes, in no file.</source>
        <translation>%1 Werte von Geheimnissen werden aufbewahrt, bis Plectrum geschlossen wird, in keiner Datei.</translation>
    </message>
    <message>
        <source>Kept in the key store, hidden in recordings</source>
        <translation>Im Schlüsselbund aufbewahrt, in Aufzeichnungen verborgen</translation>
    </message>
    <message>
        <source>Kept in the environment’s file</source>
        <translation>In der Datei der Umgebung aufbewahrt</translation>
    </message>
    <message>
        <source>A secret; empty: it has no value yet</source>
        <translation>Ein Geheimnis; leer: Es hat noch keinen Wert</translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation>Eine Umgebung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>plectrum::Environments</name>
    <message>
        <source>The environment “%1” has no values for these secrets yet.</source>
        <translation>Die Umgebung „%1“ hat für diese Geheimnisse noch keine Werte.</translation>
    </message>
    <message>
        <source>Deleted the environment “%1”</source>
        <translation>Umgebung „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>plectrum::Error</name>
    <message>
        <source>This is not a WebSocket URL.</source>
        <translation>Dies ist keine WebSocket-URL.</translation>
    </message>
    <message>
        <source>Use ws://host/path or wss://host/path.</source>
        <translation>Verwenden Sie ws://host/path oder wss://host/path.</translation>
    </message>
    <message>
        <source>An option cannot be used like this.</source>
        <translation>Eine Option kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct the named header, subprotocol or setting.</source>
        <translation>Korrigieren Sie den genannten Header, das Subprotokoll oder die Einstellung.</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>Der Hostname wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its spelling and the network&apos;s DNS.</source>
        <translation>Prüfen Sie seine Schreibweise und das DNS des Netzwerks.</translation>
    </message>
    <message>
        <source>The host refused the connection.</source>
        <translation>Der Host hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on this address.</source>
        <translation>Prüfen Sie den Port und ob der Server läuft und auf dieser Adresse lauscht.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>Der Host ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, VPN and firewall.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, credentials and rules.</source>
        <translation>Prüfen Sie Adresse, Zugangsdaten und Regeln des Proxys.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation>Der Server hat die Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Check host and port, or allow more time.</source>
        <translation>Prüfen Sie Host und Port, oder lassen Sie mehr Zeit zu.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>Die Verbindung wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log: it, or something between, dropped the connection.</source>
        <translation>Sehen Sie in das Log des Servers: Er oder etwas dazwischen hat die Verbindung fallen gelassen.</translation>
    </message>
    <message>
        <source>The other end closed the connection early.</source>
        <translation>Die Gegenstelle hat die Verbindung vorzeitig geschlossen.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the reason.</source>
        <translation>Sehen Sie im Log des Servers nach dem Grund.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Verbinden Sie sich neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Name the certificate authority that signed it, or accept any certificate for a test.</source>
        <translation>Geben Sie die Zertifizierungsstelle an, die es signiert hat, oder akzeptieren Sie für einen Test jedes Zertifikat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Das Zertifikat des Servers ist derzeit nicht gültig.</translation>
    </message>
    <message>
        <source>Renew the certificate and check both clocks.</source>
        <translation>Erneuern Sie das Zertifikat und prüfen Sie beide Uhren.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers ist für einen anderen Host.</translation>
    </message>
    <message>
        <source>Use the host name of the certificate, or a certificate for this host.</source>
        <translation>Verwenden Sie den Hostnamen des Zertifikats oder ein Zertifikat für diesen Host.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, its versions, and whether it asks for a client certificate.</source>
        <translation>Prüfen Sie, ob der Port TLS spricht, in welchen Versionen, und ob er ein Client-Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read.</source>
        <translation>Ein Zertifikat oder Schlüssel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Prüfen Sie die Datei, ihr Format (PEM oder PKCS#12) und die Passphrase.</translation>
    </message>
    <message>
        <source>The server did not answer the handshake in time.</source>
        <translation>Der Server hat den Handshake nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Check that the path is a WebSocket endpoint, or allow more time.</source>
        <translation>Prüfen Sie, ob der Pfad ein WebSocket-Endpunkt ist, oder lassen Sie mehr Zeit zu.</translation>
    </message>
    <message>
        <source>The head of the HTTP message is above the limit.</source>
        <translation>Der Kopf der HTTP-Nachricht überschreitet das Limit.</translation>
    </message>
    <message>
        <source>Check what answers at this address.</source>
        <translation>Prüfen Sie, was unter dieser Adresse antwortet.</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>Die Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>Check host, port and scheme: ws for plain, wss for TLS.</source>
        <translation>Prüfen Sie Host, Port und Schema: ws für unverschlüsselt, wss für TLS.</translation>
    </message>
    <message>
        <source>The server refused the handshake.</source>
        <translation>Der Server hat den Handshake abgelehnt.</translation>
    </message>
    <message>
        <source>Read the status, the headers and the body: they tell who refused and why.</source>
        <translation>Lesen Sie Status, Header und Body: Sie zeigen, wer abgelehnt hat und warum.</translation>
    </message>
    <message>
        <source>The server&apos;s Sec-WebSocket-Accept is missing or wrong.</source>
        <translation>Sec-WebSocket-Accept des Servers fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>A cache or another server may have answered; check what stands between.</source>
        <translation>Womöglich hat ein Cache oder ein anderer Server geantwortet; prüfen Sie, was dazwischensteht.</translation>
    </message>
    <message>
        <source>The server&apos;s 101 does not upgrade to WebSocket.</source>
        <translation>Die 101 des Servers schaltet nicht auf WebSocket um.</translation>
    </message>
    <message>
        <source>Check that proxies pass the Upgrade and Connection headers on.</source>
        <translation>Prüfen Sie, ob Proxys die Header Upgrade und Connection weiterreichen.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered.</source>
        <translation>Der Server hat ein Subprotokoll gewählt, das nicht angeboten wurde.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the server speaks.</source>
        <translation>Bieten Sie das Subprotokoll an, das der Server spricht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer about extensions does not fit the offer.</source>
        <translation>Die Antwort des Servers zu Erweiterungen passt nicht zum Angebot.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Verbinden Sie sich ohne Kompression, um zu sehen, ob das Übrige funktioniert.</translation>
    </message>
    <message>
        <source>The redirect was not followed.</source>
        <translation>Der Weiterleitung wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Use the new URL directly; a redirect from wss to ws is never followed.</source>
        <translation>Verwenden Sie direkt die neue URL; einer Weiterleitung von wss zu ws wird nie gefolgt.</translation>
    </message>
    <message>
        <source>A frame is above the limit.</source>
        <translation>Ein Frame überschreitet das Limit.</translation>
    </message>
    <message>
        <source>Raise the limit if the peer is right to send so much.</source>
        <translation>Erhöhen Sie das Limit, wenn die Gegenstelle zu Recht so viel sendet.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>Die Gegenstelle hat eine Regel des Protokolls verletzt.</translation>
    </message>
    <message>
        <source>Look at the marked frame, or connect in tolerant mode to keep listening.</source>
        <translation>Sehen Sie sich den markierten Frame an, oder verbinden Sie sich im toleranten Modus, um weiter mitzulesen.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame in time.</source>
        <translation>Die Gegenstelle hat den Close-Frame nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The connection is closed on this side; look into the server&apos;s log.</source>
        <translation>Auf dieser Seite ist die Verbindung geschlossen; sehen Sie in das Log des Servers.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping in time.</source>
        <translation>Die Gegenstelle hat einen Ping nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is busy.</source>
        <translation>Prüfen Sie das Netzwerk und ob der Server ausgelastet ist.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Die Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie ihren Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or check its permissions.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner, oder prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is not a Plectrum capture.</source>
        <translation>Die Datei ist keine Plectrum-Aufzeichnung.</translation>
    </message>
    <message>
        <source>Open a .plectrum file.</source>
        <translation>Öffnen Sie eine .plectrum-Datei.</translation>
    </message>
    <message>
        <source>The capture was made by a newer Plectrum.</source>
        <translation>Die Aufzeichnung stammt von einem neueren Plectrum.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installieren Sie die neueste Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>A part of the capture is damaged.</source>
        <translation>Ein Teil der Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>The undamaged records can be read.</source>
        <translation>Die unbeschädigten Datensätze können gelesen werden.</translation>
    </message>
    <message>
        <source>Another program is recording into this file.</source>
        <translation>Ein anderes Programm zeichnet in diese Datei auf.</translation>
    </message>
    <message>
        <source>Close it there, or record into another file.</source>
        <translation>Schließen Sie sie dort, oder zeichnen Sie in eine andere Datei auf.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space; what was recorded so far is safe.</source>
        <translation>Schaffen Sie Platz; was bisher aufgezeichnet wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The key store did not do its part.</source>
        <translation>Der Schlüsselbund hat den Vorgang nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s key store, or keep the secret for this run only.</source>
        <translation>Entsperren oder starten Sie den Schlüsselbund des Systems, oder bewahren Sie das Geheimnis nur für diesen Programmlauf auf.</translation>
    </message>
    <message>
        <source>The file does not keep to its format.</source>
        <translation>Die Datei hält sich nicht an ihr Format.</translation>
    </message>
    <message>
        <source>Look at the named place; a file that was cut off can be had anew from where it was made.</source>
        <translation>Sehen Sie sich die genannte Stelle an; ist die Datei abgeschnitten, holen Sie sie neu von dort, wo sie entstand.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read or written.</source>
        <translation>Diese Art von Datei kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>See the formats in plectrum-cli convert --help, or name one.</source>
        <translation>Die Formate zeigt plectrum-cli convert --help; oder geben Sie eines an.</translation>
    </message>
    <message>
        <source>There is no WebSocket in this file.</source>
        <translation>In dieser Datei ist kein WebSocket.</translation>
    </message>
    <message>
        <source>Check that the recording was running when the WebSocket opened.</source>
        <translation>Prüfen Sie, ob die Aufzeichnung lief, als der WebSocket geöffnet wurde.</translation>
    </message>
    <message>
        <source>The filter cannot be understood.</source>
        <translation>Der Filter ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Correct it at the named position.</source>
        <translation>Korrigieren Sie ihn an der genannten Position.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Das Profil kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Korrigieren Sie das genannte Feld.</translation>
    </message>
    <message>
        <source>The route cannot be used.</source>
        <translation>Die Route kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct it at the named place.</source>
        <translation>Korrigieren Sie sie an der genannten Stelle.</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>Die Konfiguration kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct the named field or place.</source>
        <translation>Korrigieren Sie das genannte Feld oder die genannte Stelle.</translation>
    </message>
    <message>
        <source>The credentials cannot be understood.</source>
        <translation>Die Zugangsdaten sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Copy them anew: as cURL, or the cookies as the browser&apos;s developer tools list them.</source>
        <translation>Kopieren Sie sie erneut: als cURL, oder die Cookies so, wie die Entwicklerwerkzeuge des Browsers sie auflisten.</translation>
    </message>
    <message>
        <source>The scenario cannot be used.</source>
        <translation>Das Szenario kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct the named place; the handbook shows the format.</source>
        <translation>Korrigieren Sie die genannte Stelle; das Handbuch zeigt das Format.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>Der Server hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the login name and the address, or log in anew; app passwords can be revoked at any time.</source>
        <translation>Prüfen Sie Anmeldenamen und Adresse, oder melden Sie sich neu an; App-Passwörter können jederzeit widerrufen werden.</translation>
    </message>
    <message>
        <source>Nobody granted the login in time.</source>
        <translation>Niemand hat die Anmeldung rechtzeitig gewährt.</translation>
    </message>
    <message>
        <source>Start again and confirm it in the browser; a server may also refuse this program by its name.</source>
        <translation>Beginnen Sie von vorn und bestätigen Sie die Anmeldung im Browser; ein Server kann dieses Programm auch anhand seines Namens ablehnen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Nextcloud says.</source>
        <translation>Die Antwort des Servers ist nicht die einer Nextcloud.</translation>
    </message>
    <message>
        <source>Check the address, its sub-directory and what stands between; read the named cause.</source>
        <translation>Prüfen Sie die Adresse, ihr Unterverzeichnis und was dazwischensteht; lesen Sie die genannte Ursache.</translation>
    </message>
    <message>
        <source>The server cannot listen.</source>
        <translation>Der Server kann nicht lauschen.</translation>
    </message>
    <message>
        <source>Choose another port or address.</source>
        <translation>Wählen Sie einen anderen Port oder eine andere Adresse.</translation>
    </message>
</context>
<context>
    <name>plectrum::FaultPreset</name>
    <message>
        <source>unmasked client frame</source>
        <translation>unmaskierter Client-Frame</translation>
    </message>
    <message>
        <source>all three reserved bits</source>
        <translation>alle drei reservierten Bits</translation>
    </message>
    <message>
        <source>reserved bit RSV2</source>
        <translation>reserviertes Bit RSV2</translation>
    </message>
    <message>
        <source>reserved bit RSV3</source>
        <translation>reserviertes Bit RSV3</translation>
    </message>
    <message>
        <source>reserved data opcode 3</source>
        <translation>reservierter Daten-Opcode 3</translation>
    </message>
    <message>
        <source>reserved control opcode 11</source>
        <translation>reservierter Steuer-Opcode 11</translation>
    </message>
    <message>
        <source>short length in 16 bits</source>
        <translation>kurze Länge in 16 Bit</translation>
    </message>
    <message>
        <source>short length in 64 bits</source>
        <translation>kurze Länge in 64 Bit</translation>
    </message>
    <message>
        <source>64-bit length with its top bit set</source>
        <translation>64-Bit-Länge mit gesetztem höchsten Bit</translation>
    </message>
    <message>
        <source>length announces more than follows</source>
        <translation>Länge kündigt mehr an als folgt</translation>
    </message>
    <message>
        <source>length announces less than follows</source>
        <translation>Länge kündigt weniger an als folgt</translation>
    </message>
    <message>
        <source>length announces 4 EiB</source>
        <translation>Länge kündigt 4 EiB an</translation>
    </message>
    <message>
        <source>continuation of no message</source>
        <translation>Fortsetzung ohne Nachricht</translation>
    </message>
    <message>
        <source>new message within a fragmented one</source>
        <translation>neue Nachricht innerhalb einer fragmentierten</translation>
    </message>
    <message>
        <source>ping of 126 bytes</source>
        <translation>Ping mit 126 Bytes</translation>
    </message>
    <message>
        <source>fragmented ping</source>
        <translation>fragmentierter Ping</translation>
    </message>
    <message>
        <source>close frame of one byte</source>
        <translation>Close-Frame mit einem Byte</translation>
    </message>
    <message>
        <source>close reason that is not UTF-8</source>
        <translation>Close-Grund, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>message after the close frame</source>
        <translation>Nachricht nach dem Close-Frame</translation>
    </message>
    <message>
        <source>close code 1005, which is never sent</source>
        <translation>Close-Code 1005, der nie gesendet wird</translation>
    </message>
    <message>
        <source>close code 999, below all ranges</source>
        <translation>Close-Code 999, unterhalb aller Bereiche</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>text that ends within a character</source>
        <translation>Text, der mitten in einem Zeichen endet</translation>
    </message>
    <message>
        <source>RSV1 on a continuation</source>
        <translation>RSV1 auf einer Fortsetzung</translation>
    </message>
    <message>
        <source>RSV1 on a ping</source>
        <translation>RSV1 auf einem Ping</translation>
    </message>
    <message>
        <source>RSV1 on bytes that are no deflate data</source>
        <translation>RSV1 auf Bytes, die keine Deflate-Daten sind</translation>
    </message>
</context>
<context>
    <name>plectrum::Filter</name>
    <message>
        <source>Direction: in or out</source>
        <translation>Richtung: in oder out</translation>
    </message>
    <message>
        <source>What the row is: text, binary, ping, close, request …</source>
        <translation>Was die Zeile ist: text, binary, ping, close, request …</translation>
    </message>
    <message>
        <source>Opcode of a frame, 0 to 15 or its name</source>
        <translation>Opcode eines Frames, 0 bis 15 oder sein Name</translation>
    </message>
    <message>
        <source>The frame ends its message</source>
        <translation>Der Frame beendet seine Nachricht</translation>
    </message>
    <message>
        <source>Reserved bits of a frame: RSV1 = 4, RSV2 = 2, RSV3 = 1</source>
        <translation>Reservierte Bits eines Frames: RSV1 = 4, RSV2 = 2, RSV3 = 1</translation>
    </message>
    <message>
        <source>Length of the message, or of the payload</source>
        <translation>Länge der Nachricht oder der Payload</translation>
    </message>
    <message>
        <source>Bytes on the wire, with the frame&apos;s header</source>
        <translation>Bytes auf der Leitung, mit dem Header des Frames</translation>
    </message>
    <message>
        <source>Number of the connection, from 1</source>
        <translation>Nummer der Verbindung, ab 1</translation>
    </message>
    <message>
        <source>Time since the recording began, such as 10s or 200ms</source>
        <translation>Zeit seit Beginn der Aufzeichnung, etwa 10s oder 200ms</translation>
    </message>
    <message>
        <source>Time since the row before, such as 200ms</source>
        <translation>Zeit seit der vorigen Zeile, etwa 200ms</translation>
    </message>
    <message>
        <source>Code of a close frame, or with which a connection ended</source>
        <translation>Code eines Close-Frames oder Code, mit dem eine Verbindung endete</translation>
    </message>
    <message>
        <source>Subprotocol of the row&apos;s connection</source>
        <translation>Subprotokoll der Verbindung der Zeile</translation>
    </message>
    <message>
        <source>Header of a request or response, such as header.origin</source>
        <translation>Header einer Anfrage oder Antwort, etwa header.origin</translation>
    </message>
    <message>
        <source>The frame breaks a rule; or the rule&apos;s name, such as &quot;invalid-utf8&quot;</source>
        <translation>Der Frame verletzt eine Regel; oder der Name der Regel, etwa &quot;invalid-utf8&quot;</translation>
    </message>
    <message>
        <source>The row is bookmarked</source>
        <translation>Die Zeile hat ein Lesezeichen</translation>
    </message>
    <message>
        <source>The note on the row</source>
        <translation>Die Notiz zur Zeile</translation>
    </message>
    <message>
        <source>Content of a text message</source>
        <translation>Inhalt einer Textnachricht</translation>
    </message>
    <message>
        <source>Bytes of any row, as text or 0x…</source>
        <translation>Bytes einer beliebigen Zeile, als Text oder 0x…</translation>
    </message>
    <message>
        <source>Value in a JSON message, such as json.users[0].name</source>
        <translation>Wert in einer JSON-Nachricht, etwa json.users[0].name</translation>
    </message>
    <message>
        <source>Protocol of the message, such as &quot;socketio&quot;</source>
        <translation>Protokoll der Nachricht, etwa &quot;socketio&quot;</translation>
    </message>
    <message>
        <source>What the message says in its protocol&apos;s words</source>
        <translation>Was die Nachricht in den Worten ihres Protokolls sagt</translation>
    </message>
    <message>
        <source>Event or method that the message names</source>
        <translation>Ereignis oder Methode, die die Nachricht nennt</translation>
    </message>
    <message>
        <source>Part in the conversation: request, reply, heartbeat …</source>
        <translation>Rolle im Dialog: request, reply, heartbeat …</translation>
    </message>
    <message>
        <source>Keeps the connection alive: also pings that were answered</source>
        <translation>Hält die Verbindung aufrecht: auch Pings, die beantwortet wurden</translation>
    </message>
    <message>
        <source>The message is an answer that says no</source>
        <translation>Die Nachricht ist eine ablehnende Antwort</translation>
    </message>
    <message>
        <source>The message breaks a rule of its protocol; or the rule</source>
        <translation>Die Nachricht verletzt eine Regel ihres Protokolls; oder die Regel</translation>
    </message>
    <message>
        <source>Time from the request to this answer, such as 200ms</source>
        <translation>Zeit von der Anfrage bis zu dieser Antwort, etwa 200ms</translation>
    </message>
    <message>
        <source>A request without an answer when its connection ended</source>
        <translation>Eine Anfrage ohne Antwort bis zum Ende ihrer Verbindung</translation>
    </message>
    <message>
        <source>An answer whose request is not in the recording</source>
        <translation>Eine Antwort, deren Anfrage nicht in der Aufzeichnung ist</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterBook</name>
    <message>
        <source>Deleted the filter “%1”</source>
        <translation>Filter „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterEdit</name>
    <message>
        <source>Filter line</source>
        <translation>Filterzeile</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the offer</source>
        <translation>Den Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterLine</name>
    <message>
        <source>Rows that match, for example&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Space says what may stand at the cursor.&lt;br&gt;&lt;br&gt;Fields:&lt;br&gt;</source>
        <translation>Zeilen, auf die dies zutrifft, zum Beispiel&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Strg+Leertaste zeigt, was an der Einfügemarke stehen kann.&lt;br&gt;&lt;br&gt;Felder:&lt;br&gt;</translation>
    </message>
    <message>
        <source>Filter, such as  dir == in and kind == text</source>
        <translation>Filter, etwa  dir == in and kind == text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>Gespeicherte und letzte Filter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Suche anhalten; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Show what only keeps connections alive: heartbeats of protocols, and pings with their pongs. Those that come late or stay unanswered are always shown.</source>
        <translation>Anzeigen, was nur Verbindungen aufrechterhält: Heartbeats von Protokollen sowie Pings mit ihren Pongs. Verspätete und unbeantwortete werden immer angezeigt.</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>An Position %1: %2 gefunden, %3 erwartet</translation>
    </message>
    <message>
        <source>In the saved filter “%1”: found %2, expected %3</source>
        <translation>Im gespeicherten Filter „%1“: %2 gefunden, %3 erwartet</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Other filters use it as %1</source>
        <translation>Andere Filter benutzen ihn als %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter
%1

Other filters use it as $name.</source>
        <translation>Name des Filters
%1

Andere Filter benutzen ihn als $name.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source> · %1 hidden</source>
        <translation> · %1 ausgeblendet</translation>
    </message>
    <message>
        <source> · %1 heartbeats hidden</source>
        <translation> · %1 Heartbeats ausgeblendet</translation>
    </message>
    <message>
        <source> · %1 hidden by filter</source>
        <translation> · %1 durch Filter ausgeblendet</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · Suche %1 %</translation>
    </message>
    <message>
        <source> · stopped at row %1</source>
        <translation> · bei Zeile %1 angehalten</translation>
    </message>
    <message>
        <source> · paused, %1 waiting</source>
        <translation> · pausiert, %1 warten</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterMenu</name>
    <message>
        <source>Filter on &amp;this</source>
        <translation>Nach diese&amp;m filtern</translation>
    </message>
    <message>
        <source>Filter on n&amp;ot this</source>
        <translation>Dies &amp;herausfiltern</translation>
    </message>
    <message>
        <source>… and t&amp;his</source>
        <translation>… &amp;und dies</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… und dies nicht</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… oder dies</translation>
    </message>
    <message>
        <source>Filter on other val&amp;ues</source>
        <translation>Andere Werte &amp;zum Filtern</translation>
    </message>
</context>
<context>
    <name>plectrum::FindingsModel</name>
    <message>
        <source>breaks</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>plectrum::FoldingEdit</name>
    <message>
        <source>Fold and unfold (Ctrl+−, Ctrl++; all with Shift)</source>
        <translation>Ein- und ausklappen (Strg+−, Strg++; alle mit Umschalt)</translation>
    </message>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>plectrum::Format</name>
    <message>
        <source>Plectrum recording</source>
        <translation>Plectrum-Aufzeichnung</translation>
    </message>
    <message>
        <source>recordings of this program</source>
        <translation>Aufzeichnungen dieses Programms</translation>
    </message>
    <message>
        <source>HTTP Archive</source>
        <translation>HTTP Archive</translation>
    </message>
    <message>
        <source>WebSocket messages as Chrome, Playwright (also attached) and mitmproxy write them</source>
        <translation>WebSocket-Nachrichten, wie Chrome, Playwright (auch angehängt) und mitmproxy sie schreiben</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Paketmitschnitt</translation>
    </message>
    <message>
        <source>plain WebSockets in TCP over IPv4 and IPv6, put together from their packets; no TLS</source>
        <translation>unverschlüsselte WebSockets in TCP über IPv4 und IPv6, aus ihren Paketen zusammengesetzt; kein TLS</translation>
    </message>
    <message>
        <source>profile, TLS, timings and verdicts of a connection; the real TCP packets, for they are made up</source>
        <translation>Profil, TLS, Zeiten und Diagnosen einer Verbindung; die echten TCP-Pakete, denn sie werden nachgebildet</translation>
    </message>
    <message>
        <source>Packet capture, old format</source>
        <translation>Paketmitschnitt, altes Format</translation>
    </message>
    <message>
        <source>as pcapng</source>
        <translation>wie pcapng</translation>
    </message>
    <message>
        <source>mitmproxy flows</source>
        <translation>mitmproxy-Flows</translation>
    </message>
    <message>
        <source>flow files of mitmproxy, their WebSockets</source>
        <translation>Flow-Dateien von mitmproxy, deren WebSockets</translation>
    </message>
    <message>
        <source>pings and pongs, fragments, masks, compression</source>
        <translation>Pings und Pongs, Fragmente, Masken, Kompression</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>what show --json prints, Insomnia&apos;s event logs, and lines that tell a direction and data</source>
        <translation>was show --json ausgibt, Ereignislogs von Insomnia und Zeilen, die Richtung und Daten nennen</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>mask keys, the bytes of fragmented and compressed messages as sent; it is not read back</source>
        <translation>Maskierungsschlüssel, die gesendeten Bytes fragmentierter und komprimierter Nachrichten; es wird nicht wieder eingelesen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>what its steps send and expect, marked as not recorded; values only a server issues stay names</source>
        <translation>was seine Schritte senden und erwarten, als nicht aufgezeichnet gekennzeichnet; Werte, die nur ein Server vergibt, bleiben Namen</translation>
    </message>
    <message>
        <source>how messages were framed and compressed, pongs, refusals&apos; bodies; what differs from run to run becomes names and masks</source>
        <translation>wie Nachrichten in Frames zerlegt und komprimiert waren, Pongs, Bodys von Ablehnungen; was sich von Lauf zu Lauf unterscheidet, wird zu Namen und Masken</translation>
    </message>
    <message>
        <source>Terminal log</source>
        <translation>Terminal-Log</translation>
    </message>
    <message>
        <source>the &gt; and &lt; lines of wscat and websocat</source>
        <translation>die Zeilen mit &gt; und &lt; von wscat und websocat</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundModel</name>
    <message>
        <source>Put in live</source>
        <translation>Live eingesetzt</translation>
    </message>
    <message>
        <source>Masked (%1)</source>
        <translation>Maskiert (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>everywhere in texts</source>
        <translation>überall in Texten</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>of the profile</source>
        <translation>aus dem Profil</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>Double-click to give a value for playing. It is not written into the scenario.</source>
        <translation>Doppelklicken, um einen Wert für das Abspielen anzugeben. Er wird nicht in das Szenario geschrieben.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Name oder Pfad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Seen in rows</source>
        <translation>In Zeilen</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundPage</name>
    <message>
        <source>Second recording…</source>
        <translation>Zweite Aufzeichnung…</translation>
    </message>
    <message>
        <source>Another recording of the same session: what differs between both is masked</source>
        <translation>Eine weitere Aufzeichnung derselben Sitzung: Was sich zwischen beiden unterscheidet, wird maskiert</translation>
    </message>
    <message>
        <source>Path to ignore</source>
        <translation>Zu ignorierender Pfad</translation>
    </message>
    <message>
        <source>Ignore path</source>
        <translation>Pfad ignorieren</translation>
    </message>
    <message>
        <source>This place is not compared</source>
        <translation>Diese Stelle wird nicht verglichen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing was found that differs from run to run.</source>
        <translation>Es wurde nichts gefunden, was sich von Lauf zu Lauf unterscheidet.</translation>
    </message>
    <message>
        <source>What differs from run to run was looked for. Switch off what was taken for it wrongly.</source>
        <translation>Gesucht wurde, was sich von Lauf zu Lauf unterscheidet. Schalten Sie ab, was fälschlich dafür gehalten wurde.</translation>
    </message>
    <message>
        <source>What this scenario puts in, masks and ignores.</source>
        <translation>Was dieses Szenario einsetzt, maskiert und ignoriert.</translation>
    </message>
    <message>
        <source>$.a.b or $..time</source>
        <translation>$.a.b oder $..time</translation>
    </message>
</context>
<context>
    <name>plectrum::FragmentStrip</name>
    <message>
        <source>Fragments of the message</source>
        <translation>Fragmente der Nachricht</translation>
    </message>
    <message>
        <source>Click a fragment to go to its row</source>
        <translation>Auf ein Fragment klicken, um zu dessen Zeile zu gehen</translation>
    </message>
    <message>
        <source>row %1: %2 bytes</source>
        <translation>Zeile %1: %2 Bytes</translation>
    </message>
    <message>
        <source>A message of very many fragments; the nearest %1</source>
        <translation>Eine Nachricht aus sehr vielen Fragmenten; die nächstgelegenen %1</translation>
    </message>
    <message>
        <source>Fragment %1 of %2, %3 bytes in all</source>
        <extracomment>%1 a place, %2 a number of fragments, %3 bytes</extracomment>
        <translation>Fragment %1 von %2, insgesamt %3 Bytes</translation>
    </message>
    <message>
        <source>Fragment %1 of %2 so far, %3 bytes</source>
        <translation>Fragment %1 von bisher %2, %3 Bytes</translation>
    </message>
</context>
<context>
    <name>plectrum::FrameBits</name>
    <message>
        <source>Bits of the frame&apos;s header</source>
        <translation>Bits des Frame-Headers</translation>
    </message>
    <message>
        <source>Click a field to see its bytes</source>
        <translation>Auf ein Feld klicken, um dessen Bytes zu sehen</translation>
    </message>
    <message>
        <source>extended length, %1 bits</source>
        <translation>erweiterte Länge, %1 Bit</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
</context>
<context>
    <name>plectrum::FrameFace</name>
    <message>
        <source>7 bits</source>
        <translation>7 Bit</translation>
    </message>
    <message>
        <source>16 bits extended</source>
        <translation>16 Bit erweitert</translation>
    </message>
    <message>
        <source>64 bits extended</source>
        <translation>64 Bit erweitert</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no frame.</source>
        <translation>Diese Zeile sagt, wie die Verbindung endete.
Sie ist kein Frame.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Diese Zeile ist Teil des HTTP-Handshakes.
Sehen Sie in der Ansicht Handshake nach.</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Header-Bytes</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1 bytes on the wire, length in %2</source>
        <translation>%1 Bytes auf der Leitung, Länge in %2</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes with its header</source>
        <translation>%1 Bytes mit Header</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>  (payload shown unmasked)</source>
        <translation>  (Payload unmaskiert angezeigt)</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>%1 bytes inflated from all fragments</source>
        <translation>%1 Bytes dekomprimiert aus allen Fragmenten</translation>
    </message>
    <message>
        <source>%1 → %2 bytes, ratio %3 ×</source>
        <translation>%1 → %2 Bytes, Verhältnis %3 ×</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 bytes joined from its fragments</source>
        <translation>%1 Bytes, aus den Fragmenten zusammengesetzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s nach dem Start</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>↗ sent</source>
        <translation>↗ gesendet</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ empfangen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>plectrum::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Zur vorigen Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the page that was left by Back</source>
        <translation>Zur Seite, die mit „Zurück“ verlassen wurde</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Zur ersten Seite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>Das Handbuch gibt es auf Englisch.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No part of the handbook has all of these words.</source>
        <translation>Kein Teil des Handbuchs enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>plectrum::HandshakeFace</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was agreed, and timings</source>
        <translation>Was vereinbart wurde, und Zeiten</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The recording holds no request of this connection.</source>
        <translation>Die Aufzeichnung enthält keine Anfrage dieser Verbindung.</translation>
    </message>
    <message>
        <source>The recording holds no response of this connection.</source>
        <translation>Die Aufzeichnung enthält keine Antwort dieser Verbindung.</translation>
    </message>
</context>
<context>
    <name>plectrum::HandshakeFacts</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>window %1 / %2 bits</source>
        <translation>Fenster %1 / %2 Bit</translation>
    </message>
    <message>
        <source>server starts afresh each message</source>
        <translation>Server beginnt jede Nachricht neu</translation>
    </message>
    <message>
        <source>client starts afresh each message</source>
        <translation>Client beginnt jede Nachricht neu</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Angeboten und akzeptiert</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>offered with %1</source>
        <translation>angeboten mit %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>accepted with %1</source>
        <translation>akzeptiert mit %1</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht akzeptiert</translation>
    </message>
    <message>
        <source>never offered (RFC 6455 §4.1)</source>
        <translation>nie angeboten (RFC 6455 §4.1)</translation>
    </message>
    <message>
        <source>malformed (RFC 6455 §9.1)</source>
        <translation>fehlerhaft (RFC 6455 §9.1)</translation>
    </message>
    <message>
        <source>hidden, %1 characters</source>
        <extracomment>%1 a number of characters, of a value that is not shown</extracomment>
        <translation>verborgen, %1 Zeichen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>for the session</source>
        <translation>für die Sitzung</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>browsers refuse SameSite=None without Secure</source>
        <translation>Browser lehnen SameSite=None ohne Secure ab</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>any certificate was accepted. %1</source>
        <translation>jedes Zertifikat wurde akzeptiert. %1</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>expired when it was met</source>
        <translation>beim Verbinden abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet when it was met</source>
        <translation>beim Verbinden noch nicht gültig</translation>
    </message>
    <message>
        <source>expires within %1 days</source>
        <translation>läuft innerhalb von %1 Tagen ab</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>selbstsigniert</translation>
    </message>
</context>
<context>
    <name>plectrum::HarpEventModel</name>
    <message>
        <source>%1
Counted as a failure.</source>
        <translation>%1
Als Fehlversuch gezählt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>plectrum::HeldModel</name>
    <message>
        <source>→ server</source>
        <translation>→ Server</translation>
    </message>
    <message>
        <source>← client</source>
        <translation>← Client</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Held on the way</source>
        <translation>Angehalten auf dem Weg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>plectrum::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Pfeiltasten, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Select all bytes</source>
        <translation>Alle Bytes auswählen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected bytes as hex</source>
        <translation>Die ausgewählten Bytes als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as hex</source>
        <translation>Die ersten 16 MiB als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as text</source>
        <translation>Die ersten 16 MiB als Text kopieren</translation>
    </message>
</context>
<context>
    <name>plectrum::HistoryDialog</name>
    <message>
        <source>What was sent before</source>
        <translation>Zuvor Gesendetes</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Gesendetes durchsuchen</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Im Gesendeten suchen</translation>
    </message>
    <message>
        <source>What was sent, the newest first</source>
        <translation>Gesendetes, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Hier steht die gewählte Nachricht.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Keep over restarts</source>
        <translation>Über Neustarts &amp;behalten</translation>
    </message>
    <message>
        <source>In a file of its own for each profile, without secrets: variables as they are written, what looks like a token replaced</source>
        <translation>In einer eigenen Datei je Profil, ohne Geheimnisse: Variablen wie geschrieben, was wie ein Token aussieht, ersetzt</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Alles vergessen…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>&amp;In den Nachrichteneditor übernehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing was sent here yet.</source>
        <translation>Hier wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Keine Nachricht enthält dies.</translation>
    </message>
    <message>
        <source>Forget everything that was sent with this profile?</source>
        <translation>Alles vergessen, was mit diesem Profil gesendet wurde?</translation>
    </message>
    <message>
        <source>Recordings and saved messages stay.</source>
        <translation>Aufzeichnungen und gespeicherte Nachrichten bleiben.</translation>
    </message>
</context>
<context>
    <name>plectrum::HopChain</name>
    <message>
        <source>here it ended</source>
        <translation>hier endete es</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>Namensdienst</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>Reverse-Proxy</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>hat weitergereicht</translation>
    </message>
    <message>
        <source>ExApp “%1”</source>
        <extracomment>The ExApp&apos;s id, in quotes.</extracomment>
        <translation>ExApp „%1“</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesDialog</name>
    <message>
        <source>Lanes ▾</source>
        <translation>Bahnen ▾</translation>
    </message>
    <message>
        <source>Which connections are shown</source>
        <translation>Welche Verbindungen angezeigt werden</translation>
    </message>
    <message>
        <source>Filter messages, as in the timeline</source>
        <translation>Nachrichten filtern, wie in der Zeitleiste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Same message by, e.g. meta.id</source>
        <translation>Gleiche Nachricht nach, z. B. meta.id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A JSON path: copies of a message agree there, whatever stands around. Empty: they agree in all bytes.</source>
        <translation>Ein JSON-Pfad: Kopien einer Nachricht stimmen dort überein, was auch immer darum herum steht. Leer: Sie stimmen in allen Bytes überein.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Verspätet nach</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Save as SVG…</source>
        <translation>Als SVG &amp;speichern…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Lanes of %1</source>
        <translation>Bahnen von %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lesen… %1 %</translation>
    </message>
    <message>
        <source>No connection here has messages that match.</source>
        <translation>Keine Verbindung hat hier passende Nachrichten.</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>lanes: %1</source>
        <translation>Bahnen: %1</translation>
    </message>
    <message>
        <source>more than can be shown: narrow the filter</source>
        <translation>mehr, als angezeigt werden kann: Filter enger fassen</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>nicht zugestellt: %1</translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <extracomment>%1 number of a connection, %2 &quot;client&quot; or &quot;server&quot;, %3 its address</extracomment>
        <translation>Nr. %1 %2 %3</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Hoch, Runter</translation>
    </message>
    <message>
        <source>Go from time to time</source>
        <translation>Von Zeitpunkt zu Zeitpunkt gehen</translation>
    </message>
</context>
<context>
    <name>plectrum::LoginDialog</name>
    <message>
        <source>Log in to a Nextcloud</source>
        <translation>Bei einer Nextcloud anmelden</translation>
    </message>
    <message>
        <source>Plectrum asks your Nextcloud for an app password. You grant it in the browser, so your real password stays there.</source>
        <translation>Plectrum bittet Ihre Nextcloud um ein App-Passwort. Sie gewähren es im Browser, Ihr echtes Passwort bleibt also dort.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>https://cloud.example.org</source>
        <translation>https://cloud.example.org</translation>
    </message>
    <message>
        <source>&amp;Device name</source>
        <translation>&amp;Gerätename</translation>
    </message>
    <message>
        <source>What Nextcloud lists the app password as</source>
        <translation>Unter welchem Namen Nextcloud das App-Passwort aufführt</translation>
    </message>
    <message>
        <source>Plectrum</source>
        <translation>Plectrum</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>It gets the user; the app password is found by server and user</source>
        <translation>Es erhält den Benutzer; das App-Passwort wird über Server und Benutzer gefunden</translation>
    </message>
    <message>
        <source>⚠ This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>⚠ Diese Adresse ist nicht verschlüsselt: Jeder auf dem Weg kann das App-Passwort lesen.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse für den Browser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plectrum on %1</source>
        <translation>Plectrum auf %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>The app password goes to the system’s key store; you can revoke it at any time.</source>
        <translation>Das App-Passwort kommt in den Schlüsselbund des Systems; Sie können es jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>No key store answers here: the app password is kept until Plectrum closes, and you log in again next time.</source>
        <translation>Hier antwortet kein Schlüsselbund: Das App-Passwort wird aufbewahrt, bis Plectrum geschlossen wird, und Sie melden sich beim nächsten Mal neu an.</translation>
    </message>
    <message>
        <source>New profile “%1”</source>
        <translation>Neues Profil „%1“</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>The server makes an address for this login.</source>
        <translation>Der Server erzeugt eine Adresse für diese Anmeldung.</translation>
    </message>
    <message>
        <source>Grant the access in your browser</source>
        <translation>Den Zugriff im Browser gewähren</translation>
    </message>
    <message>
        <source>Log in there and choose “Grant access”. Plectrum asks every two seconds whether it is done.</source>
        <translation>Melden Sie sich dort an und wählen Sie „Zugriff gewähren“. Plectrum fragt alle zwei Sekunden, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>No browser could be opened: copy the address into one, on any machine, log in and choose “Grant access”.</source>
        <translation>Es konnte kein Browser geöffnet werden: Kopieren Sie die Adresse in einen Browser auf einem beliebigen Rechner, melden Sie sich an und wählen Sie „Zugriff gewähren“.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>%1 minutes, %2 seconds</extracomment>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Keeping the app password…</source>
        <translation>App-Passwort wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>App password: %1</source>
        <translation>App-Passwort: %1</translation>
    </message>
    <message>
        <source>Kept in the system’s key store.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Nur für diesen Programmlauf aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The profile “%1” uses it from now on.</source>
        <translation>Das Profil „%1“ benutzt es ab jetzt.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>plectrum::LongTextView</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Pfeiltasten, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Strg+A, Strg+C</translation>
    </message>
    <message>
        <source>Select all; copy what is selected</source>
        <translation>Alles auswählen; Auswahl kopieren</translation>
    </message>
    <message>
        <source>Ctrl+−, Ctrl++</source>
        <translation>Strg+−, Strg++</translation>
    </message>
    <message>
        <source>Fold and unfold; all with Shift</source>
        <translation>Ein- und ausklappen; alle mit Umschalt</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Zu lang zum Kopieren: Speichern Sie stattdessen die Payload.</translation>
    </message>
    <message>
        <source>Copying… %1</source>
        <translation>Kopieren… %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles a&amp;usklappen</translation>
    </message>
</context>
<context>
    <name>plectrum::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent recordings</source>
        <translation>&amp;Zuletzt geöffnete Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Zei&amp;tleiste</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lanes of all connections…</source>
        <translation>&amp;Bahnen aller Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;with secrets…</source>
        <translation>Mit &amp;Geheimnissen öffnen…</translation>
    </message>
    <message>
        <source>Opens another program’s file without replacing tokens, cookies and passwords in it</source>
        <translation>Öffnet die Datei eines anderen Programms, ohne Tokens, Cookies und Passwörter darin zu ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save recording as…</source>
        <translation>Aufzeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>&amp;Wiedergeben…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate profile</source>
        <translation>Profil &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profile &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport profile…</source>
        <translation>Profil e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>Profil &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>Über den Browser &amp;anmelden…</translation>
    </message>
    <message>
        <source>&amp;Paste credentials…</source>
        <translation>&amp;Zugangsdaten einfügen…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnose…</translation>
    </message>
    <message>
        <source>Check an ExApp&apos;s &amp;routes…</source>
        <translation>&amp;Routen einer ExApp prüfen…</translation>
    </message>
    <message>
        <source>Go to &amp;URL</source>
        <translation>Zur &amp;URL</translation>
    </message>
    <message>
        <source>Go to &amp;filter</source>
        <translation>Zum &amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Search in payloads</source>
        <translation>In Payloads &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Zur &amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>Letztes &amp;Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Overview strip</source>
        <translation>Übersichts&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Benachr&amp;ichtigungen…</translation>
    </message>
    <message>
        <source>&amp;About Plectrum</source>
        <translation>Über &amp;Plectrum</translation>
    </message>
    <message>
        <source>No key store answers: the secrets are kept until Plectrum closes.</source>
        <translation>Kein Schlüsselbund antwortet: Die Geheimnisse werden aufbewahrt, bis Plectrum geschlossen wird.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Embedded server %1 · sockets: %2</source>
        <translation>Eingebauter Server %1 · Sockets: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is open. Close it?</source>
        <translation>Die Verbindung „%1“ ist offen. Soll sie geschlossen werden?</translation>
    </message>
    <message>
        <source>Its peer is slow. Not sent yet, and lost then: %1.</source>
        <translation>Ihre Gegenstelle ist langsam. Noch nicht gesendet und dann verloren: %1.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>„%1“ ist offen</translation>
    </message>
    <message>
        <source>“%1” is open; not sent yet: %2</source>
        <translation>„%1“ ist offen; noch nicht gesendet: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n weitere Verbindung</numerusform>
            <numerusform>%n weitere Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The tap runs; it hangs up on all who go through it</source>
        <translation>Der Tap läuft; er trennt alle, die über ihn gehen</translation>
    </message>
    <message>
        <source>The HaRP rehearsal runs; it hangs up on its clients</source>
        <translation>Die HaRP-Simulation läuft; sie trennt ihre Clients</translation>
    </message>
    <message>
        <source>A replay is under way</source>
        <translation>Eine Wiedergabe läuft</translation>
    </message>
    <message>
        <source>Close all this and quit?</source>
        <translation>Alles schließen und beenden?</translation>
    </message>
    <message>
        <source>What was recorded until now stays.</source>
        <translation>Was bis jetzt aufgezeichnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Close and &amp;quit</source>
        <translation>Schließen und &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Send first, then quit</source>
        <translation>Zuerst &amp;senden, dann beenden</translation>
    </message>
    <message>
        <source>Plectrum quits once all is sent.</source>
        <translation>Plectrum wird beendet, sobald alles gesendet ist.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Go to tab</source>
        <translation>Zum Tab</translation>
    </message>
    <message>
        <source>Connect to profile</source>
        <translation>Mit Profil verbinden</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>No tab is open</source>
        <translation>Es ist kein Tab geöffnet</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Es gibt noch keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;HaRP rehearsal</source>
        <translation>&amp;HaRP-Simulation</translation>
    </message>
    <message>
        <source>&amp;Tap</source>
        <translation>&amp;Tap</translation>
    </message>
    <message>
        <source>Session to&amp;kens</source>
        <translation>Sitzungs-To&amp;kens</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Aufrufe</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>&amp;Räume</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>Server m&amp;etrics</source>
        <translation>Server&amp;metriken</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>Eingebauter Server</translation>
    </message>
    <message>
        <source>What the embedded server does is drawn here as it happens.
It starts by itself when a loopback profile is connected.</source>
        <translation>Was der eingebaute Server tut, wird hier fortlaufend gezeichnet.
Er startet von selbst, wenn ein Loopback-Profil verbunden wird.</translation>
    </message>
    <message>
        <source>HaRP rehearsal</source>
        <translation>HaRP-Simulation</translation>
    </message>
    <message>
        <source>What the built-in endpoints behind the rehearsed HaRP do is drawn here as it happens.
Start it in the dock HaRP rehearsal.</source>
        <translation>Was die eingebauten Endpunkte hinter dem simulierten HaRP tun, wird hier fortlaufend gezeichnet.
Starten Sie die Simulation im Bereich HaRP-Simulation.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) older than %1 days went to the trash.</source>
        <translation>
            <numerusform>%n Aufzeichnung, die älter als %1 Tage war, wurde in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Aufzeichnungen, die älter als %1 Tage waren, wurden in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old recording(s) could not be moved to the trash, and stay.</source>
        <translation>
            <numerusform>%n alte Aufzeichnung konnte nicht in den Papierkorb verschoben werden und bleibt.</numerusform>
            <numerusform>%n alte Aufzeichnungen konnten nicht in den Papierkorb verschoben werden und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The replay was not played to the end</source>
        <translation>Die Wiedergabe wurde nicht zu Ende gespielt</translation>
    </message>
    <message>
        <source>The replay is done: no difference</source>
        <translation>Die Wiedergabe ist fertig: keine Abweichung</translation>
    </message>
    <message numerus="yes">
        <source>The replay is done: it differs in %n row(s)</source>
        <translation>
            <numerusform>Die Wiedergabe ist fertig: Abweichung in %n Zeile</numerusform>
            <numerusform>Die Wiedergabe ist fertig: Abweichungen in %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly in its last run. A report tells where.</source>
        <translation>Plectrum wurde beim letzten Mal unerwartet beendet. Ein Bericht sagt, wo.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Plectrum %1 is out.</source>
        <translation>Plectrum %1 ist erschienen.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageFace</name>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ fehlerhaft bei Byte %1: %2</translation>
    </message>
    <message>
        <source>Show in Hex</source>
        <translation>In Hex anzeigen</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Payload speichern…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Lay JSON and XML out over lines; only white space between the parts changes</source>
        <translation>JSON und XML auf Zeilen verteilen; nur der Leerraum zwischen den Teilen ändert sich</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 Bytes</translation>
    </message>
    <message>
        <source>Its secrets are saved masked, as they are shown</source>
        <translation>Die Geheimnisse darin werden maskiert gespeichert, wie angezeigt</translation>
    </message>
    <message>
        <source>The rest cannot be read: this part of the recording is damaged.</source>
        <translation>Der Rest kann nicht gelesen werden: Dieser Teil der Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lesen… %1 %</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>%1 bytes of a compressed message; its last frame shows what it says.</source>
        <translation>%1 Bytes einer komprimierten Nachricht; ihr letzter Frame zeigt, was sie sagt.</translation>
    </message>
    <message>
        <source>%1 bytes of binary content.</source>
        <translation>%1 Bytes Binärinhalt.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Payload speichern</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageLines</name>
    <message>
        <source>… %1 in all</source>
        <translation>… insgesamt %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MetricTile</name>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>WebSockets that are open.</source>
        <translation>WebSockets, die offen sind.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Groups, rosters and rooms that have members.</source>
        <translation>Gruppen, Roster und Räume, die Mitglieder haben.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages the server received and sent; one for each receiver.</source>
        <translation>Nachrichten, die der Server empfangen und gesendet hat; je Empfänger eine.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Of the messages, before compression and frame headers.</source>
        <translation>Der Nachrichten, vor Kompression und ohne Frame-Header.</translation>
    </message>
    <message>
        <source>Fan-out latency</source>
        <translation>Fan-out-Latenz</translation>
    </message>
    <message>
        <source>From a message&apos;s arrival to the queue of its last receiver, of the last 10 seconds.</source>
        <translation>Vom Eintreffen einer Nachricht bis zur Warteschlange ihres letzten Empfängers, in den letzten 10 Sekunden.</translation>
    </message>
    <message>
        <source>Volatile drops</source>
        <translation>Volatile verworfen</translation>
    </message>
    <message>
        <source>Volatile events that were not sent since their receiver was behind.</source>
        <translation>Volatile Ereignisse, die nicht gesendet wurden, weil ihr Empfänger im Rückstand war.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Of the whole process in RAM; the server is a part of Plectrum.</source>
        <translation>Des ganzen Prozesses im RAM; der Server ist ein Teil von Plectrum.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a number of something, with its unit; so many a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>most %1</source>
        <extracomment>%1: a number with its unit, the greatest of the last minutes</extracomment>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MetricsDock</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Server metrics</source>
        <translation>Servermetriken</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Copy the address of /metrics, where Prometheus reads the same numbers</source>
        <translation>Die Adresse von /metrics kopieren, wo Prometheus dieselben Zahlen liest</translation>
    </message>
    <message>
        <source>Stopped; as it was at %1</source>
        <translation>Beendet; Stand von %1</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCard</name>
    <message>
        <source>Hide this notice</source>
        <translation>Diese Benachrichtigung ausblenden</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCenter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeList</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Nothing was told yet. What is said in the corner of the window can be read again here.</source>
        <translation>Noch keine Benachrichtigungen. Was in der Ecke des Fensters gemeldet wird, kann hier nachgelesen werden.</translation>
    </message>
</context>
<context>
    <name>plectrum::OverviewStrip</name>
    <message>
        <source>%1 · double-click shows all</source>
        <translation>%1 · Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Verkehr im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <translation>%1 – %2 s</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>%1 Nachrichten, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>rules broken</source>
        <translation>Regelverstöße</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Übersichtsleiste</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move in time; with Shift draw a span</source>
        <translation>In der Zeit bewegen; mit Umschalt eine Spanne aufziehen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show the drawn span only, or go to the row at this time</source>
        <translation>Nur die aufgezogene Spanne anzeigen oder zur Zeile dieses Zeitpunkts gehen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Wieder alle Zeiten anzeigen</translation>
    </message>
    <message>
        <source>Drag to show only a span of time, double-click to show all</source>
        <translation>Ziehen, um nur eine Zeitspanne anzuzeigen; Doppelklick, um alles anzuzeigen</translation>
    </message>
</context>
<context>
    <name>plectrum::PasteDialog</name>
    <message>
        <source>Paste credentials</source>
        <translation>Zugangsdaten einfügen</translation>
    </message>
    <message>
        <source>In the browser’s developer tools copy the request (&amp;Copy as cURL), its cookies or headers, or take a token, and paste it here.</source>
        <translation>Kopieren Sie in den Entwicklerwerkzeugen des Browsers die Anfrage (&amp;Als cURL kopieren), ihre Cookies oder Header, oder nehmen Sie ein Token, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>curl &apos;https://cloud.example.org/…&apos; -H &apos;Cookie: …&apos;
oc1a2b3c4d5e=…; oc_sessionPassphrase=…
Authorization: Bearer …</source>
        <translation>curl &apos;https://cloud.example.org/…&apos; -H &apos;Cookie: …&apos;
oc1a2b3c4d5e=…; oc_sessionPassphrase=…
Authorization: Bearer …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>No address is known yet, so cookies of every host are taken.</source>
        <translation>Es ist noch keine Adresse bekannt, daher werden Cookies aller Hosts übernommen.</translation>
    </message>
    <message>
        <source>Cookies of other hosts than %1 are left out.</source>
        <translation>Cookies anderer Hosts als %1 werden ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Noch nichts eingefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>✓ All that HaRP needs to know you is there.</source>
        <translation>✓ Alles, was HaRP braucht, um Sie zu erkennen, ist da.</translation>
    </message>
    <message>
        <source>hidden · length %1</source>
        <translation>verborgen · Länge %1</translation>
    </message>
</context>
<context>
    <name>plectrum::PayloadTreeModel</name>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>plectrum::ProbeModel</name>
    <message>
        <source>HaRP might have banned this address for it.</source>
        <translation>HaRP hätte diese Adresse dafür sperren können.</translation>
    </message>
    <message>
        <source>It would have told nothing new.</source>
        <translation>Es hätte nichts Neues ergeben.</translation>
    </message>
    <message>
        <source>the other end</source>
        <translation>die Gegenstelle</translation>
    </message>
    <message>
        <source>%1, upgrade</source>
        <translation>%1, Upgrade</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird angefragt…</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>ausgespart</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht angefragt</translation>
    </message>
    <message>
        <source>With the credentials of the connection</source>
        <translation>Mit den Zugangsdaten der Verbindung</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileDialog</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Team/Staging</source>
        <translation>Team/Staging</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Sub&amp;protocols</source>
        <translation>Sub&amp;protokolle</translation>
    </message>
    <message>
        <source>first choice, second choice</source>
        <translation>erste Wahl, zweite Wahl</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>Or&amp;igin</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Name: Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>&amp;Cookies</source>
        <translation>&amp;Cookies</translation>
    </message>
    <message>
        <source>name=value, a line each</source>
        <translation>Name=Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>&amp;Keep cookies that the server sets</source>
        <translation>Vom Server gesetzte Cookies &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Sent again with the next connection; their values go into the key store</source>
        <translation>Mit der nächsten Verbindung wieder gesendet; ihre Werte kommen in den Schlüsselbund</translation>
    </message>
    <message>
        <source>Sho&amp;w kept…</source>
        <translation>Aufbe&amp;wahrte anzeigen…</translation>
    </message>
    <message>
        <source>Decode &amp;as</source>
        <translation>&amp;Dekodieren als</translation>
    </message>
    <message>
        <source>What the messages mean; automatic: by subprotocol, address or first messages</source>
        <translation>Was die Nachrichten bedeuten; automatisch: nach Subprotokoll, Adresse oder ersten Nachrichten</translation>
    </message>
    <message>
        <source>Automatic answ&amp;ers</source>
        <translation>Automatische Antwor&amp;ten</translation>
    </message>
    <message>
        <source>Handshake, answers to pings and heartbeats of a protocol, sent without being asked</source>
        <translation>Handshake, Antworten auf Pings und Heartbeats eines Protokolls, die unaufgefordert gesendet werden</translation>
    </message>
    <message>
        <source>Fi&amp;rst message</source>
        <translation>&amp;Erste Nachricht</translation>
    </message>
    <message>
        <source>Fields of the protocol&apos;s first message, such as auth={&quot;token&quot;:&quot;{{token}}&quot;}</source>
        <translation>Felder der ersten Nachricht des Protokolls, etwa auth={&quot;token&quot;:&quot;{{token}}&quot;}</translation>
    </message>
    <message>
        <source>Values that are secret stay in this window, unless they are variables</source>
        <translation>Geheime Werte bleiben in diesem Fenster, sofern sie keine Variablen sind</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>Über den Browser &amp;anmelden…</translation>
    </message>
    <message>
        <source>Get an app password from a Nextcloud by Login Flow v2</source>
        <translation>Ein App-Passwort von einer Nextcloud per Login Flow v2 holen</translation>
    </message>
    <message>
        <source>Pas&amp;te credentials…</source>
        <translation>&amp;Zugangsdaten einfügen…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token from a browser</source>
        <translation>Cookies, Header, „Als cURL kopieren“ oder ein Token aus einem Browser</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Programmlauf</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Bearer-&amp;Token</translation>
    </message>
    <message>
        <source>Password, token, passphrase, cookies and secret headers are kept until Plectrum closes, never in the profile’s file.</source>
        <translation>Passwort, Token, Passphrase, Cookies und geheime Header werden aufbewahrt, bis Plectrum geschlossen wird, nie in der Datei des Profils.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Zertifizierungs&amp;stelle</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Certificate authority: choose a file</source>
        <translation>Zertifizierungsstelle: Datei auswählen</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate: choose a file</source>
        <translation>Client-Zertifikat: Datei auswählen</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Zugehöriger Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Key of the client certificate: choose a file</source>
        <translation>Schlüssel des Client-Zertifikats: Datei auswählen</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the key</source>
        <translation>Passph&amp;rase des Schlüssels</translation>
    </message>
    <message>
        <source>Accept any certificate (insecure)</source>
        <translation>Jedes Zertifikat akzeptieren (unsicher)</translation>
    </message>
    <message>
        <source>Record secrets as they are</source>
        <translation>Geheimnisse unverändert aufzeichnen</translation>
    </message>
    <message>
        <source>⚠ With recorded secrets, whoever gets the file can use your sessions.</source>
        <translation>⚠ Mit aufgezeichneten Geheimnissen kann jeder, der die Datei erhält, Ihre Sitzungen benutzen.</translation>
    </message>
    <message>
        <source>Ask before sending what cannot be taken back</source>
        <translation>Vor dem Senden von Unwiderruflichem nachfragen</translation>
    </message>
    <message>
        <source>The cookies of “remember me”, and real passwords</source>
        <translation>Die Cookies von „Angemeldet bleiben“ und echte Passwörter</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>&amp;Strict: end the connection when the other end breaks a rule</source>
        <translation>&amp;Streng: Verbindung beenden, wenn die Gegenstelle eine Regel verletzt</translation>
    </message>
    <message>
        <source>Follow &amp;redirects, never from wss to ws</source>
        <translation>&amp;Weiterleitungen folgen, nie von wss zu ws</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source> redirects</source>
        <translation> Weiterleitungen</translation>
    </message>
    <message>
        <source>&amp;Open within</source>
        <translation>Ö&amp;ffnen innerhalb von</translation>
    </message>
    <message>
        <source>Send a &amp;ping every</source>
        <translation>&amp;Ping senden alle</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Wait for its pong</source>
        <translation>Auf den Pon&amp;g warten</translation>
    </message>
    <message>
        <source>Without one, the other end is taken for dead</source>
        <translation>Ohne Pong gilt die Gegenstelle als tot</translation>
    </message>
    <message>
        <source>&amp;Answer pings</source>
        <translation>P&amp;ings beantworten</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>nach einer Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Delay of the answer</source>
        <translation>&amp;Verzögerung der Antwort</translation>
    </message>
    <message>
        <source>Close when &amp;idle for</source>
        <translation>Schließen bei &amp;Leerlauf nach</translation>
    </message>
    <message>
        <source>Wait for the &amp;closing frame</source>
        <translation>Auf den &amp;Close-Frame warten</translation>
    </message>
    <message>
        <source>Longest &amp;frame</source>
        <translation>Längster F&amp;rame</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Longest m&amp;essage</source>
        <translation>Längste &amp;Nachricht</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>&amp;Offer compression (permessage-deflate, RFC 7692)</source>
        <translation>Kompression &amp;anbieten (permessage-deflate, RFC 7692)</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver to compress each message on its own</source>
        <translation>Ser&amp;ver bitten, jede Nachricht einzeln zu komprimieren</translation>
    </message>
    <message>
        <source>server_no_context_takeover</source>
        <translation>server_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Compress each message on its own here</source>
        <translation>Hier jede Nachricht &amp;einzeln komprimieren</translation>
    </message>
    <message>
        <source>client_no_context_takeover</source>
        <translation>client_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Server’s window</source>
        <translation>&amp;Fenster des Servers</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>9 bits</source>
        <translation>9 Bit</translation>
    </message>
    <message>
        <source>10 bits</source>
        <translation>10 Bit</translation>
    </message>
    <message>
        <source>11 bits</source>
        <translation>11 Bit</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 Bit</translation>
    </message>
    <message>
        <source>13 bits</source>
        <translation>13 Bit</translation>
    </message>
    <message>
        <source>14 bits</source>
        <translation>14 Bit</translation>
    </message>
    <message>
        <source>15 bits</source>
        <translation>15 Bit</translation>
    </message>
    <message>
        <source>O&amp;wn window</source>
        <translation>Ei&amp;genes Fenster</translation>
    </message>
    <message>
        <source>fixed at 15 bits</source>
        <translation>fest auf 15 Bit</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>wie vom Server verlangt</translation>
    </message>
    <message>
        <source>at most 8 bits</source>
        <translation>höchstens 8 Bit</translation>
    </message>
    <message>
        <source>at most 9 bits</source>
        <translation>höchstens 9 Bit</translation>
    </message>
    <message>
        <source>at most 10 bits</source>
        <translation>höchstens 10 Bit</translation>
    </message>
    <message>
        <source>at most 11 bits</source>
        <translation>höchstens 11 Bit</translation>
    </message>
    <message>
        <source>at most 12 bits</source>
        <translation>höchstens 12 Bit</translation>
    </message>
    <message>
        <source>at most 13 bits</source>
        <translation>höchstens 13 Bit</translation>
    </message>
    <message>
        <source>at most 14 bits</source>
        <translation>höchstens 14 Bit</translation>
    </message>
    <message>
        <source>at most 15 bits</source>
        <translation>höchstens 15 Bit</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <source>0 (stored)</source>
        <translation>0 (unkomprimiert)</translation>
    </message>
    <message>
        <source>Only messages &amp;from</source>
        <translation>&amp;Nur Nachrichten ab</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Reconnect with growing pauses, never after a 4xx</source>
        <translation>Mit wachsenden Pausen neu &amp;verbinden, nie nach einem 4xx</translation>
    </message>
    <message>
        <source>&amp;First pause</source>
        <translation>&amp;Erste Pause</translation>
    </message>
    <message>
        <source>&amp;Longest pause</source>
        <translation>&amp;Längste Pause</translation>
    </message>
    <message>
        <source>&amp;Varied by up to</source>
        <translation>&amp;Schwankung bis zu</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> tries</source>
        <translation> Versuche</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>the app password of the login</source>
        <translation>das App-Passwort der Anmeldung</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first one.</source>
        <translation>Die längste Pause ist kürzer als die erste.</translation>
    </message>
    <message>
        <source>The URL should look like wss://host/path.</source>
        <translation>Die URL sollte wie wss://host/path aussehen.</translation>
    </message>
    <message>
        <source>The URL should begin with ws:// or wss://, not with %1.</source>
        <translation>Die URL sollte mit ws:// oder wss:// beginnen, nicht mit %1.</translation>
    </message>
    <message>
        <source>A WebSocket’s URL has no “#” (RFC 6455 §3); write %23 for the character.</source>
        <translation>Die URL eines WebSockets enthält kein „#“ (RFC 6455 §3); schreiben Sie %23 für dieses Zeichen.</translation>
    </message>
    <message>
        <source>The proxy should look like http://host:8080 or socks5://host:1080.</source>
        <translation>Der Proxy sollte wie http://host:8080 oder socks5://host:1080 aussehen.</translation>
    </message>
    <message>
        <source>The origin has a character that no header may have.</source>
        <translation>Der Origin enthält ein Zeichen, das in keinem Header stehen darf.</translation>
    </message>
    <message>
        <source>Browsers send scheme://host, or null.</source>
        <translation>Browser senden scheme://host oder null.</translation>
    </message>
    <message>
        <source>A user’s name has no colon (RFC 7617 §2).</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt (RFC 7617 §2).</translation>
    </message>
    <message>
        <source>A token has no spaces and no line ends.</source>
        <translation>Ein Token enthält keine Leerzeichen und keine Zeilenenden.</translation>
    </message>
    <message>
        <source>The user above is not sent: the token takes its place.</source>
        <translation>Der Benutzer oben wird nicht gesendet: Das Token tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Hier gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Dies ist keine Datei.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A key is of no use without its certificate.</source>
        <translation>Ein Schlüssel ist ohne sein Zertifikat nutzlos.</translation>
    </message>
    <message>
        <source>Any certificate is accepted below, so these authorities are not asked.</source>
        <translation>Unten wird jedes Zertifikat akzeptiert, daher werden diese Zertifizierungsstellen nicht herangezogen.</translation>
    </message>
    <message>
        <source>The header “%1” should look like Name: value.</source>
        <translation>Der Header „%1“ sollte wie Name: Wert aussehen.</translation>
    </message>
    <message>
        <source>The value of %1 has a control character.</source>
        <translation>Der Wert von %1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is made anew for each connection.</source>
        <translation>Sec-WebSocket-Key wird für jede Verbindung neu erzeugt.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” should be a name without spaces.</source>
        <translation>Das Subprotokoll „%1“ sollte ein Name ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice (RFC 6455 §4.1).</source>
        <translation>Das Subprotokoll „%1“ steht zweimal da (RFC 6455 §4.1).</translation>
    </message>
    <message>
        <source>The cookie “%1” should look like name=value.</source>
        <translation>Das Cookie „%1“ sollte wie Name=Wert aussehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfilePane</name>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Folder, with those above it: Team/Staging</source>
        <translation>Ordner mit übergeordneten Ordnern: Team/Staging</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its profiles: %2</source>
        <translation>Ordner „%1“ mit seinen Profilen gelöscht: %2</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>+ New profile</source>
        <translation>+ Neues Profil</translation>
    </message>
    <message>
        <source>Save a new profile</source>
        <translation>Ein neues Profil speichern</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Aktionen für das Profil</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>Ordner &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Ordner löschen</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profile &amp;importieren…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Deleted the profile “%1”</source>
        <translation>Profil „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profiles yet.
Save an address you connect to often.</source>
        <translation>Noch keine Profile.
Speichern Sie eine Adresse, mit der Sie sich oft verbinden.</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Kein passendes Profil.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the profile, or rename the folder</source>
        <translation>Das Profil bearbeiten oder den Ordner umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete the profile or the folder</source>
        <translation>Das Profil oder den Ordner löschen</translation>
    </message>
</context>
<context>
    <name>plectrum::ProtobufDialog</name>
    <message>
        <source>Protobuf</source>
        <translation>Protobuf</translation>
    </message>
    <message>
        <source>What the messages look like. Without a schema fields have numbers for names, and their types are guessed.</source>
        <translation>Wie die Nachrichten aufgebaut sind. Ohne Schema haben Felder Nummern statt Namen, und ihre Typen werden geraten.</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>A .proto file or a descriptor set of protoc</source>
        <translation>Eine .proto-Datei oder ein Descriptor-Set von protoc</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the schema</source>
        <translation>Nach dem Schema suchen</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Folder, if not beside the schema</source>
        <translation>Ordner, falls nicht neben dem Schema</translation>
    </message>
    <message>
        <source>Browse for the folder of imports</source>
        <translation>Nach dem Ordner der Importe suchen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>This build knows no Protobuf: it was made without libprotobuf.</source>
        <translation>Dieser Build kennt kein Protobuf: Er wurde ohne libprotobuf erstellt.</translation>
    </message>
    <message>
        <source>The schema has no messages.</source>
        <translation>Das Schema enthält keine Nachrichten.</translation>
    </message>
    <message>
        <source>The schema has no such message.</source>
        <translation>Das Schema enthält keine solche Nachricht.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.protoset *.bin)</source>
        <translation>Protobuf-Schemas (*.proto *.pb *.desc *.protoset *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>Ordner der Importe</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueBar</name>
    <message>
        <source>Messages waiting to be sent</source>
        <translation>Nachrichten, die auf das Senden warten</translation>
    </message>
    <message>
        <source>The messages that wait, the next one first</source>
        <translation>Die wartenden Nachrichten, die nächste zuerst</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the queue (Del)</source>
        <translation>Die gewählten Nachrichten aus der Warteschlange nehmen (Entf)</translation>
    </message>
    <message>
        <source>Drop all…</source>
        <translation>Alle verwerfen…</translation>
    </message>
    <message>
        <source>1 message, %1</source>
        <translation>1 Nachricht, %1</translation>
    </message>
    <message>
        <source>%L1 messages, %2</source>
        <translation>%L1 Nachrichten, %2</translation>
    </message>
    <message>
        <source>The peer is slow. Waiting to be sent: %1, for %L2 s</source>
        <extracomment>%1: as &quot;12 messages, 3.4 MiB&quot;</extracomment>
        <translation>Die Gegenstelle ist langsam. Zu senden: %1, seit %L2 s</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Drop everything that waits to be sent?</source>
        <translation>Alles verwerfen, was auf das Senden wartet?</translation>
    </message>
    <message>
        <source>%1. What has begun to leave is sent to its end; the rest is gone for good.</source>
        <translation>%1. Was bereits gesendet wird, wird zu Ende gesendet; der Rest ist endgültig verloren.</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueModel</name>
    <message>
        <source>A part of it is with the peer already; it cannot be dropped any more.</source>
        <translation>Ein Teil davon ist schon bei der Gegenstelle; verwerfen ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>%1, leaving</source>
        <translation>%1, wird gesendet</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, manuell</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet seit</translation>
    </message>
</context>
<context>
    <name>plectrum::RecordFaces</name>
    <message>
        <source>What the protocol calls secret is masked in all faces and previews, and in what is copied or saved from them, until you show it.</source>
        <translation>Was das Protokoll als geheim bezeichnet, ist in allen Ansichten und Vorschauen und in allem, was daraus kopiert oder gespeichert wird, maskiert, bis Sie es anzeigen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Faces of the message</source>
        <translation>Ansichten der Nachricht</translation>
    </message>
    <message>
        <source>Faces of the frame</source>
        <translation>Ansichten des Frames</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis verbergen</numerusform>
            <numerusform>%n Geheimnisse verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis anzeigen</numerusform>
            <numerusform>%n Geheimnisse anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found %1 × in the payload, first at byte %2</source>
        <translation>%1 × in der Payload gefunden, zuerst bei Byte %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select a row to see what it says.</source>
        <translation>Eine Zeile auswählen, um zu sehen, was sie sagt.</translation>
    </message>
    <message>
        <source>Select a row to see its frame bit by bit.</source>
        <translation>Eine Zeile auswählen, um ihren Frame Bit für Bit zu sehen.</translation>
    </message>
    <message>
        <source>This row is no frame.</source>
        <translation>Diese Zeile ist kein Frame.</translation>
    </message>
    <message>
        <source>row %1 · RFC 6455 §5.2</source>
        <translation>Zeile %1 · RFC 6455 §5.2</translation>
    </message>
</context>
<context>
    <name>plectrum::RecoveryBar</name>
    <message>
        <source>Plectrum was ended while it recorded. All that came until then is here:</source>
        <translation>Plectrum wurde während einer Aufzeichnung beendet. Alles, was bis dahin ankam, ist hier:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>They are offered again at the next start</source>
        <translation>Sie werden beim nächsten Start wieder angeboten</translation>
    </message>
    <message>
        <source>Recordings left behind</source>
        <translation>Zurückgebliebene Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>%1 verworfen</translation>
    </message>
</context>
<context>
    <name>plectrum::RepeatBar</name>
    <message>
        <source>Again ever&amp;y</source>
        <translation>E&amp;rneut alle</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Zeit zwischen zwei Nachrichten</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis zum Stopp</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Paused: the peer is slow, %1 wait; sent: %L2</source>
        <translation>Pausiert: Die Gegenstelle ist langsam, %1 warten; gesendet: %L2</translation>
    </message>
    <message>
        <source>Sent: %L1 of %L2</source>
        <translation>Gesendet: %L1 von %L2</translation>
    </message>
    <message>
        <source>Sent: %L1</source>
        <translation>Gesendet: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDetails</name>
    <message>
        <source>Differences of the row</source>
        <translation>Abweichungen der Zeile</translation>
    </message>
    <message>
        <source>Both messages, line by line</source>
        <translation>Beide Nachrichten, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Beliebiger Wert</translation>
    </message>
    <message>
        <source>A UUID</source>
        <translation>Eine UUID</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Eine Zeitangabe</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A pattern…</source>
        <translation>Ein Muster…</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>nach Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>Came after %1 ms; %2 ms are allowed.</source>
        <translation>Kam nach %1 ms; erlaubt sind %2 ms.</translation>
    </message>
    <message>
        <source>It came, but not in the order that was expected.</source>
        <translation>Kam an, aber nicht in der erwarteten Reihenfolge.</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>Mask %1 as</source>
        <translation>%1 maskieren als</translation>
    </message>
    <message>
        <source>masked by hand</source>
        <translation>manuell maskiert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy expected value</source>
        <translation>Erwarteten Wert kopieren</translation>
    </message>
    <message>
        <source>Copy actual value</source>
        <translation>Tatsächlichen Wert kopieren</translation>
    </message>
    <message>
        <source>Mask by a pattern</source>
        <translation>Mit einem Muster maskieren</translation>
    </message>
    <message>
        <source>A regular expression that both values of %1 match:</source>
        <translation>Ein regulärer Ausdruck, auf den beide Werte von %1 passen:</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDock</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>A recording is a test: its client’s side is played again against any server, and what comes back is compared with what came then.
Drop a recording or a scenario here, or choose one.</source>
        <translation>Eine Aufzeichnung ist ein Test: Ihre Client-Seite wird gegen einen beliebigen Server erneut abgespielt, und was zurückkommt, wird mit dem verglichen, was damals kam.
Ziehen Sie eine Aufzeichnung oder ein Szenario hierher, oder wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>Use the tab’s recording</source>
        <translation>Aufzeichnung des Tabs verwenden</translation>
    </message>
    <message>
        <source>Make a scenario of the recording in the current tab</source>
        <translation>Ein Szenario aus der Aufzeichnung im aktuellen Tab erstellen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A recording, a scenario, or another program’s file</source>
        <translation>Eine Aufzeichnung, ein Szenario oder die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Diese Aufzeichnung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Szenario speichern…</translation>
    </message>
    <message>
        <source>Write what is played as a scenario file</source>
        <translation>Das Abgespielte als Szenariodatei schreiben</translation>
    </message>
    <message>
        <source>Export report ▾</source>
        <translation>Bericht exportieren ▾</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Das Ergebnis schreiben</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Absp&amp;ielen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>Let one more step begin</source>
        <translation>Einen weiteren Schritt beginnen lassen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Changed since: play again</source>
        <translation>Inzwischen geändert: erneut abspielen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur Abweichun&amp;gen</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Vorige Abweichung (Umschalt+F8)</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Nächste Abweichung (F8)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Expected and actual rows</source>
        <translation>Erwartete und tatsächliche Zeilen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Pl&amp;ay</source>
        <translation>Abspiel&amp;en</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>Schri&amp;tt</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Stop&amp;p</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>&amp;Vorige Abweichung</translation>
    </message>
    <message>
        <source>&amp;Save scenario…</source>
        <translation>Szenario &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Export report</source>
        <translation>Bericht e&amp;xportieren</translation>
    </message>
    <message>
        <source>Use the tab’s &amp;recording</source>
        <translation>Aufzeichnung des Tabs ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Open recording or scenario…</source>
        <translation>Aufzeichnung oder Szenario ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Looking for what differs from run to run…</source>
        <translation>Gesucht wird, was sich von Lauf zu Lauf unterscheidet…</translation>
    </message>
    <message>
        <source>Found (%1)</source>
        <translation>Gefunden (%1)</translation>
    </message>
    <message>
        <source>Open recording or scenario</source>
        <translation>Aufzeichnung oder Szenario öffnen</translation>
    </message>
    <message>
        <source>Another recording of the same session</source>
        <translation>Eine weitere Aufzeichnung derselben Sitzung</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Aufzeichnungen (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not read: another file is being read.</source>
        <translation>%1 wurde nicht gelesen: Eine andere Datei wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (%1)</source>
        <translation>Szenarien (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Steps: %L1</source>
        <translation>Schritte: %L1</translation>
    </message>
    <message>
        <source>actors: %L1</source>
        <translation>Akteure: %L1</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Noch nichts abgespielt</translation>
    </message>
    <message>
        <source>Play it, and what comes stands beside what is expected.</source>
        <translation>Spielen Sie es ab; was kommt, steht dann neben dem Erwarteten.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>Durchlauf %1</translation>
    </message>
    <message>
        <source>Not played to the end</source>
        <translation>Nicht zu Ende gespielt</translation>
    </message>
    <message>
        <source>Stopped, no difference</source>
        <translation>Angehalten, keine Abweichung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Handshake anzeigen</translation>
    </message>
    <message>
        <source>“%1” needs a value</source>
        <translation>„%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>The scenario leaves it open. Give one in the column Value, then play.</source>
        <translation>Das Szenario lässt ihn offen. Geben Sie ihn in der Spalte Wert an und spielen Sie dann ab.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Show in the recordings</source>
        <translation>In den Aufzeichnungen zeigen</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayPlanBar</name>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Play against</source>
        <translation>Abspielen gegen</translation>
    </message>
    <message>
        <source>Where it is played, and with whose credentials</source>
        <translation>Wo abgespielt wird und mit wessen Zugangsdaten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>P&amp;ace</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Wann der nächste Schritt fällig ist</translation>
    </message>
    <message>
        <source>wait for answers</source>
        <translation>auf Antworten warten</translation>
    </message>
    <message>
        <source>recorded times ×</source>
        <translation>aufgezeichnete Zeiten ×</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>Factor of the recorded times</source>
        <translation>Faktor der aufgezeichneten Zeiten</translation>
    </message>
    <message>
        <source>2: twice as fast as it was recorded</source>
        <translation>2: doppelt so schnell, wie aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How many times it is played</source>
        <translation>Wie oft abgespielt wird</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Stop at first difference</source>
        <translation>Bei erster Abweichung anhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Record this replay in a tab of its own, so that rows of both recordings are linked</source>
        <translation>Diese Wiedergabe in einem eigenen Tab aufzeichnen, damit die Zeilen beider Aufzeichnungen verknüpft sind</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>the embedded server</source>
        <translation>den eingebauten Server</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>A path here takes the place of the recorded one, as in loopback:/echo</source>
        <translation>Ein Pfad hier ersetzt den aufgezeichneten, wie in loopback:/echo</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayRowsModel</name>
    <message>
        <source>under way…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>Line of the scenario&apos;s file</source>
        <translation>Zeile der Szenariodatei</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Time s</source>
        <translation>Zeit s</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayTabs</name>
    <message>
        <source>The current tab has no recording yet. Connect first, or open one.</source>
        <translation>Der aktuelle Tab hat noch keine Aufzeichnung. Verbinden Sie zuerst oder öffnen Sie eine.</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayText</name>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>expect end</source>
        <translation>Ende erwarten</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>erwarten</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>umgeordnet</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
</context>
<context>
    <name>plectrum::ReportFormat</name>
    <message>
        <source>HTML page with the evidence</source>
        <translation>HTML-Seite mit den Belegen</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Test Anything Protocol</source>
        <translation>Test Anything Protocol</translation>
    </message>
    <message>
        <source>JSON, a line a row</source>
        <translation>JSON, eine Zeile je Tabellenzeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsDock</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Nobody is in a room here.
Protocols that tell who joins and leaves show it.</source>
        <translation>Hier ist niemand in einem Raum.
Protokolle, die Beitritt und Austritt melden, zeigen dies.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Once row %1 had passed</source>
        <translation>Stand nach Zeile %1</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsModel</name>
    <message>
        <source>members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>dieser Client</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <extracomment>%1 name of a room, %2 number of a connection</extracomment>
        <translation>%1 · Verbindung %2</translation>
    </message>
    <message>
        <source>Room or topic</source>
        <translation>Raum oder Topic</translation>
    </message>
    <message>
        <source>Since row</source>
        <translation>Seit Zeile</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteCheck</name>
    <message>
        <source>The file names no app id.</source>
        <translation>Die Datei nennt keine App-ID.</translation>
    </message>
    <message>
        <source>Add &lt;id&gt;: it is the first part of every URL.</source>
        <translation>Fügen Sie &lt;id&gt; hinzu: Die ID ist der erste Teil jeder URL.</translation>
    </message>
    <message>
        <source>The app id belongs to AppAPI.</source>
        <translation>Die App-ID gehört AppAPI.</translation>
    </message>
    <message>
        <source>Choose another id; /exapps/app_api is HaRP&apos;s own channel.</source>
        <translation>Wählen Sie eine andere ID; /exapps/app_api ist der eigene Kanal von HaRP.</translation>
    </message>
    <message>
        <source>The app id has upper-case letters.</source>
        <translation>Die App-ID enthält Großbuchstaben.</translation>
    </message>
    <message>
        <source>Use lower case: HaRP looks ids up so, and ExApps compare them with case.</source>
        <translation>Verwenden Sie Kleinbuchstaben: So schlägt HaRP IDs nach, und ExApps beachten beim Vergleich die Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>The file declares no routes.</source>
        <translation>Die Datei deklariert keine Routen.</translation>
    </message>
    <message>
        <source>Add &lt;routes&gt; in &lt;external-app&gt;; without them nothing of the ExApp can be called from outside.</source>
        <translation>Fügen Sie &lt;routes&gt; in &lt;external-app&gt; ein; ohne sie kann nichts von der ExApp von außen aufgerufen werden.</translation>
    </message>
    <message>
        <source>There is more than one &lt;routes&gt;.</source>
        <translation>Es gibt mehr als ein &lt;routes&gt;.</translation>
    </message>
    <message>
        <source>Put every &lt;route&gt; into one &lt;routes&gt;; AppAPI reads none of several.</source>
        <translation>Fassen Sie jede &lt;route&gt; in einem einzigen &lt;routes&gt; zusammen; von mehreren liest AppAPI keines.</translation>
    </message>
    <message>
        <source>&lt;routes&gt; stands where AppAPI does not look.</source>
        <translation>&lt;routes&gt; steht an einer Stelle, an der AppAPI nicht nachsieht.</translation>
    </message>
    <message>
        <source>Move it into &lt;info&gt;&lt;external-app&gt;.</source>
        <translation>Verschieben Sie es nach &lt;info&gt;&lt;external-app&gt;.</translation>
    </message>
    <message>
        <source>The route has no url.</source>
        <translation>Die Route hat keine URL.</translation>
    </message>
    <message>
        <source>Add &lt;url&gt;^/path$&lt;/url&gt;; AppAPI does not register the ExApp without it.</source>
        <translation>Fügen Sie &lt;url&gt;^/path$&lt;/url&gt; hinzu; ohne sie registriert AppAPI die ExApp nicht.</translation>
    </message>
    <message>
        <source>The url does not fit its database column.</source>
        <translation>Die URL passt nicht in ihre Datenbankspalte.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters, or make two routes of it.</source>
        <translation>Kürzen Sie sie auf 512 Zeichen, oder machen Sie zwei Routen daraus.</translation>
    </message>
    <message>
        <source>The route has no verb.</source>
        <translation>Die Route hat kein Verb.</translation>
    </message>
    <message>
        <source>Add &lt;verb&gt;GET&lt;/verb&gt;; AppAPI does not register the ExApp without it, though HaRP never looks at it.</source>
        <translation>Fügen Sie &lt;verb&gt;GET&lt;/verb&gt; hinzu; ohne Verb registriert AppAPI die ExApp nicht, obwohl HaRP es nie beachtet.</translation>
    </message>
    <message>
        <source>The verb does not fit its database column.</source>
        <translation>Das Verb passt nicht in seine Datenbankspalte.</translation>
    </message>
    <message>
        <source>Shorten it to 64 characters.</source>
        <translation>Kürzen Sie es auf 64 Zeichen.</translation>
    </message>
    <message>
        <source>The route has no access level.</source>
        <translation>Die Route hat keine Zugriffsstufe.</translation>
    </message>
    <message>
        <source>Add &lt;access_level&gt;USER&lt;/access_level&gt;, or PUBLIC or ADMIN.</source>
        <translation>Fügen Sie &lt;access_level&gt;USER&lt;/access_level&gt; hinzu, oder PUBLIC oder ADMIN.</translation>
    </message>
    <message>
        <source>AppAPI does not know this access level.</source>
        <translation>AppAPI kennt diese Zugriffsstufe nicht.</translation>
    </message>
    <message>
        <source>Write PUBLIC, USER or ADMIN, in upper case and without white space; numbers count in --json-info only.</source>
        <translation>Schreiben Sie PUBLIC, USER oder ADMIN, in Großbuchstaben und ohne Leerraum; Zahlen gelten nur in --json-info.</translation>
    </message>
    <message>
        <source>bruteforce_protection is not a JSON list of numbers.</source>
        <translation>bruteforce_protection ist keine JSON-Liste von Zahlen.</translation>
    </message>
    <message>
        <source>Write it like [401,403], or leave it out.</source>
        <translation>Schreiben Sie es wie [401,403], oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>headers_to_exclude is not a JSON list of texts.</source>
        <translation>headers_to_exclude ist keine JSON-Liste von Texten.</translation>
    </message>
    <message>
        <source>Write it like [&quot;Cookie&quot;], or leave it out.</source>
        <translation>Schreiben Sie es wie [&quot;Cookie&quot;], oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A list does not fit its database column.</source>
        <translation>Eine Liste passt nicht in ihre Datenbankspalte.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters.</source>
        <translation>Kürzen Sie sie auf 512 Zeichen.</translation>
    </message>
    <message>
        <source>A field of the route holds XML elements.</source>
        <translation>Ein Feld der Route enthält XML-Elemente.</translation>
    </message>
    <message>
        <source>Write text: lists are JSON, like [401,403].</source>
        <translation>Schreiben Sie Text: Listen sind JSON, wie [401,403].</translation>
    </message>
    <message>
        <source>A field of the route is there more than once.</source>
        <translation>Ein Feld der Route kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>Keep one of them, or make a second route.</source>
        <translation>Behalten Sie eines davon, oder legen Sie eine zweite Route an.</translation>
    </message>
    <message>
        <source>A field of the route is a CDATA section.</source>
        <translation>Ein Feld der Route ist ein CDATA-Abschnitt.</translation>
    </message>
    <message>
        <source>Write plain text with &amp;amp; and &amp;lt;: AppAPI&apos;s XML reader loses CDATA.</source>
        <translation>Schreiben Sie einfachen Text mit &amp;amp; und &amp;lt;: Der XML-Leser von AppAPI verliert CDATA.</translation>
    </message>
    <message>
        <source>A field of the route holds a comment.</source>
        <translation>Ein Feld der Route enthält einen Kommentar.</translation>
    </message>
    <message>
        <source>Move the comment between the fields: AppAPI&apos;s XML reader may lose the text beside it.</source>
        <translation>Verschieben Sie den Kommentar zwischen die Felder: Der XML-Leser von AppAPI kann den Text daneben verlieren.</translation>
    </message>
    <message>
        <source>AppAPI does not know this element of a route.</source>
        <translation>AppAPI kennt dieses Element einer Route nicht.</translation>
    </message>
    <message>
        <source>Known are url, verb, access_level, bruteforce_protection and headers_to_exclude, with underscores.</source>
        <translation>Bekannt sind url, verb, access_level, bruteforce_protection und headers_to_exclude, mit Unterstrichen.</translation>
    </message>
    <message>
        <source>HaRP cannot compile the url and skips the route.</source>
        <translation>HaRP kann die URL nicht kompilieren und überspringt die Route.</translation>
    </message>
    <message>
        <source>Write it for Python&apos;s re; most of it reads the same in PCRE.</source>
        <translation>Schreiben Sie sie für das Modul re von Python; das meiste liest sich in PCRE gleich.</translation>
    </message>
    <message>
        <source>White space around the url belongs to the pattern.</source>
        <translation>Leerraum um die URL gehört zum Muster.</translation>
    </message>
    <message>
        <source>Remove it; no path has it.</source>
        <translation>Entfernen Sie ihn; kein Pfad enthält ihn.</translation>
    </message>
    <message>
        <source>The url holds the public prefix, which is cut off before.</source>
        <translation>Die URL enthält das öffentliche Präfix, das vorher abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Begin with what follows the app id: ^/path$.</source>
        <translation>Beginnen Sie mit dem, was auf die App-ID folgt: ^/path$.</translation>
    </message>
    <message>
        <source>No path under /exapps/ can match: all begin with a slash.</source>
        <translation>Kein Pfad unter /exapps/ kann passen: Alle beginnen mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Begin with ^/. Without the slash only the PHP proxy&apos;s deprecated second try finds the route.</source>
        <translation>Beginnen Sie mit ^/. Ohne den Schrägstrich findet nur der veraltete zweite Versuch des PHP-Proxys die Route.</translation>
    </message>
    <message>
        <source>The url looks for a question mark, but the query is never matched.</source>
        <translation>Die URL sucht ein Fragezeichen, aber die Query wird nie verglichen.</translation>
    </message>
    <message>
        <source>Match the path alone; the ExApp gets the query whole.</source>
        <translation>Lassen Sie das Muster nur auf den Pfad passen; die ExApp erhält die Query vollständig.</translation>
    </message>
    <message>
        <source>HaRP and the PHP proxy read this pattern differently.</source>
        <translation>HaRP und der PHP-Proxy lesen dieses Muster unterschiedlich.</translation>
    </message>
    <message>
        <source>Write it in a way that Python and PCRE read alike.</source>
        <translation>Schreiben Sie es so, dass Python und PCRE es gleich lesen.</translation>
    </message>
    <message>
        <source>The url holds a character that paths hold percent-encoded.</source>
        <translation>Die URL enthält ein Zeichen, das in Pfaden prozentkodiert steht.</translation>
    </message>
    <message>
        <source>HaRP does not decode paths: match %20 and the like, or use plain paths.</source>
        <translation>HaRP dekodiert Pfade nicht: Schreiben Sie %20 und dergleichen ins Muster, oder verwenden Sie einfache Pfade.</translation>
    </message>
    <message>
        <source>The pattern can cost endless work on a hostile path.</source>
        <translation>Das Muster kann bei einem böswilligen Pfad endlose Arbeit verursachen.</translation>
    </message>
    <message>
        <source>Avoid a repeat inside a repeat, like (a+)+: one request can stall HaRP for everybody.</source>
        <translation>Vermeiden Sie eine Wiederholung in einer Wiederholung, wie (a+)+: Eine einzige Anfrage kann HaRP für alle lahmlegen.</translation>
    </message>
    <message>
        <source>The pattern matches every path.</source>
        <translation>Das Muster passt auf jeden Pfad.</translation>
    </message>
    <message>
        <source>Name the paths; routes after this one never decide.</source>
        <translation>Nennen Sie die Pfade; Routen nach dieser entscheiden nie.</translation>
    </message>
    <message>
        <source>The url has no ^ at its start.</source>
        <translation>Die URL hat kein ^ am Anfang.</translation>
    </message>
    <message>
        <source>Begin with ^/: HaRP anchors by itself, older PHP proxies find the pattern anywhere in the path.</source>
        <translation>Beginnen Sie mit ^/: HaRP verankert von selbst, ältere PHP-Proxys finden das Muster überall im Pfad.</translation>
    </message>
    <message>
        <source>The url has no $ at its end, so longer paths match too.</source>
        <translation>Die URL hat kein $ am Ende, daher passen auch längere Pfade.</translation>
    </message>
    <message>
        <source>End with $, or with / or .* where you mean all below.</source>
        <translation>Enden Sie mit $, oder mit / oder .*, wenn Sie alles darunter meinen.</translation>
    </message>
    <message>
        <source>HaRP heeds upper and lower case, the PHP proxy does not.</source>
        <translation>HaRP beachtet Groß-/Kleinschreibung, der PHP-Proxy nicht.</translation>
    </message>
    <message>
        <source>Use lower-case paths, or begin with (?i) to have HaRP ignore case too.</source>
        <translation>Verwenden Sie kleingeschriebene Pfade, oder beginnen Sie mit (?i), damit auch HaRP die Groß-/Kleinschreibung ignoriert.</translation>
    </message>
    <message>
        <source>HaRP never serves this path to anybody but AppAPI.</source>
        <translation>HaRP bedient diesen Pfad für niemanden außer AppAPI.</translation>
    </message>
    <message>
        <source>Leave /heartbeat, /init and /enabled out; who asks for them counts as an attacker.</source>
        <translation>Lassen Sie /heartbeat, /init und /enabled weg; wer sie anfragt, zählt als Angreifer.</translation>
    </message>
    <message>
        <source>An earlier route takes this path and asks for more rights.</source>
        <translation>Eine frühere Route übernimmt diesen Pfad und verlangt mehr Rechte.</translation>
    </message>
    <message>
        <source>Move this route before it: the first match decides, and its refusal is final.</source>
        <translation>Verschieben Sie diese Route davor: Die erste passende entscheidet, und ihre Ablehnung ist endgültig.</translation>
    </message>
    <message>
        <source>An earlier route takes this path, so this one never decides.</source>
        <translation>Eine frühere Route übernimmt diesen Pfad, daher entscheidet diese nie.</translation>
    </message>
    <message>
        <source>Move this route before it, or remove one of them.</source>
        <translation>Verschieben Sie diese Route davor, oder entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>HaRP does not look at the verb: every method passes.</source>
        <translation>HaRP beachtet das Verb nicht: Jede Methode kommt durch.</translation>
    </message>
    <message>
        <source>Let the ExApp itself refuse methods it does not mean to serve.</source>
        <translation>Lassen Sie die ExApp selbst Methoden ablehnen, die sie nicht bedienen soll.</translation>
    </message>
    <message>
        <source>The verb names no HTTP method.</source>
        <translation>Das Verb nennt keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>Write methods with commas between: GET,POST.</source>
        <translation>Schreiben Sie Methoden mit Kommas dazwischen: GET,POST.</translation>
    </message>
    <message>
        <source>The verb leaves GET out, and a WebSocket handshake is a GET.</source>
        <translation>Im Verb fehlt GET, und ein WebSocket-Handshake ist ein GET.</translation>
    </message>
    <message>
        <source>Add GET if the route serves a socket; HaRP lets it pass either way.</source>
        <translation>Fügen Sie GET hinzu, wenn die Route einen Socket bedient; HaRP lässt ihn so oder so durch.</translation>
    </message>
    <message>
        <source>HaRP does not look at headers_to_exclude.</source>
        <translation>HaRP beachtet headers_to_exclude nicht.</translation>
    </message>
    <message>
        <source>Under /exapps/ the ExApp gets these headers; let it ignore and never log them.</source>
        <translation>Unter /exapps/ erhält die ExApp diese Header; sie sollte sie ignorieren und nie protokollieren.</translation>
    </message>
    <message>
        <source>Every WebSocket that opens counts as an attack.</source>
        <translation>Jeder WebSocket, der sich öffnet, zählt als Angriff.</translation>
    </message>
    <message>
        <source>Take 101 out of bruteforce_protection: after ten sockets in 300 s HaRP bans the client.</source>
        <translation>Nehmen Sie 101 aus bruteforce_protection heraus: Nach zehn Sockets in 300 s sperrt HaRP den Client.</translation>
    </message>
    <message>
        <source>An answer that is no failure counts as an attack.</source>
        <translation>Eine Antwort, die kein Fehlschlag ist, zählt als Angriff.</translation>
    </message>
    <message>
        <source>Keep to statuses like 401, 403 and 429.</source>
        <translation>Beschränken Sie sich auf Statuscodes wie 401, 403 und 429.</translation>
    </message>
    <message>
        <source>bruteforce_protection holds a number that is no HTTP status.</source>
        <translation>bruteforce_protection enthält eine Zahl, die kein HTTP-Status ist.</translation>
    </message>
    <message>
        <source>Statuses are 100 to 599.</source>
        <translation>Statuscodes reichen von 100 bis 599.</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteFixDialog</name>
    <message>
        <source>Proposal for info.xml</source>
        <translation>Vorschlag für info.xml</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>Die Datei selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
    <message>
        <source>One change is proposed</source>
        <translation>Eine Änderung wird vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 changes are proposed</source>
        <translation>%1 Änderungen werden vorgeschlagen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>In the copy one finding still breaks a socket; mend it by hand.</source>
        <translation>In der Kopie verhindert ein Befund noch einen Socket; beheben Sie ihn manuell.</translation>
    </message>
    <message>
        <source>In the copy %1 findings still break a socket; mend them by hand.</source>
        <translation>In der Kopie verhindern %1 Befunde noch einen Socket; beheben Sie sie manuell.</translation>
    </message>
    <message>
        <source>Save the proposal as</source>
        <translation>Vorschlag speichern unter</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-Dateien (*.xml)</translation>
    </message>
    <message>
        <source>This is the file the proposal was made from. Choose another name.</source>
        <translation>Dies ist die Datei, aus der der Vorschlag entstand. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesModel</name>
    <message>
        <source>never sees it</source>
        <translation>sieht sie nie</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>überspringt sie</translation>
    </message>
    <message>
        <source>never matches</source>
        <translation>passt nie</translation>
    </message>
    <message>
        <source>never reaches it</source>
        <translation>erreicht sie nie</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>bedient sie</translation>
    </message>
    <message>
        <source>AppAPI refuses to register the route.</source>
        <translation>AppAPI weigert sich, die Route zu registrieren.</translation>
    </message>
    <message>
        <source>The pattern cannot be compiled.</source>
        <translation>Das Muster kann nicht kompiliert werden.</translation>
    </message>
    <message>
        <source>No path matches the pattern: 404.</source>
        <translation>Kein Pfad passt auf das Muster: 404.</translation>
    </message>
    <message>
        <source>An earlier route decides.</source>
        <translation>Eine frühere Route entscheidet.</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>PHP proxy</source>
        <translation>PHP-Proxy</translation>
    </message>
    <message>
        <source>(no url)</source>
        <translation>(keine URL)</translation>
    </message>
    <message>
        <source>serves, without /</source>
        <translation>bedient sie, ohne /</translation>
    </message>
    <message>
        <source>Any method, WebSocket too</source>
        <translation>Jede Methode, auch WebSocket</translation>
    </message>
    <message>
        <source>By the deprecated try without the slash; no WebSocket</source>
        <translation>Durch den veralteten Versuch ohne den Schrägstrich; kein WebSocket</translation>
    </message>
    <message>
        <source>Where no earlier route has the verb; no WebSocket</source>
        <translation>Wo keine frühere Route das Verb hat; kein WebSocket</translation>
    </message>
    <message>
        <source>These verbs only, no WebSocket</source>
        <translation>Nur diese Verben, kein WebSocket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>URL pattern</source>
        <translation>URL-Muster</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Schwerster Befund</translation>
    </message>
    <message>
        <source>Tried path</source>
        <translation>Geprüfter Pfad</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesView</name>
    <message>
        <source>Routes of an ExApp</source>
        <translation>Routen einer ExApp</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Propose a fixed file…</source>
        <translation>&amp;Korrigierte Datei vorschlagen…</translation>
    </message>
    <message>
        <source>AppAPI refuses to register this ExApp until what breaks is mended.</source>
        <translation>AppAPI weigert sich, diese ExApp zu registrieren, bis die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>Open an ExApp&apos;s appinfo/info.xml, or drop it here.</source>
        <translation>Öffnen Sie die appinfo/info.xml einer ExApp oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Every route is checked for what HaRP and the PHP proxy will each do with it.</source>
        <translation>Jede Route wird daraufhin geprüft, was HaRP und der PHP-Proxy jeweils mit ihr tun.</translation>
    </message>
    <message>
        <source>Open info.xml…</source>
        <translation>info.xml öffnen…</translation>
    </message>
    <message>
        <source>The file is read again as soon as it changes.</source>
        <translation>Die Datei wird neu gelesen, sobald sie sich ändert.</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Zu prüfender Pfad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>/live, /exapps/ID/live or a whole URL</source>
        <translation>/live, /exapps/ID/live oder eine ganze URL</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>somebody not logged in</source>
        <translation>jemand ohne Anmeldung</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>ein Benutzer</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>ein Administrator</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>PHP proxy</source>
        <translation>PHP-Proxy</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation>✓ erlaubt</translation>
    </message>
    <message>
        <source>✕ 403 Forbidden</source>
        <translation>✕ 403 Forbidden</translation>
    </message>
    <message>
        <source>✕ 404 Not Found</source>
        <translation>✕ 404 Not Found</translation>
    </message>
    <message>
        <source>✕ silence, counted as a failure</source>
        <translation>✕ Stille, als Fehlversuch gezählt</translation>
    </message>
    <message>
        <source>by route %1</source>
        <translation>durch Route %1</translation>
    </message>
    <message>
        <source>Check the routes of</source>
        <translation>Datei zum Prüfen der Routen</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Routes of %1</source>
        <translation>Routen von %1</translation>
    </message>
    <message>
        <source>Shows what would change, and saves it as another file</source>
        <translation>Zeigt, was sich ändern würde, und speichert es als andere Datei</translation>
    </message>
    <message>
        <source>There is nothing to change that can be guessed.</source>
        <translation>Es gibt nichts zu ändern, was sich erraten ließe.</translation>
    </message>
    <message>
        <source>1 finding breaks a socket</source>
        <translation>1 Befund verhindert einen Socket</translation>
    </message>
    <message>
        <source>%1 findings break a socket</source>
        <translation>%1 Befunde verhindern einen Socket</translation>
    </message>
    <message>
        <source>nothing breaks a socket</source>
        <translation>nichts verhindert einen Socket</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>This is no info.xml that can be read.</source>
        <translation>Dies ist keine lesbare info.xml.</translation>
    </message>
    <message>
        <source>but it carries no WebSocket</source>
        <translation>transportiert aber keinen WebSocket</translation>
    </message>
</context>
<context>
    <name>plectrum::RowActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Rows stand still; what crosses the wire is recorded all the same</source>
        <translation>Die Zeilen stehen still; was über die Leitung geht, wird trotzdem aufgezeichnet</translation>
    </message>
    <message>
        <source>Mark as &amp;reference</source>
        <translation>Als &amp;Referenz markieren</translation>
    </message>
    <message>
        <source>Times count from this row</source>
        <translation>Zeiten zählen ab dieser Zeile</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>On the selected rows, kept in the capture file</source>
        <translation>Auf den ausgewählten Zeilen, in der Aufzeichnungsdatei aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Nä&amp;chstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Zur &amp;Zeile gehen…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Zum Zeitp&amp;unkt gehen…</translation>
    </message>
    <message>
        <source>Go to &amp;answer or request</source>
        <translation>Zur &amp;Antwort oder Anfrage</translation>
    </message>
    <message>
        <source>The row that answers this one, or that it answers</source>
        <translation>Die Zeile, die diese beantwortet oder die sie beantwortet</translation>
    </message>
    <message>
        <source>Pre&amp;vious fragment</source>
        <translation>Vor&amp;iges Fragment</translation>
    </message>
    <message>
        <source>Of the same message</source>
        <translation>Derselben Nachricht</translation>
    </message>
    <message>
        <source>Next &amp;fragment</source>
        <translation>Nächstes &amp;Fragment</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>Payload &amp;speichern…</translation>
    </message>
    <message>
        <source>Of several rows, a file each</source>
        <translation>Bei mehreren Zeilen je eine Datei</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows…</source>
        <translation>Z&amp;wei Zeilen vergleichen…</translation>
    </message>
    <message>
        <source>Side by side; select two rows</source>
        <translation>Nebeneinander; wählen Sie zwei Zeilen aus</translation>
    </message>
    <message>
        <source>Send aga&amp;in</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>The selected messages; a connection that is closed is opened first</source>
        <translation>Die ausgewählten Nachrichten; eine geschlossene Verbindung wird zuvor geöffnet</translation>
    </message>
    <message>
        <source>Add to sav&amp;ed messages…</source>
        <translation>Zu &amp;gespeicherten Nachrichten hinzufügen…</translation>
    </message>
    <message>
        <source>For every connection</source>
        <translation>Für jede Verbindung</translation>
    </message>
    <message>
        <source>Colour ru&amp;les…</source>
        <translation>Far&amp;bregeln…</translation>
    </message>
    <message>
        <source>Which rows stand out, and how</source>
        <translation>Welche Zeilen hervorstechen und wie</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>C&amp;olumns and time</source>
        <translation>Spal&amp;ten und Zeit</translation>
    </message>
    <message>
        <source>&amp;Decode connection as</source>
        <translation>Verbindung &amp;dekodieren als</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Es gibt noch keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Wählen Sie zuerst eine Zeile aus</translation>
    </message>
    <message>
        <source>Select two rows first</source>
        <translation>Wählen Sie zuerst zwei Zeilen aus</translation>
    </message>
    <message>
        <source>Select rows of an open connection first</source>
        <translation>Wählen Sie zuerst Zeilen einer offenen Verbindung aus</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>Keine angezeigte Zeile hat ein Lesezeichen.</translation>
    </message>
    <message>
        <source>Rows copied: %L1</source>
        <translation>Kopierte Zeilen: %L1</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Payload speichern</translation>
    </message>
    <message>
        <source>Save payloads into a folder</source>
        <translation>Payloads in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Saving payloads…</source>
        <translation>Payloads werden gespeichert…</translation>
    </message>
    <message>
        <source>Payloads saved: %L1 · %2</source>
        <translation>Gespeicherte Payloads: %L1 · %2</translation>
    </message>
    <message>
        <source>Cancelled; what was whole by then stays in %1.</source>
        <translation>Abgebrochen; was bis dahin vollständig war, bleibt in %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: other payloads are still being saved.</source>
        <translation>Es wurde nichts gespeichert: Andere Payloads werden noch gespeichert.</translation>
    </message>
    <message>
        <source>Row %L1 is too long to be sent again.</source>
        <translation>Zeile %L1 ist zu lang, um erneut gesendet zu werden.</translation>
    </message>
    <message>
        <source>No selected row ends a text or binary message.</source>
        <translation>Keine ausgewählte Zeile beendet eine Text- oder Binärnachricht.</translation>
    </message>
    <message>
        <source>Messages to be sent again once the connection is open: %L1</source>
        <translation>Nachrichten, die nach dem Öffnen der Verbindung erneut gesendet werden: %L1</translation>
    </message>
    <message>
        <source>Messages sent again: %L1</source>
        <translation>Erneut gesendete Nachrichten: %L1</translation>
    </message>
    <message>
        <source>No text or binary message ends in this row.</source>
        <translation>In dieser Zeile endet keine Text- oder Binärnachricht.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowCopy</name>
    <message>
        <source>&amp;Text, as in the table</source>
        <translation>&amp;Text, wie in der Tabelle</translation>
    </message>
    <message>
        <source>&amp;JSON lines</source>
        <translation>&amp;JSON-Zeilen</translation>
    </message>
    <message>
        <source>&amp;Hex dump</source>
        <translation>&amp;Hex-Dump</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>&amp;C-Array</translation>
    </message>
    <message>
        <source>&amp;plectrum-cli command</source>
        <translation>&amp;plectrum-cli-Befehl</translation>
    </message>
    <message>
        <source>… the first %L1 rows; no more are copied at once</source>
        <translation>… die ersten %L1 Zeilen; mehr werden nicht auf einmal kopiert</translation>
    </message>
</context>
<context>
    <name>plectrum::RowJumps</name>
    <message>
        <source>Searching for what belongs to row %L1…</source>
        <translation>Gesucht wird, was zu Zeile %L1 gehört…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing answers row %L1, and it answers nothing, as far as its protocol tells.</source>
        <translation>Nichts beantwortet Zeile %L1 und sie beantwortet nichts, soweit ihr Protokoll es erkennen lässt.</translation>
    </message>
    <message>
        <source>Row %L1 has no other fragment there.</source>
        <translation>Zeile %L1 hat in dieser Richtung kein weiteres Fragment.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden.</source>
        <translation>Zeile %L1 ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden; this is the nearest before it.</source>
        <translation>Zeile %L1 ist ausgeblendet; dies ist die nächste davor.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Zur Zeile gehen</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1:</source>
        <translation>Nummer der Zeile, 1 bis %L1:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Zum Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Seconds since the recording began, such as 12.5,
or a local time of day, such as 14:03:22:</source>
        <translation>Sekunden seit Beginn der Aufzeichnung, etwa 12.5,
oder eine lokale Uhrzeit, etwa 14:03:22:</translation>
    </message>
    <message>
        <source>“%1” is neither seconds nor a time of day.</source>
        <translation>„%1“ sind weder Sekunden noch eine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowMarker</name>
    <message>
        <source>Only the first %L1 rows are marked.</source>
        <translation>Nur die ersten %L1 Zeilen werden markiert.</translation>
    </message>
    <message>
        <source>Deleted bookmarks: %L1</source>
        <translation>Gelöschte Lesezeichen: %L1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on row %L1, kept in the capture file:</source>
        <translation>Notiz zu Zeile %L1, in der Aufzeichnungsdatei aufbewahrt:</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n rows, kept in the capture file:</source>
        <translation>
            <numerusform>Notiz zu %n Zeile, in der Aufzeichnungsdatei aufbewahrt:</numerusform>
            <numerusform>Notiz zu %n Zeilen, in der Aufzeichnungsdatei aufbewahrt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted notes: %L1</source>
        <translation>Gelöschte Notizen: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::RowTimes</name>
    <message>
        <source>Time s</source>
        <translation>Zeit s</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Seit dem &amp;Start</translation>
    </message>
    <message>
        <source>Seconds since the recording began</source>
        <translation>Sekunden seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Zeit s</translation>
    </message>
    <message>
        <source>Since the &amp;row above</source>
        <translation>Seit der &amp;vorigen Zeile</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Sekunden seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>+ Same way s</source>
        <translation>+ Richtung s</translation>
    </message>
    <message>
        <source>Since the last row of the same &amp;direction</source>
        <translation>Seit der letzten Zeile derselben Ri&amp;chtung</translation>
    </message>
    <message>
        <source>Seconds since the row above that went the same way on its connection</source>
        <translation>Sekunden seit der vorigen Zeile, die auf ihrer Verbindung in dieselbe Richtung ging</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Wall clock</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Lokale Uhrzeit</translation>
    </message>
    <message>
        <source>± Reference s</source>
        <translation>± Referenz s</translation>
    </message>
    <message>
        <source>Since the re&amp;ference row</source>
        <translation>Seit der Re&amp;ferenzzeile</translation>
    </message>
    <message>
        <source>Seconds since the row marked as reference; since the start while there is none</source>
        <translation>Sekunden seit der als Referenz markierten Zeile; seit dem Start, solange es keine gibt</translation>
    </message>
    <message>
        <source>%1 s since the recording began</source>
        <translation>%1 s seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 s since the row above</source>
        <translation>%1 s seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>%1 s since row %2, the reference</source>
        <extracomment>%1: seconds, may be negative; %2: number of a row</extracomment>
        <translation>%1 s seit Zeile %2, der Referenz</translation>
    </message>
</context>
<context>
    <name>plectrum::SaveMessageDialog</name>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Such as Board/Rooms; may be empty</source>
        <translation>Etwa Board/Rooms; darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>This looks as if it holds a secret. It is saved as it stands, in a file made for sharing; a secret variable such as {{token}} would keep it out.</source>
        <translation>Dies sieht aus, als enthielte es ein Geheimnis. Es wird so gespeichert, wie es hier steht, in einer zum Weitergeben gedachten Datei; eine geheime Variable wie {{token}} würde es heraushalten.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>The message is too long to be saved; keep it in a file.</source>
        <translation>Die Nachricht ist zu lang zum Speichern; bewahren Sie sie in einer Datei auf.</translation>
    </message>
    <message>
        <source>Another message has this name there.</source>
        <translation>Eine andere Nachricht trägt dort diesen Namen.</translation>
    </message>
    <message>
        <source>It takes the place of the one that has this name.</source>
        <translation>Sie ersetzt die Nachricht, die diesen Namen trägt.</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessages</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Deleted the message “%1”</source>
        <translation>Nachricht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its messages: %2</source>
        <translation>Ordner „%1“ mit seinen Nachrichten gelöscht: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessagesDialog</name>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Gespeicherte Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Search names, folders, descriptions and texts</source>
        <translation>Namen, Ordner, Beschreibungen und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Hier steht die gewählte Nachricht.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Name, folder and description (F2)</source>
        <translation>Name, Ordner und Beschreibung (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>In den Nachrichteneditor über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing here yet.
Save what you write by Saved → Save this message…</source>
        <translation>Noch nichts hier.
Speichern Sie Geschriebenes mit Gespeichert → Diese Nachricht speichern…</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Keine Nachricht enthält dies.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>Ordner &amp;umbenennen…</translation>
    </message>
    <message>
        <source>E&amp;xport folder…</source>
        <translation>Ordner exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Ordner lösc&amp;hen</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>&amp;Alle exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import messages…</source>
        <translation>Nachrichten &amp;importieren…</translation>
    </message>
    <message>
        <source>I&amp;mport into “%1”…</source>
        <translation>In „%1“ im&amp;portieren…</translation>
    </message>
    <message>
        <source>There is a message “%1” already.</source>
        <translation>Es gibt bereits eine Nachricht „%1“.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Folder, with those above it: Board/Rooms</source>
        <translation>Ordner mit übergeordneten Ordnern: Board/Rooms</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Nachrichten (*.json)</translation>
    </message>
    <message>
        <source>Export the message</source>
        <translation>Nachricht exportieren</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
</context>
<context>
    <name>plectrum::SearchBar</name>
    <message>
        <source>Search in payloads</source>
        <translation>In Payloads suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Hex bytes</source>
        <translation>Hex-Bytes</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match before (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>At position %1: %2</source>
        <translation>An Position %1: %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source> · match %1 in it</source>
        <translation> · Treffer %1 darin</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · Suche %1 %</translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Nächster und voriger</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>plectrum::SecretsDialog</name>
    <message>
        <source>Secrets are missing</source>
        <translation>Geheimnisse fehlen</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Eingabe &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep in the key store</source>
        <translation>Im Schlüsselbund auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Else for this run only. No file ever holds them.</source>
        <translation>Sonst nur für diesen Programmlauf. Keine Datei enthält sie je.</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Verwenden</translation>
    </message>
</context>
<context>
    <name>plectrum::SendGate</name>
    <message>
        <source>⚠ These credentials cannot be taken back once they are sent</source>
        <translation>⚠ Diese Zugangsdaten lassen sich nicht zurücknehmen, sobald sie gesendet sind</translation>
    </message>
    <message>
        <source>Do not ask again for this profile</source>
        <translation>Bei diesem Profil nicht mehr nachfragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Without them</source>
        <translation>Ohne s&amp;ie</translation>
    </message>
    <message>
        <source>Connect and leave these credentials out</source>
        <translation>Verbinden und diese Zugangsdaten weglassen</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>T&amp;rotzdem senden</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerDock</name>
    <message>
        <source>HaRP rehearsal</source>
        <translation>HaRP-Simulation</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Damit verbinden</translation>
    </message>
    <message>
        <source>Open a tab on the first ExApp</source>
        <translation>Einen Tab mit der ersten ExApp öffnen</translation>
    </message>
    <message>
        <source>Deploy ExApps</source>
        <translation>ExApps bereitstellen</translation>
    </message>
    <message>
        <source>Call heartbeat, init and enabled of the ExApps that have a target, as AppAPI does</source>
        <translation>heartbeat, init und enabled der ExApps aufrufen, die ein Ziel haben, wie es AppAPI tut</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Verhalten wie</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Fault of Nextcloud</source>
        <translation>Störung der Nextcloud</translation>
    </message>
    <message>
        <source>is well</source>
        <translation>ist in Ordnung</translation>
    </message>
    <message>
        <source>is in maintenance</source>
        <translation>ist im Wartungsmodus</translation>
    </message>
    <message>
        <source>answers with HTML</source>
        <translation>antwortet mit HTML</translation>
    </message>
    <message>
        <source>redirects in a loop</source>
        <translation>leitet endlos weiter</translation>
    </message>
    <message>
        <source>fails (500)</source>
        <translation>schlägt fehl (500)</translation>
    </message>
    <message>
        <source>Agent &amp;down</source>
        <translation>Agent aus&amp;gefallen</translation>
    </message>
    <message>
        <source>Rec&amp;ord</source>
        <translation>Aufzei&amp;chnen</translation>
    </message>
    <message>
        <source>Record what is forwarded from here on, as HaRP sees it: what came and what the ExApp got</source>
        <translation>Aufzeichnen, was ab hier weitergeleitet wird, wie HaRP es sieht: was kam und was die ExApp erhielt</translation>
    </message>
    <message>
        <source>Where the recording goes</source>
        <translation>Wohin aufgezeichnet wird</translation>
    </message>
    <message>
        <source>in a tab of its own</source>
        <translation>in einen eigenen Tab</translation>
    </message>
    <message>
        <source>into the current tab&apos;s recording</source>
        <translation>in die Aufzeichnung des aktuellen Tabs</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Eine Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Die Konfiguration speichern</translation>
    </message>
    <message>
        <source>Add info.xml…</source>
        <translation>info.xml hinzufügen…</translation>
    </message>
    <message>
        <source>Add an ExApp with the routes of its info.xml</source>
        <translation>Eine ExApp mit den Routen ihrer info.xml hinzufügen</translation>
    </message>
    <message>
        <source>Check routes…</source>
        <translation>Routen prüfen…</translation>
    </message>
    <message>
        <source>Say what HaRP and the PHP proxy make of the routes of an info.xml</source>
        <translation>Zeigen, was HaRP und der PHP-Proxy aus den Routen einer info.xml machen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Use the configuration as it stands (Ctrl+Return)</source>
        <translation>Die Konfiguration anwenden, wie sie hier steht (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>PHP proxy, no HaRP</source>
        <translation>PHP-Proxy, kein HaRP</translation>
    </message>
    <message>
        <source>HaRP %1</source>
        <translation>HaRP %1</translation>
    </message>
    <message>
        <source>What HaRP decides about each request appears here, with the reason.</source>
        <translation>Was HaRP über jede Anfrage entscheidet, erscheint hier mit Begründung.</translation>
    </message>
    <message>
        <source>● Rec&amp;ording</source>
        <translation>● Aufzei&amp;chnung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>%1 · sockets: %2</source>
        <translation>%1 · Sockets: %2</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationen (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Add ExApp</source>
        <translation>ExApp hinzufügen</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerRecording</name>
    <message>
        <source>The current tab shows a file. Choose a tab with a connection, then record into it.</source>
        <translation>Der aktuelle Tab zeigt eine Datei. Wählen Sie einen Tab mit einer Verbindung und zeichnen Sie dann dort auf.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionText</name>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungs-Cookie</translation>
    </message>
    <message>
        <source>Session passphrase</source>
        <translation>Sitzungs-Passphrase</translation>
    </message>
    <message>
        <source>Remember-me cookie</source>
        <translation>Angemeldet-bleiben-Cookie</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>ExApp secret</source>
        <translation>ExApp-Geheimnis</translation>
    </message>
    <message>
        <source>HaRP shared key</source>
        <translation>HaRP Shared Key</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>by login</source>
        <translation>durch Anmeldung</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>durch Erneuerung</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cookies in a line</source>
        <translation>Cookies in einer Zeile</translation>
    </message>
    <message>
        <source>A table of cookies from developer tools</source>
        <translation>Eine Cookie-Tabelle aus den Entwicklerwerkzeugen</translation>
    </message>
    <message>
        <source>A cookie file</source>
        <translation>Eine Cookie-Datei</translation>
    </message>
    <message>
        <source>Cookies as JSON</source>
        <translation>Cookies als JSON</translation>
    </message>
    <message>
        <source>A request copied as cURL</source>
        <translation>Eine als cURL kopierte Anfrage</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header einer Anfrage</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>the session cookie, named like the instance (oc and ten characters)</source>
        <translation>das Sitzungs-Cookie, benannt nach der Instanz (oc und zehn Zeichen)</translation>
    </message>
    <message>
        <source>HaRP still misses: %1.</source>
        <translation>HaRP fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionWarning</name>
    <message>
        <source>This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Jeder auf dem Weg kann das App-Passwort lesen.</translation>
    </message>
    <message>
        <source>The server sends the browser to another address than the one that was typed. Go on only if you know it.</source>
        <translation>Der Server schickt den Browser zu einer anderen Adresse als der eingegebenen. Fahren Sie nur fort, wenn Sie sie kennen.</translation>
    </message>
    <message>
        <source>The server wants to be asked at another address; the one that was typed is asked instead.</source>
        <translation>Der Server möchte unter einer anderen Adresse gefragt werden; stattdessen wird die eingegebene gefragt.</translation>
    </message>
    <message>
        <source>The server calls itself by another address; the one that was typed is kept.</source>
        <translation>Der Server nennt sich selbst mit einer anderen Adresse; die eingegebene wird beibehalten.</translation>
    </message>
    <message>
        <source>The server calls itself https: use that address from now on.</source>
        <translation>Der Server nennt sich selbst mit https: Verwenden Sie ab jetzt diese Adresse.</translation>
    </message>
    <message>
        <source>The server could not be asked; it is asked again until the login&apos;s time is over.</source>
        <translation>Der Server konnte nicht gefragt werden; er wird weiter gefragt, bis die Zeit für die Anmeldung abgelaufen ist.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>Der Server möchte seltener gefragt werden.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; are used up when they are sent: HaRP throws their successors away, and the browser has to log in anew. Leave nc_username, nc_token and nc_session_id out.</source>
        <translation>Die Cookies von „Angemeldet bleiben“ sind verbraucht, sobald sie gesendet werden: HaRP verwirft ihre Nachfolger, und der Browser muss sich neu anmelden. Lassen Sie nc_username, nc_token und nc_session_id weg.</translation>
    </message>
    <message>
        <source>This looks like the account&apos;s real password. Use an app password: it can be revoked, and works with two-factor login.</source>
        <translation>Dies sieht nach dem echten Passwort des Kontos aus. Verwenden Sie ein App-Passwort: Es kann widerrufen werden und funktioniert mit Zwei-Faktor-Anmeldung.</translation>
    </message>
    <message>
        <source>The passphrase cookie is of no use without the session cookie that is named like the instance.</source>
        <translation>Das Passphrase-Cookie nützt nichts ohne das nach der Instanz benannte Sitzungs-Cookie.</translation>
    </message>
    <message>
        <source>Without the cookie nc_sameSiteCookielax Nextcloud redirects HaRP to itself until HaRP answers 401.</source>
        <translation>Ohne das Cookie nc_sameSiteCookielax leitet Nextcloud HaRP immer wieder auf dieselbe Adresse weiter, bis HaRP 401 antwortet.</translation>
    </message>
    <message>
        <source>HaRP never looks at tokens in the URL, and they end up in the logs of servers.</source>
        <translation>HaRP beachtet Tokens in der URL nie, und sie landen in den Logs von Servern.</translation>
    </message>
    <message>
        <source>This token has expired.</source>
        <translation>Dieses Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; were left out: sending them would log the browser out.</source>
        <translation>Die Cookies von „Angemeldet bleiben“ wurden ausgelassen: Sie zu senden, würde den Browser abmelden.</translation>
    </message>
    <message>
        <source>Cookies of other hosts were left out.</source>
        <translation>Cookies anderer Hosts wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Cookies that have expired were left out.</source>
        <translation>Abgelaufene Cookies wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Headers that every handshake makes for itself were left out.</source>
        <translation>Header, die jeder Handshake selbst erzeugt, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Options of cURL that mean nothing for a WebSocket were left out.</source>
        <translation>cURL-Optionen, die für einen WebSocket nichts bedeuten, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>cURL was told to read cookies from a file; paste the content of that file.</source>
        <translation>cURL sollte Cookies aus einer Datei lesen; fügen Sie den Inhalt dieser Datei ein.</translation>
    </message>
    <message>
        <source>A cookie stands there more than once; the first one is used.</source>
        <translation>Ein Cookie kommt mehr als einmal vor; das erste wird verwendet.</translation>
    </message>
</context>
<context>
    <name>plectrum::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>New connections and profiles</source>
        <translation>Neue Verbindungen und Profile</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Gespeicherter Verlauf</translation>
    </message>
    <message>
        <source>As the text size</source>
        <translation>Wie die Textgröße</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>Aller Fenster.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of everything; tables and payloads may have their own.</source>
        <translation>Von allem; Tabellen und Payloads können ihre eigene haben.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of rows, payloads and code</source>
        <translation>Schrift für Zeilen, Payloads und Code</translation>
    </message>
    <message>
        <source>One whose characters are of equal width.</source>
        <translation>Eine mit gleich breiten Zeichen.</translation>
    </message>
    <message>
        <source>Text size of the rows</source>
        <translation>Textgröße der Zeilen</translation>
    </message>
    <message>
        <source>In the timeline and in what was replayed.</source>
        <translation>In der Zeitleiste und in abgespielten Wiedergaben.</translation>
    </message>
    <message>
        <source>Text size of payloads</source>
        <translation>Textgröße der Payloads</translation>
    </message>
    <message>
        <source>In what is read below the timeline, and in the composer.</source>
        <translation>In dem, was unter der Zeitleiste gelesen wird, und im Nachrichteneditor.</translation>
    </message>
    <message>
        <source>Notices stay for</source>
        <translation>Benachrichtigungen anzeigen für</translation>
    </message>
    <message>
        <source>Twice as long where there is something to undo; View ▸ Notifications has them all.</source>
        <translation>Doppelt so lange, wo es etwas rückgängig zu machen gibt; Ansicht ▸ Benachrichtigungen zeigt sie alle.</translation>
    </message>
    <message>
        <source>Show the overview strip</source>
        <translation>Übersichtsleiste anzeigen</translation>
    </message>
    <message>
        <source>Traffic over time, above the rows.</source>
        <translation>Verkehr im Zeitverlauf, über den Zeilen.</translation>
    </message>
    <message>
        <source>Follow new rows</source>
        <translation>Neuen Zeilen folgen</translation>
    </message>
    <message>
        <source>New connections begin so; the switch beside the filter changes it.</source>
        <translation>Neue Verbindungen beginnen so; der Schalter neben dem Filter ändert es.</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Heartbeats ausblenden</translation>
    </message>
    <message>
        <source>Of protocols, and pings with their pongs, unless they come late or stay unanswered.</source>
        <translation>Von Protokollen sowie Pings mit ihren Pongs, sofern sie nicht verspätet oder unbeantwortet sind.</translation>
    </message>
    <message>
        <source>Times count</source>
        <translation>Zeiten zählen</translation>
    </message>
    <message>
        <source>In the time column; the header&apos;s menu sets the same.</source>
        <translation>In der Zeitspalte; das Menü des Spaltenkopfs stellt dasselbe ein.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner der Aufzeichnungen</translation>
    </message>
    <message>
        <source>Where new ones go; those that are there already stay.</source>
        <translation>Wohin neue kommen; bereits vorhandene bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Aufzeichnungen behalten für</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start, but not those saved under another name.</source>
        <translation>Ältere kommen beim Start in den Papierkorb, nicht aber unter anderem Namen gespeicherte.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <source>For everything up to the answer to the upgrade.</source>
        <translation>Für alles bis zur Antwort auf das Upgrade.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Joined and inflated; a longer one ends the connection (1009).</source>
        <translation>Zusammengesetzt und dekomprimiert; eine längere beendet die Verbindung (1009).</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>End where the peer breaks a rule</source>
        <translation>Bei Regelverstoß der Gegenstelle beenden</translation>
    </message>
    <message>
        <source>As RFC 6455 demands; else it is marked, and listening goes on.</source>
        <translation>Wie RFC 6455 es verlangt; sonst wird er markiert und weiter mitgelesen.</translation>
    </message>
    <message>
        <source>Offer to compress messages</source>
        <translation>Kompression von Nachrichten anbieten</translation>
    </message>
    <message>
        <source>permessage-deflate, RFC 7692.</source>
        <translation>permessage-deflate, RFC 7692.</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping alle</translation>
    </message>
    <message>
        <source>Keeps a quiet connection open, and measures it.</source>
        <translation>Hält eine stille Verbindung offen und misst sie.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ask before risky credentials are sent</source>
        <translation>Vor dem Senden riskanter Zugangsdaten nachfragen</translation>
    </message>
    <message>
        <source>Real passwords, or the cookies of “remember me”; a profile has its own switch.</source>
        <translation>Echte Passwörter oder die Cookies von „Angemeldet bleiben“; ein Profil hat seinen eigenen Schalter.</translation>
    </message>
    <message>
        <source>Ask before closing open connections</source>
        <translation>Vor dem Schließen offener Verbindungen nachfragen</translation>
    </message>
    <message>
        <source>When a tab or the window is closed. Their recordings stay.</source>
        <translation>Wenn ein Tab oder das Fenster geschlossen wird. Die Aufzeichnungen bleiben.</translation>
    </message>
    <message>
        <source>Open the tabs of last time</source>
        <translation>Tabs vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Addresses and opened recordings; nothing connects by itself.</source>
        <translation>Adressen und geöffnete Aufzeichnungen; nichts verbindet sich von selbst.</translation>
    </message>
    <message>
        <source>Remember what was sent</source>
        <translation>Gesendetes merken</translation>
    </message>
    <message>
        <source>Over restarts, by profile, without secrets.</source>
        <translation>Über Neustarts hinweg, je Profil, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>As many of each profile come back by Ctrl+Up.</source>
        <translation>So viele je Profil holt Strg+Hoch zurück.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>As many are offered while an address is typed.</source>
        <translation>So viele werden beim Eingeben einer Adresse angeboten.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Those used last; saved ones stay.</source>
        <translation>Die zuletzt benutzten; gespeicherte bleiben.</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Zuletzt geöffnete Aufzeichnungen</translation>
    </message>
    <message>
        <source>In the menu File; the files themselves stay.</source>
        <translation>Im Menü Datei; die Dateien selbst bleiben.</translation>
    </message>
    <message>
        <source>Secrets leave the clipboard after</source>
        <translation>Geheimnisse aus der Zwischenablage entfernen nach</translation>
    </message>
    <message>
        <source>Those that were copied from Session tokens.</source>
        <translation>Solche, die aus den Sitzungs-Tokens kopiert wurden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, from the next start of Plectrum on.</source>
        <translation>Von Texten, Zahlen und Daten, ab dem nächsten Start von Plectrum.</translation>
    </message>
    <message>
        <source>Look for a new version at the start</source>
        <translation>Beim Start nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>Asks one address for the newest version, and sends nothing about you or your work.</source>
        <translation>Fragt eine Adresse nach der neuesten Version und sendet nichts über Sie oder Ihre Arbeit.</translation>
    </message>
</context>
<context>
    <name>plectrum::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has this in its name.</source>
        <translation>Keine Einstellung enthält dies im Namen.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root on.</source>
        <translation>Der vollständige Pfad wird benötigt, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder of recordings</source>
        <translation>Ordner der Aufzeichnungen auswählen</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner der Aufzeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This build knows no address to ask. Its packager has to name one.</source>
        <translation>Diese Ausgabe kennt keine Adresse, die sie fragen könnte. Wer sie gebaut hat, muss eine nennen.</translation>
    </message>
</context>
<context>
    <name>plectrum::SideBySideView</name>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Zweite Zeile</translation>
    </message>
</context>
<context>
    <name>plectrum::StateDock</name>
    <message>
        <source>To the change before</source>
        <translation>Zur vorigen Änderung</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Zur nächsten Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Held: row %1</source>
        <translation>Festgehalten: Zeile %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <translation>%1 · Verbindung %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>No message here changes a document.
Phoenix presences, GraphQL operations, Bayeux channels and lists of JSON Patch operations do;
a rule file can say which others.</source>
        <translation>Keine Nachricht hier ändert ein Dokument.
Phoenix-Presences, GraphQL-Operationen, Bayeux-Kanäle und Listen von JSON-Patch-Operationen tun es;
eine Regeldatei kann weitere angeben.</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Zeile %1 von %2 wird gelesen…</translation>
    </message>
    <message>
        <source>Changed by row %1</source>
        <translation>Durch Zeile %1 geändert</translation>
    </message>
    <message>
        <source>At row %1 · changed by row %2</source>
        <translation>Bei Zeile %1 · geändert durch Zeile %2</translation>
    </message>
    <message>
        <source>At row %1</source>
        <translation>Bei Zeile %1</translation>
    </message>
    <message>
        <source>This row&apos;s change could not be made: %1.</source>
        <extracomment>%1: what is wrong with a patch, English</extracomment>
        <translation>Die Änderung dieser Zeile konnte nicht ausgeführt werden: %1.</translation>
    </message>
    <message>
        <source>Doubtful: the change in row %1 could not be made.</source>
        <translation>Zweifelhaft: Die Änderung in Zeile %1 konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Part of it: how it began is not in the recording.</source>
        <translation>Ein Teil davon: Der Anfang ist nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>There are more documents or changes than are followed.</source>
        <translation>Es gibt mehr Dokumente oder Änderungen, als verfolgt werden.</translation>
    </message>
    <message>
        <source>It was cleared.
Nothing has begun it anew at row %1.</source>
        <translation>Es wurde geleert.
Bis Zeile %1 hat nichts es neu begonnen.</translation>
    </message>
    <message>
        <source>Nothing had told of it at row %1.</source>
        <translation>Bis Zeile %1 war noch nichts davon bekannt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Nothing differs between rows %1 and %2.</source>
        <translation>Zwischen den Zeilen %1 und %2 gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Row %1 changes nothing here.</source>
        <translation>Zeile %1 ändert hier nichts.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Compare the rows you choose next with this one</source>
        <translation>Die als Nächstes gewählten Zeilen mit dieser vergleichen</translation>
    </message>
    <message>
        <source>The document at this row</source>
        <translation>Das Dokument bei dieser Zeile</translation>
    </message>
    <message>
        <source>Copy the document as JSON</source>
        <translation>Das Dokument als JSON kopieren</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Copy the changes as a JSON Patch</source>
        <translation>Die Änderungen als JSON Patch kopieren</translation>
    </message>
</context>
<context>
    <name>plectrum::SurgeryDialog</name>
    <message>
        <source>Send a frame</source>
        <translation>Frame senden</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Rule that the frame breaks</source>
        <translation>Regel, die der Frame verletzt</translation>
    </message>
    <message>
        <source>Sent before it</source>
        <translation>Davor gesendet</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Last frame of its message</source>
        <translation>Letzter Frame seiner Nachricht</translation>
    </message>
    <message>
        <source>RSV1</source>
        <translation>RSV1</translation>
    </message>
    <message>
        <source>Deflated, where permessage-deflate was agreed</source>
        <translation>Mit Deflate komprimiert, wo permessage-deflate vereinbart wurde</translation>
    </message>
    <message>
        <source>RSV2</source>
        <translation>RSV2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>RSV3</source>
        <translation>RSV3</translation>
    </message>
    <message>
        <source>&amp;Opcode</source>
        <translation>&amp;Opcode</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>with the key</source>
        <translation>mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Mask key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>random, or 8 hex digits</source>
        <translation>zufällig oder 8 Hex-Ziffern</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Form of the length</source>
        <translation>Form der Länge</translation>
    </message>
    <message>
        <source>Shortest form</source>
        <translation>Kürzeste Form</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>an&amp;nounces</source>
        <translation>&amp;kündigt an</translation>
    </message>
    <message>
        <source>Announced length in bytes</source>
        <translation>Angekündigte Länge in Bytes</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>was folgt</translation>
    </message>
    <message>
        <source>Bytes; empty: as many as there are</source>
        <translation>Bytes; leer: so viele, wie da sind</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>Wie die Payload geschrieben ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>then &amp;damage</source>
        <translation>dann &amp;beschädigen</translation>
    </message>
    <message>
        <source>Bytes behind it that are not UTF-8</source>
        <translation>Angehängte Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>The peer finds</source>
        <translation>Gegenstelle erkennt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A frame of your own</source>
        <translation>Ein eigener Frame</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a section such as RFC 6455 §5.1, %2 what breaks it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>%1 is not on this computer. A frame that breaks a rule ends the connection there, may be logged or get your address blocked, and can harm a service that does not check what it reads. Send it only where you may.</source>
        <translation>%1 ist nicht auf diesem Computer. Ein Frame, der eine Regel verletzt, beendet dort die Verbindung, wird womöglich protokolliert, kann zur Sperre Ihrer Adresse führen und einem Dienst schaden, der nicht prüft, was er liest. Senden Sie ihn nur dorthin, wo Sie es dürfen.</translation>
    </message>
    <message>
        <source>A mask key is 8 hex digits.</source>
        <translation>Ein Maskierungsschlüssel besteht aus 8 Hex-Ziffern.</translation>
    </message>
    <message>
        <source>The announced length is a number of bytes.</source>
        <translation>Die angekündigte Länge ist eine Anzahl von Bytes.</translation>
    </message>
    <message>
        <source>A strict peer closes the connection with %1.</source>
        <translation>Eine strenge Gegenstelle schließt die Verbindung mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %Ln more byte(s), and takes the next frames for them.</source>
        <translation>
            <numerusform>Sie wartet auf %Ln weiteres Byte und nimmt die nächsten Frames dafür.</numerusform>
            <numerusform>Sie wartet auf %Ln weitere Bytes und nimmt die nächsten Frames dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the rest for the next frame.</source>
        <translation>Sie hält den Rest für den nächsten Frame.</translation>
    </message>
    <message>
        <source>Nothing: this frame breaks no rule.</source>
        <translation>Nichts: Dieser Frame verletzt keine Regel.</translation>
    </message>
    <message>
        <source>Variables are filled in when it is sent; what stands here is without them.</source>
        <translation>Variablen werden beim Senden eingesetzt; was hier steht, ist ohne sie.</translation>
    </message>
    <message>
        <source>%1 “%2”%3</source>
        <translation>%1 „%2“%3</translation>
    </message>
    <message>
        <source>, without FIN</source>
        <translation>, ohne FIN</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Mit eingesetzten Variablen: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::TapDock</name>
    <message>
        <source>Tap</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Listen, and record what passes in a tab of its own</source>
        <translation>Lauschen und in einem eigenen Tab aufzeichnen, was durchgeht</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address for the browser or app</source>
        <translation>Die Adresse für den Browser oder die App kopieren</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Damit verbinden</translation>
    </message>
    <message>
        <source>Open a tab that goes through the tap</source>
        <translation>Einen Tab öffnen, der durch den Tap geht</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>A&amp;ls</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Headers, cookies, credentials, TLS and proxy of a profile are added to every request</source>
        <translation>Header, Cookies, Zugangsdaten, TLS und Proxy eines Profils werden jeder Anfrage hinzugefügt</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Requests through the tap</source>
        <translation>Anfragen durch den Tap</translation>
    </message>
    <message>
        <source>Hol&amp;d</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>Messages wait here until they are forwarded or dropped; pings and pongs pass</source>
        <translation>Nachrichten warten hier, bis sie weitergeleitet oder verworfen werden; Pings und Pongs gehen durch</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>In welche Richtung</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>every message, or only those with…</source>
        <translation>jede Nachricht, oder nur solche mit…</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Nur Nachrichten mit</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>&amp;Regex</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Angehaltene Nachrichten</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>We&amp;iterleiten</translation>
    </message>
    <message>
        <source>Send the held message on, as it stands below</source>
        <translation>Die angehaltene Nachricht weitersenden, wie sie unten steht</translation>
    </message>
    <message>
        <source>Dr&amp;op</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>The held message does not go on</source>
        <translation>Die angehaltene Nachricht geht nicht weiter</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Send the held message on twice, as it stands below</source>
        <translation>Die angehaltene Nachricht zweimal weitersenden, wie sie unten steht</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Alle weiterleiten</translation>
    </message>
    <message>
        <source>Everything that is held goes on as it is</source>
        <translation>Alles Angehaltene geht unverändert weiter</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Choose a held message to change it, or write one of your own to send between the others.</source>
        <translation>Wählen Sie eine angehaltene Nachricht, um sie zu ändern, oder schreiben Sie eine eigene, die zwischen den anderen gesendet wird.</translation>
    </message>
    <message>
        <source>Send as a message of one&apos;s own</source>
        <translation>Als eigene Nachricht senden</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Send it on the chosen connection, between the messages of the others</source>
        <translation>Auf der gewählten Verbindung senden, zwischen den Nachrichten der anderen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>TLS and network</source>
        <translation>TLS und Netzwerk</translation>
    </message>
    <message>
        <source>Start the tap and connect a client to its address: each connection through it appears here.</source>
        <translation>Starten Sie den Tap und verbinden Sie einen Client mit seiner Adresse: Jede Verbindung durch ihn erscheint hier.</translation>
    </message>
    <message>
        <source>Tick Hold, and messages wait here until you forward, change or drop them.</source>
        <translation>Schalten Sie Anhalten ein, und Nachrichten warten hier, bis Sie sie weiterleiten, ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>as the client asks</source>
        <translation>wie der Client anfragt</translation>
    </message>
    <message>
        <source>with what the profile “%1” sends</source>
        <translation>mit dem, was das Profil „%1“ sendet</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Through the tap</source>
        <translation>Durch den Tap</translation>
    </message>
    <message>
        <source>Hex digits come in pairs of 0–9 and a–f.</source>
        <translation>Hex-Ziffern treten paarweise auf, aus 0–9 und a–f.</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Diese Bytes sind kein Text.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapFieldModel</name>
    <message>
        <source>The name of a header or cookie has no spaces, and no other signs than a token may have.</source>
        <translation>Der Name eines Headers oder Cookies enthält keine Leerzeichen und keine anderen Zeichen, als ein Token haben darf.</translation>
    </message>
    <message>
        <source>A value has no line breaks or control characters.</source>
        <translation>Ein Wert enthält keine Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>type it once</source>
        <translation>einmal eingeben</translation>
    </message>
    <message>
        <source>The value is kept in the key store for this target, and read when the tap starts.</source>
        <translation>Der Wert wird für dieses Ziel im Schlüsselbund aufbewahrt und beim Start des Taps gelesen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Wert aus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>plectrum::TapModel</name>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>open, %1 held</source>
        <translation>offen, %1 angehalten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>over, %1</source>
        <translation>beendet, %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRequestsPage</name>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>Host that is sent on</source>
        <translation>Weitergesendeter Host</translation>
    </message>
    <message>
        <source>The Host header that is sent on: the target&apos;s, as it came, or what is typed</source>
        <translation>Der weitergesendete Host-Header: der des Ziels, der ursprüngliche oder der eingegebene</translation>
    </message>
    <message>
        <source>Orig&amp;in</source>
        <translation>Or&amp;igin</translation>
    </message>
    <message>
        <source>Origin that is sent on</source>
        <translation>Weitergesendeter Origin</translation>
    </message>
    <message>
        <source>The Origin header that is sent on: as it came, the target&apos;s, or what is typed</source>
        <translation>Der weitergesendete Origin-Header: der ursprüngliche, der des Ziels oder der eingegebene</translation>
    </message>
    <message>
        <source>Add hea&amp;der</source>
        <translation>Header hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Sent instead of the client&apos;s own of this name</source>
        <translation>Anstelle des gleichnamigen Headers des Clients gesendet</translation>
    </message>
    <message>
        <source>Add coo&amp;kie</source>
        <translation>Coo&amp;kie hinzufügen</translation>
    </message>
    <message>
        <source>Sent beside the client&apos;s; one of the same name is replaced</source>
        <translation>Zusätzlich zu denen des Clients gesendet; ein gleichnamiges wird ersetzt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen header or cookie</source>
        <translation>Den gewählten Header oder das gewählte Cookie entfernen</translation>
    </message>
    <message>
        <source>Requests go on with the headers and cookies of the client. What is added here is sent as well, from the next request on; its value is typed, or kept in the key store.</source>
        <translation>Anfragen gehen mit den Headern und Cookies des Clients weiter. Was hier hinzugefügt wird, wird ab der nächsten Anfrage mitgesendet; sein Wert wird eingegeben oder im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Headers and cookies</source>
        <translation>Header und Cookies</translation>
    </message>
    <message>
        <source>Nothing is added: requests go on as the client wrote them.</source>
        <translation>Nichts wird hinzugefügt: Anfragen gehen so weiter, wie der Client sie geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRule</name>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Messages that match do not go on; out: to the server, in: from it</source>
        <translation>Passende Nachrichten gehen nicht weiter; out: zum Server, in: von ihm</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Texts go on with what matches replaced</source>
        <translation>Texte gehen weiter, wobei das Passende ersetzt ist</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögern</translation>
    </message>
    <message>
        <source>Messages, or those that match, go on so much later</source>
        <translation>Nachrichten, oder die passenden, gehen um so viel später weiter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Messages that match go on twice</source>
        <translation>Passende Nachrichten gehen zweimal weiter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Messages that match, or all, wait until it is decided what becomes of them</source>
        <translation>Passende Nachrichten, oder alle, warten, bis über sie entschieden ist</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRuleModel</name>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>Say what is to be replaced.</source>
        <translation>Geben Sie an, was ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Say which messages are meant; a dot matches all that are not empty.</source>
        <translation>Geben Sie an, welche Nachrichten gemeint sind; ein Punkt passt auf alle, die nicht leer sind.</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Regex found</source>
        <translation>Regex findet</translation>
    </message>
    <message>
        <source>By, or for</source>
        <translation>Durch / um</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRulesPage</name>
    <message>
        <source>A&amp;dd rule</source>
        <translation>Re&amp;gel hinzufügen</translation>
    </message>
    <message>
        <source>A rule for the messages that pass</source>
        <translation>Eine Regel für die durchgehenden Nachrichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Die gewählte Regel entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Replacements are made from top to bottom</source>
        <translation>Ersetzungen erfolgen von oben nach unten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Without rules all messages pass as they come. A rule drops, replaces, delays, duplicates or holds those that match; it holds at once, for open connections too.</source>
        <translation>Ohne Regeln gehen alle Nachrichten unverändert durch. Eine Regel verwirft, ersetzt, verzögert, dupliziert oder hält an, was auf sie passt; sie gilt sofort, auch für offene Verbindungen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rule yet: every message passes as it came. Add one, and it holds at once.</source>
        <translation>Noch keine Regel: Jede Nachricht geht unverändert durch. Fügen Sie eine hinzu, sie gilt sofort.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapTlsPage</name>
    <message>
        <source>Towards the clients</source>
        <translation>Zu den Clients</translation>
    </message>
    <message>
        <source>Liste&amp;n</source>
        <translation>La&amp;uschen</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes a free one</source>
        <translation>Adresse und Port; Port 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>with TLS</source>
        <translation>mit TLS</translation>
    </message>
    <message>
        <source>Clients connect by wss and https</source>
        <translation>Clients verbinden sich per wss und https</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>PEM; empty: a fresh one</source>
        <translation>PEM; leer: ein neues</translation>
    </message>
    <message>
        <source>Certificate for the clients</source>
        <translation>Zertifikat für die Clients</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Key of the certificate for the clients</source>
        <translation>Schlüssel des Zertifikats für die Clients</translation>
    </message>
    <message>
        <source>Towards the target</source>
        <translation>Zum Ziel</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM; empty: as the profile has it</source>
        <translation>PEM; leer: wie im Profil</translation>
    </message>
    <message>
        <source>Certificate authority to trust as well</source>
        <translation>Zertifizierungsstelle, der zusätzlich vertraut wird</translation>
    </message>
    <message>
        <source>PEM or PKCS#12</source>
        <translation>PEM oder PKCS#12</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>accept any certificate</source>
        <translation>jedes Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Nobody is who they say they are then; for tests only</source>
        <translation>Niemand ist dann sicher der, für den er sich ausgibt; nur für Tests</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>plectrum::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>plectrum::TextLinesView</name>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineHeader</name>
    <message>
        <source>Columns of the timeline</source>
        <translation>Spalten der Zeitleiste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineModel</name>
    <message>
        <source>by your choice</source>
        <translation>nach Ihrer Wahl</translation>
    </message>
    <message>
        <source>by its subprotocol</source>
        <translation>nach Subprotokoll</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>nach Adresse</translation>
    </message>
    <message>
        <source>by its first messages</source>
        <translation>nach den ersten Nachrichten</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Answers a request that is not in the recording</source>
        <translation>Beantwortet eine Anfrage, die nicht in der Aufzeichnung ist</translation>
    </message>
    <message>
        <source>Nobody had answered when the connection ended</source>
        <translation>Niemand hatte geantwortet, als die Verbindung endete</translation>
    </message>
    <message>
        <source>Answers row %L1</source>
        <translation>Beantwortet Zeile %L1</translation>
    </message>
    <message>
        <source>Answered by row %L1</source>
        <translation>Beantwortet durch Zeile %L1</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Bisher keine Antwort</translation>
    </message>
    <message>
        <source>As the server saw it: ↙ came to the server, ↗ left it</source>
        <translation>Aus Sicht des Servers: ↙ kam zum Server, ↗ verließ ihn</translation>
    </message>
    <message>
        <source>As this client saw it: ↗ sent to the server, ↙ came from it</source>
        <translation>Aus Sicht dieses Clients: ↗ zum Server gesendet, ↙ kam von ihm</translation>
    </message>
    <message>
        <source>Summary · %1 %</source>
        <extracomment>in the header of a column, while the rows are read through: how far that is</extracomment>
        <translation>Zusammenfassung · %1 %</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>%1 Server</translation>
    </message>
    <message>
        <source>%1 client</source>
        <translation>%1 Client</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>└ last part</source>
        <translation>└ letzter Teil</translation>
    </message>
    <message>
        <source>├ part</source>
        <translation>├ Teil</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>joined %1 bytes · </source>
        <translation>zusammengesetzt %1 Bytes · </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the row in the recording</source>
        <translation>Nummer der Zeile in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Zeit s</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Zeit seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Sekunden seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Lokale Uhrzeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Number of the connection, and the side that recorded it</source>
        <translation>Nummer der Verbindung und die Seite, die sie aufgezeichnet hat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Direction: ↗ sent, ↙ received</source>
        <translation>Richtung: ↗ gesendet, ↙ empfangen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>Was über die Leitung ging</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Header bits</source>
        <translation>Header-Bits</translation>
    </message>
    <message>
        <source>Bits set in the frame&apos;s header: FIN, RSV1 to RSV3, MASK</source>
        <translation>Im Header des Frames gesetzte Bits: FIN, RSV1 bis RSV3, MASK</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Length on the wire</source>
        <translation>Länge auf der Leitung</translation>
    </message>
    <message>
        <source>Bytes with the frame&apos;s header</source>
        <translation>Bytes mit dem Header des Frames</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bytes; on the wire → as meant where they differ</source>
        <translation>Bytes; auf der Leitung → dekomprimiert, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Agreed in the connection&apos;s handshake</source>
        <translation>Im Handshake der Verbindung vereinbart</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bookmark and note</source>
        <translation>Lesezeichen und Notiz</translation>
    </message>
    <message>
        <source>★ bookmarked, and the row&apos;s note</source>
        <translation>★ Lesezeichen, und die Notiz der Zeile</translation>
    </message>
    <message>
        <source>Latency ms</source>
        <translation>Latenz ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Milliseconds from the request to its answer; Ctrl+J goes from one to the other</source>
        <translation>Millisekunden von der Anfrage bis zu ihrer Antwort; Strg+J geht von der einen zur anderen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What the message means in its protocol</source>
        <translation>Was die Nachricht in ihrem Protokoll bedeutet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>First part of the content</source>
        <translation>Erster Teil des Inhalts</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Everything that crossed the wire, one row each</source>
        <translation>Alles, was über die Leitung ging, je eine Zeile</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Hoch, Runter, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Last row, and follow what comes</source>
        <translation>Letzte Zeile, und dem folgen, was kommt</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
</context>
<context>
    <name>plectrum::TimingWaterfall</name>
    <message>
        <source>Time each step of opening took</source>
        <translation>Dauer jedes Schritts beim Öffnen</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenDock</name>
    <message>
        <source>Session tokens</source>
        <translation>Sitzungs-Tokens</translation>
    </message>
    <message>
        <source>Log i&amp;n by browser…</source>
        <translation>Über den Browser a&amp;nmelden…</translation>
    </message>
    <message>
        <source>Get an app password by Login Flow v2</source>
        <translation>Ein App-Passwort per Login Flow v2 holen</translation>
    </message>
    <message>
        <source>Paste cre&amp;dentials…</source>
        <translation>&amp;Zugangsdaten einfügen…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token for the current tab</source>
        <translation>Cookies, Header, „Als cURL kopieren“ oder ein Token für den aktuellen Tab</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Das Log neu lesen</translation>
    </message>
    <message>
        <source>No credentials yet. Log in to a Nextcloud by browser, paste what your browser sends, or connect with a password:
what is used is listed here by fingerprint, never with its secret.</source>
        <translation>Noch keine Zugangsdaten. Melden Sie sich über den Browser bei einer Nextcloud an, fügen Sie ein, was Ihr Browser sendet, oder verbinden Sie sich mit einem Passwort:
Was benutzt wird, ist hier mit Fingerabdruck aufgeführt, nie mit seinem Geheimnis.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Reve&amp;al</source>
        <translation>Anze&amp;igen</translation>
    </message>
    <message>
        <source>Show the secret here</source>
        <translation>Das Geheimnis hier anzeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the secret; it is taken off the clipboard after 30 seconds</source>
        <translation>Das Geheimnis kopieren; nach 30 Sekunden wird es aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Ask the server whether it still takes this app password</source>
        <translation>Den Server fragen, ob er dieses App-Passwort noch annimmt</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>Erne&amp;uern</translation>
    </message>
    <message>
        <source>Replace it on the server by a new one; profiles go on with that</source>
        <translation>Auf dem Server durch ein neues ersetzen; Profile benutzen dann dieses</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Delete it on the server</source>
        <translation>Auf dem Server löschen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take it out of this list and the key store; on the server it stays valid</source>
        <translation>Aus dieser Liste und dem Schlüsselbund nehmen; auf dem Server bleibt es gültig</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1 s geleert.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, so the clipboard was left alone.</source>
        <translation>Inzwischen wurde etwas anderes kopiert, daher blieb die Zwischenablage unverändert.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Logged in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>Hide &amp;again</source>
        <translation>Wieder verber&amp;gen</translation>
    </message>
    <message>
        <source>Asking %1 for a new app password…</source>
        <translation>%1 wird um ein neues App-Passwort gebeten…</translation>
    </message>
    <message>
        <source>Revoke the app password of %1 on %2?</source>
        <translation>Das App-Passwort von %1 auf %2 widerrufen?</translation>
    </message>
    <message>
        <source>The server forgets it at once; every program that uses it is logged out.</source>
        <translation>Der Server vergisst es sofort; jedes Programm, das es benutzt, wird abgemeldet.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Forget the app password of %1 on %2?</source>
        <translation>Das App-Passwort von %1 auf %2 vergessen?</translation>
    </message>
    <message>
        <source>It goes from this list and from the key store. On the server it stays valid: revoke it first if nobody needs it.</source>
        <translation>Es verschwindet aus dieser Liste und aus dem Schlüsselbund. Auf dem Server bleibt es gültig: Widerrufen Sie es zuerst, wenn niemand es braucht.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenErrand</name>
    <message>
        <source>Plectrum does not have this secret: it is not in the key store, and nothing has used it since the program started.</source>
        <translation>Plectrum hat dieses Geheimnis nicht: Es ist nicht im Schlüsselbund, und seit dem Programmstart hat nichts es benutzt.</translation>
    </message>
    <message>
        <source>%1 takes it: it belongs to %2.</source>
        <translation>%1 nimmt es an: Es gehört %2.</translation>
    </message>
    <message>
        <source>Rotated: the new app password is in the key store, the old one is void.</source>
        <translation>Erneuert: Das neue App-Passwort ist im Schlüsselbund, das alte ist ungültig.</translation>
    </message>
    <message>
        <source>Rotated: the old app password is void. The new one is kept for this run only: %1</source>
        <translation>Erneuert: Das alte App-Passwort ist ungültig. Das neue wird nur für diesen Programmlauf aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Revoked: %1 does not take this app password any more.</source>
        <translation>Widerrufen: %1 nimmt dieses App-Passwort nicht mehr an.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenModel</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Uses: %1, the last one %2</source>
        <translation>Benutzungen: %1, zuletzt %2</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User or name</source>
        <translation>Benutzer oder Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>plectrum::TreeFace</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Format of the payload</source>
        <translation>Format der Payload</translation>
    </message>
    <message>
        <source>What the payload is read as</source>
        <translation>Als was die Payload gelesen wird</translation>
    </message>
    <message>
        <source>Schema…</source>
        <translation>Schema…</translation>
    </message>
    <message>
        <source>Choose what the messages look like</source>
        <translation>Wählen, wie die Nachrichten aufgebaut sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no message.</source>
        <translation>Diese Zeile sagt, wie die Verbindung endete.
Sie ist keine Nachricht.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Diese Zeile ist Teil des HTTP-Handshakes.
Sehen Sie in der Ansicht Handshake nach.</translation>
    </message>
    <message>
        <source>A control frame holds no message.</source>
        <translation>Ein Steuer-Frame enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>A part of a message.
Its last frame shows the whole.</source>
        <translation>Ein Teil einer Nachricht.
Ihr letzter Frame zeigt das Ganze.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Not read.
Choose a format to read it.</source>
        <translation>Nicht gelesen.
Wählen Sie ein Format, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lesen… %1 %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Zu lang zum Kopieren: Speichern Sie stattdessen die Payload.</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;XML</source>
        <translation>Als &amp;XML kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Alles darunter &amp;ausklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>no %1 at byte %2 (%3)</source>
        <extracomment>%1 a format such as JSON, %2 an offset, %3 why, in technical English</extracomment>
        <translation>kein %1 bei Byte %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <extracomment>%1 a protocol such as Socket.IO</extracomment>
        <translation>
            <numerusform>%1, %n Feld</numerusform>
            <numerusform>%1, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text, no JSON.</source>
        <translation>Einfacher Text, kein JSON.</translation>
    </message>
    <message>
        <source>Nothing that a tree could show:
%1</source>
        <translation>Nichts, was ein Baum zeigen könnte:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>%1 a format such as JSON</extracomment>
        <translation>
            <numerusform>%1, %n Wert</numerusform>
            <numerusform>%1, %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed, without a schema</source>
        <translation>geraten, ohne Schema</translation>
    </message>
    <message>
        <source>%1, the first %2 values</source>
        <translation>%1, die ersten %2 Werte</translation>
    </message>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ fehlerhaft bei Byte %1: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::Utf8Damage</name>
    <message>
        <source>Overlong form (C0 AF)</source>
        <translation>Überlange Form (C0 AF)</translation>
    </message>
    <message>
        <source>Lone surrogate (ED A0 80)</source>
        <translation>Einzelnes Surrogat (ED A0 80)</translation>
    </message>
    <message>
        <source>Beyond Unicode (F4 90 80 80)</source>
        <translation>Jenseits von Unicode (F4 90 80 80)</translation>
    </message>
    <message>
        <source>Continuation byte alone (80)</source>
        <translation>Einzelnes Fortsetzungsbyte (80)</translation>
    </message>
    <message>
        <source>Character cut off (E2 82)</source>
        <translation>Abgeschnittenes Zeichen (E2 82)</translation>
    </message>
    <message>
        <source>Byte that is never used (FF)</source>
        <translation>Nie verwendetes Byte (FF)</translation>
    </message>
</context>
<context>
    <name>plectrum::ValueDiffModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
</context>
<context>
    <name>plectrum::Verdict</name>
    <message>
        <source>The answer is %1 and fits the handshake.</source>
        <translation>Die Antwort lautet %1 und passt zum Handshake.</translation>
    </message>
    <message>
        <source>The WebSocket opened.</source>
        <translation>Der WebSocket wurde geöffnet.</translation>
    </message>
    <message>
        <source>Everything on the way let the upgrade through, and the endpoint accepted it.</source>
        <translation>Alles auf dem Weg ließ das Upgrade durch, und der Endpunkt nahm es an.</translation>
    </message>
    <message>
        <source>It was cancelled on this side.</source>
        <translation>Auf dieser Seite wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing is known about the other end.</source>
        <translation>Über die Gegenstelle ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Verbinden Sie sich neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>This program did not send anything: %1</source>
        <translation>Dieses Programm hat nichts gesendet: %1</translation>
    </message>
    <message>
        <source>The address or an option cannot be used like this.</source>
        <translation>Die Adresse oder eine Option kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct what is named: ws:// or wss://, a host, no fragment, header names without spaces.</source>
        <translation>Korrigieren Sie, was genannt wird: ws:// oder wss://, ein Host, kein Fragment, Header-Namen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>It is %1 that answers.</source>
        <translation>Es antwortet %1.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy, such as port 8780 of HaRP or the ExApp&apos;s own.</source>
        <translation>Vergleichen Sie mit einem Versuch am Reverse-Proxy vorbei, etwa an Port 8780 von HaRP oder am eigenen Port der ExApp.</translation>
    </message>
    <message>
        <source>The answer is %1: &quot;%2&quot;</source>
        <translation>Die Antwort lautet %1: „%2“</translation>
    </message>
    <message>
        <source>The endpoint does not take sockets from the origin %1.</source>
        <translation>Der Endpunkt nimmt keine Sockets vom Origin %1 an.</translation>
    </message>
    <message>
        <source>Servers check the Origin header so that no foreign web page opens sockets in a user&apos;s name. HaRP does not look at it; this is the endpoint itself.</source>
        <translation>Server prüfen den Origin-Header, damit keine fremde Webseite im Namen eines Benutzers Sockets öffnet. HaRP beachtet ihn nicht; hier ist es der Endpunkt selbst.</translation>
    </message>
    <message>
        <source>Set the Origin to that of the page that uses the socket, such as https://cloud.example.org.</source>
        <translation>Setzen Sie den Origin auf den der Seite, die den Socket benutzt, etwa https://cloud.example.org.</translation>
    </message>
    <message>
        <source>Leave the Origin out: programs that are no browsers need none.</source>
        <translation>Lassen Sie den Origin weg: Programme, die keine Browser sind, brauchen keinen.</translation>
    </message>
    <message>
        <source>Or allow this origin in the endpoint&apos;s settings.</source>
        <translation>Oder erlauben Sie diesen Origin in den Einstellungen des Endpunkts.</translation>
    </message>
    <message>
        <source>The answer is 403 &quot;Forbidden&quot; with Sec-WebSocket-Version, as Go&apos;s gorilla/websocket refuses an origin.</source>
        <translation>Die Antwort lautet 403 „Forbidden“ mit Sec-WebSocket-Version, wie gorilla/websocket (Go) einen Origin ablehnt.</translation>
    </message>
    <message>
        <source>By default gorilla/websocket wants the Origin&apos;s host to be the Host of the request.</source>
        <translation>Standardmäßig verlangt gorilla/websocket, dass der Host des Origins der Host der Anfrage ist.</translation>
    </message>
    <message>
        <source>Leave the Origin out, or set it to the host that you connect to.</source>
        <translation>Lassen Sie den Origin weg oder setzen Sie ihn auf den Host, mit dem Sie sich verbinden.</translation>
    </message>
    <message>
        <source>Or allow it in the endpoint (Upgrader.CheckOrigin); behind a proxy also check that it passes Host on.</source>
        <translation>Oder erlauben Sie ihn im Endpunkt (Upgrader.CheckOrigin); prüfen Sie hinter einem Proxy auch, ob dieser Host weiterreicht.</translation>
    </message>
    <message>
        <source>An Origin of another host was sent: %1.</source>
        <translation>Gesendet wurde der Origin eines anderen Hosts: %1.</translation>
    </message>
    <message>
        <source>The endpoint may refuse the Origin.</source>
        <translation>Der Endpunkt lehnt möglicherweise den Origin ab.</translation>
    </message>
    <message>
        <source>Some servers answer a bare 403 to an Origin that is not theirs.</source>
        <translation>Manche Server antworten auf einen fremden Origin mit einem bloßen 403.</translation>
    </message>
    <message>
        <source>Try once without an Origin.</source>
        <translation>Versuchen Sie es einmal ohne Origin.</translation>
    </message>
    <message>
        <source>Client and endpoint do not agree on a subprotocol (offered: %1).</source>
        <translation>Client und Endpunkt einigen sich nicht auf ein Subprotokoll (angeboten: %1).</translation>
    </message>
    <message>
        <source>The endpoint speaks only certain subprotocols and none of them was offered.</source>
        <translation>Der Endpunkt spricht nur bestimmte Subprotokolle, und keines davon wurde angeboten.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks; its name must be spelled exactly so.</source>
        <translation>Bieten Sie das Subprotokoll an, das der Endpunkt spricht; sein Name muss genau so geschrieben sein.</translation>
    </message>
    <message>
        <source>The 101 chooses &quot;%1&quot;; offered were: %2.</source>
        <translation>Die 101 wählt „%1“; angeboten wurden: %2.</translation>
    </message>
    <message>
        <source>The endpoint chose a subprotocol that was not offered.</source>
        <translation>Der Endpunkt hat ein Subprotokoll gewählt, das nicht angeboten wurde.</translation>
    </message>
    <message>
        <source>A client must fail the connection then; browsers do so as well. Often the endpoint is an echo of a fixed name, or another service than expected answers.</source>
        <translation>Ein Client muss die Verbindung dann abbrechen; Browser tun das ebenfalls. Oft spiegelt der Endpunkt einen festen Namen zurück, oder es antwortet ein anderer Dienst als erwartet.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that it chose.</source>
        <translation>Bieten Sie das Subprotokoll an, das er gewählt hat.</translation>
    </message>
    <message>
        <source>Or correct the endpoint: it may choose from the offer only.</source>
        <translation>Oder korrigieren Sie den Endpunkt: Er darf nur aus dem Angebot wählen.</translation>
    </message>
    <message>
        <source>The 101 answers with Sec-WebSocket-Extensions: %1</source>
        <translation>Die 101 antwortet mit Sec-WebSocket-Extensions: %1</translation>
    </message>
    <message>
        <source>The endpoint agrees to an extension that was not offered like this.</source>
        <translation>Der Endpunkt stimmt einer Erweiterung zu, die so nicht angeboten wurde.</translation>
    </message>
    <message>
        <source>The answer about compression does not fit the offer, so neither end could know what the bytes mean.</source>
        <translation>Die Antwort zur Kompression passt nicht zum Angebot, sodass keine Seite wissen könnte, was die Bytes bedeuten.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Verbinden Sie sich ohne Kompression, um zu sehen, ob das Übrige funktioniert.</translation>
    </message>
    <message>
        <source>Correct or update the endpoint.</source>
        <translation>Korrigieren oder aktualisieren Sie den Endpunkt.</translation>
    </message>
    <message>
        <source>The 101 has no Sec-WebSocket-Accept.</source>
        <translation>Die 101 enthält kein Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the one that belongs to the key that was sent.</source>
        <translation>Sec-WebSocket-Accept gehört nicht zu dem Schlüssel, der gesendet wurde.</translation>
    </message>
    <message>
        <source>The answer is a 101, but not to this handshake.</source>
        <translation>Die Antwort ist eine 101, aber nicht auf diesen Handshake.</translation>
    </message>
    <message>
        <source>The accept key proves that the endpoint has read this request. A cache, or a proxy that makes handshakes of its own, gives an old or a foreign one; so does a faulty endpoint.</source>
        <translation>Der Accept-Schlüssel beweist, dass der Endpunkt diese Anfrage gelesen hat. Ein Cache oder ein Proxy, der eigene Handshakes führt, liefert einen alten oder fremden; ebenso ein fehlerhafter Endpunkt.</translation>
    </message>
    <message>
        <source>Look for a cache between, and exempt the path from it.</source>
        <translation>Suchen Sie nach einem Cache dazwischen und nehmen Sie den Pfad davon aus.</translation>
    </message>
    <message>
        <source>The answer is 101 without the right Upgrade or Connection header.</source>
        <translation>Die Antwort ist 101 ohne richtigen Upgrade- oder Connection-Header.</translation>
    </message>
    <message>
        <source>The answer is a 101 that does not upgrade to WebSocket.</source>
        <translation>Die Antwort ist eine 101, die nicht auf WebSocket umschaltet.</translation>
    </message>
    <message>
        <source>The endpoint or a proxy switched to another protocol, or a proxy took Upgrade or Connection out of the answer.</source>
        <translation>Der Endpunkt oder ein Proxy hat auf ein anderes Protokoll umgeschaltet, oder ein Proxy hat Upgrade oder Connection aus der Antwort entfernt.</translation>
    </message>
    <message>
        <source>Check that proxies pass these headers in both directions.</source>
        <translation>Prüfen Sie, ob Proxys diese Header in beiden Richtungen weiterreichen.</translation>
    </message>
    <message>
        <source>%1 of %2 failures in the last %3 s</source>
        <translation>%1 von %2 Fehlversuchen in den letzten %3 s</translation>
    </message>
    <message>
        <source>The first close frame came from the other end, without a code.</source>
        <translation>Der erste Close-Frame kam von der Gegenstelle, ohne Code.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1.</source>
        <translation>Der erste Close-Frame kam von der Gegenstelle: %1.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1 &quot;%2&quot;.</source>
        <translation>Der erste Close-Frame kam von der Gegenstelle: %1 „%2“.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;.</source>
        <translation>%1 ist „%2“.</translation>
    </message>
    <message>
        <source>It was open for %1.</source>
        <translation>Die Verbindung war %1 lang offen.</translation>
    </message>
    <message>
        <source>HaRP passes close frames on and sends none of its own.</source>
        <translation>HaRP reicht Close-Frames weiter und sendet keine eigenen.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log around this time.</source>
        <translation>Lesen Sie das Log des Endpunkts um diese Zeit.</translation>
    </message>
    <message>
        <source>The reason in the close frame and the application&apos;s documentation tell more.</source>
        <translation>Der Grund im Close-Frame und die Dokumentation der Anwendung sagen mehr.</translation>
    </message>
    <message>
        <source>The first close frame was sent from here; the other end answered with %1.</source>
        <translation>Der erste Close-Frame wurde von hier gesendet; die Gegenstelle antwortete mit %1.</translation>
    </message>
    <message>
        <source>The connection was closed on this side, in order.</source>
        <translation>Die Verbindung wurde auf dieser Seite ordnungsgemäß geschlossen.</translation>
    </message>
    <message>
        <source>Both ends said good-bye.</source>
        <translation>Beide Seiten haben sich verabschiedet.</translation>
    </message>
    <message>
        <source>The other end closed the connection in order (%1).</source>
        <translation>Die Gegenstelle hat die Verbindung ordnungsgemäß geschlossen (%1).</translation>
    </message>
    <message>
        <source>It was done, or it wants no more of this client.</source>
        <translation>Sie war fertig, oder sie will nichts mehr von diesem Client.</translation>
    </message>
    <message>
        <source>The other end goes away (1001).</source>
        <translation>Die Gegenstelle verabschiedet sich (1001).</translation>
    </message>
    <message>
        <source>The server is stopped or restarted, or it ends idle connections.</source>
        <translation>Der Server wird beendet oder neu gestartet, oder er beendet Verbindungen im Leerlauf.</translation>
    </message>
    <message>
        <source>Connect again after a while.</source>
        <translation>Verbinden Sie sich nach einer Weile neu.</translation>
    </message>
    <message>
        <source>The other end says that this side broke a rule of the protocol (1002).</source>
        <translation>Die Gegenstelle meldet, dass diese Seite eine Regel des Protokolls verletzt hat (1002).</translation>
    </message>
    <message>
        <source>The last frames sent were wrong, deliberately or by a fault, or a proxy damaged them.</source>
        <translation>Die zuletzt gesendeten Frames waren falsch, absichtlich oder durch einen Fehler, oder ein Proxy hat sie beschädigt.</translation>
    </message>
    <message>
        <source>Look at the frames sent last: reserved bits, opcode, mask, fragments.</source>
        <translation>Sehen Sie sich die zuletzt gesendeten Frames an: reservierte Bits, Opcode, Maske, Fragmente.</translation>
    </message>
    <message>
        <source>Connect without compression to rule it out.</source>
        <translation>Verbinden Sie sich ohne Kompression, um sie als Ursache auszuschließen.</translation>
    </message>
    <message>
        <source>The other end does not take this type of message (1003).</source>
        <translation>Die Gegenstelle nimmt diesen Nachrichtentyp nicht an (1003).</translation>
    </message>
    <message>
        <source>It wants text and got binary, or the other way round, or not this format.</source>
        <translation>Sie will Text und bekam Binärdaten, oder umgekehrt, oder nicht dieses Format.</translation>
    </message>
    <message>
        <source>Send the other type.</source>
        <translation>Senden Sie den anderen Typ.</translation>
    </message>
    <message>
        <source>Check the format that the endpoint expects.</source>
        <translation>Prüfen Sie, welches Format der Endpunkt erwartet.</translation>
    </message>
    <message>
        <source>The other end could not read a message (1007).</source>
        <translation>Die Gegenstelle konnte eine Nachricht nicht lesen (1007).</translation>
    </message>
    <message>
        <source>A text message was not UTF-8, or a compressed one could not be inflated.</source>
        <translation>Eine Textnachricht war kein UTF-8, oder eine komprimierte ließ sich nicht dekomprimieren.</translation>
    </message>
    <message>
        <source>Send it as binary, or as UTF-8.</source>
        <translation>Senden Sie sie binär oder als UTF-8.</translation>
    </message>
    <message>
        <source>The other end closes for reasons of its own (1008).</source>
        <translation>Die Gegenstelle schließt aus eigenen Gründen (1008).</translation>
    </message>
    <message>
        <source>Mostly a missing or expired token in the first message or the query, too many messages, or a rule of the application. FastAPI uses it when a parameter or a dependency does not fit.</source>
        <translation>Meist ein fehlendes oder abgelaufenes Token in der ersten Nachricht oder der Query, zu viele Nachrichten oder eine Regel der Anwendung. FastAPI verwendet dies, wenn ein Parameter oder eine Abhängigkeit nicht passt.</translation>
    </message>
    <message>
        <source>Check the credentials that the application wants after the handshake.</source>
        <translation>Prüfen Sie die Zugangsdaten, die die Anwendung nach dem Handshake verlangt.</translation>
    </message>
    <message>
        <source>A message was too big for the other end (1009).</source>
        <translation>Eine Nachricht war der Gegenstelle zu groß (1009).</translation>
    </message>
    <message>
        <source>Limits are common: Python&apos;s websockets 1 MiB, uvicorn 16 MiB, ws for Node.js 100 MiB, Socket.IO 1 MB.</source>
        <translation>Limits sind üblich: websockets (Python) 1 MiB, uvicorn 16 MiB, ws für Node.js 100 MiB, Socket.IO 1 MB.</translation>
    </message>
    <message>
        <source>Send smaller messages.</source>
        <translation>Senden Sie kleinere Nachrichten.</translation>
    </message>
    <message>
        <source>Or raise the endpoint&apos;s limit (max_size, ws_max_size, maxPayload).</source>
        <translation>Oder erhöhen Sie das Limit des Endpunkts (max_size, ws_max_size, maxPayload).</translation>
    </message>
    <message>
        <source>The other end misses an extension (1010).</source>
        <translation>Der Gegenstelle fehlt eine Erweiterung (1010).</translation>
    </message>
    <message>
        <source>Only clients may send this code; a server that does is at fault.</source>
        <translation>Nur Clients dürfen diesen Code senden; ein Server, der es tut, ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Connect with compression offered.</source>
        <translation>Verbinden Sie sich mit angebotener Kompression.</translation>
    </message>
    <message>
        <source>The endpoint failed (1011).</source>
        <translation>Im Endpunkt ist ein Fehler aufgetreten (1011).</translation>
    </message>
    <message>
        <source>An exception in the application ended the connection.</source>
        <translation>Eine Exception in der Anwendung hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Look at the message sent last: it may be what the application failed on.</source>
        <translation>Sehen Sie sich die zuletzt gesendete Nachricht an: An ihr könnte die Anwendung gescheitert sein.</translation>
    </message>
    <message>
        <source>The service restarts (1012).</source>
        <translation>Der Dienst startet neu (1012).</translation>
    </message>
    <message>
        <source>It says so itself; uvicorn sends this when it is stopped or reloaded.</source>
        <translation>Er sagt es selbst; uvicorn sendet dies, wenn es beendet oder neu geladen wird.</translation>
    </message>
    <message>
        <source>Connect again after 5 to 30 seconds.</source>
        <translation>Verbinden Sie sich nach 5 bis 30 Sekunden neu.</translation>
    </message>
    <message>
        <source>The service is overloaded (1013).</source>
        <translation>Der Dienst ist überlastet (1013).</translation>
    </message>
    <message>
        <source>It asks to come back later.</source>
        <translation>Er bittet darum, später wiederzukommen.</translation>
    </message>
    <message>
        <source>Connect again later, not at once.</source>
        <translation>Verbinden Sie sich später neu, nicht sofort.</translation>
    </message>
    <message>
        <source>A gateway lost the server behind it (1014).</source>
        <translation>Ein Gateway hat den Server dahinter verloren (1014).</translation>
    </message>
    <message>
        <source>The other end is a gateway and says that the server behind it failed.</source>
        <translation>Die Gegenstelle ist ein Gateway und meldet, dass der Server dahinter ausgefallen ist.</translation>
    </message>
    <message>
        <source>Check the server behind the gateway.</source>
        <translation>Prüfen Sie den Server hinter dem Gateway.</translation>
    </message>
    <message>
        <source>The endpoint does not accept the credentials (%1).</source>
        <translation>Der Endpunkt akzeptiert die Zugangsdaten nicht (%1).</translation>
    </message>
    <message>
        <source>3000 asks for credentials, 3003 says that they do not allow this.</source>
        <translation>3000 verlangt Zugangsdaten, 3003 sagt, dass sie dies nicht erlauben.</translation>
    </message>
    <message>
        <source>Check the token or login that the application wants after the handshake.</source>
        <translation>Prüfen Sie das Token oder die Anmeldung, die die Anwendung nach dem Handshake verlangt.</translation>
    </message>
    <message>
        <source>The other end closes with a code of a library or framework (%1).</source>
        <translation>Die Gegenstelle schließt mit einem Code einer Bibliothek oder eines Frameworks (%1).</translation>
    </message>
    <message>
        <source>3000 to 3999 are registered for libraries; 3008 is a timeout.</source>
        <translation>3000 bis 3999 sind für Bibliotheken registriert; 3008 ist ein Timeout.</translation>
    </message>
    <message>
        <source>The application closes with a code of its own (%1).</source>
        <translation>Die Anwendung schließt mit einem eigenen Code (%1).</translation>
    </message>
    <message>
        <source>4000 to 4999 mean what the application says; many follow HTTP: 4001 or 4401 unauthorized, 4003 or 4403 forbidden, 4004 or 4404 not found, 4008 or 4408 timeout.</source>
        <translation>4000 bis 4999 bedeuten, was die Anwendung festlegt; viele folgen HTTP: 4001 oder 4401 nicht autorisiert, 4003 oder 4403 verboten, 4004 oder 4404 nicht gefunden, 4008 oder 4408 Timeout.</translation>
    </message>
    <message>
        <source>The other end closed with a code that must not stand in a close frame (%1).</source>
        <translation>Die Gegenstelle schloss mit einem Code, der nicht in einem Close-Frame stehen darf (%1).</translation>
    </message>
    <message>
        <source>The endpoint does not hold to RFC 6455; strict clients report 1002 instead.</source>
        <translation>Der Endpunkt hält sich nicht an RFC 6455; strenge Clients melden stattdessen 1002.</translation>
    </message>
    <message>
        <source>Have the endpoint send 1000, or 4000 to 4999 for meanings of its own.</source>
        <translation>Lassen Sie den Endpunkt 1000 senden, oder 4000 bis 4999 für eigene Bedeutungen.</translation>
    </message>
    <message>
        <source>The handshake as it is wanted</source>
        <translation>Der Handshake, wie er gewünscht ist</translation>
    </message>
    <message>
        <source>Does Nextcloud answer beside it, and what does it say of itself?</source>
        <translation>Antwortet Nextcloud daneben, und was sagt sie über sich?</translation>
    </message>
    <message>
        <source>Is an ordinary GET answered otherwise? If not, the upgrade gets lost.</source>
        <translation>Wird ein gewöhnliches GET anders beantwortet? Wenn nicht, geht das Upgrade verloren.</translation>
    </message>
    <message>
        <source>Does the credential make a difference?</source>
        <translation>Machen die Zugangsdaten einen Unterschied?</translation>
    </message>
    <message>
        <source>Is /exapps/ treated otherwise than any other path of this host?</source>
        <translation>Wird /exapps/ anders behandelt als jeder andere Pfad dieses Hosts?</translation>
    </message>
    <message>
        <source>With the upgrade: %1</source>
        <translation>Mit dem Upgrade: %1</translation>
    </message>
    <message>
        <source>Without the upgrade: %1</source>
        <translation>Ohne das Upgrade: %1</translation>
    </message>
    <message>
        <source>With the credential: %1</source>
        <translation>Mit den Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>Without a credential: %1</source>
        <translation>Ohne Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>status.php: %1</source>
        <translation>status.php: %1</translation>
    </message>
    <message>
        <source>Nextcloud is in maintenance mode.</source>
        <translation>Nextcloud ist im Wartungsmodus.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who somebody is, and answers 401 to all who send a credential.</source>
        <translation>Solange der Wartungsmodus dauert, kann HaRP nicht fragen, wer jemand ist, und antwortet allen, die Zugangsdaten senden, mit 401.</translation>
    </message>
    <message>
        <source>Wait until the update is done, or end it: occ maintenance:mode --off.</source>
        <translation>Warten Sie, bis das Update fertig ist, oder beenden Sie den Wartungsmodus: occ maintenance:mode --off.</translation>
    </message>
    <message>
        <source>status.php says &quot;maintenance&quot;: true.</source>
        <translation>status.php meldet &quot;maintenance&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud waits for an update of its database.</source>
        <translation>Nextcloud wartet auf ein Update der Datenbank.</translation>
    </message>
    <message>
        <source>Until then most of its answers are pages that ask for the update, and HaRP can use none of them.</source>
        <translation>Bis dahin sind die meisten Antworten Seiten, die um das Update bitten, und HaRP kann mit keiner davon etwas anfangen.</translation>
    </message>
    <message>
        <source>Run occ upgrade.</source>
        <translation>Führen Sie occ upgrade aus.</translation>
    </message>
    <message>
        <source>status.php says &quot;needsDbUpgrade&quot;: true.</source>
        <translation>status.php meldet &quot;needsDbUpgrade&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud %1 is too old for HaRP.</source>
        <translation>Nextcloud %1 ist zu alt für HaRP.</translation>
    </message>
    <message>
        <source>HaRP asks Nextcloud questions that are answered from version 32 on.</source>
        <translation>HaRP stellt Nextcloud Fragen, die erst ab Version 32 beantwortet werden.</translation>
    </message>
    <message>
        <source>Update Nextcloud and AppAPI, or use the Docker Socket Proxy daemon, which has no WebSockets.</source>
        <translation>Aktualisieren Sie Nextcloud und AppAPI, oder verwenden Sie den Docker-Socket-Proxy-Daemon, der keine WebSockets kennt.</translation>
    </message>
    <message>
        <source>status.php says version %1.</source>
        <translation>status.php meldet Version %1.</translation>
    </message>
    <message>
        <source>Nextcloud itself does not work.</source>
        <translation>Nextcloud selbst funktioniert nicht.</translation>
    </message>
    <message>
        <source>Its simplest page fails too, so the fault is not in HaRP or the ExApp.</source>
        <translation>Auch die einfachste Seite schlägt fehl, der Fehler liegt also nicht in HaRP oder der ExApp.</translation>
    </message>
    <message>
        <source>Get Nextcloud to work first: read its log and the web server&apos;s.</source>
        <translation>Bringen Sie zuerst Nextcloud zum Laufen: Lesen Sie das Log von Nextcloud und das des Webservers.</translation>
    </message>
    <message>
        <source>Nextcloud answers, only /exapps/ is silent: HaRP has banned you, or hangs.</source>
        <translation>Nextcloud antwortet, nur /exapps/ schweigt: HaRP hat Sie gesperrt oder hängt.</translation>
    </message>
    <message>
        <source>The reverse proxy is well, and HaRP drops what it gets. Without HP_TRUSTED_PROXY_IPS one client&apos;s failures ban the reverse proxy, and with it everybody.</source>
        <translation>Der Reverse-Proxy ist in Ordnung, und HaRP verwirft, was es bekommt. Ohne HP_TRUSTED_PROXY_IPS sperren die Fehlversuche eines einzigen Clients den Reverse-Proxy und mit ihm alle.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once.</source>
        <translation>Warten Sie fünf Minuten ohne einen einzigen Versuch, dann versuchen Sie es einmal.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, without quotes.</source>
        <translation>Setzen Sie HP_TRUSTED_PROXY_IPS auf die Adresse des Reverse-Proxys, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the HaRP container and read its log.</source>
        <translation>Bleibt es still, starten Sie den HaRP-Container neu und lesen Sie sein Log.</translation>
    </message>
    <message>
        <source>The handshake got no answer at all.</source>
        <translation>Der Handshake erhielt überhaupt keine Antwort.</translation>
    </message>
    <message>
        <source>The whole host is silent, not just this path.</source>
        <translation>Der ganze Host schweigt, nicht nur dieser Pfad.</translation>
    </message>
    <message>
        <source>It takes connections and answers nothing: the web server hangs, TLS is expected, or this is HaRP&apos;s own port and it has banned you.</source>
        <translation>Er nimmt Verbindungen an und antwortet nichts: Der Webserver hängt, TLS wird erwartet, oder dies ist der eigene Port von HaRP und es hat Sie gesperrt.</translation>
    </message>
    <message>
        <source>Look at the web server of this host.</source>
        <translation>Sehen Sie sich den Webserver dieses Hosts an.</translation>
    </message>
    <message>
        <source>Check scheme and port.</source>
        <translation>Prüfen Sie Schema und Port.</translation>
    </message>
    <message>
        <source>Neither the handshake nor status.php got an answer.</source>
        <translation>Weder der Handshake noch status.php erhielt eine Antwort.</translation>
    </message>
    <message>
        <source>The reverse proxy treats /exapps/ like any other path: it does not lead to HaRP.</source>
        <translation>Der Reverse-Proxy behandelt /exapps/ wie jeden anderen Pfad: Er führt nicht zu HaRP.</translation>
    </message>
    <message>
        <source>With and without /exapps in the path the same server gives the same answer.</source>
        <translation>Mit und ohne /exapps im Pfad gibt derselbe Server dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud.</source>
        <translation>Richten Sie im Reverse-Proxy eine Location /exapps/ ein, die zu HaRP führt, Port 8780, vor der für Nextcloud.</translation>
    </message>
    <message>
        <source>Let it pass Upgrade and Connection on, and reload it.</source>
        <translation>Lassen Sie ihn Upgrade und Connection weiterreichen und laden Sie ihn neu.</translation>
    </message>
    <message>
        <source>With /exapps in the path: %1</source>
        <translation>Mit /exapps im Pfad: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>The upgrade makes no difference: it gets lost before the endpoint.</source>
        <translation>Das Upgrade macht keinen Unterschied: Es geht vor dem Endpunkt verloren.</translation>
    </message>
    <message>
        <source>The endpoint answers the handshake as it answers an ordinary GET, so that is what reaches it.</source>
        <translation>Der Endpunkt beantwortet den Handshake wie ein gewöhnliches GET; nur ein solches erreicht ihn also.</translation>
    </message>
    <message>
        <source>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</source>
        <translation>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy_wstunnel, and add upgrade=websocket to ProxyPass (2.4.47) or a rewrite rule to ws://.</source>
        <translation>Apache: Aktivieren Sie mod_proxy_wstunnel und ergänzen Sie upgrade=websocket bei ProxyPass (2.4.47) oder eine Rewrite-Regel auf ws://.</translation>
    </message>
    <message>
        <source>Check each proxy on the way: one that drops the headers is enough.</source>
        <translation>Prüfen Sie jeden Proxy auf dem Weg: Einer, der die Header entfernt, genügt.</translation>
    </message>
    <message>
        <source>The upgrade reaches the endpoint, which itself refuses it.</source>
        <translation>Das Upgrade erreicht den Endpunkt, der es selbst ablehnt.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered otherwise, so the headers of the handshake do arrive.</source>
        <translation>Ein gewöhnliches GET wird anders beantwortet, die Header des Handshakes kommen also an.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log: it has seen the handshake.</source>
        <translation>Lesen Sie das Log des Endpunkts: Er hat den Handshake gesehen.</translation>
    </message>
    <message>
        <source>Check path, Origin, subprotocol and what the endpoint asks for before it accepts.</source>
        <translation>Prüfen Sie Pfad, Origin, Subprotokoll und was der Endpunkt vor dem Annehmen verlangt.</translation>
    </message>
    <message>
        <source>The credential itself brings the refusal: without it the answer is another.</source>
        <translation>Die Zugangsdaten selbst führen zur Ablehnung: Ohne sie lautet die Antwort anders.</translation>
    </message>
    <message>
        <source>With a credential HaRP asks Nextcloud who it is, and that fails; without one it does not ask.</source>
        <translation>Mit Zugangsdaten fragt HaRP Nextcloud, wer das ist, und das schlägt fehl; ohne fragt es nicht.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too, or use an app password instead of cookies.</source>
        <translation>Senden Sie zusätzlich das Cookie nc_sameSiteCookielax=true, oder verwenden Sie ein App-Passwort statt Cookies.</translation>
    </message>
    <message>
        <source>Check NC_INSTANCE_URL of the HaRP container: it must reach Nextcloud itself, without redirects.</source>
        <translation>Prüfen Sie NC_INSTANCE_URL des HaRP-Containers: Die URL muss Nextcloud selbst erreichen, ohne Weiterleitungen.</translation>
    </message>
    <message>
        <source>With and without the credential the answer is the same: it does not count.</source>
        <translation>Mit und ohne Zugangsdaten ist die Antwort dieselbe: Sie zählen nicht.</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user, session or password, or the user&apos;s level is too low, or the refusal is about something else.</source>
        <translation>Nextcloud kennt diesen Benutzer, diese Sitzung oder dieses Passwort nicht, die Stufe des Benutzers ist zu niedrig, oder die Ablehnung hat einen anderen Anlass.</translation>
    </message>
    <message>
        <source>Check the credential at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Prüfen Sie die Zugangsdaten unter /ocs/v2.php/cloud/user der Nextcloud.</translation>
    </message>
    <message>
        <source>Use an administrator if the route is ADMIN.</source>
        <translation>Verwenden Sie einen Administrator, wenn die Route ADMIN ist.</translation>
    </message>
    <message>
        <source>Check that the reverse proxy passes Authorization and Cookie on.</source>
        <translation>Prüfen Sie, ob der Reverse-Proxy Authorization und Cookie weiterreicht.</translation>
    </message>
    <message>
        <source>Without the credential it opens: the route is PUBLIC, and the credential is what is refused.</source>
        <translation>Ohne die Zugangsdaten öffnet sich der WebSocket: Die Route ist PUBLIC, und abgelehnt werden die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Whoever looks at the credential does not like it, and the route does not need it.</source>
        <translation>Wer auch immer die Zugangsdaten prüft, lehnt sie ab, und die Route braucht sie nicht.</translation>
    </message>
    <message>
        <source>Leave the credential out, or send the right one.</source>
        <translation>Lassen Sie die Zugangsdaten weg oder senden Sie die richtigen.</translation>
    </message>
    <message>
        <source>There is no Nextcloud at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Nextcloud.</translation>
    </message>
    <message>
        <source>status.php, which every Nextcloud has beside /exapps/, is not there. Perhaps it stands in a sub-directory, or on another host.</source>
        <translation>status.php, das jede Nextcloud neben /exapps/ hat, ist nicht da. Vielleicht liegt sie in einem Unterverzeichnis oder auf einem anderen Host.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Prüfen Sie den Host.</translation>
    </message>
    <message>
        <source>If Nextcloud is in a sub-directory such as /nextcloud, put it before /exapps/.</source>
        <translation>Liegt Nextcloud in einem Unterverzeichnis wie /nextcloud, setzen Sie es vor /exapps/.</translation>
    </message>
    <message>
        <source>Seen at the end: %1</source>
        <translation>Am Ende beobachtet: %1</translation>
    </message>
    <message>
        <source>The connection was cut on this side.</source>
        <translation>Die Verbindung wurde auf dieser Seite gekappt.</translation>
    </message>
    <message>
        <source>This program gave it up without a closing handshake.</source>
        <translation>Dieses Programm hat sie ohne Close-Handshake aufgegeben.</translation>
    </message>
    <message>
        <source>A message was above this program&apos;s limit.</source>
        <translation>Eine Nachricht lag über dem Limit dieses Programms.</translation>
    </message>
    <message>
        <source>So it closed the connection with 1009.</source>
        <translation>Deshalb hat es die Verbindung mit 1009 geschlossen.</translation>
    </message>
    <message>
        <source>Raise the limit if the other end is right to send so much.</source>
        <translation>Erhöhen Sie das Limit, wenn die Gegenstelle zu Recht so viel sendet.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol, so this program closed the connection.</source>
        <translation>Die Gegenstelle hat eine Regel des Protokolls verletzt, deshalb hat dieses Programm die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The marked frame shows it. A proxy that writes into the stream looks the same.</source>
        <translation>Der markierte Frame zeigt es. Ein Proxy, der in den Datenstrom schreibt, sieht genauso aus.</translation>
    </message>
    <message>
        <source>Look at the marked frame.</source>
        <translation>Sehen Sie sich den markierten Frame an.</translation>
    </message>
    <message>
        <source>Connect in tolerant mode to keep listening.</source>
        <translation>Verbinden Sie sich im toleranten Modus, um weiter mitzulesen.</translation>
    </message>
    <message>
        <source>If it speaks of inflating or reserved bits, connect without compression.</source>
        <translation>Ist von Dekomprimieren oder reservierten Bits die Rede, verbinden Sie sich ohne Kompression.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping; the connection was dead.</source>
        <translation>Die Gegenstelle hat einen Ping nicht beantwortet; die Verbindung war tot.</translation>
    </message>
    <message>
        <source>The network changed, a firewall forgot the connection, the endpoint hangs, or it answers no pings.</source>
        <translation>Das Netzwerk hat gewechselt, eine Firewall hat die Verbindung vergessen, der Endpunkt hängt, oder er beantwortet keine Pings.</translation>
    </message>
    <message>
        <source>Check the network, sleep and VPN of this machine.</source>
        <translation>Prüfen Sie Netzwerk, Ruhezustand und VPN dieses Rechners.</translation>
    </message>
    <message>
        <source>Ping more often, if a firewall forgets idle connections.</source>
        <translation>Senden Sie öfter Pings, falls eine Firewall Verbindungen im Leerlauf vergisst.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>Die Gegenstelle hat den Close-Frame nicht beantwortet.</translation>
    </message>
    <message>
        <source>It is busy or hangs, or it does not hold to the closing handshake and just hangs up.</source>
        <translation>Sie ist beschäftigt oder hängt, oder sie hält sich nicht an den Close-Handshake und legt einfach auf.</translation>
    </message>
    <message>
        <source>The other end broke off the TLS connection with an alert.</source>
        <translation>Die Gegenstelle hat die TLS-Verbindung mit einem Alert abgebrochen.</translation>
    </message>
    <message>
        <source>Right after opening it is mostly about the client certificate; later something damaged the stream.</source>
        <translation>Gleich nach dem Öffnen geht es meist um das Client-Zertifikat; später hat etwas den Datenstrom beschädigt.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate.</source>
        <translation>Prüfen Sie, ob der Server ein Client-Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>Look into the log of what ends TLS.</source>
        <translation>Sehen Sie in das Log dessen, was TLS terminiert.</translation>
    </message>
    <message>
        <source>The endpoint accepted the WebSocket and dropped it at once.</source>
        <translation>Der Endpunkt hat den WebSocket angenommen und sofort fallen gelassen.</translation>
    </message>
    <message>
        <source>Its process crashed or aborted right after accepting, or a proxy could not go on with the upgraded connection.</source>
        <translation>Sein Prozess ist gleich nach dem Annehmen abgestürzt oder abgebrochen, oder ein Proxy konnte mit der umgeschalteten Verbindung nicht weitermachen.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy.</source>
        <translation>Vergleichen Sie mit einem Versuch am Reverse-Proxy vorbei.</translation>
    </message>
    <message>
        <source>Offered were the subprotocols %1; the 101 chooses none.</source>
        <translation>Angeboten wurden die Subprotokolle %1; die 101 wählt keines.</translation>
    </message>
    <message>
        <source>The endpoint chose none of the offered subprotocols.</source>
        <translation>Der Endpunkt hat keines der angebotenen Subprotokolle gewählt.</translation>
    </message>
    <message>
        <source>The protocol allows that, yet browsers fail the connection then. The endpoint speaks none of them, or a proxy took the header away.</source>
        <translation>Das Protokoll erlaubt das, doch Browser brechen die Verbindung dann ab. Der Endpunkt spricht keines davon, oder ein Proxy hat den Header entfernt.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks, or none.</source>
        <translation>Bieten Sie das Subprotokoll an, das der Endpunkt spricht, oder keines.</translation>
    </message>
    <message>
        <source>The connection was reset, without a close frame (1006).</source>
        <translation>Die Verbindung wurde ohne Close-Frame zurückgesetzt (1006).</translation>
    </message>
    <message>
        <source>The process at the other end was killed or closed with data unread, or a device on the way cut it.</source>
        <translation>Der Prozess auf der Gegenseite wurde getötet oder hat mit ungelesenen Daten geschlossen, oder ein Gerät auf dem Weg hat die Verbindung gekappt.</translation>
    </message>
    <message>
        <source>If it happens after the same time of silence, look for an idle limit.</source>
        <translation>Geschieht es nach immer derselben Zeit der Stille, suchen Sie nach einem Leerlauflimit.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>Die Verbindung endete ohne Close-Frame (1006).</translation>
    </message>
    <message>
        <source>The process at the other end ended or dropped it, or a proxy was restarted or reached a limit.</source>
        <translation>Der Prozess auf der Gegenseite endete oder ließ sie fallen, oder ein Proxy wurde neu gestartet oder hat ein Limit erreicht.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>The transport below failed before the closing handshake was done.</source>
        <translation>Der darunterliegende Transport fiel aus, bevor der Close-Handshake abgeschlossen war.</translation>
    </message>
    <message>
        <source>The server header names %1.</source>
        <translation>Der Server-Header nennt %1.</translation>
    </message>
    <message>
        <source>All header names are in lower case: it came through HAProxy.</source>
        <translation>Alle Header-Namen sind kleingeschrieben: Die Antwort kam durch HAProxy.</translation>
    </message>
    <message>
        <source>Read the ExApp&apos;s log: it should name the reason.</source>
        <translation>Lesen Sie das Log der ExApp: Es sollte den Grund nennen.</translation>
    </message>
    <message>
        <source>The app&apos;s id in the path has capital letters: %1.</source>
        <translation>Die App-ID im Pfad enthält Großbuchstaben: %1.</translation>
    </message>
    <message>
        <source>The answer is %1, but not in HaRP&apos;s words.</source>
        <translation>Die Antwort lautet %1, aber nicht in den Worten von HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the app&apos;s id because of its capital letters.</source>
        <translation>Die ExApp hat die App-ID wegen ihrer Großbuchstaben abgelehnt.</translation>
    </message>
    <message>
        <source>HaRP finds the app in any case, but hands the id on as it stands in the address. nc_py_api compares it exactly and answers 401.</source>
        <translation>HaRP findet die App in jeder Schreibweise, reicht die ID aber so weiter, wie sie in der Adresse steht. nc_py_api vergleicht sie exakt und antwortet 401.</translation>
    </message>
    <message>
        <source>Write the app&apos;s id in the address as %1.</source>
        <translation>Schreiben Sie die App-ID in der Adresse als %1.</translation>
    </message>
    <message>
        <source>The answer is 403 with Content-Length: 0 and no other header, as uvicorn gives it with wsproto.</source>
        <translation>Die Antwort lautet 403 mit Content-Length: 0 und keinem weiteren Header, wie uvicorn sie mit wsproto gibt.</translation>
    </message>
    <message>
        <source>The answer is 403 with an empty body, text/plain and a date, unlike HaRP&apos;s.</source>
        <translation>Die Antwort lautet 403 mit leerem Body, text/plain und einem Datum, anders als die von HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the WebSocket before accepting it, or has none at this path.</source>
        <translation>Die ExApp hat den WebSocket vor dem Annehmen abgelehnt oder hat an diesem Pfad keinen.</translation>
    </message>
    <message>
        <source>uvicorn answers so when the application closes the socket before it accepts, and when no WebSocket route matches.</source>
        <translation>uvicorn antwortet so, wenn die Anwendung den Socket schließt, bevor sie ihn annimmt, und wenn keine WebSocket-Route passt.</translation>
    </message>
    <message>
        <source>Check the path against the WebSocket routes of the ExApp; a slash at the end counts.</source>
        <translation>Vergleichen Sie den Pfad mit den WebSocket-Routen der ExApp; ein Schrägstrich am Ende zählt.</translation>
    </message>
    <message>
        <source>Check what its handler asks for before accept(): token, cookie, query.</source>
        <translation>Prüfen Sie, was ihr Handler vor accept() verlangt: Token, Cookie, Query.</translation>
    </message>
    <message>
        <source>An application server answers %1, and no AUTHORIZATION-APP-API was sent.</source>
        <translation>Ein Anwendungsserver antwortet %1, und AUTHORIZATION-APP-API wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This may be an ExApp asked directly, which rightly refuses: AppAPI&apos;s headers are missing.</source>
        <translation>Dies könnte eine direkt angefragte ExApp sein, die zu Recht ablehnt: Die Header von AppAPI fehlen.</translation>
    </message>
    <message>
        <source>HaRP adds EX-APP-ID, EX-APP-VERSION and AUTHORIZATION-APP-API to each request; nc_py_api refuses what lacks them, sockets since 0.19.0.</source>
        <translation>HaRP fügt jeder Anfrage EX-APP-ID, EX-APP-VERSION und AUTHORIZATION-APP-API hinzu; nc_py_api lehnt Anfragen ohne sie ab, Sockets seit 0.19.0.</translation>
    </message>
    <message>
        <source>Send the three headers as HaRP does, or connect through HaRP.</source>
        <translation>Senden Sie die drei Header, wie HaRP es tut, oder verbinden Sie sich über HaRP.</translation>
    </message>
    <message>
        <source>The ExApp itself wants other credentials.</source>
        <translation>Die ExApp selbst verlangt andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the application refused it. With nc_py_api this means that AppAPI&apos;s headers are missing or do not fit its secret.</source>
        <translation>HaRP ließ die Anfrage durch; die Anwendung hat sie abgelehnt. Bei nc_py_api heißt das, dass die Header von AppAPI fehlen oder nicht zu ihrem Geheimnis passen.</translation>
    </message>
    <message>
        <source>Check what the ExApp expects: a token in the query, in the first message, in a header?</source>
        <translation>Prüfen Sie, was die ExApp erwartet: ein Token in der Query, in der ersten Nachricht, in einem Header?</translation>
    </message>
    <message>
        <source>If it was installed anew, its secret may be an old one: register it again.</source>
        <translation>Wurde sie neu installiert, könnte ihr Geheimnis veraltet sein: Registrieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s library &quot;websockets&quot; refused the handshake.</source>
        <translation>Die Bibliothek „websockets“ des Endpunkts hat den Handshake abgelehnt.</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>Wörtlich: %1</translation>
    </message>
    <message>
        <source>Correct the header that it names; if it is right as sent, a proxy changed it.</source>
        <translation>Korrigieren Sie den Header, den sie nennt; war er beim Senden richtig, hat ein Proxy ihn verändert.</translation>
    </message>
    <message>
        <source>&quot;See server log&quot; means that the application failed while it looked at the request.</source>
        <translation>„See server log“ bedeutet, dass die Anwendung beim Prüfen der Anfrage einen Fehler hatte.</translation>
    </message>
    <message>
        <source>The ExApp&apos;s uvicorn has no library for WebSockets.</source>
        <translation>Das uvicorn der ExApp hat keine Bibliothek für WebSockets.</translation>
    </message>
    <message>
        <source>uvicorn refuses every upgrade so when neither websockets nor wsproto is installed, or when it was started with --ws none.</source>
        <translation>uvicorn lehnt jedes Upgrade so ab, wenn weder websockets noch wsproto installiert ist oder wenn es mit --ws none gestartet wurde.</translation>
    </message>
    <message>
        <source>Install uvicorn[standard] or websockets in the ExApp&apos;s image, and start it again.</source>
        <translation>Installieren Sie uvicorn[standard] oder websockets im Image der ExApp und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The answer is %1 with Engine.IO&apos;s code %2, &quot;%3&quot;.</source>
        <translation>Die Antwort lautet %1 mit dem Engine.IO-Code %2, „%3“.</translation>
    </message>
    <message>
        <source>The Socket.IO server refused: %1.</source>
        <translation>Der Socket.IO-Server hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>0: this transport is not allowed, or none is named. 1: it does not know the session, often because another server process had it. 2: wrong method. 3: the request is broken or the path is wrong. 4: the application forbids it. 5: the version (EIO) is another.</source>
        <translation>0: Dieser Transport ist nicht erlaubt, oder keiner ist genannt. 1: Er kennt die Sitzung nicht, oft weil ein anderer Serverprozess sie hatte. 2: falsche Methode. 3: Die Anfrage ist fehlerhaft oder der Pfad falsch. 4: Die Anwendung verbietet es. 5: Die Version (EIO) ist eine andere.</translation>
    </message>
    <message>
        <source>Use /socket.io/?EIO=4&amp;transport=websocket with the slash before the question mark.</source>
        <translation>Verwenden Sie /socket.io/?EIO=4&amp;transport=websocket mit dem Schrägstrich vor dem Fragezeichen.</translation>
    </message>
    <message>
        <source>With EIO=3 the client is older than the server.</source>
        <translation>Mit EIO=3 ist der Client älter als der Server.</translation>
    </message>
    <message>
        <source>For &quot;Session ID unknown&quot; let the proxy keep a client at one server, or allow the transport websocket only.</source>
        <translation>Bei „Session ID unknown“ lassen Sie den Proxy einen Client bei einem Server halten, oder erlauben Sie nur den Transport websocket.</translation>
    </message>
    <message>
        <source>Its headers are those of the library ws for Node.js: Connection, Content-Type text/html, Content-Length.</source>
        <translation>Die Header sind die der Bibliothek ws für Node.js: Connection, Content-Type text/html, Content-Length.</translation>
    </message>
    <message>
        <source>A Node.js server (library ws) refused the handshake.</source>
        <translation>Ein Node.js-Server (Bibliothek ws) hat den Handshake abgelehnt.</translation>
    </message>
    <message>
        <source>401 or 403: its verifyClient said no. 400: the path is not the server&apos;s, or a Sec-WebSocket header is wrong. 503: it is shutting down.</source>
        <translation>401 oder 403: Sein verifyClient hat Nein gesagt. 400: Der Pfad ist nicht der des Servers, oder ein Sec-WebSocket-Header ist falsch. 503: Er wird gerade beendet.</translation>
    </message>
    <message>
        <source>Check path and credentials that the application expects.</source>
        <translation>Prüfen Sie Pfad und Zugangsdaten, die die Anwendung erwartet.</translation>
    </message>
    <message>
        <source>The answer is 404 &quot;Cannot GET …&quot;, Express&apos; words for a path that it does not know.</source>
        <translation>Die Antwort lautet 404 „Cannot GET …“, die Worte von Express für einen Pfad, den es nicht kennt.</translation>
    </message>
    <message>
        <source>Express took the handshake for an ordinary GET and knows no such path.</source>
        <translation>Express hielt den Handshake für ein gewöhnliches GET und kennt keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>Sockets do not come past Express: the Node.js server hands upgrades to its &quot;upgrade&quot; event. So a proxy took the upgrade out, or nobody listens to that event.</source>
        <translation>Sockets laufen nicht über Express: Der Node.js-Server übergibt Upgrades seinem Ereignis „upgrade“. Also hat ein Proxy das Upgrade entfernt, oder niemand lauscht auf dieses Ereignis.</translation>
    </message>
    <message>
        <source>Check that the WebSocket server is attached to the same HTTP server, with this path.</source>
        <translation>Prüfen Sie, ob der WebSocket-Server an denselben HTTP-Server angehängt ist, mit diesem Pfad.</translation>
    </message>
    <message>
        <source>The answer is &quot;%1&quot;, aiohttp&apos;s words.</source>
        <translation>Die Antwort lautet „%1“, die Worte von aiohttp.</translation>
    </message>
    <message>
        <source>The endpoint, an aiohttp application, refused with %1.</source>
        <translation>Der Endpunkt, eine aiohttp-Anwendung, hat mit %1 abgelehnt.</translation>
    </message>
    <message>
        <source>404: no such path. 401, 403: the application wants other credentials. 405: this path is for another method.</source>
        <translation>404: kein solcher Pfad. 401, 403: Die Anwendung verlangt andere Zugangsdaten. 405: Dieser Pfad ist für eine andere Methode.</translation>
    </message>
    <message>
        <source>Check the path and what the application asks for.</source>
        <translation>Prüfen Sie den Pfad und was die Anwendung verlangt.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>Die Antwort lautet %1.</translation>
    </message>
    <message>
        <source>The ExApp failed while it handled the handshake.</source>
        <translation>In der ExApp ist beim Verarbeiten des Handshakes ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>An exception in the application before it accepted the socket.</source>
        <translation>Eine Exception in der Anwendung, bevor sie den Socket annahm.</translation>
    </message>
    <message>
        <source>The answer is %1 with %2 bytes of %3.</source>
        <translation>Die Antwort lautet %1 mit %2 Bytes %3.</translation>
    </message>
    <message>
        <source>The endpoint itself refused with %1.</source>
        <translation>Der Endpunkt selbst hat mit %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The headers are those of an application server, so the request came through to it.</source>
        <translation>Die Header sind die eines Anwendungsservers, die Anfrage kam also bis zu ihm durch.</translation>
    </message>
    <message>
        <source>Read the body: it is the application&apos;s own.</source>
        <translation>Lesen Sie den Body: Er stammt von der Anwendung selbst.</translation>
    </message>
    <message>
        <source>The answer is %1 with the little page that is built into HAProxy.</source>
        <translation>Die Antwort lautet %1 mit der kleinen Seite, die in HAProxy eingebaut ist.</translation>
    </message>
    <message>
        <source>Its only headers are content-length, cache-control and content-type, in lower case.</source>
        <translation>Die einzigen Header sind content-length, cache-control und content-type, kleingeschrieben.</translation>
    </message>
    <message>
        <source>Its headers are capitalised and close the connection: HAProxy refused it before reading on.</source>
        <translation>Die Header sind großgeschrieben und schließen die Verbindung: HAProxy hat die Anfrage abgelehnt, bevor es weiterlas.</translation>
    </message>
    <message>
        <source>%1 passed it on and added headers of its own.</source>
        <translation>%1 hat die Antwort weitergereicht und eigene Header hinzugefügt.</translation>
    </message>
    <message>
        <source>The answer took %1.</source>
        <translation>Die Antwort dauerte %1.</translation>
    </message>
    <message>
        <source>Read HaRP&apos;s log (docker logs appapi-harp): it names the reason of each refusal.</source>
        <translation>Lesen Sie das Log von HaRP (docker logs appapi-harp): Es nennt den Grund jeder Ablehnung.</translation>
    </message>
    <message>
        <source>The request has no right Sec-WebSocket-Key (16 bytes in base64).</source>
        <translation>Die Anfrage hat keinen richtigen Sec-WebSocket-Key (16 Bytes in Base64).</translation>
    </message>
    <message>
        <source>HAProxy refused the handshake: Sec-WebSocket-Key is missing or malformed.</source>
        <translation>HAProxy hat den Handshake abgelehnt: Sec-WebSocket-Key fehlt oder ist fehlerhaft.</translation>
    </message>
    <message>
        <source>HAProxy reads this header itself; neither HaRP&apos;s agent nor the ExApp has seen the request.</source>
        <translation>HAProxy liest diesen Header selbst; weder der Agent von HaRP noch die ExApp haben die Anfrage gesehen.</translation>
    </message>
    <message>
        <source>Send one Sec-WebSocket-Key with 16 random bytes in base64, 24 characters.</source>
        <translation>Senden Sie einen Sec-WebSocket-Key mit 16 zufälligen Bytes in Base64, 24 Zeichen.</translation>
    </message>
    <message>
        <source>HAProxy could not read the request.</source>
        <translation>HAProxy konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>A header or the request line is not valid HTTP for HAProxy, or something on the way changed Sec-WebSocket-Key.</source>
        <translation>Ein Header oder die Anfragezeile ist für HAProxy kein gültiges HTTP, oder etwas auf dem Weg hat Sec-WebSocket-Key verändert.</translation>
    </message>
    <message>
        <source>Leave out the extra headers one after the other.</source>
        <translation>Lassen Sie die zusätzlichen Header nacheinander weg.</translation>
    </message>
    <message>
        <source>Look for a proxy that removes or doubles Sec-WebSocket-Key.</source>
        <translation>Suchen Sie nach einem Proxy, der Sec-WebSocket-Key entfernt oder verdoppelt.</translation>
    </message>
    <message>
        <source>HaRP does not pass this call on to the Docker engine.</source>
        <translation>HaRP reicht diesen Aufruf nicht an die Docker-Engine weiter.</translation>
    </message>
    <message>
        <source>On the control channel HaRP lets only a short list of Docker calls through.</source>
        <translation>Auf dem Steuerkanal lässt HaRP nur eine kurze Liste von Docker-Aufrufen durch.</translation>
    </message>
    <message>
        <source>Use the calls that AppAPI uses; others are closed on purpose.</source>
        <translation>Verwenden Sie die Aufrufe, die AppAPI verwendet; andere sind absichtlich gesperrt.</translation>
    </message>
    <message>
        <source>A rule in HAProxy&apos;s configuration forbids this request.</source>
        <translation>Eine Regel in der HAProxy-Konfiguration verbietet diese Anfrage.</translation>
    </message>
    <message>
        <source>HaRP writes such a page only on its control channel, so this is another HAProxy on the way.</source>
        <translation>HaRP schreibt eine solche Seite nur auf seinem Steuerkanal, dies ist also ein anderer HAProxy auf dem Weg.</translation>
    </message>
    <message>
        <source>Look for http-request deny in the configuration of the HAProxy before Nextcloud.</source>
        <translation>Suchen Sie nach http-request deny in der Konfiguration des HAProxy vor Nextcloud.</translation>
    </message>
    <message>
        <source>The ExApp closed the connection without an answer.</source>
        <translation>Die ExApp hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>HaRP let the request through. Behind an FRP tunnel this mostly means that the ExApp does not run: the tunnel takes the connection and closes it. Otherwise the ExApp failed, or does not speak HTTP.</source>
        <translation>HaRP ließ die Anfrage durch. Hinter einem FRP-Tunnel heißt das meist, dass die ExApp nicht läuft: Der Tunnel nimmt die Verbindung an und schließt sie. Andernfalls hatte die ExApp einen Fehler oder spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Check that the ExApp&apos;s container runs, and its log.</source>
        <translation>Prüfen Sie, ob der Container der ExApp läuft, und sein Log.</translation>
    </message>
    <message>
        <source>Check that the ExApp listens on /tmp/exapp.sock (FRP) or on APP_HOST:APP_PORT.</source>
        <translation>Prüfen Sie, ob die ExApp auf /tmp/exapp.sock (FRP) oder auf APP_HOST:APP_PORT lauscht.</translation>
    </message>
    <message>
        <source>Look for frpc in the container&apos;s log: it must have connected to port 8782 of HaRP.</source>
        <translation>Suchen Sie im Log des Containers nach frpc: Es muss sich mit Port 8782 von HaRP verbunden haben.</translation>
    </message>
    <message>
        <source>An ExApp that cannot be reached takes HAProxy about 3 seconds.</source>
        <translation>Für eine unerreichbare ExApp braucht HAProxy etwa 3 Sekunden.</translation>
    </message>
    <message>
        <source>HAProxy had nobody to hand the request to: with HaRP before 0.4.3 its agent is down.</source>
        <translation>HAProxy konnte die Anfrage niemandem übergeben: Bei HaRP vor 0.4.3 ist dann der Agent ausgefallen.</translation>
    </message>
    <message>
        <source>Without a decision of the agent HaRP up to 0.4.2 answers this page at once; later ones answer a text with &quot;(HaRP)&quot;. Another HAProxy whose servers are all down answers the same.</source>
        <translation>Ohne Entscheidung des Agenten antwortet HaRP bis 0.4.2 sofort mit dieser Seite; spätere antworten mit einem Text mit „(HaRP)“. Ein anderer HAProxy, dessen Server alle ausgefallen sind, antwortet genauso.</translation>
    </message>
    <message>
        <source>Restart the HaRP container, or update it to 0.4.4.</source>
        <translation>Starten Sie den HaRP-Container neu oder aktualisieren Sie ihn auf 0.4.4.</translation>
    </message>
    <message>
        <source>That is as long as HAProxy&apos;s three tries to connect take.</source>
        <translation>So lange dauern die drei Verbindungsversuche von HAProxy.</translation>
    </message>
    <message>
        <source>HaRP cannot connect to the ExApp.</source>
        <translation>HaRP kann sich nicht mit der ExApp verbinden.</translation>
    </message>
    <message>
        <source>HaRP let the request through, but nothing listens where Nextcloud says the ExApp is. This happens without an FRP tunnel, where HAProxy connects to the ExApp directly.</source>
        <translation>HaRP ließ die Anfrage durch, aber dort, wo die ExApp laut Nextcloud sein soll, lauscht nichts. Das geschieht ohne FRP-Tunnel, wenn HAProxy sich direkt mit der ExApp verbindet.</translation>
    </message>
    <message>
        <source>Check that HaRP can reach host and port of the ExApp (same Docker network, APP_HOST, APP_PORT).</source>
        <translation>Prüfen Sie, ob HaRP Host und Port der ExApp erreichen kann (gleiches Docker-Netzwerk, APP_HOST, APP_PORT).</translation>
    </message>
    <message>
        <source>An ExApp that listens on 127.0.0.1 in its container cannot be reached from outside it.</source>
        <translation>Eine ExApp, die in ihrem Container auf 127.0.0.1 lauscht, ist von außerhalb nicht erreichbar.</translation>
    </message>
    <message>
        <source>The ExApp took the request and did not answer in time.</source>
        <translation>Die ExApp nahm die Anfrage an und antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the ExApp sent no response head within HP_TIMEOUT_SERVER.</source>
        <translation>HaRP ließ die Anfrage durch; die ExApp sendete innerhalb von HP_TIMEOUT_SERVER keinen Antwortkopf.</translation>
    </message>
    <message>
        <source>Look into the ExApp&apos;s log: what does it wait for before it accepts the socket?</source>
        <translation>Sehen Sie in das Log der ExApp: Worauf wartet sie, bevor sie den Socket annimmt?</translation>
    </message>
    <message>
        <source>Accept the WebSocket first and do the slow work afterwards.</source>
        <translation>Nehmen Sie den WebSocket zuerst an und erledigen Sie die langsame Arbeit danach.</translation>
    </message>
    <message>
        <source>HAProxy got no usable answer from the server behind it.</source>
        <translation>HAProxy erhielt vom Server dahinter keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>502: it closed without an answer. 503: it cannot be reached, or all are marked down. 504: it did not answer in time.</source>
        <translation>502: Er schloss ohne Antwort. 503: Er ist nicht erreichbar, oder alle Server sind als ausgefallen markiert. 504: Er antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Check that the server behind HAProxy runs and listens where HAProxy expects it.</source>
        <translation>Prüfen Sie, ob der Server hinter HAProxy läuft und dort lauscht, wo HAProxy ihn erwartet.</translation>
    </message>
    <message>
        <source>ExApps are found at /exapps/&lt;appid&gt;/…; this path is not one of them.</source>
        <translation>ExApps sind unter /exapps/&lt;appid&gt;/… zu finden; dieser Pfad gehört nicht dazu.</translation>
    </message>
    <message>
        <source>HAProxy refused the request itself.</source>
        <translation>HAProxy hat die Anfrage selbst abgelehnt.</translation>
    </message>
    <message>
        <source>The page is HAProxy&apos;s own. HaRP is not configured to send this status, so it is another HAProxy, or a changed configuration.</source>
        <translation>Die Seite stammt von HAProxy selbst. HaRP ist nicht dafür konfiguriert, diesen Status zu senden, also ist es ein anderer HAProxy oder eine geänderte Konfiguration.</translation>
    </message>
    <message>
        <source>Look into the log and the configuration of the HAProxy on the way.</source>
        <translation>Sehen Sie in das Log und die Konfiguration des HAProxy auf dem Weg.</translation>
    </message>
    <message>
        <source>Before /exapps/ the path has %1.</source>
        <translation>Vor /exapps/ steht im Pfad %1.</translation>
    </message>
    <message>
        <source>The reverse proxy hands %1/exapps/ to HaRP as it is; it must become /exapps/.</source>
        <translation>Der Reverse-Proxy reicht %1/exapps/ unverändert an HaRP weiter; es muss zu /exapps/ werden.</translation>
    </message>
    <message>
        <source>HaRP takes away /exapps/&lt;appid&gt; only at the beginning of the path. With anything before it no route matches.</source>
        <translation>HaRP entfernt /exapps/&lt;appid&gt; nur am Anfang des Pfads. Steht etwas davor, passt keine Route.</translation>
    </message>
    <message>
        <source>Map %1/exapps/ to /exapps/ in the reverse proxy (nginx: proxy_pass http://harp:8780/exapps/;).</source>
        <translation>Bilden Sie im Reverse-Proxy %1/exapps/ auf /exapps/ ab (nginx: proxy_pass http://harp:8780/exapps/;).</translation>
    </message>
    <message>
        <source>Or ask for /exapps/ at the root of this host.</source>
        <translation>Oder fragen Sie /exapps/ im Wurzelverzeichnis dieses Hosts an.</translation>
    </message>
    <message>
        <source>The path %1 names no app behind /exapps/.</source>
        <translation>Der Pfad %1 nennt hinter /exapps/ keine App.</translation>
    </message>
    <message>
        <source>HaRP finds no app in the path.</source>
        <translation>HaRP findet im Pfad keine App.</translation>
    </message>
    <message>
        <source>The address of an ExApp is /exapps/&lt;appid&gt;/…; this path is not, yet it reaches HaRP.</source>
        <translation>Die Adresse einer ExApp ist /exapps/&lt;appid&gt;/…; dieser Pfad ist es nicht, erreicht aber HaRP.</translation>
    </message>
    <message>
        <source>Put /exapps/&lt;appid&gt; before the path.</source>
        <translation>Setzen Sie /exapps/&lt;appid&gt; vor den Pfad.</translation>
    </message>
    <message>
        <source>Count the tries: this counts as a failure.</source>
        <translation>Zählen Sie die Versuche: Dies zählt als Fehlversuch.</translation>
    </message>
    <message>
        <source>Nothing stands behind the app&apos;s id, not even a slash.</source>
        <translation>Hinter der App-ID steht nichts, nicht einmal ein Schrägstrich.</translation>
    </message>
    <message>
        <source>No route matches an empty path.</source>
        <translation>Auf einen leeren Pfad passt keine Route.</translation>
    </message>
    <message>
        <source>Routes are matched against what follows /exapps/&lt;appid&gt;. Here that is nothing at all, and a pattern that begins with ^/ does not match it.</source>
        <translation>Routen werden mit dem verglichen, was auf /exapps/&lt;appid&gt; folgt. Hier ist das gar nichts, und ein Muster, das mit ^/ beginnt, passt nicht darauf.</translation>
    </message>
    <message>
        <source>Add the path of the socket, or at least a slash.</source>
        <translation>Fügen Sie den Pfad des Sockets an, oder wenigstens einen Schrägstrich.</translation>
    </message>
    <message>
        <source>The path is percent-encoded; routes are matched without decoding it.</source>
        <translation>Der Pfad ist prozentkodiert; Routen werden ohne Dekodierung verglichen.</translation>
    </message>
    <message>
        <source>HaRP knows no route for %1 of the app %2.</source>
        <translation>HaRP kennt keine Route für %1 der App %2.</translation>
    </message>
    <message>
        <source>Either no route of the app matches, or Nextcloud knows no such app. A route must match from its first character, slash included, with the same upper and lower case: ^/ws$ does, ws does not, even if the PHP proxy takes it.</source>
        <translation>Entweder passt keine Route der App, oder Nextcloud kennt keine solche App. Eine Route muss vom ersten Zeichen an passen, einschließlich Schrägstrich und Groß-/Kleinschreibung: ^/ws$ passt, ws nicht, auch wenn der PHP-Proxy es annimmt.</translation>
    </message>
    <message>
        <source>Compare the path with the routes in the app&apos;s info.xml; the first match decides.</source>
        <translation>Vergleichen Sie den Pfad mit den Routen in der info.xml der App; die erste passende entscheidet.</translation>
    </message>
    <message>
        <source>Check the app&apos;s id, and that it is installed and enabled (occ app_api:app:list). After a change wait 15 seconds: HaRP remembers what it did not find.</source>
        <translation>Prüfen Sie die App-ID und ob die App installiert und aktiviert ist (occ app_api:app:list). Warten Sie nach einer Änderung 15 Sekunden: HaRP merkt sich, was es nicht gefunden hat.</translation>
    </message>
    <message>
        <source>After a change of the routes register or update the app again; HaRP keeps what it knows.</source>
        <translation>Registrieren oder aktualisieren Sie die App nach einer Änderung der Routen neu; HaRP behält, was es kennt.</translation>
    </message>
    <message>
        <source>The reverse proxy may take away /exapps/ before HaRP sees it.</source>
        <translation>Der Reverse-Proxy entfernt möglicherweise /exapps/, bevor HaRP es sieht.</translation>
    </message>
    <message>
        <source>A proxy_pass that ends in a slash replaces the matched part of the path. HaRP then finds no app in it and answers the same 404 to everything, until it bans the proxy&apos;s own address.</source>
        <translation>Ein proxy_pass, das mit einem Schrägstrich endet, ersetzt den passenden Teil des Pfads. HaRP findet dann keine App darin und antwortet auf alles mit derselben 404, bis es die Adresse des Proxys selbst sperrt.</translation>
    </message>
    <message>
        <source>nginx: location /exapps/ { proxy_pass http://harp:8780; } or end both with /exapps/.</source>
        <translation>nginx: location /exapps/ { proxy_pass http://harp:8780; } oder beide mit /exapps/ enden lassen.</translation>
    </message>
    <message>
        <source>Look for a path without /exapps in HaRP&apos;s log.</source>
        <translation>Suchen Sie im Log von HaRP nach einem Pfad ohne /exapps.</translation>
    </message>
    <message>
        <source>The answer is &quot;404: Not Found&quot; by aiohttp, which serves HaRP&apos;s control interface.</source>
        <translation>Die Antwort lautet „404: Not Found“ von aiohttp, das die Steuerschnittstelle von HaRP bedient.</translation>
    </message>
    <message>
        <source>This is HaRP&apos;s control interface, and it has no such page.</source>
        <translation>Dies ist die Steuerschnittstelle von HaRP, und sie hat keine solche Seite.</translation>
    </message>
    <message>
        <source>The control interface answers on port 8200 and below /exapps/app_api/. Its 404 says nothing about ExApps, nor that HaRP is down.</source>
        <translation>Die Steuerschnittstelle antwortet auf Port 8200 und unterhalb von /exapps/app_api/. Ihre 404 sagt nichts über ExApps und auch nicht, dass HaRP ausgefallen ist.</translation>
    </message>
    <message>
        <source>Use HaRP&apos;s port for ExApps, 8780 (8781 with TLS), or the address of Nextcloud.</source>
        <translation>Verwenden Sie den Port von HaRP für ExApps, 8780 (8781 mit TLS), oder die Adresse der Nextcloud.</translation>
    </message>
    <message>
        <source>It took %1: HAProxy waited for the agent.</source>
        <translation>Es dauerte %1: HAProxy wartete auf den Agenten.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent is down or stuck.</source>
        <translation>Der Agent von HaRP ist ausgefallen oder hängt.</translation>
    </message>
    <message>
        <source>HAProxy in the HaRP container got no decision from the agent beside it. The ExApp was not asked.</source>
        <translation>HAProxy im HaRP-Container bekam vom Agenten daneben keine Entscheidung. Die ExApp wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Restart the HaRP container.</source>
        <translation>Starten Sie den HaRP-Container neu.</translation>
    </message>
    <message>
        <source>Check that HaRP reaches Nextcloud quickly: a stuck call holds the agent up (HaRP #110, #111).</source>
        <translation>Prüfen Sie, ob HaRP Nextcloud schnell erreicht: Ein hängender Aufruf hält den Agenten auf (HaRP #110, #111).</translation>
    </message>
    <message>
        <source>Log in with an app password (Authorization: Basic user:app-password): it needs no cookies.</source>
        <translation>Melden Sie sich mit einem App-Passwort an (Authorization: Basic user:app-password): Es braucht keine Cookies.</translation>
    </message>
    <message>
        <source>HaRP refused the control channel: the shared key is missing or wrong.</source>
        <translation>HaRP hat den Steuerkanal abgelehnt: Der Shared Key fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>/exapps/app_api/ is HaRP&apos;s control channel. It takes requests with the right harp-shared-key header only; each other one counts as a failure.</source>
        <translation>/exapps/app_api/ ist der Steuerkanal von HaRP. Er nimmt nur Anfragen mit dem richtigen Header harp-shared-key an; jede andere zählt als Fehlversuch.</translation>
    </message>
    <message>
        <source>Leave this path alone unless you test HaRP itself; ExApps have paths of their own.</source>
        <translation>Lassen Sie diesen Pfad in Ruhe, sofern Sie nicht HaRP selbst testen; ExApps haben eigene Pfade.</translation>
    </message>
    <message>
        <source>Compare the key with HP_SHARED_KEY of the HaRP container.</source>
        <translation>Vergleichen Sie den Schlüssel mit HP_SHARED_KEY des HaRP-Containers.</translation>
    </message>
    <message>
        <source>oc_sessionPassphrase was sent, nc_sameSiteCookielax was not.</source>
        <translation>oc_sessionPassphrase wurde gesendet, nc_sameSiteCookielax nicht.</translation>
    </message>
    <message>
        <source>The session lacks the cookie nc_sameSiteCookielax.</source>
        <translation>Der Sitzung fehlt das Cookie nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address; HaRP follows until it gives up and refuses with 401.</source>
        <translation>Nextcloud beantwortet eine Sitzung ohne dieses Cookie mit einer Weiterleitung auf dieselbe Adresse; HaRP folgt ihr, bis es aufgibt und mit 401 ablehnt.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too (with https and no sub-directory its name is __Host-nc_sameSiteCookielax).</source>
        <translation>Senden Sie zusätzlich das Cookie nc_sameSiteCookielax=true (mit https und ohne Unterverzeichnis heißt es __Host-nc_sameSiteCookielax).</translation>
    </message>
    <message>
        <source>Or send the header OCS-APIRequest: true, which lifts this check.</source>
        <translation>Oder senden Sie den Header OCS-APIRequest: true, der diese Prüfung aufhebt.</translation>
    </message>
    <message>
        <source>A credential was sent, so HaRP asked Nextcloud who it belongs to.</source>
        <translation>Es wurden Zugangsdaten gesendet, deshalb fragte HaRP Nextcloud, wem sie gehören.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are.</source>
        <translation>HaRP konnte Nextcloud nicht fragen, wer Sie sind.</translation>
    </message>
    <message>
        <source>401 does not mean that the credential is wrong: Nextcloud did not give HaRP a usable answer. It answered with a redirect, a server error (as in maintenance mode) or a page instead of JSON, or took more than 25 seconds. This hits routes that are PUBLIC too.</source>
        <translation>401 bedeutet nicht, dass die Zugangsdaten falsch sind: Nextcloud gab HaRP keine brauchbare Antwort. Sie antwortete mit einer Weiterleitung, einem Serverfehler (wie im Wartungsmodus) oder einer Seite statt JSON, oder brauchte länger als 25 Sekunden. Das trifft auch Routen, die PUBLIC sind.</translation>
    </message>
    <message>
        <source>Check that Nextcloud is not in maintenance mode: status.php tells.</source>
        <translation>Vergewissern Sie sich, dass Nextcloud nicht im Wartungsmodus ist: status.php zeigt es.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are, although no credential was sent.</source>
        <translation>HaRP konnte Nextcloud nicht fragen, wer Sie sind, obwohl keine Zugangsdaten gesendet wurden.</translation>
    </message>
    <message>
        <source>HaRP asks only when there is an oc_sessionPassphrase cookie or an Authorization header. None was sent from here, so something between adds one.</source>
        <translation>HaRP fragt nur, wenn es ein Cookie oc_sessionPassphrase oder einen Authorization-Header gibt. Von hier wurde keins von beiden gesendet, also fügt etwas dazwischen eines hinzu.</translation>
    </message>
    <message>
        <source>Check the reverse proxy for a setting that adds Authorization or Cookie headers.</source>
        <translation>Prüfen Sie, ob eine Einstellung des Reverse-Proxys Authorization- oder Cookie-Header hinzufügt.</translation>
    </message>
    <message>
        <source>A token stands in the query or among the subprotocols, where HaRP does not look.</source>
        <translation>Ein Token steht in der Query oder unter den Subprotokollen, wo HaRP nicht nachsieht.</translation>
    </message>
    <message>
        <source>You were taken for nobody: HaRP does not read tokens from the URL or the subprotocol.</source>
        <translation>Sie wurden als anonym behandelt: HaRP liest keine Tokens aus der URL oder dem Subprotokoll.</translation>
    </message>
    <message>
        <source>The route asks for a user. HaRP looks at the cookie oc_sessionPassphrase and at the Authorization header, and at nothing else.</source>
        <translation>Die Route verlangt einen Benutzer. HaRP betrachtet das Cookie oc_sessionPassphrase und den Authorization-Header, sonst nichts.</translation>
    </message>
    <message>
        <source>Or send it as Authorization: Bearer.</source>
        <translation>Oder senden Sie es als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>If the ExApp itself checks the token, make the route PUBLIC in its info.xml.</source>
        <translation>Prüft die ExApp das Token selbst, machen Sie die Route in ihrer info.xml PUBLIC.</translation>
    </message>
    <message>
        <source>Cookies were sent, but oc_sessionPassphrase was not among them.</source>
        <translation>Cookies wurden gesendet, aber oc_sessionPassphrase war nicht darunter.</translation>
    </message>
    <message>
        <source>You were taken for nobody: the cookie oc_sessionPassphrase is missing.</source>
        <translation>Sie wurden als anonym behandelt: Das Cookie oc_sessionPassphrase fehlt.</translation>
    </message>
    <message>
        <source>The route asks for a user. Without oc_sessionPassphrase HaRP does not even ask Nextcloud whose session it is.</source>
        <translation>Die Route verlangt einen Benutzer. Ohne oc_sessionPassphrase fragt HaRP Nextcloud nicht einmal, wessen Sitzung es ist.</translation>
    </message>
    <message>
        <source>Copy all cookies of the session: the one named after the instance (oc…), oc_sessionPassphrase and nc_sameSiteCookielax.</source>
        <translation>Kopieren Sie alle Cookies der Sitzung: das nach der Instanz benannte (oc…), oc_sessionPassphrase und nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>With Nextcloud in a sub-directory browsers do not send its cookies to /exapps/ at all.</source>
        <translation>Liegt Nextcloud in einem Unterverzeichnis, senden Browser ihre Cookies überhaupt nicht an /exapps/.</translation>
    </message>
    <message>
        <source>Neither cookies nor Authorization were sent.</source>
        <translation>Weder Cookies noch Authorization wurden gesendet.</translation>
    </message>
    <message>
        <source>The route asks for a user, and you are nobody.</source>
        <translation>Die Route verlangt einen Benutzer, und Sie sind anonym.</translation>
    </message>
    <message>
        <source>The first route that matches is not PUBLIC, and no credential was sent. HaRP answers 403, not 401, to anonymous requests.</source>
        <translation>Die erste passende Route ist nicht PUBLIC, und es wurden keine Zugangsdaten gesendet. HaRP beantwortet anonyme Anfragen mit 403, nicht mit 401.</translation>
    </message>
    <message>
        <source>Or send the cookies of a session.</source>
        <translation>Oder senden Sie die Cookies einer Sitzung.</translation>
    </message>
    <message>
        <source>If it should be open to all, make the first matching route PUBLIC in info.xml.</source>
        <translation>Soll sie für alle offen sein, machen Sie die erste passende Route in info.xml PUBLIC.</translation>
    </message>
    <message>
        <source>An Authorization header was sent (%1).</source>
        <translation>Ein Authorization-Header wurde gesendet (%1).</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user or password, or the user may not use this route.</source>
        <translation>Nextcloud kennt diesen Benutzer oder dieses Passwort nicht, oder der Benutzer darf diese Route nicht benutzen.</translation>
    </message>
    <message>
        <source>HaRP takes a wrong or unknown credential for an anonymous request. A disabled account does not pass either, and an ADMIN route wants a member of the group admin.</source>
        <translation>Falsche oder unbekannte Zugangsdaten behandelt HaRP als anonyme Anfrage. Auch ein deaktiviertes Konto kommt nicht durch, und eine ADMIN-Route verlangt ein Mitglied der Gruppe admin.</translation>
    </message>
    <message>
        <source>Check name and app password at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Prüfen Sie Name und App-Passwort unter /ocs/v2.php/cloud/user der Nextcloud.</translation>
    </message>
    <message>
        <source>Use an app password: with two-factor authentication the real password does not work.</source>
        <translation>Verwenden Sie ein App-Passwort: Bei Zwei-Faktor-Authentifizierung funktioniert das echte Passwort nicht.</translation>
    </message>
    <message>
        <source>The cookie oc_sessionPassphrase was sent.</source>
        <translation>Das Cookie oc_sessionPassphrase wurde gesendet.</translation>
    </message>
    <message>
        <source>The session is not a user&apos;s any more, or the user may not use this route.</source>
        <translation>Die Sitzung gehört keinem Benutzer mehr, oder der Benutzer darf diese Route nicht benutzen.</translation>
    </message>
    <message>
        <source>Nextcloud told HaRP that this session has nobody logged in, or somebody whose level is below the route&apos;s: ADMIN wants a member of the group admin.</source>
        <translation>Nextcloud sagte HaRP, dass in dieser Sitzung niemand angemeldet ist oder jemand, dessen Stufe unter der der Route liegt: ADMIN verlangt ein Mitglied der Gruppe admin.</translation>
    </message>
    <message>
        <source>Log in again in the browser and copy the cookies anew; all of them belong together.</source>
        <translation>Melden Sie sich im Browser neu an und kopieren Sie die Cookies erneut; sie gehören alle zusammen.</translation>
    </message>
    <message>
        <source>The answer is %1 with exactly the text &quot;%2&quot;, as HaRP writes it.</source>
        <translation>Die Antwort lautet %1 mit genau dem Text „%2“, wie HaRP ihn schreibt.</translation>
    </message>
    <message>
        <source>Its only headers are content-length and content-type, in lower case: no date, no server.</source>
        <translation>Die einzigen Header sind content-length und content-type, kleingeschrieben: kein date, kein server.</translation>
    </message>
    <message>
        <source>There are more headers than HaRP sends; something passed it on.</source>
        <translation>Es sind mehr Header, als HaRP sendet; etwas hat die Antwort weitergereicht.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was sent either way.</source>
        <translation>Die Verbindung wurde ohne Close-Frame gekappt, nachdem %1 lang in keine Richtung etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was received.</source>
        <translation>Die Verbindung wurde ohne Close-Frame gekappt, nachdem %1 lang nichts empfangen wurde.</translation>
    </message>
    <message>
        <source>A known limit is %1 s.</source>
        <translation>Ein bekanntes Limit ist %1 s.</translation>
    </message>
    <message>
        <source>Send a ping every 20 to 25 seconds, from either end: any frame in either direction keeps the connection alive.</source>
        <translation>Senden Sie alle 20 bis 25 Sekunden einen Ping, von welcher Seite auch immer: Jeder Frame in einer der Richtungen hält die Verbindung aufrecht.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP before 0.4.4 (30 s).</source>
        <translation>Nach %1 Stille gekappt: das Leerlauflimit von HaRP vor 0.4.4 (30 s).</translation>
    </message>
    <message>
        <source>HaRP up to 0.4.3 ends a tunnel after 30 seconds without traffic; so do load balancers of Google&apos;s cloud by default.</source>
        <translation>HaRP bis 0.4.3 beendet einen Tunnel nach 30 Sekunden ohne Verkehr; ebenso standardmäßig die Load-Balancer in Googles Cloud.</translation>
    </message>
    <message>
        <source>Update HaRP to 0.4.4, or raise HP_TIMEOUT_CLIENT in older ones.</source>
        <translation>Aktualisieren Sie HaRP auf 0.4.4 oder erhöhen Sie in älteren Versionen HP_TIMEOUT_CLIENT.</translation>
    </message>
    <message>
        <source>With other load balancers raise the backend timeout.</source>
        <translation>Bei anderen Load-Balancern erhöhen Sie den Backend-Timeout.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the reverse proxy&apos;s idle limit (60 s).</source>
        <translation>Nach %1 Stille gekappt: das Leerlauflimit des Reverse-Proxys (60 s).</translation>
    </message>
    <message>
        <source>60 seconds is the default of nginx (proxy_read_timeout), of Apache (Timeout, ProxyTimeout) and of Amazon&apos;s load balancers. HaRP&apos;s own limits are 30 s and 1800 s.</source>
        <translation>60 Sekunden sind der Standard von nginx (proxy_read_timeout), von Apache (Timeout, ProxyTimeout) und von Amazons Load-Balancern. Die eigenen Limits von HaRP sind 30 s und 1800 s.</translation>
    </message>
    <message>
        <source>nginx: proxy_read_timeout 1h; and proxy_send_timeout 1h; in the location of the socket.</source>
        <translation>nginx: proxy_read_timeout 1h; und proxy_send_timeout 1h; in der Location des Sockets.</translation>
    </message>
    <message>
        <source>Apache: ProxyTimeout 3600, or timeout=3600 in ProxyPass.</source>
        <translation>Apache: ProxyTimeout 3600, oder timeout=3600 in ProxyPass.</translation>
    </message>
    <message>
        <source>The handshake was answered through Cloudflare.</source>
        <translation>Der Handshake wurde über Cloudflare beantwortet.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: Cloudflare&apos;s idle limit (100 s).</source>
        <translation>Nach %1 Stille gekappt: das Leerlauflimit von Cloudflare (100 s).</translation>
    </message>
    <message>
        <source>Cloudflare ends WebSockets after 100 seconds without traffic; the limit cannot be raised in most plans.</source>
        <translation>Cloudflare beendet WebSockets nach 100 Sekunden ohne Verkehr; das Limit lässt sich in den meisten Tarifen nicht erhöhen.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP from 0.4.4 on (1800 s).</source>
        <translation>Nach %1 Stille gekappt: das Leerlauflimit von HaRP ab 0.4.4 (1800 s).</translation>
    </message>
    <message>
        <source>HP_TIMEOUT_TUNNEL is half an hour unless it is set; HaRP then ends the tunnel with a bare FIN.</source>
        <translation>HP_TIMEOUT_TUNNEL beträgt eine halbe Stunde, sofern nicht anders gesetzt; HaRP beendet den Tunnel dann mit einem bloßen FIN.</translation>
    </message>
    <message>
        <source>Or raise HP_TIMEOUT_TUNNEL of HaRP.</source>
        <translation>Oder erhöhen Sie HP_TIMEOUT_TUNNEL von HaRP.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: an idle limit of %2 s on the way.</source>
        <translation>Nach %1 Stille gekappt: ein Leerlauflimit von %2 s auf dem Weg.</translation>
    </message>
    <message>
        <source>Known ones: 55 s Heroku, 240 s Azure&apos;s load balancer, 350 s Amazon&apos;s network load balancer, 600 s Google&apos;s network, 3600 s HAProxy as it is often set up; the others are common settings.</source>
        <translation>Bekannt sind: 55 s Heroku, 240 s Azures Load-Balancer, 350 s Amazons Network Load Balancer, 600 s Googles Netzwerk, 3600 s HAProxy, wie es oft eingerichtet ist; die übrigen sind gängige Einstellungen.</translation>
    </message>
    <message>
        <source>Look for a timeout of %2 seconds in proxies, load balancers and firewalls.</source>
        <translation>Suchen Sie nach einem Timeout von %2 Sekunden in Proxys, Load-Balancern und Firewalls.</translation>
    </message>
    <message>
        <source>That is none of the well-known limits (30, 60, 100, 1800 s).</source>
        <translation>Das ist keines der bekannten Limits (30, 60, 100, 1800 s).</translation>
    </message>
    <message>
        <source>Cut after %1 of silence.</source>
        <translation>Nach %1 Stille gekappt.</translation>
    </message>
    <message>
        <source>Perhaps an idle limit on the way. Measured twice with the same result it is one.</source>
        <translation>Vielleicht ein Leerlauflimit auf dem Weg. Zweimal mit gleichem Ergebnis gemessen, ist es eines.</translation>
    </message>
    <message>
        <source>Measure again: connect, stay silent, and compare.</source>
        <translation>Messen Sie noch einmal: verbinden, still bleiben, vergleichen.</translation>
    </message>
    <message>
        <source>The address is Engine.IO&apos;s (EIO), and it ended %1 after the last message, its ping timeout.</source>
        <translation>Die Adresse ist eine von Engine.IO (EIO), und die Verbindung endete %1 nach der letzten Nachricht, dem Ping-Timeout.</translation>
    </message>
    <message>
        <source>The Socket.IO server got no answer to its ping.</source>
        <translation>Der Socket.IO-Server erhielt keine Antwort auf seinen Ping.</translation>
    </message>
    <message>
        <source>Engine.IO pings with the text message 2 and wants the text message 3 within pingTimeout (20 s). WebSocket pongs do not count.</source>
        <translation>Engine.IO pingt mit der Textnachricht 2 und verlangt innerhalb von pingTimeout (20 s) die Textnachricht 3. Pongs von WebSocket zählen nicht.</translation>
    </message>
    <message>
        <source>Answer each message 2 with 3.</source>
        <translation>Beantworten Sie jede Nachricht 2 mit 3.</translation>
    </message>
    <message>
        <source>The other end got no pong to its ping in time.</source>
        <translation>Die Gegenstelle erhielt nicht rechtzeitig einen Pong auf ihren Ping.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets and uvicorn ping every 20 seconds and give up 20 seconds later. Pongs were switched off or late here, or got stuck on the way.</source>
        <translation>websockets (Python) und uvicorn pingen alle 20 Sekunden und geben 20 Sekunden später auf. Pongs waren hier abgeschaltet oder verspätet oder blieben unterwegs stecken.</translation>
    </message>
    <message>
        <source>Switch automatic pongs on.</source>
        <translation>Schalten Sie automatische Pongs ein.</translation>
    </message>
    <message>
        <source>Look for a ping without a pong before the end.</source>
        <translation>Suchen Sie vor dem Ende nach einem Ping ohne Pong.</translation>
    </message>
    <message>
        <source>If the pong was sent, the way back is stuck: network, proxy, or a busy endpoint.</source>
        <translation>Wurde der Pong gesendet, hängt der Rückweg: Netzwerk, Proxy oder ein beschäftigter Endpunkt.</translation>
    </message>
    <message>
        <source>It was open for %1, with traffic until shortly before the end.</source>
        <translation>Die Verbindung war %1 lang offen, mit Verkehr bis kurz vor dem Ende.</translation>
    </message>
    <message>
        <source>Something may limit how long a connection lives: %1 s, traffic or not.</source>
        <translation>Etwas begrenzt womöglich, wie lange eine Verbindung lebt: %1 s, mit oder ohne Verkehr.</translation>
    </message>
    <message>
        <source>Load balancers such as Google&apos;s count the whole life of a WebSocket against the backend timeout; so do reloads of proxies that end old workers.</source>
        <translation>Load-Balancer wie die von Google rechnen die ganze Lebensdauer eines WebSockets auf den Backend-Timeout an; ebenso wirken Reloads von Proxys, die alte Worker beenden.</translation>
    </message>
    <message>
        <source>Measure again and compare.</source>
        <translation>Messen Sie noch einmal und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Look for a timeout of %1 seconds in load balancers.</source>
        <translation>Suchen Sie nach einem Timeout von %1 Sekunden in Load-Balancern.</translation>
    </message>
    <message>
        <source>Reconnect as a matter of course: no connection lives for ever.</source>
        <translation>Verbinden Sie sich regelmäßig neu: Keine Verbindung lebt ewig.</translation>
    </message>
    <message>
        <source>A WebSocket endpoint answers here: it asks for an upgrade.</source>
        <translation>Hier antwortet ein WebSocket-Endpunkt: Er verlangt ein Upgrade.</translation>
    </message>
    <message>
        <source>The request was an ordinary GET, and the answer (%1) says that an upgrade is missing.</source>
        <translation>Die Anfrage war ein gewöhnliches GET, und die Antwort (%1) sagt, dass ein Upgrade fehlt.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered here.</source>
        <translation>Ein gewöhnliches GET wird hier beantwortet.</translation>
    </message>
    <message>
        <source>The server wants other credentials (%1).</source>
        <translation>Der Server verlangt andere Zugangsdaten (%1).</translation>
    </message>
    <message>
        <source>Which hop says so cannot be told from this answer.</source>
        <translation>Welche Station das sagt, lässt sich aus dieser Antwort nicht erkennen.</translation>
    </message>
    <message>
        <source>Check user, password or token, and how the server wants them.</source>
        <translation>Prüfen Sie Benutzer, Passwort oder Token und in welcher Form der Server sie verlangt.</translation>
    </message>
    <message>
        <source>WWW-Authenticate in the answer tells the ways that it takes.</source>
        <translation>WWW-Authenticate in der Antwort nennt die Verfahren, die er annimmt.</translation>
    </message>
    <message>
        <source>The server forbids this (%1).</source>
        <translation>Der Server verbietet dies (%1).</translation>
    </message>
    <message>
        <source>Check credentials and Origin.</source>
        <translation>Prüfen Sie Zugangsdaten und Origin.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way for this request.</source>
        <translation>Suchen Sie in den Logs jedes Servers auf dem Weg nach dieser Anfrage.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1).</source>
        <translation>An diesem Pfad ist nichts (%1).</translation>
    </message>
    <message>
        <source>Check the path, its upper and lower case, and the slash at its end.</source>
        <translation>Prüfen Sie den Pfad, seine Groß-/Kleinschreibung und den Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Die Sockets von ExApps sind unter /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>This path does not take a GET (%1).</source>
        <translation>Dieser Pfad nimmt kein GET an (%1).</translation>
    </message>
    <message>
        <source>A WebSocket is opened with GET, so there is none at this path, or a proxy took the upgrade out.</source>
        <translation>Ein WebSocket wird mit GET geöffnet, an diesem Pfad gibt es also keinen, oder ein Proxy hat das Upgrade entfernt.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade and Connection on.</source>
        <translation>Prüfen Sie, ob Proxys Upgrade und Connection weiterreichen.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>Der Server hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>It blames the request; the body may tell why.</source>
        <translation>Er gibt der Anfrage die Schuld; der Body sagt womöglich, warum.</translation>
    </message>
    <message>
        <source>Read the body.</source>
        <translation>Lesen Sie den Body.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade, Connection and the Sec-WebSocket headers on.</source>
        <translation>Prüfen Sie, ob Proxys Upgrade, Connection und die Sec-WebSocket-Header weiterreichen.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Sehen Sie in das Log des Servers.</translation>
    </message>
    <message>
        <source>The server failed (%1).</source>
        <translation>Beim Server ist ein Fehler aufgetreten (%1).</translation>
    </message>
    <message>
        <source>It blames itself or a server behind it.</source>
        <translation>Er gibt sich selbst oder einem Server dahinter die Schuld.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server answered something else than a WebSocket (%1).</source>
        <translation>Der Server antwortete mit etwas anderem als einem WebSocket (%1).</translation>
    </message>
    <message>
        <source>Only a 101 opens a WebSocket.</source>
        <translation>Nur eine 101 öffnet einen WebSocket.</translation>
    </message>
    <message>
        <source>Read headers and body of the answer.</source>
        <translation>Lesen Sie Header und Body der Antwort.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System meldet: %1</translation>
    </message>
    <message>
        <source>What happened cannot be told.</source>
        <translation>Was geschah, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Too little was seen of it.</source>
        <translation>Es war zu wenig davon zu sehen.</translation>
    </message>
    <message>
        <source>Record the connection and try again.</source>
        <translation>Zeichnen Sie die Verbindung auf und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way.</source>
        <translation>Sehen Sie in die Logs jedes Servers auf dem Weg.</translation>
    </message>
    <message>
        <source>The answer is %1 with the header X-Nextcloud-Maintenance-Mode.</source>
        <translation>Die Antwort lautet %1 mit dem Header X-Nextcloud-Maintenance-Mode.</translation>
    </message>
    <message>
        <source>The answer is %1 with Nextcloud&apos;s page about maintenance.</source>
        <translation>Die Antwort lautet %1 mit der Wartungsseite von Nextcloud.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who you are either, so ExApps answer 401 to everybody with a credential.</source>
        <translation>Solange der Wartungsmodus dauert, kann HaRP auch nicht fragen, wer Sie sind, daher antworten ExApps allen mit Zugangsdaten 401.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of an untrusted domain.</source>
        <translation>Die Antwort lautet %1 und spricht von einer nicht vertrauenswürdigen Domain.</translation>
    </message>
    <message>
        <source>Nextcloud does not answer to this host name.</source>
        <translation>Nextcloud antwortet nicht auf diesen Hostnamen.</translation>
    </message>
    <message>
        <source>The host is not among trusted_domains in config.php.</source>
        <translation>Der Host ist nicht unter trusted_domains in config.php.</translation>
    </message>
    <message>
        <source>Use the host name that Nextcloud knows.</source>
        <translation>Verwenden Sie den Hostnamen, den Nextcloud kennt.</translation>
    </message>
    <message>
        <source>Or add this one: occ config:system:set trusted_domains 1 --value=NAME.</source>
        <translation>Oder fügen Sie diesen hinzu: occ config:system:set trusted_domains 1 --value=NAME.</translation>
    </message>
    <message>
        <source>The answer is %1 with the message &quot;%2&quot;.</source>
        <translation>Die Antwort lautet %1 mit der Meldung „%2“.</translation>
    </message>
    <message>
        <source>AppAPI in Nextcloud refused the ExApp&apos;s or HaRP&apos;s own key.</source>
        <translation>AppAPI in Nextcloud hat den eigenen Schlüssel der ExApp oder von HaRP abgelehnt.</translation>
    </message>
    <message>
        <source>This is an answer to calls between ExApp, HaRP and Nextcloud (&quot;%1&quot;); for a socket it is the wrong address. Nextcloud slows down who tries again and again.</source>
        <translation>Dies ist eine Antwort auf Aufrufe zwischen ExApp, HaRP und Nextcloud („%1“); für einen Socket ist es die falsche Adresse. Nextcloud bremst, wer es immer wieder versucht.</translation>
    </message>
    <message>
        <source>For a socket use /exapps/&lt;appid&gt;/…</source>
        <translation>Verwenden Sie für einen Socket /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>For such a call compare the secret (APP_SECRET, HP_SHARED_KEY) with what is registered in Nextcloud.</source>
        <translation>Vergleichen Sie für einen solchen Aufruf das Geheimnis (APP_SECRET, HP_SHARED_KEY) mit dem in Nextcloud registrierten.</translation>
    </message>
    <message>
        <source>The answer is %1; HaRP never sends 429.</source>
        <translation>Die Antwort lautet %1; HaRP sendet nie 429.</translation>
    </message>
    <message>
        <source>The answer carries Nextcloud&apos;s headers or cookies.</source>
        <translation>Die Antwort trägt Header oder Cookies von Nextcloud.</translation>
    </message>
    <message>
        <source>Too many requests: Nextcloud slows your address down.</source>
        <translation>Zu viele Anfragen: Nextcloud bremst Ihre Adresse.</translation>
    </message>
    <message>
        <source>After failed logins Nextcloud delays an address, and at last answers 429.</source>
        <translation>Nach fehlgeschlagenen Anmeldungen verzögert Nextcloud eine Adresse und antwortet schließlich 429.</translation>
    </message>
    <message>
        <source>Wait, and find out which credential fails.</source>
        <translation>Warten Sie und finden Sie heraus, welche Zugangsdaten fehlschlagen.</translation>
    </message>
    <message>
        <source>An administrator can lift it: occ security:bruteforce:reset ADDRESS.</source>
        <translation>Ein Administrator kann dies aufheben: occ security:bruteforce:reset ADRESSE.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of the CSRF check.</source>
        <translation>Die Antwort lautet %1 und spricht von der CSRF-Prüfung.</translation>
    </message>
    <message>
        <source>Nextcloud misses its protection against forged requests; this is one of its pages, no WebSocket.</source>
        <translation>Nextcloud vermisst ihren Schutz gegen gefälschte Anfragen; dies ist eine ihrer Seiten, kein WebSocket.</translation>
    </message>
    <message>
        <source>Cookies without the same-site ones, or without a request token, do not get past this check.</source>
        <translation>Cookies ohne die Same-Site-Cookies oder ohne Request-Token kommen durch diese Prüfung nicht hindurch.</translation>
    </message>
    <message>
        <source>Send the header OCS-APIRequest: true, or all cookies of the session.</source>
        <translation>Senden Sie den Header OCS-APIRequest: true oder alle Cookies der Sitzung.</translation>
    </message>
    <message>
        <source>The path leads through /apps/app_api/proxy/; the answer is %1.</source>
        <translation>Der Pfad führt durch /apps/app_api/proxy/; die Antwort lautet %1.</translation>
    </message>
    <message>
        <source>AppAPI&apos;s PHP proxy carries no WebSockets.</source>
        <translation>Der PHP-Proxy von AppAPI transportiert keine WebSockets.</translation>
    </message>
    <message>
        <source>/apps/app_api/proxy/&lt;appid&gt;/ hands single requests to the ExApp; it cannot keep a connection open.</source>
        <translation>/apps/app_api/proxy/&lt;appid&gt;/ reicht einzelne Anfragen an die ExApp weiter; eine Verbindung offen halten kann es nicht.</translation>
    </message>
    <message>
        <source>Use /exapps/&lt;appid&gt;/… instead, which leads through HaRP; the app must be installed with a HaRP daemon.</source>
        <translation>Verwenden Sie stattdessen /exapps/&lt;appid&gt;/…, das über HaRP führt; die App muss mit einem HaRP-Daemon installiert sein.</translation>
    </message>
    <message>
        <source>There patterns of routes need ^/ at their beginning, and upper and lower case count.</source>
        <translation>Dort brauchen Muster von Routen ^/ am Anfang, und Groß-/Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The answer is %1 and carries Nextcloud&apos;s headers, cookies or page.</source>
        <translation>Die Antwort lautet %1 und trägt Header, Cookies oder eine Seite von Nextcloud.</translation>
    </message>
    <message>
        <source>The reverse proxy hands /exapps/ to Nextcloud instead of HaRP.</source>
        <translation>Der Reverse-Proxy reicht /exapps/ an Nextcloud statt an HaRP weiter.</translation>
    </message>
    <message>
        <source>Nextcloud itself answered; it knows nothing of /exapps/.</source>
        <translation>Nextcloud selbst hat geantwortet; sie weiß nichts von /exapps/.</translation>
    </message>
    <message>
        <source>Nextcloud answered with one of its pages; there is no WebSocket at this path.</source>
        <translation>Nextcloud hat mit einer ihrer Seiten geantwortet; an diesem Pfad gibt es keinen WebSocket.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…, beside Nextcloud&apos;s own paths. Other services, such as notify_push at /push/ws, have locations of their own in the reverse proxy.</source>
        <translation>Die Sockets von ExApps sind unter /exapps/&lt;appid&gt;/…, neben den eigenen Pfaden von Nextcloud. Andere Dienste, etwa notify_push unter /push/ws, haben eigene Locations im Reverse-Proxy.</translation>
    </message>
    <message>
        <source>For notify_push check the location /push/ in the reverse proxy.</source>
        <translation>Für notify_push prüfen Sie die Location /push/ im Reverse-Proxy.</translation>
    </message>
    <message>
        <source>There is no host named %1 here.</source>
        <translation>Hier gibt es keinen Host namens %1.</translation>
    </message>
    <message>
        <source>A name without dots is mostly that of a container or of a machine in a local network; it is known there only.</source>
        <translation>Ein Name ohne Punkte ist meist der eines Containers oder eines Rechners im lokalen Netzwerk; er ist nur dort bekannt.</translation>
    </message>
    <message>
        <source>Use the published port of the container on this machine, such as 127.0.0.1:8780.</source>
        <translation>Verwenden Sie den veröffentlichten Port des Containers auf diesem Rechner, etwa 127.0.0.1:8780.</translation>
    </message>
    <message>
        <source>Or use the full name of the host.</source>
        <translation>Oder verwenden Sie den vollständigen Namen des Hosts.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name service does not know it, or could not be asked.</source>
        <translation>Der Namensdienst kennt ihn nicht oder konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the name servers.</source>
        <translation>Prüfen Sie das Netzwerk, das VPN und die Nameserver.</translation>
    </message>
    <message>
        <source>A name of an internal network is known inside it only.</source>
        <translation>Ein Name eines internen Netzwerks ist nur darin bekannt.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1: HaRP does not run there, or does not publish this port.</source>
        <translation>Auf Port %2 von %1 lauscht nichts: HaRP läuft dort nicht oder veröffentlicht diesen Port nicht.</translation>
    </message>
    <message>
        <source>HaRP takes HTTP on 8780, HTTPS on 8781 only if a certificate is at /certs/cert.pem, and FRP tunnels on 8782.</source>
        <translation>HaRP nimmt HTTP auf 8780 an, HTTPS auf 8781 nur, wenn ein Zertifikat unter /certs/cert.pem liegt, und FRP-Tunnel auf 8782.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs (docker ps) and publishes the port.</source>
        <translation>Prüfen Sie, ob der HaRP-Container läuft (docker ps) und den Port veröffentlicht.</translation>
    </message>
    <message>
        <source>Without a certificate use port 8780.</source>
        <translation>Verwenden Sie ohne Zertifikat Port 8780.</translation>
    </message>
    <message>
        <source>localhost may be ::1 or 127.0.0.1; a server may listen on one of them only.</source>
        <translation>localhost kann ::1 oder 127.0.0.1 sein; ein Server lauscht womöglich nur auf einem davon.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1.</source>
        <translation>Auf Port %2 von %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>The host is there and refuses connections to this port: the server does not run, listens on another port or address, or a firewall refuses.</source>
        <translation>Der Host ist da und lehnt Verbindungen zu diesem Port ab: Der Server läuft nicht, lauscht auf einem anderen Port oder einer anderen Adresse, oder eine Firewall lehnt ab.</translation>
    </message>
    <message>
        <source>Check that the server runs, and on which address and port it listens (ss -ltn).</source>
        <translation>Prüfen Sie, ob der Server läuft und auf welcher Adresse und welchem Port er lauscht (ss -ltn).</translation>
    </message>
    <message>
        <source>A server in a container must listen on 0.0.0.0 and have its port published.</source>
        <translation>Ein Server in einem Container muss auf 0.0.0.0 lauschen, und sein Port muss veröffentlicht sein.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>Zu %1 führt kein Weg.</translation>
    </message>
    <message>
        <source>No network of this machine leads there, or one on the way gave up.</source>
        <translation>Kein Netzwerk dieses Rechners führt dorthin, oder eines auf dem Weg hat aufgegeben.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Prüfen Sie das Netzwerk, das VPN und die Firewall.</translation>
    </message>
    <message>
        <source>If the name has IPv6 addresses, check that IPv6 works here.</source>
        <translation>Hat der Name IPv6-Adressen, prüfen Sie, ob IPv6 hier funktioniert.</translation>
    </message>
    <message>
        <source>Not even the connection was made, so no ban of HaRP shows here: HaRP takes connections and then falls silent.</source>
        <translation>Nicht einmal die Verbindung kam zustande, es ist also keine Sperre durch HaRP: HaRP nimmt Verbindungen an und schweigt dann.</translation>
    </message>
    <message>
        <source>%1 did not take the connection on port %2.</source>
        <translation>%1 hat die Verbindung auf Port %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>Packets vanish: the host is off, or a firewall drops them.</source>
        <translation>Pakete verschwinden: Der Host ist aus, oder eine Firewall verwirft sie.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>Check the firewalls on the way, those of hosting providers too.</source>
        <translation>Prüfen Sie die Firewalls auf dem Weg, auch die von Hosting-Anbietern.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>Der Proxy dieses Rechners hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The connection to %1 goes through a proxy, which refused it or wants a login.</source>
        <translation>Die Verbindung zu %1 geht durch einen Proxy, der sie abgelehnt hat oder eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and credentials.</source>
        <translation>Prüfen Sie Adresse und Zugangsdaten des Proxys.</translation>
    </message>
    <message>
        <source>Check that its rules allow CONNECT to port %2.</source>
        <translation>Prüfen Sie, ob seine Regeln CONNECT zu Port %2 erlauben.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Die Antwort beginnt mit: %1</translation>
    </message>
    <message>
        <source>What answers at port %2 of %1 does not speak HTTP.</source>
        <translation>Was an Port %2 von %1 antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Another service listens there: SSH, a database, FRP (8782) …</source>
        <translation>Dort lauscht ein anderer Dienst: SSH, eine Datenbank, FRP (8782) …</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Check the scheme: ws for plain, wss for TLS.</source>
        <translation>Prüfen Sie das Schema: ws für unverschlüsselt, wss für TLS.</translation>
    </message>
    <message>
        <source>The head of the answer has no end.</source>
        <translation>Der Kopf der Antwort hat kein Ende.</translation>
    </message>
    <message>
        <source>The headers are above 64 KiB or 200 lines, so this is no sane answer.</source>
        <translation>Die Header überschreiten 64 KiB oder 200 Zeilen, das ist also keine vernünftige Antwort.</translation>
    </message>
    <message>
        <source>Look at what answers: an application that sets a cookie again and again?</source>
        <translation>Sehen Sie nach, was da antwortet: eine Anwendung, die immer wieder ein Cookie setzt?</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came for %1.</source>
        <translation>Die Verbindung wurde angenommen, die Anfrage gesendet, und %1 lang kam nichts.</translation>
    </message>
    <message>
        <source>The server took the connection and did not answer the handshake.</source>
        <translation>Der Server hat die Verbindung angenommen und den Handshake nicht beantwortet.</translation>
    </message>
    <message>
        <source>It is stuck, waits for something, or is no web server. Without TLS where the server expects it, it may also wait for the rest of a TLS greeting.</source>
        <translation>Er hängt, wartet auf etwas oder ist kein Webserver. Fehlt TLS, wo der Server es erwartet, wartet er womöglich auch auf den Rest einer TLS-Begrüßung.</translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation>Lassen Sie mehr Zeit zu.</translation>
    </message>
    <message>
        <source>Look for this request in the server&apos;s log.</source>
        <translation>Suchen Sie im Log des Servers nach dieser Anfrage.</translation>
    </message>
    <message>
        <source>The answer began, and its head was not complete in time.</source>
        <translation>Die Antwort begann, und ihr Kopf war nicht rechtzeitig vollständig.</translation>
    </message>
    <message>
        <source>The answer began and did not come to an end in time.</source>
        <translation>Die Antwort begann und kam nicht rechtzeitig zu einem Ende.</translation>
    </message>
    <message>
        <source>The server, or a proxy that waits for it, stopped in the middle of the response head.</source>
        <translation>Der Server, oder ein Proxy, der auf ihn wartet, hörte mitten im Antwortkopf auf.</translation>
    </message>
    <message>
        <source>The connection was reset instead of an answer.</source>
        <translation>Statt einer Antwort wurde die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>The server process crashed or aborts such requests, or a firewall between cuts them.</source>
        <translation>Der Serverprozess ist abgestürzt oder bricht solche Anfragen ab, oder eine Firewall dazwischen kappt sie.</translation>
    </message>
    <message>
        <source>Try from another network: some firewalls cut upgrades.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk: Manche Firewalls kappen Upgrades.</translation>
    </message>
    <message>
        <source>The server hung up without a whole answer.</source>
        <translation>Der Server hat ohne vollständige Antwort aufgelegt.</translation>
    </message>
    <message>
        <source>It closed the connection after the request: the application failed, the port wants TLS, or a proxy has an empty answer for unknown hosts (nginx: return 444).</source>
        <translation>Er hat die Verbindung nach der Anfrage geschlossen: Die Anwendung hatte einen Fehler, der Port verlangt TLS, oder ein Proxy hat eine leere Antwort für unbekannte Hosts (nginx: return 444).</translation>
    </message>
    <message>
        <source>Check the host name, and the scheme: ws for plain, wss for TLS.</source>
        <translation>Prüfen Sie den Hostnamen und das Schema: ws für unverschlüsselt, wss für TLS.</translation>
    </message>
    <message>
        <source>Read the reverse proxy&apos;s error log: it names the server behind it and what went wrong.</source>
        <translation>Lesen Sie das Fehlerlog des Reverse-Proxys: Es nennt den Server dahinter und was schiefging.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare with its page for suspicious clients.</source>
        <translation>Die Antwort lautet %1 von Cloudflare mit der Seite für verdächtige Clients.</translation>
    </message>
    <message>
        <source>Cloudflare holds the request back: it wants a browser that passes its check.</source>
        <translation>Cloudflare hält die Anfrage zurück: Es verlangt einen Browser, der seine Prüfung besteht.</translation>
    </message>
    <message>
        <source>A rule for bots or for security challenges the handshake; a program cannot pass it.</source>
        <translation>Eine Bot- oder Sicherheitsregel stellt den Handshake auf die Probe; ein Programm kann sie nicht bestehen.</translation>
    </message>
    <message>
        <source>Exempt the socket&apos;s path from bot protection and security rules in Cloudflare.</source>
        <translation>Nehmen Sie den Pfad des Sockets in Cloudflare von Bot-Schutz und Sicherheitsregeln aus.</translation>
    </message>
    <message>
        <source>Or connect past Cloudflare.</source>
        <translation>Oder verbinden Sie sich an Cloudflare vorbei.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare; 520 to 530 are its own.</source>
        <translation>Die Antwort lautet %1 von Cloudflare; 520 bis 530 sind seine eigenen.</translation>
    </message>
    <message>
        <source>Cloudflare cannot talk to the server behind it.</source>
        <translation>Cloudflare kann nicht mit dem Server dahinter sprechen.</translation>
    </message>
    <message>
        <source>520: an unexpected answer. 521: connection refused. 522, 524: timed out. 523: no way there. 525, 526: TLS failed or the certificate is wrong. 530: the tunnel or its name is down.</source>
        <translation>520: eine unerwartete Antwort. 521: Verbindung abgelehnt. 522, 524: Zeitüberschreitung. 523: kein Weg dorthin. 525, 526: TLS ist fehlgeschlagen oder das Zertifikat ist falsch. 530: Der Tunnel oder sein Name ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check that the server behind Cloudflare runs and lets Cloudflare&apos;s addresses in.</source>
        <translation>Prüfen Sie, ob der Server hinter Cloudflare läuft und die Adressen von Cloudflare einlässt.</translation>
    </message>
    <message>
        <source>For 525 and 526 compare the TLS mode with the certificate of the server.</source>
        <translation>Bei 525 und 526 vergleichen Sie den TLS-Modus mit dem Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>For 530 check that cloudflared runs.</source>
        <translation>Bei 530 prüfen Sie, ob cloudflared läuft.</translation>
    </message>
    <message>
        <source>The answer is 404 with &quot;404 page not found&quot;, as Traefik and other Go servers write it.</source>
        <translation>Die Antwort lautet 404 mit „404 page not found“, wie Traefik und andere Go-Server es schreiben.</translation>
    </message>
    <message>
        <source>Traefik has no router for this host and path, or a Go server has no such path.</source>
        <translation>Traefik hat keinen Router für diesen Host und Pfad, oder ein Go-Server hat keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>Traefik answers so when no rule matches, when the container is unhealthy, or when TLS and the entry point do not fit the router.</source>
        <translation>Traefik antwortet so, wenn keine Regel passt, wenn der Container nicht „healthy“ ist oder wenn TLS und der Entrypoint nicht zum Router passen.</translation>
    </message>
    <message>
        <source>Check the router&apos;s rule (Host and PathPrefix), its entry point and the container&apos;s health.</source>
        <translation>Prüfen Sie die Regel des Routers (Host und PathPrefix), seinen Entrypoint und den Health-Status des Containers.</translation>
    </message>
    <message>
        <source>If the endpoint is written in Go, check the path.</source>
        <translation>Ist der Endpunkt in Go geschrieben, prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The answer is %1 with just the text &quot;%2&quot; and no server header, like Traefik&apos;s.</source>
        <translation>Die Antwort lautet %1 mit bloß dem Text „%2“ und ohne Server-Header, wie die von Traefik.</translation>
    </message>
    <message>
        <source>Traefik gets no answer from the server behind it.</source>
        <translation>Traefik erhält vom Server dahinter keine Antwort.</translation>
    </message>
    <message>
        <source>502: it refuses or closes connections. 503: no server is healthy. 504: it took too long.</source>
        <translation>502: Er lehnt Verbindungen ab oder schließt sie. 503: Kein Server ist „healthy“. 504: Es dauerte zu lange.</translation>
    </message>
    <message>
        <source>Check the service&apos;s port (8780 for HaRP) and network; Traefik must be in the same one.</source>
        <translation>Prüfen Sie Port (8780 für HaRP) und Netzwerk des Dienstes; Traefik muss im selben sein.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: Caddy.</source>
        <translation>Die Antwort lautet %1 mit leerem Body und Server: Caddy.</translation>
    </message>
    <message>
        <source>Caddy gets no answer from the server behind it.</source>
        <translation>Caddy erhält vom Server dahinter keine Antwort.</translation>
    </message>
    <message>
        <source>Check the address in reverse_proxy (port 8780 for HaRP) and that it runs.</source>
        <translation>Prüfen Sie die Adresse in reverse_proxy (Port 8780 für HaRP) und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Caddy has nothing for this path.</source>
        <translation>Caddy hat nichts für diesen Pfad.</translation>
    </message>
    <message>
        <source>Where no directive matches Caddy answers an empty page, mostly with 200.</source>
        <translation>Wo keine Direktive passt, antwortet Caddy mit einer leeren Seite, meist mit 200.</translation>
    </message>
    <message>
        <source>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } before the rest.</source>
        <translation>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } vor dem Rest.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: envoy.</source>
        <translation>Die Antwort lautet %1 mit leerem Body und Server: envoy.</translation>
    </message>
    <message>
        <source>Envoy does not let WebSocket upgrades through.</source>
        <translation>Envoy lässt WebSocket-Upgrades nicht durch.</translation>
    </message>
    <message>
        <source>Without upgrade_configs for websocket Envoy refuses each upgrade.</source>
        <translation>Ohne upgrade_configs für websocket lehnt Envoy jedes Upgrade ab.</translation>
    </message>
    <message>
        <source>Add upgrade_type: websocket to the route or the HTTP connection manager.</source>
        <translation>Fügen Sie der Route oder dem HTTP Connection Manager upgrade_type: websocket hinzu.</translation>
    </message>
    <message>
        <source>Envoy gets no answer from the server behind it.</source>
        <translation>Envoy erhält vom Server dahinter keine Antwort.</translation>
    </message>
    <message>
        <source>The text names the reason, such as connection failure, timeout, or no healthy server.</source>
        <translation>Der Text nennt den Grund, etwa connection failure, timeout oder no healthy server.</translation>
    </message>
    <message>
        <source>Check that the server behind Envoy runs, and its health check.</source>
        <translation>Prüfen Sie, ob der Server hinter Envoy läuft, und seinen Health-Check.</translation>
    </message>
    <message>
        <source>The answer is %1, which gateways send.</source>
        <translation>Die Antwort lautet %1, wie Gateways sie senden.</translation>
    </message>
    <message>
        <source>A gateway on the way got no usable answer from the server behind it.</source>
        <translation>Ein Gateway auf dem Weg erhielt vom Server dahinter keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>502: it closed or spoke nonsense. 503: it is down or overloaded. 504: it took too long.</source>
        <translation>502: Er schloss oder sprach Unsinn. 503: Er ist ausgefallen oder überlastet. 504: Es dauerte zu lange.</translation>
    </message>
    <message>
        <source>Find out which server wrote this page: its log names the one behind it.</source>
        <translation>Finden Sie heraus, welcher Server diese Seite geschrieben hat: Sein Log nennt den dahinter.</translation>
    </message>
    <message>
        <source>Ask the server behind it directly.</source>
        <translation>Fragen Sie den Server dahinter direkt an.</translation>
    </message>
    <message>
        <source>The answer is %1 with Location: %2</source>
        <translation>Die Antwort lautet %1 mit Location: %2</translation>
    </message>
    <message>
        <source>Redirects were followed until there were too many (%1).</source>
        <translation>Weiterleitungen wurde gefolgt, bis es zu viele waren (%1).</translation>
    </message>
    <message>
        <source>%1 led to %2 (%3).</source>
        <translation>%1 führte zu %2 (%3).</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>Der Server leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>Redirects lead from one to the next without an end: often a cookie that is missing, or a proxy and a server that disagree about https.</source>
        <translation>Weiterleitungen führen endlos von einer zur nächsten: oft ein fehlendes Cookie, oder ein Proxy und ein Server, die sich über https nicht einig sind.</translation>
    </message>
    <message>
        <source>Look at the addresses: which one comes back?</source>
        <translation>Sehen Sie sich die Adressen an: Welche kehrt wieder?</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and the server trust it.</source>
        <translation>Lassen Sie den Reverse-Proxy X-Forwarded-Proto: https senden und den Server dem Proxy vertrauen.</translation>
    </message>
    <message>
        <source>This host speaks TLS only: use wss:// instead of ws://.</source>
        <translation>Dieser Host spricht nur TLS: Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>The plain address answers with a redirect to the same one with https. WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>Die unverschlüsselte Adresse antwortet mit einer Weiterleitung auf dieselbe mit https. WebSocket-Clients, auch Browser, folgen keinen Weiterleitungen.</translation>
    </message>
    <message>
        <source>Change ws:// to wss:// in the address.</source>
        <translation>Ändern Sie in der Adresse ws:// in wss://.</translation>
    </message>
    <message>
        <source>It leads from TLS to a plain connection.</source>
        <translation>Die Weiterleitung führt von TLS zu einer unverschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>The server believes that it is reached without TLS, and redirects there.</source>
        <translation>Der Server glaubt, er werde ohne TLS erreicht, und leitet dorthin weiter.</translation>
    </message>
    <message>
        <source>TLS ends at the reverse proxy, and what stands behind it does not know.</source>
        <translation>TLS endet am Reverse-Proxy, und was dahinter steht, weiß nichts davon.</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and have Nextcloud trust it (trusted_proxies).</source>
        <translation>Lassen Sie den Reverse-Proxy X-Forwarded-Proto: https senden und Nextcloud dem Proxy vertrauen (trusted_proxies).</translation>
    </message>
    <message>
        <source>Or set overwriteprotocol to https in Nextcloud&apos;s config.php.</source>
        <translation>Oder setzen Sie overwriteprotocol in der config.php von Nextcloud auf https.</translation>
    </message>
    <message>
        <source>A login portal before the server wants you to log in first.</source>
        <translation>Ein Anmeldeportal vor dem Server verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>A single sign-on gateway (OAuth proxy, Authelia, authentik, Cloudflare Access …) catches requests without its own cookie and sends them to %1.</source>
        <translation>Ein Single-Sign-on-Gateway (OAuth-Proxy, Authelia, authentik, Cloudflare Access …) fängt Anfragen ohne sein eigenes Cookie ab und schickt sie zu %1.</translation>
    </message>
    <message>
        <source>Send the gateway&apos;s cookie or token with the handshake.</source>
        <translation>Senden Sie das Cookie oder Token des Gateways mit dem Handshake.</translation>
    </message>
    <message>
        <source>Or exempt the socket&apos;s path from the gateway; the ExApp or HaRP checks the user itself.</source>
        <translation>Oder nehmen Sie den Pfad des Sockets vom Gateway aus; die ExApp oder HaRP prüft den Benutzer selbst.</translation>
    </message>
    <message>
        <source>HaRP never redirects; Nextcloud does.</source>
        <translation>HaRP leitet nie weiter; Nextcloud schon.</translation>
    </message>
    <message>
        <source>Nextcloud knows nothing of /exapps/ and sends you to its login page.</source>
        <translation>Nextcloud weiß nichts von /exapps/ und schickt Sie auf ihre Anmeldeseite.</translation>
    </message>
    <message>
        <source>A web page of the server answered and wants you to log in; it is no WebSocket.</source>
        <translation>Eine Webseite des Servers hat geantwortet und verlangt eine Anmeldung; sie ist kein WebSocket.</translation>
    </message>
    <message>
        <source>This path belongs to Nextcloud&apos;s pages, or to those of another application with a login.</source>
        <translation>Dieser Pfad gehört zu den Seiten von Nextcloud oder zu denen einer anderen Anwendung mit Anmeldung.</translation>
    </message>
    <message>
        <source>The socket of an ExApp is at /exapps/&lt;appid&gt;/…, not below /apps/ or /index.php/.</source>
        <translation>Der Socket einer ExApp ist unter /exapps/&lt;appid&gt;/…, nicht unterhalb von /apps/ oder /index.php/.</translation>
    </message>
    <message>
        <source>Check the path for a missing /exapps.</source>
        <translation>Prüfen Sie, ob im Pfad /exapps fehlt.</translation>
    </message>
    <message>
        <source>Cookies were sent without nc_sameSiteCookielax, and the redirect leads to the same address.</source>
        <translation>Cookies wurden ohne nc_sameSiteCookielax gesendet, und die Weiterleitung führt auf dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address.</source>
        <translation>Nextcloud beantwortet eine Sitzung ohne dieses Cookie mit einer Weiterleitung auf dieselbe Adresse.</translation>
    </message>
    <message>
        <source>The server wants a slash at the end of the path.</source>
        <translation>Der Server verlangt einen Schrägstrich am Ende des Pfads.</translation>
    </message>
    <message>
        <source>It redirects to the same path with a slash, which WebSocket clients do not follow.</source>
        <translation>Er leitet auf denselben Pfad mit Schrägstrich weiter, und WebSocket-Clients folgen dem nicht.</translation>
    </message>
    <message>
        <source>Add a slash at the end of the path.</source>
        <translation>Fügen Sie am Ende des Pfads einen Schrägstrich an.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>Der Server leitet zu %1 weiter.</translation>
    </message>
    <message>
        <source>WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>WebSocket-Clients, auch Browser, folgen keinen Weiterleitungen.</translation>
    </message>
    <message>
        <source>Use the new address directly, with ws or wss as its scheme.</source>
        <translation>Verwenden Sie die neue Adresse direkt, mit ws oder wss als Schema.</translation>
    </message>
    <message>
        <source>If it leads to a page, the path is not that of a WebSocket.</source>
        <translation>Führt sie zu einer Seite, ist der Pfad nicht der eines WebSockets.</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came.</source>
        <translation>Die Verbindung wurde angenommen, die Anfrage gesendet, und nichts kam.</translation>
    </message>
    <message>
        <source>The path has a &quot;..&quot; segment.</source>
        <translation>Der Pfad hat ein Segment „..“.</translation>
    </message>
    <message>
        <source>HaRP drops requests with &quot;..&quot; in the path without an answer, and counts them.</source>
        <translation>HaRP verwirft Anfragen mit „..“ im Pfad ohne Antwort und zählt sie.</translation>
    </message>
    <message>
        <source>Plain or percent-encoded, a &quot;..&quot; between slashes is taken for an attack.</source>
        <translation>Unkodiert oder prozentkodiert gilt „..“ zwischen Schrägstrichen als Angriff.</translation>
    </message>
    <message>
        <source>Write the path without &quot;..&quot;.</source>
        <translation>Schreiben Sie den Pfad ohne „..“.</translation>
    </message>
    <message>
        <source>The path is %1, which is AppAPI&apos;s alone.</source>
        <translation>Der Pfad ist %1 und gehört allein AppAPI.</translation>
    </message>
    <message>
        <source>HaRP drops requests to /heartbeat, /init and /enabled without an answer, and counts them.</source>
        <translation>HaRP verwirft Anfragen an /heartbeat, /init und /enabled ohne Antwort und zählt sie.</translation>
    </message>
    <message>
        <source>These three paths of an ExApp are for AppAPI; nobody else gets an answer.</source>
        <translation>Diese drei Pfade einer ExApp sind für AppAPI; sonst erhält niemand eine Antwort.</translation>
    </message>
    <message>
        <source>Ask the ExApp directly at its own port.</source>
        <translation>Fragen Sie die ExApp direkt an ihrem eigenen Port an.</translation>
    </message>
    <message>
        <source>Give the socket another path.</source>
        <translation>Geben Sie dem Socket einen anderen Pfad.</translation>
    </message>
    <message>
        <source>%1 failures that HaRP counts were sent from here in the last 300 seconds; ten make a ban.</source>
        <translation>%1 Fehlversuche, die HaRP zählt, wurden in den letzten 300 Sekunden von hier gesendet; zehn führen zur Sperre.</translation>
    </message>
    <message>
        <source>HaRP has banned your address: it does not answer any more.</source>
        <translation>HaRP hat Ihre Adresse gesperrt: Es antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>After ten counted failures within 300 seconds HaRP drops everything from that address, PUBLIC routes too. The ban ends 300 seconds after the oldest of the ten.</source>
        <translation>Nach zehn gezählten Fehlversuchen innerhalb von 300 Sekunden verwirft HaRP alles von dieser Adresse, auch PUBLIC-Routen. Die Sperre endet 300 Sekunden nach dem ältesten der zehn.</translation>
    </message>
    <message>
        <source>Find out why the first tries failed before you go on.</source>
        <translation>Finden Sie heraus, warum die ersten Versuche fehlschlugen, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS, so that HaRP bans clients and not the reverse proxy with everybody behind it.</source>
        <translation>Setzen Sie HP_TRUSTED_PROXY_IPS, damit HaRP Clients sperrt und nicht den Reverse-Proxy mit allen dahinter.</translation>
    </message>
    <message>
        <source>No answer: HaRP has probably banned the address that it sees you from.</source>
        <translation>Keine Antwort: HaRP hat wahrscheinlich die Adresse gesperrt, von der aus es Sie sieht.</translation>
    </message>
    <message>
        <source>HaRP never says that somebody is banned; it falls silent. Without HP_TRUSTED_PROXY_IPS it sees the reverse proxy&apos;s address and bans everybody behind it for what one of them did.</source>
        <translation>HaRP sagt nie, dass jemand gesperrt ist; es schweigt. Ohne HP_TRUSTED_PROXY_IPS sieht es die Adresse des Reverse-Proxys und sperrt alle dahinter für das, was einer von ihnen getan hat.</translation>
    </message>
    <message>
        <source>Ask for another page of the same Nextcloud, such as status.php: if it answers, only /exapps/ is silent.</source>
        <translation>Fragen Sie eine andere Seite derselben Nextcloud an, etwa status.php: Antwortet sie, schweigt nur /exapps/.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent may be stuck.</source>
        <translation>Der Agent von HaRP hängt möglicherweise.</translation>
    </message>
    <message>
        <source>HAProxy waits up to 30 seconds for the agent&apos;s decision, and the agent up to 25 seconds for Nextcloud, before a refusal is sent.</source>
        <translation>HAProxy wartet bis zu 30 Sekunden auf die Entscheidung des Agenten, und der Agent bis zu 25 Sekunden auf Nextcloud, bevor eine Ablehnung gesendet wird.</translation>
    </message>
    <message>
        <source>Allow more time: with 35 seconds you see the refusal.</source>
        <translation>Lassen Sie mehr Zeit zu: Mit 35 Sekunden sehen Sie die Ablehnung.</translation>
    </message>
    <message>
        <source>Check how fast Nextcloud answers HaRP.</source>
        <translation>Prüfen Sie, wie schnell Nextcloud HaRP antwortet.</translation>
    </message>
    <message>
        <source>The ExApp may have taken the request without answering it.</source>
        <translation>Die ExApp hat die Anfrage womöglich angenommen, ohne sie zu beantworten.</translation>
    </message>
    <message>
        <source>HaRP waits half an hour for an ExApp&apos;s answer before it sends 504.</source>
        <translation>HaRP wartet eine halbe Stunde auf die Antwort einer ExApp, bevor es 504 sendet.</translation>
    </message>
    <message>
        <source>Look for this request in the ExApp&apos;s log; if it is there, the ExApp holds it.</source>
        <translation>Suchen Sie im Log der ExApp nach dieser Anfrage; ist sie dort, hält die ExApp sie fest.</translation>
    </message>
    <message>
        <source>The connection was reset after the request, without an answer.</source>
        <translation>Die Verbindung wurde nach der Anfrage zurückgesetzt, ohne Antwort.</translation>
    </message>
    <message>
        <source>HaRP may have dropped the request: your address is banned.</source>
        <translation>HaRP hat die Anfrage womöglich verworfen: Ihre Adresse ist gesperrt.</translation>
    </message>
    <message>
        <source>Where HAProxy lacks the right to drop silently, a dropped connection is reset instead.</source>
        <translation>Wo HAProxy das Recht zum stillen Verwerfen fehlt, wird eine verworfene Verbindung stattdessen zurückgesetzt.</translation>
    </message>
    <message>
        <source>Change wss:// to ws:// in the address, or use the port for TLS.</source>
        <translation>Ändern Sie in der Adresse wss:// in ws://, oder verwenden Sie den Port für TLS.</translation>
    </message>
    <message>
        <source>The answer to the plain request is a TLS record.</source>
        <translation>Die Antwort auf die unverschlüsselte Anfrage ist ein TLS-Record.</translation>
    </message>
    <message>
        <source>This port speaks TLS: use wss:// instead of ws://.</source>
        <translation>Dieser Port spricht TLS: Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>The request was sent in plain to a port for TLS.</source>
        <translation>Die Anfrage wurde unverschlüsselt an einen Port für TLS gesendet.</translation>
    </message>
    <message>
        <source>Port %1 is usual for TLS, and the plain request was hung up on.</source>
        <translation>Port %1 ist für TLS üblich, und auf die unverschlüsselte Anfrage wurde aufgelegt.</translation>
    </message>
    <message>
        <source>This port probably speaks TLS: use wss:// instead of ws://.</source>
        <translation>Dieser Port spricht wahrscheinlich TLS: Verwenden Sie wss:// statt ws://.</translation>
    </message>
    <message>
        <source>Many servers hang up on plain text at a port for TLS.</source>
        <translation>Viele Server legen bei Klartext an einem Port für TLS auf.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: use ws:// instead of wss://.</source>
        <translation>Dieser Port spricht kein TLS: Verwenden Sie ws:// statt wss://.</translation>
    </message>
    <message>
        <source>The answer to the TLS greeting is no TLS. 8780 of HaRP and the ExApps&apos; own ports are plain.</source>
        <translation>Die Antwort auf die TLS-Begrüßung ist kein TLS. 8780 von HaRP und die eigenen Ports der ExApps sind unverschlüsselt.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not accept the one it got.</source>
        <translation>Der Server verlangt ein Client-Zertifikat oder akzeptiert das erhaltene nicht.</translation>
    </message>
    <message>
        <source>It broke off with an alert about the certificate of this side.</source>
        <translation>Der Server brach mit einem Alert über das Zertifikat dieser Seite ab.</translation>
    </message>
    <message>
        <source>Set certificate and key of the client in the TLS options.</source>
        <translation>Geben Sie Zertifikat und Schlüssel des Clients in den TLS-Optionen an.</translation>
    </message>
    <message>
        <source>Check that the server trusts the authority that signed it, and that it has not expired.</source>
        <translation>Prüfen Sie, ob der Server der Zertifizierungsstelle vertraut, die es signiert hat, und ob es nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>Client and server found no way to speak TLS with each other.</source>
        <translation>Client und Server fanden keinen Weg, miteinander TLS zu sprechen.</translation>
    </message>
    <message>
        <source>The server broke off the TLS handshake: no common version or cipher, a host name that it does not serve, or no TLS at this port at all.</source>
        <translation>Der Server brach den TLS-Handshake ab: keine gemeinsame Version oder Cipher, ein Hostname, den er nicht bedient, oder überhaupt kein TLS an diesem Port.</translation>
    </message>
    <message>
        <source>Check that port %2 speaks TLS, and which versions.</source>
        <translation>Prüfen Sie, ob Port %2 TLS spricht und in welchen Versionen.</translation>
    </message>
    <message>
        <source>Use the host name that the server has a certificate for, not its address.</source>
        <translation>Verwenden Sie den Hostnamen, für den der Server ein Zertifikat hat, nicht seine Adresse.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate of %1.</source>
        <translation>Niemand, dem dieser Rechner vertraut, hat das Zertifikat von %1 signiert.</translation>
    </message>
    <message>
        <source>It is self-signed, signed by an authority of your own, or the server does not send the certificates in between (fullchain).</source>
        <translation>Es ist selbstsigniert, von einer eigenen Zertifizierungsstelle signiert, oder der Server sendet die Zwischenzertifikate nicht (fullchain).</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the TLS options.</source>
        <translation>Geben Sie das Zertifikat der Zertifizierungsstelle in den TLS-Optionen an.</translation>
    </message>
    <message>
        <source>If browsers do trust it, let the server send the whole chain.</source>
        <translation>Vertrauen Browser ihm, lassen Sie den Server die ganze Kette senden.</translation>
    </message>
    <message>
        <source>For a test accept any certificate.</source>
        <translation>Akzeptieren Sie für einen Test jedes Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid now.</source>
        <translation>Das Zertifikat von %1 ist derzeit nicht gültig.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or a clock is wrong.</source>
        <translation>Es ist abgelaufen, noch nicht gültig, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the server, also behind the reverse proxy.</source>
        <translation>Erneuern Sie das Zertifikat und laden Sie den Server neu, auch hinter dem Reverse-Proxy.</translation>
    </message>
    <message>
        <source>Check the clock here.</source>
        <translation>Prüfen Sie die Uhr hier.</translation>
    </message>
    <message>
        <source>The address is a number; certificates mostly hold names.</source>
        <translation>Die Adresse ist eine Zahl; Zertifikate enthalten meist Namen.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat ist nicht für %1.</translation>
    </message>
    <message>
        <source>Another server answers, or the server is asked under a name that it has no certificate for.</source>
        <translation>Ein anderer Server antwortet, oder der Server wird unter einem Namen angesprochen, für den er kein Zertifikat hat.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>Verwenden Sie den Hostnamen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>Get a certificate for this name; several names can stand in one.</source>
        <translation>Besorgen Sie ein Zertifikat für diesen Namen; in einem können mehrere Namen stehen.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be read.</source>
        <translation>Ein Zertifikat oder Schlüssel dieser Seite kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Prüfen Sie die Datei, ihr Format (PEM oder PKCS#12) und die Passphrase.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version %1 was asked for.</source>
        <translation>Angefragt wurde Sec-WebSocket-Version %1.</translation>
    </message>
    <message>
        <source>The server names its versions: %1.</source>
        <translation>Der Server nennt seine Versionen: %1.</translation>
    </message>
    <message>
        <source>The server does not speak version &quot;%1&quot; of the WebSocket protocol.</source>
        <translation>Der Server spricht Version „%1“ des WebSocket-Protokolls nicht.</translation>
    </message>
    <message>
        <source>RFC 6455 is version 13; others are drafts that nobody speaks any more.</source>
        <translation>RFC 6455 ist Version 13; andere sind Entwürfe, die niemand mehr spricht.</translation>
    </message>
    <message>
        <source>Ask for version 13.</source>
        <translation>Fragen Sie Version 13 an.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, but the server says that it saw none: &quot;%1&quot;</source>
        <translation>Ein Upgrade wurde verlangt, aber der Server sagt, dass er keines gesehen hat: „%1“</translation>
    </message>
    <message>
        <source>A proxy on the way took the upgrade out of the handshake.</source>
        <translation>Ein Proxy auf dem Weg hat das Upgrade aus dem Handshake entfernt.</translation>
    </message>
    <message>
        <source>The request reached the endpoint as an ordinary GET: the headers Upgrade and Connection hold for one hop only, and each proxy must be told to pass them on. The samples for nginx and Apache that HaRP came with do not.</source>
        <translation>Die Anfrage erreichte den Endpunkt als gewöhnliches GET: Die Header Upgrade und Connection gelten nur für eine Station, und jedem Proxy muss gesagt werden, dass er sie weiterreichen soll. Die Beispiele für nginx und Apache, die HaRP beilagen, tun es nicht.</translation>
    </message>
    <message>
        <source>An upgrade to WebSocket 13 was asked for, and the answer is %1.</source>
        <translation>Ein Upgrade auf WebSocket 13 wurde verlangt, und die Antwort lautet %1.</translation>
    </message>
    <message>
        <source>The server asks for the upgrade that was sent: a proxy on the way took it out.</source>
        <translation>Der Server verlangt das Upgrade, das gesendet wurde: Ein Proxy auf dem Weg hat es entfernt.</translation>
    </message>
    <message>
        <source>426 answers a request without a usable upgrade. The endpoint is a WebSocket, but what reaches it is an ordinary GET.</source>
        <translation>426 beantwortet eine Anfrage ohne brauchbares Upgrade. Der Endpunkt ist ein WebSocket, aber ihn erreicht ein gewöhnliches GET.</translation>
    </message>
    <message>
        <source>The answer is 404 with the JSON {&quot;detail&quot;:&quot;Not Found&quot;} of FastAPI or Starlette.</source>
        <translation>Die Antwort lautet 404 mit dem JSON {&quot;detail&quot;:&quot;Not Found&quot;} von FastAPI oder Starlette.</translation>
    </message>
    <message>
        <source>To a real upgrade on a path that does not exist they answer 403 with an empty body.</source>
        <translation>Auf ein echtes Upgrade an einem Pfad, den es nicht gibt, antworten sie 403 mit leerem Body.</translation>
    </message>
    <message>
        <source>The ExApp saw an ordinary GET: a proxy on the way took the upgrade out.</source>
        <translation>Die ExApp sah ein gewöhnliches GET: Ein Proxy auf dem Weg hat das Upgrade entfernt.</translation>
    </message>
    <message>
        <source>A path that is a WebSocket only does not exist for a GET, so the ExApp answers 404.</source>
        <translation>Ein Pfad, der nur ein WebSocket ist, existiert für ein GET nicht, also antwortet die ExApp 404.</translation>
    </message>
    <message>
        <source>If no proxy stands between, the path may not exist at all: check its spelling.</source>
        <translation>Steht kein Proxy dazwischen, gibt es den Pfad womöglich gar nicht: Prüfen Sie seine Schreibweise.</translation>
    </message>
    <message>
        <source>The answer is %1 with Content-Type: text/event-stream.</source>
        <translation>Die Antwort lautet %1 mit Content-Type: text/event-stream.</translation>
    </message>
    <message>
        <source>This is a stream of server-sent events, not a WebSocket.</source>
        <translation>Dies ist ein Strom von Server-Sent Events, kein WebSocket.</translation>
    </message>
    <message>
        <source>Server-sent events (as in MCP over HTTP) are a long answer to a GET. In HaRP other time limits hold for them than for sockets: HP_TIMEOUT_SERVER.</source>
        <translation>Server-Sent Events (wie bei MCP über HTTP) sind eine lange Antwort auf ein GET. In HaRP gelten für sie andere Zeitlimits als für Sockets: HP_TIMEOUT_SERVER.</translation>
    </message>
    <message>
        <source>Look for the WebSocket at another path, or read the stream with an HTTP client.</source>
        <translation>Suchen Sie den WebSocket an einem anderen Pfad, oder lesen Sie den Strom mit einem HTTP-Client.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, and the answer is %1 (%2).</source>
        <translation>Ein Upgrade wurde verlangt, und die Antwort lautet %1 (%2).</translation>
    </message>
    <message>
        <source>An application answers like this to an ordinary GET.</source>
        <translation>So antwortet eine Anwendung auf ein gewöhnliches GET.</translation>
    </message>
    <message>
        <source>A page came instead of a WebSocket: the upgrade got lost, or nothing at this path takes it.</source>
        <translation>Statt eines WebSockets kam eine Seite: Das Upgrade ging verloren, oder nichts an diesem Pfad nimmt es an.</translation>
    </message>
    <message>
        <source>The endpoint, or something before it, took the handshake for an ordinary GET. Mostly a proxy did not pass the headers Upgrade and Connection on.</source>
        <translation>Der Endpunkt, oder etwas davor, hielt den Handshake für ein gewöhnliches GET. Meist hat ein Proxy die Header Upgrade und Connection nicht weitergereicht.</translation>
    </message>
    <message>
        <source>Check the path: a web application may answer every unknown path with its start page.</source>
        <translation>Prüfen Sie den Pfad: Eine Webanwendung beantwortet womöglich jeden unbekannten Pfad mit ihrer Startseite.</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>Namensdienst</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>Reverse-Proxy</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>AppAPI&apos;s PHP proxy</source>
        <translation>PHP-Proxy von AppAPI</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>ExApp</source>
        <translation>ExApp</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The answer is %1 in the form of %2&apos;s own page.</source>
        <translation>Die Antwort lautet %1 in der Form der eigenen Seite von %2.</translation>
    </message>
    <message>
        <source>The answer is 400 and says that this port speaks TLS.</source>
        <translation>Die Antwort lautet 400 und sagt, dass dieser Port TLS spricht.</translation>
    </message>
    <message>
        <source>The answer is %1 and says that the headers are too large.</source>
        <translation>Die Antwort lautet %1 und sagt, dass die Header zu groß sind.</translation>
    </message>
    <message>
        <source>The request head has %1 bytes.</source>
        <translation>Der Kopf der Anfrage hat %1 Bytes.</translation>
    </message>
    <message>
        <source>The headers of the handshake are too large for a server on the way.</source>
        <translation>Die Header des Handshakes sind einem Server auf dem Weg zu groß.</translation>
    </message>
    <message>
        <source>Mostly there are too many cookies, or a very long token.</source>
        <translation>Meist sind es zu viele Cookies oder ein sehr langes Token.</translation>
    </message>
    <message>
        <source>Send only the cookies that are needed: the instance&apos;s (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</source>
        <translation>Senden Sie nur die nötigen Cookies: das der Instanz (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Or raise the limit (nginx: large_client_header_buffers).</source>
        <translation>Oder erhöhen Sie das Limit (nginx: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) looked for /exapps/ itself and did not hand it to HaRP.</source>
        <translation>Der Reverse-Proxy (%1) hat selbst nach /exapps/ gesucht und es nicht an HaRP weitergereicht.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own, not HaRP&apos;s nor Nextcloud&apos;s: it has no location for this path, or one that leads to files.</source>
        <translation>Die Seite stammt vom Webserver selbst, nicht von HaRP oder Nextcloud: Er hat keine Location für diesen Pfad, oder eine, die zu Dateien führt.</translation>
    </message>
    <message>
        <source>The web server (%1) knows no such path.</source>
        <translation>Der Webserver (%1) kennt keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own; nothing behind it was asked.</source>
        <translation>Die Seite stammt vom Webserver selbst; nichts dahinter wurde gefragt.</translation>
    </message>
    <message>
        <source>Check the path. The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Prüfen Sie den Pfad. Die Sockets von ExApps sind unter /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>A rule of the web server (%1) forbids the request.</source>
        <translation>Eine Regel des Webservers (%1) verbietet die Anfrage.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own: a deny rule, a firewall module, a password of its own, or files that it may not read.</source>
        <translation>Die Seite stammt vom Webserver selbst: eine Deny-Regel, ein Firewall-Modul, ein eigenes Passwort oder Dateien, die er nicht lesen darf.</translation>
    </message>
    <message>
        <source>Check for allow and deny rules, for basic authentication, and that /exapps/ leads to HaRP.</source>
        <translation>Prüfen Sie Allow- und Deny-Regeln, Basic-Authentifizierung und ob /exapps/ zu HaRP führt.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) gets no answer from the server behind it.</source>
        <translation>Der Reverse-Proxy (%1) erhält vom Server dahinter keine Antwort.</translation>
    </message>
    <message>
        <source>What it hands the path to refuses connections, closes them, or does not speak HTTP there. For /exapps/ that is HaRP, mostly port 8780.</source>
        <translation>Wem er den Pfad übergibt, der lehnt Verbindungen ab, schließt sie oder spricht dort kein HTTP. Für /exapps/ ist das HaRP, meist Port 8780.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs and its port 8780 is reachable from the reverse proxy.</source>
        <translation>Prüfen Sie, ob der HaRP-Container läuft und sein Port 8780 vom Reverse-Proxy aus erreichbar ist.</translation>
    </message>
    <message>
        <source>8780 speaks HTTP, 8781 HTTPS: scheme and port must fit.</source>
        <translation>8780 spricht HTTP, 8781 HTTPS: Schema und Port müssen zusammenpassen.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) does not pass requests on at the moment.</source>
        <translation>Der Reverse-Proxy (%1) reicht Anfragen derzeit nicht weiter.</translation>
    </message>
    <message>
        <source>nginx: no server is up, a limit of requests or connections is reached, or a maintenance rule. Apache: it cannot reach the server behind it and waits before it tries again.</source>
        <translation>nginx: Kein Server ist verfügbar, ein Limit für Anfragen oder Verbindungen ist erreicht, oder eine Wartungsregel. Apache: Er kann den Server dahinter nicht erreichen und wartet, bevor er es wieder versucht.</translation>
    </message>
    <message>
        <source>Check that the server behind it runs; Apache tries again after a minute.</source>
        <translation>Prüfen Sie, ob der Server dahinter läuft; Apache versucht es nach einer Minute wieder.</translation>
    </message>
    <message>
        <source>Look for limit_req, limit_conn and maintenance rules.</source>
        <translation>Suchen Sie nach limit_req, limit_conn und Wartungsregeln.</translation>
    </message>
    <message>
        <source>The server behind the reverse proxy (%1) did not answer it in time.</source>
        <translation>Der Server hinter dem Reverse-Proxy (%1) hat ihm nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Under /exapps/ this is also how a ban by HaRP looks from behind a reverse proxy: HaRP drops the proxy&apos;s requests silently, and the proxy waits for its own timeout, mostly 60 seconds.</source>
        <translation>Unter /exapps/ sieht hinter einem Reverse-Proxy auch eine Sperre durch HaRP so aus: HaRP verwirft die Anfragen des Proxys still, und der Proxy wartet auf seinen eigenen Timeout, meist 60 Sekunden.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once: if it works, HaRP had banned the proxy.</source>
        <translation>Warten Sie fünf Minuten ohne einen einzigen Versuch, dann versuchen Sie es einmal: Klappt es, hatte HaRP den Proxy gesperrt.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, so that HaRP bans clients instead.</source>
        <translation>Setzen Sie HP_TRUSTED_PROXY_IPS auf die Adresse des Reverse-Proxys, damit HaRP stattdessen Clients sperrt.</translation>
    </message>
    <message>
        <source>If only this path is slow, look into the ExApp&apos;s log.</source>
        <translation>Ist nur dieser Pfad langsam, sehen Sie in das Log der ExApp.</translation>
    </message>
    <message>
        <source>The web server (%1) refused the request itself.</source>
        <translation>Der Webserver (%1) hat die Anfrage selbst abgelehnt.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own. 400: it could not read the request. 421: the host name does not fit the TLS connection. 495, 496: it wants a client certificate. 500: its configuration fails, often a proxy rule with an unknown scheme (Apache without mod_proxy_wstunnel).</source>
        <translation>Die Seite stammt vom Webserver selbst. 400: Er konnte die Anfrage nicht lesen. 421: Der Hostname passt nicht zur TLS-Verbindung. 495, 496: Er verlangt ein Client-Zertifikat. 500: Seine Konfiguration schlägt fehl, oft eine Proxy-Regel mit unbekanntem Schema (Apache ohne mod_proxy_wstunnel).</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy, mod_proxy_http and mod_proxy_wstunnel.</source>
        <translation>Apache: Aktivieren Sie mod_proxy, mod_proxy_http und mod_proxy_wstunnel.</translation>
    </message>
</context>
<context>
    <name>plectrum::VerdictCard</name>
    <message>
        <source> (likely)</source>
        <translation> (wahrscheinlich)</translation>
    </message>
    <message>
        <source> (a guess)</source>
        <translation> (vermutet)</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>BELEGE</translation>
    </message>
    <message>
        <source>WHAT TO TRY</source>
        <translation>ABHILFE</translation>
    </message>
    <message>
        <source>HaRP counts this as a failure. After %1 within %2 s it goes silent for this address.</source>
        <translation>HaRP zählt dies als Fehlversuch. Nach %1 innerhalb von %2 s antwortet es dieser Adresse nicht mehr.</translation>
    </message>
</context>
<context>
    <name>plectrum::VersionFact</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Compiled for</source>
        <translation>Übersetzt für</translation>
    </message>
</context>
<context>
    <name>plectrum::Violation</name>
    <message>
        <source>A reserved bit is set that no agreed extension defines.</source>
        <translation>Ein reserviertes Bit ist gesetzt, das keine vereinbarte Erweiterung definiert.</translation>
    </message>
    <message>
        <source>The opcode is reserved for future use.</source>
        <translation>Der Opcode ist für künftige Verwendung reserviert.</translation>
    </message>
    <message>
        <source>The payload length is not in its shortest form.</source>
        <translation>Die Payload-Länge hat nicht ihre kürzeste Form.</translation>
    </message>
    <message>
        <source>The top bit of the 64-bit payload length is set.</source>
        <translation>Das höchste Bit der 64-Bit-Payload-Länge ist gesetzt.</translation>
    </message>
    <message>
        <source>A client must mask every frame; this one is not masked.</source>
        <translation>Ein Client muss jeden Frame maskieren; dieser ist nicht maskiert.</translation>
    </message>
    <message>
        <source>A server must not mask; this frame is masked.</source>
        <translation>Ein Server darf nicht maskieren; dieser Frame ist maskiert.</translation>
    </message>
    <message>
        <source>A control frame carries more than 125 bytes.</source>
        <translation>Ein Steuer-Frame trägt mehr als 125 Bytes.</translation>
    </message>
    <message>
        <source>A control frame is fragmented.</source>
        <translation>Ein Steuer-Frame ist fragmentiert.</translation>
    </message>
    <message>
        <source>A continuation frame has no message to continue.</source>
        <translation>Ein Fortsetzungs-Frame hat keine Nachricht, die er fortsetzen könnte.</translation>
    </message>
    <message>
        <source>A new message begins before the fragmented one has ended.</source>
        <translation>Eine neue Nachricht beginnt, bevor die fragmentierte beendet ist.</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8.</source>
        <translation>Eine Textnachricht ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A close frame has a body of one byte; a code takes two.</source>
        <translation>Ein Close-Frame hat einen Inhalt von einem Byte; ein Code braucht zwei.</translation>
    </message>
    <message>
        <source>The close code must not stand in a close frame.</source>
        <translation>Der Close-Code darf nicht in einem Close-Frame stehen.</translation>
    </message>
    <message>
        <source>The reason of a close frame is not valid UTF-8.</source>
        <translation>Der Grund eines Close-Frames ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>RSV1 is set on a frame that is not the first of its message.</source>
        <translation>RSV1 ist auf einem Frame gesetzt, der nicht der erste seiner Nachricht ist.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 ist auf einem Steuer-Frame gesetzt.</translation>
    </message>
    <message>
        <source>The compressed payload is not valid deflate data.</source>
        <translation>Die komprimierte Payload besteht nicht aus gültigen Deflate-Daten.</translation>
    </message>
    <message>
        <source>The message inflates above the limit.</source>
        <translation>Die Nachricht überschreitet beim Dekomprimieren das Limit.</translation>
    </message>
    <message>
        <source>The frame is longer than the limit.</source>
        <translation>Der Frame ist länger als das Limit.</translation>
    </message>
    <message>
        <source>The joined message is longer than the limit.</source>
        <translation>Die zusammengesetzte Nachricht ist länger als das Limit.</translation>
    </message>
    <message>
        <source>A frame follows the close frame.</source>
        <translation>Ein Frame folgt auf den Close-Frame.</translation>
    </message>
</context>
<context>
    <name>plectrum::WelcomePage</name>
    <message>
        <source>Pluck a WebSocket and see every string swing</source>
        <translation>Einen WebSocket zupfen und jede Saite schwingen sehen</translation>
    </message>
    <message>
        <source>An echo server is built in: one click connects to it, and everything that crosses the wire is recorded.
Or choose a profile on the left, type a URL, or drop a .plectrum recording here.</source>
        <translation>Ein Echo-Server ist eingebaut: Ein Klick verbindet mit ihm, und alles, was über die Leitung geht, wird aufgezeichnet.
Oder wählen Sie links ein Profil, geben Sie eine URL ein, oder ziehen Sie eine .plectrum-Aufzeichnung hierher.</translation>
    </message>
    <message>
        <source>Connect to the ech&amp;o server</source>
        <translation>Mit dem Echo-Server verbi&amp;nden</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>Neue Verbindun&amp;g</translation>
    </message>
    <message>
        <source>Open a recordin&amp;g…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
</context>
<context>
    <name>plectrum::WireFace</name>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes auf der Leitung</translation>
    </message>
</context>
</TS>
