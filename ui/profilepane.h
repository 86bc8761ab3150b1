// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profilestore.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace plectrum {

/// The saved profiles by folder, with search.
class ProfilePane : public QWidget {
    Q_OBJECT

public:
    ProfilePane(ProfileStore store, QWidget *parent = nullptr);

    /// Reads the folder again; `select`: id of the profile to select.
    void reload(const QString &select = {});
    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> current() const;
    std::optional<Profile> find(const QString &id) const;
    const ProfileStore &store() const { return m_store; }

Q_SIGNALS:
    void connectAsked(const plectrum::Profile &profile);
    void failed(const plectrum::Error &error);

public Q_SLOTS:
    void createProfile();
    void editProfile();
    void duplicateProfile();
    void removeProfile();

private:
    void search(const QString &text);
    void showMenu(const QPoint &where);
    void edit(const Profile &profile);
    void save(const Profile &profile);

    ProfileStore m_store;
    QList<Profile> m_profiles;
    QHash<QString, Target> m_secrets; ///< by id: targets whose secrets were typed in this run
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace plectrum
