// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboardissuer.h"

#include "server/crossorigin.h"
#include "server/endpoints.h"
#include "server/whiteboard/whiteboardtoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {

WhiteboardIssuer::WhiteboardIssuer(const EndpointContext &context)
    : Endpoint(context)
    , m_settings(context.settings.whiteboard)
{
}

std::optional<Endpoint::Refusal> WhiteboardIssuer::refuse(const QUrl &) const
{
    return badRequest("Tokens are read by HTTP: GET /whiteboard/<fileId>/token?userid=.");
}

void WhiteboardIssuer::join(Peer *peer)
{
    peer->close(1011, {});
}

void WhiteboardIssuer::answerHttp(Intake *intake, const QUrl &url)
{
    if (!isFromThisMachine(*intake)) {
        intake->refuse(
            {.status = 403, .reason = "Forbidden", .text = "Tokens are for programs and pages on this machine.\n"});
        return;
    }
    static const QRegularExpression path(u"^/whiteboard/([0-9]{1,15})/token$"_s);
    const auto found = path.match(url.path());
    const QUrlQuery query(url);
    const QString user = query.queryItemValue(u"userid"_s, QUrl::FullyDecoded);
    if (intake->head().method != "GET" || !found.hasMatch() || user.isEmpty()) {
        intake->refuse({.status = 400,
                        .reason = "Bad Request",
                        .text = "Expected GET /whiteboard/<fileId>/token?userid=, "
                                "fileId being a number.\n"});
        return;
    }
    const QString name = query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    // JWTService of the Whiteboard app.
    const QJsonObject claims{
        {u"userid"_s, user},
        {u"fileId"_s, found.captured(1).toLongLong()},
        {u"isFileReadOnly"_s, query.queryItemValue(u"readonly"_s) == "1"_L1},
        {u"user"_s, QJsonObject{{u"id"_s, user}, {u"name"_s, name.isEmpty() ? user : name}}},
        {u"iat"_s, now},
        {u"exp"_s, now + m_settings.tokenLife.count()},
    };
    const QByteArray token = signedToken(claims, m_settings.secret);
    answerWithCors(intake, 200, "application/json; charset=utf-8",
                   compactJson({{u"token"_s, QString::fromLatin1(token)}}));
}

} // namespace plectrum
