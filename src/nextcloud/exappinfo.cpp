// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/exappinfo.h"

#include "websocket/utf8checker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxBytes = 1024 * 1024;
constexpr int MaxDepth = 32;
constexpr qsizetype MaxItems = 1000;

/// Walks the document once; the path of open elements says what each is.
class InfoReader {
public:
    explicit InfoReader(QByteArrayView xml)
        : m_bytes(xml)
        , m_xml(QByteArray::fromRawData(xml.data(), xml.size()))
        , m_places(xmlPlaces(xml))
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<ExAppInfo> read();

private:
    void checkEncoding();
    bool start();
    void text();
    void end();
    void refuse(const QString &why);
    void refuseAt(const QString &why, XmlLineColumn place);
    InfoElement element() const;
    QString *target();
    void finishRoute();

    QByteArrayView m_bytes;
    QXmlStreamReader m_xml;
    QList<XmlPlace> m_places;
    qsizetype m_elements = 0;
    QStringList m_path;
    QString m_where; // the path as one string
    ExAppInfo m_info;
    InfoElement m_field;
    RouteSource m_route;
    ExAppVariable m_variable;
    bool m_inField = false;
    std::optional<Error> m_error;
};

constexpr auto RoutePath = "info/external-app/routes/route"_L1;
constexpr auto VariablePath = "info/external-app/environment-variables/variable"_L1;
constexpr qsizetype FieldDepth = 5; // info, external-app, routes, route, field

/// The first byte that UTF-8 does not allow; -1: there is none.
qsizetype firstBadByte(QByteArrayView bytes)
{
    Utf8Checker checker;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!checker.add(bytes.sliced(i, 1)))
            return i;
    }
    return -1;
}

void InfoReader::refuseAt(const QString &why, XmlLineColumn place)
{
    const QString element = m_path.isEmpty() ? u"the document"_s : QString(u'<' + m_path.constLast() + u'>');
    m_error = Error{ErrorCode::BadConfig,
                    u"line %1, column %2, in %3: "_s.arg(place.line).arg(place.column).arg(element) + why};
}

void InfoReader::refuse(const QString &why)
{
    refuseAt(why, {m_xml.lineNumber(), m_xml.columnNumber() + 1});
}

/// The places of elements are found in bytes, which must hold ASCII as it is.
void InfoReader::checkEncoding()
{
    const QString name = m_xml.documentEncoding().toString().toUpper();
    for (const QLatin1StringView known : {""_L1, "UTF-8"_L1, "ISO-8859-1"_L1, "US-ASCII"_L1}) {
        if (name == known)
            return;
    }
    refuse(u"the encoding %1 is not read; save the file as UTF-8"_s.arg(name.left(40)));
}

InfoElement InfoReader::element() const
{
    InfoElement element;
    element.name = m_xml.qualifiedName().toString();
    element.line = m_xml.lineNumber();
    if (m_elements <= m_places.size()) {
        element.place = m_places.at(m_elements - 1);
        element.line = xmlLineColumn(m_bytes, element.place.begin).line;
    }
    return element;
}

/// Where the text of the element just opened belongs, when it is a plain one.
QString *InfoReader::target()
{
    struct Row {
        QLatin1StringView path;
        QString *text;
    };
    const Row rows[] = {
        {"info/id"_L1, &m_info.id},
        {"info/name"_L1, &m_info.name},
        {"info/version"_L1, &m_info.version},
        {"info/external-app/environment-variables/variable/name"_L1, &m_variable.name},
        {"info/external-app/environment-variables/variable/display-name"_L1, &m_variable.displayName},
        {"info/external-app/environment-variables/variable/description"_L1, &m_variable.description},
        {"info/external-app/environment-variables/variable/default"_L1, &m_variable.defaultValue},
    };
    const auto row = std::ranges::find(rows, m_where, &Row::path);
    return row == std::end(rows) ? nullptr : row->text;
}

bool InfoReader::start()
{
    ++m_elements;
    m_path.append(m_xml.qualifiedName().toString());
    m_where = m_path.join(u'/');
    if (m_path.size() > MaxDepth) {
        refuse(u"elements are nested more than %1 deep"_s.arg(MaxDepth));
        return false;
    }
    if (m_path.size() == 1 && m_path.constFirst() != "info"_L1) {
        refuse(u"the root element is not <info>"_s);
        return false;
    }
    if (m_inField) {
        m_field.inner.append(QString());
        return true;
    }
    if (m_path.constLast() == "routes"_L1)
        (m_where == "info/external-app/routes"_L1 ? m_info.routesLines : m_info.strayRoutesLines)
            .append(element().line);
    if (m_where == RoutePath) {
        const InfoElement route = element();
        m_route = {};
        m_route.line = route.line;
        m_route.place = route.place;
    } else if (m_where == VariablePath) {
        m_variable = {};
        m_variable.line = element().line;
    } else if (m_path.size() == FieldDepth && m_where.startsWith(RoutePath)) {
        m_field = element();
        m_inField = true;
    }
    if (m_info.routes.size() >= MaxItems || m_info.variables.size() >= MaxItems) {
        refuse(u"there are more than %1 of them"_s.arg(MaxItems));
        return false;
    }
    return true;
}

void InfoReader::text()
{
    if (m_inField) {
        m_field.text += m_xml.text();
        m_field.hasCData = m_field.hasCData || m_xml.isCDATA();
        if (!m_field.inner.isEmpty() && m_path.size() > FieldDepth)
            m_field.inner.last() += m_xml.text();
    } else if (QString *const plain = target()) {
        *plain += m_xml.text();
    }
}

void InfoReader::finishRoute()
{
    const auto textOf = [this](RouteField field) { return m_route[field].text; };
    ExAppRoute route;
    route.url = textOf(RouteField::Url);
    route.verb = textOf(RouteField::Verb).trimmed();
    const QString level = textOf(RouteField::AccessLevel).trimmed().toUpper();
    bool isNumber = false;
    const int number = level.toInt(&isNumber);
    if (const auto known = accessLevelFromName(level))
        route.accessLevel = *known;
    else
        route.accessLevel = isNumber && number >= 0 && number <= 2 ? AccessLevel(number) : AccessLevel::Admin;
    route.bruteforceProtection = statusListFromText(textOf(RouteField::BruteforceProtection)).value_or(QList<int>());
    route.headersToExclude = headerListFromText(textOf(RouteField::HeadersToExclude)).value_or(QStringList());
    route.line = m_route.line;
    m_info.routes.append(route);
    m_info.routeSources.append(m_route);
}

void InfoReader::end()
{
    if (m_path.size() == FieldDepth && m_inField) {
        m_inField = false;
        const auto known = std::ranges::find(RouteFieldNames, m_field.name);
        if (known == RouteFieldNames.end()) {
            m_route.unknown.append(m_field);
        } else {
            InfoElement &field = m_route.fields[size_t(known - RouteFieldNames.begin())];
            if (field.isPresent())
                ++field.repeats;
            else
                field = m_field;
        }
    } else if (m_where == RoutePath) {
        finishRoute();
    } else if (m_where == VariablePath) {
        m_info.variables.append(m_variable);
    } else if (QString *const plain = target()) {
        *plain = plain->trimmed();
    }
    m_path.removeLast();
    m_where = m_path.join(u'/');
}

Result<ExAppInfo> InfoReader::read()
{
    while (!m_xml.atEnd() && !m_error) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartDocument:
            checkEncoding();
            break;
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::Characters:
            text();
            break;
        case QXmlStreamReader::Comment:
            m_field.hasComment = m_field.hasComment || m_inField;
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::DTD:
            refuse(u"a document type and its entities are not read; remove <!DOCTYPE …>"_s);
            break;
        case QXmlStreamReader::EntityReference:
            refuse(u"the entity &%1; is not declared"_s.arg(m_xml.name()));
            break;
        default:
            break;
        }
    }
    if (!m_error && m_xml.hasError()) {
        const qsizetype bad = firstBadByte(m_bytes);
        if (bad >= 0 && m_xml.documentEncoding().isEmpty())
            refuseAt(u"not UTF-8"_s, xmlLineColumn(m_bytes, bad));
        else
            refuse(m_xml.errorString());
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return m_info;
}

Result<QJsonArray> listFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonArray();
    if (!trimmed.startsWith(u'['))
        return unexpected(ErrorCode::BadRoute, u"not a JSON array"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return unexpected(ErrorCode::BadRoute,
                          u"not JSON from character %1 on: %2"_s.arg(problem.offset + 1).arg(problem.errorString()));
    }
    return document.array();
}

} // namespace

Result<QList<int>> statusListFromText(const QString &text)
{
    const auto list = listFromText(text);
    if (!list)
        return tl::unexpected(list.error());
    QList<int> statuses;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QJsonValue value = list->at(i);
        const double number = value.toDouble(0.5);
        if (!value.isDouble() || std::floor(number) != number || std::abs(number) > 1e9)
            return unexpected(ErrorCode::BadRoute, u"entry %1 is not a whole number"_s.arg(i));
        statuses.append(int(number));
    }
    return statuses;
}

Result<QStringList> headerListFromText(const QString &text)
{
    const auto list = listFromText(text);
    if (!list)
        return tl::unexpected(list.error());
    QStringList names;
    for (qsizetype i = 0; i < list->size(); ++i) {
        if (!list->at(i).isString())
            return unexpected(ErrorCode::BadRoute, u"entry %1 is not text"_s.arg(i));
        names.append(list->at(i).toString());
    }
    return names;
}

Result<ExAppInfo> ExAppInfo::parse(QByteArrayView xml)
{
    if (xml.size() > MaxBytes)
        return unexpected(ErrorCode::BadConfig, u"the file is larger than %1 bytes"_s.arg(MaxBytes));
    if (xml.startsWith("\xff\xfe") || xml.startsWith("\xfe\xff") || xml.contains('\0'))
        return unexpected(ErrorCode::BadConfig, u"line 1, column 1: not UTF-8; save the file as UTF-8"_s);
    return InfoReader(xml).read();
}

Result<QByteArray> ExAppInfo::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return unexpected(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    if (bytes.size() > MaxBytes)
        return unexpected(ErrorCode::BadConfig, u"%1: the file is larger than %2 bytes"_s.arg(path).arg(MaxBytes));
    return bytes;
}

Result<ExAppInfo> ExAppInfo::read(const QString &path)
{
    return load(path).and_then([](const QByteArray &bytes) { return parse(bytes); });
}

} // namespace plectrum
