// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/commands/widgetkeys.h"

#include <QSet>
#include <QTreeWidget>

namespace plectrum {

/// Profiles by folder; what is dropped elsewhere is only told, the files are moved by whoever listens.
class ProfileTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ProfileTree(QWidget *parent = nullptr);

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    /// In the order given; `select`: id of the profile to select. Folders that were closed stay so.
    void setProfiles(const QList<Profile> &profiles, const QString &select);
    /// Hides the profiles that have none of it in name, folder, address or description.
    void search(const QString &text);
    /// Id of the selected profile; empty: none is.
    QString currentProfile() const;
    /// The selected folder, or that of the selected profile.
    QString currentFolder() const;
    bool isFolderSelected() const;

Q_SIGNALS:
    /// By F2 and Delete.
    void editAsked();
    void removeAsked();
    void profileDropped(const QString &id, const QString &folder);
    /// `folder` becomes one of `parent`, which may be empty.
    void folderDropped(const QString &folder, const QString &parent);

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTreeWidgetItem *folderItem(const QString &path);
    QString folderAt(const QPoint &position) const;
    QTreeWidgetItem *draggedIn(const QMimeData &mime) const;
    bool mayDropAt(const QTreeWidgetItem *dragged, const QPoint &position) const;
    bool searchIn(QTreeWidgetItem *item, const QString &text) const;

    QSet<QString> m_closed; ///< folders
};

} // namespace plectrum
