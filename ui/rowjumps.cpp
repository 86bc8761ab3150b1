// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowjumps.h"

#include "capture/capturereader.h"
#include "decoders/decodedrows.h"
#include "ui/models/timelinemodel.h"
#include "ui/timelineview.h"

#include <QInputDialog>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

RowJumps::RowJumps(TimelineView &view, TimelineModel &model, QWidget &tab)
    : QObject(&tab)
    , m_view(view)
    , m_model(model)
    , m_tab(tab)
    , m_search(&tab)
{
}

void RowJumps::relate(RowRelation relation)
{
    const RecordId id = m_view.currentRecord();
    if (id == 0 || !m_model.reader())
        return;
    const DecodedRow *const meaning = m_model.meaningAt(m_model.rowOf(id));
    if (relation == RowRelation::Counterpart && meaning && meaning->id == id && meaning->other > 0) {
        goTo(meaning->other);
        return;
    }
    const auto found = std::make_shared<Result<RecordId>>(0);
    if (relation == RowRelation::Counterpart)
        Q_EMIT said(tr("Searching for what belongs to row %L1…").arg(id));
    m_search.stop(); // what was looked for before is not wanted any more
    m_search.run(
        tr("Searching for what belongs to row %L1…").arg(id),
        [path = m_model.reader()->path(), choices = m_model.decoderChoices(), id, relation,
         found](const TaskProgress::Watch &watch) {
            const auto goOn = [&watch] { return watch(0, 0); };
            auto reader = CaptureReader::open(path);
            *found = reader ? relatedRow(**reader, id, relation, goOn, choices) : tl::unexpected(reader.error());
        },
        [this, id, relation, found] {
            if (!*found && found->error().code == ErrorCode::Cancelled) {
                Q_EMIT said(tr("Cancelled."));
            } else if (!*found) {
                Q_EMIT failed(found->error());
            } else if (**found > 0) {
                goTo(**found);
            } else {
                Q_EMIT said(
                    relation == RowRelation::Counterpart
                        ? tr("Nothing answers row %L1, and it answers nothing, as far as its protocol tells.").arg(id)
                        : tr("Row %L1 has no other fragment there.").arg(id));
            }
        });
}

void RowJumps::goTo(RecordId id)
{
    m_model.refresh();
    const int row = m_model.rowOf(id);
    if (row < 0 || m_model.recordAt(row) != id) {
        Q_EMIT said(row < 0 ? tr("Row %L1 is hidden.").arg(id)
                            : tr("Row %L1 is hidden; this is the nearest before it.").arg(id));
        if (row < 0)
            return;
    } else {
        Q_EMIT said(tr("Row %L1").arg(id));
    }
    m_view.setFollows(false);
    m_view.selectRecord(id);
    m_view.setFocus();
}

void RowJumps::askForRow()
{
    auto *const dialog = new QInputDialog(&m_tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"goToRowDialog"_s);
    dialog->setWindowTitle(tr("Go to row"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, int(std::clamp<qint64>(m_model.recordCount(), 1, TimelineModel::MaxRows)));
    dialog->setIntValue(int(qMax<RecordId>(1, m_view.currentRecord())));
    dialog->setLabelText(tr("Number of the row, 1 to %L1:").arg(m_model.recordCount()));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int row) { goTo(row); });
    dialog->open();
}

void RowJumps::askForTime()
{
    auto *const dialog = new QInputDialog(&m_tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"goToTimeDialog"_s);
    dialog->setWindowTitle(tr("Go to time"));
    dialog->setLabelText(
        tr("Seconds since the recording began, such as 12.5,\nor a local time of day, such as 14:03:22:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &RowJumps::goToTime);
    dialog->open();
}

void RowJumps::goToTime(const QString &text)
{
    bool isNumber = false;
    qint64 timeNs = qint64(text.trimmed().toDouble(&isNumber) * 1e9);
    if (!isNumber) {
        const QTime clock = QTime::fromString(text.trimmed(), text.contains(u'.') ? u"H:m:s.z"_s : u"H:m:s"_s);
        if (!clock.isValid()) {
            Q_EMIT said(tr("“%1” is neither seconds nor a time of day.").arg(text));
            return;
        }
        const QDateTime start = m_model.reader()->startedAt().toLocalTime();
        QDateTime wanted(start.date(), clock);
        if (wanted < start.addSecs(-1))
            wanted = wanted.addDays(1); // the recording went past midnight
        timeNs = start.msecsTo(wanted) * 1'000'000;
    }
    // Records stand in the order of their times.
    RecordId first = 1;
    RecordId end = m_model.recordCount() + 1;
    while (first < end) {
        const RecordId middle = first + (end - first) / 2;
        const auto record = m_model.reader()->record(middle);
        if (record && record->timeNs < timeNs)
            first = middle + 1;
        else
            end = middle;
    }
    goTo(qBound<RecordId>(1, first, m_model.recordCount()));
}

} // namespace plectrum
