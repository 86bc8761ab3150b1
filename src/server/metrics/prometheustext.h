// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/durationhistogram.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace plectrum {

/// Writes Prometheus' text exposition format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). Each metric
/// is written once, with its help and type before it.
class PrometheusText {
public:
    struct Label {
        QByteArray name;
        QByteArray value; ///< any UTF-8; escaped here
    };

    static constexpr const char *ContentType = "text/plain; version=0.0.4; charset=utf-8";

    void counter(QByteArrayView name, QByteArrayView help, qint64 value);
    void gauge(QByteArrayView name, QByteArrayView help, qint64 value, const QList<Label> &labels = {});
    /// In seconds, whatever its clock counts.
    void histogram(QByteArrayView name, QByteArrayView help, const DurationHistogram &histogram);

    const QByteArray &text() const { return m_text; }

private:
    void head(QByteArrayView name, QByteArrayView help, QByteArrayView type);
    void sample(QByteArrayView name, const QList<Label> &labels, const QByteArray &value);

    QByteArray m_text;
};

} // namespace plectrum
