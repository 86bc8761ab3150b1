// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/diagnoser.h"

using namespace std::chrono_literals;

namespace plectrum {

Diagnoser::Diagnoser(const Target &target, const QString &guardPath, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_guard(guardPath)
    , m_diagnosis(target, m_guard.standing(BanGuard::hostOf(target.url), QDateTime::currentDateTimeUtc()).budget())
{
}

Diagnoser::~Diagnoser() = default;

BanGuard::Standing Diagnoser::standing() const
{
    return m_guard.standing(BanGuard::hostOf(m_target.url), QDateTime::currentDateTimeUtc());
}

void Diagnoser::start()
{
    QMetaObject::invokeMethod(this, &Diagnoser::next, Qt::QueuedConnection);
}

void Diagnoser::next()
{
    // Each of the two may be inside a signal of its own until now.
    m_client.reset();
    m_plain.reset();
    m_probe = m_diagnosis.next();
    if (!m_probe) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT asking(*m_probe);
    if (m_probe->upgrade)
        askForSocket();
    else
        askPlainly();
}

void Diagnoser::askForSocket()
{
    const Target target = m_diagnosis.targetOf(*m_probe);
    m_client = std::make_unique<Client>(nullptr);
    Client *const client = m_client.get();
    connect(client, &Client::opened, this, [client] { client->close(); });
    connect(client, &Client::refused, this, [this, client](const Refusal &refusal) {
        take(evidenceOf(client->info(), client->requestHead(), refusal));
    });
    connect(client, &Client::failed, this, [this, client, timeout = target.timeout](const Error &error) {
        take(evidenceOf(client->info(), client->requestHead(), client->responseHead(), client->timings(), error,
                        timeout));
    });
    connect(client, &Client::closed, this, [this, client](const ConnectionEnd &end) {
        take(evidenceOf(client->info(), client->requestHead(), client->responseHead(), end, {}, {}, {}));
    });
    client->open(target);
}

void Diagnoser::askPlainly()
{
    const Target target = m_diagnosis.targetOf(*m_probe);
    const auto request = m_diagnosis.requestOf(*m_probe);
    ConnectionInfo info;
    info.url = target.url.toString(QUrl::RemoveUserInfo);
    if (!request) {
        take(evidenceOf(info, {}, {}, {}, request.error(), 0ns));
        return;
    }
    m_plain = std::make_unique<PlainRequest>(target, target.url, *request);
    const PlainRequest *const plain = m_plain.get();
    connect(plain, &PlainRequest::answered, this,
            [this, plain, info](const Refusal &refusal) { take(evidenceOf(info, plain->head(), refusal)); });
    connect(plain, &PlainRequest::failed, this, [this, plain, info, timeout = target.timeout](const Error &error) {
        take(evidenceOf(info, plain->head(), plain->partialAnswer(), plain->timings(), error, timeout));
    });
    m_plain->start();
}

void Diagnoser::take(Evidence evidence)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    evidence.countedFailures = m_guard.standing(BanGuard::hostOf(m_target.url), now).counted;
    m_diagnosis.add(evidence);
    if (m_probe->mayCount)
        (void)m_guard.note(m_target.url, m_diagnosis.answers().constLast().verdicts, now);
    QMetaObject::invokeMethod(this, &Diagnoser::next, Qt::QueuedConnection);
}

} // namespace plectrum
