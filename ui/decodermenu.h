// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoder.h"

#include <QHash>

class QComboBox;
class QMenu;

namespace plectrum {

class TimelineModel;
struct Profile;

/// Empties `menu` and offers every decoder for the connection of the record `id`, and the one that fits by itself.
void fillDecoderMenu(QMenu &menu, TimelineModel &model, RecordId id);

/// Every one of `decoders`, by name, and "" for the one that fits by itself.
void fillDecoderBox(QComboBox &box, const DecoderSet &decoders);
/// A name that this version does not know is offered as it is, so that it is kept.
void chooseDecoder(QComboBox &box, const QString &name);
QString chosenDecoder(const QComboBox &box);

/// Those of `decoders` that profiles name, by the profile's name.
QHash<QString, const DecoderInfo *> decodersOf(const QList<Profile> &profiles, const DecoderSet &decoders);

} // namespace plectrum
