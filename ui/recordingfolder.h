// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <utility>

class QDateTime;

namespace plectrum {

class Settings;

/// Where recordings go: the folder that the settings name, or else the preset one. A value; asked anew each time, so
/// what is set holds at once.
class RecordingFolder {
public:
    /// `settings`, if there are any, must outlive this and its copies.
    RecordingFolder(const QString &preset, const Settings *settings = nullptr)
        : m_preset(preset)
        , m_settings(settings)
    {
    }

    QString path() const;
    /// Everywhere recordings of this program may be: path() first.
    QStringList all() const;
    /// Where a new recording goes: a file of the folder, which is made, named after `name` and the time; none is there
    /// yet.
    QString freshPath(const QString &name) const;

    /// Recordings that freshPath() named, written last so many days before `now` and not being written; of all().
    QStringList olderThan(int days, const QDateTime &now) const;
    /// What recordings there are in path(): how many, and their bytes.
    std::pair<int, qint64> content() const;

    /// Whether files can be made in `folder`, or in it once it is made.
    static bool canWrite(const QString &folder);

private:
    QString m_preset;
    const Settings *m_settings;
};

} // namespace plectrum
