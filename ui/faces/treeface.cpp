// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/treeface.h"

#include "capture/capturereader.h"
#include "ui/errortext.h"
#include "ui/faces/payloaddelegate.h"
#include "ui/faces/protobufdialog.h"
#include "ui/faces/protobufsource.h"
#include "ui/models/decodedfields.h"
#include "ui/models/payloadtreemodel.h"
#include "ui/theme.h"
#include "ui_treeface.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MostFound = 10'000; ///< places of what is looked for

/// Why a record has no tree; empty: it may have one.
QString hintFor(const RecordView &record)
{
    if (record.kind == RecordKind::End)
        return TreeFace::tr("This row tells how the connection ended.\nIt is no message.");
    if (record.kind != RecordKind::Frame)
        return TreeFace::tr("This row is a part of the HTTP handshake.\nLook at the Handshake face.");
    if (isControl(record.header.opcode))
        return TreeFace::tr("A control frame holds no message.");
    const bool isPart = !record.hasMessage
        && (!record.header.fin || record.header.opcode == Opcode::Continuation || record.compressed
            || record.header.rsv1());
    if (isPart)
        return TreeFace::tr("A part of a message.\nIts last frame shows the whole.");
    return record.payloadBytes == 0 && record.messageBytes == 0 ? TreeFace::tr("Empty") : QString();
}

} // namespace

TreeFace::TreeFace(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TreeFace>())
    , m_model(new PayloadTreeModel(this))
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QTreeView *const view = m_ui->payloadTreeView;
    view->setFont(monospaceFont());
    view->setModel(m_model);
    view->setItemDelegate(new PayloadDelegate(view));
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(PayloadTreeModel::Value, QHeaderView::Stretch);
    view->setColumnWidth(PayloadTreeModel::Key, 220);
    view->setColumnWidth(PayloadTreeModel::Type, TypeWidth);
    view->setColumnWidth(PayloadTreeModel::Size, 110);
    m_ui->formatComboBox->addItem(tr("Automatic"));
    for (const PayloadFormatInfo &info : payloadFormatTable())
        m_ui->formatComboBox->addItem(info.title, int(info.format));
    setProtobuf(*new ProtobufSource(nullptr, this));
    connect(m_ui->formatComboBox, &QComboBox::activated, this, [this] {
        read();
        if (isProtobufChosen() && m_protobuf->files().schema.isEmpty() && ProtobufSchema::isSupported())
            askForSchema();
    });
    connect(m_ui->schemaToolButton, &QToolButton::clicked, this, &TreeFace::askForSchema);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_reader.stop();
        say(tr("Not read.\nChoose a format to read it."));
    });
    connect(&m_reader, &PayloadReader::advanced, this,
            [this](int percent) { m_ui->noteLabel->setText(tr("Reading… %1 %").arg(percent)); });
    connect(&m_reader, &PayloadReader::finished, this, &TreeFace::take);
    connect(view, &QWidget::customContextMenuRequested, this, &TreeFace::showMenu);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const auto range = m_model->rangeOf(index); range && !m_isOurs)
            Q_EMIT selected(range->start, range->end);
    });
    view->installEventFilter(this);
    clear({});
}

TreeFace::~TreeFace() = default;

void TreeFace::say(const QString &hint)
{
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->show();
    m_ui->payloadTreeView->hide();
    m_ui->noteLabel->clear();
    m_ui->cancelButton->hide();
}

void TreeFace::clear(const QString &hint)
{
    m_reader.stop();
    m_finder.stop();
    m_bytes = {};
    m_isRead = true;
    m_wanted.reset();
    m_reading.reset();
    m_isOurs = true;
    m_model->setDecoded(nullptr);
    m_model->setTree(nullptr);
    m_isOurs = false;
    Q_EMIT meaningWanted(0);
    m_ui->formatComboBox->hide();
    m_ui->schemaToolButton->hide();
    say(hint);
}

void TreeFace::show(const RecordBytes &bytes, const RecordView &record)
{
    const QString hint = hintFor(record);
    clear(hint);
    if (!hint.isEmpty())
        return;
    m_bytes = bytes;
    m_connection = record.connection;
    m_clues.isText = record.messageType == Opcode::Text && record.header.opcode != Opcode::Binary;
    m_isRead = false;
    if (isVisible())
        read();
}

void TreeFace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        read();
}

void TreeFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_ui->payloadTreeView->viewport()->update();
}

/// The view would copy the cell as it is shown.
bool TreeFace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    copyValue();
    return true;
}

void TreeFace::read()
{
    if (m_bytes.id == 0)
        return;
    m_isRead = true;
    m_finder.stop();
    m_reading.reset();
    if (!m_model->decoded())
        Q_EMIT meaningWanted(m_bytes.id);
    m_ui->formatComboBox->show();
    say({});
    m_ui->noteLabel->setText(tr("Reading…"));
    m_ui->cancelButton->show();
    m_clues.subprotocol = m_bytes.reader->connections().value(qsizetype(m_connection) - 1).subprotocol.toUtf8();
    m_ui->schemaToolButton->setVisible(isProtobufChosen());
    const auto protobuf = m_protobuf->choice();
    m_clues.protobuf = protobuf.value_or(ProtobufChoice());
    if (!protobuf && isProtobufChosen()) {
        say(problemText(protobuf.error()));
        return;
    }
    const QVariant chosen = m_ui->formatComboBox->currentData();
    m_reader.start(m_bytes, m_clues, chosen.isValid() ? std::optional(PayloadFormat(chosen.toInt())) : std::nullopt);
}

void TreeFace::take(const std::shared_ptr<PayloadReading> &reading)
{
    m_reading = reading;
    present();
    expandFields();
    find();
    revealWanted();
}

void TreeFace::setMeaning(const std::shared_ptr<const DecodedParts> &parts)
{
    if (parts->id != m_bytes.id)
        return;
    auto fields = std::make_shared<const DecodedFields>(parts, tr("problem"));
    m_isOurs = true;
    m_model->setDecoded(fields->nodes().empty() ? nullptr : std::move(fields));
    m_isOurs = false;
    if (m_reader.isBusy())
        return;
    present();
    expandFields();
}

void TreeFace::setProtobuf(ProtobufSource &source)
{
    if (m_protobuf)
        m_protobuf->disconnect(this);
    m_protobuf = &source;
    connect(m_protobuf, &ProtobufSource::changed, this, [this] {
        // Only what is read as Protobuf is another now.
        const bool isShown = m_model->tree() && m_model->tree()->format() == PayloadFormat::Protobuf;
        if (isShown || isProtobufChosen())
            m_isRead = false;
        if (!m_isRead && isVisible())
            read();
    });
}

bool TreeFace::isProtobufChosen() const
{
    return m_ui->formatComboBox->currentData() == QVariant(int(PayloadFormat::Protobuf));
}

void TreeFace::askForSchema()
{
    auto *const dialog = new ProtobufDialog(*m_protobuf, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TreeFace::setSearch(const std::optional<PayloadSearch> &search)
{
    m_search = search;
    find();
}

/// Marks the values; the first one comes in sight.
void TreeFace::find()
{
    m_finder.stop();
    m_model->setFound({});
    if (!m_search || !m_model->tree())
        return;
    const auto found = std::make_shared<QList<PayloadSearch::Range>>();
    const auto work = [search = *m_search, bytes = m_model->tree()->bytes(), found](const std::function<bool()> &goOn) {
        const qsizetype part = qsizetype(search.bytesAtOnce());
        for (qsizetype at = 0; at < bytes.size() && found->size() < MostFound && goOn(); at += part) {
            const qsizetype length = qMin(part + search.overlap(), bytes.size() - at);
            const auto here = search.find(QByteArrayView(bytes).sliced(at, length), MostFound - found->size());
            for (const PayloadSearch::Range &range : here) {
                if (range.start < part)
                    *found << PayloadSearch::Range{range.start + at, range.end + at};
            }
        }
    };
    m_finder.run(work, [this, found] {
        m_model->setFound(*found);
        m_ui->payloadTreeView->viewport()->update();
        if (!found->isEmpty() && !m_wanted)
            reveal(found->constFirst().start, found->constFirst().end);
    });
}

void TreeFace::reveal(qint64 start, qint64 end)
{
    m_wanted = PayloadSearch::Range{qsizetype(start), qsizetype(end)};
    if (m_isRead && !m_reader.isBusy())
        revealWanted();
}

/// The smaller one of a field and a value that hold the bytes.
void TreeFace::revealWanted()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted)
        return;
    const QModelIndex index = m_model->innermost(wanted->start, wanted->end, MostLevels);
    if (!index.isValid())
        return;
    m_isOurs = true;
    m_ui->payloadTreeView->setCurrentIndex(index);
    m_ui->payloadTreeView->scrollTo(index);
    m_isOurs = false;
}

} // namespace plectrum
