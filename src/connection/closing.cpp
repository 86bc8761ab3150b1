// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/closing.h"

namespace plectrum {

using namespace Qt::StringLiterals;

void Closing::noteSent()
{
    m_sent = true;
    if (m_first.isEmpty())
        m_first = u"local"_s;
}

void Closing::noteReceived(const ClosePayload &payload)
{
    m_received = true;
    m_remote = payload;
    if (m_first.isEmpty())
        m_first = u"remote"_s;
}

void Closing::noteFailure(const QString &cause, const QString &detail)
{
    if (failed())
        return;
    m_cause = cause;
    m_detail = detail;
}

void Closing::noteRemark(const QString &detail)
{
    if (m_detail.isEmpty())
        m_detail = detail;
}

ConnectionEnd Closing::end(const TransportEnd &transport) const
{
    ConnectionEnd end;
    end.closedBy = m_first;
    if (m_received) {
        end.code = m_remote.code.value_or(1005);
        end.reason = m_remote.reason;
    }
    if (failed()) {
        end.cause = m_cause;
        end.detail = m_detail;
    } else if (m_received) {
        end.cause = u"closed"_s;
        end.detail = m_detail;
    } else {
        end.cause = transport.cause;
        end.detail = transport.detail;
    }
    return end;
}

} // namespace plectrum
