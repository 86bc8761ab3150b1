// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include "ui/models/routesmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString severityText(RouteSeverity severity)
{
    switch (severity) {
    case RouteSeverity::BreaksSocket:
        return u"✕ "_s + FindingsModel::tr("breaks");
    case RouteSeverity::Warning:
        return u"⚠ "_s + FindingsModel::tr("warning");
    case RouteSeverity::Note:
        break;
    }
    return u"· "_s + FindingsModel::tr("note");
}

} // namespace

void FindingsModel::setFindings(const QList<RouteFinding> &findings)
{
    beginResetModel();
    m_rows.clear();
    m_route = -1;
    QList<Row> shared;
    for (const RouteFinding &finding : findings) {
        const bool common = finding.severity() == RouteSeverity::Note && finding.route >= 0
            && std::ranges::count(findings, finding.check, &RouteFinding::check) > 1;
        if (!common) {
            m_rows.append({finding, finding.route < 0 ? QList<qsizetype>() : QList{finding.route}});
            continue;
        }
        const auto known = std::ranges::find(shared, finding.check, [](const Row &row) { return row.finding.check; });
        if (known == shared.end())
            shared.append({{.check = finding.check, .route = finding.route}, {finding.route}});
        else
            known->routes.append(finding.route);
    }
    m_rows += shared;
    endResetModel();
}

void FindingsModel::setRoute(qsizetype route)
{
    m_route = route;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int FindingsModel::chosenRow() const
{
    const auto row = std::ranges::find_if(m_rows, [this](const Row &each) { return each.routes.contains(m_route); });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const Row &row, int column)
{
    const RouteRule &rule = routeRule(row.finding.check);
    switch (column) {
    case Severity:
        return severityText(rule.severity);
    case Route: {
        QStringList numbers;
        for (const qsizetype route : row.routes)
            numbers << QString::number(route + 1);
        return numbers.isEmpty() ? tr("file") : numbers.join(u", "_s);
    }
    case Line:
        return row.finding.line > 0 ? QString::number(row.finding.line) : QString();
    case Wrong: {
        QString summary = translateRouteCheck(rule.summary);
        if (!row.finding.detail.isEmpty())
            summary += u"\n"_s + row.finding.detail;
        return summary;
    }
    case Advice:
        return translateRouteCheck(rule.advice);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Severity ? QString(routeRule(row.finding.check).name) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    case SeverityRole:
        return int(row.finding.severity());
    case RouteRole:
        return row.finding.route;
    case ChosenRole:
        return m_route >= 0 && row.routes.contains(m_route);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("Severity"), tr("Route"), tr("Line"), tr("What is wrong"), tr("What to do")};
    return role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
}

} // namespace plectrum
