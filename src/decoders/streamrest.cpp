// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/streamrest.h"

namespace plectrum {

QByteArrayView StreamRest::with(QByteArrayView message)
{
    m_earlier = m_kept.size();
    if (m_earlier > 0)
        m_kept.append(message);
    m_read = m_earlier > 0 ? QByteArrayView(m_kept) : message;
    return m_read;
}

void StreamRest::keepFrom(qsizetype used)
{
    if (m_earlier == 0)
        m_kept = m_read.sliced(used).toByteArray();
    else if (used > 0)
        m_kept = m_kept.mid(used);
    m_read = {};
}

} // namespace plectrum
