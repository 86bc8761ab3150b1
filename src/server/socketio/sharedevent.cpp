// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/sharedevent.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace plectrum {

QByteArray SharedEvent::toBytes() const
{
    QCborArray attachments;
    for (const QByteArray &each : message.attachments)
        attachments.append(each);
    return QCborMap{
        {u"except"_s, except}, {u"volatile"_s, isVolatile}, {u"text"_s, message.text}, {u"attachments"_s, attachments}}
        .toCborValue()
        .toCbor();
}

std::optional<SharedEvent> SharedEvent::from(const QByteArray &bytes)
{
    QCborParserError fault;
    const QCborMap map = QCborValue::fromCbor(bytes, &fault).toMap();
    if (fault.error != QCborError::NoError)
        return std::nullopt;
    const QCborValue text = map.value("text"_L1);
    const QCborArray attachments = map.value("attachments"_L1).toArray();
    if (!text.isByteArray() || text.toByteArray().isEmpty() || attachments.size() > IoDecoder::MostAttachments)
        return std::nullopt;
    SharedEvent event{.except = map.value("except"_L1).toString(),
                      .isVolatile = map.value("volatile"_L1).toBool(),
                      .message = {.text = text.toByteArray(), .attachments = {}}};
    for (const auto each : attachments)
        event.message.attachments.append(each.toByteArray());
    return event;
}

} // namespace plectrum
