// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/routesmodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString fateText(RouteFate::Kind kind)
{
    switch (kind) {
    case RouteFate::Kind::NotRegistered:
        return RoutesModel::tr("never sees it");
    case RouteFate::Kind::Skipped:
        return RoutesModel::tr("skips it");
    case RouteFate::Kind::NeverMatches:
        return RoutesModel::tr("never matches");
    case RouteFate::Kind::Shadowed:
        return RoutesModel::tr("never reaches it");
    case RouteFate::Kind::Serves:
        break;
    }
    return RoutesModel::tr("serves");
}

QString fateReason(RouteFate::Kind kind)
{
    switch (kind) {
    case RouteFate::Kind::NotRegistered:
        return RoutesModel::tr("AppAPI refuses to register the route.");
    case RouteFate::Kind::Skipped:
        return RoutesModel::tr("The pattern cannot be compiled.");
    case RouteFate::Kind::NeverMatches:
        return RoutesModel::tr("No path matches the pattern: 404.");
    case RouteFate::Kind::Shadowed:
        return RoutesModel::tr("An earlier route decides.");
    case RouteFate::Kind::Serves:
        break;
    }
    return {};
}

} // namespace

QString translateRouteCheck(const char *english)
{
    return QCoreApplication::translate("plectrum::RouteCheck", english);
}

void RoutesModel::setRoutes(const ExAppInfo &info, const QList<RouteFinding> &findings)
{
    beginResetModel();
    m_rows.clear();
    m_outcome.reset();
    for (qsizetype i = 0; i < info.routes.size(); ++i) {
        Row row{.route = info.routes.at(i), .fate = routeFate(info, findings, i), .worst = {}};
        // Within a route the worst comes first.
        const auto worst = std::ranges::find(findings, i, &RouteFinding::route);
        if (worst != findings.end())
            row.worst = *worst;
        m_rows.append(std::move(row));
    }
    endResetModel();
}

void RoutesModel::setOutcome(const std::optional<RouteOutcome> &outcome)
{
    m_outcome = outcome;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int RoutesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RoutesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoutesModel::triedText(int row) const
{
    QStringList who;
    if (m_outcome && m_outcome->harp.route == row)
        who << tr("HaRP");
    if (m_outcome && m_outcome->php.route == row)
        who << tr("PHP proxy");
    return who.isEmpty() ? QString() : u"◂ "_s + who.join(u", "_s);
}

QString RoutesModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Url:
        return shown.route.url.isEmpty() ? tr("(no url)") : shown.route.url;
    case Level:
        return accessLevelName(shown.route.accessLevel);
    case Verb:
        return shown.route.verb;
    case Harp:
        return fateText(shown.fate.harp);
    case Php:
        return shown.fate.withoutSlash ? tr("serves, without /") : fateText(shown.fate.php);
    case Worst:
        return shown.worst ? translateRouteCheck(routeRule(shown.worst->check).summary) : QString();
    case Tried:
        return triedText(row);
    default:
        return {};
    }
}

QString RoutesModel::toolTip(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case Harp:
        return shown.fate.harp == RouteFate::Kind::Serves ? tr("Any method, WebSocket too")
                                                          : fateReason(shown.fate.harp);
    case Php:
        if (shown.fate.php != RouteFate::Kind::Serves)
            return fateReason(shown.fate.php);
        if (shown.fate.withoutSlash)
            return tr("By the deprecated try without the slash; no WebSocket");
        return shown.fate.afterEarlier ? tr("Where no earlier route has the verb; no WebSocket")
                                       : tr("These verbs only, no WebSocket");
    default:
        return text(row, column);
    }
}

QVariant RoutesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SeverityRole:
        return row.worst ? QVariant(int(row.worst->severity())) : QVariant();
    case MatchRole:
        return m_outcome && (m_outcome->harp.route == index.row() || m_outcome->php.route == index.row());
    default:
        return {};
    }
}

QVariant RoutesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("No."),  tr("URL pattern"), tr("Level"),         tr("Verb"),
                             tr("HaRP"), tr("PHP proxy"),   tr("Worst finding"), tr("Tried path")};
    return role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
}

} // namespace plectrum
