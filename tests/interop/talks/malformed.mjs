// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no library would say: said at the end of each talk, by the grammar of its protocol against that grammar. A decoder
// says what is wrong with each of them.
const text = (side, words) => ({ side, text: words, malformed: true });
const bytes = (side, hex) => ({ side, hex, malformed: true });

export const malformed = {
    actioncable: [text('s', '{"type":"confirm_subscription","identifier":'), text('c', '{"command":"listen","identifier":"{}"}')],
    appwrite: [text('s', '{"type":"ev'), text('c', '["subscribe"]')],
    collabora: [text('s', 'status: {"type":"text",'), bytes('s', '00ff')],
    enonic: [text('s', '{"type":"message","session":{"id":'), text('s', '{"type":"opened","session":{}}')],
    faye: [text('c', '[{"channel":"/chat/one","data":'), text('s', '[{"channel":"chat"}]')],
    graphql: [text('c', '{"id":"x","type":"start","payload":{}}'), text('s', '{"id":"x","type":')],
    jsonrpcbidirectional: [text('c', '{"jsonrpc":"2.0","method":1,"id":9}'), text('s', '{"jsonrpc":"2.0","id":9}')],
    mosquitto: [bytes('s', '30020007')],
    mqtt: [bytes('s', '0000')],
    notifypush: [text('s', 'notify_file_id [12,'), bytes('s', '00')],
    phoenix: [text('s', '["1","2","room:lobby","phx_reply"'), bytes('s', '0001')],
    rabbitmq: [text('c', 'SEND\ndestination:/queue/a\nnote:a\\tb\n\nx\0'), text('s', 'NEVER\n\n\0')],
    signalr: [text('s', '{"type":1,"target":"tell","arguments":[}\x1e'), text('c', '{"type":99}\x1e')],
    signalrmsgpack: [bytes('s', '03c1c1c1')],
    socketcluster: [text('s', '{"event":"#pub'), text('c', '17')],
    socketio: [text('s', '42["draw",'), text('c', '9'), text('c', '40{"token":')],
    socketio2: [text('s', '42{"draw":1}'), text('c', 'x')],
    socketiomsgpack: [bytes('s', 'c1')],
    sockjs: [text('s', 'a["x"'), text('s', 'z')],
    stomp: [text('s', 'TELL\n\n\0'), text('c', 'SEND\nno colon\n\n\0')],
    talk: [text('s', '{"id":"5","type":"room","room":'), text('c', '{"id":"6","type":"dance"}'), text('c', '{"id":"7","type":"room","room":{"roomid":"x"}}}')],
    wamp: [text('s', '[50,'), text('c', '[48]')],
    wampcbor: [bytes('s', '8218')],
    wampmsgpack: [bytes('s', 'c1')],
    whiteboard: [text('s', '451-["client-broadcast",{"_pl')],
    yjs: [bytes('s', '0002ff'), bytes('s', '63')],
    zws: [bytes('s', '07'), bytes('s', '')],
};
