// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/foldertree.h"

#include "ui/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const QString MimeType = u"application/x-plectrum-entry"_s;
constexpr int IdRole = Qt::UserRole + 1;     ///< of an entry
constexpr int FolderRole = Qt::UserRole + 2; ///< of a folder: its path; of an entry: that of its folder
constexpr int SearchRole = Qt::UserRole + 3; ///< of an entry: what is searched

bool isFolder(const QTreeWidgetItem *item)
{
    return item && item->data(0, IdRole).toString().isEmpty();
}

} // namespace

FolderTree::FolderTree(QWidget *parent)
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
QTreeWidgetItem *FolderTree::folderItem(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    QTreeWidgetItem *const parent = slash > 0 ? folderItem(path.left(slash)) : invisibleRootItem();
    for (int i = 0; i < parent->childCount(); ++i) {
        if (isFolder(parent->child(i)) && parent->child(i)->data(0, FolderRole).toString() == path)
            return parent->child(i);
    }
    auto *const item = new QTreeWidgetItem(parent);
    item->setText(0, path.isEmpty() ? m_root : path.sliced(slash + 1));
    item->setData(0, FolderRole, path);
    item->setForeground(0, themeColors(palette()).dim);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
                   | (path.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
    return item;
}

void FolderTree::setTexts(const QString &root, const QString &none, const QString &noMatch)
{
    m_root = root;
    m_none = none;
    m_noMatch = noMatch;
}

void FolderTree::setEntries(const QList<FolderEntry> &entries, const QString &select)
{
    clear();
    for (const FolderEntry &entry : entries) {
        auto *const item = new QTreeWidgetItem(folderItem(entry.folder), {entry.name});
        item->setData(0, IdRole, entry.id);
        item->setData(0, FolderRole, entry.folder);
        item->setData(0, SearchRole, entry.searched);
        item->setToolTip(0, entry.toolTip);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        if (entry.id == select)
            setCurrentItem(item);
    }
    const QSet<QString> closed = m_closed;
    expandAll();
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (isFolder(*it) && closed.contains((*it)->data(0, FolderRole).toString()))
            (*it)->setExpanded(false);
    }
    if (!currentEntry().isEmpty())
        scrollToItem(currentItem()); // also opens the folders around it
}

/// True: something of it is shown.
bool FolderTree::searchIn(QTreeWidgetItem *item, const QString &text) const
{
    bool matches = !isFolder(item) && item->data(0, SearchRole).toString().contains(text, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        matches |= searchIn(item->child(i), text);
    item->setHidden(!matches);
    return matches;
}

void FolderTree::search(const QString &text)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        (void)searchIn(topLevelItem(i), text);
    viewport()->update();
}

void FolderTree::selectShown()
{
    if (currentItem() && !currentItem()->isHidden() && !isFolder(currentItem()))
        return;
    QTreeWidgetItemIterator it(this, QTreeWidgetItemIterator::NotHidden);
    while (*it && isFolder(*it))
        ++it;
    setCurrentItem(*it);
}

QString FolderTree::currentEntry() const
{
    return currentItem() ? currentItem()->data(0, IdRole).toString() : QString();
}

QString FolderTree::currentFolder() const
{
    return currentItem() ? currentItem()->data(0, FolderRole).toString() : QString();
}

bool FolderTree::isFolderSelected() const
{
    return isFolder(currentItem());
}

QString FolderTree::folderAt(const QPoint &position) const
{
    const QTreeWidgetItem *const item = itemAt(position);
    return item ? item->data(0, FolderRole).toString() : QString();
}

QStringList FolderTree::mimeTypes() const
{
    return {MimeType};
}

/// Id and folder, which are nothing to other programs.
QMimeData *FolderTree::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    auto *const mime = new QMimeData;
    if (!items.isEmpty())
        mime->setData(MimeType,
                      items.constFirst()->data(0, IdRole).toString().toUtf8() + '\n'
                          + items.constFirst()->data(0, FolderRole).toString().toUtf8());
    return mime;
}

QTreeWidgetItem *FolderTree::draggedIn(const QMimeData &mime) const
{
    const QString dragged = QString::fromUtf8(mime.data(MimeType));
    for (QTreeWidgetItemIterator it(const_cast<FolderTree *>(this)); *it && !dragged.isEmpty(); ++it) {
        if ((*it)->data(0, IdRole).toString() == dragged.section(u'\n', 0, 0)
            && (*it)->data(0, FolderRole).toString() == dragged.section(u'\n', 1))
            return *it;
    }
    return nullptr;
}

/// Nothing goes where it is, and no folder into itself.
bool FolderTree::mayDropAt(const QTreeWidgetItem *dragged, const QPoint &position) const
{
    if (!dragged)
        return false;
    const QString own = dragged->data(0, FolderRole).toString();
    const QString folder = folderAt(position);
    if (!isFolder(dragged))
        return folder != own;
    return folder != own && !folder.startsWith(own + u'/') && folder != own.left(qMax(0, own.lastIndexOf(u'/')));
}

void FolderTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    if (mayDropAt(draggedIn(*event->mimeData()), event->position().toPoint()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void FolderTree::dropEvent(QDropEvent *event)
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
        Q_EMIT entryDropped(dragged->data(0, IdRole).toString(), folder);
}

void FolderTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        Q_EMIT editAsked();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else
        QTreeWidget::keyPressEvent(event);
}

void FolderTree::paintEvent(QPaintEvent *event)
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
                     topLevelItemCount() > 0 ? m_noMatch : m_none);
}

} // namespace plectrum
