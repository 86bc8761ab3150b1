// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilefields.h"

#include "capture/redaction.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct AutoPongName {
    AutoPong value;
    QLatin1StringView name;
};
constexpr AutoPongName AutoPongNames[] = {
    {AutoPong::On, "on"_L1}, {AutoPong::Off, "off"_L1}, {AutoPong::Delayed, "delayed"_L1}};

bool isSecretHeader(const HeaderField &field)
{
    return isSecretName(field.name) || redactField(field.name, field.value).count > 0;
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

} // namespace

ProfileFields::ProfileFields(Direction direction, QJsonObject object, QString prefix)
    : m_direction(direction)
    , m_object(direction == Direction::Read ? std::move(object) : QJsonObject())
    , m_prefix(std::move(prefix))
{
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

void ProfileFields::field(const QString &name, QString &value)
{
    if (m_direction == Direction::Read) {
        if (take(name, QJsonValue::String))
            value = m_object.value(name).toString();
    } else if (!value.isEmpty()) {
        m_object.insert(name, value);
    }
}

void ProfileFields::field(const QString &name, QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    field(name, text);
    value = text.toUtf8();
}

void ProfileFields::field(const QString &name, QUrl &value)
{
    const bool isWritten = m_direction == Direction::Write;
    QString text = isWritten ? withoutSecrets(value) : value.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
    field(name, text);
    if (isWritten)
        return;
    const QUrl url(text, QUrl::StrictMode);
    if (!text.isEmpty() && !url.isValid())
        complain(name, u"a URL (%1)"_s.arg(url.errorString()));
    value = url;
}

void ProfileFields::field(const QString &name, bool &value)
{
    if (m_direction == Direction::Read) {
        if (take(name, QJsonValue::Bool))
            value = m_object.value(name).toBool();
    } else {
        m_object.insert(name, value);
    }
}

void ProfileFields::number(const QString &name, double &value, double least, double most)
{
    if (m_direction == Direction::Write) {
        m_object.insert(name, value);
        return;
    }
    if (!take(name, QJsonValue::Double))
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
    if (m_direction == Direction::Write ? !value : !m_object.contains(name)) {
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
    if (m_direction == Direction::Write) {
        QJsonArray array;
        // A token behind the name that announces it is seen in the whole list only.
        const QList<QByteArray> clean = redactSubprotocols(values.join(',')).bytes.split(',');
        for (qsizetype i = 0; i < values.size() && clean.size() == values.size(); ++i) {
            if (clean.at(i) == values.at(i))
                array.append(QString::fromUtf8(values.at(i)));
        }
        if (!array.isEmpty())
            m_object.insert(name, array);
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
    if (m_direction == Direction::Write) {
        QJsonArray array;
        for (const HeaderField &value : std::as_const(values)) {
            const bool secret = allSecret || isSecretHeader(value);
            QJsonObject row{{u"name"_s, QString::fromUtf8(value.name)}};
            row.insert(secret ? u"secret"_s : u"value"_s,
                       secret ? QJsonValue(true) : QJsonValue(QString::fromUtf8(value.value)));
            array.append(row);
        }
        if (!array.isEmpty())
            m_object.insert(name, array);
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
    if (m_direction == Direction::Write) {
        for (const AutoPongName &row : AutoPongNames) {
            if (row.value == value)
                m_object.insert(name, QString(row.name));
        }
        return;
    }
    if (!take(name, QJsonValue::String))
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
