// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "state/staterules.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace plectrum {

/// A document of one connection, by all changes so far.
struct StateDocumentInfo {
    quint32 connection = 0;
    QByteArray key;       ///< UTF-8, unique in its connection
    QByteArray operation; ///< UTF-8, of the message that told of it first; may be empty
    RecordId first = 0;   ///< the rows that changed it first and last
    RecordId last = 0;
    qint64 changes = 0;
    qint64 faults = 0;  ///< changes that could not be made
    bool isCut = false; ///< later changes are not known: there were too many, or they took too much

    bool operator==(const StateDocumentInfo &) const = default;
};

/// A document as it was once a row had passed.
struct StateView {
    RecordId changedBy = 0;  ///< the last row that changed it; 0: none had
    bool exists = false;     ///< else nothing had told of it, or it was cleared
    bool isWhole = false;    ///< else its beginning is not known, and it is what changes have told of it
    RecordId doubtSince = 0; ///< the first row whose change could not be made; 0: none
    QByteArray fault;        ///< why the change of this very row could not be made, English; empty: it was made
    QByteArray json;         ///< without white space, keys in the order of the alphabet; empty where it does not exist

    bool operator==(const StateView &) const = default;
};

/// The documents that the messages of a capture keep, so that each can be shown as it was at any row. Keeps the newest
/// state of each, sixteen bytes a change, and states between from which changes are made again; changes themselves
/// stay in the capture. Not thread-safe.
class StateIndex {
public:
    struct Limits {
        size_t documents = 10'000;
        qint64 changes = 4'000'000;
        qint64 liveBytes = 256 * 1024 * 1024;    ///< of all newest states, as measureJson() counts
        qint64 snapshotBytes = 64 * 1024 * 1024; ///< then every other one is dropped where they take most
        size_t spacing = 256;                    ///< changes between two states that are kept
    };

    explicit StateIndex(std::shared_ptr<const StateRules> rules);
    StateIndex(std::shared_ptr<const StateRules> rules, const Limits &limits);
    ~StateIndex();

    /// A message of the connection, in the order of rows. Whether it changed a document, or tried to.
    bool add(RecordId id, quint32 connection, const StateMessage &message);

    /// In the order in which they were met.
    QList<StateDocumentInfo> documents() const;
    size_t count() const { return m_documents.size(); }
    /// Some documents or changes were too many to be kept.
    bool isCut() const { return m_isCut; }

    /// The whole message of a row, as add() had it.
    using MessageOf = std::function<Result<QByteArray>(RecordId row)>;
    /// The document, by its place in documents(), once the row had passed. The error is that of `messageOf`.
    Result<StateView> at(size_t document, RecordId row, const MessageOf &messageOf);
    /// The rows that changed a document, within [first, end), at most `most`; a row may stand there twice.
    std::vector<RecordId> changes(size_t document, RecordId first, RecordId end, size_t most) const;

private:
    struct Change {
        RecordId row = 0;
        quint32 ordinal = 0;  ///< among the steps of the row
        quint16 protocol = 0; ///< index in m_protocols
        quint8 bySender = 0;  ///< a Role
        bool isStart = false; ///< what was before it does not matter
    };
    struct Snapshot {
        size_t changes = 0; ///< made so far
        QByteArray packed;
    };
    struct Document {
        StateDocumentInfo info;
        StateDocument newest;
        std::vector<Change> changes;
        std::vector<Snapshot> snapshots;
        size_t spacing = 0;
        size_t sinceStart = 0; ///< changes since the last snapshot or start
    };
    struct Key {
        quint32 connection = 0;
        QByteArray name;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.connection, key.name); }
    };
    struct Replay;

    Document *documentFor(RecordId id, quint32 connection, const StateStep &step, QByteArrayView operation);
    void fold(Document &document, const StateStep &step, const Change &change);
    void keep(Document &document);
    void thinOut();
    quint16 protocolIndex(QLatin1StringView protocol);

    const std::shared_ptr<const StateRules> m_rules;
    const Limits m_limits;
    std::vector<std::unique_ptr<Document>> m_documents;
    QHash<Key, size_t> m_places;
    QList<QByteArray> m_protocols;
    qint64 m_changes = 0;
    qint64 m_liveBytes = 0;
    qint64 m_snapshotBytes = 0;
    bool m_isCut = false;
    std::unique_ptr<Replay> m_replay; ///< where at() stood last
};

} // namespace plectrum
