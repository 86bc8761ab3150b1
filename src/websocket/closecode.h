// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace plectrum {

/// One row of the IANA registry of close codes (RFC 6455 §7.4.1, §11.7).
struct CloseCodeInfo {
    quint16 code;
    QLatin1StringView name; ///< "Normal Closure"
    const char *text;       ///< what it means, English, marked for translation in context "plectrum::CloseCode"
    bool mayBeSent;         ///< false: 1004, 1005, 1006, 1015 never stand on the wire
};

std::span<const CloseCodeInfo> closeCodeTable();
/// nullopt for codes without a row (3000–4999 are registered or private, others illegal).
std::optional<CloseCodeInfo> closeCodeInfo(quint16 code);
/// May `code` stand in a close frame? (RFC 6455 §7.4: 1000–1003, 1007–1014, 3000–4999)
bool isValidCloseCode(quint16 code);

/// Payload of a close frame (RFC 6455 §5.5.1). No code: an empty payload.
struct ClosePayload {
    std::optional<quint16> code;
    QByteArray reason; ///< UTF-8 as received, at most 123 bytes when sent

    QByteArray toBytes() const;
    bool operator==(const ClosePayload &) const = default;
};

} // namespace plectrum
