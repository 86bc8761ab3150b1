// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparedialog.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "exchange/copytext.h"
#include "ui/models/valuediffmodel.h"
#include "ui/paddeddelegate.h"
#include "ui/replay/messagelines.h"
#include "ui/rowcopy.h"
#include "ui/theme.h"
#include "ui_comparedialog.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// One of the two rows.
struct Side {
    ComparedMessage message;
    qint64 size = 0;
    QString title;
};

Side sideOf(CaptureReader &reader, RecordId id)
{
    const auto record = reader.record(id);
    if (!record)
        return {.title = CompareDialog::tr("Row %L1: %2").arg(id).arg(record.error().detail)};
    Side side{.size = record->hasMessage ? record->messageBytes : record->payloadBytes};
    const QLocale locale;
    side.title =
        CompareDialog::tr("Row %1 · %2 %3 · %4 bytes · %5 s")
            .arg(locale.toString(id), record->direction == Direction::Outgoing ? u"↗"_s : u"↙"_s, kindName(*record),
                 locale.toString(side.size), QString::number(double(record->timeNs) / 1e9, 'f', 6));
    side.message = messageAt(reader, id, CompareDialog::MaxBytes).value_or(ComparedMessage());
    return side;
}

QStringList hexLines(const ComparedMessage &message)
{
    QStringList lines = QString::fromLatin1(hexDump(message.payload)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > MaxLines)
        lines = lines.mid(0, MaxLines) << u"…"_s;
    return lines;
}

} // namespace

CompareDialog::CompareDialog(CaptureReader &reader, RecordId first, RecordId second, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompareDialog>())
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Rows %L1 and %L2").arg(first).arg(second));
    const Side left = sideOf(reader, first);
    const Side right = sideOf(reader, second);
    m_ui->firstLabel->setText(left.title);
    m_ui->secondLabel->setText(right.title);

    const MessageComparer comparer{Tolerance()};
    const MessageDiff diff = comparer.diff(comparer.ready(left.message), comparer.ready(right.message));
    m_ui->textView->setLines(messageLines(left.message), messageLines(right.message));
    m_ui->hexView->setLines(hexLines(left.message), hexLines(right.message));
    showValues(diff, tr("Row %L1").arg(first), tr("Row %L2").arg(second));

    const bool isSame = left.message == right.message && left.size == right.size;
    QString summary = isSame ? tr("Both say the same, byte by byte.")
        : diff.isEmpty()     ? tr("Both mean the same; they are written differently.")
                             : tr("Differences: %L1").arg(diff.values.size() + diff.leftOut);
    if (qMax(left.size, right.size) > MaxBytes)
        summary += tr(" · only the first %1 of each are compared").arg(QLocale().formattedDataSize(MaxBytes));
    m_ui->summaryLabel->setText(summary);
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::showValues(const MessageDiff &diff, const QString &first, const QString &second)
{
    auto *const model = new ValueDiffModel(this);
    model->setTitles(first, second);
    model->setDiff(diff);
    QTableView *const view = m_ui->valuesTableView;
    view->setModel(model);
    view->setFont(monospaceFont());
    view->setItemDelegate(new PaddedDelegate(this));
    view->verticalHeader()->setDefaultSectionSize(22);
    view->horizontalHeader()->setFont(font());
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setColumnWidth(ValueDiffModel::Place, 240);
    view->setColumnWidth(ValueDiffModel::Expected, 320);
    const bool isJson = diff.form == MessageDiff::Form::Json && !diff.isEmpty();
    m_ui->tabWidget->setTabEnabled(m_ui->tabWidget->indexOf(m_ui->valuesTableView), isJson);
    m_ui->tabWidget->setCurrentWidget(isJson ? static_cast<QWidget *>(m_ui->valuesTableView) : m_ui->textView);
}

} // namespace plectrum
