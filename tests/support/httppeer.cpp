// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httppeer.h"

#include <QSslSocket>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace plectrum {

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

HttpPeer::HttpPeer(Answer answer, const std::optional<QSslConfiguration> &tls)
    : m_answer(std::move(answer))
    , m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

QUrl HttpPeer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
}

int HttpPeer::count(const QByteArray &target) const
{
    return int(std::ranges::count(m_requests, target, &HttpRequest::target));
}

void HttpPeer::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
    const auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, [this, socket, bytes] {
        *bytes += socket->readAll();
        const qsizetype headEnd = bytes->indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        HttpRequest request;
        request.head = bytes->left(headEnd + 4);
        request.body = bytes->mid(headEnd + 4);
        if (request.body.size() < request.header("Content-Length").toLongLong())
            return;
        const QList<QByteArray> start = request.head.left(request.head.indexOf('\r')).split(' ');
        request.verb = start.value(0);
        request.target = start.value(1);
        bytes->clear();
        m_requests << request;
        if (const QByteArray answer = m_answer(request); !answer.isEmpty()) {
            socket->write(answer);
            socket->disconnectFromHost();
        }
    });
}

QByteArray HttpPeer::response(int status, const QByteArray &body, const QByteArray &more, const QByteArray &type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: " + type + "\r\n" + more
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray HttpPeer::html(int status)
{
    return response(status, "<!DOCTYPE html><html><body>Hello</body></html>", {}, "text/html; charset=UTF-8");
}

QByteArray HttpPeer::redirect(const QByteArray &location)
{
    return response(301, {}, "Location: " + location + "\r\n", "text/html");
}

} // namespace plectrum
