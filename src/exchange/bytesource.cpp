// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytesource.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype ReadBytes = 256 * 1024;

} // namespace

ByteSource::ByteSource(QIODevice &device, std::function<bool()> goOn)
    : m_device(device)
    , m_goOn(std::move(goOn))
{
}

/// One read more at the window's end; false at the end of the file.
Result<bool> ByteSource::refill()
{
    if (m_goOn && !m_goOn())
        return unexpected(ErrorCode::Cancelled, {});
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const qsizetype old = m_buffer.size();
    m_buffer.resize(old + ReadBytes);
    const qint64 read = m_device.read(m_buffer.data() + old, ReadBytes);
    m_buffer.resize(old + qMax<qint64>(read, 0));
    if (read < 0 && !m_device.atEnd())
        return unexpected(ErrorCode::FileNotReadable, m_device.errorString());
    return read > 0;
}

Result<QByteArrayView> ByteSource::peek(qsizetype bytes)
{
    while (m_buffer.size() - m_at < bytes) {
        const auto more = refill();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return window();
}

void ByteSource::skip(qsizetype bytes)
{
    Q_ASSERT(bytes <= m_buffer.size() - m_at);
    m_at += bytes;
    m_offset += bytes;
}

Result<QByteArray> ByteSource::take(qsizetype bytes)
{
    const auto seen = peek(bytes);
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->size() < bytes)
        return unexpected(ErrorCode::BadFormat,
                          u"byte %1: the file ends inside an element of %2 bytes"_s.arg(m_offset).arg(bytes));
    QByteArray taken = seen->first(bytes).toByteArray();
    skip(bytes);
    return taken;
}

Result<void> ByteSource::skipFar(qint64 bytes)
{
    while (bytes > 0) {
        const qsizetype here = qsizetype(qMin<qint64>(bytes, m_buffer.size() - m_at));
        skip(here);
        bytes -= here;
        if (bytes == 0)
            break;
        if (isSeekable())
            return seek(qMin(m_offset + bytes, m_device.size()));
        const auto more = refill();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

Result<std::optional<QByteArray>> ByteSource::line(qsizetype maxBytes)
{
    qsizetype searched = 0;
    while (true) {
        const qsizetype newline = window().indexOf('\n', searched);
        if (newline >= 0 || window().size() > maxBytes) {
            if (newline < 0 || newline > maxBytes)
                return unexpected(ErrorCode::BadFormat,
                                  u"line %1: longer than %2 bytes"_s.arg(m_lineNumber).arg(maxBytes));
            QByteArray found = window().first(newline).toByteArray();
            skip(newline + 1);
            ++m_lineNumber;
            if (found.endsWith('\r'))
                found.chop(1);
            return found;
        }
        searched = window().size();
        const auto more = refill();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            continue;
        if (window().isEmpty())
            return std::optional<QByteArray>();
        QByteArray found = window().toByteArray();
        skip(found.size());
        ++m_lineNumber;
        if (found.endsWith('\r'))
            found.chop(1);
        return found;
    }
}

int ByteSource::get()
{
    if (m_at == m_buffer.size()) {
        if (m_error)
            return -1;
        const auto more = refill();
        if (!more)
            m_error = more.error();
        if (!more || !*more)
            return -1;
    }
    const uchar byte = uchar(m_buffer.at(m_at));
    ++m_at;
    ++m_offset;
    if (byte == '\n')
        ++m_lineNumber;
    return byte;
}

bool ByteSource::isSeekable() const
{
    return !m_device.isSequential();
}

Result<void> ByteSource::seek(qint64 offset)
{
    const qint64 begin = m_offset - m_at; // what was taken last is still there
    if (offset >= begin && offset <= begin + m_buffer.size()) {
        m_at = qsizetype(offset - begin);
        m_offset = offset;
        return {};
    }
    if (!m_device.seek(offset))
        return unexpected(ErrorCode::FileNotReadable, m_device.errorString());
    m_buffer.clear();
    m_at = 0;
    m_offset = offset;
    return {};
}

} // namespace plectrum
