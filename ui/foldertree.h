// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTreeWidget>

namespace plectrum {

/// What stands in a FolderTree.
struct FolderEntry {
    QString id;
    QString folder; ///< "", "Board" or "Board/Rooms"
    QString name;
    QString toolTip;
    QString searched; ///< texts that search() looks at

    bool operator==(const FolderEntry &) const = default;
};

/// Entries by folder; what is dropped elsewhere is only told, the files are moved by whoever listens.
class FolderTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit FolderTree(QWidget *parent = nullptr);

    /// `root`: the name over entries that are in no folder; `none` and `noMatch`: what stands there when there are no
    /// entries, and when the search finds none.
    void setTexts(const QString &root, const QString &none, const QString &noMatch);
    /// In the order given; `select`: id of the entry to select. Folders that were closed stay so.
    void setEntries(const QList<FolderEntry> &entries, const QString &select);
    /// Hides the entries that have none of it.
    void search(const QString &text);
    /// Selects the first entry that is shown, unless one that is shown is selected.
    void selectShown();
    /// Id of the selected entry; empty: none is.
    QString currentEntry() const;
    /// The selected folder, or that of the selected entry.
    QString currentFolder() const;
    bool isFolderSelected() const;

Q_SIGNALS:
    /// By F2 and Delete.
    void editAsked();
    void removeAsked();
    void entryDropped(const QString &id, const QString &folder);
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
    QString m_root, m_none, m_noMatch;
};

} // namespace plectrum
