// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/treeface.h"

#include "capture/capturereader.h"
#include "ui/errortext.h"
#include "ui/faces/payloaddelegate.h"
#include "ui/faces/protobufdialog.h"
#include "ui/faces/protobufsource.h"
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

constexpr int FirstRows = 100;          ///< so many rows are shown opened at first
constexpr int MostExpanded = 10'000;    ///< rows that "Expand all below" opens
constexpr int MostLevels = 200;         ///< below the root that the view opens by itself
constexpr qsizetype MostFound = 10'000; ///< places of what is looked for
constexpr int TypeWidth = 90;
constexpr int SchemaTypeWidth = 140;

QString placeOf(const PayloadReading::Refusal &refusal)
{
    //: %1 a format such as JSON, %2 an offset, %3 why, in technical English
    return TreeFace::tr("no %1 at byte %2 (%3)")
        .arg(payloadFormatInfo(refusal.format).title, QLocale().toString(refusal.problem.offset),
             QString::fromUtf8(refusal.problem.what));
}

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
        const qint32 node = m_model->nodeOf(index);
        if (m_isOurs || node < 0)
            return;
        const PayloadNode &value = m_model->tree()->nodes()[size_t(node)];
        Q_EMIT selected(value.begin(), qint64(value.offset) + value.length);
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
    m_isOurs = true;
    m_model->setTree(nullptr);
    m_isOurs = false;
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
    m_ui->cancelButton->hide();
    m_isOurs = true;
    m_model->setTree(std::shared_ptr<const PayloadTree>(reading, &reading->tree));
    m_isOurs = false;
    if (m_model->rowCount() == 0) {
        QStringList places;
        for (const PayloadReading::Refusal &refusal : reading->refused)
            places << placeOf(refusal);
        const bool isPlain =
            m_clues.isText && reading->refused.size() == 1 && reading->refused.front().problem.offset == 0;
        say(isPlain ? tr("Plain text, no JSON.") : tr("Nothing that a tree could show:\n%1").arg(places.join(u'\n')));
        return;
    }
    m_ui->hintLabel->hide();
    m_ui->payloadTreeView->show();
    const bool hasTypes = reading->tree.format() == PayloadFormat::Protobuf;
    m_ui->payloadTreeView->setColumnWidth(PayloadTreeModel::Type, hasTypes ? SchemaTypeWidth : TypeWidth);
    tell(*reading);
    expandFirst();
    find();
    revealWanted();
}

/// What the tree is, and what it is not.
void TreeFace::tell(const PayloadReading &reading)
{
    const PayloadTree &tree = reading.tree;
    const QLocale locale;
    QStringList notes;
    const bool isChosen = m_ui->formatComboBox->currentData().isValid();
    //: %1 a format such as JSON
    const QString title = payloadFormatInfo(tree.format()).title;
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
    m_ui->noteLabel->setText(notes.join(u" · "_s));
}

/// Opens level after level as long as there is room.
void TreeFace::expandFirst()
{
    QList<QModelIndex> level{m_model->index(0, 0)};
    int rows = 1;
    for (int depth = 0; depth < MostLevels && !level.isEmpty(); ++depth) {
        QList<QModelIndex> next;
        for (const QModelIndex &index : std::as_const(level)) {
            const int inside = m_model->rowCount(index);
            if (inside == 0 || (rows += inside) > (depth == 0 ? PayloadTreeModel::Page + 1 : FirstRows))
                continue;
            m_ui->payloadTreeView->expand(index);
            for (int row = 0; row < inside; ++row)
                next << m_model->index(row, 0, index);
        }
        level = next;
    }
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

void TreeFace::revealWanted()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted || !m_model->tree())
        return;
    const PayloadTree &tree = *m_model->tree();
    qint32 node = tree.innermost(wanted->start, wanted->end);
    std::vector<qint32> way;
    for (qint32 at = node; at >= 0; at = tree.nodes()[size_t(at)].parent)
        way.push_back(at);
    if (way.empty())
        return;
    if (qsizetype(way.size()) > MostLevels)
        node = way[way.size() - MostLevels];
    m_isOurs = true;
    const QModelIndex index = m_model->indexOf(node);
    m_ui->payloadTreeView->setCurrentIndex(index);
    m_ui->payloadTreeView->scrollTo(index);
    m_isOurs = false;
}

} // namespace plectrum
