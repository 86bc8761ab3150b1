// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedmessages.h"

#include "profiles/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

SavedMessages::SavedMessages(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_store(profileFolder)
{
}

void SavedMessages::reload()
{
    QList<Error> errors;
    m_all = m_store.load(&errors);
    for (const Error &error : std::as_const(errors))
        Q_EMIT failed(error);
    Q_EMIT changed();
}

QStringList SavedMessages::folders() const
{
    QStringList names;
    for (const SavedMessage &message : m_all) {
        if (!message.folder.isEmpty() && !names.contains(message.folder))
            names << message.folder;
    }
    return names;
}

std::optional<SavedMessage> SavedMessages::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &SavedMessage::id);
    return found == m_all.cend() || id.isEmpty() ? std::nullopt : std::optional(*found);
}

std::optional<SavedMessage> SavedMessages::named(const QString &name, const QString &folder) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const SavedMessage &each) { return each.name == name && each.folder == folder; });
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

Result<void> SavedMessages::save(SavedMessage message)
{
    if (const auto other = named(message.name, message.folder); other && message.id.isEmpty()) {
        message.id = other->id;
        message.unknown = other->unknown;
    }
    const auto saved = m_store.save(message);
    if (!saved)
        return tl::unexpected(saved.error());
    reload();
    return {};
}

Result<QString> SavedMessages::add(SavedMessage message)
{
    const QString name = message.name;
    for (int i = 2; named(message.name, message.folder); ++i)
        message.name = u"%1 %2"_s.arg(name).arg(i);
    message.id.clear();
    const auto saved = m_store.save(message);
    if (!saved)
        return tl::unexpected(saved.error());
    reload();
    return saved->id;
}

Result<QString> SavedMessages::duplicate(const SavedMessage &message)
{
    SavedMessage copy = message;
    copy.name = tr("%1 (copy)").arg(message.name);
    return add(copy);
}

Result<void> SavedMessages::moveFolder(const QString &from, const QString &to)
{
    Result<void> moved;
    const QList<SavedMessage> all = m_all;
    for (SavedMessage message : all) {
        if (message.folder != from && !message.folder.startsWith(from + u'/'))
            continue;
        message.folder = Profile::folderPath(to + message.folder.sliced(from.size()));
        if (const auto saved = m_store.save(message); !saved)
            moved = tl::unexpected(saved.error());
    }
    reload();
    return moved;
}

Result<QString> SavedMessages::importFrom(const QString &path)
{
    const auto message = m_store.read(path);
    return message ? add(*message) : tl::unexpected(message.error());
}

Result<void> SavedMessages::exportTo(const QString &path, const SavedMessage &message) const
{
    return m_store.writeTo(path, message);
}

Result<void> SavedMessages::remove(const QString &id)
{
    const QList<SavedMessage> before = m_all;
    if (const auto gone = m_store.remove(id); !gone)
        return gone;
    reload();
    for (const SavedMessage &message : before) {
        if (message.id != id)
            continue;
        Q_EMIT removed(tr("Deleted the message “%1”").arg(message.name), [this, message] {
            if (const auto saved = save(message); !saved)
                Q_EMIT failed(saved.error());
        });
    }
    return {};
}

} // namespace plectrum
