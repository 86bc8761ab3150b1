// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filtermenu.h"

#include "capture/filterterms.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>

namespace plectrum {
namespace {

constexpr qsizetype MaxTitle = 60;

struct JoinName {
    FilterJoin how;
    const char *text;
};
constexpr JoinName Joins[] = {
    {FilterJoin::Replace, QT_TRANSLATE_NOOP("plectrum::FilterMenu", "Filter on &this")},
    {FilterJoin::ReplaceNot, QT_TRANSLATE_NOOP("plectrum::FilterMenu", "Filter on n&ot this")},
    {FilterJoin::And, QT_TRANSLATE_NOOP("plectrum::FilterMenu", "… and t&his")},
    {FilterJoin::AndNot, QT_TRANSLATE_NOOP("plectrum::FilterMenu", "… and not this")},
    {FilterJoin::Or, QT_TRANSLATE_NOOP("plectrum::FilterMenu", "… or this")},
};

FilterField fieldOf(int column)
{
    switch (column) {
    case TimelineModel::Time:
        return FilterField::Time;
    case TimelineModel::ConnectionColumn:
        return FilterField::Conn;
    case TimelineModel::DirectionColumn:
        return FilterField::Dir;
    case TimelineModel::Length:
        return FilterField::Len;
    case TimelineModel::Preview:
        return FilterField::Payload;
    default:
        return FilterField::Kind;
    }
}

QString titleOf(QString term)
{
    if (term.size() > MaxTitle)
        term = term.left(MaxTitle - 1) + QChar(0x2026);
    return term.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void addJoins(QMenu &menu, const QString &term, const JoinFunction &join)
{
    for (const JoinName &row : Joins)
        menu.addAction(QCoreApplication::translate("plectrum::FilterMenu", row.text), &menu,
                       [join, term, how = row.how] { join(term, how); });
}

} // namespace

void addFilterTerm(QMenu &menu, const QString &term, const JoinFunction &join)
{
    if (term.isEmpty())
        return;
    addHeading(menu, titleOf(term));
    addJoins(menu, term, join);
}

void showFilterMenu(QPlainTextEdit &text, const QPoint &point, const QString &term, const JoinFunction &join)
{
    QMenu *const menu = text.createStandardContextMenu(point);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("textMenu"));
    addFilterTerm(*menu, term, join);
    menu->popup(text.viewport()->mapToGlobal(point));
}

void addFilterActions(QMenu &menu, const RecordView &record, int column, const JoinFunction &join)
{
    const QString own = filterTermOf(record, fieldOf(column));
    addFilterTerm(menu, own, join);
    QStringList others;
    for (const FilterField field : {FilterField::Kind, FilterField::Dir, FilterField::Conn, FilterField::Len,
                                    FilterField::Time, FilterField::Violation, FilterField::Payload})
        others << filterTermOf(record, field);
    others << jsonFilterTermsOf(record);
    others.removeAll(own);
    others.removeAll(QString());
    auto *const more = new QMenu(QCoreApplication::translate("plectrum::FilterMenu", "Filter on other val&ues"), &menu);
    for (const QString &term : others) {
        auto *const part = new QMenu(titleOf(term), more);
        addJoins(*part, term, join);
        more->addMenu(part);
    }
    menu.addMenu(more);
}

} // namespace plectrum
