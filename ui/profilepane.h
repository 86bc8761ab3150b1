// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profilestore.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

#include <memory>

class QLineEdit;
class QMenu;

namespace plectrum {

class Credentials;
class DecoderSet;
class EnvironmentChooser;
class Environments;
class MessageHistories;
class ProfileTree;

/// The saved profiles by folder, with search, and the environment that is chosen for them.
class ProfilePane : public QWidget {
    Q_OBJECT

public:
    /// `environments` must outlive this pane.
    ProfilePane(ProfileStore store, Environments &environments, QWidget *parent = nullptr);

    /// Lets profiles log in; must outlive this pane.
    void setCredentials(Credentials &credentials);
    /// What was sent goes with its profile, and comes back with it; must outlive this pane.
    void setMessageHistories(MessageHistories &histories) { m_histories = &histories; }
    /// What profiles may be decoded as; null: the table.
    void setDecoders(const std::shared_ptr<const DecoderSet> &decoders) { m_decoders = decoders; }
    /// What a new profile begins with.
    void setFreshProfile(const Profile &fresh) { m_fresh = fresh; }
    /// Reads the folder again; `select`: id of the profile to select.
    void reload(const QString &select = {});
    const QList<Profile> &profiles() const { return m_profiles; }
    /// Those whose variables the environment knows; Environments::fill() gives their values.
    QList<Profile> usableProfiles() const;
    EnvironmentChooser &environmentChooser() { return *m_chooser; }
    std::optional<Profile> current() const;
    std::optional<Profile> find(const QString &id) const;
    const ProfileStore &store() const { return m_store; }

Q_SIGNALS:
    void connectAsked(const plectrum::Profile &profile);
    void failed(const plectrum::Error &error);
    void saved(const plectrum::Profile &profile);
    /// profiles() are others, or say other things.
    void reloaded();
    /// What `text` says is gone; `putBack` brings it back, with cookies and what was sent.
    void removed(const QString &text, const std::function<void()> &putBack);

public Q_SLOTS:
    /// Opens the dialog for Login Flow v2, for the server of the current profile.
    void logIn();
    /// Writes into the profile that its credentials may be sent unasked.
    void stopAsking(const QString &id);
    void createProfile();
    void editProfile();
    void duplicateProfile();
    void removeProfile();
    void importProfiles();
    void exportProfile();
    /// Of the selected folder, with all in it.
    void renameFolder();
    void removeFolder();

private:
    void fillMenu(QMenu &menu);
    void showMenu(const QPoint &where);
    void moveProfile(const QString &id, const QString &folder);
    void moveFolder(const QString &folder, const QString &parent);
    void setFolder(const QString &from, const QString &to);
    void edit(const Profile &profile);
    QString save(const Profile &profile);
    void remove(const QList<Profile> &profiles, const QString &text);
    struct Removed;
    void putBack(const Removed &removed);

    ProfileStore m_store;
    Environments &m_environments;
    Credentials *m_credentials = nullptr;
    MessageHistories *m_histories = nullptr;
    std::shared_ptr<const DecoderSet> m_decoders;
    Profile m_fresh;
    QList<Profile> m_profiles;
    QHash<QString, Target> m_secrets; ///< by id: targets whose secrets were typed in this run
    QLineEdit *m_search;
    ProfileTree *m_tree;
    EnvironmentChooser *m_chooser;
};

} // namespace plectrum
