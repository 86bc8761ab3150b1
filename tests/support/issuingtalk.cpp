// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/issuingtalk.h"

#include "capture/capturewriter.h"
#include "client/client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Patience = 20000;

} // namespace

QString recordTalk(const IssuingServer &server, int sayings, const QString &path)
{
    const auto writer = CaptureWriter::create(path, {.overwrite = true});
    if (!writer)
        return {};
    Client client(writer->get());
    QByteArray room;
    int said = 0;
    QSignalSpy closed(&client, &Client::closed);
    QObject::connect(&client, &Client::opened, &client, [&](Connection *connection) {
        QObject::connect(connection, &Connection::messageReceived, &client, [&, connection](const Assembled &message) {
            const QJsonObject object = QJsonDocument::fromJson(message.payload.toByteArray()).object();
            const QString type = object.value("type"_L1).toString();
            if (type == "welcome"_L1) {
                connection->sendText(R"({"type":"join","sid":")" + object.value("sid"_L1).toString().toLatin1()
                                     + "\"}");
                return;
            }
            if (type == "joined"_L1)
                room = object.value("room"_L1).toString().toLatin1();
            if (said < sayings)
                connection->sendText(R"({"type":"say","room":")" + room + R"(","text":"word )"
                                     + QByteArray::number(said++) + "\"}");
            else
                client.close(1000, "done");
        });
    });
    Target target;
    target.url = server.url();
    client.open(target);
    const bool isDone = closed.wait(Patience);
    return isDone && (*writer)->close() ? path : QString();
}

} // namespace plectrum
