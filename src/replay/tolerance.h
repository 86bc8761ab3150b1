// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/pathpattern.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace plectrum {

/// What a value that differs from run to run looks like; a masked value must still look like it.
enum class MaskKind : quint8 { Any, Uuid, Timestamp, Number, Token, Pattern };

/// A value that is not compared, as both sides are of its kind.
struct Mask {
    std::optional<PathPattern> path; ///< none: everywhere, in plain text too
    MaskKind kind = MaskKind::Any;
    QString pattern; ///< of MaskKind::Pattern: a regular expression
    QString reason;  ///< why it is there, for people

    bool operator==(const Mask &) const = default;
};

/// The word of a scenario for a kind: "any", "uuid" …
QLatin1StringView maskKindName(MaskKind kind);
std::optional<MaskKind> maskKindFrom(QStringView name);

/// What may differ. Of a whole scenario, and of one expectation, which adds to it or decides anew.
struct Tolerance {
    QList<PathPattern> ignore; ///< not compared, may be missing or there
    QList<Mask> masks;
    std::optional<double> numbers;                ///< numbers may differ by so much
    std::optional<std::chrono::nanoseconds> late; ///< how much later than recorded; none: DefaultLate
    std::optional<bool> anyOrder;                 ///< another order of messages is no difference
    std::optional<bool> allowsExtra;              ///< messages that nobody expected are no difference
    std::optional<PathPattern> key;               ///< messages with equal values here belong together
    QList<QByteArray> headers;                    ///< of the handshake's answer, compared where both sides have them

    static constexpr std::chrono::seconds DefaultLate{1};
    /// This one with what `other` says laid over it.
    Tolerance with(const Tolerance &other) const;
    bool operator==(const Tolerance &) const = default;
};

} // namespace plectrum
