// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace plectrum {

/// One header field as it stood; the name keeps its case.
struct HeaderField {
    QByteArray name;
    QByteArray value; ///< without surrounding white space

    bool operator==(const HeaderField &) const = default;
};

/// Fields in wire order; names compare without case.
class HeaderList : public QList<HeaderField> {
public:
    using QList<HeaderField>::QList;

    bool has(QByteArrayView name) const;
    /// First value, or empty.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    /// All values joined with ", " (RFC 9110 §5.3), for list-valued fields.
    QByteArray joined(QByteArrayView name) const;
    /// The members of a comma-separated list, trimmed, quoted strings respected.
    QList<QByteArray> listed(QByteArrayView name) const;
};

/// A request or response head (RFC 9112). `raw` is every byte including the empty line.
struct HttpHead {
    QByteArray startLine;
    HeaderList headers;
    QByteArray raw;

    // of a request
    QByteArray method;
    QByteArray target;
    // of a response
    int status = 0;
    QByteArray reason;

    QByteArray version; ///< "HTTP/1.1"
};

/// Reads one head incrementally. A bare LF ends a line as CRLF does (RFC 9112 §2.2), a bare CR is refused; folded
/// fields are refused in requests and joined in responses. Pure; not thread-safe.
class HttpHeadParser {
public:
    struct Limits {
        qsizetype maxBytes = 64 * 1024;
        int maxFields = 200;
    };
    enum class Kind { Request, Response };

    explicit HttpHeadParser(Kind kind);
    HttpHeadParser(Kind kind, Limits limits);

    /// Takes bytes until the head is whole; then takes no more, the rest stays with the caller. Returns how many bytes
    /// were taken. Errors: HandshakeTooLarge, BadHttp (with line and cause).
    Result<qsizetype> feed(QByteArrayView bytes);
    bool isComplete() const { return m_complete; }
    const HttpHead &head() const { return m_head; }
    /// Bytes taken so far, for showing a head that never ended.
    QByteArray partialBytes() const { return m_head.raw; }

private:
    Result<void> takeLine();
    Result<void> takeStartLine(QByteArrayView line);
    Result<void> takeField(QByteArrayView line, qsizetype start);

    Kind m_kind;
    Limits m_limits;
    HttpHead m_head;
    bool m_complete = false;
    qsizetype m_lineStart = 0; ///< of the line that is arriving
};

} // namespace plectrum
