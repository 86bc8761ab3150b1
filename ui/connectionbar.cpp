// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectionbar.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct StateInfo {
    Client::State state;
    const char *text;
    const char *chip;
};
constexpr std::array States{
    StateInfo{Client::State::Idle, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Idle"), "idle"},
    StateInfo{Client::State::Resolving, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Resolving…"), "busy"},
    StateInfo{Client::State::Connecting, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Connecting…"), "busy"},
    StateInfo{Client::State::Securing, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Securing…"), "busy"},
    StateInfo{Client::State::Upgrading, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Upgrading…"), "busy"},
    StateInfo{Client::State::Open, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Open"), "good"},
    StateInfo{Client::State::Closing, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Closing…"), "busy"},
    StateInfo{Client::State::Waiting, QT_TRANSLATE_NOOP("plectrum::ConnectionBar", "Waiting to reconnect…"), "busy"},
};

const StateInfo &infoOf(Client::State state)
{
    return States[size_t(state)];
}

QLabel *chipLabel(const char *kind, const QString &name, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setProperty("chip", QString::fromLatin1(kind));
    label->setObjectName(name);
    label->hide();
    return label;
}

} // namespace

QString stateText(Client::State state)
{
    return ConnectionBar::tr(infoOf(state).text);
}

ConnectionBar::ConnectionBar(QWidget *parent)
    : QFrame(parent)
    , m_url(new QComboBox(this))
    , m_button(new QPushButton(this))
    , m_diagnose(new QPushButton(tr("Dia&gnose"), this))
    , m_state(chipLabel("idle", u"stateLabel"_s, this))
    , m_insecure(chipLabel("warning", u"insecureLabel"_s, this))
    , m_secrets(chipLabel("warning", u"secretsLabel"_s, this))
    , m_subprotocol(chipLabel("plain", u"subprotocolLabel"_s, this))
    , m_deflate(chipLabel("plain", u"deflateLabel"_s, this))
    , m_roundTrip(chipLabel("plain", u"roundTripLabel"_s, this))
{
    setProperty("bar", true);
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    setMonospaced(*m_url);
    m_url->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_url->setMinimumWidth(220);
    m_url->setObjectName(u"urlComboBox"_s);
    m_url->setAccessibleName(tr("URL"));
    m_url->lineEdit()->setPlaceholderText(tr("ws://host/path, or loopback:/echo for the embedded server"));
    m_url->completer()->setFilterMode(Qt::MatchContains);
    m_url->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_button->setProperty("primary", true);
    m_button->setObjectName(u"connectButton"_s);
    m_button->setMinimumWidth(112);
    m_diagnose->setObjectName(u"diagnoseButton"_s);
    m_diagnose->setToolTip(tr("Ask the address a few times and say who is in the way (Ctrl+Shift+D)"));
    m_insecure->setText(tr("⚠ insecure"));
    m_insecure->setToolTip(tr("Any certificate is accepted on this connection."));
    m_secrets->setText(tr("⚠ records secrets"));
    m_secrets->setToolTip(tr("Tokens and cookies are recorded as they are."));
    m_deflate->setToolTip(tr("permessage-deflate: size as meant / size on the wire, received and sent"));
    m_roundTrip->setToolTip(tr("Last round trip of a ping"));

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_url, 1);
    for (QLabel *chip : {m_insecure, m_secrets, m_state, m_subprotocol, m_deflate, m_roundTrip})
        layout->addWidget(chip);
    layout->addWidget(m_diagnose);
    layout->addWidget(m_button);

    connect(m_diagnose, &QPushButton::clicked, this, &ConnectionBar::diagnoseAsked);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isLive)
            Q_EMIT disconnectAsked();
        else
            Q_EMIT connectAsked();
    });
    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (!m_isLive)
            Q_EMIT connectAsked();
    });
    setState(Client::State::Idle);
}

QString ConnectionBar::url() const
{
    return m_url->currentText().trimmed();
}
void ConnectionBar::setUrl(const QString &url)
{
    m_url->setEditText(url);
}

void ConnectionBar::setHistory(const QStringList &urls)
{
    const QString present = m_url->currentText();
    m_url->clear();
    m_url->addItems(urls);
    m_url->setEditText(present);
}

void ConnectionBar::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
}

void ConnectionBar::setState(Client::State state)
{
    m_isLive = state != Client::State::Idle;
    m_state->setText(stateText(state));
    m_state->setProperty("chip", QString::fromLatin1(infoOf(state).chip));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_state->show();
    const bool opening = m_isLive && state != Client::State::Open && state != Client::State::Closing;
    m_button->setText(!m_isLive ? tr("Co&nnect") : opening ? tr("Ca&ncel") : tr("Disco&nnect"));
    m_button->setEnabled(state != Client::State::Closing);
    m_url->setEnabled(!m_isLive);
    if (state != Client::State::Open && state != Client::State::Closing) {
        for (QLabel *chip : {m_subprotocol, m_deflate, m_roundTrip})
            chip->hide();
    }
}

void ConnectionBar::showChip(QLabel *chip, const QString &text)
{
    chip->setText(text);
    chip->setVisible(!text.isEmpty());
}

void ConnectionBar::setInfo(const ConnectionInfo &info)
{
    showChip(m_subprotocol, info.subprotocol);
    showChip(m_deflate, info.deflate.isEmpty() ? QString() : tr("deflate"));
}

void ConnectionBar::setFacts(const SessionFacts &facts)
{
    const QLocale locale;
    const qint64 deflated = facts.counters.deflatedIn + facts.counters.deflatedOut;
    const qint64 inflated = facts.counters.inflatedIn + facts.counters.inflatedOut;
    if (deflated > 0)
        showChip(m_deflate, tr("deflate %1 ×").arg(locale.toString(double(inflated) / double(deflated), 'f', 1)));
    if (facts.roundTrip) {
        const double ms = double(facts.roundTrip->count()) / 1e6;
        showChip(m_roundTrip, tr("rtt %1 ms").arg(locale.toString(ms, 'f', ms < 10 ? 2 : 0)));
    }
}

void ConnectionBar::setInsecure(bool insecure)
{
    m_insecure->setVisible(insecure);
}
void ConnectionBar::setKeepsSecrets(bool keeps)
{
    m_secrets->setVisible(keeps);
}

} // namespace plectrum
