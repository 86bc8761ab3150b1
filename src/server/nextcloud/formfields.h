// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace plectrum {

struct HarpRequest;

/// The parameters of a request as a controller of Nextcloud sees them: query first, then the body, a form or a JSON
/// object by its Content-Type. Of several values of a name the last one counts, as in PHP. A value.
class FormFields {
public:
    FormFields(const HarpRequest &request, QByteArrayView body);

    bool has(const QString &name) const { return m_values.contains(name); }
    QString text(const QString &name) const;
    /// A whole number, also where it was sent as text; nullopt otherwise.
    std::optional<int> integer(const QString &name) const;

private:
    void addEncoded(QByteArrayView pairs);

    QJsonObject m_values;
};

} // namespace plectrum
