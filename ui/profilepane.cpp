// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profilepane.h"

#include "nextcloud/serveraddress.h"
#include "profiles/variables.h"
#include "ui/credentials.h"
#include "ui/logindialog.h"
#include "ui/profiledialog.h"
#include "ui/question.h"
#include "ui/theme.h"

#include <QHash>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int IdRole = Qt::UserRole + 1;

} // namespace

ProfilePane::ProfilePane(ProfileStore store, QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    m_search->setPlaceholderText(tr("Search profiles"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search profiles"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(10);
    m_tree->setObjectName(u"profilesTreeWidget"_s);
    m_tree->setAccessibleName(tr("Profiles"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const add = new QToolButton(this);
    add->setText(tr("+ New profile"));
    add->setToolTip(tr("Save a new profile"));

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    setMinimumWidth(170);

    connect(m_search, &QLineEdit::textChanged, this, &ProfilePane::search);
    connect(add, &QToolButton::clicked, this, &ProfilePane::createProfile);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (const auto profile = current())
            Q_EMIT connectAsked(*profile);
    });
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &ProfilePane::showMenu);
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
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> folders;
    for (const Profile &profile : std::as_const(m_profiles)) {
        QTreeWidgetItem *&folder = folders[profile.folder];
        if (!folder) {
            folder =
                new QTreeWidgetItem(m_tree, {profile.folder.isEmpty() ? tr("PROFILES") : profile.folder.toUpper()});
            folder->setFlags(Qt::ItemIsEnabled);
            folder->setForeground(0, themeColors(palette()).dim);
            QFont font = m_tree->font();
            font.setPointSizeF(font.pointSizeF() * 0.88);
            folder->setFont(0, font);
            folder->setExpanded(true);
        }
        auto *const item = new QTreeWidgetItem(folder, {profile.name});
        item->setData(0, IdRole, profile.id);
        item->setToolTip(
            0, profile.description.isEmpty() ? profile.address() : profile.address() + u'\n' + profile.description);
        if (profile.id == select)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
    search(m_search->text());
    for (const Error &error : std::as_const(errors))
        Q_EMIT failed(error);
}

void ProfilePane::search(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const folder = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < folder->childCount(); ++k) {
            const auto profile = find(folder->child(k)->data(0, IdRole).toString());
            const bool matches = profile
                && (profile->name.contains(text, Qt::CaseInsensitive)
                    || profile->folder.contains(text, Qt::CaseInsensitive)
                    || profile->address().contains(text, Qt::CaseInsensitive)
                    || profile->description.contains(text, Qt::CaseInsensitive));
            folder->child(k)->setHidden(!matches);
            any |= matches;
        }
        folder->setHidden(!any);
    }
}

QList<Profile> ProfilePane::usableProfiles() const
{
    QList<Profile> usable;
    for (const Profile &profile : m_profiles) {
        if (const auto filled = profile.filled(Variables()))
            usable << *filled;
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
    const QTreeWidgetItem *const item = m_tree->currentItem();
    return item ? find(item->data(0, IdRole).toString()) : std::nullopt;
}

void ProfilePane::showMenu(const QPoint &where)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto profile = current()) {
        menu->addAction(tr("&Connect"), this, [this, profile] { Q_EMIT connectAsked(*profile); });
        menu->addAction(tr("&Edit…"), this, &ProfilePane::editProfile);
        menu->addAction(tr("D&uplicate"), this, &ProfilePane::duplicateProfile);
        menu->addAction(tr("&Delete…"), this, &ProfilePane::removeProfile);
        menu->addSeparator();
    }
    menu->addAction(tr("&New profile…"), this, &ProfilePane::createProfile);
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

void ProfilePane::edit(const Profile &profile)
{
    auto *const dialog = new ProfileDialog(profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_credentials)
        dialog->setCredentials(*m_credentials);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->profile()); });
    dialog->open();
}

void ProfilePane::save(const Profile &profile)
{
    const auto saved = m_store.save(profile);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_secrets.insert(saved->id, profile.target);
    reload(saved->id);
    if (const auto written = find(saved->id))
        Q_EMIT this->saved(*written);
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
    Profile profile;
    if (const auto present = current())
        profile.folder = present->folder;
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

void ProfilePane::removeProfile()
{
    const auto profile = current();
    if (!profile)
        return;
    ask(*this, {tr("Delete the profile “%1”?").arg(profile->name), {}, tr("Delete")}, [this, id = profile->id] {
        if (const auto removed = m_store.remove(id); !removed)
            Q_EMIT failed(removed.error());
        reload();
    });
}

} // namespace plectrum
