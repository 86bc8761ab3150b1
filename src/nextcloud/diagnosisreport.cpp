// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/diagnosisreport.h"

#include "nextcloud/witness.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {

QString outcomeText(const Evidence &evidence)
{
    if (evidence.response.status > 0)
        return QString::fromUtf8(QByteArray::number(evidence.response.status) + ' ' + evidence.response.reason);
    return evidence.error ? QString(errorInfo(*evidence.error).name) : u"nothing"_s;
}

bool opensSocket(const Diagnosis &diagnosis)
{
    const Diagnosis::Answer *const asked = diagnosis.answer(Probe::Kind::AsAsked);
    return asked && asked->evidence.response.status == 101 && !asked->evidence.error;
}

QList<Verdict> conclusions(const Diagnosis &diagnosis, const Translate &translate)
{
    QList<Verdict> verdicts = diagnosis.verdicts(translate);
    if (opensSocket(diagnosis))
        verdicts.removeIf([](const Verdict &verdict) { return !isTrouble(verdict); });
    return verdicts;
}

QJsonObject toJson(const Diagnosis::Answer &answer)
{
    QJsonArray verdicts;
    for (const Verdict &verdict : answer.verdicts)
        verdicts.append(toJson(verdict));
    return {{u"event"_s, u"probe"_s},
            {u"probe"_s, QString(answer.probe.name)},
            {u"purpose"_s, QString::fromUtf8(answer.probe.purpose)},
            {u"url"_s, answer.probe.url.toString(QUrl::RemoveUserInfo)},
            {u"status"_s, answer.evidence.response.status},
            {u"outcome"_s, outcomeText(answer.evidence)},
            {u"timings"_s, answer.evidence.timings.toJson()},
            {u"verdicts"_s, verdicts}};
}

QList<QJsonObject> conclusionsJson(const Diagnosis &diagnosis, const BanGuard::Standing &standing)
{
    QList<QJsonObject> lines;
    const QList<Verdict> verdicts = conclusions(diagnosis);
    for (const Verdict &verdict : verdicts) {
        QJsonObject object = toJson(verdict);
        object.insert(u"event"_s, u"verdict"_s);
        lines.append(object);
    }
    QJsonArray names;
    const QList<Probe> spared = diagnosis.spared();
    for (const Probe &probe : spared)
        names.append(QString(probe.name));
    lines.append({{u"event"_s, u"guard"_s},
                  {u"counted"_s, standing.counted},
                  {u"limit"_s, BanGuard::Limit},
                  {u"spared"_s, names}});
    return lines;
}

QByteArray diagnosisJson(const Diagnosis &diagnosis, const BanGuard::Standing &standing)
{
    QList<QJsonObject> lines;
    for (const Diagnosis::Answer &answer : diagnosis.answers())
        lines.append(toJson(answer));
    lines += conclusionsJson(diagnosis, standing);
    QByteArray text;
    for (const QJsonObject &line : std::as_const(lines))
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

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

QString probesText(const Diagnosis &diagnosis)
{
    QString text;
    for (const Diagnosis::Answer &answer : diagnosis.answers()) {
        text += QString(answer.probe.name).leftJustified(12) + outcomeText(answer.evidence) + u"  "_s
            + answer.probe.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) + u'\n';
    }
    return text;
}

QString conclusionsText(const Diagnosis &diagnosis)
{
    QString text;
    if (opensSocket(diagnosis))
        text += u"The WebSocket opens: nothing is in its way.\n"_s;
    const QList<Verdict> verdicts = conclusions(diagnosis);
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        if (i > 0)
            text += u"\nOr perhaps:\n"_s;
        text += verdictText(verdicts.at(i));
    }
    return text;
}

QString guardText(const Diagnosis &diagnosis, const BanGuard::Standing &standing)
{
    QString text;
    if (standing.counted > 0)
        text += standingText(standing) + u'\n';
    const QList<Probe> spared = diagnosis.spared();
    for (const Probe &probe : spared)
        text += u"not asked, since HaRP might ban this address: "_s + QString(probe.name) + u'\n';
    return text;
}

} // namespace plectrum
