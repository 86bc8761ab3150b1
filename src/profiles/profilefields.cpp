// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilefields.h"

#include "capture/redaction.h"
#include "profiles/variables.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct AutoPongName {
    AutoPong value;
    QLatin1StringView name;
};
constexpr AutoPongName AutoPongNames[] = {
    {AutoPong::On, "on"_L1}, {AutoPong::Off, "off"_L1}, {AutoPong::Delayed, "delayed"_L1}};

/// "Bearer ", before a variable: the name of a way to authenticate is no secret.
bool isScheme(const QByteArray &text)
{
    return text.size() > 1 && text.endsWith(' ')
        && std::ranges::all_of(text.first(text.size() - 1), [](char c) { return QChar::isLetter(uint(uchar(c))); });
}

/// Where variables stand for a secret, what is written around them decides.
bool isSecretHeader(const HeaderField &field)
{
    const QByteArray value = Variables::strippedFrom(QString::fromUtf8(field.value)).toUtf8();
    if (value != field.value && isScheme(value))
        return false;
    if (redactField(field.name, value).count > 0)
        return true;
    return isSecretName(field.name) && (value == field.value || !value.trimmed().isEmpty());
}

/// Nothing but variables.
bool isTemplateOnly(QStringView text)
{
    return Variables::areIn(text) && Variables::strippedFrom(text).trimmed().isEmpty();
}

/// Parameters that are secret stay without their values.
QString withoutSecrets(const QUrl &url)
{
    QUrl clean = url;
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        const QString address = u'?' + name + u'=' + value;
        query.addQueryItem(name, redactUrl(address.toLatin1()).count > 0 ? QString() : value);
    }
    if (!items.isEmpty())
        clean.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return clean.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
}

/// The same for an address with variables in it, which is no URL yet.
QString withoutSecrets(const QString &addressTemplate)
{
    const qsizetype question = addressTemplate.indexOf(u'?');
    QString clean = question < 0 ? addressTemplate : addressTemplate.left(question);
    const qsizetype user = clean.indexOf(u"://"_s) + 3;
    const qsizetype at = user < 3 ? -1 : clean.left(clean.indexOf(u'/', user)).lastIndexOf(u'@');
    const qsizetype colon = at < 0 ? -1 : clean.indexOf(u':', user);
    if (colon >= 0 && colon < at && !isTemplateOnly(QStringView(clean).sliced(colon + 1, at - colon - 1)))
        clean.remove(colon, at - colon);
    if (question < 0)
        return clean;
    QStringList items = addressTemplate.sliced(question + 1).split(u'&');
    for (QString &item : items) {
        const QString bare = Variables::strippedFrom(item);
        if (redactUrl('?' + bare.toUtf8()).count > 0)
            item = item.section(u'=', 0, 0) + u'=';
    }
    return clean + u'?' + items.join(u'&');
}

} // namespace

ProfileFields ProfileFields::reading(const QJsonObject &object)
{
    ProfileFields fields(Direction::Read);
    fields.m_object = object;
    return fields;
}

ProfileFields ProfileFields::writing()
{
    return ProfileFields(Direction::Write);
}

ProfileFields ProfileFields::filling(const Variables &variables)
{
    ProfileFields fields(Direction::Fill);
    fields.m_variables = &variables;
    return fields;
}

ProfileFields ProfileFields::listing(QString &texts)
{
    ProfileFields fields(Direction::List);
    fields.m_texts = &texts;
    return fields;
}

ProfileFields ProfileFields::below(const QString &name) const
{
    ProfileFields inner(m_direction);
    inner.m_variables = m_variables;
    inner.m_texts = m_texts;
    inner.m_object = m_object.value(name).toObject();
    inner.m_prefix = m_prefix + name + u'.';
    return inner;
}

bool ProfileFields::isFilled(const QString &name, QString &text)
{
    if (m_direction == Direction::List) {
        *m_texts += text + u'\n';
        return true;
    }
    if (m_direction != Direction::Fill)
        return false;
    const auto filled = m_variables->fill(text, m_prefix + name);
    if (filled)
        text = *filled;
    else if (m_error.isEmpty())
        m_error = filled.error().detail;
    return true;
}

bool ProfileFields::isFilled(const QString &name, QByteArray &text)
{
    QString wide = QString::fromUtf8(text);
    const bool is = isFilled(name, wide);
    if (is && m_direction == Direction::Fill)
        text = wide.toUtf8();
    return is;
}

bool ProfileFields::take(const QString &name, QJsonValue::Type type)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return false;
    if (value.type() == type)
        return true;
    static const QHash<QJsonValue::Type, QString> names{{QJsonValue::String, u"a text"_s},
                                                        {QJsonValue::Bool, u"true or false"_s},
                                                        {QJsonValue::Double, u"a number"_s},
                                                        {QJsonValue::Array, u"a list"_s},
                                                        {QJsonValue::Object, u"an object"_s}};
    complain(name, names.value(type));
    return false;
}

void ProfileFields::complain(const QString &name, const QString &expected)
{
    if (m_error.isEmpty())
        m_error = u"%1: expected %2"_s.arg(QString(m_prefix + name), expected);
}

void ProfileFields::label(const QString &name, QString &value)
{
    if (reads()) {
        if (take(name, QJsonValue::String))
            value = m_object.value(name).toString();
    } else if (writes() && !value.isEmpty()) {
        m_object.insert(name, value);
    }
}

void ProfileFields::field(const QString &name, QString &value)
{
    if (!isFilled(name, value))
        label(name, value);
}

void ProfileFields::field(const QString &name, QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    field(name, text);
    value = text.toUtf8();
}

void ProfileFields::secret(const QString &name, QString &value)
{
    if (writes() && !isTemplateOnly(value))
        return;
    field(name, value);
    if (reads() && !value.isEmpty() && !isTemplateOnly(value)) {
        value.clear();
        complain(name, u"a {{variable}}; secrets do not belong into this file"_s);
    }
}

void ProfileFields::address(const QString &name, QUrl &value, QString &addressTemplate)
{
    if (!reads() && !writes()) {
        if (addressTemplate.isEmpty() || !isFilled(name, addressTemplate) || m_direction == Direction::List)
            return;
        value = QUrl(std::exchange(addressTemplate, QString()));
        if (m_error.isEmpty() && !value.isValid())
            complain(name, u"a URL once its variables are filled in"_s);
        return;
    }
    QString text;
    if (writes())
        text = addressTemplate.isEmpty() ? withoutSecrets(value) : withoutSecrets(addressTemplate);
    label(name, text);
    if (writes())
        return;
    if (Variables::areIn(text)) {
        addressTemplate = text;
        value.clear();
        return;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!text.isEmpty() && !url.isValid())
        complain(name, u"a URL (%1)"_s.arg(url.errorString()));
    value = url;
}

void ProfileFields::field(const QString &name, bool &value)
{
    if (reads()) {
        if (take(name, QJsonValue::Bool))
            value = m_object.value(name).toBool();
    } else if (writes()) {
        m_object.insert(name, value);
    }
}

void ProfileFields::number(const QString &name, double &value, double least, double most)
{
    if (writes())
        m_object.insert(name, value);
    if (!reads() || !take(name, QJsonValue::Double))
        return;
    const double read = m_object.value(name).toDouble();
    if (read < least || read > most)
        complain(name, u"a number from %1 to %2"_s.arg(least, 0, 'g', 15).arg(most, 0, 'g', 15));
    else
        value = read;
}

void ProfileFields::field(const QString &name, double &value, double least, double most)
{
    number(name, value, least, most);
}

void ProfileFields::field(const QString &name, int &value, int least, int most)
{
    double exact = value;
    number(name, exact, least, most);
    value = int(exact);
}

void ProfileFields::field(const QString &name, std::optional<int> &value, int least, int most)
{
    if (writes() ? !value : !m_object.contains(name)) {
        m_known.insert(name);
        return;
    }
    int number = value.value_or(least);
    field(name, number, least, most);
    value = number;
}

void ProfileFields::field(const QString &name, qint64 &value, qint64 least, qint64 most)
{
    auto exact = double(value);
    number(name, exact, double(least), double(most));
    value = qint64(exact);
}

void ProfileFields::field(const QString &name, std::chrono::milliseconds &value)
{
    constexpr double Day = 24.0 * 3600 * 1000;
    auto exact = double(value.count());
    number(name, exact, 0, Day);
    value = std::chrono::milliseconds(qint64(exact));
}

void ProfileFields::field(const QString &name, QList<QByteArray> &values)
{
    if (writes()) {
        QJsonArray array;
        QList<QByteArray> bare;
        for (const QByteArray &value : std::as_const(values))
            bare << Variables::strippedFrom(QString::fromUtf8(value)).toUtf8();
        // A token behind the name that announces it is seen in the whole list only.
        const QList<QByteArray> clean = redactSubprotocols(bare.join(',')).bytes.split(',');
        for (qsizetype i = 0; i < values.size() && clean.size() == values.size(); ++i) {
            if (clean.at(i) == bare.at(i))
                array.append(QString::fromUtf8(values.at(i)));
        }
        if (!array.isEmpty())
            m_object.insert(name, array);
        return;
    }
    if (!reads()) {
        for (qsizetype i = 0; i < values.size(); ++i)
            isFilled(u"%1[%2]"_s.arg(name).arg(i), values[i]);
        return;
    }
    if (!take(name, QJsonValue::Array))
        return;
    values.clear();
    const QJsonArray array = m_object.value(name).toArray();
    for (const auto &value : array) {
        if (!value.isString())
            complain(name, u"texts"_s);
        values << value.toString().toUtf8();
    }
}

void ProfileFields::field(const QString &name, QList<HeaderField> &values, bool allSecret)
{
    if (writes()) {
        QJsonArray array;
        for (const HeaderField &value : std::as_const(values)) {
            const bool secret = allSecret ? !isTemplateOnly(QString::fromUtf8(value.value)) : isSecretHeader(value);
            QJsonObject row{{u"name"_s, QString::fromUtf8(value.name)}};
            row.insert(secret ? u"secret"_s : u"value"_s,
                       secret ? QJsonValue(true) : QJsonValue(QString::fromUtf8(value.value)));
            array.append(row);
        }
        if (!array.isEmpty())
            m_object.insert(name, array);
        return;
    }
    if (!reads()) {
        for (HeaderField &value : values) {
            const QString place = name + u'.' + QString::fromUtf8(value.name);
            isFilled(place, value.name);
            isFilled(place, value.value);
        }
        return;
    }
    if (!take(name, QJsonValue::Array))
        return;
    values.clear();
    const QJsonArray array = m_object.value(name).toArray();
    for (const auto &value : array) {
        const QJsonObject row = value.toObject();
        if (row.value("name"_L1).toString().isEmpty())
            complain(name, u"objects with a name and a value"_s);
        values.append({row.value("name"_L1).toString().toUtf8(), row.value("value"_L1).toString().toUtf8()});
    }
}

void ProfileFields::choice(const QString &name, AutoPong &value)
{
    if (writes()) {
        for (const AutoPongName &row : AutoPongNames) {
            if (row.value == value)
                m_object.insert(name, QString(row.name));
        }
    }
    if (!reads() || !take(name, QJsonValue::String))
        return;
    const QString text = m_object.value(name).toString();
    for (const AutoPongName &row : AutoPongNames) {
        if (row.name == text) {
            value = row.value;
            return;
        }
    }
    complain(name, u"on, off or delayed"_s);
}

QJsonObject ProfileFields::unknown() const
{
    QJsonObject rest;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            rest.insert(it.key(), it.value());
    }
    return rest;
}

} // namespace plectrum
