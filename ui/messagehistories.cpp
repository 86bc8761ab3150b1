// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagehistories.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// Of connections without a profile; ids of profiles have letters.
const QString NoProfile = u"_"_s;

} // namespace

MessageHistories::MessageHistories(const QString &folder, bool keeps, QObject *parent)
    : QObject(parent)
    , m_files(folder, u"history"_s, ErrorCode::BadConfig)
    , m_keeps(keeps)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&MessageHistories::write));
}

MessageHistories::~MessageHistories()
{
    write();
}

MessageHistory &MessageHistories::of(const QString &profileId)
{
    const QString id = profileId.isEmpty() ? NoProfile : profileId;
    std::unique_ptr<MessageHistory> &history = m_histories[id];
    if (history)
        return *history;
    history = std::make_unique<MessageHistory>();
    history->setMost(m_most);
    if (m_keeps && QFile::exists(m_files.pathOf(id))) {
        if (const auto file = m_files.read(m_files.pathOf(id)); file)
            history->addFrom(file->object);
        else
            Q_EMIT failed(file.error());
    }
    connect(history.get(), &MessageHistory::changed, this, [this, id] {
        if (!m_unwritten.contains(id))
            m_unwritten << id;
        m_timer.start();
    });
    return *history;
}

void MessageHistories::setKeeps(bool keeps)
{
    if (keeps == m_keeps)
        return;
    m_keeps = keeps;
    if (keeps) {
        for (const auto &[id, history] : m_histories)
            write(id, *history);
    } else {
        const QStringList files = m_files.files();
        for (const QString &file : files) {
            if (const auto removed = m_files.remove(QFileInfo(file).completeBaseName()); !removed)
                Q_EMIT failed(removed.error());
        }
    }
    Q_EMIT keepsChanged(keeps);
}

QList<SentMessage> MessageHistories::take(const QString &profileId)
{
    MessageHistory &history = of(profileId);
    const QList<SentMessage> messages = history.all();
    history.clear();
    write();
    return messages;
}

void MessageHistories::putBack(const QString &profileId, const QList<SentMessage> &messages)
{
    MessageHistory &history = of(profileId);
    for (const SentMessage &message : messages)
        history.add(message.draft, message.at);
}

void MessageHistories::setMost(qsizetype most)
{
    m_most = most;
    for (const auto &[id, history] : m_histories)
        history->setMost(most);
}

void MessageHistories::write()
{
    const QStringList ids = std::exchange(m_unwritten, {});
    for (const QString &id : ids)
        write(id, *m_histories.at(id));
}

void MessageHistories::write(const QString &profileId, const MessageHistory &history)
{
    if (!m_keeps)
        return;
    const QString path = m_files.pathOf(profileId);
    Result<void> done;
    if (!history.all().isEmpty()) {
        const auto written = m_files.write(profileId, {}, history.toJson());
        if (written)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        else
            done = tl::unexpected(written.error());
    } else if (QFile::exists(path)) {
        done = m_files.remove(profileId);
    }
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace plectrum
