// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportsink.h"

#include <QIODevice>

namespace plectrum {
namespace {

constexpr qsizetype WriteBytes = 256 * 1024;

} // namespace

ExportSink::ExportSink(QIODevice &device)
    : m_device(device)
{
    m_waiting.reserve(2 * WriteBytes);
}

ExportSink &ExportSink::operator<<(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    if (m_waiting.size() >= WriteBytes)
        drain();
    return *this;
}

void ExportSink::drain()
{
    if (!m_broken && m_device.write(m_waiting) != m_waiting.size())
        m_broken = true;
    m_waiting.resize(0);
}

Result<void> ExportSink::flush()
{
    drain();
    if (m_broken)
        return unexpected(ErrorCode::FileNotWritable, m_device.errorString());
    return {};
}

} // namespace plectrum
