// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profilepane.h"

#include "decoders/decoderset.h"
#include "nextcloud/serveraddress.h"
#include "profiles/variables.h"
#include "ui/credentials.h"
#include "ui/environmentchooser.h"
#include "ui/environments.h"
#include "ui/logindialog.h"
#include "ui/messagehistories.h"
#include "ui/profiledialog.h"
#include "ui/profiletree.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {

ProfilePane::ProfilePane(ProfileStore store, Environments &environments, QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_environments(environments)
    , m_search(new QLineEdit(this))
    , m_tree(new ProfileTree(this))
    , m_chooser(new EnvironmentChooser(m_environments, this))
{
    m_search->setPlaceholderText(tr("Search profiles"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setObjectName(u"profileSearchLineEdit"_s);
    m_tree->setObjectName(u"profilesTreeWidget"_s);
    m_tree->setAccessibleName(tr("Profiles"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *const add = new QToolButton(this);
    add->setText(tr("+ New profile"));
    add->setToolTip(tr("Save a new profile"));
    auto *const menu = new QMenu(this);
    auto *const more = new QToolButton(this);
    more->setObjectName(u"profilesToolButton"_s);
    more->setText(u"⋯"_s);
    more->setToolTip(tr("What can be done with the profile"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);

    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(more);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_chooser);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    setMinimumWidth(190);

    connect(m_search, &QLineEdit::textChanged, m_tree, &ProfileTree::search);
    connect(add, &QToolButton::clicked, this, &ProfilePane::createProfile);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (const auto profile = current())
            Q_EMIT connectAsked(*profile);
    });
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &ProfilePane::showMenu);
    connect(m_tree, &ProfileTree::editAsked, this, [this] {
        if (m_tree->isFolderSelected() && !m_tree->currentFolder().isEmpty())
            renameFolder();
        else
            editProfile();
    });
    connect(m_tree, &ProfileTree::removeAsked, this, &ProfilePane::removeProfile);
    connect(m_tree, &ProfileTree::entryDropped, this, &ProfilePane::moveProfile);
    connect(m_tree, &ProfileTree::folderDropped, this, &ProfilePane::moveFolder);
}

void ProfilePane::setCredentials(Credentials &credentials)
{
    m_credentials = &credentials;
    credentials.setAccess([this](const QUrl &server) {
        for (const Profile &profile : std::as_const(m_profiles)) {
            const auto own = serverAddress(profile.target.url.toString(QUrl::RemoveUserInfo));
            if (own && isSameOrigin(*own, server))
                return HttpAccess{.tls = profile.target.tls, .proxy = profile.target.proxy};
        }
        return HttpAccess();
    });
}

void ProfilePane::reload(const QString &select)
{
    QList<Error> errors;
    m_profiles = m_store.load(&errors);
    for (Profile &profile : m_profiles) {
        const auto typed = m_secrets.constFind(profile.id);
        if (typed == m_secrets.cend())
            continue;
        profile.target.password = typed->password;
        profile.target.bearerToken = typed->bearerToken;
        profile.target.tls.keyPassphrase = typed->tls.keyPassphrase;
        profile.target.cookies = typed->cookies;
        if (profile.target.headers.size() == typed->headers.size())
            profile.target.headers = typed->headers;
    }
    m_tree->setProfiles(m_profiles, select);
    Q_EMIT reloaded();
    m_tree->search(m_search->text());
    for (const Error &error : std::as_const(errors))
        Q_EMIT failed(error);
}

QList<Profile> ProfilePane::usableProfiles() const
{
    const Variables variables = m_environments.variables();
    QList<Profile> usable;
    for (const Profile &profile : m_profiles) {
        if (variables.fault(profile.templates()).isEmpty())
            usable << profile;
    }
    return usable;
}

std::optional<Profile> ProfilePane::find(const QString &id) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<Profile> ProfilePane::current() const
{
    return find(m_tree->currentEntry());
}

void ProfilePane::fillMenu(QMenu &menu)
{
    if (const auto profile = current()) {
        menu.addAction(tr("&Connect"), this, [this, profile] { Q_EMIT connectAsked(*profile); });
        menu.addAction(tr("&Edit…"), this, &ProfilePane::editProfile);
        menu.addAction(tr("D&uplicate"), this, &ProfilePane::duplicateProfile);
        menu.addAction(tr("E&xport…"), this, &ProfilePane::exportProfile);
        menu.addAction(tr("&Delete"), this, &ProfilePane::removeProfile);
        menu.addSeparator();
    } else if (m_tree->isFolderSelected() && !m_tree->currentFolder().isEmpty()) {
        menu.addAction(tr("&Rename folder…"), this, &ProfilePane::renameFolder);
        menu.addAction(tr("&Delete folder"), this, &ProfilePane::removeFolder);
        menu.addSeparator();
    }
    menu.addAction(tr("&New profile…"), this, &ProfilePane::createProfile);
    menu.addAction(tr("&Import profiles…"), this, &ProfilePane::importProfiles);
}

void ProfilePane::showMenu(const QPoint &where)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

void ProfilePane::edit(const Profile &profile)
{
    auto *const dialog = new ProfileDialog(profile, DecoderSet::orTable(m_decoders), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_credentials)
        dialog->setCredentials(*m_credentials);
    dialog->setVariables(m_environments.variables());
    QStringList folders;
    for (const Profile &other : std::as_const(m_profiles))
        folders << other.folder;
    dialog->setFolders(folders);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->profile()); });
    dialog->open();
}

/// Its id; empty: it could not be saved.
QString ProfilePane::save(const Profile &profile)
{
    const auto saved = m_store.save(profile);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return {};
    }
    m_secrets.insert(saved->id, profile.target);
    reload(saved->id);
    if (const auto written = find(saved->id))
        Q_EMIT this->saved(*written);
    return saved->id;
}

void ProfilePane::logIn()
{
    if (!m_credentials)
        return;
    auto *const dialog = new LoginDialog(*m_credentials, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto present = current();
    if (present && present->target.url.scheme() != QLatin1StringView(Profile::LoopbackScheme))
        dialog->setServer(present->target.url);
    dialog->offerProfiles(m_profiles, present ? present->id : QString());
    connect(dialog, &LoginDialog::loggedIn, this,
            [this](const QUrl &, const QString &, const std::optional<Profile> &profile) {
                if (profile)
                    save(*profile);
            });
    dialog->open();
}

void ProfilePane::stopAsking(const QString &id)
{
    if (auto profile = find(id)) {
        profile->asksBeforeSending = false;
        save(*profile);
    }
}

void ProfilePane::createProfile()
{
    Profile profile = m_fresh;
    profile.folder = m_tree->currentFolder();
    edit(profile);
}

void ProfilePane::editProfile()
{
    if (const auto profile = current())
        edit(*profile);
}

void ProfilePane::duplicateProfile()
{
    auto profile = current();
    if (!profile)
        return;
    profile->id.clear();
    profile->name = tr("%1 (copy)").arg(profile->name);
    save(*profile);
}

/// A deleted profile, until the program ends: its cookies are asked for before they go.
struct ProfilePane::Removed {
    Profile profile;
    QList<SentMessage> messages = {};
    QString cookies = {};
    bool isBack = false;
};

void ProfilePane::removeProfile()
{
    if (m_tree->isFolderSelected())
        removeFolder();
    else if (const auto profile = current())
        remove({*profile}, tr("Deleted the profile “%1”").arg(profile->name));
}

void ProfilePane::remove(const QList<Profile> &profiles, const QString &text)
{
    QList<std::shared_ptr<Removed>> all;
    for (const Profile &profile : profiles) {
        if (const auto removed = m_store.remove(profile.id); !removed) {
            Q_EMIT failed(removed.error());
            continue;
        }
        m_secrets.remove(profile.id); // the profile itself has them
        const auto gone = std::make_shared<Removed>(Removed{.profile = profile});
        if (m_histories)
            gone->messages = m_histories->take(profile.id);
        all << gone;
        if (!m_credentials)
            continue;
        m_credentials->jar(profile.id).change([gone](const QString &cookies) {
            if (!gone->isBack)
                gone->cookies = cookies;
            return gone->isBack ? cookies : QString();
        });
    }
    reload();
    if (!all.isEmpty())
        Q_EMIT removed(text, [this, all] {
            for (const auto &gone : all) {
                gone->isBack = true;
                putBack(*gone);
            }
        });
}

void ProfilePane::putBack(const Removed &removed)
{
    Profile profile = removed.profile;
    if (m_store.holds(profile.id))
        profile.id.clear(); // somebody else has it now
    profile.id = save(profile);
    if (profile.id.isEmpty())
        return;
    if (m_histories)
        m_histories->putBack(profile.id, removed.messages);
    if (m_credentials && !removed.cookies.isEmpty())
        m_credentials->jar(profile.id).change([cookies = removed.cookies](const QString &) { return cookies; });
}

void ProfilePane::importProfiles()
{
    auto *const dialog = new QFileDialog(this, tr("Import profiles"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            auto profile = m_store.read(path);
            if (!profile) {
                Q_EMIT failed(profile.error());
                continue;
            }
            profile->id.clear(); // it gets one of its own
            save(*profile);
        }
    });
    dialog->open();
}

void ProfilePane::exportProfile()
{
    const auto profile = current();
    if (!profile)
        return;
    auto *const dialog =
        new QFileDialog(this, tr("Export the profile"), profile->id + u".json"_s, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile](const QString &path) {
        if (const auto written = m_store.writeTo(path, *profile); !written)
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

} // namespace plectrum
