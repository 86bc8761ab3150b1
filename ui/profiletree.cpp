// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiletree.h"

#include "ui/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const QString MimeType = u"application/x-plectrum-profile"_s;
constexpr int IdRole = Qt::UserRole + 1;     ///< of a profile
constexpr int FolderRole = Qt::UserRole + 2; ///< of a folder: its path; of a profile: that of its folder
constexpr int SearchRole = Qt::UserRole + 3; ///< of a profile: what is searched

bool isFolder(const QTreeWidgetItem *item)
{
    return item && item->data(0, IdRole).toString().isEmpty();
}

} // namespace

ProfileTree::ProfileTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setIndentation(14);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](const QTreeWidgetItem *item) { m_closed.insert(item->data(0, FolderRole).toString()); });
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](const QTreeWidgetItem *item) { m_closed.remove(item->data(0, FolderRole).toString()); });
}

/// The item of a folder, which is made with those above it where it is missing.
QTreeWidgetItem *ProfileTree::folderItem(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    QTreeWidgetItem *const parent = slash > 0 ? folderItem(path.left(slash)) : invisibleRootItem();
    for (int i = 0; i < parent->childCount(); ++i) {
        if (isFolder(parent->child(i)) && parent->child(i)->data(0, FolderRole).toString() == path)
            return parent->child(i);
    }
    auto *const item = new QTreeWidgetItem(parent);
    item->setText(0, path.isEmpty() ? tr("Profiles") : path.sliced(slash + 1));
    item->setData(0, FolderRole, path);
    item->setForeground(0, themeColors(palette()).dim);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
                   | (path.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
    return item;
}

void ProfileTree::setProfiles(const QList<Profile> &profiles, const QString &select)
{
    clear();
    for (const Profile &profile : profiles) {
        auto *const item = new QTreeWidgetItem(folderItem(profile.folder), {profile.name});
        item->setData(0, IdRole, profile.id);
        item->setData(0, FolderRole, profile.folder);
        item->setData(0, SearchRole,
                      QStringList{profile.name, profile.folder, profile.address(), profile.description}.join(u'\n'));
        item->setToolTip(
            0, profile.description.isEmpty() ? profile.address() : profile.address() + u'\n' + profile.description);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        if (profile.id == select)
            setCurrentItem(item);
    }
    const QSet<QString> closed = m_closed;
    expandAll();
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (isFolder(*it) && closed.contains((*it)->data(0, FolderRole).toString()))
            (*it)->setExpanded(false);
    }
    if (!currentProfile().isEmpty())
        scrollToItem(currentItem()); // also opens the folders around it
}

/// True: something of it is shown.
bool ProfileTree::searchIn(QTreeWidgetItem *item, const QString &text) const
{
    bool matches = !isFolder(item) && item->data(0, SearchRole).toString().contains(text, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        matches |= searchIn(item->child(i), text);
    item->setHidden(!matches);
    return matches;
}

void ProfileTree::search(const QString &text)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        (void)searchIn(topLevelItem(i), text);
    viewport()->update();
}

QString ProfileTree::currentProfile() const
{
    return currentItem() ? currentItem()->data(0, IdRole).toString() : QString();
}

QString ProfileTree::currentFolder() const
{
    return currentItem() ? currentItem()->data(0, FolderRole).toString() : QString();
}

bool ProfileTree::isFolderSelected() const
{
    return isFolder(currentItem());
}

QString ProfileTree::folderAt(const QPoint &position) const
{
    const QTreeWidgetItem *const item = itemAt(position);
    return item ? item->data(0, FolderRole).toString() : QString();
}

QStringList ProfileTree::mimeTypes() const
{
    return {MimeType};
}

/// Id and folder, which are nothing to other programs.
QMimeData *ProfileTree::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    auto *const mime = new QMimeData;
    if (!items.isEmpty())
        mime->setData(MimeType,
                      items.constFirst()->data(0, IdRole).toString().toUtf8() + '\n'
                          + items.constFirst()->data(0, FolderRole).toString().toUtf8());
    return mime;
}

QTreeWidgetItem *ProfileTree::draggedIn(const QMimeData &mime) const
{
    const QString dragged = QString::fromUtf8(mime.data(MimeType));
    for (QTreeWidgetItemIterator it(const_cast<ProfileTree *>(this)); *it && !dragged.isEmpty(); ++it) {
        if ((*it)->data(0, IdRole).toString() == dragged.section(u'\n', 0, 0)
            && (*it)->data(0, FolderRole).toString() == dragged.section(u'\n', 1))
            return *it;
    }
    return nullptr;
}

/// Nothing goes where it is, and no folder into itself.
bool ProfileTree::mayDropAt(const QTreeWidgetItem *dragged, const QPoint &position) const
{
    if (!dragged)
        return false;
    const QString own = dragged->data(0, FolderRole).toString();
    const QString folder = folderAt(position);
    if (!isFolder(dragged))
        return folder != own;
    return folder != own && !folder.startsWith(own + u'/') && folder != own.left(qMax(0, own.lastIndexOf(u'/')));
}

void ProfileTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    if (mayDropAt(draggedIn(*event->mimeData()), event->position().toPoint()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void ProfileTree::dropEvent(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QTreeWidgetItem *const dragged = draggedIn(*event->mimeData());
    if (!mayDropAt(dragged, position)) {
        event->ignore();
        return;
    }
    // As a copy: the view would take a moved item out of the tree, which is filled anew instead.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QString folder = folderAt(position);
    if (isFolder(dragged))
        Q_EMIT folderDropped(dragged->data(0, FolderRole).toString(), folder);
    else
        Q_EMIT profileDropped(dragged->data(0, IdRole).toString(), folder);
}

WidgetKeys ProfileTree::keys()
{
    return {.where = tr("Profiles"),
            .keys = {{tr("Return"), tr("Connect")},
                     {tr("F2"), tr("Edit the profile, or rename the folder")},
                     {tr("Delete"), tr("Delete the profile")}}};
}

void ProfileTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        Q_EMIT editAsked();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else
        QTreeWidget::keyPressEvent(event);
}

void ProfileTree::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isHidden())
            return;
    }
    QPainter painter(viewport());
    painter.setPen(themeColors(palette()).dim);
    const QRect room = viewport()->rect().adjusted(8, 24, -8, -8);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     topLevelItemCount() > 0 ? tr("No profile matches.")
                                             : tr("No profiles yet.\nSave an address you connect to often."));
}

} // namespace plectrum
