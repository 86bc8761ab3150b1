// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/bytesearch.h"
#include "capture/meaningsource.h"
#include "capture/record.h"
#include "capture/rownote.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plectrum {

class PackedBlock;

/// Why a filter text could not be compiled: where, and what was expected there.
struct FilterError {
    qsizetype position = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;   ///< of what is wrong; 0: something is missing
    QString found;
    QStringList expected;
    QString suggestion = {}; ///< what may have been meant in place of the `length` units; empty: no idea
    QString macro = {};      ///< the named filter that is wrong inside; `position` is then where it is used
    QStringList words = {};  ///< of `expected`, what may be written as it stands; for completion
    QString valueOf = {};    ///< the field whose value is expected, for completion

    QString toString() const; ///< English, one line
};

/// Named filters by name, each the text of an expression with $1, $2 … for its arguments.
using FilterMacros = QHash<QString, QString>;

/// What a filter may need to know of a record beside the record.
struct FilterSurroundings {
    /// Time of the row before (the block's first); nullopt: there is none, or it is damaged.
    std::optional<qint64> timeBefore = {};
    const RowNotes *notes = nullptr;
    const QList<QByteArray> *subprotocols = nullptr; ///< of connections; index = id − 1
    /// Bytes [offset, offset + length) of content stored apart; null: only its first bytes are looked at.
    std::function<QByteArray(RecordId id, qint64 offset, qint64 length)> content = {};
    MeaningSource *meanings = nullptr; ///< null: no row means anything
};

/// A filter expression compiled to a predicate over packed records; one evaluator for live rows, opened files and CLI.
/// Grammar: filterparser.h; fields: filterfields.cpp.
/// A value that is not there (json.x of a row without x) makes every comparison false, also !=. Keywords, fields and
/// units know no case; texts are compared with case. `text`, `payload` and `json` look at the whole message where the
/// row ends one, else at the frame's payload; of content stored apart (PackedBlock::MaxInline) at its first
/// MaxContent bytes, or at what stands in the block without FilterSurroundings::content.
/// `matches` is PCRE with Unicode properties, over the content as UTF-8, or as Latin-1 where it is not valid UTF-8. An
/// expression that needs more than MatchLimit steps for a row does not match it. What protocols say of a row, such as
/// `operation` or `socketio.event`, is asked of FilterSurroundings::meanings when a test needs it; of the messages in a
/// row one is enough.
/// Immutable, cheap to copy, may be used from several threads.
///   dir == in and kind in {text binary} and len > 4 KiB and json.event == "join-room" or payload contains 0x0a0b
class Filter {
public:
    static constexpr qint64 MaxContent = 128 * 1024 * 1024;
    static constexpr int MatchLimit = 200'000;

    /// An empty text matches all. `protocols`: those whose fields may be asked for.
    static tl::expected<Filter, FilterError> compile(const QString &text, const FilterMacros &macros = {},
                                                     const FilterProtocols &protocols = {});

    /// Matches what both match.
    Filter both(const Filter &other) const;

    bool matches(const RecordView &record, RecordId id = 0, const FilterSurroundings &around = {}) const;
    /// Appends the ids of the block's matching records with id in [from, to). `around.timeBefore` is the time of the
    /// record before the block.
    void scan(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids,
              const FilterSurroundings &around = {}) const;
    bool matchesAll() const;
    /// Whether the same record may match later and not now: when its note or its connection's subprotocol changes.
    bool usesNotes() const;
    bool usesSubprotocols() const;
    /// Whether FilterSurroundings::meanings is asked at all, for fields of protocols, and for what is known of a row
    /// only when later ones are (MeaningSource::hindsight).
    bool usesMeanings() const;
    bool usesMeantFields() const;
    bool usesHindsight() const;

    /// One row of the table of fields, for completion, help and documents.
    struct FieldInfo {
        QLatin1StringView name; ///< with a dot at its end: a name or path follows
        QLatin1StringView type; ///< "number", "bytes", "duration", "enum", "text", "flag"
        const char *text;       ///< English, marked for translation in context "plectrum::Filter"
    };
    static std::vector<FieldInfo> fields();

private:
    friend class FilterParser;
    struct Node;
    struct Row;
    /// Bytes in every matching record; empty: unknown. `json`: unless something in it is written as \u escape.
    struct Needle {
        ByteSearch search;
        bool json = false;

        qsizetype size() const { return search.needle().size(); }
    };
    void scanAll(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids,
                 const FilterSurroundings &around) const;
    void scanApart(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids,
                   const FilterSurroundings &around) const;
    bool matchesAt(const PackedBlock &block, qsizetype index, const FilterSurroundings &around) const;
    std::shared_ptr<const Node> m_root;
    Needle m_needle;
    /// What it asks for beside the record.
    struct Uses {
        bool delta = false;
        bool notes = false;
        bool subprotocols = false;
        bool meanings = false;
        bool meantFields = false;
        bool hindsight = false;
    };
    Uses m_uses;
};

} // namespace plectrum
