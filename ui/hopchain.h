// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/verdict.h"

#include <QUrl>
#include <QWidget>

namespace plectrum {

/// The way of a request from this program to the endpoint, drawn: who passed it on, who is behind the outcome, who
/// never saw it.
class HopChain : public QWidget {
    Q_OBJECT

public:
    explicit HopChain(QWidget *parent = nullptr);

    /// `answer`: what the one behind it said, "403 Forbidden"; may be empty.
    void show(Hop who, const QUrl &url, const QString &answer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Part { Passed, Behind, NotReached };
    struct Box {
        QString name;
        QString note;
        Part part = Part::Passed;
    };
    int widthOf(const Box &box) const;

    QList<Box> m_boxes;
};

} // namespace plectrum
