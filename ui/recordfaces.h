// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "capture/record.h"
#include "ui/filterline.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace plectrum {

class CaptureReader;
struct DecodedParts;
class ProtobufSource;
struct RecordBytes;

/// The selected row's faces: Message, Tree, Hex and Handshake on the left, Frame and Wire on the right. What is
/// selected in Tree is selected in Hex and the other way round.
class RecordFaces : public QWidget {
    Q_OBJECT

public:
    explicit RecordFaces(QWidget *parent = nullptr);
    ~RecordFaces() override;

    void setReader(std::shared_ptr<CaptureReader> reader);
    /// What Protobuf is read as; must outlive the faces.
    void setProtobuf(ProtobufSource &source);

public Q_SLOTS:
    /// Marked in every face; nullopt: nothing is.
    void setSearch(const std::optional<plectrum::PayloadSearch> &search);
    /// 0: the empty state.
    void showRecord(plectrum::RecordId id);
    /// The same, with the Handshake face in front.
    void showHandshake(plectrum::RecordId id);
    /// Answers meaningWanted().
    void setMeaning(const std::shared_ptr<const plectrum::DecodedParts> &parts);

public:
    /// To the next or the former place in the shown row where the search found something; false where there is none.
    bool stepHit(bool forwards);
    /// To the first or last of them.
    void showHit(bool last);
    /// "2 of 5", or empty where there are not several.
    QString hitText() const;

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);
    /// What the row says in its protocol's words is to be told by setMeaning(); 0: nothing is any more.
    void meaningWanted(plectrum::RecordId id);
    /// Another row that belongs to the shown one was chosen.
    void rowWanted(plectrum::RecordId id);
    /// What protocols call secret is to be shown, or no more.
    void secretsShown(bool on);

private:
    void sayFound(const RecordBytes &bytes);
    void revealHit();
    void showContent();
    void setShowsSecrets(bool on);
    void tellSecrets();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
