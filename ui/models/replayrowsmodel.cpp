// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/replayrowsmodel.h"

#include "replay/messagetext.h"
#include "ui/replay/replaytext.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Subject = ReplayRow::Subject;
using Class = ReplayRow::Difference;

} // namespace

void ReplayRowsModel::setScenario(const Scenario &scenario)
{
    beginResetModel();
    m_scenario = scenario;
    m_progress = {};
    m_rows.clear();
    m_hasResult = false;
    endResetModel();
}

void ReplayRowsModel::setProgress(const ReplayProgress &progress)
{
    if (m_hasResult || m_scenario.steps.isEmpty())
        return;
    const bool isNextLoop = progress.loop != m_progress.loop;
    const int first = isNextLoop ? 0 : qBound(0, m_progress.ended - 1, int(m_scenario.steps.size()) - 1);
    const int last = isNextLoop ? int(m_scenario.steps.size()) - 1
                                : qBound(first, qMax(progress.begun, progress.ended), int(m_scenario.steps.size()) - 1);
    const QList<int> differed = progress.differed;
    const QList<int> before = std::exchange(m_progress, progress).differed;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    // What was awaited longer than the step itself.
    for (const int step : differed) {
        if (step < first && !before.contains(step))
            Q_EMIT dataChanged(index(step, 0), index(step, ColumnCount - 1));
    }
}

void ReplayRowsModel::setResult(const ReplayResult &result)
{
    beginResetModel();
    m_rows = result.rows;
    m_loops = result.loops;
    m_hasResult = true;
    endResetModel();
}

const ReplayRow *ReplayRowsModel::row(int index) const
{
    return m_hasResult && index >= 0 && index < m_rows.size() ? &m_rows.at(index) : nullptr;
}

const ScenarioStep *ReplayRowsModel::step(int index) const
{
    if (const ReplayRow *const known = row(index); known && known->isUnexpected)
        return nullptr;
    const int step = m_hasResult && index >= 0 && index < m_rows.size() ? m_rows.at(index).step : index;
    return step >= 0 && step < m_scenario.steps.size() ? &m_scenario.steps.at(step) : nullptr;
}

RecordId ReplayRowsModel::expectedRecord(int index) const
{
    if (const ReplayRow *const known = row(index))
        return known->expectedRecord;
    const ScenarioStep *const planned = step(index);
    return planned ? planned->recorded : 0;
}

RecordId ReplayRowsModel::actualRecord(int index) const
{
    const ReplayRow *const known = row(index);
    return known ? known->actualRecord : 0;
}

int ReplayRowsModel::rowOfExpected(RecordId id) const
{
    for (int i = 0; id > 0 && i < rowCount(); ++i) {
        if (expectedRecord(i) == id)
            return i;
    }
    return -1;
}

int ReplayRowsModel::rowOfActual(RecordId id) const
{
    for (int i = 0; id > 0 && i < rowCount(); ++i) {
        if (actualRecord(i) == id)
            return i;
    }
    return -1;
}

QString ReplayRowsModel::rowText(int index) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts << this->index(index, column).data().toString();
    return texts.join(u'\t');
}

int ReplayRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hasResult ? m_rows.size() : m_scenario.steps.size());
}

int ReplayRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ReplayRowsModel::State ReplayRowsModel::stateOf(int index) const
{
    if (m_hasResult || index < m_progress.ended)
        return State::Over;
    return index <= m_progress.begun ? State::Current : State::Pending;
}

ReplayRow::Differences ReplayRowsModel::differencesOf(int index) const
{
    return m_hasResult ? m_rows.at(index).differences : ReplayRow::Differences();
}

QString ReplayRowsModel::stepText(int index, int column) const
{
    const ScenarioStep &step = m_scenario.steps.at(index);
    const bool hasDiffered = m_progress.differed.contains(index);
    switch (column) {
    case Step:
        return QString::number(index + 1);
    case Line:
        return step.line > 0 ? QString::number(step.line) : QString();
    case Actor:
        return step.actor;
    case What:
        return verbText(step);
    case Expected:
        return expectedOf(step);
    case Actual:
        if (stateOf(index) == State::Current)
            return tr("under way…");
        return stateOf(index) == State::Over && !hasDiffered ? tr("done") : QString();
    case Difference:
        return hasDiffered ? tr("differs") : QString();
    case Time:
        return step.at ? secondsText(*step.at) : QString();
    default:
        return {};
    }
}

QString ReplayRowsModel::resultText(int index, int column) const
{
    const ReplayRow &row = m_rows.at(index);
    const bool hasMessages = row.subject != Subject::Handshake && row.subject != Subject::Answer;
    const bool isMissing = row.differences.testFlag(Class::Missing);
    switch (column) {
    case Step:
        if (row.isUnexpected)
            return {};
        return m_loops > 1 ? u"%1/%2"_s.arg(row.loop + 1).arg(row.step + 1) : QString::number(row.step + 1);
    case Line:
        return row.line > 0 ? QString::number(row.line) : QString();
    case Actor:
        return row.actor;
    case What:
        return subjectText(row.subject);
    case Expected: {
        if (row.isUnexpected)
            return {};
        const ScenarioStep *const planned = step(index);
        if (!hasMessages) {
            const QString side = answerSide(row, true);
            return side.isEmpty() && planned ? expectedOf(*planned) : side;
        }
        if (row.subject == Subject::Sent)
            return planned ? expectedOf(*planned) : QString();
        return messageLine(row.expected);
    }
    case Actual: {
        if (isMissing)
            return {};
        if (!hasMessages) {
            const QString side = answerSide(row, false);
            return side.isEmpty() ? tr("as expected") : side;
        }
        return messageLine(row.actual);
    }
    case Difference: {
        QString text;
        for (const Class difference : allDifferences()) {
            if (row.differences.testFlag(difference))
                text += (text.isEmpty() ? QString() : u"  "_s) + differenceSign(difference) + u' '
                    + differenceText(difference);
        }
        return text;
    }
    case Time:
        return isMissing ? QString() : secondsText(row.at);
    default:
        return {};
    }
}

QVariant ReplayRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return m_hasResult ? resultText(row, index.column()) : stepText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Expected || index.column() == Actual)
            return m_hasResult ? resultText(row, index.column()) : stepText(row, index.column());
        return {};
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == Step || index.column() == Line || index.column() == Time;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case DifferencesRole:
        return int(differencesOf(row).toInt());
    case StateRole:
        return int(stateOf(row));
    default:
        return {};
    }
}

QVariant ReplayRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Step || section == Line || section == Time;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Line)
        return tr("Line of the scenario's file");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Step"),     tr("Line"),   tr("Actor"),      tr("What"),
                             tr("Expected"), tr("Actual"), tr("Difference"), tr("Time s")};
    return names[section];
}

} // namespace plectrum
