// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/savedfilters.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxFilters = 10'000;
constexpr qint64 MaxFileBytes = 16 * 1024 * 1024;

} // namespace

QString SavedFilters::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plectrum/filters.json"_s;
}

SavedFilters::SavedFilters(QString file)
    : m_file(std::move(file))
{
}

Result<void> SavedFilters::load()
{
    m_filters.clear();
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, m_file + u": "_s + file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(MaxFileBytes), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unexpected(ErrorCode::FileDamaged,
                          u"%1: at byte %2: %3"_s.arg(m_file).arg(problem.offset).arg(problem.errorString()));
    const QJsonArray all = document.object().value("filters"_L1).toArray();
    if (!document.object().value("filters"_L1).isArray() || all.size() > MaxFilters)
        return unexpected(ErrorCode::FileDamaged, m_file + u": \"filters\" is no list of named filters"_s);
    QList<SavedFilter> filters;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject each = all.at(i).toObject();
        const SavedFilter filter{each.value("name"_L1).toString(), each.value("filter"_L1).toString()};
        if (filter.name.isEmpty() || filter.text.isEmpty())
            return unexpected(ErrorCode::FileDamaged,
                              u"%1: filters[%2] has no \"name\" or no \"filter\""_s.arg(m_file).arg(i));
        filters << filter;
    }
    std::ranges::sort(filters, {}, &SavedFilter::name);
    m_filters = std::move(filters);
    return {};
}

Result<void> SavedFilters::set(const SavedFilter &filter)
{
    m_filters.removeIf([&filter](const SavedFilter &each) { return each.name == filter.name; });
    m_filters.insert(std::ranges::lower_bound(m_filters, filter.name, {}, &SavedFilter::name), filter);
    return write();
}

Result<void> SavedFilters::remove(const QString &name)
{
    m_filters.removeIf([&name](const SavedFilter &each) { return each.name == name; });
    return write();
}

FilterMacros SavedFilters::macros() const
{
    FilterMacros macros;
    for (const SavedFilter &filter : m_filters)
        macros.insert(filter.name, filter.text);
    return macros;
}

Result<void> SavedFilters::write() const
{
    QJsonArray all;
    for (const SavedFilter &filter : m_filters)
        all.append(QJsonObject{{u"name"_s, filter.name}, {u"filter"_s, filter.text}});
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(QJsonObject{{u"filters"_s, all}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, m_file + u": "_s + file.errorString());
    return {};
}

} // namespace plectrum
