// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "decoders/recorddecoder.h"
#include "decoders/rowaudit.h"

#include <QSet>

#include <functional>
#include <span>
#include <vector>

namespace plectrum {

/// What a row says in its protocol's words.
struct DecodedRow {
    RecordId id = 0;
    QByteArray summary;                                        ///< one line, UTF-8
    QLatin1StringView protocol;                                ///< "Socket.IO"
    Conversation::Choice choice = Conversation::Choice::None;  ///< of the decoder
    DecodedMessage::Part part = DecodedMessage::Part::Message; ///< of the first message in it
    bool isError = false;
    bool hasProblem = false;          ///< breaks a rule of the protocol
    bool asks = false;                ///< something in it wants an answer
    bool isOrphan = false;            ///< answers what is not in the recording
    bool isUnanswered = false;        ///< a request, or ping, that had no answer when its connection ended
    RecordId other = 0;               ///< the first row that answers it, else what it answers; 0: none so far
    quint64 rules = 0;                ///< by bit: those of DecodedRows::setRules() that it matches
    std::vector<SecretRange> secrets; ///< of all that it says
    qint64 latencyNs = -1;            ///< from request to answer, of the answer; -1: it answers nothing

    bool operator==(const DecodedRow &) const = default;
};

/// What one row says message by message, with their fields.
struct DecodedParts {
    RecordId id = 0;
    QLatin1StringView protocol;           ///< "Socket.IO"; empty: it is not known
    QLatin1StringView decoder;            ///< "socketio", as filters name it
    std::vector<DecodedMessage> messages; ///< with trees; none where the protocol is not known
};

/// Says what any rows of a capture mean, in any order, though decoders need all messages in theirs. It passes over the
/// records once and keeps marks: how each conversation stood at every so many records. A row is decoded from the mark
/// before it. There are only so many marks: the longer the capture, the farther apart. Not thread-safe; in the
/// reader's thread.
class DecodedRows {
public:
    /// `reader` must outlive it. `spacing`: records from mark to mark, at first.
    DecodedRows(CaptureReader &reader, const DecoderChoices &choices, RecordId spacing = 256);

    /// Told of every record that advance() passes, with what it means; `info` is nullptr where no protocol is known.
    using Watch = std::function<void(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages,
                                     const DecoderInfo *info)>;
    void setWatch(Watch watch) { m_watch = std::move(watch); }

    /// Goes on over the records up to `count` while `goOn`, which is asked every few hundred. Damaged ones are left
    /// out. Whether all have been passed.
    bool advance(RecordId count, const std::function<bool()> &goOn);
    /// Records passed so far; of later ones nothing is known.
    RecordId passed() const { return m_next - 1; }

    /// What `ids`, in ascending order, say, and what was read on the way to them. Those of connections whose protocol
    /// is not known are left out, but for the one that tells that a guess was wrong; those that end no message too,
    /// unless something is wrong with them: a ping that nobody answered, an end without the heartbeat that was due.
    std::vector<DecodedRow> rows(std::span<const RecordId> ids, const std::function<bool()> &goOn);

    /// Filters that all rows to come are asked of, for what they mean; more than MaxRules are not.
    static constexpr qsizetype MaxRules = 64;
    void setRules(const QList<Filter> &rules);

    /// What the row `id` of those passed says in full. Empty where it ends no message or its protocol is not known.
    DecodedParts parts(RecordId id, const std::function<bool()> &goOn);

    /// Whether anything so far was answered.
    bool hasCalls() const { return !m_audit.calls().isEmpty(); }
    /// Whether any connection so far has a protocol that is known.
    bool hasProtocols() const { return !m_protocols.isEmpty(); }
    /// Their titles: "Socket.IO".
    const QSet<QLatin1StringView> &protocols() const { return m_protocols; }
    /// Grows when what was said of a row may be otherwise, since a later one was passed.
    qint64 hindsight() const { return m_audit.hindsight(); }

private:
    /// How a conversation stood when all records up to `at` had passed.
    struct Mark {
        RecordId at;
        std::shared_ptr<const Conversation> state;
    };
    static constexpr qsizetype MaxMarks = 8192;

    void pair(DecodedRow &row, qint64 timeNs);
    void takeAudit(DecodedRow &row) const;
    quint64 rulesOf(RecordId id, const std::vector<DecodedMessage> &messages, const DecoderInfo *info);
    void addRuled(std::span<const RecordId> ids, std::vector<DecodedRow> &rows, size_t first);
    void addBare(RecordId id, std::vector<DecodedRow> &rows) const;
    void takeProtocols();
    void setMarks();
    void thinMarks();
    const Conversation *stateAt(quint32 connection, RecordId at) const;
    void walk(std::span<const RecordId> ids, std::vector<DecodedRow> &rows, const std::function<bool()> &goOn);
    RecordId markBefore(RecordId id) const { return (id - 1) / m_spacing * m_spacing; }

    CaptureReader &m_reader;
    RecordDecoder m_pass; ///< of advance()
    RecordDecoder m_walk; ///< of rows()
    RecordId m_spacing;
    RecordId m_next = 1;
    QHash<quint32, std::vector<Mark>> m_marks; ///< by connection, in order
    qsizetype m_markCount = 0;
    QSet<quint32> m_changed; ///< connections since the last mark
    QSet<QLatin1StringView> m_protocols;
    RowAudit m_audit;
    Watch m_watch;
    QList<Filter> m_rules;
    QList<QByteArray> m_subprotocols; ///< by connection, where there are rules
    bool m_wantsTrees = false;        ///< rules ask for fields
};

} // namespace plectrum
