<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>main</name>
    <message>
        <source>Connect to, inspect and record WebSocket services.</source>
        <translation>Conectar con servicios WebSocket, inspeccionarlos y grabarlos.</translation>
    </message>
    <message>
        <source>Recordings to open, or URLs to connect to.</source>
        <translation>Grabaciones que abrir o URL a las que conectarse.</translation>
    </message>
    <message>
        <source>Show texts in this language, whatever is set: %1.</source>
        <translation>Mostrar los textos en este idioma, sea cual sea el ajuste: %1.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”.</source>
        <translation>No hay textos en el idioma «%1».</translation>
    </message>
</context>
<context>
    <name>plectrum::AboutDialog</name>
    <message>
        <source>About Plectrum</source>
        <translation>Acerca de Plectrum</translation>
    </message>
    <message>
        <source>Connects to, inspects, records and rehearses WebSocket services.</source>
        <translation>Se conecta a servicios WebSocket, los inspecciona, graba y ensaya.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>Versions of all parts</source>
        <translation>Versiones de todos los componentes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>As plain text, for a bug report</source>
        <translation>Como texto sin formato, para un informe de error</translation>
    </message>
    <message>
        <source>see the text</source>
        <translation>véase el texto</translation>
    </message>
</context>
<context>
    <name>plectrum::BanMeter</name>
    <message>
        <source>Failures that HaRP counts</source>
        <translation>Fallos que cuenta HaRP</translation>
    </message>
    <message>
        <source>&amp;Forget (HaRP was restarted)</source>
        <translation>&amp;Olvidar (HaRP se ha reiniciado)</translation>
    </message>
    <message>
        <source>HaRP: %1</source>
        <translation>HaRP: %1</translation>
    </message>
    <message>
        <source>%1: HaRP answers this address no more. Automatic tries wait until %2.</source>
        <translation>%1: HaRP ya no responde a esta dirección. Los intentos automáticos esperan hasta las %2.</translation>
    </message>
    <message>
        <source>%1: automatic tries wait until %2, so that HaRP does not ban this address.</source>
        <translation>%1: los intentos automáticos esperan hasta las %2 para que HaRP no bloquee esta dirección.</translation>
    </message>
    <message>
        <source>%1: after %2 failures HaRP goes silent for this address. The oldest counts until %3.</source>
        <translation>%1: tras %2 fallos, HaRP deja de responder a esta dirección. El más antiguo cuenta hasta las %3.</translation>
    </message>
</context>
<context>
    <name>plectrum::Banner</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way</source>
        <translation>Preguntar a la dirección unas cuantas veces y decir quién se interpone</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>The handshake was refused: %1 %2</source>
        <translation>El handshake fue rechazado: %1 %2</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Ver handshake</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>The other end hung up without a close frame.</source>
        <translation>El otro extremo colgó sin trama de cierre.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La conexión fue restablecida (reset).</translation>
    </message>
    <message>
        <source>The other end ended TLS with an alert.</source>
        <translation>El otro extremo terminó TLS con una alerta.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>El otro extremo no respondió a la trama de cierre.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping.</source>
        <translation>El otro extremo no respondió a un ping.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>El otro extremo infringió una regla del protocolo.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>La conexión terminó.</translation>
    </message>
    <message>
        <source>%1 redirects</source>
        <translation>%1 redirige</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Connecting again has stopped, so that HaRP does not ban this address</source>
        <translation>Se ha dejado de reconectar para que HaRP no bloquee esta dirección</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsDock</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls are counted where a protocol names its events or methods,
such as Socket.IO or JSON-RPC.</source>
        <translation>Se cuentan las llamadas de los protocolos que nombran sus eventos o métodos,
como Socket.IO o JSON-RPC.</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsModel</name>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>The event or method; Enter shows its rows only</source>
        <translation>El evento o método; Enter muestra solo sus filas</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Dir</source>
        <extracomment>direction of a call, narrow</extracomment>
        <translation>Dir</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Por s</translation>
    </message>
    <message>
        <source>Messages a second of the recording</source>
        <translation>Mensajes por segundo de la grabación</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Answers that say no</source>
        <translation>Respuestas negativas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Without an answer when their connection ended</source>
        <translation>Sin respuesta cuando terminó su conexión</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>Half of the answers took no longer (at most 1.6 % off)</source>
        <translation>La mitad de las respuestas no tardó más (error máximo: 1,6 %)</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>19 of 20 answers took no longer (at most 1.6 % off)</source>
        <translation>19 de cada 20 respuestas no tardaron más (error máximo: 1,6 %)</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer (at most 1.6 % off)</source>
        <translation>99 de cada 100 respuestas no tardaron más (error máximo: 1,6 %)</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Máx. ms</translation>
    </message>
    <message>
        <source>The slowest answer</source>
        <translation>La respuesta más lenta</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(otras)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureConverter</name>
    <message>
        <source>secrets, replaced: %1</source>
        <translation>secretos sustituidos: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureFiles</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>Read from %1; not carried over: %2</source>
        <translation>Leído de %1; no se ha conservado: %2</translation>
    </message>
    <message>
        <source>Exported as %1, which begins with what was found</source>
        <translation>Exportado como %1, que empieza con lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportado como %1</translation>
    </message>
    <message>
        <source>%1; not carried over: %2</source>
        <translation>%1; no se ha conservado: %2</translation>
    </message>
    <message>
        <source>All that can be read (%1)</source>
        <translation>Todo lo que se puede leer (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open with secrets</source>
        <translation>Abrir con secretos</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Export recording</source>
        <translation>Exportar grabación</translation>
    </message>
    <message>
        <source>This recording holds secrets as they were sent.</source>
        <translation>Esta grabación contiene secretos tal como se enviaron.</translation>
    </message>
    <message>
        <source>Whoever gets %1 can use your sessions, unless tokens, cookies and passwords are replaced in it.</source>
        <translation>Quien obtenga %1 podrá usar sus sesiones, a menos que se sustituyan los tokens, las cookies y las contraseñas que contiene.</translation>
    </message>
    <message>
        <source>Replace secrets</source>
        <translation>Sustituir secretos</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>Conservar secretos</translation>
    </message>
    <message>
        <source>%1 was not written: another file is being read or written.</source>
        <translation>No se ha escrito %1: se está leyendo o escribiendo otro archivo.</translation>
    </message>
    <message>
        <source>Save recording as</source>
        <translation>Guardar grabación como</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Grabaciones (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not saved: another recording is being saved. Try again when it is done.</source>
        <translation>No se ha guardado %1: se está guardando otra grabación. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureSaver</name>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
</context>
<context>
    <name>plectrum::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Search what is done, and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>No key does that. The command palette (Ctrl+K) knows every command.</source>
        <translation>Ninguna tecla hace eso. La paleta de comandos (Ctrl+K) conoce todos los comandos.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>As a table, to paste into a text and print</source>
        <translation>Como tabla, para pegarla en un texto e imprimirla</translation>
    </message>
    <message>
        <source>&amp;Save as web page…</source>
        <translation>&amp;Guardar como página web…</translation>
    </message>
    <message>
        <source>To look at in a browser, and to print from there</source>
        <translation>Para verla en un navegador e imprimirla desde allí</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Guardar las teclas</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseCode</name>
    <message>
        <source>The purpose of the connection is fulfilled.</source>
        <translation>Se ha cumplido el propósito de la conexión.</translation>
    </message>
    <message>
        <source>The server goes down or the browser leaves the page.</source>
        <translation>El servidor se apaga o el navegador abandona la página.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>El otro extremo infringió una regla del protocolo.</translation>
    </message>
    <message>
        <source>This type of data is not accepted.</source>
        <translation>No se acepta este tipo de datos.</translation>
    </message>
    <message>
        <source>Reserved; has no meaning yet.</source>
        <translation>Reservado; aún no tiene significado.</translation>
    </message>
    <message>
        <source>The close frame had no code. Never on the wire.</source>
        <translation>La trama de cierre no llevaba código. Nunca viaja por la red.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame. Never on the wire.</source>
        <translation>La conexión terminó sin trama de cierre. Nunca viaja por la red.</translation>
    </message>
    <message>
        <source>A message does not fit its type, such as text that is not UTF-8.</source>
        <translation>Un mensaje no corresponde a su tipo, como un texto que no es UTF-8.</translation>
    </message>
    <message>
        <source>A message breaks a rule of the other end.</source>
        <translation>Un mensaje infringe una regla del otro extremo.</translation>
    </message>
    <message>
        <source>A message is longer than the other end can take.</source>
        <translation>Un mensaje es más largo de lo que el otro extremo admite.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to.</source>
        <translation>El cliente necesita una extensión que el servidor no aceptó.</translation>
    </message>
    <message>
        <source>The server met a condition that it did not expect.</source>
        <translation>El servidor se encontró con una situación que no esperaba.</translation>
    </message>
    <message>
        <source>The service restarts; reconnect after a random delay of 5 to 30 seconds.</source>
        <translation>El servicio se reinicia; vuelva a conectar tras un retardo aleatorio de 5 a 30 segundos.</translation>
    </message>
    <message>
        <source>The service is overloaded; reconnect later or elsewhere.</source>
        <translation>El servicio está sobrecargado; vuelva a conectar más tarde o a otro lugar.</translation>
    </message>
    <message>
        <source>A gateway got an invalid response from the server behind it.</source>
        <translation>Una pasarela recibió una respuesta no válida del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Never on the wire.</source>
        <translation>El handshake TLS falló. Nunca viaja por la red.</translation>
    </message>
    <message>
        <source>The endpoint asks for credentials.</source>
        <translation>El endpoint pide credenciales.</translation>
    </message>
    <message>
        <source>The credentials do not allow this.</source>
        <translation>Las credenciales no permiten esto.</translation>
    </message>
    <message>
        <source>The endpoint waited too long.</source>
        <translation>El endpoint esperó demasiado.</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseText</name>
    <message>
        <source>The closing handshake was completed.</source>
        <translation>El handshake de cierre se completó.</translation>
    </message>
    <message>
        <source>TCP ended without a close frame.</source>
        <translation>TCP terminó sin trama de cierre.</translation>
    </message>
    <message>
        <source>The TCP connection was reset.</source>
        <translation>La conexión TCP fue restablecida (reset).</translation>
    </message>
    <message>
        <source>TLS ended the connection with an alert.</source>
        <translation>TLS terminó la conexión con una alerta.</translation>
    </message>
    <message>
        <source>The close frame was not answered in time.</source>
        <translation>La trama de cierre no recibió respuesta a tiempo.</translation>
    </message>
    <message>
        <source>A ping was not answered in time.</source>
        <translation>Un ping no recibió respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The other end broke a rule, so the connection was failed.</source>
        <translation>El otro extremo infringió una regla, por lo que se abortó la conexión.</translation>
    </message>
    <message>
        <source>The handshake was refused.</source>
        <translation>El handshake fue rechazado.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La conexión falló.</translation>
    </message>
    <message>
        <source>A code of this application&apos;s own.</source>
        <translation>Un código propio de esta aplicación.</translation>
    </message>
    <message>
        <source>A code registered for a library or framework.</source>
        <translation>Un código registrado para una biblioteca o un framework.</translation>
    </message>
    <message>
        <source>No endpoint may use this code (RFC 6455 §7.4).</source>
        <translation>Ningún endpoint puede usar este código (RFC 6455 §7.4).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>The close frame has no code (1005).</source>
        <translation>La trama de cierre no lleva código (1005).</translation>
    </message>
    <message>
        <source>The close frame has one byte; a code takes two.</source>
        <translation>La trama de cierre tiene un byte; un código ocupa dos.</translation>
    </message>
    <message>
        <source>This side sent the first close frame.</source>
        <translation>Este lado envió la primera trama de cierre.</translation>
    </message>
    <message>
        <source>The other end sent the first close frame.</source>
        <translation>El otro extremo envió la primera trama de cierre.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRules</name>
    <message>
        <source>Broken rules</source>
        <translation>Reglas infringidas</translation>
    </message>
    <message>
        <source>Closed with an error</source>
        <translation>Cerrada con un error</translation>
    </message>
    <message>
        <source>Close and end</source>
        <translation>Cierre y final</translation>
    </message>
    <message>
        <source>Control frames</source>
        <translation>Tramas de control</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmentos</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>The first rule whose filter matches colours a row. Of long payloads, rules look at the first bytes only.</source>
        <translation>La primera regla cuyo filtro coincide colorea la fila. De los payloads largos, las reglas solo miran los primeros bytes.</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Las reglas, en su orden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Text in the light theme</source>
        <translation>Texto en el tema claro</translation>
    </message>
    <message>
        <source>Background in the light theme</source>
        <translation>Fondo en el tema claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text in the dark theme</source>
        <translation>Texto en el tema oscuro</translation>
    </message>
    <message>
        <source>Background in the dark theme</source>
        <translation>Fondo en el tema oscuro</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>D&amp;efaults</source>
        <translation>Valores pr&amp;edeterminados</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>En la posición %1: se encontró %2, se esperaba %3</translation>
    </message>
    <message>
        <source>An empty filter colours nothing.</source>
        <translation>Un filtro vacío no colorea nada.</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, a profile, an environment, a recording, a tab</source>
        <translation>Qué hacer o adónde ir: un comando, un perfil, un entorno, una grabación, una pestaña</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing has such a name. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Esc close</source>
        <translation>↑ ↓ elegir · Enter ejecutar · Esc cerrar</translation>
    </message>
</context>
<context>
    <name>plectrum::CompareDialog</name>
    <message>
        <source>Values that differ</source>
        <translation>Valores que difieren</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>Valores JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation>Fila %L1: %2</translation>
    </message>
    <message>
        <source>Row %1 · %2 %3 · %4 bytes · %5 s</source>
        <translation>Fila %1 · %2 %3 · %4 bytes · %5 s</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Filas %L1 y %L2</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
    <message>
        <source>Row %L2</source>
        <translation>Fila %L2</translation>
    </message>
    <message>
        <source>Both say the same, byte by byte.</source>
        <translation>Ambas dicen lo mismo, byte a byte.</translation>
    </message>
    <message>
        <source>Both mean the same; they are written differently.</source>
        <translation>Ambas significan lo mismo, pero están escritas de distinta forma.</translation>
    </message>
    <message>
        <source>Differences: %L1</source>
        <translation>Diferencias: %L1</translation>
    </message>
    <message>
        <source> · only the first %1 of each are compared</source>
        <translation> · solo se comparan los primeros %1 de cada una</translation>
    </message>
</context>
<context>
    <name>plectrum::ComposeDialog</name>
    <message>
        <source>Compose by protocol</source>
        <translation>Componer por protocolo</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Put it into the composer, to be looked at and sent</source>
        <translation>Ponerlo en el editor de mensajes para revisarlo y enviarlo</translation>
    </message>
    <message>
        <source>The next one: %1</source>
        <translation>El siguiente: %1</translation>
    </message>
    <message>
        <source>JSON; may be empty</source>
        <translation>JSON; puede quedar vacío</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>plectrum::Composer</name>
    <message>
        <source>Message to send</source>
        <translation>Mensaje que enviar</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Env&amp;iar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Frame…</source>
        <translation>Trama…</translation>
    </message>
    <message>
        <source>Any frame, right or wrong, bit by bit</source>
        <translation>Cualquier trama, correcta o no, bit a bit</translation>
    </message>
    <message>
        <source>Save&amp;d</source>
        <translation>&amp;Guardados</translation>
    </message>
    <message>
        <source>Messages that were saved, for every connection</source>
        <translation>Mensajes guardados, para todas las conexiones</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Componer…</translation>
    </message>
    <message>
        <source>Make a message of its protocol&apos;s parts: event, method, topic…</source>
        <translation>Crear un mensaje a partir de los elementos de su protocolo: evento, método, topic…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>Send again and again, variables filled in anew each time</source>
        <translation>Enviar una y otra vez, con nuevos valores de las variables cada vez</translation>
    </message>
    <message>
        <source>Compress&amp;ion</source>
        <translation>C&amp;ompresión</translation>
    </message>
    <message>
        <source>Compression of the message</source>
        <translation>Compresión del mensaje</translation>
    </message>
    <message>
        <source>When long enough</source>
        <translation>Si es bastante largo</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatear</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines; numbers and order stay as they are</source>
        <translation>Distribuir el JSON en líneas; los números y el orden no cambian</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>A file whose bytes are sent as one message</source>
        <translation>Un archivo cuyos bytes se envían como un solo mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A text message. Ctrl+Enter sends, Ctrl+Up brings back what was sent before.</source>
        <translation>Un mensaje de texto. Ctrl+Enter lo envía, Ctrl+Up recupera lo enviado antes.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A text message that is checked to be JSON, or a Socket.IO packet: 42[&quot;event&quot;,{}]</source>
        <translation>Un mensaje de texto del que se comprueba que sea JSON, o un paquete Socket.IO: 42[&quot;event&quot;,{}]</translation>
    </message>
    <message>
        <source>Binary, hex</source>
        <translation>Binario, hex</translation>
    </message>
    <message>
        <source>Bytes such as  00 ff 1a2b</source>
        <translation>Bytes como  00 ff 1a2b</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binario, base64</translation>
    </message>
    <message>
        <source>Bytes in base64</source>
        <translation>Bytes en base64</translation>
    </message>
    <message>
        <source>Binary, file</source>
        <translation>Binario, archivo</translation>
    </message>
    <message>
        <source>Path of a file whose bytes are sent as one message</source>
        <translation>Ruta de un archivo cuyos bytes se envían como un solo mensaje</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Payload of the ping, at most 125 bytes; may be empty</source>
        <translation>Payload del ping, como máximo 125 bytes; puede quedar vacío</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Payload of an unsolicited pong, at most 125 bytes</source>
        <translation>Payload de un pong no solicitado, como máximo 125 bytes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation>Motivo, como máximo 123 bytes; puede quedar vacío</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>Any number up to 65535; it is sent as it stands here</source>
        <translation>Cualquier número hasta 65535; se envía tal cual</translation>
    </message>
    <message>
        <source>&amp;Save this message…</source>
        <translation>&amp;Guardar este mensaje…</translation>
    </message>
    <message>
        <source>Saved &amp;messages…</source>
        <translation>&amp;Mensajes guardados…</translation>
    </message>
    <message>
        <source>What was sent &amp;before…</source>
        <translation>Lo enviado an&amp;tes…</translation>
    </message>
    <message>
        <source>By permessage-deflate, which was agreed</source>
        <translation>Con permessage-deflate, que se negoció</translation>
    </message>
    <message>
        <source>permessage-deflate was not agreed on this connection</source>
        <translation>permessage-deflate no se negoció en esta conexión</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>This is too deeply nested to be laid out; it can be sent.</source>
        <translation>Está anidado a demasiada profundidad para formatearlo; sí se puede enviar.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Up, Ctrl+Down</translation>
    </message>
    <message>
        <source>Earlier and later messages of the history</source>
        <translation>Mensajes anteriores y posteriores del historial</translation>
    </message>
    <message>
        <source>A close code is a number up to 65535.</source>
        <translation>Un código de cierre es un número hasta 65535.</translation>
    </message>
    <message>
        <source>%1 characters, too many to be edited here: this is their beginning. All are sent; Delete takes them away.</source>
        <translation>%1 caracteres, demasiados para editarlos aquí: esto es el principio. Se envían todos; la tecla Delete los quita.</translation>
    </message>
    <message>
        <source>%1 must not stand in a close frame (RFC 6455 §7.4); it is sent all the same.</source>
        <translation>%1 no debe figurar en una trama de cierre (RFC 6455 §7.4); se envía de todos modos.</translation>
    </message>
    <message>
        <source>Without a code the reason is left out.</source>
        <translation>Sin código, el motivo se omite.</translation>
    </message>
</context>
<context>
    <name>plectrum::ConnectionBar</name>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Resolving…</source>
        <translation>Resolviendo…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Securing…</source>
        <translation>Asegurando…</translation>
    </message>
    <message>
        <source>Upgrading…</source>
        <translation>Haciendo upgrade…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Waiting to reconnect…</source>
        <translation>Esperando para reconectar…</translation>
    </message>
    <message>
        <source>Dia&amp;gnose</source>
        <translation>Diagno&amp;sticar</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ws://host/path, or loopback:/echo for the embedded server</source>
        <translation>ws://host/path, o loopback:/echo para el servidor integrado</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way (Ctrl+Shift+D)</source>
        <translation>Preguntar a la dirección unas cuantas veces y decir quién se interpone (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>⚠ insecure</source>
        <translation>⚠ no segura</translation>
    </message>
    <message>
        <source>Any certificate is accepted on this connection.</source>
        <translation>En esta conexión se acepta cualquier certificado.</translation>
    </message>
    <message>
        <source>⚠ records secrets</source>
        <translation>⚠ graba secretos</translation>
    </message>
    <message>
        <source>Tokens and cookies are recorded as they are.</source>
        <translation>Los tokens y las cookies se graban tal cual.</translation>
    </message>
    <message>
        <source>permessage-deflate: size as meant / size on the wire, received and sent</source>
        <translation>permessage-deflate: tamaño original / tamaño en la red, recibido y enviado</translation>
    </message>
    <message>
        <source>Last round trip of a ping</source>
        <translation>Última ida y vuelta de un ping</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Desco&amp;nectar</translation>
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
        <translation>Aquí aún no hay nada.
Conéctese y cada trama aparecerá como una fila.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Ninguna fila coincide con el filtro.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>This recording has no rows.</source>
        <translation>Esta grabación no tiene filas.</translation>
    </message>
    <message>
        <source>Nothing here yet.
What passes through the server appears here, row by row.</source>
        <translation>Aquí aún no hay nada.
Lo que pasa por el servidor aparece aquí, fila a fila.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>● Recording %1</source>
        <translation>● Grabando %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>secrets replaced: %1</source>
        <translation>secretos sustituidos: %1</translation>
    </message>
    <message>
        <source>in %1 · out %2 messages</source>
        <translation>entrada: %1 · salida: %2 mensajes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Con sus variables sustituidas: %1</translation>
    </message>
    <message>
        <source>Not sent again, since there is no connection: %L1</source>
        <translation>No se ha reenviado porque no hay conexión: %L1</translation>
    </message>
    <message>
        <source>The peer has not taken everything yet. Close the connection?</source>
        <translation>El otro extremo aún no lo ha recibido todo. ¿Cerrar la conexión?</translation>
    </message>
    <message>
        <source>%1 wait to be sent. Sent first, the connection closes behind them, or when the peer takes nothing for a while. Dropped, they are lost.</source>
        <translation>%1 esperan a ser enviados. Si se envían antes, la conexión se cierra tras ellos, o cuando el otro extremo lleve un rato sin aceptar nada. Si se descartan, se pierden.</translation>
    </message>
    <message>
        <source>&amp;Drop them and close</source>
        <translation>&amp;Descartar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Send them first</source>
        <translation>&amp;Enviarlos antes</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %1</source>
        <translation>Descartado antes de enviarse: %1</translation>
    </message>
    <message>
        <source>Sent on purpose: %1</source>
        <translation>Enviado a propósito: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
</context>
<context>
    <name>plectrum::CookiesDialog</name>
    <message>
        <source>Kept cookies</source>
        <translation>Cookies guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>Mostrar &amp;valores</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Recuperar lo último eliminado (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete &amp;all</source>
        <translation>Eliminar &amp;todas</translation>
    </message>
    <message>
        <source>Kept cookies of “%1”</source>
        <translation>Cookies guardadas de «%1»</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultando el almacén de claves…</translation>
    </message>
    <message>
        <source>%1 Cookies are kept until Plectrum closes, in no file.</source>
        <translation>%1 Las cookies se conservan hasta que se cierre Plectrum, en ningún archivo.</translation>
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
        <translation>sesión</translation>
    </message>
    <message>
        <source>None yet. Cookies that answers set are kept here and sent with the next connection.</source>
        <translation>Aún no hay ninguna. Las cookies que establecen las respuestas se guardan aquí y se envían con la próxima conexión.</translation>
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
        <translation>Informe de un final inesperado</translation>
    </message>
    <message>
        <source>The report names versions, the place of the fault and the last commands, but nothing that was typed, sent or received. It stays on this computer; if you report the fault, add it.</source>
        <translation>El informe nombra las versiones, el lugar del fallo y las últimas órdenes, pero nada de lo escrito, enviado o recibido. Se queda en este equipo; si informa del fallo, adjúntelo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly on %1. What it had recorded until then is kept.</source>
        <translation>Plectrum terminó inesperadamente el %1. Lo que había grabado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>C&amp;opiar informe</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>plectrum::Credentials</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Cabecera %1</translation>
    </message>
    <message>
        <source>The connection to %1 needs secrets that no file holds.</source>
        <translation>La conexión con %1 necesita secretos que ningún archivo contiene.</translation>
    </message>
    <message>
        <source>What is added to requests for %1 needs a value.</source>
        <translation>Lo que se añade a las peticiones a %1 necesita un valor.</translation>
    </message>
</context>
<context>
    <name>plectrum::CutsField</name>
    <message>
        <source>Fra&amp;mes</source>
        <translation>Tra&amp;mas</translation>
    </message>
    <message>
        <source>How the message is cut into frames</source>
        <translation>Cómo se divide el mensaje en tramas</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Una trama</translation>
    </message>
    <message>
        <source>Every … bytes</source>
        <translation>Cada … bytes</translation>
    </message>
    <message>
        <source>Cut at bytes</source>
        <translation>Cortar en los bytes</translation>
    </message>
    <message>
        <source>Bytes a frame</source>
        <translation>Bytes por trama</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Byte offsets where a new frame begins</source>
        <translation>Posiciones en bytes donde empieza una nueva trama</translation>
    </message>
    <message>
        <source>4, 12, 12</source>
        <translation>4, 12, 12</translation>
    </message>
    <message>
        <source>A new frame begins before each of these bytes; one that stands twice makes an empty frame</source>
        <translation>Antes de cada uno de estos bytes empieza una nueva trama; si uno figura dos veces, resulta una trama vacía</translation>
    </message>
    <message>
        <source>Cut at c&amp;ursor</source>
        <translation>Cortar en el c&amp;ursor</translation>
    </message>
    <message>
        <source>A new frame begins where the cursor stands</source>
        <translation>Una nueva trama empieza donde está el cursor</translation>
    </message>
    <message>
        <source>Numbers that ascend, such as 4, 12</source>
        <translation>Números en orden ascendente, como 4, 12</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1 bytes</source>
        <extracomment>%n frames of the lengths %1, such as 4 + 4 + 2</extracomment>
        <translation>
            <numerusform>%n trama: %1 bytes</numerusform>
            <numerusform>%n tramas: %1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::DecoderMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
</context>
<context>
    <name>plectrum::DeliveryModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardíos</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Desordenados</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
</context>
<context>
    <name>plectrum::DiagnoseDialog</name>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Requests of the diagnosis</source>
        <translation>Peticiones del diagnóstico</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>An object a line, as plectrum-cli diagnose --json prints it</source>
        <translation>Un objeto por línea, como lo imprime plectrum-cli diagnose --json</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnóstico de %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>What had been answered until then stands below.</source>
        <translation>Abajo figura lo que se había respondido hasta entonces.</translation>
    </message>
    <message>
        <source>Asking %1 of at most %2</source>
        <translation>Preguntando %1 de un máximo de %2</translation>
    </message>
    <message>
        <source>Only what HaRP does not count is asked; wait until %1 for the rest.</source>
        <translation>Solo se pregunta lo que HaRP no cuenta; espere hasta las %1 para el resto.</translation>
    </message>
    <message>
        <source>✓ The WebSocket opens: nothing is in its way.</source>
        <translation>✓ El WebSocket se abre: nada se interpone.</translation>
    </message>
    <message>
        <source>Or perhaps:</source>
        <translation>O quizá:</translation>
    </message>
    <message>
        <source>Nothing was asked: HaRP might ban this address for one more failure. Wait, or choose “Forget” in the status bar if HaRP was restarted.</source>
        <translation>No se ha preguntado nada: HaRP podría bloquear esta dirección con un fallo más. Espere, o elija «Olvidar» en la barra de estado si HaRP se ha reiniciado.</translation>
    </message>
</context>
<context>
    <name>plectrum::DraftCheck</name>
    <message>
        <source>Write some JSON.</source>
        <translation>Escriba algo de JSON.</translation>
    </message>
    <message>
        <source>more is missing here</source>
        <translation>aquí falta algo</translation>
    </message>
    <message>
        <source>it ends before this</source>
        <translation>termina antes de esto</translation>
    </message>
    <message>
        <source>this does not belong here</source>
        <translation>esto no corresponde aquí</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <extracomment>%1 and %2 are numbers, %3 what is wrong there</extracomment>
        <translation>Esto no es JSON: línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>Character %1 is not a hex digit: 0–9 and a–f.</source>
        <translation>El carácter %1 no es un dígito hexadecimal: 0–9 y a–f.</translation>
    </message>
    <message>
        <source>Hex digits come in pairs; the last one is alone.</source>
        <translation>Los dígitos hexadecimales van por pares; el último está solo.</translation>
    </message>
    <message>
        <source>Character %1 does not belong into base64.</source>
        <translation>El carácter %1 no pertenece a base64.</translation>
    </message>
    <message>
        <source>This base64 is not complete.</source>
        <translation>Este base64 no está completo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>A control frame has at most 125 bytes.</source>
        <translation>Una trama de control tiene como máximo 125 bytes.</translation>
    </message>
    <message>
        <source>A reason has at most 123 bytes.</source>
        <translation>Un motivo tiene como máximo 123 bytes.</translation>
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
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Create and edit environments</source>
        <translation>Crear y editar entornos</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>What {{name}} stands for, in profiles and messages</source>
        <translation>A qué equivale {{name}} en perfiles y mensajes</translation>
    </message>
    <message>
        <source>{{name}} stands for the variables of “%1”</source>
        <translation>{{name}} equivale a las variables de «%1»</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Editar «%1»…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;New environment…</source>
        <translation>&amp;Nuevo entorno…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>plectrum::EnvironmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{{host}} in a profile or a message stands for the value of host. Secrets go into the key store and are hidden in recordings.</source>
        <translation>{{host}} en un perfil o un mensaje equivale al valor de host. Los secretos van al almacén de claves y se ocultan en las grabaciones.</translation>
    </message>
    <message>
        <source>&amp;Remove variable</source>
        <translation>&amp;Quitar variable</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Bring back the variable that was removed last (Ctrl+Z)</source>
        <translation>Recuperar la última variable quitada (Ctrl+Z)</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>nueva variable</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Editar entorno</translation>
    </message>
    <message>
        <source>%1 Values of secrets are kept until Plectrum closes, in no file.</source>
        <translation>%1 Los valores de los secretos se conservan hasta que se cierre Plectrum, en ningún archivo.</translation>
    </message>
    <message>
        <source>Kept in the key store, hidden in recordings</source>
        <translation>Se guarda en el almacén de claves, oculto en las grabaciones</translation>
    </message>
    <message>
        <source>Kept in the environment’s file</source>
        <translation>Se guarda en el archivo del entorno</translation>
    </message>
    <message>
        <source>A secret; empty: it has no value yet</source>
        <translation>Un secreto; vacío: aún no tiene valor</translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation>Un entorno necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>plectrum::Environments</name>
    <message>
        <source>The environment “%1” has no values for these secrets yet.</source>
        <translation>El entorno «%1» aún no tiene valores para estos secretos.</translation>
    </message>
    <message>
        <source>Deleted the environment “%1”</source>
        <translation>Entorno «%1» eliminado</translation>
    </message>
</context>
<context>
    <name>plectrum::Error</name>
    <message>
        <source>This is not a WebSocket URL.</source>
        <translation>Esto no es una URL de WebSocket.</translation>
    </message>
    <message>
        <source>Use ws://host/path or wss://host/path.</source>
        <translation>Use ws://host/ruta o wss://host/ruta.</translation>
    </message>
    <message>
        <source>An option cannot be used like this.</source>
        <translation>Una opción no se puede usar así.</translation>
    </message>
    <message>
        <source>Correct the named header, subprotocol or setting.</source>
        <translation>Corrija la cabecera, el subprotocolo o el ajuste que se indica.</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>No se encontró el nombre de host.</translation>
    </message>
    <message>
        <source>Check its spelling and the network&apos;s DNS.</source>
        <translation>Compruebe su ortografía y el DNS de la red.</translation>
    </message>
    <message>
        <source>The host refused the connection.</source>
        <translation>El host rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on this address.</source>
        <translation>Compruebe el puerto, y que el servidor está en marcha y escucha en esta dirección.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>No se puede llegar al host.</translation>
    </message>
    <message>
        <source>Check the network, VPN and firewall.</source>
        <translation>Compruebe la red, la VPN y el cortafuegos.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, credentials and rules.</source>
        <translation>Compruebe la dirección, las credenciales y las reglas del proxy.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation>El servidor no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>Check host and port, or allow more time.</source>
        <translation>Compruebe el host y el puerto, o conceda más tiempo.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La conexión fue restablecida (reset).</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log: it, or something between, dropped the connection.</source>
        <translation>Consulte el registro del servidor: él, o algo intermedio, cortó la conexión.</translation>
    </message>
    <message>
        <source>The other end closed the connection early.</source>
        <translation>El otro extremo cerró la conexión antes de tiempo.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the reason.</source>
        <translation>Consulte el motivo en el registro del servidor.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Vuelva a conectar cuando lo desee.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>Name the certificate authority that signed it, or accept any certificate for a test.</source>
        <translation>Indique la autoridad de certificación que lo firmó o, para una prueba, acepte cualquier certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>El certificado del servidor no es válido en este momento.</translation>
    </message>
    <message>
        <source>Renew the certificate and check both clocks.</source>
        <translation>Renueve el certificado y compruebe ambos relojes.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>El certificado del servidor es para otro host.</translation>
    </message>
    <message>
        <source>Use the host name of the certificate, or a certificate for this host.</source>
        <translation>Use el nombre de host del certificado, o un certificado para este host.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>El handshake TLS falló.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, its versions, and whether it asks for a client certificate.</source>
        <translation>Compruebe que el puerto habla TLS, qué versiones, y si pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read.</source>
        <translation>Un certificado o una clave no se puede leer.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Compruebe el archivo, su formato (PEM o PKCS#12) y la frase de contraseña.</translation>
    </message>
    <message>
        <source>The server did not answer the handshake in time.</source>
        <translation>El servidor no respondió al handshake a tiempo.</translation>
    </message>
    <message>
        <source>Check that the path is a WebSocket endpoint, or allow more time.</source>
        <translation>Compruebe que la ruta es un endpoint de WebSocket, o conceda más tiempo.</translation>
    </message>
    <message>
        <source>The head of the HTTP message is above the limit.</source>
        <translation>La cabecera del mensaje HTTP supera el límite.</translation>
    </message>
    <message>
        <source>Check what answers at this address.</source>
        <translation>Compruebe qué responde en esta dirección.</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>La respuesta no es HTTP.</translation>
    </message>
    <message>
        <source>Check host, port and scheme: ws for plain, wss for TLS.</source>
        <translation>Compruebe el host, el puerto y el esquema: ws sin cifrar, wss con TLS.</translation>
    </message>
    <message>
        <source>The server refused the handshake.</source>
        <translation>El servidor rechazó el handshake.</translation>
    </message>
    <message>
        <source>Read the status, the headers and the body: they tell who refused and why.</source>
        <translation>Lea el estado, las cabeceras y el cuerpo: dicen quién rechazó y por qué.</translation>
    </message>
    <message>
        <source>The server&apos;s Sec-WebSocket-Accept is missing or wrong.</source>
        <translation>El Sec-WebSocket-Accept del servidor falta o es incorrecto.</translation>
    </message>
    <message>
        <source>A cache or another server may have answered; check what stands between.</source>
        <translation>Puede que haya respondido una caché u otro servidor; compruebe qué hay en medio.</translation>
    </message>
    <message>
        <source>The server&apos;s 101 does not upgrade to WebSocket.</source>
        <translation>El 101 del servidor no pasa a WebSocket.</translation>
    </message>
    <message>
        <source>Check that proxies pass the Upgrade and Connection headers on.</source>
        <translation>Compruebe que los proxies dejan pasar las cabeceras Upgrade y Connection.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered.</source>
        <translation>El servidor eligió un subprotocolo que no se ofreció.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the server speaks.</source>
        <translation>Ofrezca el subprotocolo que habla el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer about extensions does not fit the offer.</source>
        <translation>La respuesta del servidor sobre las extensiones no corresponde a la oferta.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Conecte sin compresión para ver si lo demás funciona.</translation>
    </message>
    <message>
        <source>The redirect was not followed.</source>
        <translation>No se siguió la redirección.</translation>
    </message>
    <message>
        <source>Use the new URL directly; a redirect from wss to ws is never followed.</source>
        <translation>Use directamente la nueva URL; una redirección de wss a ws no se sigue nunca.</translation>
    </message>
    <message>
        <source>A frame is above the limit.</source>
        <translation>Una trama supera el límite.</translation>
    </message>
    <message>
        <source>Raise the limit if the peer is right to send so much.</source>
        <translation>Aumente el límite si es correcto que el otro extremo envíe tanto.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>El otro extremo infringió una regla del protocolo.</translation>
    </message>
    <message>
        <source>Look at the marked frame, or connect in tolerant mode to keep listening.</source>
        <translation>Examine la trama marcada, o conecte en modo tolerante para seguir escuchando.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame in time.</source>
        <translation>El otro extremo no respondió a la trama de cierre a tiempo.</translation>
    </message>
    <message>
        <source>The connection is closed on this side; look into the server&apos;s log.</source>
        <translation>La conexión está cerrada en este lado; consulte el registro del servidor.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping in time.</source>
        <translation>El otro extremo no respondió a un ping a tiempo.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is busy.</source>
        <translation>Compruebe la red y si el servidor está ocupado.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>No se encontró el archivo.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>El archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or check its permissions.</source>
        <translation>Elija otro nombre u otra carpeta, o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file is not a Plectrum capture.</source>
        <translation>El archivo no es una captura de Plectrum.</translation>
    </message>
    <message>
        <source>Open a .plectrum file.</source>
        <translation>Abra un archivo .plectrum.</translation>
    </message>
    <message>
        <source>The capture was made by a newer Plectrum.</source>
        <translation>La captura se hizo con una versión más reciente de Plectrum.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Instale la última versión para abrirla.</translation>
    </message>
    <message>
        <source>A part of the capture is damaged.</source>
        <translation>Una parte de la captura está dañada.</translation>
    </message>
    <message>
        <source>The undamaged records can be read.</source>
        <translation>Los registros no dañados se pueden leer.</translation>
    </message>
    <message>
        <source>Another program is recording into this file.</source>
        <translation>Otro programa está grabando en este archivo.</translation>
    </message>
    <message>
        <source>Close it there, or record into another file.</source>
        <translation>Ciérrelo allí, o grabe en otro archivo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space; what was recorded so far is safe.</source>
        <translation>Libere espacio; lo grabado hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>The key store did not do its part.</source>
        <translation>El almacén de claves no pudo cumplir su función.</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s key store, or keep the secret for this run only.</source>
        <translation>Desbloquee o inicie el almacén de claves del sistema, o conserve el secreto solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>The file does not keep to its format.</source>
        <translation>El archivo no se ajusta a su formato.</translation>
    </message>
    <message>
        <source>Look at the named place; a file that was cut off can be had anew from where it was made.</source>
        <translation>Examine el lugar indicado; si el archivo quedó cortado, vuelva a obtenerlo de donde se creó.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read or written.</source>
        <translation>Este tipo de archivo no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>See the formats in plectrum-cli convert --help, or name one.</source>
        <translation>Consulte los formatos en plectrum-cli convert --help, o indique uno.</translation>
    </message>
    <message>
        <source>There is no WebSocket in this file.</source>
        <translation>En este archivo no hay ningún WebSocket.</translation>
    </message>
    <message>
        <source>Check that the recording was running when the WebSocket opened.</source>
        <translation>Compruebe que la grabación estaba en marcha cuando se abrió el WebSocket.</translation>
    </message>
    <message>
        <source>The filter cannot be understood.</source>
        <translation>El filtro no se entiende.</translation>
    </message>
    <message>
        <source>Correct it at the named position.</source>
        <translation>Corríjalo en la posición indicada.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>El perfil no se puede usar.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Corrija el campo indicado.</translation>
    </message>
    <message>
        <source>The route cannot be used.</source>
        <translation>La ruta no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it at the named place.</source>
        <translation>Corríjala en el lugar indicado.</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>La configuración no se puede usar.</translation>
    </message>
    <message>
        <source>Correct the named field or place.</source>
        <translation>Corrija el campo o el lugar indicado.</translation>
    </message>
    <message>
        <source>The credentials cannot be understood.</source>
        <translation>Las credenciales no se entienden.</translation>
    </message>
    <message>
        <source>Copy them anew: as cURL, or the cookies as the browser&apos;s developer tools list them.</source>
        <translation>Cópielas de nuevo: como cURL, o las cookies tal como las muestran las herramientas de desarrollo del navegador.</translation>
    </message>
    <message>
        <source>The scenario cannot be used.</source>
        <translation>El escenario no se puede usar.</translation>
    </message>
    <message>
        <source>Correct the named place; the handbook shows the format.</source>
        <translation>Corrija el lugar indicado; el manual muestra el formato.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>El servidor no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the login name and the address, or log in anew; app passwords can be revoked at any time.</source>
        <translation>Compruebe el nombre de usuario y la dirección, o inicie sesión de nuevo; las contraseñas de aplicación se pueden revocar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nobody granted the login in time.</source>
        <translation>Nadie concedió el inicio de sesión a tiempo.</translation>
    </message>
    <message>
        <source>Start again and confirm it in the browser; a server may also refuse this program by its name.</source>
        <translation>Empiece de nuevo y confírmelo en el navegador; un servidor también puede rechazar este programa por su nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Nextcloud says.</source>
        <translation>La respuesta del servidor no es la que da Nextcloud.</translation>
    </message>
    <message>
        <source>Check the address, its sub-directory and what stands between; read the named cause.</source>
        <translation>Compruebe la dirección, su subdirectorio y lo que hay en medio; lea la causa indicada.</translation>
    </message>
    <message>
        <source>The server cannot listen.</source>
        <translation>El servidor no puede escuchar.</translation>
    </message>
    <message>
        <source>Choose another port or address.</source>
        <translation>Elija otro puerto u otra dirección.</translation>
    </message>
</context>
<context>
    <name>plectrum::FaultPreset</name>
    <message>
        <source>unmasked client frame</source>
        <translation>trama de cliente sin máscara</translation>
    </message>
    <message>
        <source>all three reserved bits</source>
        <translation>los tres bits reservados</translation>
    </message>
    <message>
        <source>reserved bit RSV2</source>
        <translation>bit reservado RSV2</translation>
    </message>
    <message>
        <source>reserved bit RSV3</source>
        <translation>bit reservado RSV3</translation>
    </message>
    <message>
        <source>reserved data opcode 3</source>
        <translation>opcode de datos reservado 3</translation>
    </message>
    <message>
        <source>reserved control opcode 11</source>
        <translation>opcode de control reservado 11</translation>
    </message>
    <message>
        <source>short length in 16 bits</source>
        <translation>longitud corta en 16 bits</translation>
    </message>
    <message>
        <source>short length in 64 bits</source>
        <translation>longitud corta en 64 bits</translation>
    </message>
    <message>
        <source>64-bit length with its top bit set</source>
        <translation>longitud de 64 bits con el bit superior a 1</translation>
    </message>
    <message>
        <source>length announces more than follows</source>
        <translation>la longitud anuncia más de lo que sigue</translation>
    </message>
    <message>
        <source>length announces less than follows</source>
        <translation>la longitud anuncia menos de lo que sigue</translation>
    </message>
    <message>
        <source>length announces 4 EiB</source>
        <translation>la longitud anuncia 4 EiB</translation>
    </message>
    <message>
        <source>continuation of no message</source>
        <translation>continuación de ningún mensaje</translation>
    </message>
    <message>
        <source>new message within a fragmented one</source>
        <translation>mensaje nuevo dentro de uno fragmentado</translation>
    </message>
    <message>
        <source>ping of 126 bytes</source>
        <translation>ping de 126 bytes</translation>
    </message>
    <message>
        <source>fragmented ping</source>
        <translation>ping fragmentado</translation>
    </message>
    <message>
        <source>close frame of one byte</source>
        <translation>trama de cierre de un byte</translation>
    </message>
    <message>
        <source>close reason that is not UTF-8</source>
        <translation>motivo de cierre que no es UTF-8</translation>
    </message>
    <message>
        <source>message after the close frame</source>
        <translation>mensaje después de la trama de cierre</translation>
    </message>
    <message>
        <source>close code 1005, which is never sent</source>
        <translation>código de cierre 1005, que nunca se envía</translation>
    </message>
    <message>
        <source>close code 999, below all ranges</source>
        <translation>código de cierre 999, inferior a todos los rangos</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texto que no es UTF-8</translation>
    </message>
    <message>
        <source>text that ends within a character</source>
        <translation>texto que termina en medio de un carácter</translation>
    </message>
    <message>
        <source>RSV1 on a continuation</source>
        <translation>RSV1 en una continuación</translation>
    </message>
    <message>
        <source>RSV1 on a ping</source>
        <translation>RSV1 en un ping</translation>
    </message>
    <message>
        <source>RSV1 on bytes that are no deflate data</source>
        <translation>RSV1 en bytes que no son datos deflate</translation>
    </message>
</context>
<context>
    <name>plectrum::Filter</name>
    <message>
        <source>Direction: in or out</source>
        <translation>Dirección: in o out</translation>
    </message>
    <message>
        <source>What the row is: text, binary, ping, close, request …</source>
        <translation>Qué es la fila: text, binary, ping, close, request …</translation>
    </message>
    <message>
        <source>Opcode of a frame, 0 to 15 or its name</source>
        <translation>Opcode de una trama, de 0 a 15, o su nombre</translation>
    </message>
    <message>
        <source>The frame ends its message</source>
        <translation>La trama termina su mensaje</translation>
    </message>
    <message>
        <source>Reserved bits of a frame: RSV1 = 4, RSV2 = 2, RSV3 = 1</source>
        <translation>Bits reservados de una trama: RSV1 = 4, RSV2 = 2, RSV3 = 1</translation>
    </message>
    <message>
        <source>Length of the message, or of the payload</source>
        <translation>Longitud del mensaje o del payload</translation>
    </message>
    <message>
        <source>Bytes on the wire, with the frame&apos;s header</source>
        <translation>Bytes en la red, con la cabecera de la trama</translation>
    </message>
    <message>
        <source>Number of the connection, from 1</source>
        <translation>Número de la conexión, desde 1</translation>
    </message>
    <message>
        <source>Time since the recording began, such as 10s or 200ms</source>
        <translation>Tiempo desde que empezó la grabación, como 10s o 200ms</translation>
    </message>
    <message>
        <source>Time since the row before, such as 200ms</source>
        <translation>Tiempo desde la fila anterior, como 200ms</translation>
    </message>
    <message>
        <source>Code of a close frame, or with which a connection ended</source>
        <translation>Código de una trama de cierre, o con el que terminó una conexión</translation>
    </message>
    <message>
        <source>Subprotocol of the row&apos;s connection</source>
        <translation>Subprotocolo de la conexión de la fila</translation>
    </message>
    <message>
        <source>Header of a request or response, such as header.origin</source>
        <translation>Cabecera de una petición o respuesta, como header.origin</translation>
    </message>
    <message>
        <source>The frame breaks a rule; or the rule&apos;s name, such as &quot;invalid-utf8&quot;</source>
        <translation>La trama infringe una regla; o el nombre de la regla, como &quot;invalid-utf8&quot;</translation>
    </message>
    <message>
        <source>The row is bookmarked</source>
        <translation>La fila tiene un marcador</translation>
    </message>
    <message>
        <source>The note on the row</source>
        <translation>La nota de la fila</translation>
    </message>
    <message>
        <source>Content of a text message</source>
        <translation>Contenido de un mensaje de texto</translation>
    </message>
    <message>
        <source>Bytes of any row, as text or 0x…</source>
        <translation>Bytes de cualquier fila, como texto o 0x…</translation>
    </message>
    <message>
        <source>Value in a JSON message, such as json.users[0].name</source>
        <translation>Valor en un mensaje JSON, como json.users[0].name</translation>
    </message>
    <message>
        <source>Protocol of the message, such as &quot;socketio&quot;</source>
        <translation>Protocolo del mensaje, como &quot;socketio&quot;</translation>
    </message>
    <message>
        <source>What the message says in its protocol&apos;s words</source>
        <translation>Qué dice el mensaje en términos de su protocolo</translation>
    </message>
    <message>
        <source>Event or method that the message names</source>
        <translation>Evento o método que nombra el mensaje</translation>
    </message>
    <message>
        <source>Part in the conversation: request, reply, heartbeat …</source>
        <translation>Papel en la conversación: request, reply, heartbeat …</translation>
    </message>
    <message>
        <source>Keeps the connection alive: also pings that were answered</source>
        <translation>Mantiene viva la conexión: también los pings que tuvieron respuesta</translation>
    </message>
    <message>
        <source>The message is an answer that says no</source>
        <translation>El mensaje es una respuesta negativa</translation>
    </message>
    <message>
        <source>The message breaks a rule of its protocol; or the rule</source>
        <translation>El mensaje infringe una regla de su protocolo; o la regla</translation>
    </message>
    <message>
        <source>Time from the request to this answer, such as 200ms</source>
        <translation>Tiempo desde la petición hasta esta respuesta, como 200ms</translation>
    </message>
    <message>
        <source>A request without an answer when its connection ended</source>
        <translation>Una petición sin respuesta cuando terminó su conexión</translation>
    </message>
    <message>
        <source>An answer whose request is not in the recording</source>
        <translation>Una respuesta cuya petición no está en la grabación</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterBook</name>
    <message>
        <source>Deleted the filter “%1”</source>
        <translation>Filtro «%1» eliminado</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterEdit</name>
    <message>
        <source>Filter line</source>
        <translation>Línea de filtro</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Qué puede ir aquí</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the offer</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterLine</name>
    <message>
        <source>Rows that match, for example&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Space says what may stand at the cursor.&lt;br&gt;&lt;br&gt;Fields:&lt;br&gt;</source>
        <translation>Filas que coinciden, por ejemplo&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Space dice qué puede ir en la posición del cursor.&lt;br&gt;&lt;br&gt;Campos:&lt;br&gt;</translation>
    </message>
    <message>
        <source>Filter, such as  dir == in and kind == text</source>
        <translation>Filtro, como  dir == in and kind == text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>Filtros guardados y recientes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Detener la búsqueda; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>Mantener a la vista la fila más reciente</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Latidos</translation>
    </message>
    <message>
        <source>Show what only keeps connections alive: heartbeats of protocols, and pings with their pongs. Those that come late or stay unanswered are always shown.</source>
        <translation>Mostrar lo que solo mantiene vivas las conexiones: latidos de protocolos y pings con sus pongs. Los que llegan tarde o quedan sin respuesta se muestran siempre.</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Continúa con %1</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>En la posición %1: se encontró %2, se esperaba %3</translation>
    </message>
    <message>
        <source>In the saved filter “%1”: found %2, expected %3</source>
        <translation>En el filtro guardado «%1»: se encontró %2, se esperaba %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Other filters use it as %1</source>
        <translation>Otros filtros lo usan como %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter
%1

Other filters use it as $name.</source>
        <translation>Nombre del filtro
%1

Otros filtros lo usan como $name.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source> · %1 hidden</source>
        <translation> · %1 ocultas</translation>
    </message>
    <message>
        <source> · %1 heartbeats hidden</source>
        <translation> · %1 latidos ocultos</translation>
    </message>
    <message>
        <source> · %1 hidden by filter</source>
        <translation> · %1 ocultas por el filtro</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · buscando %1 %</translation>
    </message>
    <message>
        <source> · stopped at row %1</source>
        <translation> · detenida en la fila %1</translation>
    </message>
    <message>
        <source> · paused, %1 waiting</source>
        <translation> · en pausa, %1 en espera</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterMenu</name>
    <message>
        <source>Filter on &amp;this</source>
        <translation>Filtrar por es&amp;to</translation>
    </message>
    <message>
        <source>Filter on n&amp;ot this</source>
        <translation>E&amp;xcluir esto</translation>
    </message>
    <message>
        <source>… and t&amp;his</source>
        <translation>… y tam&amp;bién esto</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… y no esto</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… o esto</translation>
    </message>
    <message>
        <source>Filter on other val&amp;ues</source>
        <translation>Filtrar por otros val&amp;ores</translation>
    </message>
</context>
<context>
    <name>plectrum::FindingsModel</name>
    <message>
        <source>breaks</source>
        <translation>rompe</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>plectrum::FoldingEdit</name>
    <message>
        <source>Fold and unfold (Ctrl+−, Ctrl++; all with Shift)</source>
        <translation>Plegar y desplegar (Ctrl+−, Ctrl++; todo con Shift)</translation>
    </message>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 líneas</translation>
    </message>
</context>
<context>
    <name>plectrum::Format</name>
    <message>
        <source>Plectrum recording</source>
        <translation>Grabación de Plectrum</translation>
    </message>
    <message>
        <source>recordings of this program</source>
        <translation>grabaciones de este programa</translation>
    </message>
    <message>
        <source>HTTP Archive</source>
        <translation>HTTP Archive</translation>
    </message>
    <message>
        <source>WebSocket messages as Chrome, Playwright (also attached) and mitmproxy write them</source>
        <translation>mensajes WebSocket como los escriben Chrome, Playwright (también adjuntos) y mitmproxy</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Captura de paquetes</translation>
    </message>
    <message>
        <source>plain WebSockets in TCP over IPv4 and IPv6, put together from their packets; no TLS</source>
        <translation>WebSockets sin cifrar en TCP sobre IPv4 e IPv6, recompuestos a partir de sus paquetes; sin TLS</translation>
    </message>
    <message>
        <source>profile, TLS, timings and verdicts of a connection; the real TCP packets, for they are made up</source>
        <translation>perfil, TLS, tiempos y veredictos de una conexión; los paquetes TCP reales, pues los que se escriben son ficticios</translation>
    </message>
    <message>
        <source>Packet capture, old format</source>
        <translation>Captura de paquetes, formato antiguo</translation>
    </message>
    <message>
        <source>as pcapng</source>
        <translation>como pcapng</translation>
    </message>
    <message>
        <source>mitmproxy flows</source>
        <translation>Flujos de mitmproxy</translation>
    </message>
    <message>
        <source>flow files of mitmproxy, their WebSockets</source>
        <translation>archivos de flujos de mitmproxy, sus WebSockets</translation>
    </message>
    <message>
        <source>pings and pongs, fragments, masks, compression</source>
        <translation>pings y pongs, fragmentos, máscaras, compresión</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>what show --json prints, Insomnia&apos;s event logs, and lines that tell a direction and data</source>
        <translation>lo que muestra show --json, los registros de eventos de Insomnia y líneas que indican una dirección y datos</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>mask keys, the bytes of fragmented and compressed messages as sent; it is not read back</source>
        <translation>claves de máscara, los bytes de los mensajes fragmentados y comprimidos tal como se enviaron; no se puede volver a leer</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>what its steps send and expect, marked as not recorded; values only a server issues stay names</source>
        <translation>lo que sus pasos envían y esperan, marcado como no grabado; los valores que solo emite un servidor quedan como nombres</translation>
    </message>
    <message>
        <source>how messages were framed and compressed, pongs, refusals&apos; bodies; what differs from run to run becomes names and masks</source>
        <translation>cómo se dividieron en tramas y se comprimieron los mensajes, los pongs, los cuerpos de los rechazos; lo que cambia de una ejecución a otra pasa a ser nombres y máscaras</translation>
    </message>
    <message>
        <source>Terminal log</source>
        <translation>Registro de terminal</translation>
    </message>
    <message>
        <source>the &gt; and &lt; lines of wscat and websocat</source>
        <translation>las líneas &gt; y &lt; de wscat y websocat</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundModel</name>
    <message>
        <source>Put in live</source>
        <translation>Insertado en vivo</translation>
    </message>
    <message>
        <source>Masked (%1)</source>
        <translation>Enmascarado (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>everywhere in texts</source>
        <translation>en todos los textos</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>of the profile</source>
        <translation>del perfil</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Double-click to give a value for playing. It is not written into the scenario.</source>
        <translation>Haga doble clic para dar un valor para la reproducción. No se escribe en el escenario.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Nombre o ruta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Seen in rows</source>
        <translation>Visto en filas</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundPage</name>
    <message>
        <source>Second recording…</source>
        <translation>Segunda grabación…</translation>
    </message>
    <message>
        <source>Another recording of the same session: what differs between both is masked</source>
        <translation>Otra grabación de la misma sesión: lo que difiere entre ambas se enmascara</translation>
    </message>
    <message>
        <source>Path to ignore</source>
        <translation>Ruta que ignorar</translation>
    </message>
    <message>
        <source>Ignore path</source>
        <translation>Ignorar ruta</translation>
    </message>
    <message>
        <source>This place is not compared</source>
        <translation>Este lugar no se compara</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Nothing was found that differs from run to run.</source>
        <translation>No se encontró nada que difiera de una ejecución a otra.</translation>
    </message>
    <message>
        <source>What differs from run to run was looked for. Switch off what was taken for it wrongly.</source>
        <translation>Se buscó lo que difiere de una ejecución a otra. Desactive lo que se haya tomado por ello por error.</translation>
    </message>
    <message>
        <source>What this scenario puts in, masks and ignores.</source>
        <translation>Lo que este escenario inserta, enmascara e ignora.</translation>
    </message>
    <message>
        <source>$.a.b or $..time</source>
        <translation>$.a.b o $..time</translation>
    </message>
</context>
<context>
    <name>plectrum::FragmentStrip</name>
    <message>
        <source>Fragments of the message</source>
        <translation>Fragmentos del mensaje</translation>
    </message>
    <message>
        <source>Click a fragment to go to its row</source>
        <translation>Haga clic en un fragmento para ir a su fila</translation>
    </message>
    <message>
        <source>row %1: %2 bytes</source>
        <translation>fila %1: %2 bytes</translation>
    </message>
    <message>
        <source>A message of very many fragments; the nearest %1</source>
        <translation>Un mensaje de muchísimos fragmentos; los %1 más cercanos</translation>
    </message>
    <message>
        <source>Fragment %1 of %2, %3 bytes in all</source>
        <extracomment>%1 a place, %2 a number of fragments, %3 bytes</extracomment>
        <translation>Fragmento %1 de %2, %3 bytes en total</translation>
    </message>
    <message>
        <source>Fragment %1 of %2 so far, %3 bytes</source>
        <translation>Fragmento %1 de %2 hasta ahora, %3 bytes</translation>
    </message>
</context>
<context>
    <name>plectrum::FrameBits</name>
    <message>
        <source>Bits of the frame&apos;s header</source>
        <translation>Bits de la cabecera de la trama</translation>
    </message>
    <message>
        <source>Click a field to see its bytes</source>
        <translation>Haga clic en un campo para ver sus bytes</translation>
    </message>
    <message>
        <source>extended length, %1 bits</source>
        <translation>longitud extendida, %1 bits</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>clave de máscara</translation>
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
        <translation>16 bits extendidos</translation>
    </message>
    <message>
        <source>64 bits extended</source>
        <translation>64 bits extendidos</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no frame.</source>
        <translation>Esta fila dice cómo terminó la conexión.
No es una trama.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Esta fila es parte del handshake HTTP.
Consulte la vista Handshake.</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Bytes de la cabecera</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1 bytes on the wire, length in %2</source>
        <translation>%1 bytes en la red, longitud en %2</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes with its header</source>
        <translation>%1 bytes con su cabecera</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>  (payload shown unmasked)</source>
        <translation>  (payload mostrado sin máscara)</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>%1 bytes inflated from all fragments</source>
        <translation>%1 bytes descomprimidos de todos los fragmentos</translation>
    </message>
    <message>
        <source>%1 → %2 bytes, ratio %3 ×</source>
        <translation>%1 → %2 bytes, relación %3 ×</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 bytes joined from its fragments</source>
        <translation>%1 bytes reunidos de sus fragmentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s después del inicio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>↗ sent</source>
        <translation>↗ enviado</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ recibido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>plectrum::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>A la página anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the page that was left by Back</source>
        <translation>A la página que se dejó con «Atrás»</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>A la primera página</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No part of the handbook has all of these words.</source>
        <translation>Ninguna parte del manual contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
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
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was agreed, and timings</source>
        <translation>Lo negociado y los tiempos</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>The recording holds no request of this connection.</source>
        <translation>La grabación no contiene ninguna petición de esta conexión.</translation>
    </message>
    <message>
        <source>The recording holds no response of this connection.</source>
        <translation>La grabación no contiene ninguna respuesta de esta conexión.</translation>
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
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>window %1 / %2 bits</source>
        <translation>ventana %1 / %2 bits</translation>
    </message>
    <message>
        <source>server starts afresh each message</source>
        <translation>el servidor empieza de cero en cada mensaje</translation>
    </message>
    <message>
        <source>client starts afresh each message</source>
        <translation>el cliente empieza de cero en cada mensaje</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Ofrecido y aceptado</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>offered with %1</source>
        <translation>ofrecido con %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted with %1</source>
        <translation>aceptado con %1</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>never offered (RFC 6455 §4.1)</source>
        <translation>nunca ofrecido (RFC 6455 §4.1)</translation>
    </message>
    <message>
        <source>malformed (RFC 6455 §9.1)</source>
        <translation>mal formado (RFC 6455 §9.1)</translation>
    </message>
    <message>
        <source>hidden, %1 characters</source>
        <extracomment>%1 a number of characters, of a value that is not shown</extracomment>
        <translation>oculto, %1 caracteres</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>set</source>
        <translation>establecida</translation>
    </message>
    <message>
        <source>for the session</source>
        <translation>para la sesión</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>browsers refuse SameSite=None without Secure</source>
        <translation>los navegadores rechazan SameSite=None sin Secure</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>No segura</translation>
    </message>
    <message>
        <source>any certificate was accepted. %1</source>
        <translation>se aceptó cualquier certificado. %1</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>expired when it was met</source>
        <translation>caducado cuando se encontró</translation>
    </message>
    <message>
        <source>not valid yet when it was met</source>
        <translation>aún no válido cuando se encontró</translation>
    </message>
    <message>
        <source>expires within %1 days</source>
        <translation>caduca en %1 días</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>autofirmado</translation>
    </message>
</context>
<context>
    <name>plectrum::HarpEventModel</name>
    <message>
        <source>%1
Counted as a failure.</source>
        <translation>%1
Cuenta como fallo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>plectrum::HeldModel</name>
    <message>
        <source>→ server</source>
        <translation>→ servidor</translation>
    </message>
    <message>
        <source>← client</source>
        <translation>← cliente</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Held on the way</source>
        <translation>Retenido en camino</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Sin bytes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Flechas, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Mover; con Shift, seleccionar</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all bytes</source>
        <translation>Seleccionar todos los bytes</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected bytes as hex</source>
        <translation>Copiar los bytes seleccionados como hex</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copiar como hex</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as hex</source>
        <translation>Copiar los primeros 16 MiB como hex</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as text</source>
        <translation>Copiar los primeros 16 MiB como texto</translation>
    </message>
</context>
<context>
    <name>plectrum::HistoryDialog</name>
    <message>
        <source>What was sent before</source>
        <translation>Lo enviado antes</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Buscar en lo enviado</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Buscar en lo enviado</translation>
    </message>
    <message>
        <source>What was sent, the newest first</source>
        <translation>Lo enviado, lo más reciente primero</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Aquí aparece el mensaje elegido.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>&amp;Keep over restarts</source>
        <translation>&amp;Conservar entre reinicios</translation>
    </message>
    <message>
        <source>In a file of its own for each profile, without secrets: variables as they are written, what looks like a token replaced</source>
        <translation>En un archivo propio para cada perfil, sin secretos: las variables tal como están escritas, lo que parece un token sustituido</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>Olvidar &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>&amp;Llevar al editor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Nothing was sent here yet.</source>
        <translation>Aquí aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Ningún mensaje contiene esto.</translation>
    </message>
    <message>
        <source>Forget everything that was sent with this profile?</source>
        <translation>¿Olvidar todo lo enviado con este perfil?</translation>
    </message>
    <message>
        <source>Recordings and saved messages stay.</source>
        <translation>Las grabaciones y los mensajes guardados se conservan.</translation>
    </message>
</context>
<context>
    <name>plectrum::HopChain</name>
    <message>
        <source>here it ended</source>
        <translation>aquí terminó</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>no se alcanzó</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>servicio de nombres</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>proxy inverso</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>lo dejó pasar</translation>
    </message>
    <message>
        <source>ExApp “%1”</source>
        <extracomment>The ExApp&apos;s id, in quotes.</extracomment>
        <translation>ExApp «%1»</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesDialog</name>
    <message>
        <source>Lanes ▾</source>
        <translation>Carriles ▾</translation>
    </message>
    <message>
        <source>Which connections are shown</source>
        <translation>Qué conexiones se muestran</translation>
    </message>
    <message>
        <source>Filter messages, as in the timeline</source>
        <translation>Filtrar mensajes, como en la línea de tiempo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Same message by, e.g. meta.id</source>
        <translation>Mismo mensaje según, p. ej., meta.id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>A JSON path: copies of a message agree there, whatever stands around. Empty: they agree in all bytes.</source>
        <translation>Una ruta JSON: las copias de un mensaje coinciden ahí, sea cual sea el resto. Vacío: coinciden en todos los bytes.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Tardío tras</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save as SVG…</source>
        <translation>&amp;Guardar como SVG…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Lanes of %1</source>
        <translation>Carriles de %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leyendo… %1 %</translation>
    </message>
    <message>
        <source>No connection here has messages that match.</source>
        <translation>Ninguna conexión tiene aquí mensajes que coincidan.</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>lanes: %1</source>
        <translation>carriles: %1</translation>
    </message>
    <message>
        <source>more than can be shown: narrow the filter</source>
        <translation>más de los que se pueden mostrar: acote el filtro</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>no entregados: %1</translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <extracomment>%1 number of a connection, %2 &quot;client&quot; or &quot;server&quot;, %3 its address</extracomment>
        <translation>#%1 %2 %3</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Guardar el diagrama</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se ha guardado %1</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagrama de secuencia</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Go from time to time</source>
        <translation>Ir de un momento a otro</translation>
    </message>
</context>
<context>
    <name>plectrum::LoginDialog</name>
    <message>
        <source>Log in to a Nextcloud</source>
        <translation>Iniciar sesión en un Nextcloud</translation>
    </message>
    <message>
        <source>Plectrum asks your Nextcloud for an app password. You grant it in the browser, so your real password stays there.</source>
        <translation>Plectrum pide a su Nextcloud una contraseña de aplicación. Usted la concede en el navegador, así que su contraseña real no sale de allí.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>https://cloud.example.org</source>
        <translation>https://cloud.example.org</translation>
    </message>
    <message>
        <source>&amp;Device name</source>
        <translation>Nombre del &amp;dispositivo</translation>
    </message>
    <message>
        <source>What Nextcloud lists the app password as</source>
        <translation>Con qué nombre muestra Nextcloud la contraseña de aplicación</translation>
    </message>
    <message>
        <source>Plectrum</source>
        <translation>Plectrum</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>It gets the user; the app password is found by server and user</source>
        <translation>Recibe el usuario; la contraseña de aplicación se encuentra por servidor y usuario</translation>
    </message>
    <message>
        <source>⚠ This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>⚠ Esta dirección no va cifrada: cualquiera en el camino puede leer la contraseña de aplicación.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Dirección para el navegador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plectrum on %1</source>
        <translation>Plectrum en %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Buscando un almacén de claves…</translation>
    </message>
    <message>
        <source>The app password goes to the system’s key store; you can revoke it at any time.</source>
        <translation>La contraseña de aplicación va al almacén de claves del sistema; puede revocarla en cualquier momento.</translation>
    </message>
    <message>
        <source>No key store answers here: the app password is kept until Plectrum closes, and you log in again next time.</source>
        <translation>Aquí no responde ningún almacén de claves: la contraseña de aplicación se conserva hasta que se cierre Plectrum y la próxima vez habrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>New profile “%1”</source>
        <translation>Nuevo perfil «%1»</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The server makes an address for this login.</source>
        <translation>El servidor crea una dirección para este inicio de sesión.</translation>
    </message>
    <message>
        <source>Grant the access in your browser</source>
        <translation>Conceda el acceso en su navegador</translation>
    </message>
    <message>
        <source>Log in there and choose “Grant access”. Plectrum asks every two seconds whether it is done.</source>
        <translation>Inicie sesión allí y elija «Conceder acceso». Plectrum pregunta cada dos segundos si ya está hecho.</translation>
    </message>
    <message>
        <source>No browser could be opened: copy the address into one, on any machine, log in and choose “Grant access”.</source>
        <translation>No se pudo abrir ningún navegador: copie la dirección en uno, en cualquier equipo, inicie sesión y elija «Conceder acceso».</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>%1 minutes, %2 seconds</extracomment>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Keeping the app password…</source>
        <translation>Guardando la contraseña de aplicación…</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>App password: %1</source>
        <translation>Contraseña de aplicación: %1</translation>
    </message>
    <message>
        <source>Kept in the system’s key store.</source>
        <translation>Guardada en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Conservada solo para esta ejecución: %1</translation>
    </message>
    <message>
        <source>The profile “%1” uses it from now on.</source>
        <translation>El perfil «%1» la usa a partir de ahora.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>plectrum::LongTextView</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Flechas, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Mover; con Shift, seleccionar</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A, Ctrl+C</translation>
    </message>
    <message>
        <source>Select all; copy what is selected</source>
        <translation>Seleccionar todo; copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+−, Ctrl++</source>
        <translation>Ctrl+−, Ctrl++</translation>
    </message>
    <message>
        <source>Fold and unfold; all with Shift</source>
        <translation>Plegar y desplegar; todo con Shift</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Demasiado largo para copiarlo: guarde el payload en su lugar.</translation>
    </message>
    <message>
        <source>Copying… %1</source>
        <translation>Copiando… %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
</context>
<context>
    <name>plectrum::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent recordings</source>
        <translation>Grabaciones &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Lanes of all connections…</source>
        <translation>Carriles &amp;de todas las conexiones…</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>Open &amp;with secrets…</source>
        <translation>Abrir con &amp;secretos…</translation>
    </message>
    <message>
        <source>Opens another program’s file without replacing tokens, cookies and passwords in it</source>
        <translation>Abre el archivo de otro programa sin sustituir los tokens, cookies y contraseñas que contiene</translation>
    </message>
    <message>
        <source>&amp;Save recording as…</source>
        <translation>&amp;Guardar grabación como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Repro&amp;ducir…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>&amp;Editar perfil…</translation>
    </message>
    <message>
        <source>D&amp;uplicate profile</source>
        <translation>D&amp;uplicar perfil</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importar perfiles…</translation>
    </message>
    <message>
        <source>E&amp;xport profile…</source>
        <translation>E&amp;xportar perfil…</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>E&amp;liminar perfil</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>Iniciar &amp;sesión en el navegador…</translation>
    </message>
    <message>
        <source>&amp;Paste credentials…</source>
        <translation>&amp;Pegar credenciales…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnosticar…</translation>
    </message>
    <message>
        <source>Check an ExApp&apos;s &amp;routes…</source>
        <translation>Comprobar las &amp;rutas de una ExApp…</translation>
    </message>
    <message>
        <source>Go to &amp;URL</source>
        <translation>Ir a la &amp;URL</translation>
    </message>
    <message>
        <source>Go to &amp;filter</source>
        <translation>Ir al &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Search in payloads</source>
        <translation>&amp;Buscar en los payloads</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Ir al &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>&amp;Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>&amp;Overview strip</source>
        <translation>Franja &amp;general</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Noti&amp;ficaciones…</translation>
    </message>
    <message>
        <source>&amp;About Plectrum</source>
        <translation>&amp;Acerca de Plectrum</translation>
    </message>
    <message>
        <source>No key store answers: the secrets are kept until Plectrum closes.</source>
        <translation>No responde ningún almacén de claves: los secretos se conservan hasta que se cierre Plectrum.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Embedded server %1 · sockets: %2</source>
        <translation>Servidor integrado %1 · sockets: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is open. Close it?</source>
        <translation>La conexión «%1» está abierta. ¿Cerrarla?</translation>
    </message>
    <message>
        <source>Its peer is slow. Not sent yet, and lost then: %1.</source>
        <translation>El otro extremo es lento. Aún no enviado, y se perdería: %1.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>«%1» está abierta</translation>
    </message>
    <message>
        <source>“%1” is open; not sent yet: %2</source>
        <translation>«%1» está abierta; aún no enviado: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n conexión más</numerusform>
            <numerusform>%n conexiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>The tap runs; it hangs up on all who go through it</source>
        <translation>El interceptor está en marcha; colgará a todos los que pasan por él</translation>
    </message>
    <message>
        <source>The HaRP rehearsal runs; it hangs up on its clients</source>
        <translation>El ensayo de HaRP está en marcha; colgará a sus clientes</translation>
    </message>
    <message>
        <source>A replay is under way</source>
        <translation>Hay una reproducción en curso</translation>
    </message>
    <message>
        <source>Close all this and quit?</source>
        <translation>¿Cerrar todo esto y salir?</translation>
    </message>
    <message>
        <source>What was recorded until now stays.</source>
        <translation>Lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Close and &amp;quit</source>
        <translation>Cerrar y &amp;salir</translation>
    </message>
    <message>
        <source>&amp;Send first, then quit</source>
        <translation>&amp;Enviar antes y luego salir</translation>
    </message>
    <message>
        <source>Plectrum quits once all is sent.</source>
        <translation>Plectrum se cierra cuando se haya enviado todo.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Go to tab</source>
        <translation>Ir a la pestaña</translation>
    </message>
    <message>
        <source>Connect to profile</source>
        <translation>Conectar con el perfil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>No tab is open</source>
        <translation>No hay ninguna pestaña abierta</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Aún no hay ninguna grabación</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Entorn&amp;o</translation>
    </message>
    <message>
        <source>&amp;HaRP rehearsal</source>
        <translation>Ensayo de &amp;HaRP</translation>
    </message>
    <message>
        <source>&amp;Tap</source>
        <translation>&amp;Interceptor</translation>
    </message>
    <message>
        <source>Session to&amp;kens</source>
        <translation>To&amp;kens de sesión</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>S&amp;alas</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Server m&amp;etrics</source>
        <translation>&amp;Métricas del servidor</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>Servidor integrado</translation>
    </message>
    <message>
        <source>What the embedded server does is drawn here as it happens.
It starts by itself when a loopback profile is connected.</source>
        <translation>Lo que hace el servidor integrado se dibuja aquí en vivo.
Se inicia por sí solo cuando se conecta un perfil loopback.</translation>
    </message>
    <message>
        <source>HaRP rehearsal</source>
        <translation>Ensayo de HaRP</translation>
    </message>
    <message>
        <source>What the built-in endpoints behind the rehearsed HaRP do is drawn here as it happens.
Start it in the dock HaRP rehearsal.</source>
        <translation>Lo que hacen los endpoints integrados tras el HaRP ensayado se dibuja aquí en vivo.
Inícielo en el panel Ensayo de HaRP.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) older than %1 days went to the trash.</source>
        <translation>
            <numerusform>%n grabación de más de %1 días se ha movido a la papelera.</numerusform>
            <numerusform>%n grabaciones de más de %1 días se han movido a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old recording(s) could not be moved to the trash, and stay.</source>
        <translation>
            <numerusform>%n grabación antigua no se pudo mover a la papelera y se conserva.</numerusform>
            <numerusform>%n grabaciones antiguas no se pudieron mover a la papelera y se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The replay was not played to the end</source>
        <translation>La reproducción no llegó hasta el final</translation>
    </message>
    <message>
        <source>The replay is done: no difference</source>
        <translation>La reproducción ha terminado: ninguna diferencia</translation>
    </message>
    <message numerus="yes">
        <source>The replay is done: it differs in %n row(s)</source>
        <translation>
            <numerusform>La reproducción ha terminado: difiere en %n fila</numerusform>
            <numerusform>La reproducción ha terminado: difiere en %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly in its last run. A report tells where.</source>
        <translation>Plectrum terminó inesperadamente la última vez. Un informe dice dónde.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Plectrum %1 is out.</source>
        <translation>Plectrum %1 está disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageFace</name>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ dañado en el byte %1: %2</translation>
    </message>
    <message>
        <source>Show in Hex</source>
        <translation>Mostrar en Hex</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Guardar payload…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formateado</translation>
    </message>
    <message>
        <source>Lay JSON and XML out over lines; only white space between the parts changes</source>
        <translation>Distribuir JSON y XML en líneas; solo cambian los espacios entre las partes</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 bytes</translation>
    </message>
    <message>
        <source>Its secrets are saved masked, as they are shown</source>
        <translation>Sus secretos se guardan enmascarados, tal como se muestran</translation>
    </message>
    <message>
        <source>The rest cannot be read: this part of the recording is damaged.</source>
        <translation>El resto no se puede leer: esta parte de la grabación está dañada.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leyendo… %1 %</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Líneas: %1</translation>
    </message>
    <message>
        <source>%1 bytes of a compressed message; its last frame shows what it says.</source>
        <translation>%1 bytes de un mensaje comprimido; su última trama muestra lo que dice.</translation>
    </message>
    <message>
        <source>%1 bytes of binary content.</source>
        <translation>%1 bytes de contenido binario.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Guardar payload</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>No se puede guardar: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageLines</name>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 en total</translation>
    </message>
</context>
<context>
    <name>plectrum::MetricTile</name>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>WebSockets that are open.</source>
        <translation>WebSockets abiertos.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Groups, rosters and rooms that have members.</source>
        <translation>Grupos, listas de miembros y salas que tienen miembros.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages the server received and sent; one for each receiver.</source>
        <translation>Mensajes que el servidor ha recibido y enviado; uno por cada receptor.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Of the messages, before compression and frame headers.</source>
        <translation>De los mensajes, antes de la compresión y de las cabeceras de las tramas.</translation>
    </message>
    <message>
        <source>Fan-out latency</source>
        <translation>Latencia de difusión</translation>
    </message>
    <message>
        <source>From a message&apos;s arrival to the queue of its last receiver, of the last 10 seconds.</source>
        <translation>Desde la llegada de un mensaje hasta la cola de su último receptor, en los últimos 10 segundos.</translation>
    </message>
    <message>
        <source>Volatile drops</source>
        <translation>Volátiles descartados</translation>
    </message>
    <message>
        <source>Volatile events that were not sent since their receiver was behind.</source>
        <translation>Eventos volátiles que no se enviaron porque su receptor iba retrasado.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Of the whole process in RAM; the server is a part of Plectrum.</source>
        <translation>De todo el proceso en la RAM; el servidor es parte de Plectrum.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a number of something, with its unit; so many a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>most %1</source>
        <extracomment>%1: a number with its unit, the greatest of the last minutes</extracomment>
        <translation>máximo %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MetricsDock</name>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Server metrics</source>
        <translation>Métricas del servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Copy the address of /metrics, where Prometheus reads the same numbers</source>
        <translation>Copiar la dirección de /metrics, donde Prometheus lee las mismas cifras</translation>
    </message>
    <message>
        <source>Stopped; as it was at %1</source>
        <translation>Detenido; tal como estaba a las %1</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCard</name>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCenter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeList</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Nothing was told yet. What is said in the corner of the window can be read again here.</source>
        <translation>Aún no se ha notificado nada. Lo que se diga en la esquina de la ventana puede volver a leerse aquí.</translation>
    </message>
</context>
<context>
    <name>plectrum::OverviewStrip</name>
    <message>
        <source>%1 · double-click shows all</source>
        <translation>%1 · doble clic para ver todo</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfico en el tiempo</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <translation>%1 – %2 s</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>%1 mensajes, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>rules broken</source>
        <translation>reglas infringidas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Franja general</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Izquierda, Derecha, Home, End</translation>
    </message>
    <message>
        <source>Move in time; with Shift draw a span</source>
        <translation>Moverse en el tiempo; con Shift, marcar un intervalo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Show the drawn span only, or go to the row at this time</source>
        <translation>Mostrar solo el intervalo marcado, o ir a la fila de este momento</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Volver a mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>Drag to show only a span of time, double-click to show all</source>
        <translation>Arrastre para mostrar solo un intervalo de tiempo; haga doble clic para mostrarlo todo</translation>
    </message>
</context>
<context>
    <name>plectrum::PasteDialog</name>
    <message>
        <source>Paste credentials</source>
        <translation>Pegar credenciales</translation>
    </message>
    <message>
        <source>In the browser’s developer tools copy the request (&amp;Copy as cURL), its cookies or headers, or take a token, and paste it here.</source>
        <translation>En las herramientas de desarrollo del navegador copie la petición (&amp;Copiar como cURL), sus cookies o cabeceras, o tome un token, y péguelo aquí.</translation>
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
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Usarlas</translation>
    </message>
    <message>
        <source>No address is known yet, so cookies of every host are taken.</source>
        <translation>Aún no se conoce ninguna dirección, así que se toman las cookies de todos los hosts.</translation>
    </message>
    <message>
        <source>Cookies of other hosts than %1 are left out.</source>
        <translation>Se omiten las cookies de otros hosts que no sean %1.</translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Aún no se ha pegado nada</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>✓ All that HaRP needs to know you is there.</source>
        <translation>✓ Está todo lo que HaRP necesita para reconocerle.</translation>
    </message>
    <message>
        <source>hidden · length %1</source>
        <translation>oculto · longitud %1</translation>
    </message>
</context>
<context>
    <name>plectrum::PayloadTreeModel</name>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
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
        <translation>HaRP podría haber bloqueado esta dirección por ello.</translation>
    </message>
    <message>
        <source>It would have told nothing new.</source>
        <translation>No habría aportado nada nuevo.</translation>
    </message>
    <message>
        <source>the other end</source>
        <translation>el otro extremo</translation>
    </message>
    <message>
        <source>%1, upgrade</source>
        <translation>%1, upgrade</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntada</translation>
    </message>
    <message>
        <source>With the credentials of the connection</source>
        <translation>Con las credenciales de la conexión</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileDialog</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
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
        <translation>Sub&amp;protocolos</translation>
    </message>
    <message>
        <source>first choice, second choice</source>
        <translation>primera opción, segunda opción</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Origin</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Ca&amp;beceras</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Cookies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>name=value, a line each</source>
        <translation>nombre=valor, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Keep cookies that the server sets</source>
        <translation>&amp;Guardar las cookies que establece el servidor</translation>
    </message>
    <message>
        <source>Sent again with the next connection; their values go into the key store</source>
        <translation>Se envían de nuevo con la próxima conexión; sus valores van al almacén de claves</translation>
    </message>
    <message>
        <source>Sho&amp;w kept…</source>
        <translation>&amp;Ver guardadas…</translation>
    </message>
    <message>
        <source>Decode &amp;as</source>
        <translation>Decodificar co&amp;mo</translation>
    </message>
    <message>
        <source>What the messages mean; automatic: by subprotocol, address or first messages</source>
        <translation>Qué significan los mensajes; automático: por subprotocolo, dirección o primeros mensajes</translation>
    </message>
    <message>
        <source>Automatic answ&amp;ers</source>
        <translation>Respues&amp;tas automáticas</translation>
    </message>
    <message>
        <source>Handshake, answers to pings and heartbeats of a protocol, sent without being asked</source>
        <translation>Handshake, respuestas a pings y latidos de un protocolo, enviados sin que nadie los pida</translation>
    </message>
    <message>
        <source>Fi&amp;rst message</source>
        <translation>P&amp;rimer mensaje</translation>
    </message>
    <message>
        <source>Fields of the protocol&apos;s first message, such as auth={&quot;token&quot;:&quot;{{token}}&quot;}</source>
        <translation>Campos del primer mensaje del protocolo, como auth={&quot;token&quot;:&quot;{{token}}&quot;}</translation>
    </message>
    <message>
        <source>Values that are secret stay in this window, unless they are variables</source>
        <translation>Los valores secretos no salen de esta ventana, a menos que sean variables</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>&amp;Iniciar sesión en el navegador…</translation>
    </message>
    <message>
        <source>Get an app password from a Nextcloud by Login Flow v2</source>
        <translation>Obtener una contraseña de aplicación de un Nextcloud mediante Login Flow v2</translation>
    </message>
    <message>
        <source>Pas&amp;te credentials…</source>
        <translation>&amp;Pegar credenciales…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token from a browser</source>
        <translation>Cookies, cabeceras, «Copiar como cURL» o un token de un navegador</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>solo para esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Token &amp;Bearer</translation>
    </message>
    <message>
        <source>Password, token, passphrase, cookies and secret headers are kept until Plectrum closes, never in the profile’s file.</source>
        <translation>La contraseña, el token, la frase de contraseña, las cookies y las cabeceras secretas se conservan hasta que se cierre Plectrum, nunca en el archivo del perfil.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>&amp;Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificate authority: choose a file</source>
        <translation>Autoridad de certificación: elegir un archivo</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificado de cliente</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client certificate: choose a file</source>
        <translation>Certificado de cliente: elegir un archivo</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Su cla&amp;ve</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate: choose a file</source>
        <translation>Clave del certificado de cliente: elegir un archivo</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the key</source>
        <translation>&amp;Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Accept any certificate (insecure)</source>
        <translation>Aceptar cualquier certificado (no seguro)</translation>
    </message>
    <message>
        <source>Record secrets as they are</source>
        <translation>Grabar los secretos tal cual</translation>
    </message>
    <message>
        <source>⚠ With recorded secrets, whoever gets the file can use your sessions.</source>
        <translation>⚠ Si se graban los secretos, quien obtenga el archivo podrá usar sus sesiones.</translation>
    </message>
    <message>
        <source>Ask before sending what cannot be taken back</source>
        <translation>Preguntar antes de enviar lo que no se puede retirar</translation>
    </message>
    <message>
        <source>The cookies of “remember me”, and real passwords</source>
        <translation>Las cookies de «recordarme» y las contraseñas reales</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>&amp;Strict: end the connection when the other end breaks a rule</source>
        <translation>&amp;Estricto: terminar la conexión cuando el otro extremo infringe una regla</translation>
    </message>
    <message>
        <source>Follow &amp;redirects, never from wss to ws</source>
        <translation>Seguir &amp;redirecciones, nunca de wss a ws</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source> redirects</source>
        <translation> redirecciones</translation>
    </message>
    <message>
        <source>&amp;Open within</source>
        <translation>&amp;Abrir en menos de</translation>
    </message>
    <message>
        <source>Send a &amp;ping every</source>
        <translation>Enviar un &amp;ping cada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>&amp;Wait for its pong</source>
        <translation>Esperar su p&amp;ong</translation>
    </message>
    <message>
        <source>Without one, the other end is taken for dead</source>
        <translation>Si no llega, el otro extremo se da por muerto</translation>
    </message>
    <message>
        <source>&amp;Answer pings</source>
        <translation>Responder a los pin&amp;gs</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>tras un retardo</translation>
    </message>
    <message>
        <source>&amp;Delay of the answer</source>
        <translation>Retar&amp;do de la respuesta</translation>
    </message>
    <message>
        <source>Close when &amp;idle for</source>
        <translation>Cerrar tras &amp;inactividad de</translation>
    </message>
    <message>
        <source>Wait for the &amp;closing frame</source>
        <translation>Esperar la trama de &amp;cierre</translation>
    </message>
    <message>
        <source>Longest &amp;frame</source>
        <translation>&amp;Trama más larga</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Longest m&amp;essage</source>
        <translation>Mensa&amp;je más largo</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>&amp;Offer compression (permessage-deflate, RFC 7692)</source>
        <translation>&amp;Ofrecer compresión (permessage-deflate, RFC 7692)</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver to compress each message on its own</source>
        <translation>Pedir al &amp;servidor que comprima cada mensaje por separado</translation>
    </message>
    <message>
        <source>server_no_context_takeover</source>
        <translation>server_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Compress each message on its own here</source>
        <translation>&amp;Comprimir aquí cada mensaje por separado</translation>
    </message>
    <message>
        <source>client_no_context_takeover</source>
        <translation>client_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Server’s window</source>
        <translation>&amp;Ventana del servidor</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
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
        <translation>Ventana &amp;propia</translation>
    </message>
    <message>
        <source>fixed at 15 bits</source>
        <translation>fija en 15 bits</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>la que pida el servidor</translation>
    </message>
    <message>
        <source>at most 8 bits</source>
        <translation>como máximo 8 bits</translation>
    </message>
    <message>
        <source>at most 9 bits</source>
        <translation>como máximo 9 bits</translation>
    </message>
    <message>
        <source>at most 10 bits</source>
        <translation>como máximo 10 bits</translation>
    </message>
    <message>
        <source>at most 11 bits</source>
        <translation>como máximo 11 bits</translation>
    </message>
    <message>
        <source>at most 12 bits</source>
        <translation>como máximo 12 bits</translation>
    </message>
    <message>
        <source>at most 13 bits</source>
        <translation>como máximo 13 bits</translation>
    </message>
    <message>
        <source>at most 14 bits</source>
        <translation>como máximo 14 bits</translation>
    </message>
    <message>
        <source>at most 15 bits</source>
        <translation>como máximo 15 bits</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Nivel</translation>
    </message>
    <message>
        <source>0 (stored)</source>
        <translation>0 (sin comprimir)</translation>
    </message>
    <message>
        <source>Only messages &amp;from</source>
        <translation>Solo mensajes &amp;desde</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>&amp;Reconnect with growing pauses, never after a 4xx</source>
        <translation>&amp;Reconectar con pausas crecientes, nunca tras un 4xx</translation>
    </message>
    <message>
        <source>&amp;First pause</source>
        <translation>&amp;Primera pausa</translation>
    </message>
    <message>
        <source>&amp;Longest pause</source>
        <translation>Pausa más &amp;larga</translation>
    </message>
    <message>
        <source>&amp;Varied by up to</source>
        <translation>&amp;Variada hasta en un</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source> tries</source>
        <translation> intentos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>the app password of the login</source>
        <translation>la contraseña de aplicación del inicio de sesión</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first one.</source>
        <translation>La espera más larga es menor que la primera.</translation>
    </message>
    <message>
        <source>The URL should look like wss://host/path.</source>
        <translation>La URL debería tener la forma wss://host/path.</translation>
    </message>
    <message>
        <source>The URL should begin with ws:// or wss://, not with %1.</source>
        <translation>La URL debería empezar por ws:// o wss://, no por %1.</translation>
    </message>
    <message>
        <source>A WebSocket’s URL has no “#” (RFC 6455 §3); write %23 for the character.</source>
        <translation>La URL de un WebSocket no lleva «#» (RFC 6455 §3); escriba %23 para ese carácter.</translation>
    </message>
    <message>
        <source>The proxy should look like http://host:8080 or socks5://host:1080.</source>
        <translation>El proxy debería tener la forma http://host:8080 o socks5://host:1080.</translation>
    </message>
    <message>
        <source>The origin has a character that no header may have.</source>
        <translation>El Origin tiene un carácter que ninguna cabecera puede llevar.</translation>
    </message>
    <message>
        <source>Browsers send scheme://host, or null.</source>
        <translation>Los navegadores envían scheme://host, o null.</translation>
    </message>
    <message>
        <source>A user’s name has no colon (RFC 7617 §2).</source>
        <translation>Un nombre de usuario no lleva dos puntos (RFC 7617 §2).</translation>
    </message>
    <message>
        <source>A token has no spaces and no line ends.</source>
        <translation>Un token no lleva espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>The user above is not sent: the token takes its place.</source>
        <translation>El usuario de arriba no se envía: el token ocupa su lugar.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Aquí no existe ese archivo.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>A key is of no use without its certificate.</source>
        <translation>Una clave no sirve sin su certificado.</translation>
    </message>
    <message>
        <source>Any certificate is accepted below, so these authorities are not asked.</source>
        <translation>Abajo se acepta cualquier certificado, así que no se consulta a estas autoridades.</translation>
    </message>
    <message>
        <source>The header “%1” should look like Name: value.</source>
        <translation>La cabecera «%1» debería tener la forma Nombre: valor.</translation>
    </message>
    <message>
        <source>The value of %1 has a control character.</source>
        <translation>El valor de %1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is made anew for each connection.</source>
        <translation>Sec-WebSocket-Key se crea de nuevo para cada conexión.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” should be a name without spaces.</source>
        <translation>El subprotocolo «%1» debería ser un nombre sin espacios.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice (RFC 6455 §4.1).</source>
        <translation>El subprotocolo «%1» figura dos veces (RFC 6455 §4.1).</translation>
    </message>
    <message>
        <source>The cookie “%1” should look like name=value.</source>
        <translation>La cookie «%1» debería tener la forma nombre=valor.</translation>
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
        <translation>Renombrar carpeta</translation>
    </message>
    <message>
        <source>Folder, with those above it: Team/Staging</source>
        <translation>Carpeta, con las superiores: Team/Staging</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its profiles: %2</source>
        <translation>Carpeta «%1» eliminada con sus perfiles: %2</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>+ New profile</source>
        <translation>+ Nuevo perfil</translation>
    </message>
    <message>
        <source>Save a new profile</source>
        <translation>Guardar un nuevo perfil</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Qué se puede hacer con el perfil</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>&amp;Renombrar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Eli&amp;minar carpeta</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importar perfiles…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Deleted the profile “%1”</source>
        <translation>Perfil «%1» eliminado</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>No profiles yet.
Save an address you connect to often.</source>
        <translation>Aún no hay perfiles.
Guarde una dirección a la que se conecte a menudo.</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Ningún perfil coincide.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the profile, or rename the folder</source>
        <translation>Editar el perfil o renombrar la carpeta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the profile or the folder</source>
        <translation>Eliminar el perfil o la carpeta</translation>
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
        <translation>Qué aspecto tienen los mensajes. Sin esquema, los campos tienen números por nombre y sus tipos se deducen.</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>A .proto file or a descriptor set of protoc</source>
        <translation>Un archivo .proto o un conjunto de descriptores de protoc</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for the schema</source>
        <translation>Examinar para buscar el esquema</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importaciones</translation>
    </message>
    <message>
        <source>Folder, if not beside the schema</source>
        <translation>Carpeta, si no está junto al esquema</translation>
    </message>
    <message>
        <source>Browse for the folder of imports</source>
        <translation>Examinar para buscar la carpeta de importaciones</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>This build knows no Protobuf: it was made without libprotobuf.</source>
        <translation>Esta compilación no conoce Protobuf: se hizo sin libprotobuf.</translation>
    </message>
    <message>
        <source>The schema has no messages.</source>
        <translation>El esquema no tiene mensajes.</translation>
    </message>
    <message>
        <source>The schema has no such message.</source>
        <translation>El esquema no tiene ese mensaje.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.protoset *.bin)</source>
        <translation>Esquemas Protobuf (*.proto *.pb *.desc *.protoset *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>Carpeta de importaciones</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueBar</name>
    <message>
        <source>Messages waiting to be sent</source>
        <translation>Mensajes que esperan a ser enviados</translation>
    </message>
    <message>
        <source>The messages that wait, the next one first</source>
        <translation>Los mensajes en espera, primero el siguiente</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the queue (Del)</source>
        <translation>Sacar de la cola los mensajes elegidos (Del)</translation>
    </message>
    <message>
        <source>Drop all…</source>
        <translation>Descartar todo…</translation>
    </message>
    <message>
        <source>1 message, %1</source>
        <translation>1 mensaje, %1</translation>
    </message>
    <message>
        <source>%L1 messages, %2</source>
        <translation>%L1 mensajes, %2</translation>
    </message>
    <message>
        <source>The peer is slow. Waiting to be sent: %1, for %L2 s</source>
        <extracomment>%1: as &quot;12 messages, 3.4 MiB&quot;</extracomment>
        <translation>El otro extremo es lento. A la espera de envío: %1, desde hace %L2 s</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>y %L1 más</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Ocultar lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Drop everything that waits to be sent?</source>
        <translation>¿Descartar todo lo que espera a ser enviado?</translation>
    </message>
    <message>
        <source>%1. What has begun to leave is sent to its end; the rest is gone for good.</source>
        <translation>%1. Lo que ya ha empezado a salir se envía hasta el final; el resto se pierde para siempre.</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueModel</name>
    <message>
        <source>A part of it is with the peer already; it cannot be dropped any more.</source>
        <translation>Una parte ya está en el otro extremo; ya no se puede descartar.</translation>
    </message>
    <message>
        <source>%1, leaving</source>
        <translation>%1, saliendo</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, a mano</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera desde</translation>
    </message>
</context>
<context>
    <name>plectrum::RecordFaces</name>
    <message>
        <source>What the protocol calls secret is masked in all faces and previews, and in what is copied or saved from them, until you show it.</source>
        <translation>Lo que el protocolo considera secreto se enmascara en todas las vistas y previsualizaciones, y en lo que se copia o guarda de ellas, hasta que usted lo muestre.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
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
        <translation>Trama</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Faces of the message</source>
        <translation>Vistas del mensaje</translation>
    </message>
    <message>
        <source>Faces of the frame</source>
        <translation>Vistas de la trama</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n secret(s)</source>
        <translation>
            <numerusform>Ocultar %n secreto</numerusform>
            <numerusform>Ocultar %n secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n secret(s)</source>
        <translation>
            <numerusform>Mostrar %n secreto</numerusform>
            <numerusform>Mostrar %n secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Found %1 × in the payload, first at byte %2</source>
        <translation>Encontrado %1 × en el payload, primero en el byte %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Select a row to see what it says.</source>
        <translation>Seleccione una fila para ver qué dice.</translation>
    </message>
    <message>
        <source>Select a row to see its frame bit by bit.</source>
        <translation>Seleccione una fila para ver su trama bit a bit.</translation>
    </message>
    <message>
        <source>This row is no frame.</source>
        <translation>Esta fila no es una trama.</translation>
    </message>
    <message>
        <source>row %1 · RFC 6455 §5.2</source>
        <translation>fila %1 · RFC 6455 §5.2</translation>
    </message>
</context>
<context>
    <name>plectrum::RecoveryBar</name>
    <message>
        <source>Plectrum was ended while it recorded. All that came until then is here:</source>
        <translation>Plectrum se interrumpió mientras grababa. Todo lo que llegó hasta entonces está aquí:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>They are offered again at the next start</source>
        <translation>Se vuelven a ofrecer en el próximo arranque</translation>
    </message>
    <message>
        <source>Recordings left behind</source>
        <translation>Grabaciones pendientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>Se ha descartado %1</translation>
    </message>
</context>
<context>
    <name>plectrum::RepeatBar</name>
    <message>
        <source>Again ever&amp;y</source>
        <translation>Repetir ca&amp;da</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Tiempo entre dos mensajes</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>hasta que se detenga</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>Paused: the peer is slow, %1 wait; sent: %L2</source>
        <translation>En pausa: el otro extremo es lento, %1 en espera; enviados: %L2</translation>
    </message>
    <message>
        <source>Sent: %L1 of %L2</source>
        <translation>Enviados: %L1 de %L2</translation>
    </message>
    <message>
        <source>Sent: %L1</source>
        <translation>Enviados: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDetails</name>
    <message>
        <source>Differences of the row</source>
        <translation>Diferencias de la fila</translation>
    </message>
    <message>
        <source>Both messages, line by line</source>
        <translation>Ambos mensajes, línea por línea</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Cualquier valor</translation>
    </message>
    <message>
        <source>A UUID</source>
        <translation>Un UUID</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A pattern…</source>
        <translation>Un patrón…</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>después del paso %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>Came after %1 ms; %2 ms are allowed.</source>
        <translation>Llegó a los %1 ms; se permiten %2 ms.</translation>
    </message>
    <message>
        <source>It came, but not in the order that was expected.</source>
        <translation>Llegó, pero no en el orden esperado.</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorar %1</translation>
    </message>
    <message>
        <source>Mask %1 as</source>
        <translation>Enmascarar %1 como</translation>
    </message>
    <message>
        <source>masked by hand</source>
        <translation>enmascarado a mano</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Copiar lugar</translation>
    </message>
    <message>
        <source>Copy expected value</source>
        <translation>Copiar valor esperado</translation>
    </message>
    <message>
        <source>Copy actual value</source>
        <translation>Copiar valor real</translation>
    </message>
    <message>
        <source>Mask by a pattern</source>
        <translation>Enmascarar con un patrón</translation>
    </message>
    <message>
        <source>A regular expression that both values of %1 match:</source>
        <translation>Una expresión regular que cumplan ambos valores de %1:</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDock</name>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>A recording is a test: its client’s side is played again against any server, and what comes back is compared with what came then.
Drop a recording or a scenario here, or choose one.</source>
        <translation>Una grabación es una prueba: la parte del cliente se reproduce contra cualquier servidor, y lo que vuelve se compara con lo que volvió entonces.
Suelte aquí una grabación o un escenario, o elija uno.</translation>
    </message>
    <message>
        <source>Use the tab’s recording</source>
        <translation>Usar la grabación de la pestaña</translation>
    </message>
    <message>
        <source>Make a scenario of the recording in the current tab</source>
        <translation>Crear un escenario a partir de la grabación de la pestaña actual</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>A recording, a scenario, or another program’s file</source>
        <translation>Una grabación, un escenario o el archivo de otro programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Esta grabación</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Guardar escenario…</translation>
    </message>
    <message>
        <source>Write what is played as a scenario file</source>
        <translation>Escribir lo que se reproduce como archivo de escenario</translation>
    </message>
    <message>
        <source>Export report ▾</source>
        <translation>Exportar informe ▾</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Escribir el resultado</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Repro&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pa&amp;so</translation>
    </message>
    <message>
        <source>Let one more step begin</source>
        <translation>Dejar que empiece un paso más</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Changed since: play again</source>
        <translation>Cambió desde entonces: reproducir de nuevo</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo di&amp;ferencias</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Diferencia anterior (Shift+F8)</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Diferencia siguiente (F8)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Expected and actual rows</source>
        <translation>Filas esperadas y reales</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Pl&amp;ay</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>Pa&amp;so</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Diferencia sigu&amp;iente</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Save scenario…</source>
        <translation>&amp;Guardar escenario…</translation>
    </message>
    <message>
        <source>&amp;Export report</source>
        <translation>&amp;Exportar informe</translation>
    </message>
    <message>
        <source>Use the tab’s &amp;recording</source>
        <translation>Usar &amp;la grabación de la pestaña</translation>
    </message>
    <message>
        <source>&amp;Open recording or scenario…</source>
        <translation>A&amp;brir grabación o escenario…</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>No se ha conservado: %1</translation>
    </message>
    <message>
        <source>Looking for what differs from run to run…</source>
        <translation>Buscando lo que difiere de una ejecución a otra…</translation>
    </message>
    <message>
        <source>Found (%1)</source>
        <translation>Encontrado (%1)</translation>
    </message>
    <message>
        <source>Open recording or scenario</source>
        <translation>Abrir grabación o escenario</translation>
    </message>
    <message>
        <source>Another recording of the same session</source>
        <translation>Otra grabación de la misma sesión</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Grabaciones (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not read: another file is being read.</source>
        <translation>No se ha leído %1: se está leyendo otro archivo.</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Scenarios (%1)</source>
        <translation>Escenarios (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportado como %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Steps: %L1</source>
        <translation>Pasos: %L1</translation>
    </message>
    <message>
        <source>actors: %L1</source>
        <translation>actores: %L1</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil «%1»</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Aún no se ha reproducido nada</translation>
    </message>
    <message>
        <source>Play it, and what comes stands beside what is expected.</source>
        <translation>Reprodúzcalo, y lo que llegue aparecerá junto a lo esperado.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>vuelta %1</translation>
    </message>
    <message>
        <source>Not played to the end</source>
        <translation>No se reprodujo hasta el final</translation>
    </message>
    <message>
        <source>Stopped, no difference</source>
        <translation>Detenido, sin diferencias</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Ver handshake</translation>
    </message>
    <message>
        <source>“%1” needs a value</source>
        <translation>«%1» necesita un valor</translation>
    </message>
    <message>
        <source>The scenario leaves it open. Give one in the column Value, then play.</source>
        <translation>El escenario lo deja abierto. Indique uno en la columna Valor y reproduzca después.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Show in the recordings</source>
        <translation>Mostrar en las grabaciones</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayPlanBar</name>
    <message>
        <source>A&amp;gainst</source>
        <translation>Co&amp;ntra</translation>
    </message>
    <message>
        <source>Play against</source>
        <translation>Reproducir contra</translation>
    </message>
    <message>
        <source>Where it is played, and with whose credentials</source>
        <translation>Dónde se reproduce y con las credenciales de quién</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>P&amp;ace</source>
        <translation>Rit&amp;mo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Cuándo toca el siguiente paso</translation>
    </message>
    <message>
        <source>wait for answers</source>
        <translation>esperar las respuestas</translation>
    </message>
    <message>
        <source>recorded times ×</source>
        <translation>tiempos grabados ×</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>Factor of the recorded times</source>
        <translation>Factor de los tiempos grabados</translation>
    </message>
    <message>
        <source>2: twice as fast as it was recorded</source>
        <translation>2: el doble de rápido de como se grabó</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>How many times it is played</source>
        <translation>Cuántas veces se reproduce</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Stop at first difference</source>
        <translation>Detener en la primera diferencia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record this replay in a tab of its own, so that rows of both recordings are linked</source>
        <translation>Grabar esta reproducción en una pestaña propia, para que las filas de ambas grabaciones queden enlazadas</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>the embedded server</source>
        <translation>el servidor integrado</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil «%1»</translation>
    </message>
    <message>
        <source>A path here takes the place of the recorded one, as in loopback:/echo</source>
        <translation>Una ruta aquí sustituye a la grabada, como en loopback:/echo</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayRowsModel</name>
    <message>
        <source>under way…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>Line of the scenario&apos;s file</source>
        <translation>Línea del archivo del escenario</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Time s</source>
        <translation>Tiempo s</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayTabs</name>
    <message>
        <source>The current tab has no recording yet. Connect first, or open one.</source>
        <translation>La pestaña actual aún no tiene ninguna grabación. Conéctese primero o abra una.</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayText</name>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conectar</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>expect end</source>
        <translation>esperar el fin</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>barrera</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>sobra</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>reordenado</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardío</translation>
    </message>
</context>
<context>
    <name>plectrum::ReportFormat</name>
    <message>
        <source>HTML page with the evidence</source>
        <translation>Página HTML con las pruebas</translation>
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
        <translation>JSON, una línea por fila</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsDock</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Nobody is in a room here.
Protocols that tell who joins and leaves show it.</source>
        <translation>Aquí no hay nadie en ninguna sala.
Lo muestran los protocolos que dicen quién entra y quién sale.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Once row %1 had passed</source>
        <translation>Una vez pasada la fila %1</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsModel</name>
    <message>
        <source>members: %1</source>
        <translation>miembros: %1</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <extracomment>%1 name of a room, %2 number of a connection</extracomment>
        <translation>%1 · conexión %2</translation>
    </message>
    <message>
        <source>Room or topic</source>
        <translation>Sala o topic</translation>
    </message>
    <message>
        <source>Since row</source>
        <translation>Desde la fila</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteCheck</name>
    <message>
        <source>The file names no app id.</source>
        <translation>El archivo no indica ningún id de aplicación.</translation>
    </message>
    <message>
        <source>Add &lt;id&gt;: it is the first part of every URL.</source>
        <translation>Añada &lt;id&gt;: es la primera parte de cada URL.</translation>
    </message>
    <message>
        <source>The app id belongs to AppAPI.</source>
        <translation>El id de aplicación pertenece a AppAPI.</translation>
    </message>
    <message>
        <source>Choose another id; /exapps/app_api is HaRP&apos;s own channel.</source>
        <translation>Elija otro id; /exapps/app_api es el canal propio de HaRP.</translation>
    </message>
    <message>
        <source>The app id has upper-case letters.</source>
        <translation>El id de aplicación lleva mayúsculas.</translation>
    </message>
    <message>
        <source>Use lower case: HaRP looks ids up so, and ExApps compare them with case.</source>
        <translation>Use minúsculas: HaRP busca así los ids, y las ExApps los comparan distinguiendo mayúsculas.</translation>
    </message>
    <message>
        <source>The file declares no routes.</source>
        <translation>El archivo no declara ninguna ruta.</translation>
    </message>
    <message>
        <source>Add &lt;routes&gt; in &lt;external-app&gt;; without them nothing of the ExApp can be called from outside.</source>
        <translation>Añada &lt;routes&gt; en &lt;external-app&gt;; sin ello no se puede llamar desde fuera a nada de la ExApp.</translation>
    </message>
    <message>
        <source>There is more than one &lt;routes&gt;.</source>
        <translation>Hay más de un &lt;routes&gt;.</translation>
    </message>
    <message>
        <source>Put every &lt;route&gt; into one &lt;routes&gt;; AppAPI reads none of several.</source>
        <translation>Ponga todos los &lt;route&gt; en un solo &lt;routes&gt;; si hay varios, AppAPI no lee ninguno.</translation>
    </message>
    <message>
        <source>&lt;routes&gt; stands where AppAPI does not look.</source>
        <translation>&lt;routes&gt; está donde AppAPI no mira.</translation>
    </message>
    <message>
        <source>Move it into &lt;info&gt;&lt;external-app&gt;.</source>
        <translation>Muévalo a &lt;info&gt;&lt;external-app&gt;.</translation>
    </message>
    <message>
        <source>The route has no url.</source>
        <translation>La ruta no tiene url.</translation>
    </message>
    <message>
        <source>Add &lt;url&gt;^/path$&lt;/url&gt;; AppAPI does not register the ExApp without it.</source>
        <translation>Añada &lt;url&gt;^/path$&lt;/url&gt;; sin él, AppAPI no registra la ExApp.</translation>
    </message>
    <message>
        <source>The url does not fit its database column.</source>
        <translation>La url no cabe en su columna de la base de datos.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters, or make two routes of it.</source>
        <translation>Acórtela a 512 caracteres, o haga de ella dos rutas.</translation>
    </message>
    <message>
        <source>The route has no verb.</source>
        <translation>La ruta no tiene verbo.</translation>
    </message>
    <message>
        <source>Add &lt;verb&gt;GET&lt;/verb&gt;; AppAPI does not register the ExApp without it, though HaRP never looks at it.</source>
        <translation>Añada &lt;verb&gt;GET&lt;/verb&gt;; sin él, AppAPI no registra la ExApp, aunque HaRP nunca lo mira.</translation>
    </message>
    <message>
        <source>The verb does not fit its database column.</source>
        <translation>El verbo no cabe en su columna de la base de datos.</translation>
    </message>
    <message>
        <source>Shorten it to 64 characters.</source>
        <translation>Acórtelo a 64 caracteres.</translation>
    </message>
    <message>
        <source>The route has no access level.</source>
        <translation>La ruta no tiene nivel de acceso.</translation>
    </message>
    <message>
        <source>Add &lt;access_level&gt;USER&lt;/access_level&gt;, or PUBLIC or ADMIN.</source>
        <translation>Añada &lt;access_level&gt;USER&lt;/access_level&gt;, o bien PUBLIC o ADMIN.</translation>
    </message>
    <message>
        <source>AppAPI does not know this access level.</source>
        <translation>AppAPI no conoce este nivel de acceso.</translation>
    </message>
    <message>
        <source>Write PUBLIC, USER or ADMIN, in upper case and without white space; numbers count in --json-info only.</source>
        <translation>Escriba PUBLIC, USER o ADMIN, en mayúsculas y sin espacios en blanco; los números solo valen en --json-info.</translation>
    </message>
    <message>
        <source>bruteforce_protection is not a JSON list of numbers.</source>
        <translation>bruteforce_protection no es una lista JSON de números.</translation>
    </message>
    <message>
        <source>Write it like [401,403], or leave it out.</source>
        <translation>Escríbalo como [401,403], u omítalo.</translation>
    </message>
    <message>
        <source>headers_to_exclude is not a JSON list of texts.</source>
        <translation>headers_to_exclude no es una lista JSON de textos.</translation>
    </message>
    <message>
        <source>Write it like [&quot;Cookie&quot;], or leave it out.</source>
        <translation>Escríbalo como [&quot;Cookie&quot;], u omítalo.</translation>
    </message>
    <message>
        <source>A list does not fit its database column.</source>
        <translation>Una lista no cabe en su columna de la base de datos.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters.</source>
        <translation>Acórtela a 512 caracteres.</translation>
    </message>
    <message>
        <source>A field of the route holds XML elements.</source>
        <translation>Un campo de la ruta contiene elementos XML.</translation>
    </message>
    <message>
        <source>Write text: lists are JSON, like [401,403].</source>
        <translation>Escriba texto: las listas son JSON, como [401,403].</translation>
    </message>
    <message>
        <source>A field of the route is there more than once.</source>
        <translation>Un campo de la ruta aparece más de una vez.</translation>
    </message>
    <message>
        <source>Keep one of them, or make a second route.</source>
        <translation>Deje uno de ellos, o haga una segunda ruta.</translation>
    </message>
    <message>
        <source>A field of the route is a CDATA section.</source>
        <translation>Un campo de la ruta es una sección CDATA.</translation>
    </message>
    <message>
        <source>Write plain text with &amp;amp; and &amp;lt;: AppAPI&apos;s XML reader loses CDATA.</source>
        <translation>Escriba texto normal con &amp;amp; y &amp;lt;: el lector XML de AppAPI pierde las secciones CDATA.</translation>
    </message>
    <message>
        <source>A field of the route holds a comment.</source>
        <translation>Un campo de la ruta contiene un comentario.</translation>
    </message>
    <message>
        <source>Move the comment between the fields: AppAPI&apos;s XML reader may lose the text beside it.</source>
        <translation>Ponga el comentario entre los campos: el lector XML de AppAPI puede perder el texto que está a su lado.</translation>
    </message>
    <message>
        <source>AppAPI does not know this element of a route.</source>
        <translation>AppAPI no conoce este elemento de una ruta.</translation>
    </message>
    <message>
        <source>Known are url, verb, access_level, bruteforce_protection and headers_to_exclude, with underscores.</source>
        <translation>Se conocen url, verb, access_level, bruteforce_protection y headers_to_exclude, con guiones bajos.</translation>
    </message>
    <message>
        <source>HaRP cannot compile the url and skips the route.</source>
        <translation>HaRP no puede compilar la url y omite la ruta.</translation>
    </message>
    <message>
        <source>Write it for Python&apos;s re; most of it reads the same in PCRE.</source>
        <translation>Escríbala para el módulo re de Python; la mayor parte se lee igual en PCRE.</translation>
    </message>
    <message>
        <source>White space around the url belongs to the pattern.</source>
        <translation>Los espacios en blanco alrededor de la url forman parte del patrón.</translation>
    </message>
    <message>
        <source>Remove it; no path has it.</source>
        <translation>Quítelos; ninguna ruta pedida los tiene.</translation>
    </message>
    <message>
        <source>The url holds the public prefix, which is cut off before.</source>
        <translation>La url contiene el prefijo público, que se quita antes.</translation>
    </message>
    <message>
        <source>Begin with what follows the app id: ^/path$.</source>
        <translation>Empiece por lo que sigue al id de aplicación: ^/path$.</translation>
    </message>
    <message>
        <source>No path under /exapps/ can match: all begin with a slash.</source>
        <translation>Ninguna ruta pedida bajo /exapps/ puede coincidir: todas empiezan por una barra.</translation>
    </message>
    <message>
        <source>Begin with ^/. Without the slash only the PHP proxy&apos;s deprecated second try finds the route.</source>
        <translation>Empiece por ^/. Sin la barra, solo encuentra la ruta el segundo intento, obsoleto, del proxy PHP.</translation>
    </message>
    <message>
        <source>The url looks for a question mark, but the query is never matched.</source>
        <translation>La url busca un signo de interrogación, pero la consulta nunca se compara.</translation>
    </message>
    <message>
        <source>Match the path alone; the ExApp gets the query whole.</source>
        <translation>Compare solo la ruta pedida; la ExApp recibe la consulta completa.</translation>
    </message>
    <message>
        <source>HaRP and the PHP proxy read this pattern differently.</source>
        <translation>HaRP y el proxy PHP leen este patrón de forma distinta.</translation>
    </message>
    <message>
        <source>Write it in a way that Python and PCRE read alike.</source>
        <translation>Escríbalo de modo que Python y PCRE lo lean igual.</translation>
    </message>
    <message>
        <source>The url holds a character that paths hold percent-encoded.</source>
        <translation>La url contiene un carácter que en las rutas pedidas va con codificación porcentual.</translation>
    </message>
    <message>
        <source>HaRP does not decode paths: match %20 and the like, or use plain paths.</source>
        <translation>HaRP no decodifica las rutas pedidas: use %20 y similares en el patrón, o emplee rutas sencillas.</translation>
    </message>
    <message>
        <source>The pattern can cost endless work on a hostile path.</source>
        <translation>El patrón puede costar un trabajo interminable con una ruta pedida maliciosa.</translation>
    </message>
    <message>
        <source>Avoid a repeat inside a repeat, like (a+)+: one request can stall HaRP for everybody.</source>
        <translation>Evite una repetición dentro de otra, como (a+)+: una sola petición puede bloquear HaRP para todos.</translation>
    </message>
    <message>
        <source>The pattern matches every path.</source>
        <translation>El patrón coincide con cualquier ruta pedida.</translation>
    </message>
    <message>
        <source>Name the paths; routes after this one never decide.</source>
        <translation>Indique las rutas concretas; las rutas que siguen a esta nunca deciden.</translation>
    </message>
    <message>
        <source>The url has no ^ at its start.</source>
        <translation>La url no lleva ^ al principio.</translation>
    </message>
    <message>
        <source>Begin with ^/: HaRP anchors by itself, older PHP proxies find the pattern anywhere in the path.</source>
        <translation>Empiece por ^/: HaRP ancla por sí mismo; los proxies PHP antiguos encuentran el patrón en cualquier lugar de la ruta pedida.</translation>
    </message>
    <message>
        <source>The url has no $ at its end, so longer paths match too.</source>
        <translation>La url no lleva $ al final, así que también coinciden rutas pedidas más largas.</translation>
    </message>
    <message>
        <source>End with $, or with / or .* where you mean all below.</source>
        <translation>Termine con $, o con / o .* si se refiere a todo lo que hay debajo.</translation>
    </message>
    <message>
        <source>HaRP heeds upper and lower case, the PHP proxy does not.</source>
        <translation>HaRP distingue mayúsculas y minúsculas; el proxy PHP, no.</translation>
    </message>
    <message>
        <source>Use lower-case paths, or begin with (?i) to have HaRP ignore case too.</source>
        <translation>Use rutas en minúsculas, o empiece por (?i) para que tampoco HaRP las distinga.</translation>
    </message>
    <message>
        <source>HaRP never serves this path to anybody but AppAPI.</source>
        <translation>HaRP nunca sirve esta ruta a nadie más que a AppAPI.</translation>
    </message>
    <message>
        <source>Leave /heartbeat, /init and /enabled out; who asks for them counts as an attacker.</source>
        <translation>Omita /heartbeat, /init y /enabled; quien las pide cuenta como atacante.</translation>
    </message>
    <message>
        <source>An earlier route takes this path and asks for more rights.</source>
        <translation>Una ruta anterior abarca esta ruta pedida y exige más derechos.</translation>
    </message>
    <message>
        <source>Move this route before it: the first match decides, and its refusal is final.</source>
        <translation>Mueva esta ruta delante de ella: decide la primera coincidencia, y su rechazo es definitivo.</translation>
    </message>
    <message>
        <source>An earlier route takes this path, so this one never decides.</source>
        <translation>Una ruta anterior abarca esta ruta pedida, así que esta nunca decide.</translation>
    </message>
    <message>
        <source>Move this route before it, or remove one of them.</source>
        <translation>Mueva esta ruta delante de ella, o quite una de las dos.</translation>
    </message>
    <message>
        <source>HaRP does not look at the verb: every method passes.</source>
        <translation>HaRP no mira el verbo: pasan todos los métodos.</translation>
    </message>
    <message>
        <source>Let the ExApp itself refuse methods it does not mean to serve.</source>
        <translation>Haga que la propia ExApp rechace los métodos que no quiere servir.</translation>
    </message>
    <message>
        <source>The verb names no HTTP method.</source>
        <translation>El verbo no indica ningún método HTTP.</translation>
    </message>
    <message>
        <source>Write methods with commas between: GET,POST.</source>
        <translation>Escriba los métodos separados por comas: GET,POST.</translation>
    </message>
    <message>
        <source>The verb leaves GET out, and a WebSocket handshake is a GET.</source>
        <translation>El verbo omite GET, y un handshake WebSocket es un GET.</translation>
    </message>
    <message>
        <source>Add GET if the route serves a socket; HaRP lets it pass either way.</source>
        <translation>Añada GET si la ruta sirve un socket; HaRP lo deja pasar en cualquier caso.</translation>
    </message>
    <message>
        <source>HaRP does not look at headers_to_exclude.</source>
        <translation>HaRP no mira headers_to_exclude.</translation>
    </message>
    <message>
        <source>Under /exapps/ the ExApp gets these headers; let it ignore and never log them.</source>
        <translation>Bajo /exapps/ la ExApp recibe estas cabeceras; haga que las ignore y que nunca las escriba en el registro.</translation>
    </message>
    <message>
        <source>Every WebSocket that opens counts as an attack.</source>
        <translation>Cada WebSocket que se abre cuenta como ataque.</translation>
    </message>
    <message>
        <source>Take 101 out of bruteforce_protection: after ten sockets in 300 s HaRP bans the client.</source>
        <translation>Quite 101 de bruteforce_protection: tras diez sockets en 300 s, HaRP bloquea al cliente.</translation>
    </message>
    <message>
        <source>An answer that is no failure counts as an attack.</source>
        <translation>Una respuesta que no es un fallo cuenta como ataque.</translation>
    </message>
    <message>
        <source>Keep to statuses like 401, 403 and 429.</source>
        <translation>Limítese a estados como 401, 403 y 429.</translation>
    </message>
    <message>
        <source>bruteforce_protection holds a number that is no HTTP status.</source>
        <translation>bruteforce_protection contiene un número que no es un estado HTTP.</translation>
    </message>
    <message>
        <source>Statuses are 100 to 599.</source>
        <translation>Los estados van de 100 a 599.</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteFixDialog</name>
    <message>
        <source>Proposal for info.xml</source>
        <translation>Propuesta para info.xml</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>El archivo en sí no se modifica.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>One change is proposed</source>
        <translation>Se propone un cambio</translation>
    </message>
    <message>
        <source>%1 changes are proposed</source>
        <translation>Se proponen %1 cambios</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>In the copy one finding still breaks a socket; mend it by hand.</source>
        <translation>En la copia, un hallazgo aún rompe un socket; corríjalo a mano.</translation>
    </message>
    <message>
        <source>In the copy %1 findings still break a socket; mend them by hand.</source>
        <translation>En la copia, %1 hallazgos aún rompen un socket; corríjalos a mano.</translation>
    </message>
    <message>
        <source>Save the proposal as</source>
        <translation>Guardar la propuesta como</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Archivos XML (*.xml)</translation>
    </message>
    <message>
        <source>This is the file the proposal was made from. Choose another name.</source>
        <translation>Este es el archivo del que se hizo la propuesta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesModel</name>
    <message>
        <source>never sees it</source>
        <translation>no la ve nunca</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>la omite</translation>
    </message>
    <message>
        <source>never matches</source>
        <translation>no coincide nunca</translation>
    </message>
    <message>
        <source>never reaches it</source>
        <translation>nunca la alcanza</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>la sirve</translation>
    </message>
    <message>
        <source>AppAPI refuses to register the route.</source>
        <translation>AppAPI se niega a registrar la ruta.</translation>
    </message>
    <message>
        <source>The pattern cannot be compiled.</source>
        <translation>El patrón no se puede compilar.</translation>
    </message>
    <message>
        <source>No path matches the pattern: 404.</source>
        <translation>Ninguna ruta pedida cumple el patrón: 404.</translation>
    </message>
    <message>
        <source>An earlier route decides.</source>
        <translation>Decide una ruta anterior.</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>PHP proxy</source>
        <translation>Proxy PHP</translation>
    </message>
    <message>
        <source>(no url)</source>
        <translation>(sin url)</translation>
    </message>
    <message>
        <source>serves, without /</source>
        <translation>la sirve, sin /</translation>
    </message>
    <message>
        <source>Any method, WebSocket too</source>
        <translation>Cualquier método, también WebSocket</translation>
    </message>
    <message>
        <source>By the deprecated try without the slash; no WebSocket</source>
        <translation>Mediante el intento obsoleto sin la barra; sin WebSocket</translation>
    </message>
    <message>
        <source>Where no earlier route has the verb; no WebSocket</source>
        <translation>Donde ninguna ruta anterior tiene el verbo; sin WebSocket</translation>
    </message>
    <message>
        <source>These verbs only, no WebSocket</source>
        <translation>Solo estos verbos, sin WebSocket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>URL pattern</source>
        <translation>Patrón de URL</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Peor hallazgo</translation>
    </message>
    <message>
        <source>Tried path</source>
        <translation>Ruta probada</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesView</name>
    <message>
        <source>Routes of an ExApp</source>
        <translation>Rutas de una ExApp</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Propose a fixed file…</source>
        <translation>&amp;Proponer un archivo corregido…</translation>
    </message>
    <message>
        <source>AppAPI refuses to register this ExApp until what breaks is mended.</source>
        <translation>AppAPI se niega a registrar esta ExApp hasta que se corrija lo que rompe.</translation>
    </message>
    <message>
        <source>Open an ExApp&apos;s appinfo/info.xml, or drop it here.</source>
        <translation>Abra el appinfo/info.xml de una ExApp o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Every route is checked for what HaRP and the PHP proxy will each do with it.</source>
        <translation>De cada ruta se comprueba qué harán con ella HaRP y el proxy PHP.</translation>
    </message>
    <message>
        <source>Open info.xml…</source>
        <translation>Abrir info.xml…</translation>
    </message>
    <message>
        <source>The file is read again as soon as it changes.</source>
        <translation>El archivo se vuelve a leer en cuanto cambia.</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Ruta que probar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>/live, /exapps/ID/live or a whole URL</source>
        <translation>/live, /exapps/ID/live o una URL completa</translation>
    </message>
    <message>
        <source>as</source>
        <translation>como</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>somebody not logged in</source>
        <translation>alguien sin sesión iniciada</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un usuario</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>un administrador</translation>
    </message>
    <message>
        <source>HaRP</source>
        <translation>HaRP</translation>
    </message>
    <message>
        <source>PHP proxy</source>
        <translation>Proxy PHP</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation>✓ permitido</translation>
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
        <translation>✕ silencio, cuenta como fallo</translation>
    </message>
    <message>
        <source>by route %1</source>
        <translation>por la ruta %1</translation>
    </message>
    <message>
        <source>Check the routes of</source>
        <translation>Comprobar las rutas de</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Routes of %1</source>
        <translation>Rutas de %1</translation>
    </message>
    <message>
        <source>Shows what would change, and saves it as another file</source>
        <translation>Muestra qué cambiaría y lo guarda como otro archivo</translation>
    </message>
    <message>
        <source>There is nothing to change that can be guessed.</source>
        <translation>No hay nada que cambiar que se pueda deducir.</translation>
    </message>
    <message>
        <source>1 finding breaks a socket</source>
        <translation>1 hallazgo rompe un socket</translation>
    </message>
    <message>
        <source>%1 findings break a socket</source>
        <translation>%1 hallazgos rompen un socket</translation>
    </message>
    <message>
        <source>nothing breaks a socket</source>
        <translation>nada rompe un socket</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>This is no info.xml that can be read.</source>
        <translation>Esto no es un info.xml legible.</translation>
    </message>
    <message>
        <source>but it carries no WebSocket</source>
        <translation>pero no transporta WebSocket</translation>
    </message>
</context>
<context>
    <name>plectrum::RowActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Rows stand still; what crosses the wire is recorded all the same</source>
        <translation>Las filas se detienen; lo que pasa por la red se graba de todos modos</translation>
    </message>
    <message>
        <source>Mark as &amp;reference</source>
        <translation>Marcar como &amp;referencia</translation>
    </message>
    <message>
        <source>Times count from this row</source>
        <translation>Los tiempos cuentan desde esta fila</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Mar&amp;cador</translation>
    </message>
    <message>
        <source>On the selected rows, kept in the capture file</source>
        <translation>En las filas seleccionadas; se guarda en el archivo de captura</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Marcador &amp;siguiente</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>Marcador anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Ir a la fi&amp;la…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Ir a la &amp;hora…</translation>
    </message>
    <message>
        <source>Go to &amp;answer or request</source>
        <translation>Ir a la r&amp;espuesta o petición</translation>
    </message>
    <message>
        <source>The row that answers this one, or that it answers</source>
        <translation>La fila que responde a esta, o a la que esta responde</translation>
    </message>
    <message>
        <source>Pre&amp;vious fragment</source>
        <translation>Fragmento &amp;anterior</translation>
    </message>
    <message>
        <source>Of the same message</source>
        <translation>Del mismo mensaje</translation>
    </message>
    <message>
        <source>Next &amp;fragment</source>
        <translation>&amp;Fragmento siguiente</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>Guardar pa&amp;yload…</translation>
    </message>
    <message>
        <source>Of several rows, a file each</source>
        <translation>De varias filas, un archivo por cada una</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows…</source>
        <translation>Comparar dos f&amp;ilas…</translation>
    </message>
    <message>
        <source>Side by side; select two rows</source>
        <translation>Lado a lado; seleccione dos filas</translation>
    </message>
    <message>
        <source>Send aga&amp;in</source>
        <translation>En&amp;viar de nuevo</translation>
    </message>
    <message>
        <source>The selected messages; a connection that is closed is opened first</source>
        <translation>Los mensajes seleccionados; una conexión cerrada se abre antes</translation>
    </message>
    <message>
        <source>Add to sav&amp;ed messages…</source>
        <translation>Añadir a los mensa&amp;jes guardados…</translation>
    </message>
    <message>
        <source>For every connection</source>
        <translation>Para todas las conexiones</translation>
    </message>
    <message>
        <source>Colour ru&amp;les…</source>
        <translation>Re&amp;glas de color…</translation>
    </message>
    <message>
        <source>Which rows stand out, and how</source>
        <translation>Qué filas destacan y cómo</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>C&amp;olumns and time</source>
        <translation>Col&amp;umnas y tiempo</translation>
    </message>
    <message>
        <source>&amp;Decode connection as</source>
        <translation>&amp;Decodificar la conexión como</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Aún no hay ninguna grabación</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Seleccione antes una fila</translation>
    </message>
    <message>
        <source>Select two rows first</source>
        <translation>Seleccione antes dos filas</translation>
    </message>
    <message>
        <source>Select rows of an open connection first</source>
        <translation>Seleccione antes filas de una conexión abierta</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>Ninguna de las filas mostradas tiene marcador.</translation>
    </message>
    <message>
        <source>Rows copied: %L1</source>
        <translation>Filas copiadas: %L1</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Guardar payload</translation>
    </message>
    <message>
        <source>Save payloads into a folder</source>
        <translation>Guardar payloads en una carpeta</translation>
    </message>
    <message>
        <source>Saving payloads…</source>
        <translation>Guardando payloads…</translation>
    </message>
    <message>
        <source>Payloads saved: %L1 · %2</source>
        <translation>Payloads guardados: %L1 · %2</translation>
    </message>
    <message>
        <source>Cancelled; what was whole by then stays in %1.</source>
        <translation>Cancelado; lo que estaba completo hasta entonces queda en %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: other payloads are still being saved.</source>
        <translation>No se ha guardado nada: aún se están guardando otros payloads.</translation>
    </message>
    <message>
        <source>Row %L1 is too long to be sent again.</source>
        <translation>La fila %L1 es demasiado larga para reenviarla.</translation>
    </message>
    <message>
        <source>No selected row ends a text or binary message.</source>
        <translation>Ninguna fila seleccionada termina un mensaje de texto o binario.</translation>
    </message>
    <message>
        <source>Messages to be sent again once the connection is open: %L1</source>
        <translation>Mensajes que se reenviarán cuando la conexión esté abierta: %L1</translation>
    </message>
    <message>
        <source>Messages sent again: %L1</source>
        <translation>Mensajes reenviados: %L1</translation>
    </message>
    <message>
        <source>No text or binary message ends in this row.</source>
        <translation>En esta fila no termina ningún mensaje de texto o binario.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowCopy</name>
    <message>
        <source>&amp;Text, as in the table</source>
        <translation>&amp;Texto, como en la tabla</translation>
    </message>
    <message>
        <source>&amp;JSON lines</source>
        <translation>Líneas &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Hex dump</source>
        <translation>Volcado &amp;hex</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>Array de &amp;C</translation>
    </message>
    <message>
        <source>&amp;plectrum-cli command</source>
        <translation>Comando &amp;plectrum-cli</translation>
    </message>
    <message>
        <source>… the first %L1 rows; no more are copied at once</source>
        <translation>… las primeras %L1 filas; no se copian más a la vez</translation>
    </message>
</context>
<context>
    <name>plectrum::RowJumps</name>
    <message>
        <source>Searching for what belongs to row %L1…</source>
        <translation>Buscando lo que corresponde a la fila %L1…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing answers row %L1, and it answers nothing, as far as its protocol tells.</source>
        <translation>Nada responde a la fila %L1 y ella no responde a nada, hasta donde indica su protocolo.</translation>
    </message>
    <message>
        <source>Row %L1 has no other fragment there.</source>
        <translation>La fila %L1 no tiene ningún otro fragmento ahí.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden.</source>
        <translation>La fila %L1 está oculta.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden; this is the nearest before it.</source>
        <translation>La fila %L1 está oculta; esta es la más próxima anterior.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Ir a la fila</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1:</source>
        <translation>Número de la fila, de 1 a %L1:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir a la hora</translation>
    </message>
    <message>
        <source>Seconds since the recording began, such as 12.5,
or a local time of day, such as 14:03:22:</source>
        <translation>Segundos desde que empezó la grabación, como 12.5,
o una hora local del día, como 14:03:22:</translation>
    </message>
    <message>
        <source>“%1” is neither seconds nor a time of day.</source>
        <translation>«%1» no son segundos ni una hora del día.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowMarker</name>
    <message>
        <source>Only the first %L1 rows are marked.</source>
        <translation>Solo se marcan las primeras %L1 filas.</translation>
    </message>
    <message>
        <source>Deleted bookmarks: %L1</source>
        <translation>Marcadores eliminados: %L1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on row %L1, kept in the capture file:</source>
        <translation>Nota de la fila %L1, guardada en el archivo de captura:</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n rows, kept in the capture file:</source>
        <translation>
            <numerusform>Nota de %n fila, guardada en el archivo de captura:</numerusform>
            <numerusform>Nota de %n filas, guardada en el archivo de captura:</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted notes: %L1</source>
        <translation>Notas eliminadas: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::RowTimes</name>
    <message>
        <source>Time s</source>
        <translation>Tiempo s</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Desde el &amp;inicio</translation>
    </message>
    <message>
        <source>Seconds since the recording began</source>
        <translation>Segundos desde que empezó la grabación</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Tiempo s</translation>
    </message>
    <message>
        <source>Since the &amp;row above</source>
        <translation>Desde la &amp;fila anterior</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Segundos desde la fila anterior</translation>
    </message>
    <message>
        <source>+ Same way s</source>
        <translation>+ Mismo sentido s</translation>
    </message>
    <message>
        <source>Since the last row of the same &amp;direction</source>
        <translation>Desde la última fila de la misma &amp;dirección</translation>
    </message>
    <message>
        <source>Seconds since the row above that went the same way on its connection</source>
        <translation>Segundos desde la fila anterior que fue en el mismo sentido en su conexión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>&amp;Wall clock</source>
        <translation>&amp;Hora real</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Hora local del día</translation>
    </message>
    <message>
        <source>± Reference s</source>
        <translation>± Referencia s</translation>
    </message>
    <message>
        <source>Since the re&amp;ference row</source>
        <translation>Desde la fila de &amp;referencia</translation>
    </message>
    <message>
        <source>Seconds since the row marked as reference; since the start while there is none</source>
        <translation>Segundos desde la fila marcada como referencia; desde el inicio mientras no haya ninguna</translation>
    </message>
    <message>
        <source>%1 s since the recording began</source>
        <translation>%1 s desde que empezó la grabación</translation>
    </message>
    <message>
        <source>%1 s since the row above</source>
        <translation>%1 s desde la fila anterior</translation>
    </message>
    <message>
        <source>%1 s since row %2, the reference</source>
        <extracomment>%1: seconds, may be negative; %2: number of a row</extracomment>
        <translation>%1 s desde la fila %2, la de referencia</translation>
    </message>
</context>
<context>
    <name>plectrum::SaveMessageDialog</name>
    <message>
        <source>Save message</source>
        <translation>Guardar mensaje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Such as Board/Rooms; may be empty</source>
        <translation>Como Board/Rooms; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>This looks as if it holds a secret. It is saved as it stands, in a file made for sharing; a secret variable such as {{token}} would keep it out.</source>
        <translation>Parece que esto contiene un secreto. Se guarda tal cual, en un archivo pensado para compartir; una variable secreta como {{token}} lo dejaría fuera.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>The message is too long to be saved; keep it in a file.</source>
        <translation>El mensaje es demasiado largo para guardarlo; consérvelo en un archivo.</translation>
    </message>
    <message>
        <source>Another message has this name there.</source>
        <translation>Allí hay otro mensaje con este nombre.</translation>
    </message>
    <message>
        <source>It takes the place of the one that has this name.</source>
        <translation>Sustituye al que tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessages</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Deleted the message “%1”</source>
        <translation>Mensaje «%1» eliminado</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its messages: %2</source>
        <translation>Carpeta «%1» eliminada con sus mensajes: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessagesDialog</name>
    <message>
        <source>Saved messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Buscar mensajes guardados</translation>
    </message>
    <message>
        <source>Search names, folders, descriptions and texts</source>
        <translation>Buscar en nombres, carpetas, descripciones y textos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Aquí aparece el mensaje elegido.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Name, folder and description (F2)</source>
        <translation>Nombre, carpeta y descripción (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>&amp;Llevar al editor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing here yet.
Save what you write by Saved → Save this message…</source>
        <translation>Aquí aún no hay nada.
Guarde lo que escriba con Guardados → Guardar este mensaje…</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Ningún mensaje contiene esto.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>Re&amp;nombrar carpeta…</translation>
    </message>
    <message>
        <source>E&amp;xport folder…</source>
        <translation>Exportar carpe&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Eli&amp;minar carpeta</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>Exportar t&amp;odo…</translation>
    </message>
    <message>
        <source>&amp;Import messages…</source>
        <translation>&amp;Importar mensajes…</translation>
    </message>
    <message>
        <source>I&amp;mport into “%1”…</source>
        <translation>Im&amp;portar en «%1»…</translation>
    </message>
    <message>
        <source>There is a message “%1” already.</source>
        <translation>Ya existe un mensaje «%1».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renombrar carpeta</translation>
    </message>
    <message>
        <source>Folder, with those above it: Board/Rooms</source>
        <translation>Carpeta, con las superiores: Board/Rooms</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importar mensajes</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Mensajes (*.json)</translation>
    </message>
    <message>
        <source>Export the message</source>
        <translation>Exportar el mensaje</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
    </message>
</context>
<context>
    <name>plectrum::SearchBar</name>
    <message>
        <source>Search in payloads</source>
        <translation>Buscar en los payloads</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Hex bytes</source>
        <translation>Bytes hex</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Match before (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>At position %1: %2</source>
        <translation>En la posición %1: %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source> · match %1 in it</source>
        <translation> · coincidencia %1 en ella</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · buscando %1 %</translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation>Return, Shift+Return</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Siguiente y anterior</translation>
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
        <translation>Faltan secretos</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Keep in the key store</source>
        <translation>&amp;Guardar en el almacén de claves</translation>
    </message>
    <message>
        <source>Else for this run only. No file ever holds them.</source>
        <translation>Si no, solo para esta ejecución. Ningún archivo los contiene nunca.</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Usarlos</translation>
    </message>
</context>
<context>
    <name>plectrum::SendGate</name>
    <message>
        <source>⚠ These credentials cannot be taken back once they are sent</source>
        <translation>⚠ Estas credenciales no se pueden retirar una vez enviadas</translation>
    </message>
    <message>
        <source>Do not ask again for this profile</source>
        <translation>No volver a preguntar para este perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Without them</source>
        <translation>Sin &amp;usarlas</translation>
    </message>
    <message>
        <source>Connect and leave these credentials out</source>
        <translation>Conectar y omitir estas credenciales</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>Enviar de todos mo&amp;dos</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerDock</name>
    <message>
        <source>HaRP rehearsal</source>
        <translation>Ensayo de HaRP</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Conectarse a él</translation>
    </message>
    <message>
        <source>Open a tab on the first ExApp</source>
        <translation>Abrir una pestaña con la primera ExApp</translation>
    </message>
    <message>
        <source>Deploy ExApps</source>
        <translation>Desplegar ExApps</translation>
    </message>
    <message>
        <source>Call heartbeat, init and enabled of the ExApps that have a target, as AppAPI does</source>
        <translation>Llamar a heartbeat, init y enabled de las ExApps que tienen un destino, como hace AppAPI</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Comportarse como</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Fault of Nextcloud</source>
        <translation>Fallo de Nextcloud</translation>
    </message>
    <message>
        <source>is well</source>
        <translation>está bien</translation>
    </message>
    <message>
        <source>is in maintenance</source>
        <translation>está en mantenimiento</translation>
    </message>
    <message>
        <source>answers with HTML</source>
        <translation>responde con HTML</translation>
    </message>
    <message>
        <source>redirects in a loop</source>
        <translation>redirige en bucle</translation>
    </message>
    <message>
        <source>fails (500)</source>
        <translation>falla (500)</translation>
    </message>
    <message>
        <source>Agent &amp;down</source>
        <translation>Agente caí&amp;do</translation>
    </message>
    <message>
        <source>Rec&amp;ord</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Record what is forwarded from here on, as HaRP sees it: what came and what the ExApp got</source>
        <translation>Grabar lo que se reenvíe a partir de ahora, tal como lo ve HaRP: lo que llegó y lo que recibió la ExApp</translation>
    </message>
    <message>
        <source>Where the recording goes</source>
        <translation>Adónde va la grabación</translation>
    </message>
    <message>
        <source>in a tab of its own</source>
        <translation>en una pestaña propia</translation>
    </message>
    <message>
        <source>into the current tab&apos;s recording</source>
        <translation>en la grabación de la pestaña actual</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Abrir una configuración</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Add info.xml…</source>
        <translation>Añadir info.xml…</translation>
    </message>
    <message>
        <source>Add an ExApp with the routes of its info.xml</source>
        <translation>Añadir una ExApp con las rutas de su info.xml</translation>
    </message>
    <message>
        <source>Check routes…</source>
        <translation>Comprobar rutas…</translation>
    </message>
    <message>
        <source>Say what HaRP and the PHP proxy make of the routes of an info.xml</source>
        <translation>Decir qué entienden HaRP y el proxy PHP por las rutas de un info.xml</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Apl&amp;icar</translation>
    </message>
    <message>
        <source>Use the configuration as it stands (Ctrl+Return)</source>
        <translation>Usar la configuración tal como está (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>PHP proxy, no HaRP</source>
        <translation>Proxy PHP, sin HaRP</translation>
    </message>
    <message>
        <source>HaRP %1</source>
        <translation>HaRP %1</translation>
    </message>
    <message>
        <source>What HaRP decides about each request appears here, with the reason.</source>
        <translation>Lo que HaRP decide sobre cada petición aparece aquí, con el motivo.</translation>
    </message>
    <message>
        <source>● Rec&amp;ording</source>
        <translation>● &amp;Grabando</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>%1 · sockets: %2</source>
        <translation>%1 · sockets: %2</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Abrir configuración</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configuraciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Add ExApp</source>
        <translation>Añadir ExApp</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerRecording</name>
    <message>
        <source>The current tab shows a file. Choose a tab with a connection, then record into it.</source>
        <translation>La pestaña actual muestra un archivo. Elija una pestaña con una conexión y grabe en ella.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionText</name>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sesión</translation>
    </message>
    <message>
        <source>Session passphrase</source>
        <translation>Frase de contraseña de sesión</translation>
    </message>
    <message>
        <source>Remember-me cookie</source>
        <translation>Cookie de recordarme</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>ExApp secret</source>
        <translation>Secreto de la ExApp</translation>
    </message>
    <message>
        <source>HaRP shared key</source>
        <translation>Clave compartida de HaRP</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>by login</source>
        <translation>por inicio de sesión</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>por rotación</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abrió</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Cookies in a line</source>
        <translation>Cookies en una línea</translation>
    </message>
    <message>
        <source>A table of cookies from developer tools</source>
        <translation>Una tabla de cookies de las herramientas de desarrollo</translation>
    </message>
    <message>
        <source>A cookie file</source>
        <translation>Un archivo de cookies</translation>
    </message>
    <message>
        <source>Cookies as JSON</source>
        <translation>Cookies como JSON</translation>
    </message>
    <message>
        <source>A request copied as cURL</source>
        <translation>Una petición copiada como cURL</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de petición</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>the session cookie, named like the instance (oc and ten characters)</source>
        <translation>la cookie de sesión, que se llama como la instancia (oc y diez caracteres)</translation>
    </message>
    <message>
        <source>HaRP still misses: %1.</source>
        <translation>A HaRP aún le falta: %1.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionWarning</name>
    <message>
        <source>This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>Esta dirección no está cifrada: cualquiera en el camino puede leer la contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The server sends the browser to another address than the one that was typed. Go on only if you know it.</source>
        <translation>El servidor envía el navegador a una dirección distinta de la que se escribió. Continúe solo si la conoce.</translation>
    </message>
    <message>
        <source>The server wants to be asked at another address; the one that was typed is asked instead.</source>
        <translation>El servidor quiere que se le consulte en otra dirección; en su lugar se consulta la que se escribió.</translation>
    </message>
    <message>
        <source>The server calls itself by another address; the one that was typed is kept.</source>
        <translation>El servidor indica otra dirección como propia; se conserva la que se escribió.</translation>
    </message>
    <message>
        <source>The server calls itself https: use that address from now on.</source>
        <translation>El servidor indica como propia una dirección https: úsela a partir de ahora.</translation>
    </message>
    <message>
        <source>The server could not be asked; it is asked again until the login&apos;s time is over.</source>
        <translation>No se pudo consultar al servidor; se le vuelve a consultar hasta que se agote el tiempo del inicio de sesión.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>El servidor quiere que se le consulte con menos frecuencia.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; are used up when they are sent: HaRP throws their successors away, and the browser has to log in anew. Leave nc_username, nc_token and nc_session_id out.</source>
        <translation>Las cookies de «recordarme» se consumen al enviarlas: HaRP descarta las que las sustituyen y el navegador tiene que iniciar sesión de nuevo. Omita nc_username, nc_token y nc_session_id.</translation>
    </message>
    <message>
        <source>This looks like the account&apos;s real password. Use an app password: it can be revoked, and works with two-factor login.</source>
        <translation>Esto parece la contraseña real de la cuenta. Use una contraseña de aplicación: se puede revocar y funciona con la autenticación de dos factores.</translation>
    </message>
    <message>
        <source>The passphrase cookie is of no use without the session cookie that is named like the instance.</source>
        <translation>La cookie de la frase de contraseña no sirve de nada sin la cookie de sesión, que se llama como la instancia.</translation>
    </message>
    <message>
        <source>Without the cookie nc_sameSiteCookielax Nextcloud redirects HaRP to itself until HaRP answers 401.</source>
        <translation>Sin la cookie nc_sameSiteCookielax, Nextcloud redirige a HaRP hacia el propio Nextcloud hasta que HaRP responde 401.</translation>
    </message>
    <message>
        <source>HaRP never looks at tokens in the URL, and they end up in the logs of servers.</source>
        <translation>HaRP nunca mira los tokens de la URL, y estos acaban en los registros de los servidores.</translation>
    </message>
    <message>
        <source>This token has expired.</source>
        <translation>Este token ha caducado.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; were left out: sending them would log the browser out.</source>
        <translation>Se omitieron las cookies de «recordarme»: enviarlas cerraría la sesión del navegador.</translation>
    </message>
    <message>
        <source>Cookies of other hosts were left out.</source>
        <translation>Se omitieron las cookies de otros hosts.</translation>
    </message>
    <message>
        <source>Cookies that have expired were left out.</source>
        <translation>Se omitieron las cookies caducadas.</translation>
    </message>
    <message>
        <source>Headers that every handshake makes for itself were left out.</source>
        <translation>Se omitieron las cabeceras que cada handshake genera por sí mismo.</translation>
    </message>
    <message>
        <source>Options of cURL that mean nothing for a WebSocket were left out.</source>
        <translation>Se omitieron las opciones de cURL que no significan nada para un WebSocket.</translation>
    </message>
    <message>
        <source>cURL was told to read cookies from a file; paste the content of that file.</source>
        <translation>Se indicó a cURL que leyera las cookies de un archivo; pegue el contenido de ese archivo.</translation>
    </message>
    <message>
        <source>A cookie stands there more than once; the first one is used.</source>
        <translation>Una cookie figura allí más de una vez; se usa la primera.</translation>
    </message>
</context>
<context>
    <name>plectrum::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>New connections and profiles</source>
        <translation>Nuevas conexiones y perfiles</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Lo que se recuerda</translation>
    </message>
    <message>
        <source>As the text size</source>
        <translation>Como el tamaño del texto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>De todas las ventanas.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything; tables and payloads may have their own.</source>
        <translation>De todo; las tablas y los payloads pueden tener el suyo propio.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of rows, payloads and code</source>
        <translation>Tipo de letra de filas, payloads y código</translation>
    </message>
    <message>
        <source>One whose characters are of equal width.</source>
        <translation>Uno cuyos caracteres tengan el mismo ancho.</translation>
    </message>
    <message>
        <source>Text size of the rows</source>
        <translation>Tamaño del texto de las filas</translation>
    </message>
    <message>
        <source>In the timeline and in what was replayed.</source>
        <translation>En la línea de tiempo y en lo reproducido.</translation>
    </message>
    <message>
        <source>Text size of payloads</source>
        <translation>Tamaño del texto de los payloads</translation>
    </message>
    <message>
        <source>In what is read below the timeline, and in the composer.</source>
        <translation>En lo que se lee bajo la línea de tiempo y en el editor de mensajes.</translation>
    </message>
    <message>
        <source>Notices stay for</source>
        <translation>Los avisos permanecen</translation>
    </message>
    <message>
        <source>Twice as long where there is something to undo; View ▸ Notifications has them all.</source>
        <translation>El doble cuando hay algo que deshacer; Ver ▸ Notificaciones los tiene todos.</translation>
    </message>
    <message>
        <source>Show the overview strip</source>
        <translation>Mostrar la franja general</translation>
    </message>
    <message>
        <source>Traffic over time, above the rows.</source>
        <translation>Tráfico en el tiempo, encima de las filas.</translation>
    </message>
    <message>
        <source>Follow new rows</source>
        <translation>Seguir las filas nuevas</translation>
    </message>
    <message>
        <source>New connections begin so; the switch beside the filter changes it.</source>
        <translation>Así empiezan las conexiones nuevas; se cambia con el interruptor junto al filtro.</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Ocultar latidos</translation>
    </message>
    <message>
        <source>Of protocols, and pings with their pongs, unless they come late or stay unanswered.</source>
        <translation>De protocolos, y pings con sus pongs, salvo que lleguen tarde o queden sin respuesta.</translation>
    </message>
    <message>
        <source>Times count</source>
        <translation>Los tiempos cuentan</translation>
    </message>
    <message>
        <source>In the time column; the header&apos;s menu sets the same.</source>
        <translation>En la columna de tiempo; lo mismo se ajusta en el menú de la cabecera.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Where new ones go; those that are there already stay.</source>
        <translation>Adónde van las nuevas; las que ya existen se quedan donde están.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Conservar las grabaciones</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start, but not those saved under another name.</source>
        <translation>Las más antiguas van a la papelera al arrancar, pero no las guardadas con otro nombre.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Esperar una respuesta</translation>
    </message>
    <message>
        <source>For everything up to the answer to the upgrade.</source>
        <translation>Para todo hasta la respuesta al upgrade.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>Joined and inflated; a longer one ends the connection (1009).</source>
        <translation>Unido y descomprimido; uno más largo termina la conexión (1009).</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>End where the peer breaks a rule</source>
        <translation>Terminar si el otro extremo infringe una regla</translation>
    </message>
    <message>
        <source>As RFC 6455 demands; else it is marked, and listening goes on.</source>
        <translation>Como exige RFC 6455; si no, se marca y se sigue escuchando.</translation>
    </message>
    <message>
        <source>Offer to compress messages</source>
        <translation>Ofrecer comprimir mensajes</translation>
    </message>
    <message>
        <source>permessage-deflate, RFC 7692.</source>
        <translation>permessage-deflate, RFC 7692.</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping cada</translation>
    </message>
    <message>
        <source>Keeps a quiet connection open, and measures it.</source>
        <translation>Mantiene abierta una conexión inactiva y la mide.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask before risky credentials are sent</source>
        <translation>Preguntar antes de enviar credenciales delicadas</translation>
    </message>
    <message>
        <source>Real passwords, or the cookies of “remember me”; a profile has its own switch.</source>
        <translation>Contraseñas reales o las cookies de «recordarme»; cada perfil tiene su propio interruptor.</translation>
    </message>
    <message>
        <source>Ask before closing open connections</source>
        <translation>Preguntar antes de cerrar conexiones abiertas</translation>
    </message>
    <message>
        <source>When a tab or the window is closed. Their recordings stay.</source>
        <translation>Al cerrar una pestaña o la ventana. Sus grabaciones se conservan.</translation>
    </message>
    <message>
        <source>Open the tabs of last time</source>
        <translation>Abrir las pestañas de la última vez</translation>
    </message>
    <message>
        <source>Addresses and opened recordings; nothing connects by itself.</source>
        <translation>Direcciones y grabaciones abiertas; nada se conecta por sí solo.</translation>
    </message>
    <message>
        <source>Remember what was sent</source>
        <translation>Recordar lo enviado</translation>
    </message>
    <message>
        <source>Over restarts, by profile, without secrets.</source>
        <translation>Entre reinicios, por perfil, sin secretos.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>As many of each profile come back by Ctrl+Up.</source>
        <translation>Los que se recuperan de cada perfil con Ctrl+Up.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>As many are offered while an address is typed.</source>
        <translation>Las que se ofrecen mientras se escribe una dirección.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Those used last; saved ones stay.</source>
        <translation>Los usados por última vez; los guardados se conservan.</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Grabaciones recientes</translation>
    </message>
    <message>
        <source>In the menu File; the files themselves stay.</source>
        <translation>En el menú Archivo; los archivos en sí se conservan.</translation>
    </message>
    <message>
        <source>Secrets leave the clipboard after</source>
        <translation>Los secretos salen del portapapeles tras</translation>
    </message>
    <message>
        <source>Those that were copied from Session tokens.</source>
        <translation>Los que se copiaron desde Tokens de sesión.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, from the next start of Plectrum on.</source>
        <translation>De los textos, números y fechas, a partir del próximo inicio de Plectrum.</translation>
    </message>
    <message>
        <source>Look for a new version at the start</source>
        <translation>Buscar una versión nueva al iniciar</translation>
    </message>
    <message>
        <source>Asks one address for the newest version, and sends nothing about you or your work.</source>
        <translation>Pregunta a una dirección por la versión más reciente y no envía nada sobre usted ni su trabajo.</translation>
    </message>
</context>
<context>
    <name>plectrum::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>No setting has this in its name.</source>
        <translation>Ninguna preferencia contiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Ahí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root on.</source>
        <translation>Hace falta la ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of recordings</source>
        <translation>Elegir la carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This build knows no address to ask. Its packager has to name one.</source>
        <translation>Esta compilación no conoce ninguna dirección a la que preguntar. Quien la empaqueta debe indicar una.</translation>
    </message>
</context>
<context>
    <name>plectrum::SideBySideView</name>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Segunda fila</translation>
    </message>
</context>
<context>
    <name>plectrum::StateDock</name>
    <message>
        <source>To the change before</source>
        <translation>Al cambio anterior</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Al cambio siguiente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Held: row %1</source>
        <translation>Fijada: fila %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <translation>%1 · conexión %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No message here changes a document.
Phoenix presences, GraphQL operations, Bayeux channels and lists of JSON Patch operations do;
a rule file can say which others.</source>
        <translation>Ningún mensaje cambia aquí un documento.
Lo hacen las presencias de Phoenix, las operaciones de GraphQL, los canales de Bayeux y las listas de operaciones JSON Patch;
un archivo de reglas puede decir qué otros.</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Leyendo la fila %1 de %2…</translation>
    </message>
    <message>
        <source>Changed by row %1</source>
        <translation>Cambiado por la fila %1</translation>
    </message>
    <message>
        <source>At row %1 · changed by row %2</source>
        <translation>En la fila %1 · cambiado por la fila %2</translation>
    </message>
    <message>
        <source>At row %1</source>
        <translation>En la fila %1</translation>
    </message>
    <message>
        <source>This row&apos;s change could not be made: %1.</source>
        <extracomment>%1: what is wrong with a patch, English</extracomment>
        <translation>No se pudo hacer el cambio de esta fila: %1.</translation>
    </message>
    <message>
        <source>Doubtful: the change in row %1 could not be made.</source>
        <translation>Dudoso: no se pudo hacer el cambio de la fila %1.</translation>
    </message>
    <message>
        <source>Part of it: how it began is not in the recording.</source>
        <translation>Parcial: su comienzo no está en la grabación.</translation>
    </message>
    <message>
        <source>There are more documents or changes than are followed.</source>
        <translation>Hay más documentos o cambios de los que se siguen.</translation>
    </message>
    <message>
        <source>It was cleared.
Nothing has begun it anew at row %1.</source>
        <translation>Se borró.
Nada lo ha vuelto a empezar en la fila %1.</translation>
    </message>
    <message>
        <source>Nothing had told of it at row %1.</source>
        <translation>En la fila %1 aún no se había mencionado.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Nothing differs between rows %1 and %2.</source>
        <translation>Nada difiere entre las filas %1 y %2.</translation>
    </message>
    <message>
        <source>Row %1 changes nothing here.</source>
        <translation>La fila %1 no cambia nada aquí.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Compare the rows you choose next with this one</source>
        <translation>Comparar con esta las filas que elija a continuación</translation>
    </message>
    <message>
        <source>The document at this row</source>
        <translation>El documento en esta fila</translation>
    </message>
    <message>
        <source>Copy the document as JSON</source>
        <translation>Copiar el documento como JSON</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Copy the changes as a JSON Patch</source>
        <translation>Copiar los cambios como JSON Patch</translation>
    </message>
</context>
<context>
    <name>plectrum::SurgeryDialog</name>
    <message>
        <source>Send a frame</source>
        <translation>Enviar una trama</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Pre&amp;ajuste</translation>
    </message>
    <message>
        <source>Rule that the frame breaks</source>
        <translation>Regla que infringe la trama</translation>
    </message>
    <message>
        <source>Sent before it</source>
        <translation>Se envía antes</translation>
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
        <translation>Última trama de su mensaje</translation>
    </message>
    <message>
        <source>RSV1</source>
        <translation>RSV1</translation>
    </message>
    <message>
        <source>Deflated, where permessage-deflate was agreed</source>
        <translation>Comprimido con deflate, si se negoció permessage-deflate</translation>
    </message>
    <message>
        <source>RSV2</source>
        <translation>RSV2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
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
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>with the key</source>
        <translation>con la clave</translation>
    </message>
    <message>
        <source>Mask key</source>
        <translation>Clave de máscara</translation>
    </message>
    <message>
        <source>random, or 8 hex digits</source>
        <translation>aleatoria, u 8 dígitos hex</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>Form of the length</source>
        <translation>Forma de la longitud</translation>
    </message>
    <message>
        <source>Shortest form</source>
        <translation>Forma más corta</translation>
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
        <translation>an&amp;uncia</translation>
    </message>
    <message>
        <source>Announced length in bytes</source>
        <translation>Longitud anunciada en bytes</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>lo que sigue</translation>
    </message>
    <message>
        <source>Bytes; empty: as many as there are</source>
        <translation>Bytes; vacío: tantos como haya</translation>
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
        <translation>Cómo se escribe el payload</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>then &amp;damage</source>
        <translation>&amp;daño posterior</translation>
    </message>
    <message>
        <source>Bytes behind it that are not UTF-8</source>
        <translation>Bytes a continuación que no son UTF-8</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>The peer finds</source>
        <translation>El otro extremo ve</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Env&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A frame of your own</source>
        <translation>Una trama a medida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a section such as RFC 6455 §5.1, %2 what breaks it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reservado</translation>
    </message>
    <message>
        <source>%1 is not on this computer. A frame that breaks a rule ends the connection there, may be logged or get your address blocked, and can harm a service that does not check what it reads. Send it only where you may.</source>
        <translation>%1 no está en este equipo. Una trama que infringe una regla termina allí la conexión, puede quedar registrada o hacer que se bloquee su dirección, y puede dañar un servicio que no comprueba lo que lee. Envíela solo donde esté autorizado.</translation>
    </message>
    <message>
        <source>A mask key is 8 hex digits.</source>
        <translation>Una clave de máscara tiene 8 dígitos hex.</translation>
    </message>
    <message>
        <source>The announced length is a number of bytes.</source>
        <translation>La longitud anunciada es un número de bytes.</translation>
    </message>
    <message>
        <source>A strict peer closes the connection with %1.</source>
        <translation>Un extremo estricto cierra la conexión con %1.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %Ln more byte(s), and takes the next frames for them.</source>
        <translation>
            <numerusform>Espera %Ln byte más y toma por él las tramas siguientes.</numerusform>
            <numerusform>Espera %Ln bytes más y toma por ellos las tramas siguientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the rest for the next frame.</source>
        <translation>Toma el resto por la trama siguiente.</translation>
    </message>
    <message>
        <source>Nothing: this frame breaks no rule.</source>
        <translation>Nada: esta trama no infringe ninguna regla.</translation>
    </message>
    <message>
        <source>Variables are filled in when it is sent; what stands here is without them.</source>
        <translation>Las variables se sustituyen al enviar; lo que figura aquí es sin ellas.</translation>
    </message>
    <message>
        <source>%1 “%2”%3</source>
        <translation>%1 «%2»%3</translation>
    </message>
    <message>
        <source>, without FIN</source>
        <translation>, sin FIN</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Con sus variables sustituidas: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::TapDock</name>
    <message>
        <source>Tap</source>
        <translation>Interceptor</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Listen, and record what passes in a tab of its own</source>
        <translation>Escuchar y grabar lo que pasa en una pestaña propia</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address for the browser or app</source>
        <translation>Copiar la dirección para el navegador o la aplicación</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Conectarse a él</translation>
    </message>
    <message>
        <source>Open a tab that goes through the tap</source>
        <translation>Abrir una pestaña que pase por el interceptor</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Destin&amp;o</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Co&amp;mo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Headers, cookies, credentials, TLS and proxy of a profile are added to every request</source>
        <translation>A cada petición se añaden las cabeceras, cookies, credenciales, TLS y proxy de un perfil</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Requests through the tap</source>
        <translation>Peticiones a través del interceptor</translation>
    </message>
    <message>
        <source>Hol&amp;d</source>
        <translation>Re&amp;tener</translation>
    </message>
    <message>
        <source>Messages wait here until they are forwarded or dropped; pings and pongs pass</source>
        <translation>Los mensajes esperan aquí hasta que se reenvían o descartan; los pings y pongs pasan</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>ambos sentidos</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>hacia el servidor</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>hacia el cliente</translation>
    </message>
    <message>
        <source>every message, or only those with…</source>
        <translation>todos los mensajes, o solo los que contengan…</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Solo mensajes con</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Rege&amp;x</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Ree&amp;nviar</translation>
    </message>
    <message>
        <source>Send the held message on, as it stands below</source>
        <translation>Dejar pasar el mensaje retenido, tal como figura abajo</translation>
    </message>
    <message>
        <source>Dr&amp;op</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>The held message does not go on</source>
        <translation>El mensaje retenido no sigue adelante</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Send the held message on twice, as it stands below</source>
        <translation>Dejar pasar el mensaje retenido dos veces, tal como figura abajo</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Reenviar todo</translation>
    </message>
    <message>
        <source>Everything that is held goes on as it is</source>
        <translation>Todo lo retenido sigue adelante tal cual</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Choose a held message to change it, or write one of your own to send between the others.</source>
        <translation>Elija un mensaje retenido para modificarlo, o escriba uno propio para enviarlo entre los demás.</translation>
    </message>
    <message>
        <source>Send as a message of one&apos;s own</source>
        <translation>Enviar como mensaje propio</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
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
        <translation>cierre</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Env&amp;iar</translation>
    </message>
    <message>
        <source>Send it on the chosen connection, between the messages of the others</source>
        <translation>Enviarlo por la conexión elegida, entre los mensajes de los demás</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>TLS and network</source>
        <translation>TLS y red</translation>
    </message>
    <message>
        <source>Start the tap and connect a client to its address: each connection through it appears here.</source>
        <translation>Inicie el interceptor y conecte un cliente a su dirección: cada conexión que pase por él aparece aquí.</translation>
    </message>
    <message>
        <source>Tick Hold, and messages wait here until you forward, change or drop them.</source>
        <translation>Marque Retener, y los mensajes esperarán aquí hasta que los reenvíe, modifique o descarte.</translation>
    </message>
    <message>
        <source>as the client asks</source>
        <translation>como pide el cliente</translation>
    </message>
    <message>
        <source>with what the profile “%1” sends</source>
        <translation>con lo que envía el perfil «%1»</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Through the tap</source>
        <translation>A través del interceptor</translation>
    </message>
    <message>
        <source>Hex digits come in pairs of 0–9 and a–f.</source>
        <translation>Los dígitos hex van por pares de 0–9 y a–f.</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Estos bytes no son texto.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapFieldModel</name>
    <message>
        <source>The name of a header or cookie has no spaces, and no other signs than a token may have.</source>
        <translation>El nombre de una cabecera o cookie no lleva espacios ni otros signos que los que admite un token.</translation>
    </message>
    <message>
        <source>A value has no line breaks or control characters.</source>
        <translation>Un valor no lleva saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>almacén de claves</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>type it once</source>
        <translation>escríbalo una vez</translation>
    </message>
    <message>
        <source>The value is kept in the key store for this target, and read when the tap starts.</source>
        <translation>El valor se guarda en el almacén de claves para este destino y se lee cuando se inicia el interceptor.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Valor de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>plectrum::TapModel</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>open, %1 held</source>
        <translation>abierta, %1 retenidos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>over, %1</source>
        <translation>terminada, %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRequestsPage</name>
    <message>
        <source>H&amp;ost</source>
        <translation>Ho&amp;st</translation>
    </message>
    <message>
        <source>Host that is sent on</source>
        <translation>Host que se reenvía</translation>
    </message>
    <message>
        <source>The Host header that is sent on: the target&apos;s, as it came, or what is typed</source>
        <translation>La cabecera Host que se reenvía: la del destino, tal como llegó, o lo que se escriba</translation>
    </message>
    <message>
        <source>Orig&amp;in</source>
        <translation>Orig&amp;in</translation>
    </message>
    <message>
        <source>Origin that is sent on</source>
        <translation>Origin que se reenvía</translation>
    </message>
    <message>
        <source>The Origin header that is sent on: as it came, the target&apos;s, or what is typed</source>
        <translation>La cabecera Origin que se reenvía: tal como llegó, la del destino, o lo que se escriba</translation>
    </message>
    <message>
        <source>Add hea&amp;der</source>
        <translation>Añadir ca&amp;becera</translation>
    </message>
    <message>
        <source>Sent instead of the client&apos;s own of this name</source>
        <translation>Se envía en lugar de la del cliente con este nombre</translation>
    </message>
    <message>
        <source>Add coo&amp;kie</source>
        <translation>Añadir coo&amp;kie</translation>
    </message>
    <message>
        <source>Sent beside the client&apos;s; one of the same name is replaced</source>
        <translation>Se envía junto a las del cliente; se sustituye la que tenga el mismo nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen header or cookie</source>
        <translation>Quitar la cabecera o cookie elegida</translation>
    </message>
    <message>
        <source>Requests go on with the headers and cookies of the client. What is added here is sent as well, from the next request on; its value is typed, or kept in the key store.</source>
        <translation>Las peticiones siguen adelante con las cabeceras y cookies del cliente. Lo que se añade aquí se envía también, a partir de la próxima petición; su valor se escribe o se guarda en el almacén de claves.</translation>
    </message>
    <message>
        <source>Headers and cookies</source>
        <translation>Cabeceras y cookies</translation>
    </message>
    <message>
        <source>Nothing is added: requests go on as the client wrote them.</source>
        <translation>No se añade nada: las peticiones siguen adelante tal como las escribió el cliente.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRule</name>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Messages that match do not go on; out: to the server, in: from it</source>
        <translation>Los mensajes que coinciden no siguen adelante; out: hacia el servidor, in: desde él</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Texts go on with what matches replaced</source>
        <translation>Los textos siguen adelante con lo que coincide sustituido</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Messages, or those that match, go on so much later</source>
        <translation>Los mensajes, o los que coinciden, siguen adelante con ese retraso</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Messages that match go on twice</source>
        <translation>Los mensajes que coinciden siguen adelante dos veces</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Messages that match, or all, wait until it is decided what becomes of them</source>
        <translation>Los mensajes que coinciden, o todos, esperan hasta que se decida qué hacer con ellos</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRuleModel</name>
    <message>
        <source>both ways</source>
        <translation>ambos sentidos</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>hacia el servidor</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>hacia el cliente</translation>
    </message>
    <message>
        <source>Say what is to be replaced.</source>
        <translation>Indique qué se debe sustituir.</translation>
    </message>
    <message>
        <source>Say which messages are meant; a dot matches all that are not empty.</source>
        <translation>Indique a qué mensajes se refiere; un punto coincide con todos los que no están vacíos.</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En el sentido</translation>
    </message>
    <message>
        <source>Regex found</source>
        <translation>Regex buscada</translation>
    </message>
    <message>
        <source>By, or for</source>
        <translation>Por, o durante</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRulesPage</name>
    <message>
        <source>A&amp;dd rule</source>
        <translation>Añadir re&amp;gla</translation>
    </message>
    <message>
        <source>A rule for the messages that pass</source>
        <translation>Una regla para los mensajes que pasan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Quitar la regla elegida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Replacements are made from top to bottom</source>
        <translation>Las sustituciones se hacen de arriba abajo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Without rules all messages pass as they come. A rule drops, replaces, delays, duplicates or holds those that match; it holds at once, for open connections too.</source>
        <translation>Sin reglas, todos los mensajes pasan tal como llegan. Una regla descarta, sustituye, retrasa, duplica o retiene los que coinciden; rige de inmediato, también para las conexiones abiertas.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No rule yet: every message passes as it came. Add one, and it holds at once.</source>
        <translation>Aún no hay reglas: todos los mensajes pasan tal como llegaron. Añada una y regirá de inmediato.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapTlsPage</name>
    <message>
        <source>Towards the clients</source>
        <translation>Hacia los clientes</translation>
    </message>
    <message>
        <source>Liste&amp;n</source>
        <translation>Esc&amp;uchar</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes a free one</source>
        <translation>Dirección y puerto; el puerto 0 toma uno libre</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>with TLS</source>
        <translation>con TLS</translation>
    </message>
    <message>
        <source>Clients connect by wss and https</source>
        <translation>Los clientes se conectan por wss y https</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>PEM; empty: a fresh one</source>
        <translation>PEM; vacío: uno nuevo</translation>
    </message>
    <message>
        <source>Certificate for the clients</source>
        <translation>Certificado para los clientes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Key of the certificate for the clients</source>
        <translation>Clave del certificado para los clientes</translation>
    </message>
    <message>
        <source>Towards the target</source>
        <translation>Hacia el destino</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>PEM; empty: as the profile has it</source>
        <translation>PEM; vacío: la del perfil</translation>
    </message>
    <message>
        <source>Certificate authority to trust as well</source>
        <translation>Autoridad de certificación en la que confiar además</translation>
    </message>
    <message>
        <source>PEM or PKCS#12</source>
        <translation>PEM o PKCS#12</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>accept any certificate</source>
        <translation>aceptar cualquier certificado</translation>
    </message>
    <message>
        <source>Nobody is who they say they are then; for tests only</source>
        <translation>Entonces nadie es con seguridad quien dice ser; solo para pruebas</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>plectrum::TextLinesView</name>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 líneas</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineHeader</name>
    <message>
        <source>Columns of the timeline</source>
        <translation>Columnas de la línea de tiempo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineModel</name>
    <message>
        <source>by your choice</source>
        <translation>por elección suya</translation>
    </message>
    <message>
        <source>by its subprotocol</source>
        <translation>por su subprotocolo</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>por su dirección</translation>
    </message>
    <message>
        <source>by its first messages</source>
        <translation>por sus primeros mensajes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Answers a request that is not in the recording</source>
        <translation>Responde a una petición que no está en la grabación</translation>
    </message>
    <message>
        <source>Nobody had answered when the connection ended</source>
        <translation>Nadie había respondido cuando terminó la conexión</translation>
    </message>
    <message>
        <source>Answers row %L1</source>
        <translation>Responde a la fila %L1</translation>
    </message>
    <message>
        <source>Answered by row %L1</source>
        <translation>Respondido por la fila %L1</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Sin respuesta hasta ahora</translation>
    </message>
    <message>
        <source>As the server saw it: ↙ came to the server, ↗ left it</source>
        <translation>Como lo vio el servidor: ↙ llegó al servidor, ↗ salió de él</translation>
    </message>
    <message>
        <source>As this client saw it: ↗ sent to the server, ↙ came from it</source>
        <translation>Como lo vio este cliente: ↗ enviado al servidor, ↙ llegó de él</translation>
    </message>
    <message>
        <source>Summary · %1 %</source>
        <extracomment>in the header of a column, while the rows are read through: how far that is</extracomment>
        <translation>Resumen · %1 %</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>%1 servidor</translation>
    </message>
    <message>
        <source>%1 client</source>
        <translation>%1 cliente</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>└ last part</source>
        <translation>└ última parte</translation>
    </message>
    <message>
        <source>├ part</source>
        <translation>├ parte</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>sin petición</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>joined %1 bytes · </source>
        <translation>%1 bytes unidos · </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the row in the recording</source>
        <translation>Número de la fila en la grabación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Tiempo s</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Tiempo desde la fila anterior</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Segundos desde la fila anterior</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Hora real</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Hora local del día</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Number of the connection, and the side that recorded it</source>
        <translation>Número de la conexión y el lado que la grabó</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Direction: ↗ sent, ↙ received</source>
        <translation>Dirección: ↗ enviado, ↙ recibido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>Qué pasó por la red</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Header bits</source>
        <translation>Bits de la cabecera</translation>
    </message>
    <message>
        <source>Bits set in the frame&apos;s header: FIN, RSV1 to RSV3, MASK</source>
        <translation>Bits activados en la cabecera de la trama: FIN, RSV1 a RSV3, MASK</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Length on the wire</source>
        <translation>Longitud en la red</translation>
    </message>
    <message>
        <source>Bytes with the frame&apos;s header</source>
        <translation>Bytes con la cabecera de la trama</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Bytes; on the wire → as meant where they differ</source>
        <translation>Bytes; en la red → original, si difieren</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>Agreed in the connection&apos;s handshake</source>
        <translation>Negociado en el handshake de la conexión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Bookmark and note</source>
        <translation>Marcador y nota</translation>
    </message>
    <message>
        <source>★ bookmarked, and the row&apos;s note</source>
        <translation>★ con marcador, y la nota de la fila</translation>
    </message>
    <message>
        <source>Latency ms</source>
        <translation>Latencia ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Milliseconds from the request to its answer; Ctrl+J goes from one to the other</source>
        <translation>Milisegundos desde la petición hasta su respuesta; Ctrl+J va de una a otra</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What the message means in its protocol</source>
        <translation>Qué significa el mensaje en su protocolo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>First part of the content</source>
        <translation>Primera parte del contenido</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Everything that crossed the wire, one row each</source>
        <translation>Todo lo que pasó por la red, una fila por cada elemento</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Arriba, Abajo, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Mover; con Shift, seleccionar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Last row, and follow what comes</source>
        <translation>Última fila, y seguir lo que llegue</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas seleccionadas como texto</translation>
    </message>
</context>
<context>
    <name>plectrum::TimingWaterfall</name>
    <message>
        <source>Time each step of opening took</source>
        <translation>Tiempo de cada paso de la apertura</translation>
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
        <translation>Tokens de sesión</translation>
    </message>
    <message>
        <source>Log i&amp;n by browser…</source>
        <translation>I&amp;niciar sesión en el navegador…</translation>
    </message>
    <message>
        <source>Get an app password by Login Flow v2</source>
        <translation>Obtener una contraseña de aplicación mediante Login Flow v2</translation>
    </message>
    <message>
        <source>Paste cre&amp;dentials…</source>
        <translation>Pegar cre&amp;denciales…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token for the current tab</source>
        <translation>Cookies, cabeceras, «Copiar como cURL» o un token para la pestaña actual</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Volver a leer el registro</translation>
    </message>
    <message>
        <source>No credentials yet. Log in to a Nextcloud by browser, paste what your browser sends, or connect with a password:
what is used is listed here by fingerprint, never with its secret.</source>
        <translation>Aún no hay credenciales. Inicie sesión en un Nextcloud con el navegador, pegue lo que envía su navegador o conéctese con una contraseña:
lo que se usa figura aquí por su huella digital, nunca con su secreto.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>Reve&amp;al</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Show the secret here</source>
        <translation>Mostrar aquí el secreto</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy the secret; it is taken off the clipboard after 30 seconds</source>
        <translation>Copiar el secreto; se retira del portapapeles a los 30 segundos</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Ask the server whether it still takes this app password</source>
        <translation>Preguntar al servidor si aún acepta esta contraseña de aplicación</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>R&amp;otar</translation>
    </message>
    <message>
        <source>Replace it on the server by a new one; profiles go on with that</source>
        <translation>Sustituirla en el servidor por una nueva; los perfiles continúan con esa</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Delete it on the server</source>
        <translation>Eliminarla en el servidor</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take it out of this list and the key store; on the server it stays valid</source>
        <translation>Quitarla de esta lista y del almacén de claves; en el servidor sigue siendo válida</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copiado. El portapapeles se vacía en %1 s.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se ha vaciado el portapapeles.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, so the clipboard was left alone.</source>
        <translation>Entretanto se copió otra cosa, así que el portapapeles no se ha tocado.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Logged in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>Hide &amp;again</source>
        <translation>Oc&amp;ultar de nuevo</translation>
    </message>
    <message>
        <source>Asking %1 for a new app password…</source>
        <translation>Pidiendo a %1 una nueva contraseña de aplicación…</translation>
    </message>
    <message>
        <source>Revoke the app password of %1 on %2?</source>
        <translation>¿Revocar la contraseña de aplicación de %1 en %2?</translation>
    </message>
    <message>
        <source>The server forgets it at once; every program that uses it is logged out.</source>
        <translation>El servidor la olvida de inmediato; todos los programas que la usan pierden la sesión.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidada.</translation>
    </message>
    <message>
        <source>Forget the app password of %1 on %2?</source>
        <translation>¿Olvidar la contraseña de aplicación de %1 en %2?</translation>
    </message>
    <message>
        <source>It goes from this list and from the key store. On the server it stays valid: revoke it first if nobody needs it.</source>
        <translation>Desaparece de esta lista y del almacén de claves. En el servidor sigue siendo válida: revóquela antes si nadie la necesita.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenErrand</name>
    <message>
        <source>Plectrum does not have this secret: it is not in the key store, and nothing has used it since the program started.</source>
        <translation>Plectrum no tiene este secreto: no está en el almacén de claves y nada lo ha usado desde que arrancó el programa.</translation>
    </message>
    <message>
        <source>%1 takes it: it belongs to %2.</source>
        <translation>%1 la acepta: pertenece a %2.</translation>
    </message>
    <message>
        <source>Rotated: the new app password is in the key store, the old one is void.</source>
        <translation>Rotada: la nueva contraseña de aplicación está en el almacén de claves; la antigua ya no vale.</translation>
    </message>
    <message>
        <source>Rotated: the old app password is void. The new one is kept for this run only: %1</source>
        <translation>Rotada: la antigua contraseña de aplicación ya no vale. La nueva se conserva solo para esta ejecución: %1</translation>
    </message>
    <message>
        <source>Revoked: %1 does not take this app password any more.</source>
        <translation>Revocada: %1 ya no acepta esta contraseña de aplicación.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenModel</name>
    <message>
        <source>about %1</source>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Uses: %1, the last one %2</source>
        <translation>Usos: %1, el último %2</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User or name</source>
        <translation>Usuario o nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>plectrum::TreeFace</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Format of the payload</source>
        <translation>Formato del payload</translation>
    </message>
    <message>
        <source>What the payload is read as</source>
        <translation>Cómo se interpreta el payload</translation>
    </message>
    <message>
        <source>Schema…</source>
        <translation>Esquema…</translation>
    </message>
    <message>
        <source>Choose what the messages look like</source>
        <translation>Elegir qué aspecto tienen los mensajes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no message.</source>
        <translation>Esta fila dice cómo terminó la conexión.
No es un mensaje.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Esta fila es parte del handshake HTTP.
Consulte la vista Handshake.</translation>
    </message>
    <message>
        <source>A control frame holds no message.</source>
        <translation>Una trama de control no contiene ningún mensaje.</translation>
    </message>
    <message>
        <source>A part of a message.
Its last frame shows the whole.</source>
        <translation>Una parte de un mensaje.
Su última trama lo muestra entero.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Not read.
Choose a format to read it.</source>
        <translation>No se ha leído.
Elija un formato para leerlo.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leyendo… %1 %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Demasiado largo para copiarlo: guarde el payload en su lugar.</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>Copy as &amp;XML</source>
        <translation>Copiar como &amp;XML</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Expandir todo lo inferior</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>C&amp;ontraer</translation>
    </message>
    <message>
        <source>no %1 at byte %2 (%3)</source>
        <extracomment>%1 a format such as JSON, %2 an offset, %3 why, in technical English</extracomment>
        <translation>no hay %1 en el byte %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <extracomment>%1 a protocol such as Socket.IO</extracomment>
        <translation>
            <numerusform>%1, %n campo</numerusform>
            <numerusform>%1, %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text, no JSON.</source>
        <translation>Texto sin formato, no es JSON.</translation>
    </message>
    <message>
        <source>Nothing that a tree could show:
%1</source>
        <translation>Nada que un árbol pueda mostrar:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>%1 a format such as JSON</extracomment>
        <translation>
            <numerusform>%1, %n valor</numerusform>
            <numerusform>%1, %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed, without a schema</source>
        <translation>deducido, sin esquema</translation>
    </message>
    <message>
        <source>%1, the first %2 values</source>
        <translation>%1, los primeros %2 valores</translation>
    </message>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ dañado en el byte %1: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::Utf8Damage</name>
    <message>
        <source>Overlong form (C0 AF)</source>
        <translation>Forma demasiado larga (C0 AF)</translation>
    </message>
    <message>
        <source>Lone surrogate (ED A0 80)</source>
        <translation>Sustituto aislado (ED A0 80)</translation>
    </message>
    <message>
        <source>Beyond Unicode (F4 90 80 80)</source>
        <translation>Fuera de Unicode (F4 90 80 80)</translation>
    </message>
    <message>
        <source>Continuation byte alone (80)</source>
        <translation>Byte de continuación aislado (80)</translation>
    </message>
    <message>
        <source>Character cut off (E2 82)</source>
        <translation>Carácter cortado (E2 82)</translation>
    </message>
    <message>
        <source>Byte that is never used (FF)</source>
        <translation>Byte que nunca se usa (FF)</translation>
    </message>
</context>
<context>
    <name>plectrum::ValueDiffModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
</context>
<context>
    <name>plectrum::Verdict</name>
    <message>
        <source>The answer is %1 and fits the handshake.</source>
        <translation>La respuesta es %1 y corresponde al handshake.</translation>
    </message>
    <message>
        <source>The WebSocket opened.</source>
        <translation>El WebSocket se abrió.</translation>
    </message>
    <message>
        <source>Everything on the way let the upgrade through, and the endpoint accepted it.</source>
        <translation>Todo lo que hay en el camino dejó pasar el upgrade y el endpoint lo aceptó.</translation>
    </message>
    <message>
        <source>It was cancelled on this side.</source>
        <translation>Se canceló en este lado.</translation>
    </message>
    <message>
        <source>Nothing is known about the other end.</source>
        <translation>No se sabe nada del otro extremo.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Vuelva a conectar cuando lo desee.</translation>
    </message>
    <message>
        <source>This program did not send anything: %1</source>
        <translation>Este programa no envió nada: %1</translation>
    </message>
    <message>
        <source>The address or an option cannot be used like this.</source>
        <translation>La dirección o una opción no se puede usar así.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Correct what is named: ws:// or wss://, a host, no fragment, header names without spaces.</source>
        <translation>Corrija lo que se indica: ws:// o wss://, un host, sin fragmento, nombres de cabecera sin espacios.</translation>
    </message>
    <message>
        <source>It is %1 that answers.</source>
        <translation>Quien responde es %1.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy, such as port 8780 of HaRP or the ExApp&apos;s own.</source>
        <translation>Compare con un intento que no pase por el proxy inverso, como el puerto 8780 de HaRP o el propio de la ExApp.</translation>
    </message>
    <message>
        <source>The answer is %1: &quot;%2&quot;</source>
        <translation>La respuesta es %1: «%2»</translation>
    </message>
    <message>
        <source>The endpoint does not take sockets from the origin %1.</source>
        <translation>El endpoint no acepta sockets del origen %1.</translation>
    </message>
    <message>
        <source>Servers check the Origin header so that no foreign web page opens sockets in a user&apos;s name. HaRP does not look at it; this is the endpoint itself.</source>
        <translation>Los servidores comprueban la cabecera Origin para que ninguna página web ajena abra sockets en nombre de un usuario. HaRP no la mira; es el propio endpoint.</translation>
    </message>
    <message>
        <source>Set the Origin to that of the page that uses the socket, such as https://cloud.example.org.</source>
        <translation>Ponga en Origin el de la página que usa el socket, como https://cloud.example.org.</translation>
    </message>
    <message>
        <source>Leave the Origin out: programs that are no browsers need none.</source>
        <translation>Omita el Origin: los programas que no son navegadores no lo necesitan.</translation>
    </message>
    <message>
        <source>Or allow this origin in the endpoint&apos;s settings.</source>
        <translation>O permita este origen en la configuración del endpoint.</translation>
    </message>
    <message>
        <source>The answer is 403 &quot;Forbidden&quot; with Sec-WebSocket-Version, as Go&apos;s gorilla/websocket refuses an origin.</source>
        <translation>La respuesta es 403 «Forbidden» con Sec-WebSocket-Version, que es como gorilla/websocket de Go rechaza un origen.</translation>
    </message>
    <message>
        <source>By default gorilla/websocket wants the Origin&apos;s host to be the Host of the request.</source>
        <translation>De forma predeterminada, gorilla/websocket exige que el host del Origin sea el Host de la petición.</translation>
    </message>
    <message>
        <source>Leave the Origin out, or set it to the host that you connect to.</source>
        <translation>Omita el Origin o ponga en él el host al que se conecta.</translation>
    </message>
    <message>
        <source>Or allow it in the endpoint (Upgrader.CheckOrigin); behind a proxy also check that it passes Host on.</source>
        <translation>O permítalo en el endpoint (Upgrader.CheckOrigin); detrás de un proxy, compruebe además que este deja pasar Host.</translation>
    </message>
    <message>
        <source>An Origin of another host was sent: %1.</source>
        <translation>Se envió un Origin de otro host: %1.</translation>
    </message>
    <message>
        <source>The endpoint may refuse the Origin.</source>
        <translation>Puede que el endpoint rechace el Origin.</translation>
    </message>
    <message>
        <source>Some servers answer a bare 403 to an Origin that is not theirs.</source>
        <translation>Algunos servidores responden un simple 403 a un Origin que no es el suyo.</translation>
    </message>
    <message>
        <source>Try once without an Origin.</source>
        <translation>Pruebe una vez sin Origin.</translation>
    </message>
    <message>
        <source>Client and endpoint do not agree on a subprotocol (offered: %1).</source>
        <translation>El cliente y el endpoint no coinciden en ningún subprotocolo (ofrecidos: %1).</translation>
    </message>
    <message>
        <source>The endpoint speaks only certain subprotocols and none of them was offered.</source>
        <translation>El endpoint solo habla determinados subprotocolos y no se ofreció ninguno de ellos.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks; its name must be spelled exactly so.</source>
        <translation>Ofrezca el subprotocolo que habla el endpoint; su nombre debe escribirse exactamente así.</translation>
    </message>
    <message>
        <source>The 101 chooses &quot;%1&quot;; offered were: %2.</source>
        <translation>El 101 elige «%1»; se ofrecieron: %2.</translation>
    </message>
    <message>
        <source>The endpoint chose a subprotocol that was not offered.</source>
        <translation>El endpoint eligió un subprotocolo que no se ofreció.</translation>
    </message>
    <message>
        <source>A client must fail the connection then; browsers do so as well. Often the endpoint is an echo of a fixed name, or another service than expected answers.</source>
        <translation>En ese caso un cliente debe abortar la conexión; los navegadores también lo hacen. A menudo el endpoint devuelve un nombre fijo, o responde un servicio distinto del esperado.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that it chose.</source>
        <translation>Ofrezca el subprotocolo que eligió.</translation>
    </message>
    <message>
        <source>Or correct the endpoint: it may choose from the offer only.</source>
        <translation>O corrija el endpoint: solo puede elegir entre lo ofrecido.</translation>
    </message>
    <message>
        <source>The 101 answers with Sec-WebSocket-Extensions: %1</source>
        <translation>El 101 responde con Sec-WebSocket-Extensions: %1</translation>
    </message>
    <message>
        <source>The endpoint agrees to an extension that was not offered like this.</source>
        <translation>El endpoint acepta una extensión que no se ofreció así.</translation>
    </message>
    <message>
        <source>The answer about compression does not fit the offer, so neither end could know what the bytes mean.</source>
        <translation>La respuesta sobre la compresión no corresponde a la oferta, así que ninguno de los extremos podría saber qué significan los bytes.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Conecte sin compresión para ver si lo demás funciona.</translation>
    </message>
    <message>
        <source>Correct or update the endpoint.</source>
        <translation>Corrija o actualice el endpoint.</translation>
    </message>
    <message>
        <source>The 101 has no Sec-WebSocket-Accept.</source>
        <translation>El 101 no lleva Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the one that belongs to the key that was sent.</source>
        <translation>Sec-WebSocket-Accept no es el que corresponde a la clave enviada.</translation>
    </message>
    <message>
        <source>The answer is a 101, but not to this handshake.</source>
        <translation>La respuesta es un 101, pero no a este handshake.</translation>
    </message>
    <message>
        <source>The accept key proves that the endpoint has read this request. A cache, or a proxy that makes handshakes of its own, gives an old or a foreign one; so does a faulty endpoint.</source>
        <translation>La clave de aceptación demuestra que el endpoint ha leído esta petición. Una caché, o un proxy que hace handshakes por su cuenta, devuelve una antigua o ajena; un endpoint defectuoso también.</translation>
    </message>
    <message>
        <source>Look for a cache between, and exempt the path from it.</source>
        <translation>Busque una caché intermedia y excluya de ella la ruta.</translation>
    </message>
    <message>
        <source>The answer is 101 without the right Upgrade or Connection header.</source>
        <translation>La respuesta es 101 sin la cabecera Upgrade o Connection correcta.</translation>
    </message>
    <message>
        <source>The answer is a 101 that does not upgrade to WebSocket.</source>
        <translation>La respuesta es un 101 que no pasa a WebSocket.</translation>
    </message>
    <message>
        <source>The endpoint or a proxy switched to another protocol, or a proxy took Upgrade or Connection out of the answer.</source>
        <translation>El endpoint o un proxy cambió a otro protocolo, o un proxy quitó Upgrade o Connection de la respuesta.</translation>
    </message>
    <message>
        <source>Check that proxies pass these headers in both directions.</source>
        <translation>Compruebe que los proxies dejan pasar estas cabeceras en ambos sentidos.</translation>
    </message>
    <message>
        <source>%1 of %2 failures in the last %3 s</source>
        <translation>%1 de %2 fallos en los últimos %3 s</translation>
    </message>
    <message>
        <source>The first close frame came from the other end, without a code.</source>
        <translation>La primera trama de cierre llegó del otro extremo, sin código.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1.</source>
        <translation>La primera trama de cierre llegó del otro extremo: %1.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1 &quot;%2&quot;.</source>
        <translation>La primera trama de cierre llegó del otro extremo: %1 «%2».</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;.</source>
        <translation>%1 es «%2».</translation>
    </message>
    <message>
        <source>It was open for %1.</source>
        <translation>Estuvo abierta durante %1.</translation>
    </message>
    <message>
        <source>HaRP passes close frames on and sends none of its own.</source>
        <translation>HaRP deja pasar las tramas de cierre y no envía ninguna propia.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log around this time.</source>
        <translation>Lea el registro del endpoint en torno a esta hora.</translation>
    </message>
    <message>
        <source>The reason in the close frame and the application&apos;s documentation tell more.</source>
        <translation>El motivo en la trama de cierre y la documentación de la aplicación dicen más.</translation>
    </message>
    <message>
        <source>The first close frame was sent from here; the other end answered with %1.</source>
        <translation>La primera trama de cierre se envió desde aquí; el otro extremo respondió con %1.</translation>
    </message>
    <message>
        <source>The connection was closed on this side, in order.</source>
        <translation>La conexión se cerró en este lado, de forma ordenada.</translation>
    </message>
    <message>
        <source>Both ends said good-bye.</source>
        <translation>Ambos extremos se despidieron.</translation>
    </message>
    <message>
        <source>The other end closed the connection in order (%1).</source>
        <translation>El otro extremo cerró la conexión de forma ordenada (%1).</translation>
    </message>
    <message>
        <source>It was done, or it wants no more of this client.</source>
        <translation>Había terminado, o no quiere nada más de este cliente.</translation>
    </message>
    <message>
        <source>The other end goes away (1001).</source>
        <translation>El otro extremo se va (1001).</translation>
    </message>
    <message>
        <source>The server is stopped or restarted, or it ends idle connections.</source>
        <translation>El servidor se detiene o se reinicia, o termina las conexiones inactivas.</translation>
    </message>
    <message>
        <source>Connect again after a while.</source>
        <translation>Vuelva a conectar al cabo de un rato.</translation>
    </message>
    <message>
        <source>The other end says that this side broke a rule of the protocol (1002).</source>
        <translation>El otro extremo dice que este lado infringió una regla del protocolo (1002).</translation>
    </message>
    <message>
        <source>The last frames sent were wrong, deliberately or by a fault, or a proxy damaged them.</source>
        <translation>Las últimas tramas enviadas eran incorrectas, a propósito o por un fallo, o un proxy las dañó.</translation>
    </message>
    <message>
        <source>Look at the frames sent last: reserved bits, opcode, mask, fragments.</source>
        <translation>Examine las últimas tramas enviadas: bits reservados, opcode, máscara, fragmentos.</translation>
    </message>
    <message>
        <source>Connect without compression to rule it out.</source>
        <translation>Conecte sin compresión para descartarla como causa.</translation>
    </message>
    <message>
        <source>The other end does not take this type of message (1003).</source>
        <translation>El otro extremo no acepta este tipo de mensaje (1003).</translation>
    </message>
    <message>
        <source>It wants text and got binary, or the other way round, or not this format.</source>
        <translation>Quiere texto y recibió binario, o al revés, o no este formato.</translation>
    </message>
    <message>
        <source>Send the other type.</source>
        <translation>Envíe el otro tipo.</translation>
    </message>
    <message>
        <source>Check the format that the endpoint expects.</source>
        <translation>Compruebe el formato que espera el endpoint.</translation>
    </message>
    <message>
        <source>The other end could not read a message (1007).</source>
        <translation>El otro extremo no pudo leer un mensaje (1007).</translation>
    </message>
    <message>
        <source>A text message was not UTF-8, or a compressed one could not be inflated.</source>
        <translation>Un mensaje de texto no era UTF-8, o uno comprimido no se pudo descomprimir.</translation>
    </message>
    <message>
        <source>Send it as binary, or as UTF-8.</source>
        <translation>Envíelo como binario o como UTF-8.</translation>
    </message>
    <message>
        <source>The other end closes for reasons of its own (1008).</source>
        <translation>El otro extremo cierra por motivos propios (1008).</translation>
    </message>
    <message>
        <source>Mostly a missing or expired token in the first message or the query, too many messages, or a rule of the application. FastAPI uses it when a parameter or a dependency does not fit.</source>
        <translation>Casi siempre un token ausente o caducado en el primer mensaje o en la consulta, demasiados mensajes, o una regla de la aplicación. FastAPI lo usa cuando un parámetro o una dependencia no es válido.</translation>
    </message>
    <message>
        <source>Check the credentials that the application wants after the handshake.</source>
        <translation>Compruebe las credenciales que la aplicación pide después del handshake.</translation>
    </message>
    <message>
        <source>A message was too big for the other end (1009).</source>
        <translation>Un mensaje era demasiado grande para el otro extremo (1009).</translation>
    </message>
    <message>
        <source>Limits are common: Python&apos;s websockets 1 MiB, uvicorn 16 MiB, ws for Node.js 100 MiB, Socket.IO 1 MB.</source>
        <translation>Los límites son habituales: websockets de Python 1 MiB, uvicorn 16 MiB, ws para Node.js 100 MiB, Socket.IO 1 MB.</translation>
    </message>
    <message>
        <source>Send smaller messages.</source>
        <translation>Envíe mensajes más pequeños.</translation>
    </message>
    <message>
        <source>Or raise the endpoint&apos;s limit (max_size, ws_max_size, maxPayload).</source>
        <translation>O aumente el límite del endpoint (max_size, ws_max_size, maxPayload).</translation>
    </message>
    <message>
        <source>The other end misses an extension (1010).</source>
        <translation>El otro extremo echa en falta una extensión (1010).</translation>
    </message>
    <message>
        <source>Only clients may send this code; a server that does is at fault.</source>
        <translation>Solo los clientes pueden enviar este código; un servidor que lo hace incumple la norma.</translation>
    </message>
    <message>
        <source>Connect with compression offered.</source>
        <translation>Conecte ofreciendo compresión.</translation>
    </message>
    <message>
        <source>The endpoint failed (1011).</source>
        <translation>El endpoint falló (1011).</translation>
    </message>
    <message>
        <source>An exception in the application ended the connection.</source>
        <translation>Una excepción en la aplicación terminó la conexión.</translation>
    </message>
    <message>
        <source>Look at the message sent last: it may be what the application failed on.</source>
        <translation>Examine el último mensaje enviado: puede ser el que hizo fallar a la aplicación.</translation>
    </message>
    <message>
        <source>The service restarts (1012).</source>
        <translation>El servicio se reinicia (1012).</translation>
    </message>
    <message>
        <source>It says so itself; uvicorn sends this when it is stopped or reloaded.</source>
        <translation>Lo dice él mismo; uvicorn lo envía cuando se detiene o se recarga.</translation>
    </message>
    <message>
        <source>Connect again after 5 to 30 seconds.</source>
        <translation>Vuelva a conectar tras 5 a 30 segundos.</translation>
    </message>
    <message>
        <source>The service is overloaded (1013).</source>
        <translation>El servicio está sobrecargado (1013).</translation>
    </message>
    <message>
        <source>It asks to come back later.</source>
        <translation>Pide volver más tarde.</translation>
    </message>
    <message>
        <source>Connect again later, not at once.</source>
        <translation>Vuelva a conectar más tarde, no de inmediato.</translation>
    </message>
    <message>
        <source>A gateway lost the server behind it (1014).</source>
        <translation>Una pasarela perdió el servidor que tiene detrás (1014).</translation>
    </message>
    <message>
        <source>The other end is a gateway and says that the server behind it failed.</source>
        <translation>El otro extremo es una pasarela y dice que el servidor que tiene detrás falló.</translation>
    </message>
    <message>
        <source>Check the server behind the gateway.</source>
        <translation>Compruebe el servidor que está detrás de la pasarela.</translation>
    </message>
    <message>
        <source>The endpoint does not accept the credentials (%1).</source>
        <translation>El endpoint no acepta las credenciales (%1).</translation>
    </message>
    <message>
        <source>3000 asks for credentials, 3003 says that they do not allow this.</source>
        <translation>3000 pide credenciales, 3003 dice que no permiten esto.</translation>
    </message>
    <message>
        <source>Check the token or login that the application wants after the handshake.</source>
        <translation>Compruebe el token o el inicio de sesión que la aplicación pide después del handshake.</translation>
    </message>
    <message>
        <source>The other end closes with a code of a library or framework (%1).</source>
        <translation>El otro extremo cierra con un código de una biblioteca o un framework (%1).</translation>
    </message>
    <message>
        <source>3000 to 3999 are registered for libraries; 3008 is a timeout.</source>
        <translation>De 3000 a 3999 están registrados para bibliotecas; 3008 es un tiempo de espera agotado.</translation>
    </message>
    <message>
        <source>The application closes with a code of its own (%1).</source>
        <translation>La aplicación cierra con un código propio (%1).</translation>
    </message>
    <message>
        <source>4000 to 4999 mean what the application says; many follow HTTP: 4001 or 4401 unauthorized, 4003 or 4403 forbidden, 4004 or 4404 not found, 4008 or 4408 timeout.</source>
        <translation>De 4000 a 4999 significan lo que diga la aplicación; muchos siguen a HTTP: 4001 o 4401 no autorizado, 4003 o 4403 prohibido, 4004 o 4404 no encontrado, 4008 o 4408 tiempo de espera agotado.</translation>
    </message>
    <message>
        <source>The other end closed with a code that must not stand in a close frame (%1).</source>
        <translation>El otro extremo cerró con un código que no debe figurar en una trama de cierre (%1).</translation>
    </message>
    <message>
        <source>The endpoint does not hold to RFC 6455; strict clients report 1002 instead.</source>
        <translation>El endpoint no cumple RFC 6455; los clientes estrictos informan de 1002 en su lugar.</translation>
    </message>
    <message>
        <source>Have the endpoint send 1000, or 4000 to 4999 for meanings of its own.</source>
        <translation>Haga que el endpoint envíe 1000, o de 4000 a 4999 para significados propios.</translation>
    </message>
    <message>
        <source>The handshake as it is wanted</source>
        <translation>El handshake tal como se desea</translation>
    </message>
    <message>
        <source>Does Nextcloud answer beside it, and what does it say of itself?</source>
        <translation>¿Responde Nextcloud al lado, y qué dice de sí mismo?</translation>
    </message>
    <message>
        <source>Is an ordinary GET answered otherwise? If not, the upgrade gets lost.</source>
        <translation>¿Se responde de otro modo a un GET normal? Si no, el upgrade se pierde.</translation>
    </message>
    <message>
        <source>Does the credential make a difference?</source>
        <translation>¿Influye la credencial?</translation>
    </message>
    <message>
        <source>Is /exapps/ treated otherwise than any other path of this host?</source>
        <translation>¿Se trata /exapps/ de otro modo que cualquier otra ruta de este host?</translation>
    </message>
    <message>
        <source>With the upgrade: %1</source>
        <translation>Con el upgrade: %1</translation>
    </message>
    <message>
        <source>Without the upgrade: %1</source>
        <translation>Sin el upgrade: %1</translation>
    </message>
    <message>
        <source>With the credential: %1</source>
        <translation>Con la credencial: %1</translation>
    </message>
    <message>
        <source>Without a credential: %1</source>
        <translation>Sin credencial: %1</translation>
    </message>
    <message>
        <source>status.php: %1</source>
        <translation>status.php: %1</translation>
    </message>
    <message>
        <source>Nextcloud is in maintenance mode.</source>
        <translation>Nextcloud está en modo de mantenimiento.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who somebody is, and answers 401 to all who send a credential.</source>
        <translation>Mientras dure, HaRP no puede preguntar quién es cada uno y responde 401 a todos los que envían una credencial.</translation>
    </message>
    <message>
        <source>Wait until the update is done, or end it: occ maintenance:mode --off.</source>
        <translation>Espere a que termine la actualización, o finalice el modo: occ maintenance:mode --off.</translation>
    </message>
    <message>
        <source>status.php says &quot;maintenance&quot;: true.</source>
        <translation>status.php dice &quot;maintenance&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud waits for an update of its database.</source>
        <translation>Nextcloud espera una actualización de su base de datos.</translation>
    </message>
    <message>
        <source>Until then most of its answers are pages that ask for the update, and HaRP can use none of them.</source>
        <translation>Hasta entonces, la mayoría de sus respuestas son páginas que piden la actualización, y HaRP no puede usar ninguna.</translation>
    </message>
    <message>
        <source>Run occ upgrade.</source>
        <translation>Ejecute occ upgrade.</translation>
    </message>
    <message>
        <source>status.php says &quot;needsDbUpgrade&quot;: true.</source>
        <translation>status.php dice &quot;needsDbUpgrade&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud %1 is too old for HaRP.</source>
        <translation>Nextcloud %1 es demasiado antiguo para HaRP.</translation>
    </message>
    <message>
        <source>HaRP asks Nextcloud questions that are answered from version 32 on.</source>
        <translation>HaRP hace a Nextcloud preguntas que este responde a partir de la versión 32.</translation>
    </message>
    <message>
        <source>Update Nextcloud and AppAPI, or use the Docker Socket Proxy daemon, which has no WebSockets.</source>
        <translation>Actualice Nextcloud y AppAPI, o use el daemon Docker Socket Proxy, que no admite WebSockets.</translation>
    </message>
    <message>
        <source>status.php says version %1.</source>
        <translation>status.php dice versión %1.</translation>
    </message>
    <message>
        <source>Nextcloud itself does not work.</source>
        <translation>El propio Nextcloud no funciona.</translation>
    </message>
    <message>
        <source>Its simplest page fails too, so the fault is not in HaRP or the ExApp.</source>
        <translation>También falla su página más sencilla, así que el fallo no está en HaRP ni en la ExApp.</translation>
    </message>
    <message>
        <source>Get Nextcloud to work first: read its log and the web server&apos;s.</source>
        <translation>Haga funcionar primero Nextcloud: lea su registro y el del servidor web.</translation>
    </message>
    <message>
        <source>Nextcloud answers, only /exapps/ is silent: HaRP has banned you, or hangs.</source>
        <translation>Nextcloud responde, solo /exapps/ calla: HaRP le ha bloqueado o está colgado.</translation>
    </message>
    <message>
        <source>The reverse proxy is well, and HaRP drops what it gets. Without HP_TRUSTED_PROXY_IPS one client&apos;s failures ban the reverse proxy, and with it everybody.</source>
        <translation>El proxy inverso está bien y HaRP descarta lo que recibe. Sin HP_TRUSTED_PROXY_IPS, los fallos de un solo cliente bloquean el proxy inverso y, con él, a todos.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once.</source>
        <translation>Espere cinco minutos sin un solo intento y pruebe después una vez.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, without quotes.</source>
        <translation>Ponga en HP_TRUSTED_PROXY_IPS la dirección del proxy inverso, sin comillas.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the HaRP container and read its log.</source>
        <translation>Si sigue callado, reinicie el contenedor de HaRP y lea su registro.</translation>
    </message>
    <message>
        <source>The handshake got no answer at all.</source>
        <translation>El handshake no recibió respuesta alguna.</translation>
    </message>
    <message>
        <source>The whole host is silent, not just this path.</source>
        <translation>Calla el host entero, no solo esta ruta.</translation>
    </message>
    <message>
        <source>It takes connections and answers nothing: the web server hangs, TLS is expected, or this is HaRP&apos;s own port and it has banned you.</source>
        <translation>Acepta conexiones y no responde nada: el servidor web está colgado, se espera TLS, o es el propio puerto de HaRP y este le ha bloqueado.</translation>
    </message>
    <message>
        <source>Look at the web server of this host.</source>
        <translation>Examine el servidor web de este host.</translation>
    </message>
    <message>
        <source>Check scheme and port.</source>
        <translation>Compruebe el esquema y el puerto.</translation>
    </message>
    <message>
        <source>Neither the handshake nor status.php got an answer.</source>
        <translation>Ni el handshake ni status.php recibieron respuesta.</translation>
    </message>
    <message>
        <source>The reverse proxy treats /exapps/ like any other path: it does not lead to HaRP.</source>
        <translation>El proxy inverso trata /exapps/ como cualquier otra ruta: no lleva a HaRP.</translation>
    </message>
    <message>
        <source>With and without /exapps in the path the same server gives the same answer.</source>
        <translation>Con y sin /exapps en la ruta, el mismo servidor da la misma respuesta.</translation>
    </message>
    <message>
        <source>Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud.</source>
        <translation>Añada al proxy inverso una location /exapps/ que lleve a HaRP, puerto 8780, antes de la de Nextcloud.</translation>
    </message>
    <message>
        <source>Let it pass Upgrade and Connection on, and reload it.</source>
        <translation>Haga que deje pasar Upgrade y Connection, y recárguelo.</translation>
    </message>
    <message>
        <source>With /exapps in the path: %1</source>
        <translation>Con /exapps en la ruta: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Sin él: %1</translation>
    </message>
    <message>
        <source>The upgrade makes no difference: it gets lost before the endpoint.</source>
        <translation>El upgrade no cambia nada: se pierde antes del endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers the handshake as it answers an ordinary GET, so that is what reaches it.</source>
        <translation>El endpoint responde al handshake como a un GET normal, así que eso es lo que le llega.</translation>
    </message>
    <message>
        <source>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</source>
        <translation>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy_wstunnel, and add upgrade=websocket to ProxyPass (2.4.47) or a rewrite rule to ws://.</source>
        <translation>Apache: active mod_proxy_wstunnel y añada upgrade=websocket a ProxyPass (2.4.47) o una regla de reescritura a ws://.</translation>
    </message>
    <message>
        <source>Check each proxy on the way: one that drops the headers is enough.</source>
        <translation>Compruebe cada proxy del camino: basta uno que elimine las cabeceras.</translation>
    </message>
    <message>
        <source>The upgrade reaches the endpoint, which itself refuses it.</source>
        <translation>El upgrade llega al endpoint, que es quien lo rechaza.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered otherwise, so the headers of the handshake do arrive.</source>
        <translation>A un GET normal se responde de otro modo, así que las cabeceras del handshake sí llegan.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log: it has seen the handshake.</source>
        <translation>Lea el registro del endpoint: ha visto el handshake.</translation>
    </message>
    <message>
        <source>Check path, Origin, subprotocol and what the endpoint asks for before it accepts.</source>
        <translation>Compruebe la ruta, el Origin, el subprotocolo y lo que el endpoint pide antes de aceptar.</translation>
    </message>
    <message>
        <source>The credential itself brings the refusal: without it the answer is another.</source>
        <translation>La propia credencial causa el rechazo: sin ella la respuesta es otra.</translation>
    </message>
    <message>
        <source>With a credential HaRP asks Nextcloud who it is, and that fails; without one it does not ask.</source>
        <translation>Con una credencial, HaRP pregunta a Nextcloud quién es, y eso falla; sin ella no pregunta.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too, or use an app password instead of cookies.</source>
        <translation>Envíe también la cookie nc_sameSiteCookielax=true, o use una contraseña de aplicación en lugar de cookies.</translation>
    </message>
    <message>
        <source>Check NC_INSTANCE_URL of the HaRP container: it must reach Nextcloud itself, without redirects.</source>
        <translation>Compruebe NC_INSTANCE_URL del contenedor de HaRP: debe llegar al propio Nextcloud, sin redirecciones.</translation>
    </message>
    <message>
        <source>With and without the credential the answer is the same: it does not count.</source>
        <translation>Con y sin la credencial la respuesta es la misma: no influye.</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user, session or password, or the user&apos;s level is too low, or the refusal is about something else.</source>
        <translation>Nextcloud no conoce este usuario, sesión o contraseña, o el nivel del usuario es insuficiente, o el rechazo se debe a otra cosa.</translation>
    </message>
    <message>
        <source>Check the credential at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Compruebe la credencial en /ocs/v2.php/cloud/user de Nextcloud.</translation>
    </message>
    <message>
        <source>Use an administrator if the route is ADMIN.</source>
        <translation>Use un administrador si la ruta es ADMIN.</translation>
    </message>
    <message>
        <source>Check that the reverse proxy passes Authorization and Cookie on.</source>
        <translation>Compruebe que el proxy inverso deja pasar Authorization y Cookie.</translation>
    </message>
    <message>
        <source>Without the credential it opens: the route is PUBLIC, and the credential is what is refused.</source>
        <translation>Sin la credencial se abre: la ruta es PUBLIC, y lo que se rechaza es la credencial.</translation>
    </message>
    <message>
        <source>Whoever looks at the credential does not like it, and the route does not need it.</source>
        <translation>A quien examina la credencial no le vale, y la ruta no la necesita.</translation>
    </message>
    <message>
        <source>Leave the credential out, or send the right one.</source>
        <translation>Omita la credencial o envíe la correcta.</translation>
    </message>
    <message>
        <source>There is no Nextcloud at this address.</source>
        <translation>No hay ningún Nextcloud en esta dirección.</translation>
    </message>
    <message>
        <source>status.php, which every Nextcloud has beside /exapps/, is not there. Perhaps it stands in a sub-directory, or on another host.</source>
        <translation>No está status.php, que todo Nextcloud tiene junto a /exapps/. Quizá se encuentre en un subdirectorio o en otro host.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Compruebe el host.</translation>
    </message>
    <message>
        <source>If Nextcloud is in a sub-directory such as /nextcloud, put it before /exapps/.</source>
        <translation>Si Nextcloud está en un subdirectorio como /nextcloud, póngalo delante de /exapps/.</translation>
    </message>
    <message>
        <source>Seen at the end: %1</source>
        <translation>Visto al final: %1</translation>
    </message>
    <message>
        <source>The connection was cut on this side.</source>
        <translation>La conexión se cortó en este lado.</translation>
    </message>
    <message>
        <source>This program gave it up without a closing handshake.</source>
        <translation>Este programa la abandonó sin handshake de cierre.</translation>
    </message>
    <message>
        <source>A message was above this program&apos;s limit.</source>
        <translation>Un mensaje superaba el límite de este programa.</translation>
    </message>
    <message>
        <source>So it closed the connection with 1009.</source>
        <translation>Por eso cerró la conexión con 1009.</translation>
    </message>
    <message>
        <source>Raise the limit if the other end is right to send so much.</source>
        <translation>Aumente el límite si el otro extremo tiene razón en enviar tanto.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol, so this program closed the connection.</source>
        <translation>El otro extremo infringió una regla del protocolo, así que este programa cerró la conexión.</translation>
    </message>
    <message>
        <source>The marked frame shows it. A proxy that writes into the stream looks the same.</source>
        <translation>La trama marcada lo muestra. Un proxy que escribe en el flujo tiene el mismo aspecto.</translation>
    </message>
    <message>
        <source>Look at the marked frame.</source>
        <translation>Examine la trama marcada.</translation>
    </message>
    <message>
        <source>Connect in tolerant mode to keep listening.</source>
        <translation>Conecte en modo tolerante para seguir escuchando.</translation>
    </message>
    <message>
        <source>If it speaks of inflating or reserved bits, connect without compression.</source>
        <translation>Si habla de descompresión o de bits reservados, conecte sin compresión.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping; the connection was dead.</source>
        <translation>El otro extremo no respondió a un ping; la conexión estaba muerta.</translation>
    </message>
    <message>
        <source>The network changed, a firewall forgot the connection, the endpoint hangs, or it answers no pings.</source>
        <translation>La red cambió, un cortafuegos olvidó la conexión, el endpoint está colgado o no responde a los pings.</translation>
    </message>
    <message>
        <source>Check the network, sleep and VPN of this machine.</source>
        <translation>Compruebe la red, la suspensión y la VPN de este equipo.</translation>
    </message>
    <message>
        <source>Ping more often, if a firewall forgets idle connections.</source>
        <translation>Envíe pings más a menudo, si un cortafuegos olvida las conexiones inactivas.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>El otro extremo no respondió a la trama de cierre.</translation>
    </message>
    <message>
        <source>It is busy or hangs, or it does not hold to the closing handshake and just hangs up.</source>
        <translation>Está ocupado o colgado, o no respeta el handshake de cierre y se limita a colgar.</translation>
    </message>
    <message>
        <source>The other end broke off the TLS connection with an alert.</source>
        <translation>El otro extremo cortó la conexión TLS con una alerta.</translation>
    </message>
    <message>
        <source>Right after opening it is mostly about the client certificate; later something damaged the stream.</source>
        <translation>Justo después de abrir, suele deberse al certificado de cliente; más tarde, algo dañó el flujo.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate.</source>
        <translation>Compruebe si el servidor pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>Look into the log of what ends TLS.</source>
        <translation>Consulte el registro del componente que termina TLS.</translation>
    </message>
    <message>
        <source>The endpoint accepted the WebSocket and dropped it at once.</source>
        <translation>El endpoint aceptó el WebSocket y lo soltó de inmediato.</translation>
    </message>
    <message>
        <source>Its process crashed or aborted right after accepting, or a proxy could not go on with the upgraded connection.</source>
        <translation>Su proceso se cayó o abortó justo después de aceptar, o un proxy no pudo continuar con la conexión tras el upgrade.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy.</source>
        <translation>Compare con un intento que no pase por el proxy inverso.</translation>
    </message>
    <message>
        <source>Offered were the subprotocols %1; the 101 chooses none.</source>
        <translation>Se ofrecieron los subprotocolos %1; el 101 no elige ninguno.</translation>
    </message>
    <message>
        <source>The endpoint chose none of the offered subprotocols.</source>
        <translation>El endpoint no eligió ninguno de los subprotocolos ofrecidos.</translation>
    </message>
    <message>
        <source>The protocol allows that, yet browsers fail the connection then. The endpoint speaks none of them, or a proxy took the header away.</source>
        <translation>El protocolo lo permite, pero en ese caso los navegadores abortan la conexión. El endpoint no habla ninguno de ellos, o un proxy quitó la cabecera.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks, or none.</source>
        <translation>Ofrezca el subprotocolo que habla el endpoint, o ninguno.</translation>
    </message>
    <message>
        <source>The connection was reset, without a close frame (1006).</source>
        <translation>La conexión fue restablecida (reset), sin trama de cierre (1006).</translation>
    </message>
    <message>
        <source>The process at the other end was killed or closed with data unread, or a device on the way cut it.</source>
        <translation>El proceso del otro extremo fue eliminado o cerró con datos sin leer, o un dispositivo del camino la cortó.</translation>
    </message>
    <message>
        <source>If it happens after the same time of silence, look for an idle limit.</source>
        <translation>Si ocurre tras el mismo tiempo de silencio, busque un límite de inactividad.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>La conexión terminó sin trama de cierre (1006).</translation>
    </message>
    <message>
        <source>The process at the other end ended or dropped it, or a proxy was restarted or reached a limit.</source>
        <translation>El proceso del otro extremo terminó o la soltó, o un proxy se reinició o alcanzó un límite.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La conexión se rompió.</translation>
    </message>
    <message>
        <source>The transport below failed before the closing handshake was done.</source>
        <translation>El transporte subyacente falló antes de que se completara el handshake de cierre.</translation>
    </message>
    <message>
        <source>The server header names %1.</source>
        <translation>La cabecera server indica %1.</translation>
    </message>
    <message>
        <source>All header names are in lower case: it came through HAProxy.</source>
        <translation>Todos los nombres de cabecera van en minúsculas: pasó por HAProxy.</translation>
    </message>
    <message>
        <source>Read the ExApp&apos;s log: it should name the reason.</source>
        <translation>Lea el registro de la ExApp: debería indicar el motivo.</translation>
    </message>
    <message>
        <source>The app&apos;s id in the path has capital letters: %1.</source>
        <translation>El id de la aplicación en la ruta tiene mayúsculas: %1.</translation>
    </message>
    <message>
        <source>The answer is %1, but not in HaRP&apos;s words.</source>
        <translation>La respuesta es %1, pero no con las palabras de HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the app&apos;s id because of its capital letters.</source>
        <translation>La ExApp rechazó el id de la aplicación por sus mayúsculas.</translation>
    </message>
    <message>
        <source>HaRP finds the app in any case, but hands the id on as it stands in the address. nc_py_api compares it exactly and answers 401.</source>
        <translation>HaRP encuentra la aplicación con mayúsculas o minúsculas, pero pasa el id tal como figura en la dirección. nc_py_api lo compara exactamente y responde 401.</translation>
    </message>
    <message>
        <source>Write the app&apos;s id in the address as %1.</source>
        <translation>Escriba el id de la aplicación en la dirección como %1.</translation>
    </message>
    <message>
        <source>The answer is 403 with Content-Length: 0 and no other header, as uvicorn gives it with wsproto.</source>
        <translation>La respuesta es 403 con Content-Length: 0 y ninguna otra cabecera, como la da uvicorn con wsproto.</translation>
    </message>
    <message>
        <source>The answer is 403 with an empty body, text/plain and a date, unlike HaRP&apos;s.</source>
        <translation>La respuesta es 403 con cuerpo vacío, text/plain y una fecha, a diferencia de la de HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the WebSocket before accepting it, or has none at this path.</source>
        <translation>La ExApp rechazó el WebSocket antes de aceptarlo, o no tiene ninguno en esta ruta.</translation>
    </message>
    <message>
        <source>uvicorn answers so when the application closes the socket before it accepts, and when no WebSocket route matches.</source>
        <translation>uvicorn responde así cuando la aplicación cierra el socket antes de aceptarlo, y cuando no coincide ninguna ruta WebSocket.</translation>
    </message>
    <message>
        <source>Check the path against the WebSocket routes of the ExApp; a slash at the end counts.</source>
        <translation>Compare la ruta con las rutas WebSocket de la ExApp; una barra al final cuenta.</translation>
    </message>
    <message>
        <source>Check what its handler asks for before accept(): token, cookie, query.</source>
        <translation>Compruebe qué pide su manejador antes de accept(): token, cookie, consulta.</translation>
    </message>
    <message>
        <source>An application server answers %1, and no AUTHORIZATION-APP-API was sent.</source>
        <translation>Responde %1 un servidor de aplicaciones, y no se envió AUTHORIZATION-APP-API.</translation>
    </message>
    <message>
        <source>This may be an ExApp asked directly, which rightly refuses: AppAPI&apos;s headers are missing.</source>
        <translation>Puede tratarse de una ExApp consultada directamente, que rechaza con razón: faltan las cabeceras de AppAPI.</translation>
    </message>
    <message>
        <source>HaRP adds EX-APP-ID, EX-APP-VERSION and AUTHORIZATION-APP-API to each request; nc_py_api refuses what lacks them, sockets since 0.19.0.</source>
        <translation>HaRP añade EX-APP-ID, EX-APP-VERSION y AUTHORIZATION-APP-API a cada petición; nc_py_api rechaza las que no las llevan, los sockets desde 0.19.0.</translation>
    </message>
    <message>
        <source>Send the three headers as HaRP does, or connect through HaRP.</source>
        <translation>Envíe las tres cabeceras como hace HaRP, o conecte a través de HaRP.</translation>
    </message>
    <message>
        <source>The ExApp itself wants other credentials.</source>
        <translation>La propia ExApp quiere otras credenciales.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the application refused it. With nc_py_api this means that AppAPI&apos;s headers are missing or do not fit its secret.</source>
        <translation>HaRP dejó pasar la petición; la aplicación la rechazó. Con nc_py_api significa que las cabeceras de AppAPI faltan o no corresponden a su secreto.</translation>
    </message>
    <message>
        <source>Check what the ExApp expects: a token in the query, in the first message, in a header?</source>
        <translation>Compruebe qué espera la ExApp: ¿un token en la consulta, en el primer mensaje, en una cabecera?</translation>
    </message>
    <message>
        <source>If it was installed anew, its secret may be an old one: register it again.</source>
        <translation>Si se instaló de nuevo, su secreto puede ser antiguo: regístrela otra vez.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s library &quot;websockets&quot; refused the handshake.</source>
        <translation>La biblioteca «websockets» del endpoint rechazó el handshake.</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>Sus propias palabras: %1</translation>
    </message>
    <message>
        <source>Correct the header that it names; if it is right as sent, a proxy changed it.</source>
        <translation>Corrija la cabecera que indica; si es correcta tal como se envió, la cambió un proxy.</translation>
    </message>
    <message>
        <source>&quot;See server log&quot; means that the application failed while it looked at the request.</source>
        <translation>«See server log» significa que la aplicación falló mientras examinaba la petición.</translation>
    </message>
    <message>
        <source>The ExApp&apos;s uvicorn has no library for WebSockets.</source>
        <translation>El uvicorn de la ExApp no tiene ninguna biblioteca para WebSockets.</translation>
    </message>
    <message>
        <source>uvicorn refuses every upgrade so when neither websockets nor wsproto is installed, or when it was started with --ws none.</source>
        <translation>uvicorn rechaza así cualquier upgrade cuando no está instalado ni websockets ni wsproto, o cuando se inició con --ws none.</translation>
    </message>
    <message>
        <source>Install uvicorn[standard] or websockets in the ExApp&apos;s image, and start it again.</source>
        <translation>Instale uvicorn[standard] o websockets en la imagen de la ExApp y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The answer is %1 with Engine.IO&apos;s code %2, &quot;%3&quot;.</source>
        <translation>La respuesta es %1 con el código %2 de Engine.IO, «%3».</translation>
    </message>
    <message>
        <source>The Socket.IO server refused: %1.</source>
        <translation>El servidor Socket.IO rechazó la conexión: %1.</translation>
    </message>
    <message>
        <source>0: this transport is not allowed, or none is named. 1: it does not know the session, often because another server process had it. 2: wrong method. 3: the request is broken or the path is wrong. 4: the application forbids it. 5: the version (EIO) is another.</source>
        <translation>0: este transporte no está permitido o no se indica ninguno. 1: no conoce la sesión, a menudo porque la tenía otro proceso del servidor. 2: método incorrecto. 3: la petición está dañada o la ruta es incorrecta. 4: la aplicación lo prohíbe. 5: la versión (EIO) es otra.</translation>
    </message>
    <message>
        <source>Use /socket.io/?EIO=4&amp;transport=websocket with the slash before the question mark.</source>
        <translation>Use /socket.io/?EIO=4&amp;transport=websocket con la barra antes del signo de interrogación.</translation>
    </message>
    <message>
        <source>With EIO=3 the client is older than the server.</source>
        <translation>Con EIO=3 el cliente es más antiguo que el servidor.</translation>
    </message>
    <message>
        <source>For &quot;Session ID unknown&quot; let the proxy keep a client at one server, or allow the transport websocket only.</source>
        <translation>Para «Session ID unknown», haga que el proxy mantenga cada cliente en un mismo servidor, o permita solo el transporte websocket.</translation>
    </message>
    <message>
        <source>Its headers are those of the library ws for Node.js: Connection, Content-Type text/html, Content-Length.</source>
        <translation>Sus cabeceras son las de la biblioteca ws para Node.js: Connection, Content-Type text/html, Content-Length.</translation>
    </message>
    <message>
        <source>A Node.js server (library ws) refused the handshake.</source>
        <translation>Un servidor Node.js (biblioteca ws) rechazó el handshake.</translation>
    </message>
    <message>
        <source>401 or 403: its verifyClient said no. 400: the path is not the server&apos;s, or a Sec-WebSocket header is wrong. 503: it is shutting down.</source>
        <translation>401 o 403: su verifyClient dijo que no. 400: la ruta no es del servidor, o una cabecera Sec-WebSocket es incorrecta. 503: se está apagando.</translation>
    </message>
    <message>
        <source>Check path and credentials that the application expects.</source>
        <translation>Compruebe la ruta y las credenciales que espera la aplicación.</translation>
    </message>
    <message>
        <source>The answer is 404 &quot;Cannot GET …&quot;, Express&apos; words for a path that it does not know.</source>
        <translation>La respuesta es 404 «Cannot GET …», las palabras de Express para una ruta que no conoce.</translation>
    </message>
    <message>
        <source>Express took the handshake for an ordinary GET and knows no such path.</source>
        <translation>Express tomó el handshake por un GET normal y no conoce esa ruta.</translation>
    </message>
    <message>
        <source>Sockets do not come past Express: the Node.js server hands upgrades to its &quot;upgrade&quot; event. So a proxy took the upgrade out, or nobody listens to that event.</source>
        <translation>Los sockets no pasan por Express: el servidor Node.js entrega los upgrades a su evento «upgrade». Así que un proxy quitó el upgrade, o nadie escucha ese evento.</translation>
    </message>
    <message>
        <source>Check that the WebSocket server is attached to the same HTTP server, with this path.</source>
        <translation>Compruebe que el servidor WebSocket está unido al mismo servidor HTTP, con esta ruta.</translation>
    </message>
    <message>
        <source>The answer is &quot;%1&quot;, aiohttp&apos;s words.</source>
        <translation>La respuesta es «%1», las palabras de aiohttp.</translation>
    </message>
    <message>
        <source>The endpoint, an aiohttp application, refused with %1.</source>
        <translation>El endpoint, una aplicación aiohttp, rechazó con %1.</translation>
    </message>
    <message>
        <source>404: no such path. 401, 403: the application wants other credentials. 405: this path is for another method.</source>
        <translation>404: no existe esa ruta. 401, 403: la aplicación quiere otras credenciales. 405: esta ruta es para otro método.</translation>
    </message>
    <message>
        <source>Check the path and what the application asks for.</source>
        <translation>Compruebe la ruta y lo que pide la aplicación.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La respuesta es %1.</translation>
    </message>
    <message>
        <source>The ExApp failed while it handled the handshake.</source>
        <translation>La ExApp falló mientras procesaba el handshake.</translation>
    </message>
    <message>
        <source>An exception in the application before it accepted the socket.</source>
        <translation>Una excepción en la aplicación antes de aceptar el socket.</translation>
    </message>
    <message>
        <source>The answer is %1 with %2 bytes of %3.</source>
        <translation>La respuesta es %1 con %2 bytes de %3.</translation>
    </message>
    <message>
        <source>The endpoint itself refused with %1.</source>
        <translation>El propio endpoint rechazó con %1.</translation>
    </message>
    <message>
        <source>The headers are those of an application server, so the request came through to it.</source>
        <translation>Las cabeceras son las de un servidor de aplicaciones, así que la petición llegó hasta él.</translation>
    </message>
    <message>
        <source>Read the body: it is the application&apos;s own.</source>
        <translation>Lea el cuerpo: es de la propia aplicación.</translation>
    </message>
    <message>
        <source>The answer is %1 with the little page that is built into HAProxy.</source>
        <translation>La respuesta es %1 con la pequeña página integrada en HAProxy.</translation>
    </message>
    <message>
        <source>Its only headers are content-length, cache-control and content-type, in lower case.</source>
        <translation>Sus únicas cabeceras son content-length, cache-control y content-type, en minúsculas.</translation>
    </message>
    <message>
        <source>Its headers are capitalised and close the connection: HAProxy refused it before reading on.</source>
        <translation>Sus cabeceras llevan mayúscula inicial y cierran la conexión: HAProxy la rechazó antes de seguir leyendo.</translation>
    </message>
    <message>
        <source>%1 passed it on and added headers of its own.</source>
        <translation>%1 la dejó pasar y añadió cabeceras propias.</translation>
    </message>
    <message>
        <source>The answer took %1.</source>
        <translation>La respuesta tardó %1.</translation>
    </message>
    <message>
        <source>Read HaRP&apos;s log (docker logs appapi-harp): it names the reason of each refusal.</source>
        <translation>Lea el registro de HaRP (docker logs appapi-harp): indica el motivo de cada rechazo.</translation>
    </message>
    <message>
        <source>The request has no right Sec-WebSocket-Key (16 bytes in base64).</source>
        <translation>La petición no tiene un Sec-WebSocket-Key correcto (16 bytes en base64).</translation>
    </message>
    <message>
        <source>HAProxy refused the handshake: Sec-WebSocket-Key is missing or malformed.</source>
        <translation>HAProxy rechazó el handshake: Sec-WebSocket-Key falta o está mal formado.</translation>
    </message>
    <message>
        <source>HAProxy reads this header itself; neither HaRP&apos;s agent nor the ExApp has seen the request.</source>
        <translation>HAProxy lee esta cabecera por sí mismo; ni el agente de HaRP ni la ExApp han visto la petición.</translation>
    </message>
    <message>
        <source>Send one Sec-WebSocket-Key with 16 random bytes in base64, 24 characters.</source>
        <translation>Envíe un solo Sec-WebSocket-Key con 16 bytes aleatorios en base64, 24 caracteres.</translation>
    </message>
    <message>
        <source>HAProxy could not read the request.</source>
        <translation>HAProxy no pudo leer la petición.</translation>
    </message>
    <message>
        <source>A header or the request line is not valid HTTP for HAProxy, or something on the way changed Sec-WebSocket-Key.</source>
        <translation>Una cabecera o la línea de petición no es HTTP válido para HAProxy, o algo en el camino cambió Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>Leave out the extra headers one after the other.</source>
        <translation>Omita las cabeceras adicionales una tras otra.</translation>
    </message>
    <message>
        <source>Look for a proxy that removes or doubles Sec-WebSocket-Key.</source>
        <translation>Busque un proxy que quite o duplique Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>HaRP does not pass this call on to the Docker engine.</source>
        <translation>HaRP no deja pasar esta llamada al motor de Docker.</translation>
    </message>
    <message>
        <source>On the control channel HaRP lets only a short list of Docker calls through.</source>
        <translation>En el canal de control, HaRP solo deja pasar una lista corta de llamadas de Docker.</translation>
    </message>
    <message>
        <source>Use the calls that AppAPI uses; others are closed on purpose.</source>
        <translation>Use las llamadas que usa AppAPI; las demás están cerradas a propósito.</translation>
    </message>
    <message>
        <source>A rule in HAProxy&apos;s configuration forbids this request.</source>
        <translation>Una regla en la configuración de HAProxy prohíbe esta petición.</translation>
    </message>
    <message>
        <source>HaRP writes such a page only on its control channel, so this is another HAProxy on the way.</source>
        <translation>HaRP solo escribe una página así en su canal de control, de modo que se trata de otro HAProxy del camino.</translation>
    </message>
    <message>
        <source>Look for http-request deny in the configuration of the HAProxy before Nextcloud.</source>
        <translation>Busque http-request deny en la configuración del HAProxy que está delante de Nextcloud.</translation>
    </message>
    <message>
        <source>The ExApp closed the connection without an answer.</source>
        <translation>La ExApp cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>HaRP let the request through. Behind an FRP tunnel this mostly means that the ExApp does not run: the tunnel takes the connection and closes it. Otherwise the ExApp failed, or does not speak HTTP.</source>
        <translation>HaRP dejó pasar la petición. Tras un túnel FRP, esto suele significar que la ExApp no está en marcha: el túnel acepta la conexión y la cierra. Si no, la ExApp falló o no habla HTTP.</translation>
    </message>
    <message>
        <source>Check that the ExApp&apos;s container runs, and its log.</source>
        <translation>Compruebe que el contenedor de la ExApp está en marcha, y su registro.</translation>
    </message>
    <message>
        <source>Check that the ExApp listens on /tmp/exapp.sock (FRP) or on APP_HOST:APP_PORT.</source>
        <translation>Compruebe que la ExApp escucha en /tmp/exapp.sock (FRP) o en APP_HOST:APP_PORT.</translation>
    </message>
    <message>
        <source>Look for frpc in the container&apos;s log: it must have connected to port 8782 of HaRP.</source>
        <translation>Busque frpc en el registro del contenedor: debe haberse conectado al puerto 8782 de HaRP.</translation>
    </message>
    <message>
        <source>An ExApp that cannot be reached takes HAProxy about 3 seconds.</source>
        <translation>Una ExApp inalcanzable le cuesta a HAProxy unos 3 segundos.</translation>
    </message>
    <message>
        <source>HAProxy had nobody to hand the request to: with HaRP before 0.4.3 its agent is down.</source>
        <translation>HAProxy no tenía a quién entregar la petición: con HaRP anterior a 0.4.3, su agente está caído.</translation>
    </message>
    <message>
        <source>Without a decision of the agent HaRP up to 0.4.2 answers this page at once; later ones answer a text with &quot;(HaRP)&quot;. Another HAProxy whose servers are all down answers the same.</source>
        <translation>Sin una decisión del agente, HaRP hasta 0.4.2 responde esta página de inmediato; los posteriores responden un texto con «(HaRP)». Otro HAProxy cuyos servidores estén todos caídos responde lo mismo.</translation>
    </message>
    <message>
        <source>Restart the HaRP container, or update it to 0.4.4.</source>
        <translation>Reinicie el contenedor de HaRP o actualícelo a 0.4.4.</translation>
    </message>
    <message>
        <source>That is as long as HAProxy&apos;s three tries to connect take.</source>
        <translation>Es lo que duran los tres intentos de conexión de HAProxy.</translation>
    </message>
    <message>
        <source>HaRP cannot connect to the ExApp.</source>
        <translation>HaRP no puede conectarse a la ExApp.</translation>
    </message>
    <message>
        <source>HaRP let the request through, but nothing listens where Nextcloud says the ExApp is. This happens without an FRP tunnel, where HAProxy connects to the ExApp directly.</source>
        <translation>HaRP dejó pasar la petición, pero nada escucha donde Nextcloud dice que está la ExApp. Esto ocurre sin túnel FRP, cuando HAProxy se conecta directamente a la ExApp.</translation>
    </message>
    <message>
        <source>Check that HaRP can reach host and port of the ExApp (same Docker network, APP_HOST, APP_PORT).</source>
        <translation>Compruebe que HaRP llega al host y al puerto de la ExApp (misma red de Docker, APP_HOST, APP_PORT).</translation>
    </message>
    <message>
        <source>An ExApp that listens on 127.0.0.1 in its container cannot be reached from outside it.</source>
        <translation>A una ExApp que escucha en 127.0.0.1 dentro de su contenedor no se llega desde fuera de él.</translation>
    </message>
    <message>
        <source>The ExApp took the request and did not answer in time.</source>
        <translation>La ExApp aceptó la petición y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the ExApp sent no response head within HP_TIMEOUT_SERVER.</source>
        <translation>HaRP dejó pasar la petición; la ExApp no envió ninguna cabecera de respuesta dentro de HP_TIMEOUT_SERVER.</translation>
    </message>
    <message>
        <source>Look into the ExApp&apos;s log: what does it wait for before it accepts the socket?</source>
        <translation>Consulte el registro de la ExApp: ¿a qué espera antes de aceptar el socket?</translation>
    </message>
    <message>
        <source>Accept the WebSocket first and do the slow work afterwards.</source>
        <translation>Acepte primero el WebSocket y haga después el trabajo lento.</translation>
    </message>
    <message>
        <source>HAProxy got no usable answer from the server behind it.</source>
        <translation>HAProxy no obtuvo una respuesta utilizable del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>502: it closed without an answer. 503: it cannot be reached, or all are marked down. 504: it did not answer in time.</source>
        <translation>502: cerró sin responder. 503: no se puede alcanzar, o todos están marcados como caídos. 504: no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check that the server behind HAProxy runs and listens where HAProxy expects it.</source>
        <translation>Compruebe que el servidor que está detrás de HAProxy está en marcha y escucha donde HAProxy lo espera.</translation>
    </message>
    <message>
        <source>ExApps are found at /exapps/&lt;appid&gt;/…; this path is not one of them.</source>
        <translation>Las ExApps están en /exapps/&lt;appid&gt;/…; esta ruta no es una de ellas.</translation>
    </message>
    <message>
        <source>HAProxy refused the request itself.</source>
        <translation>El propio HAProxy rechazó la petición.</translation>
    </message>
    <message>
        <source>The page is HAProxy&apos;s own. HaRP is not configured to send this status, so it is another HAProxy, or a changed configuration.</source>
        <translation>La página es del propio HAProxy. HaRP no está configurado para enviar este estado, así que es otro HAProxy o una configuración modificada.</translation>
    </message>
    <message>
        <source>Look into the log and the configuration of the HAProxy on the way.</source>
        <translation>Consulte el registro y la configuración del HAProxy del camino.</translation>
    </message>
    <message>
        <source>Before /exapps/ the path has %1.</source>
        <translation>Antes de /exapps/ la ruta tiene %1.</translation>
    </message>
    <message>
        <source>The reverse proxy hands %1/exapps/ to HaRP as it is; it must become /exapps/.</source>
        <translation>El proxy inverso pasa %1/exapps/ a HaRP tal cual; debe convertirse en /exapps/.</translation>
    </message>
    <message>
        <source>HaRP takes away /exapps/&lt;appid&gt; only at the beginning of the path. With anything before it no route matches.</source>
        <translation>HaRP solo quita /exapps/&lt;appid&gt; al principio de la ruta. Con cualquier cosa delante, no coincide ninguna ruta.</translation>
    </message>
    <message>
        <source>Map %1/exapps/ to /exapps/ in the reverse proxy (nginx: proxy_pass http://harp:8780/exapps/;).</source>
        <translation>Asigne %1/exapps/ a /exapps/ en el proxy inverso (nginx: proxy_pass http://harp:8780/exapps/;).</translation>
    </message>
    <message>
        <source>Or ask for /exapps/ at the root of this host.</source>
        <translation>O pida /exapps/ en la raíz de este host.</translation>
    </message>
    <message>
        <source>The path %1 names no app behind /exapps/.</source>
        <translation>La ruta %1 no indica ninguna aplicación tras /exapps/.</translation>
    </message>
    <message>
        <source>HaRP finds no app in the path.</source>
        <translation>HaRP no encuentra ninguna aplicación en la ruta.</translation>
    </message>
    <message>
        <source>The address of an ExApp is /exapps/&lt;appid&gt;/…; this path is not, yet it reaches HaRP.</source>
        <translation>La dirección de una ExApp es /exapps/&lt;appid&gt;/…; esta ruta no lo es, y sin embargo llega a HaRP.</translation>
    </message>
    <message>
        <source>Put /exapps/&lt;appid&gt; before the path.</source>
        <translation>Ponga /exapps/&lt;appid&gt; delante de la ruta.</translation>
    </message>
    <message>
        <source>Count the tries: this counts as a failure.</source>
        <translation>Vigile cuántos intentos hace: cada uno cuenta como fallo.</translation>
    </message>
    <message>
        <source>Nothing stands behind the app&apos;s id, not even a slash.</source>
        <translation>Tras el id de la aplicación no hay nada, ni siquiera una barra.</translation>
    </message>
    <message>
        <source>No route matches an empty path.</source>
        <translation>Ninguna ruta coincide con una ruta vacía.</translation>
    </message>
    <message>
        <source>Routes are matched against what follows /exapps/&lt;appid&gt;. Here that is nothing at all, and a pattern that begins with ^/ does not match it.</source>
        <translation>Las rutas se comparan con lo que sigue a /exapps/&lt;appid&gt;. Aquí no es nada en absoluto, y un patrón que empieza por ^/ no coincide con ello.</translation>
    </message>
    <message>
        <source>Add the path of the socket, or at least a slash.</source>
        <translation>Añada la ruta del socket, o al menos una barra.</translation>
    </message>
    <message>
        <source>The path is percent-encoded; routes are matched without decoding it.</source>
        <translation>La ruta lleva codificación porcentual; las rutas se comparan sin decodificarla.</translation>
    </message>
    <message>
        <source>HaRP knows no route for %1 of the app %2.</source>
        <translation>HaRP no conoce ninguna ruta para %1 de la aplicación %2.</translation>
    </message>
    <message>
        <source>Either no route of the app matches, or Nextcloud knows no such app. A route must match from its first character, slash included, with the same upper and lower case: ^/ws$ does, ws does not, even if the PHP proxy takes it.</source>
        <translation>O bien no coincide ninguna ruta de la aplicación, o Nextcloud no conoce esa aplicación. Una ruta debe coincidir desde su primer carácter, barra incluida, con las mismas mayúsculas y minúsculas: ^/ws$ lo hace, ws no, aunque el proxy PHP lo acepte.</translation>
    </message>
    <message>
        <source>Compare the path with the routes in the app&apos;s info.xml; the first match decides.</source>
        <translation>Compare la ruta con las rutas del info.xml de la aplicación; decide la primera coincidencia.</translation>
    </message>
    <message>
        <source>Check the app&apos;s id, and that it is installed and enabled (occ app_api:app:list). After a change wait 15 seconds: HaRP remembers what it did not find.</source>
        <translation>Compruebe el id de la aplicación y que esté instalada y habilitada (occ app_api:app:list). Tras un cambio espere 15 segundos: HaRP recuerda lo que no encontró.</translation>
    </message>
    <message>
        <source>After a change of the routes register or update the app again; HaRP keeps what it knows.</source>
        <translation>Tras un cambio de las rutas, registre o actualice de nuevo la aplicación; HaRP conserva lo que conoce.</translation>
    </message>
    <message>
        <source>The reverse proxy may take away /exapps/ before HaRP sees it.</source>
        <translation>Puede que el proxy inverso quite /exapps/ antes de que HaRP lo vea.</translation>
    </message>
    <message>
        <source>A proxy_pass that ends in a slash replaces the matched part of the path. HaRP then finds no app in it and answers the same 404 to everything, until it bans the proxy&apos;s own address.</source>
        <translation>Un proxy_pass que termina en barra sustituye la parte de la ruta que coincide. HaRP no encuentra entonces ninguna aplicación en ella y responde a todo el mismo 404, hasta que bloquea la dirección del propio proxy.</translation>
    </message>
    <message>
        <source>nginx: location /exapps/ { proxy_pass http://harp:8780; } or end both with /exapps/.</source>
        <translation>nginx: location /exapps/ { proxy_pass http://harp:8780; } o termine ambos en /exapps/.</translation>
    </message>
    <message>
        <source>Look for a path without /exapps in HaRP&apos;s log.</source>
        <translation>Busque una ruta sin /exapps en el registro de HaRP.</translation>
    </message>
    <message>
        <source>The answer is &quot;404: Not Found&quot; by aiohttp, which serves HaRP&apos;s control interface.</source>
        <translation>La respuesta es «404: Not Found» de aiohttp, que sirve la interfaz de control de HaRP.</translation>
    </message>
    <message>
        <source>This is HaRP&apos;s control interface, and it has no such page.</source>
        <translation>Esta es la interfaz de control de HaRP, y no tiene esa página.</translation>
    </message>
    <message>
        <source>The control interface answers on port 8200 and below /exapps/app_api/. Its 404 says nothing about ExApps, nor that HaRP is down.</source>
        <translation>La interfaz de control responde en el puerto 8200 y bajo /exapps/app_api/. Su 404 no dice nada de las ExApps, ni significa que HaRP esté caído.</translation>
    </message>
    <message>
        <source>Use HaRP&apos;s port for ExApps, 8780 (8781 with TLS), or the address of Nextcloud.</source>
        <translation>Use el puerto de HaRP para las ExApps, 8780 (8781 con TLS), o la dirección de Nextcloud.</translation>
    </message>
    <message>
        <source>It took %1: HAProxy waited for the agent.</source>
        <translation>Tardó %1: HAProxy esperó al agente.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent is down or stuck.</source>
        <translation>El agente de HaRP está caído o atascado.</translation>
    </message>
    <message>
        <source>HAProxy in the HaRP container got no decision from the agent beside it. The ExApp was not asked.</source>
        <translation>HAProxy, en el contenedor de HaRP, no obtuvo ninguna decisión del agente que tiene al lado. No se preguntó a la ExApp.</translation>
    </message>
    <message>
        <source>Restart the HaRP container.</source>
        <translation>Reinicie el contenedor de HaRP.</translation>
    </message>
    <message>
        <source>Check that HaRP reaches Nextcloud quickly: a stuck call holds the agent up (HaRP #110, #111).</source>
        <translation>Compruebe que HaRP llega rápidamente a Nextcloud: una llamada atascada detiene al agente (HaRP #110, #111).</translation>
    </message>
    <message>
        <source>Log in with an app password (Authorization: Basic user:app-password): it needs no cookies.</source>
        <translation>Inicie sesión con una contraseña de aplicación (Authorization: Basic user:app-password): no necesita cookies.</translation>
    </message>
    <message>
        <source>HaRP refused the control channel: the shared key is missing or wrong.</source>
        <translation>HaRP rechazó el canal de control: la clave compartida falta o es incorrecta.</translation>
    </message>
    <message>
        <source>/exapps/app_api/ is HaRP&apos;s control channel. It takes requests with the right harp-shared-key header only; each other one counts as a failure.</source>
        <translation>/exapps/app_api/ es el canal de control de HaRP. Solo acepta peticiones con la cabecera harp-shared-key correcta; cualquier otra cuenta como fallo.</translation>
    </message>
    <message>
        <source>Leave this path alone unless you test HaRP itself; ExApps have paths of their own.</source>
        <translation>No toque esta ruta a menos que pruebe el propio HaRP; las ExApps tienen rutas propias.</translation>
    </message>
    <message>
        <source>Compare the key with HP_SHARED_KEY of the HaRP container.</source>
        <translation>Compare la clave con HP_SHARED_KEY del contenedor de HaRP.</translation>
    </message>
    <message>
        <source>oc_sessionPassphrase was sent, nc_sameSiteCookielax was not.</source>
        <translation>Se envió oc_sessionPassphrase, pero no nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>The session lacks the cookie nc_sameSiteCookielax.</source>
        <translation>A la sesión le falta la cookie nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address; HaRP follows until it gives up and refuses with 401.</source>
        <translation>Nextcloud responde a una sesión sin esta cookie con una redirección a la misma dirección; HaRP la sigue hasta que desiste y rechaza con 401.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too (with https and no sub-directory its name is __Host-nc_sameSiteCookielax).</source>
        <translation>Envíe también la cookie nc_sameSiteCookielax=true (con https y sin subdirectorio se llama __Host-nc_sameSiteCookielax).</translation>
    </message>
    <message>
        <source>Or send the header OCS-APIRequest: true, which lifts this check.</source>
        <translation>O envíe la cabecera OCS-APIRequest: true, que suprime esta comprobación.</translation>
    </message>
    <message>
        <source>A credential was sent, so HaRP asked Nextcloud who it belongs to.</source>
        <translation>Se envió una credencial, así que HaRP preguntó a Nextcloud de quién es.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are.</source>
        <translation>HaRP no pudo preguntar a Nextcloud quién es usted.</translation>
    </message>
    <message>
        <source>401 does not mean that the credential is wrong: Nextcloud did not give HaRP a usable answer. It answered with a redirect, a server error (as in maintenance mode) or a page instead of JSON, or took more than 25 seconds. This hits routes that are PUBLIC too.</source>
        <translation>401 no significa que la credencial sea incorrecta: Nextcloud no dio a HaRP una respuesta utilizable. Respondió con una redirección, un error de servidor (como en modo de mantenimiento) o una página en lugar de JSON, o tardó más de 25 segundos. Esto afecta también a las rutas PUBLIC.</translation>
    </message>
    <message>
        <source>Check that Nextcloud is not in maintenance mode: status.php tells.</source>
        <translation>Compruebe que Nextcloud no está en modo de mantenimiento: lo dice status.php.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are, although no credential was sent.</source>
        <translation>HaRP no pudo preguntar a Nextcloud quién es usted, aunque no se envió ninguna credencial.</translation>
    </message>
    <message>
        <source>HaRP asks only when there is an oc_sessionPassphrase cookie or an Authorization header. None was sent from here, so something between adds one.</source>
        <translation>HaRP solo pregunta cuando hay una cookie oc_sessionPassphrase o una cabecera Authorization. Desde aquí no se envió ninguna, así que algo intermedio la añade.</translation>
    </message>
    <message>
        <source>Check the reverse proxy for a setting that adds Authorization or Cookie headers.</source>
        <translation>Busque en el proxy inverso un ajuste que añada cabeceras Authorization o Cookie.</translation>
    </message>
    <message>
        <source>A token stands in the query or among the subprotocols, where HaRP does not look.</source>
        <translation>Hay un token en la consulta o entre los subprotocolos, donde HaRP no mira.</translation>
    </message>
    <message>
        <source>You were taken for nobody: HaRP does not read tokens from the URL or the subprotocol.</source>
        <translation>Se le tomó por un anónimo: HaRP no lee tokens de la URL ni del subprotocolo.</translation>
    </message>
    <message>
        <source>The route asks for a user. HaRP looks at the cookie oc_sessionPassphrase and at the Authorization header, and at nothing else.</source>
        <translation>La ruta exige un usuario. HaRP mira la cookie oc_sessionPassphrase y la cabecera Authorization, y nada más.</translation>
    </message>
    <message>
        <source>Or send it as Authorization: Bearer.</source>
        <translation>O envíelo como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>If the ExApp itself checks the token, make the route PUBLIC in its info.xml.</source>
        <translation>Si la propia ExApp comprueba el token, haga la ruta PUBLIC en su info.xml.</translation>
    </message>
    <message>
        <source>Cookies were sent, but oc_sessionPassphrase was not among them.</source>
        <translation>Se enviaron cookies, pero oc_sessionPassphrase no estaba entre ellas.</translation>
    </message>
    <message>
        <source>You were taken for nobody: the cookie oc_sessionPassphrase is missing.</source>
        <translation>Se le tomó por un anónimo: falta la cookie oc_sessionPassphrase.</translation>
    </message>
    <message>
        <source>The route asks for a user. Without oc_sessionPassphrase HaRP does not even ask Nextcloud whose session it is.</source>
        <translation>La ruta exige un usuario. Sin oc_sessionPassphrase, HaRP ni siquiera pregunta a Nextcloud de quién es la sesión.</translation>
    </message>
    <message>
        <source>Copy all cookies of the session: the one named after the instance (oc…), oc_sessionPassphrase and nc_sameSiteCookielax.</source>
        <translation>Copie todas las cookies de la sesión: la que se llama como la instancia (oc…), oc_sessionPassphrase y nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>With Nextcloud in a sub-directory browsers do not send its cookies to /exapps/ at all.</source>
        <translation>Con Nextcloud en un subdirectorio, los navegadores no envían sus cookies a /exapps/ en absoluto.</translation>
    </message>
    <message>
        <source>Neither cookies nor Authorization were sent.</source>
        <translation>No se enviaron ni cookies ni Authorization.</translation>
    </message>
    <message>
        <source>The route asks for a user, and you are nobody.</source>
        <translation>La ruta exige un usuario, y usted es anónimo.</translation>
    </message>
    <message>
        <source>The first route that matches is not PUBLIC, and no credential was sent. HaRP answers 403, not 401, to anonymous requests.</source>
        <translation>La primera ruta que coincide no es PUBLIC y no se envió ninguna credencial. HaRP responde 403, no 401, a las peticiones anónimas.</translation>
    </message>
    <message>
        <source>Or send the cookies of a session.</source>
        <translation>O envíe las cookies de una sesión.</translation>
    </message>
    <message>
        <source>If it should be open to all, make the first matching route PUBLIC in info.xml.</source>
        <translation>Si debe estar abierta a todos, haga PUBLIC en info.xml la primera ruta que coincide.</translation>
    </message>
    <message>
        <source>An Authorization header was sent (%1).</source>
        <translation>Se envió una cabecera Authorization (%1).</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user or password, or the user may not use this route.</source>
        <translation>Nextcloud no conoce este usuario o contraseña, o el usuario no puede usar esta ruta.</translation>
    </message>
    <message>
        <source>HaRP takes a wrong or unknown credential for an anonymous request. A disabled account does not pass either, and an ADMIN route wants a member of the group admin.</source>
        <translation>HaRP toma una credencial incorrecta o desconocida por una petición anónima. Tampoco pasa una cuenta deshabilitada, y una ruta ADMIN quiere un miembro del grupo admin.</translation>
    </message>
    <message>
        <source>Check name and app password at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Compruebe el nombre y la contraseña de aplicación en /ocs/v2.php/cloud/user de Nextcloud.</translation>
    </message>
    <message>
        <source>Use an app password: with two-factor authentication the real password does not work.</source>
        <translation>Use una contraseña de aplicación: con autenticación de dos factores, la contraseña real no funciona.</translation>
    </message>
    <message>
        <source>The cookie oc_sessionPassphrase was sent.</source>
        <translation>Se envió la cookie oc_sessionPassphrase.</translation>
    </message>
    <message>
        <source>The session is not a user&apos;s any more, or the user may not use this route.</source>
        <translation>La sesión ya no es de ningún usuario, o el usuario no puede usar esta ruta.</translation>
    </message>
    <message>
        <source>Nextcloud told HaRP that this session has nobody logged in, or somebody whose level is below the route&apos;s: ADMIN wants a member of the group admin.</source>
        <translation>Nextcloud dijo a HaRP que en esta sesión no hay nadie con sesión iniciada, o alguien cuyo nivel es inferior al de la ruta: ADMIN quiere un miembro del grupo admin.</translation>
    </message>
    <message>
        <source>Log in again in the browser and copy the cookies anew; all of them belong together.</source>
        <translation>Inicie sesión de nuevo en el navegador y copie otra vez las cookies; todas van juntas.</translation>
    </message>
    <message>
        <source>The answer is %1 with exactly the text &quot;%2&quot;, as HaRP writes it.</source>
        <translation>La respuesta es %1 con exactamente el texto «%2», tal como lo escribe HaRP.</translation>
    </message>
    <message>
        <source>Its only headers are content-length and content-type, in lower case: no date, no server.</source>
        <translation>Sus únicas cabeceras son content-length y content-type, en minúsculas: ni date ni server.</translation>
    </message>
    <message>
        <source>There are more headers than HaRP sends; something passed it on.</source>
        <translation>Hay más cabeceras de las que envía HaRP; algo la reenvió.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was sent either way.</source>
        <translation>Se cortó sin trama de cierre tras %1 en los que no se envió nada en ningún sentido.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was received.</source>
        <translation>Se cortó sin trama de cierre tras %1 en los que no se recibió nada.</translation>
    </message>
    <message>
        <source>A known limit is %1 s.</source>
        <translation>Un límite conocido es %1 s.</translation>
    </message>
    <message>
        <source>Send a ping every 20 to 25 seconds, from either end: any frame in either direction keeps the connection alive.</source>
        <translation>Envíe un ping cada 20 a 25 segundos desde cualquiera de los extremos: cualquier trama en cualquier sentido mantiene viva la conexión.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP before 0.4.4 (30 s).</source>
        <translation>Cortada tras %1 de silencio: el límite de inactividad de HaRP anterior a 0.4.4 (30 s).</translation>
    </message>
    <message>
        <source>HaRP up to 0.4.3 ends a tunnel after 30 seconds without traffic; so do load balancers of Google&apos;s cloud by default.</source>
        <translation>HaRP hasta 0.4.3 termina un túnel tras 30 segundos sin tráfico; los balanceadores de carga de la nube de Google también, de forma predeterminada.</translation>
    </message>
    <message>
        <source>Update HaRP to 0.4.4, or raise HP_TIMEOUT_CLIENT in older ones.</source>
        <translation>Actualice HaRP a 0.4.4, o aumente HP_TIMEOUT_CLIENT en los anteriores.</translation>
    </message>
    <message>
        <source>With other load balancers raise the backend timeout.</source>
        <translation>Con otros balanceadores de carga, aumente el tiempo de espera del backend.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the reverse proxy&apos;s idle limit (60 s).</source>
        <translation>Cortada tras %1 de silencio: el límite de inactividad del proxy inverso (60 s).</translation>
    </message>
    <message>
        <source>60 seconds is the default of nginx (proxy_read_timeout), of Apache (Timeout, ProxyTimeout) and of Amazon&apos;s load balancers. HaRP&apos;s own limits are 30 s and 1800 s.</source>
        <translation>60 segundos es el valor predeterminado de nginx (proxy_read_timeout), de Apache (Timeout, ProxyTimeout) y de los balanceadores de carga de Amazon. Los límites propios de HaRP son 30 s y 1800 s.</translation>
    </message>
    <message>
        <source>nginx: proxy_read_timeout 1h; and proxy_send_timeout 1h; in the location of the socket.</source>
        <translation>nginx: proxy_read_timeout 1h; y proxy_send_timeout 1h; en la location del socket.</translation>
    </message>
    <message>
        <source>Apache: ProxyTimeout 3600, or timeout=3600 in ProxyPass.</source>
        <translation>Apache: ProxyTimeout 3600, o timeout=3600 en ProxyPass.</translation>
    </message>
    <message>
        <source>The handshake was answered through Cloudflare.</source>
        <translation>El handshake se respondió a través de Cloudflare.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: Cloudflare&apos;s idle limit (100 s).</source>
        <translation>Cortada tras %1 de silencio: el límite de inactividad de Cloudflare (100 s).</translation>
    </message>
    <message>
        <source>Cloudflare ends WebSockets after 100 seconds without traffic; the limit cannot be raised in most plans.</source>
        <translation>Cloudflare termina los WebSockets tras 100 segundos sin tráfico; en la mayoría de los planes el límite no se puede aumentar.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP from 0.4.4 on (1800 s).</source>
        <translation>Cortada tras %1 de silencio: el límite de inactividad de HaRP a partir de 0.4.4 (1800 s).</translation>
    </message>
    <message>
        <source>HP_TIMEOUT_TUNNEL is half an hour unless it is set; HaRP then ends the tunnel with a bare FIN.</source>
        <translation>HP_TIMEOUT_TUNNEL es de media hora si no se ajusta; HaRP termina entonces el túnel con un simple FIN.</translation>
    </message>
    <message>
        <source>Or raise HP_TIMEOUT_TUNNEL of HaRP.</source>
        <translation>O aumente HP_TIMEOUT_TUNNEL de HaRP.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: an idle limit of %2 s on the way.</source>
        <translation>Cortada tras %1 de silencio: un límite de inactividad de %2 s en el camino.</translation>
    </message>
    <message>
        <source>Known ones: 55 s Heroku, 240 s Azure&apos;s load balancer, 350 s Amazon&apos;s network load balancer, 600 s Google&apos;s network, 3600 s HAProxy as it is often set up; the others are common settings.</source>
        <translation>Conocidos: 55 s Heroku, 240 s el balanceador de carga de Azure, 350 s el balanceador de carga de red de Amazon, 600 s la red de Google, 3600 s HAProxy tal como suele configurarse; los demás son ajustes habituales.</translation>
    </message>
    <message>
        <source>Look for a timeout of %2 seconds in proxies, load balancers and firewalls.</source>
        <translation>Busque un tiempo de espera de %2 segundos en proxies, balanceadores de carga y cortafuegos.</translation>
    </message>
    <message>
        <source>That is none of the well-known limits (30, 60, 100, 1800 s).</source>
        <translation>No es ninguno de los límites conocidos (30, 60, 100, 1800 s).</translation>
    </message>
    <message>
        <source>Cut after %1 of silence.</source>
        <translation>Cortada tras %1 de silencio.</translation>
    </message>
    <message>
        <source>Perhaps an idle limit on the way. Measured twice with the same result it is one.</source>
        <translation>Quizá un límite de inactividad en el camino. Si se mide dos veces con el mismo resultado, lo es.</translation>
    </message>
    <message>
        <source>Measure again: connect, stay silent, and compare.</source>
        <translation>Mida de nuevo: conecte, guarde silencio y compare.</translation>
    </message>
    <message>
        <source>The address is Engine.IO&apos;s (EIO), and it ended %1 after the last message, its ping timeout.</source>
        <translation>La dirección es de Engine.IO (EIO), y terminó %1 después del último mensaje, su tiempo de espera del ping.</translation>
    </message>
    <message>
        <source>The Socket.IO server got no answer to its ping.</source>
        <translation>El servidor Socket.IO no recibió respuesta a su ping.</translation>
    </message>
    <message>
        <source>Engine.IO pings with the text message 2 and wants the text message 3 within pingTimeout (20 s). WebSocket pongs do not count.</source>
        <translation>Engine.IO hace ping con el mensaje de texto 2 y quiere el mensaje de texto 3 dentro de pingTimeout (20 s). Los pongs de WebSocket no cuentan.</translation>
    </message>
    <message>
        <source>Answer each message 2 with 3.</source>
        <translation>Responda a cada mensaje 2 con 3.</translation>
    </message>
    <message>
        <source>The other end got no pong to its ping in time.</source>
        <translation>El otro extremo no recibió a tiempo un pong a su ping.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets and uvicorn ping every 20 seconds and give up 20 seconds later. Pongs were switched off or late here, or got stuck on the way.</source>
        <translation>websockets de Python y uvicorn hacen ping cada 20 segundos y desisten 20 segundos después. Aquí los pongs estaban desactivados o llegaron tarde, o se atascaron en el camino.</translation>
    </message>
    <message>
        <source>Switch automatic pongs on.</source>
        <translation>Active los pongs automáticos.</translation>
    </message>
    <message>
        <source>Look for a ping without a pong before the end.</source>
        <translation>Busque un ping sin pong antes del final.</translation>
    </message>
    <message>
        <source>If the pong was sent, the way back is stuck: network, proxy, or a busy endpoint.</source>
        <translation>Si el pong se envió, está atascado el camino de vuelta: la red, un proxy o un endpoint ocupado.</translation>
    </message>
    <message>
        <source>It was open for %1, with traffic until shortly before the end.</source>
        <translation>Estuvo abierta durante %1, con tráfico hasta poco antes del final.</translation>
    </message>
    <message>
        <source>Something may limit how long a connection lives: %1 s, traffic or not.</source>
        <translation>Puede que algo limite cuánto vive una conexión: %1 s, con tráfico o sin él.</translation>
    </message>
    <message>
        <source>Load balancers such as Google&apos;s count the whole life of a WebSocket against the backend timeout; so do reloads of proxies that end old workers.</source>
        <translation>Los balanceadores de carga como los de Google cuentan toda la vida de un WebSocket contra el tiempo de espera del backend; lo mismo hacen las recargas de proxies que terminan los procesos antiguos.</translation>
    </message>
    <message>
        <source>Measure again and compare.</source>
        <translation>Mida de nuevo y compare.</translation>
    </message>
    <message>
        <source>Look for a timeout of %1 seconds in load balancers.</source>
        <translation>Busque un tiempo de espera de %1 segundos en los balanceadores de carga.</translation>
    </message>
    <message>
        <source>Reconnect as a matter of course: no connection lives for ever.</source>
        <translation>Prevea siempre la reconexión: ninguna conexión vive para siempre.</translation>
    </message>
    <message>
        <source>A WebSocket endpoint answers here: it asks for an upgrade.</source>
        <translation>Aquí responde un endpoint WebSocket: pide un upgrade.</translation>
    </message>
    <message>
        <source>The request was an ordinary GET, and the answer (%1) says that an upgrade is missing.</source>
        <translation>La petición era un GET normal, y la respuesta (%1) dice que falta un upgrade.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered here.</source>
        <translation>Aquí se responde a un GET normal.</translation>
    </message>
    <message>
        <source>The server wants other credentials (%1).</source>
        <translation>El servidor quiere otras credenciales (%1).</translation>
    </message>
    <message>
        <source>Which hop says so cannot be told from this answer.</source>
        <translation>Por esta respuesta no se puede saber qué salto lo dice.</translation>
    </message>
    <message>
        <source>Check user, password or token, and how the server wants them.</source>
        <translation>Compruebe el usuario, la contraseña o el token, y cómo los quiere el servidor.</translation>
    </message>
    <message>
        <source>WWW-Authenticate in the answer tells the ways that it takes.</source>
        <translation>WWW-Authenticate en la respuesta indica las formas que acepta.</translation>
    </message>
    <message>
        <source>The server forbids this (%1).</source>
        <translation>El servidor lo prohíbe (%1).</translation>
    </message>
    <message>
        <source>Check credentials and Origin.</source>
        <translation>Compruebe las credenciales y el Origin.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way for this request.</source>
        <translation>Busque esta petición en los registros de cada servidor del camino.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1).</source>
        <translation>No hay nada en esta ruta (%1).</translation>
    </message>
    <message>
        <source>Check the path, its upper and lower case, and the slash at its end.</source>
        <translation>Compruebe la ruta, sus mayúsculas y minúsculas, y la barra final.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Los sockets de las ExApps están en /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>This path does not take a GET (%1).</source>
        <translation>Esta ruta no acepta un GET (%1).</translation>
    </message>
    <message>
        <source>A WebSocket is opened with GET, so there is none at this path, or a proxy took the upgrade out.</source>
        <translation>Un WebSocket se abre con GET, así que no hay ninguno en esta ruta, o un proxy quitó el upgrade.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade and Connection on.</source>
        <translation>Compruebe que los proxies dejan pasar Upgrade y Connection.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>El servidor rechazó la petición (%1).</translation>
    </message>
    <message>
        <source>It blames the request; the body may tell why.</source>
        <translation>Culpa a la petición; el cuerpo puede decir por qué.</translation>
    </message>
    <message>
        <source>Read the body.</source>
        <translation>Lea el cuerpo.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade, Connection and the Sec-WebSocket headers on.</source>
        <translation>Compruebe que los proxies dejan pasar Upgrade, Connection y las cabeceras Sec-WebSocket.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Consulte el registro del servidor.</translation>
    </message>
    <message>
        <source>The server failed (%1).</source>
        <translation>El servidor falló (%1).</translation>
    </message>
    <message>
        <source>It blames itself or a server behind it.</source>
        <translation>Se culpa a sí mismo o a un servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server answered something else than a WebSocket (%1).</source>
        <translation>El servidor respondió algo distinto de un WebSocket (%1).</translation>
    </message>
    <message>
        <source>Only a 101 opens a WebSocket.</source>
        <translation>Solo un 101 abre un WebSocket.</translation>
    </message>
    <message>
        <source>Read headers and body of the answer.</source>
        <translation>Lea las cabeceras y el cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>El sistema dice: %1</translation>
    </message>
    <message>
        <source>What happened cannot be told.</source>
        <translation>No se puede saber qué ocurrió.</translation>
    </message>
    <message>
        <source>Too little was seen of it.</source>
        <translation>Se vio demasiado poco.</translation>
    </message>
    <message>
        <source>Record the connection and try again.</source>
        <translation>Grabe la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way.</source>
        <translation>Consulte los registros de cada servidor del camino.</translation>
    </message>
    <message>
        <source>The answer is %1 with the header X-Nextcloud-Maintenance-Mode.</source>
        <translation>La respuesta es %1 con la cabecera X-Nextcloud-Maintenance-Mode.</translation>
    </message>
    <message>
        <source>The answer is %1 with Nextcloud&apos;s page about maintenance.</source>
        <translation>La respuesta es %1 con la página de mantenimiento de Nextcloud.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who you are either, so ExApps answer 401 to everybody with a credential.</source>
        <translation>Mientras dure, HaRP tampoco puede preguntar quién es usted, así que las ExApps responden 401 a todo el que lleva una credencial.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of an untrusted domain.</source>
        <translation>La respuesta es %1 y habla de un dominio que no es de confianza.</translation>
    </message>
    <message>
        <source>Nextcloud does not answer to this host name.</source>
        <translation>Nextcloud no responde a este nombre de host.</translation>
    </message>
    <message>
        <source>The host is not among trusted_domains in config.php.</source>
        <translation>El host no figura en trusted_domains de config.php.</translation>
    </message>
    <message>
        <source>Use the host name that Nextcloud knows.</source>
        <translation>Use el nombre de host que Nextcloud conoce.</translation>
    </message>
    <message>
        <source>Or add this one: occ config:system:set trusted_domains 1 --value=NAME.</source>
        <translation>O añada este: occ config:system:set trusted_domains 1 --value=NAME.</translation>
    </message>
    <message>
        <source>The answer is %1 with the message &quot;%2&quot;.</source>
        <translation>La respuesta es %1 con el mensaje «%2».</translation>
    </message>
    <message>
        <source>AppAPI in Nextcloud refused the ExApp&apos;s or HaRP&apos;s own key.</source>
        <translation>AppAPI en Nextcloud rechazó la clave de la ExApp o la del propio HaRP.</translation>
    </message>
    <message>
        <source>This is an answer to calls between ExApp, HaRP and Nextcloud (&quot;%1&quot;); for a socket it is the wrong address. Nextcloud slows down who tries again and again.</source>
        <translation>Es una respuesta a llamadas entre ExApp, HaRP y Nextcloud («%1»); para un socket es la dirección equivocada. Nextcloud ralentiza a quien lo intenta una y otra vez.</translation>
    </message>
    <message>
        <source>For a socket use /exapps/&lt;appid&gt;/…</source>
        <translation>Para un socket use /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>For such a call compare the secret (APP_SECRET, HP_SHARED_KEY) with what is registered in Nextcloud.</source>
        <translation>Para una llamada así, compare el secreto (APP_SECRET, HP_SHARED_KEY) con lo registrado en Nextcloud.</translation>
    </message>
    <message>
        <source>The answer is %1; HaRP never sends 429.</source>
        <translation>La respuesta es %1; HaRP nunca envía 429.</translation>
    </message>
    <message>
        <source>The answer carries Nextcloud&apos;s headers or cookies.</source>
        <translation>La respuesta lleva las cabeceras o cookies de Nextcloud.</translation>
    </message>
    <message>
        <source>Too many requests: Nextcloud slows your address down.</source>
        <translation>Demasiadas peticiones: Nextcloud ralentiza su dirección.</translation>
    </message>
    <message>
        <source>After failed logins Nextcloud delays an address, and at last answers 429.</source>
        <translation>Tras inicios de sesión fallidos, Nextcloud retrasa una dirección y al final responde 429.</translation>
    </message>
    <message>
        <source>Wait, and find out which credential fails.</source>
        <translation>Espere y averigüe qué credencial falla.</translation>
    </message>
    <message>
        <source>An administrator can lift it: occ security:bruteforce:reset ADDRESS.</source>
        <translation>Un administrador puede levantarlo: occ security:bruteforce:reset ADDRESS.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of the CSRF check.</source>
        <translation>La respuesta es %1 y habla de la comprobación CSRF.</translation>
    </message>
    <message>
        <source>Nextcloud misses its protection against forged requests; this is one of its pages, no WebSocket.</source>
        <translation>Nextcloud echa en falta su protección contra peticiones falsificadas; esta es una de sus páginas, no un WebSocket.</translation>
    </message>
    <message>
        <source>Cookies without the same-site ones, or without a request token, do not get past this check.</source>
        <translation>Las cookies sin las de same-site, o sin un token de petición, no superan esta comprobación.</translation>
    </message>
    <message>
        <source>Send the header OCS-APIRequest: true, or all cookies of the session.</source>
        <translation>Envíe la cabecera OCS-APIRequest: true, o todas las cookies de la sesión.</translation>
    </message>
    <message>
        <source>The path leads through /apps/app_api/proxy/; the answer is %1.</source>
        <translation>La ruta pasa por /apps/app_api/proxy/; la respuesta es %1.</translation>
    </message>
    <message>
        <source>AppAPI&apos;s PHP proxy carries no WebSockets.</source>
        <translation>El proxy PHP de AppAPI no transporta WebSockets.</translation>
    </message>
    <message>
        <source>/apps/app_api/proxy/&lt;appid&gt;/ hands single requests to the ExApp; it cannot keep a connection open.</source>
        <translation>/apps/app_api/proxy/&lt;appid&gt;/ pasa peticiones sueltas a la ExApp; no puede mantener una conexión abierta.</translation>
    </message>
    <message>
        <source>Use /exapps/&lt;appid&gt;/… instead, which leads through HaRP; the app must be installed with a HaRP daemon.</source>
        <translation>Use en su lugar /exapps/&lt;appid&gt;/…, que pasa por HaRP; la aplicación debe estar instalada con un daemon HaRP.</translation>
    </message>
    <message>
        <source>There patterns of routes need ^/ at their beginning, and upper and lower case count.</source>
        <translation>Allí los patrones de las rutas necesitan ^/ al principio, y cuentan las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The answer is %1 and carries Nextcloud&apos;s headers, cookies or page.</source>
        <translation>La respuesta es %1 y lleva las cabeceras, cookies o página de Nextcloud.</translation>
    </message>
    <message>
        <source>The reverse proxy hands /exapps/ to Nextcloud instead of HaRP.</source>
        <translation>El proxy inverso pasa /exapps/ a Nextcloud en lugar de a HaRP.</translation>
    </message>
    <message>
        <source>Nextcloud itself answered; it knows nothing of /exapps/.</source>
        <translation>Respondió el propio Nextcloud; no sabe nada de /exapps/.</translation>
    </message>
    <message>
        <source>Nextcloud answered with one of its pages; there is no WebSocket at this path.</source>
        <translation>Nextcloud respondió con una de sus páginas; en esta ruta no hay ningún WebSocket.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…, beside Nextcloud&apos;s own paths. Other services, such as notify_push at /push/ws, have locations of their own in the reverse proxy.</source>
        <translation>Los sockets de las ExApps están en /exapps/&lt;appid&gt;/…, junto a las rutas propias de Nextcloud. Otros servicios, como notify_push en /push/ws, tienen sus propias locations en el proxy inverso.</translation>
    </message>
    <message>
        <source>For notify_push check the location /push/ in the reverse proxy.</source>
        <translation>Para notify_push, compruebe la location /push/ en el proxy inverso.</translation>
    </message>
    <message>
        <source>There is no host named %1 here.</source>
        <translation>Aquí no hay ningún host llamado %1.</translation>
    </message>
    <message>
        <source>A name without dots is mostly that of a container or of a machine in a local network; it is known there only.</source>
        <translation>Un nombre sin puntos suele ser el de un contenedor o el de una máquina de una red local; solo se conoce allí.</translation>
    </message>
    <message>
        <source>Use the published port of the container on this machine, such as 127.0.0.1:8780.</source>
        <translation>Use el puerto publicado del contenedor en este equipo, como 127.0.0.1:8780.</translation>
    </message>
    <message>
        <source>Or use the full name of the host.</source>
        <translation>O use el nombre completo del host.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>No se encontró el nombre %1.</translation>
    </message>
    <message>
        <source>The name service does not know it, or could not be asked.</source>
        <translation>El servicio de nombres no lo conoce, o no se le pudo preguntar.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the name servers.</source>
        <translation>Compruebe la red, la VPN y los servidores de nombres.</translation>
    </message>
    <message>
        <source>A name of an internal network is known inside it only.</source>
        <translation>Un nombre de una red interna solo se conoce dentro de ella.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1: HaRP does not run there, or does not publish this port.</source>
        <translation>Nada escucha en el puerto %2 de %1: HaRP no está en marcha allí o no publica este puerto.</translation>
    </message>
    <message>
        <source>HaRP takes HTTP on 8780, HTTPS on 8781 only if a certificate is at /certs/cert.pem, and FRP tunnels on 8782.</source>
        <translation>HaRP acepta HTTP en 8780, HTTPS en 8781 solo si hay un certificado en /certs/cert.pem, y túneles FRP en 8782.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs (docker ps) and publishes the port.</source>
        <translation>Compruebe que el contenedor de HaRP está en marcha (docker ps) y publica el puerto.</translation>
    </message>
    <message>
        <source>Without a certificate use port 8780.</source>
        <translation>Sin certificado, use el puerto 8780.</translation>
    </message>
    <message>
        <source>localhost may be ::1 or 127.0.0.1; a server may listen on one of them only.</source>
        <translation>localhost puede ser ::1 o 127.0.0.1; un servidor puede escuchar solo en uno de ellos.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1.</source>
        <translation>Nada escucha en el puerto %2 de %1.</translation>
    </message>
    <message>
        <source>The host is there and refuses connections to this port: the server does not run, listens on another port or address, or a firewall refuses.</source>
        <translation>El host existe y rechaza las conexiones a este puerto: el servidor no está en marcha, escucha en otro puerto o dirección, o rechaza un cortafuegos.</translation>
    </message>
    <message>
        <source>Check that the server runs, and on which address and port it listens (ss -ltn).</source>
        <translation>Compruebe que el servidor está en marcha, y en qué dirección y puerto escucha (ss -ltn).</translation>
    </message>
    <message>
        <source>A server in a container must listen on 0.0.0.0 and have its port published.</source>
        <translation>Un servidor en un contenedor debe escuchar en 0.0.0.0 y tener su puerto publicado.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>No hay camino hasta %1.</translation>
    </message>
    <message>
        <source>No network of this machine leads there, or one on the way gave up.</source>
        <translation>Ninguna red de este equipo lleva hasta allí, o una del camino desistió.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Compruebe la red, la VPN y el cortafuegos.</translation>
    </message>
    <message>
        <source>If the name has IPv6 addresses, check that IPv6 works here.</source>
        <translation>Si el nombre tiene direcciones IPv6, compruebe que IPv6 funciona aquí.</translation>
    </message>
    <message>
        <source>Not even the connection was made, so no ban of HaRP shows here: HaRP takes connections and then falls silent.</source>
        <translation>Ni siquiera se estableció la conexión, así que no se trata de un bloqueo de HaRP: HaRP acepta las conexiones y después calla.</translation>
    </message>
    <message>
        <source>%1 did not take the connection on port %2.</source>
        <translation>%1 no aceptó la conexión en el puerto %2.</translation>
    </message>
    <message>
        <source>Packets vanish: the host is off, or a firewall drops them.</source>
        <translation>Los paquetes desaparecen: el host está apagado o un cortafuegos los descarta.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>Check the firewalls on the way, those of hosting providers too.</source>
        <translation>Compruebe los cortafuegos del camino, también los de los proveedores de alojamiento.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>El proxy de este equipo no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>The connection to %1 goes through a proxy, which refused it or wants a login.</source>
        <translation>La conexión con %1 pasa por un proxy, que la rechazó o exige iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and credentials.</source>
        <translation>Compruebe la dirección y las credenciales del proxy.</translation>
    </message>
    <message>
        <source>Check that its rules allow CONNECT to port %2.</source>
        <translation>Compruebe que sus reglas permiten CONNECT al puerto %2.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Empieza por: %1</translation>
    </message>
    <message>
        <source>What answers at port %2 of %1 does not speak HTTP.</source>
        <translation>Lo que responde en el puerto %2 de %1 no habla HTTP.</translation>
    </message>
    <message>
        <source>Another service listens there: SSH, a database, FRP (8782) …</source>
        <translation>Allí escucha otro servicio: SSH, una base de datos, FRP (8782) …</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Compruebe el puerto.</translation>
    </message>
    <message>
        <source>Check the scheme: ws for plain, wss for TLS.</source>
        <translation>Compruebe el esquema: ws sin cifrar, wss para TLS.</translation>
    </message>
    <message>
        <source>The head of the answer has no end.</source>
        <translation>La cabecera de la respuesta no tiene fin.</translation>
    </message>
    <message>
        <source>The headers are above 64 KiB or 200 lines, so this is no sane answer.</source>
        <translation>Las cabeceras superan 64 KiB o 200 líneas, así que no es una respuesta razonable.</translation>
    </message>
    <message>
        <source>Look at what answers: an application that sets a cookie again and again?</source>
        <translation>Examine lo que responde: ¿una aplicación que establece una cookie una y otra vez?</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came for %1.</source>
        <translation>Se aceptó la conexión, se envió la petición y no llegó nada durante %1.</translation>
    </message>
    <message>
        <source>The server took the connection and did not answer the handshake.</source>
        <translation>El servidor aceptó la conexión y no respondió al handshake.</translation>
    </message>
    <message>
        <source>It is stuck, waits for something, or is no web server. Without TLS where the server expects it, it may also wait for the rest of a TLS greeting.</source>
        <translation>Está atascado, espera algo o no es un servidor web. Sin TLS donde el servidor lo espera, también puede estar esperando el resto de un saludo TLS.</translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation>Conceda más tiempo.</translation>
    </message>
    <message>
        <source>Look for this request in the server&apos;s log.</source>
        <translation>Busque esta petición en el registro del servidor.</translation>
    </message>
    <message>
        <source>The answer began, and its head was not complete in time.</source>
        <translation>La respuesta empezó, pero su cabecera no se completó a tiempo.</translation>
    </message>
    <message>
        <source>The answer began and did not come to an end in time.</source>
        <translation>La respuesta empezó y no llegó al final a tiempo.</translation>
    </message>
    <message>
        <source>The server, or a proxy that waits for it, stopped in the middle of the response head.</source>
        <translation>El servidor, o un proxy que lo espera, se detuvo en mitad de la cabecera de la respuesta.</translation>
    </message>
    <message>
        <source>The connection was reset instead of an answer.</source>
        <translation>La conexión fue restablecida (reset) en lugar de dar una respuesta.</translation>
    </message>
    <message>
        <source>The server process crashed or aborts such requests, or a firewall between cuts them.</source>
        <translation>El proceso del servidor se cayó o aborta estas peticiones, o las corta un cortafuegos intermedio.</translation>
    </message>
    <message>
        <source>Try from another network: some firewalls cut upgrades.</source>
        <translation>Pruebe desde otra red: algunos cortafuegos cortan los upgrades.</translation>
    </message>
    <message>
        <source>The server hung up without a whole answer.</source>
        <translation>El servidor colgó sin una respuesta completa.</translation>
    </message>
    <message>
        <source>It closed the connection after the request: the application failed, the port wants TLS, or a proxy has an empty answer for unknown hosts (nginx: return 444).</source>
        <translation>Cerró la conexión tras la petición: falló la aplicación, el puerto quiere TLS, o un proxy da una respuesta vacía a los hosts desconocidos (nginx: return 444).</translation>
    </message>
    <message>
        <source>Check the host name, and the scheme: ws for plain, wss for TLS.</source>
        <translation>Compruebe el nombre de host y el esquema: ws sin cifrar, wss para TLS.</translation>
    </message>
    <message>
        <source>Read the reverse proxy&apos;s error log: it names the server behind it and what went wrong.</source>
        <translation>Lea el registro de errores del proxy inverso: indica el servidor que tiene detrás y qué falló.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare with its page for suspicious clients.</source>
        <translation>La respuesta es %1 de Cloudflare con su página para clientes sospechosos.</translation>
    </message>
    <message>
        <source>Cloudflare holds the request back: it wants a browser that passes its check.</source>
        <translation>Cloudflare retiene la petición: quiere un navegador que supere su comprobación.</translation>
    </message>
    <message>
        <source>A rule for bots or for security challenges the handshake; a program cannot pass it.</source>
        <translation>Una regla contra bots o de seguridad pone a prueba el handshake; un programa no puede superarla.</translation>
    </message>
    <message>
        <source>Exempt the socket&apos;s path from bot protection and security rules in Cloudflare.</source>
        <translation>Excluya la ruta del socket de la protección contra bots y de las reglas de seguridad de Cloudflare.</translation>
    </message>
    <message>
        <source>Or connect past Cloudflare.</source>
        <translation>O conecte sin pasar por Cloudflare.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare; 520 to 530 are its own.</source>
        <translation>La respuesta es %1 de Cloudflare; de 520 a 530 son suyas.</translation>
    </message>
    <message>
        <source>Cloudflare cannot talk to the server behind it.</source>
        <translation>Cloudflare no puede hablar con el servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>520: an unexpected answer. 521: connection refused. 522, 524: timed out. 523: no way there. 525, 526: TLS failed or the certificate is wrong. 530: the tunnel or its name is down.</source>
        <translation>520: una respuesta inesperada. 521: conexión rechazada. 522, 524: tiempo de espera agotado. 523: no hay camino. 525, 526: TLS falló o el certificado es incorrecto. 530: el túnel o su nombre está caído.</translation>
    </message>
    <message>
        <source>Check that the server behind Cloudflare runs and lets Cloudflare&apos;s addresses in.</source>
        <translation>Compruebe que el servidor que está detrás de Cloudflare está en marcha y deja entrar las direcciones de Cloudflare.</translation>
    </message>
    <message>
        <source>For 525 and 526 compare the TLS mode with the certificate of the server.</source>
        <translation>Para 525 y 526, compare el modo TLS con el certificado del servidor.</translation>
    </message>
    <message>
        <source>For 530 check that cloudflared runs.</source>
        <translation>Para 530, compruebe que cloudflared está en marcha.</translation>
    </message>
    <message>
        <source>The answer is 404 with &quot;404 page not found&quot;, as Traefik and other Go servers write it.</source>
        <translation>La respuesta es 404 con «404 page not found», tal como lo escriben Traefik y otros servidores en Go.</translation>
    </message>
    <message>
        <source>Traefik has no router for this host and path, or a Go server has no such path.</source>
        <translation>Traefik no tiene ningún router para este host y esta ruta, o un servidor en Go no tiene esa ruta.</translation>
    </message>
    <message>
        <source>Traefik answers so when no rule matches, when the container is unhealthy, or when TLS and the entry point do not fit the router.</source>
        <translation>Traefik responde así cuando no coincide ninguna regla, cuando el contenedor no está sano, o cuando TLS y el punto de entrada no corresponden al router.</translation>
    </message>
    <message>
        <source>Check the router&apos;s rule (Host and PathPrefix), its entry point and the container&apos;s health.</source>
        <translation>Compruebe la regla del router (Host y PathPrefix), su punto de entrada y la salud del contenedor.</translation>
    </message>
    <message>
        <source>If the endpoint is written in Go, check the path.</source>
        <translation>Si el endpoint está escrito en Go, compruebe la ruta.</translation>
    </message>
    <message>
        <source>The answer is %1 with just the text &quot;%2&quot; and no server header, like Traefik&apos;s.</source>
        <translation>La respuesta es %1 con solo el texto «%2» y sin cabecera server, como la de Traefik.</translation>
    </message>
    <message>
        <source>Traefik gets no answer from the server behind it.</source>
        <translation>Traefik no obtiene respuesta del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>502: it refuses or closes connections. 503: no server is healthy. 504: it took too long.</source>
        <translation>502: rechaza o cierra las conexiones. 503: ningún servidor está sano. 504: tardó demasiado.</translation>
    </message>
    <message>
        <source>Check the service&apos;s port (8780 for HaRP) and network; Traefik must be in the same one.</source>
        <translation>Compruebe el puerto del servicio (8780 para HaRP) y la red; Traefik debe estar en la misma.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: Caddy.</source>
        <translation>La respuesta es %1 con cuerpo vacío y Server: Caddy.</translation>
    </message>
    <message>
        <source>Caddy gets no answer from the server behind it.</source>
        <translation>Caddy no obtiene respuesta del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>Check the address in reverse_proxy (port 8780 for HaRP) and that it runs.</source>
        <translation>Compruebe la dirección en reverse_proxy (puerto 8780 para HaRP) y que esté en marcha.</translation>
    </message>
    <message>
        <source>Caddy has nothing for this path.</source>
        <translation>Caddy no tiene nada para esta ruta.</translation>
    </message>
    <message>
        <source>Where no directive matches Caddy answers an empty page, mostly with 200.</source>
        <translation>Donde no coincide ninguna directiva, Caddy responde una página vacía, casi siempre con 200.</translation>
    </message>
    <message>
        <source>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } before the rest.</source>
        <translation>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } antes de lo demás.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: envoy.</source>
        <translation>La respuesta es %1 con cuerpo vacío y Server: envoy.</translation>
    </message>
    <message>
        <source>Envoy does not let WebSocket upgrades through.</source>
        <translation>Envoy no deja pasar upgrades de WebSocket.</translation>
    </message>
    <message>
        <source>Without upgrade_configs for websocket Envoy refuses each upgrade.</source>
        <translation>Sin upgrade_configs para websocket, Envoy rechaza todos los upgrades.</translation>
    </message>
    <message>
        <source>Add upgrade_type: websocket to the route or the HTTP connection manager.</source>
        <translation>Añada upgrade_type: websocket a la ruta o al gestor de conexiones HTTP.</translation>
    </message>
    <message>
        <source>Envoy gets no answer from the server behind it.</source>
        <translation>Envoy no obtiene respuesta del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>The text names the reason, such as connection failure, timeout, or no healthy server.</source>
        <translation>El texto indica el motivo, como fallo de conexión, tiempo de espera agotado o ningún servidor sano.</translation>
    </message>
    <message>
        <source>Check that the server behind Envoy runs, and its health check.</source>
        <translation>Compruebe que el servidor que está detrás de Envoy está en marcha, y su comprobación de estado.</translation>
    </message>
    <message>
        <source>The answer is %1, which gateways send.</source>
        <translation>La respuesta es %1, que es lo que envían las pasarelas.</translation>
    </message>
    <message>
        <source>A gateway on the way got no usable answer from the server behind it.</source>
        <translation>Una pasarela del camino no obtuvo una respuesta utilizable del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>502: it closed or spoke nonsense. 503: it is down or overloaded. 504: it took too long.</source>
        <translation>502: cerró o dijo algo sin sentido. 503: está caído o sobrecargado. 504: tardó demasiado.</translation>
    </message>
    <message>
        <source>Find out which server wrote this page: its log names the one behind it.</source>
        <translation>Averigüe qué servidor escribió esta página: su registro indica el que tiene detrás.</translation>
    </message>
    <message>
        <source>Ask the server behind it directly.</source>
        <translation>Pregunte directamente al servidor que está detrás.</translation>
    </message>
    <message>
        <source>The answer is %1 with Location: %2</source>
        <translation>La respuesta es %1 con Location: %2</translation>
    </message>
    <message>
        <source>Redirects were followed until there were too many (%1).</source>
        <translation>Se siguieron redirecciones hasta que fueron demasiadas (%1).</translation>
    </message>
    <message>
        <source>%1 led to %2 (%3).</source>
        <translation>%1 llevó a %2 (%3).</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>El servidor redirige en círculo.</translation>
    </message>
    <message>
        <source>Redirects lead from one to the next without an end: often a cookie that is missing, or a proxy and a server that disagree about https.</source>
        <translation>Las redirecciones llevan de una a otra sin fin: a menudo una cookie que falta, o un proxy y un servidor que no están de acuerdo sobre https.</translation>
    </message>
    <message>
        <source>Look at the addresses: which one comes back?</source>
        <translation>Examine las direcciones: ¿cuál se repite?</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and the server trust it.</source>
        <translation>Haga que el proxy inverso envíe X-Forwarded-Proto: https y que el servidor confíe en ello.</translation>
    </message>
    <message>
        <source>This host speaks TLS only: use wss:// instead of ws://.</source>
        <translation>Este host solo habla TLS: use wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>The plain address answers with a redirect to the same one with https. WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>La dirección sin cifrar responde con una redirección a la misma con https. Los clientes WebSocket, también los navegadores, no siguen redirecciones.</translation>
    </message>
    <message>
        <source>Change ws:// to wss:// in the address.</source>
        <translation>Cambie ws:// por wss:// en la dirección.</translation>
    </message>
    <message>
        <source>It leads from TLS to a plain connection.</source>
        <translation>Lleva de TLS a una conexión sin cifrar.</translation>
    </message>
    <message>
        <source>The server believes that it is reached without TLS, and redirects there.</source>
        <translation>El servidor cree que se accede a él sin TLS y redirige hacia allí.</translation>
    </message>
    <message>
        <source>TLS ends at the reverse proxy, and what stands behind it does not know.</source>
        <translation>TLS termina en el proxy inverso, y lo que está detrás no lo sabe.</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and have Nextcloud trust it (trusted_proxies).</source>
        <translation>Haga que el proxy inverso envíe X-Forwarded-Proto: https y que Nextcloud confíe en él (trusted_proxies).</translation>
    </message>
    <message>
        <source>Or set overwriteprotocol to https in Nextcloud&apos;s config.php.</source>
        <translation>O ponga overwriteprotocol a https en el config.php de Nextcloud.</translation>
    </message>
    <message>
        <source>A login portal before the server wants you to log in first.</source>
        <translation>Un portal de acceso delante del servidor quiere que inicie sesión primero.</translation>
    </message>
    <message>
        <source>A single sign-on gateway (OAuth proxy, Authelia, authentik, Cloudflare Access …) catches requests without its own cookie and sends them to %1.</source>
        <translation>Una pasarela de inicio de sesión único (OAuth proxy, Authelia, authentik, Cloudflare Access …) captura las peticiones sin su propia cookie y las envía a %1.</translation>
    </message>
    <message>
        <source>Send the gateway&apos;s cookie or token with the handshake.</source>
        <translation>Envíe la cookie o el token de la pasarela con el handshake.</translation>
    </message>
    <message>
        <source>Or exempt the socket&apos;s path from the gateway; the ExApp or HaRP checks the user itself.</source>
        <translation>O excluya la ruta del socket de la pasarela; la ExApp o HaRP comprueban al usuario por sí mismos.</translation>
    </message>
    <message>
        <source>HaRP never redirects; Nextcloud does.</source>
        <translation>HaRP nunca redirige; Nextcloud sí.</translation>
    </message>
    <message>
        <source>Nextcloud knows nothing of /exapps/ and sends you to its login page.</source>
        <translation>Nextcloud no sabe nada de /exapps/ y le envía a su página de inicio de sesión.</translation>
    </message>
    <message>
        <source>A web page of the server answered and wants you to log in; it is no WebSocket.</source>
        <translation>Respondió una página web del servidor que quiere que inicie sesión; no es un WebSocket.</translation>
    </message>
    <message>
        <source>This path belongs to Nextcloud&apos;s pages, or to those of another application with a login.</source>
        <translation>Esta ruta pertenece a las páginas de Nextcloud, o a las de otra aplicación con inicio de sesión.</translation>
    </message>
    <message>
        <source>The socket of an ExApp is at /exapps/&lt;appid&gt;/…, not below /apps/ or /index.php/.</source>
        <translation>El socket de una ExApp está en /exapps/&lt;appid&gt;/…, no bajo /apps/ ni /index.php/.</translation>
    </message>
    <message>
        <source>Check the path for a missing /exapps.</source>
        <translation>Compruebe si en la ruta falta /exapps.</translation>
    </message>
    <message>
        <source>Cookies were sent without nc_sameSiteCookielax, and the redirect leads to the same address.</source>
        <translation>Se enviaron cookies sin nc_sameSiteCookielax, y la redirección lleva a la misma dirección.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address.</source>
        <translation>Nextcloud responde a una sesión sin esta cookie con una redirección a la misma dirección.</translation>
    </message>
    <message>
        <source>The server wants a slash at the end of the path.</source>
        <translation>El servidor quiere una barra al final de la ruta.</translation>
    </message>
    <message>
        <source>It redirects to the same path with a slash, which WebSocket clients do not follow.</source>
        <translation>Redirige a la misma ruta con una barra, lo que los clientes WebSocket no siguen.</translation>
    </message>
    <message>
        <source>Add a slash at the end of the path.</source>
        <translation>Añada una barra al final de la ruta.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>El servidor redirige a %1.</translation>
    </message>
    <message>
        <source>WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>Los clientes WebSocket, también los navegadores, no siguen redirecciones.</translation>
    </message>
    <message>
        <source>Use the new address directly, with ws or wss as its scheme.</source>
        <translation>Use directamente la nueva dirección, con ws o wss como esquema.</translation>
    </message>
    <message>
        <source>If it leads to a page, the path is not that of a WebSocket.</source>
        <translation>Si lleva a una página, la ruta no es la de un WebSocket.</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came.</source>
        <translation>Se aceptó la conexión, se envió la petición y no llegó nada.</translation>
    </message>
    <message>
        <source>The path has a &quot;..&quot; segment.</source>
        <translation>La ruta tiene un segmento «..».</translation>
    </message>
    <message>
        <source>HaRP drops requests with &quot;..&quot; in the path without an answer, and counts them.</source>
        <translation>HaRP descarta sin respuesta las peticiones con «..» en la ruta, y las cuenta.</translation>
    </message>
    <message>
        <source>Plain or percent-encoded, a &quot;..&quot; between slashes is taken for an attack.</source>
        <translation>Tal cual o con codificación porcentual, un «..» entre barras se toma por un ataque.</translation>
    </message>
    <message>
        <source>Write the path without &quot;..&quot;.</source>
        <translation>Escriba la ruta sin «..».</translation>
    </message>
    <message>
        <source>The path is %1, which is AppAPI&apos;s alone.</source>
        <translation>La ruta es %1, que pertenece solo a AppAPI.</translation>
    </message>
    <message>
        <source>HaRP drops requests to /heartbeat, /init and /enabled without an answer, and counts them.</source>
        <translation>HaRP descarta sin respuesta las peticiones a /heartbeat, /init y /enabled, y las cuenta.</translation>
    </message>
    <message>
        <source>These three paths of an ExApp are for AppAPI; nobody else gets an answer.</source>
        <translation>Estas tres rutas de una ExApp son para AppAPI; nadie más recibe respuesta.</translation>
    </message>
    <message>
        <source>Ask the ExApp directly at its own port.</source>
        <translation>Pregunte a la ExApp directamente en su propio puerto.</translation>
    </message>
    <message>
        <source>Give the socket another path.</source>
        <translation>Dé al socket otra ruta.</translation>
    </message>
    <message>
        <source>%1 failures that HaRP counts were sent from here in the last 300 seconds; ten make a ban.</source>
        <translation>Desde aquí se enviaron %1 fallos que HaRP cuenta en los últimos 300 segundos; diez dan lugar a un bloqueo.</translation>
    </message>
    <message>
        <source>HaRP has banned your address: it does not answer any more.</source>
        <translation>HaRP ha bloqueado su dirección: ya no responde.</translation>
    </message>
    <message>
        <source>After ten counted failures within 300 seconds HaRP drops everything from that address, PUBLIC routes too. The ban ends 300 seconds after the oldest of the ten.</source>
        <translation>Tras diez fallos contados en 300 segundos, HaRP descarta todo lo que llega de esa dirección, también las rutas PUBLIC. El bloqueo termina 300 segundos después del más antiguo de los diez.</translation>
    </message>
    <message>
        <source>Find out why the first tries failed before you go on.</source>
        <translation>Averigüe por qué fallaron los primeros intentos antes de continuar.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS, so that HaRP bans clients and not the reverse proxy with everybody behind it.</source>
        <translation>Ajuste HP_TRUSTED_PROXY_IPS, para que HaRP bloquee a los clientes y no al proxy inverso con todos los que están detrás.</translation>
    </message>
    <message>
        <source>No answer: HaRP has probably banned the address that it sees you from.</source>
        <translation>Sin respuesta: probablemente HaRP ha bloqueado la dirección desde la que le ve.</translation>
    </message>
    <message>
        <source>HaRP never says that somebody is banned; it falls silent. Without HP_TRUSTED_PROXY_IPS it sees the reverse proxy&apos;s address and bans everybody behind it for what one of them did.</source>
        <translation>HaRP nunca dice que alguien esté bloqueado; simplemente calla. Sin HP_TRUSTED_PROXY_IPS ve la dirección del proxy inverso y bloquea a todos los que están detrás por lo que hizo uno de ellos.</translation>
    </message>
    <message>
        <source>Ask for another page of the same Nextcloud, such as status.php: if it answers, only /exapps/ is silent.</source>
        <translation>Pida otra página del mismo Nextcloud, como status.php: si responde, solo calla /exapps/.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent may be stuck.</source>
        <translation>Puede que el agente de HaRP esté atascado.</translation>
    </message>
    <message>
        <source>HAProxy waits up to 30 seconds for the agent&apos;s decision, and the agent up to 25 seconds for Nextcloud, before a refusal is sent.</source>
        <translation>HAProxy espera hasta 30 segundos la decisión del agente, y el agente hasta 25 segundos a Nextcloud, antes de enviar un rechazo.</translation>
    </message>
    <message>
        <source>Allow more time: with 35 seconds you see the refusal.</source>
        <translation>Conceda más tiempo: con 35 segundos verá el rechazo.</translation>
    </message>
    <message>
        <source>Check how fast Nextcloud answers HaRP.</source>
        <translation>Compruebe con qué rapidez responde Nextcloud a HaRP.</translation>
    </message>
    <message>
        <source>The ExApp may have taken the request without answering it.</source>
        <translation>Puede que la ExApp haya aceptado la petición sin responderla.</translation>
    </message>
    <message>
        <source>HaRP waits half an hour for an ExApp&apos;s answer before it sends 504.</source>
        <translation>HaRP espera media hora la respuesta de una ExApp antes de enviar 504.</translation>
    </message>
    <message>
        <source>Look for this request in the ExApp&apos;s log; if it is there, the ExApp holds it.</source>
        <translation>Busque esta petición en el registro de la ExApp; si está, la retiene la ExApp.</translation>
    </message>
    <message>
        <source>The connection was reset after the request, without an answer.</source>
        <translation>La conexión fue restablecida (reset) tras la petición, sin respuesta.</translation>
    </message>
    <message>
        <source>HaRP may have dropped the request: your address is banned.</source>
        <translation>Puede que HaRP haya descartado la petición: su dirección está bloqueada.</translation>
    </message>
    <message>
        <source>Where HAProxy lacks the right to drop silently, a dropped connection is reset instead.</source>
        <translation>Donde HAProxy no tiene permiso para descartar en silencio, la conexión descartada se restablece (reset).</translation>
    </message>
    <message>
        <source>Change wss:// to ws:// in the address, or use the port for TLS.</source>
        <translation>Cambie wss:// por ws:// en la dirección, o use el puerto para TLS.</translation>
    </message>
    <message>
        <source>The answer to the plain request is a TLS record.</source>
        <translation>La respuesta a la petición sin cifrar es un registro TLS.</translation>
    </message>
    <message>
        <source>This port speaks TLS: use wss:// instead of ws://.</source>
        <translation>Este puerto habla TLS: use wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>The request was sent in plain to a port for TLS.</source>
        <translation>La petición se envió sin cifrar a un puerto para TLS.</translation>
    </message>
    <message>
        <source>Port %1 is usual for TLS, and the plain request was hung up on.</source>
        <translation>El puerto %1 es habitual para TLS, y la petición sin cifrar se cortó.</translation>
    </message>
    <message>
        <source>This port probably speaks TLS: use wss:// instead of ws://.</source>
        <translation>Este puerto probablemente habla TLS: use wss:// en lugar de ws://.</translation>
    </message>
    <message>
        <source>Many servers hang up on plain text at a port for TLS.</source>
        <translation>Muchos servidores cuelgan ante texto sin cifrar en un puerto para TLS.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: use ws:// instead of wss://.</source>
        <translation>Este puerto no habla TLS: use ws:// en lugar de wss://.</translation>
    </message>
    <message>
        <source>The answer to the TLS greeting is no TLS. 8780 of HaRP and the ExApps&apos; own ports are plain.</source>
        <translation>La respuesta al saludo TLS no es TLS. El 8780 de HaRP y los puertos propios de las ExApps van sin cifrar.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not accept the one it got.</source>
        <translation>El servidor quiere un certificado de cliente, o no acepta el que recibió.</translation>
    </message>
    <message>
        <source>It broke off with an alert about the certificate of this side.</source>
        <translation>Cortó con una alerta sobre el certificado de este lado.</translation>
    </message>
    <message>
        <source>Set certificate and key of the client in the TLS options.</source>
        <translation>Indique el certificado y la clave del cliente en las opciones de TLS.</translation>
    </message>
    <message>
        <source>Check that the server trusts the authority that signed it, and that it has not expired.</source>
        <translation>Compruebe que el servidor confía en la autoridad que lo firmó y que no ha caducado.</translation>
    </message>
    <message>
        <source>Client and server found no way to speak TLS with each other.</source>
        <translation>El cliente y el servidor no encontraron la forma de hablar TLS entre sí.</translation>
    </message>
    <message>
        <source>The server broke off the TLS handshake: no common version or cipher, a host name that it does not serve, or no TLS at this port at all.</source>
        <translation>El servidor cortó el handshake TLS: ninguna versión ni cifrado comunes, un nombre de host que no sirve, o nada de TLS en este puerto.</translation>
    </message>
    <message>
        <source>Check that port %2 speaks TLS, and which versions.</source>
        <translation>Compruebe que el puerto %2 habla TLS, y qué versiones.</translation>
    </message>
    <message>
        <source>Use the host name that the server has a certificate for, not its address.</source>
        <translation>Use el nombre de host para el que el servidor tiene un certificado, no su dirección.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate of %1.</source>
        <translation>Nadie en quien este equipo confíe ha firmado el certificado de %1.</translation>
    </message>
    <message>
        <source>It is self-signed, signed by an authority of your own, or the server does not send the certificates in between (fullchain).</source>
        <translation>Es autofirmado, está firmado por una autoridad propia, o el servidor no envía los certificados intermedios (fullchain).</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the TLS options.</source>
        <translation>Indique el certificado de la autoridad en las opciones de TLS.</translation>
    </message>
    <message>
        <source>If browsers do trust it, let the server send the whole chain.</source>
        <translation>Si los navegadores sí confían en él, haga que el servidor envíe toda la cadena.</translation>
    </message>
    <message>
        <source>For a test accept any certificate.</source>
        <translation>Para una prueba, acepte cualquier certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid now.</source>
        <translation>El certificado de %1 no es válido ahora.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or a clock is wrong.</source>
        <translation>Ha caducado, aún no es válido, o un reloj va mal.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the server, also behind the reverse proxy.</source>
        <translation>Renueve el certificado y recargue el servidor, también detrás del proxy inverso.</translation>
    </message>
    <message>
        <source>Check the clock here.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The address is a number; certificates mostly hold names.</source>
        <translation>La dirección es un número; los certificados suelen contener nombres.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>El certificado no es para %1.</translation>
    </message>
    <message>
        <source>Another server answers, or the server is asked under a name that it has no certificate for.</source>
        <translation>Responde otro servidor, o se pregunta al servidor con un nombre para el que no tiene certificado.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>Use el nombre de host que figura en el certificado.</translation>
    </message>
    <message>
        <source>Get a certificate for this name; several names can stand in one.</source>
        <translation>Obtenga un certificado para este nombre; en uno pueden figurar varios nombres.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be read.</source>
        <translation>Un certificado o una clave de este lado no se puede leer.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Compruebe el archivo, su formato (PEM o PKCS#12) y la frase de contraseña.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version %1 was asked for.</source>
        <translation>Se pidió Sec-WebSocket-Version %1.</translation>
    </message>
    <message>
        <source>The server names its versions: %1.</source>
        <translation>El servidor indica sus versiones: %1.</translation>
    </message>
    <message>
        <source>The server does not speak version &quot;%1&quot; of the WebSocket protocol.</source>
        <translation>El servidor no habla la versión «%1» del protocolo WebSocket.</translation>
    </message>
    <message>
        <source>RFC 6455 is version 13; others are drafts that nobody speaks any more.</source>
        <translation>RFC 6455 es la versión 13; las demás son borradores que ya nadie habla.</translation>
    </message>
    <message>
        <source>Ask for version 13.</source>
        <translation>Pida la versión 13.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, but the server says that it saw none: &quot;%1&quot;</source>
        <translation>Se pidió un upgrade, pero el servidor dice que no vio ninguno: «%1»</translation>
    </message>
    <message>
        <source>A proxy on the way took the upgrade out of the handshake.</source>
        <translation>Un proxy del camino quitó el upgrade del handshake.</translation>
    </message>
    <message>
        <source>The request reached the endpoint as an ordinary GET: the headers Upgrade and Connection hold for one hop only, and each proxy must be told to pass them on. The samples for nginx and Apache that HaRP came with do not.</source>
        <translation>La petición llegó al endpoint como un GET normal: las cabeceras Upgrade y Connection valen para un solo salto, y hay que indicar a cada proxy que las deje pasar. Los ejemplos para nginx y Apache que venían con HaRP no lo hacen.</translation>
    </message>
    <message>
        <source>An upgrade to WebSocket 13 was asked for, and the answer is %1.</source>
        <translation>Se pidió un upgrade a WebSocket 13, y la respuesta es %1.</translation>
    </message>
    <message>
        <source>The server asks for the upgrade that was sent: a proxy on the way took it out.</source>
        <translation>El servidor pide el upgrade que se envió: lo quitó un proxy del camino.</translation>
    </message>
    <message>
        <source>426 answers a request without a usable upgrade. The endpoint is a WebSocket, but what reaches it is an ordinary GET.</source>
        <translation>426 responde a una petición sin un upgrade utilizable. El endpoint es un WebSocket, pero lo que le llega es un GET normal.</translation>
    </message>
    <message>
        <source>The answer is 404 with the JSON {&quot;detail&quot;:&quot;Not Found&quot;} of FastAPI or Starlette.</source>
        <translation>La respuesta es 404 con el JSON {&quot;detail&quot;:&quot;Not Found&quot;} de FastAPI o Starlette.</translation>
    </message>
    <message>
        <source>To a real upgrade on a path that does not exist they answer 403 with an empty body.</source>
        <translation>A un upgrade real en una ruta que no existe responden 403 con cuerpo vacío.</translation>
    </message>
    <message>
        <source>The ExApp saw an ordinary GET: a proxy on the way took the upgrade out.</source>
        <translation>La ExApp vio un GET normal: un proxy del camino quitó el upgrade.</translation>
    </message>
    <message>
        <source>A path that is a WebSocket only does not exist for a GET, so the ExApp answers 404.</source>
        <translation>Una ruta que solo es un WebSocket no existe para un GET, así que la ExApp responde 404.</translation>
    </message>
    <message>
        <source>If no proxy stands between, the path may not exist at all: check its spelling.</source>
        <translation>Si no hay ningún proxy en medio, puede que la ruta no exista en absoluto: compruebe su ortografía.</translation>
    </message>
    <message>
        <source>The answer is %1 with Content-Type: text/event-stream.</source>
        <translation>La respuesta es %1 con Content-Type: text/event-stream.</translation>
    </message>
    <message>
        <source>This is a stream of server-sent events, not a WebSocket.</source>
        <translation>Esto es un flujo de server-sent events, no un WebSocket.</translation>
    </message>
    <message>
        <source>Server-sent events (as in MCP over HTTP) are a long answer to a GET. In HaRP other time limits hold for them than for sockets: HP_TIMEOUT_SERVER.</source>
        <translation>Los server-sent events (como en MCP sobre HTTP) son una respuesta larga a un GET. En HaRP rigen para ellos otros límites de tiempo que para los sockets: HP_TIMEOUT_SERVER.</translation>
    </message>
    <message>
        <source>Look for the WebSocket at another path, or read the stream with an HTTP client.</source>
        <translation>Busque el WebSocket en otra ruta, o lea el flujo con un cliente HTTP.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, and the answer is %1 (%2).</source>
        <translation>Se pidió un upgrade, y la respuesta es %1 (%2).</translation>
    </message>
    <message>
        <source>An application answers like this to an ordinary GET.</source>
        <translation>Una aplicación responde así a un GET normal.</translation>
    </message>
    <message>
        <source>A page came instead of a WebSocket: the upgrade got lost, or nothing at this path takes it.</source>
        <translation>Llegó una página en lugar de un WebSocket: el upgrade se perdió, o nada en esta ruta lo acepta.</translation>
    </message>
    <message>
        <source>The endpoint, or something before it, took the handshake for an ordinary GET. Mostly a proxy did not pass the headers Upgrade and Connection on.</source>
        <translation>El endpoint, o algo delante de él, tomó el handshake por un GET normal. Casi siempre es un proxy que no dejó pasar las cabeceras Upgrade y Connection.</translation>
    </message>
    <message>
        <source>Check the path: a web application may answer every unknown path with its start page.</source>
        <translation>Compruebe la ruta: una aplicación web puede responder a cualquier ruta desconocida con su página de inicio.</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>servicio de nombres</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>proxy inverso</translation>
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
        <translation>Proxy PHP de AppAPI</translation>
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
        <translation>servidor</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The answer is %1 in the form of %2&apos;s own page.</source>
        <translation>La respuesta es %1 con la forma de la página propia de %2.</translation>
    </message>
    <message>
        <source>The answer is 400 and says that this port speaks TLS.</source>
        <translation>La respuesta es 400 y dice que este puerto habla TLS.</translation>
    </message>
    <message>
        <source>The answer is %1 and says that the headers are too large.</source>
        <translation>La respuesta es %1 y dice que las cabeceras son demasiado grandes.</translation>
    </message>
    <message>
        <source>The request head has %1 bytes.</source>
        <translation>La cabecera de la petición tiene %1 bytes.</translation>
    </message>
    <message>
        <source>The headers of the handshake are too large for a server on the way.</source>
        <translation>Las cabeceras del handshake son demasiado grandes para un servidor del camino.</translation>
    </message>
    <message>
        <source>Mostly there are too many cookies, or a very long token.</source>
        <translation>Casi siempre hay demasiadas cookies, o un token muy largo.</translation>
    </message>
    <message>
        <source>Send only the cookies that are needed: the instance&apos;s (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</source>
        <translation>Envíe solo las cookies necesarias: la de la instancia (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Or raise the limit (nginx: large_client_header_buffers).</source>
        <translation>O aumente el límite (nginx: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) looked for /exapps/ itself and did not hand it to HaRP.</source>
        <translation>El proxy inverso (%1) buscó /exapps/ por sí mismo y no lo pasó a HaRP.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own, not HaRP&apos;s nor Nextcloud&apos;s: it has no location for this path, or one that leads to files.</source>
        <translation>La página es del propio servidor web, no de HaRP ni de Nextcloud: no tiene ninguna location para esta ruta, o tiene una que lleva a archivos.</translation>
    </message>
    <message>
        <source>The web server (%1) knows no such path.</source>
        <translation>El servidor web (%1) no conoce esa ruta.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own; nothing behind it was asked.</source>
        <translation>La página es del propio servidor web; no se preguntó a nada que esté detrás.</translation>
    </message>
    <message>
        <source>Check the path. The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Compruebe la ruta. Los sockets de las ExApps están en /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>A rule of the web server (%1) forbids the request.</source>
        <translation>Una regla del servidor web (%1) prohíbe la petición.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own: a deny rule, a firewall module, a password of its own, or files that it may not read.</source>
        <translation>La página es del propio servidor web: una regla deny, un módulo cortafuegos, una contraseña propia, o archivos que no puede leer.</translation>
    </message>
    <message>
        <source>Check for allow and deny rules, for basic authentication, and that /exapps/ leads to HaRP.</source>
        <translation>Compruebe si hay reglas allow y deny o autenticación básica, y que /exapps/ lleve a HaRP.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) gets no answer from the server behind it.</source>
        <translation>El proxy inverso (%1) no obtiene respuesta del servidor que tiene detrás.</translation>
    </message>
    <message>
        <source>What it hands the path to refuses connections, closes them, or does not speak HTTP there. For /exapps/ that is HaRP, mostly port 8780.</source>
        <translation>Aquello a lo que pasa la ruta rechaza las conexiones, las cierra, o no habla HTTP allí. Para /exapps/ es HaRP, casi siempre en el puerto 8780.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs and its port 8780 is reachable from the reverse proxy.</source>
        <translation>Compruebe que el contenedor de HaRP está en marcha y que el proxy inverso llega a su puerto 8780.</translation>
    </message>
    <message>
        <source>8780 speaks HTTP, 8781 HTTPS: scheme and port must fit.</source>
        <translation>8780 habla HTTP, 8781 HTTPS: el esquema y el puerto deben corresponder.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) does not pass requests on at the moment.</source>
        <translation>El proxy inverso (%1) no pasa peticiones en este momento.</translation>
    </message>
    <message>
        <source>nginx: no server is up, a limit of requests or connections is reached, or a maintenance rule. Apache: it cannot reach the server behind it and waits before it tries again.</source>
        <translation>nginx: ningún servidor está activo, se alcanzó un límite de peticiones o conexiones, o hay una regla de mantenimiento. Apache: no puede llegar al servidor que tiene detrás y espera antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Check that the server behind it runs; Apache tries again after a minute.</source>
        <translation>Compruebe que el servidor que está detrás está en marcha; Apache lo intenta de nuevo al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Look for limit_req, limit_conn and maintenance rules.</source>
        <translation>Busque limit_req, limit_conn y reglas de mantenimiento.</translation>
    </message>
    <message>
        <source>The server behind the reverse proxy (%1) did not answer it in time.</source>
        <translation>El servidor que está detrás del proxy inverso (%1) no le respondió a tiempo.</translation>
    </message>
    <message>
        <source>Under /exapps/ this is also how a ban by HaRP looks from behind a reverse proxy: HaRP drops the proxy&apos;s requests silently, and the proxy waits for its own timeout, mostly 60 seconds.</source>
        <translation>Bajo /exapps/, este es también el aspecto de un bloqueo de HaRP visto desde detrás de un proxy inverso: HaRP descarta en silencio las peticiones del proxy, y el proxy espera su propio límite de tiempo, casi siempre 60 segundos.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once: if it works, HaRP had banned the proxy.</source>
        <translation>Espere cinco minutos sin un solo intento y pruebe después una vez: si funciona, HaRP había bloqueado el proxy.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, so that HaRP bans clients instead.</source>
        <translation>Ponga en HP_TRUSTED_PROXY_IPS la dirección del proxy inverso, para que HaRP bloquee a los clientes en su lugar.</translation>
    </message>
    <message>
        <source>If only this path is slow, look into the ExApp&apos;s log.</source>
        <translation>Si solo esta ruta es lenta, consulte el registro de la ExApp.</translation>
    </message>
    <message>
        <source>The web server (%1) refused the request itself.</source>
        <translation>El propio servidor web (%1) rechazó la petición.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own. 400: it could not read the request. 421: the host name does not fit the TLS connection. 495, 496: it wants a client certificate. 500: its configuration fails, often a proxy rule with an unknown scheme (Apache without mod_proxy_wstunnel).</source>
        <translation>La página es del propio servidor web. 400: no pudo leer la petición. 421: el nombre de host no corresponde a la conexión TLS. 495, 496: quiere un certificado de cliente. 500: su configuración falla, a menudo una regla de proxy con un esquema desconocido (Apache sin mod_proxy_wstunnel).</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy, mod_proxy_http and mod_proxy_wstunnel.</source>
        <translation>Apache: active mod_proxy, mod_proxy_http y mod_proxy_wstunnel.</translation>
    </message>
</context>
<context>
    <name>plectrum::VerdictCard</name>
    <message>
        <source> (likely)</source>
        <translation> (probable)</translation>
    </message>
    <message>
        <source> (a guess)</source>
        <translation> (suposición)</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>WHAT TO TRY</source>
        <translation>QUÉ PROBAR</translation>
    </message>
    <message>
        <source>HaRP counts this as a failure. After %1 within %2 s it goes silent for this address.</source>
        <translation>HaRP cuenta esto como fallo. Tras %1 en %2 s deja de responder a esta dirección.</translation>
    </message>
</context>
<context>
    <name>plectrum::VersionFact</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Compiled for</source>
        <translation>Compilado para</translation>
    </message>
</context>
<context>
    <name>plectrum::Violation</name>
    <message>
        <source>A reserved bit is set that no agreed extension defines.</source>
        <translation>Está activado un bit reservado que ninguna extensión negociada define.</translation>
    </message>
    <message>
        <source>The opcode is reserved for future use.</source>
        <translation>El opcode está reservado para uso futuro.</translation>
    </message>
    <message>
        <source>The payload length is not in its shortest form.</source>
        <translation>La longitud del payload no está en su forma más corta.</translation>
    </message>
    <message>
        <source>The top bit of the 64-bit payload length is set.</source>
        <translation>Está activado el bit superior de la longitud de payload de 64 bits.</translation>
    </message>
    <message>
        <source>A client must mask every frame; this one is not masked.</source>
        <translation>Un cliente debe enmascarar todas las tramas; esta no está enmascarada.</translation>
    </message>
    <message>
        <source>A server must not mask; this frame is masked.</source>
        <translation>Un servidor no debe enmascarar; esta trama está enmascarada.</translation>
    </message>
    <message>
        <source>A control frame carries more than 125 bytes.</source>
        <translation>Una trama de control lleva más de 125 bytes.</translation>
    </message>
    <message>
        <source>A control frame is fragmented.</source>
        <translation>Una trama de control está fragmentada.</translation>
    </message>
    <message>
        <source>A continuation frame has no message to continue.</source>
        <translation>Una trama de continuación no tiene mensaje que continuar.</translation>
    </message>
    <message>
        <source>A new message begins before the fragmented one has ended.</source>
        <translation>Un mensaje nuevo empieza antes de que haya terminado el fragmentado.</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8.</source>
        <translation>Un mensaje de texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>A close frame has a body of one byte; a code takes two.</source>
        <translation>Una trama de cierre tiene un cuerpo de un byte; un código ocupa dos.</translation>
    </message>
    <message>
        <source>The close code must not stand in a close frame.</source>
        <translation>El código de cierre no debe figurar en una trama de cierre.</translation>
    </message>
    <message>
        <source>The reason of a close frame is not valid UTF-8.</source>
        <translation>El motivo de una trama de cierre no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>RSV1 is set on a frame that is not the first of its message.</source>
        <translation>RSV1 está activado en una trama que no es la primera de su mensaje.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 está activado en una trama de control.</translation>
    </message>
    <message>
        <source>The compressed payload is not valid deflate data.</source>
        <translation>El payload comprimido no son datos deflate válidos.</translation>
    </message>
    <message>
        <source>The message inflates above the limit.</source>
        <translation>Al descomprimirse, el mensaje supera el límite.</translation>
    </message>
    <message>
        <source>The frame is longer than the limit.</source>
        <translation>La trama es más larga que el límite.</translation>
    </message>
    <message>
        <source>The joined message is longer than the limit.</source>
        <translation>El mensaje unido es más largo que el límite.</translation>
    </message>
    <message>
        <source>A frame follows the close frame.</source>
        <translation>Una trama sigue a la trama de cierre.</translation>
    </message>
</context>
<context>
    <name>plectrum::WelcomePage</name>
    <message>
        <source>Pluck a WebSocket and see every string swing</source>
        <translation>Pulse un WebSocket y vea vibrar cada cuerda</translation>
    </message>
    <message>
        <source>An echo server is built in: one click connects to it, and everything that crosses the wire is recorded.
Or choose a profile on the left, type a URL, or drop a .plectrum recording here.</source>
        <translation>Hay un servidor echo integrado: un clic conecta con él, y todo lo que pasa por la red se graba.
O elija un perfil a la izquierda, escriba una URL o suelte aquí una grabación .plectrum.</translation>
    </message>
    <message>
        <source>Connect to the ech&amp;o server</source>
        <translation>Conectar con el servidor ech&amp;o</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nueva conexión</translation>
    </message>
    <message>
        <source>Open a recordin&amp;g…</source>
        <translation>Abrir una &amp;grabación…</translation>
    </message>
</context>
<context>
    <name>plectrum::WireFace</name>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes en la red</translation>
    </message>
</context>
</TS>
