<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>main</name>
    <message>
        <source>Connect to, inspect and record WebSocket services.</source>
        <translation>Se connecter à des services WebSocket, les inspecter et les capturer.</translation>
    </message>
    <message>
        <source>Recordings to open, or URLs to connect to.</source>
        <translation>Captures à ouvrir ou URL auxquelles se connecter.</translation>
    </message>
    <message>
        <source>Show texts in this language, whatever is set: %1.</source>
        <translation>Afficher les textes dans cette langue, quel que soit le réglage : %1.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”.</source>
        <translation>Il n’y a pas de textes dans la langue « %1 ».</translation>
    </message>
</context>
<context>
    <name>plectrum::AboutDialog</name>
    <message>
        <source>About Plectrum</source>
        <translation>À propos de Plectrum</translation>
    </message>
    <message>
        <source>Connects to, inspects, records and rehearses WebSocket services.</source>
        <translation>Se connecte à des services WebSocket, les inspecte, les enregistre et les répète.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>Versions of all parts</source>
        <translation>Versions de tous les composants</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>As plain text, for a bug report</source>
        <translation>En texte brut, pour un rapport de bogue</translation>
    </message>
    <message>
        <source>see the text</source>
        <translation>voir le texte</translation>
    </message>
</context>
<context>
    <name>plectrum::BanMeter</name>
    <message>
        <source>Failures that HaRP counts</source>
        <translation>Échecs comptés par HaRP</translation>
    </message>
    <message>
        <source>&amp;Forget (HaRP was restarted)</source>
        <translation>&amp;Oublier (HaRP a été redémarré)</translation>
    </message>
    <message>
        <source>HaRP: %1</source>
        <translation>HaRP&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: HaRP answers this address no more. Automatic tries wait until %2.</source>
        <translation>%1&#xa0;: HaRP ne répond plus à cette adresse. Les tentatives automatiques attendent jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1: automatic tries wait until %2, so that HaRP does not ban this address.</source>
        <translation>%1&#xa0;: les tentatives automatiques attendent jusqu’à %2, pour que HaRP ne bannisse pas cette adresse.</translation>
    </message>
    <message>
        <source>%1: after %2 failures HaRP goes silent for this address. The oldest counts until %3.</source>
        <translation>%1&#xa0;: après %2 échecs, HaRP ne répond plus à cette adresse. Le plus ancien compte jusqu’à %3.</translation>
    </message>
</context>
<context>
    <name>plectrum::Banner</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way</source>
        <translation>Interroger l’adresse plusieurs fois et indiquer qui fait obstacle</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>The handshake was refused: %1 %2</source>
        <translation>Le handshake a été refusé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Afficher le handshake</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>À essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other end hung up without a close frame.</source>
        <translation>L’autre extrémité a raccroché sans trame de fermeture.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La connexion a été réinitialisée.</translation>
    </message>
    <message>
        <source>The other end ended TLS with an alert.</source>
        <translation>L’autre extrémité a mis fin à TLS par une alerte.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>L’autre extrémité n’a pas répondu à la trame de fermeture.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping.</source>
        <translation>L’autre extrémité n’a pas répondu à un ping.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>L’autre extrémité a enfreint une règle du protocole.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>La connexion a pris fin.</translation>
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
        <translation>La reconnexion automatique est arrêtée, pour que HaRP ne bannisse pas cette adresse</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsDock</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls are counted where a protocol names its events or methods,
such as Socket.IO or JSON-RPC.</source>
        <translation>Les appels sont comptés lorsqu’un protocole nomme ses événements ou ses méthodes,
comme Socket.IO ou JSON-RPC.</translation>
    </message>
</context>
<context>
    <name>plectrum::CallsModel</name>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>The event or method; Enter shows its rows only</source>
        <translation>L’événement ou la méthode&#xa0;; Entrée n’affiche que ses lignes</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Dir</source>
        <extracomment>direction of a call, narrow</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Par s</translation>
    </message>
    <message>
        <source>Messages a second of the recording</source>
        <translation>Messages par seconde de la capture</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Answers that say no</source>
        <translation>Réponses négatives</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Without an answer when their connection ended</source>
        <translation>Restés sans réponse à la fin de leur connexion</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>Half of the answers took no longer (at most 1.6 % off)</source>
        <translation>La moitié des réponses n’ont pas pris plus de temps (écart d’au plus 1,6&#xa0;%)</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>19 of 20 answers took no longer (at most 1.6 % off)</source>
        <translation>19 réponses sur 20 n’ont pas pris plus de temps (écart d’au plus 1,6&#xa0;%)</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>99 of 100 answers took no longer (at most 1.6 % off)</source>
        <translation>99 réponses sur 100 n’ont pas pris plus de temps (écart d’au plus 1,6&#xa0;%)</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max ms</translation>
    </message>
    <message>
        <source>The slowest answer</source>
        <translation>La réponse la plus lente</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(autres)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureConverter</name>
    <message>
        <source>secrets, replaced: %1</source>
        <translation>secrets remplacés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureFiles</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu depuis %1</translation>
    </message>
    <message>
        <source>Read from %1; not carried over: %2</source>
        <translation>Lu depuis %1&#xa0;; non repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exported as %1, which begins with what was found</source>
        <translation>Exporté sous %1, qui commence par ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
    <message>
        <source>%1; not carried over: %2</source>
        <translation>%1&#xa0;; non repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>All that can be read (%1)</source>
        <translation>Tous les fichiers lisibles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open with secrets</source>
        <translation>Ouvrir avec les secrets</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Export recording</source>
        <translation>Exporter la capture</translation>
    </message>
    <message>
        <source>This recording holds secrets as they were sent.</source>
        <translation>Cette capture contient des secrets tels qu’ils ont été envoyés.</translation>
    </message>
    <message>
        <source>Whoever gets %1 can use your sessions, unless tokens, cookies and passwords are replaced in it.</source>
        <translation>Quiconque obtient %1 peut utiliser vos sessions, à moins que les jetons, cookies et mots de passe n’y soient remplacés.</translation>
    </message>
    <message>
        <source>Replace secrets</source>
        <translation>Remplacer les secrets</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>Conserver les secrets</translation>
    </message>
    <message>
        <source>%1 was not written: another file is being read or written.</source>
        <translation>%1 n’a pas été écrit&#xa0;: un autre fichier est en cours de lecture ou d’écriture.</translation>
    </message>
    <message>
        <source>Save recording as</source>
        <translation>Enregistrer la capture sous</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Captures (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not saved: another recording is being saved. Try again when it is done.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: une autre capture est en cours d’enregistrement. Réessayez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>plectrum::CaptureSaver</name>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
</context>
<context>
    <name>plectrum::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Search what is done, and keys</source>
        <translation>Rechercher parmi les actions et les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>No key does that. The command palette (Ctrl+K) knows every command.</source>
        <translation>Aucune touche n’y correspond. La palette de commandes (Ctrl+K) connaît toutes les commandes.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>As a table, to paste into a text and print</source>
        <translation>Sous forme de tableau, à coller dans un texte et à imprimer</translation>
    </message>
    <message>
        <source>&amp;Save as web page…</source>
        <translation>Enregi&amp;strer comme page web…</translation>
    </message>
    <message>
        <source>To look at in a browser, and to print from there</source>
        <translation>À consulter dans un navigateur, et à imprimer de là</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Enregistrer les raccourcis</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseCode</name>
    <message>
        <source>The purpose of the connection is fulfilled.</source>
        <translation>La connexion a rempli son rôle.</translation>
    </message>
    <message>
        <source>The server goes down or the browser leaves the page.</source>
        <translation>Le serveur s’arrête ou le navigateur quitte la page.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>L’autre extrémité a enfreint une règle du protocole.</translation>
    </message>
    <message>
        <source>This type of data is not accepted.</source>
        <translation>Ce type de données n’est pas accepté.</translation>
    </message>
    <message>
        <source>Reserved; has no meaning yet.</source>
        <translation>Réservé&#xa0;; n’a pas encore de signification.</translation>
    </message>
    <message>
        <source>The close frame had no code. Never on the wire.</source>
        <translation>La trame de fermeture n’avait pas de code. Jamais transmis sur le réseau.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame. Never on the wire.</source>
        <translation>La connexion a pris fin sans trame de fermeture. Jamais transmis sur le réseau.</translation>
    </message>
    <message>
        <source>A message does not fit its type, such as text that is not UTF-8.</source>
        <translation>Un message ne correspond pas à son type, par exemple un texte qui n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>A message breaks a rule of the other end.</source>
        <translation>Un message enfreint une règle de l’autre extrémité.</translation>
    </message>
    <message>
        <source>A message is longer than the other end can take.</source>
        <translation>Un message est plus long que ce que l’autre extrémité accepte.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to.</source>
        <translation>Le client exige une extension que le serveur n’a pas acceptée.</translation>
    </message>
    <message>
        <source>The server met a condition that it did not expect.</source>
        <translation>Le serveur a rencontré une situation inattendue.</translation>
    </message>
    <message>
        <source>The service restarts; reconnect after a random delay of 5 to 30 seconds.</source>
        <translation>Le service redémarre&#xa0;; reconnectez-vous après un délai aléatoire de 5 à 30 secondes.</translation>
    </message>
    <message>
        <source>The service is overloaded; reconnect later or elsewhere.</source>
        <translation>Le service est surchargé&#xa0;; reconnectez-vous plus tard ou ailleurs.</translation>
    </message>
    <message>
        <source>A gateway got an invalid response from the server behind it.</source>
        <translation>Une passerelle a reçu une réponse non valide du serveur situé derrière elle.</translation>
    </message>
    <message>
        <source>The TLS handshake failed. Never on the wire.</source>
        <translation>Le handshake TLS a échoué. Jamais transmis sur le réseau.</translation>
    </message>
    <message>
        <source>The endpoint asks for credentials.</source>
        <translation>L’endpoint demande des identifiants.</translation>
    </message>
    <message>
        <source>The credentials do not allow this.</source>
        <translation>Les identifiants ne permettent pas cela.</translation>
    </message>
    <message>
        <source>The endpoint waited too long.</source>
        <translation>L’endpoint a attendu trop longtemps.</translation>
    </message>
</context>
<context>
    <name>plectrum::CloseText</name>
    <message>
        <source>The closing handshake was completed.</source>
        <translation>Le handshake de fermeture a été mené à son terme.</translation>
    </message>
    <message>
        <source>TCP ended without a close frame.</source>
        <translation>TCP a pris fin sans trame de fermeture.</translation>
    </message>
    <message>
        <source>The TCP connection was reset.</source>
        <translation>La connexion TCP a été réinitialisée.</translation>
    </message>
    <message>
        <source>TLS ended the connection with an alert.</source>
        <translation>TLS a mis fin à la connexion par une alerte.</translation>
    </message>
    <message>
        <source>The close frame was not answered in time.</source>
        <translation>La trame de fermeture n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>A ping was not answered in time.</source>
        <translation>Un ping n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The other end broke a rule, so the connection was failed.</source>
        <translation>L’autre extrémité a enfreint une règle, la connexion a donc été interrompue.</translation>
    </message>
    <message>
        <source>The handshake was refused.</source>
        <translation>Le handshake a été refusé.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>A code of this application&apos;s own.</source>
        <translation>Un code propre à cette application.</translation>
    </message>
    <message>
        <source>A code registered for a library or framework.</source>
        <translation>Un code enregistré pour une bibliothèque ou un framework.</translation>
    </message>
    <message>
        <source>No endpoint may use this code (RFC 6455 §7.4).</source>
        <translation>Aucun endpoint ne peut utiliser ce code (RFC 6455 §7.4).</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>The close frame has no code (1005).</source>
        <translation>La trame de fermeture n’a pas de code (1005).</translation>
    </message>
    <message>
        <source>The close frame has one byte; a code takes two.</source>
        <translation>La trame de fermeture n’a qu’un octet&#xa0;; un code en occupe deux.</translation>
    </message>
    <message>
        <source>This side sent the first close frame.</source>
        <translation>Ce côté a envoyé la première trame de fermeture.</translation>
    </message>
    <message>
        <source>The other end sent the first close frame.</source>
        <translation>L’autre extrémité a envoyé la première trame de fermeture.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorButton</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRules</name>
    <message>
        <source>Broken rules</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>Closed with an error</source>
        <translation>Fermée sur une erreur</translation>
    </message>
    <message>
        <source>Close and end</source>
        <translation>Fermeture et fin</translation>
    </message>
    <message>
        <source>Control frames</source>
        <translation>Trames de contrôle</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragments</translation>
    </message>
</context>
<context>
    <name>plectrum::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>The first rule whose filter matches colours a row. Of long payloads, rules look at the first bytes only.</source>
        <translation>La première règle dont le filtre correspond colore la ligne. Pour les longues charges utiles, les règles n’examinent que les premiers octets.</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Règles, dans leur ordre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Text in the light theme</source>
        <translation>Texte dans le thème clair</translation>
    </message>
    <message>
        <source>Background in the light theme</source>
        <translation>Fond dans le thème clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text in the dark theme</source>
        <translation>Texte dans le thème sombre</translation>
    </message>
    <message>
        <source>Background in the dark theme</source>
        <translation>Fond dans le thème sombre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>D&amp;efaults</source>
        <translation>Par défau&amp;t</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>À la position %1&#xa0;: trouvé %2, attendu %3</translation>
    </message>
    <message>
        <source>An empty filter colours nothing.</source>
        <translation>Un filtre vide ne colore rien.</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>impossible actuellement</translation>
    </message>
</context>
<context>
    <name>plectrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, a profile, an environment, a recording, a tab</source>
        <translation>Que faire, où aller&#xa0;: une commande, un profil, un environnement, une capture, un onglet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing has such a name. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Esc close</source>
        <translation>↑ ↓ choisir · Entrée exécuter · Échap fermer</translation>
    </message>
</context>
<context>
    <name>plectrum::CompareDialog</name>
    <message>
        <source>Values that differ</source>
        <translation>Valeurs qui diffèrent</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>Valeurs JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1 · %2 %3 · %4 bytes · %5 s</source>
        <translation>Ligne %1 · %2 %3 · %4 octets · %5 s</translation>
    </message>
    <message>
        <source>Rows %L1 and %L2</source>
        <translation>Lignes %L1 et %L2</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Row %L2</source>
        <translation>Ligne %L2</translation>
    </message>
    <message>
        <source>Both say the same, byte by byte.</source>
        <translation>Les deux sont identiques, octet par octet.</translation>
    </message>
    <message>
        <source>Both mean the same; they are written differently.</source>
        <translation>Les deux ont le même sens&#xa0;; elles sont écrites différemment.</translation>
    </message>
    <message>
        <source>Differences: %L1</source>
        <translation>Différences&#xa0;: %L1</translation>
    </message>
    <message>
        <source> · only the first %1 of each are compared</source>
        <translation> · seuls les %1 premiers de chacune sont comparés</translation>
    </message>
</context>
<context>
    <name>plectrum::ComposeDialog</name>
    <message>
        <source>Compose by protocol</source>
        <translation>Composer selon le protocole</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Put it into the composer, to be looked at and sent</source>
        <translation>Le placer dans l’éditeur, pour le relire et l’envoyer</translation>
    </message>
    <message>
        <source>The next one: %1</source>
        <translation>Le suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON; may be empty</source>
        <translation>JSON&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Peut être vide</translation>
    </message>
</context>
<context>
    <name>plectrum::Composer</name>
    <message>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Frame…</source>
        <translation>Trame…</translation>
    </message>
    <message>
        <source>Any frame, right or wrong, bit by bit</source>
        <translation>N’importe quelle trame, correcte ou non, bit par bit</translation>
    </message>
    <message>
        <source>Save&amp;d</source>
        <translation>Enre&amp;gistrés</translation>
    </message>
    <message>
        <source>Messages that were saved, for every connection</source>
        <translation>Messages enregistrés, pour toutes les connexions</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Composer…</translation>
    </message>
    <message>
        <source>Make a message of its protocol&apos;s parts: event, method, topic…</source>
        <translation>Composer un message à partir des éléments de son protocole&#xa0;: événement, méthode, topic…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Ré&amp;péter</translation>
    </message>
    <message>
        <source>Send again and again, variables filled in anew each time</source>
        <translation>Envoyer encore et encore, en renseignant à chaque fois les variables</translation>
    </message>
    <message>
        <source>Compress&amp;ion</source>
        <translation>Compre&amp;ssion</translation>
    </message>
    <message>
        <source>Compression of the message</source>
        <translation>Compression du message</translation>
    </message>
    <message>
        <source>When long enough</source>
        <translation>Si assez long</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Mettre en f&amp;orme</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines; numbers and order stay as they are</source>
        <translation>Répartir le JSON sur plusieurs lignes&#xa0;; les nombres et l’ordre restent tels quels</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>A file whose bytes are sent as one message</source>
        <translation>Un fichier dont les octets sont envoyés en un seul message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A text message. Ctrl+Enter sends, Ctrl+Up brings back what was sent before.</source>
        <translation>Un message texte. Ctrl+Entrée l’envoie, Ctrl+Haut rappelle ce qui a été envoyé auparavant.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A text message that is checked to be JSON, or a Socket.IO packet: 42[&quot;event&quot;,{}]</source>
        <translation>Un message texte vérifié comme étant du JSON, ou un paquet Socket.IO&#xa0;: 42[&quot;event&quot;,{}]</translation>
    </message>
    <message>
        <source>Binary, hex</source>
        <translation>Binaire, hex</translation>
    </message>
    <message>
        <source>Bytes such as  00 ff 1a2b</source>
        <translation>Des octets, par exemple  00 ff 1a2b</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binaire, base64</translation>
    </message>
    <message>
        <source>Bytes in base64</source>
        <translation>Octets en base64</translation>
    </message>
    <message>
        <source>Binary, file</source>
        <translation>Binaire, fichier</translation>
    </message>
    <message>
        <source>Path of a file whose bytes are sent as one message</source>
        <translation>Chemin d’un fichier dont les octets sont envoyés en un seul message</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Payload of the ping, at most 125 bytes; may be empty</source>
        <translation>Charge utile du ping, 125 octets au plus&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Payload of an unsolicited pong, at most 125 bytes</source>
        <translation>Charge utile d’un pong non sollicité, 125 octets au plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Reason, at most 123 bytes; may be empty</source>
        <translation>Motif, 123 octets au plus&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>Any number up to 65535; it is sent as it stands here</source>
        <translation>N’importe quel nombre jusqu’à 65535&#xa0;; il est envoyé tel quel</translation>
    </message>
    <message>
        <source>&amp;Save this message…</source>
        <translation>Enregistrer &amp;ce message…</translation>
    </message>
    <message>
        <source>Saved &amp;messages…</source>
        <translation>M&amp;essages enregistrés…</translation>
    </message>
    <message>
        <source>What was sent &amp;before…</source>
        <translation>Envoyés précé&amp;demment…</translation>
    </message>
    <message>
        <source>By permessage-deflate, which was agreed</source>
        <translation>Par permessage-deflate, qui a été convenu</translation>
    </message>
    <message>
        <source>permessage-deflate was not agreed on this connection</source>
        <translation>permessage-deflate n’a pas été convenu sur cette connexion</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>This is too deeply nested to be laid out; it can be sent.</source>
        <translation>L’imbrication est trop profonde pour une mise en forme&#xa0;; l’envoi reste possible.</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>Earlier and later messages of the history</source>
        <translation>Messages précédents et suivants de l’historique</translation>
    </message>
    <message>
        <source>A close code is a number up to 65535.</source>
        <translation>Un code de fermeture est un nombre jusqu’à 65535.</translation>
    </message>
    <message>
        <source>%1 characters, too many to be edited here: this is their beginning. All are sent; Delete takes them away.</source>
        <translation>%1 caractères, trop pour être modifiés ici&#xa0;: en voici le début. Tous sont envoyés&#xa0;; Suppr les efface.</translation>
    </message>
    <message>
        <source>%1 must not stand in a close frame (RFC 6455 §7.4); it is sent all the same.</source>
        <translation>%1 ne doit pas figurer dans une trame de fermeture (RFC 6455 §7.4)&#xa0;; il est tout de même envoyé.</translation>
    </message>
    <message>
        <source>Without a code the reason is left out.</source>
        <translation>Sans code, le motif est omis.</translation>
    </message>
</context>
<context>
    <name>plectrum::ConnectionBar</name>
    <message>
        <source>Idle</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Resolving…</source>
        <translation>Résolution…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Securing…</source>
        <translation>Sécurisation…</translation>
    </message>
    <message>
        <source>Upgrading…</source>
        <translation>Upgrade…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Waiting to reconnect…</source>
        <translation>En attente de reconnexion…</translation>
    </message>
    <message>
        <source>Dia&amp;gnose</source>
        <translation>Diagnosti&amp;quer</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>ws://host/path, or loopback:/echo for the embedded server</source>
        <translation>ws://host/path, ou loopback:/echo pour le serveur intégré</translation>
    </message>
    <message>
        <source>Ask the address a few times and say who is in the way (Ctrl+Shift+D)</source>
        <translation>Interroger l’adresse plusieurs fois et indiquer qui fait obstacle (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>⚠ insecure</source>
        <translation>⚠ non sécurisée</translation>
    </message>
    <message>
        <source>Any certificate is accepted on this connection.</source>
        <translation>N’importe quel certificat est accepté sur cette connexion.</translation>
    </message>
    <message>
        <source>⚠ records secrets</source>
        <translation>⚠ capture les secrets</translation>
    </message>
    <message>
        <source>Tokens and cookies are recorded as they are.</source>
        <translation>Les jetons et les cookies sont capturés tels quels.</translation>
    </message>
    <message>
        <source>permessage-deflate: size as meant / size on the wire, received and sent</source>
        <translation>permessage-deflate&#xa0;: taille réelle / taille sur le réseau, en réception et en envoi</translation>
    </message>
    <message>
        <source>Last round trip of a ping</source>
        <translation>Dernier aller-retour d’un ping</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Déco&amp;nnecter</translation>
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
        <translation>Rien pour l’instant.
Connectez-vous, et chaque trame apparaîtra sous forme de ligne.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>This recording has no rows.</source>
        <translation>Cette capture n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Nothing here yet.
What passes through the server appears here, row by row.</source>
        <translation>Rien pour l’instant.
Ce qui passe par le serveur apparaît ici, ligne par ligne.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Pas de capture</translation>
    </message>
    <message>
        <source>● Recording %1</source>
        <translation>● Capture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>secrets replaced: %1</source>
        <translation>secrets remplacés&#xa0;: %1</translation>
    </message>
    <message>
        <source>in %1 · out %2 messages</source>
        <translation>messages&#xa0;: reçus %1 · envoyés %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Une fois ses variables renseignées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent again, since there is no connection: %L1</source>
        <translation>Non renvoyés, faute de connexion&#xa0;: %L1</translation>
    </message>
    <message>
        <source>The peer has not taken everything yet. Close the connection?</source>
        <translation>Le pair n’a pas encore tout reçu. Fermer la connexion&#xa0;?</translation>
    </message>
    <message>
        <source>%1 wait to be sent. Sent first, the connection closes behind them, or when the peer takes nothing for a while. Dropped, they are lost.</source>
        <translation>%1 en attente d’envoi. Si vous les envoyez d’abord, la connexion se ferme ensuite, ou dès que le pair n’accepte plus rien pendant un moment. Si vous les abandonnez, ils sont perdus.</translation>
    </message>
    <message>
        <source>&amp;Drop them and close</source>
        <translation>Aban&amp;donner et fermer</translation>
    </message>
    <message>
        <source>&amp;Send them first</source>
        <translation>&amp;Envoyer d’abord</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %1</source>
        <translation>Abandonnés avant l’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent on purpose: %1</source>
        <translation>Envoyé délibérément&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>plectrum::CookiesDialog</name>
    <message>
        <source>Kept cookies</source>
        <translation>Cookies conservés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>Afficher les &amp;valeurs</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Rétablir ce qui a été supprimé en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete &amp;all</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Kept cookies of “%1”</source>
        <translation>Cookies conservés de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Interrogation du trousseau de clés…</translation>
    </message>
    <message>
        <source>%1 Cookies are kept until Plectrum closes, in no file.</source>
        <translation>%1 Les cookies sont conservés jusqu’à la fermeture de Plectrum, sans être écrits dans un fichier.</translation>
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
        <translation>session</translation>
    </message>
    <message>
        <source>None yet. Cookies that answers set are kept here and sent with the next connection.</source>
        <translation>Aucun pour l’instant. Les cookies définis par les réponses sont conservés ici et envoyés à la prochaine connexion.</translation>
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
        <translation>Rapport d’une fin inattendue</translation>
    </message>
    <message>
        <source>The report names versions, the place of the fault and the last commands, but nothing that was typed, sent or received. It stays on this computer; if you report the fault, add it.</source>
        <translation>Le rapport nomme les versions, l’endroit de la faute et les dernières commandes, mais rien de ce qui a été saisi, envoyé ou reçu. Il reste sur cet ordinateur ; si vous signalez la faute, joignez-le.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly on %1. What it had recorded until then is kept.</source>
        <translation>Plectrum s’est arrêté de façon inattendue le %1. Ce qu’il avait enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>C&amp;opier le rapport</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>plectrum::Credentials</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>The connection to %1 needs secrets that no file holds.</source>
        <translation>La connexion à %1 nécessite des secrets qu’aucun fichier ne contient.</translation>
    </message>
    <message>
        <source>What is added to requests for %1 needs a value.</source>
        <translation>Ce qui est ajouté aux requêtes pour %1 nécessite une valeur.</translation>
    </message>
</context>
<context>
    <name>plectrum::CutsField</name>
    <message>
        <source>Fra&amp;mes</source>
        <translation>&amp;Trames</translation>
    </message>
    <message>
        <source>How the message is cut into frames</source>
        <translation>Découpage du message en trames</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Une seule trame</translation>
    </message>
    <message>
        <source>Every … bytes</source>
        <translation>Tous les … octets</translation>
    </message>
    <message>
        <source>Cut at bytes</source>
        <translation>Couper aux octets</translation>
    </message>
    <message>
        <source>Bytes a frame</source>
        <translation>Octets par trame</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Byte offsets where a new frame begins</source>
        <translation>Positions en octets où commence une nouvelle trame</translation>
    </message>
    <message>
        <source>4, 12, 12</source>
        <translation>4, 12, 12</translation>
    </message>
    <message>
        <source>A new frame begins before each of these bytes; one that stands twice makes an empty frame</source>
        <translation>Une nouvelle trame commence avant chacun de ces octets&#xa0;; une position indiquée deux fois donne une trame vide</translation>
    </message>
    <message>
        <source>Cut at c&amp;ursor</source>
        <translation>Couper au c&amp;urseur</translation>
    </message>
    <message>
        <source>A new frame begins where the cursor stands</source>
        <translation>Une nouvelle trame commence à la position du curseur</translation>
    </message>
    <message>
        <source>Numbers that ascend, such as 4, 12</source>
        <translation>Nombres croissants, par exemple 4, 12</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s): %1 bytes</source>
        <extracomment>%n frames of the lengths %1, such as 4 + 4 + 2</extracomment>
        <translation>
            <numerusform>%n trame&#xa0;: %1 octets</numerusform>
            <numerusform>%n trames&#xa0;: %1 octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plectrum::DecoderMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
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
        <translation>À</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Désordonnés</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
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
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Requests of the diagnosis</source>
        <translation>Requêtes du diagnostic</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>An object a line, as plectrum-cli diagnose --json prints it</source>
        <translation>Un objet par ligne, comme l’affiche plectrum-cli diagnose --json</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Interroger à nouveau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnostic de %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>What had been answered until then stands below.</source>
        <translation>Les réponses obtenues jusque-là figurent ci-dessous.</translation>
    </message>
    <message>
        <source>Asking %1 of at most %2</source>
        <translation>Requête %1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Only what HaRP does not count is asked; wait until %1 for the rest.</source>
        <translation>Seules les requêtes que HaRP ne compte pas sont envoyées&#xa0;; attendez jusqu’à %1 pour les autres.</translation>
    </message>
    <message>
        <source>✓ The WebSocket opens: nothing is in its way.</source>
        <translation>✓ Le WebSocket s’ouvre&#xa0;: rien ne lui fait obstacle.</translation>
    </message>
    <message>
        <source>Or perhaps:</source>
        <translation>Ou peut-être&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was asked: HaRP might ban this address for one more failure. Wait, or choose “Forget” in the status bar if HaRP was restarted.</source>
        <translation>Aucune requête n’a été envoyée&#xa0;: un échec de plus et HaRP pourrait bannir cette adresse. Attendez, ou choisissez «&#xa0;Oublier&#xa0;» dans la barre d’état si HaRP a été redémarré.</translation>
    </message>
</context>
<context>
    <name>plectrum::DraftCheck</name>
    <message>
        <source>Write some JSON.</source>
        <translation>Saisissez du JSON.</translation>
    </message>
    <message>
        <source>more is missing here</source>
        <translation>il manque quelque chose ici</translation>
    </message>
    <message>
        <source>it ends before this</source>
        <translation>le JSON se termine avant ceci</translation>
    </message>
    <message>
        <source>this does not belong here</source>
        <translation>ceci n’a pas sa place ici</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <extracomment>%1 and %2 are numbers, %3 what is wrong there</extracomment>
        <translation>Ce n’est pas du JSON&#xa0;: ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Character %1 is not a hex digit: 0–9 and a–f.</source>
        <translation>Le caractère %1 n’est pas un chiffre hexadécimal&#xa0;: 0–9 et a–f.</translation>
    </message>
    <message>
        <source>Hex digits come in pairs; the last one is alone.</source>
        <translation>Les chiffres hexadécimaux vont par paires&#xa0;; le dernier est seul.</translation>
    </message>
    <message>
        <source>Character %1 does not belong into base64.</source>
        <translation>Le caractère %1 n’a pas sa place en base64.</translation>
    </message>
    <message>
        <source>This base64 is not complete.</source>
        <translation>Ce base64 est incomplet.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>A control frame has at most 125 bytes.</source>
        <translation>Une trame de contrôle a 125 octets au plus.</translation>
    </message>
    <message>
        <source>A reason has at most 123 bytes.</source>
        <translation>Un motif a 123 octets au plus.</translation>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Create and edit environments</source>
        <translation>Créer et modifier des environnements</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Aucun environnement</translation>
    </message>
    <message>
        <source>What {{name}} stands for, in profiles and messages</source>
        <translation>Ce que représente {{name}} dans les profils et les messages</translation>
    </message>
    <message>
        <source>{{name}} stands for the variables of “%1”</source>
        <translation>{{name}} représente les variables de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Modifier «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New environment…</source>
        <translation>&amp;Nouvel environnement…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>plectrum::EnvironmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
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
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{{host}} in a profile or a message stands for the value of host. Secrets go into the key store and are hidden in recordings.</source>
        <translation>{{host}} dans un profil ou un message représente la valeur de host. Les secrets vont dans le trousseau de clés et sont masqués dans les captures.</translation>
    </message>
    <message>
        <source>&amp;Remove variable</source>
        <translation>Retirer la &amp;variable</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Bring back the variable that was removed last (Ctrl+Z)</source>
        <translation>Rétablir la dernière variable retirée (Ctrl+Z)</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>nouvelle variable</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Modifier l’environnement</translation>
    </message>
    <message>
        <source>%1 Values of secrets are kept until Plectrum closes, in no file.</source>
        <translation>%1 Les valeurs des secrets sont conservées jusqu’à la fermeture de Plectrum, sans être écrites dans un fichier.</translation>
    </message>
    <message>
        <source>Kept in the key store, hidden in recordings</source>
        <translation>Conservée dans le trousseau de clés, masquée dans les captures</translation>
    </message>
    <message>
        <source>Kept in the environment’s file</source>
        <translation>Conservée dans le fichier de l’environnement</translation>
    </message>
    <message>
        <source>A secret; empty: it has no value yet</source>
        <translation>Un secret&#xa0;; vide&#xa0;: il n’a pas encore de valeur</translation>
    </message>
    <message>
        <source>An environment needs a name.</source>
        <translation>Un environnement doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>plectrum::Environments</name>
    <message>
        <source>The environment “%1” has no values for these secrets yet.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» n’a pas encore de valeur pour ces secrets.</translation>
    </message>
    <message>
        <source>Deleted the environment “%1”</source>
        <translation>Environnement «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>plectrum::Error</name>
    <message>
        <source>This is not a WebSocket URL.</source>
        <translation>Ce n’est pas une URL WebSocket.</translation>
    </message>
    <message>
        <source>Use ws://host/path or wss://host/path.</source>
        <translation>Utilisez ws://hôte/chemin ou wss://hôte/chemin.</translation>
    </message>
    <message>
        <source>An option cannot be used like this.</source>
        <translation>Une option ne peut pas être utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Correct the named header, subprotocol or setting.</source>
        <translation>Corrigez l’en-tête, le sous-protocole ou le paramètre indiqué.</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>Le nom d’hôte est introuvable.</translation>
    </message>
    <message>
        <source>Check its spelling and the network&apos;s DNS.</source>
        <translation>Vérifiez son orthographe et le DNS du réseau.</translation>
    </message>
    <message>
        <source>The host refused the connection.</source>
        <translation>L’hôte a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on this address.</source>
        <translation>Vérifiez le port, et que le serveur tourne et écoute sur cette adresse.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>L’hôte est injoignable.</translation>
    </message>
    <message>
        <source>Check the network, VPN and firewall.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, credentials and rules.</source>
        <translation>Vérifiez l’adresse, les identifiants et les règles du proxy.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation>Le serveur n’a pas accepté la connexion à temps.</translation>
    </message>
    <message>
        <source>Check host and port, or allow more time.</source>
        <translation>Vérifiez l’hôte et le port, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>La connexion a été réinitialisée.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log: it, or something between, dropped the connection.</source>
        <translation>Consultez le journal du serveur&#xa0;: celui-ci, ou un intermédiaire, a coupé la connexion.</translation>
    </message>
    <message>
        <source>The other end closed the connection early.</source>
        <translation>L’autre extrémité a fermé la connexion prématurément.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the reason.</source>
        <translation>Cherchez la raison dans le journal du serveur.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Reconnectez-vous lorsque vous serez prêt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Name the certificate authority that signed it, or accept any certificate for a test.</source>
        <translation>Indiquez l’autorité de certification qui l’a signé ou, pour un test, acceptez n’importe quel certificat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Le certificat du serveur n’est pas valide actuellement.</translation>
    </message>
    <message>
        <source>Renew the certificate and check both clocks.</source>
        <translation>Renouvelez le certificat et vérifiez les deux horloges.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Le certificat du serveur est destiné à un autre hôte.</translation>
    </message>
    <message>
        <source>Use the host name of the certificate, or a certificate for this host.</source>
        <translation>Utilisez le nom d’hôte du certificat, ou un certificat pour cet hôte.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>Le handshake TLS a échoué.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, its versions, and whether it asks for a client certificate.</source>
        <translation>Vérifiez que le port parle TLS, dans quelles versions, et s’il demande un certificat client.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read.</source>
        <translation>Un certificat ou une clé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Vérifiez le fichier, son format (PEM ou PKCS#12) et la phrase secrète.</translation>
    </message>
    <message>
        <source>The server did not answer the handshake in time.</source>
        <translation>Le serveur n’a pas répondu au handshake à temps.</translation>
    </message>
    <message>
        <source>Check that the path is a WebSocket endpoint, or allow more time.</source>
        <translation>Vérifiez que le chemin est un endpoint WebSocket, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>The head of the HTTP message is above the limit.</source>
        <translation>L’en-tête du message HTTP dépasse la limite.</translation>
    </message>
    <message>
        <source>Check what answers at this address.</source>
        <translation>Vérifiez ce qui répond à cette adresse.</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>La réponse n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>Check host, port and scheme: ws for plain, wss for TLS.</source>
        <translation>Vérifiez l’hôte, le port et le schéma&#xa0;: ws en clair, wss pour TLS.</translation>
    </message>
    <message>
        <source>The server refused the handshake.</source>
        <translation>Le serveur a refusé le handshake.</translation>
    </message>
    <message>
        <source>Read the status, the headers and the body: they tell who refused and why.</source>
        <translation>Lisez le statut, les en-têtes et le corps&#xa0;: ils indiquent qui a refusé et pourquoi.</translation>
    </message>
    <message>
        <source>The server&apos;s Sec-WebSocket-Accept is missing or wrong.</source>
        <translation>Le Sec-WebSocket-Accept du serveur manque ou est incorrect.</translation>
    </message>
    <message>
        <source>A cache or another server may have answered; check what stands between.</source>
        <translation>Un cache ou un autre serveur a peut-être répondu&#xa0;; vérifiez les intermédiaires.</translation>
    </message>
    <message>
        <source>The server&apos;s 101 does not upgrade to WebSocket.</source>
        <translation>La réponse 101 du serveur n’est pas un upgrade vers WebSocket.</translation>
    </message>
    <message>
        <source>Check that proxies pass the Upgrade and Connection headers on.</source>
        <translation>Vérifiez que les proxys transmettent les en-têtes Upgrade et Connection.</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered.</source>
        <translation>Le serveur a choisi un sous-protocole qui n’a pas été proposé.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the server speaks.</source>
        <translation>Proposez le sous-protocole que parle le serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer about extensions does not fit the offer.</source>
        <translation>La réponse du serveur sur les extensions ne correspond pas à ce qui était proposé.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Connectez-vous sans compression pour voir si le reste fonctionne.</translation>
    </message>
    <message>
        <source>The redirect was not followed.</source>
        <translation>La redirection n’a pas été suivie.</translation>
    </message>
    <message>
        <source>Use the new URL directly; a redirect from wss to ws is never followed.</source>
        <translation>Utilisez directement la nouvelle URL&#xa0;; une redirection de wss vers ws n’est jamais suivie.</translation>
    </message>
    <message>
        <source>A frame is above the limit.</source>
        <translation>Une trame dépasse la limite.</translation>
    </message>
    <message>
        <source>Raise the limit if the peer is right to send so much.</source>
        <translation>Relevez la limite si le pair a raison d’en envoyer autant.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol.</source>
        <translation>L’autre extrémité a enfreint une règle du protocole.</translation>
    </message>
    <message>
        <source>Look at the marked frame, or connect in tolerant mode to keep listening.</source>
        <translation>Examinez la trame marquée, ou connectez-vous en mode tolérant pour continuer d’écouter.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame in time.</source>
        <translation>L’autre extrémité n’a pas répondu à temps à la trame de fermeture.</translation>
    </message>
    <message>
        <source>The connection is closed on this side; look into the server&apos;s log.</source>
        <translation>La connexion est fermée de ce côté&#xa0;; consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping in time.</source>
        <translation>L’autre extrémité n’a pas répondu à temps à un ping.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is busy.</source>
        <translation>Vérifiez le réseau et si le serveur est occupé.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or check its permissions.</source>
        <translation>Choisissez un autre nom ou un autre dossier, ou vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The file is not a Plectrum capture.</source>
        <translation>Le fichier n’est pas une capture Plectrum.</translation>
    </message>
    <message>
        <source>Open a .plectrum file.</source>
        <translation>Ouvrez un fichier .plectrum.</translation>
    </message>
    <message>
        <source>The capture was made by a newer Plectrum.</source>
        <translation>La capture a été faite par une version plus récente de Plectrum.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A part of the capture is damaged.</source>
        <translation>Une partie de la capture est endommagée.</translation>
    </message>
    <message>
        <source>The undamaged records can be read.</source>
        <translation>Les enregistrements intacts peuvent être lus.</translation>
    </message>
    <message>
        <source>Another program is recording into this file.</source>
        <translation>Un autre programme est en train de capturer dans ce fichier.</translation>
    </message>
    <message>
        <source>Close it there, or record into another file.</source>
        <translation>Fermez-le dans ce programme, ou capturez dans un autre fichier.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space; what was recorded so far is safe.</source>
        <translation>Libérez de l’espace&#xa0;; ce qui a été capturé jusqu’ici est en sécurité.</translation>
    </message>
    <message>
        <source>The key store did not do its part.</source>
        <translation>Le trousseau de clés n’a pas rempli son rôle.</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s key store, or keep the secret for this run only.</source>
        <translation>Déverrouillez ou démarrez le trousseau de clés du système, ou ne conservez le secret que pour cette exécution.</translation>
    </message>
    <message>
        <source>The file does not keep to its format.</source>
        <translation>Le fichier ne respecte pas son format.</translation>
    </message>
    <message>
        <source>Look at the named place; a file that was cut off can be had anew from where it was made.</source>
        <translation>Examinez l’endroit indiqué&#xa0;; un fichier tronqué peut être récupéré à nouveau là où il a été produit.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read or written.</source>
        <translation>Ce type de fichier ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>See the formats in plectrum-cli convert --help, or name one.</source>
        <translation>Consultez les formats dans plectrum-cli convert --help, ou indiquez-en un.</translation>
    </message>
    <message>
        <source>There is no WebSocket in this file.</source>
        <translation>Il n’y a pas de WebSocket dans ce fichier.</translation>
    </message>
    <message>
        <source>Check that the recording was running when the WebSocket opened.</source>
        <translation>Vérifiez que la capture était en cours lorsque le WebSocket s’est ouvert.</translation>
    </message>
    <message>
        <source>The filter cannot be understood.</source>
        <translation>Le filtre est incompréhensible.</translation>
    </message>
    <message>
        <source>Correct it at the named position.</source>
        <translation>Corrigez-le à la position indiquée.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Le profil ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Corrigez le champ indiqué.</translation>
    </message>
    <message>
        <source>The route cannot be used.</source>
        <translation>La route ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Correct it at the named place.</source>
        <translation>Corrigez-la à l’endroit indiqué.</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>La configuration ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Correct the named field or place.</source>
        <translation>Corrigez le champ ou l’endroit indiqué.</translation>
    </message>
    <message>
        <source>The credentials cannot be understood.</source>
        <translation>Les identifiants sont incompréhensibles.</translation>
    </message>
    <message>
        <source>Copy them anew: as cURL, or the cookies as the browser&apos;s developer tools list them.</source>
        <translation>Copiez-les à nouveau&#xa0;: comme cURL, ou les cookies tels que les listent les outils de développement du navigateur.</translation>
    </message>
    <message>
        <source>The scenario cannot be used.</source>
        <translation>Le scénario ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Correct the named place; the handbook shows the format.</source>
        <translation>Corrigez l’endroit indiqué&#xa0;; le manuel montre le format.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>Le serveur n’a pas accepté l’authentification.</translation>
    </message>
    <message>
        <source>Check the login name and the address, or log in anew; app passwords can be revoked at any time.</source>
        <translation>Vérifiez le nom d’utilisateur et l’adresse, ou connectez-vous à nouveau&#xa0;; les mots de passe d’application peuvent être révoqués à tout moment.</translation>
    </message>
    <message>
        <source>Nobody granted the login in time.</source>
        <translation>Personne n’a autorisé l’accès à temps.</translation>
    </message>
    <message>
        <source>Start again and confirm it in the browser; a server may also refuse this program by its name.</source>
        <translation>Recommencez et confirmez dans le navigateur&#xa0;; un serveur peut aussi refuser ce programme d’après son nom.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Nextcloud says.</source>
        <translation>La réponse du serveur n’est pas celle d’un Nextcloud.</translation>
    </message>
    <message>
        <source>Check the address, its sub-directory and what stands between; read the named cause.</source>
        <translation>Vérifiez l’adresse, son sous-répertoire et les intermédiaires&#xa0;; lisez la cause indiquée.</translation>
    </message>
    <message>
        <source>The server cannot listen.</source>
        <translation>Le serveur ne peut pas écouter.</translation>
    </message>
    <message>
        <source>Choose another port or address.</source>
        <translation>Choisissez un autre port ou une autre adresse.</translation>
    </message>
</context>
<context>
    <name>plectrum::FaultPreset</name>
    <message>
        <source>unmasked client frame</source>
        <translation>trame client non masquée</translation>
    </message>
    <message>
        <source>all three reserved bits</source>
        <translation>les trois bits réservés</translation>
    </message>
    <message>
        <source>reserved bit RSV2</source>
        <translation>bit réservé RSV2</translation>
    </message>
    <message>
        <source>reserved bit RSV3</source>
        <translation>bit réservé RSV3</translation>
    </message>
    <message>
        <source>reserved data opcode 3</source>
        <translation>opcode de données réservé 3</translation>
    </message>
    <message>
        <source>reserved control opcode 11</source>
        <translation>opcode de contrôle réservé 11</translation>
    </message>
    <message>
        <source>short length in 16 bits</source>
        <translation>longueur courte sur 16 bits</translation>
    </message>
    <message>
        <source>short length in 64 bits</source>
        <translation>longueur courte sur 64 bits</translation>
    </message>
    <message>
        <source>64-bit length with its top bit set</source>
        <translation>longueur de 64 bits dont le bit de poids fort est à 1</translation>
    </message>
    <message>
        <source>length announces more than follows</source>
        <translation>longueur annoncée supérieure à ce qui suit</translation>
    </message>
    <message>
        <source>length announces less than follows</source>
        <translation>longueur annoncée inférieure à ce qui suit</translation>
    </message>
    <message>
        <source>length announces 4 EiB</source>
        <translation>longueur annoncée de 4 Eio</translation>
    </message>
    <message>
        <source>continuation of no message</source>
        <translation>continuation sans message</translation>
    </message>
    <message>
        <source>new message within a fragmented one</source>
        <translation>nouveau message au sein d’un message fragmenté</translation>
    </message>
    <message>
        <source>ping of 126 bytes</source>
        <translation>ping de 126 octets</translation>
    </message>
    <message>
        <source>fragmented ping</source>
        <translation>ping fragmenté</translation>
    </message>
    <message>
        <source>close frame of one byte</source>
        <translation>trame de fermeture d’un octet</translation>
    </message>
    <message>
        <source>close reason that is not UTF-8</source>
        <translation>motif de fermeture qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>message after the close frame</source>
        <translation>message après la trame de fermeture</translation>
    </message>
    <message>
        <source>close code 1005, which is never sent</source>
        <translation>code de fermeture 1005, qui n’est jamais envoyé</translation>
    </message>
    <message>
        <source>close code 999, below all ranges</source>
        <translation>code de fermeture 999, en dessous de toutes les plages</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texte qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>text that ends within a character</source>
        <translation>texte qui se termine au milieu d’un caractère</translation>
    </message>
    <message>
        <source>RSV1 on a continuation</source>
        <translation>RSV1 sur une continuation</translation>
    </message>
    <message>
        <source>RSV1 on a ping</source>
        <translation>RSV1 sur un ping</translation>
    </message>
    <message>
        <source>RSV1 on bytes that are no deflate data</source>
        <translation>RSV1 sur des octets qui ne sont pas des données deflate</translation>
    </message>
</context>
<context>
    <name>plectrum::Filter</name>
    <message>
        <source>Direction: in or out</source>
        <translation>Sens&#xa0;: in (reçu) ou out (envoyé)</translation>
    </message>
    <message>
        <source>What the row is: text, binary, ping, close, request …</source>
        <translation>Type de la ligne&#xa0;: text, binary, ping, close, request …</translation>
    </message>
    <message>
        <source>Opcode of a frame, 0 to 15 or its name</source>
        <translation>Opcode d’une trame, 0 à 15 ou son nom</translation>
    </message>
    <message>
        <source>The frame ends its message</source>
        <translation>La trame termine son message</translation>
    </message>
    <message>
        <source>Reserved bits of a frame: RSV1 = 4, RSV2 = 2, RSV3 = 1</source>
        <translation>Bits réservés d’une trame&#xa0;: RSV1 = 4, RSV2 = 2, RSV3 = 1</translation>
    </message>
    <message>
        <source>Length of the message, or of the payload</source>
        <translation>Longueur du message ou de la charge utile</translation>
    </message>
    <message>
        <source>Bytes on the wire, with the frame&apos;s header</source>
        <translation>Octets sur le réseau, en-tête de la trame compris</translation>
    </message>
    <message>
        <source>Number of the connection, from 1</source>
        <translation>Numéro de la connexion, à partir de 1</translation>
    </message>
    <message>
        <source>Time since the recording began, such as 10s or 200ms</source>
        <translation>Temps écoulé depuis le début de la capture, par exemple 10s ou 200ms</translation>
    </message>
    <message>
        <source>Time since the row before, such as 200ms</source>
        <translation>Temps écoulé depuis la ligne précédente, par exemple 200ms</translation>
    </message>
    <message>
        <source>Code of a close frame, or with which a connection ended</source>
        <translation>Code d’une trame de fermeture, ou code de fin d’une connexion</translation>
    </message>
    <message>
        <source>Subprotocol of the row&apos;s connection</source>
        <translation>Sous-protocole de la connexion de la ligne</translation>
    </message>
    <message>
        <source>Header of a request or response, such as header.origin</source>
        <translation>En-tête d’une requête ou d’une réponse, par exemple header.origin</translation>
    </message>
    <message>
        <source>The frame breaks a rule; or the rule&apos;s name, such as &quot;invalid-utf8&quot;</source>
        <translation>La trame enfreint une règle&#xa0;; ou nom de la règle, par exemple &quot;invalid-utf8&quot;</translation>
    </message>
    <message>
        <source>The row is bookmarked</source>
        <translation>La ligne porte un signet</translation>
    </message>
    <message>
        <source>The note on the row</source>
        <translation>La note de la ligne</translation>
    </message>
    <message>
        <source>Content of a text message</source>
        <translation>Contenu d’un message texte</translation>
    </message>
    <message>
        <source>Bytes of any row, as text or 0x…</source>
        <translation>Octets de n’importe quelle ligne, sous forme de texte ou 0x…</translation>
    </message>
    <message>
        <source>Value in a JSON message, such as json.users[0].name</source>
        <translation>Valeur dans un message JSON, par exemple json.users[0].name</translation>
    </message>
    <message>
        <source>Protocol of the message, such as &quot;socketio&quot;</source>
        <translation>Protocole du message, par exemple &quot;socketio&quot;</translation>
    </message>
    <message>
        <source>What the message says in its protocol&apos;s words</source>
        <translation>Ce que dit le message dans les termes de son protocole</translation>
    </message>
    <message>
        <source>Event or method that the message names</source>
        <translation>Événement ou méthode que nomme le message</translation>
    </message>
    <message>
        <source>Part in the conversation: request, reply, heartbeat …</source>
        <translation>Rôle dans la conversation&#xa0;: request, reply, heartbeat …</translation>
    </message>
    <message>
        <source>Keeps the connection alive: also pings that were answered</source>
        <translation>Maintient la connexion&#xa0;: y compris les pings qui ont reçu une réponse</translation>
    </message>
    <message>
        <source>The message is an answer that says no</source>
        <translation>Le message est une réponse négative</translation>
    </message>
    <message>
        <source>The message breaks a rule of its protocol; or the rule</source>
        <translation>Le message enfreint une règle de son protocole&#xa0;; ou la règle</translation>
    </message>
    <message>
        <source>Time from the request to this answer, such as 200ms</source>
        <translation>Temps écoulé de la requête à cette réponse, par exemple 200ms</translation>
    </message>
    <message>
        <source>A request without an answer when its connection ended</source>
        <translation>Une requête sans réponse à la fin de sa connexion</translation>
    </message>
    <message>
        <source>An answer whose request is not in the recording</source>
        <translation>Une réponse dont la requête n’est pas dans la capture</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterBook</name>
    <message>
        <source>Deleted the filter “%1”</source>
        <translation>Filtre «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterEdit</name>
    <message>
        <source>Filter line</source>
        <translation>Ligne de filtre</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Ce qui est possible ici</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take the offer</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterLine</name>
    <message>
        <source>Rows that match, for example&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Space says what may stand at the cursor.&lt;br&gt;&lt;br&gt;Fields:&lt;br&gt;</source>
        <translation>Lignes qui correspondent, par exemple&lt;br&gt;&lt;tt&gt;dir == in and kind in {text binary} and len &amp;gt; 4 KiB&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;json.event == &quot;join-room&quot; or payload matches /al(ice)?/i&lt;/tt&gt;&lt;br&gt;&lt;tt&gt;$saved and not delta &amp;lt; 200ms&lt;/tt&gt;&lt;br&gt;Ctrl+Espace indique ce qui est possible à la position du curseur.&lt;br&gt;&lt;br&gt;Champs&#xa0;:&lt;br&gt;</translation>
    </message>
    <message>
        <source>Filter, such as  dir == in and kind == text</source>
        <translation>Filtre, par exemple  dir == in and kind == text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>Filtres enregistrés et récents</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Arrêter la recherche&#xa0;; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest row in sight</source>
        <translation>Garder la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Show what only keeps connections alive: heartbeats of protocols, and pings with their pongs. Those that come late or stay unanswered are always shown.</source>
        <translation>Afficher ce qui ne sert qu’à maintenir les connexions&#xa0;: heartbeats des protocoles, pings et leurs pongs. Ceux qui arrivent en retard ou restent sans réponse sont toujours affichés.</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Peut continuer par %1</translation>
    </message>
    <message>
        <source>At position %1: found %2, expected %3</source>
        <translation>À la position %1&#xa0;: trouvé %2, attendu %3</translation>
    </message>
    <message>
        <source>In the saved filter “%1”: found %2, expected %3</source>
        <translation>Dans le filtre enregistré «&#xa0;%1&#xa0;»&#xa0;: trouvé %2, attendu %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Other filters use it as %1</source>
        <translation>Les autres filtres l’utilisent sous le nom %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter
%1

Other filters use it as $name.</source>
        <translation>Nom du filtre
%1

Les autres filtres l’utilisent sous la forme $nom.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source> · %1 hidden</source>
        <translation> · %1 masquées</translation>
    </message>
    <message>
        <source> · %1 heartbeats hidden</source>
        <translation> · %1 heartbeats masqués</translation>
    </message>
    <message>
        <source> · %1 hidden by filter</source>
        <translation> · %1 masquées par le filtre</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · recherche %1&#xa0;%</translation>
    </message>
    <message>
        <source> · stopped at row %1</source>
        <translation> · arrêt à la ligne %1</translation>
    </message>
    <message>
        <source> · paused, %1 waiting</source>
        <translation> · en pause, %1 en attente</translation>
    </message>
</context>
<context>
    <name>plectrum::FilterMenu</name>
    <message>
        <source>Filter on &amp;this</source>
        <translation>Fi&amp;ltrer sur ceci</translation>
    </message>
    <message>
        <source>Filter on n&amp;ot this</source>
        <translation>Exclure cec&amp;i</translation>
    </message>
    <message>
        <source>… and t&amp;his</source>
        <translation>… &amp;et ceci</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… et pas ceci</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… ou ceci</translation>
    </message>
    <message>
        <source>Filter on other val&amp;ues</source>
        <translation>Filtrer sur d’autres &amp;valeurs</translation>
    </message>
</context>
<context>
    <name>plectrum::FindingsModel</name>
    <message>
        <source>breaks</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>plectrum::FoldingEdit</name>
    <message>
        <source>Fold and unfold (Ctrl+−, Ctrl++; all with Shift)</source>
        <translation>Replier et déplier (Ctrl+−, Ctrl++&#xa0;; tout avec Maj)</translation>
    </message>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 lignes</translation>
    </message>
</context>
<context>
    <name>plectrum::Format</name>
    <message>
        <source>Plectrum recording</source>
        <translation>Capture Plectrum</translation>
    </message>
    <message>
        <source>recordings of this program</source>
        <translation>captures de ce programme</translation>
    </message>
    <message>
        <source>HTTP Archive</source>
        <translation>Archive HTTP</translation>
    </message>
    <message>
        <source>WebSocket messages as Chrome, Playwright (also attached) and mitmproxy write them</source>
        <translation>messages WebSocket tels que les écrivent Chrome, Playwright (y compris joints) et mitmproxy</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Capture de paquets</translation>
    </message>
    <message>
        <source>plain WebSockets in TCP over IPv4 and IPv6, put together from their packets; no TLS</source>
        <translation>WebSockets en clair dans TCP sur IPv4 et IPv6, reconstitués à partir de leurs paquets&#xa0;; pas de TLS</translation>
    </message>
    <message>
        <source>profile, TLS, timings and verdicts of a connection; the real TCP packets, for they are made up</source>
        <translation>profil, TLS, durées et verdicts d’une connexion&#xa0;; les vrais paquets TCP, car ceux qui sont écrits sont fictifs</translation>
    </message>
    <message>
        <source>Packet capture, old format</source>
        <translation>Capture de paquets, ancien format</translation>
    </message>
    <message>
        <source>as pcapng</source>
        <translation>comme pcapng</translation>
    </message>
    <message>
        <source>mitmproxy flows</source>
        <translation>Flux mitmproxy</translation>
    </message>
    <message>
        <source>flow files of mitmproxy, their WebSockets</source>
        <translation>fichiers de flux de mitmproxy, leurs WebSockets</translation>
    </message>
    <message>
        <source>pings and pongs, fragments, masks, compression</source>
        <translation>pings et pongs, fragments, masques, compression</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>what show --json prints, Insomnia&apos;s event logs, and lines that tell a direction and data</source>
        <translation>ce qu’affiche show --json, les journaux d’événements d’Insomnia, et les lignes qui indiquent un sens et des données</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>mask keys, the bytes of fragmented and compressed messages as sent; it is not read back</source>
        <translation>clés de masquage, octets des messages fragmentés et compressés tels qu’envoyés&#xa0;; ce format n’est pas relu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>what its steps send and expect, marked as not recorded; values only a server issues stay names</source>
        <translation>ce que ses étapes envoient et attendent, marqué comme non capturé&#xa0;; les valeurs que seul un serveur émet restent des noms</translation>
    </message>
    <message>
        <source>how messages were framed and compressed, pongs, refusals&apos; bodies; what differs from run to run becomes names and masks</source>
        <translation>découpage en trames et compression des messages, pongs, corps des refus&#xa0;; ce qui diffère d’une exécution à l’autre devient des noms et des masques</translation>
    </message>
    <message>
        <source>Terminal log</source>
        <translation>Journal de terminal</translation>
    </message>
    <message>
        <source>the &gt; and &lt; lines of wscat and websocat</source>
        <translation>les lignes &gt; et &lt; de wscat et websocat</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundModel</name>
    <message>
        <source>Put in live</source>
        <translation>Inséré en direct</translation>
    </message>
    <message>
        <source>Masked (%1)</source>
        <translation>Masqué (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
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
        <translation>Omis</translation>
    </message>
    <message>
        <source>everywhere in texts</source>
        <translation>partout dans les textes</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>of the profile</source>
        <translation>du profil</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Double-click to give a value for playing. It is not written into the scenario.</source>
        <translation>Double-cliquez pour donner une valeur pour le rejeu. Elle n’est pas écrite dans le scénario.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Nom ou chemin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Seen in rows</source>
        <translation>Vu dans les lignes</translation>
    </message>
</context>
<context>
    <name>plectrum::FoundPage</name>
    <message>
        <source>Second recording…</source>
        <translation>Deuxième capture…</translation>
    </message>
    <message>
        <source>Another recording of the same session: what differs between both is masked</source>
        <translation>Une autre capture de la même session&#xa0;: ce qui diffère entre les deux est masqué</translation>
    </message>
    <message>
        <source>Path to ignore</source>
        <translation>Chemin à ignorer</translation>
    </message>
    <message>
        <source>Ignore path</source>
        <translation>Ignorer le chemin</translation>
    </message>
    <message>
        <source>This place is not compared</source>
        <translation>Cet emplacement n’est pas comparé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing was found that differs from run to run.</source>
        <translation>Rien n’a été trouvé qui diffère d’une exécution à l’autre.</translation>
    </message>
    <message>
        <source>What differs from run to run was looked for. Switch off what was taken for it wrongly.</source>
        <translation>Ce qui diffère d’une exécution à l’autre a été recherché. Désactivez ce qui a été retenu à tort.</translation>
    </message>
    <message>
        <source>What this scenario puts in, masks and ignores.</source>
        <translation>Ce que ce scénario insère, masque et ignore.</translation>
    </message>
    <message>
        <source>$.a.b or $..time</source>
        <translation>$.a.b ou $..time</translation>
    </message>
</context>
<context>
    <name>plectrum::FragmentStrip</name>
    <message>
        <source>Fragments of the message</source>
        <translation>Fragments du message</translation>
    </message>
    <message>
        <source>Click a fragment to go to its row</source>
        <translation>Cliquer sur un fragment pour aller à sa ligne</translation>
    </message>
    <message>
        <source>row %1: %2 bytes</source>
        <translation>ligne %1&#xa0;: %2 octets</translation>
    </message>
    <message>
        <source>A message of very many fragments; the nearest %1</source>
        <translation>Un message de très nombreux fragments&#xa0;; les %1 plus proches</translation>
    </message>
    <message>
        <source>Fragment %1 of %2, %3 bytes in all</source>
        <extracomment>%1 a place, %2 a number of fragments, %3 bytes</extracomment>
        <translation>Fragment %1 sur %2, %3 octets en tout</translation>
    </message>
    <message>
        <source>Fragment %1 of %2 so far, %3 bytes</source>
        <translation>Fragment %1 sur %2 jusqu’ici, %3 octets</translation>
    </message>
</context>
<context>
    <name>plectrum::FrameBits</name>
    <message>
        <source>Bits of the frame&apos;s header</source>
        <translation>Bits de l’en-tête de la trame</translation>
    </message>
    <message>
        <source>Click a field to see its bytes</source>
        <translation>Cliquer sur un champ pour voir ses octets</translation>
    </message>
    <message>
        <source>extended length, %1 bits</source>
        <translation>longueur étendue, %1 bits</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>clé de masquage</translation>
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
        <translation>16 bits étendus</translation>
    </message>
    <message>
        <source>64 bits extended</source>
        <translation>64 bits étendus</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no frame.</source>
        <translation>Cette ligne indique comment la connexion a pris fin.
Ce n’est pas une trame.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Cette ligne fait partie du handshake HTTP.
Consultez la vue Handshake.</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Octets d’en-tête</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>%1 bytes on the wire, length in %2</source>
        <translation>%1 octets sur le réseau, longueur sur %2</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 bytes with its header</source>
        <translation>%1 octets avec son en-tête</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>  (payload shown unmasked)</source>
        <translation>  (charge utile affichée démasquée)</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>%1 bytes inflated from all fragments</source>
        <translation>%1 octets décompressés à partir de tous les fragments</translation>
    </message>
    <message>
        <source>%1 → %2 bytes, ratio %3 ×</source>
        <translation>%1 → %2 octets, rapport %3 ×</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 bytes joined from its fragments</source>
        <translation>%1 octets réunis à partir de ses fragments</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s après le début</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>↗ sent</source>
        <translation>↗ envoyé</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ reçu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>plectrum::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>À la page précédente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the page that was left by Back</source>
        <translation>À la page quittée par « Retour »</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>À la première page</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The handbook is in English.</source>
        <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No part of the handbook has all of these words.</source>
        <translation>Aucune partie du manuel ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was agreed, and timings</source>
        <translation>Ce qui a été convenu, et durées</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The recording holds no request of this connection.</source>
        <translation>La capture ne contient aucune requête de cette connexion.</translation>
    </message>
    <message>
        <source>The recording holds no response of this connection.</source>
        <translation>La capture ne contient aucune réponse de cette connexion.</translation>
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
        <translation>Pair</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>window %1 / %2 bits</source>
        <translation>fenêtre %1 / %2 bits</translation>
    </message>
    <message>
        <source>server starts afresh each message</source>
        <translation>le serveur repart à zéro à chaque message</translation>
    </message>
    <message>
        <source>client starts afresh each message</source>
        <translation>le client repart à zéro à chaque message</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Proposé et accepté</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>offered with %1</source>
        <translation>proposé avec %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted with %1</source>
        <translation>accepté avec %1</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>never offered (RFC 6455 §4.1)</source>
        <translation>jamais proposé (RFC 6455 §4.1)</translation>
    </message>
    <message>
        <source>malformed (RFC 6455 §9.1)</source>
        <translation>mal formé (RFC 6455 §9.1)</translation>
    </message>
    <message>
        <source>hidden, %1 characters</source>
        <extracomment>%1 a number of characters, of a value that is not shown</extracomment>
        <translation>masqué, %1 caractères</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>for the session</source>
        <translation>pour la session</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>browsers refuse SameSite=None without Secure</source>
        <translation>les navigateurs refusent SameSite=None sans Secure</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>Non sécurisé</translation>
    </message>
    <message>
        <source>any certificate was accepted. %1</source>
        <translation>n’importe quel certificat a été accepté. %1</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>expired when it was met</source>
        <translation>déjà expiré lors de la connexion</translation>
    </message>
    <message>
        <source>not valid yet when it was met</source>
        <translation>pas encore valide lors de la connexion</translation>
    </message>
    <message>
        <source>expires within %1 days</source>
        <translation>expire dans moins de %1 jours</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>autosigné</translation>
    </message>
</context>
<context>
    <name>plectrum::HarpEventModel</name>
    <message>
        <source>%1
Counted as a failure.</source>
        <translation>%1
Compté comme un échec.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>plectrum::HeldModel</name>
    <message>
        <source>→ server</source>
        <translation>→ serveur</translation>
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
        <translation>Retenu au passage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>plectrum::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Aucun octet</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Flèches, Page préc., Page suiv., Début, Fin</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Se déplacer&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all bytes</source>
        <translation>Sélectionner tous les octets</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected bytes as hex</source>
        <translation>Copier les octets sélectionnés en hexadécimal</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copier en hexadécimal</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as hex</source>
        <translation>Copier les 16 premiers Mio en hexadécimal</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the first 16 MiB as text</source>
        <translation>Copier les 16 premiers Mio en texte</translation>
    </message>
</context>
<context>
    <name>plectrum::HistoryDialog</name>
    <message>
        <source>What was sent before</source>
        <translation>Messages déjà envoyés</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Rechercher dans les envois</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Rechercher dans les messages envoyés</translation>
    </message>
    <message>
        <source>What was sent, the newest first</source>
        <translation>Messages envoyés, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Le message choisi s’affiche ici.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>&amp;Keep over restarts</source>
        <translation>&amp;Conserver après redémarrage</translation>
    </message>
    <message>
        <source>In a file of its own for each profile, without secrets: variables as they are written, what looks like a token replaced</source>
        <translation>Dans un fichier propre à chaque profil, sans secrets&#xa0;: les variables y restent sous leur forme écrite, et ce qui ressemble à un jeton est remplacé</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>Reprendre &amp;dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing was sent here yet.</source>
        <translation>Rien n’a encore été envoyé ici.</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Aucun message ne contient cela.</translation>
    </message>
    <message>
        <source>Forget everything that was sent with this profile?</source>
        <translation>Oublier tout ce qui a été envoyé avec ce profil&#xa0;?</translation>
    </message>
    <message>
        <source>Recordings and saved messages stay.</source>
        <translation>Les captures et les messages enregistrés restent.</translation>
    </message>
</context>
<context>
    <name>plectrum::HopChain</name>
    <message>
        <source>here it ended</source>
        <translation>s’est arrêté ici</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>a répondu %1</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>jamais atteint</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>service de noms</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
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
        <translation>a transmis</translation>
    </message>
    <message>
        <source>ExApp “%1”</source>
        <extracomment>The ExApp&apos;s id, in quotes.</extracomment>
        <translation>ExApp «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesDialog</name>
    <message>
        <source>Lanes ▾</source>
        <translation>Couloirs ▾</translation>
    </message>
    <message>
        <source>Which connections are shown</source>
        <translation>Quelles connexions sont affichées</translation>
    </message>
    <message>
        <source>Filter messages, as in the timeline</source>
        <translation>Filtrer les messages, comme dans la chronologie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Same message by, e.g. meta.id</source>
        <translation>Même message selon, p. ex. meta.id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>A JSON path: copies of a message agree there, whatever stands around. Empty: they agree in all bytes.</source>
        <translation>Un chemin JSON&#xa0;: les copies d’un message y concordent, quel que soit le reste. Vide&#xa0;: elles concordent sur tous les octets.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>En retard après</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Save as SVG…</source>
        <translation>Enregi&amp;strer en SVG…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Lanes of %1</source>
        <translation>Couloirs de %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>No connection here has messages that match.</source>
        <translation>Aucune connexion n’a ici de message correspondant.</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>lanes: %1</source>
        <translation>couloirs&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than can be shown: narrow the filter</source>
        <translation>plus que ce qui peut être affiché&#xa0;: resserrez le filtre</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>non remis&#xa0;: %1</translation>
    </message>
    <message>
        <source>#%1 %2 %3</source>
        <extracomment>%1 number of a connection, %2 &quot;client&quot; or &quot;server&quot;, %3 its address</extracomment>
        <translation>#%1 %2 %3</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Enregistrer le diagramme</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>plectrum::LanesView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagramme de séquence</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Go from time to time</source>
        <translation>Aller d’un instant à l’autre</translation>
    </message>
</context>
<context>
    <name>plectrum::LoginDialog</name>
    <message>
        <source>Log in to a Nextcloud</source>
        <translation>Se connecter à un Nextcloud</translation>
    </message>
    <message>
        <source>Plectrum asks your Nextcloud for an app password. You grant it in the browser, so your real password stays there.</source>
        <translation>Plectrum demande un mot de passe d’application à votre Nextcloud. Vous l’accordez dans le navigateur&#xa0;: votre vrai mot de passe n’en sort pas.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>https://cloud.example.org</source>
        <translation>https://cloud.example.org</translation>
    </message>
    <message>
        <source>&amp;Device name</source>
        <translation>Nom de l’&amp;appareil</translation>
    </message>
    <message>
        <source>What Nextcloud lists the app password as</source>
        <translation>Nom sous lequel Nextcloud liste le mot de passe d’application</translation>
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
        <translation>Il reçoit l’utilisateur&#xa0;; le mot de passe d’application est retrouvé d’après le serveur et l’utilisateur</translation>
    </message>
    <message>
        <source>⚠ This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>⚠ Cette adresse n’est pas chiffrée&#xa0;: n’importe qui sur le trajet peut lire le mot de passe d’application.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse pour le navigateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plectrum on %1</source>
        <translation>Plectrum sur %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Recherche d’un trousseau de clés…</translation>
    </message>
    <message>
        <source>The app password goes to the system’s key store; you can revoke it at any time.</source>
        <translation>Le mot de passe d’application va dans le trousseau de clés du système&#xa0;; vous pouvez le révoquer à tout moment.</translation>
    </message>
    <message>
        <source>No key store answers here: the app password is kept until Plectrum closes, and you log in again next time.</source>
        <translation>Aucun trousseau de clés ne répond ici&#xa0;: le mot de passe d’application est conservé jusqu’à la fermeture de Plectrum, et vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>New profile “%1”</source>
        <translation>Nouveau profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The server makes an address for this login.</source>
        <translation>Le serveur prépare une adresse pour cette connexion.</translation>
    </message>
    <message>
        <source>Grant the access in your browser</source>
        <translation>Accordez l’accès dans le navigateur</translation>
    </message>
    <message>
        <source>Log in there and choose “Grant access”. Plectrum asks every two seconds whether it is done.</source>
        <translation>Connectez-vous-y et choisissez «&#xa0;Autoriser l’accès&#xa0;». Plectrum vérifie toutes les deux secondes si c’est fait.</translation>
    </message>
    <message>
        <source>No browser could be opened: copy the address into one, on any machine, log in and choose “Grant access”.</source>
        <translation>Aucun navigateur n’a pu être ouvert&#xa0;: copiez l’adresse dans un navigateur, sur n’importe quelle machine, connectez-vous et choisissez «&#xa0;Autoriser l’accès&#xa0;».</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>%1 minutes, %2 seconds</extracomment>
        <translation>Reste %1:%2</translation>
    </message>
    <message>
        <source>Keeping the app password…</source>
        <translation>Conservation du mot de passe d’application…</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>App password: %1</source>
        <translation>Mot de passe d’application&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept in the system’s key store.</source>
        <translation>Conservé dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Conservé pour cette exécution seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile “%1” uses it from now on.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» l’utilise désormais.</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
</context>
<context>
    <name>plectrum::LongTextView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Flèches, Page préc., Page suiv., Début, Fin</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Se déplacer&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A, Ctrl+C</translation>
    </message>
    <message>
        <source>Select all; copy what is selected</source>
        <translation>Tout sélectionner&#xa0;; copier la sélection</translation>
    </message>
    <message>
        <source>Ctrl+−, Ctrl++</source>
        <translation>Ctrl+−, Ctrl++</translation>
    </message>
    <message>
        <source>Fold and unfold; all with Shift</source>
        <translation>Replier et déplier&#xa0;; tout avec Maj</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Trop long pour être copié&#xa0;: enregistrez plutôt la charge utile.</translation>
    </message>
    <message>
        <source>Copying… %1</source>
        <translation>Copie… %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
</context>
<context>
    <name>plectrum::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent recordings</source>
        <translation>Captures &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Chrono&amp;logie</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rejeu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>O&amp;utils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Lanes of all connections…</source>
        <translation>Cou&amp;loirs de toutes les connexions…</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Open &amp;with secrets…</source>
        <translation>Ouvrir avec les s&amp;ecrets…</translation>
    </message>
    <message>
        <source>Opens another program’s file without replacing tokens, cookies and passwords in it</source>
        <translation>Ouvre le fichier d’un autre programme sans y remplacer les jetons, cookies et mots de passe</translation>
    </message>
    <message>
        <source>&amp;Save recording as…</source>
        <translation>Enre&amp;gistrer la capture sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Re&amp;jouer…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>D&amp;uplicate profile</source>
        <translation>D&amp;upliquer le profil</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importer des profils…</translation>
    </message>
    <message>
        <source>E&amp;xport profile…</source>
        <translation>E&amp;xporter le profil…</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>&amp;Supprimer le profil</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>Se connecter &amp;par le navigateur…</translation>
    </message>
    <message>
        <source>&amp;Paste credentials…</source>
        <translation>Coller des &amp;identifiants…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnostiquer…</translation>
    </message>
    <message>
        <source>Check an ExApp&apos;s &amp;routes…</source>
        <translation>Vérifier les &amp;routes d’une ExApp…</translation>
    </message>
    <message>
        <source>Go to &amp;URL</source>
        <translation>Aller à l’&amp;URL</translation>
    </message>
    <message>
        <source>Go to &amp;filter</source>
        <translation>Aller au &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Search in payloads</source>
        <translation>&amp;Rechercher dans les charges utiles</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Aller au &amp;message</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sombr&amp;e</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Pale&amp;tte de commandes…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>&amp;Undo the last deletion</source>
        <translation>&amp;Annuler la dernière suppression</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Overview strip</source>
        <translation>&amp;Bandeau d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>&amp;About Plectrum</source>
        <translation>À &amp;propos de Plectrum</translation>
    </message>
    <message>
        <source>No key store answers: the secrets are kept until Plectrum closes.</source>
        <translation>Aucun trousseau de clés ne répond&#xa0;: les secrets sont conservés jusqu’à la fermeture de Plectrum.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Embedded server %1 · sockets: %2</source>
        <translation>Serveur intégré %1 · sockets&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is open. Close it?</source>
        <translation>La connexion «&#xa0;%1&#xa0;» est ouverte. La fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Its peer is slow. Not sent yet, and lost then: %1.</source>
        <translation>Son pair est lent. Pas encore envoyé, et perdu dans ce cas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>«&#xa0;%1&#xa0;» est ouverte</translation>
    </message>
    <message>
        <source>“%1” is open; not sent yet: %2</source>
        <translation>«&#xa0;%1&#xa0;» est ouverte&#xa0;; pas encore envoyé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n autre connexion</numerusform>
            <numerusform>%n autres connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>The tap runs; it hangs up on all who go through it</source>
        <translation>L’interception est active&#xa0;; tous ceux qui passent par elle seront coupés</translation>
    </message>
    <message>
        <source>The HaRP rehearsal runs; it hangs up on its clients</source>
        <translation>La simulation de HaRP est active&#xa0;; ses clients seront coupés</translation>
    </message>
    <message>
        <source>A replay is under way</source>
        <translation>Un rejeu est en cours</translation>
    </message>
    <message>
        <source>Close all this and quit?</source>
        <translation>Fermer tout cela et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>What was recorded until now stays.</source>
        <translation>Ce qui a été capturé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Close and &amp;quit</source>
        <translation>Fermer et &amp;quitter</translation>
    </message>
    <message>
        <source>&amp;Send first, then quit</source>
        <translation>&amp;Envoyer d’abord, puis quitter</translation>
    </message>
    <message>
        <source>Plectrum quits once all is sent.</source>
        <translation>Plectrum quittera une fois que tout sera envoyé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Go to tab</source>
        <translation>Aller à l’onglet</translation>
    </message>
    <message>
        <source>Connect to profile</source>
        <translation>Se connecter au profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>No tab is open</source>
        <translation>Aucun onglet n’est ouvert</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Il n’y a pas encore de capture</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;HaRP rehearsal</source>
        <translation>Simulation de &amp;HaRP</translation>
    </message>
    <message>
        <source>&amp;Tap</source>
        <translation>&amp;Interception</translation>
    </message>
    <message>
        <source>Session to&amp;kens</source>
        <translation>&amp;Jetons de session</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>Roo&amp;ms</source>
        <translation>Sal&amp;ons</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Server m&amp;etrics</source>
        <translation>&amp;Métriques du serveur</translation>
    </message>
    <message>
        <source>Embedded server</source>
        <translation>Serveur intégré</translation>
    </message>
    <message>
        <source>What the embedded server does is drawn here as it happens.
It starts by itself when a loopback profile is connected.</source>
        <translation>L’activité du serveur intégré s’affiche ici en direct.
Il démarre de lui-même lorsqu’un profil loopback est connecté.</translation>
    </message>
    <message>
        <source>HaRP rehearsal</source>
        <translation>Simulation de HaRP</translation>
    </message>
    <message>
        <source>What the built-in endpoints behind the rehearsed HaRP do is drawn here as it happens.
Start it in the dock HaRP rehearsal.</source>
        <translation>L’activité des endpoints intégrés, derrière le HaRP simulé, s’affiche ici en direct.
Démarrez la simulation dans le panneau Simulation de HaRP.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) older than %1 days went to the trash.</source>
        <translation>
            <numerusform>%n capture de plus de %1 jours a été mise à la corbeille.</numerusform>
            <numerusform>%n captures de plus de %1 jours ont été mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old recording(s) could not be moved to the trash, and stay.</source>
        <translation>
            <numerusform>%n ancienne capture n’a pas pu être mise à la corbeille et reste en place.</numerusform>
            <numerusform>%n anciennes captures n’ont pas pu être mises à la corbeille et restent en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The replay was not played to the end</source>
        <translation>Le rejeu n’est pas allé jusqu’au bout</translation>
    </message>
    <message>
        <source>The replay is done: no difference</source>
        <translation>Le rejeu est terminé&#xa0;: aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>The replay is done: it differs in %n row(s)</source>
        <translation>
            <numerusform>Le rejeu est terminé&#xa0;: %n ligne diffère</numerusform>
            <numerusform>Le rejeu est terminé&#xa0;: %n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Plectrum ended unexpectedly in its last run. A report tells where.</source>
        <translation>Plectrum s’est arrêté de façon inattendue la dernière fois. Un rapport dit où.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Plectrum %1 is out.</source>
        <translation>Plectrum %1 est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageFace</name>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ erreur à l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show in Hex</source>
        <translation>Afficher en hex</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Enregistrer la charge utile…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Lay JSON and XML out over lines; only white space between the parts changes</source>
        <translation>Répartir JSON et XML sur plusieurs lignes&#xa0;; seuls les blancs entre les éléments changent</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 octets</translation>
    </message>
    <message>
        <source>Its secrets are saved masked, as they are shown</source>
        <translation>Ses secrets sont enregistrés masqués, comme ils sont affichés</translation>
    </message>
    <message>
        <source>The rest cannot be read: this part of the recording is damaged.</source>
        <translation>Le reste ne peut pas être lu&#xa0;: cette partie de la capture est endommagée.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 bytes of a compressed message; its last frame shows what it says.</source>
        <translation>%1 octets d’un message compressé&#xa0;; sa dernière trame montre ce qu’il dit.</translation>
    </message>
    <message>
        <source>%1 bytes of binary content.</source>
        <translation>%1 octets de contenu binaire.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer la charge utile</translation>
    </message>
    <message>
        <source>Cannot save: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>plectrum::MessageLines</name>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 en tout</translation>
    </message>
</context>
<context>
    <name>plectrum::MetricTile</name>
    <message>
        <source>in</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>WebSockets that are open.</source>
        <translation>WebSockets ouverts.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Groups, rosters and rooms that have members.</source>
        <translation>Groupes, listes de membres et salons qui ont des membres.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages the server received and sent; one for each receiver.</source>
        <translation>Messages reçus et envoyés par le serveur&#xa0;; un par destinataire.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Of the messages, before compression and frame headers.</source>
        <translation>Des messages, avant compression et en-têtes de trame.</translation>
    </message>
    <message>
        <source>Fan-out latency</source>
        <translation>Latence de diffusion</translation>
    </message>
    <message>
        <source>From a message&apos;s arrival to the queue of its last receiver, of the last 10 seconds.</source>
        <translation>De l’arrivée d’un message à la file de son dernier destinataire, sur les 10 dernières secondes.</translation>
    </message>
    <message>
        <source>Volatile drops</source>
        <translation>Volatils perdus</translation>
    </message>
    <message>
        <source>Volatile events that were not sent since their receiver was behind.</source>
        <translation>Événements volatils non envoyés, leur destinataire étant en retard.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Of the whole process in RAM; the server is a part of Plectrum.</source>
        <translation>Du processus entier en RAM&#xa0;; le serveur fait partie de Plectrum.</translation>
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
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Server metrics</source>
        <translation>Métriques du serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Copy the address of /metrics, where Prometheus reads the same numbers</source>
        <translation>Copier l’adresse de /metrics, où Prometheus lit les mêmes nombres</translation>
    </message>
    <message>
        <source>Stopped; as it was at %1</source>
        <translation>Arrêté&#xa0;; état à %1</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCard</name>
    <message>
        <source>Hide this notice</source>
        <translation>Masquer cette notification</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeCenter</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>plectrum::NoticeList</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Nothing was told yet. What is said in the corner of the window can be read again here.</source>
        <translation>Rien n’a encore été signalé. Ce qui s’affiche dans le coin de la fenêtre peut être relu ici.</translation>
    </message>
</context>
<context>
    <name>plectrum::OverviewStrip</name>
    <message>
        <source>%1 · double-click shows all</source>
        <translation>%1 · double-clic pour tout afficher</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Trafic dans le temps</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <translation>%1 – %2 s</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>%1 messages, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>reçus %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>envoyés %1</translation>
    </message>
    <message>
        <source>rules broken</source>
        <translation>règles enfreintes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Bandeau d’ensemble</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Gauche, Droite, Début, Fin</translation>
    </message>
    <message>
        <source>Move in time; with Shift draw a span</source>
        <translation>Se déplacer dans le temps&#xa0;; avec Maj, tracer un intervalle</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show the drawn span only, or go to the row at this time</source>
        <translation>N’afficher que l’intervalle tracé, ou aller à la ligne à cet instant</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Afficher à nouveau toute la durée</translation>
    </message>
    <message>
        <source>Drag to show only a span of time, double-click to show all</source>
        <translation>Faire glisser pour n’afficher qu’un intervalle de temps, double-cliquer pour tout afficher</translation>
    </message>
</context>
<context>
    <name>plectrum::PasteDialog</name>
    <message>
        <source>Paste credentials</source>
        <translation>Coller des identifiants</translation>
    </message>
    <message>
        <source>In the browser’s developer tools copy the request (&amp;Copy as cURL), its cookies or headers, or take a token, and paste it here.</source>
        <translation>Dans les outils de développement du navigateur, copiez la requête («&#xa0;&amp;Copier comme cURL&#xa0;»), ses cookies ou ses en-têtes, ou prenez un jeton, et collez-le ici.</translation>
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
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>No address is known yet, so cookies of every host are taken.</source>
        <translation>Aucune adresse n’est encore connue&#xa0;: les cookies de tous les hôtes sont donc repris.</translation>
    </message>
    <message>
        <source>Cookies of other hosts than %1 are left out.</source>
        <translation>Les cookies d’hôtes autres que %1 sont omis.</translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Rien n’a encore été collé</translation>
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
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>✓ All that HaRP needs to know you is there.</source>
        <translation>✓ Tout ce dont HaRP a besoin pour vous reconnaître est là.</translation>
    </message>
    <message>
        <source>hidden · length %1</source>
        <translation>masqué · longueur %1</translation>
    </message>
</context>
<context>
    <name>plectrum::PayloadTreeModel</name>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>plectrum::ProbeModel</name>
    <message>
        <source>HaRP might have banned this address for it.</source>
        <translation>HaRP aurait pu bannir cette adresse pour cela.</translation>
    </message>
    <message>
        <source>It would have told nothing new.</source>
        <translation>Cela n’aurait rien appris de nouveau.</translation>
    </message>
    <message>
        <source>the other end</source>
        <translation>l’autre extrémité</translation>
    </message>
    <message>
        <source>%1, upgrade</source>
        <translation>%1, upgrade</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>épargnée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
    <message>
        <source>With the credentials of the connection</source>
        <translation>Avec les identifiants de la connexion</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Sans identifiants</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileDialog</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Team/Staging</source>
        <translation>Équipe/Préproduction</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Sub&amp;protocols</source>
        <translation>Sous-&amp;protocoles</translation>
    </message>
    <message>
        <source>first choice, second choice</source>
        <translation>premier choix, deuxième choix</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Cookies</source>
        <translation>&amp;Cookies</translation>
    </message>
    <message>
        <source>name=value, a line each</source>
        <translation>nom=valeur, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Keep cookies that the server sets</source>
        <translation>Conserver les coo&amp;kies que le serveur définit</translation>
    </message>
    <message>
        <source>Sent again with the next connection; their values go into the key store</source>
        <translation>Renvoyés à la prochaine connexion&#xa0;; leurs valeurs vont dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Sho&amp;w kept…</source>
        <translation>&amp;Voir les cookies…</translation>
    </message>
    <message>
        <source>Decode &amp;as</source>
        <translation>Décoder co&amp;mme</translation>
    </message>
    <message>
        <source>What the messages mean; automatic: by subprotocol, address or first messages</source>
        <translation>Le sens des messages&#xa0;; automatique&#xa0;: d’après le sous-protocole, l’adresse ou les premiers messages</translation>
    </message>
    <message>
        <source>Automatic answ&amp;ers</source>
        <translation>&amp;Réponses automatiques</translation>
    </message>
    <message>
        <source>Handshake, answers to pings and heartbeats of a protocol, sent without being asked</source>
        <translation>Handshake, réponses aux pings et heartbeats d’un protocole, envoyés sans intervention</translation>
    </message>
    <message>
        <source>Fi&amp;rst message</source>
        <translation>Prem&amp;ier message</translation>
    </message>
    <message>
        <source>Fields of the protocol&apos;s first message, such as auth={&quot;token&quot;:&quot;{{token}}&quot;}</source>
        <translation>Champs du premier message du protocole, par exemple auth={&quot;token&quot;:&quot;{{token}}&quot;}</translation>
    </message>
    <message>
        <source>Values that are secret stay in this window, unless they are variables</source>
        <translation>Les valeurs secrètes restent dans cette fenêtre, sauf si ce sont des variables</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>&amp;Log in by browser…</source>
        <translation>Se connecter par le &amp;navigateur…</translation>
    </message>
    <message>
        <source>Get an app password from a Nextcloud by Login Flow v2</source>
        <translation>Obtenir un mot de passe d’application d’un Nextcloud par Login Flow v2</translation>
    </message>
    <message>
        <source>Pas&amp;te credentials…</source>
        <translation>C&amp;oller des identifiants…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token from a browser</source>
        <translation>Cookies, en-têtes, «&#xa0;Copier comme cURL&#xa0;» ou un jeton provenant d’un navigateur</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>pour cette exécution seulement</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>&amp;Jeton Bearer</translation>
    </message>
    <message>
        <source>Password, token, passphrase, cookies and secret headers are kept until Plectrum closes, never in the profile’s file.</source>
        <translation>Mot de passe, jeton, phrase secrète, cookies et en-têtes secrets sont conservés jusqu’à la fermeture de Plectrum, jamais dans le fichier du profil.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>&amp;Autorité de certification</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Certificate authority: choose a file</source>
        <translation>Autorité de certification&#xa0;: choisir un fichier</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Client certificate: choose a file</source>
        <translation>Certificat client&#xa0;: choisir un fichier</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Sa c&amp;lé</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate: choose a file</source>
        <translation>Clé du certificat client&#xa0;: choisir un fichier</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the key</source>
        <translation>&amp;Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Accept any certificate (insecure)</source>
        <translation>Accepter n’importe quel certificat (non sécurisé)</translation>
    </message>
    <message>
        <source>Record secrets as they are</source>
        <translation>Capturer les secrets tels quels</translation>
    </message>
    <message>
        <source>⚠ With recorded secrets, whoever gets the file can use your sessions.</source>
        <translation>⚠ Si les secrets sont capturés, quiconque obtient le fichier peut utiliser vos sessions.</translation>
    </message>
    <message>
        <source>Ask before sending what cannot be taken back</source>
        <translation>Demander avant d’envoyer ce qui ne peut être repris</translation>
    </message>
    <message>
        <source>The cookies of “remember me”, and real passwords</source>
        <translation>Les cookies «&#xa0;se souvenir de moi&#xa0;» et les vrais mots de passe</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>&amp;Strict: end the connection when the other end breaks a rule</source>
        <translation>&amp;Strict&#xa0;: mettre fin à la connexion lorsque l’autre extrémité enfreint une règle</translation>
    </message>
    <message>
        <source>Follow &amp;redirects, never from wss to ws</source>
        <translation>Suivre les &amp;redirections, jamais de wss vers ws</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au p&amp;lus</translation>
    </message>
    <message>
        <source> redirects</source>
        <translation> redirections</translation>
    </message>
    <message>
        <source>&amp;Open within</source>
        <translation>&amp;Ouvrir en moins de</translation>
    </message>
    <message>
        <source>Send a &amp;ping every</source>
        <translation>&amp;Envoyer un ping toutes les</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>&amp;Wait for its pong</source>
        <translation>Attendre son pong &amp;pendant</translation>
    </message>
    <message>
        <source>Without one, the other end is taken for dead</source>
        <translation>Faute de pong, l’autre extrémité est considérée comme morte</translation>
    </message>
    <message>
        <source>&amp;Answer pings</source>
        <translation>Répondre aux pin&amp;gs</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>après un délai</translation>
    </message>
    <message>
        <source>&amp;Delay of the answer</source>
        <translation>&amp;Délai de la réponse</translation>
    </message>
    <message>
        <source>Close when &amp;idle for</source>
        <translation>Fermer après une &amp;inactivité de</translation>
    </message>
    <message>
        <source>Wait for the &amp;closing frame</source>
        <translation>Attendre la trame de &amp;fermeture</translation>
    </message>
    <message>
        <source>Longest &amp;frame</source>
        <translation>&amp;Trame la plus longue</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Longest m&amp;essage</source>
        <translation>&amp;Message le plus long</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>&amp;Offer compression (permessage-deflate, RFC 7692)</source>
        <translation>Pr&amp;oposer la compression (permessage-deflate, RFC 7692)</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver to compress each message on its own</source>
        <translation>Demander au se&amp;rveur de compresser chaque message séparément</translation>
    </message>
    <message>
        <source>server_no_context_takeover</source>
        <translation>server_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Compress each message on its own here</source>
        <translation>&amp;Compresser ici chaque message séparément</translation>
    </message>
    <message>
        <source>client_no_context_takeover</source>
        <translation>client_no_context_takeover</translation>
    </message>
    <message>
        <source>&amp;Server’s window</source>
        <translation>Fenêtre du &amp;serveur</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
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
        <translation>&amp;Fenêtre locale</translation>
    </message>
    <message>
        <source>fixed at 15 bits</source>
        <translation>fixée à 15 bits</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>selon la demande du serveur</translation>
    </message>
    <message>
        <source>at most 8 bits</source>
        <translation>8 bits au plus</translation>
    </message>
    <message>
        <source>at most 9 bits</source>
        <translation>9 bits au plus</translation>
    </message>
    <message>
        <source>at most 10 bits</source>
        <translation>10 bits au plus</translation>
    </message>
    <message>
        <source>at most 11 bits</source>
        <translation>11 bits au plus</translation>
    </message>
    <message>
        <source>at most 12 bits</source>
        <translation>12 bits au plus</translation>
    </message>
    <message>
        <source>at most 13 bits</source>
        <translation>13 bits au plus</translation>
    </message>
    <message>
        <source>at most 14 bits</source>
        <translation>14 bits au plus</translation>
    </message>
    <message>
        <source>at most 15 bits</source>
        <translation>15 bits au plus</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>0 (stored)</source>
        <translation>0 (sans compression)</translation>
    </message>
    <message>
        <source>Only messages &amp;from</source>
        <translation>Seulement les &amp;messages à partir de</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>&amp;Reconnect with growing pauses, never after a 4xx</source>
        <translation>&amp;Reconnecter avec des pauses croissantes, jamais après un 4xx</translation>
    </message>
    <message>
        <source>&amp;First pause</source>
        <translation>&amp;Première pause</translation>
    </message>
    <message>
        <source>&amp;Longest pause</source>
        <translation>Pause la plus &amp;longue</translation>
    </message>
    <message>
        <source>&amp;Varied by up to</source>
        <translation>&amp;Variation jusqu’à</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source> tries</source>
        <translation> tentatives</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>the app password of the login</source>
        <translation>le mot de passe d’application de la connexion</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil doit avoir un nom.</translation>
    </message>
    <message>
        <source>The longest wait is shorter than the first one.</source>
        <translation>L’attente la plus longue est plus courte que la première.</translation>
    </message>
    <message>
        <source>The URL should look like wss://host/path.</source>
        <translation>L’URL devrait ressembler à wss://host/path.</translation>
    </message>
    <message>
        <source>The URL should begin with ws:// or wss://, not with %1.</source>
        <translation>L’URL devrait commencer par ws:// ou wss://, et non par %1.</translation>
    </message>
    <message>
        <source>A WebSocket’s URL has no “#” (RFC 6455 §3); write %23 for the character.</source>
        <translation>L’URL d’un WebSocket ne contient pas de «&#xa0;#&#xa0;» (RFC 6455 §3)&#xa0;; écrivez %23 pour ce caractère.</translation>
    </message>
    <message>
        <source>The proxy should look like http://host:8080 or socks5://host:1080.</source>
        <translation>Le proxy devrait ressembler à http://host:8080 ou socks5://host:1080.</translation>
    </message>
    <message>
        <source>The origin has a character that no header may have.</source>
        <translation>L’origine contient un caractère interdit dans un en-tête.</translation>
    </message>
    <message>
        <source>Browsers send scheme://host, or null.</source>
        <translation>Les navigateurs envoient scheme://host, ou null.</translation>
    </message>
    <message>
        <source>A user’s name has no colon (RFC 7617 §2).</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points (RFC 7617 §2).</translation>
    </message>
    <message>
        <source>A token has no spaces and no line ends.</source>
        <translation>Un jeton ne contient ni espaces ni fins de ligne.</translation>
    </message>
    <message>
        <source>The user above is not sent: the token takes its place.</source>
        <translation>L’utilisateur ci-dessus n’est pas envoyé&#xa0;: le jeton prend sa place.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Ce fichier n’existe pas ici.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A key is of no use without its certificate.</source>
        <translation>Une clé ne sert à rien sans son certificat.</translation>
    </message>
    <message>
        <source>Any certificate is accepted below, so these authorities are not asked.</source>
        <translation>N’importe quel certificat est accepté ci-dessous, ces autorités ne sont donc pas consultées.</translation>
    </message>
    <message>
        <source>The header “%1” should look like Name: value.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» devrait ressembler à Nom: valeur.</translation>
    </message>
    <message>
        <source>The value of %1 has a control character.</source>
        <translation>La valeur de %1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is made anew for each connection.</source>
        <translation>Sec-WebSocket-Key est généré à nouveau pour chaque connexion.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” should be a name without spaces.</source>
        <translation>Le sous-protocole «&#xa0;%1&#xa0;» devrait être un nom sans espaces.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice (RFC 6455 §4.1).</source>
        <translation>Le sous-protocole «&#xa0;%1&#xa0;» y figure deux fois (RFC 6455 §4.1).</translation>
    </message>
    <message>
        <source>The cookie “%1” should look like name=value.</source>
        <translation>Le cookie «&#xa0;%1&#xa0;» devrait ressembler à nom=valeur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfilePane</name>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Folder, with those above it: Team/Staging</source>
        <translation>Dossier, avec ceux qui le contiennent&#xa0;: Équipe/Préproduction</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its profiles: %2</source>
        <translation>Dossier «&#xa0;%1&#xa0;» supprimé avec ses profils&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Rechercher des profils</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>+ New profile</source>
        <translation>+ Nouveau profil</translation>
    </message>
    <message>
        <source>Save a new profile</source>
        <translation>Enregistrer un nouveau profil</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Actions possibles sur le profil</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>&amp;Renommer le dossier…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Supprimer le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importer des profils…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Deleted the profile “%1”</source>
        <translation>Profil «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
</context>
<context>
    <name>plectrum::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>No profiles yet.
Save an address you connect to often.</source>
        <translation>Aucun profil pour l’instant.
Enregistrez une adresse à laquelle vous vous connectez souvent.</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Aucun profil ne correspond.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the profile, or rename the folder</source>
        <translation>Modifier le profil, ou renommer le dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete the profile or the folder</source>
        <translation>Supprimer le profil ou le dossier</translation>
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
        <translation>La structure des messages. Sans schéma, les champs ont des numéros pour noms et leurs types sont devinés.</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schéma</translation>
    </message>
    <message>
        <source>A .proto file or a descriptor set of protoc</source>
        <translation>Un fichier .proto ou un jeu de descripteurs de protoc</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the schema</source>
        <translation>Parcourir pour trouver le schéma</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Imports</translation>
    </message>
    <message>
        <source>Folder, if not beside the schema</source>
        <translation>Dossier, s’il n’est pas à côté du schéma</translation>
    </message>
    <message>
        <source>Browse for the folder of imports</source>
        <translation>Parcourir pour trouver le dossier des imports</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>This build knows no Protobuf: it was made without libprotobuf.</source>
        <translation>Cette version ne prend pas en charge Protobuf&#xa0;: elle a été compilée sans libprotobuf.</translation>
    </message>
    <message>
        <source>The schema has no messages.</source>
        <translation>Le schéma ne contient aucun message.</translation>
    </message>
    <message>
        <source>The schema has no such message.</source>
        <translation>Le schéma ne contient pas ce message.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.protoset *.bin)</source>
        <translation>Schémas Protobuf (*.proto *.pb *.desc *.protoset *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>Dossier des imports</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueBar</name>
    <message>
        <source>Messages waiting to be sent</source>
        <translation>Messages en attente d’envoi</translation>
    </message>
    <message>
        <source>The messages that wait, the next one first</source>
        <translation>Les messages en attente, le prochain en premier</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the queue (Del)</source>
        <translation>Retirer de la file les messages choisis (Suppr)</translation>
    </message>
    <message>
        <source>Drop all…</source>
        <translation>Tout abandonner…</translation>
    </message>
    <message>
        <source>1 message, %1</source>
        <translation>1 message, %1</translation>
    </message>
    <message>
        <source>%L1 messages, %2</source>
        <translation>%L1 messages, %2</translation>
    </message>
    <message>
        <source>The peer is slow. Waiting to be sent: %1, for %L2 s</source>
        <extracomment>%1: as &quot;12 messages, 3.4 MiB&quot;</extracomment>
        <translation>Le pair est lent. En attente d’envoi&#xa0;: %1, depuis %L2 s</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 autres</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Drop everything that waits to be sent?</source>
        <translation>Abandonner tout ce qui est en attente d’envoi&#xa0;?</translation>
    </message>
    <message>
        <source>%1. What has begun to leave is sent to its end; the rest is gone for good.</source>
        <translation>%1. Ce qui a commencé à partir est envoyé jusqu’au bout&#xa0;; le reste est définitivement perdu.</translation>
    </message>
</context>
<context>
    <name>plectrum::QueueModel</name>
    <message>
        <source>A part of it is with the peer already; it cannot be dropped any more.</source>
        <translation>Une partie en est déjà chez le pair&#xa0;; il ne peut plus être abandonné.</translation>
    </message>
    <message>
        <source>%1, leaving</source>
        <translation>%1, en cours d’envoi</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, à la main</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>En attente depuis</translation>
    </message>
</context>
<context>
    <name>plectrum::RecordFaces</name>
    <message>
        <source>What the protocol calls secret is masked in all faces and previews, and in what is copied or saved from them, until you show it.</source>
        <translation>Ce que le protocole considère comme secret est masqué dans toutes les vues et tous les aperçus, ainsi que dans ce qui en est copié ou enregistré, jusqu’à ce que vous l’affichiez.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
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
        <translation>Trame</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Faces of the message</source>
        <translation>Vues du message</translation>
    </message>
    <message>
        <source>Faces of the frame</source>
        <translation>Vues de la trame</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n secret(s)</source>
        <translation>
            <numerusform>Masquer %n secret</numerusform>
            <numerusform>Masquer %n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n secret(s)</source>
        <translation>
            <numerusform>Afficher %n secret</numerusform>
            <numerusform>Afficher %n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Found %1 × in the payload, first at byte %2</source>
        <translation>Trouvé %1 × dans la charge utile, d’abord à l’octet %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Select a row to see what it says.</source>
        <translation>Sélectionnez une ligne pour voir son contenu.</translation>
    </message>
    <message>
        <source>Select a row to see its frame bit by bit.</source>
        <translation>Sélectionnez une ligne pour voir sa trame bit par bit.</translation>
    </message>
    <message>
        <source>This row is no frame.</source>
        <translation>Cette ligne n’est pas une trame.</translation>
    </message>
    <message>
        <source>row %1 · RFC 6455 §5.2</source>
        <translation>ligne %1 · RFC 6455 §5.2</translation>
    </message>
</context>
<context>
    <name>plectrum::RecoveryBar</name>
    <message>
        <source>Plectrum was ended while it recorded. All that came until then is here:</source>
        <translation>Plectrum a été interrompu pendant une capture. Tout ce qui est arrivé jusque-là se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>They are offered again at the next start</source>
        <translation>Elles seront proposées à nouveau au prochain démarrage</translation>
    </message>
    <message>
        <source>Recordings left behind</source>
        <translation>Captures restées en suspens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>%1 supprimé</translation>
    </message>
</context>
<context>
    <name>plectrum::RepeatBar</name>
    <message>
        <source>Again ever&amp;y</source>
        <translation>À nou&amp;veau toutes les</translation>
    </message>
    <message>
        <source>Time between two messages</source>
        <translation>Intervalle entre deux messages</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Paused: the peer is slow, %1 wait; sent: %L2</source>
        <translation>En pause&#xa0;: le pair est lent, %1 en attente&#xa0;; envoyés&#xa0;: %L2</translation>
    </message>
    <message>
        <source>Sent: %L1 of %L2</source>
        <translation>Envoyés&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Sent: %L1</source>
        <translation>Envoyés&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDetails</name>
    <message>
        <source>Differences of the row</source>
        <translation>Différences de la ligne</translation>
    </message>
    <message>
        <source>Both messages, line by line</source>
        <translation>Les deux messages, ligne par ligne</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>N’importe quelle valeur</translation>
    </message>
    <message>
        <source>A UUID</source>
        <translation>Un UUID</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Une date ou heure</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>A pattern…</source>
        <translation>Un motif…</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>après l’étape %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>Came after %1 ms; %2 ms are allowed.</source>
        <translation>Arrivé après %1 ms&#xa0;; %2 ms sont admises.</translation>
    </message>
    <message>
        <source>It came, but not in the order that was expected.</source>
        <translation>Arrivé, mais pas dans l’ordre attendu.</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message>
        <source>Mask %1 as</source>
        <translation>Masquer %1 comme</translation>
    </message>
    <message>
        <source>masked by hand</source>
        <translation>masqué à la main</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Copier l’emplacement</translation>
    </message>
    <message>
        <source>Copy expected value</source>
        <translation>Copier la valeur attendue</translation>
    </message>
    <message>
        <source>Copy actual value</source>
        <translation>Copier la valeur obtenue</translation>
    </message>
    <message>
        <source>Mask by a pattern</source>
        <translation>Masquer par un motif</translation>
    </message>
    <message>
        <source>A regular expression that both values of %1 match:</source>
        <translation>Une expression régulière à laquelle correspondent les deux valeurs de %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayDock</name>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>A recording is a test: its client’s side is played again against any server, and what comes back is compared with what came then.
Drop a recording or a scenario here, or choose one.</source>
        <translation>Une capture est un test&#xa0;: son côté client est rejoué contre n’importe quel serveur, et ce qui revient est comparé à ce qui était revenu alors.
Déposez ici une capture ou un scénario, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Use the tab’s recording</source>
        <translation>Utiliser la capture de l’onglet</translation>
    </message>
    <message>
        <source>Make a scenario of the recording in the current tab</source>
        <translation>Faire un scénario de la capture de l’onglet actuel</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A recording, a scenario, or another program’s file</source>
        <translation>Une capture, un scénario ou le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Cette capture</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Write what is played as a scenario file</source>
        <translation>Écrire ce qui est joué dans un fichier de scénario</translation>
    </message>
    <message>
        <source>Export report ▾</source>
        <translation>Exporter le rapport ▾</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Écrire ce qui en a résulté</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Jouer</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Éta&amp;pe</translation>
    </message>
    <message>
        <source>Let one more step begin</source>
        <translation>Laisser commencer une étape de plus</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Changed since: play again</source>
        <translation>Modifié depuis&#xa0;: rejouez</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Différe&amp;nces seulement</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Différence précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Différence suivante (F8)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Expected and actual rows</source>
        <translation>Lignes attendues et obtenues</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Pl&amp;ay</source>
        <translation>Joue&amp;r</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>Étap&amp;e</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence s&amp;uivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>&amp;Différence précédente</translation>
    </message>
    <message>
        <source>&amp;Save scenario…</source>
        <translation>Enregistrer le s&amp;cénario…</translation>
    </message>
    <message>
        <source>&amp;Export report</source>
        <translation>E&amp;xporter le rapport</translation>
    </message>
    <message>
        <source>Use the tab’s &amp;recording</source>
        <translation>Utiliser la capture de l’on&amp;glet</translation>
    </message>
    <message>
        <source>&amp;Open recording or scenario…</source>
        <translation>Ou&amp;vrir une capture ou un scénario…</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for what differs from run to run…</source>
        <translation>Recherche de ce qui diffère d’une exécution à l’autre…</translation>
    </message>
    <message>
        <source>Found (%1)</source>
        <translation>Trouvé (%1)</translation>
    </message>
    <message>
        <source>Open recording or scenario</source>
        <translation>Ouvrir une capture ou un scénario</translation>
    </message>
    <message>
        <source>Another recording of the same session</source>
        <translation>Une autre capture de la même session</translation>
    </message>
    <message>
        <source>Recordings (*.plectrum)</source>
        <translation>Captures (*.plectrum)</translation>
    </message>
    <message>
        <source>%1 was not read: another file is being read.</source>
        <translation>%1 n’a pas été lu&#xa0;: un autre fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Scenarios (%1)</source>
        <translation>Scénarios (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Steps: %L1</source>
        <translation>Étapes&#xa0;: %L1</translation>
    </message>
    <message>
        <source>actors: %L1</source>
        <translation>acteurs&#xa0;: %L1</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing played yet</source>
        <translation>Rien n’a encore été joué</translation>
    </message>
    <message>
        <source>Play it, and what comes stands beside what is expected.</source>
        <translation>Jouez-le&#xa0;: ce qui arrive s’affichera à côté de ce qui est attendu.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>boucle %1</translation>
    </message>
    <message>
        <source>Not played to the end</source>
        <translation>N’est pas allé jusqu’au bout</translation>
    </message>
    <message>
        <source>Stopped, no difference</source>
        <translation>Arrêté, aucune différence</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Show handshake</source>
        <translation>Afficher le handshake</translation>
    </message>
    <message>
        <source>“%1” needs a value</source>
        <translation>«&#xa0;%1&#xa0;» nécessite une valeur</translation>
    </message>
    <message>
        <source>The scenario leaves it open. Give one in the column Value, then play.</source>
        <translation>Le scénario la laisse ouverte. Indiquez-en une dans la colonne Valeur, puis jouez.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Show in the recordings</source>
        <translation>Afficher dans les captures</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayPlanBar</name>
    <message>
        <source>A&amp;gainst</source>
        <translation>Ci&amp;ble</translation>
    </message>
    <message>
        <source>Play against</source>
        <translation>Jouer contre</translation>
    </message>
    <message>
        <source>Where it is played, and with whose credentials</source>
        <translation>Où le rejeu a lieu, et avec quels identifiants</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>P&amp;ace</source>
        <translation>Ryth&amp;me</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Moment où l’étape suivante est due</translation>
    </message>
    <message>
        <source>wait for answers</source>
        <translation>attendre les réponses</translation>
    </message>
    <message>
        <source>recorded times ×</source>
        <translation>temps de la capture ×</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>le plus vite possible</translation>
    </message>
    <message>
        <source>Factor of the recorded times</source>
        <translation>Facteur des temps de la capture</translation>
    </message>
    <message>
        <source>2: twice as fast as it was recorded</source>
        <translation>2&#xa0;: deux fois plus vite que lors de la capture</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How many times it is played</source>
        <translation>Nombre de fois que le scénario est joué</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Stop at first difference</source>
        <translation>Arrêter à la première différence</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Record this replay in a tab of its own, so that rows of both recordings are linked</source>
        <translation>Capturer ce rejeu dans un onglet à part, afin que les lignes des deux captures soient liées</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme dans la capture</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>the embedded server</source>
        <translation>le serveur intégré</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A path here takes the place of the recorded one, as in loopback:/echo</source>
        <translation>Un chemin indiqué ici remplace celui de la capture, comme dans loopback:/echo</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayRowsModel</name>
    <message>
        <source>under way…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>Line of the scenario&apos;s file</source>
        <translation>Ligne du fichier de scénario</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Time s</source>
        <translation>Temps s</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayTabs</name>
    <message>
        <source>The current tab has no recording yet. Connect first, or open one.</source>
        <translation>L’onglet actuel n’a pas encore de capture. Connectez-vous d’abord, ou ouvrez-en une.</translation>
    </message>
</context>
<context>
    <name>plectrum::ReplayText</name>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
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
        <translation>réponse</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connecter</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>expect end</source>
        <translation>attendre la fin</translation>
    </message>
    <message>
        <source>expect</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>patienter</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
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
        <translation>manquant</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>réordonné</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>plectrum::ReportFormat</name>
    <message>
        <source>HTML page with the evidence</source>
        <translation>Page HTML avec les preuves</translation>
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
        <translation>JSON, une ligne par élément</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsDock</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Nobody is in a room here.
Protocols that tell who joins and leaves show it.</source>
        <translation>Personne n’est dans un salon ici.
Les protocoles qui indiquent qui entre et qui sort l’affichent.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Once row %1 had passed</source>
        <translation>Après le passage de la ligne %1</translation>
    </message>
</context>
<context>
    <name>plectrum::RoomsModel</name>
    <message>
        <source>members: %1</source>
        <translation>membres&#xa0;: %1</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>ce client</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <extracomment>%1 name of a room, %2 number of a connection</extracomment>
        <translation>%1 · connexion %2</translation>
    </message>
    <message>
        <source>Room or topic</source>
        <translation>Salon ou topic</translation>
    </message>
    <message>
        <source>Since row</source>
        <translation>Depuis la ligne</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteCheck</name>
    <message>
        <source>The file names no app id.</source>
        <translation>Le fichier n’indique pas d’identifiant d’application.</translation>
    </message>
    <message>
        <source>Add &lt;id&gt;: it is the first part of every URL.</source>
        <translation>Ajoutez &lt;id&gt;&#xa0;: c’est la première partie de chaque URL.</translation>
    </message>
    <message>
        <source>The app id belongs to AppAPI.</source>
        <translation>L’identifiant d’application est réservé à AppAPI.</translation>
    </message>
    <message>
        <source>Choose another id; /exapps/app_api is HaRP&apos;s own channel.</source>
        <translation>Choisissez un autre identifiant&#xa0;; /exapps/app_api est le canal propre à HaRP.</translation>
    </message>
    <message>
        <source>The app id has upper-case letters.</source>
        <translation>L’identifiant d’application contient des majuscules.</translation>
    </message>
    <message>
        <source>Use lower case: HaRP looks ids up so, and ExApps compare them with case.</source>
        <translation>Utilisez des minuscules&#xa0;: HaRP recherche ainsi les identifiants, et les ExApps les comparent en tenant compte de la casse.</translation>
    </message>
    <message>
        <source>The file declares no routes.</source>
        <translation>Le fichier ne déclare pas de routes.</translation>
    </message>
    <message>
        <source>Add &lt;routes&gt; in &lt;external-app&gt;; without them nothing of the ExApp can be called from outside.</source>
        <translation>Ajoutez &lt;routes&gt; dans &lt;external-app&gt;&#xa0;; sans elles, rien dans l’ExApp ne peut être appelé de l’extérieur.</translation>
    </message>
    <message>
        <source>There is more than one &lt;routes&gt;.</source>
        <translation>Il y a plus d’un &lt;routes&gt;.</translation>
    </message>
    <message>
        <source>Put every &lt;route&gt; into one &lt;routes&gt;; AppAPI reads none of several.</source>
        <translation>Placez tous les &lt;route&gt; dans un seul &lt;routes&gt;&#xa0;; s’il y en a plusieurs, AppAPI n’en lit aucun.</translation>
    </message>
    <message>
        <source>&lt;routes&gt; stands where AppAPI does not look.</source>
        <translation>&lt;routes&gt; se trouve là où AppAPI ne regarde pas.</translation>
    </message>
    <message>
        <source>Move it into &lt;info&gt;&lt;external-app&gt;.</source>
        <translation>Déplacez-le dans &lt;info&gt;&lt;external-app&gt;.</translation>
    </message>
    <message>
        <source>The route has no url.</source>
        <translation>La route n’a pas d’url.</translation>
    </message>
    <message>
        <source>Add &lt;url&gt;^/path$&lt;/url&gt;; AppAPI does not register the ExApp without it.</source>
        <translation>Ajoutez &lt;url&gt;^/path$&lt;/url&gt;&#xa0;; sans cela, AppAPI n’enregistre pas l’ExApp.</translation>
    </message>
    <message>
        <source>The url does not fit its database column.</source>
        <translation>L’url est trop longue pour sa colonne dans la base de données.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters, or make two routes of it.</source>
        <translation>Raccourcissez-la à 512 caractères, ou faites-en deux routes.</translation>
    </message>
    <message>
        <source>The route has no verb.</source>
        <translation>La route n’a pas de verbe.</translation>
    </message>
    <message>
        <source>Add &lt;verb&gt;GET&lt;/verb&gt;; AppAPI does not register the ExApp without it, though HaRP never looks at it.</source>
        <translation>Ajoutez &lt;verb&gt;GET&lt;/verb&gt;&#xa0;; sans cela, AppAPI n’enregistre pas l’ExApp, bien que HaRP ne le regarde jamais.</translation>
    </message>
    <message>
        <source>The verb does not fit its database column.</source>
        <translation>Le verbe est trop long pour sa colonne dans la base de données.</translation>
    </message>
    <message>
        <source>Shorten it to 64 characters.</source>
        <translation>Raccourcissez-le à 64 caractères.</translation>
    </message>
    <message>
        <source>The route has no access level.</source>
        <translation>La route n’a pas de niveau d’accès.</translation>
    </message>
    <message>
        <source>Add &lt;access_level&gt;USER&lt;/access_level&gt;, or PUBLIC or ADMIN.</source>
        <translation>Ajoutez &lt;access_level&gt;USER&lt;/access_level&gt;, ou PUBLIC ou ADMIN.</translation>
    </message>
    <message>
        <source>AppAPI does not know this access level.</source>
        <translation>AppAPI ne connaît pas ce niveau d’accès.</translation>
    </message>
    <message>
        <source>Write PUBLIC, USER or ADMIN, in upper case and without white space; numbers count in --json-info only.</source>
        <translation>Écrivez PUBLIC, USER ou ADMIN, en majuscules et sans espaces&#xa0;; les nombres ne valent que dans --json-info.</translation>
    </message>
    <message>
        <source>bruteforce_protection is not a JSON list of numbers.</source>
        <translation>bruteforce_protection n’est pas une liste JSON de nombres.</translation>
    </message>
    <message>
        <source>Write it like [401,403], or leave it out.</source>
        <translation>Écrivez-le comme [401,403], ou omettez-le.</translation>
    </message>
    <message>
        <source>headers_to_exclude is not a JSON list of texts.</source>
        <translation>headers_to_exclude n’est pas une liste JSON de textes.</translation>
    </message>
    <message>
        <source>Write it like [&quot;Cookie&quot;], or leave it out.</source>
        <translation>Écrivez-le comme [&quot;Cookie&quot;], ou omettez-le.</translation>
    </message>
    <message>
        <source>A list does not fit its database column.</source>
        <translation>Une liste est trop longue pour sa colonne dans la base de données.</translation>
    </message>
    <message>
        <source>Shorten it to 512 characters.</source>
        <translation>Raccourcissez-la à 512 caractères.</translation>
    </message>
    <message>
        <source>A field of the route holds XML elements.</source>
        <translation>Un champ de la route contient des éléments XML.</translation>
    </message>
    <message>
        <source>Write text: lists are JSON, like [401,403].</source>
        <translation>Écrivez du texte&#xa0;: les listes sont en JSON, comme [401,403].</translation>
    </message>
    <message>
        <source>A field of the route is there more than once.</source>
        <translation>Un champ de la route est présent plus d’une fois.</translation>
    </message>
    <message>
        <source>Keep one of them, or make a second route.</source>
        <translation>N’en gardez qu’un, ou faites une seconde route.</translation>
    </message>
    <message>
        <source>A field of the route is a CDATA section.</source>
        <translation>Un champ de la route est une section CDATA.</translation>
    </message>
    <message>
        <source>Write plain text with &amp;amp; and &amp;lt;: AppAPI&apos;s XML reader loses CDATA.</source>
        <translation>Écrivez du texte brut avec &amp;amp; et &amp;lt;&#xa0;: le lecteur XML d’AppAPI perd les sections CDATA.</translation>
    </message>
    <message>
        <source>A field of the route holds a comment.</source>
        <translation>Un champ de la route contient un commentaire.</translation>
    </message>
    <message>
        <source>Move the comment between the fields: AppAPI&apos;s XML reader may lose the text beside it.</source>
        <translation>Déplacez le commentaire entre les champs&#xa0;: le lecteur XML d’AppAPI peut perdre le texte à côté.</translation>
    </message>
    <message>
        <source>AppAPI does not know this element of a route.</source>
        <translation>AppAPI ne connaît pas cet élément d’une route.</translation>
    </message>
    <message>
        <source>Known are url, verb, access_level, bruteforce_protection and headers_to_exclude, with underscores.</source>
        <translation>Les éléments connus sont url, verb, access_level, bruteforce_protection et headers_to_exclude, avec des tirets bas.</translation>
    </message>
    <message>
        <source>HaRP cannot compile the url and skips the route.</source>
        <translation>HaRP ne peut pas compiler l’url et ignore la route.</translation>
    </message>
    <message>
        <source>Write it for Python&apos;s re; most of it reads the same in PCRE.</source>
        <translation>Écrivez-la pour le module re de Python&#xa0;; la plupart des motifs se lisent de la même façon en PCRE.</translation>
    </message>
    <message>
        <source>White space around the url belongs to the pattern.</source>
        <translation>Les espaces autour de l’url font partie du motif.</translation>
    </message>
    <message>
        <source>Remove it; no path has it.</source>
        <translation>Retirez-les&#xa0;; aucun chemin n’en a.</translation>
    </message>
    <message>
        <source>The url holds the public prefix, which is cut off before.</source>
        <translation>L’url contient le préfixe public, qui est coupé auparavant.</translation>
    </message>
    <message>
        <source>Begin with what follows the app id: ^/path$.</source>
        <translation>Commencez par ce qui suit l’identifiant d’application&#xa0;: ^/path$.</translation>
    </message>
    <message>
        <source>No path under /exapps/ can match: all begin with a slash.</source>
        <translation>Aucun chemin sous /exapps/ ne peut correspondre&#xa0;: tous commencent par une barre oblique.</translation>
    </message>
    <message>
        <source>Begin with ^/. Without the slash only the PHP proxy&apos;s deprecated second try finds the route.</source>
        <translation>Commencez par ^/. Sans la barre oblique, seule la seconde tentative, obsolète, du proxy PHP trouve la route.</translation>
    </message>
    <message>
        <source>The url looks for a question mark, but the query is never matched.</source>
        <translation>L’url cherche un point d’interrogation, mais la chaîne de requête n’est jamais comparée.</translation>
    </message>
    <message>
        <source>Match the path alone; the ExApp gets the query whole.</source>
        <translation>Ne décrivez que le chemin&#xa0;; l’ExApp reçoit la chaîne de requête entière.</translation>
    </message>
    <message>
        <source>HaRP and the PHP proxy read this pattern differently.</source>
        <translation>HaRP et le proxy PHP lisent ce motif différemment.</translation>
    </message>
    <message>
        <source>Write it in a way that Python and PCRE read alike.</source>
        <translation>Écrivez-le de façon que Python et PCRE le lisent de la même manière.</translation>
    </message>
    <message>
        <source>The url holds a character that paths hold percent-encoded.</source>
        <translation>L’url contient un caractère qui, dans les chemins, est encodé avec des pourcentages.</translation>
    </message>
    <message>
        <source>HaRP does not decode paths: match %20 and the like, or use plain paths.</source>
        <translation>HaRP ne décode pas les chemins&#xa0;: utilisez %20 et ses semblables dans le motif, ou des chemins simples.</translation>
    </message>
    <message>
        <source>The pattern can cost endless work on a hostile path.</source>
        <translation>Le motif peut exiger un travail sans fin sur un chemin malveillant.</translation>
    </message>
    <message>
        <source>Avoid a repeat inside a repeat, like (a+)+: one request can stall HaRP for everybody.</source>
        <translation>Évitez une répétition dans une répétition, comme (a+)+&#xa0;: une seule requête peut bloquer HaRP pour tout le monde.</translation>
    </message>
    <message>
        <source>The pattern matches every path.</source>
        <translation>Le motif correspond à tous les chemins.</translation>
    </message>
    <message>
        <source>Name the paths; routes after this one never decide.</source>
        <translation>Indiquez les chemins&#xa0;; les routes placées après celle-ci ne décident jamais.</translation>
    </message>
    <message>
        <source>The url has no ^ at its start.</source>
        <translation>L’url n’a pas de ^ au début.</translation>
    </message>
    <message>
        <source>Begin with ^/: HaRP anchors by itself, older PHP proxies find the pattern anywhere in the path.</source>
        <translation>Commencez par ^/&#xa0;: HaRP ancre de lui-même, les anciens proxys PHP trouvent le motif n’importe où dans le chemin.</translation>
    </message>
    <message>
        <source>The url has no $ at its end, so longer paths match too.</source>
        <translation>L’url n’a pas de $ à la fin&#xa0;: des chemins plus longs correspondent donc aussi.</translation>
    </message>
    <message>
        <source>End with $, or with / or .* where you mean all below.</source>
        <translation>Terminez par $, ou par / ou .* si vous visez tout ce qui se trouve au-dessous.</translation>
    </message>
    <message>
        <source>HaRP heeds upper and lower case, the PHP proxy does not.</source>
        <translation>HaRP tient compte des majuscules et des minuscules, le proxy PHP non.</translation>
    </message>
    <message>
        <source>Use lower-case paths, or begin with (?i) to have HaRP ignore case too.</source>
        <translation>Utilisez des chemins en minuscules, ou commencez par (?i) pour que HaRP ignore aussi la casse.</translation>
    </message>
    <message>
        <source>HaRP never serves this path to anybody but AppAPI.</source>
        <translation>HaRP ne sert jamais ce chemin à personne d’autre qu’AppAPI.</translation>
    </message>
    <message>
        <source>Leave /heartbeat, /init and /enabled out; who asks for them counts as an attacker.</source>
        <translation>Omettez /heartbeat, /init et /enabled&#xa0;; quiconque les demande est compté comme attaquant.</translation>
    </message>
    <message>
        <source>An earlier route takes this path and asks for more rights.</source>
        <translation>Une route antérieure prend ce chemin et demande plus de droits.</translation>
    </message>
    <message>
        <source>Move this route before it: the first match decides, and its refusal is final.</source>
        <translation>Déplacez cette route avant l’autre&#xa0;: la première qui correspond décide, et son refus est définitif.</translation>
    </message>
    <message>
        <source>An earlier route takes this path, so this one never decides.</source>
        <translation>Une route antérieure prend ce chemin&#xa0;: celle-ci ne décide donc jamais.</translation>
    </message>
    <message>
        <source>Move this route before it, or remove one of them.</source>
        <translation>Déplacez cette route avant l’autre, ou retirez l’une des deux.</translation>
    </message>
    <message>
        <source>HaRP does not look at the verb: every method passes.</source>
        <translation>HaRP ne regarde pas le verbe&#xa0;: toutes les méthodes passent.</translation>
    </message>
    <message>
        <source>Let the ExApp itself refuse methods it does not mean to serve.</source>
        <translation>Faites refuser par l’ExApp elle-même les méthodes qu’elle n’entend pas servir.</translation>
    </message>
    <message>
        <source>The verb names no HTTP method.</source>
        <translation>Le verbe ne désigne aucune méthode HTTP.</translation>
    </message>
    <message>
        <source>Write methods with commas between: GET,POST.</source>
        <translation>Écrivez les méthodes séparées par des virgules&#xa0;: GET,POST.</translation>
    </message>
    <message>
        <source>The verb leaves GET out, and a WebSocket handshake is a GET.</source>
        <translation>Le verbe omet GET, et un handshake WebSocket est un GET.</translation>
    </message>
    <message>
        <source>Add GET if the route serves a socket; HaRP lets it pass either way.</source>
        <translation>Ajoutez GET si la route sert un socket&#xa0;; HaRP le laisse passer dans les deux cas.</translation>
    </message>
    <message>
        <source>HaRP does not look at headers_to_exclude.</source>
        <translation>HaRP ne regarde pas headers_to_exclude.</translation>
    </message>
    <message>
        <source>Under /exapps/ the ExApp gets these headers; let it ignore and never log them.</source>
        <translation>Sous /exapps/, l’ExApp reçoit ces en-têtes&#xa0;; faites en sorte qu’elle les ignore et ne les journalise jamais.</translation>
    </message>
    <message>
        <source>Every WebSocket that opens counts as an attack.</source>
        <translation>Chaque WebSocket qui s’ouvre est compté comme une attaque.</translation>
    </message>
    <message>
        <source>Take 101 out of bruteforce_protection: after ten sockets in 300 s HaRP bans the client.</source>
        <translation>Retirez 101 de bruteforce_protection&#xa0;: après dix sockets en 300 s, HaRP bannit le client.</translation>
    </message>
    <message>
        <source>An answer that is no failure counts as an attack.</source>
        <translation>Une réponse qui n’est pas un échec est comptée comme une attaque.</translation>
    </message>
    <message>
        <source>Keep to statuses like 401, 403 and 429.</source>
        <translation>Tenez-vous-en à des statuts comme 401, 403 et 429.</translation>
    </message>
    <message>
        <source>bruteforce_protection holds a number that is no HTTP status.</source>
        <translation>bruteforce_protection contient un nombre qui n’est pas un statut HTTP.</translation>
    </message>
    <message>
        <source>Statuses are 100 to 599.</source>
        <translation>Les statuts vont de 100 à 599.</translation>
    </message>
</context>
<context>
    <name>plectrum::RouteFixDialog</name>
    <message>
        <source>Proposal for info.xml</source>
        <translation>Proposition pour info.xml</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregi&amp;strer sous…</translation>
    </message>
    <message>
        <source>One change is proposed</source>
        <translation>Une modification est proposée</translation>
    </message>
    <message>
        <source>%1 changes are proposed</source>
        <translation>%1 modifications sont proposées</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the copy one finding still breaks a socket; mend it by hand.</source>
        <translation>Dans la copie, un constat bloque encore un socket&#xa0;; corrigez-le à la main.</translation>
    </message>
    <message>
        <source>In the copy %1 findings still break a socket; mend them by hand.</source>
        <translation>Dans la copie, %1 constats bloquent encore un socket&#xa0;; corrigez-les à la main.</translation>
    </message>
    <message>
        <source>Save the proposal as</source>
        <translation>Enregistrer la proposition sous</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fichiers XML (*.xml)</translation>
    </message>
    <message>
        <source>This is the file the proposal was made from. Choose another name.</source>
        <translation>C’est le fichier à partir duquel la proposition a été faite. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesModel</name>
    <message>
        <source>never sees it</source>
        <translation>ne la voit jamais</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>l’ignore</translation>
    </message>
    <message>
        <source>never matches</source>
        <translation>ne correspond jamais</translation>
    </message>
    <message>
        <source>never reaches it</source>
        <translation>ne l’atteint jamais</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>la sert</translation>
    </message>
    <message>
        <source>AppAPI refuses to register the route.</source>
        <translation>AppAPI refuse d’enregistrer la route.</translation>
    </message>
    <message>
        <source>The pattern cannot be compiled.</source>
        <translation>Le motif ne peut pas être compilé.</translation>
    </message>
    <message>
        <source>No path matches the pattern: 404.</source>
        <translation>Aucun chemin ne correspond au motif&#xa0;: 404.</translation>
    </message>
    <message>
        <source>An earlier route decides.</source>
        <translation>Une route antérieure décide.</translation>
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
        <translation>(pas d’URL)</translation>
    </message>
    <message>
        <source>serves, without /</source>
        <translation>la sert, sans /</translation>
    </message>
    <message>
        <source>Any method, WebSocket too</source>
        <translation>Toutes les méthodes, WebSocket compris</translation>
    </message>
    <message>
        <source>By the deprecated try without the slash; no WebSocket</source>
        <translation>Par la tentative obsolète sans la barre oblique&#xa0;; pas de WebSocket</translation>
    </message>
    <message>
        <source>Where no earlier route has the verb; no WebSocket</source>
        <translation>Là où aucune route antérieure n’a le verbe&#xa0;; pas de WebSocket</translation>
    </message>
    <message>
        <source>These verbs only, no WebSocket</source>
        <translation>Ces verbes seulement, pas de WebSocket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>URL pattern</source>
        <translation>Motif d’URL</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Constat le plus grave</translation>
    </message>
    <message>
        <source>Tried path</source>
        <translation>Chemin essayé</translation>
    </message>
</context>
<context>
    <name>plectrum::RoutesView</name>
    <message>
        <source>Routes of an ExApp</source>
        <translation>Routes d’une ExApp</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Propose a fixed file…</source>
        <translation>&amp;Proposer un fichier corrigé…</translation>
    </message>
    <message>
        <source>AppAPI refuses to register this ExApp until what breaks is mended.</source>
        <translation>AppAPI refuse d’enregistrer cette ExApp tant que ce qui bloque n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Open an ExApp&apos;s appinfo/info.xml, or drop it here.</source>
        <translation>Ouvrez le fichier appinfo/info.xml d’une ExApp, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Every route is checked for what HaRP and the PHP proxy will each do with it.</source>
        <translation>Chaque route est examinée pour savoir ce que HaRP et le proxy PHP en feront.</translation>
    </message>
    <message>
        <source>Open info.xml…</source>
        <translation>Ouvrir info.xml…</translation>
    </message>
    <message>
        <source>The file is read again as soon as it changes.</source>
        <translation>Le fichier est relu dès qu’il change.</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Chemin à essayer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>/live, /exapps/ID/live or a whole URL</source>
        <translation>/live, /exapps/ID/live ou une URL complète</translation>
    </message>
    <message>
        <source>as</source>
        <translation>en tant que</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>somebody not logged in</source>
        <translation>quelqu’un de non connecté</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un utilisateur</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>un administrateur</translation>
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
        <translation>Routes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation>✓ autorisé</translation>
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
        <translation>✕ silence, compté comme un échec</translation>
    </message>
    <message>
        <source>by route %1</source>
        <translation>par la route %1</translation>
    </message>
    <message>
        <source>Check the routes of</source>
        <translation>Vérifier les routes de</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Routes of %1</source>
        <translation>Routes de %1</translation>
    </message>
    <message>
        <source>Shows what would change, and saves it as another file</source>
        <translation>Montre ce qui changerait, et l’enregistre dans un autre fichier</translation>
    </message>
    <message>
        <source>There is nothing to change that can be guessed.</source>
        <translation>Aucune modification ne peut être devinée.</translation>
    </message>
    <message>
        <source>1 finding breaks a socket</source>
        <translation>1 constat bloque un socket</translation>
    </message>
    <message>
        <source>%1 findings break a socket</source>
        <translation>%1 constats bloquent un socket</translation>
    </message>
    <message>
        <source>nothing breaks a socket</source>
        <translation>rien ne bloque un socket</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 remarques</translation>
    </message>
    <message>
        <source>This is no info.xml that can be read.</source>
        <translation>Ce n’est pas un info.xml lisible.</translation>
    </message>
    <message>
        <source>but it carries no WebSocket</source>
        <translation>mais il ne transporte pas de WebSocket</translation>
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
        <translation>Les lignes se figent&#xa0;; ce qui passe sur le réseau est tout de même capturé</translation>
    </message>
    <message>
        <source>Mark as &amp;reference</source>
        <translation>Marquer comme &amp;référence</translation>
    </message>
    <message>
        <source>Times count from this row</source>
        <translation>Les temps se comptent à partir de cette ligne</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>On the selected rows, kept in the capture file</source>
        <translation>Sur les lignes sélectionnées, conservé dans le fichier de capture</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Signet suivan&amp;t</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>Signet précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Aller à la &amp;ligne…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Aller à un &amp;instant…</translation>
    </message>
    <message>
        <source>Go to &amp;answer or request</source>
        <translation>Aller à la réponse ou à la re&amp;quête</translation>
    </message>
    <message>
        <source>The row that answers this one, or that it answers</source>
        <translation>La ligne qui répond à celle-ci, ou à laquelle elle répond</translation>
    </message>
    <message>
        <source>Pre&amp;vious fragment</source>
        <translation>Fra&amp;gment précédent</translation>
    </message>
    <message>
        <source>Of the same message</source>
        <translation>Du même message</translation>
    </message>
    <message>
        <source>Next &amp;fragment</source>
        <translation>&amp;Fragment suivant</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>Enregistrer la charge &amp;utile…</translation>
    </message>
    <message>
        <source>Of several rows, a file each</source>
        <translation>Pour plusieurs lignes, un fichier chacune</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows…</source>
        <translation>Co&amp;mparer deux lignes…</translation>
    </message>
    <message>
        <source>Side by side; select two rows</source>
        <translation>Côte à côte&#xa0;; sélectionnez deux lignes</translation>
    </message>
    <message>
        <source>Send aga&amp;in</source>
        <translation>Renvo&amp;yer</translation>
    </message>
    <message>
        <source>The selected messages; a connection that is closed is opened first</source>
        <translation>Les messages sélectionnés&#xa0;; une connexion fermée est d’abord ouverte</translation>
    </message>
    <message>
        <source>Add to sav&amp;ed messages…</source>
        <translation>&amp;Ajouter aux messages enregistrés…</translation>
    </message>
    <message>
        <source>For every connection</source>
        <translation>Pour toutes les connexions</translation>
    </message>
    <message>
        <source>Colour ru&amp;les…</source>
        <translation>Règles &amp;de couleur…</translation>
    </message>
    <message>
        <source>Which rows stand out, and how</source>
        <translation>Quelles lignes ressortent, et comment</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier en</translation>
    </message>
    <message>
        <source>C&amp;olumns and time</source>
        <translation>C&amp;olonnes et temps</translation>
    </message>
    <message>
        <source>&amp;Decode connection as</source>
        <translation>Décoder la conne&amp;xion comme</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Il n’y a pas encore de capture</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Sélectionnez d’abord une ligne</translation>
    </message>
    <message>
        <source>Select two rows first</source>
        <translation>Sélectionnez d’abord deux lignes</translation>
    </message>
    <message>
        <source>Select rows of an open connection first</source>
        <translation>Sélectionnez d’abord des lignes d’une connexion ouverte</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>Aucune ligne affichée ne porte de signet.</translation>
    </message>
    <message>
        <source>Rows copied: %L1</source>
        <translation>Lignes copiées&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer la charge utile</translation>
    </message>
    <message>
        <source>Save payloads into a folder</source>
        <translation>Enregistrer les charges utiles dans un dossier</translation>
    </message>
    <message>
        <source>Saving payloads…</source>
        <translation>Enregistrement des charges utiles…</translation>
    </message>
    <message>
        <source>Payloads saved: %L1 · %2</source>
        <translation>Charges utiles enregistrées&#xa0;: %L1 · %2</translation>
    </message>
    <message>
        <source>Cancelled; what was whole by then stays in %1.</source>
        <translation>Annulé&#xa0;; ce qui était alors complet reste dans %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: other payloads are still being saved.</source>
        <translation>Rien n’a été enregistré&#xa0;: d’autres charges utiles sont encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Row %L1 is too long to be sent again.</source>
        <translation>La ligne %L1 est trop longue pour être renvoyée.</translation>
    </message>
    <message>
        <source>No selected row ends a text or binary message.</source>
        <translation>Aucune ligne sélectionnée ne termine un message texte ou binaire.</translation>
    </message>
    <message>
        <source>Messages to be sent again once the connection is open: %L1</source>
        <translation>Messages à renvoyer une fois la connexion ouverte&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Messages sent again: %L1</source>
        <translation>Messages renvoyés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>No text or binary message ends in this row.</source>
        <translation>Aucun message texte ou binaire ne se termine dans cette ligne.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowCopy</name>
    <message>
        <source>&amp;Text, as in the table</source>
        <translation>&amp;Texte, comme dans le tableau</translation>
    </message>
    <message>
        <source>&amp;JSON lines</source>
        <translation>Lignes &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Hex dump</source>
        <translation>Vidage &amp;hexadécimal</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>Tableau &amp;C</translation>
    </message>
    <message>
        <source>&amp;plectrum-cli command</source>
        <translation>Commande &amp;plectrum-cli</translation>
    </message>
    <message>
        <source>… the first %L1 rows; no more are copied at once</source>
        <translation>… les %L1 premières lignes&#xa0;; pas plus en une seule copie</translation>
    </message>
</context>
<context>
    <name>plectrum::RowJumps</name>
    <message>
        <source>Searching for what belongs to row %L1…</source>
        <translation>Recherche de ce qui se rapporte à la ligne %L1…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing answers row %L1, and it answers nothing, as far as its protocol tells.</source>
        <translation>Rien ne répond à la ligne %L1, et elle ne répond à rien, pour autant que son protocole le dise.</translation>
    </message>
    <message>
        <source>Row %L1 has no other fragment there.</source>
        <translation>La ligne %L1 n’a pas d’autre fragment de ce côté.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden.</source>
        <translation>La ligne %L1 est masquée.</translation>
    </message>
    <message>
        <source>Row %L1 is hidden; this is the nearest before it.</source>
        <translation>La ligne %L1 est masquée&#xa0;; voici la plus proche avant elle.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Number of the row, 1 to %L1:</source>
        <translation>Numéro de la ligne, de 1 à %L1&#xa0;:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Aller à un instant</translation>
    </message>
    <message>
        <source>Seconds since the recording began, such as 12.5,
or a local time of day, such as 14:03:22:</source>
        <translation>Secondes depuis le début de la capture, par exemple 12.5,
ou heure locale, par exemple 14:03:22&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is neither seconds nor a time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre de secondes ni une heure.</translation>
    </message>
</context>
<context>
    <name>plectrum::RowMarker</name>
    <message>
        <source>Only the first %L1 rows are marked.</source>
        <translation>Seules les %L1 premières lignes sont marquées.</translation>
    </message>
    <message>
        <source>Deleted bookmarks: %L1</source>
        <translation>Signets supprimés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on row %L1, kept in the capture file:</source>
        <translation>Note sur la ligne %L1, conservée dans le fichier de capture&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n rows, kept in the capture file:</source>
        <translation>
            <numerusform>Note sur %n ligne, conservée dans le fichier de capture&#xa0;:</numerusform>
            <numerusform>Note sur %n lignes, conservée dans le fichier de capture&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted notes: %L1</source>
        <translation>Notes supprimées&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>plectrum::RowTimes</name>
    <message>
        <source>Time s</source>
        <translation>Temps s</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Depuis le &amp;début</translation>
    </message>
    <message>
        <source>Seconds since the recording began</source>
        <translation>Secondes depuis le début de la capture</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Temps s</translation>
    </message>
    <message>
        <source>Since the &amp;row above</source>
        <translation>Depuis la &amp;ligne précédente</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Secondes depuis la ligne précédente</translation>
    </message>
    <message>
        <source>+ Same way s</source>
        <translation>+ Même sens s</translation>
    </message>
    <message>
        <source>Since the last row of the same &amp;direction</source>
        <translation>Depuis la dernière ligne de même &amp;sens</translation>
    </message>
    <message>
        <source>Seconds since the row above that went the same way on its connection</source>
        <translation>Secondes depuis la ligne précédente de même sens sur sa connexion</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>&amp;Wall clock</source>
        <translation>&amp;Heure réelle</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>± Reference s</source>
        <translation>± Référence s</translation>
    </message>
    <message>
        <source>Since the re&amp;ference row</source>
        <translation>Depuis la ligne de &amp;référence</translation>
    </message>
    <message>
        <source>Seconds since the row marked as reference; since the start while there is none</source>
        <translation>Secondes depuis la ligne marquée comme référence&#xa0;; depuis le début tant qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>%1 s since the recording began</source>
        <translation>%1 s depuis le début de la capture</translation>
    </message>
    <message>
        <source>%1 s since the row above</source>
        <translation>%1 s depuis la ligne précédente</translation>
    </message>
    <message>
        <source>%1 s since row %2, the reference</source>
        <extracomment>%1: seconds, may be negative; %2: number of a row</extracomment>
        <translation>%1 s depuis la ligne %2, la référence</translation>
    </message>
</context>
<context>
    <name>plectrum::SaveMessageDialog</name>
    <message>
        <source>Save message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Such as Board/Rooms; may be empty</source>
        <translation>Par exemple Board/Rooms&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>This looks as if it holds a secret. It is saved as it stands, in a file made for sharing; a secret variable such as {{token}} would keep it out.</source>
        <translation>Ce message semble contenir un secret. Il est enregistré tel quel, dans un fichier destiné à être partagé&#xa0;; une variable secrète telle que {{token}} l’en exclurait.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>The message is too long to be saved; keep it in a file.</source>
        <translation>Le message est trop long pour être enregistré&#xa0;; conservez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Another message has this name there.</source>
        <translation>Un autre message y porte ce nom.</translation>
    </message>
    <message>
        <source>It takes the place of the one that has this name.</source>
        <translation>Il remplace celui qui porte ce nom.</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessages</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Deleted the message “%1”</source>
        <translation>Message «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Deleted the folder “%1” with its messages: %2</source>
        <translation>Dossier «&#xa0;%1&#xa0;» supprimé avec ses messages&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::SavedMessagesDialog</name>
    <message>
        <source>Saved messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <translation>Rechercher dans les messages enregistrés</translation>
    </message>
    <message>
        <source>Search names, folders, descriptions and texts</source>
        <translation>Rechercher dans les noms, dossiers, descriptions et textes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The message that is chosen stands here.</source>
        <translation>Le message choisi s’affiche ici.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Name, folder and description (F2)</source>
        <translation>Nom, dossier et description (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Take into the composer</source>
        <translation>Reprendre &amp;dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing here yet.
Save what you write by Saved → Save this message…</source>
        <translation>Rien pour l’instant.
Enregistrez ce que vous écrivez par Enregistrés → Enregistrer ce message…</translation>
    </message>
    <message>
        <source>No message has this in it.</source>
        <translation>Aucun message ne contient cela.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Rename folder…</source>
        <translation>Re&amp;nommer le dossier…</translation>
    </message>
    <message>
        <source>E&amp;xport folder…</source>
        <translation>Exporter le d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Supprimer l&amp;e dossier</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>&amp;Import messages…</source>
        <translation>&amp;Importer des messages…</translation>
    </message>
    <message>
        <source>I&amp;mport into “%1”…</source>
        <translation>Importer d&amp;ans «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>There is a message “%1” already.</source>
        <translation>Il existe déjà un message «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Folder, with those above it: Board/Rooms</source>
        <translation>Dossier, avec ceux qui le contiennent&#xa0;: Board/Rooms</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importer des messages</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Messages (*.json)</translation>
    </message>
    <message>
        <source>Export the message</source>
        <translation>Exporter le message</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exporter des messages</translation>
    </message>
</context>
<context>
    <name>plectrum::SearchBar</name>
    <message>
        <source>Search in payloads</source>
        <translation>Rechercher dans les charges utiles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Hex bytes</source>
        <translation>Octets hex</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer les majuscules des minuscules</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Match before (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>At position %1: %2</source>
        <translation>À la position %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source> · match %1 in it</source>
        <translation> · occurrence %1 dans celle-ci</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · recherche %1&#xa0;%</translation>
    </message>
    <message>
        <source>Return, Shift+Return</source>
        <translation>Entrée, Maj+Entrée</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Suivant et précédent</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>plectrum::SecretsDialog</name>
    <message>
        <source>Secrets are missing</source>
        <translation>Des secrets manquent</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>&amp;Keep in the key store</source>
        <translation>&amp;Conserver dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Else for this run only. No file ever holds them.</source>
        <translation>Sinon, pour cette exécution seulement. Aucun fichier ne les contient jamais.</translation>
    </message>
    <message>
        <source>&amp;Use them</source>
        <translation>&amp;Utiliser</translation>
    </message>
</context>
<context>
    <name>plectrum::SendGate</name>
    <message>
        <source>⚠ These credentials cannot be taken back once they are sent</source>
        <translation>⚠ Ces identifiants ne peuvent pas être repris une fois envoyés</translation>
    </message>
    <message>
        <source>Do not ask again for this profile</source>
        <translation>Ne plus demander pour ce profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Without them</source>
        <translation>Sans eu&amp;x</translation>
    </message>
    <message>
        <source>Connect and leave these credentials out</source>
        <translation>Se connecter sans ces identifiants</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>En&amp;voyer quand même</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerDock</name>
    <message>
        <source>HaRP rehearsal</source>
        <translation>Simulation de HaRP</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>S’y connecter</translation>
    </message>
    <message>
        <source>Open a tab on the first ExApp</source>
        <translation>Ouvrir un onglet sur la première ExApp</translation>
    </message>
    <message>
        <source>Deploy ExApps</source>
        <translation>Déployer les ExApps</translation>
    </message>
    <message>
        <source>Call heartbeat, init and enabled of the ExApps that have a target, as AppAPI does</source>
        <translation>Appeler heartbeat, init et enabled des ExApps qui ont une cible, comme le fait AppAPI</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Se comporter comme</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Fault of Nextcloud</source>
        <translation>Panne de Nextcloud</translation>
    </message>
    <message>
        <source>is well</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>is in maintenance</source>
        <translation>est en maintenance</translation>
    </message>
    <message>
        <source>answers with HTML</source>
        <translation>répond en HTML</translation>
    </message>
    <message>
        <source>redirects in a loop</source>
        <translation>redirige en boucle</translation>
    </message>
    <message>
        <source>fails (500)</source>
        <translation>échoue (500)</translation>
    </message>
    <message>
        <source>Agent &amp;down</source>
        <translation>Agent &amp;hors service</translation>
    </message>
    <message>
        <source>Rec&amp;ord</source>
        <translation>Ca&amp;pturer</translation>
    </message>
    <message>
        <source>Record what is forwarded from here on, as HaRP sees it: what came and what the ExApp got</source>
        <translation>Capturer ce qui est transmis à partir de maintenant, tel que HaRP le voit&#xa0;: ce qui est arrivé et ce que l’ExApp a reçu</translation>
    </message>
    <message>
        <source>Where the recording goes</source>
        <translation>Destination de la capture</translation>
    </message>
    <message>
        <source>in a tab of its own</source>
        <translation>dans un onglet à part</translation>
    </message>
    <message>
        <source>into the current tab&apos;s recording</source>
        <translation>dans la capture de l’onglet actuel</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Add info.xml…</source>
        <translation>Ajouter info.xml…</translation>
    </message>
    <message>
        <source>Add an ExApp with the routes of its info.xml</source>
        <translation>Ajouter une ExApp avec les routes de son info.xml</translation>
    </message>
    <message>
        <source>Check routes…</source>
        <translation>Vérifier les routes…</translation>
    </message>
    <message>
        <source>Say what HaRP and the PHP proxy make of the routes of an info.xml</source>
        <translation>Indiquer ce que HaRP et le proxy PHP font des routes d’un info.xml</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Use the configuration as it stands (Ctrl+Return)</source>
        <translation>Utiliser la configuration telle qu’elle est (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>PHP proxy, no HaRP</source>
        <translation>Proxy PHP, sans HaRP</translation>
    </message>
    <message>
        <source>HaRP %1</source>
        <translation>HaRP %1</translation>
    </message>
    <message>
        <source>What HaRP decides about each request appears here, with the reason.</source>
        <translation>Ce que HaRP décide pour chaque requête apparaît ici, avec la raison.</translation>
    </message>
    <message>
        <source>● Rec&amp;ording</source>
        <translation>● Ca&amp;pture en cours</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>%1 · sockets: %2</source>
        <translation>%1 · sockets&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configurations (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add ExApp</source>
        <translation>Ajouter une ExApp</translation>
    </message>
    <message>
        <source>info.xml (*.xml);;All files (*)</source>
        <translation>info.xml (*.xml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>plectrum::ServerRecording</name>
    <message>
        <source>The current tab shows a file. Choose a tab with a connection, then record into it.</source>
        <translation>L’onglet actuel affiche un fichier. Choisissez un onglet avec une connexion pour y ajouter la capture.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionText</name>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de session</translation>
    </message>
    <message>
        <source>Session passphrase</source>
        <translation>Phrase secrète de session</translation>
    </message>
    <message>
        <source>Remember-me cookie</source>
        <translation>Cookie «&#xa0;se souvenir de moi&#xa0;»</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>ExApp secret</source>
        <translation>Secret d’ExApp</translation>
    </message>
    <message>
        <source>HaRP shared key</source>
        <translation>Clé partagée HaRP</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>by login</source>
        <translation>par connexion</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>par renouvellement</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Cookies in a line</source>
        <translation>Cookies sur une ligne</translation>
    </message>
    <message>
        <source>A table of cookies from developer tools</source>
        <translation>Tableau de cookies d’outils de développement</translation>
    </message>
    <message>
        <source>A cookie file</source>
        <translation>Fichier de cookies</translation>
    </message>
    <message>
        <source>Cookies as JSON</source>
        <translation>Cookies en JSON</translation>
    </message>
    <message>
        <source>A request copied as cURL</source>
        <translation>Requête copiée comme cURL</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de requête</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>the session cookie, named like the instance (oc and ten characters)</source>
        <translation>le cookie de session, nommé d’après l’instance (oc suivi de dix caractères)</translation>
    </message>
    <message>
        <source>HaRP still misses: %1.</source>
        <translation>Il manque encore à HaRP&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>plectrum::SessionWarning</name>
    <message>
        <source>This address is not encrypted: everybody on the way can read the app password.</source>
        <translation>Cette adresse n’est pas chiffrée&#xa0;: n’importe qui sur le trajet peut lire le mot de passe d’application.</translation>
    </message>
    <message>
        <source>The server sends the browser to another address than the one that was typed. Go on only if you know it.</source>
        <translation>Le serveur envoie le navigateur à une autre adresse que celle qui a été saisie. Ne continuez que si vous la connaissez.</translation>
    </message>
    <message>
        <source>The server wants to be asked at another address; the one that was typed is asked instead.</source>
        <translation>Le serveur demande à être interrogé à une autre adresse&#xa0;; c’est celle qui a été saisie qui est interrogée.</translation>
    </message>
    <message>
        <source>The server calls itself by another address; the one that was typed is kept.</source>
        <translation>Le serveur se désigne par une autre adresse&#xa0;; celle qui a été saisie est conservée.</translation>
    </message>
    <message>
        <source>The server calls itself https: use that address from now on.</source>
        <translation>Le serveur se désigne en https&#xa0;: utilisez désormais cette adresse.</translation>
    </message>
    <message>
        <source>The server could not be asked; it is asked again until the login&apos;s time is over.</source>
        <translation>Le serveur n’a pas pu être interrogé&#xa0;; il le sera à nouveau jusqu’à l’expiration du délai d’authentification.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>Le serveur demande à être interrogé moins souvent.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; are used up when they are sent: HaRP throws their successors away, and the browser has to log in anew. Leave nc_username, nc_token and nc_session_id out.</source>
        <translation>Les cookies «&#xa0;se souvenir de moi&#xa0;» sont consommés lorsqu’ils sont envoyés&#xa0;: HaRP jette leurs successeurs, et le navigateur doit se reconnecter. Omettez nc_username, nc_token et nc_session_id.</translation>
    </message>
    <message>
        <source>This looks like the account&apos;s real password. Use an app password: it can be revoked, and works with two-factor login.</source>
        <translation>Cela ressemble au vrai mot de passe du compte. Utilisez un mot de passe d’application&#xa0;: il peut être révoqué, et fonctionne avec l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>The passphrase cookie is of no use without the session cookie that is named like the instance.</source>
        <translation>Le cookie de phrase secrète ne sert à rien sans le cookie de session qui porte le nom de l’instance.</translation>
    </message>
    <message>
        <source>Without the cookie nc_sameSiteCookielax Nextcloud redirects HaRP to itself until HaRP answers 401.</source>
        <translation>Sans le cookie nc_sameSiteCookielax, Nextcloud redirige HaRP vers lui-même jusqu’à ce que HaRP réponde 401.</translation>
    </message>
    <message>
        <source>HaRP never looks at tokens in the URL, and they end up in the logs of servers.</source>
        <translation>HaRP ne regarde jamais les jetons dans l’URL, et ils finissent dans les journaux des serveurs.</translation>
    </message>
    <message>
        <source>This token has expired.</source>
        <translation>Ce jeton a expiré.</translation>
    </message>
    <message>
        <source>The cookies of &quot;remember me&quot; were left out: sending them would log the browser out.</source>
        <translation>Les cookies «&#xa0;se souvenir de moi&#xa0;» ont été omis&#xa0;: les envoyer déconnecterait le navigateur.</translation>
    </message>
    <message>
        <source>Cookies of other hosts were left out.</source>
        <translation>Les cookies d’autres hôtes ont été omis.</translation>
    </message>
    <message>
        <source>Cookies that have expired were left out.</source>
        <translation>Les cookies expirés ont été omis.</translation>
    </message>
    <message>
        <source>Headers that every handshake makes for itself were left out.</source>
        <translation>Les en-têtes que chaque handshake génère lui-même ont été omis.</translation>
    </message>
    <message>
        <source>Options of cURL that mean nothing for a WebSocket were left out.</source>
        <translation>Les options de cURL qui n’ont pas de sens pour un WebSocket ont été omises.</translation>
    </message>
    <message>
        <source>cURL was told to read cookies from a file; paste the content of that file.</source>
        <translation>cURL devait lire les cookies dans un fichier&#xa0;; collez le contenu de ce fichier.</translation>
    </message>
    <message>
        <source>A cookie stands there more than once; the first one is used.</source>
        <translation>Un cookie y figure plus d’une fois&#xa0;; c’est le premier qui est utilisé.</translation>
    </message>
</context>
<context>
    <name>plectrum::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>New connections and profiles</source>
        <translation>Nouvelles connexions et nouveaux profils</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Démarrage et arrêt</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est mémorisé</translation>
    </message>
    <message>
        <source>As the text size</source>
        <translation>Comme la taille du texte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Of all windows.</source>
        <translation>De toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything; tables and payloads may have their own.</source>
        <translation>Pour l’ensemble&#xa0;; les tableaux et les charges utiles peuvent avoir la leur.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of rows, payloads and code</source>
        <translation>Police des lignes, des charges utiles et du code</translation>
    </message>
    <message>
        <source>One whose characters are of equal width.</source>
        <translation>Une police dont les caractères ont tous la même largeur.</translation>
    </message>
    <message>
        <source>Text size of the rows</source>
        <translation>Taille du texte des lignes</translation>
    </message>
    <message>
        <source>In the timeline and in what was replayed.</source>
        <translation>Dans la chronologie et dans les rejeux.</translation>
    </message>
    <message>
        <source>Text size of payloads</source>
        <translation>Taille du texte des charges utiles</translation>
    </message>
    <message>
        <source>In what is read below the timeline, and in the composer.</source>
        <translation>Dans ce qui se lit sous la chronologie, et dans l’éditeur.</translation>
    </message>
    <message>
        <source>Notices stay for</source>
        <translation>Durée des notifications</translation>
    </message>
    <message>
        <source>Twice as long where there is something to undo; View ▸ Notifications has them all.</source>
        <translation>Deux fois plus longue s’il y a quelque chose à annuler&#xa0;; Affichage ▸ Notifications les contient toutes.</translation>
    </message>
    <message>
        <source>Show the overview strip</source>
        <translation>Afficher le bandeau d’ensemble</translation>
    </message>
    <message>
        <source>Traffic over time, above the rows.</source>
        <translation>Trafic dans le temps, au-dessus des lignes.</translation>
    </message>
    <message>
        <source>Follow new rows</source>
        <translation>Suivre les nouvelles lignes</translation>
    </message>
    <message>
        <source>New connections begin so; the switch beside the filter changes it.</source>
        <translation>État initial des nouvelles connexions&#xa0;; le bouton à côté du filtre le change.</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Masquer les heartbeats</translation>
    </message>
    <message>
        <source>Of protocols, and pings with their pongs, unless they come late or stay unanswered.</source>
        <translation>Ceux des protocoles, et les pings avec leurs pongs, sauf s’ils arrivent en retard ou restent sans réponse.</translation>
    </message>
    <message>
        <source>Times count</source>
        <translation>Temps comptés</translation>
    </message>
    <message>
        <source>In the time column; the header&apos;s menu sets the same.</source>
        <translation>Dans la colonne du temps&#xa0;; le menu de l’en-tête règle la même chose.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des captures</translation>
    </message>
    <message>
        <source>Where new ones go; those that are there already stay.</source>
        <translation>Où vont les nouvelles&#xa0;; celles qui existent déjà restent en place.</translation>
    </message>
    <message>
        <source>Keep recordings for</source>
        <translation>Conserver les captures pendant</translation>
    </message>
    <message>
        <source>Older ones go to the trash at the start, but not those saved under another name.</source>
        <translation>Les plus anciennes sont mises à la corbeille au démarrage, sauf celles enregistrées sous un autre nom.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attente d’une réponse</translation>
    </message>
    <message>
        <source>For everything up to the answer to the upgrade.</source>
        <translation>Pour tout ce qui précède la réponse à l’upgrade, celle-ci comprise.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Taille maximale des messages</translation>
    </message>
    <message>
        <source>Joined and inflated; a longer one ends the connection (1009).</source>
        <translation>Réunis et décompressés&#xa0;; un message plus long met fin à la connexion (1009).</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>End where the peer breaks a rule</source>
        <translation>Mettre fin à la connexion si le pair enfreint une règle</translation>
    </message>
    <message>
        <source>As RFC 6455 demands; else it is marked, and listening goes on.</source>
        <translation>Comme l’exige la RFC 6455&#xa0;; sinon l’écart est marqué, et l’écoute continue.</translation>
    </message>
    <message>
        <source>Offer to compress messages</source>
        <translation>Proposer de compresser les messages</translation>
    </message>
    <message>
        <source>permessage-deflate, RFC 7692.</source>
        <translation>permessage-deflate, RFC 7692.</translation>
    </message>
    <message>
        <source>Ping every</source>
        <translation>Ping toutes les</translation>
    </message>
    <message>
        <source>Keeps a quiet connection open, and measures it.</source>
        <translation>Maintient ouverte une connexion silencieuse, et la mesure.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask before risky credentials are sent</source>
        <translation>Demander avant d’envoyer des identifiants sensibles</translation>
    </message>
    <message>
        <source>Real passwords, or the cookies of “remember me”; a profile has its own switch.</source>
        <translation>Vrais mots de passe ou cookies «&#xa0;se souvenir de moi&#xa0;»&#xa0;; un profil a son propre réglage.</translation>
    </message>
    <message>
        <source>Ask before closing open connections</source>
        <translation>Demander avant de fermer des connexions ouvertes</translation>
    </message>
    <message>
        <source>When a tab or the window is closed. Their recordings stay.</source>
        <translation>À la fermeture d’un onglet ou de la fenêtre. Leurs captures restent.</translation>
    </message>
    <message>
        <source>Open the tabs of last time</source>
        <translation>Rouvrir les onglets de la dernière fois</translation>
    </message>
    <message>
        <source>Addresses and opened recordings; nothing connects by itself.</source>
        <translation>Adresses et captures ouvertes&#xa0;; rien ne se connecte automatiquement.</translation>
    </message>
    <message>
        <source>Remember what was sent</source>
        <translation>Mémoriser les messages envoyés</translation>
    </message>
    <message>
        <source>Over restarts, by profile, without secrets.</source>
        <translation>Après redémarrage, par profil, sans secrets.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>As many of each profile come back by Ctrl+Up.</source>
        <translation>Nombre de messages de chaque profil rappelés par Ctrl+Haut.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>As many are offered while an address is typed.</source>
        <translation>Nombre d’adresses proposées pendant la saisie.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Those used last; saved ones stay.</source>
        <translation>Les derniers utilisés&#xa0;; ceux qui sont enregistrés restent.</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Captures récentes</translation>
    </message>
    <message>
        <source>In the menu File; the files themselves stay.</source>
        <translation>Dans le menu Fichier&#xa0;; les fichiers eux-mêmes restent.</translation>
    </message>
    <message>
        <source>Secrets leave the clipboard after</source>
        <translation>Effacer les secrets du presse-papiers après</translation>
    </message>
    <message>
        <source>Those that were copied from Session tokens.</source>
        <translation>Ceux qui ont été copiés depuis Jetons de session.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, from the next start of Plectrum on.</source>
        <translation>Des textes, des nombres et des dates, à partir du prochain démarrage de Plectrum.</translation>
    </message>
    <message>
        <source>Look for a new version at the start</source>
        <translation>Chercher une nouvelle version au démarrage</translation>
    </message>
    <message>
        <source>Asks one address for the newest version, and sends nothing about you or your work.</source>
        <translation>Demande la version la plus récente à une seule adresse, et n’envoie rien sur vous ni sur votre travail.</translation>
    </message>
</context>
<context>
    <name>plectrum::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>No setting has this in its name.</source>
        <translation>Aucun paramètre ne contient cela dans son nom.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Impossible d’y écrire.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root on.</source>
        <translation>Le chemin complet est nécessaire, depuis la racine.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of recordings</source>
        <translation>Choisir le dossier des captures</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des captures</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This build knows no address to ask. Its packager has to name one.</source>
        <translation>Cette version ne connaît aucune adresse à interroger. Celui qui l’a compilée doit en nommer une.</translation>
    </message>
</context>
<context>
    <name>plectrum::SideBySideView</name>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Deuxième ligne</translation>
    </message>
</context>
<context>
    <name>plectrum::StateDock</name>
    <message>
        <source>To the change before</source>
        <translation>À la modification précédente</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>À la modification suivante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Held: row %1</source>
        <translation>Fixée&#xa0;: ligne %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>%1 · connection %2</source>
        <translation>%1 · connexion %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No message here changes a document.
Phoenix presences, GraphQL operations, Bayeux channels and lists of JSON Patch operations do;
a rule file can say which others.</source>
        <translation>Aucun message ne modifie ici un document.
Les présences Phoenix, les opérations GraphQL, les canaux Bayeux et les listes d’opérations JSON Patch le font&#xa0;;
un fichier de règles peut en indiquer d’autres.</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Lecture de la ligne %1 sur %2…</translation>
    </message>
    <message>
        <source>Changed by row %1</source>
        <translation>Modifié par la ligne %1</translation>
    </message>
    <message>
        <source>At row %1 · changed by row %2</source>
        <translation>À la ligne %1 · modifié par la ligne %2</translation>
    </message>
    <message>
        <source>At row %1</source>
        <translation>À la ligne %1</translation>
    </message>
    <message>
        <source>This row&apos;s change could not be made: %1.</source>
        <extracomment>%1: what is wrong with a patch, English</extracomment>
        <translation>La modification de cette ligne n’a pas pu être faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Doubtful: the change in row %1 could not be made.</source>
        <translation>Incertain&#xa0;: la modification de la ligne %1 n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Part of it: how it began is not in the recording.</source>
        <translation>Incomplet&#xa0;: le début n’est pas dans la capture.</translation>
    </message>
    <message>
        <source>There are more documents or changes than are followed.</source>
        <translation>Il y a plus de documents ou de modifications que ce qui est suivi.</translation>
    </message>
    <message>
        <source>It was cleared.
Nothing has begun it anew at row %1.</source>
        <translation>Il a été vidé.
Rien ne l’avait recréé à la ligne %1.</translation>
    </message>
    <message>
        <source>Nothing had told of it at row %1.</source>
        <translation>Rien n’en avait encore parlé à la ligne %1.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>Nothing differs between rows %1 and %2.</source>
        <translation>Rien ne diffère entre les lignes %1 et %2.</translation>
    </message>
    <message>
        <source>Row %1 changes nothing here.</source>
        <translation>La ligne %1 ne modifie rien ici.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Compare the rows you choose next with this one</source>
        <translation>Comparer à celle-ci les lignes choisies ensuite</translation>
    </message>
    <message>
        <source>The document at this row</source>
        <translation>Le document à cette ligne</translation>
    </message>
    <message>
        <source>Copy the document as JSON</source>
        <translation>Copier le document en JSON</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Copy the changes as a JSON Patch</source>
        <translation>Copier les modifications en JSON Patch</translation>
    </message>
</context>
<context>
    <name>plectrum::SurgeryDialog</name>
    <message>
        <source>Send a frame</source>
        <translation>Envoyer une trame</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Rule that the frame breaks</source>
        <translation>Règle qu’enfreint la trame</translation>
    </message>
    <message>
        <source>Sent before it</source>
        <translation>Envoyé avant elle</translation>
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
        <translation>Dernière trame de son message</translation>
    </message>
    <message>
        <source>RSV1</source>
        <translation>RSV1</translation>
    </message>
    <message>
        <source>Deflated, where permessage-deflate was agreed</source>
        <translation>Compressée, si permessage-deflate a été convenu</translation>
    </message>
    <message>
        <source>RSV2</source>
        <translation>RSV2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
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
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>with the key</source>
        <translation>avec la clé</translation>
    </message>
    <message>
        <source>Mask key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>random, or 8 hex digits</source>
        <translation>aléatoire, ou 8 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>Form of the length</source>
        <translation>Forme de la longueur</translation>
    </message>
    <message>
        <source>Shortest form</source>
        <translation>Forme la plus courte</translation>
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
        <translation>an&amp;nonce</translation>
    </message>
    <message>
        <source>Announced length in bytes</source>
        <translation>Longueur annoncée en octets</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>ce qui suit</translation>
    </message>
    <message>
        <source>Bytes; empty: as many as there are</source>
        <translation>Octets&#xa0;; vide&#xa0;: leur nombre réel</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>Charge &amp;utile</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>How the payload is written</source>
        <translation>Comment la charge utile est écrite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>then &amp;damage</source>
        <translation>puis en&amp;dommager</translation>
    </message>
    <message>
        <source>Bytes behind it that are not UTF-8</source>
        <translation>Octets ajoutés à la suite qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>The peer finds</source>
        <translation>Ce que voit le pair</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A frame of your own</source>
        <translation>Une trame personnalisée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a section such as RFC 6455 §5.1, %2 what breaks it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 réservé</translation>
    </message>
    <message>
        <source>%1 is not on this computer. A frame that breaks a rule ends the connection there, may be logged or get your address blocked, and can harm a service that does not check what it reads. Send it only where you may.</source>
        <translation>%1 n’est pas sur cet ordinateur. Une trame qui enfreint une règle y met fin à la connexion, peut être journalisée ou faire bloquer votre adresse, et peut nuire à un service qui ne vérifie pas ce qu’il lit. Ne l’envoyez que là où vous en avez le droit.</translation>
    </message>
    <message>
        <source>A mask key is 8 hex digits.</source>
        <translation>Une clé de masquage comporte 8 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The announced length is a number of bytes.</source>
        <translation>La longueur annoncée est un nombre d’octets.</translation>
    </message>
    <message>
        <source>A strict peer closes the connection with %1.</source>
        <translation>Un pair strict ferme la connexion avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %Ln more byte(s), and takes the next frames for them.</source>
        <translation>
            <numerusform>Il attend encore %Ln octet et le prend dans les trames suivantes.</numerusform>
            <numerusform>Il attend encore %Ln octets et les prend dans les trames suivantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the rest for the next frame.</source>
        <translation>Il prend le reste pour la trame suivante.</translation>
    </message>
    <message>
        <source>Nothing: this frame breaks no rule.</source>
        <translation>Rien&#xa0;: cette trame n’enfreint aucune règle.</translation>
    </message>
    <message>
        <source>Variables are filled in when it is sent; what stands here is without them.</source>
        <translation>Les variables sont renseignées à l’envoi&#xa0;; ce qui figure ici ne les inclut pas.</translation>
    </message>
    <message>
        <source>%1 “%2”%3</source>
        <translation>%1 «&#xa0;%2&#xa0;»%3</translation>
    </message>
    <message>
        <source>, without FIN</source>
        <translation>, sans FIN</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La connexion n’est pas ouverte.</translation>
    </message>
    <message>
        <source>With its variables filled in: %1</source>
        <translation>Une fois ses variables renseignées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plectrum::TapDock</name>
    <message>
        <source>Tap</source>
        <translation>Interception</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Listen, and record what passes in a tab of its own</source>
        <translation>Écouter, et capturer ce qui passe dans un onglet à part</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address for the browser or app</source>
        <translation>Copier l’adresse pour le navigateur ou l’application</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>S’y connecter</translation>
    </message>
    <message>
        <source>Open a tab that goes through the tap</source>
        <translation>Ouvrir un onglet qui passe par l’interception</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Ci&amp;ble</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>En tant &amp;que</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Headers, cookies, credentials, TLS and proxy of a profile are added to every request</source>
        <translation>Les en-têtes, cookies, identifiants, TLS et proxy d’un profil sont ajoutés à chaque requête</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Requests through the tap</source>
        <translation>Requêtes passant par l’interception</translation>
    </message>
    <message>
        <source>Hol&amp;d</source>
        <translation>Rete&amp;nir</translation>
    </message>
    <message>
        <source>Messages wait here until they are forwarded or dropped; pings and pongs pass</source>
        <translation>Les messages attendent ici d’être transmis ou rejetés&#xa0;; les pings et les pongs passent</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Dans quel sens</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>dans les deux sens</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>vers le serveur</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>vers le client</translation>
    </message>
    <message>
        <source>every message, or only those with…</source>
        <translation>tous les messages, ou seulement ceux contenant…</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Messages contenant</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Rege&amp;x</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Messages retenus</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Tran&amp;smettre</translation>
    </message>
    <message>
        <source>Send the held message on, as it stands below</source>
        <translation>Transmettre le message retenu, tel qu’il figure ci-dessous</translation>
    </message>
    <message>
        <source>Dr&amp;op</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>The held message does not go on</source>
        <translation>Le message retenu ne va pas plus loin</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>Send the held message on twice, as it stands below</source>
        <translation>Transmettre deux fois le message retenu, tel qu’il figure ci-dessous</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Tout transmettre</translation>
    </message>
    <message>
        <source>Everything that is held goes on as it is</source>
        <translation>Tout ce qui est retenu est transmis tel quel</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Choose a held message to change it, or write one of your own to send between the others.</source>
        <translation>Choisissez un message retenu pour le modifier, ou écrivez-en un vous-même à envoyer entre les autres.</translation>
    </message>
    <message>
        <source>Send as a message of one&apos;s own</source>
        <translation>Envoyer comme message à part</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
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
        <translation>fermeture</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>Send it on the chosen connection, between the messages of the others</source>
        <translation>L’envoyer sur la connexion choisie, entre les messages des autres</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>TLS and network</source>
        <translation>TLS et réseau</translation>
    </message>
    <message>
        <source>Start the tap and connect a client to its address: each connection through it appears here.</source>
        <translation>Démarrez l’interception et connectez un client à son adresse&#xa0;: chaque connexion qui y passe apparaît ici.</translation>
    </message>
    <message>
        <source>Tick Hold, and messages wait here until you forward, change or drop them.</source>
        <translation>Cochez Retenir, et les messages attendent ici que vous les transmettiez, modifiiez ou rejetiez.</translation>
    </message>
    <message>
        <source>as the client asks</source>
        <translation>comme le demande le client</translation>
    </message>
    <message>
        <source>with what the profile “%1” sends</source>
        <translation>avec ce qu’envoie le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Through the tap</source>
        <translation>Par l’interception</translation>
    </message>
    <message>
        <source>Hex digits come in pairs of 0–9 and a–f.</source>
        <translation>Les chiffres hexadécimaux vont par paires de 0–9 et a–f.</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Ces octets ne sont pas du texte.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapFieldModel</name>
    <message>
        <source>The name of a header or cookie has no spaces, and no other signs than a token may have.</source>
        <translation>Le nom d’un en-tête ou d’un cookie n’a ni espaces, ni signes autres que ceux admis dans un jeton HTTP.</translation>
    </message>
    <message>
        <source>A value has no line breaks or control characters.</source>
        <translation>Une valeur n’a ni sauts de ligne ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>trousseau de clés</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>saisie ici</translation>
    </message>
    <message>
        <source>type it once</source>
        <translation>à saisir une fois</translation>
    </message>
    <message>
        <source>The value is kept in the key store for this target, and read when the tap starts.</source>
        <translation>La valeur est conservée dans le trousseau de clés pour cette cible, et lue au démarrage de l’interception.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Source de la valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>plectrum::TapModel</name>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>open, %1 held</source>
        <translation>ouverte, %1 retenus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>over, %1</source>
        <translation>terminée, %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRequestsPage</name>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Host that is sent on</source>
        <translation>Hôte transmis</translation>
    </message>
    <message>
        <source>The Host header that is sent on: the target&apos;s, as it came, or what is typed</source>
        <translation>L’en-tête Host transmis&#xa0;: celui de la cible, celui d’origine, ou la valeur saisie</translation>
    </message>
    <message>
        <source>Orig&amp;in</source>
        <translation>Ori&amp;gine</translation>
    </message>
    <message>
        <source>Origin that is sent on</source>
        <translation>Origine transmise</translation>
    </message>
    <message>
        <source>The Origin header that is sent on: as it came, the target&apos;s, or what is typed</source>
        <translation>L’en-tête Origin transmis&#xa0;: celui d’origine, celui de la cible, ou la valeur saisie</translation>
    </message>
    <message>
        <source>Add hea&amp;der</source>
        <translation>Aj&amp;outer un en-tête</translation>
    </message>
    <message>
        <source>Sent instead of the client&apos;s own of this name</source>
        <translation>Envoyé à la place de celui du client qui porte ce nom</translation>
    </message>
    <message>
        <source>Add coo&amp;kie</source>
        <translation>Ajouter un coo&amp;kie</translation>
    </message>
    <message>
        <source>Sent beside the client&apos;s; one of the same name is replaced</source>
        <translation>Envoyé en plus de ceux du client&#xa0;; un cookie de même nom est remplacé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen header or cookie</source>
        <translation>Retirer l’en-tête ou le cookie choisi</translation>
    </message>
    <message>
        <source>Requests go on with the headers and cookies of the client. What is added here is sent as well, from the next request on; its value is typed, or kept in the key store.</source>
        <translation>Les requêtes sont transmises avec les en-têtes et cookies du client. Ce qui est ajouté ici est également envoyé, à partir de la prochaine requête&#xa0;; la valeur est saisie, ou conservée dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Headers and cookies</source>
        <translation>En-têtes et cookies</translation>
    </message>
    <message>
        <source>Nothing is added: requests go on as the client wrote them.</source>
        <translation>Rien n’est ajouté&#xa0;: les requêtes sont transmises telles que le client les a écrites.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRule</name>
    <message>
        <source>Drop</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Messages that match do not go on; out: to the server, in: from it</source>
        <translation>Les messages qui correspondent ne vont pas plus loin&#xa0;; out&#xa0;: vers le serveur, in&#xa0;: depuis le serveur</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Texts go on with what matches replaced</source>
        <translation>Les textes sont transmis en remplaçant ce qui correspond</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retarder</translation>
    </message>
    <message>
        <source>Messages, or those that match, go on so much later</source>
        <translation>Les messages, ou ceux qui correspondent, sont transmis avec ce retard</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Messages that match go on twice</source>
        <translation>Les messages qui correspondent sont transmis deux fois</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Messages that match, or all, wait until it is decided what becomes of them</source>
        <translation>Les messages qui correspondent, ou tous, attendent qu’il soit décidé de leur sort</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRuleModel</name>
    <message>
        <source>both ways</source>
        <translation>dans les deux sens</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>vers le serveur</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>vers le client</translation>
    </message>
    <message>
        <source>Say what is to be replaced.</source>
        <translation>Indiquez ce qui doit être remplacé.</translation>
    </message>
    <message>
        <source>Say which messages are meant; a dot matches all that are not empty.</source>
        <translation>Indiquez quels messages sont visés&#xa0;; un point correspond à tous ceux qui ne sont pas vides.</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Regex found</source>
        <translation>Regex trouvée</translation>
    </message>
    <message>
        <source>By, or for</source>
        <translation>Par, ou durée</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>plectrum::TapRulesPage</name>
    <message>
        <source>A&amp;dd rule</source>
        <translation>Ajouter une rè&amp;gle</translation>
    </message>
    <message>
        <source>A rule for the messages that pass</source>
        <translation>Une règle pour les messages qui passent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Retirer la règle choisie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Replacements are made from top to bottom</source>
        <translation>Les remplacements sont faits de haut en bas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Without rules all messages pass as they come. A rule drops, replaces, delays, duplicates or holds those that match; it holds at once, for open connections too.</source>
        <translation>Sans règles, tous les messages passent comme ils arrivent. Une règle rejette, remplace, retarde, duplique ou retient ceux qui correspondent&#xa0;; elle s’applique aussitôt, également aux connexions ouvertes.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rule yet: every message passes as it came. Add one, and it holds at once.</source>
        <translation>Pas encore de règle&#xa0;: chaque message passe comme il est arrivé. Ajoutez-en une&#xa0;: elle s’applique aussitôt.</translation>
    </message>
</context>
<context>
    <name>plectrum::TapTlsPage</name>
    <message>
        <source>Towards the clients</source>
        <translation>Côté clients</translation>
    </message>
    <message>
        <source>Liste&amp;n</source>
        <translation>Éc&amp;oute</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes a free one</source>
        <translation>Adresse et port&#xa0;; le port 0 en prend un libre</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse et port</translation>
    </message>
    <message>
        <source>with TLS</source>
        <translation>avec TLS</translation>
    </message>
    <message>
        <source>Clients connect by wss and https</source>
        <translation>Les clients se connectent en wss et https</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>PEM; empty: a fresh one</source>
        <translation>PEM&#xa0;; vide&#xa0;: un nouveau</translation>
    </message>
    <message>
        <source>Certificate for the clients</source>
        <translation>Certificat pour les clients</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Key of the certificate for the clients</source>
        <translation>Clé du certificat pour les clients</translation>
    </message>
    <message>
        <source>Towards the target</source>
        <translation>Côté cible</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>PEM; empty: as the profile has it</source>
        <translation>PEM&#xa0;; vide&#xa0;: celle du profil</translation>
    </message>
    <message>
        <source>Certificate authority to trust as well</source>
        <translation>Autorité de certification supplémentaire à approuver</translation>
    </message>
    <message>
        <source>PEM or PKCS#12</source>
        <translation>PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>accept any certificate</source>
        <translation>accepter n’importe quel certificat</translation>
    </message>
    <message>
        <source>Nobody is who they say they are then; for tests only</source>
        <translation>Plus aucune identité n’est alors vérifiée&#xa0;; pour les tests seulement</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>plectrum::TextLinesView</name>
    <message>
        <source>… %1 lines</source>
        <extracomment>behind a folded line</extracomment>
        <translation>… %1 lignes</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineHeader</name>
    <message>
        <source>Columns of the timeline</source>
        <translation>Colonnes de la chronologie</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineModel</name>
    <message>
        <source>by your choice</source>
        <translation>selon votre choix</translation>
    </message>
    <message>
        <source>by its subprotocol</source>
        <translation>d’après son sous-protocole</translation>
    </message>
    <message>
        <source>by its address</source>
        <translation>d’après son adresse</translation>
    </message>
    <message>
        <source>by its first messages</source>
        <translation>d’après ses premiers messages</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Answers a request that is not in the recording</source>
        <translation>Répond à une requête qui n’est pas dans la capture</translation>
    </message>
    <message>
        <source>Nobody had answered when the connection ended</source>
        <translation>Personne n’avait répondu à la fin de la connexion</translation>
    </message>
    <message>
        <source>Answers row %L1</source>
        <translation>Répond à la ligne %L1</translation>
    </message>
    <message>
        <source>Answered by row %L1</source>
        <translation>Réponse dans la ligne %L1</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Pas de réponse jusqu’ici</translation>
    </message>
    <message>
        <source>As the server saw it: ↙ came to the server, ↗ left it</source>
        <translation>Vu par le serveur&#xa0;: ↙ est arrivé au serveur, ↗ en est parti</translation>
    </message>
    <message>
        <source>As this client saw it: ↗ sent to the server, ↙ came from it</source>
        <translation>Vu par ce client&#xa0;: ↗ envoyé au serveur, ↙ reçu de lui</translation>
    </message>
    <message>
        <source>Summary · %1 %</source>
        <extracomment>in the header of a column, while the rows are read through: how far that is</extracomment>
        <translation>Résumé · %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>%1 serveur</translation>
    </message>
    <message>
        <source>%1 client</source>
        <translation>%1 client</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>└ last part</source>
        <translation>└ dernière partie</translation>
    </message>
    <message>
        <source>├ part</source>
        <translation>├ partie</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>pas de requête</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>joined %1 bytes · </source>
        <translation>%1 octets réunis · </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the row in the recording</source>
        <translation>Numéro de la ligne dans la capture</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>+ Time s</source>
        <translation>+ Temps s</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Temps depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Secondes depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Heure réelle</translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Number of the connection, and the side that recorded it</source>
        <translation>Numéro de la connexion, et côté qui l’a capturée</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Direction: ↗ sent, ↙ received</source>
        <translation>Sens&#xa0;: ↗ envoyé, ↙ reçu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>Ce qui est passé sur le réseau</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Header bits</source>
        <translation>Bits d’en-tête</translation>
    </message>
    <message>
        <source>Bits set in the frame&apos;s header: FIN, RSV1 to RSV3, MASK</source>
        <translation>Bits à 1 dans l’en-tête de la trame&#xa0;: FIN, RSV1 à RSV3, MASK</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>Length on the wire</source>
        <translation>Longueur sur le réseau</translation>
    </message>
    <message>
        <source>Bytes with the frame&apos;s header</source>
        <translation>Octets, en-tête de la trame compris</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Bytes; on the wire → as meant where they differ</source>
        <translation>Octets&#xa0;; sur le réseau → réels lorsqu’ils diffèrent</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Agreed in the connection&apos;s handshake</source>
        <translation>Convenu dans le handshake de la connexion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bookmark and note</source>
        <translation>Signet et note</translation>
    </message>
    <message>
        <source>★ bookmarked, and the row&apos;s note</source>
        <translation>★ porte un signet, et la note de la ligne</translation>
    </message>
    <message>
        <source>Latency ms</source>
        <translation>Latence ms</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Milliseconds from the request to its answer; Ctrl+J goes from one to the other</source>
        <translation>Millisecondes de la requête à sa réponse&#xa0;; Ctrl+J va de l’une à l’autre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What the message means in its protocol</source>
        <translation>Ce que le message signifie dans son protocole</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>First part of the content</source>
        <translation>Début du contenu</translation>
    </message>
</context>
<context>
    <name>plectrum::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Everything that crossed the wire, one row each</source>
        <translation>Tout ce qui est passé sur le réseau, une ligne pour chaque élément</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Haut, Bas, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Move; with Shift select</source>
        <translation>Se déplacer&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last row, and follow what comes</source>
        <translation>Dernière ligne, et suivre ce qui arrive</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copier les lignes sélectionnées en texte</translation>
    </message>
</context>
<context>
    <name>plectrum::TimingWaterfall</name>
    <message>
        <source>Time each step of opening took</source>
        <translation>Durée de chaque étape de l’ouverture</translation>
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
        <translation>Jetons de session</translation>
    </message>
    <message>
        <source>Log i&amp;n by browser…</source>
        <translation>Se connecter par le &amp;navigateur…</translation>
    </message>
    <message>
        <source>Get an app password by Login Flow v2</source>
        <translation>Obtenir un mot de passe d’application par Login Flow v2</translation>
    </message>
    <message>
        <source>Paste cre&amp;dentials…</source>
        <translation>Coller des iden&amp;tifiants…</translation>
    </message>
    <message>
        <source>Cookies, headers, “Copy as cURL” or a token for the current tab</source>
        <translation>Cookies, en-têtes, «&#xa0;Copier comme cURL&#xa0;» ou un jeton pour l’onglet actuel</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>No credentials yet. Log in to a Nextcloud by browser, paste what your browser sends, or connect with a password:
what is used is listed here by fingerprint, never with its secret.</source>
        <translation>Aucun identifiant pour l’instant. Connectez-vous à un Nextcloud par le navigateur, collez ce qu’envoie votre navigateur, ou connectez-vous avec un mot de passe&#xa0;:
ce qui est utilisé est listé ici par empreinte, jamais avec son secret.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>Reve&amp;al</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Show the secret here</source>
        <translation>Afficher le secret ici</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the secret; it is taken off the clipboard after 30 seconds</source>
        <translation>Copier le secret&#xa0;; il est effacé du presse-papiers après 30 secondes</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Ask the server whether it still takes this app password</source>
        <translation>Demander au serveur s’il accepte encore ce mot de passe d’application</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>Ren&amp;ouveler</translation>
    </message>
    <message>
        <source>Replace it on the server by a new one; profiles go on with that</source>
        <translation>Le remplacer sur le serveur par un nouveau, que les profils utiliseront désormais</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Delete it on the server</source>
        <translation>Le supprimer sur le serveur</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take it out of this list and the key store; on the server it stays valid</source>
        <translation>Le retirer de cette liste et du trousseau de clés&#xa0;; sur le serveur, il reste valide</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans %1 s.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été vidé.</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, so the clipboard was left alone.</source>
        <translation>Autre chose a été copié entre-temps, le presse-papiers n’a donc pas été modifié.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Logged in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide &amp;again</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>Asking %1 for a new app password…</source>
        <translation>Demande d’un nouveau mot de passe d’application à %1…</translation>
    </message>
    <message>
        <source>Revoke the app password of %1 on %2?</source>
        <translation>Révoquer le mot de passe d’application de %1 sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>The server forgets it at once; every program that uses it is logged out.</source>
        <translation>Le serveur l’oublie aussitôt&#xa0;; tout programme qui l’utilise est déconnecté.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Forget the app password of %1 on %2?</source>
        <translation>Oublier le mot de passe d’application de %1 sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>It goes from this list and from the key store. On the server it stays valid: revoke it first if nobody needs it.</source>
        <translation>Il disparaît de cette liste et du trousseau de clés. Sur le serveur, il reste valide&#xa0;: révoquez-le d’abord si personne n’en a besoin.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenErrand</name>
    <message>
        <source>Plectrum does not have this secret: it is not in the key store, and nothing has used it since the program started.</source>
        <translation>Plectrum n’a pas ce secret&#xa0;: il n’est pas dans le trousseau de clés, et rien ne l’a utilisé depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>%1 takes it: it belongs to %2.</source>
        <translation>%1 l’accepte&#xa0;: il appartient à %2.</translation>
    </message>
    <message>
        <source>Rotated: the new app password is in the key store, the old one is void.</source>
        <translation>Renouvelé&#xa0;: le nouveau mot de passe d’application est dans le trousseau de clés, l’ancien n’est plus valide.</translation>
    </message>
    <message>
        <source>Rotated: the old app password is void. The new one is kept for this run only: %1</source>
        <translation>Renouvelé&#xa0;: l’ancien mot de passe d’application n’est plus valide. Le nouveau est conservé pour cette exécution seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revoked: %1 does not take this app password any more.</source>
        <translation>Révoqué&#xa0;: %1 n’accepte plus ce mot de passe d’application.</translation>
    </message>
</context>
<context>
    <name>plectrum::TokenModel</name>
    <message>
        <source>about %1</source>
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Uses: %1, the last one %2</source>
        <translation>Utilisations&#xa0;: %1, la dernière %2</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User or name</source>
        <translation>Utilisateur ou nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>plectrum::TreeFace</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Format of the payload</source>
        <translation>Format de la charge utile</translation>
    </message>
    <message>
        <source>What the payload is read as</source>
        <translation>Format selon lequel la charge utile est lue</translation>
    </message>
    <message>
        <source>Schema…</source>
        <translation>Schéma…</translation>
    </message>
    <message>
        <source>Choose what the messages look like</source>
        <translation>Choisir la structure des messages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This row tells how the connection ended.
It is no message.</source>
        <translation>Cette ligne indique comment la connexion a pris fin.
Ce n’est pas un message.</translation>
    </message>
    <message>
        <source>This row is a part of the HTTP handshake.
Look at the Handshake face.</source>
        <translation>Cette ligne fait partie du handshake HTTP.
Consultez la vue Handshake.</translation>
    </message>
    <message>
        <source>A control frame holds no message.</source>
        <translation>Une trame de contrôle ne contient pas de message.</translation>
    </message>
    <message>
        <source>A part of a message.
Its last frame shows the whole.</source>
        <translation>Une partie d’un message.
Sa dernière trame montre l’ensemble.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Not read.
Choose a format to read it.</source>
        <translation>Non lu.
Choisissez un format pour le lire.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>Too long to be copied: save the payload instead.</source>
        <translation>Trop long pour être copié&#xa0;: enregistrez plutôt la charge utile.</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy as &amp;XML</source>
        <translation>Copier en &amp;XML</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Tout déplier en dessous</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>no %1 at byte %2 (%3)</source>
        <extracomment>%1 a format such as JSON, %2 an offset, %3 why, in technical English</extracomment>
        <translation>pas de %1 à l’octet %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <extracomment>%1 a protocol such as Socket.IO</extracomment>
        <translation>
            <numerusform>%1, %n champ</numerusform>
            <numerusform>%1, %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text, no JSON.</source>
        <translation>Texte brut, pas de JSON.</translation>
    </message>
    <message>
        <source>Nothing that a tree could show:
%1</source>
        <translation>Rien qu’un arbre puisse montrer&#xa0;:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <extracomment>%1 a format such as JSON</extracomment>
        <translation>
            <numerusform>%1, %n valeur</numerusform>
            <numerusform>%1, %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed, without a schema</source>
        <translation>deviné, sans schéma</translation>
    </message>
    <message>
        <source>%1, the first %2 values</source>
        <translation>%1, les %2 premières valeurs</translation>
    </message>
    <message>
        <source>⚠ broken at byte %1: %2</source>
        <extracomment>%1 an offset, %2 why, in technical English</extracomment>
        <translation>⚠ erreur à l’octet %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plectrum::Utf8Damage</name>
    <message>
        <source>Overlong form (C0 AF)</source>
        <translation>Forme trop longue (C0 AF)</translation>
    </message>
    <message>
        <source>Lone surrogate (ED A0 80)</source>
        <translation>Surrogate isolé (ED A0 80)</translation>
    </message>
    <message>
        <source>Beyond Unicode (F4 90 80 80)</source>
        <translation>Au-delà d’Unicode (F4 90 80 80)</translation>
    </message>
    <message>
        <source>Continuation byte alone (80)</source>
        <translation>Octet de continuation isolé (80)</translation>
    </message>
    <message>
        <source>Character cut off (E2 82)</source>
        <translation>Caractère tronqué (E2 82)</translation>
    </message>
    <message>
        <source>Byte that is never used (FF)</source>
        <translation>Octet jamais utilisé (FF)</translation>
    </message>
</context>
<context>
    <name>plectrum::ValueDiffModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Obtenu</translation>
    </message>
</context>
<context>
    <name>plectrum::Verdict</name>
    <message>
        <source>The answer is %1 and fits the handshake.</source>
        <translation>La réponse est %1 et correspond au handshake.</translation>
    </message>
    <message>
        <source>The WebSocket opened.</source>
        <translation>Le WebSocket s’est ouvert.</translation>
    </message>
    <message>
        <source>Everything on the way let the upgrade through, and the endpoint accepted it.</source>
        <translation>Tout sur le trajet a laissé passer l’upgrade, et l’endpoint l’a accepté.</translation>
    </message>
    <message>
        <source>It was cancelled on this side.</source>
        <translation>L’opération a été annulée de ce côté.</translation>
    </message>
    <message>
        <source>Nothing is known about the other end.</source>
        <translation>On ne sait rien de l’autre extrémité.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Reconnectez-vous lorsque vous serez prêt.</translation>
    </message>
    <message>
        <source>This program did not send anything: %1</source>
        <translation>Ce programme n’a rien envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address or an option cannot be used like this.</source>
        <translation>L’adresse ou une option ne peut pas être utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct what is named: ws:// or wss://, a host, no fragment, header names without spaces.</source>
        <translation>Corrigez ce qui est indiqué&#xa0;: ws:// ou wss://, un hôte, pas de fragment, des noms d’en-tête sans espaces.</translation>
    </message>
    <message>
        <source>It is %1 that answers.</source>
        <translation>C’est %1 qui répond.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy, such as port 8780 of HaRP or the ExApp&apos;s own.</source>
        <translation>Comparez avec un essai qui contourne le reverse proxy, par exemple sur le port 8780 de HaRP ou celui de l’ExApp.</translation>
    </message>
    <message>
        <source>The answer is %1: &quot;%2&quot;</source>
        <translation>La réponse est %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The endpoint does not take sockets from the origin %1.</source>
        <translation>L’endpoint n’accepte pas les sockets de l’origine %1.</translation>
    </message>
    <message>
        <source>Servers check the Origin header so that no foreign web page opens sockets in a user&apos;s name. HaRP does not look at it; this is the endpoint itself.</source>
        <translation>Les serveurs vérifient l’en-tête Origin afin qu’aucune page web étrangère n’ouvre de sockets au nom d’un utilisateur. HaRP ne l’examine pas&#xa0;; c’est l’endpoint lui-même.</translation>
    </message>
    <message>
        <source>Set the Origin to that of the page that uses the socket, such as https://cloud.example.org.</source>
        <translation>Définissez comme Origin celle de la page qui utilise le socket, par exemple https://cloud.example.org.</translation>
    </message>
    <message>
        <source>Leave the Origin out: programs that are no browsers need none.</source>
        <translation>Omettez l’en-tête Origin&#xa0;: les programmes qui ne sont pas des navigateurs n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Or allow this origin in the endpoint&apos;s settings.</source>
        <translation>Ou autorisez cette origine dans les réglages de l’endpoint.</translation>
    </message>
    <message>
        <source>The answer is 403 &quot;Forbidden&quot; with Sec-WebSocket-Version, as Go&apos;s gorilla/websocket refuses an origin.</source>
        <translation>La réponse est 403 «&#xa0;Forbidden&#xa0;» avec Sec-WebSocket-Version, la manière dont gorilla/websocket, en Go, refuse une origine.</translation>
    </message>
    <message>
        <source>By default gorilla/websocket wants the Origin&apos;s host to be the Host of the request.</source>
        <translation>Par défaut, gorilla/websocket exige que l’hôte de l’en-tête Origin soit celui de l’en-tête Host de la requête.</translation>
    </message>
    <message>
        <source>Leave the Origin out, or set it to the host that you connect to.</source>
        <translation>Omettez l’en-tête Origin, ou donnez-lui l’hôte auquel vous vous connectez.</translation>
    </message>
    <message>
        <source>Or allow it in the endpoint (Upgrader.CheckOrigin); behind a proxy also check that it passes Host on.</source>
        <translation>Ou autorisez-la dans l’endpoint (Upgrader.CheckOrigin)&#xa0;; derrière un proxy, vérifiez aussi qu’il transmet Host.</translation>
    </message>
    <message>
        <source>An Origin of another host was sent: %1.</source>
        <translation>Un en-tête Origin d’un autre hôte a été envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The endpoint may refuse the Origin.</source>
        <translation>Il se peut que l’endpoint refuse l’en-tête Origin.</translation>
    </message>
    <message>
        <source>Some servers answer a bare 403 to an Origin that is not theirs.</source>
        <translation>Certains serveurs répondent un simple 403 à une origine qui n’est pas la leur.</translation>
    </message>
    <message>
        <source>Try once without an Origin.</source>
        <translation>Essayez une fois sans en-tête Origin.</translation>
    </message>
    <message>
        <source>Client and endpoint do not agree on a subprotocol (offered: %1).</source>
        <translation>Le client et l’endpoint ne s’accordent pas sur un sous-protocole (proposés&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The endpoint speaks only certain subprotocols and none of them was offered.</source>
        <translation>L’endpoint ne parle que certains sous-protocoles, et aucun d’eux n’a été proposé.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks; its name must be spelled exactly so.</source>
        <translation>Proposez le sous-protocole que parle l’endpoint&#xa0;; son nom doit être écrit exactement de la même façon.</translation>
    </message>
    <message>
        <source>The 101 chooses &quot;%1&quot;; offered were: %2.</source>
        <translation>La réponse 101 choisit «&#xa0;%1&#xa0;»&#xa0;; étaient proposés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The endpoint chose a subprotocol that was not offered.</source>
        <translation>L’endpoint a choisi un sous-protocole qui n’a pas été proposé.</translation>
    </message>
    <message>
        <source>A client must fail the connection then; browsers do so as well. Often the endpoint is an echo of a fixed name, or another service than expected answers.</source>
        <translation>Un client doit alors faire échouer la connexion&#xa0;; les navigateurs le font aussi. Souvent, l’endpoint renvoie un nom fixe, ou c’est un autre service que celui attendu qui répond.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that it chose.</source>
        <translation>Proposez le sous-protocole qu’il a choisi.</translation>
    </message>
    <message>
        <source>Or correct the endpoint: it may choose from the offer only.</source>
        <translation>Ou corrigez l’endpoint&#xa0;: il ne peut choisir que parmi les propositions.</translation>
    </message>
    <message>
        <source>The 101 answers with Sec-WebSocket-Extensions: %1</source>
        <translation>La réponse 101 contient Sec-WebSocket-Extensions: %1</translation>
    </message>
    <message>
        <source>The endpoint agrees to an extension that was not offered like this.</source>
        <translation>L’endpoint accepte une extension qui n’a pas été proposée ainsi.</translation>
    </message>
    <message>
        <source>The answer about compression does not fit the offer, so neither end could know what the bytes mean.</source>
        <translation>La réponse concernant la compression ne correspond pas à la proposition&#xa0;: aucune des extrémités ne pourrait savoir ce que signifient les octets.</translation>
    </message>
    <message>
        <source>Connect without compression to see whether the rest works.</source>
        <translation>Connectez-vous sans compression pour voir si le reste fonctionne.</translation>
    </message>
    <message>
        <source>Correct or update the endpoint.</source>
        <translation>Corrigez ou mettez à jour l’endpoint.</translation>
    </message>
    <message>
        <source>The 101 has no Sec-WebSocket-Accept.</source>
        <translation>La réponse 101 n’a pas d’en-tête Sec-WebSocket-Accept.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the one that belongs to the key that was sent.</source>
        <translation>Sec-WebSocket-Accept n’est pas celui qui correspond à la clé envoyée.</translation>
    </message>
    <message>
        <source>The answer is a 101, but not to this handshake.</source>
        <translation>La réponse est un 101, mais pas à ce handshake.</translation>
    </message>
    <message>
        <source>The accept key proves that the endpoint has read this request. A cache, or a proxy that makes handshakes of its own, gives an old or a foreign one; so does a faulty endpoint.</source>
        <translation>La clé d’acceptation prouve que l’endpoint a lu cette requête. Un cache, ou un proxy qui effectue ses propres handshakes, en donne une ancienne ou une étrangère&#xa0;; un endpoint défectueux aussi.</translation>
    </message>
    <message>
        <source>Look for a cache between, and exempt the path from it.</source>
        <translation>Cherchez un cache intermédiaire, et excluez-en le chemin.</translation>
    </message>
    <message>
        <source>The answer is 101 without the right Upgrade or Connection header.</source>
        <translation>La réponse est 101 sans l’en-tête Upgrade ou Connection correct.</translation>
    </message>
    <message>
        <source>The answer is a 101 that does not upgrade to WebSocket.</source>
        <translation>La réponse est un 101 qui ne passe pas à WebSocket.</translation>
    </message>
    <message>
        <source>The endpoint or a proxy switched to another protocol, or a proxy took Upgrade or Connection out of the answer.</source>
        <translation>L’endpoint ou un proxy est passé à un autre protocole, ou un proxy a retiré Upgrade ou Connection de la réponse.</translation>
    </message>
    <message>
        <source>Check that proxies pass these headers in both directions.</source>
        <translation>Vérifiez que les proxys transmettent ces en-têtes dans les deux sens.</translation>
    </message>
    <message>
        <source>%1 of %2 failures in the last %3 s</source>
        <translation>%1 échecs sur %2 au cours des %3 dernières secondes</translation>
    </message>
    <message>
        <source>The first close frame came from the other end, without a code.</source>
        <translation>La première trame de fermeture est venue de l’autre extrémité, sans code.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1.</source>
        <translation>La première trame de fermeture est venue de l’autre extrémité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first close frame came from the other end: %1 &quot;%2&quot;.</source>
        <translation>La première trame de fermeture est venue de l’autre extrémité&#xa0;: %1 «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;.</source>
        <translation>%1 signifie «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It was open for %1.</source>
        <translation>La connexion est restée ouverte pendant %1.</translation>
    </message>
    <message>
        <source>HaRP passes close frames on and sends none of its own.</source>
        <translation>HaRP transmet les trames de fermeture et n’en envoie aucune de lui-même.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log around this time.</source>
        <translation>Lisez le journal de l’endpoint autour de ce moment.</translation>
    </message>
    <message>
        <source>The reason in the close frame and the application&apos;s documentation tell more.</source>
        <translation>Le motif de la trame de fermeture et la documentation de l’application en disent plus.</translation>
    </message>
    <message>
        <source>The first close frame was sent from here; the other end answered with %1.</source>
        <translation>La première trame de fermeture a été envoyée d’ici&#xa0;; l’autre extrémité a répondu par %1.</translation>
    </message>
    <message>
        <source>The connection was closed on this side, in order.</source>
        <translation>La connexion a été fermée normalement de ce côté.</translation>
    </message>
    <message>
        <source>Both ends said good-bye.</source>
        <translation>Les deux extrémités ont pris congé.</translation>
    </message>
    <message>
        <source>The other end closed the connection in order (%1).</source>
        <translation>L’autre extrémité a fermé la connexion normalement (%1).</translation>
    </message>
    <message>
        <source>It was done, or it wants no more of this client.</source>
        <translation>Elle avait terminé, ou elle ne veut plus de ce client.</translation>
    </message>
    <message>
        <source>The other end goes away (1001).</source>
        <translation>L’autre extrémité s’en va (1001).</translation>
    </message>
    <message>
        <source>The server is stopped or restarted, or it ends idle connections.</source>
        <translation>Le serveur est arrêté ou redémarré, ou il met fin aux connexions inactives.</translation>
    </message>
    <message>
        <source>Connect again after a while.</source>
        <translation>Reconnectez-vous après un moment.</translation>
    </message>
    <message>
        <source>The other end says that this side broke a rule of the protocol (1002).</source>
        <translation>L’autre extrémité indique que ce côté a enfreint une règle du protocole (1002).</translation>
    </message>
    <message>
        <source>The last frames sent were wrong, deliberately or by a fault, or a proxy damaged them.</source>
        <translation>Les dernières trames envoyées étaient incorrectes, volontairement ou par erreur, ou un proxy les a endommagées.</translation>
    </message>
    <message>
        <source>Look at the frames sent last: reserved bits, opcode, mask, fragments.</source>
        <translation>Examinez les dernières trames envoyées&#xa0;: bits réservés, opcode, masque, fragments.</translation>
    </message>
    <message>
        <source>Connect without compression to rule it out.</source>
        <translation>Connectez-vous sans compression pour écarter cette cause.</translation>
    </message>
    <message>
        <source>The other end does not take this type of message (1003).</source>
        <translation>L’autre extrémité n’accepte pas ce type de message (1003).</translation>
    </message>
    <message>
        <source>It wants text and got binary, or the other way round, or not this format.</source>
        <translation>Elle veut du texte et a reçu du binaire, ou l’inverse, ou ce n’est pas le bon format.</translation>
    </message>
    <message>
        <source>Send the other type.</source>
        <translation>Envoyez l’autre type.</translation>
    </message>
    <message>
        <source>Check the format that the endpoint expects.</source>
        <translation>Vérifiez le format attendu par l’endpoint.</translation>
    </message>
    <message>
        <source>The other end could not read a message (1007).</source>
        <translation>L’autre extrémité n’a pas pu lire un message (1007).</translation>
    </message>
    <message>
        <source>A text message was not UTF-8, or a compressed one could not be inflated.</source>
        <translation>Un message texte n’était pas en UTF-8, ou un message compressé n’a pas pu être décompressé.</translation>
    </message>
    <message>
        <source>Send it as binary, or as UTF-8.</source>
        <translation>Envoyez-le en binaire, ou en UTF-8.</translation>
    </message>
    <message>
        <source>The other end closes for reasons of its own (1008).</source>
        <translation>L’autre extrémité ferme pour des raisons qui lui sont propres (1008).</translation>
    </message>
    <message>
        <source>Mostly a missing or expired token in the first message or the query, too many messages, or a rule of the application. FastAPI uses it when a parameter or a dependency does not fit.</source>
        <translation>Le plus souvent un jeton manquant ou expiré dans le premier message ou dans la chaîne de requête, trop de messages, ou une règle de l’application. FastAPI utilise ce code lorsqu’un paramètre ou une dépendance ne convient pas.</translation>
    </message>
    <message>
        <source>Check the credentials that the application wants after the handshake.</source>
        <translation>Vérifiez les identifiants que l’application attend après le handshake.</translation>
    </message>
    <message>
        <source>A message was too big for the other end (1009).</source>
        <translation>Un message était trop gros pour l’autre extrémité (1009).</translation>
    </message>
    <message>
        <source>Limits are common: Python&apos;s websockets 1 MiB, uvicorn 16 MiB, ws for Node.js 100 MiB, Socket.IO 1 MB.</source>
        <translation>Les limites sont courantes&#xa0;: websockets pour Python 1 Mio, uvicorn 16 Mio, ws pour Node.js 100 Mio, Socket.IO 1 Mo.</translation>
    </message>
    <message>
        <source>Send smaller messages.</source>
        <translation>Envoyez des messages plus petits.</translation>
    </message>
    <message>
        <source>Or raise the endpoint&apos;s limit (max_size, ws_max_size, maxPayload).</source>
        <translation>Ou relevez la limite de l’endpoint (max_size, ws_max_size, maxPayload).</translation>
    </message>
    <message>
        <source>The other end misses an extension (1010).</source>
        <translation>Il manque une extension à l’autre extrémité (1010).</translation>
    </message>
    <message>
        <source>Only clients may send this code; a server that does is at fault.</source>
        <translation>Seuls les clients peuvent envoyer ce code&#xa0;; un serveur qui le fait est en faute.</translation>
    </message>
    <message>
        <source>Connect with compression offered.</source>
        <translation>Connectez-vous en proposant la compression.</translation>
    </message>
    <message>
        <source>The endpoint failed (1011).</source>
        <translation>L’endpoint a échoué (1011).</translation>
    </message>
    <message>
        <source>An exception in the application ended the connection.</source>
        <translation>Une exception dans l’application a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Look at the message sent last: it may be what the application failed on.</source>
        <translation>Examinez le dernier message envoyé&#xa0;: c’est peut-être lui qui a fait échouer l’application.</translation>
    </message>
    <message>
        <source>The service restarts (1012).</source>
        <translation>Le service redémarre (1012).</translation>
    </message>
    <message>
        <source>It says so itself; uvicorn sends this when it is stopped or reloaded.</source>
        <translation>Il l’indique lui-même&#xa0;; uvicorn envoie ce code lorsqu’il est arrêté ou rechargé.</translation>
    </message>
    <message>
        <source>Connect again after 5 to 30 seconds.</source>
        <translation>Reconnectez-vous après 5 à 30 secondes.</translation>
    </message>
    <message>
        <source>The service is overloaded (1013).</source>
        <translation>Le service est surchargé (1013).</translation>
    </message>
    <message>
        <source>It asks to come back later.</source>
        <translation>Il demande de revenir plus tard.</translation>
    </message>
    <message>
        <source>Connect again later, not at once.</source>
        <translation>Reconnectez-vous plus tard, pas immédiatement.</translation>
    </message>
    <message>
        <source>A gateway lost the server behind it (1014).</source>
        <translation>Une passerelle a perdu le serveur situé derrière elle (1014).</translation>
    </message>
    <message>
        <source>The other end is a gateway and says that the server behind it failed.</source>
        <translation>L’autre extrémité est une passerelle et indique que le serveur situé derrière elle a échoué.</translation>
    </message>
    <message>
        <source>Check the server behind the gateway.</source>
        <translation>Vérifiez le serveur situé derrière la passerelle.</translation>
    </message>
    <message>
        <source>The endpoint does not accept the credentials (%1).</source>
        <translation>L’endpoint n’accepte pas les identifiants (%1).</translation>
    </message>
    <message>
        <source>3000 asks for credentials, 3003 says that they do not allow this.</source>
        <translation>3000 demande des identifiants, 3003 indique qu’ils ne permettent pas cela.</translation>
    </message>
    <message>
        <source>Check the token or login that the application wants after the handshake.</source>
        <translation>Vérifiez le jeton ou la connexion que l’application attend après le handshake.</translation>
    </message>
    <message>
        <source>The other end closes with a code of a library or framework (%1).</source>
        <translation>L’autre extrémité ferme avec un code d’une bibliothèque ou d’un framework (%1).</translation>
    </message>
    <message>
        <source>3000 to 3999 are registered for libraries; 3008 is a timeout.</source>
        <translation>Les codes 3000 à 3999 sont enregistrés pour des bibliothèques&#xa0;; 3008 est un dépassement de délai.</translation>
    </message>
    <message>
        <source>The application closes with a code of its own (%1).</source>
        <translation>L’application ferme avec un code qui lui est propre (%1).</translation>
    </message>
    <message>
        <source>4000 to 4999 mean what the application says; many follow HTTP: 4001 or 4401 unauthorized, 4003 or 4403 forbidden, 4004 or 4404 not found, 4008 or 4408 timeout.</source>
        <translation>Les codes 4000 à 4999 ont le sens que leur donne l’application&#xa0;; beaucoup suivent HTTP&#xa0;: 4001 ou 4401 non authentifié, 4003 ou 4403 interdit, 4004 ou 4404 introuvable, 4008 ou 4408 délai dépassé.</translation>
    </message>
    <message>
        <source>The other end closed with a code that must not stand in a close frame (%1).</source>
        <translation>L’autre extrémité a fermé avec un code qui ne doit pas figurer dans une trame de fermeture (%1).</translation>
    </message>
    <message>
        <source>The endpoint does not hold to RFC 6455; strict clients report 1002 instead.</source>
        <translation>L’endpoint ne respecte pas la RFC 6455&#xa0;; les clients stricts signalent 1002 à la place.</translation>
    </message>
    <message>
        <source>Have the endpoint send 1000, or 4000 to 4999 for meanings of its own.</source>
        <translation>Faites envoyer à l’endpoint 1000, ou 4000 à 4999 pour des significations qui lui sont propres.</translation>
    </message>
    <message>
        <source>The handshake as it is wanted</source>
        <translation>Le handshake tel qu’il est souhaité</translation>
    </message>
    <message>
        <source>Does Nextcloud answer beside it, and what does it say of itself?</source>
        <translation>Nextcloud répond-il à côté, et que dit-il de lui-même&#xa0;?</translation>
    </message>
    <message>
        <source>Is an ordinary GET answered otherwise? If not, the upgrade gets lost.</source>
        <translation>Un GET ordinaire reçoit-il une autre réponse&#xa0;? Sinon, l’upgrade se perd.</translation>
    </message>
    <message>
        <source>Does the credential make a difference?</source>
        <translation>Les identifiants font-ils une différence&#xa0;?</translation>
    </message>
    <message>
        <source>Is /exapps/ treated otherwise than any other path of this host?</source>
        <translation>/exapps/ est-il traité autrement que les autres chemins de cet hôte&#xa0;?</translation>
    </message>
    <message>
        <source>With the upgrade: %1</source>
        <translation>Avec l’upgrade&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without the upgrade: %1</source>
        <translation>Sans l’upgrade&#xa0;: %1</translation>
    </message>
    <message>
        <source>With the credential: %1</source>
        <translation>Avec les identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a credential: %1</source>
        <translation>Sans identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>status.php: %1</source>
        <translation>status.php&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nextcloud is in maintenance mode.</source>
        <translation>Nextcloud est en mode maintenance.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who somebody is, and answers 401 to all who send a credential.</source>
        <translation>Tant qu’il dure, HaRP ne peut pas demander qui est qui, et répond 401 à tous ceux qui envoient des identifiants.</translation>
    </message>
    <message>
        <source>Wait until the update is done, or end it: occ maintenance:mode --off.</source>
        <translation>Attendez la fin de la mise à jour, ou quittez ce mode&#xa0;: occ maintenance:mode --off.</translation>
    </message>
    <message>
        <source>status.php says &quot;maintenance&quot;: true.</source>
        <translation>status.php indique &quot;maintenance&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud waits for an update of its database.</source>
        <translation>Nextcloud attend une mise à jour de sa base de données.</translation>
    </message>
    <message>
        <source>Until then most of its answers are pages that ask for the update, and HaRP can use none of them.</source>
        <translation>D’ici là, la plupart de ses réponses sont des pages qui demandent la mise à jour, et HaRP ne peut en utiliser aucune.</translation>
    </message>
    <message>
        <source>Run occ upgrade.</source>
        <translation>Exécutez occ upgrade.</translation>
    </message>
    <message>
        <source>status.php says &quot;needsDbUpgrade&quot;: true.</source>
        <translation>status.php indique &quot;needsDbUpgrade&quot;: true.</translation>
    </message>
    <message>
        <source>Nextcloud %1 is too old for HaRP.</source>
        <translation>Nextcloud %1 est trop ancien pour HaRP.</translation>
    </message>
    <message>
        <source>HaRP asks Nextcloud questions that are answered from version 32 on.</source>
        <translation>HaRP pose à Nextcloud des questions auxquelles il ne répond qu’à partir de la version 32.</translation>
    </message>
    <message>
        <source>Update Nextcloud and AppAPI, or use the Docker Socket Proxy daemon, which has no WebSockets.</source>
        <translation>Mettez à jour Nextcloud et AppAPI, ou utilisez le daemon Docker Socket Proxy, qui n’a pas de WebSockets.</translation>
    </message>
    <message>
        <source>status.php says version %1.</source>
        <translation>status.php indique la version %1.</translation>
    </message>
    <message>
        <source>Nextcloud itself does not work.</source>
        <translation>Nextcloud lui-même ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Its simplest page fails too, so the fault is not in HaRP or the ExApp.</source>
        <translation>Sa page la plus simple échoue aussi&#xa0;: le défaut n’est donc ni dans HaRP ni dans l’ExApp.</translation>
    </message>
    <message>
        <source>Get Nextcloud to work first: read its log and the web server&apos;s.</source>
        <translation>Faites d’abord fonctionner Nextcloud&#xa0;: lisez son journal et celui du serveur web.</translation>
    </message>
    <message>
        <source>Nextcloud answers, only /exapps/ is silent: HaRP has banned you, or hangs.</source>
        <translation>Nextcloud répond, seul /exapps/ reste muet&#xa0;: HaRP vous a banni, ou est bloqué.</translation>
    </message>
    <message>
        <source>The reverse proxy is well, and HaRP drops what it gets. Without HP_TRUSTED_PROXY_IPS one client&apos;s failures ban the reverse proxy, and with it everybody.</source>
        <translation>Le reverse proxy va bien, et HaRP rejette ce qu’il reçoit. Sans HP_TRUSTED_PROXY_IPS, les échecs d’un seul client font bannir le reverse proxy, et tout le monde avec lui.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once.</source>
        <translation>Attendez cinq minutes sans la moindre tentative, puis essayez une fois.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, without quotes.</source>
        <translation>Donnez à HP_TRUSTED_PROXY_IPS l’adresse du reverse proxy, sans guillemets.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the HaRP container and read its log.</source>
        <translation>S’il reste muet, redémarrez le conteneur HaRP et lisez son journal.</translation>
    </message>
    <message>
        <source>The handshake got no answer at all.</source>
        <translation>Le handshake n’a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>The whole host is silent, not just this path.</source>
        <translation>L’hôte entier est muet, pas seulement ce chemin.</translation>
    </message>
    <message>
        <source>It takes connections and answers nothing: the web server hangs, TLS is expected, or this is HaRP&apos;s own port and it has banned you.</source>
        <translation>Il accepte les connexions et ne répond rien&#xa0;: le serveur web est bloqué, TLS est attendu, ou c’est le port de HaRP lui-même et il vous a banni.</translation>
    </message>
    <message>
        <source>Look at the web server of this host.</source>
        <translation>Examinez le serveur web de cet hôte.</translation>
    </message>
    <message>
        <source>Check scheme and port.</source>
        <translation>Vérifiez le schéma et le port.</translation>
    </message>
    <message>
        <source>Neither the handshake nor status.php got an answer.</source>
        <translation>Ni le handshake ni status.php n’ont reçu de réponse.</translation>
    </message>
    <message>
        <source>The reverse proxy treats /exapps/ like any other path: it does not lead to HaRP.</source>
        <translation>Le reverse proxy traite /exapps/ comme n’importe quel autre chemin&#xa0;: il ne mène pas à HaRP.</translation>
    </message>
    <message>
        <source>With and without /exapps in the path the same server gives the same answer.</source>
        <translation>Avec et sans /exapps dans le chemin, le même serveur donne la même réponse.</translation>
    </message>
    <message>
        <source>Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud.</source>
        <translation>Donnez au reverse proxy une location /exapps/ qui mène à HaRP, port 8780, avant celle de Nextcloud.</translation>
    </message>
    <message>
        <source>Let it pass Upgrade and Connection on, and reload it.</source>
        <translation>Faites-lui transmettre Upgrade et Connection, et rechargez-le.</translation>
    </message>
    <message>
        <source>With /exapps in the path: %1</source>
        <translation>Avec /exapps dans le chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>The upgrade makes no difference: it gets lost before the endpoint.</source>
        <translation>L’upgrade ne fait aucune différence&#xa0;: il se perd avant l’endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers the handshake as it answers an ordinary GET, so that is what reaches it.</source>
        <translation>L’endpoint répond au handshake comme il répond à un GET ordinaire&#xa0;: c’est donc ce qui l’atteint.</translation>
    </message>
    <message>
        <source>nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</source>
        <translation>nginx&#xa0;: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy_wstunnel, and add upgrade=websocket to ProxyPass (2.4.47) or a rewrite rule to ws://.</source>
        <translation>Apache&#xa0;: activez mod_proxy_wstunnel, et ajoutez upgrade=websocket à ProxyPass (2.4.47) ou une règle de réécriture vers ws://.</translation>
    </message>
    <message>
        <source>Check each proxy on the way: one that drops the headers is enough.</source>
        <translation>Vérifiez chaque proxy sur le trajet&#xa0;: il suffit d’un seul qui supprime les en-têtes.</translation>
    </message>
    <message>
        <source>The upgrade reaches the endpoint, which itself refuses it.</source>
        <translation>L’upgrade atteint l’endpoint, qui le refuse lui-même.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered otherwise, so the headers of the handshake do arrive.</source>
        <translation>Un GET ordinaire reçoit une autre réponse&#xa0;: les en-têtes du handshake arrivent donc bien.</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s log: it has seen the handshake.</source>
        <translation>Lisez le journal de l’endpoint&#xa0;: il a vu le handshake.</translation>
    </message>
    <message>
        <source>Check path, Origin, subprotocol and what the endpoint asks for before it accepts.</source>
        <translation>Vérifiez le chemin, l’en-tête Origin, le sous-protocole et ce que l’endpoint demande avant d’accepter.</translation>
    </message>
    <message>
        <source>The credential itself brings the refusal: without it the answer is another.</source>
        <translation>Ce sont les identifiants eux-mêmes qui provoquent le refus&#xa0;: sans eux, la réponse est autre.</translation>
    </message>
    <message>
        <source>With a credential HaRP asks Nextcloud who it is, and that fails; without one it does not ask.</source>
        <translation>Avec des identifiants, HaRP demande à Nextcloud de qui il s’agit, et cela échoue&#xa0;; sans, il ne le demande pas.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too, or use an app password instead of cookies.</source>
        <translation>Envoyez aussi le cookie nc_sameSiteCookielax=true, ou utilisez un mot de passe d’application au lieu de cookies.</translation>
    </message>
    <message>
        <source>Check NC_INSTANCE_URL of the HaRP container: it must reach Nextcloud itself, without redirects.</source>
        <translation>Vérifiez NC_INSTANCE_URL du conteneur HaRP&#xa0;: cette adresse doit mener à Nextcloud lui-même, sans redirections.</translation>
    </message>
    <message>
        <source>With and without the credential the answer is the same: it does not count.</source>
        <translation>Avec et sans les identifiants, la réponse est la même&#xa0;: ils ne comptent pas.</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user, session or password, or the user&apos;s level is too low, or the refusal is about something else.</source>
        <translation>Nextcloud ne connaît pas cet utilisateur, cette session ou ce mot de passe, ou le niveau de l’utilisateur est trop bas, ou le refus a un autre objet.</translation>
    </message>
    <message>
        <source>Check the credential at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Vérifiez les identifiants sur /ocs/v2.php/cloud/user de Nextcloud.</translation>
    </message>
    <message>
        <source>Use an administrator if the route is ADMIN.</source>
        <translation>Utilisez un administrateur si la route est ADMIN.</translation>
    </message>
    <message>
        <source>Check that the reverse proxy passes Authorization and Cookie on.</source>
        <translation>Vérifiez que le reverse proxy transmet Authorization et Cookie.</translation>
    </message>
    <message>
        <source>Without the credential it opens: the route is PUBLIC, and the credential is what is refused.</source>
        <translation>Sans les identifiants, il s’ouvre&#xa0;: la route est PUBLIC, et ce sont les identifiants qui sont refusés.</translation>
    </message>
    <message>
        <source>Whoever looks at the credential does not like it, and the route does not need it.</source>
        <translation>Celui qui examine les identifiants ne les accepte pas, et la route n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Leave the credential out, or send the right one.</source>
        <translation>Omettez les identifiants, ou envoyez les bons.</translation>
    </message>
    <message>
        <source>There is no Nextcloud at this address.</source>
        <translation>Il n’y a pas de Nextcloud à cette adresse.</translation>
    </message>
    <message>
        <source>status.php, which every Nextcloud has beside /exapps/, is not there. Perhaps it stands in a sub-directory, or on another host.</source>
        <translation>status.php, que tout Nextcloud possède à côté de /exapps/, n’y est pas. Nextcloud se trouve peut-être dans un sous-répertoire, ou sur un autre hôte.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Vérifiez l’hôte.</translation>
    </message>
    <message>
        <source>If Nextcloud is in a sub-directory such as /nextcloud, put it before /exapps/.</source>
        <translation>Si Nextcloud est dans un sous-répertoire tel que /nextcloud, placez celui-ci avant /exapps/.</translation>
    </message>
    <message>
        <source>Seen at the end: %1</source>
        <translation>Vu à la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection was cut on this side.</source>
        <translation>La connexion a été coupée de ce côté.</translation>
    </message>
    <message>
        <source>This program gave it up without a closing handshake.</source>
        <translation>Ce programme l’a abandonnée sans handshake de fermeture.</translation>
    </message>
    <message>
        <source>A message was above this program&apos;s limit.</source>
        <translation>Un message dépassait la limite de ce programme.</translation>
    </message>
    <message>
        <source>So it closed the connection with 1009.</source>
        <translation>Il a donc fermé la connexion avec 1009.</translation>
    </message>
    <message>
        <source>Raise the limit if the other end is right to send so much.</source>
        <translation>Relevez la limite si l’autre extrémité a raison d’en envoyer autant.</translation>
    </message>
    <message>
        <source>The other end broke a rule of the protocol, so this program closed the connection.</source>
        <translation>L’autre extrémité a enfreint une règle du protocole, ce programme a donc fermé la connexion.</translation>
    </message>
    <message>
        <source>The marked frame shows it. A proxy that writes into the stream looks the same.</source>
        <translation>La trame marquée le montre. Un proxy qui écrit dans le flux produit le même effet.</translation>
    </message>
    <message>
        <source>Look at the marked frame.</source>
        <translation>Examinez la trame marquée.</translation>
    </message>
    <message>
        <source>Connect in tolerant mode to keep listening.</source>
        <translation>Connectez-vous en mode tolérant pour continuer d’écouter.</translation>
    </message>
    <message>
        <source>If it speaks of inflating or reserved bits, connect without compression.</source>
        <translation>S’il est question de décompression ou de bits réservés, connectez-vous sans compression.</translation>
    </message>
    <message>
        <source>The other end did not answer a ping; the connection was dead.</source>
        <translation>L’autre extrémité n’a pas répondu à un ping&#xa0;; la connexion était morte.</translation>
    </message>
    <message>
        <source>The network changed, a firewall forgot the connection, the endpoint hangs, or it answers no pings.</source>
        <translation>Le réseau a changé, un pare-feu a oublié la connexion, l’endpoint est bloqué, ou il ne répond pas aux pings.</translation>
    </message>
    <message>
        <source>Check the network, sleep and VPN of this machine.</source>
        <translation>Vérifiez le réseau, la mise en veille et le VPN de cette machine.</translation>
    </message>
    <message>
        <source>Ping more often, if a firewall forgets idle connections.</source>
        <translation>Envoyez des pings plus souvent, si un pare-feu oublie les connexions inactives.</translation>
    </message>
    <message>
        <source>The other end did not answer the close frame.</source>
        <translation>L’autre extrémité n’a pas répondu à la trame de fermeture.</translation>
    </message>
    <message>
        <source>It is busy or hangs, or it does not hold to the closing handshake and just hangs up.</source>
        <translation>Elle est occupée ou bloquée, ou elle ne respecte pas le handshake de fermeture et raccroche simplement.</translation>
    </message>
    <message>
        <source>The other end broke off the TLS connection with an alert.</source>
        <translation>L’autre extrémité a interrompu la connexion TLS par une alerte.</translation>
    </message>
    <message>
        <source>Right after opening it is mostly about the client certificate; later something damaged the stream.</source>
        <translation>Juste après l’ouverture, il s’agit le plus souvent du certificat client&#xa0;; plus tard, quelque chose a endommagé le flux.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate.</source>
        <translation>Vérifiez si le serveur exige un certificat client.</translation>
    </message>
    <message>
        <source>Look into the log of what ends TLS.</source>
        <translation>Consultez le journal de ce qui termine TLS.</translation>
    </message>
    <message>
        <source>The endpoint accepted the WebSocket and dropped it at once.</source>
        <translation>L’endpoint a accepté le WebSocket et l’a aussitôt abandonné.</translation>
    </message>
    <message>
        <source>Its process crashed or aborted right after accepting, or a proxy could not go on with the upgraded connection.</source>
        <translation>Son processus a planté ou s’est interrompu juste après l’acceptation, ou un proxy n’a pas pu poursuivre avec la connexion après l’upgrade.</translation>
    </message>
    <message>
        <source>Compare with a try past the reverse proxy.</source>
        <translation>Comparez avec un essai qui contourne le reverse proxy.</translation>
    </message>
    <message>
        <source>Offered were the subprotocols %1; the 101 chooses none.</source>
        <translation>Les sous-protocoles %1 étaient proposés&#xa0;; la réponse 101 n’en choisit aucun.</translation>
    </message>
    <message>
        <source>The endpoint chose none of the offered subprotocols.</source>
        <translation>L’endpoint n’a choisi aucun des sous-protocoles proposés.</translation>
    </message>
    <message>
        <source>The protocol allows that, yet browsers fail the connection then. The endpoint speaks none of them, or a proxy took the header away.</source>
        <translation>Le protocole le permet, mais les navigateurs font alors échouer la connexion. L’endpoint n’en parle aucun, ou un proxy a retiré l’en-tête.</translation>
    </message>
    <message>
        <source>Offer the subprotocol that the endpoint speaks, or none.</source>
        <translation>Proposez le sous-protocole que parle l’endpoint, ou aucun.</translation>
    </message>
    <message>
        <source>The connection was reset, without a close frame (1006).</source>
        <translation>La connexion a été réinitialisée, sans trame de fermeture (1006).</translation>
    </message>
    <message>
        <source>The process at the other end was killed or closed with data unread, or a device on the way cut it.</source>
        <translation>Le processus à l’autre extrémité a été tué ou s’est fermé avec des données non lues, ou un équipement sur le trajet l’a coupée.</translation>
    </message>
    <message>
        <source>If it happens after the same time of silence, look for an idle limit.</source>
        <translation>Si cela se produit après la même durée de silence, cherchez une limite d’inactivité.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame (1006).</source>
        <translation>La connexion a pris fin sans trame de fermeture (1006).</translation>
    </message>
    <message>
        <source>The process at the other end ended or dropped it, or a proxy was restarted or reached a limit.</source>
        <translation>Le processus à l’autre extrémité s’est terminé ou l’a abandonnée, ou un proxy a été redémarré ou a atteint une limite.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion s’est rompue.</translation>
    </message>
    <message>
        <source>The transport below failed before the closing handshake was done.</source>
        <translation>Le transport sous-jacent a échoué avant la fin du handshake de fermeture.</translation>
    </message>
    <message>
        <source>The server header names %1.</source>
        <translation>L’en-tête Server nomme %1.</translation>
    </message>
    <message>
        <source>All header names are in lower case: it came through HAProxy.</source>
        <translation>Tous les noms d’en-tête sont en minuscules&#xa0;: la réponse est passée par HAProxy.</translation>
    </message>
    <message>
        <source>Read the ExApp&apos;s log: it should name the reason.</source>
        <translation>Lisez le journal de l’ExApp&#xa0;: il devrait en indiquer la raison.</translation>
    </message>
    <message>
        <source>The app&apos;s id in the path has capital letters: %1.</source>
        <translation>L’identifiant de l’application dans le chemin contient des majuscules&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer is %1, but not in HaRP&apos;s words.</source>
        <translation>La réponse est %1, mais pas dans les termes de HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the app&apos;s id because of its capital letters.</source>
        <translation>L’ExApp a refusé l’identifiant de l’application à cause de ses majuscules.</translation>
    </message>
    <message>
        <source>HaRP finds the app in any case, but hands the id on as it stands in the address. nc_py_api compares it exactly and answers 401.</source>
        <translation>HaRP trouve l’application quelle que soit la casse, mais transmet l’identifiant tel qu’il figure dans l’adresse. nc_py_api le compare exactement et répond 401.</translation>
    </message>
    <message>
        <source>Write the app&apos;s id in the address as %1.</source>
        <translation>Écrivez l’identifiant de l’application dans l’adresse sous la forme %1.</translation>
    </message>
    <message>
        <source>The answer is 403 with Content-Length: 0 and no other header, as uvicorn gives it with wsproto.</source>
        <translation>La réponse est 403 avec Content-Length: 0 et aucun autre en-tête, telle que la donne uvicorn avec wsproto.</translation>
    </message>
    <message>
        <source>The answer is 403 with an empty body, text/plain and a date, unlike HaRP&apos;s.</source>
        <translation>La réponse est 403 avec un corps vide, text/plain et une date, contrairement à celle de HaRP.</translation>
    </message>
    <message>
        <source>The ExApp refused the WebSocket before accepting it, or has none at this path.</source>
        <translation>L’ExApp a refusé le WebSocket avant de l’accepter, ou n’en a pas à ce chemin.</translation>
    </message>
    <message>
        <source>uvicorn answers so when the application closes the socket before it accepts, and when no WebSocket route matches.</source>
        <translation>uvicorn répond ainsi lorsque l’application ferme le socket avant de l’accepter, et lorsqu’aucune route WebSocket ne correspond.</translation>
    </message>
    <message>
        <source>Check the path against the WebSocket routes of the ExApp; a slash at the end counts.</source>
        <translation>Comparez le chemin aux routes WebSocket de l’ExApp&#xa0;; une barre oblique finale compte.</translation>
    </message>
    <message>
        <source>Check what its handler asks for before accept(): token, cookie, query.</source>
        <translation>Vérifiez ce que son gestionnaire demande avant accept()&#xa0;: jeton, cookie, chaîne de requête.</translation>
    </message>
    <message>
        <source>An application server answers %1, and no AUTHORIZATION-APP-API was sent.</source>
        <translation>Un serveur d’applications répond %1, et aucun en-tête AUTHORIZATION-APP-API n’a été envoyé.</translation>
    </message>
    <message>
        <source>This may be an ExApp asked directly, which rightly refuses: AppAPI&apos;s headers are missing.</source>
        <translation>Il s’agit peut-être d’une ExApp interrogée directement, qui refuse à juste titre&#xa0;: les en-têtes d’AppAPI manquent.</translation>
    </message>
    <message>
        <source>HaRP adds EX-APP-ID, EX-APP-VERSION and AUTHORIZATION-APP-API to each request; nc_py_api refuses what lacks them, sockets since 0.19.0.</source>
        <translation>HaRP ajoute EX-APP-ID, EX-APP-VERSION et AUTHORIZATION-APP-API à chaque requête&#xa0;; nc_py_api refuse ce qui ne les contient pas, y compris les sockets depuis 0.19.0.</translation>
    </message>
    <message>
        <source>Send the three headers as HaRP does, or connect through HaRP.</source>
        <translation>Envoyez les trois en-têtes comme le fait HaRP, ou connectez-vous par HaRP.</translation>
    </message>
    <message>
        <source>The ExApp itself wants other credentials.</source>
        <translation>L’ExApp elle-même veut d’autres identifiants.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the application refused it. With nc_py_api this means that AppAPI&apos;s headers are missing or do not fit its secret.</source>
        <translation>HaRP a laissé passer la requête&#xa0;; l’application l’a refusée. Avec nc_py_api, cela signifie que les en-têtes d’AppAPI manquent ou ne correspondent pas à son secret.</translation>
    </message>
    <message>
        <source>Check what the ExApp expects: a token in the query, in the first message, in a header?</source>
        <translation>Vérifiez ce que l’ExApp attend&#xa0;: un jeton dans la chaîne de requête, dans le premier message, dans un en-tête&#xa0;?</translation>
    </message>
    <message>
        <source>If it was installed anew, its secret may be an old one: register it again.</source>
        <translation>Si elle a été réinstallée, son secret est peut-être périmé&#xa0;: enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s library &quot;websockets&quot; refused the handshake.</source>
        <translation>La bibliothèque «&#xa0;websockets&#xa0;» de l’endpoint a refusé le handshake.</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>Dans ses propres termes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the header that it names; if it is right as sent, a proxy changed it.</source>
        <translation>Corrigez l’en-tête qu’elle nomme&#xa0;; s’il est correct tel qu’envoyé, un proxy l’a modifié.</translation>
    </message>
    <message>
        <source>&quot;See server log&quot; means that the application failed while it looked at the request.</source>
        <translation>«&#xa0;See server log&#xa0;» signifie que l’application a échoué en examinant la requête.</translation>
    </message>
    <message>
        <source>The ExApp&apos;s uvicorn has no library for WebSockets.</source>
        <translation>L’uvicorn de l’ExApp n’a pas de bibliothèque pour les WebSockets.</translation>
    </message>
    <message>
        <source>uvicorn refuses every upgrade so when neither websockets nor wsproto is installed, or when it was started with --ws none.</source>
        <translation>uvicorn refuse ainsi tout upgrade lorsque ni websockets ni wsproto ne sont installés, ou lorsqu’il a été démarré avec --ws none.</translation>
    </message>
    <message>
        <source>Install uvicorn[standard] or websockets in the ExApp&apos;s image, and start it again.</source>
        <translation>Installez uvicorn[standard] ou websockets dans l’image de l’ExApp, et redémarrez-la.</translation>
    </message>
    <message>
        <source>The answer is %1 with Engine.IO&apos;s code %2, &quot;%3&quot;.</source>
        <translation>La réponse est %1 avec le code %2 d’Engine.IO, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The Socket.IO server refused: %1.</source>
        <translation>Le serveur Socket.IO a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>0: this transport is not allowed, or none is named. 1: it does not know the session, often because another server process had it. 2: wrong method. 3: the request is broken or the path is wrong. 4: the application forbids it. 5: the version (EIO) is another.</source>
        <translation>0&#xa0;: ce transport n’est pas autorisé, ou aucun n’est indiqué. 1&#xa0;: il ne connaît pas la session, souvent parce qu’un autre processus serveur l’avait. 2&#xa0;: méthode incorrecte. 3&#xa0;: la requête est mal formée ou le chemin est incorrect. 4&#xa0;: l’application l’interdit. 5&#xa0;: la version (EIO) est différente.</translation>
    </message>
    <message>
        <source>Use /socket.io/?EIO=4&amp;transport=websocket with the slash before the question mark.</source>
        <translation>Utilisez /socket.io/?EIO=4&amp;transport=websocket avec la barre oblique avant le point d’interrogation.</translation>
    </message>
    <message>
        <source>With EIO=3 the client is older than the server.</source>
        <translation>Avec EIO=3, le client est plus ancien que le serveur.</translation>
    </message>
    <message>
        <source>For &quot;Session ID unknown&quot; let the proxy keep a client at one server, or allow the transport websocket only.</source>
        <translation>Pour «&#xa0;Session ID unknown&#xa0;», faites en sorte que le proxy garde un client sur un même serveur, ou n’autorisez que le transport websocket.</translation>
    </message>
    <message>
        <source>Its headers are those of the library ws for Node.js: Connection, Content-Type text/html, Content-Length.</source>
        <translation>Ses en-têtes sont ceux de la bibliothèque ws pour Node.js&#xa0;: Connection, Content-Type text/html, Content-Length.</translation>
    </message>
    <message>
        <source>A Node.js server (library ws) refused the handshake.</source>
        <translation>Un serveur Node.js (bibliothèque ws) a refusé le handshake.</translation>
    </message>
    <message>
        <source>401 or 403: its verifyClient said no. 400: the path is not the server&apos;s, or a Sec-WebSocket header is wrong. 503: it is shutting down.</source>
        <translation>401 ou 403&#xa0;: son verifyClient a dit non. 400&#xa0;: le chemin n’est pas celui du serveur, ou un en-tête Sec-WebSocket est incorrect. 503&#xa0;: il est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Check path and credentials that the application expects.</source>
        <translation>Vérifiez le chemin et les identifiants que l’application attend.</translation>
    </message>
    <message>
        <source>The answer is 404 &quot;Cannot GET …&quot;, Express&apos; words for a path that it does not know.</source>
        <translation>La réponse est 404 «&#xa0;Cannot GET …&#xa0;», les termes d’Express pour un chemin qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Express took the handshake for an ordinary GET and knows no such path.</source>
        <translation>Express a pris le handshake pour un GET ordinaire et ne connaît pas ce chemin.</translation>
    </message>
    <message>
        <source>Sockets do not come past Express: the Node.js server hands upgrades to its &quot;upgrade&quot; event. So a proxy took the upgrade out, or nobody listens to that event.</source>
        <translation>Les sockets ne passent pas par Express&#xa0;: le serveur Node.js remet les upgrades à son événement «&#xa0;upgrade&#xa0;». Un proxy a donc retiré l’upgrade, ou personne n’écoute cet événement.</translation>
    </message>
    <message>
        <source>Check that the WebSocket server is attached to the same HTTP server, with this path.</source>
        <translation>Vérifiez que le serveur WebSocket est rattaché au même serveur HTTP, avec ce chemin.</translation>
    </message>
    <message>
        <source>The answer is &quot;%1&quot;, aiohttp&apos;s words.</source>
        <translation>La réponse est «&#xa0;%1&#xa0;», les termes d’aiohttp.</translation>
    </message>
    <message>
        <source>The endpoint, an aiohttp application, refused with %1.</source>
        <translation>L’endpoint, une application aiohttp, a refusé avec %1.</translation>
    </message>
    <message>
        <source>404: no such path. 401, 403: the application wants other credentials. 405: this path is for another method.</source>
        <translation>404&#xa0;: ce chemin n’existe pas. 401, 403&#xa0;: l’application veut d’autres identifiants. 405&#xa0;: ce chemin est destiné à une autre méthode.</translation>
    </message>
    <message>
        <source>Check the path and what the application asks for.</source>
        <translation>Vérifiez le chemin et ce que l’application demande.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La réponse est %1.</translation>
    </message>
    <message>
        <source>The ExApp failed while it handled the handshake.</source>
        <translation>L’ExApp a échoué en traitant le handshake.</translation>
    </message>
    <message>
        <source>An exception in the application before it accepted the socket.</source>
        <translation>Une exception dans l’application avant qu’elle n’accepte le socket.</translation>
    </message>
    <message>
        <source>The answer is %1 with %2 bytes of %3.</source>
        <translation>La réponse est %1 avec %2 octets de %3.</translation>
    </message>
    <message>
        <source>The endpoint itself refused with %1.</source>
        <translation>L’endpoint lui-même a refusé avec %1.</translation>
    </message>
    <message>
        <source>The headers are those of an application server, so the request came through to it.</source>
        <translation>Les en-têtes sont ceux d’un serveur d’applications&#xa0;: la requête lui est donc parvenue.</translation>
    </message>
    <message>
        <source>Read the body: it is the application&apos;s own.</source>
        <translation>Lisez le corps&#xa0;: c’est celui de l’application.</translation>
    </message>
    <message>
        <source>The answer is %1 with the little page that is built into HAProxy.</source>
        <translation>La réponse est %1 avec la petite page intégrée à HAProxy.</translation>
    </message>
    <message>
        <source>Its only headers are content-length, cache-control and content-type, in lower case.</source>
        <translation>Ses seuls en-têtes sont content-length, cache-control et content-type, en minuscules.</translation>
    </message>
    <message>
        <source>Its headers are capitalised and close the connection: HAProxy refused it before reading on.</source>
        <translation>Ses en-têtes ont des majuscules et ferment la connexion&#xa0;: HAProxy l’a refusée avant de lire la suite.</translation>
    </message>
    <message>
        <source>%1 passed it on and added headers of its own.</source>
        <translation>%1 l’a transmise et y a ajouté ses propres en-têtes.</translation>
    </message>
    <message>
        <source>The answer took %1.</source>
        <translation>La réponse a pris %1.</translation>
    </message>
    <message>
        <source>Read HaRP&apos;s log (docker logs appapi-harp): it names the reason of each refusal.</source>
        <translation>Lisez le journal de HaRP (docker logs appapi-harp)&#xa0;: il indique la raison de chaque refus.</translation>
    </message>
    <message>
        <source>The request has no right Sec-WebSocket-Key (16 bytes in base64).</source>
        <translation>La requête n’a pas de Sec-WebSocket-Key correct (16 octets en base64).</translation>
    </message>
    <message>
        <source>HAProxy refused the handshake: Sec-WebSocket-Key is missing or malformed.</source>
        <translation>HAProxy a refusé le handshake&#xa0;: Sec-WebSocket-Key manque ou est mal formé.</translation>
    </message>
    <message>
        <source>HAProxy reads this header itself; neither HaRP&apos;s agent nor the ExApp has seen the request.</source>
        <translation>HAProxy lit lui-même cet en-tête&#xa0;; ni l’agent de HaRP ni l’ExApp n’ont vu la requête.</translation>
    </message>
    <message>
        <source>Send one Sec-WebSocket-Key with 16 random bytes in base64, 24 characters.</source>
        <translation>Envoyez un seul Sec-WebSocket-Key avec 16 octets aléatoires en base64, soit 24 caractères.</translation>
    </message>
    <message>
        <source>HAProxy could not read the request.</source>
        <translation>HAProxy n’a pas pu lire la requête.</translation>
    </message>
    <message>
        <source>A header or the request line is not valid HTTP for HAProxy, or something on the way changed Sec-WebSocket-Key.</source>
        <translation>Un en-tête ou la ligne de requête n’est pas du HTTP valide pour HAProxy, ou quelque chose sur le trajet a modifié Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>Leave out the extra headers one after the other.</source>
        <translation>Omettez les en-têtes supplémentaires l’un après l’autre.</translation>
    </message>
    <message>
        <source>Look for a proxy that removes or doubles Sec-WebSocket-Key.</source>
        <translation>Cherchez un proxy qui supprime ou duplique Sec-WebSocket-Key.</translation>
    </message>
    <message>
        <source>HaRP does not pass this call on to the Docker engine.</source>
        <translation>HaRP ne transmet pas cet appel au moteur Docker.</translation>
    </message>
    <message>
        <source>On the control channel HaRP lets only a short list of Docker calls through.</source>
        <translation>Sur le canal de contrôle, HaRP ne laisse passer qu’une courte liste d’appels Docker.</translation>
    </message>
    <message>
        <source>Use the calls that AppAPI uses; others are closed on purpose.</source>
        <translation>Utilisez les appels qu’utilise AppAPI&#xa0;; les autres sont fermés à dessein.</translation>
    </message>
    <message>
        <source>A rule in HAProxy&apos;s configuration forbids this request.</source>
        <translation>Une règle de la configuration de HAProxy interdit cette requête.</translation>
    </message>
    <message>
        <source>HaRP writes such a page only on its control channel, so this is another HAProxy on the way.</source>
        <translation>HaRP n’écrit une telle page que sur son canal de contrôle&#xa0;: c’est donc un autre HAProxy sur le trajet.</translation>
    </message>
    <message>
        <source>Look for http-request deny in the configuration of the HAProxy before Nextcloud.</source>
        <translation>Cherchez http-request deny dans la configuration du HAProxy placé devant Nextcloud.</translation>
    </message>
    <message>
        <source>The ExApp closed the connection without an answer.</source>
        <translation>L’ExApp a fermé la connexion sans réponse.</translation>
    </message>
    <message>
        <source>HaRP let the request through. Behind an FRP tunnel this mostly means that the ExApp does not run: the tunnel takes the connection and closes it. Otherwise the ExApp failed, or does not speak HTTP.</source>
        <translation>HaRP a laissé passer la requête. Derrière un tunnel FRP, cela signifie le plus souvent que l’ExApp ne tourne pas&#xa0;: le tunnel accepte la connexion et la ferme. Sinon, l’ExApp a échoué, ou ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>Check that the ExApp&apos;s container runs, and its log.</source>
        <translation>Vérifiez que le conteneur de l’ExApp tourne, et son journal.</translation>
    </message>
    <message>
        <source>Check that the ExApp listens on /tmp/exapp.sock (FRP) or on APP_HOST:APP_PORT.</source>
        <translation>Vérifiez que l’ExApp écoute sur /tmp/exapp.sock (FRP) ou sur APP_HOST:APP_PORT.</translation>
    </message>
    <message>
        <source>Look for frpc in the container&apos;s log: it must have connected to port 8782 of HaRP.</source>
        <translation>Cherchez frpc dans le journal du conteneur&#xa0;: il doit s’être connecté au port 8782 de HaRP.</translation>
    </message>
    <message>
        <source>An ExApp that cannot be reached takes HAProxy about 3 seconds.</source>
        <translation>Pour une ExApp injoignable, HAProxy met environ 3 secondes.</translation>
    </message>
    <message>
        <source>HAProxy had nobody to hand the request to: with HaRP before 0.4.3 its agent is down.</source>
        <translation>HAProxy n’avait personne à qui remettre la requête&#xa0;: avec HaRP avant 0.4.3, son agent est hors service.</translation>
    </message>
    <message>
        <source>Without a decision of the agent HaRP up to 0.4.2 answers this page at once; later ones answer a text with &quot;(HaRP)&quot;. Another HAProxy whose servers are all down answers the same.</source>
        <translation>Sans décision de l’agent, HaRP jusqu’à 0.4.2 répond aussitôt par cette page&#xa0;; les versions ultérieures répondent par un texte avec «&#xa0;(HaRP)&#xa0;». Un autre HAProxy dont tous les serveurs sont hors service répond de même.</translation>
    </message>
    <message>
        <source>Restart the HaRP container, or update it to 0.4.4.</source>
        <translation>Redémarrez le conteneur HaRP, ou mettez-le à jour vers 0.4.4.</translation>
    </message>
    <message>
        <source>That is as long as HAProxy&apos;s three tries to connect take.</source>
        <translation>C’est la durée des trois tentatives de connexion de HAProxy.</translation>
    </message>
    <message>
        <source>HaRP cannot connect to the ExApp.</source>
        <translation>HaRP ne peut pas se connecter à l’ExApp.</translation>
    </message>
    <message>
        <source>HaRP let the request through, but nothing listens where Nextcloud says the ExApp is. This happens without an FRP tunnel, where HAProxy connects to the ExApp directly.</source>
        <translation>HaRP a laissé passer la requête, mais rien n’écoute là où Nextcloud situe l’ExApp. Cela se produit sans tunnel FRP, lorsque HAProxy se connecte directement à l’ExApp.</translation>
    </message>
    <message>
        <source>Check that HaRP can reach host and port of the ExApp (same Docker network, APP_HOST, APP_PORT).</source>
        <translation>Vérifiez que HaRP peut joindre l’hôte et le port de l’ExApp (même réseau Docker, APP_HOST, APP_PORT).</translation>
    </message>
    <message>
        <source>An ExApp that listens on 127.0.0.1 in its container cannot be reached from outside it.</source>
        <translation>Une ExApp qui écoute sur 127.0.0.1 dans son conteneur ne peut pas être jointe de l’extérieur de celui-ci.</translation>
    </message>
    <message>
        <source>The ExApp took the request and did not answer in time.</source>
        <translation>L’ExApp a pris la requête et n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>HaRP let the request through; the ExApp sent no response head within HP_TIMEOUT_SERVER.</source>
        <translation>HaRP a laissé passer la requête&#xa0;; l’ExApp n’a pas envoyé d’en-tête de réponse dans le délai HP_TIMEOUT_SERVER.</translation>
    </message>
    <message>
        <source>Look into the ExApp&apos;s log: what does it wait for before it accepts the socket?</source>
        <translation>Consultez le journal de l’ExApp&#xa0;: qu’attend-elle avant d’accepter le socket&#xa0;?</translation>
    </message>
    <message>
        <source>Accept the WebSocket first and do the slow work afterwards.</source>
        <translation>Acceptez d’abord le WebSocket et effectuez ensuite le travail lent.</translation>
    </message>
    <message>
        <source>HAProxy got no usable answer from the server behind it.</source>
        <translation>HAProxy n’a reçu aucune réponse utilisable du serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>502: it closed without an answer. 503: it cannot be reached, or all are marked down. 504: it did not answer in time.</source>
        <translation>502&#xa0;: il a fermé sans réponse. 503&#xa0;: il est injoignable, ou tous sont marqués hors service. 504&#xa0;: il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check that the server behind HAProxy runs and listens where HAProxy expects it.</source>
        <translation>Vérifiez que le serveur derrière HAProxy tourne et écoute là où HAProxy l’attend.</translation>
    </message>
    <message>
        <source>ExApps are found at /exapps/&lt;appid&gt;/…; this path is not one of them.</source>
        <translation>Les ExApps se trouvent à /exapps/&lt;appid&gt;/…&#xa0;; ce chemin n’en fait pas partie.</translation>
    </message>
    <message>
        <source>HAProxy refused the request itself.</source>
        <translation>HAProxy a refusé lui-même la requête.</translation>
    </message>
    <message>
        <source>The page is HAProxy&apos;s own. HaRP is not configured to send this status, so it is another HAProxy, or a changed configuration.</source>
        <translation>La page est celle de HAProxy. HaRP n’est pas configuré pour envoyer ce statut&#xa0;: c’est donc un autre HAProxy, ou une configuration modifiée.</translation>
    </message>
    <message>
        <source>Look into the log and the configuration of the HAProxy on the way.</source>
        <translation>Consultez le journal et la configuration du HAProxy sur le trajet.</translation>
    </message>
    <message>
        <source>Before /exapps/ the path has %1.</source>
        <translation>Avant /exapps/, le chemin contient %1.</translation>
    </message>
    <message>
        <source>The reverse proxy hands %1/exapps/ to HaRP as it is; it must become /exapps/.</source>
        <translation>Le reverse proxy remet %1/exapps/ tel quel à HaRP&#xa0;; cela doit devenir /exapps/.</translation>
    </message>
    <message>
        <source>HaRP takes away /exapps/&lt;appid&gt; only at the beginning of the path. With anything before it no route matches.</source>
        <translation>HaRP ne retire /exapps/&lt;appid&gt; qu’au début du chemin. Avec quoi que ce soit devant, aucune route ne correspond.</translation>
    </message>
    <message>
        <source>Map %1/exapps/ to /exapps/ in the reverse proxy (nginx: proxy_pass http://harp:8780/exapps/;).</source>
        <translation>Faites correspondre %1/exapps/ à /exapps/ dans le reverse proxy (nginx&#xa0;: proxy_pass http://harp:8780/exapps/;).</translation>
    </message>
    <message>
        <source>Or ask for /exapps/ at the root of this host.</source>
        <translation>Ou demandez /exapps/ à la racine de cet hôte.</translation>
    </message>
    <message>
        <source>The path %1 names no app behind /exapps/.</source>
        <translation>Le chemin %1 ne nomme aucune application après /exapps/.</translation>
    </message>
    <message>
        <source>HaRP finds no app in the path.</source>
        <translation>HaRP ne trouve pas d’application dans le chemin.</translation>
    </message>
    <message>
        <source>The address of an ExApp is /exapps/&lt;appid&gt;/…; this path is not, yet it reaches HaRP.</source>
        <translation>L’adresse d’une ExApp est /exapps/&lt;appid&gt;/…&#xa0;; ce chemin n’en est pas une, et pourtant il atteint HaRP.</translation>
    </message>
    <message>
        <source>Put /exapps/&lt;appid&gt; before the path.</source>
        <translation>Placez /exapps/&lt;appid&gt; devant le chemin.</translation>
    </message>
    <message>
        <source>Count the tries: this counts as a failure.</source>
        <translation>Comptez vos tentatives&#xa0;: celle-ci compte comme un échec.</translation>
    </message>
    <message>
        <source>Nothing stands behind the app&apos;s id, not even a slash.</source>
        <translation>Rien ne suit l’identifiant de l’application, pas même une barre oblique.</translation>
    </message>
    <message>
        <source>No route matches an empty path.</source>
        <translation>Aucune route ne correspond à un chemin vide.</translation>
    </message>
    <message>
        <source>Routes are matched against what follows /exapps/&lt;appid&gt;. Here that is nothing at all, and a pattern that begins with ^/ does not match it.</source>
        <translation>Les routes sont comparées à ce qui suit /exapps/&lt;appid&gt;. Ici, il n’y a rien du tout, et un motif qui commence par ^/ n’y correspond pas.</translation>
    </message>
    <message>
        <source>Add the path of the socket, or at least a slash.</source>
        <translation>Ajoutez le chemin du socket, ou au moins une barre oblique.</translation>
    </message>
    <message>
        <source>The path is percent-encoded; routes are matched without decoding it.</source>
        <translation>Le chemin est encodé avec des pourcentages&#xa0;; les routes sont comparées sans le décoder.</translation>
    </message>
    <message>
        <source>HaRP knows no route for %1 of the app %2.</source>
        <translation>HaRP ne connaît aucune route pour %1 de l’application %2.</translation>
    </message>
    <message>
        <source>Either no route of the app matches, or Nextcloud knows no such app. A route must match from its first character, slash included, with the same upper and lower case: ^/ws$ does, ws does not, even if the PHP proxy takes it.</source>
        <translation>Soit aucune route de l’application ne correspond, soit Nextcloud ne connaît pas cette application. Une route doit correspondre dès son premier caractère, barre oblique comprise, avec les mêmes majuscules et minuscules&#xa0;: ^/ws$ convient, ws non, même si le proxy PHP l’accepte.</translation>
    </message>
    <message>
        <source>Compare the path with the routes in the app&apos;s info.xml; the first match decides.</source>
        <translation>Comparez le chemin aux routes de l’info.xml de l’application&#xa0;; la première qui correspond décide.</translation>
    </message>
    <message>
        <source>Check the app&apos;s id, and that it is installed and enabled (occ app_api:app:list). After a change wait 15 seconds: HaRP remembers what it did not find.</source>
        <translation>Vérifiez l’identifiant de l’application, et qu’elle est installée et activée (occ app_api:app:list). Après une modification, attendez 15 secondes&#xa0;: HaRP mémorise ce qu’il n’a pas trouvé.</translation>
    </message>
    <message>
        <source>After a change of the routes register or update the app again; HaRP keeps what it knows.</source>
        <translation>Après une modification des routes, enregistrez ou mettez à jour l’application à nouveau&#xa0;; HaRP garde ce qu’il connaît.</translation>
    </message>
    <message>
        <source>The reverse proxy may take away /exapps/ before HaRP sees it.</source>
        <translation>Il se peut que le reverse proxy retire /exapps/ avant que HaRP ne le voie.</translation>
    </message>
    <message>
        <source>A proxy_pass that ends in a slash replaces the matched part of the path. HaRP then finds no app in it and answers the same 404 to everything, until it bans the proxy&apos;s own address.</source>
        <translation>Un proxy_pass qui se termine par une barre oblique remplace la partie correspondante du chemin. HaRP n’y trouve alors aucune application et répond le même 404 à tout, jusqu’à ce qu’il bannisse l’adresse du proxy lui-même.</translation>
    </message>
    <message>
        <source>nginx: location /exapps/ { proxy_pass http://harp:8780; } or end both with /exapps/.</source>
        <translation>nginx&#xa0;: location /exapps/ { proxy_pass http://harp:8780; } ou terminez les deux par /exapps/.</translation>
    </message>
    <message>
        <source>Look for a path without /exapps in HaRP&apos;s log.</source>
        <translation>Cherchez un chemin sans /exapps dans le journal de HaRP.</translation>
    </message>
    <message>
        <source>The answer is &quot;404: Not Found&quot; by aiohttp, which serves HaRP&apos;s control interface.</source>
        <translation>La réponse est «&#xa0;404: Not Found&#xa0;» d’aiohttp, qui sert l’interface de contrôle de HaRP.</translation>
    </message>
    <message>
        <source>This is HaRP&apos;s control interface, and it has no such page.</source>
        <translation>C’est l’interface de contrôle de HaRP, et elle n’a pas cette page.</translation>
    </message>
    <message>
        <source>The control interface answers on port 8200 and below /exapps/app_api/. Its 404 says nothing about ExApps, nor that HaRP is down.</source>
        <translation>L’interface de contrôle répond sur le port 8200 et sous /exapps/app_api/. Son 404 ne dit rien des ExApps, ni que HaRP serait hors service.</translation>
    </message>
    <message>
        <source>Use HaRP&apos;s port for ExApps, 8780 (8781 with TLS), or the address of Nextcloud.</source>
        <translation>Utilisez le port de HaRP pour les ExApps, 8780 (8781 avec TLS), ou l’adresse de Nextcloud.</translation>
    </message>
    <message>
        <source>It took %1: HAProxy waited for the agent.</source>
        <translation>Cela a pris %1&#xa0;: HAProxy a attendu l’agent.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent is down or stuck.</source>
        <translation>L’agent de HaRP est hors service ou bloqué.</translation>
    </message>
    <message>
        <source>HAProxy in the HaRP container got no decision from the agent beside it. The ExApp was not asked.</source>
        <translation>HAProxy, dans le conteneur HaRP, n’a reçu aucune décision de l’agent qui se trouve à côté de lui. L’ExApp n’a pas été interrogée.</translation>
    </message>
    <message>
        <source>Restart the HaRP container.</source>
        <translation>Redémarrez le conteneur HaRP.</translation>
    </message>
    <message>
        <source>Check that HaRP reaches Nextcloud quickly: a stuck call holds the agent up (HaRP #110, #111).</source>
        <translation>Vérifiez que HaRP joint rapidement Nextcloud&#xa0;: un appel bloqué retient l’agent (HaRP #110, #111).</translation>
    </message>
    <message>
        <source>Log in with an app password (Authorization: Basic user:app-password): it needs no cookies.</source>
        <translation>Connectez-vous avec un mot de passe d’application (Authorization: Basic utilisateur:mot-de-passe-app)&#xa0;: il ne nécessite pas de cookies.</translation>
    </message>
    <message>
        <source>HaRP refused the control channel: the shared key is missing or wrong.</source>
        <translation>HaRP a refusé le canal de contrôle&#xa0;: la clé partagée manque ou est incorrecte.</translation>
    </message>
    <message>
        <source>/exapps/app_api/ is HaRP&apos;s control channel. It takes requests with the right harp-shared-key header only; each other one counts as a failure.</source>
        <translation>/exapps/app_api/ est le canal de contrôle de HaRP. Il n’accepte que les requêtes munies de l’en-tête harp-shared-key correct&#xa0;; toute autre compte comme un échec.</translation>
    </message>
    <message>
        <source>Leave this path alone unless you test HaRP itself; ExApps have paths of their own.</source>
        <translation>Ne touchez pas à ce chemin, sauf pour tester HaRP lui-même&#xa0;; les ExApps ont leurs propres chemins.</translation>
    </message>
    <message>
        <source>Compare the key with HP_SHARED_KEY of the HaRP container.</source>
        <translation>Comparez la clé à HP_SHARED_KEY du conteneur HaRP.</translation>
    </message>
    <message>
        <source>oc_sessionPassphrase was sent, nc_sameSiteCookielax was not.</source>
        <translation>oc_sessionPassphrase a été envoyé, nc_sameSiteCookielax ne l’a pas été.</translation>
    </message>
    <message>
        <source>The session lacks the cookie nc_sameSiteCookielax.</source>
        <translation>Il manque à la session le cookie nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address; HaRP follows until it gives up and refuses with 401.</source>
        <translation>Nextcloud répond à une session sans ce cookie par une redirection vers la même adresse&#xa0;; HaRP la suit jusqu’à abandonner et refuse avec 401.</translation>
    </message>
    <message>
        <source>Send the cookie nc_sameSiteCookielax=true too (with https and no sub-directory its name is __Host-nc_sameSiteCookielax).</source>
        <translation>Envoyez aussi le cookie nc_sameSiteCookielax=true (avec https et sans sous-répertoire, il s’appelle __Host-nc_sameSiteCookielax).</translation>
    </message>
    <message>
        <source>Or send the header OCS-APIRequest: true, which lifts this check.</source>
        <translation>Ou envoyez l’en-tête OCS-APIRequest: true, qui lève cette vérification.</translation>
    </message>
    <message>
        <source>A credential was sent, so HaRP asked Nextcloud who it belongs to.</source>
        <translation>Des identifiants ont été envoyés&#xa0;: HaRP a donc demandé à Nextcloud à qui ils appartiennent.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are.</source>
        <translation>HaRP n’a pas pu demander à Nextcloud qui vous êtes.</translation>
    </message>
    <message>
        <source>401 does not mean that the credential is wrong: Nextcloud did not give HaRP a usable answer. It answered with a redirect, a server error (as in maintenance mode) or a page instead of JSON, or took more than 25 seconds. This hits routes that are PUBLIC too.</source>
        <translation>401 ne signifie pas que les identifiants sont incorrects&#xa0;: Nextcloud n’a pas donné à HaRP de réponse utilisable. Il a répondu par une redirection, une erreur de serveur (comme en mode maintenance) ou une page au lieu de JSON, ou a mis plus de 25 secondes. Cela touche aussi les routes PUBLIC.</translation>
    </message>
    <message>
        <source>Check that Nextcloud is not in maintenance mode: status.php tells.</source>
        <translation>Vérifiez que Nextcloud n’est pas en mode maintenance&#xa0;: status.php l’indique.</translation>
    </message>
    <message>
        <source>HaRP could not ask Nextcloud who you are, although no credential was sent.</source>
        <translation>HaRP n’a pas pu demander à Nextcloud qui vous êtes, bien qu’aucun identifiant n’ait été envoyé.</translation>
    </message>
    <message>
        <source>HaRP asks only when there is an oc_sessionPassphrase cookie or an Authorization header. None was sent from here, so something between adds one.</source>
        <translation>HaRP ne le demande que s’il y a un cookie oc_sessionPassphrase ou un en-tête Authorization. Rien de tel n’a été envoyé d’ici&#xa0;: un intermédiaire en ajoute donc un.</translation>
    </message>
    <message>
        <source>Check the reverse proxy for a setting that adds Authorization or Cookie headers.</source>
        <translation>Cherchez dans le reverse proxy un réglage qui ajoute des en-têtes Authorization ou Cookie.</translation>
    </message>
    <message>
        <source>A token stands in the query or among the subprotocols, where HaRP does not look.</source>
        <translation>Un jeton se trouve dans la chaîne de requête ou parmi les sous-protocoles, où HaRP ne regarde pas.</translation>
    </message>
    <message>
        <source>You were taken for nobody: HaRP does not read tokens from the URL or the subprotocol.</source>
        <translation>Vous avez été considéré comme anonyme&#xa0;: HaRP ne lit pas les jetons de l’URL ni du sous-protocole.</translation>
    </message>
    <message>
        <source>The route asks for a user. HaRP looks at the cookie oc_sessionPassphrase and at the Authorization header, and at nothing else.</source>
        <translation>La route exige un utilisateur. HaRP examine le cookie oc_sessionPassphrase et l’en-tête Authorization, et rien d’autre.</translation>
    </message>
    <message>
        <source>Or send it as Authorization: Bearer.</source>
        <translation>Ou envoyez-le sous la forme Authorization: Bearer.</translation>
    </message>
    <message>
        <source>If the ExApp itself checks the token, make the route PUBLIC in its info.xml.</source>
        <translation>Si l’ExApp vérifie elle-même le jeton, rendez la route PUBLIC dans son info.xml.</translation>
    </message>
    <message>
        <source>Cookies were sent, but oc_sessionPassphrase was not among them.</source>
        <translation>Des cookies ont été envoyés, mais oc_sessionPassphrase n’en faisait pas partie.</translation>
    </message>
    <message>
        <source>You were taken for nobody: the cookie oc_sessionPassphrase is missing.</source>
        <translation>Vous avez été considéré comme anonyme&#xa0;: le cookie oc_sessionPassphrase manque.</translation>
    </message>
    <message>
        <source>The route asks for a user. Without oc_sessionPassphrase HaRP does not even ask Nextcloud whose session it is.</source>
        <translation>La route exige un utilisateur. Sans oc_sessionPassphrase, HaRP ne demande même pas à Nextcloud à qui est la session.</translation>
    </message>
    <message>
        <source>Copy all cookies of the session: the one named after the instance (oc…), oc_sessionPassphrase and nc_sameSiteCookielax.</source>
        <translation>Copiez tous les cookies de la session&#xa0;: celui qui porte le nom de l’instance (oc…), oc_sessionPassphrase et nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>With Nextcloud in a sub-directory browsers do not send its cookies to /exapps/ at all.</source>
        <translation>Si Nextcloud est dans un sous-répertoire, les navigateurs n’envoient pas du tout ses cookies à /exapps/.</translation>
    </message>
    <message>
        <source>Neither cookies nor Authorization were sent.</source>
        <translation>Ni cookies ni Authorization n’ont été envoyés.</translation>
    </message>
    <message>
        <source>The route asks for a user, and you are nobody.</source>
        <translation>La route exige un utilisateur, et vous êtes anonyme.</translation>
    </message>
    <message>
        <source>The first route that matches is not PUBLIC, and no credential was sent. HaRP answers 403, not 401, to anonymous requests.</source>
        <translation>La première route qui correspond n’est pas PUBLIC, et aucun identifiant n’a été envoyé. HaRP répond 403, et non 401, aux requêtes anonymes.</translation>
    </message>
    <message>
        <source>Or send the cookies of a session.</source>
        <translation>Ou envoyez les cookies d’une session.</translation>
    </message>
    <message>
        <source>If it should be open to all, make the first matching route PUBLIC in info.xml.</source>
        <translation>Si elle doit être ouverte à tous, rendez PUBLIC la première route correspondante dans info.xml.</translation>
    </message>
    <message>
        <source>An Authorization header was sent (%1).</source>
        <translation>Un en-tête Authorization a été envoyé (%1).</translation>
    </message>
    <message>
        <source>Nextcloud does not know this user or password, or the user may not use this route.</source>
        <translation>Nextcloud ne connaît pas cet utilisateur ou ce mot de passe, ou l’utilisateur n’a pas droit à cette route.</translation>
    </message>
    <message>
        <source>HaRP takes a wrong or unknown credential for an anonymous request. A disabled account does not pass either, and an ADMIN route wants a member of the group admin.</source>
        <translation>HaRP traite des identifiants incorrects ou inconnus comme une requête anonyme. Un compte désactivé ne passe pas non plus, et une route ADMIN exige un membre du groupe admin.</translation>
    </message>
    <message>
        <source>Check name and app password at /ocs/v2.php/cloud/user of Nextcloud.</source>
        <translation>Vérifiez le nom et le mot de passe d’application sur /ocs/v2.php/cloud/user de Nextcloud.</translation>
    </message>
    <message>
        <source>Use an app password: with two-factor authentication the real password does not work.</source>
        <translation>Utilisez un mot de passe d’application&#xa0;: avec l’authentification à deux facteurs, le vrai mot de passe ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The cookie oc_sessionPassphrase was sent.</source>
        <translation>Le cookie oc_sessionPassphrase a été envoyé.</translation>
    </message>
    <message>
        <source>The session is not a user&apos;s any more, or the user may not use this route.</source>
        <translation>La session n’appartient plus à un utilisateur, ou l’utilisateur n’a pas droit à cette route.</translation>
    </message>
    <message>
        <source>Nextcloud told HaRP that this session has nobody logged in, or somebody whose level is below the route&apos;s: ADMIN wants a member of the group admin.</source>
        <translation>Nextcloud a indiqué à HaRP que personne n’est connecté dans cette session, ou quelqu’un dont le niveau est inférieur à celui de la route&#xa0;: ADMIN exige un membre du groupe admin.</translation>
    </message>
    <message>
        <source>Log in again in the browser and copy the cookies anew; all of them belong together.</source>
        <translation>Reconnectez-vous dans le navigateur et copiez à nouveau les cookies&#xa0;; ils vont tous ensemble.</translation>
    </message>
    <message>
        <source>The answer is %1 with exactly the text &quot;%2&quot;, as HaRP writes it.</source>
        <translation>La réponse est %1 avec exactement le texte «&#xa0;%2&#xa0;», tel que HaRP l’écrit.</translation>
    </message>
    <message>
        <source>Its only headers are content-length and content-type, in lower case: no date, no server.</source>
        <translation>Ses seuls en-têtes sont content-length et content-type, en minuscules&#xa0;: ni date, ni server.</translation>
    </message>
    <message>
        <source>There are more headers than HaRP sends; something passed it on.</source>
        <translation>Il y a plus d’en-têtes que n’en envoie HaRP&#xa0;; quelque chose l’a transmise.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was sent either way.</source>
        <translation>La connexion a été coupée sans trame de fermeture après %1 pendant lesquelles rien n’a été envoyé dans aucun sens.</translation>
    </message>
    <message>
        <source>It was cut without a close frame after %1 in which nothing was received.</source>
        <translation>La connexion a été coupée sans trame de fermeture après %1 pendant lesquelles rien n’a été reçu.</translation>
    </message>
    <message>
        <source>A known limit is %1 s.</source>
        <translation>Une limite connue est de %1 s.</translation>
    </message>
    <message>
        <source>Send a ping every 20 to 25 seconds, from either end: any frame in either direction keeps the connection alive.</source>
        <translation>Envoyez un ping toutes les 20 à 25 secondes, depuis l’une ou l’autre extrémité&#xa0;: toute trame, dans un sens ou dans l’autre, maintient la connexion.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP before 0.4.4 (30 s).</source>
        <translation>Coupée après %1 de silence&#xa0;: la limite d’inactivité de HaRP avant 0.4.4 (30 s).</translation>
    </message>
    <message>
        <source>HaRP up to 0.4.3 ends a tunnel after 30 seconds without traffic; so do load balancers of Google&apos;s cloud by default.</source>
        <translation>HaRP jusqu’à 0.4.3 met fin à un tunnel après 30 secondes sans trafic&#xa0;; les répartiteurs de charge du cloud de Google aussi, par défaut.</translation>
    </message>
    <message>
        <source>Update HaRP to 0.4.4, or raise HP_TIMEOUT_CLIENT in older ones.</source>
        <translation>Mettez HaRP à jour vers 0.4.4, ou relevez HP_TIMEOUT_CLIENT dans les versions plus anciennes.</translation>
    </message>
    <message>
        <source>With other load balancers raise the backend timeout.</source>
        <translation>Avec d’autres répartiteurs de charge, relevez le délai du backend.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the reverse proxy&apos;s idle limit (60 s).</source>
        <translation>Coupée après %1 de silence&#xa0;: la limite d’inactivité du reverse proxy (60 s).</translation>
    </message>
    <message>
        <source>60 seconds is the default of nginx (proxy_read_timeout), of Apache (Timeout, ProxyTimeout) and of Amazon&apos;s load balancers. HaRP&apos;s own limits are 30 s and 1800 s.</source>
        <translation>60 secondes est la valeur par défaut de nginx (proxy_read_timeout), d’Apache (Timeout, ProxyTimeout) et des répartiteurs de charge d’Amazon. Les limites de HaRP lui-même sont 30 s et 1800 s.</translation>
    </message>
    <message>
        <source>nginx: proxy_read_timeout 1h; and proxy_send_timeout 1h; in the location of the socket.</source>
        <translation>nginx&#xa0;: proxy_read_timeout 1h; et proxy_send_timeout 1h; dans la location du socket.</translation>
    </message>
    <message>
        <source>Apache: ProxyTimeout 3600, or timeout=3600 in ProxyPass.</source>
        <translation>Apache&#xa0;: ProxyTimeout 3600, ou timeout=3600 dans ProxyPass.</translation>
    </message>
    <message>
        <source>The handshake was answered through Cloudflare.</source>
        <translation>La réponse au handshake est passée par Cloudflare.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: Cloudflare&apos;s idle limit (100 s).</source>
        <translation>Coupée après %1 de silence&#xa0;: la limite d’inactivité de Cloudflare (100 s).</translation>
    </message>
    <message>
        <source>Cloudflare ends WebSockets after 100 seconds without traffic; the limit cannot be raised in most plans.</source>
        <translation>Cloudflare met fin aux WebSockets après 100 secondes sans trafic&#xa0;; la plupart des offres ne permettent pas de relever cette limite.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: the idle limit of HaRP from 0.4.4 on (1800 s).</source>
        <translation>Coupée après %1 de silence&#xa0;: la limite d’inactivité de HaRP à partir de 0.4.4 (1800 s).</translation>
    </message>
    <message>
        <source>HP_TIMEOUT_TUNNEL is half an hour unless it is set; HaRP then ends the tunnel with a bare FIN.</source>
        <translation>HP_TIMEOUT_TUNNEL vaut une demi-heure s’il n’est pas défini&#xa0;; HaRP met alors fin au tunnel par un simple FIN.</translation>
    </message>
    <message>
        <source>Or raise HP_TIMEOUT_TUNNEL of HaRP.</source>
        <translation>Ou relevez HP_TIMEOUT_TUNNEL de HaRP.</translation>
    </message>
    <message>
        <source>Cut after %1 of silence: an idle limit of %2 s on the way.</source>
        <translation>Coupée après %1 de silence&#xa0;: une limite d’inactivité de %2 s sur le trajet.</translation>
    </message>
    <message>
        <source>Known ones: 55 s Heroku, 240 s Azure&apos;s load balancer, 350 s Amazon&apos;s network load balancer, 600 s Google&apos;s network, 3600 s HAProxy as it is often set up; the others are common settings.</source>
        <translation>Limites connues&#xa0;: 55 s Heroku, 240 s répartiteur de charge d’Azure, 350 s répartiteur de charge réseau d’Amazon, 600 s réseau de Google, 3600 s HAProxy tel qu’il est souvent configuré&#xa0;; les autres sont des réglages courants.</translation>
    </message>
    <message>
        <source>Look for a timeout of %2 seconds in proxies, load balancers and firewalls.</source>
        <translation>Cherchez un délai de %2 secondes dans les proxys, répartiteurs de charge et pare-feu.</translation>
    </message>
    <message>
        <source>That is none of the well-known limits (30, 60, 100, 1800 s).</source>
        <translation>Ce n’est aucune des limites bien connues (30, 60, 100, 1800 s).</translation>
    </message>
    <message>
        <source>Cut after %1 of silence.</source>
        <translation>Coupée après %1 de silence.</translation>
    </message>
    <message>
        <source>Perhaps an idle limit on the way. Measured twice with the same result it is one.</source>
        <translation>Peut-être une limite d’inactivité sur le trajet. Deux mesures donnant le même résultat le confirment.</translation>
    </message>
    <message>
        <source>Measure again: connect, stay silent, and compare.</source>
        <translation>Mesurez à nouveau&#xa0;: connectez-vous, restez silencieux, et comparez.</translation>
    </message>
    <message>
        <source>The address is Engine.IO&apos;s (EIO), and it ended %1 after the last message, its ping timeout.</source>
        <translation>L’adresse est celle d’Engine.IO (EIO), et la connexion a pris fin %1 après le dernier message, soit son délai de ping.</translation>
    </message>
    <message>
        <source>The Socket.IO server got no answer to its ping.</source>
        <translation>Le serveur Socket.IO n’a pas reçu de réponse à son ping.</translation>
    </message>
    <message>
        <source>Engine.IO pings with the text message 2 and wants the text message 3 within pingTimeout (20 s). WebSocket pongs do not count.</source>
        <translation>Engine.IO envoie ses pings par le message texte 2 et attend le message texte 3 dans le délai pingTimeout (20 s). Les pongs WebSocket ne comptent pas.</translation>
    </message>
    <message>
        <source>Answer each message 2 with 3.</source>
        <translation>Répondez 3 à chaque message 2.</translation>
    </message>
    <message>
        <source>The other end got no pong to its ping in time.</source>
        <translation>L’autre extrémité n’a pas reçu à temps de pong pour son ping.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets and uvicorn ping every 20 seconds and give up 20 seconds later. Pongs were switched off or late here, or got stuck on the way.</source>
        <translation>websockets pour Python et uvicorn envoient un ping toutes les 20 secondes et abandonnent 20 secondes plus tard. Les pongs étaient désactivés ou tardifs ici, ou sont restés bloqués en route.</translation>
    </message>
    <message>
        <source>Switch automatic pongs on.</source>
        <translation>Activez les pongs automatiques.</translation>
    </message>
    <message>
        <source>Look for a ping without a pong before the end.</source>
        <translation>Cherchez un ping sans pong avant la fin.</translation>
    </message>
    <message>
        <source>If the pong was sent, the way back is stuck: network, proxy, or a busy endpoint.</source>
        <translation>Si le pong a été envoyé, le chemin du retour est bloqué&#xa0;: réseau, proxy ou endpoint occupé.</translation>
    </message>
    <message>
        <source>It was open for %1, with traffic until shortly before the end.</source>
        <translation>La connexion est restée ouverte pendant %1, avec du trafic jusque peu avant la fin.</translation>
    </message>
    <message>
        <source>Something may limit how long a connection lives: %1 s, traffic or not.</source>
        <translation>Quelque chose limite peut-être la durée de vie d’une connexion&#xa0;: %1 s, avec ou sans trafic.</translation>
    </message>
    <message>
        <source>Load balancers such as Google&apos;s count the whole life of a WebSocket against the backend timeout; so do reloads of proxies that end old workers.</source>
        <translation>Des répartiteurs de charge comme celui de Google imputent toute la vie d’un WebSocket sur le délai du backend&#xa0;; les rechargements de proxys qui arrêtent leurs anciens workers font de même.</translation>
    </message>
    <message>
        <source>Measure again and compare.</source>
        <translation>Mesurez à nouveau et comparez.</translation>
    </message>
    <message>
        <source>Look for a timeout of %1 seconds in load balancers.</source>
        <translation>Cherchez un délai de %1 secondes dans les répartiteurs de charge.</translation>
    </message>
    <message>
        <source>Reconnect as a matter of course: no connection lives for ever.</source>
        <translation>Prévoyez toujours la reconnexion&#xa0;: aucune connexion ne vit éternellement.</translation>
    </message>
    <message>
        <source>A WebSocket endpoint answers here: it asks for an upgrade.</source>
        <translation>Un endpoint WebSocket répond ici&#xa0;: il demande un upgrade.</translation>
    </message>
    <message>
        <source>The request was an ordinary GET, and the answer (%1) says that an upgrade is missing.</source>
        <translation>La requête était un GET ordinaire, et la réponse (%1) indique qu’il manque un upgrade.</translation>
    </message>
    <message>
        <source>An ordinary GET is answered here.</source>
        <translation>Un GET ordinaire reçoit une réponse ici.</translation>
    </message>
    <message>
        <source>The server wants other credentials (%1).</source>
        <translation>Le serveur veut d’autres identifiants (%1).</translation>
    </message>
    <message>
        <source>Which hop says so cannot be told from this answer.</source>
        <translation>Cette réponse ne permet pas de savoir quel maillon l’exige.</translation>
    </message>
    <message>
        <source>Check user, password or token, and how the server wants them.</source>
        <translation>Vérifiez l’utilisateur, le mot de passe ou le jeton, et sous quelle forme le serveur les attend.</translation>
    </message>
    <message>
        <source>WWW-Authenticate in the answer tells the ways that it takes.</source>
        <translation>WWW-Authenticate dans la réponse indique les formes qu’il accepte.</translation>
    </message>
    <message>
        <source>The server forbids this (%1).</source>
        <translation>Le serveur l’interdit (%1).</translation>
    </message>
    <message>
        <source>Check credentials and Origin.</source>
        <translation>Vérifiez les identifiants et l’en-tête Origin.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way for this request.</source>
        <translation>Cherchez cette requête dans les journaux de chaque serveur sur le trajet.</translation>
    </message>
    <message>
        <source>There is nothing at this path (%1).</source>
        <translation>Il n’y a rien à ce chemin (%1).</translation>
    </message>
    <message>
        <source>Check the path, its upper and lower case, and the slash at its end.</source>
        <translation>Vérifiez le chemin, ses majuscules et minuscules, et la barre oblique finale.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Les sockets des ExApps se trouvent à /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>This path does not take a GET (%1).</source>
        <translation>Ce chemin n’accepte pas de GET (%1).</translation>
    </message>
    <message>
        <source>A WebSocket is opened with GET, so there is none at this path, or a proxy took the upgrade out.</source>
        <translation>Un WebSocket s’ouvre par un GET&#xa0;: il n’y en a donc pas à ce chemin, ou un proxy a retiré l’upgrade.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade and Connection on.</source>
        <translation>Vérifiez que les proxys transmettent Upgrade et Connection.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>Le serveur a refusé la requête (%1).</translation>
    </message>
    <message>
        <source>It blames the request; the body may tell why.</source>
        <translation>Il met la requête en cause&#xa0;; le corps indique peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Read the body.</source>
        <translation>Lisez le corps.</translation>
    </message>
    <message>
        <source>Check that proxies pass Upgrade, Connection and the Sec-WebSocket headers on.</source>
        <translation>Vérifiez que les proxys transmettent Upgrade, Connection et les en-têtes Sec-WebSocket.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>The server failed (%1).</source>
        <translation>Le serveur a échoué (%1).</translation>
    </message>
    <message>
        <source>It blames itself or a server behind it.</source>
        <translation>Il se met en cause lui-même, ou un serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server answered something else than a WebSocket (%1).</source>
        <translation>Le serveur a répondu autre chose qu’un WebSocket (%1).</translation>
    </message>
    <message>
        <source>Only a 101 opens a WebSocket.</source>
        <translation>Seule une réponse 101 ouvre un WebSocket.</translation>
    </message>
    <message>
        <source>Read headers and body of the answer.</source>
        <translation>Lisez les en-têtes et le corps de la réponse.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Le système indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened cannot be told.</source>
        <translation>Impossible de dire ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Too little was seen of it.</source>
        <translation>On en a trop peu vu.</translation>
    </message>
    <message>
        <source>Record the connection and try again.</source>
        <translation>Capturez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Look into the logs of each server on the way.</source>
        <translation>Consultez les journaux de chaque serveur sur le trajet.</translation>
    </message>
    <message>
        <source>The answer is %1 with the header X-Nextcloud-Maintenance-Mode.</source>
        <translation>La réponse est %1 avec l’en-tête X-Nextcloud-Maintenance-Mode.</translation>
    </message>
    <message>
        <source>The answer is %1 with Nextcloud&apos;s page about maintenance.</source>
        <translation>La réponse est %1 avec la page de maintenance de Nextcloud.</translation>
    </message>
    <message>
        <source>While it lasts HaRP cannot ask who you are either, so ExApps answer 401 to everybody with a credential.</source>
        <translation>Tant qu’elle dure, HaRP ne peut pas non plus demander qui vous êtes&#xa0;: les ExApps répondent donc 401 à tous ceux qui ont des identifiants.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of an untrusted domain.</source>
        <translation>La réponse est %1 et parle d’un domaine non approuvé.</translation>
    </message>
    <message>
        <source>Nextcloud does not answer to this host name.</source>
        <translation>Nextcloud ne répond pas à ce nom d’hôte.</translation>
    </message>
    <message>
        <source>The host is not among trusted_domains in config.php.</source>
        <translation>L’hôte ne figure pas parmi les trusted_domains de config.php.</translation>
    </message>
    <message>
        <source>Use the host name that Nextcloud knows.</source>
        <translation>Utilisez le nom d’hôte que Nextcloud connaît.</translation>
    </message>
    <message>
        <source>Or add this one: occ config:system:set trusted_domains 1 --value=NAME.</source>
        <translation>Ou ajoutez celui-ci&#xa0;: occ config:system:set trusted_domains 1 --value=NAME.</translation>
    </message>
    <message>
        <source>The answer is %1 with the message &quot;%2&quot;.</source>
        <translation>La réponse est %1 avec le message «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>AppAPI in Nextcloud refused the ExApp&apos;s or HaRP&apos;s own key.</source>
        <translation>AppAPI dans Nextcloud a refusé la clé de l’ExApp ou celle de HaRP.</translation>
    </message>
    <message>
        <source>This is an answer to calls between ExApp, HaRP and Nextcloud (&quot;%1&quot;); for a socket it is the wrong address. Nextcloud slows down who tries again and again.</source>
        <translation>C’est une réponse aux appels entre ExApp, HaRP et Nextcloud («&#xa0;%1&#xa0;»)&#xa0;; pour un socket, c’est la mauvaise adresse. Nextcloud ralentit ceux qui réessaient sans cesse.</translation>
    </message>
    <message>
        <source>For a socket use /exapps/&lt;appid&gt;/…</source>
        <translation>Pour un socket, utilisez /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>For such a call compare the secret (APP_SECRET, HP_SHARED_KEY) with what is registered in Nextcloud.</source>
        <translation>Pour un tel appel, comparez le secret (APP_SECRET, HP_SHARED_KEY) à celui qui est enregistré dans Nextcloud.</translation>
    </message>
    <message>
        <source>The answer is %1; HaRP never sends 429.</source>
        <translation>La réponse est %1&#xa0;; HaRP n’envoie jamais 429.</translation>
    </message>
    <message>
        <source>The answer carries Nextcloud&apos;s headers or cookies.</source>
        <translation>La réponse porte les en-têtes ou les cookies de Nextcloud.</translation>
    </message>
    <message>
        <source>Too many requests: Nextcloud slows your address down.</source>
        <translation>Trop de requêtes&#xa0;: Nextcloud ralentit votre adresse.</translation>
    </message>
    <message>
        <source>After failed logins Nextcloud delays an address, and at last answers 429.</source>
        <translation>Après des échecs de connexion, Nextcloud retarde une adresse, et finit par répondre 429.</translation>
    </message>
    <message>
        <source>Wait, and find out which credential fails.</source>
        <translation>Attendez, et cherchez quels identifiants échouent.</translation>
    </message>
    <message>
        <source>An administrator can lift it: occ security:bruteforce:reset ADDRESS.</source>
        <translation>Un administrateur peut lever cela&#xa0;: occ security:bruteforce:reset ADDRESS.</translation>
    </message>
    <message>
        <source>The answer is %1 and speaks of the CSRF check.</source>
        <translation>La réponse est %1 et parle de la vérification CSRF.</translation>
    </message>
    <message>
        <source>Nextcloud misses its protection against forged requests; this is one of its pages, no WebSocket.</source>
        <translation>Nextcloud ne trouve pas dans la requête sa protection contre les requêtes forgées&#xa0;; c’est l’une de ses pages, pas un WebSocket.</translation>
    </message>
    <message>
        <source>Cookies without the same-site ones, or without a request token, do not get past this check.</source>
        <translation>Des cookies sans ceux dits same-site, ou sans jeton de requête, ne passent pas cette vérification.</translation>
    </message>
    <message>
        <source>Send the header OCS-APIRequest: true, or all cookies of the session.</source>
        <translation>Envoyez l’en-tête OCS-APIRequest: true, ou tous les cookies de la session.</translation>
    </message>
    <message>
        <source>The path leads through /apps/app_api/proxy/; the answer is %1.</source>
        <translation>Le chemin passe par /apps/app_api/proxy/&#xa0;; la réponse est %1.</translation>
    </message>
    <message>
        <source>AppAPI&apos;s PHP proxy carries no WebSockets.</source>
        <translation>Le proxy PHP d’AppAPI ne transporte pas de WebSockets.</translation>
    </message>
    <message>
        <source>/apps/app_api/proxy/&lt;appid&gt;/ hands single requests to the ExApp; it cannot keep a connection open.</source>
        <translation>/apps/app_api/proxy/&lt;appid&gt;/ remet des requêtes isolées à l’ExApp&#xa0;; il ne peut pas maintenir une connexion ouverte.</translation>
    </message>
    <message>
        <source>Use /exapps/&lt;appid&gt;/… instead, which leads through HaRP; the app must be installed with a HaRP daemon.</source>
        <translation>Utilisez plutôt /exapps/&lt;appid&gt;/…, qui passe par HaRP&#xa0;; l’application doit être installée avec un daemon HaRP.</translation>
    </message>
    <message>
        <source>There patterns of routes need ^/ at their beginning, and upper and lower case count.</source>
        <translation>Les motifs de routes doivent y commencer par ^/, et majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>The answer is %1 and carries Nextcloud&apos;s headers, cookies or page.</source>
        <translation>La réponse est %1 et porte les en-têtes, les cookies ou la page de Nextcloud.</translation>
    </message>
    <message>
        <source>The reverse proxy hands /exapps/ to Nextcloud instead of HaRP.</source>
        <translation>Le reverse proxy remet /exapps/ à Nextcloud au lieu de HaRP.</translation>
    </message>
    <message>
        <source>Nextcloud itself answered; it knows nothing of /exapps/.</source>
        <translation>C’est Nextcloud lui-même qui a répondu&#xa0;; il ne connaît rien de /exapps/.</translation>
    </message>
    <message>
        <source>Nextcloud answered with one of its pages; there is no WebSocket at this path.</source>
        <translation>Nextcloud a répondu par l’une de ses pages&#xa0;; il n’y a pas de WebSocket à ce chemin.</translation>
    </message>
    <message>
        <source>The sockets of ExApps are at /exapps/&lt;appid&gt;/…, beside Nextcloud&apos;s own paths. Other services, such as notify_push at /push/ws, have locations of their own in the reverse proxy.</source>
        <translation>Les sockets des ExApps se trouvent à /exapps/&lt;appid&gt;/…, à côté des chemins de Nextcloud. D’autres services, comme notify_push à /push/ws, ont leurs propres locations dans le reverse proxy.</translation>
    </message>
    <message>
        <source>For notify_push check the location /push/ in the reverse proxy.</source>
        <translation>Pour notify_push, vérifiez la location /push/ dans le reverse proxy.</translation>
    </message>
    <message>
        <source>There is no host named %1 here.</source>
        <translation>Il n’y a pas d’hôte nommé %1 ici.</translation>
    </message>
    <message>
        <source>A name without dots is mostly that of a container or of a machine in a local network; it is known there only.</source>
        <translation>Un nom sans points est le plus souvent celui d’un conteneur ou d’une machine d’un réseau local&#xa0;; il n’est connu que là.</translation>
    </message>
    <message>
        <source>Use the published port of the container on this machine, such as 127.0.0.1:8780.</source>
        <translation>Utilisez le port publié du conteneur sur cette machine, par exemple 127.0.0.1:8780.</translation>
    </message>
    <message>
        <source>Or use the full name of the host.</source>
        <translation>Ou utilisez le nom complet de l’hôte.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>The name service does not know it, or could not be asked.</source>
        <translation>Le service de noms ne le connaît pas, ou n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the name servers.</source>
        <translation>Vérifiez le réseau, le VPN et les serveurs de noms.</translation>
    </message>
    <message>
        <source>A name of an internal network is known inside it only.</source>
        <translation>Un nom d’un réseau interne n’est connu qu’à l’intérieur de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1: HaRP does not run there, or does not publish this port.</source>
        <translation>Rien n’écoute sur le port %2 de %1&#xa0;: HaRP n’y tourne pas, ou ne publie pas ce port.</translation>
    </message>
    <message>
        <source>HaRP takes HTTP on 8780, HTTPS on 8781 only if a certificate is at /certs/cert.pem, and FRP tunnels on 8782.</source>
        <translation>HaRP accepte HTTP sur 8780, HTTPS sur 8781 seulement si un certificat se trouve dans /certs/cert.pem, et les tunnels FRP sur 8782.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs (docker ps) and publishes the port.</source>
        <translation>Vérifiez que le conteneur HaRP tourne (docker ps) et publie le port.</translation>
    </message>
    <message>
        <source>Without a certificate use port 8780.</source>
        <translation>Sans certificat, utilisez le port 8780.</translation>
    </message>
    <message>
        <source>localhost may be ::1 or 127.0.0.1; a server may listen on one of them only.</source>
        <translation>localhost peut être&#xa0;::1 ou 127.0.0.1&#xa0;; un serveur peut n’écouter que sur l’un des deux.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of %1.</source>
        <translation>Rien n’écoute sur le port %2 de %1.</translation>
    </message>
    <message>
        <source>The host is there and refuses connections to this port: the server does not run, listens on another port or address, or a firewall refuses.</source>
        <translation>L’hôte est là et refuse les connexions à ce port&#xa0;: le serveur ne tourne pas, écoute sur un autre port ou une autre adresse, ou un pare-feu refuse.</translation>
    </message>
    <message>
        <source>Check that the server runs, and on which address and port it listens (ss -ltn).</source>
        <translation>Vérifiez que le serveur tourne, et sur quelle adresse et quel port il écoute (ss -ltn).</translation>
    </message>
    <message>
        <source>A server in a container must listen on 0.0.0.0 and have its port published.</source>
        <translation>Un serveur dans un conteneur doit écouter sur 0.0.0.0 et avoir son port publié.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>Il n’y a pas de route vers %1.</translation>
    </message>
    <message>
        <source>No network of this machine leads there, or one on the way gave up.</source>
        <translation>Aucun réseau de cette machine n’y mène, ou l’un d’eux sur le trajet a abandonné.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>If the name has IPv6 addresses, check that IPv6 works here.</source>
        <translation>Si le nom a des adresses IPv6, vérifiez qu’IPv6 fonctionne ici.</translation>
    </message>
    <message>
        <source>Not even the connection was made, so no ban of HaRP shows here: HaRP takes connections and then falls silent.</source>
        <translation>La connexion n’a même pas été établie&#xa0;: cela n’indique donc pas un bannissement par HaRP, qui accepte les connexions et reste ensuite muet.</translation>
    </message>
    <message>
        <source>%1 did not take the connection on port %2.</source>
        <translation>%1 n’a pas accepté la connexion sur le port %2.</translation>
    </message>
    <message>
        <source>Packets vanish: the host is off, or a firewall drops them.</source>
        <translation>Les paquets disparaissent&#xa0;: l’hôte est éteint, ou un pare-feu les rejette.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>Check the firewalls on the way, those of hosting providers too.</source>
        <translation>Vérifiez les pare-feu sur le trajet, y compris ceux des hébergeurs.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>Le proxy de cette machine n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>The connection to %1 goes through a proxy, which refused it or wants a login.</source>
        <translation>La connexion à %1 passe par un proxy, qui l’a refusée ou exige une authentification.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and credentials.</source>
        <translation>Vérifiez l’adresse et les identifiants du proxy.</translation>
    </message>
    <message>
        <source>Check that its rules allow CONNECT to port %2.</source>
        <translation>Vérifiez que ses règles autorisent CONNECT vers le port %2.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Elle commence par&#xa0;: %1</translation>
    </message>
    <message>
        <source>What answers at port %2 of %1 does not speak HTTP.</source>
        <translation>Ce qui répond sur le port %2 de %1 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>Another service listens there: SSH, a database, FRP (8782) …</source>
        <translation>Un autre service y écoute&#xa0;: SSH, une base de données, FRP (8782) …</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Vérifiez le port.</translation>
    </message>
    <message>
        <source>Check the scheme: ws for plain, wss for TLS.</source>
        <translation>Vérifiez le schéma&#xa0;: ws en clair, wss pour TLS.</translation>
    </message>
    <message>
        <source>The head of the answer has no end.</source>
        <translation>L’en-tête de la réponse n’a pas de fin.</translation>
    </message>
    <message>
        <source>The headers are above 64 KiB or 200 lines, so this is no sane answer.</source>
        <translation>Les en-têtes dépassent 64 Kio ou 200 lignes&#xa0;: ce n’est pas une réponse sensée.</translation>
    </message>
    <message>
        <source>Look at what answers: an application that sets a cookie again and again?</source>
        <translation>Examinez ce qui répond&#xa0;: une application qui définit sans cesse un cookie&#xa0;?</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came for %1.</source>
        <translation>La connexion a été acceptée, la requête envoyée, et rien n’est venu pendant %1.</translation>
    </message>
    <message>
        <source>The server took the connection and did not answer the handshake.</source>
        <translation>Le serveur a accepté la connexion et n’a pas répondu au handshake.</translation>
    </message>
    <message>
        <source>It is stuck, waits for something, or is no web server. Without TLS where the server expects it, it may also wait for the rest of a TLS greeting.</source>
        <translation>Il est bloqué, attend quelque chose, ou n’est pas un serveur web. Sans TLS là où le serveur l’attend, il attend peut-être aussi la suite d’un ClientHello TLS.</translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation>Accordez plus de temps.</translation>
    </message>
    <message>
        <source>Look for this request in the server&apos;s log.</source>
        <translation>Cherchez cette requête dans le journal du serveur.</translation>
    </message>
    <message>
        <source>The answer began, and its head was not complete in time.</source>
        <translation>La réponse a commencé, et son en-tête n’était pas complet à temps.</translation>
    </message>
    <message>
        <source>The answer began and did not come to an end in time.</source>
        <translation>La réponse a commencé et ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <source>The server, or a proxy that waits for it, stopped in the middle of the response head.</source>
        <translation>Le serveur, ou un proxy qui l’attend, s’est arrêté au milieu de l’en-tête de la réponse.</translation>
    </message>
    <message>
        <source>The connection was reset instead of an answer.</source>
        <translation>La connexion a été réinitialisée au lieu de recevoir une réponse.</translation>
    </message>
    <message>
        <source>The server process crashed or aborts such requests, or a firewall between cuts them.</source>
        <translation>Le processus serveur a planté ou interrompt de telles requêtes, ou un pare-feu intermédiaire les coupe.</translation>
    </message>
    <message>
        <source>Try from another network: some firewalls cut upgrades.</source>
        <translation>Essayez depuis un autre réseau&#xa0;: certains pare-feu coupent les upgrades.</translation>
    </message>
    <message>
        <source>The server hung up without a whole answer.</source>
        <translation>Le serveur a raccroché sans réponse complète.</translation>
    </message>
    <message>
        <source>It closed the connection after the request: the application failed, the port wants TLS, or a proxy has an empty answer for unknown hosts (nginx: return 444).</source>
        <translation>Il a fermé la connexion après la requête&#xa0;: l’application a échoué, le port exige TLS, ou un proxy donne une réponse vide aux hôtes inconnus (nginx&#xa0;: return 444).</translation>
    </message>
    <message>
        <source>Check the host name, and the scheme: ws for plain, wss for TLS.</source>
        <translation>Vérifiez le nom d’hôte, et le schéma&#xa0;: ws en clair, wss pour TLS.</translation>
    </message>
    <message>
        <source>Read the reverse proxy&apos;s error log: it names the server behind it and what went wrong.</source>
        <translation>Lisez le journal d’erreurs du reverse proxy&#xa0;: il nomme le serveur situé derrière lui et ce qui n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare with its page for suspicious clients.</source>
        <translation>La réponse est %1 de Cloudflare, avec sa page pour les clients suspects.</translation>
    </message>
    <message>
        <source>Cloudflare holds the request back: it wants a browser that passes its check.</source>
        <translation>Cloudflare retient la requête&#xa0;: il exige un navigateur qui réussit son contrôle.</translation>
    </message>
    <message>
        <source>A rule for bots or for security challenges the handshake; a program cannot pass it.</source>
        <translation>Une règle contre les robots ou de sécurité soumet le handshake à un contrôle&#xa0;; un programme ne peut pas le réussir.</translation>
    </message>
    <message>
        <source>Exempt the socket&apos;s path from bot protection and security rules in Cloudflare.</source>
        <translation>Excluez le chemin du socket de la protection contre les robots et des règles de sécurité de Cloudflare.</translation>
    </message>
    <message>
        <source>Or connect past Cloudflare.</source>
        <translation>Ou connectez-vous en contournant Cloudflare.</translation>
    </message>
    <message>
        <source>The answer is %1 by Cloudflare; 520 to 530 are its own.</source>
        <translation>La réponse est %1 de Cloudflare&#xa0;; 520 à 530 lui sont propres.</translation>
    </message>
    <message>
        <source>Cloudflare cannot talk to the server behind it.</source>
        <translation>Cloudflare ne peut pas communiquer avec le serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>520: an unexpected answer. 521: connection refused. 522, 524: timed out. 523: no way there. 525, 526: TLS failed or the certificate is wrong. 530: the tunnel or its name is down.</source>
        <translation>520&#xa0;: réponse inattendue. 521&#xa0;: connexion refusée. 522, 524&#xa0;: délai dépassé. 523&#xa0;: pas de route vers le serveur. 525, 526&#xa0;: TLS a échoué ou le certificat est incorrect. 530&#xa0;: le tunnel ou son nom est hors service.</translation>
    </message>
    <message>
        <source>Check that the server behind Cloudflare runs and lets Cloudflare&apos;s addresses in.</source>
        <translation>Vérifiez que le serveur derrière Cloudflare tourne et laisse entrer les adresses de Cloudflare.</translation>
    </message>
    <message>
        <source>For 525 and 526 compare the TLS mode with the certificate of the server.</source>
        <translation>Pour 525 et 526, comparez le mode TLS au certificat du serveur.</translation>
    </message>
    <message>
        <source>For 530 check that cloudflared runs.</source>
        <translation>Pour 530, vérifiez que cloudflared tourne.</translation>
    </message>
    <message>
        <source>The answer is 404 with &quot;404 page not found&quot;, as Traefik and other Go servers write it.</source>
        <translation>La réponse est 404 avec «&#xa0;404 page not found&#xa0;», comme l’écrivent Traefik et d’autres serveurs Go.</translation>
    </message>
    <message>
        <source>Traefik has no router for this host and path, or a Go server has no such path.</source>
        <translation>Traefik n’a pas de routeur pour cet hôte et ce chemin, ou un serveur Go n’a pas ce chemin.</translation>
    </message>
    <message>
        <source>Traefik answers so when no rule matches, when the container is unhealthy, or when TLS and the entry point do not fit the router.</source>
        <translation>Traefik répond ainsi lorsqu’aucune règle ne correspond, lorsque le conteneur n’est pas sain, ou lorsque TLS et le point d’entrée ne correspondent pas au routeur.</translation>
    </message>
    <message>
        <source>Check the router&apos;s rule (Host and PathPrefix), its entry point and the container&apos;s health.</source>
        <translation>Vérifiez la règle du routeur (Host et PathPrefix), son point d’entrée et l’état de santé du conteneur.</translation>
    </message>
    <message>
        <source>If the endpoint is written in Go, check the path.</source>
        <translation>Si l’endpoint est écrit en Go, vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The answer is %1 with just the text &quot;%2&quot; and no server header, like Traefik&apos;s.</source>
        <translation>La réponse est %1 avec seulement le texte «&#xa0;%2&#xa0;» et sans en-tête Server, comme celle de Traefik.</translation>
    </message>
    <message>
        <source>Traefik gets no answer from the server behind it.</source>
        <translation>Traefik n’obtient pas de réponse du serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>502: it refuses or closes connections. 503: no server is healthy. 504: it took too long.</source>
        <translation>502&#xa0;: il refuse ou ferme les connexions. 503&#xa0;: aucun serveur n’est sain. 504&#xa0;: il a mis trop de temps.</translation>
    </message>
    <message>
        <source>Check the service&apos;s port (8780 for HaRP) and network; Traefik must be in the same one.</source>
        <translation>Vérifiez le port du service (8780 pour HaRP) et son réseau&#xa0;; Traefik doit être dans le même.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: Caddy.</source>
        <translation>La réponse est %1 avec un corps vide et Server: Caddy.</translation>
    </message>
    <message>
        <source>Caddy gets no answer from the server behind it.</source>
        <translation>Caddy n’obtient pas de réponse du serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>Check the address in reverse_proxy (port 8780 for HaRP) and that it runs.</source>
        <translation>Vérifiez l’adresse dans reverse_proxy (port 8780 pour HaRP) et que le serveur tourne.</translation>
    </message>
    <message>
        <source>Caddy has nothing for this path.</source>
        <translation>Caddy n’a rien pour ce chemin.</translation>
    </message>
    <message>
        <source>Where no directive matches Caddy answers an empty page, mostly with 200.</source>
        <translation>Lorsqu’aucune directive ne correspond, Caddy répond par une page vide, le plus souvent avec 200.</translation>
    </message>
    <message>
        <source>Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } before the rest.</source>
        <translation>Caddyfile&#xa0;: handle /exapps/* { reverse_proxy harp:8780 } avant le reste.</translation>
    </message>
    <message>
        <source>The answer is %1 with an empty body and Server: envoy.</source>
        <translation>La réponse est %1 avec un corps vide et Server: envoy.</translation>
    </message>
    <message>
        <source>Envoy does not let WebSocket upgrades through.</source>
        <translation>Envoy ne laisse pas passer les upgrades WebSocket.</translation>
    </message>
    <message>
        <source>Without upgrade_configs for websocket Envoy refuses each upgrade.</source>
        <translation>Sans upgrade_configs pour websocket, Envoy refuse tout upgrade.</translation>
    </message>
    <message>
        <source>Add upgrade_type: websocket to the route or the HTTP connection manager.</source>
        <translation>Ajoutez upgrade_type: websocket à la route ou au gestionnaire de connexions HTTP.</translation>
    </message>
    <message>
        <source>Envoy gets no answer from the server behind it.</source>
        <translation>Envoy n’obtient pas de réponse du serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>The text names the reason, such as connection failure, timeout, or no healthy server.</source>
        <translation>Le texte en indique la raison, par exemple échec de connexion, délai dépassé ou aucun serveur sain.</translation>
    </message>
    <message>
        <source>Check that the server behind Envoy runs, and its health check.</source>
        <translation>Vérifiez que le serveur derrière Envoy tourne, ainsi que son contrôle de santé.</translation>
    </message>
    <message>
        <source>The answer is %1, which gateways send.</source>
        <translation>La réponse est %1, que les passerelles envoient.</translation>
    </message>
    <message>
        <source>A gateway on the way got no usable answer from the server behind it.</source>
        <translation>Une passerelle sur le trajet n’a reçu aucune réponse utilisable du serveur situé derrière elle.</translation>
    </message>
    <message>
        <source>502: it closed or spoke nonsense. 503: it is down or overloaded. 504: it took too long.</source>
        <translation>502&#xa0;: il a fermé ou répondu n’importe quoi. 503&#xa0;: il est hors service ou surchargé. 504&#xa0;: il a mis trop de temps.</translation>
    </message>
    <message>
        <source>Find out which server wrote this page: its log names the one behind it.</source>
        <translation>Cherchez quel serveur a écrit cette page&#xa0;: son journal nomme celui qui est derrière lui.</translation>
    </message>
    <message>
        <source>Ask the server behind it directly.</source>
        <translation>Interrogez directement le serveur situé derrière.</translation>
    </message>
    <message>
        <source>The answer is %1 with Location: %2</source>
        <translation>La réponse est %1 avec Location: %2</translation>
    </message>
    <message>
        <source>Redirects were followed until there were too many (%1).</source>
        <translation>Les redirections ont été suivies jusqu’à ce qu’il y en ait trop (%1).</translation>
    </message>
    <message>
        <source>%1 led to %2 (%3).</source>
        <translation>%1 a mené à %2 (%3).</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>Le serveur redirige en boucle.</translation>
    </message>
    <message>
        <source>Redirects lead from one to the next without an end: often a cookie that is missing, or a proxy and a server that disagree about https.</source>
        <translation>Les redirections mènent de l’une à l’autre sans fin&#xa0;: souvent un cookie qui manque, ou un proxy et un serveur en désaccord sur https.</translation>
    </message>
    <message>
        <source>Look at the addresses: which one comes back?</source>
        <translation>Examinez les adresses&#xa0;: laquelle revient&#xa0;?</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and the server trust it.</source>
        <translation>Faites envoyer X-Forwarded-Proto: https au reverse proxy, et faites en sorte que le serveur s’y fie.</translation>
    </message>
    <message>
        <source>This host speaks TLS only: use wss:// instead of ws://.</source>
        <translation>Cet hôte ne parle que TLS&#xa0;: utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>The plain address answers with a redirect to the same one with https. WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>L’adresse en clair répond par une redirection vers la même adresse en https. Les clients WebSocket, navigateurs compris, ne suivent pas les redirections.</translation>
    </message>
    <message>
        <source>Change ws:// to wss:// in the address.</source>
        <translation>Remplacez ws:// par wss:// dans l’adresse.</translation>
    </message>
    <message>
        <source>It leads from TLS to a plain connection.</source>
        <translation>Elle mène de TLS à une connexion en clair.</translation>
    </message>
    <message>
        <source>The server believes that it is reached without TLS, and redirects there.</source>
        <translation>Le serveur croit être joint sans TLS, et y redirige.</translation>
    </message>
    <message>
        <source>TLS ends at the reverse proxy, and what stands behind it does not know.</source>
        <translation>TLS se termine au reverse proxy, et ce qui se trouve derrière ne le sait pas.</translation>
    </message>
    <message>
        <source>Let the reverse proxy send X-Forwarded-Proto: https, and have Nextcloud trust it (trusted_proxies).</source>
        <translation>Faites envoyer X-Forwarded-Proto: https au reverse proxy, et faites en sorte que Nextcloud s’y fie (trusted_proxies).</translation>
    </message>
    <message>
        <source>Or set overwriteprotocol to https in Nextcloud&apos;s config.php.</source>
        <translation>Ou définissez overwriteprotocol à https dans le config.php de Nextcloud.</translation>
    </message>
    <message>
        <source>A login portal before the server wants you to log in first.</source>
        <translation>Un portail de connexion placé devant le serveur exige que vous vous connectiez d’abord.</translation>
    </message>
    <message>
        <source>A single sign-on gateway (OAuth proxy, Authelia, authentik, Cloudflare Access …) catches requests without its own cookie and sends them to %1.</source>
        <translation>Une passerelle d’authentification unique (OAuth proxy, Authelia, authentik, Cloudflare Access …) intercepte les requêtes sans son propre cookie et les envoie vers %1.</translation>
    </message>
    <message>
        <source>Send the gateway&apos;s cookie or token with the handshake.</source>
        <translation>Envoyez le cookie ou le jeton de la passerelle avec le handshake.</translation>
    </message>
    <message>
        <source>Or exempt the socket&apos;s path from the gateway; the ExApp or HaRP checks the user itself.</source>
        <translation>Ou excluez le chemin du socket de la passerelle&#xa0;; l’ExApp ou HaRP vérifie lui-même l’utilisateur.</translation>
    </message>
    <message>
        <source>HaRP never redirects; Nextcloud does.</source>
        <translation>HaRP ne redirige jamais&#xa0;; Nextcloud le fait.</translation>
    </message>
    <message>
        <source>Nextcloud knows nothing of /exapps/ and sends you to its login page.</source>
        <translation>Nextcloud ne connaît rien de /exapps/ et vous envoie à sa page de connexion.</translation>
    </message>
    <message>
        <source>A web page of the server answered and wants you to log in; it is no WebSocket.</source>
        <translation>Une page web du serveur a répondu et exige que vous vous connectiez&#xa0;; ce n’est pas un WebSocket.</translation>
    </message>
    <message>
        <source>This path belongs to Nextcloud&apos;s pages, or to those of another application with a login.</source>
        <translation>Ce chemin appartient aux pages de Nextcloud, ou à celles d’une autre application avec connexion.</translation>
    </message>
    <message>
        <source>The socket of an ExApp is at /exapps/&lt;appid&gt;/…, not below /apps/ or /index.php/.</source>
        <translation>Le socket d’une ExApp se trouve à /exapps/&lt;appid&gt;/…, et non sous /apps/ ou /index.php/.</translation>
    </message>
    <message>
        <source>Check the path for a missing /exapps.</source>
        <translation>Vérifiez s’il manque /exapps dans le chemin.</translation>
    </message>
    <message>
        <source>Cookies were sent without nc_sameSiteCookielax, and the redirect leads to the same address.</source>
        <translation>Des cookies ont été envoyés sans nc_sameSiteCookielax, et la redirection mène à la même adresse.</translation>
    </message>
    <message>
        <source>Nextcloud answers a session without this cookie by redirecting to the same address.</source>
        <translation>Nextcloud répond à une session sans ce cookie par une redirection vers la même adresse.</translation>
    </message>
    <message>
        <source>The server wants a slash at the end of the path.</source>
        <translation>Le serveur exige une barre oblique à la fin du chemin.</translation>
    </message>
    <message>
        <source>It redirects to the same path with a slash, which WebSocket clients do not follow.</source>
        <translation>Il redirige vers le même chemin avec une barre oblique, ce que les clients WebSocket ne suivent pas.</translation>
    </message>
    <message>
        <source>Add a slash at the end of the path.</source>
        <translation>Ajoutez une barre oblique à la fin du chemin.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>Le serveur redirige vers %1.</translation>
    </message>
    <message>
        <source>WebSocket clients, browsers too, do not follow redirects.</source>
        <translation>Les clients WebSocket, navigateurs compris, ne suivent pas les redirections.</translation>
    </message>
    <message>
        <source>Use the new address directly, with ws or wss as its scheme.</source>
        <translation>Utilisez directement la nouvelle adresse, avec ws ou wss comme schéma.</translation>
    </message>
    <message>
        <source>If it leads to a page, the path is not that of a WebSocket.</source>
        <translation>Si elle mène à une page, le chemin n’est pas celui d’un WebSocket.</translation>
    </message>
    <message>
        <source>The connection was taken, the request sent, and nothing came.</source>
        <translation>La connexion a été acceptée, la requête envoyée, et rien n’est venu.</translation>
    </message>
    <message>
        <source>The path has a &quot;..&quot; segment.</source>
        <translation>Le chemin contient un segment «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>HaRP drops requests with &quot;..&quot; in the path without an answer, and counts them.</source>
        <translation>HaRP rejette sans réponse les requêtes dont le chemin contient «&#xa0;..&#xa0;», et les compte.</translation>
    </message>
    <message>
        <source>Plain or percent-encoded, a &quot;..&quot; between slashes is taken for an attack.</source>
        <translation>En clair ou encodé avec des pourcentages, un «&#xa0;..&#xa0;» entre barres obliques est pris pour une attaque.</translation>
    </message>
    <message>
        <source>Write the path without &quot;..&quot;.</source>
        <translation>Écrivez le chemin sans «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>The path is %1, which is AppAPI&apos;s alone.</source>
        <translation>Le chemin est %1, qui est réservé à AppAPI.</translation>
    </message>
    <message>
        <source>HaRP drops requests to /heartbeat, /init and /enabled without an answer, and counts them.</source>
        <translation>HaRP rejette sans réponse les requêtes à /heartbeat, /init et /enabled, et les compte.</translation>
    </message>
    <message>
        <source>These three paths of an ExApp are for AppAPI; nobody else gets an answer.</source>
        <translation>Ces trois chemins d’une ExApp sont destinés à AppAPI&#xa0;; personne d’autre n’obtient de réponse.</translation>
    </message>
    <message>
        <source>Ask the ExApp directly at its own port.</source>
        <translation>Interrogez directement l’ExApp sur son propre port.</translation>
    </message>
    <message>
        <source>Give the socket another path.</source>
        <translation>Donnez un autre chemin au socket.</translation>
    </message>
    <message>
        <source>%1 failures that HaRP counts were sent from here in the last 300 seconds; ten make a ban.</source>
        <translation>Au cours des 300 dernières secondes, %1 échecs comptés par HaRP sont venus d’ici&#xa0;; dix entraînent un bannissement.</translation>
    </message>
    <message>
        <source>HaRP has banned your address: it does not answer any more.</source>
        <translation>HaRP a banni votre adresse&#xa0;: il ne répond plus.</translation>
    </message>
    <message>
        <source>After ten counted failures within 300 seconds HaRP drops everything from that address, PUBLIC routes too. The ban ends 300 seconds after the oldest of the ten.</source>
        <translation>Après dix échecs comptés en 300 secondes, HaRP rejette tout ce qui vient de cette adresse, y compris vers les routes PUBLIC. Le bannissement prend fin 300 secondes après le plus ancien des dix.</translation>
    </message>
    <message>
        <source>Find out why the first tries failed before you go on.</source>
        <translation>Cherchez pourquoi les premières tentatives ont échoué avant de continuer.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS, so that HaRP bans clients and not the reverse proxy with everybody behind it.</source>
        <translation>Définissez HP_TRUSTED_PROXY_IPS, afin que HaRP bannisse les clients et non le reverse proxy avec tous ceux qui sont derrière lui.</translation>
    </message>
    <message>
        <source>No answer: HaRP has probably banned the address that it sees you from.</source>
        <translation>Pas de réponse&#xa0;: HaRP a probablement banni l’adresse sous laquelle il vous voit.</translation>
    </message>
    <message>
        <source>HaRP never says that somebody is banned; it falls silent. Without HP_TRUSTED_PROXY_IPS it sees the reverse proxy&apos;s address and bans everybody behind it for what one of them did.</source>
        <translation>HaRP n’annonce jamais un bannissement&#xa0;; il devient muet. Sans HP_TRUSTED_PROXY_IPS, il voit l’adresse du reverse proxy et bannit tous ceux qui sont derrière lui pour ce que l’un d’eux a fait.</translation>
    </message>
    <message>
        <source>Ask for another page of the same Nextcloud, such as status.php: if it answers, only /exapps/ is silent.</source>
        <translation>Demandez une autre page du même Nextcloud, par exemple status.php&#xa0;: si elle répond, seul /exapps/ est muet.</translation>
    </message>
    <message>
        <source>HaRP&apos;s agent may be stuck.</source>
        <translation>L’agent de HaRP est peut-être bloqué.</translation>
    </message>
    <message>
        <source>HAProxy waits up to 30 seconds for the agent&apos;s decision, and the agent up to 25 seconds for Nextcloud, before a refusal is sent.</source>
        <translation>HAProxy attend jusqu’à 30 secondes la décision de l’agent, et l’agent jusqu’à 25 secondes Nextcloud, avant qu’un refus ne soit envoyé.</translation>
    </message>
    <message>
        <source>Allow more time: with 35 seconds you see the refusal.</source>
        <translation>Accordez plus de temps&#xa0;: avec 35 secondes, vous verrez le refus.</translation>
    </message>
    <message>
        <source>Check how fast Nextcloud answers HaRP.</source>
        <translation>Vérifiez à quelle vitesse Nextcloud répond à HaRP.</translation>
    </message>
    <message>
        <source>The ExApp may have taken the request without answering it.</source>
        <translation>Il se peut que l’ExApp ait pris la requête sans y répondre.</translation>
    </message>
    <message>
        <source>HaRP waits half an hour for an ExApp&apos;s answer before it sends 504.</source>
        <translation>HaRP attend une demi-heure la réponse d’une ExApp avant d’envoyer 504.</translation>
    </message>
    <message>
        <source>Look for this request in the ExApp&apos;s log; if it is there, the ExApp holds it.</source>
        <translation>Cherchez cette requête dans le journal de l’ExApp&#xa0;; si elle y est, c’est l’ExApp qui la retient.</translation>
    </message>
    <message>
        <source>The connection was reset after the request, without an answer.</source>
        <translation>La connexion a été réinitialisée après la requête, sans réponse.</translation>
    </message>
    <message>
        <source>HaRP may have dropped the request: your address is banned.</source>
        <translation>Il se peut que HaRP ait rejeté la requête&#xa0;: votre adresse est bannie.</translation>
    </message>
    <message>
        <source>Where HAProxy lacks the right to drop silently, a dropped connection is reset instead.</source>
        <translation>Là où HAProxy n’a pas le droit de rejeter silencieusement, une connexion rejetée est réinitialisée à la place.</translation>
    </message>
    <message>
        <source>Change wss:// to ws:// in the address, or use the port for TLS.</source>
        <translation>Remplacez wss:// par ws:// dans l’adresse, ou utilisez le port pour TLS.</translation>
    </message>
    <message>
        <source>The answer to the plain request is a TLS record.</source>
        <translation>La réponse à la requête en clair est un enregistrement TLS.</translation>
    </message>
    <message>
        <source>This port speaks TLS: use wss:// instead of ws://.</source>
        <translation>Ce port parle TLS&#xa0;: utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>The request was sent in plain to a port for TLS.</source>
        <translation>La requête a été envoyée en clair à un port pour TLS.</translation>
    </message>
    <message>
        <source>Port %1 is usual for TLS, and the plain request was hung up on.</source>
        <translation>Le port %1 est habituel pour TLS, et la requête en clair a été coupée.</translation>
    </message>
    <message>
        <source>This port probably speaks TLS: use wss:// instead of ws://.</source>
        <translation>Ce port parle probablement TLS&#xa0;: utilisez wss:// au lieu de ws://.</translation>
    </message>
    <message>
        <source>Many servers hang up on plain text at a port for TLS.</source>
        <translation>Beaucoup de serveurs raccrochent lorsqu’ils reçoivent du texte en clair sur un port pour TLS.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: use ws:// instead of wss://.</source>
        <translation>Ce port ne parle pas TLS&#xa0;: utilisez ws:// au lieu de wss://.</translation>
    </message>
    <message>
        <source>The answer to the TLS greeting is no TLS. 8780 of HaRP and the ExApps&apos; own ports are plain.</source>
        <translation>La réponse au ClientHello TLS n’est pas du TLS. Le port 8780 de HaRP et les ports des ExApps sont en clair.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not accept the one it got.</source>
        <translation>Le serveur exige un certificat client, ou n’accepte pas celui qu’il a reçu.</translation>
    </message>
    <message>
        <source>It broke off with an alert about the certificate of this side.</source>
        <translation>Il a interrompu la connexion par une alerte concernant le certificat de ce côté.</translation>
    </message>
    <message>
        <source>Set certificate and key of the client in the TLS options.</source>
        <translation>Définissez le certificat et la clé du client dans les options TLS.</translation>
    </message>
    <message>
        <source>Check that the server trusts the authority that signed it, and that it has not expired.</source>
        <translation>Vérifiez que le serveur approuve l’autorité qui l’a signé, et qu’il n’a pas expiré.</translation>
    </message>
    <message>
        <source>Client and server found no way to speak TLS with each other.</source>
        <translation>Le client et le serveur n’ont pas trouvé de moyen de parler TLS ensemble.</translation>
    </message>
    <message>
        <source>The server broke off the TLS handshake: no common version or cipher, a host name that it does not serve, or no TLS at this port at all.</source>
        <translation>Le serveur a interrompu le handshake TLS&#xa0;: pas de version ou de chiffrement commun, un nom d’hôte qu’il ne dessert pas, ou pas de TLS du tout sur ce port.</translation>
    </message>
    <message>
        <source>Check that port %2 speaks TLS, and which versions.</source>
        <translation>Vérifiez que le port %2 parle TLS, et dans quelles versions.</translation>
    </message>
    <message>
        <source>Use the host name that the server has a certificate for, not its address.</source>
        <translation>Utilisez le nom d’hôte pour lequel le serveur a un certificat, et non son adresse.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate of %1.</source>
        <translation>Aucune autorité approuvée par cette machine n’a signé le certificat de %1.</translation>
    </message>
    <message>
        <source>It is self-signed, signed by an authority of your own, or the server does not send the certificates in between (fullchain).</source>
        <translation>Il est autosigné, signé par une autorité qui vous est propre, ou le serveur n’envoie pas les certificats intermédiaires (fullchain).</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the TLS options.</source>
        <translation>Indiquez le certificat de l’autorité dans les options TLS.</translation>
    </message>
    <message>
        <source>If browsers do trust it, let the server send the whole chain.</source>
        <translation>Si les navigateurs l’approuvent, faites envoyer au serveur la chaîne complète.</translation>
    </message>
    <message>
        <source>For a test accept any certificate.</source>
        <translation>Pour un test, acceptez n’importe quel certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid now.</source>
        <translation>Le certificat de %1 n’est pas valide actuellement.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or a clock is wrong.</source>
        <translation>Il a expiré, il n’est pas encore valide, ou une horloge est incorrecte.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the server, also behind the reverse proxy.</source>
        <translation>Renouvelez le certificat et rechargez le serveur, également derrière le reverse proxy.</translation>
    </message>
    <message>
        <source>Check the clock here.</source>
        <translation>Vérifiez l’horloge ici.</translation>
    </message>
    <message>
        <source>The address is a number; certificates mostly hold names.</source>
        <translation>L’adresse est numérique&#xa0;; les certificats contiennent le plus souvent des noms.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Le certificat n’est pas destiné à %1.</translation>
    </message>
    <message>
        <source>Another server answers, or the server is asked under a name that it has no certificate for.</source>
        <translation>C’est un autre serveur qui répond, ou le serveur est interrogé sous un nom pour lequel il n’a pas de certificat.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate.</source>
        <translation>Utilisez le nom d’hôte qui figure dans le certificat.</translation>
    </message>
    <message>
        <source>Get a certificate for this name; several names can stand in one.</source>
        <translation>Obtenez un certificat pour ce nom&#xa0;; un certificat peut en contenir plusieurs.</translation>
    </message>
    <message>
        <source>A certificate or key of this side cannot be read.</source>
        <translation>Un certificat ou une clé de ce côté ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the file, its format (PEM or PKCS#12) and the passphrase.</source>
        <translation>Vérifiez le fichier, son format (PEM ou PKCS#12) et la phrase secrète.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Version %1 was asked for.</source>
        <translation>Sec-WebSocket-Version %1 a été demandé.</translation>
    </message>
    <message>
        <source>The server names its versions: %1.</source>
        <translation>Le serveur indique ses versions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not speak version &quot;%1&quot; of the WebSocket protocol.</source>
        <translation>Le serveur ne parle pas la version «&#xa0;%1&#xa0;» du protocole WebSocket.</translation>
    </message>
    <message>
        <source>RFC 6455 is version 13; others are drafts that nobody speaks any more.</source>
        <translation>La RFC 6455 est la version 13&#xa0;; les autres sont des brouillons que plus personne ne parle.</translation>
    </message>
    <message>
        <source>Ask for version 13.</source>
        <translation>Demandez la version 13.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, but the server says that it saw none: &quot;%1&quot;</source>
        <translation>Un upgrade a été demandé, mais le serveur indique n’en avoir vu aucun&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A proxy on the way took the upgrade out of the handshake.</source>
        <translation>Un proxy sur le trajet a retiré l’upgrade du handshake.</translation>
    </message>
    <message>
        <source>The request reached the endpoint as an ordinary GET: the headers Upgrade and Connection hold for one hop only, and each proxy must be told to pass them on. The samples for nginx and Apache that HaRP came with do not.</source>
        <translation>La requête a atteint l’endpoint comme un GET ordinaire&#xa0;: les en-têtes Upgrade et Connection ne valent que pour un seul maillon, et chaque proxy doit être configuré pour les transmettre. Les exemples pour nginx et Apache fournis avec HaRP ne le font pas.</translation>
    </message>
    <message>
        <source>An upgrade to WebSocket 13 was asked for, and the answer is %1.</source>
        <translation>Un upgrade vers WebSocket 13 a été demandé, et la réponse est %1.</translation>
    </message>
    <message>
        <source>The server asks for the upgrade that was sent: a proxy on the way took it out.</source>
        <translation>Le serveur demande l’upgrade qui a été envoyé&#xa0;: un proxy sur le trajet l’a retiré.</translation>
    </message>
    <message>
        <source>426 answers a request without a usable upgrade. The endpoint is a WebSocket, but what reaches it is an ordinary GET.</source>
        <translation>426 répond à une requête sans upgrade utilisable. L’endpoint est un WebSocket, mais ce qui l’atteint est un GET ordinaire.</translation>
    </message>
    <message>
        <source>The answer is 404 with the JSON {&quot;detail&quot;:&quot;Not Found&quot;} of FastAPI or Starlette.</source>
        <translation>La réponse est 404 avec le JSON {&quot;detail&quot;:&quot;Not Found&quot;} de FastAPI ou Starlette.</translation>
    </message>
    <message>
        <source>To a real upgrade on a path that does not exist they answer 403 with an empty body.</source>
        <translation>À un véritable upgrade sur un chemin inexistant, ils répondent 403 avec un corps vide.</translation>
    </message>
    <message>
        <source>The ExApp saw an ordinary GET: a proxy on the way took the upgrade out.</source>
        <translation>L’ExApp a vu un GET ordinaire&#xa0;: un proxy sur le trajet a retiré l’upgrade.</translation>
    </message>
    <message>
        <source>A path that is a WebSocket only does not exist for a GET, so the ExApp answers 404.</source>
        <translation>Un chemin qui n’est qu’un WebSocket n’existe pas pour un GET&#xa0;: l’ExApp répond donc 404.</translation>
    </message>
    <message>
        <source>If no proxy stands between, the path may not exist at all: check its spelling.</source>
        <translation>S’il n’y a pas de proxy intermédiaire, le chemin n’existe peut-être pas du tout&#xa0;: vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The answer is %1 with Content-Type: text/event-stream.</source>
        <translation>La réponse est %1 avec Content-Type: text/event-stream.</translation>
    </message>
    <message>
        <source>This is a stream of server-sent events, not a WebSocket.</source>
        <translation>C’est un flux de server-sent events, pas un WebSocket.</translation>
    </message>
    <message>
        <source>Server-sent events (as in MCP over HTTP) are a long answer to a GET. In HaRP other time limits hold for them than for sockets: HP_TIMEOUT_SERVER.</source>
        <translation>Les server-sent events (comme dans MCP sur HTTP) sont une longue réponse à un GET. Dans HaRP, ils sont soumis à d’autres délais que les sockets&#xa0;: HP_TIMEOUT_SERVER.</translation>
    </message>
    <message>
        <source>Look for the WebSocket at another path, or read the stream with an HTTP client.</source>
        <translation>Cherchez le WebSocket à un autre chemin, ou lisez le flux avec un client HTTP.</translation>
    </message>
    <message>
        <source>An upgrade was asked for, and the answer is %1 (%2).</source>
        <translation>Un upgrade a été demandé, et la réponse est %1 (%2).</translation>
    </message>
    <message>
        <source>An application answers like this to an ordinary GET.</source>
        <translation>Une application répond ainsi à un GET ordinaire.</translation>
    </message>
    <message>
        <source>A page came instead of a WebSocket: the upgrade got lost, or nothing at this path takes it.</source>
        <translation>Une page est venue au lieu d’un WebSocket&#xa0;: l’upgrade s’est perdu, ou rien à ce chemin ne l’accepte.</translation>
    </message>
    <message>
        <source>The endpoint, or something before it, took the handshake for an ordinary GET. Mostly a proxy did not pass the headers Upgrade and Connection on.</source>
        <translation>L’endpoint, ou quelque chose devant lui, a pris le handshake pour un GET ordinaire. Le plus souvent, un proxy n’a pas transmis les en-têtes Upgrade et Connection.</translation>
    </message>
    <message>
        <source>Check the path: a web application may answer every unknown path with its start page.</source>
        <translation>Vérifiez le chemin&#xa0;: une application web peut répondre à tout chemin inconnu par sa page d’accueil.</translation>
    </message>
    <message>
        <source>name service</source>
        <translation>service de noms</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
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
        <translation>proxy PHP d’AppAPI</translation>
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
        <translation>serveur</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The answer is %1 in the form of %2&apos;s own page.</source>
        <translation>La réponse est %1 sous la forme d’une page propre à %2.</translation>
    </message>
    <message>
        <source>The answer is 400 and says that this port speaks TLS.</source>
        <translation>La réponse est 400 et indique que ce port parle TLS.</translation>
    </message>
    <message>
        <source>The answer is %1 and says that the headers are too large.</source>
        <translation>La réponse est %1 et indique que les en-têtes sont trop volumineux.</translation>
    </message>
    <message>
        <source>The request head has %1 bytes.</source>
        <translation>L’en-tête de la requête comporte %1 octets.</translation>
    </message>
    <message>
        <source>The headers of the handshake are too large for a server on the way.</source>
        <translation>Les en-têtes du handshake sont trop volumineux pour un serveur sur le trajet.</translation>
    </message>
    <message>
        <source>Mostly there are too many cookies, or a very long token.</source>
        <translation>Le plus souvent, il y a trop de cookies, ou un jeton très long.</translation>
    </message>
    <message>
        <source>Send only the cookies that are needed: the instance&apos;s (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</source>
        <translation>N’envoyez que les cookies nécessaires&#xa0;: celui de l’instance (oc…), oc_sessionPassphrase, nc_sameSiteCookielax.</translation>
    </message>
    <message>
        <source>Or raise the limit (nginx: large_client_header_buffers).</source>
        <translation>Ou relevez la limite (nginx&#xa0;: large_client_header_buffers).</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) looked for /exapps/ itself and did not hand it to HaRP.</source>
        <translation>Le reverse proxy (%1) a cherché lui-même /exapps/ et ne l’a pas remis à HaRP.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own, not HaRP&apos;s nor Nextcloud&apos;s: it has no location for this path, or one that leads to files.</source>
        <translation>La page est celle du serveur web, et non de HaRP ni de Nextcloud&#xa0;: il n’a pas de location pour ce chemin, ou en a une qui mène à des fichiers.</translation>
    </message>
    <message>
        <source>The web server (%1) knows no such path.</source>
        <translation>Le serveur web (%1) ne connaît pas ce chemin.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own; nothing behind it was asked.</source>
        <translation>La page est celle du serveur web&#xa0;; rien derrière lui n’a été interrogé.</translation>
    </message>
    <message>
        <source>Check the path. The sockets of ExApps are at /exapps/&lt;appid&gt;/…</source>
        <translation>Vérifiez le chemin. Les sockets des ExApps se trouvent à /exapps/&lt;appid&gt;/…</translation>
    </message>
    <message>
        <source>A rule of the web server (%1) forbids the request.</source>
        <translation>Une règle du serveur web (%1) interdit la requête.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own: a deny rule, a firewall module, a password of its own, or files that it may not read.</source>
        <translation>La page est celle du serveur web&#xa0;: une règle deny, un module pare-feu, un mot de passe qui lui est propre, ou des fichiers qu’il n’a pas le droit de lire.</translation>
    </message>
    <message>
        <source>Check for allow and deny rules, for basic authentication, and that /exapps/ leads to HaRP.</source>
        <translation>Vérifiez les règles allow et deny, l’authentification Basic, et que /exapps/ mène à HaRP.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) gets no answer from the server behind it.</source>
        <translation>Le reverse proxy (%1) n’obtient pas de réponse du serveur situé derrière lui.</translation>
    </message>
    <message>
        <source>What it hands the path to refuses connections, closes them, or does not speak HTTP there. For /exapps/ that is HaRP, mostly port 8780.</source>
        <translation>Ce à quoi il remet le chemin refuse les connexions, les ferme, ou n’y parle pas HTTP. Pour /exapps/, il s’agit de HaRP, le plus souvent sur le port 8780.</translation>
    </message>
    <message>
        <source>Check that the HaRP container runs and its port 8780 is reachable from the reverse proxy.</source>
        <translation>Vérifiez que le conteneur HaRP tourne et que son port 8780 est joignable depuis le reverse proxy.</translation>
    </message>
    <message>
        <source>8780 speaks HTTP, 8781 HTTPS: scheme and port must fit.</source>
        <translation>8780 parle HTTP, 8781 HTTPS&#xa0;: le schéma et le port doivent concorder.</translation>
    </message>
    <message>
        <source>The reverse proxy (%1) does not pass requests on at the moment.</source>
        <translation>Le reverse proxy (%1) ne transmet pas de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>nginx: no server is up, a limit of requests or connections is reached, or a maintenance rule. Apache: it cannot reach the server behind it and waits before it tries again.</source>
        <translation>nginx&#xa0;: aucun serveur n’est disponible, une limite de requêtes ou de connexions est atteinte, ou une règle de maintenance s’applique. Apache&#xa0;: il ne peut pas joindre le serveur situé derrière lui et attend avant de réessayer.</translation>
    </message>
    <message>
        <source>Check that the server behind it runs; Apache tries again after a minute.</source>
        <translation>Vérifiez que le serveur situé derrière tourne&#xa0;; Apache réessaie après une minute.</translation>
    </message>
    <message>
        <source>Look for limit_req, limit_conn and maintenance rules.</source>
        <translation>Cherchez limit_req, limit_conn et des règles de maintenance.</translation>
    </message>
    <message>
        <source>The server behind the reverse proxy (%1) did not answer it in time.</source>
        <translation>Le serveur derrière le reverse proxy (%1) ne lui a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Under /exapps/ this is also how a ban by HaRP looks from behind a reverse proxy: HaRP drops the proxy&apos;s requests silently, and the proxy waits for its own timeout, mostly 60 seconds.</source>
        <translation>Sous /exapps/, c’est aussi l’apparence d’un bannissement par HaRP vu de derrière un reverse proxy&#xa0;: HaRP rejette silencieusement les requêtes du proxy, et le proxy attend l’expiration de son propre délai, le plus souvent 60 secondes.</translation>
    </message>
    <message>
        <source>Wait five minutes without a single try, then try once: if it works, HaRP had banned the proxy.</source>
        <translation>Attendez cinq minutes sans la moindre tentative, puis essayez une fois&#xa0;: si cela fonctionne, HaRP avait banni le proxy.</translation>
    </message>
    <message>
        <source>Set HP_TRUSTED_PROXY_IPS to the reverse proxy&apos;s address, so that HaRP bans clients instead.</source>
        <translation>Donnez à HP_TRUSTED_PROXY_IPS l’adresse du reverse proxy, afin que HaRP bannisse plutôt les clients.</translation>
    </message>
    <message>
        <source>If only this path is slow, look into the ExApp&apos;s log.</source>
        <translation>Si seul ce chemin est lent, consultez le journal de l’ExApp.</translation>
    </message>
    <message>
        <source>The web server (%1) refused the request itself.</source>
        <translation>Le serveur web (%1) a refusé lui-même la requête.</translation>
    </message>
    <message>
        <source>The page is the web server&apos;s own. 400: it could not read the request. 421: the host name does not fit the TLS connection. 495, 496: it wants a client certificate. 500: its configuration fails, often a proxy rule with an unknown scheme (Apache without mod_proxy_wstunnel).</source>
        <translation>La page est celle du serveur web. 400&#xa0;: il n’a pas pu lire la requête. 421&#xa0;: le nom d’hôte ne correspond pas à la connexion TLS. 495, 496&#xa0;: il exige un certificat client. 500&#xa0;: sa configuration échoue, souvent une règle de proxy avec un schéma inconnu (Apache sans mod_proxy_wstunnel).</translation>
    </message>
    <message>
        <source>Apache: enable mod_proxy, mod_proxy_http and mod_proxy_wstunnel.</source>
        <translation>Apache&#xa0;: activez mod_proxy, mod_proxy_http et mod_proxy_wstunnel.</translation>
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
        <translation> (supposition)</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>PREUVES</translation>
    </message>
    <message>
        <source>WHAT TO TRY</source>
        <translation>À ESSAYER</translation>
    </message>
    <message>
        <source>HaRP counts this as a failure. After %1 within %2 s it goes silent for this address.</source>
        <translation>HaRP compte ceci comme un échec. Après %1 échecs en %2 s, il ne répond plus à cette adresse.</translation>
    </message>
</context>
<context>
    <name>plectrum::VersionFact</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Compiled for</source>
        <translation>Compilé pour</translation>
    </message>
</context>
<context>
    <name>plectrum::Violation</name>
    <message>
        <source>A reserved bit is set that no agreed extension defines.</source>
        <translation>Un bit réservé est à 1 alors qu’aucune extension convenue ne le définit.</translation>
    </message>
    <message>
        <source>The opcode is reserved for future use.</source>
        <translation>L’opcode est réservé à un usage futur.</translation>
    </message>
    <message>
        <source>The payload length is not in its shortest form.</source>
        <translation>La longueur de la charge utile n’est pas sous sa forme la plus courte.</translation>
    </message>
    <message>
        <source>The top bit of the 64-bit payload length is set.</source>
        <translation>Le bit de poids fort de la longueur de 64 bits de la charge utile est à 1.</translation>
    </message>
    <message>
        <source>A client must mask every frame; this one is not masked.</source>
        <translation>Un client doit masquer chaque trame&#xa0;; celle-ci n’est pas masquée.</translation>
    </message>
    <message>
        <source>A server must not mask; this frame is masked.</source>
        <translation>Un serveur ne doit pas masquer&#xa0;; cette trame est masquée.</translation>
    </message>
    <message>
        <source>A control frame carries more than 125 bytes.</source>
        <translation>Une trame de contrôle transporte plus de 125 octets.</translation>
    </message>
    <message>
        <source>A control frame is fragmented.</source>
        <translation>Une trame de contrôle est fragmentée.</translation>
    </message>
    <message>
        <source>A continuation frame has no message to continue.</source>
        <translation>Une trame de continuation n’a pas de message à continuer.</translation>
    </message>
    <message>
        <source>A new message begins before the fragmented one has ended.</source>
        <translation>Un nouveau message commence avant la fin du message fragmenté.</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8.</source>
        <translation>Un message texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A close frame has a body of one byte; a code takes two.</source>
        <translation>Une trame de fermeture a un corps d’un octet&#xa0;; un code en occupe deux.</translation>
    </message>
    <message>
        <source>The close code must not stand in a close frame.</source>
        <translation>Ce code ne doit pas figurer dans une trame de fermeture.</translation>
    </message>
    <message>
        <source>The reason of a close frame is not valid UTF-8.</source>
        <translation>Le motif d’une trame de fermeture n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>RSV1 is set on a frame that is not the first of its message.</source>
        <translation>RSV1 est à 1 sur une trame qui n’est pas la première de son message.</translation>
    </message>
    <message>
        <source>RSV1 is set on a control frame.</source>
        <translation>RSV1 est à 1 sur une trame de contrôle.</translation>
    </message>
    <message>
        <source>The compressed payload is not valid deflate data.</source>
        <translation>La charge utile compressée n’est pas constituée de données deflate valides.</translation>
    </message>
    <message>
        <source>The message inflates above the limit.</source>
        <translation>Le message décompressé dépasse la limite.</translation>
    </message>
    <message>
        <source>The frame is longer than the limit.</source>
        <translation>La trame est plus longue que la limite.</translation>
    </message>
    <message>
        <source>The joined message is longer than the limit.</source>
        <translation>Le message réuni est plus long que la limite.</translation>
    </message>
    <message>
        <source>A frame follows the close frame.</source>
        <translation>Une trame suit la trame de fermeture.</translation>
    </message>
</context>
<context>
    <name>plectrum::WelcomePage</name>
    <message>
        <source>Pluck a WebSocket and see every string swing</source>
        <translation>Pincez un WebSocket et voyez vibrer chaque corde</translation>
    </message>
    <message>
        <source>An echo server is built in: one click connects to it, and everything that crosses the wire is recorded.
Or choose a profile on the left, type a URL, or drop a .plectrum recording here.</source>
        <translation>Un serveur d’écho est intégré&#xa0;: un clic s’y connecte, et tout ce qui passe sur le réseau est capturé.
Ou choisissez un profil à gauche, saisissez une URL, ou déposez ici une capture .plectrum.</translation>
    </message>
    <message>
        <source>Connect to the ech&amp;o server</source>
        <translation>Se connecter au serveur d’éch&amp;o</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>Open a recordin&amp;g…</source>
        <translation>Ouvrir une ca&amp;pture…</translation>
    </message>
</context>
<context>
    <name>plectrum::WireFace</name>
    <message>
        <source>Bytes on the wire</source>
        <translation>Octets sur le réseau</translation>
    </message>
</context>
</TS>
