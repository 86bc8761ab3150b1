// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/ocsanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value);

/// List members are called "element".
void writeMembers(QXmlStreamWriter &xml, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        writeXml(xml, it.key(), it.value());
    const QJsonArray array = value.toArray();
    for (const auto member : array)
        writeXml(xml, u"element"_s, member);
}

/// As PHP turns values into text: true is 1, false and null are nothing.
void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    const bool nested = value.isObject() || value.isArray();
    const QString text = value.isBool() && value.toBool() ? u"1"_s
        : value.isDouble()                                ? QString::number(value.toInteger())
                                                          : value.toString();
    if (nested ? value.toObject().isEmpty() && value.toArray().isEmpty() : text.isEmpty()) {
        xml.writeEmptyElement(name);
        return;
    }
    xml.writeStartElement(name);
    if (nested)
        writeMembers(xml, value);
    else
        xml.writeCharacters(text);
    xml.writeEndElement();
}

/// Nextcloud's order, not the alphabet's: there are clients that read it with regular expressions.
QByteArray toXml(const QJsonObject &meta, const QJsonValue &data)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"ocs"_s);
    xml.writeStartElement(u"meta"_s);
    for (const auto name : {"status"_L1, "statuscode"_L1, "message"_L1, "totalitems"_L1, "itemsperpage"_L1}) {
        if (meta.contains(name))
            writeXml(xml, name, meta[name]);
    }
    xml.writeEndElement();
    writeXml(xml, u"data"_s, data);
    xml.writeEndDocument();
    return bytes;
}

int httpStatus(OcsEnvelope::Version version, int code)
{
    const bool isRefusal = code == OcsEnvelope::Unauthorised || code == 401 || code == 403;
    if (version == OcsEnvelope::Version::V1)
        return isRefusal ? 401 : 200;
    if (code == OcsEnvelope::Unauthorised)
        return 401;
    return code == OcsEnvelope::NotFound ? 404 : code;
}

} // namespace

OcsEnvelope::Format OcsEnvelope::formatOf(const QString &query, const HeaderList &headers)
{
    if (!query.isEmpty())
        return query == "json"_L1 ? Format::Json : Format::Xml;
    const QList<QByteArray> accepted = headers.listed("accept");
    for (const QByteArray &each : accepted) {
        const QByteArray type = each.first(each.contains(';') ? each.indexOf(';') : each.size()).trimmed().toLower();
        if (type == "application/json" || type == "application/xml")
            return type.endsWith("json") ? Format::Json : Format::Xml;
    }
    return Format::Xml;
}

HttpResponse OcsEnvelope::wrap(int http, int code, bool ok, const QString &message, const QJsonValue &data) const
{
    QJsonObject meta{
        {u"status"_s, ok ? u"ok"_s : u"failure"_s}, {u"statuscode"_s, code}, {u"message"_s, ok ? u"OK"_s : message}};
    if (version == Version::V1) {
        meta.insert(u"totalitems"_s, QString());
        meta.insert(u"itemsperpage"_s, QString());
    }
    const QJsonObject envelope{{u"ocs"_s, QJsonObject{{u"meta"_s, meta}, {u"data"_s, data}}}};
    HttpResponse answer = HttpResponse::json(http, envelope);
    if (format == Format::Xml) {
        answer.headers = {{"Content-Type", "application/xml; charset=utf-8"}};
        answer.body = toXml(meta, data);
    }
    return answer;
}

HttpResponse OcsEnvelope::success(const QJsonValue &data) const
{
    return wrap(200, version == Version::V1 ? 100 : 200, true, {}, data);
}

HttpResponse OcsEnvelope::failure(int code, const QString &message) const
{
    HttpResponse answer = wrap(httpStatus(version, code), code, false, message, QJsonArray());
    if (code == Unauthorised)
        answer.add("WWW-Authenticate", "Basic realm=\"Authorisation Required\"");
    return answer;
}

} // namespace plectrum
