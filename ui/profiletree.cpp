// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiletree.h"

namespace plectrum {

ProfileTree::ProfileTree(QWidget *parent)
    : FolderTree(parent)
{
    setTexts(tr("Profiles"), tr("No profiles yet.\nSave an address you connect to often."), tr("No profile matches."));
}

void ProfileTree::setProfiles(const QList<Profile> &profiles, const QString &select)
{
    QList<FolderEntry> entries;
    for (const Profile &profile : profiles)
        entries << FolderEntry{
            .id = profile.id,
            .folder = profile.folder,
            .name = profile.name,
            .toolTip =
                profile.description.isEmpty() ? profile.address() : profile.address() + u'\n' + profile.description,
            .searched = QStringList{profile.name, profile.folder, profile.address(), profile.description}.join(u'\n')};
    setEntries(entries, select);
}

WidgetKeys ProfileTree::keys()
{
    return {.where = tr("Profiles"),
            .keys = {{tr("Return"), tr("Connect")},
                     {tr("F2"), tr("Edit the profile, or rename the folder")},
                     {tr("Delete"), tr("Delete the profile or the folder")}}};
}

} // namespace plectrum
