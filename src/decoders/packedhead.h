// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadformat.h"

#include <QByteArrayView>

#include <optional>

namespace plectrum {

/// The beginning of one value of MessagePack or CBOR: all of a scalar, of a container what stands before the values
/// inside.
struct PackedHead {
    static constexpr qint64 Indefinite = -1;

    PayloadKind kind = PayloadKind::Null;
    qsizetype length = 0;    ///< bytes of the head, with a scalar's content
    qint64 inside = 0;       ///< values that follow and belong to it, keys too; Indefinite: up to a break
    QByteArrayView content;  ///< of strings and bytes; of those in pieces all that stands behind the head
    bool isInPieces = false; ///< a string of CBOR of indefinite length
    bool isWhole = false;    ///< a number that is `number`, below zero -1 - `number`
    bool isNegative = false;
    quint64 number = 0; ///< of whole numbers, and of a tag
};

/// nullopt: no MessagePack, or it ends early.
std::optional<PackedHead> msgpackHead(QByteArrayView bytes);
/// nullopt: no CBOR (RFC 8949 §3), or it ends early. A break is none either.
std::optional<PackedHead> cborHead(QByteArrayView bytes);
/// Whether a container of indefinite length ends here.
bool isCborBreak(QByteArrayView bytes);

} // namespace plectrum
