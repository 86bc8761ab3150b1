// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/realpeer.h"

#include "client/client.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {

QString programPath(const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : path;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(100);
}

Evidence tried(quint16 port, const QString &path)
{
    Target target;
    target.url = QUrl(u"ws://127.0.0.1:%1%2"_s.arg(port).arg(path));
    target.timeout = 4s; // HAProxy tries for three to connect
    Client client(nullptr);
    std::optional<Evidence> evidence;
    QObject::connect(&client, &Client::refused, &client, [&](const Refusal &refusal) {
        evidence = evidenceOf(client.info(), client.requestHead(), refusal);
    });
    QObject::connect(&client, &Client::failed, &client, [&](const Error &error) {
        evidence = evidenceOf(client.info(), client.requestHead(), client.responseHead(), client.timings(), error,
                              target.timeout);
    });
    QObject::connect(&client, &Client::opened, &client, [&] {
        evidence = Evidence{};
        evidence->url = target.url;
        evidence->requestHead = client.requestHead();
        evidence->response.status = 101;
    });
    client.open(target);
    if (!QTest::qWaitFor([&evidence] { return evidence.has_value(); }, 20000))
        return {};
    return *evidence;
}

} // namespace plectrum
