// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"

#include "capture/capturewriter.h"
#include "capture/redaction.h"
#include "client/opener.h"
#include "client/websocketurl.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// May another try help?
bool mayHeal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::ConnectionReset:
    case ErrorCode::ConnectionEnded:
    case ErrorCode::HandshakeTimeout:
        return true;
    default:
        return false;
    }
}

/// Is another try right after an end like this? Not when the peer has said good-bye, nor when it breaks the rules.
bool mayReturn(const ConnectionEnd &end)
{
    if (end.cause != "closed"_L1)
        return end.cause != "violation"_L1;
    return end.code == 1001 || (end.code >= 1011 && end.code <= 1014);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "wss"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// Credentials stay with the host they were given for.
void dropCredentials(Target &target)
{
    target.user.clear();
    target.password.clear();
    target.bearerToken.clear();
    target.cookies.clear();
    target.tls.certificateFile.clear();
    target.tls.keyFile.clear();
    target.tls.keyPassphrase.clear();
    target.headers.removeIf([](const HeaderField &field) {
        const QByteArray name = field.name.toLower();
        return name == "authorization" || name == "cookie" || isSecretName(name);
    });
}

} // namespace

QJsonObject OpeningTimings::toJson() const
{
    QJsonObject object;
    const std::pair<QString, std::optional<std::chrono::nanoseconds>> steps[] = {
        {u"dns"_s, dns}, {u"tcp"_s, tcp}, {u"proxy"_s, proxy}, {u"tls"_s, tls}, {u"upgrade"_s, upgrade}};
    for (const auto &[name, duration] : steps) {
        if (duration)
            object.insert(name, qint64(duration->count()));
    }
    return object;
}

struct Client::Private {
    Private(Client *client, CaptureWriter *capture)
        : q(client)
        , recorder(capture)
        , retry(client) // so that it follows the client into another thread
    {
    }

    Client *const q;
    CaptureWriter *const recorder;
    Target target;
    Target asked; ///< as given: a redirect takes credentials from `target`, another try begins with all of them
    QString profile;
    std::optional<CookieJar> jar;
    QUrl tried; ///< of the present or last try
    std::unique_ptr<Opener> opener;
    std::unique_ptr<Connection> connection;
    State state = State::Idle;
    OpeningTimings timings;
    ConnectionInfo info;
    std::optional<DeflateParameters> deflate;
    quint32 recordedId = 0;
    QByteArray requestHead;
    QByteArray responseHead;
    QTimer retry;
    int redirects = 0;
    int attempt = 0;
    std::chrono::steady_clock::time_point openedAt;
    bool wanted = false; ///< nobody has closed it on this side

    void open(const QUrl &url);
    Target withCookies() const;
    void keepFacts();
    void accept();
    void redirect(const QUrl &to, const Refusal &refusal);
    void refuse(const Refusal &refusal);
    void fail(const Error &error);
    void end(const ConnectionEnd &end);
    bool retryLater(bool mayHelp);
    void setState(State next);
    void dropOpener();
    void dropConnection();
};

void Client::Private::open(const QUrl &url)
{
    dropOpener();
    const auto checked = webSocketUrl(url);
    if (!checked) {
        fail(checked.error());
        return;
    }
    deflate.reset();
    requestHead.clear();
    responseHead.clear();
    tried = *checked;
    opener = std::make_unique<Opener>(withCookies(), *checked, profile, recorder);
    Opener *const current = opener.get();
    QObject::connect(current, &Opener::stateChanged, q, [this](State next) { setState(next); });
    QObject::connect(current, &Opener::accepted, q, [this] { accept(); });
    QObject::connect(current, &Opener::redirected, q,
                     [this](const QUrl &to, const Refusal &refusal) { redirect(to, refusal); });
    QObject::connect(current, &Opener::refused, q, [this](const Refusal &refusal) {
        keepFacts();
        refuse(refusal);
    });
    QObject::connect(current, &Opener::failed, q, [this](const Error &error) {
        keepFacts();
        fail(error);
    });
    current->start();
}

void Client::Private::keepFacts()
{
    timings = opener->timings();
    info = opener->info();
    recordedId = opener->recordedId();
    requestHead = opener->requestHead();
    responseHead = opener->responseHead();
    if (!jar)
        return;
    const CookieJar before = *jar;
    if (jar->store(opener->responseHeaders(), tried))
        Q_EMIT q->cookiesChanged(before.changesTo(*jar));
}

/// What was asked for goes before what is in the jar.
Target Client::Private::withCookies() const
{
    Target sent = target;
    const QList<HeaderField> kept = jar ? jar->cookiesFor(tried) : QList<HeaderField>();
    for (const HeaderField &cookie : kept) {
        if (std::ranges::none_of(target.cookies, [&cookie](const HeaderField &own) { return own.name == cookie.name; }))
            sent.cookies << cookie;
    }
    return sent;
}

void Client::Private::accept()
{
    keepFacts();
    deflate = opener->acceptance().deflate;
    connection = std::make_unique<Connection>(opener->takeSocket(), Role::Client, target.connection, deflate, recorder,
                                              opener->recordedId(), opener->earlyBytes());
    dropOpener();
    openedAt = std::chrono::steady_clock::now();
    redirects = 0;
    QObject::connect(connection.get(), &Connection::closed, q, [this](const ConnectionEnd &how) { end(how); });
    QObject::connect(connection.get(), &Connection::stateChanged, q, [this](Connection::State next) {
        if (next == Connection::State::Closing)
            setState(State::Closing);
    });
    setState(State::Open);
    Connection *const live = connection.get();
    Q_EMIT q->opened(live);
    if (connection.get() == live)
        live->start();
}

void Client::Private::redirect(const QUrl &to, const Refusal &refusal)
{
    keepFacts();
    const QUrl from(info.url);
    Q_EMIT q->redirected(from, to, refusal.head.status);
    if (!wanted)
        return;
    Refusal final = refusal;
    const auto next = webSocketUrl(to);
    if (!target.followRedirects) {
        final.error.detail += u" to %1"_s.arg(to.toString(QUrl::RemoveUserInfo));
    } else if (!next) {
        final.error = {ErrorCode::RedirectRefused,
                       u"to %1: %2"_s.arg(to.toString(QUrl::RemoveUserInfo), next.error().detail)};
    } else if (from.scheme() == "wss"_L1 && next->scheme() == "ws"_L1) {
        final.error = {ErrorCode::RedirectRefused, u"from wss to ws: %1"_s.arg(to.toString(QUrl::RemoveUserInfo))};
    } else if (++redirects > target.maxRedirects) {
        final.error = {ErrorCode::RedirectRefused, u"more than %1 redirects"_s.arg(target.maxRedirects)};
    } else {
        if (!sameOrigin(from, *next))
            dropCredentials(target);
        open(*next);
        return;
    }
    refuse(final);
}

void Client::Private::refuse(const Refusal &refusal)
{
    if (retryLater(refusal.head.status >= 500)) {
        Q_EMIT q->refused(refusal);
        return;
    }
    setState(State::Idle);
    Q_EMIT q->refused(refusal);
}

void Client::Private::fail(const Error &error)
{
    if (!retryLater(mayHeal(error)))
        setState(State::Idle);
    Q_EMIT q->failed(error);
}

void Client::Private::end(const ConnectionEnd &how)
{
    dropConnection();
    // A connection that stood counts as a success; one that is dropped at once does not start the count anew.
    if (std::chrono::steady_clock::now() - openedAt > target.reconnect.max)
        attempt = 0;
    if (!retryLater(mayReturn(how)))
        setState(State::Idle);
    Q_EMIT q->closed(how);
}

bool Client::Private::retryLater(bool mayHelp)
{
    const ReconnectOptions &options = target.reconnect;
    if (!options.enabled || !wanted || !mayHelp || attempt >= options.maxTries)
        return false;
    const double steps = std::pow(2.0, std::min(attempt, 30));
    const double full = std::min(double(options.base.count()) * steps, double(options.max.count()));
    const double share = 1.0 + options.jitter * (2.0 * QRandomGenerator::global()->generateDouble() - 1.0);
    const std::chrono::milliseconds wait(qint64(full * share));
    ++attempt;
    retry.start(wait);
    setState(State::Waiting);
    Q_EMIT q->reconnecting(attempt, wait);
    return true;
}

void Client::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

/// It may be inside a signal of its own.
void Client::Private::dropOpener()
{
    if (!opener)
        return;
    opener->disconnect(q);
    opener.release()->deleteLater();
}

void Client::Private::dropConnection()
{
    if (!connection)
        return;
    connection->disconnect(q);
    connection.release()->deleteLater();
}

Client::Client(CaptureWriter *recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, recorder))
{
    d->retry.setSingleShot(true);
    connect(&d->retry, &QTimer::timeout, this, [this] {
        d->target = d->asked;
        d->redirects = 0;
        d->open(d->target.url);
    });
}

Client::~Client()
{
    d->opener.reset();
    d->connection.reset();
}

void Client::open(const Target &target, const QString &profileName)
{
    abort();
    d->target = d->asked = target;
    d->profile = profileName;
    d->wanted = true;
    d->attempt = 0;
    d->redirects = 0;
    d->open(target.url);
}

void Client::close(std::optional<quint16> code, const QByteArray &reason)
{
    d->wanted = false;
    d->retry.stop();
    if (d->connection)
        d->connection->close(code, reason);
    else if (d->opener)
        d->opener->cancel();
    else
        d->setState(State::Idle);
}

void Client::abort()
{
    d->wanted = false;
    d->retry.stop();
    if (d->connection)
        d->connection->abort();
    if (d->opener)
        d->opener->cancel();
    d->setState(State::Idle);
}

void Client::renew(const Target &target)
{
    if (d->state == State::Waiting)
        d->asked = target;
}

void Client::setCookieJar(const std::optional<CookieJar> &jar)
{
    d->jar = jar;
}
std::optional<CookieJar> Client::cookieJar() const
{
    return d->jar;
}

Client::State Client::state() const
{
    return d->state;
}
Connection *Client::connection() const
{
    return d->connection.get();
}
const OpeningTimings &Client::timings() const
{
    return d->timings;
}
const ConnectionInfo &Client::info() const
{
    return d->info;
}
std::optional<DeflateParameters> Client::deflate() const
{
    return d->deflate;
}
quint32 Client::recordedId() const
{
    return d->recordedId;
}
QByteArray Client::requestHead() const
{
    return d->requestHead;
}
QByteArray Client::responseHead() const
{
    return d->responseHead;
}

} // namespace plectrum
