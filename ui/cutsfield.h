// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/framecuts.h"

#include <QWidget>

#include <memory>

namespace plectrum {

namespace Ui {
class CutsField;
}

/// Where a message is cut into frames: nowhere, every so many bytes, or at given bytes.
class CutsField : public QWidget {
    Q_OBJECT

public:
    explicit CutsField(QWidget *parent = nullptr);
    ~CutsField() override;

    FrameCuts cuts() const;
    void setCuts(const FrameCuts &cuts);
    /// Not: something else than ascending numbers is written.
    bool isRight() const;
    /// Of the message, in bytes, to tell what becomes of it; -1: nobody knows.
    void setLength(qsizetype bytes);
    /// Cut marks go in at the cursor of a text, which not every kind has.
    void setTakesCursor(bool takes);
    void addCut(qsizetype offset);

Q_SIGNALS:
    void changed();
    void cutHereAsked();

private:
    void update();
    QString framesText() const;

    const std::unique_ptr<Ui::CutsField> m_ui;
    qsizetype m_length = 0;
    bool m_takesCursor = true;
};

} // namespace plectrum
