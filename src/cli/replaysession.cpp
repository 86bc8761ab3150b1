// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/replaysession.h"

#include "capture/capturewriter.h"
#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

ExitCode exitCodeOf(const ReplayResult &result)
{
    if (!result.error)
        return result.passed() ? Done : CheckFailed;
    switch (result.error->code) {
    case ErrorCode::BadScenario:
    case ErrorCode::BadUrl:
    case ErrorCode::BadOption:
        return WrongUsage;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::CertificateUnreadable:
        return FileTrouble;
    default:
        return NotConnected;
    }
}

} // namespace

ReplaySession::ReplaySession(ReplayPlan plan, CaptureWriter *recorder, Session &session)
    : m_plan(std::move(plan))
    , m_session(session)
    , m_player(m_plan.scenario, m_plan.options, recorder)
    , m_base(m_plan.options.base)
    , m_profiles(m_plan.options.profiles)
{
    connect(&m_player, &Player::finished, this, &ReplaySession::played);
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] {
        m_interrupted = true;
        m_player.stop();
    });
    if (recorder) {
        connect(recorder, &CaptureWriter::failed, this, [this](const Error &error) {
            m_recordingFailed = true;
            m_session.console.complain(error);
            m_player.stop();
        });
    }
}

void ReplaySession::start()
{
    const QList<Client *> clients = m_player.clients();
    m_waiting = int(clients.size());
    for (qsizetype i = 0; i < clients.size(); ++i) {
        const QString profile = m_plan.scenario.actors.at(i).profile;
        m_tokens.push_back(std::make_unique<ConnectTokens>(*clients.at(i), m_session));
        connect(m_tokens.back().get(), &ConnectTokens::ready, this,
                [this, profile](const Target &target) { ready(profile, target); });
    }
    for (qsizetype i = 0; i < clients.size(); ++i)
        m_tokens[size_t(i)]->prepare(m_profiles.value(m_plan.scenario.actors.at(i).profile, m_base));
}

void ReplaySession::ready(const QString &profile, const Target &target)
{
    if (m_profiles.contains(profile))
        m_profiles.insert(profile, target);
    else
        m_base = target;
    if (--m_waiting > 0 || m_interrupted)
        return;
    m_player.setCredentials(m_base, m_profiles);
    m_player.start();
}

void ReplaySession::played(const ReplayResult &result)
{
    Console &console = m_session.console;
    const ReplayReport report(result);
    if (console.isJson()) {
        for (const QByteArray &line : report.json().split('\n')) {
            if (!line.isEmpty())
                console.line(line);
        }
    } else {
        const QByteArray text = report.text();
        const qsizetype last = text.lastIndexOf('\n', -2) + 1;
        if (last > 0)
            console.line(QByteArrayView(text).first(last - 1));
        if (!console.isQuiet())
            console.line(QByteArrayView(text).sliced(last).trimmed());
        if (result.error)
            console.complain(*result.error);
        const QString summary = result.verdict.value("summary"_L1).toString();
        if (result.error && !summary.isEmpty())
            console.complain(summary);
    }
    bool isWritten = true;
    for (const auto &[format, path] : m_plan.reports) {
        const auto written = writeReport(report, *format, path);
        if (!written)
            console.complain(written.error());
        isWritten = isWritten && written;
    }
    console.flush();
    int code = exitCodeOf(result);
    if (!isWritten || m_recordingFailed)
        code = FileTrouble;
    Q_EMIT finished(m_interrupted ? Interrupted : code);
}

} // namespace plectrum
