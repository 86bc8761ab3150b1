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

class Credentials;

/// The saved profiles by folder, with search.
class ProfilePane : public QWidget {
    Q_OBJECT

public:
    ProfilePane(ProfileStore store, QWidget *parent = nullptr);

    /// Lets profiles log in; must outlive this pane.
    void setCredentials(Credentials &credentials);
    /// Reads the folder again; `select`: id of the profile to select.
    void reload(const QString &select = {});
    const QList<Profile> &profiles() const { return m_profiles; }
    /// Those that need no variables.
    QList<Profile> usableProfiles() const;
    std::optional<Profile> current() const;
    std::optional<Profile> find(const QString &id) const;
    const ProfileStore &store() const { return m_store; }

Q_SIGNALS:
    void connectAsked(const plectrum::Profile &profile);
    void failed(const plectrum::Error &error);
    void saved(const plectrum::Profile &profile);

public Q_SLOTS:
    /// Opens the dialog for Login Flow v2, for the server of the current profile.
    void logIn();
    /// Writes into the profile that its credentials may be sent unasked.
    void stopAsking(const QString &id);
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
    Credentials *m_credentials = nullptr;
    QList<Profile> m_profiles;
    QHash<QString, Target> m_secrets; ///< by id: targets whose secrets were typed in this run
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace plectrum
