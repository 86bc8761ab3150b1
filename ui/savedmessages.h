// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/savedmessage.h"

#include <QObject>

#include <optional>

namespace plectrum {

/// The saved messages of the window, shared by its tabs. Lives in the GUI thread.
class SavedMessages : public QObject {
    Q_OBJECT

public:
    explicit SavedMessages(const QString &profileFolder, QObject *parent = nullptr);

    /// Reads the files again.
    void reload();
    /// By folder, then name.
    const QList<SavedMessage> &all() const { return m_all; }
    QStringList folders() const;
    std::optional<SavedMessage> find(const QString &id) const;
    /// The one of this name and folder.
    std::optional<SavedMessage> named(const QString &name, const QString &folder) const;
    /// In place of the one of this name and folder, if there is one; one with an id stays the same file.
    Result<void> save(SavedMessage message);
    /// A copy with a name of its own in the same folder; returns its id.
    Result<QString> duplicate(const SavedMessage &message);
    /// Moves all messages of a folder and those below it.
    Result<void> moveFolder(const QString &from, const QString &to);
    /// Saves what a file holds, a message or a folder of them, in `folder` and its own folders below it, with names of
    /// their own where other messages have these; returns the id of the first one, or an empty text.
    Result<QString> importFrom(const QString &path, const QString &folder = {});
    Result<void> exportTo(const QString &path, const SavedMessage &message) const;
    /// All messages of a folder and those below it, as one file; an empty `folder`: all there are.
    Result<void> exportFolder(const QString &path, const QString &folder) const;
    /// removed() follows.
    Result<void> remove(const QString &id);
    Result<void> removeFolder(const QString &folder);

Q_SIGNALS:
    void changed();
    /// What `text` says is gone; `putBack` brings it back.
    void removed(const QString &text, const std::function<void()> &putBack);
    void failed(const plectrum::Error &error);

private:
    /// With a number behind its name where another one of the folder has that.
    Result<QString> add(SavedMessage message);
    Result<void> removeAll(const QList<SavedMessage> &messages, const QString &text);
    QList<SavedMessage> inFolder(const QString &folder) const;

    const SavedMessageStore m_store;
    QList<SavedMessage> m_all;
};

} // namespace plectrum
