// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowactions.h"

#include "capture/capturereader.h"
#include "decoders/decodedmeanings.h"
#include "ui/colorrulesdialog.h"
#include "ui/commands/command.h"
#include "ui/comparedialog.h"
#include "ui/decodermenu.h"
#include "ui/models/timelinemodel.h"
#include "ui/rowjumps.h"
#include "ui/rowmarker.h"
#include "ui/rowselection.h"
#include "ui/timelinelook.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {

/// One row of the table of actions.
struct RowActions::Entry {
    enum class Needs : quint8 { Capture, Row, TwoRows, Connection };
    QLatin1StringView name;
    const char *text;
    const char *toolTip;
    QLatin1StringView shortcut;
    Needs needs;
    bool isOfRows; ///< stands in the rows' own menu too
    bool endsGroup;
    void (RowActions::*call)();
};

std::span<const RowActions::Entry> RowActions::table()
{
    using Needs = Entry::Needs;
    static constexpr std::array Table{
        Entry{"pause"_L1, QT_TR_NOOP("&Pause"),
              QT_TR_NOOP("Rows stand still; what crosses the wire is recorded all the same"), "Pause"_L1,
              Needs::Capture, false, true, &RowActions::togglePause},
        Entry{"reference"_L1, QT_TR_NOOP("Mark as &reference"), QT_TR_NOOP("Times count from this row"),
              "Ctrl+Shift+M"_L1, Needs::Row, true, false, &RowActions::toggleReference},
        Entry{"bookmark"_L1, QT_TR_NOOP("&Bookmark"), QT_TR_NOOP("On the selected rows, kept in the capture file"),
              "Ctrl+B"_L1, Needs::Row, true, false, &RowActions::toggleBookmarks},
        Entry{"note"_L1, QT_TR_NOOP("&Note…"), QT_TR_NOOP("On the selected rows, kept in the capture file"),
              "Ctrl+Shift+N"_L1, Needs::Row, true, true, &RowActions::askForNote},
        Entry{"nextBookmark"_L1, QT_TR_NOOP("Next boo&kmark"), "", "F2"_L1, Needs::Capture, false, false,
              &RowActions::nextBookmark},
        Entry{"previousBookmark"_L1, QT_TR_NOOP("Previo&us bookmark"), "", "Shift+F2"_L1, Needs::Capture, false, false,
              &RowActions::previousBookmark},
        Entry{"goToRow"_L1, QT_TR_NOOP("&Go to row…"), "", "Ctrl+G"_L1, Needs::Capture, false, false,
              &RowActions::askForRow},
        Entry{"goToTime"_L1, QT_TR_NOOP("Go to &time…"), "", "Ctrl+Shift+G"_L1, Needs::Capture, false, false,
              &RowActions::askForTime},
        Entry{"counterpart"_L1, QT_TR_NOOP("Go to &answer or request"),
              QT_TR_NOOP("The row that answers this one, or that it answers"), "Ctrl+J"_L1, Needs::Row, true, false,
              &RowActions::counterpart},
        Entry{"previousFragment"_L1, QT_TR_NOOP("Pre&vious fragment"), QT_TR_NOOP("Of the same message"), "Alt+Left"_L1,
              Needs::Row, true, false, &RowActions::previousFragment},
        Entry{"nextFragment"_L1, QT_TR_NOOP("Next &fragment"), QT_TR_NOOP("Of the same message"), "Alt+Right"_L1,
              Needs::Row, true, true, &RowActions::nextFragment},
        Entry{"savePayload"_L1, QT_TR_NOOP("&Save payload…"), QT_TR_NOOP("Of several rows, a file each"), ""_L1,
              Needs::Row, true, false, &RowActions::savePayloads},
        Entry{"compare"_L1, QT_TR_NOOP("Co&mpare two rows…"), QT_TR_NOOP("Side by side; select two rows"),
              "Ctrl+Shift+C"_L1, Needs::TwoRows, true, false, &RowActions::compare},
        Entry{"resend"_L1, QT_TR_NOOP("Send aga&in"),
              QT_TR_NOOP("The selected messages; a connection that is closed is opened first"), "Ctrl+Shift+S"_L1,
              Needs::Connection, true, false, &RowActions::resend},
        Entry{"saveMessage"_L1, QT_TR_NOOP("Add to sav&ed messages…"), QT_TR_NOOP("For every connection"), ""_L1,
              Needs::Row, true, true, &RowActions::saveMessage},
        Entry{"colorRules"_L1, QT_TR_NOOP("Colour ru&les…"), QT_TR_NOOP("Which rows stand out, and how"), ""_L1,
              Needs::Capture, false, false, &RowActions::editColorRules},
    };
    return Table;
}

RowActions::RowActions(TimelineView &view, TimelineModel &model, QWidget &tab)
    : QObject(&tab)
    , m_view(view)
    , m_model(model)
    , m_tab(tab)
    , m_jumps(new RowJumps(view, model, tab))
    , m_saver(&tab)
    , m_marker(new RowMarker(view, model, this))
    , m_copyMenu(new QMenu(tr("&Copy as"), &tab))
    , m_columnMenu(new QMenu(tr("C&olumns and time"), &tab))
    , m_decoderMenu(new QMenu(tr("&Decode connection as"), &tab))
{
    for (const Entry &entry : table()) {
        auto *const action = new QAction(tr(entry.text), this);
        action->setObjectName(entry.name + "Action"_L1);
        if (*entry.toolTip)
            action->setToolTip(tr(entry.toolTip));
        action->setShortcut(QKeySequence(entry.shortcut));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        tab.addAction(action);
        connect(action, &QAction::triggered, this, [this, call = entry.call] { (this->*call)(); });
        m_actions.insert(entry.name, action);
    }
    for (const QLatin1StringView checkable : {"pause"_L1, "reference"_L1, "bookmark"_L1})
        m_actions.value(checkable)->setCheckable(true);
    m_copyMenu->setObjectName(u"copyMenu"_s);
    for (const CopyFormat &format : copyFormats()) {
        QAction *const action = m_copyMenu->addAction(QCoreApplication::translate("plectrum::RowCopy", format.name),
                                                      this, [this, kind = format.kind] { copyAs(kind); });
        action->setObjectName(format.id + "Action"_L1);
    }
    connect(m_jumps, &RowJumps::said, this, &RowActions::said);
    connect(m_jumps, &RowJumps::failed, this, &RowActions::failed);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_view.fillColumnMenu(*m_columnMenu);
    });
    m_decoderMenu->setObjectName(u"decoderMenu"_s);
    connect(m_decoderMenu, &QMenu::aboutToShow, this,
            [this] { fillDecoderMenu(*m_decoderMenu, m_model, m_view.currentRecord()); });
    connect(m_marker, &RowMarker::removed, this, &RowActions::removed);
    connect(m_marker, &RowMarker::said, this, &RowActions::said);
    connect(m_marker, &RowMarker::failed, this, &RowActions::failed);
    connect(&m_view, &TimelineView::rowsSelected, this, &RowActions::update);
    connect(&m_model, &TimelineModel::countsChanged, this, &RowActions::update);
    connect(&m_model, &TimelineModel::modelReset, this, &RowActions::update);
    update();
}

RowActions::~RowActions() = default;

QAction &RowActions::pauseAction() const
{
    return *m_actions.value("pause"_L1);
}

void RowActions::setLook(TimelineLook &look)
{
    m_look = &look;
}

void RowActions::setNotes(const QList<RecordId> &ids, const QString &text)
{
    m_marker->setNotes(ids, text);
}

void RowActions::addNote(RecordId id, const QString &text)
{
    m_marker->addNote(id, text);
}

void RowActions::setCanSend(bool canSend, bool opensFirst)
{
    m_canSend = canSend;
    m_opensFirst = opensFirst;
    update();
}

void RowActions::update()
{
    const qint64 selected = RowSelection(m_view).count();
    const RecordId current = m_view.currentRecord();
    for (const Entry &entry : table()) {
        const bool isPossible = entry.needs == Entry::Needs::Capture ? m_model.reader() != nullptr
            : entry.needs == Entry::Needs::Row                       ? current > 0
            : entry.needs == Entry::Needs::TwoRows                   ? selected == 2
                                                                     : m_canSend && selected > 0;
        const QString reason = entry.needs == Entry::Needs::Capture ? tr("There is no recording yet")
            : entry.needs == Entry::Needs::Row                      ? tr("Select a row first")
            : entry.needs == Entry::Needs::TwoRows                  ? tr("Select two rows first")
                                                                    : tr("Select rows of an open connection first");
        setPossible(*m_actions.value(entry.name), isPossible, reason);
    }
    m_copyMenu->setEnabled(selected > 0);
    m_decoderMenu->setEnabled(current > 0);
    m_actions.value("pause"_L1)->setChecked(m_model.isPaused());
    m_actions.value("bookmark"_L1)->setChecked(m_marker->isBookmarked());
    m_actions.value("reference"_L1)->setChecked(current > 0 && current == m_model.times().reference());
}

void RowActions::fillMenu(QMenu &menu)
{
    fill(menu, false);
    menu.addMenu(m_decoderMenu);
    menu.addMenu(m_columnMenu);
}

void RowActions::fillRowMenu(QMenu &menu)
{
    fill(menu, true);
    menu.addMenu(m_decoderMenu);
}

void RowActions::fill(QMenu &menu, bool ofRowsOnly)
{
    for (const Entry &entry : table()) {
        if (ofRowsOnly && !entry.isOfRows)
            continue;
        if (entry.name == "savePayload"_L1)
            menu.addMenu(m_copyMenu);
        menu.addAction(m_actions.value(entry.name));
        if (entry.endsGroup)
            menu.addSeparator();
    }
}

void RowActions::askForRow()
{
    m_jumps->askForRow();
}
void RowActions::askForTime()
{
    m_jumps->askForTime();
}
void RowActions::counterpart()
{
    m_jumps->relate(RowRelation::Counterpart);
}
void RowActions::previousFragment()
{
    m_jumps->relate(RowRelation::PreviousFragment);
}
void RowActions::nextFragment()
{
    m_jumps->relate(RowRelation::NextFragment);
}

void RowActions::togglePause()
{
    m_model.setPaused(!m_model.isPaused());
    update();
}

void RowActions::toggleReference()
{
    const RecordId current = m_view.currentRecord();
    const bool isMarked = current == m_model.times().reference();
    m_model.setReference(isMarked ? 0 : current);
    if (m_look)
        m_look->setTimeMode(isMarked ? TimeMode::SinceStart : TimeMode::SinceReference);
    update();
}

void RowActions::toggleBookmarks()
{
    m_marker->toggleBookmarks();
    update();
}

void RowActions::askForNote()
{
    m_marker->askForNote(m_tab);
}

void RowActions::nextBookmark()
{
    goToBookmark(m_marker->bookmarkAfter(m_view.currentRecord()));
}
void RowActions::previousBookmark()
{
    goToBookmark(m_marker->bookmarkBefore(m_view.currentRecord()));
}

void RowActions::goToBookmark(RecordId id)
{
    if (id > 0)
        m_jumps->goTo(id);
    else
        Q_EMIT said(tr("No row that is shown has a bookmark."));
}

void RowActions::copyAs(CopyFormat::Kind format)
{
    const CopiedRows copied = copyRows(m_view, m_model, format);
    if (copied.rows == 0)
        return;
    QGuiApplication::clipboard()->setText(copied.text);
    Q_EMIT said(tr("Rows copied: %L1").arg(copied.rows));
}

void RowActions::compare()
{
    const QList<int> rows = RowSelection(m_view).rows(2);
    if (rows.size() != 2)
        return;
    auto *const dialog =
        new CompareDialog(*m_model.reader(), m_model.recordAt(rows.first()), m_model.recordAt(rows.last()), &m_tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void RowActions::editColorRules()
{
    if (!m_look)
        return;
    auto *const dialog = new ColorRulesDialog(m_look->colorRules(), m_look->macros(),
                                              filterProtocols(DecoderSet::orTable(m_look->decoderSet())), &m_tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColorRulesDialog::rulesChosen, this, [this, dialog] { m_look->setColorRules(dialog->rules()); });
    dialog->open();
}

} // namespace plectrum
