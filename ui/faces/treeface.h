// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/faces/payloadreader.h"
#include "ui/filterline.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;
class QModelIndex;

namespace plectrum {

namespace Ui {
class TreeFace;
}

class PayloadTreeModel;
struct DecodedParts;
class ProtobufSource;

/// A payload as a tree: JSON, XML, MessagePack, CBOR or Protobuf, found out or chosen; above it what the message says
/// in its protocol's words. Reads while it is in sight only.
class TreeFace : public QWidget {
    Q_OBJECT

public:
    explicit TreeFace(QWidget *parent = nullptr);
    ~TreeFace() override;

    /// `record` is only looked at during the call.
    void show(const RecordBytes &bytes, const RecordView &record);
    void clear(const QString &hint);
    /// Answers meaningWanted(); of another row it is ignored. May come again, and be another.
    void setMeaning(const std::shared_ptr<const DecodedParts> &parts);
    /// Marks what is looked for, in this record and the next.
    void setSearch(const std::optional<PayloadSearch> &search);
    /// Says what Protobuf is read as; must outlive the face.
    void setProtobuf(ProtobufSource &source);
    /// Selects the innermost value that holds these bytes, as soon as it is known.
    void reveal(qint64 start, qint64 end);

Q_SIGNALS:
    /// The bytes of the value that the user selected, with its key; half-open.
    void selected(qint64 start, qint64 end);
    /// What the row says in its protocol's words is to be told by setMeaning(); 0: nothing is any more.
    void meaningWanted(plectrum::RecordId id);
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int TypeWidth = 90;   ///< pixels of the column
    static constexpr int MostLevels = 200; ///< below the root that the view opens by itself

    void read();
    void take(const std::shared_ptr<PayloadReading> &reading);
    void present();
    void showValues();
    QString noteOf(const PayloadReading &reading);
    QString refusalOf(const PayloadReading &reading) const;
    QString meaningNote() const;
    void say(const QString &hint);
    void find();
    void revealWanted();
    void expandFirst();
    void expandFields();
    void expandLevels(QList<QModelIndex> level, int mostRows, int mostInFirst);
    void expandBelow(const QModelIndex &index);
    void showMenu(const QPoint &point);
    void copyValue();
    void copySource(qint32 node);
    void askForSchema();
    bool isProtobufChosen() const;
    QString termOf(qint32 node) const;
    void fillFieldMenu(QMenu &menu, qint32 field);

    const std::unique_ptr<Ui::TreeFace> m_ui;
    PayloadTreeModel *m_model;
    ProtobufSource *m_protobuf = nullptr;
    PayloadReader m_reader;
    BackgroundTask m_finder;
    std::shared_ptr<PayloadReading> m_reading;
    RecordBytes m_bytes;
    PayloadClues m_clues;
    quint32 m_connection = 0;
    bool m_isRead = true;  ///< what is shown is what was asked for
    bool m_isOurs = false; ///< the selection is changed by us, not by the user
    std::optional<PayloadSearch> m_search;
    std::optional<PayloadSearch::Range> m_wanted; ///< to be revealed once the tree is there
};

} // namespace plectrum
