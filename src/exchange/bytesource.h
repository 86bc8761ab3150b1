// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

class QIODevice;

namespace plectrum {

/// A file read from front to back with a window to look into, whatever pieces the device gives. Not thread-safe.
class ByteSource {
public:
    /// `goOn` is asked before each read of the device; false ends with Cancelled. The device is open and outlives this.
    explicit ByteSource(QIODevice &device, std::function<bool()> goOn = {});

    /// The next bytes without taking them: at least `bytes`, fewer only at the end. Memory grows with what is there,
    /// never with what is asked. The view ends with the next call. FileNotReadable, Cancelled.
    Result<QByteArrayView> peek(qsizetype bytes);
    /// Takes bytes that peek() has shown.
    void skip(qsizetype bytes);
    /// Takes exactly so many. BadFormat at an early end.
    Result<QByteArray> take(qsizetype bytes);
    /// Leaves out so many, or what is left.
    Result<void> skipFar(qint64 bytes);
    /// The next line without its break (LF or CRLF); nullopt at the end. BadFormat above `maxBytes`.
    Result<std::optional<QByteArray>> line(qsizetype maxBytes);
    /// One byte, 0–255; -1 at the end or after a failure: see error(). For parsers that pull bytes.
    int get();
    /// Why get() said -1, unless it was the end.
    const std::optional<Error> &error() const { return m_error; }

    /// Nobody has cancelled; for who reads another file inside this one.
    bool mayGoOn() const { return !m_goOn || m_goOn(); }
    /// Offset of the next byte in the (unpacked) file.
    qint64 offset() const { return m_offset; }
    /// Lines begun so far, from 1; of line() and get() only.
    qint64 lineNumber() const { return m_lineNumber; }
    bool isSeekable() const;
    /// Goes to `offset`; of seekable devices only.
    Result<void> seek(qint64 offset);

private:
    Result<bool> refill();
    QByteArrayView window() const { return QByteArrayView(m_buffer).sliced(m_at); }

    QIODevice &m_device;
    std::function<bool()> m_goOn;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_offset = 0;
    qint64 m_lineNumber = 1;
    std::optional<Error> m_error;
};

} // namespace plectrum
