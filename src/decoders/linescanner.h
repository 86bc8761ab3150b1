// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <limits>

namespace plectrum {

/// How a text is shown over lines.
enum class LineLayout : quint8 { AsSent, Json, Xml };

/// What XML is in the middle of.
enum class XmlInside : quint8 { Text, Tag, Comment, CData, Instruction, Doctype };

/// Where a LineScanner stands: all it takes to go on from there. A value.
struct LineState {
    LineLayout layout = LineLayout::AsSent;
    quint8 mode = 0; ///< what the next byte is inside of; LineScanner knows the numbers
    char quote = 0;  ///< of the attribute value that is open
    bool begins = true;
    bool afterOpen = false; ///< nothing stands in the innermost container yet
    bool isClosing = false; ///< the tag is an end tag
    bool isSlashed = false; ///< the tag's last byte is a slash
    qint32 depth = 0;
    qint32 mixedAt = -1; ///< inside of this depth text stands between tags: nothing is broken there

    XmlInside xmlInside() const;
    bool operator==(const LineState &) const = default;
};

/// Takes the lines that a LineScanner makes.
class LineSink {
public:
    /// The depth of a line of white space.
    static constexpr qint32 Blank = std::numeric_limits<qint32>::max();

    virtual ~LineSink() = default;
    /// A line begins with the byte at `source`, behind `indent` spaces; from `state` on it can be scanned again. False:
    /// stop before it.
    virtual bool line(qint64 source, const LineState &state, qint32 depth, int indent) = 0;
    /// The next bytes of the line, as they stand.
    virtual void bytes(qint64 source, QByteArrayView bytes) = 0;
    /// A space that does not stand in the text.
    virtual void space() = 0;
};

/// Breaks a text into the lines it is shown in, piece by piece: as it stands; JSON by its structure; XML before its
/// tags, unless text stands beside them. Only white space between tokens or tags changes. Looks at structure alone:
/// what is broken is laid out somehow, but nothing of it is lost. No recursion; the state stays small however deep it
/// is.
class LineScanner {
public:
    /// Levels that are indented; what is deeper stands there as well.
    static constexpr qint32 MaxLevels = 64;
    static constexpr int Indent = 2; ///< spaces a level
    /// Bytes behind a place that may decide how it is laid out.
    static constexpr qsizetype LookAhead = 4096 + 16;

    explicit LineScanner(const LineState &state)
        : m_state(state)
    {
    }

    /// Scans the bytes that stand at `source`; how many were used up. The others come again, with more behind them or
    /// as the `last` ones.
    qsizetype scan(qint64 source, QByteArrayView bytes, bool isLast, LineSink &sink);
    /// Goes on as text as it stands, on a line of its own.
    void giveUp();
    bool isStopped() const { return m_isStopped; }

private:
    qsizetype scanPlain(QByteArrayView bytes, bool isLast);
    qsizetype scanJson(QByteArrayView bytes);
    qsizetype scanXml(QByteArrayView bytes, bool isLast);
    /// How far it scanned; -1: more bytes are needed.
    qsizetype textXml(QByteArrayView bytes, qsizetype at, bool isLast);
    qsizetype markup(QByteArrayView bytes, qsizetype at);
    qsizetype tagXml(QByteArrayView bytes, qsizetype at);
    qsizetype until(QByteArrayView bytes, qsizetype at, QByteArrayView terminator, bool isLast);
    bool begin(qsizetype at, const LineState &before, qint32 depth, bool isIndented);
    void copy(QByteArrayView bytes, qsizetype from, qsizetype to);
    bool copyRaw(QByteArrayView bytes, qsizetype from, qsizetype to, const LineState *before = nullptr);

    LineState m_state;
    LineSink *m_sink = nullptr;
    qint64 m_source = 0; ///< of the bytes that are scanned
    bool m_isStopped = false;
};

} // namespace plectrum
