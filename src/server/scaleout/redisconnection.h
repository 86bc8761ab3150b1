// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace plectrum {

/// Where a Redis server is: redis://[user:password@]host[:port][/database].
struct RedisAddress {
    QString host;
    quint16 port = 6379;
    QString user;
    QString password; ///< a secret
    int database = 0;

    /// BadOption: no such address.
    static Result<RedisAddress> parse(const QString &text);
    /// Without the password: "127.0.0.1:6379".
    QString toString() const { return host + QLatin1Char(':') + QString::number(port); }
};

/// An answer of Redis; copied from what hiredis gives.
struct RedisReply {
    enum class Kind { Nothing, Text, Number, List, Error };
    Kind kind = Kind::Nothing;
    QByteArray text; ///< of Text and Error
    qint64 number = 0;
    QList<RedisReply> items;

    bool isError() const { return kind == Kind::Error; }
};

/// A connection to Redis that comes back by itself. hiredis does the protocol, Qt's event loop the waiting. Built
/// without hiredis it only says so.
class RedisConnection : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds FirstRetry{100};
    static constexpr std::chrono::milliseconds LongestRetry{3000};

    explicit RedisConnection(const RedisAddress &address, QObject *parent = nullptr);
    /// Commands without an answer are forgotten: nobody is called.
    ~RedisConnection() override;

    static bool isSupported();
    /// Asks once and waits for the answer: for the start of a program, before its event loop. Unreachable: who does not
    /// answer, and why.
    static Result<RedisReply> ask(const RedisAddress &address, const QList<QByteArray> &command);

    /// opened() follows, and again each time it is back.
    void open();
    bool isOpen() const { return m_isOpen; }
    /// Called once; nullptr: the connection was lost, and it is not known whether the command was done.
    using Answer = std::function<void(const RedisReply *)>;
    /// Only while it is open.
    void send(const QList<QByteArray> &command, const Answer &answer);

Q_SIGNALS:
    void opened();
    void lost(const QString &why);

private:
    class Wire;
    void connectNow();
    void greet();
    void fail(const QString &why);

    const RedisAddress m_address;
    std::unique_ptr<Wire> m_wire;
    QTimer m_retry;
    std::chrono::milliseconds m_wait = FirstRetry;
    bool m_isOpen = false;
};

} // namespace plectrum
