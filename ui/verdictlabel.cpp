// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdictlabel.h"

#include "nextcloud/witness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString translated(const QString &english)
{
    return translateVerdict(english.toUtf8().constData()).toHtmlEscaped();
}

QString listed(const QStringList &lines, QLatin1StringView kind)
{
    QString html;
    for (const QString &line : lines)
        html += u"<li>%1</li>"_s.arg(translated(line));
    return html.isEmpty() ? html : u"<%1 style='margin:0 0 0 -22px'>%2</%1>"_s.arg(QString(kind), html);
}

} // namespace

QString translateVerdict(const char *english)
{
    return QCoreApplication::translate("plectrum::Verdict", english);
}

VerdictLabel::VerdictLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"verdictLabel"_s);
    setProperty("note", u"warning"_s);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMargin(10);
    hide();
}

QString VerdictLabel::row(const QString &name, const QString &html) const
{
    return html.isEmpty()
        ? QString()
        : u"<tr><td style='padding-right:12px'><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), html);
}

void VerdictLabel::show(const QJsonObject &object)
{
    const auto verdict = verdictFromJson(object);
    setVisible(verdict && isTrouble(*verdict));
    if (!isVisibleTo(parentWidget()))
        return;
    //: Confidence in a verdict.
    const QString confidence = verdict->confidence == Confidence::Certain ? tr("certain")
        : verdict->confidence == Confidence::Likely                       ? tr("likely")
                                                                          : tr("a guess");
    setText(u"<table cellspacing='4'>"_s
            + row(tr("Who"), translated(QString::fromUtf8(hopInfo(verdict->who).text)) + u" ("_s + confidence + u')')
            + row(tr("What"), translated(verdict->summary)) + row(tr("Why"), translated(verdict->cause))
            + row(tr("Evidence"), listed(verdict->evidence, "ul"_L1)) + row(tr("Try"), listed(verdict->advice, "ol"_L1))
            + u"</table>"_s);
}

} // namespace plectrum
