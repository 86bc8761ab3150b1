// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "client/plainrequest.h"
#include "nextcloud/banguard.h"
#include "nextcloud/diagnosis.h"

#include <QObject>

#include <memory>
#include <optional>

namespace plectrum {

/// Carries out a Diagnosis: one request after the other, each failure noted in the account of the host. Ends in
/// finished(). Lives in the thread that creates it.
class Diagnoser : public QObject {
    Q_OBJECT

public:
    /// An empty `guardPath` keeps the account in memory only.
    explicit Diagnoser(const Target &target, const QString &guardPath = BanGuard::defaultPath(),
                       QObject *parent = nullptr);
    ~Diagnoser() override;

    /// finished() comes later, also when nothing may be asked.
    void start();
    const Diagnosis &diagnosis() const { return m_diagnosis; }
    BanGuard::Standing standing() const;

Q_SIGNALS:
    void asking(const plectrum::Probe &probe);
    void finished();

private:
    void next();
    void askForSocket();
    void askPlainly();
    void take(Evidence evidence);

    const Target m_target;
    BanGuard m_guard;
    Diagnosis m_diagnosis;
    std::optional<Probe> m_probe;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<PlainRequest> m_plain;
};

} // namespace plectrum
