// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replaytext.h"

#include "replay/messagetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Subject = ReplayRow::Subject;
using Class = ReplayRow::Difference;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(plectrum::ReplayText)
};

QString contentText(const ScenarioContent &content)
{
    if (content.kind == ScenarioContent::Kind::File)
        return Text::tr("file %1").arg(QString::fromUtf8(content.data));
    return messageLine({!content.isBinary(), content.data});
}

QString answerText(const ScenarioAnswer &answer, int usual)
{
    QStringList parts{QString::number(answer.status.value_or(usual))};
    if (answer.subprotocol && !answer.subprotocol->isEmpty())
        parts << QString::fromUtf8(*answer.subprotocol);
    return parts.join(u" · "_s);
}

} // namespace

QString subjectText(Subject subject)
{
    switch (subject) {
    case Subject::Handshake:
        return Text::tr("handshake");
    case Subject::Sent:
        return Text::tr("sent");
    case Subject::Message:
        return Text::tr("message");
    case Subject::Pong:
        return Text::tr("pong");
    case Subject::End:
        return Text::tr("end");
    case Subject::Answer:
        return Text::tr("answer");
    }
    return {};
}

QString expectedOf(const ScenarioStep &step)
{
    switch (step.verb) {
    case ScenarioStep::Verb::Connect:
        return answerText(step.answer, 101);
    case ScenarioStep::Verb::Http:
        return QString::fromUtf8(step.method + ' ' + step.url);
    case ScenarioStep::Verb::Wait:
        return Text::tr("%L1 ms").arg(step.duration.count() / 1'000'000);
    case ScenarioStep::Verb::Barrier:
        return step.name;
    case ScenarioStep::Verb::Close:
        return step.code ? QString::number(*step.code) + u' ' + readable(step.reason) : QString();
    case ScenarioStep::Verb::Expect:
        if (step.end)
            return step.end->code ? QString::number(*step.end->code) : QString();
        return contentText(step.content);
    case ScenarioStep::Verb::Send:
    case ScenarioStep::Verb::Ping:
        return contentText(step.content);
    }
    return {};
}

QString verbText(const ScenarioStep &step)
{
    switch (step.verb) {
    case ScenarioStep::Verb::Connect:
        return Text::tr("connect");
    case ScenarioStep::Verb::Send:
        return Text::tr("send");
    case ScenarioStep::Verb::Expect:
        return step.end ? Text::tr("expect end") : Text::tr("expect");
    case ScenarioStep::Verb::Wait:
        return Text::tr("wait");
    case ScenarioStep::Verb::Ping:
        return Text::tr("ping");
    case ScenarioStep::Verb::Close:
        return Text::tr("close");
    case ScenarioStep::Verb::Barrier:
        return Text::tr("barrier");
    case ScenarioStep::Verb::Http:
        return Text::tr("http");
    }
    return {};
}

QString answerSide(const ReplayRow &row, bool expected)
{
    for (const ValueDifference &value : row.diff.values) {
        const QString text = readable(expected ? value.expected : value.actual).left(200);
        return value.place == "status"_L1 ? text : QString(value.place + u": "_s + text);
    }
    return {};
}

QString secondsText(std::chrono::nanoseconds at)
{
    return QString::number(double(at.count()) / 1e9, 'f', 3);
}

QChar differenceSign(Class difference)
{
    switch (difference) {
    case Class::Missing:
        return u'−';
    case Class::Extra:
        return u'+';
    case Class::Changed:
        return u'≠';
    case Class::Reordered:
        return u'⇅';
    case Class::Late:
        return u'◷';
    }
    return u' ';
}

QString differenceText(ReplayRow::Differences differences)
{
    static constexpr std::array<std::pair<Class, const char *>, 5> names{{
        {Class::Missing, QT_TRANSLATE_NOOP("plectrum::ReplayText", "missing")},
        {Class::Extra, QT_TRANSLATE_NOOP("plectrum::ReplayText", "extra")},
        {Class::Changed, QT_TRANSLATE_NOOP("plectrum::ReplayText", "changed")},
        {Class::Reordered, QT_TRANSLATE_NOOP("plectrum::ReplayText", "reordered")},
        {Class::Late, QT_TRANSLATE_NOOP("plectrum::ReplayText", "late")},
    }};
    QStringList texts;
    for (const auto &[difference, name] : names) {
        if (differences.testFlag(difference))
            texts << Text::tr(name);
    }
    return texts.join(u", "_s);
}

} // namespace plectrum
