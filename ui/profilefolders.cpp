// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ProfilePane that has to do with its folders.

#include "ui/profilepane.h"
#include "ui/profiletree.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace plectrum {

void ProfilePane::moveProfile(const QString &id, const QString &folder)
{
    if (auto profile = find(id)) {
        profile->folder = folder;
        save(*profile);
    }
}

void ProfilePane::moveFolder(const QString &folder, const QString &parent)
{
    const QString name = folder.section(u'/', -1);
    setFolder(folder, parent.isEmpty() ? name : parent + u'/' + name);
}

void ProfilePane::renameFolder()
{
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename folder"));
    dialog->setLabelText(tr("Folder, with those above it: Team/Staging"));
    dialog->setTextValue(m_tree->currentFolder());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, from = m_tree->currentFolder()](const QString &to) { setFolder(from, Profile::folderPath(to)); });
    dialog->open();
}

/// Moves all profiles of a folder and those below it.
void ProfilePane::setFolder(const QString &from, const QString &to)
{
    const QString selected = m_tree->currentEntry();
    const QList<Profile> profiles = m_profiles;
    for (Profile profile : profiles) {
        if (profile.folder != from && !profile.folder.startsWith(from + u'/'))
            continue;
        profile.folder = Profile::folderPath(to + profile.folder.sliced(from.size()));
        save(profile);
    }
    reload(selected);
}

void ProfilePane::removeFolder()
{
    const QString folder = m_tree->currentFolder();
    if (folder.isEmpty())
        return;
    QList<Profile> profiles = m_profiles;
    profiles.removeIf([&folder](const Profile &profile) {
        return profile.folder != folder && !profile.folder.startsWith(folder + u'/');
    });
    remove(profiles, tr("Deleted the folder “%1” with its profiles: %2").arg(folder).arg(profiles.size()));
}

} // namespace plectrum
