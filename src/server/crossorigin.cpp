// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/crossorigin.h"

#include "server/nextcloud/httpresponse.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isOriginHere(QByteArrayView origin)
{
    const QString host = QUrl(QString::fromUtf8(origin)).host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

bool isFromThisMachine(const Intake &intake)
{
    const HeaderList &headers = intake.head().headers;
    const bool isForeign = headers.has("Origin") && !isOriginHere(headers.value("Origin"));
    return !isForeign && !headers.has("ex-app-id") && intake.socket()->peerAddress().isLoopback();
}

void answerWithCors(Intake *intake, int status, const char *contentType, const QByteArray &body)
{
    HttpResponse response{.headers = {{"Content-Type", contentType}, {"Cache-Control", "no-store"}}, .body = body};
    response.setStatus(status);
    if (const QByteArray origin = intake->head().headers.value("Origin"); isOriginHere(origin)) {
        response.add("Access-Control-Allow-Origin", origin);
        response.add("Access-Control-Allow-Credentials", "true");
        response.add("Vary", "Origin");
        if (intake->head().method == "OPTIONS") {
            response.add("Access-Control-Allow-Methods", "GET, POST");
            response.add("Access-Control-Allow-Headers", "Content-Type");
        }
    }
    intake->answer(response.bytes(false, true));
}

} // namespace plectrum
