// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace plectrum {

/// A few numbers over the last minutes as lines over zero, small enough to stand beside their names. Where nothing is
/// known a line breaks. The mouse tells the numbers of a time.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    enum class Tone { First, Second, Third, Incoming, Outgoing };

    struct Line {
        QString name; ///< empty: the only one
        Tone tone = Tone::First;
        QList<std::optional<double>> values; ///< as many as there are ages
    };
    struct Data {
        QList<std::chrono::milliseconds> ages; ///< before the newest, which comes last with 0
        QDateTime newest;
        QList<Line> lines;
    };

    explicit Sparkline(QWidget *parent = nullptr);

    /// How long ago the left edge is.
    void setSpan(std::chrono::milliseconds span) { m_span = span; }
    /// Between samples that lie further apart a line breaks.
    void setLongestStep(std::chrono::milliseconds step) { m_longestStep = step; }
    /// Says a value with its unit.
    void setFormat(const std::function<QString(double)> &format) { m_format = format; }
    void setData(const Data &shown);
    /// The greatest of all values; nullopt: there is none.
    std::optional<double> greatest() const;
    /// The time nearest to `x` and what was then: "12:03:05 · received 12/s · sent 40/s". Empty: nothing is there.
    QString textAt(int x) const;
    static QColor colorOf(Tone tone, const QPalette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    double xOf(qsizetype index) const;
    double yOf(double value) const;
    /// Of the samples; -1: there is none.
    qsizetype nearest(int x) const;
    void paintLine(QPainter &painter, const Line &line) const;

    std::chrono::milliseconds m_span{std::chrono::minutes(5)};
    std::chrono::milliseconds m_longestStep{std::chrono::seconds(3)};
    std::function<QString(double)> m_format;
    Data m_data;
    double m_most = 1; ///< at the upper edge
    std::optional<int> m_pointed;
};

} // namespace plectrum
