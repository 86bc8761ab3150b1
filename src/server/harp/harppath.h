// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace plectrum {

/// How HaRP reads the path of a request; nothing is decoded but what hasDotSegment() says.

/// Is a segment "..", with dots and slashes plain or percent-encoded in any mix?
bool hasDotSegment(QByteArrayView path);

/// The app id: the segment after the first "exapps/" that stands at the start or after a slash. Empty: none.
QByteArrayView appIdOf(QByteArrayView path);

/// The path the ExApp sees. Only the very prefix "/exapps/<app id>" is taken away; whatever stands before it stays.
QByteArrayView pathWithinApp(QByteArrayView path, QByteArrayView appId);

/// May AppAPI do this at a Docker engine through the control channel?
bool isDockerCallAllowed(QByteArrayView method, QByteArrayView path);

} // namespace plectrum
