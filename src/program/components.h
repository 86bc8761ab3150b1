// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace plectrum {

/// Something of other people's that the program is built with and shipped with, or this program itself.
struct Component {
    const char *name;
    const char *version; ///< that was built with; empty: not a part of this build
    const char *licence; ///< its SPDX identifier
    const char *copyright;
    const char *homepage;
    const char *source; ///< what Debian calls it, and thus PackagedLicences; empty: as this program

    bool isBuiltIn() const { return *version != '\0'; }
};

/// All of them, this program first, the others in the order of their names; also those that this build lacks.
std::span<const Component> components();

/// The text of a licence by its SPDX identifier; empty: none of ours has it.
QString licenceText(const QString &identifier);

/// The copyright notice and the licence of a component, as they must be shown with it.
QString licenceNotice(const Component &component);

} // namespace plectrum
