// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TreeFace that has to do with what is shown of a reading, and what is said of it.

#include "ui/errortext.h"
#include "ui/faces/treeface.h"
#include "ui/models/decodedfields.h"
#include "ui/models/payloadtreemodel.h"
#include "ui_treeface.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int FirstRows = 100;       ///< so many rows are shown opened at first
constexpr int FirstFields = 24;      ///< the same of decoded fields, so that the payload stays in sight
constexpr int MostExpanded = 10'000; ///< rows that "Expand all below" opens
constexpr int SchemaTypeWidth = 140;

QString placeOf(const PayloadReading::Refusal &refusal)
{
    //: %1 a format such as JSON, %2 an offset, %3 why, in technical English
    return TreeFace::tr("no %1 at byte %2 (%3)")
        .arg(payloadFormatInfo(refusal.format).title, QLocale().toString(refusal.problem.offset),
             QString::fromUtf8(refusal.problem.what));
}

} // namespace

/// Of a payload with a meaning, what was no JSON and the like is left out: `42["draw"]` is not the number 42.
void TreeFace::showValues()
{
    const bool isChosen = m_ui->formatComboBox->currentData().isValid();
    const bool isWanted = !m_model->decoded() || !m_reading->tree.problem() || isChosen;
    const PayloadTree *const wanted = isWanted ? &m_reading->tree : nullptr;
    if (m_model->tree() == wanted)
        return;
    m_isOurs = true;
    m_model->setTree(std::shared_ptr<const PayloadTree>(m_reading, wanted));
    m_isOurs = false;
    expandFirst();
}

/// Shows what there is, of the payload and of its meaning, and says what it is.
void TreeFace::present()
{
    if (!m_reading)
        return;
    showValues();
    const bool hasValues = m_model->tree() && !m_reading->tree.nodes().empty();
    if (m_model->rowCount() == 0) {
        say(refusalOf(*m_reading));
        return;
    }
    m_ui->cancelButton->hide();
    m_ui->hintLabel->hide();
    m_ui->payloadTreeView->show();
    const bool hasTypes = hasValues && m_reading->tree.format() == PayloadFormat::Protobuf;
    m_ui->payloadTreeView->setColumnWidth(PayloadTreeModel::Type, hasTypes ? SchemaTypeWidth : TypeWidth);
    QStringList notes;
    if (m_model->decoded())
        notes << meaningNote();
    if (hasValues)
        notes << noteOf(*m_reading);
    m_ui->noteLabel->setText(notes.join(u" · "_s));
}

QString TreeFace::meaningNote() const
{
    const DecodedFields &fields = *m_model->decoded();
    //: %1 a protocol such as Socket.IO
    return tr("%1, %n field(s)", nullptr, int(fields.nodes().size())).arg(fields.parts().protocol);
}

/// Why nothing of the payload is shown.
QString TreeFace::refusalOf(const PayloadReading &reading) const
{
    QStringList places;
    for (const PayloadReading::Refusal &refusal : reading.refused)
        places << placeOf(refusal);
    const bool isPlain = m_clues.isText && reading.refused.size() == 1 && reading.refused.front().problem.offset == 0;
    return isPlain ? tr("Plain text, no JSON.") : tr("Nothing that a tree could show:\n%1").arg(places.join(u'\n'));
}

/// What the tree is, and what it is not.
QString TreeFace::noteOf(const PayloadReading &reading)
{
    const PayloadTree &tree = reading.tree;
    const QLocale locale;
    QStringList notes;
    const bool isChosen = m_ui->formatComboBox->currentData().isValid();
    const QString title = payloadFormatInfo(tree.format()).title;
    //: %1 a format such as JSON
    notes << tr("%1, %n value(s)", nullptr, int(tree.nodes().size())).arg(title);
    if (tree.format() == PayloadFormat::Protobuf) {
        m_ui->schemaToolButton->show();
        notes << (m_clues.protobuf.schema ? QString::fromUtf8(m_clues.protobuf.type) : tr("guessed, without a schema"));
    }
    if (tree.isCut())
        notes.front() = tr("%1, the first %2 values").arg(title, locale.toString(tree.nodes().size()));
    if (tree.problem())
        //: %1 an offset, %2 why, in technical English
        notes << tr("⚠ broken at byte %1: %2")
                     .arg(locale.toString(tree.problem()->offset), QString::fromUtf8(tree.problem()->what));
    else if (isChosen && !reading.refused.isEmpty())
        notes << u"⚠ "_s + placeOf(reading.refused.front());
    return notes.join(u" · "_s);
}

/// Opens level after level as long as there is room.
void TreeFace::expandLevels(QList<QModelIndex> level, int mostRows, int mostInFirst)
{
    int rows = int(level.size());
    for (int depth = 0; depth < MostLevels && !level.isEmpty(); ++depth) {
        QList<QModelIndex> next;
        for (const QModelIndex &index : std::as_const(level)) {
            const int inside = m_model->rowCount(index);
            if (inside == 0 || (rows += inside) > (depth == 0 ? mostInFirst : mostRows))
                continue;
            m_ui->payloadTreeView->expand(index);
            for (int row = 0; row < inside; ++row)
                next << m_model->index(row, 0, index);
        }
        level = next;
    }
}

void TreeFace::expandFirst()
{
    if (const QModelIndex first = m_model->index(m_model->decodedRows(), 0); first.isValid())
        expandLevels({first}, FirstRows, PayloadTreeModel::Page + 1);
}

void TreeFace::expandFields()
{
    // What only says the payload's values again stays closed.
    if (m_model->decodedRows() == 0 || m_model->decoded()->mirrors(m_model->tree()))
        return;
    QList<QModelIndex> roots;
    for (int row = 0; row < m_model->decodedRows(); ++row)
        roots << m_model->index(row, 0);
    expandLevels(roots, FirstFields, FirstRows);
}

void TreeFace::expandBelow(const QModelIndex &start)
{
    QList<QPair<QModelIndex, int>> open{{start, 0}};
    for (qsizetype at = 0; at < open.size() && open.size() < MostExpanded; ++at) {
        const auto [index, depth] = open.at(at);
        if (depth == MostLevels || !m_model->hasChildren(index))
            continue;
        m_ui->payloadTreeView->expand(index);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            open << qMakePair(m_model->index(row, 0, index), depth + 1);
    }
}

} // namespace plectrum
