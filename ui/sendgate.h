// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/credentialparser.h"
#include "nextcloud/tokenlog.h"
#include "profiles/profile.h"

#include <QFrame>

#include <memory>

namespace plectrum {

class Credentials;
class LiveSession;

namespace Ui {
class SendGate;
}

/// What stands between Connect and the wire in a tab: fetches the app password of a login, asks before credentials are
/// sent that cannot be taken back, and notes in the session-token log what became of them. Shown only while it asks.
class SendGate : public QFrame {
    Q_OBJECT

public:
    /// `credentials` must outlive this widget.
    explicit SendGate(Credentials &credentials, QWidget *parent = nullptr);
    ~SendGate() override;

    /// Ends in ready() or cancelled(); ready() comes at once where nothing is to fetch or to ask.
    void prepare(const Profile &profile, const Target &target);
    void cancel();
    bool isBusy() const { return m_isBusy; }
    /// Opens a dialog for what a browser sends to `url`, which may be empty; ends in pasted() or nothing.
    void askForCredentials(const QUrl &url);
    /// Notes the outcomes of this session's connections.
    void watch(const LiveSession &session);
    /// Whose credentials were sent last; empty: nobody's, or of cookies.
    QString user() const { return m_target.user; }

Q_SIGNALS:
    void ready(const plectrum::Target &target);
    void cancelled();
    void pasted(const plectrum::PastedCredentials &pasted);
    /// "Don't ask again" was chosen for this profile.
    void askedForTheLastTime(const QString &profileId);

private:
    void weigh(const Target &target);
    void send(const Target &target);
    void answer(const Target &target);

    std::unique_ptr<Ui::SendGate> m_ui;
    Credentials &m_credentials;
    Profile m_profile;
    Target m_target;
    bool m_isBusy = false;
    int m_turn = 0; ///< tells late answers of the key store apart
};

} // namespace plectrum
