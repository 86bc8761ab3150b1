// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterline.h"

#include "capture/filterlexer.h"
#include "capture/filtermacros.h"
#include "decoders/decodedmeanings.h"
#include "ui/filterbook.h"
#include "ui/filteredit.h"
#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds TypingPause = 150ms;
constexpr qsizetype MaxExpected = 9; ///< words an error names
constexpr qsizetype MaxInMenu = 60;  ///< characters of a filter in a menu
constexpr qsizetype RecentInMenu = 12;

QString help()
{
    QString text = QCoreApplication::translate(
        "plectrum::FilterLine",
        "Rows that match, for example<br><tt>dir == in and kind in {text binary} and len &gt; 4 KiB</tt><br>"
        "<tt>json.event == \"join-room\" or payload matches /al(ice)?/i</tt><br>"
        "<tt>$saved and not delta &lt; 200ms</tt><br>Ctrl+Space says what may stand at the cursor.<br><br>Fields:<br>");
    text += u"<table>"_s;
    for (const Filter::FieldInfo &field : Filter::fields())
        text += u"<tr><td><tt>%1</tt>&nbsp;</td><td>%2</td></tr>"_s.arg(
            QString(field.name), QCoreApplication::translate("plectrum::Filter", field.text).toHtmlEscaped());
    return text + u"</table>"_s;
}

QString shortened(QString text)
{
    if (text.size() > MaxInMenu)
        text = text.left(MaxInMenu - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

/// An "or" binds weaker than what is to be added.
bool needsParentheses(const QString &text)
{
    const auto tokens = lexFilter(text);
    return tokens && std::ranges::any_of(*tokens, [](const FilterToken &token) {
               return token.text.compare("or"_L1, Qt::CaseInsensitive) == 0
                   && (token.kind == FilterToken::Kind::Symbol || token.kind == FilterToken::Kind::Word);
           });
}

/// What of the words that may stand there begins with what does.
QStringList begunWords(const FilterError &error)
{
    QStringList words;
    for (const QString &word : error.words) {
        if (word.startsWith(error.found, Qt::CaseInsensitive))
            words << word;
    }
    return words;
}

/// Whether the filter is not wrong yet: something is missing, or the last word is half typed.
bool isBegun(const FilterError &error, const QString &text)
{
    return error.length == 0
        || (error.macro.isEmpty() && error.position + error.length == text.size() && !begunWords(error).isEmpty());
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QFrame(parent)
    , m_text(new FilterEdit(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(m_menuButton))
    , m_error(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_stop(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_heartbeats(new QToolButton(this))
    , m_protocols([] { return filterProtocols(); })
{
    build();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { apply(false); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(TypingPause); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { apply(true); });
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_book && !m_applied.isEmpty() && m_applied == m_text->text().trimmed())
            m_book->remember(m_applied);
    });
    connect(m_error, &QLabel::linkActivated, this, &FilterLine::takeSuggestion);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterLine::fillMenu);
    connect(m_stop, &QToolButton::clicked, this, &FilterLine::stopAsked);
    connect(m_heartbeats, &QToolButton::toggled, this, [this](bool shows) {
        if (m_book)
            m_book->setHidesHeartbeats(!shows);
    });
    connect(m_follow, &QToolButton::toggled, this, &FilterLine::followsChanged);
    setCounts({});
}

void FilterLine::build()
{
    setProperty("bar", true);
    m_text->setPlaceholderText(tr("Filter, such as  dir == in and kind == text"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setObjectName(u"filterLineEdit"_s);
    m_text->setToolTip(help());
    m_menuButton->setText(tr("Filters"));
    m_menuButton->setToolTip(tr("Saved and recent filters"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setObjectName(u"filtersToolButton"_s);
    m_menu->setObjectName(u"filtersMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_error->setObjectName(u"filterErrorLabel"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::RichText);
    m_error->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_error->hide();
    m_counts->setProperty("dim", true);
    m_counts->setObjectName(u"countsLabel"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop searching; what was found stays"));
    m_stop->setObjectName(u"stopScanToolButton"_s);
    m_stop->hide();
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest row in sight"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setObjectName(u"followToolButton"_s);

    m_heartbeats->setText(tr("Heartbeats"));
    m_heartbeats->setToolTip(tr("Show what only keeps connections alive: heartbeats of protocols, and pings with their "
                                "pongs. Those that come late or stay unanswered are always shown."));
    m_heartbeats->setCheckable(true);
    m_heartbeats->setChecked(true);
    m_heartbeats->setObjectName(u"heartbeatsToolButton"_s);

    m_row = new QHBoxLayout;
    m_row->setSpacing(10);
    m_row->addWidget(m_menuButton);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_heartbeats);
    m_row->addWidget(m_follow);
    m_row->addWidget(m_counts);
    m_row->addWidget(m_stop);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_error);
}

void FilterLine::setBook(FilterBook &book)
{
    m_book = &book;
    // Another text may be meant by the names in the filter.
    connect(&book, &FilterBook::changed, this, [this] {
        if (m_text->text().contains(u'$'))
            apply(false);
    });
    const auto takeHeartbeats = [this] {
        const QSignalBlocker blocker(m_heartbeats);
        m_heartbeats->setChecked(!m_book->hidesHeartbeats());
        apply(false);
    };
    connect(&book, &FilterBook::heartbeatsChanged, this, takeHeartbeats);
    if (book.hidesHeartbeats())
        takeHeartbeats();
}

void FilterLine::setVocabulary(std::function<FilterVocabulary()> vocabulary)
{
    m_text->setVocabulary([this, vocabulary = std::move(vocabulary)] {
        FilterVocabulary words = vocabulary();
        if (m_book)
            words.macros = m_book->macros();
        words.protocols = m_protocols();
        return words;
    });
}

void FilterLine::setProtocols(std::function<FilterProtocols()> protocols)
{
    m_protocols = std::move(protocols);
}

void FilterLine::apply(bool finished)
{
    m_delay.stop();
    const auto filter = Filter::compile(m_text->text(), m_book ? m_book->macros() : FilterMacros(), m_protocols());
    m_error->setVisible(!filter);
    const bool isWrong = !filter && (finished || !isBegun(filter.error(), m_text->text()));
    restyle(*m_text, "invalid", isWrong);
    m_text->setError(isWrong ? std::optional(filter.error()) : std::nullopt);
    if (!filter) {
        m_applied.clear();
        showError(filter.error(), finished);
        return;
    }
    m_applied = m_text->text().trimmed();
    Q_EMIT filterChanged(m_heartbeats->isChecked() ? *filter : filter->both(*Filter::compile(u"not heartbeat"_s)));
}

/// What is only missing yet is a hint, until the filter is said to be finished.
void FilterLine::showError(const FilterError &error, bool finished)
{
    m_shownError = error;
    QStringList expected = error.expected;
    if (expected.size() > MaxExpected)
        expected = expected.mid(0, MaxExpected) << u"…"_s;
    const bool hint = !finished && isBegun(error, m_text->text());
    if (hint && error.length > 0)
        expected = begunWords(error);
    const QString list = expected.join(u", "_s).toHtmlEscaped();
    QString text = hint
        ? tr("Goes on with %1").arg(list)
        : tr("At position %1: found %2, expected %3").arg(error.position + 1).arg(error.found.toHtmlEscaped(), list);
    if (!error.macro.isEmpty())
        text = tr("In the saved filter “%1”: found %2, expected %3")
                   .arg(error.macro.toHtmlEscaped(), error.found.toHtmlEscaped(), list);
    if (!hint && !error.suggestion.isEmpty()) {
        const QString link = u"<a href=\"#\" style=\"color: %1;\">%2</a>"_s.arg(themeColors(palette()).accent.name(),
                                                                                error.suggestion.toHtmlEscaped());
        text += u" · "_s + tr("Did you mean %1?").arg(link);
    }
    m_error->setText(text);
    const ThemeColors &colors = themeColors(palette());
    m_error->setStyleSheet(u"color: %1;"_s.arg((hint ? colors.dim : colors.error).name()));
}

void FilterLine::takeSuggestion()
{
    QString text = m_text->text();
    text.replace(m_shownError.position, m_shownError.length, m_shownError.suggestion);
    m_text->setText(text);
    m_text->setCursorPosition(int(m_shownError.position + m_shownError.suggestion.size()));
    m_text->setFocus();
    apply(false);
}

void FilterLine::setText(const QString &text)
{
    m_text->setText(text);
    apply(true);
    if (m_book && !m_applied.isEmpty())
        m_book->remember(m_applied);
}

void FilterLine::join(const QString &term, FilterJoin how)
{
    const QString old = m_applied; // what is wrong or half written is no part of it
    const QString left = needsParentheses(old) ? u'(' + old + u')' : old;
    switch (how) {
    case FilterJoin::Replace:
        return setText(term);
    case FilterJoin::ReplaceNot:
        return setText(u"not "_s + term);
    case FilterJoin::And:
        return setText(old.isEmpty() ? term : left + u" and "_s + term);
    case FilterJoin::AndNot:
        return setText(old.isEmpty() ? u"not "_s + term : left + u" and not "_s + term);
    case FilterJoin::Or:
        return setText(old.isEmpty() ? term : old + u" or "_s + term);
    }
}

void FilterLine::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    QAction *const save = m_menu->addAction(tr("Save this filter…"), this, &FilterLine::saveFilter);
    save->setObjectName(u"saveFilterAction"_s);
    save->setEnabled(m_book && !m_applied.isEmpty());
    if (!m_book)
        return;
    if (!m_book->saved().isEmpty()) {
        addHeading(*m_menu, tr("Saved"));
        auto *const remove = new QMenu(tr("Remove"), m_menu);
        for (const SavedFilter &filter : m_book->saved()) {
            QAction *const use =
                m_menu->addAction(shortened(filter.name), this, [this, text = filter.text] { setText(text); });
            use->setToolTip(filter.text.toHtmlEscaped() + u"<br>"_s
                            + tr("Other filters use it as %1").arg(filterMacroUse(filter.name)).toHtmlEscaped());
            remove->addAction(shortened(filter.name), this, [this, name = filter.name] { m_book->remove(name); });
        }
        m_menu->addMenu(remove);
    }
    const QStringList recent = m_book->history().mid(0, RecentInMenu);
    if (!recent.isEmpty())
        addHeading(*m_menu, tr("Recent"));
    for (const QString &text : recent)
        m_menu->addAction(shortened(text), this, [this, text] { setText(text); })->setToolTip(text.toHtmlEscaped());
}

void FilterLine::saveFilter()
{
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveFilterDialog"_s);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter\n%1\n\nOther filters use it as $name.").arg(shortened(m_applied)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text = m_applied](const QString &name) {
        // A brace would end the name where another filter uses it.
        if (const QString kept = QString(name).remove(u'}').trimmed(); !kept.isEmpty())
            m_book->save({kept, text});
    });
    dialog->open();
}

void FilterLine::setCounts(const Counts &counts)
{
    const QLocale locale;
    QString text = tr("%1 rows").arg(locale.toString(counts.rows));
    if (counts.hidden > 0 || counts.scanning)
        text += (counts.zoomed                                           ? tr(" · %1 hidden")
                     : m_applied.isEmpty() && !m_heartbeats->isChecked() ? tr(" · %1 heartbeats hidden")
                                                                         : tr(" · %1 hidden by filter"))
                    .arg(locale.toString(counts.hidden));
    text += u" · "_s + locale.formattedDataSize(counts.bytes);
    if (counts.scanning && counts.rows > 0)
        text += tr(" · searching %1 %").arg(100 * counts.scanned / counts.rows);
    else if (counts.scanned < counts.rows)
        text += tr(" · stopped at row %1").arg(locale.toString(counts.scanned));
    if (counts.paused)
        text += tr(" · paused, %1 waiting").arg(locale.toString(counts.waiting));
    m_counts->setText(text);
    m_stop->setVisible(counts.scanning && counts.rows > 0);
}

void FilterLine::addTool(QAction &action)
{
    auto *const button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setObjectName(QString(action.objectName()).replace(u"Action"_s, u"ToolButton"_s));
    m_row->insertWidget(m_row->indexOf(m_follow), button);
}

void FilterLine::setFollows(bool follows)
{
    m_follow->setChecked(follows);
}

void FilterLine::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace plectrum
