// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/harframe.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

QJsonObject harFrame(RecordId id, qint64 wallNs, const RecordView &record, bool withWire)
{
    const FrameHeader &header = record.header;
    QJsonObject frame{{u"id"_s, id},
                      {u"timeNs"_s, QString::number(wallNs)},
                      {u"fin"_s, header.fin},
                      {u"rsv"_s, int(header.rsv)},
                      {u"opcode"_s, int(header.opcode)},
                      {u"masked"_s, header.masked},
                      {u"lengthBytes"_s, int(header.lengthBytes)},
                      {u"wireLength"_s, qint64(header.payloadLength)},
                      {u"length"_s, record.payloadBytes}};
    if (header.masked) {
        const QByteArray key(reinterpret_cast<const char *>(header.maskKey.data()), 4);
        frame.insert(u"maskKey"_s, QString::fromLatin1(key.toHex()));
    }
    if (isControl(header.opcode))
        frame.insert(u"control"_s, true);
    QJsonArray violations;
    for (const ViolationInfo &info : violationTable()) {
        if (record.violations & info.violation)
            violations.append(QString(info.name));
    }
    if (!violations.isEmpty())
        frame.insert(u"violations"_s, violations);
    if (withWire)
        frame.insert(u"wire"_s, QString::fromLatin1(record.payload.toByteArray().toBase64()));
    return frame;
}

RecordView frameOfHar(const QJsonObject &frame)
{
    RecordView record;
    FrameHeader &header = record.header;
    header.fin = frame.value("fin"_L1).toBool(true);
    header.rsv = quint8(frame.value("rsv"_L1).toInt() & 7);
    header.opcode = Opcode(frame.value("opcode"_L1).toInt(1) & 15);
    header.masked = frame.value("masked"_L1).toBool();
    const int form = frame.value("lengthBytes"_L1).toInt(1);
    header.lengthBytes = form == 3 || form == 9 ? quint8(form) : quint8(1);
    header.payloadLength = quint64(frame.value("wireLength"_L1).toInteger());
    const QByteArray key = QByteArray::fromHex(frame.value("maskKey"_L1).toString().toLatin1());
    if (header.masked && key.size() == 4)
        std::copy_n(key.cbegin(), 4, header.maskKey.begin());
    const QJsonArray violations = frame.value("violations"_L1).toArray();
    for (const ViolationInfo &info : violationTable()) {
        if (violations.contains(QString(info.name)))
            record.violations |= info.violation;
    }
    return record;
}

} // namespace plectrum
