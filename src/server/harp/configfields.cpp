// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/configfields.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"a value"_s;
}

/// How many letters to change, add or leave out, without case.
int distance(const QString &a, const QString &b)
{
    QVarLengthArray<int, 40> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i].toCaseFolded() == b[j].toCaseFolded() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

/// The known name that was probably meant; empty: none is near.
QString nearest(const QString &name, const QStringList &known)
{
    if (name.size() > 64)
        return {};
    const auto squeezed = [](QString text) { return text.remove(u'_').remove(u'-'); };
    QString best;
    int least = name.size() <= 4 ? 2 : 3;
    for (const QString &candidate : known) {
        if (const int letters = distance(squeezed(name), squeezed(candidate)); letters < least) {
            least = letters;
            best = candidate;
        }
    }
    return best;
}

std::optional<int> wholeNumber(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    const bool isWhole = number >= least && number <= most && number == std::floor(number);
    return isWhole ? std::optional(int(number)) : std::nullopt;
}

/// JSON can say it (\ud83d), UTF-8 cannot.
QString halfCharacter()
{
    return u"holds half a character"_s;
}

QString wantsWhole(int least, int most)
{
    return u"should be a whole number from %1 to %2"_s.arg(least).arg(most);
}

} // namespace

ConfigFields::ConfigFields(Direction direction, QJsonObject object, QString path, QString *error)
    : m_direction(direction)
    , m_object(std::move(object))
    , m_path(std::move(path))
    , m_error(error)
{
}

QString ConfigFields::joined(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path + u'.' + name);
}

void ConfigFields::complain(const QString &name, const QString &text)
{
    if (!hasError())
        *m_error = joined(m_path, name) + u": "_s + text;
}

bool ConfigFields::take(const QString &name, QJsonValue::Type type, Need need)
{
    m_known << name;
    if (hasError())
        return false;
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        if (need == Need::Required)
            complain(name, u"is missing"_s);
        return false;
    }
    if (type != QJsonValue::Undefined && value.type() != type) {
        complain(name, u"should be %1"_s.arg(typeName(type)));
        return false;
    }
    return true;
}

void ConfigFields::text(const QString &name, QString &value, Need need)
{
    if (!isReading()) {
        m_object.insert(name, value);
        return;
    }
    if (!take(name, QJsonValue::String, need))
        return;
    value = m_object.value(name).toString();
    if (!value.isValidUtf16())
        complain(name, halfCharacter());
}

void ConfigFields::bytes(const QString &name, QByteArray &value, Need need)
{
    QString inText = QString::fromUtf8(value);
    text(name, inText, need);
    if (isReading() && m_object.contains(name))
        value = inText.toUtf8();
}

void ConfigFields::flag(const QString &name, bool &value)
{
    if (!isReading())
        m_object.insert(name, value);
    else if (take(name, QJsonValue::Bool, Need::Optional))
        value = m_object.value(name).toBool();
}

void ConfigFields::integer(const QString &name, int &value, int least, int most)
{
    custom(
        name, Need::Optional,
        [&](const QJsonValue &json) {
            const auto number = wholeNumber(json, least, most);
            value = number.value_or(value);
            return number ? QString() : wantsWhole(least, most);
        },
        [&] { return QJsonValue(value); });
}

void ConfigFields::array(const QString &name, const std::function<QString(const QJsonValue &)> &read)
{
    if (!take(name, QJsonValue::Array, Need::Optional))
        return;
    const QJsonArray elements = m_object.value(name).toArray();
    for (qsizetype i = 0; i < elements.size() && !hasError(); ++i) {
        if (const QString wrong = read(elements.at(i)); !wrong.isEmpty())
            complain(u"%1[%2]"_s.arg(name).arg(i), wrong);
    }
}

void ConfigFields::texts(const QString &name, QStringList &values)
{
    if (!isReading()) {
        m_object.insert(name, QJsonArray::fromStringList(values));
        return;
    }
    QStringList taken;
    array(name, [&taken](const QJsonValue &json) {
        taken << json.toString();
        if (!json.isString())
            return u"should be a text"_s;
        return taken.last().isValidUtf16() ? QString() : halfCharacter();
    });
    if (m_object.contains(name))
        values = taken;
}

void ConfigFields::byteStrings(const QString &name, QList<QByteArray> &values)
{
    QStringList inText;
    for (const QByteArray &value : values)
        inText << QString::fromUtf8(value);
    texts(name, inText);
    values.clear();
    for (const QString &value : inText)
        values << value.toUtf8();
}

void ConfigFields::integers(const QString &name, QList<int> &values, int least, int most)
{
    if (!isReading()) {
        QJsonArray numbers;
        for (const int value : values)
            numbers.append(value);
        m_object.insert(name, numbers);
        return;
    }
    QList<int> taken;
    array(name, [&taken, least, most](const QJsonValue &json) {
        const auto number = wholeNumber(json, least, most);
        taken << number.value_or(0);
        return number ? QString() : wantsWhole(least, most);
    });
    if (m_object.contains(name))
        values = taken;
}

void ConfigFields::choice(const QString &name, int &index, std::span<const QLatin1StringView> names)
{
    custom(
        name, Need::Optional,
        [&](const QJsonValue &json) {
            const auto found = std::ranges::find(names, json.toString());
            if (json.isString() && found != names.end()) {
                index = int(found - names.begin());
                return QString();
            }
            QStringList all;
            for (const QLatin1StringView each : names)
                all << u'"' + QString(each) + u'"';
            return QString(u"should be one of "_s + all.join(u", "_s));
        },
        [&] { return QJsonValue(names[size_t(index)]); });
}

void ConfigFields::custom(const QString &name, Need need, const std::function<QString(const QJsonValue &)> &read,
                          const std::function<QJsonValue()> &write)
{
    if (!isReading()) {
        if (const QJsonValue value = write(); !value.isUndefined())
            m_object.insert(name, value);
    } else if (take(name, QJsonValue::Undefined, need)) {
        if (const QString wrong = read(m_object.value(name)); !wrong.isEmpty())
            complain(name, wrong);
    }
}

void ConfigFields::group(const QString &name, const std::function<void(ConfigFields &)> &walk)
{
    if (isReading() && !take(name, QJsonValue::Object, Need::Optional))
        return;
    ConfigFields inner(m_direction, m_object.value(name).toObject(), joined(m_path, name), m_error);
    walk(inner);
    if (isReading())
        inner.finish();
    else
        m_object.insert(name, inner.object());
}

void ConfigFields::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd() && !hasError(); ++it) {
        if (m_known.contains(it.key()))
            continue;
        const QString meant = nearest(it.key(), m_known);
        complain(it.key().left(64),
                 meant.isEmpty() ? u"there is no such field"_s
                                 : u"there is no such field; is “%1” meant?"_s.arg(meant));
    }
}

} // namespace plectrum
