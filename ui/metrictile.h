// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sparkline.h"

#include "server/metrics/metricshistory.h"

#include <QList>

#include <span>

class QLabel;

namespace plectrum {

/// One subject of a server's metrics: its name, its numbers now, and how they were in the last minutes.
class MetricTile : public QWidget {
    Q_OBJECT

public:
    /// A number of the subject; names are texts for translation in the context of this class.
    struct Row {
        const char *name; ///< "received"; nullptr: the only one
        Metric metric;
        Sparkline::Tone tone = Sparkline::Tone::First;
        double rank = 0; ///< of a histogram's quantile
    };
    struct Subject {
        const char *key; ///< of object names
        const char *title;
        const char *tip;
        std::span<const Row> rows;
    };

    /// All that is shown of a server.
    static std::span<const Subject> subjects();

    explicit MetricTile(const Subject &subject, QWidget *parent = nullptr);

    void showHistory(const MetricsHistory &history, const QDateTime &newest);

private:
    QString text(const Row &row, double value) const;
    QString rowName(const Row &row) const;

    const Subject &m_subject;
    QLabel *m_most;
    QList<QLabel *> m_values; ///< of the rows
    Sparkline *m_line;
};

} // namespace plectrum
