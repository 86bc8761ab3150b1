// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanesdialog.h"

#include "capture/capturereader.h"
#include "decoders/decodedmeanings.h"
#include "replay/lanes/lanedrawing.h"
#include "replay/lanes/lanesvg.h"
#include "ui/errortext.h"
#include "ui/models/deliverymodel.h"
#include "ui/theme.h"
#include "ui_lanesdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QStyle>
#include <QStyledItemDelegate>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// More rows are no diagram any more; the filter chooses among them.
constexpr qsizetype MaxRows = 100'000;
constexpr std::chrono::milliseconds ProgressInterval = 300ms;

/// Counts of what should not be stand out.
class FaultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->rect.adjust(8, 0, -8, 0);
        if (!index.data(DeliveryModel::FaultRole).toBool())
            return;
        const ThemeColors &colors = themeColors(option->palette);
        const QColor color = index.column() == DeliveryModel::Lost ? colors.error : colors.warning;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        option->font.setBold(true);
    }
};

} // namespace

LanesDialog::LanesDialog(const QString &capturePath, const DecoderChoices &decoders, QWidget *parent)
    : QDialog(parent)
    , m_path(capturePath)
    , m_decoders(decoders)
    , m_ui(std::make_unique<Ui::LanesDialog>())
    , m_model(new DeliveryModel(this))
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Lanes of %1").arg(QFileInfo(capturePath).fileName()));
    m_ui->deliveryTableView->setModel(m_model);
    m_ui->deliveryTableView->setItemDelegate(new FaultDelegate(this));
    m_ui->lanesButton->setMenu(new QMenu(this));
    connect(m_ui->lanesButton->menu(), &QMenu::aboutToShow, this, &LanesDialog::fillLanesMenu);
    connect(m_ui->filterEdit, &QLineEdit::editingFinished, this, &LanesDialog::readAgain);
    connect(m_ui->keyEdit, &QLineEdit::editingFinished, this, &LanesDialog::readAgain);
    connect(m_ui->lateSpinBox, &QSpinBox::editingFinished, this, &LanesDialog::readAgain);
    connect(m_ui->readButton, &QPushButton::clicked, this, &LanesDialog::readAgain);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LanesDialog::saveSvg);
    connect(m_ui->lanesView, &LanesView::recordChosen, this, &LanesDialog::recordChosen);
    readAgain();
}

LanesDialog::~LanesDialog() = default;

void LanesDialog::selectRecord(RecordId record)
{
    m_ui->lanesView->select(record);
}

/// What the fields say; nullopt: one of them is wrong, and that is told.
std::optional<LaneOptions> LanesDialog::options()
{
    LaneOptions options;
    const auto filter =
        Filter::compile(m_ui->filterEdit->text(), {}, filterProtocols(DecoderSet::orTable(m_decoders.decoders)));
    options.decoders = m_decoders;
    if (!filter) {
        say(tr("Filter: %1").arg(filter.error().toString()), true);
        return std::nullopt;
    }
    options.filter = *filter;
    if (const QString key = m_ui->keyEdit->text().trimmed(); !key.isEmpty()) {
        auto path = jsonPathFrom(key);
        if (!path) {
            say(path.error().detail, true);
            return std::nullopt;
        }
        options.key = std::move(*path);
    }
    options.late = std::chrono::milliseconds(m_ui->lateSpinBox->value());
    options.connections = m_connections;
    return options;
}

/// What is read already is given up.
void LanesDialog::readAgain()
{
    const auto wanted = options();
    if (!wanted)
        return;
    say(tr("Reading…"));
    struct Reading {
        std::atomic<int> hundredths = 0;
        Result<LaneChart> chart;
    };
    const auto reading = std::make_shared<Reading>();
    m_progress.disconnect(this);
    connect(&m_progress, &QTimer::timeout, this,
            [this, reading] { say(tr("Reading… %1 %").arg(reading->hundredths.load())); });
    m_progress.start(ProgressInterval);
    m_task.run(
        [reading, path = m_path, options = *wanted](const std::function<bool()> &goOn) mutable {
            options.watch = [&reading, &goOn](RecordId passed, RecordId all) {
                reading->hundredths = int(passed * 100 / all);
                return goOn();
            };
            const auto reader = CaptureReader::open(path);
            reading->chart =
                reader ? LaneChart::read(**reader, options) : Result<LaneChart>(tl::unexpected(reader.error()));
        },
        [this, reading] { take(std::move(reading->chart)); });
}

void LanesDialog::take(Result<LaneChart> reading)
{
    m_progress.stop();
    if (reading) {
        m_chart = std::move(*reading);
        showChart();
    } else {
        say(errorText(reading.error()), true);
    }
    Q_EMIT read();
}

void LanesDialog::showChart()
{
    m_model->setChart(*m_chart);
    QHeaderView *const header = m_ui->deliveryTableView->horizontalHeader();
    for (int column = 0; column < DeliveryModel::ColumnCount; ++column) {
        constexpr int Padding = 16;
        m_ui->deliveryTableView->resizeColumnToContents(column);
        header->resizeSection(column, header->sectionSize(column) + Padding);
    }
    m_ui->lanesView->setEmptyText(tr("No connection here has messages that match."));
    m_ui->lanesView->setDrawing(LaneDrawing::of(*m_chart, MaxRows));
    const qsizetype rows = qsizetype(m_chart->messages.size()) + qsizetype(m_chart->marks.size());
    QString text = tr("Messages: %1").arg(locale().toString(qint64(m_chart->messages.size())));
    text += u" · "_s + tr("lanes: %1").arg(m_chart->lanes.size());
    if (m_chart->isCut || rows > MaxRows)
        text += u" · "_s + tr("more than can be shown: narrow the filter");
    else if (!m_chart->tally.lost.empty())
        text += u" · "_s + tr("not delivered: %1").arg(m_chart->tally.lost.size());
    say(text);
    m_ui->saveButton->setEnabled(!m_chart->lanes.isEmpty());
}

void LanesDialog::fillLanesMenu()
{
    QMenu *const menu = m_ui->lanesButton->menu();
    menu->clear();
    const auto reader = CaptureReader::open(m_path);
    if (!reader)
        return;
    QList<quint32> shown;
    if (m_chart) {
        for (const Lane &lane : m_chart->lanes)
            shown << lane.connection;
    }
    const QList<ConnectionInfo> all = (*reader)->connections();
    for (quint32 id = 1; id <= quint32(all.size()); ++id) {
        const ConnectionInfo &info = all[id - 1];
        //: %1 number of a connection, %2 "client" or "server", %3 its address
        QAction *const action = menu->addAction(
            tr("#%1 %2 %3").arg(id).arg(info.role == Role::Server ? tr("server") : tr("client"), info.url));
        action->setCheckable(true);
        action->setChecked(shown.contains(id));
        connect(action, &QAction::toggled, this, [this, id, shown](bool on) {
            m_connections = shown;
            if (on)
                m_connections.append(id);
            else
                m_connections.removeAll(id);
            std::sort(m_connections.begin(), m_connections.end());
            readAgain();
        });
    }
}

void LanesDialog::say(const QString &text, bool isFault)
{
    m_ui->statusLabel->setText(text);
    m_ui->statusLabel->setProperty("fault", isFault);
    m_ui->statusLabel->style()->polish(m_ui->statusLabel);
}

void LanesDialog::saveSvg()
{
    auto *const dialog = new QFileDialog(this, tr("Save the diagram"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->setNameFilter(tr("Drawings (*.svg)"));
    dialog->selectFile(QFileInfo(m_path).completeBaseName() + u".svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            say(tr("%1 cannot be written: %2").arg(path, file.errorString()), true);
            return;
        }
        writeLaneSvg(*m_chart, MaxRows, file);
        if (file.commit())
            say(tr("Saved %1").arg(path));
        else
            say(tr("%1 cannot be written: %2").arg(path, file.errorString()), true);
    });
    dialog->open();
}

} // namespace plectrum
