// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/harimporter.h"

#include "exchange/bytesource.h"
#include "exchange/harentry.h"
#include "exchange/jsontree.h"
#include "exchange/zipfile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxLine = 1024 * 1024 * 1024;

/// Keys of an entry that are looked at; the others may be large.
constexpr std::array<const char *, 8> EntryKeys{"request",       "response", "timings",         "startedDateTime",
                                                "_resourceType", "_wsClose", "serverIPAddress", "_wsConnection"};

/// Opens a file that a HAR names: a member of its zip, or a file in its folder.
using Attachments = std::function<std::unique_ptr<QIODevice>(const QString &name)>;

/// Follows the events of one HAR file.
class Reader {
public:
    Reader(Intake &intake, Attachments attachments)
        : m_intake(intake)
        , m_attachments(std::move(attachments))
    {
    }

    Result<void> visit(JsonEvent &event)
    {
        using Kind = JsonEvent::Kind;
        tellReplaced(event);
        if (m_collecting) {
            if (!m_tree.add(event))
                return {};
            m_collecting = false;
            return collected();
        }
        const bool begins = event.kind == Kind::BeginObject || event.kind == Kind::BeginArray;
        const bool ends = event.kind == Kind::EndObject || event.kind == Kind::EndArray;
        if (m_skipped > 0) {
            m_skipped += begins ? 1 : ends ? -1 : 0;
            return {};
        }
        if (event.kind == Kind::Key) {
            m_key = event.text;
            return {};
        }
        if (begins)
            return begin(event);
        if (ends)
            return end();
        if (m_place == Place::Entry)
            scalar(event);
        return {};
    }

    bool sawEntries() const { return m_sawEntries; }
    qint64 entryCount() const { return m_entries; }

private:
    enum class Place : quint8 { Top, Root, Log, Entries, Entry, Messages };

    Result<void> begin(const JsonEvent &event)
    {
        const bool object = event.kind == JsonEvent::Kind::BeginObject;
        if (m_place == Place::Top && object) {
            m_place = Place::Root;
        } else if (m_place == Place::Root && object && m_key == "log") {
            m_place = Place::Log;
        } else if (m_place == Place::Log && !object && m_key == "entries") {
            m_place = Place::Entries;
            m_sawEntries = true;
        } else if (m_place == Place::Entries && object) {
            m_place = Place::Entry;
            m_entry = std::make_unique<HarEntry>(m_intake);
            m_parts = {};
            ++m_entries;
        } else if (m_place == Place::Entry && !object && m_key == "_webSocketMessages") {
            m_place = Place::Messages;
        } else if ((m_place == Place::Messages && object) || (m_place == Place::Entry && isWanted())) {
            m_collecting = true;
            m_tree.begin(event);
        } else {
            m_skipped = 1;
        }
        return {};
    }

    void tellReplaced(const JsonEvent &event)
    {
        if (event.replaced > 0)
            m_intake.losses().add(u"halves of surrogate pairs, which no text holds, replaced by U+FFFD"_s,
                                  event.replaced);
    }

    bool isWanted() const
    {
        return std::ranges::any_of(EntryKeys, [this](const char *key) { return m_key == key; });
    }

    Result<void> end()
    {
        switch (m_place) {
        case Place::Messages:
            m_place = Place::Entry;
            break;
        case Place::Entry:
            m_place = Place::Entries;
            return finishEntry();
        case Place::Entries:
            m_place = Place::Log;
            break;
        case Place::Log:
            m_place = Place::Root;
            break;
        case Place::Root:
        case Place::Top:
            m_place = Place::Top;
            break;
        }
        return {};
    }

    void scalar(const JsonEvent &event)
    {
        if (!isWanted() || event.kind != JsonEvent::Kind::String)
            return;
        const QString text = QString::fromUtf8(event.text);
        m_parts.insert(QString::fromUtf8(m_key), text);
        if (m_key == "startedDateTime")
            m_entry->setStarted(text);
    }

    Result<void> collected()
    {
        if (m_place == Place::Messages)
            return m_entry->message(m_tree.object(), m_tree.data());
        m_parts.insert(QString::fromUtf8(m_key), m_tree.object());
        if (m_key == "_wsConnection" && m_tree.object().value("role"_L1) == "server"_L1)
            m_entry->setRole(Role::Server);
        return {};
    }

    Result<void> finishEntry()
    {
        const QString attached =
            m_parts.value("response"_L1).toObject().value("content"_L1).toObject().value("_file"_L1).toString();
        if (attached.endsWith(".jsonl"_L1) && HarEntry::isWebSocket(m_parts)) {
            if (const auto read = readAttached(attached); !read)
                return read;
        }
        const auto finished = m_entry->finish(m_parts);
        return finished ? Result<void>() : tl::unexpected(finished.error());
    }

    /// Playwright's messages, one a line.
    Result<void> readAttached(const QString &name)
    {
        // A name only: a HAR must not read around in the file system.
        const std::unique_ptr<QIODevice> device =
            QFileInfo(name).fileName() == name && m_attachments ? m_attachments(name) : nullptr;
        if (!device) {
            m_intake.losses().add(u"attached messages that were not found (%1)"_s.arg(name));
            return {};
        }
        ByteSource source(*device);
        while (true) {
            const qint64 number = source.lineNumber();
            auto line = source.line(MaxLine);
            if (!line)
                return tl::unexpected(Error{line.error().code, name + u": "_s + line.error().detail});
            if (!*line)
                return {};
            if ((*line)->trimmed().isEmpty())
                continue;
            QBuffer buffer(&line->value());
            buffer.open(QIODevice::ReadOnly);
            ByteSource one(buffer);
            JsonTree tree;
            bool begun = false;
            const auto read = readJson(one, [&](JsonEvent &event) -> Result<void> {
                tellReplaced(event);
                if (begun)
                    tree.add(event);
                else if (event.kind == JsonEvent::Kind::BeginObject)
                    tree.begin(event);
                else
                    return unexpected(ErrorCode::BadFormat, u"not an object"_s);
                begun = true;
                return {};
            });
            if (!read)
                return unexpected(read.error().code,
                                  u"%1, line %2: %3"_s.arg(name).arg(number).arg(read.error().detail));
            if (const auto added = m_entry->message(tree.object(), tree.data()); !added)
                return added;
        }
    }

    Intake &m_intake;
    const Attachments m_attachments;
    Place m_place = Place::Top;
    QByteArray m_key;
    int m_skipped = 0;
    bool m_collecting = false;
    bool m_sawEntries = false;
    JsonTree m_tree;
    std::unique_ptr<HarEntry> m_entry;
    QJsonObject m_parts;
    qint64 m_entries = 0;
};

Result<void> readHar(ByteSource &source, const Attachments &attachments, Intake &intake)
{
    // A byte order mark, as some editors leave it.
    const auto head = source.peek(3);
    if (!head)
        return tl::unexpected(head.error());
    if (head->startsWith("\xef\xbb\xbf"))
        source.skip(3);
    Reader reader(intake, attachments);
    const auto read = readJson(source, [&reader](JsonEvent &event) { return reader.visit(event); });
    if (!read)
        return unexpected(read.error().code,
                          read.error().code == ErrorCode::BadFormat
                              ? u"entry %1: %2"_s.arg(qMax<qint64>(0, reader.entryCount() - 1)).arg(read.error().detail)
                              : read.error().detail);
    if (!reader.sawEntries())
        return unexpected(ErrorCode::BadFormat, u"there is no log.entries"_s);
    if (intake.connectionCount() == 0)
        return unexpected(ErrorCode::NoWebSocket, u"%1 entries, none a WebSocket"_s.arg(reader.entryCount()));
    return {};
}

} // namespace

Result<void> HarImporter::run(ByteSource &source, const QString &path, Intake &intake)
{
    const auto head = source.peek(4);
    if (!head)
        return tl::unexpected(head.error());
    if (!head->startsWith("PK\x03\x04")) {
        const QFileInfo here(path);
        return readHar(
            source,
            [here](const QString &name) -> std::unique_ptr<QIODevice> {
                auto file = std::make_unique<QFile>(here.absolutePath() + u'/' + name);
                if (here.filePath().isEmpty() || !file->open(QIODevice::ReadOnly))
                    return nullptr;
                return file;
            },
            intake);
    }
    const auto archive = ZipFile::open(path);
    if (!archive)
        return tl::unexpected(archive.error());
    for (const QString &name : (*archive)->names()) {
        const auto member = name.endsWith(".har"_L1) ? (*archive)->member(name) : nullptr;
        if (!member)
            continue;
        ByteSource inside(*member, [&source] { return source.mayGoOn(); });
        return readHar(
            inside, [&archive](const QString &attached) { return (*archive)->member(attached); }, intake);
    }
    return unexpected(ErrorCode::BadFormat, u"there is no .har file in the zip file"_s);
}

} // namespace plectrum
