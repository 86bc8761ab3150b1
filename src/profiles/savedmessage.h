// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/jsonstore.h"
#include "profiles/messagedraft.h"

namespace plectrum {

/// A message with a name, for every connection. Its text is kept as it is written, with {{name}} for variables.
struct SavedMessage {
    QString id; ///< file name without ending; made from the name when empty
    QString name;
    QString folder; ///< "", "Board" or "Board/Rooms"
    QString description;
    MessageDraft draft;
    QJsonObject unknown; ///< keys of the file that this version does not know; written back as they are

    static constexpr qsizetype MaxCharacters = 256 * 1024; ///< of the text

    bool operator==(const SavedMessage &) const = default;
    QJsonObject toJson() const;
    /// BadConfig names the field.
    static Result<SavedMessage> fromJson(const QJsonObject &json);
    /// By folder, then name.
    bool comesBefore(const SavedMessage &other) const;
};

/// The saved messages: files in the folder "messages" beside the profiles, with BadConfig for what is none.
class SavedMessageStore : public JsonStore<SavedMessage> {
public:
    explicit SavedMessageStore(const QString &profileFolder);

    /// A file anywhere that holds one message, or a folder of them as writeFolder() writes it. FileNotReadable,
    /// BadConfig with the place: then none of them is good.
    Result<QList<SavedMessage>> readAny(const QString &path) const;
    /// One file of many messages: {"name": …, "messages": [ … ]}, each as in a file of its own. FileNotWritable.
    Result<void> writeFolder(const QString &path, const QString &name, const QList<SavedMessage> &messages) const;
};

} // namespace plectrum
