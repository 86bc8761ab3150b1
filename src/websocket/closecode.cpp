// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/closecode.h"

#include <QtEndian>
#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    CloseCodeInfo{1000, "Normal Closure"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The purpose of the connection is fulfilled."), true},
    CloseCodeInfo{1001, "Going Away"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The server goes down or the browser leaves the page."),
                  true},
    CloseCodeInfo{1002, "Protocol Error"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The other end broke a rule of the protocol."), true},
    CloseCodeInfo{1003, "Unsupported Data"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "This type of data is not accepted."), true},
    CloseCodeInfo{1004, "Reserved"_L1, QT_TRANSLATE_NOOP("plectrum::CloseCode", "Reserved; has no meaning yet."),
                  false},
    CloseCodeInfo{1005, "No Status Received"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The close frame had no code. Never on the wire."), false},
    CloseCodeInfo{
        1006, "Abnormal Closure"_L1,
        QT_TRANSLATE_NOOP("plectrum::CloseCode", "The connection ended without a close frame. Never on the wire."),
        false},
    CloseCodeInfo{
        1007, "Invalid Frame Payload Data"_L1,
        QT_TRANSLATE_NOOP("plectrum::CloseCode", "A message does not fit its type, such as text that is not UTF-8."),
        true},
    CloseCodeInfo{1008, "Policy Violation"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "A message breaks a rule of the other end."), true},
    CloseCodeInfo{1009, "Message Too Big"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "A message is longer than the other end can take."), true},
    CloseCodeInfo{
        1010, "Mandatory Extension"_L1,
        QT_TRANSLATE_NOOP("plectrum::CloseCode", "The client needs an extension that the server did not agree to."),
        true},
    CloseCodeInfo{1011, "Internal Error"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The server met a condition that it did not expect."), true},
    CloseCodeInfo{1012, "Service Restart"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode",
                                    "The service restarts; reconnect after a random delay of 5 to 30 seconds."),
                  true},
    CloseCodeInfo{1013, "Try Again Later"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The service is overloaded; reconnect later or elsewhere."),
                  true},
    CloseCodeInfo{
        1014, "Bad Gateway"_L1,
        QT_TRANSLATE_NOOP("plectrum::CloseCode", "A gateway got an invalid response from the server behind it."), true},
    CloseCodeInfo{1015, "TLS Handshake"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The TLS handshake failed. Never on the wire."), false},
    CloseCodeInfo{3000, "Unauthorized"_L1,
                  QT_TRANSLATE_NOOP("plectrum::CloseCode", "The endpoint asks for credentials."), true},
    CloseCodeInfo{3003, "Forbidden"_L1, QT_TRANSLATE_NOOP("plectrum::CloseCode", "The credentials do not allow this."),
                  true},
    CloseCodeInfo{3008, "Timeout"_L1, QT_TRANSLATE_NOOP("plectrum::CloseCode", "The endpoint waited too long."), true},
};

} // namespace

std::span<const CloseCodeInfo> closeCodeTable()
{
    return Table;
}

std::optional<CloseCodeInfo> closeCodeInfo(quint16 code)
{
    const auto row = std::ranges::find(Table, code, &CloseCodeInfo::code);
    return row == Table.end() ? std::nullopt : std::optional(*row);
}

bool isValidCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

QByteArray ClosePayload::toBytes() const
{
    if (!code)
        return {};
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(*code, bytes.data());
    return bytes + reason;
}

} // namespace plectrum
