// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/closetext.h"

#include "capture/connectioninfo.h"
#include "websocket/closecode.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// One row of the table of causes a connection ends by, see ConnectionEnd.
struct CauseInfo {
    QLatin1StringView name;
    const char *text;
};
constexpr std::array Causes{
    CauseInfo{"closed"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "The closing handshake was completed.")},
    CauseInfo{"fin"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "TCP ended without a close frame.")},
    CauseInfo{"reset"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "The TCP connection was reset.")},
    CauseInfo{"tls-alert"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "TLS ended the connection with an alert.")},
    CauseInfo{"close-timeout"_L1,
              QT_TRANSLATE_NOOP("plectrum::CloseText", "The close frame was not answered in time.")},
    CauseInfo{"pong-timeout"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "A ping was not answered in time.")},
    CauseInfo{"violation"_L1,
              QT_TRANSLATE_NOOP("plectrum::CloseText", "The other end broke a rule, so the connection was failed.")},
    CauseInfo{"refused"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "The handshake was refused.")},
    CauseInfo{"failed"_L1, QT_TRANSLATE_NOOP("plectrum::CloseText", "The connection failed.")},
};

} // namespace

QString CloseText::ofCode(quint16 code)
{
    QString text = QString::number(code);
    if (const auto info = closeCodeInfo(code))
        text += u' ' + QString(info->name) + u'\n' + QCoreApplication::translate("plectrum::CloseCode", info->text);
    else if (code >= 4000 && code < 5000)
        text += u'\n' + tr("A code of this application's own.");
    else if (code >= 3000 && code < 4000)
        text += u'\n' + tr("A code registered for a library or framework.");
    else
        text += u'\n' + tr("No endpoint may use this code (RFC 6455 §7.4).");
    return text;
}

QString CloseText::ofReason(QByteArrayView reason)
{
    return reason.isEmpty() ? QString() : QString(u"\n\n"_s + tr("Reason: %1").arg(QString::fromUtf8(reason)));
}

QString CloseText::ofFrame(QByteArrayView payload)
{
    if (payload.isEmpty())
        return tr("The close frame has no code (1005).");
    if (payload.size() == 1)
        return tr("The close frame has one byte; a code takes two.");
    return QString(ofCode(qFromBigEndian<quint16>(payload.data())) + ofReason(payload.sliced(2)));
}

QString CloseText::ofEnd(QByteArrayView json)
{
    const ConnectionEnd end = ConnectionEnd::fromJson(json);
    const auto cause = std::ranges::find_if(Causes, [&end](const CauseInfo &info) { return end.cause == info.name; });
    QString text = cause != Causes.end() ? tr(cause->text) : end.cause;
    if (end.closedBy == "local"_L1)
        text += u'\n' + tr("This side sent the first close frame.");
    else if (end.closedBy == "remote"_L1)
        text += u'\n' + tr("The other end sent the first close frame.");
    if (!end.detail.isEmpty())
        text += u"\n\n"_s + tr("Details: %1").arg(end.detail);
    // A connection that was never open has no close code.
    if (end.cause != "refused"_L1 && end.cause != "failed"_L1)
        text += u"\n\n"_s + ofCode(end.code) + ofReason(end.reason);
    return text;
}

} // namespace plectrum
