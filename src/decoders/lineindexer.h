// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonreader.h"
#include "decoders/linescanner.h"
#include "decoders/payloadtree.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plectrum {

class XmlChecker;

/// Reads a part of a text: at most `length` bytes from `offset`; empty where it cannot be read.
using TextRead = std::function<QByteArray(qint64 offset, qint64 length)>;

/// A line from which on lines can be made again.
struct LineMark {
    qint64 source = 0; ///< bytes of the text
    qint64 line = 0;
    LineState state = {};
    qint32 lowest = LineSink::Blank; ///< least depth of the lines up to the next mark

    bool operator==(const LineMark &) const = default;
};

/// A line that is never made as a whole: its first bytes, then the text as it stands.
struct LongLine {
    /// A longer line is one of them.
    static constexpr qint64 Least = 2048;
    static constexpr qint64 Prefix = 512; ///< bytes that are made

    qint64 line = 0;
    qint64 tail = 0; ///< in the text
    qint64 end = 0;

    qint64 size() const { return Prefix + end - tail; }
    bool operator==(const LongLine &) const = default;
};

/// A line and those under it.
struct LineFold {
    qint64 line = 0;
    qint64 end = 0; ///< half-open

    bool operator==(const LineFold &) const = default;
};

/// What is known of the next part of a text.
struct LinePart {
    std::vector<LineMark> marks; ///< the first may be the last known one again, with more lines
    std::vector<LongLine> longs; ///< the first may be the last known one again, longer
    std::vector<LineFold> folds; ///< the outermost ones that stand in something
    qint64 lines = 0;            ///< from the beginning on
    qint64 source = 0;           ///< how far it was read
    bool isDone = false;
    bool isDamaged = false; ///< what comes next cannot be read
    /// Where the text is not what it is laid out as; of XML it is known at the end.
    std::optional<PayloadProblem> problem;
};

/// Finds the lines of a laid-out text, part by part, in little memory. JSON that is broken goes on as it stands from
/// there on.
class LineIndexer : private LineSink {
public:
    LineIndexer(LineLayout layout, qint64 size);
    ~LineIndexer() override;

    /// Reads about `most` bytes more.
    LinePart take(const TextRead &read, qint64 most);

private:
    bool line(qint64 source, const LineState &state, qint32 depth, int indent) override;
    void bytes(qint64 source, QByteArrayView bytes) override;
    void space() override;

    /// How many of the bytes are JSON; the reason to read more of them.
    qsizetype checkJson(QByteArrayView bytes, bool isLast, bool &isBroken);
    void endLine();

    static constexpr qint64 LinesAMark = 64;
    static constexpr qint64 BytesAMark = 32 * 1024;
    static constexpr size_t MaxFolds = 2'000'000;

    const qint64 m_size;
    LineScanner m_scanner;
    std::unique_ptr<JsonReader> m_json;
    std::unique_ptr<XmlChecker> m_xml;
    std::optional<PayloadProblem> m_problem;
    QByteArray m_pending; ///< read, but not scanned yet
    qint64 m_offset = 0;  ///< of the pending bytes
    qint64 m_checked = 0; ///< how far it is JSON
    LinePart m_part;
    LineMark m_mark;
    LongLine m_long;
    qint64 m_lines = 0; ///< that have begun
    qint64 m_made = 0;  ///< bytes of the current line
    bool m_isLong = false;
    bool m_afterLong = false;
    LineFold m_fold;
    qint32 m_foldDepth = -1; ///< of the fold that is open; -1: none is
    size_t m_folds = 0;
};

} // namespace plectrum
