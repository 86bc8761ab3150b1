// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdictcard.h"

#include "nextcloud/banguard.h"
#include "nextcloud/witness.h"
#include "ui/hopchain.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString translated(const QString &english)
{
    return translateVerdict(english.toUtf8().constData());
}

/// A heading and a paragraph a line.
QString column(const QString &heading, const QStringList &lines)
{
    QString html = u"<p style='margin:0 0 3px 0'><small>%1</small></p>"_s.arg(heading.toHtmlEscaped());
    for (const QString &line : lines)
        html += u"<p style='margin:0 0 2px 0'>%1</p>"_s.arg(translated(line).toHtmlEscaped());
    return html;
}

} // namespace

QString translateVerdict(const char *english)
{
    return QCoreApplication::translate("plectrum::Verdict", english);
}

VerdictCard::VerdictCard(QWidget *parent)
    : QFrame(parent)
    , m_title(label(u"verdictTitleLabel"_s))
    , m_chain(new HopChain(this))
    , m_cause(label(u"verdictCauseLabel"_s))
    , m_evidence(label(u"verdictEvidenceLabel"_s))
    , m_advice(label(u"verdictAdviceLabel"_s))
    , m_ban(label(u"verdictBanLabel"_s))
{
    setProperty("card", u"verdict"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_evidence->setTextFormat(Qt::RichText);
    m_advice->setTextFormat(Qt::RichText);
    m_ban->setProperty("tone", u"warning"_s);
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_evidence, 1, Qt::AlignTop);
    columns->addWidget(m_advice, 1, Qt::AlignTop);
    auto *const chain = new QHBoxLayout;
    chain->addWidget(m_chain);
    chain->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(9);
    layout->addWidget(m_title);
    layout->addLayout(chain);
    layout->addWidget(m_cause);
    layout->addLayout(columns);
    layout->addWidget(m_ban);
    hide();
}

QLabel *VerdictCard::label(const QString &name)
{
    auto *const made = new QLabel(this);
    made->setObjectName(name);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void VerdictCard::show(const QJsonObject &object, const QUrl &url, const QString &answer)
{
    const auto verdict = verdictFromJson(object);
    const bool shown = verdict && isTrouble(*verdict);
    setVisible(shown);
    if (!shown)
        return;
    QString title = translated(verdict->summary);
    if (verdict->who >= Hop::ReverseProxy && verdict->who <= Hop::ExApp)
        title = translateVerdict(hopInfo(verdict->who).text) + u": "_s + title;
    if (verdict->confidence != Confidence::Certain)
        title += verdict->confidence == Confidence::Likely ? tr(" (likely)") : tr(" (a guess)");
    m_title->setText(title);
    m_chain->show(verdict->who, url, answer);
    m_cause->setText(translated(verdict->cause));
    m_cause->setVisible(!verdict->cause.isEmpty());
    m_evidence->setText(column(tr("EVIDENCE"), verdict->evidence));
    m_advice->setText(column(tr("WHAT TO TRY"), verdict->advice));
    m_ban->setVisible(verdict->countsTowardsBan);
    m_ban->setText(tr("HaRP counts this as a failure. After %1 within %2 s it goes silent for this address.")
                       .arg(BanGuard::Limit)
                       .arg(BanGuard::Window.count()));
}

} // namespace plectrum
