// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedmessages.h"

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

Result<void> SavedMessages::save(SavedMessage message)
{
    for (const SavedMessage &each : std::as_const(m_all)) {
        if (each.name == message.name && each.folder == message.folder) {
            message.id = each.id;
            message.unknown = each.unknown;
        }
    }
    const auto saved = m_store.save(message);
    if (!saved)
        return tl::unexpected(saved.error());
    reload();
    return {};
}

Result<void> SavedMessages::remove(const QString &id)
{
    const auto removed = m_store.remove(id);
    if (removed)
        reload();
    return removed;
}

} // namespace plectrum
