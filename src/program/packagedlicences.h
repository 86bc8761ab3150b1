// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace plectrum {

/// A library that a package of this program carries, below those that it is built with.
struct PackagedLicence {
    QString name;       ///< of its source, as Debian has it
    QString version;    ///< empty: it is a part of another
    QString licence;    ///< the names that its notice begins with; empty: it has words only
    QString notice;     ///< copyrights and licences
    QStringList shared; ///< licences that the notice only names: places for sharedLicence()
};

/// The notices that packaging/licences put beside a program. Reads files of the package, which may be gone or broken:
/// what cannot be read is left out.
class PackagedLicences {
public:
    /// Of an AppImage or of an installation on Windows; empty: the system has the libraries and their licences.
    static QString besideProgram();

    explicit PackagedLicences(const QString &folder = besideProgram());

    /// Sorted by name; one for each source, of which a package may have several libraries.
    const QList<PackagedLicence> &all() const { return m_all; }

    /// The text of such a licence as "GPL-2"; empty: the package has none of this name.
    QString sharedLicence(const QString &name) const;

    /// The notice, and below it the licences that it only names.
    QString text(const PackagedLicence &licence) const;

private:
    QString m_folder;
    QList<PackagedLicence> m_all;
};

} // namespace plectrum
