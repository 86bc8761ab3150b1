// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/lifecyclestep.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

using enum LifecycleStep::Judgement;
using Outcome = ExAppAnswer::Outcome;

constexpr auto AtOnce = 3s;
constexpr auto DocumentedEnabledLimit = 30s;
constexpr qsizetype MostShown = 200;

/// Text of the ExApp for people: one line, not too long.
QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > MostShown ? QString(line.first(MostShown) + u'…') : line;
}

QString seconds(std::chrono::milliseconds duration)
{
    return u"%1 s"_s.arg(double(duration.count()) / 1000, 0, 'f', 1);
}

LifecycleStep stepOf(const QString &name, const ExAppAnswer &answer)
{
    return {.name = name, .status = answer.status, .ms = answer.duration.count()};
}

void judge(LifecycleStep &step, LifecycleStep::Judgement judgement, const QString &text, const QString &advice)
{
    step.judgement = judgement;
    step.text = text;
    step.advice = advice;
}

/// True: there was no answer, and the step says so.
bool judgeSilence(LifecycleStep &step, const ExAppAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Answered:
        return false;
    case Outcome::Refused:
        judge(step, Bad, u"Nothing listens at the ExApp's address."_s,
              u"Start the ExApp, and compare APP_HOST and APP_PORT with the target."_s);
        break;
    case Outcome::Unreachable:
        judge(step, Bad, u"The ExApp cannot be reached: %1."_s.arg(shown(answer.detail)),
              u"Compare APP_HOST and APP_PORT with the target."_s);
        break;
    case Outcome::EndedEarly:
        judge(step, Bad,
              answer.status ? u"The ExApp closed the connection in the middle of its answer."_s
                            : u"The ExApp closed the connection without an answer."_s,
              u"Look into the ExApp's log: did the request make it crash, or does it expect TLS?"_s);
        break;
    case Outcome::NotHttp:
        judge(step, Bad, u"The answer is no HTTP: %1."_s.arg(shown(answer.detail)),
              u"HaRP speaks plain HTTP/1.1 to ExApps, without TLS."_s);
        break;
    case Outcome::TimedOut:
        judge(step, Bad, u"No answer within %1."_s.arg(seconds(answer.duration)),
              u"Answer first and work in the background; a blocked event loop answers nobody."_s);
        break;
    case Outcome::Cancelled:
        judge(step, Bad, u"Cancelled."_s, {});
        break;
    }
    return true;
}

QString adviceOn(int status, const QString &call)
{
    if (status == 401 || status == 403)
        return u"The ExApp refuses AppAPI itself: compare APP_SECRET, APP_ID (case counts) and APP_VERSION with what "
               u"is "
               "registered."_s;
    if (status == 404)
        return u"Serve %1 at the root of the ExApp."_s.arg(call);
    if (status == 405)
        return u"The path is there, but not for this method: serve %1."_s.arg(call);
    if (status == 422)
        return u"The endpoint demands parameters that AppAPI does not send."_s;
    if (status >= 300 && status < 400)
        return u"Answer on this very path: behind HaRP the redirect leads out of /exapps/<appid>/."_s;
    if (status >= 500)
        return u"Look into the ExApp's log."_s;
    return u"Answer with 200."_s;
}

QString answered(const ExAppAnswer &answer)
{
    const QString where =
        answer.location.isEmpty() ? QString() : u" to %1"_s.arg(shown(QString::fromUtf8(answer.location)));
    return u"The ExApp answers %1%2"_s.arg(answer.status).arg(where);
}

std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// PHP's empty(): these are no error.
bool isEmptyInPhp(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(false) || value == QJsonValue(0)
        || value == QJsonValue(QString()) || value == QJsonValue(u"0"_s)
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return shown(value.toString());
    return shown(QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, value}}).toJson(QJsonDocument::Compact)));
}

} // namespace

QLatin1StringView judgementName(LifecycleStep::Judgement judgement)
{
    static constexpr std::array Names{"good"_L1, "warning"_L1, "bad"_L1};
    return Names[size_t(judgement)];
}

LifecycleStep LifecycleStep::heartbeat(const ExAppAnswer &answer)
{
    LifecycleStep step = stepOf(u"GET /heartbeat"_s, answer);
    if (judgeSilence(step, answer))
        return step;
    const QString expected = u"Answer 200 with {\"status\":\"ok\"}; no credential is needed for it."_s;
    const auto object = objectOf(answer.body);
    if (answer.status != 200)
        judge(step, Bad, answered(answer) + u"; AppAPI takes only 200."_s,
              answer.status == 401 || answer.status == 403 ? expected : adviceOn(answer.status, step.name));
    else if (!object)
        judge(step, Bad, u"The answer is no JSON object, so AppAPI does not see a heartbeat."_s, expected);
    else if ((*object)[u"status"_s] != QJsonValue(u"ok"_s))
        judge(step, Bad, u"The answer has no \"status\" of \"ok\", so AppAPI does not see a heartbeat."_s, expected);
    else
        judge(step, Good, u"The ExApp is up."_s, {});
    return step;
}

bool LifecycleStep::hasNoInit(const ExAppAnswer &answer)
{
    return answer.outcome == Outcome::Answered && (answer.status == 404 || answer.status == 501);
}

LifecycleStep LifecycleStep::init(const ExAppAnswer &answer)
{
    LifecycleStep step = stepOf(u"POST /init"_s, answer);
    if (judgeSilence(step, answer))
        return step;
    if (hasNoInit(answer))
        judge(step, Good, answered(answer) + u": it has nothing to initialise, AppAPI counts 100 %."_s, {});
    else if (answer.status < 200 || answer.status >= 300)
        judge(step, Bad, answered(answer) + u"; AppAPI keeps that as the error of the initialisation."_s,
              adviceOn(answer.status, step.name));
    else if (answer.duration > AtOnce)
        judge(step, Warning, u"The answer took %1."_s.arg(seconds(answer.duration)),
              u"Answer at once, initialise in the background and report the progress with PUT "
              "/ocs/v2.php/apps/app_api/ex-app/status."_s);
    else if (!answer.body.trimmed().isEmpty() && !objectOf(answer.body))
        judge(step, Warning, u"The answer is neither empty nor a JSON object."_s, u"Answer with {}."_s);
    else
        judge(step, Good, u"The ExApp initialises itself."_s, {});
    return step;
}

LifecycleStep LifecycleStep::progress(std::optional<int> percent, const QString &error,
                                      std::chrono::milliseconds waited)
{
    LifecycleStep step{.name = u"init progress"_s, .ms = waited.count()};
    const QString call = u"PUT /ocs/v2.php/apps/app_api/ex-app/status"_s;
    if (!error.isEmpty())
        judge(step, Bad, u"The ExApp reports an error: %1"_s.arg(shown(error)),
              u"AppAPI does not enable it until an initialisation succeeds."_s);
    else if (!percent)
        judge(step, Bad, u"The ExApp reported no progress within %1."_s.arg(seconds(waited)),
              u"Send %1 with {\"progress\":100,\"error\":\"\"} when done; NEXTCLOUD_URL must lead here."_s.arg(call));
    else if (*percent < 100)
        judge(
            step, Bad, u"The progress was still at %1 % after %2."_s.arg(*percent).arg(seconds(waited)),
            u"Send %1 with {\"progress\":100,\"error\":\"\"} when done; AppAPI waits 40 minutes, a test deployment 30 "
            "seconds."_s.arg(call));
    else
        judge(step, Good, u"The ExApp is initialised."_s, {});
    return step;
}

LifecycleStep LifecycleStep::enabled(bool enable, const ExAppAnswer &answer)
{
    LifecycleStep step = stepOf(enable ? u"PUT /enabled?enabled=1"_s : u"PUT /enabled?enabled=0"_s, answer);
    if (judgeSilence(step, answer))
        return step;
    const QString expected = u"Answer 200 with {\"error\":\"\"}."_s;
    const auto object = objectOf(answer.body);
    const QJsonValue error = object ? (*object)[u"error"_s] : QJsonValue(QJsonValue::Undefined);
    if (answer.status < 200 || answer.status >= 300)
        judge(step, Bad, answered(answer) + u"."_s, adviceOn(answer.status, u"PUT /enabled"_s));
    else if (!isEmptyInPhp(error))
        judge(step, Bad,
              (enable ? u"The ExApp reports an error, so AppAPI disables it again: %1"_s
                      : u"The ExApp reports an error: %1"_s)
                  .arg(textOf(error)),
              u"Look into the ExApp's handler for /enabled; {\"error\":\"\"} says that all is well."_s);
    else if (!object)
        judge(step, Warning, u"The answer is no JSON object; AppAPI sees no error in it and goes on."_s, expected);
    else if (error != QJsonValue(QString()) || answer.status != 200)
        judge(step, Warning, u"AppAPI goes on, but expects 200 with an empty \"error\"."_s, expected);
    else if (answer.duration > DocumentedEnabledLimit)
        judge(step, Warning, u"The answer took %1."_s.arg(seconds(answer.duration)),
              u"AppAPI waits 60 s, its documentation says 30 s: do the work in the background."_s);
    else
        judge(step, Good, enable ? u"The ExApp is enabled."_s : u"The ExApp is disabled."_s, {});
    return step;
}

} // namespace plectrum
