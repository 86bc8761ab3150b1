// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/scenariomaker.h"
#include "result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace plectrum {

/// Reads scenarios and makes them of recordings, on a thread of its own; one at a time, a newer wish replaces the one
/// under way. Lives in the GUI thread.
class ScenarioSource : public QObject {
    Q_OBJECT

public:
    explicit ScenarioSource(QObject *parent = nullptr);
    /// Cancels and waits.
    ~ScenarioSource() override;

    /// A scenario, or a recording of our own. Ends in read(), made(), failed() or, after cancel(), in nothing.
    void open(const QString &path);
    /// The same recording, with another one of the same session: what differs is masked.
    void compareWith(const QString &again);
    /// The same recording, without these values put in live.
    void makeWithout(const QStringList &declined);
    void cancel();
    bool isBusy() const { return m_job != nullptr; }
    /// Of a recording, what was read last; else empty.
    QString recording() const;

    /// Told by the file's content, else by its name.
    static bool isScenarioFile(const QString &path);

Q_SIGNALS:
    void began(const QString &path);
    /// How far, of 100; -1: nobody knows.
    void progressed(int percent);
    void read(const plectrum::Scenario &scenario);
    void made(const plectrum::ScenarioMaker::Made &made);
    void failed(const plectrum::Error &error);

private:
    struct Job;
    using Session = std::shared_ptr<const RecordedSession>;
    using Work = std::function<std::function<void()>(const std::shared_ptr<Job> &)>;
    void start(const QString &path, const Work &work);
    std::function<void()> make(const std::shared_ptr<Job> &job, const Session &session, const Session &again,
                               const QStringList &declined);
    Result<RecordedSession> readSession(const std::shared_ptr<Job> &job, const QString &path);

    std::shared_ptr<Job> m_job;
    Session m_session, m_again;
    QStringList m_declined;
    QThreadPool m_pool; ///< of one thread; last, as it waits for what uses the others
};

} // namespace plectrum
