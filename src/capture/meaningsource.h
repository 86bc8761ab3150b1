// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace plectrum {

/// A protocol whose fields filters may ask for as NAME.FIELD.
struct FilterProtocol {
    QString name;       ///< "socketio"
    QString title;      ///< "Socket.IO"
    QStringList fields; ///< that are offered; others of its messages may be asked for too
};
using FilterProtocols = QList<FilterProtocol>;

/// A name as filters write it: in small letters, with '_' for what is neither letter nor digit of ASCII; the brackets
/// of an index fall away: "[0]" is "0".
QByteArray filterName(QByteArrayView name);

/// What a filter asks for of a row's meaning.
struct MeaningTerm {
    enum class What : quint8 { Protocol, Title, Summary, Operation, Part, Problem, Field };
    What what = What::Protocol;
    QByteArray protocol = {};           ///< of Field, as filterName() has it
    std::vector<QByteArray> steps = {}; ///< of Field, from the outside in, as filterName() has them
};
enum class MeaningFlag : quint8 { Heartbeat, Error, Unanswered, Orphan };

/// Says what the rows of a capture mean in the words of their protocols, as far as filters ask; decoders implement it.
/// Cheap where rows are asked for in ascending order. Not thread-safe; in the reader's thread. Whoever asks keeps the
/// block of `record`.
class MeaningSource {
public:
    virtual ~MeaningSource() = default;

    using Test = std::function<bool(QByteArrayView)>;
    /// Calls `test` with each value that the row has, until it says true; whether it did. A row of several messages
    /// has the values of each.
    virtual bool any(RecordId id, const RecordView &record, const MeaningTerm &term, const Test &test) = 0;
    virtual bool flag(RecordId id, const RecordView &record, MeaningFlag flag) = 0;
    /// From the request to this answer; nullopt: the row answers nothing.
    virtual std::optional<qint64> latencyNs(RecordId id, const RecordView &record) = 0;

    /// Goes on to the record `last`, though nobody asks for the rows up to it.
    virtual void pass(RecordId last) = 0;
    /// Grows when a row that was passed turns out to be another than was said: a request that nobody answered before
    /// its connection ended.
    virtual qint64 hindsight() const = 0;

protected:
    MeaningSource() = default;
    MeaningSource(const MeaningSource &) = default;
    MeaningSource &operator=(const MeaningSource &) = default;
};

} // namespace plectrum
