// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replaydetails.h"

#include "ui/diffhighlighter.h"
#include "ui/models/valuediffmodel.h"
#include "ui/paddeddelegate.h"
#include "ui/replay/messagelines.h"
#include "ui/replay/replaytext.h"
#include "ui/theme.h"
#include "ui_replaydetails.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int LeastHeight = 40;
constexpr std::array MaskKinds{MaskKind::Any, MaskKind::Uuid, MaskKind::Timestamp, MaskKind::Number, MaskKind::Token};

QString maskText(MaskKind kind)
{
    switch (kind) {
    case MaskKind::Any:
        return ReplayDetails::tr("Any value");
    case MaskKind::Uuid:
        return ReplayDetails::tr("A UUID");
    case MaskKind::Timestamp:
        return ReplayDetails::tr("A time");
    case MaskKind::Number:
        return ReplayDetails::tr("A number");
    case MaskKind::Token:
        return ReplayDetails::tr("A token");
    case MaskKind::Pattern:
        return ReplayDetails::tr("A pattern…");
    }
    return {};
}

/// The place with every index open; nullopt: it has none.
std::optional<PathPattern> inEveryElement(const PathPattern &path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    QString text = path.toString();
    if (!text.contains(index))
        return std::nullopt;
    return PathPattern::parse(text.replace(index, u"[*]"_s));
}

QString milliseconds(std::chrono::nanoseconds time)
{
    return QLocale().toString(qint64(time.count() / 1'000'000));
}

} // namespace

ReplayDetails::ReplayDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReplayDetails>())
    , m_values(new ValueDiffModel(this))
{
    m_ui->setupUi(this);
    QTableView *const view = m_ui->valuesTableView;
    view->setModel(m_values);
    view->setFont(monospaceFont());
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(22);
    view->horizontalHeader()->setFont(font());
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setItemDelegate(new PaddedDelegate(this));
    // The dock keeps its height whatever row is chosen.
    m_ui->splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    view->setMinimumHeight(LeastHeight);
    m_ui->textPlainTextEdit->setStyleSheet(u"QPlainTextEdit { border: none; border-radius: 0; padding: 4px 8px; }"_s);
    m_ui->textPlainTextEdit->setMinimumHeight(LeastHeight);
    view->setColumnWidth(ValueDiffModel::Place, 150);
    view->setColumnWidth(ValueDiffModel::Expected, 150);
    m_ui->textPlainTextEdit->setFont(monospaceFont());
    m_highlighter = std::make_unique<DiffHighlighter>(m_ui->textPlainTextEdit->document(), palette());
    connect(view, &QTableView::customContextMenuRequested, this, &ReplayDetails::showMenu);
    showText({}, {});
}

ReplayDetails::~ReplayDetails() = default;

void ReplayDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter = std::make_unique<DiffHighlighter>(m_ui->textPlainTextEdit->document(), palette());
}

void ReplayDetails::showRow(const ReplayRow &row)
{
    QStringList title;
    if (!row.actor.isEmpty())
        title << row.actor;
    title << (row.isUnexpected ? tr("after step %1").arg(row.step + 1) : tr("step %1").arg(row.step + 1));
    if (row.line > 0)
        title << tr("line %1").arg(row.line);
    title << (row.isSame() ? tr("as expected") : differenceText(row.differences));
    m_ui->titleLabel->setText(title.join(u" · "_s));
    const bool isLate = row.differences.testFlag(ReplayRow::Difference::Late) && row.cameAfter && row.allowedBy;
    m_ui->timeLabel->setText(
        isLate
            ? tr("Came after %1 ms; %2 ms are allowed.").arg(milliseconds(*row.cameAfter), milliseconds(*row.allowedBy))
            : row.differences.testFlag(ReplayRow::Difference::Reordered)
            ? tr("It came, but not in the order that was expected.")
            : QString());
    m_ui->timeLabel->setVisible(!m_ui->timeLabel->text().isEmpty());
    m_values->setDiff(row.diff);
    m_ui->valuesTableView->setVisible(!row.diff.isEmpty());
    m_ui->textPlainTextEdit->setPlainText(rowLines(row));
    m_ui->textPlainTextEdit->setVisible(!m_ui->textPlainTextEdit->document()->isEmpty() || row.diff.isEmpty());
}

void ReplayDetails::showText(const QString &title, const QString &text)
{
    m_ui->titleLabel->setText(title);
    m_ui->timeLabel->hide();
    m_values->setDiff({});
    m_ui->valuesTableView->hide();
    m_ui->textPlainTextEdit->setPlainText(text);
    m_ui->textPlainTextEdit->show();
}

void ReplayDetails::fillMenu(QMenu &menu, int row)
{
    const auto path = m_values->path(row);
    const auto shown = [](const PathPattern &place) { return place.toString().replace(u'&', u"&&"_s); };
    if (path) {
        QList<PathPattern> places{*path};
        if (const auto every = inEveryElement(*path))
            places << *every;
        for (const PathPattern &place : places)
            menu.addAction(tr("Ignore %1").arg(shown(place)), this, [this, place] { Q_EMIT ignoreAsked(place); });
        for (const PathPattern &place : places) {
            QMenu *const masks = menu.addMenu(tr("Mask %1 as").arg(shown(place)));
            for (const MaskKind kind : MaskKinds)
                masks->addAction(maskText(kind), this, [this, place, kind] {
                    Q_EMIT maskAsked({.path = place, .kind = kind, .pattern = {}, .reason = tr("masked by hand")});
                });
            masks->addAction(maskText(MaskKind::Pattern), this, [this, place] { askForPattern(place); });
        }
        menu.addSeparator();
    }
    const auto copy = [this, row, &menu](const QString &text, int column) {
        const QString what = m_values->index(row, column).data().toString();
        menu.addAction(text, this, [what] { QGuiApplication::clipboard()->setText(what); });
    };
    copy(path ? tr("Copy path") : tr("Copy place"), ValueDiffModel::Place);
    copy(tr("Copy expected value"), ValueDiffModel::Expected);
    copy(tr("Copy actual value"), ValueDiffModel::Actual);
}

void ReplayDetails::showMenu(const QPoint &where)
{
    const QModelIndex index = m_ui->valuesTableView->indexAt(where);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index.row());
    menu->popup(m_ui->valuesTableView->viewport()->mapToGlobal(where));
}

void ReplayDetails::askForPattern(const PathPattern &path)
{
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Mask by a pattern"));
    dialog->setLabelText(tr("A regular expression that both values of %1 match:").arg(path.toString()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, path](const QString &text) {
        if (!text.isEmpty() && QRegularExpression(text).isValid())
            Q_EMIT maskAsked(
                {.path = path, .kind = MaskKind::Pattern, .pattern = text, .reason = tr("masked by hand")});
    });
    dialog->open();
}

} // namespace plectrum
