// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harphead.h"

#include <algorithm>

namespace plectrum {
namespace {

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The tokens that concern more than one hop, as HAProxy leaves them.
QByteArray keptTokens(const QByteArray &connection)
{
    QList<QByteArray> kept;
    for (const QByteArray &token : connection.split(',')) {
        const QByteArray trimmed = token.trimmed();
        if (!trimmed.isEmpty() && !isSame(trimmed, "close") && !isSame(trimmed, "keep-alive"))
            kept << trimmed;
    }
    return kept.join(',');
}

void addField(QByteArray &head, const HeaderField &field)
{
    QByteArray value = field.value;
    if (isSame(field.name, "connection")) {
        value = keptTokens(value);
        if (value.isEmpty())
            return;
    }
    head += field.name.toLower() + ": " + value + "\r\n";
}

} // namespace

QByteArray forwardedRequestHead(const HarpRequest &request, QByteArrayView target, const HeaderList &injected)
{
    QByteArray head = request.method + ' ';
    head += target;
    head += ' ' + request.version + "\r\n";
    for (const HeaderField &field : request.headers) {
        if (!injected.has(field.name))
            addField(head, field);
    }
    for (const HeaderField &field : injected)
        addField(head, field);
    if (request.version == "HTTP/1.0")
        head += "connection: keep-alive\r\n";
    return head + "\r\n";
}

QByteArray forwardedResponseHead(const HttpHead &response, bool close)
{
    QByteArray head = response.startLine + "\r\n";
    for (const HeaderField &field : response.headers)
        addField(head, field);
    if (close)
        head += "connection: close\r\n";
    return head + "\r\n";
}

} // namespace plectrum
