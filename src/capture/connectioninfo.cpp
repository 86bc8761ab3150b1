// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/connectioninfo.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {

QByteArray ConnectionEnd::toJson() const
{
    QJsonObject object{{u"code"_s, int(code)}, {u"cause"_s, cause}};
    if (!reason.isEmpty())
        object.insert(u"reason"_s, QString::fromUtf8(reason));
    if (!closedBy.isEmpty())
        object.insert(u"closedBy"_s, closedBy);
    if (!detail.isEmpty())
        object.insert(u"detail"_s, detail);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ConnectionEnd ConnectionEnd::fromJson(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    return {.code = quint16(object.value("code"_L1).toInt(1006)),
            .reason = object.value("reason"_L1).toString().toUtf8(),
            .closedBy = object.value("closedBy"_L1).toString(),
            .cause = object.value("cause"_L1).toString(),
            .detail = object.value("detail"_L1).toString()};
}

} // namespace plectrum
