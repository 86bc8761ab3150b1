// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/ioarguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QJsonObject placeholder(qsizetype number)
{
    return {{u"_placeholder"_s, true}, {u"num"_s, number}};
}

/// `value` with its bytes taken over from one list of attachments to the end of another.
QJsonValue movedOver(const QJsonValue &value, const QList<QByteArray> &from, QList<QByteArray> &to)
{
    if (const auto number = placeholderNumber(value)) {
        to.append(from.value(qsizetype(*number)));
        return placeholder(to.size() - 1);
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = movedOver(array.at(i), from, to);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = movedOver(it.value(), from, to);
        return object;
    }
    return value;
}

} // namespace

void IoArguments::add(const QByteArray &bytes)
{
    values.append(placeholder(attachments.size()));
    attachments.append(bytes);
}

void IoArguments::add(const IoArguments &other)
{
    for (const auto value : other.values)
        values.append(other.attachments.isEmpty() ? QJsonValue(value)
                                                  : movedOver(value, other.attachments, attachments));
}

std::optional<QByteArray> IoArguments::bytes(qsizetype index) const
{
    const auto number = placeholderNumber(values.at(index));
    if (!number || *number < 0 || *number >= double(attachments.size()))
        return std::nullopt;
    return attachments.at(qsizetype(*number));
}

IoArguments IoArguments::from(qsizetype index) const
{
    IoArguments rest;
    for (qsizetype i = index; i < values.size(); ++i)
        rest.values.append(attachments.isEmpty() ? values.at(i)
                                                 : movedOver(values.at(i), attachments, rest.attachments));
    return rest;
}

std::optional<double> placeholderNumber(const QJsonValue &value)
{
    if (!value.isObject() || value["_placeholder"_L1] != QJsonValue(true))
        return std::nullopt;
    return value["num"_L1].toDouble(-1);
}

bool placeholdersFit(const QJsonValue &value, qsizetype attachments)
{
    if (const auto number = placeholderNumber(value))
        return *number >= 0 && *number < double(attachments) && double(qsizetype(*number)) == *number;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::all_of(array,
                                   [attachments](const auto &each) { return placeholdersFit(each, attachments); });
    }
    const QJsonObject object = value.toObject();
    return std::ranges::all_of(object, [attachments](const auto &each) { return placeholdersFit(each, attachments); });
}

} // namespace plectrum
