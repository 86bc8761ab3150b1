// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verdictreport.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace plectrum {

QString verdictText(const Verdict &verdict)
{
    QString text = u"Who:      %1 (%2)\n"_s.arg(QString::fromUtf8(hopInfo(verdict.who).text),
                                                QString(confidenceName(verdict.confidence)));
    text += u"What:     %1\n"_s.arg(verdict.summary);
    if (!verdict.cause.isEmpty())
        text += u"Why:      %1\n"_s.arg(verdict.cause);
    const auto list = [&text](const QString &title, const QStringList &lines) {
        QString head = title.leftJustified(10);
        for (const QString &line : lines) {
            text += head + u"- "_s + line + u'\n';
            head = QString(10, u' ');
        }
    };
    list(u"Evidence:"_s, verdict.evidence);
    list(u"Try:"_s, verdict.advice);
    if (!verdict.section.isEmpty())
        text += u"Source:   %1\n"_s.arg(verdict.section);
    return text;
}

void reportVerdict(const QList<Verdict> &verdicts, Console &console)
{
    if (verdicts.isEmpty() || !isTrouble(verdicts.constFirst()))
        return;
    const Verdict &best = verdicts.constFirst();
    if (console.isJson()) {
        QJsonObject object = toJson(best);
        object.insert(u"event"_s, u"verdict"_s);
        console.line(object);
    } else if (best.id.startsWith("closed-"_L1)) {
        console.talk(u'\n' + verdictText(best).trimmed()); // said in order: no error
    } else {
        console.complain(u'\n' + verdictText(best).trimmed());
    }
}

} // namespace plectrum
