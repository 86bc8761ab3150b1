// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tap/tapserver.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace plectrum {

/// The tap of the window, on a thread of its own. Lives in the GUI thread; nothing here blocks, but for the destructor
/// and stop(), which let go of the recording.
class TapHost : public QObject {
    Q_OBJECT

public:
    explicit TapHost(QObject *parent = nullptr);
    ~TapHost() override;

    /// Ends in started() or failed(). Records into `recorder`, which it keeps until stop().
    void start(const TapServer::Options &options, const std::shared_ptr<CaptureWriter> &recorder);
    /// Ends all its connections; the server has let go of the recording when this returns.
    void stop();
    bool isRunning() const { return m_url.isValid(); }
    QUrl url() const { return m_url; }

    void setRules(const QList<TapRule> &rules);
    /// For requests from now on; in failing it ends in refused().
    void setRewriting(const TapRewriting &rewriting);
    /// In failing they end in refused().
    void decide(quint64 message, const TapDecision &decision);
    void inject(quint64 connection, Role sender, Opcode opcode, const QByteArray &payload);
    void releaseAll();
    void hangUp(quint64 connection);
    /// measured() answers.
    void measure();

Q_SIGNALS:
    void started(const QUrl &url);
    void failed(const plectrum::Error &error);
    void stopped();
    void changed(const plectrum::TapConnection &connection);
    /// With how often each rule was applied, by its id.
    void measured(const QList<plectrum::TapConnection> &connections, const QHash<quint64, qint64> &hits);
    void held(quint64 connection, const plectrum::TapMessage &message);
    void settled(quint64 message);
    /// A target did not answer, or not with a WebSocket, or a WebSocket is over; the best verdict.
    void judged(quint64 connection, const plectrum::Verdict &verdict);
    /// What was asked can not be done.
    void refused(const plectrum::Error &error);

private:
    void withServer(const std::function<void(TapServer &)> &work);

    QThread m_thread;
    QObject *const m_maker; ///< lives in m_thread once it runs; parent of the server
    QUrl m_url;
    std::shared_ptr<CaptureWriter> m_recorder;
};

} // namespace plectrum
