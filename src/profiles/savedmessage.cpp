// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/savedmessage.h"

#include "profiles/profile.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MaxFolderBytes = 64LL * 1024 * 1024;

} // namespace

QJsonObject SavedMessage::toJson() const
{
    QJsonObject object = unknown;
    object.insert(u"name"_s, name);
    if (!folder.isEmpty())
        object.insert(u"folder"_s, folder);
    if (!description.isEmpty())
        object.insert(u"description"_s, description);
    draft.insertInto(object);
    return object;
}

Result<SavedMessage> SavedMessage::fromJson(const QJsonObject &json)
{
    SavedMessage message;
    message.unknown = json;
    for (const auto &[key, text] : {std::pair{u"name"_s, &message.name}, std::pair{u"folder"_s, &message.folder},
                                    std::pair{u"description"_s, &message.description}}) {
        const QJsonValue value = message.unknown.take(key);
        if (!value.isUndefined() && !value.isString())
            return unexpected(ErrorCode::BadConfig, key + u": expected a text"_s);
        *text = value.toString();
    }
    if (message.name.trimmed().isEmpty())
        return unexpected(ErrorCode::BadConfig, u"name: expected a text"_s);
    message.folder = Profile::folderPath(message.folder);
    auto draft = MessageDraft::takeFrom(message.unknown);
    if (!draft)
        return tl::unexpected(draft.error());
    message.draft = std::move(*draft);
    return message;
}

bool SavedMessage::comesBefore(const SavedMessage &other) const
{
    const int folders = QString::localeAwareCompare(folder, other.folder);
    return folders != 0 ? folders < 0 : QString::localeAwareCompare(name, other.name) < 0;
}

SavedMessageStore::SavedMessageStore(const QString &profileFolder)
    : JsonStore(profileFolder + u"/messages"_s, u"message"_s, ErrorCode::BadConfig)
{
}

Result<QList<SavedMessage>> SavedMessageStore::readAny(const QString &path) const
{
    const auto file = files().read(path, MaxFolderBytes);
    if (!file)
        return tl::unexpected(file.error());
    const QJsonValue list = file->object.value("messages"_L1);
    if (list.isUndefined()) {
        const auto one = SavedMessage::fromJson(file->object);
        if (!one)
            return files().fault(path, *file, one.error().detail);
        return QList<SavedMessage>{*one};
    }
    if (!list.isArray())
        return files().fault(path, *file, u"messages: expected a list"_s);
    QList<SavedMessage> messages;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto message = SavedMessage::fromJson(array.at(i).toObject());
        if (!message)
            return files().fault(path, *file, u"messages.%1.%2"_s.arg(QString::number(i), message.error().detail));
        messages << *message;
    }
    return messages;
}

Result<void> SavedMessageStore::writeFolder(const QString &path, const QString &name,
                                            const QList<SavedMessage> &messages) const
{
    QJsonArray array;
    for (const SavedMessage &message : messages)
        array << message.toJson();
    return JsonFolder::writeTo(path, {{u"name"_s, name}, {u"messages"_s, array}});
}

} // namespace plectrum
