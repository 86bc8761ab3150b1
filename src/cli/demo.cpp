// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/demo.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Visits{"/echo"_L1, "/group/demo?announce=1"_L1,
                            "/refuse?status=403&body=You%20shall%20not%20pass."_L1};
constexpr int Echo = 0;

/// What is sent to /echo, one after the answer to the other.
constexpr void (*EchoSteps[])(Connection &) = {
    [](Connection &connection) { connection.sendText("Hello from Plectrum"); },
    [](Connection &connection) {
        connection.sendText(
            R"({"event":"join-room","room":"4711","user":{"id":"alice","joined":1763590212345678901}})");
    },
    [](Connection &connection) { connection.sendBinary(QByteArray::fromHex("00ff10203040")); },
    [](Connection &connection) {
        static constexpr qsizetype cuts[] = {6, 14};
        connection.sendFragmented(Opcode::Text, "in three fragments, joined", cuts);
    },
    [](Connection &connection) { connection.sendText(QByteArray("plectrum ").repeated(200)); },
    [](Connection &connection) { connection.sendPing("are you there?"); },
};

} // namespace

Demo::Demo(CaptureWriter *recorder)
    : m_server(LoopbackServer::Options())
    , m_client(recorder)
{
    connect(&m_client, &Client::opened, this, [this](Connection *connection) {
        Q_EMIT said(u"open "_s + m_client.info().url);
        connect(
            connection, &Connection::messageReceived, this, [this, connection] { step(connection); },
            Qt::QueuedConnection);
        connect(
            connection, &Connection::pongReceived, this, [this, connection] { step(connection); },
            Qt::QueuedConnection);
        m_step = 0;
        if (m_visit == Echo)
            step(connection);
    });
    connect(
        &m_client, &Client::refused, this,
        [this](const Refusal &refusal) {
            Q_EMIT said(u"refused %1"_s.arg(refusal.head.status));
            next();
        },
        Qt::QueuedConnection);
    connect(
        &m_client, &Client::closed, this,
        [this](const ConnectionEnd &end) {
            Q_EMIT said(u"closed %1"_s.arg(end.code));
            next();
        },
        Qt::QueuedConnection);
    connect(&m_client, &Client::failed, this, [this](const Error &error) {
        Q_EMIT said(error.detail);
        Q_EMIT finished(false);
    });
}

void Demo::start()
{
    if (const auto listening = m_server.listen(); !listening) {
        Q_EMIT said(listening.error().detail);
        Q_EMIT finished(false);
        return;
    }
    Q_EMIT said(u"the embedded server listens on "_s + m_server.url().toString());
    next();
}

void Demo::next()
{
    if (++m_visit == int(Visits.size())) {
        Q_EMIT finished(true);
        return;
    }
    Target target;
    target.url = QUrl(m_server.url().toString() + Visits.at(size_t(m_visit)));
    m_client.open(target, u"demo"_s);
}

void Demo::step(Connection *connection)
{
    if (m_visit == Echo && m_step < int(std::size(EchoSteps))) {
        EchoSteps[m_step++](*connection);
    } else if (m_visit != Echo && m_step == 0) {
        ++m_step;
        connection->sendText("Hello, group");
    } else {
        connection->close(1000, "that was it");
    }
}

} // namespace plectrum
