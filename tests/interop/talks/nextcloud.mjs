// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Talks of Nextcloud's services and of Enonic, which do not run in Node: what both sides say is written
// here by hand, by the grammar of the services' documents and sources. Secrets are CANARY throughout.
import http from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { relay } from './relay.mjs';

const say = (socket, what) => (Buffer.isBuffer(what) ? socket.send(what) : socket.send(typeof what === 'string' ? what : JSON.stringify(what)));

/// `lines`: pairs of a side, 'c' or 's', and what it says; one waits for the other.
async function scripted(decoder, path, lines) {
    const server = http.createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const peers = {};
    const ready = new Promise((resolve) => new WebSocketServer({ server }).on('connection', (socket) => {
        peers.s = socket;
        resolve();
    }));
    const between = await relay(server.address().port);
    peers.c = new WebSocket(`ws://127.0.0.1:${between.port}${path}`, { perMessageDeflate: false });
    await Promise.all([ready, new Promise((resolve) => peers.c.once('open', resolve))]);
    for (const [side, what] of lines) {
        const other = peers[side === 'c' ? 's' : 'c'];
        const heard = new Promise((resolve) => other.once('message', resolve));
        say(peers[side], what);
        await heard;
    }
    peers.c.close(1000);
    return { decoder, ...between.connections[0] };
}

const offer = 'v=0\r\na=ice-ufrag:x\r\na=ice-pwd:SDP-CANARY\r\n';
const message = (who, data) => ({ type: 'message', message: { ...who, data } });
const peer = { type: 'session', sessionid: 'peerpeerpeerpeer' };

export const nextcloudTalks = {
    notifypush: () => scripted('notifypush', '/push/ws', [
        ['c', 'alice'],
        ['c', 'PASSWORD-CANARY'],
        ['s', 'authenticated'],
        ['c', 'listen notify_file_id'],
        ['s', 'notify_file_id [12,13]'],
        ['s', 'notify_file'],
        ['s', 'notify_activity'],
        ['s', 'text_steps {"documentId":7,"steps":["AAISAQHD+t3RB2CEwvXQjwpHAWEA","AAIKAAGRlYruAwEVBA==","AAABAA=="]}'],
        ['s', 'my_app_event {"a":1}'],
        ['s', 'Error while handling authentication: Connection limit exceeded for user'],
    ]),

    talk: () => scripted('talk', '/standalone-signaling/spreed', [
        ['s', { type: 'welcome', welcome: { features: ['mcu', 'hello-v2'], version: '2.0.4' } }],
        ['c', { id: '1', type: 'hello', hello: { version: '2.0', auth: { url: 'https://cloud.example/ocs/v2.php/apps/spreed/api/v3/signaling/backend', params: { token: 'JWT-CANARY' } } } }],
        ['s', { id: '1', type: 'hello', hello: { version: '2.0', sessionid: 'ownownownownown', resumeid: 'RESUME-CANARY', userid: 'alice' } }],
        ['c', { id: '2', type: 'room', room: { roomid: 'abc123', sessionid: 'NEXTCLOUD-SESSION-CANARY' } }],
        ['s', { id: '2', type: 'room', room: { roomid: 'abc123', properties: { name: 'Weekly' } } }],
        ['s', { type: 'event', event: { target: 'room', type: 'join', join: [
            { sessionid: 'ownownownownown', userid: 'alice', user: { displayname: 'Alice' }, roomsessionid: 'ROOM-CANARY' },
            { sessionid: 'peerpeerpeerpeer', userid: 'bob', user: { displayname: 'Bob' } }] } }],
        ['s', { type: 'event', event: { target: 'participants', type: 'update', update: { roomid: 'abc123', users: [] } } }],
        ['c', message({ recipient: peer }, { type: 'requestoffer', roomType: 'video' })],
        ['s', message({ sender: peer }, { type: 'offer', sid: '17', roomType: 'video', payload: { type: 'offer', sdp: offer } })],
        ['c', message({ recipient: peer }, { type: 'answer', sid: '17', roomType: 'video', payload: { type: 'answer', sdp: offer } })],
        ['s', message({ sender: peer }, { type: 'candidate', sid: '17', roomType: 'video', payload: { candidate: { candidate: 'candidate:1 1 udp 1 127.0.0.1 9 typ host' } } })],
        ['c', { type: 'control', control: { recipient: peer, data: { type: 'mute', mute: true } } }],
        ['s', { type: 'event', event: { target: 'room', type: 'message', message: { roomid: 'abc123', data: { type: 'chat', chat: { refresh: true } } } } }],
        ['s', { type: 'transient', transient: { type: 'set', key: 'callStatus_alice', value: 1 } }],
        ['c', { id: '3', type: 'room', room: { roomid: 'abc123', sessionid: 'NEXTCLOUD-SESSION-CANARY' } }],
        ['s', { id: '3', type: 'error', error: { code: 'already_joined', message: 'Already joined this room.' } }],
        ['s', { type: 'event', event: { target: 'room', type: 'leave', leave: ['peerpeerpeerpeer'] } }],
        ['c', { id: '4', type: 'room', room: { roomid: '' } }],
        ['s', { id: '4', type: 'room', room: { roomid: '' } }],
        ['s', { type: 'error', error: { code: 'too_many_requests', message: 'Too many requests.' } }],
        ['s', { type: 'bye', bye: { reason: 'room_session_reconnected' } }],
    ]),

    collabora: () => scripted('collabora', '/cool/ws?WOPISrc=https%3A%2F%2Fcloud.example%2Findex.php%2Fapps%2Frichdocuments%2Fwopi%2Ffiles%2F42_oc1&compat=/ws', [
        ['s', 'progress: {"id":"start","text":"Connecting"}'],
        ['c', 'coolclient 0.1 1760000000000 12.5'],
        ['c', 'load url=https%3A%2F%2Fcloud.example%2Fwopi%2Ffiles%2F42%3Faccess_token%3DWOPI-CANARY%26permission%3Dedit lang=en-US password=PASSWORD-CANARY'],
        ['s', 'coolserver {"Version":"26.04.1","Hash":"abc","Protocol":"0.1"}'],
        ['s', 'clipboardkey: CLIPBOARD-CANARY'],
        ['s', 'perm: edit'],
        ['s', 'wopi: {"BaseFileName":"plan.odt","UserCanWrite":true}'],
        ['s', 'status: {"type":"text","partscount":1,"selectedpart":0,"width":12240,"height":15840,"viewid":0}'],
        ['s', 'viewinfo: [{"id":0,"userid":"alice","username":"Alice","readonly":"0"}]'],
        ['c', 'tile nviewid=1000 part=0 width=256 height=256 tileposx=0 tileposy=3840 tilewidth=3840 tileheight=3840'],
        ['s', Buffer.concat([Buffer.from('tile: nviewid=1000 part=0 width=256 height=256 tileposx=0 tileposy=3840 tilewidth=3840 tileheight=3840 ver=4 wid=9\n'), Buffer.from([0x5a, 0x28, 0xb5, 0x2f, 0xfd, 0])])],
        ['s', Buffer.concat([Buffer.from('delta: part=0 tileposx=0 tileposy=3840 tilewidth=3840 tileheight=3840 wid=10\n'), Buffer.from('D')])],
        ['c', 'tileprocessed wids=9,10'],
        ['c', 'key type=input char=104 key=0'],
        ['s', 'invalidatetiles: part=0, x=0, y=0, width=1000, height=500, wid=11'],
        ['c', 'commandvalues command=.uno:CharFontName'],
        ['s', 'commandvalues: {"commandName":".uno:CharFontName","commandValues":{"Arial":["10"]}}'],
        ['s', 'viewinfo: [{"id":0,"userid":"alice","username":"Alice"},{"id":1,"userid":"bob","username":"Bob"}]'],
        ['c', 'ping'],
        ['s', 'pong rendercount=12'],
        ['c', 'uno .uno:Bold {"value":true}'],
        ['s', 'unocommandresult: {"commandName":".uno:Bold","success":true}'],
        ['c', 'save dontTerminateEdit=1 dontSaveIfUnmodified=0'],
        ['s', 'error: cmd=storage kind=savefailed'],
        ['c', 'save dontTerminateEdit=1 dontSaveIfUnmodified=0'],
        ['s', 'commandresult: {"command":"save","success":true,"result":"","errorMsg":""}'],
        ['s', 'viewinfo: [{"id":0,"userid":"alice","username":"Alice"}]'],
        ['c', 'resetaccesstoken TOKEN-CANARY'],
        ['s', 'close: ownertermination'],
    ]),

    whiteboard: () => scripted('whiteboard', '/whiteboard/socket.io/?EIO=4&transport=websocket', [
        ['s', '0{"sid":"a1","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":3000000}'],
        ['c', '40{"token":"EXPIRED-CANARY"}'],
        ['s', '44{"message":"Authentication error"}'],
        ['c', '40{"token":"' + ['{"alg":"HS256"}', '{"userid":"alice","fileId":42,"isFileReadOnly":false,"user":{"id":"alice","name":"Alice"},"iat":1,"exp":2}']
            .map((part) => Buffer.from(part).toString('base64url')).join('.') + '.SIGNATURE-CANARY"}'],
        ['s', '40{"sid":"b2"}'],
        ['s', '42["init-room"]'],
        ['c', '42["join-room","42"]'],
        ['s', '42["sync-designate",{"isSyncer":true}]'],
        ['s', '42["room-user-change",[{"socketId":"b2","user":{"id":"alice","name":"Alice"},"userId":"alice","socketIds":["b2"]}]]'],
        ['s', '42["room-user-change",[{"socketId":"b2","user":{"id":"alice","name":"Alice"},"userId":"alice","socketIds":["b2"]},{"socketId":"c3","user":{"id":"bob","name":"Bob"},"userId":"bob","socketIds":["c3"]}]]'],
        ['c', '451-["server-broadcast","42",{"_placeholder":true,"num":0},[]]'],
        ['c', Buffer.from('{"type":"SCENE_UPDATE","payload":{"elements":[{"id":"e1"},{"id":"e2"}]}}')],
        ['s', '451-["client-broadcast",{"_placeholder":true,"num":0}]'],
        ['s', Buffer.from('{"type":"MOUSE_LOCATION","payload":{"x":1,"y":2,"user":{"name":"Bob"}}}')],
        ['c', '451-["server-volatile-broadcast","42",{"_placeholder":true,"num":0}]'],
        ['c', Buffer.from('{"type":"VIEWPORT_UPDATE","payload":{"zoom":1}}')],
        ['s', '2'],
        ['c', '3'],
        ['s', '42["room-user-change",[{"socketId":"b2","user":{"id":"alice","name":"Alice"},"userId":"alice","socketIds":["b2"]}]]'],
    ]),

    enonic: () => scripted('enonic', '/app/chat', [
        ['s', { type: 'open', session: { id: 'f1', path: '/app/chat', params: {}, user: { key: 'user:system:alice', displayName: 'Alice' } }, data: {} }],
        ['s', { type: 'message', session: { id: 'f1', path: '/app/chat', params: {}, user: { key: 'user:system:alice', displayName: 'Alice' } }, data: {}, message: '{"text":"hi"}' }],
        ['s', { type: 'error', session: { id: 'f1', path: '/app/chat', params: {} }, data: {}, error: 'broken pipe' }],
        ['s', { type: 'close', session: { id: 'f1', path: '/app/chat', params: {}, user: { key: 'user:system:alice', displayName: 'Alice' } }, data: {}, closeReason: 1001 }],
    ]),
};
