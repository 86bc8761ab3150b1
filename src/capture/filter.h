// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace plectrum {

class PackedBlock;

/// Why a filter text could not be compiled: where, and what was expected there.
struct FilterError {
    qsizetype position = 0; ///< in UTF-16 units of the text
    QString found;
    QStringList expected;

    QString toString() const; ///< English, one line
};

/// A filter expression compiled to a predicate over packed records; one evaluator for live rows, opened files and CLI.
/// Grammar: filterparser.h; fields: filternode.cpp.
/// A value that is not there (json.x of a row without x) makes every comparison false, also !=. Keywords, fields and
/// units know no case; texts are compared with case. `text`, `payload` and `json` look at the whole message where the
/// row ends one, else at the frame's payload; of content stored apart (PackedBlock::MaxInline) at its first bytes only.
/// `matches` is PCRE with Unicode properties, over the content as UTF-8, or as Latin-1 where it is not valid UTF-8.
/// Immutable, cheap to copy, may be used from several threads.
///   dir == in and kind in (text, binary) and len > 4 KiB and json.event == "join-room" or payload contains 0x0a0b
class Filter {
public:
    /// An empty text matches all.
    static tl::expected<Filter, FilterError> compile(const QString &text);

    bool matches(const RecordView &record) const;
    /// Appends the ids of the block's matching records with id in [from, to).
    void scan(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids) const;
    bool matchesAll() const;

    /// One row of the table of fields, for completion, help and documents.
    struct FieldInfo {
        QLatin1StringView name;
        QLatin1StringView type; ///< "number", "bytes", "duration", "enum", "text", "flag"
        const char *text;       ///< English, marked for translation in context "plectrum::Filter"
    };
    static std::vector<FieldInfo> fields();

private:
    friend class FilterParser;
    struct Node;
    /// Bytes in every matching record; empty: unknown. `json`: unless something in it is written as \u escape.
    struct Needle {
        QByteArray bytes;
        bool json = false;
    };
    void scanAll(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids) const;
    std::shared_ptr<const Node> m_root;
    Needle m_needle;
};

} // namespace plectrum
