// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/commands/widgetkeys.h"
#include "ui/foldertree.h"

namespace plectrum {

/// Profiles by folder.
class ProfileTree : public FolderTree {
    Q_OBJECT

public:
    explicit ProfileTree(QWidget *parent = nullptr);

    /// The keys that it understands.
    static WidgetKeys keys();

    /// In the order given; `select`: id of the profile to select.
    void setProfiles(const QList<Profile> &profiles, const QString &select);
};

} // namespace plectrum
