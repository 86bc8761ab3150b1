// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/redisconnection.h"

#include <QSocketNotifier>
#include <QUrl>

#ifdef PLECTRUM_REDIS
#include <hiredis/async.h>
#include <hiredis/hiredis.h>
#endif

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {

Result<RedisAddress> RedisAddress::parse(const QString &text)
{
    const auto bad = [&text](const QString &why) {
        return unexpected(ErrorCode::BadOption,
                          u"\"%1\" is no address of Redis: %2; expected redis://HOST:PORT"_s.arg(
                              QUrl(text).toDisplayString(QUrl::RemovePassword), why));
    };
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "redis"_L1)
        return bad(u"it does not begin with redis://"_s);
    if (url.host().isEmpty())
        return bad(u"it names no host"_s);
    RedisAddress address{.host = url.host(),
                         .port = quint16(url.port(6379)),
                         .user = url.userName(QUrl::FullyDecoded),
                         .password = url.password(QUrl::FullyDecoded)};
    if (const QString path = url.path().mid(1); !path.isEmpty()) {
        bool isNumber = false;
        address.database = path.toInt(&isNumber);
        if (!isNumber || address.database < 0)
            return bad(u"its path is no number of a database"_s);
    }
    return address;
}

#ifdef PLECTRUM_REDIS
namespace {

constexpr timeval AskPatience{.tv_sec = 3, .tv_usec = 0};

RedisReply redisReplyFrom(const redisReply &reply, int depth = 0)
{
    constexpr int Deepest = 8; // a stream's entries have four
    switch (reply.type) {
    case REDIS_REPLY_INTEGER:
        return {.kind = RedisReply::Kind::Number, .number = reply.integer};
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
        return {.kind = RedisReply::Kind::Text, .text = QByteArray(reply.str, qsizetype(reply.len))};
    case REDIS_REPLY_ERROR:
        return {.kind = RedisReply::Kind::Error, .text = QByteArray(reply.str, qsizetype(reply.len))};
    case REDIS_REPLY_ARRAY: {
        RedisReply list{.kind = RedisReply::Kind::List};
        for (size_t i = 0; i < reply.elements && depth < Deepest; ++i)
            list.items.append(redisReplyFrom(*reply.element[i], depth + 1));
        return list;
    }
    default:
        return {};
    }
}

/// A command as hiredis takes it; points into what it was made from.
struct RedisArguments {
    explicit RedisArguments(const QList<QByteArray> &command)
    {
        for (const QByteArray &each : command) {
            texts.push_back(each.constData());
            sizes.push_back(size_t(each.size()));
        }
    }
    std::vector<const char *> texts;
    std::vector<size_t> sizes;
};

QList<QByteArray> redisLogin(const RedisAddress &address)
{
    if (address.password.isEmpty())
        return {};
    return address.user.isEmpty() ? QList<QByteArray>{"AUTH", address.password.toUtf8()}
                                  : QList<QByteArray>{"AUTH", address.user.toUtf8(), address.password.toUtf8()};
}

} // namespace

/// One asynchronous connection of hiredis, driven by socket notifiers.
class RedisConnection::Wire {
public:
    explicit Wire(RedisConnection *owner)
        : m_owner(owner)
    {
    }
    ~Wire()
    {
        m_owner = nullptr;
        if (m_context)
            redisAsyncFree(std::exchange(m_context, nullptr));
    }

    /// Empty: it is on its way.
    QString start(const RedisAddress &address)
    {
        m_context = redisAsyncConnect(address.host.toUtf8().constData(), address.port);
        if (!m_context || m_context->err) {
            const QString why = m_context ? QString::fromUtf8(m_context->errstr) : u"out of memory"_s;
            if (m_context)
                redisAsyncFree(std::exchange(m_context, nullptr));
            return why;
        }
        m_context->data = this;
        m_context->ev.data = this;
        m_context->ev.addRead = [](void *wire) { static_cast<Wire *>(wire)->watch(QSocketNotifier::Read, true); };
        m_context->ev.delRead = [](void *wire) { static_cast<Wire *>(wire)->watch(QSocketNotifier::Read, false); };
        m_context->ev.addWrite = [](void *wire) { static_cast<Wire *>(wire)->watch(QSocketNotifier::Write, true); };
        m_context->ev.delWrite = [](void *wire) { static_cast<Wire *>(wire)->watch(QSocketNotifier::Write, false); };
        m_context->ev.cleanup = [](void *wire) { static_cast<Wire *>(wire)->forgetNotifiers(); };
        redisAsyncSetConnectCallback(m_context, [](const redisAsyncContext *context, int status) {
            auto *const wire = static_cast<Wire *>(context->data);
            if (status == REDIS_OK) {
                redisEnableKeepAlive(&wire->m_context->c);
                wire->m_owner->greet();
            } else {
                wire->ended(context);
            }
        });
        redisAsyncSetDisconnectCallback(m_context, [](const redisAsyncContext *context, int) {
            static_cast<Wire *>(context->data)->ended(context);
        });
        return {};
    }

    bool send(const QList<QByteArray> &command, const Answer &answer)
    {
        if (!m_context)
            return false;
        const RedisArguments arguments(command);
        auto called = std::make_unique<Called>(Called{this, answer});
        const int done = redisAsyncCommandArgv(
            m_context,
            [](redisAsyncContext *, void *reply, void *data) {
                const std::unique_ptr<Called> whose(static_cast<Called *>(data));
                if (!whose->wire->m_owner)
                    return;
                if (!reply) {
                    whose->answer(nullptr);
                    return;
                }
                const RedisReply read = redisReplyFrom(*static_cast<redisReply *>(reply));
                whose->answer(&read);
            },
            called.get(), int(arguments.texts.size()), const_cast<const char **>(arguments.texts.data()),
            arguments.sizes.data());
        if (done != REDIS_OK)
            return false;
        (void)called.release(); // hiredis calls back once in any case
        return true;
    }

    /// Ends it; fail() of the owner follows.
    void drop()
    {
        if (m_context)
            redisAsyncDisconnect(m_context);
    }

private:
    struct Called {
        Wire *wire;
        Answer answer;
    };

    void watch(QSocketNotifier::Type type, bool on)
    {
        auto &notifier = type == QSocketNotifier::Read ? m_reader : m_writer;
        if (!notifier && on) {
            notifier = std::make_unique<QSocketNotifier>(m_context->c.fd, type);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this, type] {
                if (!m_context)
                    return;
                if (type == QSocketNotifier::Read)
                    redisAsyncHandleRead(m_context);
                else
                    redisAsyncHandleWrite(m_context);
            });
        }
        if (notifier)
            notifier->setEnabled(on);
    }

    /// Not deleted at once: it may be its signal that asks.
    void forgetNotifiers()
    {
        for (auto *const notifier : {&m_reader, &m_writer}) {
            if (*notifier) {
                (*notifier)->setEnabled(false);
                notifier->release()->deleteLater();
            }
        }
    }

    void ended(const redisAsyncContext *context)
    {
        m_context = nullptr; // hiredis frees it
        if (m_owner)
            m_owner->fail(context->err ? QString::fromUtf8(context->errstr) : u"closed"_s);
    }

    RedisConnection *m_owner;
    redisAsyncContext *m_context = nullptr;
    std::unique_ptr<QSocketNotifier> m_reader;
    std::unique_ptr<QSocketNotifier> m_writer;
};

bool RedisConnection::isSupported()
{
    return true;
}

Result<RedisReply> RedisConnection::ask(const RedisAddress &address, const QList<QByteArray> &command)
{
    const auto failed = [&address](const QString &why) {
        return unexpected(ErrorCode::ConnectionRefused,
                          u"Redis at %1 does not answer: %2"_s.arg(address.toString(), why));
    };
    const std::unique_ptr<redisContext, decltype(&redisFree)> context(
        redisConnectWithTimeout(address.host.toUtf8().constData(), address.port, AskPatience), redisFree);
    if (!context || context->err)
        return failed(context ? QString::fromUtf8(context->errstr) : u"out of memory"_s);
    redisSetTimeout(context.get(), AskPatience);
    const QList<QList<QByteArray>> commands{
        redisLogin(address), {"SELECT", QByteArray::number(address.database)}, command};
    RedisReply last;
    for (const QList<QByteArray> &each : commands) {
        if (each.isEmpty())
            continue;
        RedisArguments arguments(each);
        const std::unique_ptr<void, decltype(&freeReplyObject)> reply(
            redisCommandArgv(context.get(), int(arguments.texts.size()), arguments.texts.data(),
                             arguments.sizes.data()),
            freeReplyObject);
        if (!reply)
            return failed(QString::fromUtf8(context->errstr));
        last = redisReplyFrom(*static_cast<redisReply *>(reply.get()));
        if (last.isError())
            return failed(QString::fromUtf8(last.text));
    }
    return last;
}

#else

/// Without hiredis there is no wire.
class RedisConnection::Wire {
public:
    explicit Wire(RedisConnection *) { }
    QString start(const RedisAddress &) { return u"built without hiredis"_s; }
    bool send(const QList<QByteArray> &, const Answer &) { return false; }
    void drop() { }
};

bool RedisConnection::isSupported()
{
    return false;
}

Result<RedisReply> RedisConnection::ask(const RedisAddress &, const QList<QByteArray> &)
{
    return unexpected(ErrorCode::BadOption, u"this program was built without hiredis, so it cannot use Redis"_s);
}

#endif

RedisConnection::RedisConnection(const RedisAddress &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisConnection::connectNow);
}

RedisConnection::~RedisConnection() = default;

void RedisConnection::open()
{
    connectNow();
}

void RedisConnection::connectNow()
{
    m_wire = std::make_unique<Wire>(this);
    if (const QString why = m_wire->start(m_address); !why.isEmpty())
        fail(why);
}

/// Login and database, before anything else is sent.
void RedisConnection::greet()
{
    const auto refused = [this](const RedisReply *reply) {
        if (reply && reply->isError()) {
            Q_EMIT lost(QString::fromUtf8(reply->text));
            m_wire->drop();
        }
    };
#ifdef PLECTRUM_REDIS
    if (const QList<QByteArray> login = redisLogin(m_address); !login.isEmpty())
        m_wire->send(login, refused);
#endif
    m_wire->send({"SELECT", QByteArray::number(m_address.database)}, [this, refused](const RedisReply *reply) {
        refused(reply);
        if (!reply || reply->isError())
            return;
        m_isOpen = true;
        m_wait = FirstRetry;
        Q_EMIT opened();
    });
}

void RedisConnection::fail(const QString &why)
{
    const bool wasOpen = std::exchange(m_isOpen, false);
    if (wasOpen)
        Q_EMIT lost(why);
    m_retry.start(m_wait);
    m_wait = std::min(m_wait * 2, LongestRetry);
}

void RedisConnection::send(const QList<QByteArray> &command, const Answer &answer)
{
    if (!m_isOpen || !m_wire->send(command, answer))
        answer(nullptr);
}

} // namespace plectrum
