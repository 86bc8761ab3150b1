// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/nextcloudquestion.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// What ExApps ask of the rehearsed Nextcloud.

namespace plectrum {

/// nc_py_api looks for AppAPI here before it writes to the log.
HttpResponse NextcloudRehearsal::capabilities(const Question &question, const Caller &)
{
    constexpr int Warnings = 2;
    const QString version = QString::fromUtf8(m_options.version);
    const QStringList parts = version.split(u'.');
    return envelopeOf(question).success(QJsonObject{
        {u"version"_s,
         QJsonObject{{u"major"_s, parts.value(0).toInt()},
                     {u"minor"_s, parts.value(1).toInt()},
                     {u"micro"_s, parts.value(2).toInt()},
                     {u"string"_s, version},
                     {u"edition"_s, QString()},
                     {u"extendedSupport"_s, false}}},
        {u"capabilities"_s,
         QJsonObject{{u"core"_s, QJsonObject{{u"pollinterval"_s, 60}, {u"webdav-root"_s, u"remote.php/webdav"_s}}},
                     {u"app_api"_s, QJsonObject{{u"loglevel"_s, Warnings}, {u"version"_s, version}}}}}});
}

HttpResponse NextcloudRehearsal::initStatus(const Question &question, const Caller &caller)
{
    const QByteArrayView last = QByteArrayView(question.path).sliced(question.path.lastIndexOf('/') + 1);
    if (question.path.contains("/apps/status/") && last != caller.exapp->id.toUtf8())
        return envelopeOf(question).failure(404, u"ExApp not found"_s);
    const auto progress = question.fields.integer(u"progress"_s);
    if (!progress || *progress < 0 || *progress > 100)
        return envelopeOf(question).failure(400, u"progress should be a whole number from 0 to 100"_s);
    if (reported)
        reported({.kind = ExAppReport::Kind::Progress,
                  .appId = caller.exapp->id,
                  .number = *progress,
                  .text = question.fields.text(u"error"_s)});
    return envelopeOf(question).success(QJsonArray());
}

HttpResponse NextcloudRehearsal::exappState(const Question &question, const Caller &caller)
{
    return envelopeOf(question).success(int(caller.exapp->pushed));
}

HttpResponse NextcloudRehearsal::log(const Question &question, const Caller &caller)
{
    const auto level = question.fields.integer(u"level"_s);
    if (!level || *level < 0 || *level > 4)
        return envelopeOf(question).failure(400, u"level should be a whole number from 0 to 4"_s);
    if (reported)
        reported({.kind = ExAppReport::Kind::Log,
                  .appId = caller.exapp->id,
                  .number = *level,
                  .text = question.fields.text(u"message"_s)});
    return envelopeOf(question).success(QJsonArray());
}

} // namespace plectrum
