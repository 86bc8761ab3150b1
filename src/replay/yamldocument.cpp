// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/yamldocument.h"

#include "websocket/utf8checker.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// The text as it lies in memory.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(QByteArrayView text)
    {
        // Only read from, as setg() wants it otherwise.
        char *const data = const_cast<char *>(text.data());
        setg(data, data, data + text.size());
    }
};

/// Builds the nodes as yaml-cpp meets them. It may be stopped by an exception only, which yaml-cpp throws as well.
class Builder : public YAML::EventHandler {
public:
    YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override { refuse(mark, "anchors are not read"); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(mark, "aliases are not read"); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(mark, YamlNode::Kind::Null); }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        YamlNode &node = add(mark, YamlNode::Kind::Scalar);
        node.text = QByteArray(value.data(), qsizetype(value.size()));
        node.quoted = tag == "!";
        if (tag != "!" && tag != "?")
            refuse(mark, "tags are not read");
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::Sequence);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::Map);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    struct Level {
        YamlNode *node;
        bool expectsKey;
    };

    [[noreturn]] static void refuse(const YAML::Mark &mark, const char *why) { throw YAML::ParserException(mark, why); }

    YamlNode &add(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (++m_count > YamlDocument::MaxNodes)
            refuse(mark, "too many values");
        YamlNode node;
        node.kind = kind;
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        if (m_open.empty()) {
            m_root = std::move(node);
            return m_root;
        }
        Level &level = m_open.back();
        if (level.node->kind == YamlNode::Kind::Map && level.expectsKey) {
            if (kind != YamlNode::Kind::Scalar)
                refuse(mark, "a key must be a plain word");
            level.expectsKey = false;
            return level.node->keys.emplace_back(std::move(node));
        }
        level.expectsKey = true;
        return level.node->values.emplace_back(std::move(node));
    }

    void open(const YAML::Mark &mark, const std::string &tag, YamlNode::Kind kind)
    {
        if (tag != "?" && !tag.empty())
            refuse(mark, "tags are not read");
        if (m_open.size() >= size_t(YamlDocument::MaxDepth))
            refuse(mark, "nested too deep");
        m_open.push_back({&add(mark, kind), true});
    }

    YamlNode m_root;
    std::vector<Level> m_open;
    int m_count = 0;
};

Error errorAt(int line, int column, const QString &what)
{
    return {ErrorCode::BadScenario, u"%1:%2: %3"_s.arg(line).arg(column).arg(what)};
}

/// The place of a byte, for errors found before yaml-cpp sees the text.
Error errorAtByte(QByteArrayView text, qsizetype offset, const QString &what)
{
    const QByteArrayView before = text.first(offset);
    return errorAt(int(before.count('\n')) + 1, int(offset - before.lastIndexOf('\n')), what);
}

} // namespace

const YamlNode *YamlNode::value(QByteArrayView key) const
{
    for (size_t i = 0; i < keys.size() && i < values.size(); ++i) {
        if (keys[i].text == key)
            return &values[i];
    }
    return nullptr;
}

QString YamlNode::kindText() const
{
    switch (kind) {
    case Kind::Null:
        return u"nothing"_s;
    case Kind::Scalar:
        return u"\"%1\""_s.arg(QString::fromUtf8(text.left(40)));
    case Kind::Sequence:
        return u"a list"_s;
    case Kind::Map:
        return u"a mapping"_s;
    }
    return {};
}

Result<YamlNode> YamlDocument::parse(QByteArrayView text)
{
    if (text.size() > MaxBytes)
        return tl::unexpected(errorAt(1, 1, u"longer than %1 MiB"_s.arg(MaxBytes / 1024 / 1024)));
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return tl::unexpected(errorAtByte(text, nul, u"a zero byte; expected UTF-8 text"_s));
    Utf8Checker checker;
    if (!checker.add(text) || !checker.isComplete())
        return tl::unexpected(errorAt(1, 1, u"not UTF-8 text"_s));
    ViewBuffer buffer(text);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        Builder builder;
        if (!parser.HandleNextDocument(builder))
            return tl::unexpected(errorAt(1, 1, u"empty; expected \"scenario: 1\""_s));
        Builder second;
        if (parser.HandleNextDocument(second)) {
            const YamlNode other = second.take();
            return tl::unexpected(errorAt(other.line, other.column, u"a second document; expected one"_s));
        }
        return builder.take();
    } catch (const YAML::Exception &error) {
        const YAML::Mark mark = error.mark.is_null() ? YAML::Mark() : error.mark;
        return tl::unexpected(errorAt(mark.line + 1, mark.column + 1, QString::fromStdString(error.msg)));
    }
}

} // namespace plectrum
