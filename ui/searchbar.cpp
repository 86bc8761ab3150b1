// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchbar.h"

#include "capture/capturereader.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds TypingPause = 150ms;

} // namespace

SearchBar::SearchBar(TimelineModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_text(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_case(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_state(new QLabel(this))
{
    build();
    hide();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &SearchBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(TypingPause); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SearchBar::changed);
    connect(m_case, &QToolButton::toggled, this, &SearchBar::changed);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previous);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::next);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::close);
    connect(&m_scan, &BackgroundScan::advanced, this, &SearchBar::advanced);
    connect(&m_scan, &BackgroundScan::restarted, this, &SearchBar::showState);
    connect(&model, &QAbstractItemModel::modelReset, this, &SearchBar::restart);
    connect(&model, &TimelineModel::countsChanged, this, &SearchBar::followRows);
}

void SearchBar::build()
{
    setProperty("bar", true);
    m_text->setPlaceholderText(tr("Search in payloads"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Search in payloads"));
    m_text->setObjectName(u"searchLineEdit"_s);
    setMonospaced(*m_text);
    m_mode->addItems({tr("Text"), tr("Expression"), tr("Hex bytes")}); // as PayloadSearch::Mode
    m_mode->setAccessibleName(tr("What is searched for"));
    m_mode->setObjectName(u"searchModeComboBox"_s);
    m_case->setText(u"Aa"_s);
    m_case->setToolTip(tr("Tell capitals from small letters"));
    m_case->setAccessibleName(tr("Match case"));
    m_case->setCheckable(true);
    m_case->setObjectName(u"searchCaseToolButton"_s);
    m_previous->setText(u"↑"_s);
    m_previous->setToolTip(tr("Match before (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_previous->setObjectName(u"searchPreviousToolButton"_s);
    m_next->setText(u"↓"_s);
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setObjectName(u"searchNextToolButton"_s);
    m_close->setText(u"✕"_s);
    m_close->setToolTip(tr("Close the search (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setObjectName(u"searchCloseToolButton"_s);
    m_state->setProperty("dim", true);
    m_state->setObjectName(u"searchStateLabel"_s);
    m_state->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_mode);
    layout->addWidget(m_case);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_state);
    layout->addWidget(m_close);
}

void SearchBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (!m_text->text().isEmpty() && !m_search)
        changed();
}

void SearchBar::close()
{
    m_delay.stop();
    m_scan.stop();
    m_search.reset();
    m_from = 0;
    hide();
    Q_EMIT searchChanged(std::nullopt);
    Q_EMIT closed();
}

void SearchBar::setCurrent(RecordId id)
{
    m_current = id;
    if (m_search)
        showState();
}

/// Another thing to look for: the nearest row that has it is gone to.
void SearchBar::changed()
{
    m_delay.stop();
    if (isHidden())
        return;
    const auto mode = PayloadSearch::Mode(m_mode->currentIndex());
    m_case->setEnabled(mode != PayloadSearch::Mode::Hex);
    const auto search = PayloadSearch::compile(mode, m_text->text(), m_case->isChecked());
    m_search = search ? std::optional(*search) : std::nullopt;
    m_problem = search || m_text->text().isEmpty()
        ? QString()
        : tr("At position %1: %2").arg(search.error().position + 1).arg(search.error().expected.join(u", "_s));
    restyle(*m_text, "invalid", !m_problem.isEmpty());
    m_from = m_search ? qMax<RecordId>(1, m_current) : 0;
    restart();
    Q_EMIT searchChanged(m_search);
}

/// Another capture, another filter or another search. The rows shown are searched, no others.
void SearchBar::restart()
{
    if (isHidden())
        return;
    m_scan.stop();
    if (m_search && m_model.reader()) {
        const auto filter = Filter::compile(m_search->filterText());
        if (filter)
            m_scan.start(m_model.reader()->path(), filter->both(m_model.filter()), m_model.recordCount(),
                         m_model.decoderChoices());
    }
    showState();
}

void SearchBar::grow()
{
    if (m_search && m_model.recordCount() > m_scan.scanned() && !m_scan.isRunning())
        m_scan.grow(m_model.recordCount());
}

void SearchBar::followRows()
{
    if (!m_search)
        return;
    advanced();
}

void SearchBar::advanced()
{
    grow(); // rows that came meanwhile
    seek();
    showState();
}

/// Of what is found only rows that are shown count: the table may be zoomed in, held still, or not as far yet.
SearchBar::Span SearchBar::shown() const
{
    const RecordIds &hits = m_scan.hits();
    const int rows = m_model.rowCount();
    return rows == 0 ? Span() : Span{hits.lowerBound(m_model.recordAt(0)), hits.upperBound(m_model.recordAt(rows - 1))};
}

bool SearchBar::isSearching() const
{
    return m_scan.isRunning() || m_model.isScanning();
}

/// Goes to the hit that is waited for.
void SearchBar::seek()
{
    const Span span = shown();
    if (m_from == 0 || span.count() == 0)
        return;
    qint64 at = qMax(span.first, m_scan.hits().lowerBound(m_from));
    if (at >= span.end && isSearching())
        return;
    at = at < span.end ? at : span.first;
    m_from = 0;
    Q_EMIT rowWanted(m_scan.hits().at(at));
}

void SearchBar::next()
{
    go(true);
}
void SearchBar::previous()
{
    go(false);
}

/// Behind the last comes the first again.
void SearchBar::go(bool forwards)
{
    if (m_delay.isActive()) {
        changed();
        return;
    }
    const RecordIds &hits = m_scan.hits();
    const Span span = shown();
    if (span.count() == 0)
        return;
    const qint64 here = hits.lowerBound(m_current);
    const bool isOnHit = here < span.end && hits.at(here) == m_current;
    if (isOnHit && m_inside.step && m_inside.step(forwards)) {
        showState();
        return;
    }
    qint64 at = forwards ? hits.upperBound(m_current) : hits.lowerBound(m_current) - 1;
    if (forwards && at >= span.end && isSearching()) {
        m_from = m_current + 1; // when it is found
        return;
    }
    if (at < span.first || at >= span.end)
        at = forwards ? span.first : span.end - 1;
    m_from = 0;
    Q_EMIT rowWanted(hits.at(at));
    if (m_inside.goTo)
        m_inside.goTo(!forwards);
    showState();
}

void SearchBar::setInside(const Inside &inside)
{
    m_inside = inside;
}

void SearchBar::showState()
{
    const QLocale locale;
    const RecordIds &hits = m_scan.hits();
    const Span span = shown();
    const bool any = span.count() > 0;
    m_next->setEnabled(any);
    m_previous->setEnabled(any);
    QString text = m_problem;
    if (m_search) {
        const qint64 at = hits.lowerBound(m_current);
        const bool onHit = at >= span.first && at < span.end && hits.at(at) == m_current;
        text = !any && !isSearching() ? tr("Not found")
            : onHit ? tr("%1 of %2 rows").arg(locale.toString(at - span.first + 1), locale.toString(span.count()))
                    : tr("%1 rows").arg(locale.toString(span.count()));
        if (const QString place = onHit && m_inside.place ? m_inside.place() : QString(); !place.isEmpty())
            text += tr(" · match %1 in it").arg(place);
        if (m_scan.isRunning() && m_model.recordCount() > 0)
            text += tr(" · searching %1 %").arg(100 * m_scan.scanned() / m_model.recordCount());
    }
    m_state->setText(text);
}

WidgetKeys SearchBar::keys()
{
    return {.where = tr("Search in payloads"),
            .keys = {{tr("Return, Shift+Return"), tr("Next and previous")}, {tr("Escape"), tr("Close the search")}}};
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(!(event->modifiers() & Qt::ShiftModifier));
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace plectrum
