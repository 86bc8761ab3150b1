// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/probemodel.h"

#include "nextcloud/diagnosisreport.h"
#include "nextcloud/witness.h"
#include "ui/verdictcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LineChars = 200;

/// The first line that says something; of an answer that never came, why.
QString firstLineOf(const Evidence &evidence)
{
    const QByteArray &bytes = evidence.response.status > 0 ? evidence.body : evidence.responseBytes;
    for (const QByteArray &line : bytes.split('\n')) {
        if (const QByteArray shown = line.trimmed(); !shown.isEmpty())
            return QString::fromUtf8(shown.left(LineChars));
    }
    return evidence.detail;
}

} // namespace

void ProbeModel::setPlan(const QList<Probe> &plan)
{
    beginResetModel();
    m_rows.clear();
    for (const Probe &probe : plan)
        m_rows.append(Row{.probe = probe});
    endResetModel();
}

void ProbeModel::setAnswers(const Diagnosis &diagnosis, const Probe &asked)
{
    take(diagnosis);
    for (Row &row : m_rows) {
        if (row.probe.kind == asked.kind)
            row.state = State::Asking;
    }
    rowsChanged();
}

void ProbeModel::finish(const Diagnosis &diagnosis)
{
    take(diagnosis);
    const QList<Probe> spared = diagnosis.spared();
    for (Row &row : m_rows) {
        if (row.state == State::Answered)
            continue;
        row.state = spared.contains(row.probe) ? State::Spared : State::NotAsked;
        row.firstLine = row.state == State::Spared ? tr("HaRP might have banned this address for it.")
                                                   : tr("It would have told nothing new.");
    }
    rowsChanged();
}

void ProbeModel::cancel()
{
    for (Row &row : m_rows) {
        if (row.state != State::Answered)
            row.state = State::NotAsked;
    }
    rowsChanged();
}

void ProbeModel::take(const Diagnosis &diagnosis)
{
    for (const Diagnosis::Answer &answer : diagnosis.answers()) {
        const auto row =
            std::ranges::find_if(m_rows, [&answer](const Row &each) { return each.probe.kind == answer.probe.kind; });
        if (row == m_rows.end())
            continue;
        row->state = State::Answered;
        row->status = outcomeText(answer.evidence);
        row->firstLine = firstLineOf(answer.evidence);
        if (!answer.verdicts.isEmpty()) {
            const Verdict &best = answer.verdicts.constFirst();
            row->isTrouble = isTrouble(best);
            // Of an open socket the verdict is about its end, and that was ours.
            row->who =
                answer.evidence.response.status == 101 ? tr("the other end") : translateVerdict(hopInfo(best.who).text);
        }
    }
}

void ProbeModel::rowsChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ProbeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProbeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProbeModel::text(const Row &row, int column) const
{
    switch (column) {
    case Purpose:
        return translateVerdict(row.probe.purpose);
    case Asked: {
        const QString path = row.probe.url.path().isEmpty() ? u"/"_s : row.probe.url.path();
        return row.probe.upgrade ? tr("%1, upgrade").arg(path) : path;
    }
    case Status:
        switch (row.state) {
        case State::Waiting:
            return {};
        case State::Asking:
            return tr("asking…");
        case State::Answered:
            return row.status;
        case State::Spared:
            return tr("spared");
        case State::NotAsked:
            return tr("not asked");
        }
        return {};
    case FirstLine:
        return row.firstLine;
    case Who:
        return row.who;
    default:
        return {};
    }
}

QVariant ProbeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Asked) {
            return row.probe.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) + u'\n'
                + (row.probe.credentials ? tr("With the credentials of the connection") : tr("Without credentials"));
        }
        return text(row, index.column());
    case StateRole:
        return int(row.state);
    case TroubleRole:
        return row.state == State::Answered && row.isTrouble;
    default:
        return {};
    }
}

QVariant ProbeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Question"), tr("Asked"), tr("Answer"), tr("First line"), tr("Who answered")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
