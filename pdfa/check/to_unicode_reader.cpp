#include "pdfa/check/to_unicode_reader.h"

#include <qpdf/BufferInputSource.hh>

#include <optional>
#include <vector>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa::check {

namespace {

std::uint32_t numberOf(const std::string& bytes, std::size_t most) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < std::min(bytes.size(), most); ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

struct Token {
    std::string bytes;   // of a string
    bool opens = false;  // [
};

void readChars(const std::vector<Token>& tokens, std::map<std::uint32_t, std::uint32_t>& texts) {
    for (std::size_t i = 0; i + 1 < tokens.size(); i += 2)
        if (!tokens[i + 1].bytes.empty()) texts[numberOf(tokens[i].bytes, 4)] = numberOf(tokens[i + 1].bytes, 2);
}

void readRanges(const std::vector<Token>& tokens, std::map<std::uint32_t, std::uint32_t>& texts) {
    for (std::size_t i = 0; i + 2 < tokens.size();) {
        const std::uint32_t first = numberOf(tokens[i].bytes, 4), last = numberOf(tokens[i + 1].bytes, 4);
        if (last < first || last - first > 0xffff) return;
        if (tokens[i + 2].opens) {
            i += 3;
            for (std::uint32_t code = first; code <= last && i < tokens.size(); ++code, ++i)
                if (!tokens[i].bytes.empty()) texts[code] = numberOf(tokens[i].bytes, 2);
            continue;
        }
        const std::string& text = tokens[i + 2].bytes;
        const std::uint32_t start = numberOf(text, 2),
                            room = text.empty() ? 0 : 0xff - static_cast<unsigned char>(text.back());
        for (std::uint32_t code = first; code <= last && code - first <= room; ++code)
            texts[code] = text.size() <= 2 ? start + (code - first) : start;
        i += 3;
    }
}

}  // namespace

std::map<std::uint32_t, std::uint32_t> readToUnicode(const std::string& cmap) {
    std::map<std::uint32_t, std::uint32_t> texts;
    const auto input = std::make_shared<BufferInputSource>("ToUnicode", cmap);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    std::vector<Token> tokens;
    for (;;) {
        const auto token = tokenizer.readToken(input, "ToUnicode", true);
        const auto type = token.getType();
        if (type == QPDFTokenizer::tt_eof || texts.size() > 65536) return texts;
        if (token.isWord("beginbfchar") || token.isWord("beginbfrange"))
            tokens.clear();
        else if (token.isWord("endbfchar"))
            readChars(tokens, texts);
        else if (token.isWord("endbfrange"))
            readRanges(tokens, texts);
        else if (type == QPDFTokenizer::tt_string)
            tokens.push_back({token.getValue(), false});
        else if (type == QPDFTokenizer::tt_array_open)
            tokens.push_back({{}, true});
    }
}

}  // namespace sohoa::pdfa::check
