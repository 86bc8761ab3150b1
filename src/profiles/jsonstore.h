// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/jsonfolder.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace plectrum {

/// Things with an id and a name, a JSON file each: Profile, Environment. An Item has toJson(), fromJson(), whose error
/// begins with the field, and comesBefore().
template <typename Item>
class JsonStore {
public:
    JsonStore(const QString &folder, const QString &kind, ErrorCode code)
        : m_files(folder, kind, code)
    {
    }

    QString folder() const { return m_files.path(); }

    /// One file, wherever it lies; its id is the file's name. FileNotReadable, and the store's own code with the place.
    Result<Item> read(const QString &path) const
    {
        const auto file = m_files.read(path);
        if (!file)
            return tl::unexpected(file.error());
        auto item = Item::fromJson(file->object);
        if (!item)
            return m_files.fault(path, *file, item.error().detail);
        item->id = file->id;
        return item;
    }

    /// Reads all, in their order; files that hold something else are told in `errors` and left alone.
    QList<Item> load(QList<Error> *errors = nullptr) const
    {
        QList<Item> items;
        const QStringList files = m_files.files();
        for (const QString &file : files) {
            const auto item = read(file);
            if (item)
                items << *item;
            else if (errors)
                *errors << item.error();
        }
        std::ranges::stable_sort(items, [](const Item &a, const Item &b) { return a.comesBefore(b); });
        return items;
    }

    /// By id or by name.
    Result<Item> find(const QString &idOrName) const
    {
        QList<Error> errors;
        const QList<Item> items = load(&errors);
        for (const Item &item : items) {
            if (item.id == idOrName)
                return item;
        }
        for (const Item &item : items) {
            if (item.name.compare(idOrName, Qt::CaseInsensitive) == 0)
                return item;
        }
        for (const Error &error : std::as_const(errors)) {
            if (error.detail.startsWith(m_files.pathOf(idOrName)))
                return tl::unexpected(error);
        }
        return m_files.missing(idOrName);
    }

    /// There is a file of this id, whatever it holds.
    bool holds(const QString &id) const { return QFile::exists(m_files.pathOf(id)); }
    /// Writes one; returns it with its id.
    Result<Item> save(Item item) const
    {
        const auto id = m_files.write(item.id, item.name, item.toJson());
        if (!id)
            return tl::unexpected(id.error());
        item.id = *id;
        return item;
    }

    /// A file anywhere, such as read() takes.
    Result<void> writeTo(const QString &path, const Item &item) const { return m_files.writeTo(path, item.toJson()); }

    Result<void> remove(const QString &id) const { return m_files.remove(id); }

protected:
    const JsonFolder &files() const { return m_files; }

private:
    JsonFolder m_files;
};

} // namespace plectrum
