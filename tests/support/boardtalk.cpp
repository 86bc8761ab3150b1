// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/boardtalk.h"

#include "capture/capturewriter.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plectrum {

const char *const BoardDocument = "board:7 patch";
const char *const BoardPresence = "presence of board:7";

void writeBoard(const QString &path)
{
    const auto writer = CaptureWriter::create(path, {});
    if (!writer)
        qFatal("%s cannot be written", qPrintable(path));
    (*writer)->addConnection({.url = u"ws://board.example/socket/websocket?vsn=2.0.0"_s});
    qint64 ms = 0;
    const auto text = [&](bool isOutgoing, const QByteArray &message) {
        ms += 40;
        RecordView view{.direction = isOutgoing ? Direction::Outgoing : Direction::Incoming,
                        .connection = 1,
                        .timeNs = ms * 1'000'000,
                        .messageType = Opcode::Text};
        view.header.fin = true;
        view.header.opcode = Opcode::Text;
        view.payload = message;
        view.payloadBytes = message.size();
        (*writer)->append(view);
    };
    const auto push = [&](const QByteArray &event, const QByteArray &payload) {
        text(false, R"(["1",null,"board:7",")" + event + R"(",)" + payload + ']');
    };
    const auto patch = [&](const QByteArray &operations) { push("patch", R"({"ops":[)" + operations + "]}"); };
    text(true, R"(["1","1","board:7","phx_join",{}])");
    text(false, R"(["1","1","board:7","phx_reply",{"status":"ok","response":{}}])");
    push("presence_state", R"({"ann":{"metas":[{"phx_ref":"F1","since":1700000000}]}})");
    patch(R"({"op":"add","path":"","value":{"title":"Release 2.4","columns":["to do","doing","done"],
        "cards":{"c1":{"text":"Write the notes","column":0,"by":"ann"},
                 "c2":{"text":"Sign the packages","column":0,"by":"bob"}},"version":1}})");
    push("presence_diff", R"({"joins":{"bob":{"metas":[{"phx_ref":"F2","since":1700000040}]}},"leaves":{}})");
    patch(R"({"op":"replace","path":"/cards/c1/column","value":1},{"op":"replace","path":"/version","value":2})");
    patch(R"({"op":"add","path":"/cards/c3","value":{"text":"Tell the list","column":0,"by":"ann"}},
        {"op":"replace","path":"/version","value":3})");
    patch(R"({"op":"test","path":"/version","value":9},{"op":"remove","path":"/cards/c2"})");
    patch(R"({"op":"remove","path":"/cards/c2"},{"op":"replace","path":"/cards/c1/column","value":2},
        {"op":"replace","path":"/version","value":4})");
    push("presence_diff", R"({"joins":{},"leaves":{"ann":{"metas":[{"phx_ref":"F1"}]}}})");
    if (!(*writer)->close())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace plectrum
