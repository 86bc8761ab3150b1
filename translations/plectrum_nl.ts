<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>main</name>
    <message>
        <source>Connect to, inspect and record WebSocket services.</source>
        <translation>Maak verbinding met WebSocket-diensten, inspecteer ze en neem ze op.</translation>
    </message>
    <message>
        <source>Recordings to open, or URLs to connect to.</source>
        <translation>Opnamen om te openen of URL’s om mee te verbinden.</translation>
    </message>
    <message>
        <source>Show texts in this language, whatever is set: %1.</source>
        <translation>Teksten in deze taal tonen, wat er ook is ingesteld: %1.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”.</source>
        <translation>Er zijn geen teksten in de taal ‘%1’.</translation>
    </message>
</context>
<context>
    <name>plectrum::AboutDialog</name>
    <message>
        <source>About Plectrum</source>
        <translation>Over Plectrum</translation>
    </message>
    <message>
        <source>Connects to, inspects, records and rehearses WebSocket services.</source>
        <translation>Maakt verbinding met WebSocket-diensten en inspecteert, registreert en repeteert ze.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versies</translation>
    </message>
    <message>
        <source>Versions of all parts</source>
        <translation>Versies van alle onderdelen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenties</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Onderdelen en hun licenties</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versies &amp;kopiëren</translation>
    </message>
    <message>
        <source>As plain text, for a bug report</source>
        <translation>Als platte tekst, voor een foutmelding</translation>
    </message>
    <message>
        <source>see the text</source>
        <translation>zie de tekst</translation>
    </message>
</context>
<context>
    <name>plectrum::BanMeter</name>
    <message>
        <source>Failures that HaRP counts</source>
        <translation>Mislukkingen die HaRP telt</translation>
    </message>
    <message>
        <source>&amp;Forget (HaRP was restarted)</source>
        <translation>&amp;Vergeten (HaRP is herstart)</translation>
    </message>
    <message>
        <source>HaRP: %1</source>
        <translation>HaRP: %1</translation>
    </message>
    <message>
        <source>%1: HaRP answers this address no more. Automatic tries wait until %2.</source>
        <translation>%1: HaRP geeft dit adres geen antwoord meer. Automatische pogingen wachten tot %2.</translation>
    </message>
    <message>
        <source>%1: automatic tries wait until %2, so that HaRP does not ban this address.</source>
        <translation>%1: automatische pogingen wachten tot %2, zodat HaRP dit adres niet blokkeert.</translation>
    </message>
    <message>
        <source>%1: after %2 failures HaRP goes silent for this address. The oldest counts until %3.</source>
        <translation>%1: na %2 mislukkingen zwijgt HaRP tegen dit adres. De oudste telt tot %3.</translation>
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
        <translation>Bevraag het adres enkele keren en stel vast wie er in de weg zit</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Deze melding verbergen</translation>
    </message>
    <message>
        <source>The handshake was refused: %1 %2</source>
        <translation>De handshake is geweigerd: %1 %2</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Handshake tonen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Probeer: %1</translation>
    </message>
    <message>
        <source>The other end hung up without a close frame.</source>
        <translation>De andere kant heeft opgehangen zonder close-frame.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>De verbinding is gereset.</translation>
    </message>
    <message>
        <source>The other end ended TLS with an alert.</source>
        <translation>De andere kant heeft TLS met een alert beëindigd.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>De andere kant heeft het close-frame niet beantwoord.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping.</source>
        <translation>De andere kant heeft een ping niet beantwoord.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>De andere kant heeft een regel van het protocol geschonden.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>De verbinding is beëindigd.</translation>
    </message>
    <message>
        <source>%1 redirects</source>
        <translation>%1 leidt om</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Connecting again has stopped, so that HaRP does not ban this address</source>
        <translation>Opnieuw verbinden is gestopt, zodat HaRP dit adres niet blokkeert</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsDock</name>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>Calls are counted where a protocol names its events or methods,
such as Socket.IO or JSON-RPC.</source>
        <translation>Aanroepen worden geteld waar een protocol zijn gebeurtenissen of methoden benoemt,
zoals Socket.IO of JSON-RPC.</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsModel</name>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>The event or method; Enter shows its rows only</source>
        <translation>De gebeurtenis of methode; Enter toont alleen de rijen ervan</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Dir</source>
        <extracomment>direction of a call, narrow</extracomment>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wie aanroept</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Per s</translation>
    </message>
    <message>
        <source>Messages a second of the recording</source>
        <translation>Berichten per seconde van de opname</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Answers that say no</source>
        <translation>Antwoorden die nee zeggen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Onbeantwoord</translation>
    </message>
    <message>
        <source>Without an answer when their connection ended</source>
        <translation>Zonder antwoord toen hun verbinding eindigde</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>Half of the answers took no longer (at most 1.6 % off)</source>
        <translation>De helft van de antwoorden duurde niet langer (hoogstens 1,6 % afwijking)</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>19 of 20 answers took no longer (at most 1.6 % off)</source>
        <translation>19 van de 20 antwoorden duurden niet langer (hoogstens 1,6 % afwijking)</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer (at most 1.6 % off)</source>
        <translation>99 van de 100 antwoorden duurden niet langer (hoogstens 1,6 % afwijking)</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max ms</translation>
    </message>
    <message>
        <source>The slowest answer</source>
        <translation>Het traagste antwoord</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(overige)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureConverter</name>
    <message>
        <source>secrets, replaced: %1</source>
        <translation>geheimen, vervangen: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureFiles</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Geannuleerd; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelezen uit %1</translation>
    </message>
    <message>
        <source>Read from %1; not carried over: %2</source>
        <translation>Gelezen uit %1; niet overgenomen: %2</translation>
    </message>
    <message>
        <source>Exported as %1, which begins with what was found</source>
        <translation>Geëxporteerd als %1, dat begint met wat er is gevonden</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Geëxporteerd als %1</translation>
    </message>
    <message>
        <source>%1; not carried over: %2</source>
        <translation>%1; niet overgenomen: %2</translation>
    </message>
    <message>
        <source>All that can be read (%1)</source>
        <translation>Alles wat leesbaar is (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open with secrets</source>
        <translation>Openen met geheimen</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Opname openen</translation>
    </message>
    <message>
        <source>Export recording</source>
        <translation>Opname exporteren</translation>
    </message>
    <message>
        <source>This recording holds secrets as they were sent.</source>
        <translation>Deze opname bevat geheimen zoals ze zijn verzonden.</translation>
    </message>
    <message>
        <source>Whoever gets %1 can use your sessions, unless tokens, cookies and passwords are replaced in it.</source>
        <translation>Wie %1 in handen krijgt, kan je sessies gebruiken, tenzij tokens, cookies en wachtwoorden erin worden vervangen.</translation>
    </message>
    <message>
        <source>Replace secrets</source>
        <translation>Geheimen vervangen</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>Geheimen behouden</translation>
    </message>
    <message>
        <source>%1 was not written: another file is being read or written.</source>
        <translation>%1 is niet geschreven: er wordt een ander bestand gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Save recording as</source>
        <translation>Opname opslaan als</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Opnamen (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not saved: another recording is being saved. Try again when it is done.</source>
        <translation>%1 is niet opgeslagen: er wordt een andere opname opgeslagen. Probeer het opnieuw als dat klaar is.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureSaver</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wordt opgeslagen…</translation>
    </message>
</context>
<context>
    <name>plectrum::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Toetsen zoeken</translation>
    </message>
    <message>
        <source>Search what is done, and keys</source>
        <translation>Zoek op handeling of op toetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>No key does that. The command palette (Ctrl+K) knows every command.</source>
        <translation>Geen toets doet dat. Het opdrachtenpalet (Ctrl+K) kent elke opdracht.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopiëren</translation>
    </message>
    <message>
        <source>As a table, to paste into a text and print</source>
        <translation>Als tabel, om in een tekst te plakken en af te drukken</translation>
    </message>
    <message>
        <source>&amp;Save as web page…</source>
        <translation>Als webpagina op&amp;slaan…</translation>
    </message>
    <message>
        <source>To look at in a browser, and to print from there</source>
        <translation>Om in een browser te bekijken en van daaruit af te drukken</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Sneltoetsen opslaan</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseCode</name>
    <message>
        <source>The purpose of the connection is fulfilled.</source>
        <translation>Het doel van de verbinding is bereikt.</translation>
    </message>
    <message>
        <source>The server goes down or the browser leaves the page.</source>
        <translation>De server stopt of de browser verlaat de pagina.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>De andere kant heeft een regel van het protocol geschonden.</translation>
    </message>
    <message>
        <source>This type of data is not accepted.</source>
        <translation>Dit type gegevens wordt niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Reserved; has no meaning yet.</source>
        <translation>Gereserveerd; heeft nog geen betekenis.</translation>
    </message>
    <message>
        <source>The close frame had no code. Never on the wire.</source>
        <translation>Het close-frame had geen code. Komt nooit over de lijn.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame. Never on the wire.</source>
        <translation>De verbinding eindigde zonder close-frame. Komt nooit over de lijn.</translation>
    </message>
    <message>
        <source>A message does not fit its type, such as text that is not UTF-8.</source>
        <translation>Een bericht past niet bij zijn type, zoals tekst die geen UTF-8 is.</translation>
    </message>
    <message>
        <source>A message breaks a rule of the other end.</source>
        <translation>Een bericht schendt een regel van de andere kant.</translation>
    </message>
    <message>
        <source>A message is longer than the other end can take.</source>
        <translation>Een bericht is langer dan de andere kant aankan.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to.</source>
        <translation>De client heeft een extensie nodig waarmee de server niet heeft ingestemd.</translation>
    </message>
    <message>
        <source>The server met a condition that it did not expect.</source>
        <translation>De server stuitte op een onverwachte situatie.</translation>
    </message>
    <message>
        <source>The service restarts; reconnect after a random delay of 5 to 30 seconds.</source>
        <translation>De dienst herstart; verbind opnieuw na een willekeurige pauze van 5 tot 30 seconden.</translation>
    </message>
    <message>
        <source>The service is overloaded; reconnect later or elsewhere.</source>
        <translation>De dienst is overbelast; verbind later of elders opnieuw.</translation>
    </message>
    <message>
        <source>A gateway got an invalid response from the server behind it.</source>
        <translation>Een gateway kreeg een ongeldig antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Never on the wire.</source>
        <translation>De TLS-handshake is mislukt. Komt nooit over de lijn.</translation>
    </message>
    <message>
        <source>The endpoint asks for credentials.</source>
        <translation>Het endpoint vraagt om inloggegevens.</translation>
    </message>
    <message>
        <source>The credentials do not allow this.</source>
        <translation>De inloggegevens staan dit niet toe.</translation>
    </message>
    <message>
        <source>The endpoint waited too long.</source>
        <translation>Het endpoint heeft te lang gewacht.</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseText</name>
    <message>
        <source>The closing handshake was completed.</source>
        <translation>De sluitende handshake is voltooid.</translation>
    </message>
    <message>
        <source>TCP ended without a close frame.</source>
        <translation>TCP eindigde zonder close-frame.</translation>
    </message>
    <message>
        <source>The TCP connection was reset.</source>
        <translation>De TCP-verbinding is gereset.</translation>
    </message>
    <message>
        <source>TLS ended the connection with an alert.</source>
        <translation>TLS heeft de verbinding met een alert beëindigd.</translation>
    </message>
    <message>
        <source>The close frame was not answered in time.</source>
        <translation>Het close-frame is niet op tijd beantwoord.</translation>
    </message>
    <message>
        <source>A ping was not answered in time.</source>
        <translation>Een ping is niet op tijd beantwoord.</translation>
    </message>
    <message>
        <source>The other end broke a rule, so the connection was failed.</source>
        <translation>De andere kant schond een regel; daarom is de verbinding afgebroken.</translation>
    </message>
    <message>
        <source>The handshake was refused.</source>
        <translation>De handshake is geweigerd.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>De verbinding is mislukt.</translation>
    </message>
    <message>
        <source>A code of this application&apos;s own.</source>
        <translation>Een eigen code van deze toepassing.</translation>
    </message>
    <message>
        <source>A code registered for a library or framework.</source>
        <translation>Een code die voor een bibliotheek of framework is geregistreerd.</translation>
    </message>
    <message>
        <source>No endpoint may use this code (RFC 6455 §7.4).</source>
        <translation>Geen endpoint mag deze code gebruiken (RFC 6455 §7.4).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>The close frame has no code (1005).</source>
        <translation>Het close-frame heeft geen code (1005).</translation>
    </message>
    <message>
        <source>The close frame has one byte; a code takes two.</source>
        <translation>Het close-frame heeft één byte; een code telt er twee.</translation>
    </message>
    <message>
        <source>This side sent the first close frame.</source>
        <translation>Deze kant heeft het eerste close-frame verzonden.</translation>
    </message>
    <message>
        <source>The other end sent the first close frame.</source>
        <translation>De andere kant heeft het eerste close-frame verzonden.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Kleur kiezen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRules</name>
    <message>
        <source>Broken rules</source>
        <translation>Geschonden regels</translation>
    </message>
    <message>
        <source>Closed with an error</source>
        <translation>Gesloten met een fout</translation>
    </message>
    <message>
        <source>Close and end</source>
        <translation>Close en einde</translation>
    </message>
    <message>
        <source>Control frames</source>
        <translation>Besturingsframes</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Kleurregels</translation>
    </message>
    <message>
        <source>The first rule whose filter matches colours a row. Of long payloads, rules look at the first bytes only.</source>
        <translation>De eerste regel waarvan het filter past, kleurt een rij. Van lange payloads bekijken de regels alleen de eerste bytes.</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Regels, in hun volgorde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Text in the light theme</source>
        <translation>Tekst in het lichte thema</translation>
    </message>
    <message>
        <source>Background in the light theme</source>
        <translation>Achtergrond in het lichte thema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text in the dark theme</source>
        <translation>Tekst in het donkere thema</translation>
    </message>
    <message>
        <source>Background in the dark theme</source>
        <translation>Achtergrond in het donkere thema</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>D&amp;efaults</source>
        <translation>&amp;Standaardwaarden</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>Op positie %1: %2 gevonden, %3 verwacht</translation>
    </message>
    <message>
        <source>An empty filter colours nothing.</source>
        <translation>Een leeg filter kleurt niets.</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>nu niet mogelijk</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, a profile, an environment, a recording, a tab</source>
        <translation>Wat te doen of waarheen te gaan: een opdracht, een profiel, een omgeving, een opname, een tabblad</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Nothing has such a name. Try fewer letters.</source>
        <translation>Niets heeft zo’n naam. Probeer minder letters.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Esc close</source>
        <translation>↑ ↓ kiezen · Enter uitvoeren · Esc sluiten</translation>
    </message>
</context>
<context>
    <name>plectrum::CompareDialog</name>
    <message>
        <source>Values that differ</source>
        <translation>Verschillende waarden</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>JSON-waarden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation>Rij %L1: %2</translation>
    </message>
    <message>
        <source>Row %1 · %2 %3 · %4 bytes · %5 s</source>
        <translation>Rij %1 · %2 %3 · %4 bytes · %5 s</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Rijen %L1 en %L2</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Rij %L1</translation>
    </message>
    <message>
        <source>Row %L2</source>
        <translation>Rij %L2</translation>
    </message>
    <message>
        <source>Both say the same, byte by byte.</source>
        <translation>Beide zijn byte voor byte gelijk.</translation>
    </message>
    <message>
        <source>Both mean the same; they are written differently.</source>
        <translation>Beide betekenen hetzelfde; ze zijn verschillend geschreven.</translation>
    </message>
    <message>
        <source>Differences: %L1</source>
        <translation>Verschillen: %L1</translation>
    </message>
    <message>
        <source> · only the first %1 of each are compared</source>
        <translation> · alleen de eerste %1 van elk zijn vergeleken</translation>
    </message>
</context>
<context>
    <name>plectrum::ComposeDialog</name>
    <message>
        <source>Compose by protocol</source>
        <translation>Opstellen volgens protocol</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocol</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Het bericht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>Put it into the composer, to be looked at and sent</source>
        <translation>Zet het in de opsteller, om te bekijken en te verzenden</translation>
    </message>
    <message>
        <source>The next one: %1</source>
        <translation>Het volgende: %1</translation>
    </message>
    <message>
        <source>JSON; may be empty</source>
        <translation>JSON; mag leeg zijn</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Mag leeg zijn</translation>
    </message>
</context>
<context>
    <name>plectrum::Composer</name>
    <message>
        <source>Message to send</source>
        <translation>Te verzenden bericht</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Soort bericht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Ver&amp;zenden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Frame…</source>
        <translation>Frame…</translation>
    </message>
    <message>
        <source>Any frame, right or wrong, bit by bit</source>
        <translation>Een willekeurig frame, goed of fout, bit voor bit</translation>
    </message>
    <message>
        <source>Save&amp;d</source>
        <translation>Opges&amp;lagen</translation>
    </message>
    <message>
        <source>Messages that were saved, for every connection</source>
        <translation>Opgeslagen berichten, voor elke verbinding</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close code</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Opstellen…</translation>
    </message>
    <message>
        <source>Make a message of its protocol&apos;s parts: event, method, topic…</source>
        <translation>Een bericht maken uit de onderdelen van zijn protocol: gebeurtenis, methode, topic…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>He&amp;rhalen</translation>
    </message>
    <message>
        <source>Send again and again, variables filled in anew each time</source>
        <translation>Steeds opnieuw verzenden, waarbij variabelen telkens opnieuw worden ingevuld</translation>
    </message>
    <message>
        <source>Compress&amp;ion</source>
        <translation>&amp;Compressie</translation>
    </message>
    <message>
        <source>Compression of the message</source>
        <translation>Compressie van het bericht</translation>
    </message>
    <message>
        <source>When long enough</source>
        <translation>Indien lang genoeg</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Opmaken</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines; numbers and order stay as they are</source>
        <translation>De JSON over regels verdelen; getallen en volgorde blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>A file whose bytes are sent as one message</source>
        <translation>Een bestand waarvan de bytes als één bericht worden verzonden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>A text message. Ctrl+Enter sends, Ctrl+Up brings back what was sent before.</source>
        <translation>Een tekstbericht. Ctrl+Enter verzendt, Ctrl+Omhoog haalt eerder verzonden berichten terug.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A text message that is checked to be JSON, or a Socket.IO packet: 42[&quot;event&quot;,{}]</source>
        <translation>Een tekstbericht waarvan wordt gecontroleerd of het JSON is, of een Socket.IO-pakket: 42[&quot;event&quot;,{}]</translation>
    </message>
    <message>
        <source>Binary, hex</source>
        <translation>Binair, hex</translation>
    </message>
    <message>
        <source>Bytes such as  00 ff 1a2b</source>
        <translation>Bytes zoals  00 ff 1a2b</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binair, base64</translation>
    </message>
    <message>
        <source>Bytes in base64</source>
        <translation>Bytes in base64</translation>
    </message>
    <message>
        <source>Binary, file</source>
        <translation>Binair, bestand</translation>
    </message>
    <message>
        <source>Path of a file whose bytes are sent as one message</source>
        <translation>Pad van een bestand waarvan de bytes als één bericht worden verzonden</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Payload of the ping, at most 125 bytes; may be empty</source>
        <translation>Payload van de ping, hoogstens 125 bytes; mag leeg zijn</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Payload of an unsolicited pong, at most 125 bytes</source>
        <translation>Payload van een ongevraagde pong, hoogstens 125 bytes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation>Reden, hoogstens 123 bytes; mag leeg zijn</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>Any number up to 65535; it is sent as it stands here</source>
        <translation>Elk getal tot 65535; het wordt verzonden zoals het hier staat</translation>
    </message>
    <message>
        <source>&amp;Save this message…</source>
        <translation>Dit bericht op&amp;slaan…</translation>
    </message>
    <message>
        <source>Saved &amp;messages…</source>
        <translation>Opgeslagen &amp;berichten…</translation>
    </message>
    <message>
        <source>What was sent &amp;before…</source>
        <translation>Wat &amp;eerder is verzonden…</translation>
    </message>
    <message>
        <source>By permessage-deflate, which was agreed</source>
        <translation>Met permessage-deflate, zoals overeengekomen</translation>
    </message>
    <message>
        <source>permessage-deflate was not agreed on this connection</source>
        <translation>permessage-deflate is op deze verbinding niet overeengekomen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>This is too deeply nested to be laid out; it can be sent.</source>
        <translation>Dit is te diep genest om op te maken; verzenden kan wel.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Bestand verzenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Het bericht verzenden</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Omhoog, Ctrl+Omlaag</translation>
    </message>
    <message>
        <source>Earlier and later messages of the history</source>
        <translation>Eerdere en latere berichten uit de geschiedenis</translation>
    </message>
    <message>
        <source>A close code is a number up to 65535.</source>
        <translation>Een close code is een getal tot 65535.</translation>
    </message>
    <message>
        <source>%1 characters, too many to be edited here: this is their beginning. All are sent; Delete takes them away.</source>
        <translation>%1 tekens, te veel om hier te bewerken: dit is het begin. Ze worden allemaal verzonden; Delete haalt ze weg.</translation>
    </message>
    <message>
        <source>%1 must not stand in a close frame (RFC 6455 §7.4); it is sent all the same.</source>
        <translation>%1 mag niet in een close-frame staan (RFC 6455 §7.4); het wordt toch verzonden.</translation>
    </message>
    <message>
        <source>Without a code the reason is left out.</source>
        <translation>Zonder code vervalt de reden.</translation>
    </message>
</context>
<context>
    <name>plectrum::ConnectionBar</name>
    <message>
        <source>Idle</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Resolving…</source>
        <translation>Naam opzoeken…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Securing…</source>
        <translation>Beveiligen…</translation>
    </message>
    <message>
        <source>Upgrading…</source>
        <translation>Upgraden…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Waiting to reconnect…</source>
        <translation>Wachten op opnieuw verbinden…</translation>
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
        <translation>ws://host/pad, of loopback:/echo voor de ingebouwde server</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way (Ctrl+Shift+D)</source>
        <translation>Bevraag het adres enkele keren en stel vast wie er in de weg zit (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>⚠ insecure</source>
        <translation>⚠ onveilig</translation>
    </message>
    <message>
        <source>Any certificate is accepted on this connection.</source>
        <translation>Op deze verbinding wordt elk certificaat geaccepteerd.</translation>
    </message>
    <message>
        <source>⚠ records secrets</source>
        <translation>⚠ neemt geheimen op</translation>
    </message>
    <message>
        <source>Tokens and cookies are recorded as they are.</source>
        <translation>Tokens en cookies worden opgenomen zoals ze zijn.</translation>
    </message>
    <message>
        <source>permessage-deflate: size as meant / size on the wire, received and sent</source>
        <translation>permessage-deflate: werkelijke grootte / grootte op de lijn, ontvangen en verzonden</translation>
    </message>
    <message>
        <source>Last round trip of a ping</source>
        <translation>Laatste rondetijd van een ping</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Verbreke&amp;n</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>deflate</translation>
    </message>
    <message>
        <source>deflate %1 ×</source>
        <translation>deflate %1 ×</translation>
    </message>
    <message>
        <source>rtt %1 ms</source>
        <translation>rtt %1 ms</translation>
    </message>
</context>
<context>
    <name>plectrum::ConnectionTab</name>
    <message>
        <source>Nothing here yet.
Connect, and every frame appears as a row.</source>
        <translation>Hier is nog niets.
Maak verbinding, en elk frame verschijnt als een rij.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier is nog niets.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Geen rij voldoet aan het filter.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>This recording has no rows.</source>
        <translation>Deze opname heeft geen rijen.</translation>
    </message>
    <message>
        <source>Nothing here yet.
What passes through the server appears here, row by row.</source>
        <translation>Hier is nog niets.
Wat door de server gaat, verschijnt hier rij voor rij.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Geen opname</translation>
    </message>
    <message>
        <source>● Recording %1</source>
        <translation>● Opname %1</translation>
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
        <translation>geheimen vervangen: %1</translation>
    </message>
    <message>
        <source>in %1 · out %2 messages</source>
        <translation>in %1 · uit %2 berichten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Met ingevulde variabelen: %1</translation>
    </message>
    <message>
        <source>Not sent again, since there is no connection: %L1</source>
        <translation>Niet opnieuw verzonden, omdat er geen verbinding is: %L1</translation>
    </message>
    <message>
        <source>The peer has not taken everything yet. Close the connection?</source>
        <translation>De peer heeft nog niet alles aangenomen. Verbinding sluiten?</translation>
    </message>
    <message>
        <source>%1 wait to be sent. Sent first, the connection closes behind them, or when the peer takes nothing for a while. Dropped, they are lost.</source>
        <translation>%1 wachten op verzending. Worden ze eerst verzonden, dan sluit de verbinding daarna, of als de peer een tijd niets aanneemt. Worden ze verworpen, dan zijn ze verloren.</translation>
    </message>
    <message>
        <source>&amp;Drop them and close</source>
        <translation>Ver&amp;werpen en sluiten</translation>
    </message>
    <message>
        <source>&amp;Send them first</source>
        <translation>&amp;Eerst verzenden</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %1</source>
        <translation>Verworpen vóór verzending: %1</translation>
    </message>
    <message>
        <source>Sent on purpose: %1</source>
        <translation>Opzettelijk verzonden: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>er is er geen</translation>
    </message>
</context>
<context>
    <name>plectrum::CookiesDialog</name>
    <message>
        <source>Kept cookies</source>
        <translation>Bewaarde cookies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Vlaggen</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>&amp;Waarden tonen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Terughalen wat het laatst is verwijderd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete &amp;all</source>
        <translation>&amp;Alles verwijderen</translation>
    </message>
    <message>
        <source>Kept cookies of “%1”</source>
        <translation>Bewaarde cookies van “%1”</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Sleutelbos wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>%1 Cookies are kept until Plectrum closes, in no file.</source>
        <translation>%1 Cookies worden bewaard tot Plectrum sluit, in geen enkel bestand.</translation>
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
        <translation>sessie</translation>
    </message>
    <message>
        <source>None yet. Cookies that answers set are kept here and sent with the next connection.</source>
        <translation>Nog geen. Cookies die antwoorden zetten, worden hier bewaard en met de volgende verbinding meegezonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Verslag van een onverwacht einde</translation>
    </message>
    <message>
        <source>The report names versions, the place of the fault and the last commands, but nothing that was typed, sent or received. It stays on this computer; if you report the fault, add it.</source>
        <translation>Het verslag noemt versies, de plaats van de fout en de laatste opdrachten, maar niets van wat is getypt, verzonden of ontvangen. Het blijft op deze computer; voeg het toe als u de fout meldt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly on %1. What it had recorded until then is kept.</source>
        <translation>Plectrum is op %1 onverwacht gestopt. Wat het tot dan toe had opgenomen, is bewaard.</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>Verslag &amp;kopiëren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
</context>
<context>
    <name>plectrum::Credentials</name>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
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
        <translation>De verbinding met %1 heeft geheimen nodig die in geen bestand staan.</translation>
    </message>
    <message>
        <source>What is added to requests for %1 needs a value.</source>
        <translation>Wat aan verzoeken voor %1 wordt toegevoegd, heeft een waarde nodig.</translation>
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
        <translation>Hoe het bericht in frames wordt geknipt</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Eén frame</translation>
    </message>
    <message>
        <source>Every … bytes</source>
        <translation>Elke … bytes</translation>
    </message>
    <message>
        <source>Cut at bytes</source>
        <translation>Knippen bij bytes</translation>
    </message>
    <message>
        <source>Bytes a frame</source>
        <translation>Bytes per frame</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Byte offsets where a new frame begins</source>
        <translation>Byteposities waar een nieuw frame begint</translation>
    </message>
    <message>
        <source>4, 12, 12</source>
        <translation>4, 12, 12</translation>
    </message>
    <message>
        <source>A new frame begins before each of these bytes; one that stands twice makes an empty frame</source>
        <translation>Vóór elk van deze bytes begint een nieuw frame; een getal dat er twee keer staat, geeft een leeg frame</translation>
    </message>
    <message>
        <source>Cut at c&amp;ursor</source>
        <translation>Knippen bij c&amp;ursor</translation>
    </message>
    <message>
        <source>A new frame begins where the cursor stands</source>
        <translation>Waar de cursor staat, begint een nieuw frame</translation>
    </message>
    <message>
        <source>Numbers that ascend, such as 4, 12</source>
        <translation>Oplopende getallen, zoals 4, 12</translation>
    </message>
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
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Verkeerde volgorde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Slechtste</translation>
    </message>
</context>
<context>
    <name>plectrum::DiagnoseDialog</name>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Requests of the diagnosis</source>
        <translation>Verzoeken van de diagnose</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopiëren</translation>
    </message>
    <message>
        <source>An object a line, as plectrum-cli diagnose --json prints it</source>
        <translation>Eén object per regel, zoals plectrum-cli diagnose --json het afdrukt</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Op&amp;nieuw vragen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnose van %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vragen…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>What had been answered until then stands below.</source>
        <translation>Wat tot dan toe was beantwoord, staat hieronder.</translation>
    </message>
    <message>
        <source>Asking %1 of at most %2</source>
        <translation>Vraag %1 van hoogstens %2</translation>
    </message>
    <message>
        <source>Only what HaRP does not count is asked; wait until %1 for the rest.</source>
        <translation>Alleen wat HaRP niet telt, wordt gevraagd; wacht voor de rest tot %1.</translation>
    </message>
    <message>
        <source>✓ The WebSocket opens: nothing is in its way.</source>
        <translation>✓ De WebSocket gaat open: niets staat in de weg.</translation>
    </message>
    <message>
        <source>Or perhaps:</source>
        <translation>Of misschien:</translation>
    </message>
    <message>
        <source>Nothing was asked: HaRP might ban this address for one more failure. Wait, or choose “Forget” in the status bar if HaRP was restarted.</source>
        <translation>Er is niets gevraagd: bij nog één mislukking zou HaRP dit adres kunnen blokkeren. Wacht, of kies “Vergeten” in de statusbalk als HaRP is herstart.</translation>
    </message>
</context>
<context>
    <name>plectrum::DraftCheck</name>
    <message>
        <source>Write some JSON.</source>
        <translation>Schrijf wat JSON.</translation>
    </message>
    <message>
        <source>more is missing here</source>
        <translation>hier ontbreekt nog iets</translation>
    </message>
    <message>
        <source>it ends before this</source>
        <translation>het eindigt hiervoor al</translation>
    </message>
    <message>
        <source>this does not belong here</source>
        <translation>dit hoort hier niet</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <extracomment>%1 and %2 are numbers, %3 what is wrong there</extracomment>
        <translation>Dit is geen JSON: regel %1, kolom %2: %3.</translation>
    </message>
    <message>
        <source>Character %1 is not a hex digit: 0–9 and a–f.</source>
        <translation>Teken %1 is geen hexadecimaal cijfer: 0–9 en a–f.</translation>
    </message>
    <message>
        <source>Hex digits come in pairs; the last one is alone.</source>
        <translation>Hexadecimale cijfers komen in paren; het laatste staat alleen.</translation>
    </message>
    <message>
        <source>Character %1 does not belong into base64.</source>
        <translation>Teken %1 hoort niet in base64.</translation>
    </message>
    <message>
        <source>This base64 is not complete.</source>
        <translation>Deze base64 is niet volledig.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>A control frame has at most 125 bytes.</source>
        <translation>Een besturingsframe heeft hoogstens 125 bytes.</translation>
    </message>
    <message>
        <source>A reason has at most 123 bytes.</source>
        <translation>Een reden heeft hoogstens 123 bytes.</translation>
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
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Create and edit environments</source>
        <translation>Omgevingen maken en bewerken</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Geen omgeving</translation>
    </message>
    <message>
        <source>What {{name}} stands for, in profiles and messages</source>
        <translation>Waar {{naam}} voor staat, in profielen en berichten</translation>
    </message>
    <message>
        <source>{{name}} stands for the variables of “%1”</source>
        <translation>{{naam}} staat voor de variabelen van “%1”</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>“%1” &amp;bewerken…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;New environment…</source>
        <translation>&amp;Nieuwe omgeving…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
</context>
<context>
    <name>plectrum::EnvironmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabele</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>{{host}} in a profile or a message stands for the value of host. Secrets go into the key store and are hidden in recordings.</source>
        <translation>{{host}} in een profiel of bericht staat voor de waarde van host. Geheimen gaan naar de sleutelbos en zijn in opnamen verborgen.</translation>
    </message>
    <message>
        <source>&amp;Remove variable</source>
        <translation>Variabele &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Bring back the variable that was removed last (Ctrl+Z)</source>
        <translation>De laatst verwijderde variabele terughalen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>nog geen waarde</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>nieuwe variabele</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nieuwe omgeving</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Omgeving bewerken</translation>
    </message>
    <message>
        <source>%1 Values of secrets are kept until Plectrum closes, in no file.</source>
        <translation>%1 Waarden van geheimen worden bewaard tot Plectrum sluit, in geen enkel bestand.</translation>
    </message>
    <message>
        <source>Kept in the key store, hidden in recordings</source>
        <translation>Bewaard in de sleutelbos, verborgen in opnamen</translation>
    </message>
    <message>
        <source>Kept in the environment’s file</source>
        <translation>Bewaard in het bestand van de omgeving</translation>
    </message>
    <message>
        <source>A secret; empty: it has no value yet</source>
        <translation>Een geheim; leeg: het heeft nog geen waarde</translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation>Een omgeving heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>plectrum::Environments</name>
    <message>
        <source>The environment “%1” has no values for these secrets yet.</source>
        <translation>De omgeving “%1” heeft nog geen waarden voor deze geheimen.</translation>
    </message>
    <message>
        <source>Deleted the environment “%1”</source>
        <translation>Omgeving “%1” verwijderd</translation>
    </message>
</context>
<context>
    <name>plectrum::Error</name>
    <message>
        <source>This is not a WebSocket URL.</source>
        <translation>Dit is geen WebSocket-URL.</translation>
    </message>
    <message>
        <source>Use ws://host/path or wss://host/path.</source>
        <translation>Gebruik ws://host/pad of wss://host/pad.</translation>
    </message>
    <message>
        <source>An option cannot be used like this.</source>
        <translation>Een optie kan zo niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct the named header, subprotocol or setting.</source>
        <translation>Verbeter de genoemde header, het genoemde subprotocol of de genoemde instelling.</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>De hostnaam is niet gevonden.</translation>
    </message>
    <message>
        <source>Check its spelling and the network&apos;s DNS.</source>
        <translation>Controleer de spelling ervan en de DNS van het netwerk.</translation>
    </message>
    <message>
        <source>The host refused the connection.</source>
        <translation>De host heeft de verbinding geweigerd.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on this address.</source>
        <translation>Controleer de poort, en of de server draait en op dit adres luistert.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>De host is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the network, VPN and firewall.</source>
        <translation>Controleer het netwerk, de VPN en de firewall.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>De proxy heeft de verbinding niet doorgelaten.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, credentials and rules.</source>
        <translation>Controleer het adres, de inloggegevens en de regels van de proxy.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation>De server heeft de verbinding niet op tijd aangenomen.</translation>
    </message>
    <message>
        <source>Check host and port, or allow more time.</source>
        <translation>Controleer host en poort, of geef meer tijd.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>De verbinding is gereset.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log: it, or something between, dropped the connection.</source>
        <translation>Kijk in het log van de server: die, of iets ertussen, heeft de verbinding verbroken.</translation>
    </message>
    <message>
        <source>The other end closed the connection early.</source>
        <translation>De andere kant heeft de verbinding voortijdig gesloten.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the reason.</source>
        <translation>Kijk in het log van de server naar de reden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Verbind opnieuw wanneer je klaar bent.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Het certificaat van de server wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>Name the certificate authority that signed it, or accept any certificate for a test.</source>
        <translation>Geef de certificaatautoriteit op die het heeft ondertekend, of accepteer voor een test elk certificaat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Het certificaat van de server is op dit moment niet geldig.</translation>
    </message>
    <message>
        <source>Renew the certificate and check both clocks.</source>
        <translation>Vernieuw het certificaat en controleer beide klokken.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Het certificaat van de server is voor een andere host.</translation>
    </message>
    <message>
        <source>Use the host name of the certificate, or a certificate for this host.</source>
        <translation>Gebruik de hostnaam van het certificaat, of een certificaat voor deze host.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>De TLS-handshake is mislukt.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, its versions, and whether it asks for a client certificate.</source>
        <translation>Controleer of de poort TLS spreekt, welke versies, en of om een clientcertificaat wordt gevraagd.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read.</source>
        <translation>Een certificaat of sleutel kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Controleer het bestand, het formaat (PEM of PKCS#12) en de wachtwoordzin.</translation>
    </message>
    <message>
        <source>The server did not answer the handshake in time.</source>
        <translation>De server heeft de handshake niet op tijd beantwoord.</translation>
    </message>
    <message>
        <source>Check that the path is a WebSocket endpoint, or allow more time.</source>
        <translation>Controleer of het pad een WebSocket-endpoint is, of geef meer tijd.</translation>
    </message>
    <message>
        <source>The head of the HTTP message is above the limit.</source>
        <translation>De kop van het HTTP-bericht is groter dan de limiet.</translation>
    </message>
    <message>
        <source>Check what answers at this address.</source>
        <translation>Controleer wat er op dit adres antwoordt.</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>Het antwoord is geen HTTP.</translation>
    </message>
    <message>
        <source>Check host, port and scheme: ws for plain, wss for TLS.</source>
        <translation>Controleer host, poort en schema: ws voor onversleuteld, wss voor TLS.</translation>
    </message>
    <message>
        <source>The server refused the handshake.</source>
        <translation>De server heeft de handshake geweigerd.</translation>
    </message>
    <message>
        <source>Read the status, the headers and the body: they tell who refused and why.</source>
        <translation>Lees de status, de headers en de body: daaruit blijkt wie heeft geweigerd en waarom.</translation>
    </message>
    <message>
        <source>The server&apos;s Sec-WebSocket-Accept is missing or wrong.</source>
        <translation>De Sec-WebSocket-Accept van de server ontbreekt of is onjuist.</translation>
    </message>
    <message>
        <source>A cache or another server may have answered; check what stands between.</source>
        <translation>Mogelijk heeft een cache of een andere server geantwoord; controleer wat ertussen staat.</translation>
    </message>
    <message>
        <source>The server&apos;s 101 does not upgrade to WebSocket.</source>
        <translation>De 101 van de server upgradet niet naar WebSocket.</translation>
    </message>
    <message>
        <source>Check that proxies pass the Upgrade and Connection headers on.</source>
        <translation>Controleer of proxy’s de headers Upgrade en Connection doorgeven.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered.</source>
        <translation>De server koos een subprotocol dat niet was aangeboden.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the server speaks.</source>
        <translation>Bied het subprotocol aan dat de server spreekt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer about extensions does not fit the offer.</source>
        <translation>Het antwoord van de server over extensies past niet bij het aanbod.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Verbind zonder compressie om te zien of de rest werkt.</translation>
    </message>
    <message>
        <source>The redirect was not followed.</source>
        <translation>De omleiding is niet gevolgd.</translation>
    </message>
    <message>
        <source>Use the new URL directly; a redirect from wss to ws is never followed.</source>
        <translation>Gebruik de nieuwe URL rechtstreeks; een omleiding van wss naar ws wordt nooit gevolgd.</translation>
    </message>
    <message>
        <source>A frame is above the limit.</source>
        <translation>Een frame is groter dan de limiet.</translation>
    </message>
    <message>
        <source>Raise the limit if the peer is right to send so much.</source>
        <translation>Verhoog de limiet als de peer terecht zoveel verzendt.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>De andere kant heeft een regel van het protocol geschonden.</translation>
    </message>
    <message>
        <source>Look at the marked frame, or connect in tolerant mode to keep listening.</source>
        <translation>Bekijk het gemarkeerde frame, of verbind in tolerante modus om te blijven luisteren.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame in time.</source>
        <translation>De andere kant heeft het close-frame niet op tijd beantwoord.</translation>
    </message>
    <message>
        <source>The connection is closed on this side; look into the server&apos;s log.</source>
        <translation>De verbinding is aan deze kant gesloten; kijk in het log van de server.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping in time.</source>
        <translation>De andere kant heeft een ping niet op tijd beantwoord.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is busy.</source>
        <translation>Controleer het netwerk en of de server het te druk heeft.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Het bestand is niet gevonden.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Controleer de naam en de map ervan.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Controleer de rechten ervan.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Het bestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or check its permissions.</source>
        <translation>Kies een andere naam of map, of controleer de rechten ervan.</translation>
    </message>
    <message>
        <source>The file is not a Plectrum capture.</source>
        <translation>Het bestand is geen opname van Plectrum.</translation>
    </message>
    <message>
        <source>Open a .plectrum file.</source>
        <translation>Open een .plectrum-bestand.</translation>
    </message>
    <message>
        <source>The capture was made by a newer Plectrum.</source>
        <translation>De opname is met een nieuwere Plectrum gemaakt.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installeer de nieuwste versie om die te openen.</translation>
    </message>
    <message>
        <source>A part of the capture is damaged.</source>
        <translation>Een deel van de opname is beschadigd.</translation>
    </message>
    <message>
        <source>The undamaged records can be read.</source>
        <translation>De onbeschadigde records kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>Another program is recording into this file.</source>
        <translation>Een ander programma neemt in dit bestand op.</translation>
    </message>
    <message>
        <source>Close it there, or record into another file.</source>
        <translation>Sluit het daar, of neem in een ander bestand op.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Free some space; what was recorded so far is safe.</source>
        <translation>Maak ruimte vrij; wat tot nu toe is opgenomen, is veilig.</translation>
    </message>
    <message>
        <source>The key store did not do its part.</source>
        <translation>De sleutelbos heeft zijn werk niet gedaan.</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s key store, or keep the secret for this run only.</source>
        <translation>Ontgrendel of start de sleutelbos van het systeem, of bewaar het geheim alleen voor deze keer.</translation>
    </message>
    <message>
        <source>The file does not keep to its format.</source>
        <translation>Het bestand houdt zich niet aan zijn formaat.</translation>
    </message>
    <message>
        <source>Look at the named place; a file that was cut off can be had anew from where it was made.</source>
        <translation>Bekijk de genoemde plaats; haal een afgekapt bestand opnieuw op waar het is gemaakt.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read or written.</source>
        <translation>Dit soort bestand kan niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>See the formats in plectrum-cli convert --help, or name one.</source>
        <translation>Bekijk de formaten in plectrum-cli convert --help, of geef er een op.</translation>
    </message>
    <message>
        <source>There is no WebSocket in this file.</source>
        <translation>Er staat geen WebSocket in dit bestand.</translation>
    </message>
    <message>
        <source>Check that the recording was running when the WebSocket opened.</source>
        <translation>Controleer of de opname liep toen de WebSocket werd geopend.</translation>
    </message>
    <message>
        <source>The filter cannot be understood.</source>
        <translation>Het filter is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Correct it at the named position.</source>
        <translation>Verbeter het op de genoemde positie.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Het profiel kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Verbeter het genoemde veld.</translation>
    </message>
    <message>
        <source>The route cannot be used.</source>
        <translation>De route kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct it at the named place.</source>
        <translation>Verbeter de route op de genoemde plaats.</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>De configuratie kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct the named field or place.</source>
        <translation>Verbeter het genoemde veld of de genoemde plaats.</translation>
    </message>
    <message>
        <source>The credentials cannot be understood.</source>
        <translation>De inloggegevens zijn niet te begrijpen.</translation>
    </message>
    <message>
        <source>Copy them anew: as cURL, or the cookies as the browser&apos;s developer tools list them.</source>
        <translation>Kopieer ze opnieuw: als cURL, of de cookies zoals de ontwikkelaarshulpmiddelen van de browser ze tonen.</translation>
    </message>
    <message>
        <source>The scenario cannot be used.</source>
        <translation>Het scenario kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct the named place; the handbook shows the format.</source>
        <translation>Verbeter de genoemde plaats; het handboek toont het formaat.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>De server heeft de aanmelding niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Check the login name and the address, or log in anew; app passwords can be revoked at any time.</source>
        <translation>Controleer de gebruikersnaam en het adres, of log opnieuw in; app-wachtwoorden kunnen altijd worden ingetrokken.</translation>
    </message>
    <message>
        <source>Nobody granted the login in time.</source>
        <translation>Niemand heeft de aanmelding op tijd toegestaan.</translation>
    </message>
    <message>
        <source>Start again and confirm it in the browser; a server may also refuse this program by its name.</source>
        <translation>Begin opnieuw en bevestig in de browser; een server kan dit programma ook op naam weigeren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Nextcloud says.</source>
        <translation>Het antwoord van de server is niet dat van een Nextcloud.</translation>
    </message>
    <message>
        <source>Check the address, its sub-directory and what stands between; read the named cause.</source>
        <translation>Controleer het adres, de submap ervan en wat ertussen staat; lees de genoemde oorzaak.</translation>
    </message>
    <message>
        <source>The server cannot listen.</source>
        <translation>De server kan niet luisteren.</translation>
    </message>
    <message>
        <source>Choose another port or address.</source>
        <translation>Kies een andere poort of een ander adres.</translation>
    </message>
</context>
<context>
    <name>plectrum::FaultPreset</name>
    <message>
        <source>unmasked client frame</source>
        <translation>niet-gemaskeerd clientframe</translation>
    </message>
    <message>
        <source>all three reserved bits</source>
        <translation>alle drie de gereserveerde bits</translation>
    </message>
    <message>
        <source>reserved bit RSV2</source>
        <translation>gereserveerde bit RSV2</translation>
    </message>
    <message>
        <source>reserved bit RSV3</source>
        <translation>gereserveerde bit RSV3</translation>
    </message>
    <message>
        <source>reserved data opcode 3</source>
        <translation>gereserveerde gegevensopcode 3</translation>
    </message>
    <message>
        <source>reserved control opcode 11</source>
        <translation>gereserveerde besturingsopcode 11</translation>
    </message>
    <message>
        <source>short length in 16 bits</source>
        <translation>korte lengte in 16 bits</translation>
    </message>
    <message>
        <source>short length in 64 bits</source>
        <translation>korte lengte in 64 bits</translation>
    </message>
    <message>
        <source>64-bit length with its top bit set</source>
        <translation>64-bits lengte met de hoogste bit gezet</translation>
    </message>
    <message>
        <source>length announces more than follows</source>
        <translation>lengte kondigt meer aan dan er volgt</translation>
    </message>
    <message>
        <source>length announces less than follows</source>
        <translation>lengte kondigt minder aan dan er volgt</translation>
    </message>
    <message>
        <source>length announces 4 EiB</source>
        <translation>lengte kondigt 4 EiB aan</translation>
    </message>
    <message>
        <source>continuation of no message</source>
        <translation>vervolgframe zonder bericht</translation>
    </message>
    <message>
        <source>new message within a fragmented one</source>
        <translation>nieuw bericht binnen een gefragmenteerd bericht</translation>
    </message>
    <message>
        <source>ping of 126 bytes</source>
        <translation>ping van 126 bytes</translation>
    </message>
    <message>
        <source>fragmented ping</source>
        <translation>gefragmenteerde ping</translation>
    </message>
    <message>
        <source>close frame of one byte</source>
        <translation>close-frame van één byte</translation>
    </message>
    <message>
        <source>close reason that is not UTF-8</source>
        <translation>close-reden die geen UTF-8 is</translation>
    </message>
    <message>
        <source>message after the close frame</source>
        <translation>bericht na het close-frame</translation>
    </message>
    <message>
        <source>close code 1005, which is never sent</source>
        <translation>close code 1005, die nooit wordt verzonden</translation>
    </message>
    <message>
        <source>close code 999, below all ranges</source>
        <translation>close code 999, onder alle bereiken</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>tekst die geen UTF-8 is</translation>
    </message>
    <message>
        <source>text that ends within a character</source>
        <translation>tekst die midden in een teken eindigt</translation>
    </message>
    <message>
        <source>RSV1 on a continuation</source>
        <translation>RSV1 op een vervolgframe</translation>
    </message>
    <message>
        <source>RSV1 on a ping</source>
        <translation>RSV1 op een ping</translation>
    </message>
    <message>
        <source>RSV1 on bytes that are no deflate data</source>
        <translation>RSV1 op bytes die geen deflate-gegevens zijn</translation>
    </message>
</context>
<context>
    <name>plectrum::Filter</name>
    <message>
        <source>Direction: in or out</source>
        <translation>Richting: in of out</translation>
    </message>
    <message>
        <source>What the row is: text, binary, ping, close, request …</source>
        <translation>Wat de rij is: text, binary, ping, close, request …</translation>
    </message>
    <message>
        <source>Opcode of a frame, 0 to 15 or its name</source>
        <translation>Opcode van een frame, 0 tot 15 of de naam</translation>
    </message>
    <message>
        <source>The frame ends its message</source>
        <translation>Het frame beëindigt zijn bericht</translation>
    </message>
    <message>
        <source>Reserved bits of a frame: RSV1 = 4, RSV2 = 2, RSV3 = 1</source>
        <translation>Gereserveerde bits van een frame: RSV1 = 4, RSV2 = 2, RSV3 = 1</translation>
    </message>
    <message>
        <source>Length of the message, or of the payload</source>
        <translation>Lengte van het bericht of van de payload</translation>
    </message>
    <message>
        <source>Bytes on the wire, with the frame&apos;s header</source>
        <translation>Bytes op de lijn, inclusief de header van het frame</translation>
    </message>
    <message>
        <source>Number of the connection, from 1</source>
        <translation>Nummer van de verbinding, vanaf 1</translation>
    </message>
    <message>
        <source>Time since the recording began, such as 10s or 200ms</source>
        <translation>Tijd sinds het begin van de opname, zoals 10s of 200ms</translation>
    </message>
    <message>
        <source>Time since the row before, such as 200ms</source>
        <translation>Tijd sinds de vorige rij, zoals 200ms</translation>
    </message>
    <message>
        <source>Code of a close frame, or with which a connection ended</source>
        <translation>Code van een close-frame, of waarmee een verbinding eindigde</translation>
    </message>
    <message>
        <source>Subprotocol of the row&apos;s connection</source>
        <translation>Subprotocol van de verbinding van de rij</translation>
    </message>
    <message>
        <source>Header of a request or response, such as header.origin</source>
        <translation>Header van een verzoek of antwoord, zoals header.origin</translation>
    </message>
    <message>
        <source>The frame breaks a rule; or the rule&apos;s name, such as &quot;invalid-utf8&quot;</source>
        <translation>Het frame schendt een regel; of de naam van de regel, zoals &quot;invalid-utf8&quot;</translation>
    </message>
    <message>
        <source>The row is bookmarked</source>
        <translation>De rij heeft een bladwijzer</translation>
    </message>
    <message>
        <source>The note on the row</source>
        <translation>De notitie bij de rij</translation>
    </message>
    <message>
        <source>Content of a text message</source>
        <translation>Inhoud van een tekstbericht</translation>
    </message>
    <message>
        <source>Bytes of any row, as text or 0x…</source>
        <translation>Bytes van een willekeurige rij, als tekst of 0x…</translation>
    </message>
    <message>
        <source>Value in a JSON message, such as json.users[0].name</source>
        <translation>Waarde in een JSON-bericht, zoals json.users[0].name</translation>
    </message>
    <message>
        <source>Protocol of the message, such as &quot;socketio&quot;</source>
        <translation>Protocol van het bericht, zoals &quot;socketio&quot;</translation>
    </message>
    <message>
        <source>What the message says in its protocol&apos;s words</source>
        <translation>Wat het bericht zegt in de woorden van zijn protocol</translation>
    </message>
    <message>
        <source>Event or method that the message names</source>
        <translation>Gebeurtenis of methode die het bericht noemt</translation>
    </message>
    <message>
        <source>Part in the conversation: request, reply, heartbeat …</source>
        <translation>Rol in het gesprek: request, reply, heartbeat …</translation>
    </message>
    <message>
        <source>Keeps the connection alive: also pings that were answered</source>
        <translation>Houdt de verbinding in leven: ook pings die zijn beantwoord</translation>
    </message>
    <message>
        <source>The message is an answer that says no</source>
        <translation>Het bericht is een antwoord dat nee zegt</translation>
    </message>
    <message>
        <source>The message breaks a rule of its protocol; or the rule</source>
        <translation>Het bericht schendt een regel van zijn protocol; of de regel</translation>
    </message>
    <message>
        <source>Time from the request to this answer, such as 200ms</source>
        <translation>Tijd van het verzoek tot dit antwoord, zoals 200ms</translation>
    </message>
    <message>
        <source>A request without an answer when its connection ended</source>
        <translation>Een verzoek zonder antwoord toen de verbinding eindigde</translation>
    </message>
    <message>
        <source>An answer whose request is not in the recording</source>
        <translation>Een antwoord waarvan het verzoek niet in de opname staat</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterBook</name>
    <message>
        <source>Deleted the filter “%1”</source>
        <translation>Filter “%1” verwijderd</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterEdit</name>
    <message>
        <source>Filter line</source>
        <translation>Filterregel</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Spatie</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Wat hier kan staan</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the offer</source>
        <translation>Het voorstel overnemen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterLine</name>
    <message>
        <source>Rows that match, for example&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Space says what may stand at the cursor.&lt;br&gt;&lt;br&gt;Fields:&lt;br&gt;</source>
        <translation>Rijen die voldoen, bijvoorbeeld&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Spatie toont wat er bij de cursor mag staan.&lt;br&gt;&lt;br&gt;Velden:&lt;br&gt;</translation>
    </message>
    <message>
        <source>Filter, such as  dir == in and kind == text</source>
        <translation>Filter, zoals  dir == in and kind == text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>Opgeslagen en recente filters</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Stoppen met zoeken; wat is gevonden, blijft</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>De nieuwste rij in beeld houden</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Show what only keeps connections alive: heartbeats of protocols, and pings with their pongs. Those that come late or stay unanswered are always shown.</source>
        <translation>Tonen wat alleen verbindingen in leven houdt: heartbeats van protocollen, en pings met hun pongs. Wat te laat komt of onbeantwoord blijft, wordt altijd getoond.</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Gaat verder met %1</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>Op positie %1: %2 gevonden, %3 verwacht</translation>
    </message>
    <message>
        <source>In the saved filter “%1”: found %2, expected %3</source>
        <translation>In het opgeslagen filter “%1”: %2 gevonden, %3 verwacht</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde je %1?</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter opslaan…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Other filters use it as %1</source>
        <translation>Andere filters gebruiken het als %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter opslaan</translation>
    </message>
    <message>
        <source>Name of the filter
%1

Other filters use it as $name.</source>
        <translation>Naam van het filter
%1

Andere filters gebruiken het als $naam.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source> · %1 hidden</source>
        <translation> · %1 verborgen</translation>
    </message>
    <message>
        <source> · %1 heartbeats hidden</source>
        <translation> · %1 heartbeats verborgen</translation>
    </message>
    <message>
        <source> · %1 hidden by filter</source>
        <translation> · %1 verborgen door filter</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · zoeken %1 %</translation>
    </message>
    <message>
        <source> · stopped at row %1</source>
        <translation> · gestopt bij rij %1</translation>
    </message>
    <message>
        <source> · paused, %1 waiting</source>
        <translation> · gepauzeerd, %1 wachtend</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterMenu</name>
    <message>
        <source>Filter on &amp;this</source>
        <translation>&amp;Hierop filteren</translation>
    </message>
    <message>
        <source>Filter on n&amp;ot this</source>
        <translation>Hierop nie&amp;t filteren</translation>
    </message>
    <message>
        <source>… and t&amp;his</source>
        <translation>… &amp;en dit</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… en dit niet</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… of dit</translation>
    </message>
    <message>
        <source>Filter on other val&amp;ues</source>
        <translation>Op andere &amp;waarden filteren</translation>
    </message>
</context>
<context>
    <name>plectrum::FindingsModel</name>
    <message>
        <source>breaks</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>plectrum::FoldingEdit</name>
    <message>
        <source>Fold and unfold (Ctrl+−, Ctrl++; all with Shift)</source>
        <translation>In- en uitvouwen (Ctrl+−, Ctrl++; alles met Shift)</translation>
    </message>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 regels</translation>
    </message>
</context>
<context>
    <name>plectrum::Format</name>
    <message>
        <source>Plectrum recording</source>
        <translation>Plectrum-opname</translation>
    </message>
    <message>
        <source>recordings of this program</source>
        <translation>opnamen van dit programma</translation>
    </message>
    <message>
        <source>HTTP Archive</source>
        <translation>HTTP Archive</translation>
    </message>
    <message>
        <source>WebSocket messages as Chrome, Playwright (also attached) and mitmproxy write them</source>
        <translation>WebSocket-berichten zoals Chrome, Playwright (ook met bijlagen) en mitmproxy ze schrijven</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Pakketopname</translation>
    </message>
    <message>
        <source>plain WebSockets in TCP over IPv4 and IPv6, put together from their packets; no TLS</source>
        <translation>onversleutelde WebSockets in TCP via IPv4 en IPv6, samengesteld uit hun pakketten; geen TLS</translation>
    </message>
    <message>
        <source>profile, TLS, timings and verdicts of a connection; the real TCP packets, for they are made up</source>
        <translation>profiel, TLS, tijden en oordelen van een verbinding; de echte TCP-pakketten, want ze worden verzonnen</translation>
    </message>
    <message>
        <source>Packet capture, old format</source>
        <translation>Pakketopname, oud formaat</translation>
    </message>
    <message>
        <source>as pcapng</source>
        <translation>als pcapng</translation>
    </message>
    <message>
        <source>mitmproxy flows</source>
        <translation>mitmproxy-flows</translation>
    </message>
    <message>
        <source>flow files of mitmproxy, their WebSockets</source>
        <translation>flow-bestanden van mitmproxy, de WebSockets daarin</translation>
    </message>
    <message>
        <source>pings and pongs, fragments, masks, compression</source>
        <translation>pings en pongs, fragmenten, maskers, compressie</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>what show --json prints, Insomnia&apos;s event logs, and lines that tell a direction and data</source>
        <translation>wat show --json afdrukt, eventlogs van Insomnia, en regels met een richting en gegevens</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagescheiden waarden</translation>
    </message>
    <message>
        <source>mask keys, the bytes of fragmented and compressed messages as sent; it is not read back</source>
        <translation>maskersleutels, de bytes van gefragmenteerde en gecomprimeerde berichten zoals verzonden; het wordt niet teruggelezen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>what its steps send and expect, marked as not recorded; values only a server issues stay names</source>
        <translation>wat de stappen verzenden en verwachten, gemarkeerd als niet opgenomen; waarden die alleen een server uitgeeft, blijven namen</translation>
    </message>
    <message>
        <source>how messages were framed and compressed, pongs, refusals&apos; bodies; what differs from run to run becomes names and masks</source>
        <translation>hoe berichten in frames verdeeld en gecomprimeerd waren, pongs, body’s van weigeringen; wat per keer verschilt, wordt namen en maskers</translation>
    </message>
    <message>
        <source>Terminal log</source>
        <translation>Terminallog</translation>
    </message>
    <message>
        <source>the &gt; and &lt; lines of wscat and websocat</source>
        <translation>de regels met &gt; en &lt; van wscat en websocat</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundModel</name>
    <message>
        <source>Put in live</source>
        <translation>Live ingevuld</translation>
    </message>
    <message>
        <source>Masked (%1)</source>
        <translation>Gemaskeerd (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabele</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>everywhere in texts</source>
        <translation>overal in teksten</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>vereist</translation>
    </message>
    <message>
        <source>of the profile</source>
        <translation>van het profiel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>handmatig</translation>
    </message>
    <message>
        <source>Double-click to give a value for playing. It is not written into the scenario.</source>
        <translation>Dubbelklik om een waarde voor het afspelen op te geven. Die wordt niet in het scenario geschreven.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Naam of pad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Seen in rows</source>
        <translation>Gezien in rijen</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundPage</name>
    <message>
        <source>Second recording…</source>
        <translation>Tweede opname…</translation>
    </message>
    <message>
        <source>Another recording of the same session: what differs between both is masked</source>
        <translation>Een andere opname van dezelfde sessie: wat tussen beide verschilt, wordt gemaskeerd</translation>
    </message>
    <message>
        <source>Path to ignore</source>
        <translation>Te negeren pad</translation>
    </message>
    <message>
        <source>Ignore path</source>
        <translation>Pad negeren</translation>
    </message>
    <message>
        <source>This place is not compared</source>
        <translation>Deze plaats wordt niet vergeleken</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Nothing was found that differs from run to run.</source>
        <translation>Er is niets gevonden dat per keer verschilt.</translation>
    </message>
    <message>
        <source>What differs from run to run was looked for. Switch off what was taken for it wrongly.</source>
        <translation>Er is gezocht naar wat per keer verschilt. Schakel uit wat daar ten onrechte voor is aangezien.</translation>
    </message>
    <message>
        <source>What this scenario puts in, masks and ignores.</source>
        <translation>Wat dit scenario invult, maskeert en negeert.</translation>
    </message>
    <message>
        <source>$.a.b or $..time</source>
        <translation>$.a.b of $..time</translation>
    </message>
</context>
<context>
    <name>plectrum::FragmentStrip</name>
    <message>
        <source>Fragments of the message</source>
        <translation>Fragmenten van het bericht</translation>
    </message>
    <message>
        <source>Click a fragment to go to its row</source>
        <translation>Klik op een fragment om naar zijn rij te gaan</translation>
    </message>
    <message>
        <source>row %1: %2 bytes</source>
        <translation>rij %1: %2 bytes</translation>
    </message>
    <message>
        <source>A message of very many fragments; the nearest %1</source>
        <translation>Een bericht van zeer veel fragmenten; de dichtstbijzijnde %1</translation>
    </message>
    <message>
        <source>Fragment %1 of %2, %3 bytes in all</source>
        <extracomment>%1 a place, %2 a number of fragments, %3 bytes</extracomment>
        <translation>Fragment %1 van %2, %3 bytes in totaal</translation>
    </message>
    <message>
        <source>Fragment %1 of %2 so far, %3 bytes</source>
        <translation>Fragment %1 van %2 tot nu toe, %3 bytes</translation>
    </message>
</context>
<context>
    <name>plectrum::FrameBits</name>
    <message>
        <source>Bits of the frame&apos;s header</source>
        <translation>Bits van de frameheader</translation>
    </message>
    <message>
        <source>Click a field to see its bytes</source>
        <translation>Klik op een veld om de bytes ervan te zien</translation>
    </message>
    <message>
        <source>extended length, %1 bits</source>
        <translation>uitgebreide lengte, %1 bits</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>maskeersleutel</translation>
    </message>
</context>
<context>
    <name>plectrum::FrameFace</name>
    <message>
        <source>7 bits</source>
        <translation>7 bits</translation>
    </message>
    <message>
        <source>16 bits extended</source>
        <translation>16 bits uitgebreid</translation>
    </message>
    <message>
        <source>64 bits extended</source>
        <translation>64 bits uitgebreid</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no frame.</source>
        <translation>Deze rij vertelt hoe de verbinding eindigde.
Het is geen frame.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Deze rij is een deel van de HTTP-handshake.
Zie de weergave Handshake.</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Headerbytes</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1 bytes on the wire, length in %2</source>
        <translation>%1 bytes op de lijn, lengte in %2</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Aangekondigd</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes with its header</source>
        <translation>%1 bytes met de header</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masker</translation>
    </message>
    <message>
        <source>  (payload shown unmasked)</source>
        <translation>  (payload ongemaskeerd getoond)</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>%1 bytes inflated from all fragments</source>
        <translation>%1 bytes uitgepakt uit alle fragmenten</translation>
    </message>
    <message>
        <source>%1 → %2 bytes, ratio %3 ×</source>
        <translation>%1 → %2 bytes, verhouding %3 ×</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 bytes joined from its fragments</source>
        <translation>%1 bytes samengevoegd uit zijn fragmenten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s na het begin</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>↗ sent</source>
        <translation>↗ verzonden</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ ontvangen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
</context>
<context>
    <name>plectrum::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Naar de vorige pagina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To the page that was left by Back</source>
        <translation>Naar de pagina die met ‘Terug’ is verlaten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Naar de eerste pagina</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>Het handboek is in het Engels.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>In het handboek zoeken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>No part of the handbook has all of these words.</source>
        <translation>Geen deel van het handboek bevat al deze woorden.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
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
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What was agreed, and timings</source>
        <translation>Wat is overeengekomen, en tijden</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Opzoeken…</translation>
    </message>
    <message>
        <source>The recording holds no request of this connection.</source>
        <translation>De opname bevat geen verzoek van deze verbinding.</translation>
    </message>
    <message>
        <source>The recording holds no response of this connection.</source>
        <translation>De opname bevat geen antwoord van deze verbinding.</translation>
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
        <translation>Peer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>window %1 / %2 bits</source>
        <translation>venster %1 / %2 bits</translation>
    </message>
    <message>
        <source>server starts afresh each message</source>
        <translation>server begint bij elk bericht opnieuw</translation>
    </message>
    <message>
        <source>client starts afresh each message</source>
        <translation>client begint bij elk bericht opnieuw</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocol</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Aangeboden en geaccepteerd</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>offered with %1</source>
        <translation>aangeboden met %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>accepted with %1</source>
        <translation>geaccepteerd met %1</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>niet geaccepteerd</translation>
    </message>
    <message>
        <source>never offered (RFC 6455 §4.1)</source>
        <translation>nooit aangeboden (RFC 6455 §4.1)</translation>
    </message>
    <message>
        <source>malformed (RFC 6455 §9.1)</source>
        <translation>misvormd (RFC 6455 §9.1)</translation>
    </message>
    <message>
        <source>hidden, %1 characters</source>
        <extracomment>%1 a number of characters, of a value that is not shown</extracomment>
        <translation>verborgen, %1 tekens</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gezet</translation>
    </message>
    <message>
        <source>for the session</source>
        <translation>voor de sessie</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>browsers refuse SameSite=None without Secure</source>
        <translation>browsers weigeren SameSite=None zonder Secure</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
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
        <translation>Onveilig</translation>
    </message>
    <message>
        <source>any certificate was accepted. %1</source>
        <translation>elk certificaat werd geaccepteerd. %1</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificaat van de server</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Geldig voor</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>expired when it was met</source>
        <translation>was verlopen bij ontvangst</translation>
    </message>
    <message>
        <source>not valid yet when it was met</source>
        <translation>was nog niet geldig bij ontvangst</translation>
    </message>
    <message>
        <source>expires within %1 days</source>
        <translation>verloopt binnen %1 dagen</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>zelfondertekend</translation>
    </message>
</context>
<context>
    <name>plectrum::HarpEventModel</name>
    <message>
        <source>%1
Counted as a failure.</source>
        <translation>%1
Geteld als mislukking.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>plectrum::HeldModel</name>
    <message>
        <source>→ server</source>
        <translation>→ server</translation>
    </message>
    <message>
        <source>← client</source>
        <translation>← client</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Held on the way</source>
        <translation>Onderweg vastgehouden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
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
        <translation>Geen bytes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Pijltjes, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Verplaatsen; met Shift selecteren</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all bytes</source>
        <translation>Alle bytes selecteren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected bytes as hex</source>
        <translation>De geselecteerde bytes als hex kopiëren</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als hex kopiëren</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as hex</source>
        <translation>De eerste 16 MiB als hex kopiëren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as text</source>
        <translation>De eerste 16 MiB als tekst kopiëren</translation>
    </message>
</context>
<context>
    <name>plectrum::HistoryDialog</name>
    <message>
        <source>What was sent before</source>
        <translation>Wat eerder is verzonden</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Zoeken in verzonden</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Zoeken in wat is verzonden</translation>
    </message>
    <message>
        <source>What was sent, the newest first</source>
        <translation>Wat is verzonden, het nieuwste eerst</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Het gekozen bericht staat hier.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>&amp;Keep over restarts</source>
        <translation>Bewaren na &amp;herstart</translation>
    </message>
    <message>
        <source>In a file of its own for each profile, without secrets: variables as they are written, what looks like a token replaced</source>
        <translation>In een eigen bestand per profiel, zonder geheimen: variabelen zoals ze zijn geschreven, wat op een token lijkt vervangen</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Alles vergeten…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergeten</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>&amp;Overnemen in de opsteller</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Nothing was sent here yet.</source>
        <translation>Hier is nog niets verzonden.</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Geen bericht bevat dit.</translation>
    </message>
    <message>
        <source>Forget everything that was sent with this profile?</source>
        <translation>Alles vergeten wat met dit profiel is verzonden?</translation>
    </message>
    <message>
        <source>Recordings and saved messages stay.</source>
        <translation>Opnamen en opgeslagen berichten blijven.</translation>
    </message>
</context>
<context>
    <name>plectrum::HopChain</name>
    <message>
        <source>here it ended</source>
        <translation>hier eindigde het</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>antwoordde met %1</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nooit bereikt</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>naamdienst</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>reverse proxy</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>gaf het door</translation>
    </message>
    <message>
        <source>ExApp “%1”</source>
        <extracomment>The ExApp&apos;s id, in quotes.</extracomment>
        <translation>ExApp “%1”</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesDialog</name>
    <message>
        <source>Lanes ▾</source>
        <translation>Banen ▾</translation>
    </message>
    <message>
        <source>Which connections are shown</source>
        <translation>Welke verbindingen worden getoond</translation>
    </message>
    <message>
        <source>Filter messages, as in the timeline</source>
        <translation>Berichten filteren, zoals in de tijdlijn</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Same message by, e.g. meta.id</source>
        <translation>Zelfde bericht volgens, bv. meta.id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>A JSON path: copies of a message agree there, whatever stands around. Empty: they agree in all bytes.</source>
        <translation>Een JSON-pad: kopieën van een bericht komen daar overeen, wat er ook omheen staat. Leeg: ze komen in alle bytes overeen.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Te laat na</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>&amp;Save as SVG…</source>
        <translation>Op&amp;slaan als SVG…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Bezorgingen</translation>
    </message>
    <message>
        <source>Lanes of %1</source>
        <translation>Banen van %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lezen… %1 %</translation>
    </message>
    <message>
        <source>No connection here has messages that match.</source>
        <translation>Geen verbinding hier heeft berichten die voldoen.</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Berichten: %1</translation>
    </message>
    <message>
        <source>lanes: %1</source>
        <translation>banen: %1</translation>
    </message>
    <message>
        <source>more than can be shown: narrow the filter</source>
        <translation>meer dan er kan worden getoond: beperk het filter</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>niet bezorgd: %1</translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <extracomment>%1 number of a connection, %2 &quot;client&quot; or &quot;server&quot;, %3 its address</extracomment>
        <translation>#%1 %2 %3</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagram opslaan</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Tekeningen (*.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 opgeslagen</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequentiediagram</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Banen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Omhoog, Omlaag</translation>
    </message>
    <message>
        <source>Go from time to time</source>
        <translation>Van tijdstip naar tijdstip gaan</translation>
    </message>
</context>
<context>
    <name>plectrum::LoginDialog</name>
    <message>
        <source>Log in to a Nextcloud</source>
        <translation>Inloggen bij een Nextcloud</translation>
    </message>
    <message>
        <source>Plectrum asks your Nextcloud for an app password. You grant it in the browser, so your real password stays there.</source>
        <translation>Plectrum vraagt je Nextcloud om een app-wachtwoord. Je verleent het in de browser, zodat je echte wachtwoord daar blijft.</translation>
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
        <translation>&amp;Apparaatnaam</translation>
    </message>
    <message>
        <source>What Nextcloud lists the app password as</source>
        <translation>Onder welke naam Nextcloud het app-wachtwoord vermeldt</translation>
    </message>
    <message>
        <source>Plectrum</source>
        <translation>Plectrum</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profiel</translation>
    </message>
    <message>
        <source>It gets the user; the app password is found by server and user</source>
        <translation>Het krijgt de gebruiker; het app-wachtwoord wordt gevonden via server en gebruiker</translation>
    </message>
    <message>
        <source>⚠ This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>⚠ Dit adres is niet versleuteld: iedereen onderweg kan het app-wachtwoord lezen.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Adres voor de browser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Plectrum on %1</source>
        <translation>Plectrum op %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Sleutelbos wordt gezocht…</translation>
    </message>
    <message>
        <source>The app password goes to the system’s key store; you can revoke it at any time.</source>
        <translation>Het app-wachtwoord gaat naar de sleutelbos van het systeem; je kunt het altijd intrekken.</translation>
    </message>
    <message>
        <source>No key store answers here: the app password is kept until Plectrum closes, and you log in again next time.</source>
        <translation>Hier antwoordt geen sleutelbos: het app-wachtwoord wordt bewaard tot Plectrum sluit, en de volgende keer log je opnieuw in.</translation>
    </message>
    <message>
        <source>New profile “%1”</source>
        <translation>Nieuw profiel “%1”</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nieuw profiel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wordt gevraagd…</translation>
    </message>
    <message>
        <source>The server makes an address for this login.</source>
        <translation>De server maakt een adres voor deze aanmelding.</translation>
    </message>
    <message>
        <source>Grant the access in your browser</source>
        <translation>Verleen de toegang in je browser</translation>
    </message>
    <message>
        <source>Log in there and choose “Grant access”. Plectrum asks every two seconds whether it is done.</source>
        <translation>Log daar in en kies “Verleen toegang”. Plectrum vraagt elke twee seconden of het al is gebeurd.</translation>
    </message>
    <message>
        <source>No browser could be opened: copy the address into one, on any machine, log in and choose “Grant access”.</source>
        <translation>Er kon geen browser worden geopend: kopieer het adres naar een browser op een willekeurige machine, log in en kies “Verleen toegang”.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>%1 minutes, %2 seconds</extracomment>
        <translation>nog %1:%2</translation>
    </message>
    <message>
        <source>Keeping the app password…</source>
        <translation>App-wachtwoord wordt bewaard…</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Ingelogd als %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>App password: %1</source>
        <translation>App-wachtwoord: %1</translation>
    </message>
    <message>
        <source>Kept in the system’s key store.</source>
        <translation>Bewaard in de sleutelbos van het systeem.</translation>
    </message>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Alleen voor deze keer bewaard: %1</translation>
    </message>
    <message>
        <source>The profile “%1” uses it from now on.</source>
        <translation>Het profiel “%1” gebruikt het vanaf nu.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>Het inloggen is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>plectrum::LongTextView</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Pijltjes, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Verplaatsen; met Shift selecteren</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A, Ctrl+C</translation>
    </message>
    <message>
        <source>Select all; copy what is selected</source>
        <translation>Alles selecteren; selectie kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+−, Ctrl++</source>
        <translation>Ctrl+−, Ctrl++</translation>
    </message>
    <message>
        <source>Fold and unfold; all with Shift</source>
        <translation>In- en uitvouwen; alles met Shift</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Te lang om te kopiëren: sla in plaats daarvan de payload op.</translation>
    </message>
    <message>
        <source>Copying… %1</source>
        <translation>Kopiëren… %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 gekopieerd</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;invouwen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles &amp;uitvouwen</translation>
    </message>
</context>
<context>
    <name>plectrum::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Recent recordings</source>
        <translation>&amp;Recente opnamen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profiel</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Lanes of all connections…</source>
        <translation>&amp;Banen van alle verbindingen…</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nieuwe verbinding</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Opname &amp;openen…</translation>
    </message>
    <message>
        <source>Open &amp;with secrets…</source>
        <translation>Openen &amp;met geheimen…</translation>
    </message>
    <message>
        <source>Opens another program’s file without replacing tokens, cookies and passwords in it</source>
        <translation>Opent een bestand van een ander programma zonder tokens, cookies en wachtwoorden erin te vervangen</translation>
    </message>
    <message>
        <source>&amp;Save recording as…</source>
        <translation>Opname op&amp;slaan als…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>&amp;Afspelen…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tabblad s&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nieuw profiel…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>Profiel &amp;bewerken…</translation>
    </message>
    <message>
        <source>D&amp;uplicate profile</source>
        <translation>Profiel &amp;dupliceren</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profielen &amp;importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport profile…</source>
        <translation>Profiel &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>Profiel &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>In&amp;loggen via browser…</translation>
    </message>
    <message>
        <source>&amp;Paste credentials…</source>
        <translation>Inloggegevens &amp;plakken…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Ver&amp;breken</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnose…</translation>
    </message>
    <message>
        <source>Check an ExApp&apos;s &amp;routes…</source>
        <translation>&amp;Routes van een ExApp controleren…</translation>
    </message>
    <message>
        <source>Go to &amp;URL</source>
        <translation>Naar &amp;URL</translation>
    </message>
    <message>
        <source>Go to &amp;filter</source>
        <translation>Naar &amp;filter</translation>
    </message>
    <message>
        <source>&amp;Search in payloads</source>
        <translation>In payloads &amp;zoeken</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>V&amp;olgende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vor&amp;ige zoeken</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Naar beri&amp;cht</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systeemkleuren</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Opdrachtenpalet…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handboek</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Snel&amp;toetsen…</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>Laatste verwijdering &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Overview strip</source>
        <translation>Overzichtsstr&amp;ook</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Meldingen…</translation>
    </message>
    <message>
        <source>&amp;About Plectrum</source>
        <translation>O&amp;ver Plectrum</translation>
    </message>
    <message>
        <source>No key store answers: the secrets are kept until Plectrum closes.</source>
        <translation>Geen sleutelbos antwoordt: de geheimen worden bewaard tot Plectrum sluit.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tabblad sluiten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Embedded server %1 · sockets: %2</source>
        <translation>Ingebouwde server %1 · sockets: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is open. Close it?</source>
        <translation>De verbinding “%1” is open. Sluiten?</translation>
    </message>
    <message>
        <source>Its peer is slow. Not sent yet, and lost then: %1.</source>
        <translation>De peer is traag. Nog niet verzonden, en dan verloren: %1.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>De verbinding sluiten</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>“%1” is open</translation>
    </message>
    <message>
        <source>“%1” is open; not sent yet: %2</source>
        <translation>“%1” is open; nog niet verzonden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>nog %n verbinding</numerusform>
            <numerusform>nog %n verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The tap runs; it hangs up on all who go through it</source>
        <translation>De tap draait; alle verbindingen erdoorheen worden verbroken</translation>
    </message>
    <message>
        <source>The HaRP rehearsal runs; it hangs up on its clients</source>
        <translation>De HaRP-simulatie draait; de verbindingen van de clients worden verbroken</translation>
    </message>
    <message>
        <source>A replay is under way</source>
        <translation>Er wordt een opname afgespeeld</translation>
    </message>
    <message>
        <source>Close all this and quit?</source>
        <translation>Dit alles sluiten en Plectrum afsluiten?</translation>
    </message>
    <message>
        <source>What was recorded until now stays.</source>
        <translation>Wat tot nu toe is opgenomen, blijft.</translation>
    </message>
    <message>
        <source>Close and &amp;quit</source>
        <translation>Sluiten en a&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Send first, then quit</source>
        <translation>&amp;Eerst verzenden, dan afsluiten</translation>
    </message>
    <message>
        <source>Plectrum quits once all is sent.</source>
        <translation>Plectrum sluit af zodra alles is verzonden.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Go to tab</source>
        <translation>Naar tabblad gaan</translation>
    </message>
    <message>
        <source>Connect to profile</source>
        <translation>Met profiel verbinden</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>No tab is open</source>
        <translation>Er is geen tabblad open</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Er is nog geen opname</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Om&amp;geving</translation>
    </message>
    <message>
        <source>&amp;HaRP rehearsal</source>
        <translation>&amp;HaRP-simulatie</translation>
    </message>
    <message>
        <source>&amp;Tap</source>
        <translation>&amp;Tap</translation>
    </message>
    <message>
        <source>Session to&amp;kens</source>
        <translation>Sessieto&amp;kens</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Aanroe&amp;pen</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>&amp;Rooms</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>To&amp;estand</translation>
    </message>
    <message>
        <source>Server m&amp;etrics</source>
        <translation>Serverstatist&amp;ieken</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>Ingebouwde server</translation>
    </message>
    <message>
        <source>What the embedded server does is drawn here as it happens.
It starts by itself when a loopback profile is connected.</source>
        <translation>Wat de ingebouwde server doet, wordt hier getekend terwijl het gebeurt.
Hij start vanzelf wanneer een loopback-profiel wordt verbonden.</translation>
    </message>
    <message>
        <source>HaRP rehearsal</source>
        <translation>HaRP-simulatie</translation>
    </message>
    <message>
        <source>What the built-in endpoints behind the rehearsed HaRP do is drawn here as it happens.
Start it in the dock HaRP rehearsal.</source>
        <translation>Wat de ingebouwde endpoints achter de gesimuleerde HaRP doen, wordt hier getekend terwijl het gebeurt.
Start ze in het paneel HaRP-simulatie.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Er is niets verwijderd</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) older than %1 days went to the trash.</source>
        <translation>
            <numerusform>%n opname ouder dan %1 dagen is naar de prullenbak verplaatst.</numerusform>
            <numerusform>%n opnamen ouder dan %1 dagen zijn naar de prullenbak verplaatst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old recording(s) could not be moved to the trash, and stay.</source>
        <translation>
            <numerusform>%n oude opname kon niet naar de prullenbak worden verplaatst en blijft.</numerusform>
            <numerusform>%n oude opnamen konden niet naar de prullenbak worden verplaatst en blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The replay was not played to the end</source>
        <translation>De opname is niet tot het einde afgespeeld</translation>
    </message>
    <message>
        <source>The replay is done: no difference</source>
        <translation>Het afspelen is klaar: geen verschil</translation>
    </message>
    <message numerus="yes">
        <source>The replay is done: it differs in %n row(s)</source>
        <translation>
            <numerusform>Het afspelen is klaar: %n rij verschilt</numerusform>
            <numerusform>Het afspelen is klaar: %n rijen verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly in its last run. A report tells where.</source>
        <translation>Plectrum is de vorige keer onverwacht gestopt. Een verslag zegt waar.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Verslag tonen</translation>
    </message>
    <message>
        <source>Plectrum %1 is out.</source>
        <translation>Plectrum %1 is uit.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat er nieuw is</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageFace</name>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ defect bij byte %1: %2</translation>
    </message>
    <message>
        <source>Show in Hex</source>
        <translation>Tonen in Hex</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Payload opslaan…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Opgemaakt</translation>
    </message>
    <message>
        <source>Lay JSON and XML out over lines; only white space between the parts changes</source>
        <translation>JSON en XML over regels verdelen; alleen de witruimte tussen de delen verandert</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 bytes</translation>
    </message>
    <message>
        <source>Its secrets are saved masked, as they are shown</source>
        <translation>De geheimen worden gemaskeerd opgeslagen, zoals ze worden getoond</translation>
    </message>
    <message>
        <source>The rest cannot be read: this part of the recording is damaged.</source>
        <translation>De rest kan niet worden gelezen: dit deel van de opname is beschadigd.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>De eerste %1 van %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lezen… %1 %</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Regels: %1</translation>
    </message>
    <message>
        <source>%1 bytes of a compressed message; its last frame shows what it says.</source>
        <translation>%1 bytes van een gecomprimeerd bericht; het laatste frame ervan toont wat het zegt.</translation>
    </message>
    <message>
        <source>%1 bytes of binary content.</source>
        <translation>%1 bytes binaire inhoud.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Payload opslaan</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>Kan niet opslaan: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageLines</name>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 in totaal</translation>
    </message>
</context>
<context>
    <name>plectrum::MetricTile</name>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>WebSockets that are open.</source>
        <translation>WebSockets die open zijn.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Groups, rosters and rooms that have members.</source>
        <translation>Groepen, rosters en rooms met leden.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Messages the server received and sent; one for each receiver.</source>
        <translation>Berichten die de server ontving en verzond; één per ontvanger.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Of the messages, before compression and frame headers.</source>
        <translation>Van de berichten, vóór compressie en frameheaders.</translation>
    </message>
    <message>
        <source>Fan-out latency</source>
        <translation>Fan-outlatentie</translation>
    </message>
    <message>
        <source>From a message&apos;s arrival to the queue of its last receiver, of the last 10 seconds.</source>
        <translation>Van de aankomst van een bericht tot de wachtrij van de laatste ontvanger, over de laatste 10 seconden.</translation>
    </message>
    <message>
        <source>Volatile drops</source>
        <translation>Volatile verworpen</translation>
    </message>
    <message>
        <source>Volatile events that were not sent since their receiver was behind.</source>
        <translation>Volatile gebeurtenissen die niet zijn verzonden omdat hun ontvanger achterliep.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Of the whole process in RAM; the server is a part of Plectrum.</source>
        <translation>Van het hele proces in RAM; de server is een deel van Plectrum.</translation>
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
        <translation>URL kopiëren</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Server metrics</source>
        <translation>Serverstatistieken</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Copy the address of /metrics, where Prometheus reads the same numbers</source>
        <translation>Het adres van /metrics kopiëren, waar Prometheus dezelfde cijfers leest</translation>
    </message>
    <message>
        <source>Stopped; as it was at %1</source>
        <translation>Gestopt; zoals het was om %1</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCard</name>
    <message>
        <source>Hide this notice</source>
        <translation>Deze melding verbergen</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCenter</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeList</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Nothing was told yet. What is said in the corner of the window can be read again here.</source>
        <translation>Er is nog niets gemeld. Wat in de hoek van het venster wordt gezegd, is hier opnieuw te lezen.</translation>
    </message>
</context>
<context>
    <name>plectrum::OverviewStrip</name>
    <message>
        <source>%1 · double-click shows all</source>
        <translation>%1 · dubbelklikken toont alles</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Verkeer in de tijd</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <translation>%1 – %2 s</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>%1 berichten, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>uit %1</translation>
    </message>
    <message>
        <source>rules broken</source>
        <translation>geschonden regels</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>bladwijzer</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Getoond: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Overzichtsstrook</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Home, End</translation>
    </message>
    <message>
        <source>Move in time; with Shift draw a span</source>
        <translation>In de tijd verplaatsen; met Shift een periode aangeven</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Show the drawn span only, or go to the row at this time</source>
        <translation>Alleen de aangegeven periode tonen, of naar de rij op dit tijdstip gaan</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Weer alle tijden tonen</translation>
    </message>
    <message>
        <source>Drag to show only a span of time, double-click to show all</source>
        <translation>Sleep om alleen een periode te tonen, dubbelklik om alles te tonen</translation>
    </message>
</context>
<context>
    <name>plectrum::PasteDialog</name>
    <message>
        <source>Paste credentials</source>
        <translation>Inloggegevens plakken</translation>
    </message>
    <message>
        <source>In the browser’s developer tools copy the request (&amp;Copy as cURL), its cookies or headers, or take a token, and paste it here.</source>
        <translation>Kopieer in de ontwikkelaarshulpmiddelen van de browser het verzoek (&amp;Kopiëren als cURL), de cookies of headers ervan, of neem een token, en plak het hier.</translation>
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
        <translation>Wat is gelezen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Gebruiken</translation>
    </message>
    <message>
        <source>No address is known yet, so cookies of every host are taken.</source>
        <translation>Er is nog geen adres bekend, dus worden cookies van elke host overgenomen.</translation>
    </message>
    <message>
        <source>Cookies of other hosts than %1 are left out.</source>
        <translation>Cookies van andere hosts dan %1 worden weggelaten.</translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Nog niets geplakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <translation>Subprotocol</translation>
    </message>
    <message>
        <source>✓ All that HaRP needs to know you is there.</source>
        <translation>✓ Alles wat HaRP nodig heeft om te weten wie je bent, is er.</translation>
    </message>
    <message>
        <source>hidden · length %1</source>
        <translation>verborgen · lengte %1</translation>
    </message>
</context>
<context>
    <name>plectrum::PayloadTreeModel</name>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>HaRP had dit adres erom kunnen blokkeren.</translation>
    </message>
    <message>
        <source>It would have told nothing new.</source>
        <translation>Het zou niets nieuws hebben verteld.</translation>
    </message>
    <message>
        <source>the other end</source>
        <translation>de andere kant</translation>
    </message>
    <message>
        <source>%1, upgrade</source>
        <translation>%1, upgrade</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>vragen…</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>With the credentials of the connection</source>
        <translation>Met de inloggegevens van de verbinding</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Zonder inloggegevens</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Eerste regel</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wie antwoordde</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileDialog</name>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
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
        <translation>Sub&amp;protocollen</translation>
    </message>
    <message>
        <source>first choice, second choice</source>
        <translation>eerste keus, tweede keus</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Origin</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Headers</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Naam: waarde, één per regel</translation>
    </message>
    <message>
        <source>&amp;Cookies</source>
        <translation>&amp;Cookies</translation>
    </message>
    <message>
        <source>name=value, a line each</source>
        <translation>naam=waarde, één per regel</translation>
    </message>
    <message>
        <source>&amp;Keep cookies that the server sets</source>
        <translation>Cookies van de server &amp;bewaren</translation>
    </message>
    <message>
        <source>Sent again with the next connection; their values go into the key store</source>
        <translation>Met de volgende verbinding weer verzonden; hun waarden gaan naar de sleutelbos</translation>
    </message>
    <message>
        <source>Sho&amp;w kept…</source>
        <translation>Be&amp;waarde tonen…</translation>
    </message>
    <message>
        <source>Decode &amp;as</source>
        <translation>&amp;Decoderen als</translation>
    </message>
    <message>
        <source>What the messages mean; automatic: by subprotocol, address or first messages</source>
        <translation>Wat de berichten betekenen; automatisch: op grond van subprotocol, adres of eerste berichten</translation>
    </message>
    <message>
        <source>Automatic answ&amp;ers</source>
        <translation>&amp;Automatische antwoorden</translation>
    </message>
    <message>
        <source>Handshake, answers to pings and heartbeats of a protocol, sent without being asked</source>
        <translation>Handshake, antwoorden op pings en heartbeats van een protocol, ongevraagd verzonden</translation>
    </message>
    <message>
        <source>Fi&amp;rst message</source>
        <translation>&amp;Eerste bericht</translation>
    </message>
    <message>
        <source>Fields of the protocol&apos;s first message, such as auth={&quot;token&quot;:&quot;{{token}}&quot;}</source>
        <translation>Velden van het eerste bericht van het protocol, zoals auth={&quot;token&quot;:&quot;{{token}}&quot;}</translation>
    </message>
    <message>
        <source>Values that are secret stay in this window, unless they are variables</source>
        <translation>Geheime waarden blijven in dit venster, tenzij het variabelen zijn</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Be&amp;schrijving</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>In&amp;loggen via browser…</translation>
    </message>
    <message>
        <source>Get an app password from a Nextcloud by Login Flow v2</source>
        <translation>Een app-wachtwoord van een Nextcloud ophalen via Login Flow v2</translation>
    </message>
    <message>
        <source>Pas&amp;te credentials…</source>
        <translation>&amp;Inloggegevens plakken…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token from a browser</source>
        <translation>Cookies, headers, “Kopiëren als cURL” of een token uit een browser</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>alleen voor deze keer</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>&amp;Bearer-token</translation>
    </message>
    <message>
        <source>Password, token, passphrase, cookies and secret headers are kept until Plectrum closes, never in the profile’s file.</source>
        <translation>Wachtwoord, token, wachtwoordzin, cookies en geheime headers worden bewaard tot Plectrum sluit, nooit in het bestand van het profiel.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Certificaat&amp;autoriteit</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificaatautoriteit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Certificate authority: choose a file</source>
        <translation>Certificaatautoriteit: bestand kiezen</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Client&amp;certificaat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Client certificate: choose a file</source>
        <translation>Clientcertificaat: bestand kiezen</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>&amp;Sleutel ervan</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Sleutel van het clientcertificaat</translation>
    </message>
    <message>
        <source>Key of the client certificate: choose a file</source>
        <translation>Sleutel van het clientcertificaat: bestand kiezen</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the key</source>
        <translation>Wachtwoordzin van de sleu&amp;tel</translation>
    </message>
    <message>
        <source>Accept any certificate (insecure)</source>
        <translation>Elk certificaat accepteren (onveilig)</translation>
    </message>
    <message>
        <source>Record secrets as they are</source>
        <translation>Geheimen opnemen zoals ze zijn</translation>
    </message>
    <message>
        <source>⚠ With recorded secrets, whoever gets the file can use your sessions.</source>
        <translation>⚠ Met opgenomen geheimen kan iedereen die het bestand krijgt je sessies gebruiken.</translation>
    </message>
    <message>
        <source>Ask before sending what cannot be taken back</source>
        <translation>Vragen voordat iets wordt verzonden dat niet kan worden teruggenomen</translation>
    </message>
    <message>
        <source>The cookies of “remember me”, and real passwords</source>
        <translation>De cookies van “onthoud mij”, en echte wachtwoorden</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>&amp;Strict: end the connection when the other end breaks a rule</source>
        <translation>&amp;Strikt: de verbinding beëindigen als de andere kant een regel schendt</translation>
    </message>
    <message>
        <source>Follow &amp;redirects, never from wss to ws</source>
        <translation>&amp;Omleidingen volgen, nooit van wss naar ws</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Hoogstens</translation>
    </message>
    <message>
        <source> redirects</source>
        <translation> omleidingen</translation>
    </message>
    <message>
        <source>&amp;Open within</source>
        <translation>Openen &amp;binnen</translation>
    </message>
    <message>
        <source>Send a &amp;ping every</source>
        <translation>Een &amp;ping verzenden elke</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>&amp;Wait for its pong</source>
        <translation>&amp;Wachten op de pong</translation>
    </message>
    <message>
        <source>Without one, the other end is taken for dead</source>
        <translation>Zonder pong geldt de andere kant als verdwenen</translation>
    </message>
    <message>
        <source>&amp;Answer pings</source>
        <translation>Pings beantwoor&amp;den</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>na een vertraging</translation>
    </message>
    <message>
        <source>&amp;Delay of the answer</source>
        <translation>&amp;Vertraging van het antwoord</translation>
    </message>
    <message>
        <source>Close when &amp;idle for</source>
        <translation>Sluiten na &amp;inactiviteit van</translation>
    </message>
    <message>
        <source>Wait for the &amp;closing frame</source>
        <translation>Wachten op het &amp;close-frame</translation>
    </message>
    <message>
        <source>Longest &amp;frame</source>
        <translation>&amp;Langste frame</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Longest m&amp;essage</source>
        <translation>Langste b&amp;ericht</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressie</translation>
    </message>
    <message>
        <source>&amp;Offer compression (permessage-deflate, RFC 7692)</source>
        <translation>Co&amp;mpressie aanbieden (permessage-deflate, RFC 7692)</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver to compress each message on its own</source>
        <translation>De se&amp;rver vragen elk bericht apart te comprimeren</translation>
    </message>
    <message>
        <source>server_no_context_takeover</source>
        <translation>server_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Compress each message on its own here</source>
        <translation>Hier elk bericht a&amp;part comprimeren</translation>
    </message>
    <message>
        <source>client_no_context_takeover</source>
        <translation>client_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Server’s window</source>
        <translation>Ve&amp;nster van de server</translation>
    </message>
    <message>
        <source>any</source>
        <translation>willekeurig</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>9 bits</source>
        <translation>9 bits</translation>
    </message>
    <message>
        <source>10 bits</source>
        <translation>10 bits</translation>
    </message>
    <message>
        <source>11 bits</source>
        <translation>11 bits</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bits</translation>
    </message>
    <message>
        <source>13 bits</source>
        <translation>13 bits</translation>
    </message>
    <message>
        <source>14 bits</source>
        <translation>14 bits</translation>
    </message>
    <message>
        <source>15 bits</source>
        <translation>15 bits</translation>
    </message>
    <message>
        <source>O&amp;wn window</source>
        <translation>Ei&amp;gen venster</translation>
    </message>
    <message>
        <source>fixed at 15 bits</source>
        <translation>vast op 15 bits</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>zoals de server vraagt</translation>
    </message>
    <message>
        <source>at most 8 bits</source>
        <translation>hoogstens 8 bits</translation>
    </message>
    <message>
        <source>at most 9 bits</source>
        <translation>hoogstens 9 bits</translation>
    </message>
    <message>
        <source>at most 10 bits</source>
        <translation>hoogstens 10 bits</translation>
    </message>
    <message>
        <source>at most 11 bits</source>
        <translation>hoogstens 11 bits</translation>
    </message>
    <message>
        <source>at most 12 bits</source>
        <translation>hoogstens 12 bits</translation>
    </message>
    <message>
        <source>at most 13 bits</source>
        <translation>hoogstens 13 bits</translation>
    </message>
    <message>
        <source>at most 14 bits</source>
        <translation>hoogstens 14 bits</translation>
    </message>
    <message>
        <source>at most 15 bits</source>
        <translation>hoogstens 15 bits</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>0 (stored)</source>
        <translation>0 (opgeslagen)</translation>
    </message>
    <message>
        <source>Only messages &amp;from</source>
        <translation>Alleen berichten vana&amp;f</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Opnieuw verbinden</translation>
    </message>
    <message>
        <source>&amp;Reconnect with growing pauses, never after a 4xx</source>
        <translation>Opnieuw ver&amp;binden met groeiende pauzes, nooit na een 4xx</translation>
    </message>
    <message>
        <source>&amp;First pause</source>
        <translation>&amp;Eerste pauze</translation>
    </message>
    <message>
        <source>&amp;Longest pause</source>
        <translation>&amp;Langste pauze</translation>
    </message>
    <message>
        <source>&amp;Varied by up to</source>
        <translation>&amp;Gevarieerd met hoogstens</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source> tries</source>
        <translation> pogingen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nieuw profiel</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>the app password of the login</source>
        <translation>het app-wachtwoord van de aanmelding</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Een profiel heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first one.</source>
        <translation>De langste pauze is korter dan de eerste.</translation>
    </message>
    <message>
        <source>The URL should look like wss://host/path.</source>
        <translation>De URL moet eruitzien als wss://host/pad.</translation>
    </message>
    <message>
        <source>The URL should begin with ws:// or wss://, not with %1.</source>
        <translation>De URL moet beginnen met ws:// of wss://, niet met %1.</translation>
    </message>
    <message>
        <source>A WebSocket’s URL has no “#” (RFC 6455 §3); write %23 for the character.</source>
        <translation>De URL van een WebSocket bevat geen “#” (RFC 6455 §3); schrijf %23 voor dat teken.</translation>
    </message>
    <message>
        <source>The proxy should look like http://host:8080 or socks5://host:1080.</source>
        <translation>De proxy moet eruitzien als http://host:8080 of socks5://host:1080.</translation>
    </message>
    <message>
        <source>The origin has a character that no header may have.</source>
        <translation>De origin bevat een teken dat in geen header mag staan.</translation>
    </message>
    <message>
        <source>Browsers send scheme://host, or null.</source>
        <translation>Browsers verzenden scheme://host, of null.</translation>
    </message>
    <message>
        <source>A user’s name has no colon (RFC 7617 §2).</source>
        <translation>Een gebruikersnaam bevat geen dubbele punt (RFC 7617 §2).</translation>
    </message>
    <message>
        <source>A token has no spaces and no line ends.</source>
        <translation>Een token bevat geen spaties en geen regeleinden.</translation>
    </message>
    <message>
        <source>The user above is not sent: the token takes its place.</source>
        <translation>De gebruiker hierboven wordt niet verzonden: het token komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Zo’n bestand is hier niet.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Dit is geen bestand.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>A key is of no use without its certificate.</source>
        <translation>Een sleutel heeft geen nut zonder zijn certificaat.</translation>
    </message>
    <message>
        <source>Any certificate is accepted below, so these authorities are not asked.</source>
        <translation>Hieronder wordt elk certificaat geaccepteerd, dus worden deze autoriteiten niet geraadpleegd.</translation>
    </message>
    <message>
        <source>The header “%1” should look like Name: value.</source>
        <translation>De header “%1” moet eruitzien als Naam: waarde.</translation>
    </message>
    <message>
        <source>The value of %1 has a control character.</source>
        <translation>De waarde van %1 bevat een besturingsteken.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is made anew for each connection.</source>
        <translation>Sec-WebSocket-Key wordt voor elke verbinding opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” should be a name without spaces.</source>
        <translation>Het subprotocol “%1” moet een naam zonder spaties zijn.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice (RFC 6455 §4.1).</source>
        <translation>Het subprotocol “%1” staat er twee keer (RFC 6455 §4.1).</translation>
    </message>
    <message>
        <source>The cookie “%1” should look like name=value.</source>
        <translation>De cookie “%1” moet eruitzien als naam=waarde.</translation>
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
        <translation>Map hernoemen</translation>
    </message>
    <message>
        <source>Folder, with those above it: Team/Staging</source>
        <translation>Map, met de bovenliggende mappen: Team/Staging</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its profiles: %2</source>
        <translation>Map “%1” met de profielen erin verwijderd: %2</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profielen zoeken</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>+ New profile</source>
        <translation>+ Nieuw profiel</translation>
    </message>
    <message>
        <source>Save a new profile</source>
        <translation>Een nieuw profiel opslaan</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Wat er met het profiel kan worden gedaan</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>Map &amp;hernoemen…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Map ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nieuw profiel…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profielen &amp;importeren…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Deleted the profile “%1”</source>
        <translation>Profiel “%1” verwijderd</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profielen importeren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profiel exporteren</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>No profiles yet.
Save an address you connect to often.</source>
        <translation>Nog geen profielen.
Sla een adres op waarmee je vaak verbindt.</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Geen profiel voldoet.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
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
        <translation>Profiel bewerken of map hernoemen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the profile or the folder</source>
        <translation>Profiel of map verwijderen</translation>
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
        <translation>Hoe de berichten eruitzien. Zonder schema hebben velden nummers als naam en worden hun typen geraden.</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>A .proto file or a descriptor set of protoc</source>
        <translation>Een .proto-bestand of een descriptorset van protoc</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Browse for the schema</source>
        <translation>Bladeren naar het schema</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Imports</translation>
    </message>
    <message>
        <source>Folder, if not beside the schema</source>
        <translation>Map, indien niet naast het schema</translation>
    </message>
    <message>
        <source>Browse for the folder of imports</source>
        <translation>Bladeren naar de map met imports</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>This build knows no Protobuf: it was made without libprotobuf.</source>
        <translation>Deze build kent geen Protobuf: hij is zonder libprotobuf gemaakt.</translation>
    </message>
    <message>
        <source>The schema has no messages.</source>
        <translation>Het schema bevat geen berichten.</translation>
    </message>
    <message>
        <source>The schema has no such message.</source>
        <translation>Het schema bevat dit bericht niet.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.protoset *.bin)</source>
        <translation>Protobuf-schema’s (*.proto *.pb *.desc *.protoset *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>Map met imports</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueBar</name>
    <message>
        <source>Messages waiting to be sent</source>
        <translation>Berichten die op verzending wachten</translation>
    </message>
    <message>
        <source>The messages that wait, the next one first</source>
        <translation>De wachtende berichten, het eerstvolgende eerst</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>W&amp;issen</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the queue (Del)</source>
        <translation>De gekozen berichten uit de wachtrij halen (Del)</translation>
    </message>
    <message>
        <source>Drop all…</source>
        <translation>Alles verwerpen…</translation>
    </message>
    <message>
        <source>1 message, %1</source>
        <translation>1 bericht, %1</translation>
    </message>
    <message>
        <source>%L1 messages, %2</source>
        <translation>%L1 berichten, %2</translation>
    </message>
    <message>
        <source>The peer is slow. Waiting to be sent: %1, for %L2 s</source>
        <extracomment>%1: as &quot;12 messages, 3.4 MiB&quot;</extracomment>
        <translation>De peer is traag. In afwachting van verzending: %1, al %L2 s</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>en nog %L1</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Lijst verbergen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Drop everything that waits to be sent?</source>
        <translation>Alles verwerpen wat op verzending wacht?</translation>
    </message>
    <message>
        <source>%1. What has begun to leave is sent to its end; the rest is gone for good.</source>
        <translation>%1. Wat al onderweg is, wordt tot het einde verzonden; de rest is voorgoed weg.</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueModel</name>
    <message>
        <source>A part of it is with the peer already; it cannot be dropped any more.</source>
        <translation>Een deel ervan is al bij de peer; het kan niet meer worden verworpen.</translation>
    </message>
    <message>
        <source>%1, leaving</source>
        <translation>%1, onderweg</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, handmatig</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht al</translation>
    </message>
</context>
<context>
    <name>plectrum::RecordFaces</name>
    <message>
        <source>What the protocol calls secret is masked in all faces and previews, and in what is copied or saved from them, until you show it.</source>
        <translation>Wat het protocol geheim noemt, is gemaskeerd in alle weergaven en voorbeelden, en in wat daaruit wordt gekopieerd of opgeslagen, tot je het toont.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
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
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Faces of the message</source>
        <translation>Weergaven van het bericht</translation>
    </message>
    <message>
        <source>Faces of the frame</source>
        <translation>Weergaven van het frame</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n secret(s)</source>
        <translation>
            <numerusform>%n geheim verbergen</numerusform>
            <numerusform>%n geheimen verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n secret(s)</source>
        <translation>
            <numerusform>%n geheim tonen</numerusform>
            <numerusform>%n geheimen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found %1 × in the payload, first at byte %2</source>
        <translation>%1 × gevonden in de payload, voor het eerst bij byte %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Select a row to see what it says.</source>
        <translation>Selecteer een rij om te zien wat ze zegt.</translation>
    </message>
    <message>
        <source>Select a row to see its frame bit by bit.</source>
        <translation>Selecteer een rij om het frame bit voor bit te zien.</translation>
    </message>
    <message>
        <source>This row is no frame.</source>
        <translation>Deze rij is geen frame.</translation>
    </message>
    <message>
        <source>row %1 · RFC 6455 §5.2</source>
        <translation>rij %1 · RFC 6455 §5.2</translation>
    </message>
</context>
<context>
    <name>plectrum::RecoveryBar</name>
    <message>
        <source>Plectrum was ended while it recorded. All that came until then is here:</source>
        <translation>Plectrum werd beëindigd terwijl het opnam. Alles wat tot dan toe binnenkwam, is hier:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>They are offered again at the next start</source>
        <translation>Ze worden bij de volgende start opnieuw aangeboden</translation>
    </message>
    <message>
        <source>Recordings left behind</source>
        <translation>Achtergebleven opnamen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>%1 weggegooid</translation>
    </message>
</context>
<context>
    <name>plectrum::RepeatBar</name>
    <message>
        <source>Again ever&amp;y</source>
        <translation>Opn&amp;ieuw elke</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Tijd tussen twee berichten</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>tot gestopt</translation>
    </message>
    <message>
        <source> times</source>
        <translation> keer</translation>
    </message>
    <message>
        <source>Paused: the peer is slow, %1 wait; sent: %L2</source>
        <translation>Gepauzeerd: de peer is traag, %1 wachten; verzonden: %L2</translation>
    </message>
    <message>
        <source>Sent: %L1 of %L2</source>
        <translation>Verzonden: %L1 van %L2</translation>
    </message>
    <message>
        <source>Sent: %L1</source>
        <translation>Verzonden: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDetails</name>
    <message>
        <source>Differences of the row</source>
        <translation>Verschillen van de rij</translation>
    </message>
    <message>
        <source>Both messages, line by line</source>
        <translation>Beide berichten, regel voor regel</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Elke waarde</translation>
    </message>
    <message>
        <source>A UUID</source>
        <translation>Een UUID</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Een tijd</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Een token</translation>
    </message>
    <message>
        <source>A pattern…</source>
        <translation>Een patroon…</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>na stap %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>zoals verwacht</translation>
    </message>
    <message>
        <source>Came after %1 ms; %2 ms are allowed.</source>
        <translation>Kwam na %1 ms; %2 ms is toegestaan.</translation>
    </message>
    <message>
        <source>It came, but not in the order that was expected.</source>
        <translation>Het kwam, maar niet in de verwachte volgorde.</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 negeren</translation>
    </message>
    <message>
        <source>Mask %1 as</source>
        <translation>%1 maskeren als</translation>
    </message>
    <message>
        <source>masked by hand</source>
        <translation>handmatig gemaskeerd</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Plaats kopiëren</translation>
    </message>
    <message>
        <source>Copy expected value</source>
        <translation>Verwachte waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy actual value</source>
        <translation>Werkelijke waarde kopiëren</translation>
    </message>
    <message>
        <source>Mask by a pattern</source>
        <translation>Maskeren met een patroon</translation>
    </message>
    <message>
        <source>A regular expression that both values of %1 match:</source>
        <translation>Een reguliere expressie waaraan beide waarden van %1 voldoen:</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDock</name>
    <message>
        <source>Replay</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>A recording is a test: its client’s side is played again against any server, and what comes back is compared with what came then.
Drop a recording or a scenario here, or choose one.</source>
        <translation>Een opname is een test: de clientkant ervan wordt opnieuw afgespeeld tegen een willekeurige server, en wat terugkomt wordt vergeleken met wat toen kwam.
Zet hier een opname of scenario neer, of kies er een.</translation>
    </message>
    <message>
        <source>Use the tab’s recording</source>
        <translation>Opname van tabblad gebruiken</translation>
    </message>
    <message>
        <source>Make a scenario of the recording in the current tab</source>
        <translation>Een scenario maken van de opname in het huidige tabblad</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>A recording, a scenario, or another program’s file</source>
        <translation>Een opname, een scenario of een bestand van een ander programma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Deze opname</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Scenario opslaan…</translation>
    </message>
    <message>
        <source>Write what is played as a scenario file</source>
        <translation>Wat wordt afgespeeld als scenariobestand schrijven</translation>
    </message>
    <message>
        <source>Export report ▾</source>
        <translation>Rapport exporteren ▾</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>De uitkomst wegschrijven</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>A&amp;fspelen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>Let one more step begin</source>
        <translation>Nog één stap laten beginnen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Stoppe&amp;n</translation>
    </message>
    <message>
        <source>Changed since: play again</source>
        <translation>Sindsdien gewijzigd: opnieuw afspelen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>A&amp;lleen verschillen</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Vorig verschil (Shift+F8)</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Volgend verschil (F8)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Expected and actual rows</source>
        <translation>Verwachte en werkelijke rijen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Pl&amp;ay</source>
        <translation>A&amp;fspelen</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Stoppe&amp;n</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Volgend ve&amp;rschil</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>Vor&amp;ig verschil</translation>
    </message>
    <message>
        <source>&amp;Save scenario…</source>
        <translation>S&amp;cenario opslaan…</translation>
    </message>
    <message>
        <source>&amp;Export report</source>
        <translation>Rapport e&amp;xporteren</translation>
    </message>
    <message>
        <source>Use the tab’s &amp;recording</source>
        <translation>Opna&amp;me van tabblad gebruiken</translation>
    </message>
    <message>
        <source>&amp;Open recording or scenario…</source>
        <translation>&amp;Opname of scenario openen…</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Niet overgenomen: %1</translation>
    </message>
    <message>
        <source>Looking for what differs from run to run…</source>
        <translation>Er wordt gezocht naar wat per keer verschilt…</translation>
    </message>
    <message>
        <source>Found (%1)</source>
        <translation>Gevonden (%1)</translation>
    </message>
    <message>
        <source>Open recording or scenario</source>
        <translation>Opname of scenario openen</translation>
    </message>
    <message>
        <source>Another recording of the same session</source>
        <translation>Een andere opname van dezelfde sessie</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Opnamen (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not read: another file is being read.</source>
        <translation>%1 is niet gelezen: er wordt een ander bestand gelezen.</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Scenario opslaan</translation>
    </message>
    <message>
        <source>Scenarios (%1)</source>
        <translation>Scenario’s (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Rapport exporteren</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Geëxporteerd als %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;uzeren</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Voorbereiden…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Steps: %L1</source>
        <translation>Stappen: %L1</translation>
    </message>
    <message>
        <source>actors: %L1</source>
        <translation>actoren: %L1</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profiel “%1”</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Nog niets afgespeeld</translation>
    </message>
    <message>
        <source>Play it, and what comes stands beside what is expected.</source>
        <translation>Speel het af, en wat komt verschijnt naast wat wordt verwacht.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>ronde %1</translation>
    </message>
    <message>
        <source>Not played to the end</source>
        <translation>Niet tot het einde afgespeeld</translation>
    </message>
    <message>
        <source>Stopped, no difference</source>
        <translation>Gestopt, geen verschil</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Handshake tonen</translation>
    </message>
    <message>
        <source>“%1” needs a value</source>
        <translation>“%1” heeft een waarde nodig</translation>
    </message>
    <message>
        <source>The scenario leaves it open. Give one in the column Value, then play.</source>
        <translation>Het scenario laat die open. Geef er een op in de kolom Waarde en speel dan af.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Rij kopiëren</translation>
    </message>
    <message>
        <source>Show in the recordings</source>
        <translation>In de opnamen tonen</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayPlanBar</name>
    <message>
        <source>A&amp;gainst</source>
        <translation>Te&amp;gen</translation>
    </message>
    <message>
        <source>Play against</source>
        <translation>Afspelen tegen</translation>
    </message>
    <message>
        <source>Where it is played, and with whose credentials</source>
        <translation>Waar het wordt afgespeeld, en met wiens inloggegevens</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <translation>Wanneer de volgende stap aan de beurt is</translation>
    </message>
    <message>
        <source>wait for answers</source>
        <translation>op antwoorden wachten</translation>
    </message>
    <message>
        <source>recorded times ×</source>
        <translation>opgenomen tijden ×</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>zo snel mogelijk</translation>
    </message>
    <message>
        <source>Factor of the recorded times</source>
        <translation>Factor van de opgenomen tijden</translation>
    </message>
    <message>
        <source>2: twice as fast as it was recorded</source>
        <translation>2: twee keer zo snel als opgenomen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>How many times it is played</source>
        <translation>Hoe vaak het wordt afgespeeld</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Stop at first difference</source>
        <translation>Stoppen bij eerste verschil</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Record this replay in a tab of its own, so that rows of both recordings are linked</source>
        <translation>Deze afspeelbeurt in een eigen tabblad opnemen, zodat rijen van beide opnamen aan elkaar zijn gekoppeld</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>zoals opgenomen</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>een adres</translation>
    </message>
    <message>
        <source>the embedded server</source>
        <translation>de ingebouwde server</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profiel “%1”</translation>
    </message>
    <message>
        <source>A path here takes the place of the recorded one, as in loopback:/echo</source>
        <translation>Een pad hier komt in de plaats van het opgenomen pad, zoals in loopback:/echo</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayRowsModel</name>
    <message>
        <source>under way…</source>
        <translation>bezig…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>zoals verwacht</translation>
    </message>
    <message>
        <source>Line of the scenario&apos;s file</source>
        <translation>Regel in het scenariobestand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Time s</source>
        <translation>Tijd s</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayTabs</name>
    <message>
        <source>The current tab has no recording yet. Connect first, or open one.</source>
        <translation>Het huidige tabblad heeft nog geen opname. Maak eerst verbinding, of open er een.</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayText</name>
    <message>
        <source>file %1</source>
        <translation>bestand %1</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
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
        <translation>verzenden</translation>
    </message>
    <message>
        <source>expect end</source>
        <translation>einde verwachten</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>verwachten</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>barrière</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>andere volgorde</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>plectrum::ReportFormat</name>
    <message>
        <source>HTML page with the evidence</source>
        <translation>HTML-pagina met het bewijs</translation>
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
        <translation>JSON, één regel per rij</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsDock</name>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Nobody is in a room here.
Protocols that tell who joins and leaves show it.</source>
        <translation>Niemand is hier in een room.
Protocollen die vertellen wie komt en gaat, tonen het.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Once row %1 had passed</source>
        <translation>Nadat rij %1 voorbij was</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsModel</name>
    <message>
        <source>members: %1</source>
        <translation>leden: %1</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>deze client</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <extracomment>%1 name of a room, %2 number of a connection</extracomment>
        <translation>%1 · verbinding %2</translation>
    </message>
    <message>
        <source>Room or topic</source>
        <translation>Room of topic</translation>
    </message>
    <message>
        <source>Since row</source>
        <translation>Sinds rij</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteCheck</name>
    <message>
        <source>The file names no app id.</source>
        <translation>Het bestand noemt geen app-id.</translation>
    </message>
    <message>
        <source>Add &lt;id&gt;: it is the first part of every URL.</source>
        <translation>Voeg &lt;id&gt; toe: het is het eerste deel van elke URL.</translation>
    </message>
    <message>
        <source>The app id belongs to AppAPI.</source>
        <translation>De app-id is van AppAPI.</translation>
    </message>
    <message>
        <source>Choose another id; /exapps/app_api is HaRP&apos;s own channel.</source>
        <translation>Kies een andere id; /exapps/app_api is het eigen kanaal van HaRP.</translation>
    </message>
    <message>
        <source>The app id has upper-case letters.</source>
        <translation>De app-id bevat hoofdletters.</translation>
    </message>
    <message>
        <source>Use lower case: HaRP looks ids up so, and ExApps compare them with case.</source>
        <translation>Gebruik kleine letters: zo zoekt HaRP id’s op, en ExApps letten bij het vergelijken op hoofd- en kleine letters.</translation>
    </message>
    <message>
        <source>The file declares no routes.</source>
        <translation>Het bestand declareert geen routes.</translation>
    </message>
    <message>
        <source>Add &lt;routes&gt; in &lt;external-app&gt;; without them nothing of the ExApp can be called from outside.</source>
        <translation>Voeg &lt;routes&gt; toe in &lt;external-app&gt;; zonder routes kan niets van de ExApp van buitenaf worden aangeroepen.</translation>
    </message>
    <message>
        <source>There is more than one &lt;routes&gt;.</source>
        <translation>Er is meer dan één &lt;routes&gt;.</translation>
    </message>
    <message>
        <source>Put every &lt;route&gt; into one &lt;routes&gt;; AppAPI reads none of several.</source>
        <translation>Zet elke &lt;route&gt; in één &lt;routes&gt;; zijn het er meer, dan leest AppAPI er geen.</translation>
    </message>
    <message>
        <source>&lt;routes&gt; stands where AppAPI does not look.</source>
        <translation>&lt;routes&gt; staat waar AppAPI niet kijkt.</translation>
    </message>
    <message>
        <source>Move it into &lt;info&gt;&lt;external-app&gt;.</source>
        <translation>Verplaats dit naar &lt;info&gt;&lt;external-app&gt;.</translation>
    </message>
    <message>
        <source>The route has no url.</source>
        <translation>De route heeft geen url.</translation>
    </message>
    <message>
        <source>Add &lt;url&gt;^/path$&lt;/url&gt;; AppAPI does not register the ExApp without it.</source>
        <translation>Voeg &lt;url&gt;^/path$&lt;/url&gt; toe; anders registreert AppAPI de ExApp niet.</translation>
    </message>
    <message>
        <source>The url does not fit its database column.</source>
        <translation>De url past niet in de databasekolom.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters, or make two routes of it.</source>
        <translation>Kort de url in tot 512 tekens, of maak er twee routes van.</translation>
    </message>
    <message>
        <source>The route has no verb.</source>
        <translation>De route heeft geen verb.</translation>
    </message>
    <message>
        <source>Add &lt;verb&gt;GET&lt;/verb&gt;; AppAPI does not register the ExApp without it, though HaRP never looks at it.</source>
        <translation>Voeg &lt;verb&gt;GET&lt;/verb&gt; toe; anders registreert AppAPI de ExApp niet, al kijkt HaRP er nooit naar.</translation>
    </message>
    <message>
        <source>The verb does not fit its database column.</source>
        <translation>De verb past niet in de databasekolom.</translation>
    </message>
    <message>
        <source>Shorten it to 64 characters.</source>
        <translation>Kort de verb in tot 64 tekens.</translation>
    </message>
    <message>
        <source>The route has no access level.</source>
        <translation>De route heeft geen toegangsniveau.</translation>
    </message>
    <message>
        <source>Add &lt;access_level&gt;USER&lt;/access_level&gt;, or PUBLIC or ADMIN.</source>
        <translation>Voeg &lt;access_level&gt;USER&lt;/access_level&gt; toe, of PUBLIC of ADMIN.</translation>
    </message>
    <message>
        <source>AppAPI does not know this access level.</source>
        <translation>AppAPI kent dit toegangsniveau niet.</translation>
    </message>
    <message>
        <source>Write PUBLIC, USER or ADMIN, in upper case and without white space; numbers count in --json-info only.</source>
        <translation>Schrijf PUBLIC, USER of ADMIN, in hoofdletters en zonder witruimte; getallen gelden alleen in --json-info.</translation>
    </message>
    <message>
        <source>bruteforce_protection is not a JSON list of numbers.</source>
        <translation>bruteforce_protection is geen JSON-lijst van getallen.</translation>
    </message>
    <message>
        <source>Write it like [401,403], or leave it out.</source>
        <translation>Schrijf het als [401,403], of laat het weg.</translation>
    </message>
    <message>
        <source>headers_to_exclude is not a JSON list of texts.</source>
        <translation>headers_to_exclude is geen JSON-lijst van teksten.</translation>
    </message>
    <message>
        <source>Write it like [&quot;Cookie&quot;], or leave it out.</source>
        <translation>Schrijf het als [&quot;Cookie&quot;], of laat het weg.</translation>
    </message>
    <message>
        <source>A list does not fit its database column.</source>
        <translation>Een lijst past niet in de databasekolom.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters.</source>
        <translation>Kort de lijst in tot 512 tekens.</translation>
    </message>
    <message>
        <source>A field of the route holds XML elements.</source>
        <translation>Een veld van de route bevat XML-elementen.</translation>
    </message>
    <message>
        <source>Write text: lists are JSON, like [401,403].</source>
        <translation>Schrijf tekst: lijsten zijn JSON, zoals [401,403].</translation>
    </message>
    <message>
        <source>A field of the route is there more than once.</source>
        <translation>Een veld van de route komt meer dan eens voor.</translation>
    </message>
    <message>
        <source>Keep one of them, or make a second route.</source>
        <translation>Behoud er één, of maak een tweede route.</translation>
    </message>
    <message>
        <source>A field of the route is a CDATA section.</source>
        <translation>Een veld van de route is een CDATA-sectie.</translation>
    </message>
    <message>
        <source>Write plain text with &amp;amp; and &amp;lt;: AppAPI&apos;s XML reader loses CDATA.</source>
        <translation>Schrijf gewone tekst met &amp;amp; en &amp;lt;: de XML-lezer van AppAPI raakt CDATA kwijt.</translation>
    </message>
    <message>
        <source>A field of the route holds a comment.</source>
        <translation>Een veld van de route bevat commentaar.</translation>
    </message>
    <message>
        <source>Move the comment between the fields: AppAPI&apos;s XML reader may lose the text beside it.</source>
        <translation>Verplaats het commentaar tussen de velden: de XML-lezer van AppAPI kan de tekst ernaast kwijtraken.</translation>
    </message>
    <message>
        <source>AppAPI does not know this element of a route.</source>
        <translation>AppAPI kent dit element van een route niet.</translation>
    </message>
    <message>
        <source>Known are url, verb, access_level, bruteforce_protection and headers_to_exclude, with underscores.</source>
        <translation>Bekend zijn url, verb, access_level, bruteforce_protection en headers_to_exclude, met underscores.</translation>
    </message>
    <message>
        <source>HaRP cannot compile the url and skips the route.</source>
        <translation>HaRP kan de url niet compileren en slaat de route over.</translation>
    </message>
    <message>
        <source>Write it for Python&apos;s re; most of it reads the same in PCRE.</source>
        <translation>Schrijf de url voor re van Python; het meeste is in PCRE hetzelfde.</translation>
    </message>
    <message>
        <source>White space around the url belongs to the pattern.</source>
        <translation>De witruimte om de url hoort bij het patroon.</translation>
    </message>
    <message>
        <source>Remove it; no path has it.</source>
        <translation>Verwijder die; in geen enkel pad komt die voor.</translation>
    </message>
    <message>
        <source>The url holds the public prefix, which is cut off before.</source>
        <translation>De url bevat het publieke voorvoegsel, dat vooraf wordt afgeknipt.</translation>
    </message>
    <message>
        <source>Begin with what follows the app id: ^/path$.</source>
        <translation>Begin met wat na de app-id komt: ^/path$.</translation>
    </message>
    <message>
        <source>No path under /exapps/ can match: all begin with a slash.</source>
        <translation>Geen pad onder /exapps/ kan passen: alle beginnen met een slash.</translation>
    </message>
    <message>
        <source>Begin with ^/. Without the slash only the PHP proxy&apos;s deprecated second try finds the route.</source>
        <translation>Begin met ^/. Zonder de slash vindt alleen de verouderde tweede poging van de PHP-proxy de route.</translation>
    </message>
    <message>
        <source>The url looks for a question mark, but the query is never matched.</source>
        <translation>De url zoekt naar een vraagteken, maar de query wordt nooit vergeleken.</translation>
    </message>
    <message>
        <source>Match the path alone; the ExApp gets the query whole.</source>
        <translation>Vergelijk alleen het pad; de ExApp krijgt de query in zijn geheel.</translation>
    </message>
    <message>
        <source>HaRP and the PHP proxy read this pattern differently.</source>
        <translation>HaRP en de PHP-proxy lezen dit patroon verschillend.</translation>
    </message>
    <message>
        <source>Write it in a way that Python and PCRE read alike.</source>
        <translation>Schrijf het zo dat Python en PCRE het hetzelfde lezen.</translation>
    </message>
    <message>
        <source>The url holds a character that paths hold percent-encoded.</source>
        <translation>De url bevat een teken dat in paden procentgecodeerd staat.</translation>
    </message>
    <message>
        <source>HaRP does not decode paths: match %20 and the like, or use plain paths.</source>
        <translation>HaRP decodeert paden niet: laat het patroon op %20 en dergelijke passen, of gebruik eenvoudige paden.</translation>
    </message>
    <message>
        <source>The pattern can cost endless work on a hostile path.</source>
        <translation>Het patroon kan bij een kwaadwillig pad eindeloos rekenwerk kosten.</translation>
    </message>
    <message>
        <source>Avoid a repeat inside a repeat, like (a+)+: one request can stall HaRP for everybody.</source>
        <translation>Vermijd een herhaling in een herhaling, zoals (a+)+: één verzoek kan HaRP voor iedereen lamleggen.</translation>
    </message>
    <message>
        <source>The pattern matches every path.</source>
        <translation>Het patroon past op elk pad.</translation>
    </message>
    <message>
        <source>Name the paths; routes after this one never decide.</source>
        <translation>Noem de paden; routes na deze beslissen nooit.</translation>
    </message>
    <message>
        <source>The url has no ^ at its start.</source>
        <translation>De url heeft geen ^ aan het begin.</translation>
    </message>
    <message>
        <source>Begin with ^/: HaRP anchors by itself, older PHP proxies find the pattern anywhere in the path.</source>
        <translation>Begin met ^/: HaRP verankert vanzelf, oudere PHP-proxy’s vinden het patroon overal in het pad.</translation>
    </message>
    <message>
        <source>The url has no $ at its end, so longer paths match too.</source>
        <translation>De url heeft geen $ aan het einde, dus past die ook op langere paden.</translation>
    </message>
    <message>
        <source>End with $, or with / or .* where you mean all below.</source>
        <translation>Eindig met $, of met / of .* als je alles eronder bedoelt.</translation>
    </message>
    <message>
        <source>HaRP heeds upper and lower case, the PHP proxy does not.</source>
        <translation>HaRP let op hoofd- en kleine letters, de PHP-proxy niet.</translation>
    </message>
    <message>
        <source>Use lower-case paths, or begin with (?i) to have HaRP ignore case too.</source>
        <translation>Gebruik paden in kleine letters, of begin met (?i) om ook HaRP hoofd- en kleine letters te laten negeren.</translation>
    </message>
    <message>
        <source>HaRP never serves this path to anybody but AppAPI.</source>
        <translation>HaRP bedient dit pad nooit voor iemand anders dan AppAPI.</translation>
    </message>
    <message>
        <source>Leave /heartbeat, /init and /enabled out; who asks for them counts as an attacker.</source>
        <translation>Laat /heartbeat, /init en /enabled weg; wie erom vraagt, telt als aanvaller.</translation>
    </message>
    <message>
        <source>An earlier route takes this path and asks for more rights.</source>
        <translation>Een eerdere route vangt dit pad af en vraagt om meer rechten.</translation>
    </message>
    <message>
        <source>Move this route before it: the first match decides, and its refusal is final.</source>
        <translation>Zet deze route ervoor: de eerste die past, beslist, en een weigering daarvan is definitief.</translation>
    </message>
    <message>
        <source>An earlier route takes this path, so this one never decides.</source>
        <translation>Een eerdere route vangt dit pad af, dus deze beslist nooit.</translation>
    </message>
    <message>
        <source>Move this route before it, or remove one of them.</source>
        <translation>Zet deze route ervoor, of verwijder een van beide.</translation>
    </message>
    <message>
        <source>HaRP does not look at the verb: every method passes.</source>
        <translation>HaRP kijkt niet naar de verb: elke methode wordt doorgelaten.</translation>
    </message>
    <message>
        <source>Let the ExApp itself refuse methods it does not mean to serve.</source>
        <translation>Laat de ExApp zelf methoden weigeren die niet bediend horen te worden.</translation>
    </message>
    <message>
        <source>The verb names no HTTP method.</source>
        <translation>De verb noemt geen HTTP-methode.</translation>
    </message>
    <message>
        <source>Write methods with commas between: GET,POST.</source>
        <translation>Schrijf methoden met komma’s ertussen: GET,POST.</translation>
    </message>
    <message>
        <source>The verb leaves GET out, and a WebSocket handshake is a GET.</source>
        <translation>De verb laat GET weg, en een WebSocket-handshake is een GET.</translation>
    </message>
    <message>
        <source>Add GET if the route serves a socket; HaRP lets it pass either way.</source>
        <translation>Voeg GET toe als de route een socket bedient; HaRP laat de handshake hoe dan ook door.</translation>
    </message>
    <message>
        <source>HaRP does not look at headers_to_exclude.</source>
        <translation>HaRP kijkt niet naar headers_to_exclude.</translation>
    </message>
    <message>
        <source>Under /exapps/ the ExApp gets these headers; let it ignore and never log them.</source>
        <translation>Onder /exapps/ krijgt de ExApp deze headers; laat die ze negeren en nooit loggen.</translation>
    </message>
    <message>
        <source>Every WebSocket that opens counts as an attack.</source>
        <translation>Elke WebSocket die opengaat, telt als een aanval.</translation>
    </message>
    <message>
        <source>Take 101 out of bruteforce_protection: after ten sockets in 300 s HaRP bans the client.</source>
        <translation>Haal 101 uit bruteforce_protection: na tien sockets in 300 s blokkeert HaRP de client.</translation>
    </message>
    <message>
        <source>An answer that is no failure counts as an attack.</source>
        <translation>Een antwoord dat geen mislukking is, telt als een aanval.</translation>
    </message>
    <message>
        <source>Keep to statuses like 401, 403 and 429.</source>
        <translation>Houd het bij statussen als 401, 403 en 429.</translation>
    </message>
    <message>
        <source>bruteforce_protection holds a number that is no HTTP status.</source>
        <translation>bruteforce_protection bevat een getal dat geen HTTP-status is.</translation>
    </message>
    <message>
        <source>Statuses are 100 to 599.</source>
        <translation>Statussen lopen van 100 tot en met 599.</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteFixDialog</name>
    <message>
        <source>Proposal for info.xml</source>
        <translation>Voorstel voor info.xml</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>Het bestand zelf wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Opslaan als…</translation>
    </message>
    <message>
        <source>One change is proposed</source>
        <translation>Er wordt één wijziging voorgesteld</translation>
    </message>
    <message>
        <source>%1 changes are proposed</source>
        <translation>Er worden %1 wijzigingen voorgesteld</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>In the copy one finding still breaks a socket; mend it by hand.</source>
        <translation>In de kopie maakt één bevinding nog een socket onbruikbaar; herstel die handmatig.</translation>
    </message>
    <message>
        <source>In the copy %1 findings still break a socket; mend them by hand.</source>
        <translation>In de kopie maken %1 bevindingen nog een socket onbruikbaar; herstel ze handmatig.</translation>
    </message>
    <message>
        <source>Save the proposal as</source>
        <translation>Voorstel opslaan als</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-bestanden (*.xml)</translation>
    </message>
    <message>
        <source>This is the file the proposal was made from. Choose another name.</source>
        <translation>Dit is het bestand waarvan het voorstel is gemaakt. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesModel</name>
    <message>
        <source>never sees it</source>
        <translation>ziet deze nooit</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>slaat deze over</translation>
    </message>
    <message>
        <source>never matches</source>
        <translation>past nooit</translation>
    </message>
    <message>
        <source>never reaches it</source>
        <translation>bereikt deze nooit</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>AppAPI refuses to register the route.</source>
        <translation>AppAPI weigert de route te registreren.</translation>
    </message>
    <message>
        <source>The pattern cannot be compiled.</source>
        <translation>Het patroon kan niet worden gecompileerd.</translation>
    </message>
    <message>
        <source>No path matches the pattern: 404.</source>
        <translation>Geen pad past op het patroon: 404.</translation>
    </message>
    <message>
        <source>An earlier route decides.</source>
        <translation>Een eerdere route beslist.</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>PHP proxy</source>
        <translation>PHP-proxy</translation>
    </message>
    <message>
        <source>(no url)</source>
        <translation>(geen url)</translation>
    </message>
    <message>
        <source>serves, without /</source>
        <translation>bedient, zonder /</translation>
    </message>
    <message>
        <source>Any method, WebSocket too</source>
        <translation>Elke methode, ook WebSocket</translation>
    </message>
    <message>
        <source>By the deprecated try without the slash; no WebSocket</source>
        <translation>Via de verouderde poging zonder slash; geen WebSocket</translation>
    </message>
    <message>
        <source>Where no earlier route has the verb; no WebSocket</source>
        <translation>Waar geen eerdere route de verb heeft; geen WebSocket</translation>
    </message>
    <message>
        <source>These verbs only, no WebSocket</source>
        <translation>Alleen deze verbs, geen WebSocket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>URL pattern</source>
        <translation>URL-patroon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Ergste bevinding</translation>
    </message>
    <message>
        <source>Tried path</source>
        <translation>Geprobeerd pad</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesView</name>
    <message>
        <source>Routes of an ExApp</source>
        <translation>Routes van een ExApp</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Geen bestand</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Propose a fixed file…</source>
        <translation>Verbeterd bestand &amp;voorstellen…</translation>
    </message>
    <message>
        <source>AppAPI refuses to register this ExApp until what breaks is mended.</source>
        <translation>AppAPI weigert deze ExApp te registreren tot de fouten zijn hersteld.</translation>
    </message>
    <message>
        <source>Open an ExApp&apos;s appinfo/info.xml, or drop it here.</source>
        <translation>Open de appinfo/info.xml van een ExApp, of zet het bestand hier neer.</translation>
    </message>
    <message>
        <source>Every route is checked for what HaRP and the PHP proxy will each do with it.</source>
        <translation>Bij elke route wordt nagegaan wat HaRP en de PHP-proxy ermee doen.</translation>
    </message>
    <message>
        <source>Open info.xml…</source>
        <translation>info.xml openen…</translation>
    </message>
    <message>
        <source>The file is read again as soon as it changes.</source>
        <translation>Het bestand wordt opnieuw gelezen zodra het verandert.</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Te proberen pad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>/live, /exapps/ID/live or a whole URL</source>
        <translation>/live, /exapps/ID/live of een hele URL</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt</translation>
    </message>
    <message>
        <source>somebody not logged in</source>
        <translation>iemand die niet is ingelogd</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>een gebruiker</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>een beheerder</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>PHP proxy</source>
        <translation>PHP-proxy</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation>✓ toegestaan</translation>
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
        <translation>✕ stilte, geteld als mislukking</translation>
    </message>
    <message>
        <source>by route %1</source>
        <translation>door route %1</translation>
    </message>
    <message>
        <source>Check the routes of</source>
        <translation>Controleer de routes van</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Routes of %1</source>
        <translation>Routes van %1</translation>
    </message>
    <message>
        <source>Shows what would change, and saves it as another file</source>
        <translation>Toont wat er zou veranderen en slaat het als een ander bestand op</translation>
    </message>
    <message>
        <source>There is nothing to change that can be guessed.</source>
        <translation>Er is niets te wijzigen dat te raden valt.</translation>
    </message>
    <message>
        <source>1 finding breaks a socket</source>
        <translation>1 bevinding maakt een socket onbruikbaar</translation>
    </message>
    <message>
        <source>%1 findings break a socket</source>
        <translation>%1 bevindingen maken een socket onbruikbaar</translation>
    </message>
    <message>
        <source>nothing breaks a socket</source>
        <translation>niets maakt een socket onbruikbaar</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 waarschuwingen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 opmerking</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 opmerkingen</translation>
    </message>
    <message>
        <source>This is no info.xml that can be read.</source>
        <translation>Dit is geen leesbare info.xml.</translation>
    </message>
    <message>
        <source>but it carries no WebSocket</source>
        <translation>maar die geeft geen WebSocket door</translation>
    </message>
</context>
<context>
    <name>plectrum::RowActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>Rows stand still; what crosses the wire is recorded all the same</source>
        <translation>Rijen staan stil; wat over de lijn gaat, wordt toch opgenomen</translation>
    </message>
    <message>
        <source>Mark as &amp;reference</source>
        <translation>Als &amp;referentie markeren</translation>
    </message>
    <message>
        <source>Times count from this row</source>
        <translation>Tijden tellen vanaf deze rij</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Bladwijzer</translation>
    </message>
    <message>
        <source>On the selected rows, kept in the capture file</source>
        <translation>Bij de geselecteerde rijen, bewaard in het opnamebestand</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notitie…</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Volgende bla&amp;dwijzer</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>Vor&amp;ige bladwijzer</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Naar ri&amp;j…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Naar &amp;tijd…</translation>
    </message>
    <message>
        <source>Go to &amp;answer or request</source>
        <translation>Naar &amp;antwoord of verzoek</translation>
    </message>
    <message>
        <source>The row that answers this one, or that it answers</source>
        <translation>De rij die deze beantwoordt, of die hierdoor wordt beantwoord</translation>
    </message>
    <message>
        <source>Pre&amp;vious fragment</source>
        <translation>Vori&amp;g fragment</translation>
    </message>
    <message>
        <source>Of the same message</source>
        <translation>Van hetzelfde bericht</translation>
    </message>
    <message>
        <source>Next &amp;fragment</source>
        <translation>Volgend &amp;fragment</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>Payload &amp;opslaan…</translation>
    </message>
    <message>
        <source>Of several rows, a file each</source>
        <translation>Van meerdere rijen, elk een bestand</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows…</source>
        <translation>Twee rijen &amp;vergelijken…</translation>
    </message>
    <message>
        <source>Side by side; select two rows</source>
        <translation>Naast elkaar; selecteer twee rijen</translation>
    </message>
    <message>
        <source>Send aga&amp;in</source>
        <translation>Opnieuw ver&amp;zenden</translation>
    </message>
    <message>
        <source>The selected messages; a connection that is closed is opened first</source>
        <translation>De geselecteerde berichten; een gesloten verbinding wordt eerst geopend</translation>
    </message>
    <message>
        <source>Add to sav&amp;ed messages…</source>
        <translation>Toevoegen aan opges&amp;lagen berichten…</translation>
    </message>
    <message>
        <source>For every connection</source>
        <translation>Voor elke verbinding</translation>
    </message>
    <message>
        <source>Colour ru&amp;les…</source>
        <translation>Kleurregel&amp;s…</translation>
    </message>
    <message>
        <source>Which rows stand out, and how</source>
        <translation>Welke rijen opvallen, en hoe</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopiëren als</translation>
    </message>
    <message>
        <source>C&amp;olumns and time</source>
        <translation>Kolo&amp;mmen en tijd</translation>
    </message>
    <message>
        <source>&amp;Decode connection as</source>
        <translation>Verbinding de&amp;coderen als</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Er is nog geen opname</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Selecteer eerst een rij</translation>
    </message>
    <message>
        <source>Select two rows first</source>
        <translation>Selecteer eerst twee rijen</translation>
    </message>
    <message>
        <source>Select rows of an open connection first</source>
        <translation>Selecteer eerst rijen van een open verbinding</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>Geen getoonde rij heeft een bladwijzer.</translation>
    </message>
    <message>
        <source>Rows copied: %L1</source>
        <translation>Rijen gekopieerd: %L1</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Payload opslaan</translation>
    </message>
    <message>
        <source>Save payloads into a folder</source>
        <translation>Payloads in een map opslaan</translation>
    </message>
    <message>
        <source>Saving payloads…</source>
        <translation>Payloads worden opgeslagen…</translation>
    </message>
    <message>
        <source>Payloads saved: %L1 · %2</source>
        <translation>Payloads opgeslagen: %L1 · %2</translation>
    </message>
    <message>
        <source>Cancelled; what was whole by then stays in %1.</source>
        <translation>Geannuleerd; wat toen al compleet was, blijft in %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: other payloads are still being saved.</source>
        <translation>Er is niets opgeslagen: er worden nog andere payloads opgeslagen.</translation>
    </message>
    <message>
        <source>Row %L1 is too long to be sent again.</source>
        <translation>Rij %L1 is te lang om opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>No selected row ends a text or binary message.</source>
        <translation>Geen geselecteerde rij beëindigt een tekst- of binair bericht.</translation>
    </message>
    <message>
        <source>Messages to be sent again once the connection is open: %L1</source>
        <translation>Berichten die opnieuw worden verzonden zodra de verbinding open is: %L1</translation>
    </message>
    <message>
        <source>Messages sent again: %L1</source>
        <translation>Berichten opnieuw verzonden: %L1</translation>
    </message>
    <message>
        <source>No text or binary message ends in this row.</source>
        <translation>In deze rij eindigt geen tekst- of binair bericht.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowCopy</name>
    <message>
        <source>&amp;Text, as in the table</source>
        <translation>&amp;Tekst, zoals in de tabel</translation>
    </message>
    <message>
        <source>&amp;JSON lines</source>
        <translation>&amp;JSON-regels</translation>
    </message>
    <message>
        <source>&amp;Hex dump</source>
        <translation>&amp;Hexdump</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>&amp;C-array</translation>
    </message>
    <message>
        <source>&amp;plectrum-cli command</source>
        <translation>&amp;plectrum-cli-opdracht</translation>
    </message>
    <message>
        <source>… the first %L1 rows; no more are copied at once</source>
        <translation>… de eerste %L1 rijen; meer worden er niet in één keer gekopieerd</translation>
    </message>
</context>
<context>
    <name>plectrum::RowJumps</name>
    <message>
        <source>Searching for what belongs to row %L1…</source>
        <translation>Er wordt gezocht naar wat bij rij %L1 hoort…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing answers row %L1, and it answers nothing, as far as its protocol tells.</source>
        <translation>Niets beantwoordt rij %L1, en die beantwoordt zelf niets, voor zover het protocol het vertelt.</translation>
    </message>
    <message>
        <source>Row %L1 has no other fragment there.</source>
        <translation>Rij %L1 heeft daar geen ander fragment.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden.</source>
        <translation>Rij %L1 is verborgen.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden; this is the nearest before it.</source>
        <translation>Rij %L1 is verborgen; dit is de dichtstbijzijnde ervoor.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Rij %L1</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Naar rij</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1:</source>
        <translation>Nummer van de rij, 1 tot %L1:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Naar tijd</translation>
    </message>
    <message>
        <source>Seconds since the recording began, such as 12.5,
or a local time of day, such as 14:03:22:</source>
        <translation>Seconden sinds het begin van de opname, zoals 12.5,
of een lokaal tijdstip, zoals 14:03:22:</translation>
    </message>
    <message>
        <source>“%1” is neither seconds nor a time of day.</source>
        <translation>“%1” is geen aantal seconden en geen tijdstip.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowMarker</name>
    <message>
        <source>Only the first %L1 rows are marked.</source>
        <translation>Alleen de eerste %L1 rijen zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>Deleted bookmarks: %L1</source>
        <translation>Verwijderde bladwijzers: %L1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note on row %L1, kept in the capture file:</source>
        <translation>Notitie bij rij %L1, bewaard in het opnamebestand:</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n rows, kept in the capture file:</source>
        <translation>
            <numerusform>Notitie bij %n rij, bewaard in het opnamebestand:</numerusform>
            <numerusform>Notitie bij %n rijen, bewaard in het opnamebestand:</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted notes: %L1</source>
        <translation>Verwijderde notities: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::RowTimes</name>
    <message>
        <source>Time s</source>
        <translation>Tijd s</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Sinds het &amp;begin</translation>
    </message>
    <message>
        <source>Seconds since the recording began</source>
        <translation>Seconden sinds het begin van de opname</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Tijd s</translation>
    </message>
    <message>
        <source>Since the &amp;row above</source>
        <translation>Sinds de &amp;vorige rij</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Seconden sinds de vorige rij</translation>
    </message>
    <message>
        <source>+ Same way s</source>
        <translation>+ Zelfde kant s</translation>
    </message>
    <message>
        <source>Since the last row of the same &amp;direction</source>
        <translation>Sinds de laatste rij in dezelfde &amp;richting</translation>
    </message>
    <message>
        <source>Seconds since the row above that went the same way on its connection</source>
        <translation>Seconden sinds de vorige rij die op dezelfde verbinding dezelfde kant op ging</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>&amp;Wall clock</source>
        <translation>&amp;Kloktijd</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Lokaal tijdstip</translation>
    </message>
    <message>
        <source>± Reference s</source>
        <translation>± Referentie s</translation>
    </message>
    <message>
        <source>Since the re&amp;ference row</source>
        <translation>Sinds de re&amp;ferentierij</translation>
    </message>
    <message>
        <source>Seconds since the row marked as reference; since the start while there is none</source>
        <translation>Seconden sinds de als referentie gemarkeerde rij; sinds het begin zolang die er niet is</translation>
    </message>
    <message>
        <source>%1 s since the recording began</source>
        <translation>%1 s sinds het begin van de opname</translation>
    </message>
    <message>
        <source>%1 s since the row above</source>
        <translation>%1 s sinds de vorige rij</translation>
    </message>
    <message>
        <source>%1 s since row %2, the reference</source>
        <extracomment>%1: seconds, may be negative; %2: number of a row</extracomment>
        <translation>%1 s sinds rij %2, de referentie</translation>
    </message>
</context>
<context>
    <name>plectrum::SaveMessageDialog</name>
    <message>
        <source>Save message</source>
        <translation>Bericht opslaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Such as Board/Rooms; may be empty</source>
        <translation>Zoals Board/Rooms; mag leeg zijn</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>This looks as if it holds a secret. It is saved as it stands, in a file made for sharing; a secret variable such as {{token}} would keep it out.</source>
        <translation>Dit lijkt een geheim te bevatten. Het wordt opgeslagen zoals het er staat, in een bestand dat bedoeld is om te delen; een geheime variabele zoals {{token}} zou het eruit houden.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Bericht bewerken</translation>
    </message>
    <message>
        <source>The message is too long to be saved; keep it in a file.</source>
        <translation>Het bericht is te lang om te worden opgeslagen; bewaar het in een bestand.</translation>
    </message>
    <message>
        <source>Another message has this name there.</source>
        <translation>Een ander bericht heeft daar deze naam.</translation>
    </message>
    <message>
        <source>It takes the place of the one that has this name.</source>
        <translation>Het vervangt het bericht met deze naam.</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessages</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Deleted the message “%1”</source>
        <translation>Bericht “%1” verwijderd</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its messages: %2</source>
        <translation>Map “%1” met de berichten erin verwijderd: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessagesDialog</name>
    <message>
        <source>Saved messages</source>
        <translation>Opgeslagen berichten</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Opgeslagen berichten zoeken</translation>
    </message>
    <message>
        <source>Search names, folders, descriptions and texts</source>
        <translation>Zoek in namen, mappen, beschrijvingen en teksten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Het gekozen bericht staat hier.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Name, folder and description (F2)</source>
        <translation>Naam, map en beschrijving (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>Overnemen in de ops&amp;teller</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Nothing here yet.
Save what you write by Saved → Save this message…</source>
        <translation>Hier is nog niets.
Sla op wat je schrijft via Opgeslagen → Dit bericht opslaan…</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Geen bericht bevat dit.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>Map &amp;hernoemen…</translation>
    </message>
    <message>
        <source>E&amp;xport folder…</source>
        <translation>Map e&amp;xporteren…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Map ver&amp;wijderen</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>&amp;Alles exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import messages…</source>
        <translation>Berichten &amp;importeren…</translation>
    </message>
    <message>
        <source>I&amp;mport into “%1”…</source>
        <translation>In “%1” im&amp;porteren…</translation>
    </message>
    <message>
        <source>There is a message “%1” already.</source>
        <translation>Er is al een bericht “%1”.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Map hernoemen</translation>
    </message>
    <message>
        <source>Folder, with those above it: Board/Rooms</source>
        <translation>Map, met de bovenliggende mappen: Board/Rooms</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Berichten importeren</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Berichten (*.json)</translation>
    </message>
    <message>
        <source>Export the message</source>
        <translation>Bericht exporteren</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Berichten exporteren</translation>
    </message>
</context>
<context>
    <name>plectrum::SearchBar</name>
    <message>
        <source>Search in payloads</source>
        <translation>In payloads zoeken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressie</translation>
    </message>
    <message>
        <source>Hex bytes</source>
        <translation>Hexbytes</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Waarnaar wordt gezocht</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Onderscheid maken tussen hoofd- en kleine letters</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Match before (Shift+F3)</source>
        <translation>Vorige vindplaats (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Volgende vindplaats (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zoeken sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>At position %1: %2</source>
        <translation>Op positie %1: %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source> · match %1 in it</source>
        <translation> · vindplaats %1 erin</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · zoeken %1 %</translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation>Return, Shift+Return</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Volgende en vorige</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>plectrum::SecretsDialog</name>
    <message>
        <source>Secrets are missing</source>
        <translation>Er ontbreken geheimen</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Tonen wat wordt getypt</translation>
    </message>
    <message>
        <source>&amp;Keep in the key store</source>
        <translation>In de sleutelbos &amp;bewaren</translation>
    </message>
    <message>
        <source>Else for this run only. No file ever holds them.</source>
        <translation>Anders alleen voor deze keer. Geen enkel bestand bevat ze ooit.</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Gebruiken</translation>
    </message>
</context>
<context>
    <name>plectrum::SendGate</name>
    <message>
        <source>⚠ These credentials cannot be taken back once they are sent</source>
        <translation>⚠ Deze inloggegevens kunnen na verzending niet worden teruggenomen</translation>
    </message>
    <message>
        <source>Do not ask again for this profile</source>
        <translation>Voor dit profiel niet meer vragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Without them</source>
        <translation>&amp;Zonder deze</translation>
    </message>
    <message>
        <source>Connect and leave these credentials out</source>
        <translation>Verbinden en deze inloggegevens weglaten</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>Toch st&amp;uren</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerDock</name>
    <message>
        <source>HaRP rehearsal</source>
        <translation>HaRP-simulatie</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Niet actief</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Ermee verbinden</translation>
    </message>
    <message>
        <source>Open a tab on the first ExApp</source>
        <translation>Een tabblad op de eerste ExApp openen</translation>
    </message>
    <message>
        <source>Deploy ExApps</source>
        <translation>ExApps uitrollen</translation>
    </message>
    <message>
        <source>Call heartbeat, init and enabled of the ExApps that have a target, as AppAPI does</source>
        <translation>heartbeat, init en enabled aanroepen van de ExApps die een doel hebben, zoals AppAPI doet</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Gedragen als</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Fault of Nextcloud</source>
        <translation>Storing van Nextcloud</translation>
    </message>
    <message>
        <source>is well</source>
        <translation>werkt goed</translation>
    </message>
    <message>
        <source>is in maintenance</source>
        <translation>is in onderhoud</translation>
    </message>
    <message>
        <source>answers with HTML</source>
        <translation>antwoordt met HTML</translation>
    </message>
    <message>
        <source>redirects in a loop</source>
        <translation>leidt eindeloos om</translation>
    </message>
    <message>
        <source>fails (500)</source>
        <translation>faalt (500)</translation>
    </message>
    <message>
        <source>Agent &amp;down</source>
        <translation>Agent &amp;uit</translation>
    </message>
    <message>
        <source>Rec&amp;ord</source>
        <translation>&amp;Opnemen</translation>
    </message>
    <message>
        <source>Record what is forwarded from here on, as HaRP sees it: what came and what the ExApp got</source>
        <translation>Opnemen wat vanaf hier wordt doorgestuurd, zoals HaRP het ziet: wat binnenkwam en wat de ExApp kreeg</translation>
    </message>
    <message>
        <source>Where the recording goes</source>
        <translation>Waar de opname naartoe gaat</translation>
    </message>
    <message>
        <source>in a tab of its own</source>
        <translation>in een eigen tabblad</translation>
    </message>
    <message>
        <source>into the current tab&apos;s recording</source>
        <translation>in de opname van het huidige tabblad</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Configuratie openen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Configuratie opslaan</translation>
    </message>
    <message>
        <source>Add info.xml…</source>
        <translation>info.xml toevoegen…</translation>
    </message>
    <message>
        <source>Add an ExApp with the routes of its info.xml</source>
        <translation>Een ExApp toevoegen met de routes uit het bijbehorende info.xml</translation>
    </message>
    <message>
        <source>Check routes…</source>
        <translation>Routes controleren…</translation>
    </message>
    <message>
        <source>Say what HaRP and the PHP proxy make of the routes of an info.xml</source>
        <translation>Zeggen wat HaRP en de PHP-proxy met de routes van een info.xml doen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Toepasse&amp;n</translation>
    </message>
    <message>
        <source>Use the configuration as it stands (Ctrl+Return)</source>
        <translation>De configuratie gebruiken zoals ze er staat (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>PHP proxy, no HaRP</source>
        <translation>PHP-proxy, geen HaRP</translation>
    </message>
    <message>
        <source>HaRP %1</source>
        <translation>HaRP %1</translation>
    </message>
    <message>
        <source>What HaRP decides about each request appears here, with the reason.</source>
        <translation>Wat HaRP over elk verzoek beslist, verschijnt hier, met de reden.</translation>
    </message>
    <message>
        <source>● Rec&amp;ording</source>
        <translation>● &amp;Opname</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>%1 · sockets: %2</source>
        <translation>%1 · sockets: %2</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Configuratie openen</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configuraties (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Configuratie opslaan</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraties (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Add ExApp</source>
        <translation>ExApp toevoegen</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerRecording</name>
    <message>
        <source>The current tab shows a file. Choose a tab with a connection, then record into it.</source>
        <translation>Het huidige tabblad toont een bestand. Kies een tabblad met een verbinding en neem dan daarin op.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionText</name>
    <message>
        <source>App password</source>
        <translation>App-wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-token</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sessiecookie</translation>
    </message>
    <message>
        <source>Session passphrase</source>
        <translation>Sessiewachtwoordzin</translation>
    </message>
    <message>
        <source>Remember-me cookie</source>
        <translation>Onthoud-mij-cookie</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>ExApp secret</source>
        <translation>ExApp-geheim</translation>
    </message>
    <message>
        <source>HaRP shared key</source>
        <translation>Gedeelde sleutel van HaRP</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxywachtwoord</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>by login</source>
        <translation>via inloggen</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>via vernieuwing</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>geplakt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getypt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Cookies in a line</source>
        <translation>Cookies op één regel</translation>
    </message>
    <message>
        <source>A table of cookies from developer tools</source>
        <translation>Een tabel met cookies uit ontwikkelaarshulpmiddelen</translation>
    </message>
    <message>
        <source>A cookie file</source>
        <translation>Een cookiebestand</translation>
    </message>
    <message>
        <source>Cookies as JSON</source>
        <translation>Cookies als JSON</translation>
    </message>
    <message>
        <source>A request copied as cURL</source>
        <translation>Een verzoek, gekopieerd als cURL</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Verzoekheaders</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Een token</translation>
    </message>
    <message>
        <source>the session cookie, named like the instance (oc and ten characters)</source>
        <translation>de sessiecookie, genoemd naar de instantie (oc en tien tekens)</translation>
    </message>
    <message>
        <source>HaRP still misses: %1.</source>
        <translation>HaRP mist nog: %1.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionWarning</name>
    <message>
        <source>This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>Dit adres is niet versleuteld: iedereen onderweg kan het app-wachtwoord lezen.</translation>
    </message>
    <message>
        <source>The server sends the browser to another address than the one that was typed. Go on only if you know it.</source>
        <translation>De server stuurt de browser naar een ander adres dan het getypte. Ga alleen verder als je het kent.</translation>
    </message>
    <message>
        <source>The server wants to be asked at another address; the one that was typed is asked instead.</source>
        <translation>De server wil op een ander adres worden bevraagd; in plaats daarvan wordt het getypte adres bevraagd.</translation>
    </message>
    <message>
        <source>The server calls itself by another address; the one that was typed is kept.</source>
        <translation>De server noemt zichzelf met een ander adres; het getypte adres blijft behouden.</translation>
    </message>
    <message>
        <source>The server calls itself https: use that address from now on.</source>
        <translation>De server noemt zichzelf met https: gebruik voortaan dat adres.</translation>
    </message>
    <message>
        <source>The server could not be asked; it is asked again until the login&apos;s time is over.</source>
        <translation>De server kon niet worden bevraagd; dat wordt opnieuw geprobeerd tot de tijd voor de aanmelding om is.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>De server wil minder vaak worden bevraagd.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; are used up when they are sent: HaRP throws their successors away, and the browser has to log in anew. Leave nc_username, nc_token and nc_session_id out.</source>
        <translation>De cookies van “onthoud mij” zijn na het verzenden verbruikt: HaRP gooit hun opvolgers weg, en de browser moet opnieuw inloggen. Laat nc_username, nc_token en nc_session_id weg.</translation>
    </message>
    <message>
        <source>This looks like the account&apos;s real password. Use an app password: it can be revoked, and works with two-factor login.</source>
        <translation>Dit lijkt het echte wachtwoord van de account. Gebruik een app-wachtwoord: dat kan worden ingetrokken en werkt met tweefactorauthenticatie.</translation>
    </message>
    <message>
        <source>The passphrase cookie is of no use without the session cookie that is named like the instance.</source>
        <translation>De cookie met de wachtwoordzin heeft geen nut zonder de sessiecookie die naar de instantie is genoemd.</translation>
    </message>
    <message>
        <source>Without the cookie nc_sameSiteCookielax Nextcloud redirects HaRP to itself until HaRP answers 401.</source>
        <translation>Zonder de cookie nc_sameSiteCookielax leidt Nextcloud HaRP naar zichzelf om tot HaRP met 401 antwoordt.</translation>
    </message>
    <message>
        <source>HaRP never looks at tokens in the URL, and they end up in the logs of servers.</source>
        <translation>HaRP kijkt nooit naar tokens in de URL, en ze komen in de logs van servers terecht.</translation>
    </message>
    <message>
        <source>This token has expired.</source>
        <translation>Dit token is verlopen.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; were left out: sending them would log the browser out.</source>
        <translation>De cookies van “onthoud mij” zijn weggelaten: verzenden ervan zou de browser uitloggen.</translation>
    </message>
    <message>
        <source>Cookies of other hosts were left out.</source>
        <translation>Cookies van andere hosts zijn weggelaten.</translation>
    </message>
    <message>
        <source>Cookies that have expired were left out.</source>
        <translation>Verlopen cookies zijn weggelaten.</translation>
    </message>
    <message>
        <source>Headers that every handshake makes for itself were left out.</source>
        <translation>Headers die elke handshake zelf maakt, zijn weggelaten.</translation>
    </message>
    <message>
        <source>Options of cURL that mean nothing for a WebSocket were left out.</source>
        <translation>Opties van cURL die voor een WebSocket niets betekenen, zijn weggelaten.</translation>
    </message>
    <message>
        <source>cURL was told to read cookies from a file; paste the content of that file.</source>
        <translation>cURL kreeg opdracht cookies uit een bestand te lezen; plak de inhoud van dat bestand.</translation>
    </message>
    <message>
        <source>A cookie stands there more than once; the first one is used.</source>
        <translation>Een cookie staat er meer dan eens; de eerste wordt gebruikt.</translation>
    </message>
</context>
<context>
    <name>plectrum::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>New connections and profiles</source>
        <translation>Nieuwe verbindingen en profielen</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Begin en einde</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Wat wordt onthouden</translation>
    </message>
    <message>
        <source>As the text size</source>
        <translation>Zoals de tekstgrootte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>Van alle vensters.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Of everything; tables and payloads may have their own.</source>
        <translation>Van alles; tabellen en payloads mogen een eigen grootte hebben.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of rows, payloads and code</source>
        <translation>Lettertype van rijen, payloads en code</translation>
    </message>
    <message>
        <source>One whose characters are of equal width.</source>
        <translation>Een lettertype met tekens van gelijke breedte.</translation>
    </message>
    <message>
        <source>Text size of the rows</source>
        <translation>Tekstgrootte van de rijen</translation>
    </message>
    <message>
        <source>In the timeline and in what was replayed.</source>
        <translation>In de tijdlijn en in wat is afgespeeld.</translation>
    </message>
    <message>
        <source>Text size of payloads</source>
        <translation>Tekstgrootte van payloads</translation>
    </message>
    <message>
        <source>In what is read below the timeline, and in the composer.</source>
        <translation>In wat onder de tijdlijn wordt gelezen, en in de opsteller.</translation>
    </message>
    <message>
        <source>Notices stay for</source>
        <translation>Meldingen blijven staan</translation>
    </message>
    <message>
        <source>Twice as long where there is something to undo; View ▸ Notifications has them all.</source>
        <translation>Twee keer zo lang als er iets ongedaan te maken is; Beeld ▸ Meldingen heeft ze allemaal.</translation>
    </message>
    <message>
        <source>Show the overview strip</source>
        <translation>Overzichtsstrook tonen</translation>
    </message>
    <message>
        <source>Traffic over time, above the rows.</source>
        <translation>Verkeer in de tijd, boven de rijen.</translation>
    </message>
    <message>
        <source>Follow new rows</source>
        <translation>Nieuwe rijen volgen</translation>
    </message>
    <message>
        <source>New connections begin so; the switch beside the filter changes it.</source>
        <translation>Nieuwe verbindingen beginnen zo; de schakelaar naast het filter wijzigt het.</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Heartbeats verbergen</translation>
    </message>
    <message>
        <source>Of protocols, and pings with their pongs, unless they come late or stay unanswered.</source>
        <translation>Van protocollen, en pings met hun pongs, tenzij ze te laat komen of onbeantwoord blijven.</translation>
    </message>
    <message>
        <source>Times count</source>
        <translation>Tijden tellen</translation>
    </message>
    <message>
        <source>In the time column; the header&apos;s menu sets the same.</source>
        <translation>In de tijdkolom; het menu van de kolomkop stelt hetzelfde in.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Map voor opnamen</translation>
    </message>
    <message>
        <source>Where new ones go; those that are there already stay.</source>
        <translation>Waar nieuwe naartoe gaan; bestaande blijven staan.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Opnamen bewaren</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start, but not those saved under another name.</source>
        <translation>Oudere gaan bij de start naar de prullenbak, maar niet die onder een andere naam zijn opgeslagen.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Onbeperkt</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Op een antwoord wachten</translation>
    </message>
    <message>
        <source>For everything up to the answer to the upgrade.</source>
        <translation>Voor alles tot en met het antwoord op de upgrade.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Grootste bericht</translation>
    </message>
    <message>
        <source>Joined and inflated; a longer one ends the connection (1009).</source>
        <translation>Samengevoegd en uitgepakt; een langer bericht beëindigt de verbinding (1009).</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>End where the peer breaks a rule</source>
        <translation>Beëindigen als de peer een regel schendt</translation>
    </message>
    <message>
        <source>As RFC 6455 demands; else it is marked, and listening goes on.</source>
        <translation>Zoals RFC 6455 eist; anders wordt het gemarkeerd en gaat het luisteren door.</translation>
    </message>
    <message>
        <source>Offer to compress messages</source>
        <translation>Compressie van berichten aanbieden</translation>
    </message>
    <message>
        <source>permessage-deflate, RFC 7692.</source>
        <translation>permessage-deflate, RFC 7692.</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping elke</translation>
    </message>
    <message>
        <source>Keeps a quiet connection open, and measures it.</source>
        <translation>Houdt een stille verbinding open en meet die.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Ask before risky credentials are sent</source>
        <translation>Vragen voordat riskante inloggegevens worden verzonden</translation>
    </message>
    <message>
        <source>Real passwords, or the cookies of “remember me”; a profile has its own switch.</source>
        <translation>Echte wachtwoorden, of de cookies van “onthoud mij”; een profiel heeft een eigen schakelaar.</translation>
    </message>
    <message>
        <source>Ask before closing open connections</source>
        <translation>Vragen voordat open verbindingen worden gesloten</translation>
    </message>
    <message>
        <source>When a tab or the window is closed. Their recordings stay.</source>
        <translation>Wanneer een tabblad of het venster wordt gesloten. Hun opnamen blijven.</translation>
    </message>
    <message>
        <source>Open the tabs of last time</source>
        <translation>Tabbladen van de vorige keer openen</translation>
    </message>
    <message>
        <source>Addresses and opened recordings; nothing connects by itself.</source>
        <translation>Adressen en geopende opnamen; niets verbindt vanzelf.</translation>
    </message>
    <message>
        <source>Remember what was sent</source>
        <translation>Onthouden wat is verzonden</translation>
    </message>
    <message>
        <source>Over restarts, by profile, without secrets.</source>
        <translation>Ook na herstart, per profiel, zonder geheimen.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Verzonden berichten</translation>
    </message>
    <message>
        <source>As many of each profile come back by Ctrl+Up.</source>
        <translation>Zoveel per profiel komen er terug met Ctrl+Omhoog.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>As many are offered while an address is typed.</source>
        <translation>Zoveel worden er aangeboden terwijl een adres wordt getypt.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Those used last; saved ones stay.</source>
        <translation>De laatst gebruikte; opgeslagen filters blijven.</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Recente opnamen</translation>
    </message>
    <message>
        <source>In the menu File; the files themselves stay.</source>
        <translation>In het menu Bestand; de bestanden zelf blijven.</translation>
    </message>
    <message>
        <source>Secrets leave the clipboard after</source>
        <translation>Geheimen verlaten het klembord na</translation>
    </message>
    <message>
        <source>Those that were copied from Session tokens.</source>
        <translation>Geheimen die uit Sessietokens zijn gekopieerd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, from the next start of Plectrum on.</source>
        <translation>Van teksten, getallen en datums, vanaf de volgende start van Plectrum.</translation>
    </message>
    <message>
        <source>Look for a new version at the start</source>
        <translation>Bij het starten naar een nieuwe versie kijken</translation>
    </message>
    <message>
        <source>Asks one address for the newest version, and sends nothing about you or your work.</source>
        <translation>Vraagt één adres naar de nieuwste versie en verstuurt niets over u of uw werk.</translation>
    </message>
</context>
<context>
    <name>plectrum::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Instellingen zoeken</translation>
    </message>
    <message>
        <source>No setting has this in its name.</source>
        <translation>Geen instelling heeft dit in de naam.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Daar kan niets worden geschreven.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root on.</source>
        <translation>Het hele pad is nodig, vanaf de root.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;herstellen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Herstellen: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder of recordings</source>
        <translation>De map voor opnamen kiezen</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Map voor opnamen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n bestand, %1</numerusform>
            <numerusform>%n bestanden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This build knows no address to ask. Its packager has to name one.</source>
        <translation>Deze uitgave kent geen adres om te vragen. Wie haar heeft gebouwd, moet er een noemen.</translation>
    </message>
</context>
<context>
    <name>plectrum::SideBySideView</name>
    <message>
        <source>First row</source>
        <translation>Eerste rij</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Tweede rij</translation>
    </message>
</context>
<context>
    <name>plectrum::StateDock</name>
    <message>
        <source>To the change before</source>
        <translation>Naar de vorige wijziging</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Naar de volgende wijziging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Held: row %1</source>
        <translation>Vastgehouden: rij %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <translation>%1 · verbinding %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>No message here changes a document.
Phoenix presences, GraphQL operations, Bayeux channels and lists of JSON Patch operations do;
a rule file can say which others.</source>
        <translation>Geen bericht hier wijzigt een document.
Phoenix-presences, GraphQL-operaties, Bayeux-channels en lijsten van JSON Patch-operaties doen dat;
een regelbestand kan zeggen welke andere.</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Rij %1 van %2 wordt gelezen…</translation>
    </message>
    <message>
        <source>Changed by row %1</source>
        <translation>Gewijzigd door rij %1</translation>
    </message>
    <message>
        <source>At row %1 · changed by row %2</source>
        <translation>Bij rij %1 · gewijzigd door rij %2</translation>
    </message>
    <message>
        <source>At row %1</source>
        <translation>Bij rij %1</translation>
    </message>
    <message>
        <source>This row&apos;s change could not be made: %1.</source>
        <extracomment>%1: what is wrong with a patch, English</extracomment>
        <translation>De wijziging van deze rij kon niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Doubtful: the change in row %1 could not be made.</source>
        <translation>Twijfelachtig: de wijziging in rij %1 kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Part of it: how it began is not in the recording.</source>
        <translation>Een deel: hoe het begon, staat niet in de opname.</translation>
    </message>
    <message>
        <source>There are more documents or changes than are followed.</source>
        <translation>Er zijn meer documenten of wijzigingen dan er worden gevolgd.</translation>
    </message>
    <message>
        <source>It was cleared.
Nothing has begun it anew at row %1.</source>
        <translation>Het is gewist.
Tot en met rij %1 is er niets opnieuw mee begonnen.</translation>
    </message>
    <message>
        <source>Nothing had told of it at row %1.</source>
        <translation>Bij rij %1 was er nog niets over verteld.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles ervan</translation>
    </message>
    <message>
        <source>Nothing differs between rows %1 and %2.</source>
        <translation>Tussen rij %1 en %2 is er geen verschil.</translation>
    </message>
    <message>
        <source>Row %1 changes nothing here.</source>
        <translation>Rij %1 wijzigt hier niets.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Compare the rows you choose next with this one</source>
        <translation>De rijen die je hierna kiest met deze vergelijken</translation>
    </message>
    <message>
        <source>The document at this row</source>
        <translation>Het document bij deze rij</translation>
    </message>
    <message>
        <source>Copy the document as JSON</source>
        <translation>Document als JSON kopiëren</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>Copy the changes as a JSON Patch</source>
        <translation>Wijzigingen als JSON Patch kopiëren</translation>
    </message>
</context>
<context>
    <name>plectrum::SurgeryDialog</name>
    <message>
        <source>Send a frame</source>
        <translation>Frame verzenden</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voorinstelling</translation>
    </message>
    <message>
        <source>Rule that the frame breaks</source>
        <translation>Regel die het frame schendt</translation>
    </message>
    <message>
        <source>Sent before it</source>
        <translation>Ervoor verzonden</translation>
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
        <translation>Laatste frame van zijn bericht</translation>
    </message>
    <message>
        <source>RSV1</source>
        <translation>RSV1</translation>
    </message>
    <message>
        <source>Deflated, where permessage-deflate was agreed</source>
        <translation>Met deflate, waar permessage-deflate is overeengekomen</translation>
    </message>
    <message>
        <source>RSV2</source>
        <translation>RSV2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
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
        <translation>&amp;Masker</translation>
    </message>
    <message>
        <source>with the key</source>
        <translation>met de sleutel</translation>
    </message>
    <message>
        <source>Mask key</source>
        <translation>Maskeersleutel</translation>
    </message>
    <message>
        <source>random, or 8 hex digits</source>
        <translation>willekeurig, of 8 hexadecimale cijfers</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Lengte</translation>
    </message>
    <message>
        <source>Form of the length</source>
        <translation>Vorm van de lengte</translation>
    </message>
    <message>
        <source>Shortest form</source>
        <translation>Kortste vorm</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>an&amp;nounces</source>
        <translation>&amp;kondigt aan</translation>
    </message>
    <message>
        <source>Announced length in bytes</source>
        <translation>Aangekondigde lengte in bytes</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>wat volgt</translation>
    </message>
    <message>
        <source>Bytes; empty: as many as there are</source>
        <translation>Bytes; leeg: zoveel als er zijn</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>Pa&amp;yload</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>Hoe de payload is geschreven</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>then &amp;damage</source>
        <translation>dan sch&amp;ade</translation>
    </message>
    <message>
        <source>Bytes behind it that are not UTF-8</source>
        <translation>Bytes erachter die geen UTF-8 zijn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Op de lijn</translation>
    </message>
    <message>
        <source>The peer finds</source>
        <translation>De peer vindt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Ver&amp;zenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>A frame of your own</source>
        <translation>Een eigen frame</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a section such as RFC 6455 §5.1, %2 what breaks it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 gereserveerd</translation>
    </message>
    <message>
        <source>%1 is not on this computer. A frame that breaks a rule ends the connection there, may be logged or get your address blocked, and can harm a service that does not check what it reads. Send it only where you may.</source>
        <translation>%1 is niet op deze computer. Een frame dat een regel schendt, beëindigt daar de verbinding, kan worden gelogd of je adres laten blokkeren, en kan een dienst schaden die niet controleert wat hij leest. Verzend het alleen waar dat mag.</translation>
    </message>
    <message>
        <source>A mask key is 8 hex digits.</source>
        <translation>Een maskeersleutel bestaat uit 8 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>The announced length is a number of bytes.</source>
        <translation>De aangekondigde lengte is een aantal bytes.</translation>
    </message>
    <message>
        <source>A strict peer closes the connection with %1.</source>
        <translation>Een strikte peer sluit de verbinding met %1.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %Ln more byte(s), and takes the next frames for them.</source>
        <translation>
            <numerusform>De peer wacht op nog %Ln byte en neemt daarvoor de volgende frames.</numerusform>
            <numerusform>De peer wacht op nog %Ln bytes en neemt daarvoor de volgende frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the rest for the next frame.</source>
        <translation>De peer houdt de rest voor het volgende frame.</translation>
    </message>
    <message>
        <source>Nothing: this frame breaks no rule.</source>
        <translation>Niets: dit frame schendt geen regel.</translation>
    </message>
    <message>
        <source>Variables are filled in when it is sent; what stands here is without them.</source>
        <translation>Variabelen worden bij het verzenden ingevuld; wat hier staat, is zonder.</translation>
    </message>
    <message>
        <source>%1 “%2”%3</source>
        <translation>%1 “%2”%3</translation>
    </message>
    <message>
        <source>, without FIN</source>
        <translation>, zonder FIN</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>De verbinding is niet open.</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Met ingevulde variabelen: %1</translation>
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
        <translation>Luisteren en wat erdoorheen gaat in een eigen tabblad opnemen</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Niet actief</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the address for the browser or app</source>
        <translation>Het adres voor de browser of app kopiëren</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Ermee verbinden</translation>
    </message>
    <message>
        <source>Open a tab that goes through the tap</source>
        <translation>Een tabblad openen dat via de tap gaat</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Doe&amp;l</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Na&amp;mens</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Headers, cookies, credentials, TLS and proxy of a profile are added to every request</source>
        <translation>Headers, cookies, inloggegevens, TLS en proxy van een profiel worden aan elk verzoek toegevoegd</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>Requests through the tap</source>
        <translation>Verzoeken via de tap</translation>
    </message>
    <message>
        <source>Hol&amp;d</source>
        <translation>Vasthoude&amp;n</translation>
    </message>
    <message>
        <source>Messages wait here until they are forwarded or dropped; pings and pongs pass</source>
        <translation>Berichten wachten hier tot ze worden doorgestuurd of verworpen; pings en pongs gaan door</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Welke kant op</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide kanten</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>naar de server</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>naar de client</translation>
    </message>
    <message>
        <source>every message, or only those with…</source>
        <translation>elk bericht, of alleen die met…</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Alleen berichten met</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Rege&amp;x</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Vastgehouden berichten</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Doorst&amp;uren</translation>
    </message>
    <message>
        <source>Send the held message on, as it stands below</source>
        <translation>Het vastgehouden bericht doorsturen zoals het hieronder staat</translation>
    </message>
    <message>
        <source>Dr&amp;op</source>
        <translation>Ve&amp;rwerpen</translation>
    </message>
    <message>
        <source>The held message does not go on</source>
        <translation>Het vastgehouden bericht gaat niet verder</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;ceren</translation>
    </message>
    <message>
        <source>Send the held message on twice, as it stands below</source>
        <translation>Het vastgehouden bericht twee keer doorsturen zoals het hieronder staat</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Alles doorsturen</translation>
    </message>
    <message>
        <source>Everything that is held goes on as it is</source>
        <translation>Alles wat wordt vastgehouden, gaat verder zoals het is</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Choose a held message to change it, or write one of your own to send between the others.</source>
        <translation>Kies een vastgehouden bericht om het te wijzigen, of schrijf zelf een bericht om tussen de andere te verzenden.</translation>
    </message>
    <message>
        <source>Send as a message of one&apos;s own</source>
        <translation>Als eigen bericht verzenden</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binair</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Ver&amp;zenden</translation>
    </message>
    <message>
        <source>Send it on the chosen connection, between the messages of the others</source>
        <translation>Het via de gekozen verbinding verzenden, tussen de berichten van de anderen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>TLS and network</source>
        <translation>TLS en netwerk</translation>
    </message>
    <message>
        <source>Start the tap and connect a client to its address: each connection through it appears here.</source>
        <translation>Start de tap en verbind een client met het adres ervan: elke verbinding erdoorheen verschijnt hier.</translation>
    </message>
    <message>
        <source>Tick Hold, and messages wait here until you forward, change or drop them.</source>
        <translation>Vink Vasthouden aan, en berichten wachten hier tot je ze doorstuurt, wijzigt of verwerpt.</translation>
    </message>
    <message>
        <source>as the client asks</source>
        <translation>zoals de client vraagt</translation>
    </message>
    <message>
        <source>with what the profile “%1” sends</source>
        <translation>met wat het profiel “%1” meezendt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Through the tap</source>
        <translation>Via de tap</translation>
    </message>
    <message>
        <source>Hex digits come in pairs of 0–9 and a–f.</source>
        <translation>Hexadecimale cijfers komen in paren van 0–9 en a–f.</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Deze bytes zijn geen tekst.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapFieldModel</name>
    <message>
        <source>The name of a header or cookie has no spaces, and no other signs than a token may have.</source>
        <translation>De naam van een header of cookie bevat geen spaties, en geen andere tekens dan een token mag hebben.</translation>
    </message>
    <message>
        <source>A value has no line breaks or control characters.</source>
        <translation>Een waarde bevat geen regeleinden of besturingstekens.</translation>
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
        <translation>naam</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>sleutelbos</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier getypt</translation>
    </message>
    <message>
        <source>type it once</source>
        <translation>één keer typen</translation>
    </message>
    <message>
        <source>The value is kept in the key store for this target, and read when the tap starts.</source>
        <translation>De waarde wordt voor dit doel in de sleutelbos bewaard, en gelezen wanneer de tap start.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Waarde uit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>plectrum::TapModel</name>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>open, %1 held</source>
        <translation>open, %1 vastgehouden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>over, %1</source>
        <translation>voorbij, %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Van %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
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
        <translation>Host die wordt meegezonden</translation>
    </message>
    <message>
        <source>The Host header that is sent on: the target&apos;s, as it came, or what is typed</source>
        <translation>De Host-header die wordt meegezonden: die van het doel, zoals hij binnenkwam, of wat is getypt</translation>
    </message>
    <message>
        <source>Orig&amp;in</source>
        <translation>Orig&amp;in</translation>
    </message>
    <message>
        <source>Origin that is sent on</source>
        <translation>Origin die wordt meegezonden</translation>
    </message>
    <message>
        <source>The Origin header that is sent on: as it came, the target&apos;s, or what is typed</source>
        <translation>De Origin-header die wordt meegezonden: zoals hij binnenkwam, die van het doel, of wat is getypt</translation>
    </message>
    <message>
        <source>Add hea&amp;der</source>
        <translation>Header toevoe&amp;gen</translation>
    </message>
    <message>
        <source>Sent instead of the client&apos;s own of this name</source>
        <translation>Verzonden in plaats van de gelijknamige header van de client zelf</translation>
    </message>
    <message>
        <source>Add coo&amp;kie</source>
        <translation>Coo&amp;kie toevoegen</translation>
    </message>
    <message>
        <source>Sent beside the client&apos;s; one of the same name is replaced</source>
        <translation>Verzonden naast die van de client; een cookie met dezelfde naam wordt vervangen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the chosen header or cookie</source>
        <translation>De gekozen header of cookie verwijderen</translation>
    </message>
    <message>
        <source>Requests go on with the headers and cookies of the client. What is added here is sent as well, from the next request on; its value is typed, or kept in the key store.</source>
        <translation>Verzoeken gaan verder met de headers en cookies van de client. Wat hier wordt toegevoegd, wordt vanaf het volgende verzoek ook verzonden; de waarde ervan wordt getypt of in de sleutelbos bewaard.</translation>
    </message>
    <message>
        <source>Headers and cookies</source>
        <translation>Headers en cookies</translation>
    </message>
    <message>
        <source>Nothing is added: requests go on as the client wrote them.</source>
        <translation>Er wordt niets toegevoegd: verzoeken gaan verder zoals de client ze schreef.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRule</name>
    <message>
        <source>Drop</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Messages that match do not go on; out: to the server, in: from it</source>
        <translation>Berichten die voldoen, gaan niet verder; out: naar de server, in: ervandaan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Texts go on with what matches replaced</source>
        <translation>Teksten gaan verder nadat is vervangen wat voldoet</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Vertragen</translation>
    </message>
    <message>
        <source>Messages, or those that match, go on so much later</source>
        <translation>Alle berichten, of alleen die voldoen, gaan zoveel later verder</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Messages that match go on twice</source>
        <translation>Berichten die voldoen, gaan twee keer verder</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Messages that match, or all, wait until it is decided what becomes of them</source>
        <translation>Berichten die voldoen, of alle, wachten tot is beslist wat ermee gebeurt</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRuleModel</name>
    <message>
        <source>both ways</source>
        <translation>beide kanten</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>naar de server</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>naar de client</translation>
    </message>
    <message>
        <source>Say what is to be replaced.</source>
        <translation>Zeg wat er moet worden vervangen.</translation>
    </message>
    <message>
        <source>Say which messages are meant; a dot matches all that are not empty.</source>
        <translation>Zeg welke berichten worden bedoeld; een punt past op alle die niet leeg zijn.</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>elk bericht</translation>
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
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Regex found</source>
        <translation>Te vinden regex</translation>
    </message>
    <message>
        <source>By, or for</source>
        <translation>Door, of gedurende</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRulesPage</name>
    <message>
        <source>A&amp;dd rule</source>
        <translation>Re&amp;gel toevoegen</translation>
    </message>
    <message>
        <source>A rule for the messages that pass</source>
        <translation>Een regel voor de berichten die doorgaan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>De gekozen regel verwijderen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Replacements are made from top to bottom</source>
        <translation>Vervangingen worden van boven naar beneden uitgevoerd</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Without rules all messages pass as they come. A rule drops, replaces, delays, duplicates or holds those that match; it holds at once, for open connections too.</source>
        <translation>Zonder regels gaan alle berichten door zoals ze komen. Een regel verwerpt, vervangt, vertraagt, dupliceert of houdt vast wat voldoet; hij geldt meteen, ook voor open verbindingen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>No rule yet: every message passes as it came. Add one, and it holds at once.</source>
        <translation>Nog geen regel: elk bericht gaat door zoals het kwam. Voeg er een toe; hij geldt meteen.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapTlsPage</name>
    <message>
        <source>Towards the clients</source>
        <translation>Naar de clients</translation>
    </message>
    <message>
        <source>Liste&amp;n</source>
        <translation>L&amp;uisteren</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes a free one</source>
        <translation>Adres en poort; poort 0 neemt een vrije</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adres en poort</translation>
    </message>
    <message>
        <source>with TLS</source>
        <translation>met TLS</translation>
    </message>
    <message>
        <source>Clients connect by wss and https</source>
        <translation>Clients verbinden via wss en https</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>PEM; empty: a fresh one</source>
        <translation>PEM; leeg: een nieuw</translation>
    </message>
    <message>
        <source>Certificate for the clients</source>
        <translation>Certificaat voor de clients</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Key of the certificate for the clients</source>
        <translation>Sleutel van het certificaat voor de clients</translation>
    </message>
    <message>
        <source>Towards the target</source>
        <translation>Naar het doel</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoriteit</translation>
    </message>
    <message>
        <source>PEM; empty: as the profile has it</source>
        <translation>PEM; leeg: zoals het profiel zegt</translation>
    </message>
    <message>
        <source>Certificate authority to trust as well</source>
        <translation>Certificaatautoriteit die ook wordt vertrouwd</translation>
    </message>
    <message>
        <source>PEM or PKCS#12</source>
        <translation>PEM of PKCS#12</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Sleutel van het clientcertificaat</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Wachtwoordzin van de sleutel</translation>
    </message>
    <message>
        <source>accept any certificate</source>
        <translation>elk certificaat accepteren</translation>
    </message>
    <message>
        <source>Nobody is who they say they are then; for tests only</source>
        <translation>Niemand is dan zeker wie hij zegt te zijn; alleen voor tests</translation>
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
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>plectrum::TextLinesView</name>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 regels</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineHeader</name>
    <message>
        <source>Columns of the timeline</source>
        <translation>Kolommen van de tijdlijn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineModel</name>
    <message>
        <source>by your choice</source>
        <translation>volgens je keuze</translation>
    </message>
    <message>
        <source>by its subprotocol</source>
        <translation>volgens het subprotocol</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>volgens het adres</translation>
    </message>
    <message>
        <source>by its first messages</source>
        <translation>volgens de eerste berichten</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Answers a request that is not in the recording</source>
        <translation>Beantwoordt een verzoek dat niet in de opname staat</translation>
    </message>
    <message>
        <source>Nobody had answered when the connection ended</source>
        <translation>Niemand had geantwoord toen de verbinding eindigde</translation>
    </message>
    <message>
        <source>Answers row %L1</source>
        <translation>Beantwoordt rij %L1</translation>
    </message>
    <message>
        <source>Answered by row %L1</source>
        <translation>Beantwoord door rij %L1</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Tot nu toe geen antwoord</translation>
    </message>
    <message>
        <source>As the server saw it: ↙ came to the server, ↗ left it</source>
        <translation>Zoals de server het zag: ↙ kwam bij de server aan, ↗ verliet hem</translation>
    </message>
    <message>
        <source>As this client saw it: ↗ sent to the server, ↙ came from it</source>
        <translation>Zoals deze client het zag: ↗ verzonden naar de server, ↙ kwam ervandaan</translation>
    </message>
    <message>
        <source>Summary · %1 %</source>
        <extracomment>in the header of a column, while the rows are read through: how far that is</extracomment>
        <translation>Samenvatting · %1 %</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>%1 server</translation>
    </message>
    <message>
        <source>%1 client</source>
        <translation>%1 client</translation>
    </message>
    <message>
        <source>response</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>└ last part</source>
        <translation>└ laatste deel</translation>
    </message>
    <message>
        <source>├ part</source>
        <translation>├ deel</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>geen verzoek</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>onbeantwoord</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>joined %1 bytes · </source>
        <translation>samengevoegd %1 bytes · </translation>
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
        <translation>Nummer van de rij in de opname</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Tijd s</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Tijd sinds de vorige rij</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Seconden sinds de vorige rij</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Kloktijd</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Lokaal tijdstip</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Number of the connection, and the side that recorded it</source>
        <translation>Nummer van de verbinding, en de kant die opnam</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Direction: ↗ sent, ↙ received</source>
        <translation>Richting: ↗ verzonden, ↙ ontvangen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>Wat over de lijn ging</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Header bits</source>
        <translation>Headerbits</translation>
    </message>
    <message>
        <source>Bits set in the frame&apos;s header: FIN, RSV1 to RSV3, MASK</source>
        <translation>Gezette bits in de frameheader: FIN, RSV1 tot RSV3, MASK</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Op de lijn</translation>
    </message>
    <message>
        <source>Length on the wire</source>
        <translation>Lengte op de lijn</translation>
    </message>
    <message>
        <source>Bytes with the frame&apos;s header</source>
        <translation>Bytes inclusief de frameheader</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Bytes; on the wire → as meant where they differ</source>
        <translation>Bytes; op de lijn → werkelijk, waar ze verschillen</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocol</translation>
    </message>
    <message>
        <source>Agreed in the connection&apos;s handshake</source>
        <translation>Overeengekomen in de handshake van de verbinding</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Bookmark and note</source>
        <translation>Bladwijzer en notitie</translation>
    </message>
    <message>
        <source>★ bookmarked, and the row&apos;s note</source>
        <translation>★ met bladwijzer, en de notitie van de rij</translation>
    </message>
    <message>
        <source>Latency ms</source>
        <translation>Latentie ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latentie</translation>
    </message>
    <message>
        <source>Milliseconds from the request to its answer; Ctrl+J goes from one to the other</source>
        <translation>Milliseconden van het verzoek tot het antwoord; Ctrl+J gaat van het ene naar het andere</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>What the message means in its protocol</source>
        <translation>Wat het bericht in zijn protocol betekent</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>First part of the content</source>
        <translation>Eerste deel van de inhoud</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Everything that crossed the wire, one row each</source>
        <translation>Alles wat over de lijn ging, één rij per stuk</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Omhoog, Omlaag, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Verplaatsen; met Shift selecteren</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Eerste rij</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Last row, and follow what comes</source>
        <translation>Laatste rij, en volgen wat komt</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>De geselecteerde rijen als tekst kopiëren</translation>
    </message>
</context>
<context>
    <name>plectrum::TimingWaterfall</name>
    <message>
        <source>Time each step of opening took</source>
        <translation>Hoelang elke stap van het openen duurde</translation>
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
        <translation>Sessietokens</translation>
    </message>
    <message>
        <source>Log i&amp;n by browser…</source>
        <translation>&amp;Inloggen via browser…</translation>
    </message>
    <message>
        <source>Get an app password by Login Flow v2</source>
        <translation>Een app-wachtwoord ophalen via Login Flow v2</translation>
    </message>
    <message>
        <source>Paste cre&amp;dentials…</source>
        <translation>In&amp;loggegevens plakken…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token for the current tab</source>
        <translation>Cookies, headers, “Kopiëren als cURL” of een token voor het huidige tabblad</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ve&amp;rversen</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Het log opnieuw lezen</translation>
    </message>
    <message>
        <source>No credentials yet. Log in to a Nextcloud by browser, paste what your browser sends, or connect with a password:
what is used is listed here by fingerprint, never with its secret.</source>
        <translation>Nog geen inloggegevens. Log via de browser in bij een Nextcloud, plak wat je browser verzendt, of verbind met een wachtwoord:
wat wordt gebruikt, staat hier met zijn vingerafdruk vermeld, nooit met zijn geheim.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Het geheim</translation>
    </message>
    <message>
        <source>Reve&amp;al</source>
        <translation>T&amp;onen</translation>
    </message>
    <message>
        <source>Show the secret here</source>
        <translation>Het geheim hier tonen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy the secret; it is taken off the clipboard after 30 seconds</source>
        <translation>Het geheim kopiëren; na 30 seconden wordt het van het klembord gehaald</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Ask the server whether it still takes this app password</source>
        <translation>De server vragen of die dit app-wachtwoord nog accepteert</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>Ver&amp;nieuwen</translation>
    </message>
    <message>
        <source>Replace it on the server by a new one; profiles go on with that</source>
        <translation>Het op de server door een nieuw vervangen; profielen gaan daarmee verder</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Delete it on the server</source>
        <translation>Het op de server verwijderen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Take it out of this list and the key store; on the server it stays valid</source>
        <translation>Het uit deze lijst en de sleutelbos halen; op de server blijft het geldig</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wordt gevraagd…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Gekopieerd. Het klembord wordt over %1 s gewist.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Het klembord is gewist.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, so the clipboard was left alone.</source>
        <translation>Er is intussen iets anders gekopieerd, dus is het klembord met rust gelaten.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Niemand is ingelogd.</translation>
    </message>
    <message>
        <source>Logged in: %1</source>
        <translation>Ingelogd: %1</translation>
    </message>
    <message>
        <source>Hide &amp;again</source>
        <translation>Weer verber&amp;gen</translation>
    </message>
    <message>
        <source>Asking %1 for a new app password…</source>
        <translation>%1 wordt om een nieuw app-wachtwoord gevraagd…</translation>
    </message>
    <message>
        <source>Revoke the app password of %1 on %2?</source>
        <translation>Het app-wachtwoord van %1 op %2 intrekken?</translation>
    </message>
    <message>
        <source>The server forgets it at once; every program that uses it is logged out.</source>
        <translation>De server vergeet het meteen; elk programma dat het gebruikt, wordt uitgelogd.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergeten.</translation>
    </message>
    <message>
        <source>Forget the app password of %1 on %2?</source>
        <translation>Het app-wachtwoord van %1 op %2 vergeten?</translation>
    </message>
    <message>
        <source>It goes from this list and from the key store. On the server it stays valid: revoke it first if nobody needs it.</source>
        <translation>Het verdwijnt uit deze lijst en uit de sleutelbos. Op de server blijft het geldig: trek het eerst in als niemand het nodig heeft.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenErrand</name>
    <message>
        <source>Plectrum does not have this secret: it is not in the key store, and nothing has used it since the program started.</source>
        <translation>Plectrum heeft dit geheim niet: het staat niet in de sleutelbos, en niets heeft het sinds de start van het programma gebruikt.</translation>
    </message>
    <message>
        <source>%1 takes it: it belongs to %2.</source>
        <translation>%1 accepteert het: het is van %2.</translation>
    </message>
    <message>
        <source>Rotated: the new app password is in the key store, the old one is void.</source>
        <translation>Vernieuwd: het nieuwe app-wachtwoord staat in de sleutelbos, het oude is ongeldig.</translation>
    </message>
    <message>
        <source>Rotated: the old app password is void. The new one is kept for this run only: %1</source>
        <translation>Vernieuwd: het oude app-wachtwoord is ongeldig. Het nieuwe wordt alleen voor deze keer bewaard: %1</translation>
    </message>
    <message>
        <source>Revoked: %1 does not take this app password any more.</source>
        <translation>Ingetrokken: %1 accepteert dit app-wachtwoord niet meer.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenModel</name>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>Uses: %1, the last one %2</source>
        <translation>Gebruikt: %1 keer, het laatst %2</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Gecontroleerd: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>User or name</source>
        <translation>Gebruiker of naam</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Verkregen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
</context>
<context>
    <name>plectrum::TreeFace</name>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Format of the payload</source>
        <translation>Formaat van de payload</translation>
    </message>
    <message>
        <source>What the payload is read as</source>
        <translation>Als wat de payload wordt gelezen</translation>
    </message>
    <message>
        <source>Schema…</source>
        <translation>Schema…</translation>
    </message>
    <message>
        <source>Choose what the messages look like</source>
        <translation>Kiezen hoe de berichten eruitzien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no message.</source>
        <translation>Deze rij vertelt hoe de verbinding eindigde.
Het is geen bericht.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Deze rij is een deel van de HTTP-handshake.
Zie de weergave Handshake.</translation>
    </message>
    <message>
        <source>A control frame holds no message.</source>
        <translation>Een besturingsframe bevat geen bericht.</translation>
    </message>
    <message>
        <source>A part of a message.
Its last frame shows the whole.</source>
        <translation>Een deel van een bericht.
Het laatste frame ervan toont het geheel.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Not read.
Choose a format to read it.</source>
        <translation>Niet gelezen.
Kies een formaat om het te lezen.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lezen… %1 %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Te lang om te kopiëren: sla in plaats daarvan de payload op.</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Naam kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;XML</source>
        <translation>Als &amp;XML kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopiëren</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Alles hieronder &amp;uitvouwen</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Invouwen</translation>
    </message>
    <message>
        <source>no %1 at byte %2 (%3)</source>
        <extracomment>%1 a format such as JSON, %2 an offset, %3 why, in technical English</extracomment>
        <translation>geen %1 bij byte %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <extracomment>%1 a protocol such as Socket.IO</extracomment>
        <translation>
            <numerusform>%1, %n veld</numerusform>
            <numerusform>%1, %n velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text, no JSON.</source>
        <translation>Platte tekst, geen JSON.</translation>
    </message>
    <message>
        <source>Nothing that a tree could show:
%1</source>
        <translation>Niets wat een boom zou kunnen tonen:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>%1 a format such as JSON</extracomment>
        <translation>
            <numerusform>%1, %n waarde</numerusform>
            <numerusform>%1, %n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed, without a schema</source>
        <translation>geraden, zonder schema</translation>
    </message>
    <message>
        <source>%1, the first %2 values</source>
        <translation>%1, de eerste %2 waarden</translation>
    </message>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ defect bij byte %1: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::Utf8Damage</name>
    <message>
        <source>Overlong form (C0 AF)</source>
        <translation>Te lange vorm (C0 AF)</translation>
    </message>
    <message>
        <source>Lone surrogate (ED A0 80)</source>
        <translation>Los surrogaat (ED A0 80)</translation>
    </message>
    <message>
        <source>Beyond Unicode (F4 90 80 80)</source>
        <translation>Buiten Unicode (F4 90 80 80)</translation>
    </message>
    <message>
        <source>Continuation byte alone (80)</source>
        <translation>Losse vervolgbyte (80)</translation>
    </message>
    <message>
        <source>Character cut off (E2 82)</source>
        <translation>Afgeknipt teken (E2 82)</translation>
    </message>
    <message>
        <source>Byte that is never used (FF)</source>
        <translation>Byte die nooit wordt gebruikt (FF)</translation>
    </message>
</context>
<context>
    <name>plectrum::ValueDiffModel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Werkelijk</translation>
    </message>
</context>
<context>
    <name>plectrum::Verdict</name>
    <message>
        <source>The answer is %1 and fits the handshake.</source>
        <translation>Het antwoord is %1 en past bij de handshake.</translation>
    </message>
    <message>
        <source>The WebSocket opened.</source>
        <translation>De WebSocket is geopend.</translation>
    </message>
    <message>
        <source>Everything on the way let the upgrade through, and the endpoint accepted it.</source>
        <translation>Alles onderweg liet de upgrade door, en het endpoint accepteerde hem.</translation>
    </message>
    <message>
        <source>It was cancelled on this side.</source>
        <translation>Het is aan deze kant geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing is known about the other end.</source>
        <translation>Over de andere kant is niets bekend.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Verbind opnieuw wanneer je klaar bent.</translation>
    </message>
    <message>
        <source>This program did not send anything: %1</source>
        <translation>Dit programma heeft niets verzonden: %1</translation>
    </message>
    <message>
        <source>The address or an option cannot be used like this.</source>
        <translation>Het adres of een optie kan zo niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Correct what is named: ws:// or wss://, a host, no fragment, header names without spaces.</source>
        <translation>Verbeter wat wordt genoemd: ws:// of wss://, een host, geen fragment, headernamen zonder spaties.</translation>
    </message>
    <message>
        <source>It is %1 that answers.</source>
        <translation>Het is %1 die antwoordt.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy, such as port 8780 of HaRP or the ExApp&apos;s own.</source>
        <translation>Vergelijk met een poging langs de reverse proxy heen, zoals poort 8780 van HaRP of die van de ExApp zelf.</translation>
    </message>
    <message>
        <source>The answer is %1: &quot;%2&quot;</source>
        <translation>Het antwoord is %1: “%2”</translation>
    </message>
    <message>
        <source>The endpoint does not take sockets from the origin %1.</source>
        <translation>Het endpoint accepteert geen sockets van de origin %1.</translation>
    </message>
    <message>
        <source>Servers check the Origin header so that no foreign web page opens sockets in a user&apos;s name. HaRP does not look at it; this is the endpoint itself.</source>
        <translation>Servers controleren de Origin-header zodat geen vreemde webpagina sockets opent uit naam van een gebruiker. HaRP kijkt er niet naar; dit is het endpoint zelf.</translation>
    </message>
    <message>
        <source>Set the Origin to that of the page that uses the socket, such as https://cloud.example.org.</source>
        <translation>Stel de Origin in op die van de pagina die de socket gebruikt, zoals https://cloud.example.org.</translation>
    </message>
    <message>
        <source>Leave the Origin out: programs that are no browsers need none.</source>
        <translation>Laat de Origin weg: programma’s die geen browser zijn, hebben er geen nodig.</translation>
    </message>
    <message>
        <source>Or allow this origin in the endpoint&apos;s settings.</source>
        <translation>Of sta deze origin toe in de instellingen van het endpoint.</translation>
    </message>
    <message>
        <source>The answer is 403 &quot;Forbidden&quot; with Sec-WebSocket-Version, as Go&apos;s gorilla/websocket refuses an origin.</source>
        <translation>Het antwoord is 403 “Forbidden” met Sec-WebSocket-Version, zoals gorilla/websocket van Go een origin weigert.</translation>
    </message>
    <message>
        <source>By default gorilla/websocket wants the Origin&apos;s host to be the Host of the request.</source>
        <translation>Standaard wil gorilla/websocket dat de host van de Origin de Host van het verzoek is.</translation>
    </message>
    <message>
        <source>Leave the Origin out, or set it to the host that you connect to.</source>
        <translation>Laat de Origin weg, of stel hem in op de host waarmee je verbindt.</translation>
    </message>
    <message>
        <source>Or allow it in the endpoint (Upgrader.CheckOrigin); behind a proxy also check that it passes Host on.</source>
        <translation>Of sta hem toe in het endpoint (Upgrader.CheckOrigin); controleer achter een proxy ook of die Host doorgeeft.</translation>
    </message>
    <message>
        <source>An Origin of another host was sent: %1.</source>
        <translation>Er is een Origin van een andere host verzonden: %1.</translation>
    </message>
    <message>
        <source>The endpoint may refuse the Origin.</source>
        <translation>Mogelijk weigert het endpoint de Origin.</translation>
    </message>
    <message>
        <source>Some servers answer a bare 403 to an Origin that is not theirs.</source>
        <translation>Sommige servers antwoorden met een kale 403 op een Origin die niet van hen is.</translation>
    </message>
    <message>
        <source>Try once without an Origin.</source>
        <translation>Probeer het één keer zonder Origin.</translation>
    </message>
    <message>
        <source>Client and endpoint do not agree on a subprotocol (offered: %1).</source>
        <translation>Client en endpoint worden het niet eens over een subprotocol (aangeboden: %1).</translation>
    </message>
    <message>
        <source>The endpoint speaks only certain subprotocols and none of them was offered.</source>
        <translation>Het endpoint spreekt alleen bepaalde subprotocollen en geen daarvan is aangeboden.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks; its name must be spelled exactly so.</source>
        <translation>Bied het subprotocol aan dat het endpoint spreekt; de naam moet exact zo worden gespeld.</translation>
    </message>
    <message>
        <source>The 101 chooses &quot;%1&quot;; offered were: %2.</source>
        <translation>De 101 kiest “%1”; aangeboden was: %2.</translation>
    </message>
    <message>
        <source>The endpoint chose a subprotocol that was not offered.</source>
        <translation>Het endpoint koos een subprotocol dat niet was aangeboden.</translation>
    </message>
    <message>
        <source>A client must fail the connection then; browsers do so as well. Often the endpoint is an echo of a fixed name, or another service than expected answers.</source>
        <translation>Een client moet de verbinding dan afbreken; browsers doen dat ook. Vaak echoot het endpoint een vaste naam, of antwoordt er een andere dienst dan verwacht.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that it chose.</source>
        <translation>Bied het subprotocol aan dat het koos.</translation>
    </message>
    <message>
        <source>Or correct the endpoint: it may choose from the offer only.</source>
        <translation>Of verbeter het endpoint: het mag alleen uit het aanbod kiezen.</translation>
    </message>
    <message>
        <source>The 101 answers with Sec-WebSocket-Extensions: %1</source>
        <translation>De 101 antwoordt met Sec-WebSocket-Extensions: %1</translation>
    </message>
    <message>
        <source>The endpoint agrees to an extension that was not offered like this.</source>
        <translation>Het endpoint stemt in met een extensie die niet zo is aangeboden.</translation>
    </message>
    <message>
        <source>The answer about compression does not fit the offer, so neither end could know what the bytes mean.</source>
        <translation>Het antwoord over compressie past niet bij het aanbod, dus geen van beide kanten zou weten wat de bytes betekenen.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Verbind zonder compressie om te zien of de rest werkt.</translation>
    </message>
    <message>
        <source>Correct or update the endpoint.</source>
        <translation>Verbeter het endpoint of werk het bij.</translation>
    </message>
    <message>
        <source>The 101 has no Sec-WebSocket-Accept.</source>
        <translation>De 101 heeft geen Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the one that belongs to the key that was sent.</source>
        <translation>Sec-WebSocket-Accept is niet de waarde die bij de verzonden sleutel hoort.</translation>
    </message>
    <message>
        <source>The answer is a 101, but not to this handshake.</source>
        <translation>Het antwoord is een 101, maar niet op deze handshake.</translation>
    </message>
    <message>
        <source>The accept key proves that the endpoint has read this request. A cache, or a proxy that makes handshakes of its own, gives an old or a foreign one; so does a faulty endpoint.</source>
        <translation>De accept-sleutel bewijst dat het endpoint dit verzoek heeft gelezen. Een cache, of een proxy die zelf handshakes maakt, geeft een oude of een vreemde; een defect endpoint ook.</translation>
    </message>
    <message>
        <source>Look for a cache between, and exempt the path from it.</source>
        <translation>Zoek naar een cache ertussen en zonder het pad daarvan uit.</translation>
    </message>
    <message>
        <source>The answer is 101 without the right Upgrade or Connection header.</source>
        <translation>Het antwoord is 101 zonder de juiste Upgrade- of Connection-header.</translation>
    </message>
    <message>
        <source>The answer is a 101 that does not upgrade to WebSocket.</source>
        <translation>Het antwoord is een 101 die niet naar WebSocket upgradet.</translation>
    </message>
    <message>
        <source>The endpoint or a proxy switched to another protocol, or a proxy took Upgrade or Connection out of the answer.</source>
        <translation>Het endpoint of een proxy schakelde over op een ander protocol, of een proxy haalde Upgrade of Connection uit het antwoord.</translation>
    </message>
    <message>
        <source>Check that proxies pass these headers in both directions.</source>
        <translation>Controleer of proxy’s deze headers in beide richtingen doorgeven.</translation>
    </message>
    <message>
        <source>%1 of %2 failures in the last %3 s</source>
        <translation>%1 van %2 mislukkingen in de laatste %3 s</translation>
    </message>
    <message>
        <source>The first close frame came from the other end, without a code.</source>
        <translation>Het eerste close-frame kwam van de andere kant, zonder code.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1.</source>
        <translation>Het eerste close-frame kwam van de andere kant: %1.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1 &quot;%2&quot;.</source>
        <translation>Het eerste close-frame kwam van de andere kant: %1 “%2”.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;.</source>
        <translation>%1 is “%2”.</translation>
    </message>
    <message>
        <source>It was open for %1.</source>
        <translation>De verbinding was %1 open.</translation>
    </message>
    <message>
        <source>HaRP passes close frames on and sends none of its own.</source>
        <translation>HaRP geeft close-frames door en verzendt er zelf geen.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log around this time.</source>
        <translation>Lees het log van het endpoint rond dit tijdstip.</translation>
    </message>
    <message>
        <source>The reason in the close frame and the application&apos;s documentation tell more.</source>
        <translation>De reden in het close-frame en de documentatie van de toepassing vertellen meer.</translation>
    </message>
    <message>
        <source>The first close frame was sent from here; the other end answered with %1.</source>
        <translation>Het eerste close-frame is van hieruit verzonden; de andere kant antwoordde met %1.</translation>
    </message>
    <message>
        <source>The connection was closed on this side, in order.</source>
        <translation>De verbinding is aan deze kant gesloten, zoals het hoort.</translation>
    </message>
    <message>
        <source>Both ends said good-bye.</source>
        <translation>Beide kanten hebben afscheid genomen.</translation>
    </message>
    <message>
        <source>The other end closed the connection in order (%1).</source>
        <translation>De andere kant heeft de verbinding gesloten zoals het hoort (%1).</translation>
    </message>
    <message>
        <source>It was done, or it wants no more of this client.</source>
        <translation>Die was klaar, of wil niets meer van deze client.</translation>
    </message>
    <message>
        <source>The other end goes away (1001).</source>
        <translation>De andere kant gaat weg (1001).</translation>
    </message>
    <message>
        <source>The server is stopped or restarted, or it ends idle connections.</source>
        <translation>De server wordt gestopt of herstart, of beëindigt inactieve verbindingen.</translation>
    </message>
    <message>
        <source>Connect again after a while.</source>
        <translation>Verbind na een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>The other end says that this side broke a rule of the protocol (1002).</source>
        <translation>De andere kant zegt dat deze kant een regel van het protocol heeft geschonden (1002).</translation>
    </message>
    <message>
        <source>The last frames sent were wrong, deliberately or by a fault, or a proxy damaged them.</source>
        <translation>De laatst verzonden frames waren fout, opzettelijk of door een storing, of een proxy heeft ze beschadigd.</translation>
    </message>
    <message>
        <source>Look at the frames sent last: reserved bits, opcode, mask, fragments.</source>
        <translation>Bekijk de laatst verzonden frames: gereserveerde bits, opcode, masker, fragmenten.</translation>
    </message>
    <message>
        <source>Connect without compression to rule it out.</source>
        <translation>Verbind zonder compressie om die uit te sluiten.</translation>
    </message>
    <message>
        <source>The other end does not take this type of message (1003).</source>
        <translation>De andere kant accepteert dit type bericht niet (1003).</translation>
    </message>
    <message>
        <source>It wants text and got binary, or the other way round, or not this format.</source>
        <translation>Die wil tekst en kreeg binair, of omgekeerd, of niet dit formaat.</translation>
    </message>
    <message>
        <source>Send the other type.</source>
        <translation>Verzend het andere type.</translation>
    </message>
    <message>
        <source>Check the format that the endpoint expects.</source>
        <translation>Controleer welk formaat het endpoint verwacht.</translation>
    </message>
    <message>
        <source>The other end could not read a message (1007).</source>
        <translation>De andere kant kon een bericht niet lezen (1007).</translation>
    </message>
    <message>
        <source>A text message was not UTF-8, or a compressed one could not be inflated.</source>
        <translation>Een tekstbericht was geen UTF-8, of een gecomprimeerd bericht kon niet worden uitgepakt.</translation>
    </message>
    <message>
        <source>Send it as binary, or as UTF-8.</source>
        <translation>Verzend het als binair, of als UTF-8.</translation>
    </message>
    <message>
        <source>The other end closes for reasons of its own (1008).</source>
        <translation>De andere kant sluit om eigen redenen (1008).</translation>
    </message>
    <message>
        <source>Mostly a missing or expired token in the first message or the query, too many messages, or a rule of the application. FastAPI uses it when a parameter or a dependency does not fit.</source>
        <translation>Meestal een ontbrekend of verlopen token in het eerste bericht of de query, te veel berichten, of een regel van de toepassing. FastAPI gebruikt dit wanneer een parameter of een dependency niet past.</translation>
    </message>
    <message>
        <source>Check the credentials that the application wants after the handshake.</source>
        <translation>Controleer de inloggegevens die de toepassing na de handshake wil.</translation>
    </message>
    <message>
        <source>A message was too big for the other end (1009).</source>
        <translation>Een bericht was te groot voor de andere kant (1009).</translation>
    </message>
    <message>
        <source>Limits are common: Python&apos;s websockets 1 MiB, uvicorn 16 MiB, ws for Node.js 100 MiB, Socket.IO 1 MB.</source>
        <translation>Limieten zijn gebruikelijk: websockets van Python 1 MiB, uvicorn 16 MiB, ws voor Node.js 100 MiB, Socket.IO 1 MB.</translation>
    </message>
    <message>
        <source>Send smaller messages.</source>
        <translation>Verzend kleinere berichten.</translation>
    </message>
    <message>
        <source>Or raise the endpoint&apos;s limit (max_size, ws_max_size, maxPayload).</source>
        <translation>Of verhoog de limiet van het endpoint (max_size, ws_max_size, maxPayload).</translation>
    </message>
    <message>
        <source>The other end misses an extension (1010).</source>
        <translation>De andere kant mist een extensie (1010).</translation>
    </message>
    <message>
        <source>Only clients may send this code; a server that does is at fault.</source>
        <translation>Alleen clients mogen deze code verzenden; een server die dat doet, is fout.</translation>
    </message>
    <message>
        <source>Connect with compression offered.</source>
        <translation>Verbind terwijl je compressie aanbiedt.</translation>
    </message>
    <message>
        <source>The endpoint failed (1011).</source>
        <translation>Het endpoint is vastgelopen (1011).</translation>
    </message>
    <message>
        <source>An exception in the application ended the connection.</source>
        <translation>Een exception in de toepassing heeft de verbinding beëindigd.</translation>
    </message>
    <message>
        <source>Look at the message sent last: it may be what the application failed on.</source>
        <translation>Bekijk het laatst verzonden bericht: mogelijk liep de toepassing daarop vast.</translation>
    </message>
    <message>
        <source>The service restarts (1012).</source>
        <translation>De dienst herstart (1012).</translation>
    </message>
    <message>
        <source>It says so itself; uvicorn sends this when it is stopped or reloaded.</source>
        <translation>Dat zegt de dienst zelf; uvicorn verzendt dit wanneer het wordt gestopt of herladen.</translation>
    </message>
    <message>
        <source>Connect again after 5 to 30 seconds.</source>
        <translation>Verbind na 5 tot 30 seconden opnieuw.</translation>
    </message>
    <message>
        <source>The service is overloaded (1013).</source>
        <translation>De dienst is overbelast (1013).</translation>
    </message>
    <message>
        <source>It asks to come back later.</source>
        <translation>De dienst vraagt om later terug te komen.</translation>
    </message>
    <message>
        <source>Connect again later, not at once.</source>
        <translation>Verbind later opnieuw, niet meteen.</translation>
    </message>
    <message>
        <source>A gateway lost the server behind it (1014).</source>
        <translation>Een gateway is de server erachter kwijtgeraakt (1014).</translation>
    </message>
    <message>
        <source>The other end is a gateway and says that the server behind it failed.</source>
        <translation>De andere kant is een gateway en zegt dat de server erachter het liet afweten.</translation>
    </message>
    <message>
        <source>Check the server behind the gateway.</source>
        <translation>Controleer de server achter de gateway.</translation>
    </message>
    <message>
        <source>The endpoint does not accept the credentials (%1).</source>
        <translation>Het endpoint accepteert de inloggegevens niet (%1).</translation>
    </message>
    <message>
        <source>3000 asks for credentials, 3003 says that they do not allow this.</source>
        <translation>3000 vraagt om inloggegevens, 3003 zegt dat ze dit niet toestaan.</translation>
    </message>
    <message>
        <source>Check the token or login that the application wants after the handshake.</source>
        <translation>Controleer het token of de aanmelding die de toepassing na de handshake wil.</translation>
    </message>
    <message>
        <source>The other end closes with a code of a library or framework (%1).</source>
        <translation>De andere kant sluit met een code van een bibliotheek of framework (%1).</translation>
    </message>
    <message>
        <source>3000 to 3999 are registered for libraries; 3008 is a timeout.</source>
        <translation>3000 tot 3999 zijn geregistreerd voor bibliotheken; 3008 is een time-out.</translation>
    </message>
    <message>
        <source>The application closes with a code of its own (%1).</source>
        <translation>De toepassing sluit met een eigen code (%1).</translation>
    </message>
    <message>
        <source>4000 to 4999 mean what the application says; many follow HTTP: 4001 or 4401 unauthorized, 4003 or 4403 forbidden, 4004 or 4404 not found, 4008 or 4408 timeout.</source>
        <translation>4000 tot 4999 betekenen wat de toepassing zegt; vele volgen HTTP: 4001 of 4401 niet geautoriseerd, 4003 of 4403 verboden, 4004 of 4404 niet gevonden, 4008 of 4408 time-out.</translation>
    </message>
    <message>
        <source>The other end closed with a code that must not stand in a close frame (%1).</source>
        <translation>De andere kant sloot met een code die niet in een close-frame mag staan (%1).</translation>
    </message>
    <message>
        <source>The endpoint does not hold to RFC 6455; strict clients report 1002 instead.</source>
        <translation>Het endpoint houdt zich niet aan RFC 6455; strikte clients melden in plaats daarvan 1002.</translation>
    </message>
    <message>
        <source>Have the endpoint send 1000, or 4000 to 4999 for meanings of its own.</source>
        <translation>Laat het endpoint 1000 verzenden, of 4000 tot 4999 voor eigen betekenissen.</translation>
    </message>
    <message>
        <source>The handshake as it is wanted</source>
        <translation>De handshake zoals gewenst</translation>
    </message>
    <message>
        <source>Does Nextcloud answer beside it, and what does it say of itself?</source>
        <translation>Antwoordt Nextcloud ernaast, en wat zegt het over zichzelf?</translation>
    </message>
    <message>
        <source>Is an ordinary GET answered otherwise? If not, the upgrade gets lost.</source>
        <translation>Wordt een gewone GET anders beantwoord? Zo niet, dan gaat de upgrade verloren.</translation>
    </message>
    <message>
        <source>Does the credential make a difference?</source>
        <translation>Maken de inloggegevens verschil?</translation>
    </message>
    <message>
        <source>Is /exapps/ treated otherwise than any other path of this host?</source>
        <translation>Wordt /exapps/ anders behandeld dan een willekeurig ander pad van deze host?</translation>
    </message>
    <message>
        <source>With the upgrade: %1</source>
        <translation>Met de upgrade: %1</translation>
    </message>
    <message>
        <source>Without the upgrade: %1</source>
        <translation>Zonder de upgrade: %1</translation>
    </message>
    <message>
        <source>With the credential: %1</source>
        <translation>Met de inloggegevens: %1</translation>
    </message>
    <message>
        <source>Without a credential: %1</source>
        <translation>Zonder inloggegevens: %1</translation>
    </message>
    <message>
        <source>status.php: %1</source>
        <translation>status.php: %1</translation>
    </message>
    <message>
        <source>Nextcloud is in maintenance mode.</source>
        <translation>Nextcloud staat in onderhoudsmodus.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who somebody is, and answers 401 to all who send a credential.</source>
        <translation>Zolang dat duurt, kan HaRP niet vragen wie iemand is, en antwoordt het met 401 aan iedereen die inloggegevens verzendt.</translation>
    </message>
    <message>
        <source>Wait until the update is done, or end it: occ maintenance:mode --off.</source>
        <translation>Wacht tot de update klaar is, of beëindig de modus: occ maintenance:mode --off.</translation>
    </message>
    <message>
        <source>status.php says &quot;maintenance&quot;: true.</source>
        <translation>status.php zegt &quot;maintenance&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud waits for an update of its database.</source>
        <translation>Nextcloud wacht op een update van zijn database.</translation>
    </message>
    <message>
        <source>Until then most of its answers are pages that ask for the update, and HaRP can use none of them.</source>
        <translation>Tot dan zijn de meeste antwoorden ervan pagina’s die om de update vragen, en HaRP kan er geen van gebruiken.</translation>
    </message>
    <message>
        <source>Run occ upgrade.</source>
        <translation>Voer occ upgrade uit.</translation>
    </message>
    <message>
        <source>status.php says &quot;needsDbUpgrade&quot;: true.</source>
        <translation>status.php zegt &quot;needsDbUpgrade&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud %1 is too old for HaRP.</source>
        <translation>Nextcloud %1 is te oud voor HaRP.</translation>
    </message>
    <message>
        <source>HaRP asks Nextcloud questions that are answered from version 32 on.</source>
        <translation>HaRP stelt Nextcloud vragen die vanaf versie 32 worden beantwoord.</translation>
    </message>
    <message>
        <source>Update Nextcloud and AppAPI, or use the Docker Socket Proxy daemon, which has no WebSockets.</source>
        <translation>Werk Nextcloud en AppAPI bij, of gebruik de daemon Docker Socket Proxy, die geen WebSockets heeft.</translation>
    </message>
    <message>
        <source>status.php says version %1.</source>
        <translation>status.php zegt versie %1.</translation>
    </message>
    <message>
        <source>Nextcloud itself does not work.</source>
        <translation>Nextcloud zelf werkt niet.</translation>
    </message>
    <message>
        <source>Its simplest page fails too, so the fault is not in HaRP or the ExApp.</source>
        <translation>Ook de eenvoudigste pagina ervan mislukt, dus de fout zit niet in HaRP of de ExApp.</translation>
    </message>
    <message>
        <source>Get Nextcloud to work first: read its log and the web server&apos;s.</source>
        <translation>Zorg eerst dat Nextcloud werkt: lees het log ervan en dat van de webserver.</translation>
    </message>
    <message>
        <source>Nextcloud answers, only /exapps/ is silent: HaRP has banned you, or hangs.</source>
        <translation>Nextcloud antwoordt, alleen /exapps/ zwijgt: HaRP heeft je geblokkeerd, of hangt.</translation>
    </message>
    <message>
        <source>The reverse proxy is well, and HaRP drops what it gets. Without HP_TRUSTED_PROXY_IPS one client&apos;s failures ban the reverse proxy, and with it everybody.</source>
        <translation>De reverse proxy werkt goed, en HaRP verwerpt wat het krijgt. Zonder HP_TRUSTED_PROXY_IPS leiden de mislukkingen van één client tot een blokkade van de reverse proxy, en daarmee van iedereen.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once.</source>
        <translation>Wacht vijf minuten zonder één poging en probeer het dan één keer.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, without quotes.</source>
        <translation>Stel HP_TRUSTED_PROXY_IPS in op het adres van de reverse proxy, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the HaRP container and read its log.</source>
        <translation>Als het stil blijft, herstart dan de HaRP-container en lees het log ervan.</translation>
    </message>
    <message>
        <source>The handshake got no answer at all.</source>
        <translation>De handshake kreeg helemaal geen antwoord.</translation>
    </message>
    <message>
        <source>The whole host is silent, not just this path.</source>
        <translation>De hele host zwijgt, niet alleen dit pad.</translation>
    </message>
    <message>
        <source>It takes connections and answers nothing: the web server hangs, TLS is expected, or this is HaRP&apos;s own port and it has banned you.</source>
        <translation>De host neemt verbindingen aan en antwoordt niets: de webserver hangt, er wordt TLS verwacht, of dit is de poort van HaRP zelf en het heeft je geblokkeerd.</translation>
    </message>
    <message>
        <source>Look at the web server of this host.</source>
        <translation>Bekijk de webserver van deze host.</translation>
    </message>
    <message>
        <source>Check scheme and port.</source>
        <translation>Controleer schema en poort.</translation>
    </message>
    <message>
        <source>Neither the handshake nor status.php got an answer.</source>
        <translation>Noch de handshake, noch status.php kreeg een antwoord.</translation>
    </message>
    <message>
        <source>The reverse proxy treats /exapps/ like any other path: it does not lead to HaRP.</source>
        <translation>De reverse proxy behandelt /exapps/ als elk ander pad: het leidt niet naar HaRP.</translation>
    </message>
    <message>
        <source>With and without /exapps in the path the same server gives the same answer.</source>
        <translation>Met en zonder /exapps in het pad geeft dezelfde server hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud.</source>
        <translation>Geef de reverse proxy een location /exapps/ die naar HaRP leidt, poort 8780, vóór die voor Nextcloud.</translation>
    </message>
    <message>
        <source>Let it pass Upgrade and Connection on, and reload it.</source>
        <translation>Laat de reverse proxy Upgrade en Connection doorgeven, en herlaad de configuratie.</translation>
    </message>
    <message>
        <source>With /exapps in the path: %1</source>
        <translation>Met /exapps in het pad: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Zonder: %1</translation>
    </message>
    <message>
        <source>The upgrade makes no difference: it gets lost before the endpoint.</source>
        <translation>De upgrade maakt geen verschil: hij gaat vóór het endpoint verloren.</translation>
    </message>
    <message>
        <source>The endpoint answers the handshake as it answers an ordinary GET, so that is what reaches it.</source>
        <translation>Het endpoint beantwoordt de handshake zoals een gewone GET, dus dat is wat het bereikt.</translation>
    </message>
    <message>
        <source>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</source>
        <translation>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy_wstunnel, and add upgrade=websocket to ProxyPass (2.4.47) or a rewrite rule to ws://.</source>
        <translation>Apache: schakel mod_proxy_wstunnel in, en voeg upgrade=websocket toe aan ProxyPass (2.4.47) of een rewrite-regel naar ws://.</translation>
    </message>
    <message>
        <source>Check each proxy on the way: one that drops the headers is enough.</source>
        <translation>Controleer elke proxy onderweg: één die de headers weglaat, is genoeg.</translation>
    </message>
    <message>
        <source>The upgrade reaches the endpoint, which itself refuses it.</source>
        <translation>De upgrade bereikt het endpoint, dat hem zelf weigert.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered otherwise, so the headers of the handshake do arrive.</source>
        <translation>Een gewone GET wordt anders beantwoord, dus de headers van de handshake komen aan.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log: it has seen the handshake.</source>
        <translation>Lees het log van het endpoint: het heeft de handshake gezien.</translation>
    </message>
    <message>
        <source>Check path, Origin, subprotocol and what the endpoint asks for before it accepts.</source>
        <translation>Controleer pad, Origin, subprotocol en waar het endpoint om vraagt voordat het accepteert.</translation>
    </message>
    <message>
        <source>The credential itself brings the refusal: without it the answer is another.</source>
        <translation>De inloggegevens zelf veroorzaken de weigering: zonder is het antwoord anders.</translation>
    </message>
    <message>
        <source>With a credential HaRP asks Nextcloud who it is, and that fails; without one it does not ask.</source>
        <translation>Met inloggegevens vraagt HaRP aan Nextcloud wie het is, en dat mislukt; zonder vraagt het niet.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too, or use an app password instead of cookies.</source>
        <translation>Verzend ook de cookie nc_sameSiteCookielax=true, of gebruik een app-wachtwoord in plaats van cookies.</translation>
    </message>
    <message>
        <source>Check NC_INSTANCE_URL of the HaRP container: it must reach Nextcloud itself, without redirects.</source>
        <translation>Controleer NC_INSTANCE_URL van de HaRP-container: die moet Nextcloud zelf bereiken, zonder omleidingen.</translation>
    </message>
    <message>
        <source>With and without the credential the answer is the same: it does not count.</source>
        <translation>Met en zonder de inloggegevens is het antwoord hetzelfde: ze tellen niet mee.</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user, session or password, or the user&apos;s level is too low, or the refusal is about something else.</source>
        <translation>Nextcloud kent deze gebruiker, deze sessie of dit wachtwoord niet, of het niveau van de gebruiker is te laag, of de weigering gaat over iets anders.</translation>
    </message>
    <message>
        <source>Check the credential at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Controleer de inloggegevens via /ocs/v2.php/cloud/user van Nextcloud.</translation>
    </message>
    <message>
        <source>Use an administrator if the route is ADMIN.</source>
        <translation>Gebruik een beheerder als de route ADMIN is.</translation>
    </message>
    <message>
        <source>Check that the reverse proxy passes Authorization and Cookie on.</source>
        <translation>Controleer of de reverse proxy Authorization en Cookie doorgeeft.</translation>
    </message>
    <message>
        <source>Without the credential it opens: the route is PUBLIC, and the credential is what is refused.</source>
        <translation>Zonder de inloggegevens gaat de socket open: de route is PUBLIC, en het zijn de inloggegevens die worden geweigerd.</translation>
    </message>
    <message>
        <source>Whoever looks at the credential does not like it, and the route does not need it.</source>
        <translation>Wie de inloggegevens bekijkt, keurt ze af, en de route heeft ze niet nodig.</translation>
    </message>
    <message>
        <source>Leave the credential out, or send the right one.</source>
        <translation>Laat de inloggegevens weg, of verzend de juiste.</translation>
    </message>
    <message>
        <source>There is no Nextcloud at this address.</source>
        <translation>Er is geen Nextcloud op dit adres.</translation>
    </message>
    <message>
        <source>status.php, which every Nextcloud has beside /exapps/, is not there. Perhaps it stands in a sub-directory, or on another host.</source>
        <translation>status.php, dat elke Nextcloud naast /exapps/ heeft, is er niet. Misschien staat het in een submap of op een andere host.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Controleer de host.</translation>
    </message>
    <message>
        <source>If Nextcloud is in a sub-directory such as /nextcloud, put it before /exapps/.</source>
        <translation>Als Nextcloud in een submap zoals /nextcloud staat, zet die dan vóór /exapps/.</translation>
    </message>
    <message>
        <source>Seen at the end: %1</source>
        <translation>Aan het einde gezien: %1</translation>
    </message>
    <message>
        <source>The connection was cut on this side.</source>
        <translation>De verbinding is aan deze kant afgebroken.</translation>
    </message>
    <message>
        <source>This program gave it up without a closing handshake.</source>
        <translation>Dit programma gaf de verbinding op zonder sluitende handshake.</translation>
    </message>
    <message>
        <source>A message was above this program&apos;s limit.</source>
        <translation>Een bericht ging boven de limiet van dit programma.</translation>
    </message>
    <message>
        <source>So it closed the connection with 1009.</source>
        <translation>Daarom sloot het de verbinding met 1009.</translation>
    </message>
    <message>
        <source>Raise the limit if the other end is right to send so much.</source>
        <translation>Verhoog de limiet als de andere kant terecht zoveel verzendt.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol, so this program closed the connection.</source>
        <translation>De andere kant schond een regel van het protocol, dus sloot dit programma de verbinding.</translation>
    </message>
    <message>
        <source>The marked frame shows it. A proxy that writes into the stream looks the same.</source>
        <translation>Het gemarkeerde frame laat het zien. Een proxy die in de stroom schrijft, ziet er hetzelfde uit.</translation>
    </message>
    <message>
        <source>Look at the marked frame.</source>
        <translation>Bekijk het gemarkeerde frame.</translation>
    </message>
    <message>
        <source>Connect in tolerant mode to keep listening.</source>
        <translation>Verbind in tolerante modus om te blijven luisteren.</translation>
    </message>
    <message>
        <source>If it speaks of inflating or reserved bits, connect without compression.</source>
        <translation>Als het over uitpakken of gereserveerde bits gaat, verbind dan zonder compressie.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping; the connection was dead.</source>
        <translation>De andere kant beantwoordde een ping niet; de verbinding was dood.</translation>
    </message>
    <message>
        <source>The network changed, a firewall forgot the connection, the endpoint hangs, or it answers no pings.</source>
        <translation>Het netwerk is veranderd, een firewall is de verbinding vergeten, het endpoint hangt, of het beantwoordt geen pings.</translation>
    </message>
    <message>
        <source>Check the network, sleep and VPN of this machine.</source>
        <translation>Controleer het netwerk, de slaapstand en de VPN van deze machine.</translation>
    </message>
    <message>
        <source>Ping more often, if a firewall forgets idle connections.</source>
        <translation>Ping vaker als een firewall inactieve verbindingen vergeet.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>De andere kant heeft het close-frame niet beantwoord.</translation>
    </message>
    <message>
        <source>It is busy or hangs, or it does not hold to the closing handshake and just hangs up.</source>
        <translation>Die is bezig of hangt, of houdt zich niet aan de sluitende handshake en hangt gewoon op.</translation>
    </message>
    <message>
        <source>The other end broke off the TLS connection with an alert.</source>
        <translation>De andere kant brak de TLS-verbinding met een alert af.</translation>
    </message>
    <message>
        <source>Right after opening it is mostly about the client certificate; later something damaged the stream.</source>
        <translation>Direct na het openen gaat het meestal om het clientcertificaat; later heeft iets de stroom beschadigd.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate.</source>
        <translation>Controleer of de server een clientcertificaat wil.</translation>
    </message>
    <message>
        <source>Look into the log of what ends TLS.</source>
        <translation>Kijk in het log van wat TLS beëindigt.</translation>
    </message>
    <message>
        <source>The endpoint accepted the WebSocket and dropped it at once.</source>
        <translation>Het endpoint accepteerde de WebSocket en liet hem meteen vallen.</translation>
    </message>
    <message>
        <source>Its process crashed or aborted right after accepting, or a proxy could not go on with the upgraded connection.</source>
        <translation>Het proces ervan crashte of brak direct na het accepteren af, of een proxy kon niet verder met de geüpgradede verbinding.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy.</source>
        <translation>Vergelijk met een poging langs de reverse proxy heen.</translation>
    </message>
    <message>
        <source>Offered were the subprotocols %1; the 101 chooses none.</source>
        <translation>Aangeboden waren de subprotocollen %1; de 101 kiest er geen.</translation>
    </message>
    <message>
        <source>The endpoint chose none of the offered subprotocols.</source>
        <translation>Het endpoint koos geen van de aangeboden subprotocollen.</translation>
    </message>
    <message>
        <source>The protocol allows that, yet browsers fail the connection then. The endpoint speaks none of them, or a proxy took the header away.</source>
        <translation>Het protocol staat dat toe, maar browsers breken de verbinding dan af. Het endpoint spreekt er geen van, of een proxy heeft de header weggehaald.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks, or none.</source>
        <translation>Bied het subprotocol aan dat het endpoint spreekt, of geen.</translation>
    </message>
    <message>
        <source>The connection was reset, without a close frame (1006).</source>
        <translation>De verbinding werd gereset, zonder close-frame (1006).</translation>
    </message>
    <message>
        <source>The process at the other end was killed or closed with data unread, or a device on the way cut it.</source>
        <translation>Het proces aan de andere kant werd afgeschoten of sloot met ongelezen gegevens, of een apparaat onderweg verbrak de verbinding.</translation>
    </message>
    <message>
        <source>If it happens after the same time of silence, look for an idle limit.</source>
        <translation>Als het steeds na dezelfde tijd van stilte gebeurt, zoek dan een inactiviteitslimiet.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>De verbinding eindigde zonder close-frame (1006).</translation>
    </message>
    <message>
        <source>The process at the other end ended or dropped it, or a proxy was restarted or reached a limit.</source>
        <translation>Het proces aan de andere kant eindigde of liet de verbinding vallen, of een proxy herstartte of bereikte een limiet.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>De verbinding brak af.</translation>
    </message>
    <message>
        <source>The transport below failed before the closing handshake was done.</source>
        <translation>Het onderliggende transport faalde voordat de sluitende handshake klaar was.</translation>
    </message>
    <message>
        <source>The server header names %1.</source>
        <translation>De server-header noemt %1.</translation>
    </message>
    <message>
        <source>All header names are in lower case: it came through HAProxy.</source>
        <translation>Alle headernamen zijn in kleine letters: het kwam via HAProxy.</translation>
    </message>
    <message>
        <source>Read the ExApp&apos;s log: it should name the reason.</source>
        <translation>Lees het log van de ExApp: dat hoort de reden te noemen.</translation>
    </message>
    <message>
        <source>The app&apos;s id in the path has capital letters: %1.</source>
        <translation>De id van de app in het pad heeft hoofdletters: %1.</translation>
    </message>
    <message>
        <source>The answer is %1, but not in HaRP&apos;s words.</source>
        <translation>Het antwoord is %1, maar niet in de woorden van HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the app&apos;s id because of its capital letters.</source>
        <translation>De ExApp weigerde de id van de app vanwege de hoofdletters.</translation>
    </message>
    <message>
        <source>HaRP finds the app in any case, but hands the id on as it stands in the address. nc_py_api compares it exactly and answers 401.</source>
        <translation>HaRP vindt de app ongeacht hoofd- en kleine letters, maar geeft de id door zoals die in het adres staat. nc_py_api vergelijkt exact en antwoordt met 401.</translation>
    </message>
    <message>
        <source>Write the app&apos;s id in the address as %1.</source>
        <translation>Schrijf de id van de app in het adres als %1.</translation>
    </message>
    <message>
        <source>The answer is 403 with Content-Length: 0 and no other header, as uvicorn gives it with wsproto.</source>
        <translation>Het antwoord is 403 met Content-Length: 0 en geen andere header, zoals uvicorn het met wsproto geeft.</translation>
    </message>
    <message>
        <source>The answer is 403 with an empty body, text/plain and a date, unlike HaRP&apos;s.</source>
        <translation>Het antwoord is 403 met een lege body, text/plain en een datum, anders dan dat van HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the WebSocket before accepting it, or has none at this path.</source>
        <translation>De ExApp weigerde de WebSocket voordat hij werd geaccepteerd, of heeft er geen op dit pad.</translation>
    </message>
    <message>
        <source>uvicorn answers so when the application closes the socket before it accepts, and when no WebSocket route matches.</source>
        <translation>uvicorn antwoordt zo wanneer de toepassing de socket sluit voordat ze hem accepteert, en wanneer geen WebSocket-route past.</translation>
    </message>
    <message>
        <source>Check the path against the WebSocket routes of the ExApp; a slash at the end counts.</source>
        <translation>Vergelijk het pad met de WebSocket-routes van de ExApp; een slash aan het einde telt mee.</translation>
    </message>
    <message>
        <source>Check what its handler asks for before accept(): token, cookie, query.</source>
        <translation>Controleer waar de handler vóór accept() om vraagt: token, cookie, query.</translation>
    </message>
    <message>
        <source>An application server answers %1, and no AUTHORIZATION-APP-API was sent.</source>
        <translation>Een applicatieserver antwoordt met %1, en er is geen AUTHORIZATION-APP-API verzonden.</translation>
    </message>
    <message>
        <source>This may be an ExApp asked directly, which rightly refuses: AppAPI&apos;s headers are missing.</source>
        <translation>Dit is mogelijk een rechtstreeks aangesproken ExApp, die terecht weigert: de headers van AppAPI ontbreken.</translation>
    </message>
    <message>
        <source>HaRP adds EX-APP-ID, EX-APP-VERSION and AUTHORIZATION-APP-API to each request; nc_py_api refuses what lacks them, sockets since 0.19.0.</source>
        <translation>HaRP voegt aan elk verzoek EX-APP-ID, EX-APP-VERSION en AUTHORIZATION-APP-API toe; nc_py_api weigert wat ze niet heeft, sockets sinds 0.19.0.</translation>
    </message>
    <message>
        <source>Send the three headers as HaRP does, or connect through HaRP.</source>
        <translation>Verzend de drie headers zoals HaRP dat doet, of verbind via HaRP.</translation>
    </message>
    <message>
        <source>The ExApp itself wants other credentials.</source>
        <translation>De ExApp zelf wil andere inloggegevens.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the application refused it. With nc_py_api this means that AppAPI&apos;s headers are missing or do not fit its secret.</source>
        <translation>HaRP liet het verzoek door; de toepassing weigerde het. Bij nc_py_api betekent dit dat de headers van AppAPI ontbreken of niet bij het geheim passen.</translation>
    </message>
    <message>
        <source>Check what the ExApp expects: a token in the query, in the first message, in a header?</source>
        <translation>Ga na wat de ExApp verwacht: een token in de query, in het eerste bericht, in een header?</translation>
    </message>
    <message>
        <source>If it was installed anew, its secret may be an old one: register it again.</source>
        <translation>Als hij opnieuw is geïnstalleerd, is zijn geheim mogelijk een oud: registreer hem opnieuw.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s library &quot;websockets&quot; refused the handshake.</source>
        <translation>De bibliotheek “websockets” van het endpoint weigerde de handshake.</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>De eigen woorden ervan: %1</translation>
    </message>
    <message>
        <source>Correct the header that it names; if it is right as sent, a proxy changed it.</source>
        <translation>Verbeter de header die wordt genoemd; als die juist is verzonden, heeft een proxy hem gewijzigd.</translation>
    </message>
    <message>
        <source>&quot;See server log&quot; means that the application failed while it looked at the request.</source>
        <translation>“See server log” betekent dat de toepassing faalde terwijl ze het verzoek bekeek.</translation>
    </message>
    <message>
        <source>The ExApp&apos;s uvicorn has no library for WebSockets.</source>
        <translation>De uvicorn van de ExApp heeft geen bibliotheek voor WebSockets.</translation>
    </message>
    <message>
        <source>uvicorn refuses every upgrade so when neither websockets nor wsproto is installed, or when it was started with --ws none.</source>
        <translation>uvicorn weigert elke upgrade zo wanneer noch websockets, noch wsproto is geïnstalleerd, of wanneer het met --ws none is gestart.</translation>
    </message>
    <message>
        <source>Install uvicorn[standard] or websockets in the ExApp&apos;s image, and start it again.</source>
        <translation>Installeer uvicorn[standard] of websockets in de image van de ExApp en start die opnieuw.</translation>
    </message>
    <message>
        <source>The answer is %1 with Engine.IO&apos;s code %2, &quot;%3&quot;.</source>
        <translation>Het antwoord is %1 met code %2 van Engine.IO, “%3”.</translation>
    </message>
    <message>
        <source>The Socket.IO server refused: %1.</source>
        <translation>De Socket.IO-server weigerde: %1.</translation>
    </message>
    <message>
        <source>0: this transport is not allowed, or none is named. 1: it does not know the session, often because another server process had it. 2: wrong method. 3: the request is broken or the path is wrong. 4: the application forbids it. 5: the version (EIO) is another.</source>
        <translation>0: dit transport is niet toegestaan, of er is geen genoemd. 1: hij kent de sessie niet, vaak omdat een ander serverproces haar had. 2: verkeerde methode. 3: het verzoek is defect of het pad klopt niet. 4: de toepassing verbiedt het. 5: de versie (EIO) is een andere.</translation>
    </message>
    <message>
        <source>Use /socket.io/?EIO=4&amp;transport=websocket with the slash before the question mark.</source>
        <translation>Gebruik /socket.io/?EIO=4&amp;transport=websocket met de slash vóór het vraagteken.</translation>
    </message>
    <message>
        <source>With EIO=3 the client is older than the server.</source>
        <translation>Met EIO=3 is de client ouder dan de server.</translation>
    </message>
    <message>
        <source>For &quot;Session ID unknown&quot; let the proxy keep a client at one server, or allow the transport websocket only.</source>
        <translation>Laat bij “Session ID unknown” de proxy een client bij één server houden, of sta alleen het transport websocket toe.</translation>
    </message>
    <message>
        <source>Its headers are those of the library ws for Node.js: Connection, Content-Type text/html, Content-Length.</source>
        <translation>De headers zijn die van de bibliotheek ws voor Node.js: Connection, Content-Type text/html, Content-Length.</translation>
    </message>
    <message>
        <source>A Node.js server (library ws) refused the handshake.</source>
        <translation>Een Node.js-server (bibliotheek ws) weigerde de handshake.</translation>
    </message>
    <message>
        <source>401 or 403: its verifyClient said no. 400: the path is not the server&apos;s, or a Sec-WebSocket header is wrong. 503: it is shutting down.</source>
        <translation>401 of 403: zijn verifyClient zei nee. 400: het pad is niet dat van de server, of een Sec-WebSocket-header klopt niet. 503: hij wordt afgesloten.</translation>
    </message>
    <message>
        <source>Check path and credentials that the application expects.</source>
        <translation>Controleer het pad en de inloggegevens die de toepassing verwacht.</translation>
    </message>
    <message>
        <source>The answer is 404 &quot;Cannot GET …&quot;, Express&apos; words for a path that it does not know.</source>
        <translation>Het antwoord is 404 “Cannot GET …”, de woorden van Express voor een pad dat het niet kent.</translation>
    </message>
    <message>
        <source>Express took the handshake for an ordinary GET and knows no such path.</source>
        <translation>Express zag de handshake aan voor een gewone GET en kent zo’n pad niet.</translation>
    </message>
    <message>
        <source>Sockets do not come past Express: the Node.js server hands upgrades to its &quot;upgrade&quot; event. So a proxy took the upgrade out, or nobody listens to that event.</source>
        <translation>Sockets komen niet langs Express: de Node.js-server geeft upgrades aan zijn &quot;upgrade&quot;-event. Een proxy heeft de upgrade dus weggehaald, of niemand luistert naar dat event.</translation>
    </message>
    <message>
        <source>Check that the WebSocket server is attached to the same HTTP server, with this path.</source>
        <translation>Controleer of de WebSocket-server aan dezelfde HTTP-server hangt, met dit pad.</translation>
    </message>
    <message>
        <source>The answer is &quot;%1&quot;, aiohttp&apos;s words.</source>
        <translation>Het antwoord is “%1”, de woorden van aiohttp.</translation>
    </message>
    <message>
        <source>The endpoint, an aiohttp application, refused with %1.</source>
        <translation>Het endpoint, een aiohttp-toepassing, weigerde met %1.</translation>
    </message>
    <message>
        <source>404: no such path. 401, 403: the application wants other credentials. 405: this path is for another method.</source>
        <translation>404: geen zo’n pad. 401, 403: de toepassing wil andere inloggegevens. 405: dit pad is voor een andere methode.</translation>
    </message>
    <message>
        <source>Check the path and what the application asks for.</source>
        <translation>Controleer het pad en waar de toepassing om vraagt.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>Het antwoord is %1.</translation>
    </message>
    <message>
        <source>The ExApp failed while it handled the handshake.</source>
        <translation>De ExApp faalde bij het verwerken van de handshake.</translation>
    </message>
    <message>
        <source>An exception in the application before it accepted the socket.</source>
        <translation>Een exception in de toepassing voordat ze de socket accepteerde.</translation>
    </message>
    <message>
        <source>The answer is %1 with %2 bytes of %3.</source>
        <translation>Het antwoord is %1 met %2 bytes %3.</translation>
    </message>
    <message>
        <source>The endpoint itself refused with %1.</source>
        <translation>Het endpoint zelf weigerde met %1.</translation>
    </message>
    <message>
        <source>The headers are those of an application server, so the request came through to it.</source>
        <translation>De headers zijn die van een applicatieserver, dus het verzoek kwam tot daar.</translation>
    </message>
    <message>
        <source>Read the body: it is the application&apos;s own.</source>
        <translation>Lees de body: die is van de toepassing zelf.</translation>
    </message>
    <message>
        <source>The answer is %1 with the little page that is built into HAProxy.</source>
        <translation>Het antwoord is %1 met het paginaatje dat in HAProxy is ingebouwd.</translation>
    </message>
    <message>
        <source>Its only headers are content-length, cache-control and content-type, in lower case.</source>
        <translation>De enige headers zijn content-length, cache-control en content-type, in kleine letters.</translation>
    </message>
    <message>
        <source>Its headers are capitalised and close the connection: HAProxy refused it before reading on.</source>
        <translation>De headers hebben hoofdletters en sluiten de verbinding: HAProxy weigerde het voordat het verder las.</translation>
    </message>
    <message>
        <source>%1 passed it on and added headers of its own.</source>
        <translation>%1 gaf het door en voegde eigen headers toe.</translation>
    </message>
    <message>
        <source>The answer took %1.</source>
        <translation>Het antwoord duurde %1.</translation>
    </message>
    <message>
        <source>Read HaRP&apos;s log (docker logs appapi-harp): it names the reason of each refusal.</source>
        <translation>Lees het log van HaRP (docker logs appapi-harp): daarin staat de reden van elke weigering.</translation>
    </message>
    <message>
        <source>The request has no right Sec-WebSocket-Key (16 bytes in base64).</source>
        <translation>Het verzoek heeft geen juiste Sec-WebSocket-Key (16 bytes in base64).</translation>
    </message>
    <message>
        <source>HAProxy refused the handshake: Sec-WebSocket-Key is missing or malformed.</source>
        <translation>HAProxy weigerde de handshake: Sec-WebSocket-Key ontbreekt of is misvormd.</translation>
    </message>
    <message>
        <source>HAProxy reads this header itself; neither HaRP&apos;s agent nor the ExApp has seen the request.</source>
        <translation>HAProxy leest deze header zelf; noch de agent van HaRP, noch de ExApp heeft het verzoek gezien.</translation>
    </message>
    <message>
        <source>Send one Sec-WebSocket-Key with 16 random bytes in base64, 24 characters.</source>
        <translation>Verzend één Sec-WebSocket-Key met 16 willekeurige bytes in base64, 24 tekens.</translation>
    </message>
    <message>
        <source>HAProxy could not read the request.</source>
        <translation>HAProxy kon het verzoek niet lezen.</translation>
    </message>
    <message>
        <source>A header or the request line is not valid HTTP for HAProxy, or something on the way changed Sec-WebSocket-Key.</source>
        <translation>Een header of de verzoekregel is voor HAProxy geen geldig HTTP, of iets onderweg heeft Sec-WebSocket-Key gewijzigd.</translation>
    </message>
    <message>
        <source>Leave out the extra headers one after the other.</source>
        <translation>Laat de extra headers één voor één weg.</translation>
    </message>
    <message>
        <source>Look for a proxy that removes or doubles Sec-WebSocket-Key.</source>
        <translation>Zoek naar een proxy die Sec-WebSocket-Key verwijdert of verdubbelt.</translation>
    </message>
    <message>
        <source>HaRP does not pass this call on to the Docker engine.</source>
        <translation>HaRP geeft deze aanroep niet door aan de Docker-engine.</translation>
    </message>
    <message>
        <source>On the control channel HaRP lets only a short list of Docker calls through.</source>
        <translation>Op het besturingskanaal laat HaRP alleen een korte lijst Docker-aanroepen door.</translation>
    </message>
    <message>
        <source>Use the calls that AppAPI uses; others are closed on purpose.</source>
        <translation>Gebruik de aanroepen die AppAPI gebruikt; andere zijn met opzet afgesloten.</translation>
    </message>
    <message>
        <source>A rule in HAProxy&apos;s configuration forbids this request.</source>
        <translation>Een regel in de configuratie van HAProxy verbiedt dit verzoek.</translation>
    </message>
    <message>
        <source>HaRP writes such a page only on its control channel, so this is another HAProxy on the way.</source>
        <translation>HaRP schrijft zo’n pagina alleen op zijn besturingskanaal, dus dit is een andere HAProxy onderweg.</translation>
    </message>
    <message>
        <source>Look for http-request deny in the configuration of the HAProxy before Nextcloud.</source>
        <translation>Zoek naar http-request deny in de configuratie van de HAProxy vóór Nextcloud.</translation>
    </message>
    <message>
        <source>The ExApp closed the connection without an answer.</source>
        <translation>De ExApp sloot de verbinding zonder antwoord.</translation>
    </message>
    <message>
        <source>HaRP let the request through. Behind an FRP tunnel this mostly means that the ExApp does not run: the tunnel takes the connection and closes it. Otherwise the ExApp failed, or does not speak HTTP.</source>
        <translation>HaRP liet het verzoek door. Achter een FRP-tunnel betekent dit meestal dat de ExApp niet draait: de tunnel neemt de verbinding aan en sluit haar. Anders is de ExApp gecrasht, of spreekt die geen HTTP.</translation>
    </message>
    <message>
        <source>Check that the ExApp&apos;s container runs, and its log.</source>
        <translation>Controleer of de container van de ExApp draait, en lees het log ervan.</translation>
    </message>
    <message>
        <source>Check that the ExApp listens on /tmp/exapp.sock (FRP) or on APP_HOST:APP_PORT.</source>
        <translation>Controleer of de ExApp luistert op /tmp/exapp.sock (FRP) of op APP_HOST:APP_PORT.</translation>
    </message>
    <message>
        <source>Look for frpc in the container&apos;s log: it must have connected to port 8782 of HaRP.</source>
        <translation>Zoek in het log van de container naar frpc: die moet met poort 8782 van HaRP verbonden zijn.</translation>
    </message>
    <message>
        <source>An ExApp that cannot be reached takes HAProxy about 3 seconds.</source>
        <translation>Een onbereikbare ExApp kost HAProxy ongeveer 3 seconden.</translation>
    </message>
    <message>
        <source>HAProxy had nobody to hand the request to: with HaRP before 0.4.3 its agent is down.</source>
        <translation>HAProxy had niemand om het verzoek aan door te geven: bij HaRP vóór 0.4.3 ligt de agent plat.</translation>
    </message>
    <message>
        <source>Without a decision of the agent HaRP up to 0.4.2 answers this page at once; later ones answer a text with &quot;(HaRP)&quot;. Another HAProxy whose servers are all down answers the same.</source>
        <translation>Zonder beslissing van de agent antwoordt HaRP tot en met 0.4.2 meteen met deze pagina; latere versies antwoorden met een tekst met “(HaRP)”. Een andere HAProxy waarvan alle servers plat liggen, antwoordt hetzelfde.</translation>
    </message>
    <message>
        <source>Restart the HaRP container, or update it to 0.4.4.</source>
        <translation>Herstart de HaRP-container, of werk hem bij naar 0.4.4.</translation>
    </message>
    <message>
        <source>That is as long as HAProxy&apos;s three tries to connect take.</source>
        <translation>Dat is zo lang als de drie verbindingspogingen van HAProxy duren.</translation>
    </message>
    <message>
        <source>HaRP cannot connect to the ExApp.</source>
        <translation>HaRP kan geen verbinding maken met de ExApp.</translation>
    </message>
    <message>
        <source>HaRP let the request through, but nothing listens where Nextcloud says the ExApp is. This happens without an FRP tunnel, where HAProxy connects to the ExApp directly.</source>
        <translation>HaRP liet het verzoek door, maar niets luistert waar de ExApp volgens Nextcloud is. Dit gebeurt zonder FRP-tunnel, waar HAProxy rechtstreeks met de ExApp verbindt.</translation>
    </message>
    <message>
        <source>Check that HaRP can reach host and port of the ExApp (same Docker network, APP_HOST, APP_PORT).</source>
        <translation>Controleer of HaRP host en poort van de ExApp kan bereiken (zelfde Docker-netwerk, APP_HOST, APP_PORT).</translation>
    </message>
    <message>
        <source>An ExApp that listens on 127.0.0.1 in its container cannot be reached from outside it.</source>
        <translation>Een ExApp die in zijn container op 127.0.0.1 luistert, is van daarbuiten niet bereikbaar.</translation>
    </message>
    <message>
        <source>The ExApp took the request and did not answer in time.</source>
        <translation>De ExApp nam het verzoek aan en antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the ExApp sent no response head within HP_TIMEOUT_SERVER.</source>
        <translation>HaRP liet het verzoek door; de ExApp verzond binnen HP_TIMEOUT_SERVER geen antwoordkop.</translation>
    </message>
    <message>
        <source>Look into the ExApp&apos;s log: what does it wait for before it accepts the socket?</source>
        <translation>Kijk in het log van de ExApp: waarop wacht die voordat hij de socket accepteert?</translation>
    </message>
    <message>
        <source>Accept the WebSocket first and do the slow work afterwards.</source>
        <translation>Accepteer eerst de WebSocket en doe het trage werk daarna.</translation>
    </message>
    <message>
        <source>HAProxy got no usable answer from the server behind it.</source>
        <translation>HAProxy kreeg geen bruikbaar antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>502: it closed without an answer. 503: it cannot be reached, or all are marked down. 504: it did not answer in time.</source>
        <translation>502: die sloot zonder antwoord. 503: die is onbereikbaar, of alle zijn als uitgevallen gemarkeerd. 504: die antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Check that the server behind HAProxy runs and listens where HAProxy expects it.</source>
        <translation>Controleer of de server achter HAProxy draait en luistert waar HAProxy hem verwacht.</translation>
    </message>
    <message>
        <source>ExApps are found at /exapps/&lt;appid&gt;/…; this path is not one of them.</source>
        <translation>ExApps staan op /exapps/&lt;appid&gt;/…; dit pad is er geen van.</translation>
    </message>
    <message>
        <source>HAProxy refused the request itself.</source>
        <translation>HAProxy weigerde het verzoek zelf.</translation>
    </message>
    <message>
        <source>The page is HAProxy&apos;s own. HaRP is not configured to send this status, so it is another HAProxy, or a changed configuration.</source>
        <translation>De pagina is van HAProxy zelf. HaRP is niet geconfigureerd om deze status te verzenden, dus het is een andere HAProxy, of een gewijzigde configuratie.</translation>
    </message>
    <message>
        <source>Look into the log and the configuration of the HAProxy on the way.</source>
        <translation>Kijk in het log en de configuratie van de HAProxy onderweg.</translation>
    </message>
    <message>
        <source>Before /exapps/ the path has %1.</source>
        <translation>Vóór /exapps/ staat in het pad nog %1.</translation>
    </message>
    <message>
        <source>The reverse proxy hands %1/exapps/ to HaRP as it is; it must become /exapps/.</source>
        <translation>De reverse proxy geeft %1/exapps/ onveranderd door aan HaRP; het moet /exapps/ worden.</translation>
    </message>
    <message>
        <source>HaRP takes away /exapps/&lt;appid&gt; only at the beginning of the path. With anything before it no route matches.</source>
        <translation>HaRP haalt /exapps/&lt;appid&gt; alleen aan het begin van het pad weg. Met iets ervoor past geen enkele route.</translation>
    </message>
    <message>
        <source>Map %1/exapps/ to /exapps/ in the reverse proxy (nginx: proxy_pass http://harp:8780/exapps/;).</source>
        <translation>Beeld in de reverse proxy %1/exapps/ af op /exapps/ (nginx: proxy_pass http://harp:8780/exapps/;).</translation>
    </message>
    <message>
        <source>Or ask for /exapps/ at the root of this host.</source>
        <translation>Of vraag om /exapps/ in de root van deze host.</translation>
    </message>
    <message>
        <source>The path %1 names no app behind /exapps/.</source>
        <translation>Het pad %1 noemt geen app achter /exapps/.</translation>
    </message>
    <message>
        <source>HaRP finds no app in the path.</source>
        <translation>HaRP vindt geen app in het pad.</translation>
    </message>
    <message>
        <source>The address of an ExApp is /exapps/&lt;appid&gt;/…; this path is not, yet it reaches HaRP.</source>
        <translation>Het adres van een ExApp is /exapps/&lt;appid&gt;/…; dit pad is dat niet, en toch bereikt het HaRP.</translation>
    </message>
    <message>
        <source>Put /exapps/&lt;appid&gt; before the path.</source>
        <translation>Zet /exapps/&lt;appid&gt; vóór het pad.</translation>
    </message>
    <message>
        <source>Count the tries: this counts as a failure.</source>
        <translation>Tel de pogingen: dit telt als mislukking.</translation>
    </message>
    <message>
        <source>Nothing stands behind the app&apos;s id, not even a slash.</source>
        <translation>Achter de id van de app staat niets, zelfs geen slash.</translation>
    </message>
    <message>
        <source>No route matches an empty path.</source>
        <translation>Geen route past op een leeg pad.</translation>
    </message>
    <message>
        <source>Routes are matched against what follows /exapps/&lt;appid&gt;. Here that is nothing at all, and a pattern that begins with ^/ does not match it.</source>
        <translation>Routes worden vergeleken met wat op /exapps/&lt;appid&gt; volgt. Hier is dat helemaal niets, en een patroon dat met ^/ begint, past daar niet op.</translation>
    </message>
    <message>
        <source>Add the path of the socket, or at least a slash.</source>
        <translation>Voeg het pad van de socket toe, of minstens een slash.</translation>
    </message>
    <message>
        <source>The path is percent-encoded; routes are matched without decoding it.</source>
        <translation>Het pad is procentgecodeerd; routes worden vergeleken zonder het te decoderen.</translation>
    </message>
    <message>
        <source>HaRP knows no route for %1 of the app %2.</source>
        <translation>HaRP kent geen route voor %1 van de app %2.</translation>
    </message>
    <message>
        <source>Either no route of the app matches, or Nextcloud knows no such app. A route must match from its first character, slash included, with the same upper and lower case: ^/ws$ does, ws does not, even if the PHP proxy takes it.</source>
        <translation>Of geen route van de app past, of Nextcloud kent zo’n app niet. Een route moet vanaf het eerste teken passen, inclusief de slash, met dezelfde hoofd- en kleine letters: ^/ws$ past, ws niet, ook al accepteert de PHP-proxy dat.</translation>
    </message>
    <message>
        <source>Compare the path with the routes in the app&apos;s info.xml; the first match decides.</source>
        <translation>Vergelijk het pad met de routes in het info.xml van de app; de eerste die past, beslist.</translation>
    </message>
    <message>
        <source>Check the app&apos;s id, and that it is installed and enabled (occ app_api:app:list). After a change wait 15 seconds: HaRP remembers what it did not find.</source>
        <translation>Controleer de id van de app, en of die is geïnstalleerd en ingeschakeld (occ app_api:app:list). Wacht na een wijziging 15 seconden: HaRP onthoudt wat het niet heeft gevonden.</translation>
    </message>
    <message>
        <source>After a change of the routes register or update the app again; HaRP keeps what it knows.</source>
        <translation>Registreer de app na een wijziging van de routes opnieuw of werk die bij; HaRP bewaart wat het weet.</translation>
    </message>
    <message>
        <source>The reverse proxy may take away /exapps/ before HaRP sees it.</source>
        <translation>Mogelijk haalt de reverse proxy /exapps/ weg voordat HaRP het ziet.</translation>
    </message>
    <message>
        <source>A proxy_pass that ends in a slash replaces the matched part of the path. HaRP then finds no app in it and answers the same 404 to everything, until it bans the proxy&apos;s own address.</source>
        <translation>Een proxy_pass die op een slash eindigt, vervangt het gevonden deel van het pad. HaRP vindt er dan geen app in en beantwoordt alles met dezelfde 404, totdat HaRP het adres van de proxy zelf blokkeert.</translation>
    </message>
    <message>
        <source>nginx: location /exapps/ { proxy_pass http://harp:8780; } or end both with /exapps/.</source>
        <translation>nginx: location /exapps/ { proxy_pass http://harp:8780; } of laat beide op /exapps/ eindigen.</translation>
    </message>
    <message>
        <source>Look for a path without /exapps in HaRP&apos;s log.</source>
        <translation>Zoek in het log van HaRP naar een pad zonder /exapps.</translation>
    </message>
    <message>
        <source>The answer is &quot;404: Not Found&quot; by aiohttp, which serves HaRP&apos;s control interface.</source>
        <translation>Het antwoord is “404: Not Found” van aiohttp, dat de besturingsinterface van HaRP bedient.</translation>
    </message>
    <message>
        <source>This is HaRP&apos;s control interface, and it has no such page.</source>
        <translation>Dit is de besturingsinterface van HaRP, en die heeft zo’n pagina niet.</translation>
    </message>
    <message>
        <source>The control interface answers on port 8200 and below /exapps/app_api/. Its 404 says nothing about ExApps, nor that HaRP is down.</source>
        <translation>De besturingsinterface antwoordt op poort 8200 en onder /exapps/app_api/. Een 404 ervan zegt niets over ExApps, en ook niet dat HaRP plat ligt.</translation>
    </message>
    <message>
        <source>Use HaRP&apos;s port for ExApps, 8780 (8781 with TLS), or the address of Nextcloud.</source>
        <translation>Gebruik de poort van HaRP voor ExApps, 8780 (8781 met TLS), of het adres van Nextcloud.</translation>
    </message>
    <message>
        <source>It took %1: HAProxy waited for the agent.</source>
        <translation>Het duurde %1: HAProxy wachtte op de agent.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent is down or stuck.</source>
        <translation>De agent van HaRP ligt plat of zit vast.</translation>
    </message>
    <message>
        <source>HAProxy in the HaRP container got no decision from the agent beside it. The ExApp was not asked.</source>
        <translation>HAProxy in de HaRP-container kreeg geen beslissing van de agent ernaast. De ExApp is niet bevraagd.</translation>
    </message>
    <message>
        <source>Restart the HaRP container.</source>
        <translation>Herstart de HaRP-container.</translation>
    </message>
    <message>
        <source>Check that HaRP reaches Nextcloud quickly: a stuck call holds the agent up (HaRP #110, #111).</source>
        <translation>Controleer of HaRP Nextcloud snel bereikt: een vastzittende aanroep houdt de agent op (HaRP #110, #111).</translation>
    </message>
    <message>
        <source>Log in with an app password (Authorization: Basic user:app-password): it needs no cookies.</source>
        <translation>Log in met een app-wachtwoord (Authorization: Basic gebruiker:app-wachtwoord): daarvoor zijn geen cookies nodig.</translation>
    </message>
    <message>
        <source>HaRP refused the control channel: the shared key is missing or wrong.</source>
        <translation>HaRP weigerde het besturingskanaal: de gedeelde sleutel ontbreekt of is verkeerd.</translation>
    </message>
    <message>
        <source>/exapps/app_api/ is HaRP&apos;s control channel. It takes requests with the right harp-shared-key header only; each other one counts as a failure.</source>
        <translation>/exapps/app_api/ is het besturingskanaal van HaRP. Het accepteert alleen verzoeken met de juiste header harp-shared-key; elk ander verzoek telt als mislukking.</translation>
    </message>
    <message>
        <source>Leave this path alone unless you test HaRP itself; ExApps have paths of their own.</source>
        <translation>Laat dit pad met rust, tenzij je HaRP zelf test; ExApps hebben eigen paden.</translation>
    </message>
    <message>
        <source>Compare the key with HP_SHARED_KEY of the HaRP container.</source>
        <translation>Vergelijk de sleutel met HP_SHARED_KEY van de HaRP-container.</translation>
    </message>
    <message>
        <source>oc_sessionPassphrase was sent, nc_sameSiteCookielax was not.</source>
        <translation>oc_sessionPassphrase is verzonden, nc_sameSiteCookielax niet.</translation>
    </message>
    <message>
        <source>The session lacks the cookie nc_sameSiteCookielax.</source>
        <translation>De sessie mist de cookie nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address; HaRP follows until it gives up and refuses with 401.</source>
        <translation>Nextcloud beantwoordt een sessie zonder deze cookie met een omleiding naar hetzelfde adres; HaRP volgt tot het opgeeft en weigert met 401.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too (with https and no sub-directory its name is __Host-nc_sameSiteCookielax).</source>
        <translation>Verzend ook de cookie nc_sameSiteCookielax=true (bij https en zonder submap heet die __Host-nc_sameSiteCookielax).</translation>
    </message>
    <message>
        <source>Or send the header OCS-APIRequest: true, which lifts this check.</source>
        <translation>Of verzend de header OCS-APIRequest: true, die deze controle opheft.</translation>
    </message>
    <message>
        <source>A credential was sent, so HaRP asked Nextcloud who it belongs to.</source>
        <translation>Er zijn inloggegevens verzonden, dus vroeg HaRP aan Nextcloud van wie ze zijn.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are.</source>
        <translation>HaRP kon Nextcloud niet vragen wie je bent.</translation>
    </message>
    <message>
        <source>401 does not mean that the credential is wrong: Nextcloud did not give HaRP a usable answer. It answered with a redirect, a server error (as in maintenance mode) or a page instead of JSON, or took more than 25 seconds. This hits routes that are PUBLIC too.</source>
        <translation>401 betekent niet dat de inloggegevens verkeerd zijn: Nextcloud gaf HaRP geen bruikbaar antwoord. Het antwoordde met een omleiding, een serverfout (zoals in onderhoudsmodus) of een pagina in plaats van JSON, of deed er langer dan 25 seconden over. Dit treft ook routes die PUBLIC zijn.</translation>
    </message>
    <message>
        <source>Check that Nextcloud is not in maintenance mode: status.php tells.</source>
        <translation>Controleer of Nextcloud niet in onderhoudsmodus staat: status.php vertelt het.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are, although no credential was sent.</source>
        <translation>HaRP kon Nextcloud niet vragen wie je bent, hoewel er geen inloggegevens zijn verzonden.</translation>
    </message>
    <message>
        <source>HaRP asks only when there is an oc_sessionPassphrase cookie or an Authorization header. None was sent from here, so something between adds one.</source>
        <translation>HaRP vraagt dat alleen als er een cookie oc_sessionPassphrase of een Authorization-header is. Van hieruit is geen van beide verzonden, dus voegt iets ertussen er een toe.</translation>
    </message>
    <message>
        <source>Check the reverse proxy for a setting that adds Authorization or Cookie headers.</source>
        <translation>Controleer de reverse proxy op een instelling die Authorization- of Cookie-headers toevoegt.</translation>
    </message>
    <message>
        <source>A token stands in the query or among the subprotocols, where HaRP does not look.</source>
        <translation>Er staat een token in de query of tussen de subprotocollen, waar HaRP niet kijkt.</translation>
    </message>
    <message>
        <source>You were taken for nobody: HaRP does not read tokens from the URL or the subprotocol.</source>
        <translation>Je bent als niemand beschouwd: HaRP leest geen tokens uit de URL of het subprotocol.</translation>
    </message>
    <message>
        <source>The route asks for a user. HaRP looks at the cookie oc_sessionPassphrase and at the Authorization header, and at nothing else.</source>
        <translation>De route vraagt om een gebruiker. HaRP kijkt naar de cookie oc_sessionPassphrase en naar de Authorization-header, en naar niets anders.</translation>
    </message>
    <message>
        <source>Or send it as Authorization: Bearer.</source>
        <translation>Of verzend het als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>If the ExApp itself checks the token, make the route PUBLIC in its info.xml.</source>
        <translation>Als de ExApp het token zelf controleert, maak de route dan PUBLIC in het info.xml ervan.</translation>
    </message>
    <message>
        <source>Cookies were sent, but oc_sessionPassphrase was not among them.</source>
        <translation>Er zijn cookies verzonden, maar oc_sessionPassphrase zat er niet bij.</translation>
    </message>
    <message>
        <source>You were taken for nobody: the cookie oc_sessionPassphrase is missing.</source>
        <translation>Je bent als niemand beschouwd: de cookie oc_sessionPassphrase ontbreekt.</translation>
    </message>
    <message>
        <source>The route asks for a user. Without oc_sessionPassphrase HaRP does not even ask Nextcloud whose session it is.</source>
        <translation>De route vraagt om een gebruiker. Zonder oc_sessionPassphrase vraagt HaRP niet eens aan Nextcloud van wie de sessie is.</translation>
    </message>
    <message>
        <source>Copy all cookies of the session: the one named after the instance (oc…), oc_sessionPassphrase and nc_sameSiteCookielax.</source>
        <translation>Kopieer alle cookies van de sessie: de cookie die naar de instantie is genoemd (oc…), oc_sessionPassphrase en nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>With Nextcloud in a sub-directory browsers do not send its cookies to /exapps/ at all.</source>
        <translation>Staat Nextcloud in een submap, dan verzenden browsers de cookies ervan helemaal niet naar /exapps/.</translation>
    </message>
    <message>
        <source>Neither cookies nor Authorization were sent.</source>
        <translation>Er zijn geen cookies en geen Authorization verzonden.</translation>
    </message>
    <message>
        <source>The route asks for a user, and you are nobody.</source>
        <translation>De route vraagt om een gebruiker, en jij bent niemand.</translation>
    </message>
    <message>
        <source>The first route that matches is not PUBLIC, and no credential was sent. HaRP answers 403, not 401, to anonymous requests.</source>
        <translation>De eerste route die past, is niet PUBLIC, en er zijn geen inloggegevens verzonden. HaRP beantwoordt anonieme verzoeken met 403, niet met 401.</translation>
    </message>
    <message>
        <source>Or send the cookies of a session.</source>
        <translation>Of verzend de cookies van een sessie.</translation>
    </message>
    <message>
        <source>If it should be open to all, make the first matching route PUBLIC in info.xml.</source>
        <translation>Als dit voor iedereen open moet zijn, maak dan de eerste passende route PUBLIC in info.xml.</translation>
    </message>
    <message>
        <source>An Authorization header was sent (%1).</source>
        <translation>Er is een Authorization-header verzonden (%1).</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user or password, or the user may not use this route.</source>
        <translation>Nextcloud kent deze gebruiker of dit wachtwoord niet, of de gebruiker mag deze route niet gebruiken.</translation>
    </message>
    <message>
        <source>HaRP takes a wrong or unknown credential for an anonymous request. A disabled account does not pass either, and an ADMIN route wants a member of the group admin.</source>
        <translation>HaRP houdt verkeerde of onbekende inloggegevens voor een anoniem verzoek. Een uitgeschakelde account komt er ook niet door, en een ADMIN-route wil een lid van de groep admin.</translation>
    </message>
    <message>
        <source>Check name and app password at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Controleer naam en app-wachtwoord via /ocs/v2.php/cloud/user van Nextcloud.</translation>
    </message>
    <message>
        <source>Use an app password: with two-factor authentication the real password does not work.</source>
        <translation>Gebruik een app-wachtwoord: met tweefactorauthenticatie werkt het echte wachtwoord niet.</translation>
    </message>
    <message>
        <source>The cookie oc_sessionPassphrase was sent.</source>
        <translation>De cookie oc_sessionPassphrase is verzonden.</translation>
    </message>
    <message>
        <source>The session is not a user&apos;s any more, or the user may not use this route.</source>
        <translation>De sessie is niet meer van een gebruiker, of de gebruiker mag deze route niet gebruiken.</translation>
    </message>
    <message>
        <source>Nextcloud told HaRP that this session has nobody logged in, or somebody whose level is below the route&apos;s: ADMIN wants a member of the group admin.</source>
        <translation>Nextcloud vertelde HaRP dat in deze sessie niemand is ingelogd, of iemand met een lager niveau dan de route: ADMIN wil een lid van de groep admin.</translation>
    </message>
    <message>
        <source>Log in again in the browser and copy the cookies anew; all of them belong together.</source>
        <translation>Log opnieuw in de browser in en kopieer de cookies opnieuw; ze horen allemaal bij elkaar.</translation>
    </message>
    <message>
        <source>The answer is %1 with exactly the text &quot;%2&quot;, as HaRP writes it.</source>
        <translation>Het antwoord is %1 met exact de tekst “%2”, zoals HaRP die schrijft.</translation>
    </message>
    <message>
        <source>Its only headers are content-length and content-type, in lower case: no date, no server.</source>
        <translation>De enige headers zijn content-length en content-type, in kleine letters: geen datum, geen server.</translation>
    </message>
    <message>
        <source>There are more headers than HaRP sends; something passed it on.</source>
        <translation>Er zijn meer headers dan HaRP verzendt; iets heeft het doorgegeven.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was sent either way.</source>
        <translation>De verbinding is zonder close-frame verbroken na %1 waarin geen van beide kanten iets verzond.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was received.</source>
        <translation>De verbinding is zonder close-frame verbroken na %1 waarin niets werd ontvangen.</translation>
    </message>
    <message>
        <source>A known limit is %1 s.</source>
        <translation>Een bekende limiet is %1 s.</translation>
    </message>
    <message>
        <source>Send a ping every 20 to 25 seconds, from either end: any frame in either direction keeps the connection alive.</source>
        <translation>Verzend elke 20 tot 25 seconden een ping, van welke kant ook: elk frame in elke richting houdt de verbinding in leven.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP before 0.4.4 (30 s).</source>
        <translation>Verbroken na %1 stilte: de inactiviteitslimiet van HaRP vóór 0.4.4 (30 s).</translation>
    </message>
    <message>
        <source>HaRP up to 0.4.3 ends a tunnel after 30 seconds without traffic; so do load balancers of Google&apos;s cloud by default.</source>
        <translation>HaRP tot en met 0.4.3 beëindigt een tunnel na 30 seconden zonder verkeer; load balancers van de cloud van Google doen dat standaard ook.</translation>
    </message>
    <message>
        <source>Update HaRP to 0.4.4, or raise HP_TIMEOUT_CLIENT in older ones.</source>
        <translation>Werk HaRP bij naar 0.4.4, of verhoog HP_TIMEOUT_CLIENT in oudere versies.</translation>
    </message>
    <message>
        <source>With other load balancers raise the backend timeout.</source>
        <translation>Verhoog bij andere load balancers de backend-time-out.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the reverse proxy&apos;s idle limit (60 s).</source>
        <translation>Verbroken na %1 stilte: de inactiviteitslimiet van de reverse proxy (60 s).</translation>
    </message>
    <message>
        <source>60 seconds is the default of nginx (proxy_read_timeout), of Apache (Timeout, ProxyTimeout) and of Amazon&apos;s load balancers. HaRP&apos;s own limits are 30 s and 1800 s.</source>
        <translation>60 seconden is de standaardwaarde van nginx (proxy_read_timeout), van Apache (Timeout, ProxyTimeout) en van de load balancers van Amazon. De limieten van HaRP zelf zijn 30 s en 1800 s.</translation>
    </message>
    <message>
        <source>nginx: proxy_read_timeout 1h; and proxy_send_timeout 1h; in the location of the socket.</source>
        <translation>nginx: proxy_read_timeout 1h; en proxy_send_timeout 1h; in de location van de socket.</translation>
    </message>
    <message>
        <source>Apache: ProxyTimeout 3600, or timeout=3600 in ProxyPass.</source>
        <translation>Apache: ProxyTimeout 3600, of timeout=3600 in ProxyPass.</translation>
    </message>
    <message>
        <source>The handshake was answered through Cloudflare.</source>
        <translation>De handshake is via Cloudflare beantwoord.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: Cloudflare&apos;s idle limit (100 s).</source>
        <translation>Verbroken na %1 stilte: de inactiviteitslimiet van Cloudflare (100 s).</translation>
    </message>
    <message>
        <source>Cloudflare ends WebSockets after 100 seconds without traffic; the limit cannot be raised in most plans.</source>
        <translation>Cloudflare beëindigt WebSockets na 100 seconden zonder verkeer; in de meeste abonnementen kan de limiet niet worden verhoogd.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP from 0.4.4 on (1800 s).</source>
        <translation>Verbroken na %1 stilte: de inactiviteitslimiet van HaRP vanaf 0.4.4 (1800 s).</translation>
    </message>
    <message>
        <source>HP_TIMEOUT_TUNNEL is half an hour unless it is set; HaRP then ends the tunnel with a bare FIN.</source>
        <translation>HP_TIMEOUT_TUNNEL is een half uur, tenzij anders ingesteld; HaRP beëindigt de tunnel dan met een kale FIN.</translation>
    </message>
    <message>
        <source>Or raise HP_TIMEOUT_TUNNEL of HaRP.</source>
        <translation>Of verhoog HP_TIMEOUT_TUNNEL van HaRP.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: an idle limit of %2 s on the way.</source>
        <translation>Verbroken na %1 stilte: een inactiviteitslimiet van %2 s onderweg.</translation>
    </message>
    <message>
        <source>Known ones: 55 s Heroku, 240 s Azure&apos;s load balancer, 350 s Amazon&apos;s network load balancer, 600 s Google&apos;s network, 3600 s HAProxy as it is often set up; the others are common settings.</source>
        <translation>Bekende limieten: 55 s Heroku, 240 s de load balancer van Azure, 350 s de netwerk-load balancer van Amazon, 600 s het netwerk van Google, 3600 s HAProxy zoals het vaak is ingesteld; de andere zijn gangbare instellingen.</translation>
    </message>
    <message>
        <source>Look for a timeout of %2 seconds in proxies, load balancers and firewalls.</source>
        <translation>Zoek naar een time-out van %2 seconden in proxy’s, load balancers en firewalls.</translation>
    </message>
    <message>
        <source>That is none of the well-known limits (30, 60, 100, 1800 s).</source>
        <translation>Dat is geen van de welbekende limieten (30, 60, 100, 1800 s).</translation>
    </message>
    <message>
        <source>Cut after %1 of silence.</source>
        <translation>Verbroken na %1 stilte.</translation>
    </message>
    <message>
        <source>Perhaps an idle limit on the way. Measured twice with the same result it is one.</source>
        <translation>Misschien een inactiviteitslimiet onderweg. Twee keer met hetzelfde resultaat gemeten, is het er een.</translation>
    </message>
    <message>
        <source>Measure again: connect, stay silent, and compare.</source>
        <translation>Meet opnieuw: verbind, blijf stil en vergelijk.</translation>
    </message>
    <message>
        <source>The address is Engine.IO&apos;s (EIO), and it ended %1 after the last message, its ping timeout.</source>
        <translation>Het adres is van Engine.IO (EIO), en de verbinding eindigde %1 na het laatste bericht, de ping-time-out ervan.</translation>
    </message>
    <message>
        <source>The Socket.IO server got no answer to its ping.</source>
        <translation>De Socket.IO-server kreeg geen antwoord op zijn ping.</translation>
    </message>
    <message>
        <source>Engine.IO pings with the text message 2 and wants the text message 3 within pingTimeout (20 s). WebSocket pongs do not count.</source>
        <translation>Engine.IO pingt met het tekstbericht 2 en wil binnen pingTimeout (20 s) het tekstbericht 3. WebSocket-pongs tellen niet.</translation>
    </message>
    <message>
        <source>Answer each message 2 with 3.</source>
        <translation>Beantwoord elk bericht 2 met 3.</translation>
    </message>
    <message>
        <source>The other end got no pong to its ping in time.</source>
        <translation>De andere kant kreeg niet op tijd een pong op de ping.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets and uvicorn ping every 20 seconds and give up 20 seconds later. Pongs were switched off or late here, or got stuck on the way.</source>
        <translation>websockets van Python en uvicorn pingen elke 20 seconden en geven het 20 seconden later op. Pongs waren hier uitgeschakeld of te laat, of bleven onderweg steken.</translation>
    </message>
    <message>
        <source>Switch automatic pongs on.</source>
        <translation>Schakel automatische pongs in.</translation>
    </message>
    <message>
        <source>Look for a ping without a pong before the end.</source>
        <translation>Zoek vóór het einde naar een ping zonder pong.</translation>
    </message>
    <message>
        <source>If the pong was sent, the way back is stuck: network, proxy, or a busy endpoint.</source>
        <translation>Als de pong is verzonden, zit de terugweg vast: netwerk, proxy of een druk endpoint.</translation>
    </message>
    <message>
        <source>It was open for %1, with traffic until shortly before the end.</source>
        <translation>De verbinding was %1 open, met verkeer tot kort voor het einde.</translation>
    </message>
    <message>
        <source>Something may limit how long a connection lives: %1 s, traffic or not.</source>
        <translation>Mogelijk beperkt iets hoelang een verbinding leeft: %1 s, met of zonder verkeer.</translation>
    </message>
    <message>
        <source>Load balancers such as Google&apos;s count the whole life of a WebSocket against the backend timeout; so do reloads of proxies that end old workers.</source>
        <translation>Load balancers zoals die van Google laten de hele levensduur van een WebSocket meetellen voor de backend-time-out; ook het herladen van proxy’s die oude workers beëindigen, heeft dit effect.</translation>
    </message>
    <message>
        <source>Measure again and compare.</source>
        <translation>Meet opnieuw en vergelijk.</translation>
    </message>
    <message>
        <source>Look for a timeout of %1 seconds in load balancers.</source>
        <translation>Zoek naar een time-out van %1 seconden in load balancers.</translation>
    </message>
    <message>
        <source>Reconnect as a matter of course: no connection lives for ever.</source>
        <translation>Beschouw opnieuw verbinden als vanzelfsprekend: geen verbinding leeft eeuwig.</translation>
    </message>
    <message>
        <source>A WebSocket endpoint answers here: it asks for an upgrade.</source>
        <translation>Hier antwoordt een WebSocket-endpoint: het vraagt om een upgrade.</translation>
    </message>
    <message>
        <source>The request was an ordinary GET, and the answer (%1) says that an upgrade is missing.</source>
        <translation>Het verzoek was een gewone GET, en het antwoord (%1) zegt dat een upgrade ontbreekt.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered here.</source>
        <translation>Een gewone GET wordt hier beantwoord.</translation>
    </message>
    <message>
        <source>The server wants other credentials (%1).</source>
        <translation>De server wil andere inloggegevens (%1).</translation>
    </message>
    <message>
        <source>Which hop says so cannot be told from this answer.</source>
        <translation>Welke hop dat zegt, valt uit dit antwoord niet op te maken.</translation>
    </message>
    <message>
        <source>Check user, password or token, and how the server wants them.</source>
        <translation>Controleer gebruiker, wachtwoord of token, en in welke vorm de server ze wil.</translation>
    </message>
    <message>
        <source>WWW-Authenticate in the answer tells the ways that it takes.</source>
        <translation>WWW-Authenticate in het antwoord vertelt welke vormen worden geaccepteerd.</translation>
    </message>
    <message>
        <source>The server forbids this (%1).</source>
        <translation>De server verbiedt dit (%1).</translation>
    </message>
    <message>
        <source>Check credentials and Origin.</source>
        <translation>Controleer inloggegevens en Origin.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way for this request.</source>
        <translation>Kijk in de logs van elke server onderweg naar dit verzoek.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1).</source>
        <translation>Op dit pad is niets (%1).</translation>
    </message>
    <message>
        <source>Check the path, its upper and lower case, and the slash at its end.</source>
        <translation>Controleer het pad, de hoofd- en kleine letters ervan, en de slash aan het einde.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>De sockets van ExApps staan op /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>This path does not take a GET (%1).</source>
        <translation>Dit pad accepteert geen GET (%1).</translation>
    </message>
    <message>
        <source>A WebSocket is opened with GET, so there is none at this path, or a proxy took the upgrade out.</source>
        <translation>Een WebSocket wordt met GET geopend, dus is er geen op dit pad, of een proxy heeft de upgrade weggehaald.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Controleer het pad.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade and Connection on.</source>
        <translation>Controleer of proxy’s Upgrade en Connection doorgeven.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>De server weigerde het verzoek (%1).</translation>
    </message>
    <message>
        <source>It blames the request; the body may tell why.</source>
        <translation>De schuld ligt volgens de server bij het verzoek; de body vertelt mogelijk waarom.</translation>
    </message>
    <message>
        <source>Read the body.</source>
        <translation>Lees de body.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade, Connection and the Sec-WebSocket headers on.</source>
        <translation>Controleer of proxy’s Upgrade, Connection en de Sec-WebSocket-headers doorgeven.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Kijk in het log van de server.</translation>
    </message>
    <message>
        <source>The server failed (%1).</source>
        <translation>De server faalde (%1).</translation>
    </message>
    <message>
        <source>It blames itself or a server behind it.</source>
        <translation>De server geeft zichzelf of een server erachter de schuld.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server answered something else than a WebSocket (%1).</source>
        <translation>De server antwoordde met iets anders dan een WebSocket (%1).</translation>
    </message>
    <message>
        <source>Only a 101 opens a WebSocket.</source>
        <translation>Alleen een 101 opent een WebSocket.</translation>
    </message>
    <message>
        <source>Read headers and body of the answer.</source>
        <translation>Lees de headers en body van het antwoord.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Het systeem zegt: %1</translation>
    </message>
    <message>
        <source>What happened cannot be told.</source>
        <translation>Wat er is gebeurd, valt niet te zeggen.</translation>
    </message>
    <message>
        <source>Too little was seen of it.</source>
        <translation>Er is te weinig van gezien.</translation>
    </message>
    <message>
        <source>Record the connection and try again.</source>
        <translation>Neem de verbinding op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way.</source>
        <translation>Kijk in de logs van elke server onderweg.</translation>
    </message>
    <message>
        <source>The answer is %1 with the header X-Nextcloud-Maintenance-Mode.</source>
        <translation>Het antwoord is %1 met de header X-Nextcloud-Maintenance-Mode.</translation>
    </message>
    <message>
        <source>The answer is %1 with Nextcloud&apos;s page about maintenance.</source>
        <translation>Het antwoord is %1 met de onderhoudspagina van Nextcloud.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who you are either, so ExApps answer 401 to everybody with a credential.</source>
        <translation>Zolang dat duurt, kan HaRP ook niet vragen wie je bent, dus antwoorden ExApps met 401 aan iedereen met inloggegevens.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of an untrusted domain.</source>
        <translation>Het antwoord is %1 en spreekt van een niet-vertrouwd domein.</translation>
    </message>
    <message>
        <source>Nextcloud does not answer to this host name.</source>
        <translation>Nextcloud antwoordt niet op deze hostnaam.</translation>
    </message>
    <message>
        <source>The host is not among trusted_domains in config.php.</source>
        <translation>De host staat niet tussen trusted_domains in config.php.</translation>
    </message>
    <message>
        <source>Use the host name that Nextcloud knows.</source>
        <translation>Gebruik de hostnaam die Nextcloud kent.</translation>
    </message>
    <message>
        <source>Or add this one: occ config:system:set trusted_domains 1 --value=NAME.</source>
        <translation>Of voeg deze toe: occ config:system:set trusted_domains 1 --value=NAAM.</translation>
    </message>
    <message>
        <source>The answer is %1 with the message &quot;%2&quot;.</source>
        <translation>Het antwoord is %1 met het bericht “%2”.</translation>
    </message>
    <message>
        <source>AppAPI in Nextcloud refused the ExApp&apos;s or HaRP&apos;s own key.</source>
        <translation>AppAPI in Nextcloud weigerde de sleutel van de ExApp of die van HaRP zelf.</translation>
    </message>
    <message>
        <source>This is an answer to calls between ExApp, HaRP and Nextcloud (&quot;%1&quot;); for a socket it is the wrong address. Nextcloud slows down who tries again and again.</source>
        <translation>Dit is een antwoord op aanroepen tussen ExApp, HaRP en Nextcloud (“%1”); voor een socket is het het verkeerde adres. Nextcloud vertraagt wie het steeds opnieuw probeert.</translation>
    </message>
    <message>
        <source>For a socket use /exapps/&lt;appid&gt;/…</source>
        <translation>Gebruik voor een socket /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>For such a call compare the secret (APP_SECRET, HP_SHARED_KEY) with what is registered in Nextcloud.</source>
        <translation>Vergelijk voor zo’n aanroep het geheim (APP_SECRET, HP_SHARED_KEY) met wat in Nextcloud is geregistreerd.</translation>
    </message>
    <message>
        <source>The answer is %1; HaRP never sends 429.</source>
        <translation>Het antwoord is %1; HaRP verzendt nooit 429.</translation>
    </message>
    <message>
        <source>The answer carries Nextcloud&apos;s headers or cookies.</source>
        <translation>Het antwoord draagt headers of cookies van Nextcloud.</translation>
    </message>
    <message>
        <source>Too many requests: Nextcloud slows your address down.</source>
        <translation>Te veel verzoeken: Nextcloud vertraagt je adres.</translation>
    </message>
    <message>
        <source>After failed logins Nextcloud delays an address, and at last answers 429.</source>
        <translation>Na mislukte aanmeldingen vertraagt Nextcloud een adres, en antwoordt het uiteindelijk met 429.</translation>
    </message>
    <message>
        <source>Wait, and find out which credential fails.</source>
        <translation>Wacht, en zoek uit welke inloggegevens falen.</translation>
    </message>
    <message>
        <source>An administrator can lift it: occ security:bruteforce:reset ADDRESS.</source>
        <translation>Een beheerder kan het opheffen: occ security:bruteforce:reset ADRES.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of the CSRF check.</source>
        <translation>Het antwoord is %1 en spreekt van de CSRF-controle.</translation>
    </message>
    <message>
        <source>Nextcloud misses its protection against forged requests; this is one of its pages, no WebSocket.</source>
        <translation>Nextcloud mist zijn bescherming tegen vervalste verzoeken; dit is een van zijn pagina’s, geen WebSocket.</translation>
    </message>
    <message>
        <source>Cookies without the same-site ones, or without a request token, do not get past this check.</source>
        <translation>Cookies zonder de same-site-cookies, of zonder requesttoken, komen niet door deze controle.</translation>
    </message>
    <message>
        <source>Send the header OCS-APIRequest: true, or all cookies of the session.</source>
        <translation>Verzend de header OCS-APIRequest: true, of alle cookies van de sessie.</translation>
    </message>
    <message>
        <source>The path leads through /apps/app_api/proxy/; the answer is %1.</source>
        <translation>Het pad leidt door /apps/app_api/proxy/; het antwoord is %1.</translation>
    </message>
    <message>
        <source>AppAPI&apos;s PHP proxy carries no WebSockets.</source>
        <translation>De PHP-proxy van AppAPI geeft geen WebSockets door.</translation>
    </message>
    <message>
        <source>/apps/app_api/proxy/&lt;appid&gt;/ hands single requests to the ExApp; it cannot keep a connection open.</source>
        <translation>/apps/app_api/proxy/&lt;appid&gt;/ geeft losse verzoeken door aan de ExApp; het kan geen verbinding openhouden.</translation>
    </message>
    <message>
        <source>Use /exapps/&lt;appid&gt;/… instead, which leads through HaRP; the app must be installed with a HaRP daemon.</source>
        <translation>Gebruik in plaats daarvan /exapps/&lt;appid&gt;/…, dat door HaRP leidt; de app moet met een HaRP-daemon zijn geïnstalleerd.</translation>
    </message>
    <message>
        <source>There patterns of routes need ^/ at their beginning, and upper and lower case count.</source>
        <translation>Daar moeten patronen van routes met ^/ beginnen, en tellen hoofd- en kleine letters mee.</translation>
    </message>
    <message>
        <source>The answer is %1 and carries Nextcloud&apos;s headers, cookies or page.</source>
        <translation>Het antwoord is %1 en draagt headers, cookies of een pagina van Nextcloud.</translation>
    </message>
    <message>
        <source>The reverse proxy hands /exapps/ to Nextcloud instead of HaRP.</source>
        <translation>De reverse proxy geeft /exapps/ door aan Nextcloud in plaats van aan HaRP.</translation>
    </message>
    <message>
        <source>Nextcloud itself answered; it knows nothing of /exapps/.</source>
        <translation>Nextcloud zelf antwoordde; het weet niets van /exapps/.</translation>
    </message>
    <message>
        <source>Nextcloud answered with one of its pages; there is no WebSocket at this path.</source>
        <translation>Nextcloud antwoordde met een van zijn pagina’s; op dit pad is geen WebSocket.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…, beside Nextcloud&apos;s own paths. Other services, such as notify_push at /push/ws, have locations of their own in the reverse proxy.</source>
        <translation>De sockets van ExApps staan op /exapps/&lt;appid&gt;/…, naast de eigen paden van Nextcloud. Andere diensten, zoals notify_push op /push/ws, hebben een eigen location in de reverse proxy.</translation>
    </message>
    <message>
        <source>For notify_push check the location /push/ in the reverse proxy.</source>
        <translation>Controleer voor notify_push de location /push/ in de reverse proxy.</translation>
    </message>
    <message>
        <source>There is no host named %1 here.</source>
        <translation>Hier is geen host met de naam %1.</translation>
    </message>
    <message>
        <source>A name without dots is mostly that of a container or of a machine in a local network; it is known there only.</source>
        <translation>Een naam zonder punten is meestal die van een container of van een machine in een lokaal netwerk; alleen daar is hij bekend.</translation>
    </message>
    <message>
        <source>Use the published port of the container on this machine, such as 127.0.0.1:8780.</source>
        <translation>Gebruik de gepubliceerde poort van de container op deze machine, zoals 127.0.0.1:8780.</translation>
    </message>
    <message>
        <source>Or use the full name of the host.</source>
        <translation>Of gebruik de volledige naam van de host.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>De naam %1 is niet gevonden.</translation>
    </message>
    <message>
        <source>The name service does not know it, or could not be asked.</source>
        <translation>De naamdienst kent hem niet, of kon niet worden bevraagd.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Controleer de spelling.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the name servers.</source>
        <translation>Controleer het netwerk, de VPN en de nameservers.</translation>
    </message>
    <message>
        <source>A name of an internal network is known inside it only.</source>
        <translation>Een naam van een intern netwerk is alleen daarbinnen bekend.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1: HaRP does not run there, or does not publish this port.</source>
        <translation>Niets luistert op poort %2 van %1: HaRP draait daar niet, of publiceert deze poort niet.</translation>
    </message>
    <message>
        <source>HaRP takes HTTP on 8780, HTTPS on 8781 only if a certificate is at /certs/cert.pem, and FRP tunnels on 8782.</source>
        <translation>HaRP accepteert HTTP op 8780, HTTPS op 8781 alleen als er een certificaat in /certs/cert.pem staat, en FRP-tunnels op 8782.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs (docker ps) and publishes the port.</source>
        <translation>Controleer of de HaRP-container draait (docker ps) en de poort publiceert.</translation>
    </message>
    <message>
        <source>Without a certificate use port 8780.</source>
        <translation>Gebruik zonder certificaat poort 8780.</translation>
    </message>
    <message>
        <source>localhost may be ::1 or 127.0.0.1; a server may listen on one of them only.</source>
        <translation>localhost kan ::1 of 127.0.0.1 zijn; mogelijk luistert een server maar op een van beide.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1.</source>
        <translation>Niets luistert op poort %2 van %1.</translation>
    </message>
    <message>
        <source>The host is there and refuses connections to this port: the server does not run, listens on another port or address, or a firewall refuses.</source>
        <translation>De host is er en weigert verbindingen met deze poort: de server draait niet, luistert op een andere poort of een ander adres, of een firewall weigert.</translation>
    </message>
    <message>
        <source>Check that the server runs, and on which address and port it listens (ss -ltn).</source>
        <translation>Controleer of de server draait, en op welk adres en welke poort hij luistert (ss -ltn).</translation>
    </message>
    <message>
        <source>A server in a container must listen on 0.0.0.0 and have its port published.</source>
        <translation>Een server in een container moet op 0.0.0.0 luisteren, en zijn poort moet zijn gepubliceerd.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>Er is geen weg naar %1.</translation>
    </message>
    <message>
        <source>No network of this machine leads there, or one on the way gave up.</source>
        <translation>Geen netwerk van deze machine leidt daarheen, of een netwerk onderweg gaf het op.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Controleer het netwerk, de VPN en de firewall.</translation>
    </message>
    <message>
        <source>If the name has IPv6 addresses, check that IPv6 works here.</source>
        <translation>Als de naam IPv6-adressen heeft, controleer dan of IPv6 hier werkt.</translation>
    </message>
    <message>
        <source>Not even the connection was made, so no ban of HaRP shows here: HaRP takes connections and then falls silent.</source>
        <translation>Zelfs de verbinding kwam niet tot stand, dus dit wijst niet op een blokkade door HaRP: HaRP neemt verbindingen aan en zwijgt dan.</translation>
    </message>
    <message>
        <source>%1 did not take the connection on port %2.</source>
        <translation>%1 nam de verbinding op poort %2 niet aan.</translation>
    </message>
    <message>
        <source>Packets vanish: the host is off, or a firewall drops them.</source>
        <translation>Pakketten verdwijnen: de host staat uit, of een firewall verwerpt ze.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Controleer host en poort.</translation>
    </message>
    <message>
        <source>Check the firewalls on the way, those of hosting providers too.</source>
        <translation>Controleer de firewalls onderweg, ook die van hostingproviders.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>De proxy van deze machine liet de verbinding niet door.</translation>
    </message>
    <message>
        <source>The connection to %1 goes through a proxy, which refused it or wants a login.</source>
        <translation>De verbinding met %1 loopt via een proxy, die de verbinding weigerde of een aanmelding wil.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and credentials.</source>
        <translation>Controleer het adres en de inloggegevens van de proxy.</translation>
    </message>
    <message>
        <source>Check that its rules allow CONNECT to port %2.</source>
        <translation>Controleer of de regels ervan CONNECT naar poort %2 toestaan.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Het begint met: %1</translation>
    </message>
    <message>
        <source>What answers at port %2 of %1 does not speak HTTP.</source>
        <translation>Wat op poort %2 van %1 antwoordt, spreekt geen HTTP.</translation>
    </message>
    <message>
        <source>Another service listens there: SSH, a database, FRP (8782) …</source>
        <translation>Daar luistert een andere dienst: SSH, een database, FRP (8782) …</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Controleer de poort.</translation>
    </message>
    <message>
        <source>Check the scheme: ws for plain, wss for TLS.</source>
        <translation>Controleer het schema: ws voor onversleuteld, wss voor TLS.</translation>
    </message>
    <message>
        <source>The head of the answer has no end.</source>
        <translation>De kop van het antwoord heeft geen einde.</translation>
    </message>
    <message>
        <source>The headers are above 64 KiB or 200 lines, so this is no sane answer.</source>
        <translation>De headers gaan boven 64 KiB of 200 regels, dus dit is geen zinnig antwoord.</translation>
    </message>
    <message>
        <source>Look at what answers: an application that sets a cookie again and again?</source>
        <translation>Bekijk wat er antwoordt: een toepassing die steeds opnieuw een cookie zet?</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came for %1.</source>
        <translation>De verbinding werd aangenomen, het verzoek verzonden, en %1 lang kwam er niets.</translation>
    </message>
    <message>
        <source>The server took the connection and did not answer the handshake.</source>
        <translation>De server nam de verbinding aan en beantwoordde de handshake niet.</translation>
    </message>
    <message>
        <source>It is stuck, waits for something, or is no web server. Without TLS where the server expects it, it may also wait for the rest of a TLS greeting.</source>
        <translation>De server zit vast, wacht op iets, of is geen webserver. Zonder TLS waar de server het verwacht, kan hij ook op de rest van een TLS-begroeting wachten.</translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation>Sta meer tijd toe.</translation>
    </message>
    <message>
        <source>Look for this request in the server&apos;s log.</source>
        <translation>Zoek dit verzoek in het log van de server.</translation>
    </message>
    <message>
        <source>The answer began, and its head was not complete in time.</source>
        <translation>Het antwoord begon, maar de kop ervan was niet op tijd compleet.</translation>
    </message>
    <message>
        <source>The answer began and did not come to an end in time.</source>
        <translation>Het antwoord begon, maar kwam niet op tijd tot een einde.</translation>
    </message>
    <message>
        <source>The server, or a proxy that waits for it, stopped in the middle of the response head.</source>
        <translation>De server, of een proxy die erop wacht, stopte midden in de antwoordkop.</translation>
    </message>
    <message>
        <source>The connection was reset instead of an answer.</source>
        <translation>In plaats van een antwoord werd de verbinding gereset.</translation>
    </message>
    <message>
        <source>The server process crashed or aborts such requests, or a firewall between cuts them.</source>
        <translation>Het serverproces crashte of breekt zulke verzoeken af, of een firewall ertussen verbreekt ze.</translation>
    </message>
    <message>
        <source>Try from another network: some firewalls cut upgrades.</source>
        <translation>Probeer het vanaf een ander netwerk: sommige firewalls verbreken upgrades.</translation>
    </message>
    <message>
        <source>The server hung up without a whole answer.</source>
        <translation>De server hing op zonder een volledig antwoord.</translation>
    </message>
    <message>
        <source>It closed the connection after the request: the application failed, the port wants TLS, or a proxy has an empty answer for unknown hosts (nginx: return 444).</source>
        <translation>De server sloot de verbinding na het verzoek: de toepassing faalde, de poort wil TLS, of een proxy heeft een leeg antwoord voor onbekende hosts (nginx: return 444).</translation>
    </message>
    <message>
        <source>Check the host name, and the scheme: ws for plain, wss for TLS.</source>
        <translation>Controleer de hostnaam en het schema: ws voor onversleuteld, wss voor TLS.</translation>
    </message>
    <message>
        <source>Read the reverse proxy&apos;s error log: it names the server behind it and what went wrong.</source>
        <translation>Lees het foutenlog van de reverse proxy: daarin staat de server erachter en wat er misging.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare with its page for suspicious clients.</source>
        <translation>Het antwoord is %1 van Cloudflare met de pagina voor verdachte clients.</translation>
    </message>
    <message>
        <source>Cloudflare holds the request back: it wants a browser that passes its check.</source>
        <translation>Cloudflare houdt het verzoek tegen: het wil een browser die de controle doorstaat.</translation>
    </message>
    <message>
        <source>A rule for bots or for security challenges the handshake; a program cannot pass it.</source>
        <translation>Een regel tegen bots of voor beveiliging onderwerpt de handshake aan een challenge; een programma kan die niet doorstaan.</translation>
    </message>
    <message>
        <source>Exempt the socket&apos;s path from bot protection and security rules in Cloudflare.</source>
        <translation>Zonder het pad van de socket in Cloudflare uit van botbeveiliging en beveiligingsregels.</translation>
    </message>
    <message>
        <source>Or connect past Cloudflare.</source>
        <translation>Of verbind buiten Cloudflare om.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare; 520 to 530 are its own.</source>
        <translation>Het antwoord is %1 van Cloudflare; 520 tot 530 zijn van Cloudflare zelf.</translation>
    </message>
    <message>
        <source>Cloudflare cannot talk to the server behind it.</source>
        <translation>Cloudflare kan niet met de server erachter praten.</translation>
    </message>
    <message>
        <source>520: an unexpected answer. 521: connection refused. 522, 524: timed out. 523: no way there. 525, 526: TLS failed or the certificate is wrong. 530: the tunnel or its name is down.</source>
        <translation>520: een onverwacht antwoord. 521: verbinding geweigerd. 522, 524: time-out. 523: geen weg erheen. 525, 526: TLS mislukte of het certificaat klopt niet. 530: de tunnel of de naam ervan werkt niet.</translation>
    </message>
    <message>
        <source>Check that the server behind Cloudflare runs and lets Cloudflare&apos;s addresses in.</source>
        <translation>Controleer of de server achter Cloudflare draait en de adressen van Cloudflare toelaat.</translation>
    </message>
    <message>
        <source>For 525 and 526 compare the TLS mode with the certificate of the server.</source>
        <translation>Vergelijk bij 525 en 526 de TLS-modus met het certificaat van de server.</translation>
    </message>
    <message>
        <source>For 530 check that cloudflared runs.</source>
        <translation>Controleer bij 530 of cloudflared draait.</translation>
    </message>
    <message>
        <source>The answer is 404 with &quot;404 page not found&quot;, as Traefik and other Go servers write it.</source>
        <translation>Het antwoord is 404 met “404 page not found”, zoals Traefik en andere Go-servers het schrijven.</translation>
    </message>
    <message>
        <source>Traefik has no router for this host and path, or a Go server has no such path.</source>
        <translation>Traefik heeft geen router voor deze host en dit pad, of een Go-server heeft zo’n pad niet.</translation>
    </message>
    <message>
        <source>Traefik answers so when no rule matches, when the container is unhealthy, or when TLS and the entry point do not fit the router.</source>
        <translation>Traefik antwoordt zo wanneer geen regel past, wanneer de container niet gezond is, of wanneer TLS en het entry point niet bij de router passen.</translation>
    </message>
    <message>
        <source>Check the router&apos;s rule (Host and PathPrefix), its entry point and the container&apos;s health.</source>
        <translation>Controleer de regel van de router (Host en PathPrefix), het entry point ervan en de gezondheid van de container.</translation>
    </message>
    <message>
        <source>If the endpoint is written in Go, check the path.</source>
        <translation>Als het endpoint in Go is geschreven, controleer dan het pad.</translation>
    </message>
    <message>
        <source>The answer is %1 with just the text &quot;%2&quot; and no server header, like Traefik&apos;s.</source>
        <translation>Het antwoord is %1 met alleen de tekst “%2” en zonder server-header, zoals dat van Traefik.</translation>
    </message>
    <message>
        <source>Traefik gets no answer from the server behind it.</source>
        <translation>Traefik krijgt geen antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>502: it refuses or closes connections. 503: no server is healthy. 504: it took too long.</source>
        <translation>502: die weigert of sluit verbindingen. 503: geen server is gezond. 504: het duurde te lang.</translation>
    </message>
    <message>
        <source>Check the service&apos;s port (8780 for HaRP) and network; Traefik must be in the same one.</source>
        <translation>Controleer de poort (8780 voor HaRP) en het netwerk van de dienst; Traefik moet in hetzelfde netwerk zitten.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: Caddy.</source>
        <translation>Het antwoord is %1 met een lege body en Server: Caddy.</translation>
    </message>
    <message>
        <source>Caddy gets no answer from the server behind it.</source>
        <translation>Caddy krijgt geen antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>Check the address in reverse_proxy (port 8780 for HaRP) and that it runs.</source>
        <translation>Controleer het adres in reverse_proxy (poort 8780 voor HaRP) en of daar iets draait.</translation>
    </message>
    <message>
        <source>Caddy has nothing for this path.</source>
        <translation>Caddy heeft niets voor dit pad.</translation>
    </message>
    <message>
        <source>Where no directive matches Caddy answers an empty page, mostly with 200.</source>
        <translation>Waar geen directive past, antwoordt Caddy met een lege pagina, meestal met 200.</translation>
    </message>
    <message>
        <source>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } before the rest.</source>
        <translation>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } vóór de rest.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: envoy.</source>
        <translation>Het antwoord is %1 met een lege body en Server: envoy.</translation>
    </message>
    <message>
        <source>Envoy does not let WebSocket upgrades through.</source>
        <translation>Envoy laat WebSocket-upgrades niet door.</translation>
    </message>
    <message>
        <source>Without upgrade_configs for websocket Envoy refuses each upgrade.</source>
        <translation>Zonder upgrade_configs voor websocket weigert Envoy elke upgrade.</translation>
    </message>
    <message>
        <source>Add upgrade_type: websocket to the route or the HTTP connection manager.</source>
        <translation>Voeg upgrade_type: websocket toe aan de route of de HTTP connection manager.</translation>
    </message>
    <message>
        <source>Envoy gets no answer from the server behind it.</source>
        <translation>Envoy krijgt geen antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>The text names the reason, such as connection failure, timeout, or no healthy server.</source>
        <translation>De tekst noemt de reden, zoals verbindingsfout, time-out of geen gezonde server.</translation>
    </message>
    <message>
        <source>Check that the server behind Envoy runs, and its health check.</source>
        <translation>Controleer of de server achter Envoy draait, en de health check ervan.</translation>
    </message>
    <message>
        <source>The answer is %1, which gateways send.</source>
        <translation>Het antwoord is %1, dat gateways verzenden.</translation>
    </message>
    <message>
        <source>A gateway on the way got no usable answer from the server behind it.</source>
        <translation>Een gateway onderweg kreeg geen bruikbaar antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>502: it closed or spoke nonsense. 503: it is down or overloaded. 504: it took too long.</source>
        <translation>502: die sloot of sprak onzin. 503: die ligt plat of is overbelast. 504: het duurde te lang.</translation>
    </message>
    <message>
        <source>Find out which server wrote this page: its log names the one behind it.</source>
        <translation>Zoek uit welke server deze pagina schreef: in het log ervan staat welke erachter zit.</translation>
    </message>
    <message>
        <source>Ask the server behind it directly.</source>
        <translation>Bevraag de server erachter rechtstreeks.</translation>
    </message>
    <message>
        <source>The answer is %1 with Location: %2</source>
        <translation>Het antwoord is %1 met Location: %2</translation>
    </message>
    <message>
        <source>Redirects were followed until there were too many (%1).</source>
        <translation>Omleidingen werden gevolgd tot het er te veel waren (%1).</translation>
    </message>
    <message>
        <source>%1 led to %2 (%3).</source>
        <translation>%1 leidde naar %2 (%3).</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>De server leidt in een kring om.</translation>
    </message>
    <message>
        <source>Redirects lead from one to the next without an end: often a cookie that is missing, or a proxy and a server that disagree about https.</source>
        <translation>Omleidingen leiden eindeloos van de ene naar de andere: vaak een ontbrekende cookie, of een proxy en een server die het oneens zijn over https.</translation>
    </message>
    <message>
        <source>Look at the addresses: which one comes back?</source>
        <translation>Bekijk de adressen: welk komt terug?</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and the server trust it.</source>
        <translation>Laat de reverse proxy X-Forwarded-Proto: https verzenden, en de server die vertrouwen.</translation>
    </message>
    <message>
        <source>This host speaks TLS only: use wss:// instead of ws://.</source>
        <translation>Deze host spreekt alleen TLS: gebruik wss:// in plaats van ws://.</translation>
    </message>
    <message>
        <source>The plain address answers with a redirect to the same one with https. WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>Het onversleutelde adres antwoordt met een omleiding naar hetzelfde adres met https. WebSocket-clients, ook browsers, volgen geen omleidingen.</translation>
    </message>
    <message>
        <source>Change ws:// to wss:// in the address.</source>
        <translation>Wijzig ws:// in het adres in wss://.</translation>
    </message>
    <message>
        <source>It leads from TLS to a plain connection.</source>
        <translation>Het leidt van TLS naar een onversleutelde verbinding.</translation>
    </message>
    <message>
        <source>The server believes that it is reached without TLS, and redirects there.</source>
        <translation>De server denkt dat hij zonder TLS wordt bereikt, en leidt daarheen om.</translation>
    </message>
    <message>
        <source>TLS ends at the reverse proxy, and what stands behind it does not know.</source>
        <translation>TLS eindigt bij de reverse proxy, en wat erachter staat, weet dat niet.</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and have Nextcloud trust it (trusted_proxies).</source>
        <translation>Laat de reverse proxy X-Forwarded-Proto: https verzenden, en laat Nextcloud die vertrouwen (trusted_proxies).</translation>
    </message>
    <message>
        <source>Or set overwriteprotocol to https in Nextcloud&apos;s config.php.</source>
        <translation>Of zet overwriteprotocol op https in config.php van Nextcloud.</translation>
    </message>
    <message>
        <source>A login portal before the server wants you to log in first.</source>
        <translation>Een inlogportaal vóór de server wil dat je eerst inlogt.</translation>
    </message>
    <message>
        <source>A single sign-on gateway (OAuth proxy, Authelia, authentik, Cloudflare Access …) catches requests without its own cookie and sends them to %1.</source>
        <translation>Een single-sign-on-gateway (OAuth-proxy, Authelia, authentik, Cloudflare Access …) vangt verzoeken zonder zijn eigen cookie af en stuurt ze naar %1.</translation>
    </message>
    <message>
        <source>Send the gateway&apos;s cookie or token with the handshake.</source>
        <translation>Verzend de cookie of het token van de gateway met de handshake mee.</translation>
    </message>
    <message>
        <source>Or exempt the socket&apos;s path from the gateway; the ExApp or HaRP checks the user itself.</source>
        <translation>Of zonder het pad van de socket uit van de gateway; de ExApp of HaRP controleert de gebruiker zelf.</translation>
    </message>
    <message>
        <source>HaRP never redirects; Nextcloud does.</source>
        <translation>HaRP leidt nooit om; Nextcloud wel.</translation>
    </message>
    <message>
        <source>Nextcloud knows nothing of /exapps/ and sends you to its login page.</source>
        <translation>Nextcloud weet niets van /exapps/ en stuurt je naar zijn inlogpagina.</translation>
    </message>
    <message>
        <source>A web page of the server answered and wants you to log in; it is no WebSocket.</source>
        <translation>Een webpagina van de server antwoordde en wil dat je inlogt; het is geen WebSocket.</translation>
    </message>
    <message>
        <source>This path belongs to Nextcloud&apos;s pages, or to those of another application with a login.</source>
        <translation>Dit pad hoort bij de pagina’s van Nextcloud, of bij die van een andere toepassing met een aanmelding.</translation>
    </message>
    <message>
        <source>The socket of an ExApp is at /exapps/&lt;appid&gt;/…, not below /apps/ or /index.php/.</source>
        <translation>De socket van een ExApp staat op /exapps/&lt;appid&gt;/…, niet onder /apps/ of /index.php/.</translation>
    </message>
    <message>
        <source>Check the path for a missing /exapps.</source>
        <translation>Controleer of in het pad /exapps ontbreekt.</translation>
    </message>
    <message>
        <source>Cookies were sent without nc_sameSiteCookielax, and the redirect leads to the same address.</source>
        <translation>Er zijn cookies verzonden zonder nc_sameSiteCookielax, en de omleiding leidt naar hetzelfde adres.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address.</source>
        <translation>Nextcloud beantwoordt een sessie zonder deze cookie met een omleiding naar hetzelfde adres.</translation>
    </message>
    <message>
        <source>The server wants a slash at the end of the path.</source>
        <translation>De server wil een slash aan het einde van het pad.</translation>
    </message>
    <message>
        <source>It redirects to the same path with a slash, which WebSocket clients do not follow.</source>
        <translation>De server leidt om naar hetzelfde pad met een slash, wat WebSocket-clients niet volgen.</translation>
    </message>
    <message>
        <source>Add a slash at the end of the path.</source>
        <translation>Voeg een slash aan het einde van het pad toe.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>De server leidt om naar %1.</translation>
    </message>
    <message>
        <source>WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>WebSocket-clients, ook browsers, volgen geen omleidingen.</translation>
    </message>
    <message>
        <source>Use the new address directly, with ws or wss as its scheme.</source>
        <translation>Gebruik het nieuwe adres rechtstreeks, met ws of wss als schema.</translation>
    </message>
    <message>
        <source>If it leads to a page, the path is not that of a WebSocket.</source>
        <translation>Als het naar een pagina leidt, is het pad niet dat van een WebSocket.</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came.</source>
        <translation>De verbinding werd aangenomen, het verzoek verzonden, en er kwam niets.</translation>
    </message>
    <message>
        <source>The path has a &quot;..&quot; segment.</source>
        <translation>Het pad heeft een segment “..”.</translation>
    </message>
    <message>
        <source>HaRP drops requests with &quot;..&quot; in the path without an answer, and counts them.</source>
        <translation>HaRP verwerpt verzoeken met “..” in het pad zonder antwoord, en telt ze.</translation>
    </message>
    <message>
        <source>Plain or percent-encoded, a &quot;..&quot; between slashes is taken for an attack.</source>
        <translation>Gewoon of procentgecodeerd, een “..” tussen slashes geldt als een aanval.</translation>
    </message>
    <message>
        <source>Write the path without &quot;..&quot;.</source>
        <translation>Schrijf het pad zonder “..”.</translation>
    </message>
    <message>
        <source>The path is %1, which is AppAPI&apos;s alone.</source>
        <translation>Het pad is %1, dat alleen van AppAPI is.</translation>
    </message>
    <message>
        <source>HaRP drops requests to /heartbeat, /init and /enabled without an answer, and counts them.</source>
        <translation>HaRP verwerpt verzoeken naar /heartbeat, /init en /enabled zonder antwoord, en telt ze.</translation>
    </message>
    <message>
        <source>These three paths of an ExApp are for AppAPI; nobody else gets an answer.</source>
        <translation>Deze drie paden van een ExApp zijn voor AppAPI; niemand anders krijgt antwoord.</translation>
    </message>
    <message>
        <source>Ask the ExApp directly at its own port.</source>
        <translation>Bevraag de ExApp rechtstreeks op zijn eigen poort.</translation>
    </message>
    <message>
        <source>Give the socket another path.</source>
        <translation>Geef de socket een ander pad.</translation>
    </message>
    <message>
        <source>%1 failures that HaRP counts were sent from here in the last 300 seconds; ten make a ban.</source>
        <translation>Van hieruit zijn in de laatste 300 seconden %1 mislukkingen verzonden die HaRP telt; tien leiden tot een blokkade.</translation>
    </message>
    <message>
        <source>HaRP has banned your address: it does not answer any more.</source>
        <translation>HaRP heeft je adres geblokkeerd: het antwoordt niet meer.</translation>
    </message>
    <message>
        <source>After ten counted failures within 300 seconds HaRP drops everything from that address, PUBLIC routes too. The ban ends 300 seconds after the oldest of the ten.</source>
        <translation>Na tien getelde mislukkingen binnen 300 seconden verwerpt HaRP alles van dat adres, ook PUBLIC-routes. De blokkade eindigt 300 seconden na de oudste van de tien.</translation>
    </message>
    <message>
        <source>Find out why the first tries failed before you go on.</source>
        <translation>Zoek uit waarom de eerste pogingen mislukten voordat je verdergaat.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS, so that HaRP bans clients and not the reverse proxy with everybody behind it.</source>
        <translation>Stel HP_TRUSTED_PROXY_IPS in, zodat HaRP clients blokkeert en niet de reverse proxy met iedereen erachter.</translation>
    </message>
    <message>
        <source>No answer: HaRP has probably banned the address that it sees you from.</source>
        <translation>Geen antwoord: HaRP heeft waarschijnlijk het adres geblokkeerd waarvandaan het je ziet.</translation>
    </message>
    <message>
        <source>HaRP never says that somebody is banned; it falls silent. Without HP_TRUSTED_PROXY_IPS it sees the reverse proxy&apos;s address and bans everybody behind it for what one of them did.</source>
        <translation>HaRP zegt nooit dat iemand is geblokkeerd; het zwijgt. Zonder HP_TRUSTED_PROXY_IPS ziet het het adres van de reverse proxy en blokkeert het iedereen daarachter om wat één van hen deed.</translation>
    </message>
    <message>
        <source>Ask for another page of the same Nextcloud, such as status.php: if it answers, only /exapps/ is silent.</source>
        <translation>Vraag een andere pagina van dezelfde Nextcloud op, zoals status.php: als die antwoordt, zwijgt alleen /exapps/.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent may be stuck.</source>
        <translation>Mogelijk zit de agent van HaRP vast.</translation>
    </message>
    <message>
        <source>HAProxy waits up to 30 seconds for the agent&apos;s decision, and the agent up to 25 seconds for Nextcloud, before a refusal is sent.</source>
        <translation>HAProxy wacht tot 30 seconden op de beslissing van de agent, en de agent tot 25 seconden op Nextcloud, voordat een weigering wordt verzonden.</translation>
    </message>
    <message>
        <source>Allow more time: with 35 seconds you see the refusal.</source>
        <translation>Sta meer tijd toe: met 35 seconden zie je de weigering.</translation>
    </message>
    <message>
        <source>Check how fast Nextcloud answers HaRP.</source>
        <translation>Controleer hoe snel Nextcloud HaRP antwoord geeft.</translation>
    </message>
    <message>
        <source>The ExApp may have taken the request without answering it.</source>
        <translation>Mogelijk heeft de ExApp het verzoek aangenomen zonder het te beantwoorden.</translation>
    </message>
    <message>
        <source>HaRP waits half an hour for an ExApp&apos;s answer before it sends 504.</source>
        <translation>HaRP wacht een half uur op het antwoord van een ExApp voordat het 504 verzendt.</translation>
    </message>
    <message>
        <source>Look for this request in the ExApp&apos;s log; if it is there, the ExApp holds it.</source>
        <translation>Zoek dit verzoek in het log van de ExApp; als het er staat, houdt de ExApp het vast.</translation>
    </message>
    <message>
        <source>The connection was reset after the request, without an answer.</source>
        <translation>De verbinding werd na het verzoek gereset, zonder antwoord.</translation>
    </message>
    <message>
        <source>HaRP may have dropped the request: your address is banned.</source>
        <translation>Mogelijk heeft HaRP het verzoek verworpen: je adres is geblokkeerd.</translation>
    </message>
    <message>
        <source>Where HAProxy lacks the right to drop silently, a dropped connection is reset instead.</source>
        <translation>Waar HAProxy het recht mist om stil te verwerpen, wordt een verworpen verbinding in plaats daarvan gereset.</translation>
    </message>
    <message>
        <source>Change wss:// to ws:// in the address, or use the port for TLS.</source>
        <translation>Wijzig wss:// in het adres in ws://, of gebruik de poort voor TLS.</translation>
    </message>
    <message>
        <source>The answer to the plain request is a TLS record.</source>
        <translation>Het antwoord op het onversleutelde verzoek is een TLS-record.</translation>
    </message>
    <message>
        <source>This port speaks TLS: use wss:// instead of ws://.</source>
        <translation>Deze poort spreekt TLS: gebruik wss:// in plaats van ws://.</translation>
    </message>
    <message>
        <source>The request was sent in plain to a port for TLS.</source>
        <translation>Het verzoek werd onversleuteld naar een poort voor TLS verzonden.</translation>
    </message>
    <message>
        <source>Port %1 is usual for TLS, and the plain request was hung up on.</source>
        <translation>Poort %1 is gebruikelijk voor TLS, en bij het onversleutelde verzoek werd opgehangen.</translation>
    </message>
    <message>
        <source>This port probably speaks TLS: use wss:// instead of ws://.</source>
        <translation>Deze poort spreekt waarschijnlijk TLS: gebruik wss:// in plaats van ws://.</translation>
    </message>
    <message>
        <source>Many servers hang up on plain text at a port for TLS.</source>
        <translation>Veel servers hangen op bij platte tekst op een poort voor TLS.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: use ws:// instead of wss://.</source>
        <translation>Deze poort spreekt geen TLS: gebruik ws:// in plaats van wss://.</translation>
    </message>
    <message>
        <source>The answer to the TLS greeting is no TLS. 8780 of HaRP and the ExApps&apos; own ports are plain.</source>
        <translation>Het antwoord op de TLS-begroeting is geen TLS. 8780 van HaRP en de eigen poorten van ExApps zijn onversleuteld.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not accept the one it got.</source>
        <translation>De server wil een clientcertificaat, of accepteert het ontvangen certificaat niet.</translation>
    </message>
    <message>
        <source>It broke off with an alert about the certificate of this side.</source>
        <translation>De server brak af met een alert over het certificaat van deze kant.</translation>
    </message>
    <message>
        <source>Set certificate and key of the client in the TLS options.</source>
        <translation>Stel in de TLS-opties het certificaat en de sleutel van de client in.</translation>
    </message>
    <message>
        <source>Check that the server trusts the authority that signed it, and that it has not expired.</source>
        <translation>Controleer of de server de autoriteit vertrouwt die het heeft ondertekend, en of het niet is verlopen.</translation>
    </message>
    <message>
        <source>Client and server found no way to speak TLS with each other.</source>
        <translation>Client en server vonden geen manier om met elkaar TLS te spreken.</translation>
    </message>
    <message>
        <source>The server broke off the TLS handshake: no common version or cipher, a host name that it does not serve, or no TLS at this port at all.</source>
        <translation>De server brak de TLS-handshake af: geen gemeenschappelijke versie of cipher, een hostnaam die hij niet bedient, of helemaal geen TLS op deze poort.</translation>
    </message>
    <message>
        <source>Check that port %2 speaks TLS, and which versions.</source>
        <translation>Controleer of poort %2 TLS spreekt, en welke versies.</translation>
    </message>
    <message>
        <source>Use the host name that the server has a certificate for, not its address.</source>
        <translation>Gebruik de hostnaam waarvoor de server een certificaat heeft, niet het adres ervan.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate of %1.</source>
        <translation>Niemand die deze machine vertrouwt, heeft het certificaat van %1 ondertekend.</translation>
    </message>
    <message>
        <source>It is self-signed, signed by an authority of your own, or the server does not send the certificates in between (fullchain).</source>
        <translation>Het is zelfondertekend, ondertekend door een eigen autoriteit, of de server verzendt de tussenliggende certificaten niet (fullchain).</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the TLS options.</source>
        <translation>Geef in de TLS-opties het certificaat van de autoriteit op.</translation>
    </message>
    <message>
        <source>If browsers do trust it, let the server send the whole chain.</source>
        <translation>Als browsers het wel vertrouwen, laat de server dan de hele keten verzenden.</translation>
    </message>
    <message>
        <source>For a test accept any certificate.</source>
        <translation>Accepteer voor een test elk certificaat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid now.</source>
        <translation>Het certificaat van %1 is nu niet geldig.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or a clock is wrong.</source>
        <translation>Het is verlopen, het is nog niet geldig, of een klok staat verkeerd.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the server, also behind the reverse proxy.</source>
        <translation>Vernieuw het certificaat en herlaad de server, ook achter de reverse proxy.</translation>
    </message>
    <message>
        <source>Check the clock here.</source>
        <translation>Controleer de klok hier.</translation>
    </message>
    <message>
        <source>The address is a number; certificates mostly hold names.</source>
        <translation>Het adres is een getal; certificaten bevatten meestal namen.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Het certificaat is niet voor %1.</translation>
    </message>
    <message>
        <source>Another server answers, or the server is asked under a name that it has no certificate for.</source>
        <translation>Een andere server antwoordt, of de server wordt aangesproken met een naam waarvoor hij geen certificaat heeft.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>Gebruik de hostnaam die in het certificaat staat.</translation>
    </message>
    <message>
        <source>Get a certificate for this name; several names can stand in one.</source>
        <translation>Haal een certificaat voor deze naam; er kunnen meerdere namen in één certificaat staan.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be read.</source>
        <translation>Een certificaat of sleutel van deze kant kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Controleer het bestand, het formaat (PEM of PKCS#12) en de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version %1 was asked for.</source>
        <translation>Er is om Sec-WebSocket-Version %1 gevraagd.</translation>
    </message>
    <message>
        <source>The server names its versions: %1.</source>
        <translation>De server noemt zijn versies: %1.</translation>
    </message>
    <message>
        <source>The server does not speak version &quot;%1&quot; of the WebSocket protocol.</source>
        <translation>De server spreekt versie “%1” van het WebSocket-protocol niet.</translation>
    </message>
    <message>
        <source>RFC 6455 is version 13; others are drafts that nobody speaks any more.</source>
        <translation>RFC 6455 is versie 13; andere zijn ontwerpversies die niemand meer spreekt.</translation>
    </message>
    <message>
        <source>Ask for version 13.</source>
        <translation>Vraag om versie 13.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, but the server says that it saw none: &quot;%1&quot;</source>
        <translation>Er is om een upgrade gevraagd, maar de server zegt dat hij er geen zag: “%1”</translation>
    </message>
    <message>
        <source>A proxy on the way took the upgrade out of the handshake.</source>
        <translation>Een proxy onderweg heeft de upgrade uit de handshake gehaald.</translation>
    </message>
    <message>
        <source>The request reached the endpoint as an ordinary GET: the headers Upgrade and Connection hold for one hop only, and each proxy must be told to pass them on. The samples for nginx and Apache that HaRP came with do not.</source>
        <translation>Het verzoek bereikte het endpoint als een gewone GET: de headers Upgrade en Connection gelden maar voor één hop, en elke proxy moet worden verteld ze door te geven. De voorbeelden voor nginx en Apache die bij HaRP zaten, doen dat niet.</translation>
    </message>
    <message>
        <source>An upgrade to WebSocket 13 was asked for, and the answer is %1.</source>
        <translation>Er is om een upgrade naar WebSocket 13 gevraagd, en het antwoord is %1.</translation>
    </message>
    <message>
        <source>The server asks for the upgrade that was sent: a proxy on the way took it out.</source>
        <translation>De server vraagt om de upgrade die is verzonden: een proxy onderweg heeft die weggehaald.</translation>
    </message>
    <message>
        <source>426 answers a request without a usable upgrade. The endpoint is a WebSocket, but what reaches it is an ordinary GET.</source>
        <translation>426 beantwoordt een verzoek zonder bruikbare upgrade. Het endpoint is een WebSocket, maar wat het bereikt, is een gewone GET.</translation>
    </message>
    <message>
        <source>The answer is 404 with the JSON {&quot;detail&quot;:&quot;Not Found&quot;} of FastAPI or Starlette.</source>
        <translation>Het antwoord is 404 met de JSON {&quot;detail&quot;:&quot;Not Found&quot;} van FastAPI of Starlette.</translation>
    </message>
    <message>
        <source>To a real upgrade on a path that does not exist they answer 403 with an empty body.</source>
        <translation>Een echte upgrade naar een pad dat niet bestaat, beantwoorden ze met 403 en een lege body.</translation>
    </message>
    <message>
        <source>The ExApp saw an ordinary GET: a proxy on the way took the upgrade out.</source>
        <translation>De ExApp zag een gewone GET: een proxy onderweg heeft de upgrade weggehaald.</translation>
    </message>
    <message>
        <source>A path that is a WebSocket only does not exist for a GET, so the ExApp answers 404.</source>
        <translation>Een pad dat alleen een WebSocket is, bestaat niet voor een GET, dus antwoordt de ExApp met 404.</translation>
    </message>
    <message>
        <source>If no proxy stands between, the path may not exist at all: check its spelling.</source>
        <translation>Als er geen proxy tussen staat, bestaat het pad misschien helemaal niet: controleer de spelling ervan.</translation>
    </message>
    <message>
        <source>The answer is %1 with Content-Type: text/event-stream.</source>
        <translation>Het antwoord is %1 met Content-Type: text/event-stream.</translation>
    </message>
    <message>
        <source>This is a stream of server-sent events, not a WebSocket.</source>
        <translation>Dit is een stroom van server-sent events, geen WebSocket.</translation>
    </message>
    <message>
        <source>Server-sent events (as in MCP over HTTP) are a long answer to a GET. In HaRP other time limits hold for them than for sockets: HP_TIMEOUT_SERVER.</source>
        <translation>Server-sent events (zoals in MCP over HTTP) zijn een lang antwoord op een GET. In HaRP gelden daarvoor andere tijdslimieten dan voor sockets: HP_TIMEOUT_SERVER.</translation>
    </message>
    <message>
        <source>Look for the WebSocket at another path, or read the stream with an HTTP client.</source>
        <translation>Zoek de WebSocket op een ander pad, of lees de stroom met een HTTP-client.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, and the answer is %1 (%2).</source>
        <translation>Er is om een upgrade gevraagd, en het antwoord is %1 (%2).</translation>
    </message>
    <message>
        <source>An application answers like this to an ordinary GET.</source>
        <translation>Zo antwoordt een toepassing op een gewone GET.</translation>
    </message>
    <message>
        <source>A page came instead of a WebSocket: the upgrade got lost, or nothing at this path takes it.</source>
        <translation>Er kwam een pagina in plaats van een WebSocket: de upgrade ging verloren, of niets op dit pad accepteert die.</translation>
    </message>
    <message>
        <source>The endpoint, or something before it, took the handshake for an ordinary GET. Mostly a proxy did not pass the headers Upgrade and Connection on.</source>
        <translation>Het endpoint, of iets ervoor, zag de handshake aan voor een gewone GET. Meestal heeft een proxy de headers Upgrade en Connection niet doorgegeven.</translation>
    </message>
    <message>
        <source>Check the path: a web application may answer every unknown path with its start page.</source>
        <translation>Controleer het pad: een webtoepassing kan elk onbekend pad met haar startpagina beantwoorden.</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>naamdienst</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>reverse proxy</translation>
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
        <translation>PHP-proxy van AppAPI</translation>
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
        <translation>server</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dit programma</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>The answer is %1 in the form of %2&apos;s own page.</source>
        <translation>Het antwoord is %1 in de vorm van de eigen pagina van %2.</translation>
    </message>
    <message>
        <source>The answer is 400 and says that this port speaks TLS.</source>
        <translation>Het antwoord is 400 en zegt dat deze poort TLS spreekt.</translation>
    </message>
    <message>
        <source>The answer is %1 and says that the headers are too large.</source>
        <translation>Het antwoord is %1 en zegt dat de headers te groot zijn.</translation>
    </message>
    <message>
        <source>The request head has %1 bytes.</source>
        <translation>De verzoekkop heeft %1 bytes.</translation>
    </message>
    <message>
        <source>The headers of the handshake are too large for a server on the way.</source>
        <translation>De headers van de handshake zijn te groot voor een server onderweg.</translation>
    </message>
    <message>
        <source>Mostly there are too many cookies, or a very long token.</source>
        <translation>Meestal zijn er te veel cookies, of is er een zeer lang token.</translation>
    </message>
    <message>
        <source>Send only the cookies that are needed: the instance&apos;s (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</source>
        <translation>Verzend alleen de cookies die nodig zijn: die van de instantie (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Or raise the limit (nginx: large_client_header_buffers).</source>
        <translation>Of verhoog de limiet (nginx: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) looked for /exapps/ itself and did not hand it to HaRP.</source>
        <translation>De reverse proxy (%1) zocht zelf naar /exapps/ en gaf het niet door aan HaRP.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own, not HaRP&apos;s nor Nextcloud&apos;s: it has no location for this path, or one that leads to files.</source>
        <translation>De pagina is van de webserver zelf, niet van HaRP of Nextcloud: hij heeft geen location voor dit pad, of een die naar bestanden leidt.</translation>
    </message>
    <message>
        <source>The web server (%1) knows no such path.</source>
        <translation>De webserver (%1) kent zo’n pad niet.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own; nothing behind it was asked.</source>
        <translation>De pagina is van de webserver zelf; niets daarachter is bevraagd.</translation>
    </message>
    <message>
        <source>Check the path. The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Controleer het pad. De sockets van ExApps staan op /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>A rule of the web server (%1) forbids the request.</source>
        <translation>Een regel van de webserver (%1) verbiedt het verzoek.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own: a deny rule, a firewall module, a password of its own, or files that it may not read.</source>
        <translation>De pagina is van de webserver zelf: een deny-regel, een firewallmodule, een eigen wachtwoord, of bestanden die hij niet mag lezen.</translation>
    </message>
    <message>
        <source>Check for allow and deny rules, for basic authentication, and that /exapps/ leads to HaRP.</source>
        <translation>Controleer op allow- en deny-regels, op basisauthenticatie, en of /exapps/ naar HaRP leidt.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) gets no answer from the server behind it.</source>
        <translation>De reverse proxy (%1) krijgt geen antwoord van de server erachter.</translation>
    </message>
    <message>
        <source>What it hands the path to refuses connections, closes them, or does not speak HTTP there. For /exapps/ that is HaRP, mostly port 8780.</source>
        <translation>Waar hij het pad aan doorgeeft, weigert verbindingen, sluit ze, of spreekt daar geen HTTP. Voor /exapps/ is dat HaRP, meestal poort 8780.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs and its port 8780 is reachable from the reverse proxy.</source>
        <translation>Controleer of de HaRP-container draait en poort 8780 ervan vanaf de reverse proxy bereikbaar is.</translation>
    </message>
    <message>
        <source>8780 speaks HTTP, 8781 HTTPS: scheme and port must fit.</source>
        <translation>8780 spreekt HTTP, 8781 HTTPS: schema en poort moeten bij elkaar passen.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) does not pass requests on at the moment.</source>
        <translation>De reverse proxy (%1) geeft op dit moment geen verzoeken door.</translation>
    </message>
    <message>
        <source>nginx: no server is up, a limit of requests or connections is reached, or a maintenance rule. Apache: it cannot reach the server behind it and waits before it tries again.</source>
        <translation>nginx: geen server is beschikbaar, een limiet voor verzoeken of verbindingen is bereikt, of er is een onderhoudsregel. Apache: het kan de server erachter niet bereiken en wacht voordat het een nieuwe poging doet.</translation>
    </message>
    <message>
        <source>Check that the server behind it runs; Apache tries again after a minute.</source>
        <translation>Controleer of de server erachter draait; Apache probeert het na een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Look for limit_req, limit_conn and maintenance rules.</source>
        <translation>Zoek naar limit_req, limit_conn en onderhoudsregels.</translation>
    </message>
    <message>
        <source>The server behind the reverse proxy (%1) did not answer it in time.</source>
        <translation>De server achter de reverse proxy (%1) gaf hem niet op tijd antwoord.</translation>
    </message>
    <message>
        <source>Under /exapps/ this is also how a ban by HaRP looks from behind a reverse proxy: HaRP drops the proxy&apos;s requests silently, and the proxy waits for its own timeout, mostly 60 seconds.</source>
        <translation>Onder /exapps/ ziet een blokkade door HaRP er van achter een reverse proxy ook zo uit: HaRP verwerpt de verzoeken van de proxy in stilte, en de proxy wacht op zijn eigen time-out, meestal 60 seconden.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once: if it works, HaRP had banned the proxy.</source>
        <translation>Wacht vijf minuten zonder één poging en probeer het dan één keer: als het werkt, had HaRP de proxy geblokkeerd.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, so that HaRP bans clients instead.</source>
        <translation>Stel HP_TRUSTED_PROXY_IPS in op het adres van de reverse proxy, zodat HaRP in plaats daarvan clients blokkeert.</translation>
    </message>
    <message>
        <source>If only this path is slow, look into the ExApp&apos;s log.</source>
        <translation>Als alleen dit pad traag is, kijk dan in het log van de ExApp.</translation>
    </message>
    <message>
        <source>The web server (%1) refused the request itself.</source>
        <translation>De webserver (%1) weigerde het verzoek zelf.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own. 400: it could not read the request. 421: the host name does not fit the TLS connection. 495, 496: it wants a client certificate. 500: its configuration fails, often a proxy rule with an unknown scheme (Apache without mod_proxy_wstunnel).</source>
        <translation>De pagina is van de webserver zelf. 400: hij kon het verzoek niet lezen. 421: de hostnaam past niet bij de TLS-verbinding. 495, 496: hij wil een clientcertificaat. 500: zijn configuratie faalt, vaak een proxyregel met een onbekend schema (Apache zonder mod_proxy_wstunnel).</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy, mod_proxy_http and mod_proxy_wstunnel.</source>
        <translation>Apache: schakel mod_proxy, mod_proxy_http en mod_proxy_wstunnel in.</translation>
    </message>
</context>
<context>
    <name>plectrum::VerdictCard</name>
    <message>
        <source> (likely)</source>
        <translation> (waarschijnlijk)</translation>
    </message>
    <message>
        <source> (a guess)</source>
        <translation> (een gok)</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>BEWIJS</translation>
    </message>
    <message>
        <source>WHAT TO TRY</source>
        <translation>WAT TE PROBEREN</translation>
    </message>
    <message>
        <source>HaRP counts this as a failure. After %1 within %2 s it goes silent for this address.</source>
        <translation>HaRP telt dit als een mislukking. Na %1 binnen %2 s zwijgt het tegen dit adres.</translation>
    </message>
</context>
<context>
    <name>plectrum::VersionFact</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Compiled for</source>
        <translation>Gecompileerd voor</translation>
    </message>
</context>
<context>
    <name>plectrum::Violation</name>
    <message>
        <source>A reserved bit is set that no agreed extension defines.</source>
        <translation>Er is een gereserveerde bit gezet die door geen overeengekomen extensie wordt gedefinieerd.</translation>
    </message>
    <message>
        <source>The opcode is reserved for future use.</source>
        <translation>De opcode is gereserveerd voor toekomstig gebruik.</translation>
    </message>
    <message>
        <source>The payload length is not in its shortest form.</source>
        <translation>De lengte van de payload heeft niet de kortste vorm.</translation>
    </message>
    <message>
        <source>The top bit of the 64-bit payload length is set.</source>
        <translation>De hoogste bit van de 64-bits payloadlengte is gezet.</translation>
    </message>
    <message>
        <source>A client must mask every frame; this one is not masked.</source>
        <translation>Een client moet elk frame maskeren; dit is niet gemaskeerd.</translation>
    </message>
    <message>
        <source>A server must not mask; this frame is masked.</source>
        <translation>Een server mag niet maskeren; dit frame is gemaskeerd.</translation>
    </message>
    <message>
        <source>A control frame carries more than 125 bytes.</source>
        <translation>Een besturingsframe bevat meer dan 125 bytes.</translation>
    </message>
    <message>
        <source>A control frame is fragmented.</source>
        <translation>Een besturingsframe is gefragmenteerd.</translation>
    </message>
    <message>
        <source>A continuation frame has no message to continue.</source>
        <translation>Een vervolgframe heeft geen bericht om te vervolgen.</translation>
    </message>
    <message>
        <source>A new message begins before the fragmented one has ended.</source>
        <translation>Een nieuw bericht begint voordat het gefragmenteerde is geëindigd.</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8.</source>
        <translation>Een tekstbericht is geen geldige UTF-8.</translation>
    </message>
    <message>
        <source>A close frame has a body of one byte; a code takes two.</source>
        <translation>Een close-frame heeft een body van één byte; een code telt er twee.</translation>
    </message>
    <message>
        <source>The close code must not stand in a close frame.</source>
        <translation>De close code mag niet in een close-frame staan.</translation>
    </message>
    <message>
        <source>The reason of a close frame is not valid UTF-8.</source>
        <translation>De reden van een close-frame is geen geldige UTF-8.</translation>
    </message>
    <message>
        <source>RSV1 is set on a frame that is not the first of its message.</source>
        <translation>RSV1 is gezet op een frame dat niet het eerste van zijn bericht is.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 is gezet op een besturingsframe.</translation>
    </message>
    <message>
        <source>The compressed payload is not valid deflate data.</source>
        <translation>De gecomprimeerde payload bestaat niet uit geldige deflate-gegevens.</translation>
    </message>
    <message>
        <source>The message inflates above the limit.</source>
        <translation>Het bericht wordt bij het uitpakken groter dan de limiet.</translation>
    </message>
    <message>
        <source>The frame is longer than the limit.</source>
        <translation>Het frame is langer dan de limiet.</translation>
    </message>
    <message>
        <source>The joined message is longer than the limit.</source>
        <translation>Het samengevoegde bericht is langer dan de limiet.</translation>
    </message>
    <message>
        <source>A frame follows the close frame.</source>
        <translation>Na het close-frame volgt nog een frame.</translation>
    </message>
</context>
<context>
    <name>plectrum::WelcomePage</name>
    <message>
        <source>Pluck a WebSocket and see every string swing</source>
        <translation>Tokkel een WebSocket en zie elke snaar trillen</translation>
    </message>
    <message>
        <source>An echo server is built in: one click connects to it, and everything that crosses the wire is recorded.
Or choose a profile on the left, type a URL, or drop a .plectrum recording here.</source>
        <translation>Er is een echoserver ingebouwd: één klik maakt er verbinding mee, en alles wat over de lijn gaat, wordt opgenomen.
Of kies links een profiel, typ een URL, of zet hier een .plectrum-opname neer.</translation>
    </message>
    <message>
        <source>Connect to the ech&amp;o server</source>
        <translation>Met de ech&amp;oserver verbinden</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Open a recordin&amp;g…</source>
        <translation>Een opna&amp;me openen…</translation>
    </message>
</context>
<context>
    <name>plectrum::WireFace</name>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes op de lijn</translation>
    </message>
</context>
</TS>
