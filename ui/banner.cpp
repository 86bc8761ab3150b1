// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/banner.h"

#include "ui/errortext.h"
#include "ui/verdictcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype BodyChars = 400; // of a refusal

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_diagnose(new QPushButton(tr("Diagnose"), this))
{
    setProperty("banner", u"error"_s);
    setObjectName(u"bannerFrame"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_diagnose->setObjectName(u"bannerDiagnoseButton"_s);
    m_diagnose->setToolTip(tr("Ask the address a few times and say who is in the way"));
    auto *const close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(tr("Hide this message"));
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addLayout(texts, 1);
    layout->addWidget(m_diagnose, 0, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_diagnose, &QPushButton::clicked, this, &Banner::diagnoseAsked);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionAsked);
    hide();
}

void Banner::show(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(u"⚠ "_s + title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // Where there is a handshake to show, there is somebody to ask.
    m_diagnose->setVisible(!action.isEmpty());
    QFrame::show();
    Q_EMIT said(title);
}

void Banner::showRefusal(const Refusal &refusal)
{
    QString body = QString::fromUtf8(refusal.body.left(BodyChars)).trimmed();
    if (refusal.body.size() > BodyChars)
        body += u'…';
    const QString title =
        tr("The handshake was refused: %1 %2").arg(refusal.head.status).arg(QString::fromUtf8(refusal.head.reason));
    const bool plain = refusal.error.code == ErrorCode::HandshakeRefused;
    show(plain ? title : errorText(refusal.error), body.isEmpty() ? errorAdvice(refusal.error) : body,
         tr("Show handshake"));
}

void Banner::showVerdict(const QList<Verdict> &verdicts)
{
    const Verdict &best = verdicts.constFirst();
    if (!isTrouble(best) || best.who == Hop::Unknown || best.who == Hop::Server)
        return;
    QString text = translateVerdict(best.cause.toUtf8().constData());
    if (!best.advice.isEmpty())
        text += u'\n' + tr("Try: %1").arg(translateVerdict(best.advice.constFirst().toUtf8().constData()));
    QString title = translateVerdict(best.summary.toUtf8().constData());
    // Whoever has a name of its own is named.
    if (best.who >= Hop::ReverseProxy && best.who <= Hop::ExApp)
        title = translateVerdict(hopInfo(best.who).text) + u": "_s + title;
    show(title, text, tr("Show handshake"));
}

void Banner::showEnd(const ConnectionEnd &end)
{
    if (end.cause == "closed"_L1)
        return;
    static const QHash<QString, QString> causes{
        {u"fin"_s, tr("The other end hung up without a close frame.")},
        {u"reset"_s, tr("The connection was reset.")},
        {u"tls-alert"_s, tr("The other end ended TLS with an alert.")},
        {u"close-timeout"_s, tr("The other end did not answer the close frame.")},
        {u"pong-timeout"_s, tr("The other end did not answer a ping.")},
        {u"violation"_s, tr("The other end broke a rule of the protocol.")},
    };
    show(causes.value(end.cause, tr("The connection ended.")), end.detail);
}

void Banner::showError(const Error &error)
{
    show(errorText(error), errorAdvice(error));
}

void Banner::showRedirect(const QUrl &from, const QUrl &to, int status)
{
    show(tr("%1 redirects").arg(status), tr("%1 → %2").arg(from.toString(), to.toString()));
}

void Banner::showHeldBack(const QString &host, const BanGuard::Standing &standing)
{
    show(tr("Connecting again has stopped, so that HaRP does not ban this address"),
         host + u": "_s + standingText(standing, translateVerdict));
}

QString Banner::title() const
{
    return m_title->text();
}
QString Banner::text() const
{
    return m_text->text();
}

} // namespace plectrum
