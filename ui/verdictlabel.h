// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/verdict.h"

#include <QLabel>

namespace plectrum {

/// A text of context "plectrum::Verdict" in the user's language.
QString translateVerdict(const char *english);

/// Shows a verdict whole: who, what, why, what it rests on, what to try. Hidden while there is none.
class VerdictLabel : public QLabel {
    Q_OBJECT

public:
    explicit VerdictLabel(QWidget *parent = nullptr);

    /// As kept in a capture, ConnectionInfo::verdict; empty: none.
    void show(const QJsonObject &verdict);

private:
    QString row(const QString &name, const QString &html) const;
};

} // namespace plectrum
