// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statedock.h"

#include "ui/connectiontab.h"
#include "ui/elidedlabel.h"
#include "ui/emptyhint.h"
#include "ui/errortext.h"
#include "ui/models/payloadtreemodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/valuediffmodel.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int LeastWidth = 380;
constexpr int MostOpened = 400; ///< rows of the tree that are opened by themselves
constexpr qsizetype MostListed = 1000;

QToolButton *stepButton(const char *name, Qt::ArrowType arrow, const QString &text, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// One difference in the words of the comparison of messages.
ValueDifference differenceOf(const StateChange &change, const QString &whole)
{
    using Kind = ValueDifference::Kind;
    return {.kind = change.kind == StateChange::Kind::Added ? Kind::Extra
                : change.kind == StateChange::Kind::Removed ? Kind::Missing
                                                            : Kind::Changed,
            .place = change.pointer.isEmpty() ? whole : QString::fromUtf8(change.pointer),
            .expected = change.before.left(ValueDifference::MaxShown),
            .actual = change.after.left(ValueDifference::MaxShown)};
}

} // namespace

StateDock::StateDock(QWidget *parent)
    : QDockWidget(parent)
    , m_model(new PayloadTreeModel(this))
    , m_changes(new ValueDiffModel(this))
    , m_documents(new QComboBox(this))
    , m_former(stepButton("stateFormerToolButton", Qt::LeftArrow, tr("To the change before"), this))
    , m_next(stepButton("stateNextToolButton", Qt::RightArrow, tr("To the next change"), this))
    , m_hold(new QToolButton(this))
    , m_place(new ElidedLabel(this))
    , m_note(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"stateDock"_s);
    setWindowTitle(tr("State"));
    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(buildViews(), 1);
    content->setMinimumWidth(LeastWidth);
    setWidget(content);
    connect(m_documents, &QComboBox::activated, this, &StateDock::choose);
    connect(m_former, &QToolButton::clicked, this, [this] { goTo(m_scan.answer() ? m_scan.answer()->former : 0); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_scan.answer() ? m_scan.answer()->next : 0); });
    connect(m_hold, &QToolButton::toggled, this, &StateDock::hold);
    connect(&m_scan, &StateScan::advanced, this, &StateDock::refresh);
    connect(&m_scan, &StateScan::answered, this, &StateDock::refresh);
    refresh();
}

void StateDock::setTab(ConnectionTab *tab)
{
    if (tab == m_tab)
        return;
    for (const QMetaObject::Connection &each : std::as_const(m_wires))
        disconnect(each);
    m_wires.clear();
    m_tab = tab;
    m_wanted = {};
    m_hold->setChecked(false);
    if (tab) {
        m_wires << connect(tab, &ConnectionTab::recordSelected, this, &StateDock::ask);
        m_wires << connect(&tab->timeline(), &TimelineModel::countsChanged, this, &StateDock::grow);
    }
    begin();
}

void StateDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    begin();
}

void StateDock::hideEvent(QHideEvent *event)
{
    m_path.clear();
    m_scan.start({}, {});
    QDockWidget::hideEvent(event);
}

/// From the beginning, where the capture or what it is decoded with is another.
void StateDock::begin()
{
    const bool isWanted = m_tab && isVisible();
    const QString path = isWanted ? m_tab->capturePath() : QString();
    const DecoderChoices choices = isWanted ? m_tab->timeline().decoderChoices() : DecoderChoices();
    if (path != m_path || choices != m_choices) {
        m_path = path;
        m_choices = choices;
        m_scan.start(path, choices);
    }
    grow();
}

void StateDock::grow()
{
    if (!m_tab || !isVisible())
        return;
    if (m_path != m_tab->capturePath() || m_choices != m_tab->timeline().decoderChoices()) {
        begin();
        return;
    }
    m_scan.grow(m_tab->timeline().recordCount());
    ask();
}

void StateDock::ask()
{
    if (!m_tab || !isVisible())
        return;
    const RecordId current = m_tab->currentRecord();
    m_row = current > 0 ? current : m_tab->timeline().recordCount();
    m_scan.ask({.connection = m_wanted.connection, .key = m_wanted.key, .row = m_row, .base = m_base});
}

void StateDock::hold(bool holds)
{
    m_base = holds ? m_row : 0;
    m_hold->setText(m_base > 0 ? tr("Held: row %1").arg(QLocale().toString(m_base)) : tr("Hold"));
    ask();
}

void StateDock::choose(int index)
{
    if (index < 0 || index >= m_listed.size())
        return;
    m_wanted = m_listed.at(index);
    ask();
}

/// The list of documents, where it is another one.
void StateDock::fillDocuments()
{
    const QList<StateDocumentInfo> documents = m_scan.documents().first(qMin(m_scan.documents().size(), MostListed));
    const auto isSame = [](const StateDocumentInfo &one, const StateDocumentInfo &other) {
        return one.connection == other.connection && one.key == other.key;
    };
    if (!std::ranges::equal(documents, m_listed, isSame)) {
        m_listed = documents;
        const bool ofSeveral = m_tab && m_tab->timeline().hasManyConnections();
        m_documents->clear();
        for (const StateDocumentInfo &each : std::as_const(m_listed)) {
            QString text = QString::fromUtf8(each.key);
            if (!each.operation.isEmpty() && each.operation != each.key)
                text += u" · "_s + QString::fromUtf8(each.operation);
            m_documents->addItem(ofSeveral ? tr("%1 · connection %2").arg(text).arg(each.connection) : text);
        }
    }
    auto chosen = std::ranges::find_if(m_listed, [&](const StateDocumentInfo &each) { return isSame(each, m_wanted); });
    if (chosen == m_listed.end() && !m_listed.isEmpty()) {
        chosen = m_listed.begin();
        m_wanted = *chosen;
        ask();
    }
    m_documents->setCurrentIndex(chosen == m_listed.end() ? -1 : int(chosen - m_listed.begin()));
    m_documents->setEnabled(!m_listed.isEmpty());
}

void StateDock::refresh()
{
    fillDocuments();
    const StateAnswer *const answer = m_scan.answer();
    m_hold->setEnabled(!m_listed.isEmpty() && m_row > 0);
    m_former->setEnabled(answer && answer->former > 0);
    m_next->setEnabled(answer && answer->next > 0);
    if (m_listed.isEmpty()) {
        const bool isReading = m_scan.passed() < m_scan.count();
        showNothing(isReading
                        ? tr("Reading…")
                        : tr("No message here changes a document.\nPhoenix presences, GraphQL operations, Bayeux "
                             "channels and lists of JSON Patch operations do;\na rule file can say which others."));
    } else if (answer) {
        showAnswer(*answer);
    } else if (m_scan.passed() < m_row) {
        m_place->setText(
            tr("Reading row %1 of %2…").arg(QLocale().toString(m_scan.passed()), QLocale().toString(m_row)));
    }
}

void StateDock::showNothing(const QString &hint)
{
    m_model->setTree(nullptr);
    m_changes->setDiff({});
    m_place->clear();
    m_note->clear();
    m_note->hide();
    m_hint->setText(hint);
    m_changesHint->setText({});
}

void StateDock::showAnswer(const StateAnswer &answer)
{
    for (int i = 0; i < m_documents->count(); ++i) {
        QFont font = m_documents->font();
        font.setBold(answer.touched.contains(i));
        m_documents->setItemData(i, font, Qt::FontRole);
    }
    m_place->setText(placeText(answer));
    const QString note = noteText(answer);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    restyle(*m_note, "tone", answer.error || !answer.view.fault.isEmpty() ? u"error"_s : u"warning"_s);
    showValues(answer);
}

QString StateDock::placeText(const StateAnswer &answer) const
{
    const QLocale locale;
    const QString row = locale.toString(answer.question.row);
    const RecordId by = answer.view.changedBy;
    if (by == answer.question.row && answer.view.fault.isEmpty())
        return tr("Changed by row %1").arg(row);
    return by > 0 && by < answer.question.row ? tr("At row %1 · changed by row %2").arg(row, locale.toString(by))
                                              : tr("At row %1").arg(row);
}

QString StateDock::noteText(const StateAnswer &answer) const
{
    if (answer.error)
        return errorText(*answer.error);
    QStringList notes;
    const StateView &view = answer.view;
    //: %1: what is wrong with a patch, English
    if (!view.fault.isEmpty())
        notes << tr("This row's change could not be made: %1.").arg(QString::fromUtf8(view.fault));
    else if (view.doubtSince > 0)
        notes << tr("Doubtful: the change in row %1 could not be made.").arg(QLocale().toString(view.doubtSince));
    if (view.exists && !view.isWhole)
        notes << tr("Part of it: how it began is not in the recording.");
    if (m_scan.isCut())
        notes << tr("There are more documents or changes than are followed.");
    return notes.join(u' ');
}

void StateDock::showValues(const StateAnswer &answer)
{
    const QLocale locale;
    const QString row = locale.toString(answer.question.row);
    m_hint->setText(answer.view.changedBy > 0 ? tr("It was cleared.\nNothing has begun it anew at row %1.").arg(row)
                                              : tr("Nothing had told of it at row %1.").arg(row));
    m_model->setFound({});
    m_model->setTree(answer.tree);
    m_model->setFound(answer.changed);
    expandAll();
    const RecordId base = answer.question.base;
    m_changes->setTitles(base > 0 ? tr("At row %1").arg(locale.toString(base)) : tr("Before"),
                         base > 0 ? tr("At row %1").arg(row) : tr("After"));
    MessageDiff diff{.form = MessageDiff::Form::Json};
    for (const StateChange &each :
         answer.difference.changes.first(qMin(answer.difference.changes.size(), MessageDiff::MaxValues)))
        diff.values << differenceOf(each, tr("all of it"));
    diff.leftOut = answer.difference.changes.size() - diff.values.size();
    m_changes->setDiff(diff);
    m_changesHint->setText(base > 0 ? tr("Nothing differs between rows %1 and %2.").arg(locale.toString(base), row)
                                    : tr("Row %1 changes nothing here.").arg(row));
}

/// As far as that is not too much to look at; what changed comes in sight.
void StateDock::expandAll()
{
    QList<QModelIndex> open{m_model->index(0, 0)};
    QModelIndex firstChanged;
    for (qsizetype at = 0; at < open.size() && open.size() < MostOpened; ++at) {
        const QModelIndex index = open.at(at);
        const int inside = m_model->rowCount(index);
        if (inside > 0)
            m_view->expand(index);
        else if (!firstChanged.isValid() && index.data(PayloadTreeModel::FoundRole).toBool())
            firstChanged = index;
        for (int i = 0; i < inside; ++i)
            open << m_model->index(i, 0, index);
    }
    if (firstChanged.isValid())
        m_view->scrollTo(firstChanged);
}

void StateDock::goTo(RecordId row)
{
    if (m_tab && row > 0)
        m_tab->selectRecord(row);
}

void StateDock::copyState()
{
    if (const StateAnswer *const answer = m_scan.answer())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(answer->view.json));
}

void StateDock::copyPatch()
{
    if (const StateAnswer *const answer = m_scan.answer())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(answer->difference.patch));
}

} // namespace plectrum
