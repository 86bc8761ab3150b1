// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filteredit.h"

#include "capture/filterfields.h"
#include "capture/filterlexer.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int AboutRole = Qt::UserRole + 1;
constexpr int PopupWidth = 560;

/// The word on the left, what it means dimmed on the right.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString about = index.data(AboutRole).toString();
        const QRect word = QFontMetrics(option.font).boundingRect(index.data().toString());
        const QRect room = option.rect.adjusted(qMax(150, word.width() + 24), 0, -8, 0);
        painter->save();
        painter->setFont(QApplication::font());
        painter->setPen(themeColors(option.palette).dim);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(about, Qt::ElideRight, room.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
    }
};

bool isKeyword(const QString &word)
{
    return word == "and"_L1 || word == "or"_L1 || word == "not"_L1
        || std::ranges::any_of(filterOperators(), [&word](const FilterOperatorName &row) { return row.name == word; });
}

bool isField(const QString &word)
{
    return word.startsWith("header."_L1)
        || std::ranges::any_of(filterFieldTable(), [&word](const FilterFieldRow &row) { return row.name == word; });
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setMonospaced(*this);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_completer->popup()));
    setMonospaced(*m_completer->popup());
    m_completer->popup()->setObjectName(u"filterOffersView"_s);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::insert);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::colour);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

void FilterEdit::setVocabulary(std::function<FilterVocabulary()> vocabulary)
{
    m_vocabulary = std::move(vocabulary);
}

void FilterEdit::setError(const std::optional<FilterError> &error)
{
    m_error = error;
    colour();
}

/// QLineEdit takes formats for its text only from input methods.
void FilterEdit::colour()
{
    if (m_composing)
        return;
    const ThemeColors &colors = themeColors(palette());
    std::optional<FilterError> wrong;
    qsizetype start = 0;
    const auto tokens = lexFilterPart(text(), wrong, start);
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [this, &attributes](qsizetype from, qsizetype length, const QTextCharFormat &format) {
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, int(from) - cursorPosition(),
                                                   int(length), format);
    };
    for (const FilterToken &token : tokens) {
        QTextCharFormat format;
        const QString word = token.text.toLower();
        const bool isWord = token.kind == FilterToken::Kind::Word;
        if (token.kind == FilterToken::Kind::JsonPath || (isWord && isField(word))) {
            format.setForeground(colors.accent);
        } else if ((isWord && isKeyword(word)) || token.kind == FilterToken::Kind::Symbol) {
            format.setForeground(colors.dim);
            format.setFontWeight(QFont::DemiBold);
        } else if (token.kind == FilterToken::Kind::Macro || token.kind == FilterToken::Kind::Parameter) {
            format.setForeground(colors.warning);
        } else if (token.kind != FilterToken::Kind::End) {
            format.setForeground(colors.incoming);
        }
        if (token.length > 0)
            add(token.position, token.length, format);
    }
    if (m_error && !text().isEmpty()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colors.error);
        format.setForeground(colors.error);
        const qsizetype at = qMin(m_error->position, text().size() - 1);
        add(at, qMax<qsizetype>(1, m_error->length), format);
    }
    m_colouring = true;
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
    m_colouring = false;
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
}

void FilterEdit::offer(bool asked)
{
    const auto completion =
        completeFilter(text(), cursorPosition(), m_vocabulary ? m_vocabulary() : FilterVocabulary());
    const bool begun = completion.end > completion.start;
    // An offer that nobody asked for, and that would take Enter, needs something typed.
    if (completion.candidates.isEmpty() || (!asked && !begun)) {
        m_completer->popup()->hide();
        return;
    }
    m_start = completion.start;
    m_end = completion.end;
    m_offers->clear();
    for (const auto &candidate : completion.candidates) {
        auto *const item = new QStandardItem(candidate.text);
        const QString help =
            candidate.help ? QCoreApplication::translate(candidate.context, candidate.help) : QString();
        item->setData(candidate.about.isEmpty() || help.isEmpty() ? candidate.about + help
                                                                  : candidate.about + u" · "_s + help,
                      AboutRole);
        m_offers->appendRow(item);
    }
    QRect place = cursorRect();
    place.setBottom(height() + 1); // below the line's own border
    place.setWidth(qMin(PopupWidth, qMax(240, width())));
    m_completer->complete(place);
    // Enter without a choice takes the filter as it is.
    m_completer->popup()->setCurrentIndex({});
}

void FilterEdit::insert(const QString &candidate)
{
    const bool goesOn = candidate.endsWith(u'.');
    const QString rest = text().mid(m_end);
    const QString added = candidate + (goesOn || rest.startsWith(u' ') ? QString() : u" "_s);
    setSelection(int(m_start), int(m_end - m_start));
    QLineEdit::insert(added);
    offer(true);
}

WidgetKeys FilterEdit::keys()
{
    return {.where = tr("Filter line"),
            .keys = {{tr("Ctrl+Space"), tr("What can stand here")},
                     {tr("Tab"), tr("Take the offer")},
                     {tr("Return"), tr("Filter")}}};
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
        return;
    }
    QAbstractItemView *const popup = m_completer->popup();
    if (takesTab() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        const QModelIndex chosen = popup->currentIndex().isValid() ? popup->currentIndex() : m_offers->index(0, 0);
        popup->hide();
        insert(chosen.data().toString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// With offers in sight Tab takes the one that was chosen, or the first for what was begun. What could follow is no
/// reason to stay.
bool FilterEdit::takesTab() const
{
    const QAbstractItemView *const popup = m_completer->popup();
    return popup->isVisible() && (popup->currentIndex().isValid() || m_end > m_start);
}

/// A Tab that takes an offer comes as a key.
bool FilterEdit::focusNextPrevChild(bool next)
{
    if (takesTab())
        return false;
    m_completer->popup()->hide();
    return QLineEdit::focusNextPrevChild(next);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
}

} // namespace plectrum
