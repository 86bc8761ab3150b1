// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "nextcloud/banguard.h"
#include "nextcloud/verdict.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace plectrum {

class CaptureWriter;

/// False for what went as this side wished, and where the other side said good-bye as one should.
bool isTrouble(const Verdict &verdict);

/// Watches a Client and says of each refusal, failure and end who is behind it and why; keeps the best verdict in the
/// capture, the failures that HaRP counts in the account of the host, and ends reconnecting before they make a ban.
/// Lives in the client's thread.
class Witness : public QObject {
    Q_OBJECT

public:
    /// `client` must outlive the witness, as must `recorder`, which may be null. An empty `guardPath` keeps the account
    /// in memory only.
    Witness(Client &client, CaptureWriter *recorder, const QString &guardPath = BanGuard::defaultPath(),
            QObject *parent = nullptr);

    /// Before each Client::open(), with the same target.
    void begin(const Target &target);
    /// Of the last try; empty while none ended.
    const QList<Verdict> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    /// The best first, at least one; after the client's own signal.
    void judged(const QList<plectrum::Verdict> &verdicts);
    /// Reconnecting was ended: one or two more failures and HaRP would ban this address.
    void heldBack(const QString &host, const plectrum::BanGuard::Standing &standing);

private:
    void opened();
    void sample();
    void judgeBy(Evidence evidence);

    Client &m_client;
    CaptureWriter *const m_recorder;
    BanGuard m_guard;
    Target m_target;
    QList<Evidence::Redirect> m_redirects;
    QList<Verdict> m_verdicts;
    QTimer m_sampling; ///< of the counters, which is cheaper than to hear of every frame
    QElapsedTimer m_openFor, m_idleIn, m_idle;
    qint64 m_framesIn = 0;
    qint64 m_framesOut = 0;
};

} // namespace plectrum
