// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/routefix.h"

#include <QDialog>

#include <memory>

namespace plectrum {

namespace Ui {
class RouteFixDialog;
}

/// Shows what a proposal would change in an info.xml, and saves it as another file; the one it was made from is never
/// written.
class RouteFixDialog : public QDialog {
    Q_OBJECT

public:
    /// `path` and `xml`: what the proposal was made from.
    RouteFixDialog(const QString &path, const QByteArray &xml, const RouteFix &fix, QWidget *parent = nullptr);
    ~RouteFixDialog() override;

    /// False: it could not be written, or it is the file itself; the dialog says so.
    bool saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void chooseFile();

    std::unique_ptr<Ui::RouteFixDialog> m_ui;
    const QString m_path;
    const RouteFix m_fix;
};

} // namespace plectrum
