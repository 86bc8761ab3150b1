// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoderrule.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>

namespace plectrum {

/// What one message changes in one document.
struct StateStep {
    StateFold fold = StateFold::Replace;
    QByteArray document;  ///< UTF-8, which of the connection's; empty: the only one
    QByteArray key;       ///< UTF-8, of Put and Remove
    QByteArrayView value; ///< JSON; in the message
};

/// A document that messages change, as it stands after some of them. A value; what it holds is within JsonBounds.
class StateDocument {
public:
    StateDocument();
    StateDocument(const StateDocument &other);
    StateDocument(StateDocument &&other) noexcept;
    StateDocument &operator=(StateDocument other) noexcept;
    ~StateDocument();

    /// What the message in row `row` changes. What stands against it, English: then nothing has changed, and what the
    /// document is from here on is doubtful.
    std::optional<QByteArray> apply(const StateStep &step, RecordId row);

    /// Whether there is one: messages have told of it, and none has cleared it since.
    bool exists() const { return m_exists; }
    /// All of it is known; else it is only what changes have told of it.
    bool isWhole() const { return m_isWhole; }
    /// The row whose change could not be made and made it doubtful; 0: none has.
    RecordId doubtSince() const { return m_doubtSince; }
    /// Its JSON without white space; empty where there is none.
    QByteArray text() const;
    /// At least what measureJson() counts.
    qint64 bytes() const { return m_bytes; }

    /// All of it in a few bytes.
    QByteArray packed() const;
    static StateDocument unpacked(const QByteArray &packed);

private:
    std::optional<QByteArray> fold(const StateStep &step);
    std::optional<QByteArray> foldValue(const StateStep &step, nlohmann::json value);
    std::optional<QByteArray> foldPatch(const nlohmann::json &patch);
    std::optional<QByteArray> foldPresence(const nlohmann::json &diff);
    void start(nlohmann::json value, bool isWhole);

    std::unique_ptr<nlohmann::json> m_value; ///< never null
    qint64 m_bytes = 0;
    qint64 m_measured = 0; ///< m_bytes when it was counted last
    RecordId m_doubtSince = 0;
    bool m_exists = false;
    bool m_isWhole = false;
};

} // namespace plectrum
