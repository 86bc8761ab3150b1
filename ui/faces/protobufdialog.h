// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/protobufschema.h"

#include <QDialog>

#include <memory>

namespace plectrum {

class ProtobufSource;

namespace Ui {
class ProtobufDialog;
}

/// Asks for the schema of Protobuf payloads and the message they are; tells what is wrong with the schema.
class ProtobufDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` must outlive the dialog.
    explicit ProtobufDialog(ProtobufSource &source, QWidget *parent = nullptr);
    ~ProtobufDialog() override;

    void accept() override;

private:
    void load();
    void check();
    void browseSchema();
    void browseImports();

    const std::unique_ptr<Ui::ProtobufDialog> m_ui;
    ProtobufSource &m_source;
    std::shared_ptr<const ProtobufSchema> m_schema;
};

} // namespace plectrum
