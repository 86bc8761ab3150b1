// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/scenariosource.h"

#include "exchange/conversion.h"
#include "exchange/format.h"
#include "replay/recordedsession.h"
#include "replay/scenarioreader.h"

#include <QMutex>

using namespace Qt::StringLiterals;

namespace plectrum {

/// What the thread and the window share of one piece of work.
struct ScenarioSource::Job {
    bool isCancelled()
    {
        const QMutexLocker guard(&mutex);
        return cancelled;
    }
    void cancel()
    {
        const QMutexLocker guard(&mutex);
        cancelled = true;
    }

    int percent = -1; ///< of the thread alone: what was told last

private:
    QMutex mutex; // the member below
    bool cancelled = false;
};

ScenarioSource::ScenarioSource(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ScenarioSource::~ScenarioSource()
{
    cancel();
}

bool ScenarioSource::isScenarioFile(const QString &path)
{
    const auto known = formatOfFile(path);
    const FormatInfo *const format = known ? *known : formatOfPath(path);
    return format && format->isScenario();
}

QString ScenarioSource::recording() const
{
    return m_session ? m_session->path : QString();
}

void ScenarioSource::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

/// `work` runs in the pool; what it returns runs here, unless it was cancelled by then.
void ScenarioSource::start(const QString &path, const Work &work)
{
    cancel();
    const auto job = std::make_shared<Job>();
    m_job = job;
    Q_EMIT began(path);
    m_pool.start([this, job, work] {
        if (job->isCancelled())
            return;
        // This object waits for the pool before it goes.
        QMetaObject::invokeMethod(
            this,
            [this, job, done = work(job)] {
                if (m_job != job)
                    return;
                m_job.reset();
                done();
            },
            Qt::QueuedConnection);
    });
}

Result<RecordedSession> ScenarioSource::readSession(const std::shared_ptr<Job> &job, const QString &path)
{
    return RecordedSession::read(path, [this, job](qint64 rows, qint64 all) {
        const int percent = int(rows * 100 / qMax(all, qint64(1)));
        if (percent != std::exchange(job->percent, percent)) {
            QMetaObject::invokeMethod(
                this,
                [this, job, percent] {
                    if (m_job == job)
                        Q_EMIT progressed(percent);
                },
                Qt::QueuedConnection);
        }
        return !job->isCancelled();
    });
}

std::function<void()> ScenarioSource::make(const std::shared_ptr<Job> &job, const Session &session,
                                           const Session &again, const QStringList &declined)
{
    QMetaObject::invokeMethod(
        this,
        [this, job] {
            if (m_job == job)
                Q_EMIT progressed(-1);
        },
        Qt::QueuedConnection);
    return [this, session, again, declined, result = ScenarioMaker::make(*session, again.get(), declined)] {
        m_session = session;
        m_again = again;
        m_declined = declined;
        Q_EMIT made(result);
    };
}

void ScenarioSource::open(const QString &path)
{
    start(path, [this, path](const std::shared_ptr<Job> &job) -> std::function<void()> {
        const auto fail = [this](const Error &error) { return [this, error] { Q_EMIT failed(error); }; };
        if (isScenarioFile(path)) {
            auto scenario = ScenarioReader::read(path);
            if (!scenario)
                return fail(scenario.error());
            return [this, scenario = std::move(*scenario)] {
                m_session.reset();
                m_again.reset();
                Q_EMIT read(scenario);
            };
        }
        auto session = readSession(job, path);
        if (!session)
            return fail(session.error());
        return make(job, std::make_shared<const RecordedSession>(std::move(*session)), {}, {});
    });
}

void ScenarioSource::compareWith(const QString &again)
{
    start(again,
          [this, again, first = m_session,
           declined = m_declined](const std::shared_ptr<Job> &job) -> std::function<void()> {
              auto session = readSession(job, again);
              if (!session)
                  return [this, error = session.error()] { Q_EMIT failed(error); };
              return make(job, first, std::make_shared<const RecordedSession>(std::move(*session)), declined);
          });
}

void ScenarioSource::makeWithout(const QStringList &declined)
{
    start(recording(), [this, first = m_session, second = m_again, declined](const std::shared_ptr<Job> &job) {
        return make(job, first, second, declined);
    });
}

} // namespace plectrum
