// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QJsonObject>
#include <QStringList>

namespace plectrum {

/// A folder of JSON files made for git: one object each, members in a fixed order, named after what they hold.
class JsonFolder {
public:
    static constexpr qint64 MaxFileBytes = 1024 * 1024;

    /// What a file holds, and its text, in which a field has its place.
    struct File {
        QString id; ///< the file's name without ending
        QJsonObject object;
        QByteArray text;
    };

    /// `kind`: "profile", for errors and for the id of what has no name; they are of `code`.
    JsonFolder(const QString &folder, const QString &kind, ErrorCode code);

    QString path() const { return m_folder; }
    QString pathOf(const QString &id) const { return m_folder + u'/' + id + QStringLiteral(".json"); }
    /// The files of the folder, not of those below, by name.
    QStringList files() const;
    /// One file, wherever it lies, of at most so many bytes. FileNotReadable; `code` with byte, line and column.
    Result<File> read(const QString &file, qint64 most = MaxFileBytes) const;
    /// An error in the field that `problem` begins with ("tls.caFile: …"), with file, line and column.
    tl::unexpected<Error> fault(const QString &file, const File &content, const QString &problem) const;
    /// Writes one; returns its id, which is made from `name` where it is empty. FileNotWritable.
    Result<QString> write(const QString &id, const QString &name, const QJsonObject &object) const;
    /// Writes an object to any place. FileNotWritable.
    static Result<void> writeTo(const QString &path, const QJsonObject &object);
    Result<void> remove(const QString &id) const;
    tl::unexpected<Error> missing(const QString &id) const;

private:
    QString m_folder;
    QString m_kind;
    ErrorCode m_code;
};

} // namespace plectrum
