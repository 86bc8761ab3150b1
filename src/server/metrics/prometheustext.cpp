// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/prometheustext.h"

namespace plectrum {
namespace {

/// Backslashes and line feeds; in the values of labels double quotes too.
QByteArray escaped(QByteArrayView text, bool isLabel)
{
    QByteArray result;
    for (const char c : text) {
        if (c == '\\')
            result += "\\\\";
        else if (c == '\n')
            result += "\\n";
        else if (c == '"' && isLabel)
            result += "\\\"";
        else
            result += c;
    }
    return result;
}

QByteArray secondsText(std::chrono::nanoseconds time)
{
    return QByteArray::number(std::chrono::duration<double>(time).count(), 'g', 12);
}

} // namespace

void PrometheusText::counter(QByteArrayView name, QByteArrayView help, qint64 value)
{
    head(name, help, "counter");
    sample(name, {}, QByteArray::number(value));
}

void PrometheusText::gauge(QByteArrayView name, QByteArrayView help, qint64 value, const QList<Label> &labels)
{
    head(name, help, "gauge");
    sample(name, labels, QByteArray::number(value));
}

void PrometheusText::histogram(QByteArrayView name, QByteArrayView help, const DurationHistogram &histogram)
{
    head(name, help, "histogram");
    const QByteArray bucket = name.toByteArray() + "_bucket";
    for (size_t i = 0; i < DurationHistogram::Bounds.size(); ++i)
        sample(bucket, {{"le", secondsText(DurationHistogram::Bounds[i])}}, QByteArray::number(histogram.countUpTo(i)));
    sample(bucket, {{"le", "+Inf"}}, QByteArray::number(histogram.count()));
    sample(name.toByteArray() + "_sum", {}, secondsText(histogram.sum()));
    sample(name.toByteArray() + "_count", {}, QByteArray::number(histogram.count()));
}

void PrometheusText::head(QByteArrayView name, QByteArrayView help, QByteArrayView type)
{
    m_text += "# HELP " + name.toByteArray() + ' ' + escaped(help, false) + '\n';
    m_text += "# TYPE " + name.toByteArray() + ' ' + type.toByteArray() + '\n';
}

void PrometheusText::sample(QByteArrayView name, const QList<Label> &labels, const QByteArray &value)
{
    m_text += name;
    char separator = '{';
    for (const Label &label : labels) {
        m_text += separator + label.name + "=\"" + escaped(label.value, true) + '"';
        separator = ',';
    }
    m_text += labels.isEmpty() ? " " : "} ";
    m_text += value + '\n';
}

} // namespace plectrum
