// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/exappcall.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int HttpPort = 80;
constexpr qint64 MostBody = 1024 * 1024;

} // namespace

ExAppCall::ExAppCall(const QUrl &target, Request request, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_request(std::move(request))
    , m_socket(new QTcpSocket(this))
    , m_head(HttpHeadParser::Kind::Response)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(ExAppAnswer::Outcome::TimedOut); });
    connect(m_socket, &QTcpSocket::connected, this, &ExAppCall::send);
    connect(m_socket, &QTcpSocket::readyRead, this, &ExAppCall::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &ExAppCall::socketFailed);
}

ExAppCall::~ExAppCall()
{
    m_socket->disconnect(this);
}

void ExAppCall::start()
{
    m_clock.start();
    m_limit.start(m_request.limit);
    m_socket->connectToHost(m_target.host(), quint16(m_target.port(HttpPort)));
}

void ExAppCall::cancel()
{
    finish(ExAppAnswer::Outcome::Cancelled);
}

void ExAppCall::send()
{
    QByteArray head = m_request.method + ' ' + m_request.target + " HTTP/1.1\r\n";
    for (const HeaderField &field : m_request.headers)
        head += field.name + ": " + field.value + "\r\n";
    if (m_request.method != "GET")
        head += "content-length: 0\r\n";
    m_socket->write(head + "\r\n");
}

void ExAppCall::read()
{
    QByteArray bytes = m_socket->readAll();
    while (!m_finished && !m_body && !bytes.isEmpty()) {
        const auto taken = m_head.feed(bytes);
        if (!taken) {
            finish(ExAppAnswer::Outcome::NotHttp, taken.error().detail);
            return;
        }
        bytes.remove(0, *taken);
        if (!m_head.isComplete())
            return;
        if (m_head.head().status >= 100 && m_head.head().status < 200 && m_head.head().status != 101)
            m_head = HttpHeadParser(HttpHeadParser::Kind::Response); // the answer proper is yet to come
        else
            m_body.emplace(m_head.head(), MostBody);
    }
    if (!m_body || m_finished)
        return;
    m_body->feed(bytes);
    if (m_body->isComplete())
        finish(ExAppAnswer::Outcome::Answered);
}

void ExAppCall::socketFailed()
{
    using enum ExAppAnswer::Outcome;
    switch (m_socket->error()) {
    case QAbstractSocket::RemoteHostClosedError:
        read();
        ended();
        break;
    case QAbstractSocket::ConnectionRefusedError:
        finish(Refused, m_socket->errorString());
        break;
    default:
        finish(Unreachable, m_socket->errorString());
    }
}

/// A body without a length is whole now; anything else is not.
void ExAppCall::ended()
{
    if (m_finished)
        return;
    if (m_body)
        m_body->end();
    const bool isWhole = m_body && m_body->isComplete() && !m_body->isTruncated();
    finish(isWhole ? ExAppAnswer::Outcome::Answered : ExAppAnswer::Outcome::EndedEarly);
}

void ExAppCall::finish(ExAppAnswer::Outcome outcome, const QString &detail)
{
    if (m_finished)
        return;
    m_finished = true;
    m_limit.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    ExAppAnswer answer{.outcome = outcome, .duration = std::chrono::milliseconds(m_clock.elapsed()), .detail = detail};
    if (m_body) {
        answer.status = m_head.head().status;
        answer.contentType = m_head.head().headers.value("content-type");
        answer.location = m_head.head().headers.value("location");
        answer.body = m_body->bytes();
    }
    Q_EMIT finished(answer);
}

} // namespace plectrum
