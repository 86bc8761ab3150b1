// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/tapserver.h"

#include "client/proxysetup.h"
#include "client/tlssetup.h"
#include "client/websocketurl.h"
#include "server/tap/tapconversation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds StopPatience{2000};

} // namespace

struct TapServer::Private {
    Private(TapServer *server, const Options &options, CaptureWriter *recorder)
        : q(server)
        , house{.options = options, .recorder = recorder, .guard = BanGuard(options.guardPath), .hits = {}}
        , listener(
              options, [this](std::unique_ptr<QTcpSocket> socket) { take(std::move(socket)); },
              [this] { return conversations.size() >= house.options.maxConnections; })
    {
    }

    TapServer *const q;
    TapHouse house;
    Listener listener;
    QList<TapConversation *> conversations;
    bool stopping = false;

    void take(std::unique_ptr<QTcpSocket> socket);
    void remove(TapConversation *conversation);
    void checkStopped();
    TapConversation *find(quint64 id) const;
};

void TapServer::Private::take(std::unique_ptr<QTcpSocket> socket)
{
    auto *const conversation = new TapConversation(std::move(socket), house, q);
    conversations.append(conversation);
    const auto id = [conversation] { return conversation->connection().id; };
    connect(conversation, &TapConversation::changed, q, &TapServer::changed);
    connect(conversation, &TapConversation::logged, q, &TapServer::logged);
    connect(conversation, &TapConversation::refused, q,
            [this, id](const Refusal &refusal, const QList<Verdict> &verdicts) {
                Q_EMIT q->refused(id(), refusal, verdicts);
            });
    connect(conversation, &TapConversation::failed, q, [this, id](const Error &error, const QList<Verdict> &verdicts) {
        Q_EMIT q->failed(id(), error, verdicts);
    });
    connect(
        conversation, &TapConversation::ended, q,
        [this, id](const ConnectionEnd &end, const QList<Verdict> &verdicts) { Q_EMIT q->ended(id(), end, verdicts); });
    connect(conversation, &TapConversation::heldOne, q,
            [this, id](const TapMessage &message) { Q_EMIT q->held(id(), message); });
    connect(conversation, &TapConversation::altered, q,
            [this, id](const TapMessage &message) { Q_EMIT q->altered(id(), message); });
    connect(conversation, &TapConversation::settled, q,
            [this, id](quint64 message) { Q_EMIT q->settled(id(), message); });
    connect(conversation, &TapConversation::over, q, [this, conversation] { remove(conversation); });
}

void TapServer::Private::remove(TapConversation *conversation)
{
    if (!conversations.removeOne(conversation))
        return;
    conversation->deleteLater();
    checkStopped();
}

void TapServer::Private::checkStopped()
{
    if (!stopping || !conversations.isEmpty())
        return;
    stopping = false;
    Q_EMIT q->stopped();
}

TapConversation *TapServer::Private::find(quint64 id) const
{
    const auto found =
        std::ranges::find_if(conversations, [id](const TapConversation *each) { return each->connection().id == id; });
    return found == conversations.end() || id == 0 ? nullptr : *found;
}

TapServer::TapServer(const Options &options, CaptureWriter *recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options, recorder))
{
}

TapServer::~TapServer()
{
    d->listener.close();
    const auto conversations = std::exchange(d->conversations, {});
    for (TapConversation *conversation : conversations) {
        conversation->disconnect(this);
        delete conversation;
    }
}

Result<void> TapServer::listen()
{
    Target &target = d->house.options.target;
    const auto url = webSocketUrl(target.url);
    if (!url)
        return tl::unexpected(url.error());
    target.url = *url;
    if (const auto checked = d->house.options.rewriting.check(); !checked)
        return checked;
    if (const auto proxy = proxyFrom(target.proxy); !proxy)
        return tl::unexpected(proxy.error());
    if (const auto tls = tlsConfiguration(target.tls); !tls)
        return tl::unexpected(tls.error());
    return d->listener.start();
}

QUrl TapServer::url() const
{
    QUrl url = d->listener.url();
    if (url.isEmpty())
        return url;
    url.setPath(d->house.options.target.url.path());
    url.setQuery(d->house.options.target.url.query());
    return url;
}

QList<TapConnection> TapServer::connections() const
{
    QList<TapConnection> open;
    for (const TapConversation *conversation : std::as_const(d->conversations)) {
        if (conversation->connection().id > 0)
            open.append(conversation->connection());
    }
    return open;
}

const QList<TapRule> &TapServer::rules() const
{
    return d->house.options.rules;
}

void TapServer::setRules(const QList<TapRule> &rules)
{
    d->house.options.rules = rules;
    for (TapConversation *conversation : std::as_const(d->conversations))
        conversation->setRules(rules);
}

const QHash<quint64, qint64> &TapServer::ruleHits() const
{
    return d->house.hits;
}

Result<void> TapServer::setRewriting(const TapRewriting &rewriting)
{
    const auto checked = rewriting.check();
    if (checked)
        d->house.options.rewriting = rewriting;
    return checked;
}

QList<std::pair<quint64, TapMessage>> TapServer::heldMessages() const
{
    QList<std::pair<quint64, TapMessage>> all;
    for (const TapConversation *conversation : std::as_const(d->conversations)) {
        const QList<TapMessage> messages = conversation->held();
        for (const TapMessage &message : messages)
            all.append({conversation->connection().id, message});
    }
    std::ranges::sort(all, {}, [](const auto &each) { return each.second.id; });
    return all;
}

Result<void> TapServer::decide(quint64 message, const TapDecision &decision)
{
    const QList<TapConversation *> conversations = d->conversations;
    for (TapConversation *conversation : conversations) {
        if (const auto decided = conversation->decide(message, decision))
            return *decided;
    }
    return unexpected(ErrorCode::BadOption, u"no message %1 is held"_s.arg(message));
}

void TapServer::releaseAll()
{
    const QList<TapConversation *> conversations = d->conversations;
    for (TapConversation *conversation : conversations)
        conversation->releaseAll();
}

Result<quint64> TapServer::inject(quint64 connection, Role sender, Opcode opcode, const QByteArray &payload)
{
    TapConversation *const conversation = d->find(connection);
    if (!conversation)
        return unexpected(ErrorCode::BadOption, u"no connection %1 is open"_s.arg(connection));
    const quint64 id = ++d->house.lastMessage;
    if (const auto injected = conversation->inject(sender, opcode, payload, id); !injected)
        return tl::unexpected(injected.error());
    return id;
}

void TapServer::hangUp(quint64 connection)
{
    if (TapConversation *const conversation = d->find(connection))
        conversation->hangUp(u"ended by hand"_s);
}

void TapServer::stop()
{
    if (d->stopping)
        return;
    d->stopping = true;
    d->listener.close();
    const QList<TapConversation *> conversations = d->conversations;
    for (TapConversation *conversation : conversations)
        conversation->hangUp(u"the tap stops"_s);
    // A client that does not take its end is not waited for.
    QTimer::singleShot(StopPatience, this, [this] {
        const QList<TapConversation *> left = d->conversations;
        for (TapConversation *conversation : left)
            d->remove(conversation);
    });
    QMetaObject::invokeMethod(
        this, [this] { d->checkStopped(); }, Qt::QueuedConnection);
}

} // namespace plectrum
