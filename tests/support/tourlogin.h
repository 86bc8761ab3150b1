// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace plectrum {

class LoginDialog;
class TourStage;

/// The dialog of a login to the stage's Nextcloud, before it begins.
LoginDialog *login(TourStage &stage);
/// The same once alice has granted it.
LoginDialog *loggedIn(TourStage &stage);

} // namespace plectrum
