// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/jsonnode.h"
#include "replay/tolerance.h"

#include <QRegularExpression>

#include <memory>

namespace plectrum {

/// A message to compare.
struct ComparedMessage {
    bool isText = true;
    QByteArray payload;

    bool operator==(const ComparedMessage &) const = default;
};

/// One difference between two messages.
struct ValueDifference {
    enum class Kind : quint8 { Changed, Missing, Extra };

    Kind kind = Kind::Changed;
    QString place;       ///< JSON: a path; text: "line 3"; binary: "byte 16"
    QByteArray expected; ///< JSON text of the value, the line, or the bytes; shortened to MaxShown
    QByteArray actual;

    static constexpr qsizetype MaxShown = 2000;
    bool operator==(const ValueDifference &) const = default;
};

/// What two messages differ in; empty where they are equal within the tolerance.
struct MessageDiff {
    enum class Form : quint8 { Json, Text, Binary, Type }; ///< Type: one is text, the other binary

    Form form = Form::Text;
    QList<ValueDifference> values; ///< at most MaxValues
    qsizetype leftOut = 0;         ///< differences beyond these

    static constexpr qsizetype MaxValues = 200;
    bool isEmpty() const { return values.isEmpty(); }
    bool operator==(const MessageDiff &) const = default;
};

QLatin1StringView differenceName(ValueDifference::Kind kind);
QLatin1StringView formName(MessageDiff::Form form);

/// A message made ready: what it says without what may differ.
struct ReadyMessage {
    ComparedMessage message;
    std::optional<FramedJson> json;
    quint64 hash = 0;              ///< equal for messages that are equal but for masks and ignored places
    quint64 shape = 0;             ///< equal for messages of the same keys and types
    quint64 key = 0;               ///< 0: it has none; by Tolerance::key, unless the protocol says it (pairing.h)
    std::vector<quint64> features; ///< sorted, each once; how much two share says how near they are
    bool isOpen = false;           ///< holds placeholders without a value, so its hash says little
};

/// Compares messages under one tolerance. Masks and paths are compiled once. Immutable.
class MessageComparer {
public:
    explicit MessageComparer(const Tolerance &tolerance);

    ReadyMessage ready(ComparedMessage message) const;
    MessageDiff diff(const ReadyMessage &expected, const ReadyMessage &actual) const;
    /// 0 equal … 1 nothing in common; a metric (Jaccard's) on the features.
    static double distance(const ReadyMessage &expected, const ReadyMessage &actual);

private:
    struct CompiledMask {
        std::optional<PathPattern> path;
        MaskKind kind;
        QRegularExpression pattern;
    };
    class Walk;

    bool isIgnored(std::span<const JsonStep> path) const;
    /// The masks' word for a value, or empty.
    QByteArray maskFor(std::span<const JsonStep> path, QByteArrayView text) const;
    QByteArray maskedText(const QByteArray &text) const;
    bool isNear(const JsonNode &expected, const JsonNode &actual) const;
    void normalise(const JsonNode &node, std::vector<JsonStep> &path, QByteArray &normal, QByteArray &shape,
                   std::vector<quint64> &features) const;

    QList<PathPattern> m_ignore;
    std::vector<CompiledMask> m_masks;
    std::optional<double> m_numbers;
    std::optional<PathPattern> m_key;
};

} // namespace plectrum
