// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterline.h"

#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds TypingPause = 150ms;

QString help()
{
    QString text = FilterLine::tr(
        "Rows that match, for example<br><tt>dir == in and kind in (text, binary) and len &gt; 4 KiB</tt><br>"
        "<tt>json.event == \"join-room\" or payload contains 0x0a0b</tt><br><br>Fields:<br>");
    text += u"<table>"_s;
    for (const Filter::FieldInfo &field : Filter::fields())
        text += u"<tr><td><tt>%1</tt>&nbsp;</td><td>%2</td></tr>"_s.arg(
            QString(field.name), QCoreApplication::translate("plectrum::Filter", field.text).toHtmlEscaped());
    return text + u"</table>"_s;
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_follow(new QToolButton(this))
{
    setProperty("bar", true);
    setMonospaced(*m_text);
    m_text->setPlaceholderText(tr("Filter, such as  dir == in and kind == text"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setObjectName(u"filterLineEdit"_s);
    m_text->setToolTip(help());
    m_error->setObjectName(u"filterErrorLabel"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_counts->setProperty("dim", true);
    m_counts->setObjectName(u"countsLabel"_s);
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest row in sight"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setObjectName(u"followToolButton"_s);

    auto *const row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_follow);
    row->addWidget(m_counts);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_error);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &FilterLine::apply);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(TypingPause); });
    connect(m_text, &QLineEdit::returnPressed, this, &FilterLine::apply);
    connect(m_follow, &QToolButton::toggled, this, &FilterLine::followsChanged);
    setCounts(0, 0, false);
}

void FilterLine::apply()
{
    m_delay.stop();
    const auto filter = Filter::compile(m_text->text());
    m_error->setVisible(!filter);
    m_text->setProperty("invalid", !filter);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    if (filter) {
        Q_EMIT filterChanged(*filter);
        return;
    }
    const FilterError &error = filter.error();
    m_error->setText(tr("At position %1: found %2, expected %3")
                         .arg(error.position + 1)
                         .arg(error.found, error.expected.join(u", "_s)));
    m_error->setStyleSheet(u"color: %1;"_s.arg(themeColors(palette()).error.name()));
}

void FilterLine::setCounts(qint64 rows, qint64 hidden, bool scanning)
{
    const QLocale locale;
    QString text = tr("%1 rows").arg(locale.toString(rows));
    if (hidden > 0 || scanning)
        text += tr(" · %1 hidden").arg(locale.toString(hidden));
    if (scanning)
        text += tr(" · searching…");
    m_counts->setText(text);
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
