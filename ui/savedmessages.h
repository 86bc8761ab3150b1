// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/savedmessage.h"

#include <QObject>

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
    /// In place of the one of this name and folder, if there is one.
    Result<void> save(SavedMessage message);
    Result<void> remove(const QString &id);

Q_SIGNALS:
    void changed();
    void failed(const plectrum::Error &error);

private:
    const SavedMessageStore m_store;
    QList<SavedMessage> m_all;
};

} // namespace plectrum
