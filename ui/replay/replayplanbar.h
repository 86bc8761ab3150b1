// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/replay/replaycase.h"

#include <QWidget>

#include <memory>

namespace plectrum {

namespace Ui {
class ReplayPlanBar;
}

/// Where a case is played and how: address or profile, pace, loops.
class ReplayPlanBar : public QWidget {
    Q_OBJECT

public:
    explicit ReplayPlanBar(QWidget *parent = nullptr);
    ~ReplayPlanBar() override;

    void setProfiles(const QList<Profile> &profiles);
    const QList<Profile> &profiles() const { return m_profiles; }
    /// What "as recorded" means; shown in the address's place.
    void setRecordedUrls(const QStringList &urls);
    /// What is chosen. BadUrl: the address is none.
    Result<ReplayWish> wish() const;

Q_SIGNALS:
    /// Return was pressed in the address.
    void playAsked();

private:
    enum Against { Recorded, Address, Embedded, FirstProfile };

    void showAddress();
    std::optional<Profile> profile() const;

    std::unique_ptr<Ui::ReplayPlanBar> m_ui;
    QList<Profile> m_profiles;
    QStringList m_recorded;
    QString m_typed;    ///< the address
    QString m_embedded; ///< the path of the embedded server
    int m_shown = Recorded;
};

} // namespace plectrum
