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

Result<QString> SavedMessages::importFrom(const QString &path, const QString &folder)
{
    const auto messages = m_store.readAny(path);
    if (!messages)
        return tl::unexpected(messages.error());
    QString first;
    for (SavedMessage message : *messages) {
        message.folder = Profile::folderPath(folder + u'/' + message.folder);
        const auto id = add(message);
        if (!id)
            return id;
        if (first.isEmpty())
            first = *id;
    }
    return first;
}

QList<SavedMessage> SavedMessages::inFolder(const QString &folder) const
{
    QList<SavedMessage> messages = m_all;
    messages.removeIf([&folder](const SavedMessage &each) {
        return !folder.isEmpty() && each.folder != folder && !each.folder.startsWith(folder + u'/');
    });
    return messages;
}

Result<void> SavedMessages::exportFolder(const QString &path, const QString &folder) const
{
    // The folder itself stays in their paths, those above it do not.
    const qsizetype above = folder.lastIndexOf(u'/') + 1;
    QList<SavedMessage> messages = inFolder(folder);
    for (SavedMessage &message : messages)
        message.folder = message.folder.sliced(above);
    return m_store.writeFolder(path, folder.isEmpty() ? tr("Messages") : folder.sliced(above), messages);
}

Result<void> SavedMessages::exportTo(const QString &path, const SavedMessage &message) const
{
    return m_store.writeTo(path, message);
}

Result<void> SavedMessages::remove(const QString &id)
{
    const auto message = find(id);
    if (!message)
        return m_store.remove(id);
    return removeAll({*message}, tr("Deleted the message “%1”").arg(message->name));
}

Result<void> SavedMessages::removeFolder(const QString &folder)
{
    const QList<SavedMessage> messages = inFolder(folder);
    return removeAll(messages, tr("Deleted the folder “%1” with its messages: %2").arg(folder).arg(messages.size()));
}

Result<void> SavedMessages::removeAll(const QList<SavedMessage> &messages, const QString &text)
{
    QList<SavedMessage> gone;
    Result<void> done;
    for (const SavedMessage &message : messages) {
        if (const auto removed = m_store.remove(message.id); removed)
            gone << message;
        else
            done = removed;
    }
    reload();
    if (!gone.isEmpty())
        Q_EMIT removed(text, [this, gone] {
            for (const SavedMessage &message : gone) {
                if (const auto saved = save(message); !saved)
                    Q_EMIT failed(saved.error());
            }
        });
    return done;
}

} // namespace plectrum
