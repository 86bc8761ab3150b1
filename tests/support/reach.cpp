// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reach.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString nameOf(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    return u"%1 %2 in %3"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(),
                                parent ? parent->objectName() : QString());
}

/// A part of a widget that is one for its user: the line of a spin box, the button that clears a line, the arrows of
/// tabs, what a dock or a view brings along.
bool isInside(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    return parent
        && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QMenuBar *>(parent) || widget.inherits("QDockWidgetTitleButton")
            || qobject_cast<const QHeaderView *>(&widget) || widget.inherits("QTableCornerButton")
            || widget.inherits("QComboBoxPrivateContainer"));
}

/// Visible, of this window and no part of another.
QList<const QWidget *> partsOf(const QWidget &window)
{
    QList<const QWidget *> parts;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *const each : all) {
        if (each->isVisible() && each->window() == window.window() && !isInside(*each)
            && !each->visibleRegion().isEmpty())
            parts << each;
    }
    return parts;
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled();
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

bool isReadBefore(const QRect &first, const QRect &second)
{
    const int common = qMin(first.bottom(), second.bottom()) - qMax(first.top(), second.top());
    if (common > qMin(first.height(), second.height()) / 2)
        return first.left() < second.left();
    return first.center().y() < second.center().y();
}

} // namespace

QStringList namelessIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *const part : partsOf(window)) {
        if (!(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
            continue;
        QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            found << nameOf(*part);
    }
    return found;
}

QStringList unreachableIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *const part : partsOf(window)) {
        const auto *const text = qobject_cast<const QPlainTextEdit *>(part);
        const bool isWorkedWith = qobject_cast<const QAbstractButton *>(part) || qobject_cast<const QLineEdit *>(part)
            || qobject_cast<const QComboBox *>(part) || qobject_cast<const QAbstractSpinBox *>(part)
            || qobject_cast<const QAbstractItemView *>(part) || (text && !text->isReadOnly());
        if (isWorkedWith && part->isEnabled() && !takesTab(*part))
            found << nameOf(*part);
    }
    return found;
}

QStringList outOfOrderIn(const QWidget &window)
{
    const QList<const QWidget *> parts = partsOf(window);
    QList<const QWidget *> chain;
    const QWidget *each = &window;
    do {
        if (parts.contains(each) && takesTab(*each) && !each->focusProxy())
            chain << each;
        each = each->nextInFocusChain();
    } while (each != &window);
    QStringList found;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget &next = *chain.at((i + 1) % chain.size());
        const QRect from = placeOf(*chain.at(i));
        const QRect to = placeOf(next);
        if (isReadBefore(to, from) && to.left() < from.right())
            found << u"%1 after %2"_s.arg(nameOf(next), nameOf(*chain.at(i)));
    }
    // Tab goes round: once it goes back to the beginning.
    return found.size() > 1 ? found : QStringList();
}

QStringList sharedMnemonicsIn(const QWidget &window)
{
    // Alt and a letter means the menu first, then what is near: a dock's own letters may stand in another part too.
    constexpr auto Everywhere = "";
    QMap<QString, QMultiMap<QString, QString>> users; // by key: part of the window and text
    const auto note = [&users](const QString &text, const QString &where) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            users[key.toString()].insert(where, text);
    };
    const auto noteActions = [&note](const QWidget &menu) {
        const QList<QAction *> actions = menu.actions();
        for (const QAction *const action : actions) {
            if (action->isVisible())
                note(action->text(), QLatin1StringView(Everywhere));
        }
    };
    if (qobject_cast<const QMenu *>(&window))
        noteActions(window);
    for (const QWidget *const part : partsOf(window)) {
        const QWidget *dock = part;
        while (dock && !qobject_cast<const QDockWidget *>(dock))
            dock = dock->parentWidget();
        const QString where = dock ? dock->objectName() : u"middle"_s;
        if (const auto *const button = qobject_cast<const QAbstractButton *>(part); button && button->isEnabled())
            note(button->text(), where);
        else if (const auto *const label = qobject_cast<const QLabel *>(part); label && label->buddy())
            note(label->text(), where);
        else if (const auto *const group = qobject_cast<const QGroupBox *>(part))
            note(group->title(), where);
        else if (qobject_cast<const QMenuBar *>(part))
            noteActions(*part);
        else if (const auto *const tabs = qobject_cast<const QTabBar *>(part)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(tabs->tabText(i), where);
        }
    }
    QStringList found;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        for (const QString &where : it->uniqueKeys()) {
            QStringList texts = it->values(where);
            if (where != QLatin1StringView(Everywhere))
                texts += it->values(QLatin1StringView(Everywhere));
            if (texts.size() > 1)
                found << u"%1: %2"_s.arg(it.key(), texts.join(u" | "_s));
        }
    }
    return found;
}

QStringList idleFirstChoicesIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *const part : partsOf(window)) {
        const auto *const button = qobject_cast<const QPushButton *>(part);
        if (button && button->isEnabled() && button->property("primary").toBool() && !button->isDefault())
            found << nameOf(*button);
    }
    return found;
}

} // namespace plectrum
