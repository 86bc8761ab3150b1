// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/command.h"

#include <QAction>
#include <QVariant>

namespace plectrum {
namespace {

constexpr const char *Reason = "whyNot";

} // namespace

void setPossible(QAction &action, bool isPossible, const QString &reason)
{
    action.setProperty(Reason, reason);
    action.setEnabled(isPossible);
}

QString whyNot(const QAction &action)
{
    return action.isEnabled() ? QString() : action.property(Reason).toString();
}

} // namespace plectrum
