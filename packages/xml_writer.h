// Writes XML 1.0, elements one below the other. Texts become NFC; characters that XML forbids become U+FFFD, so that
// whatever was recognized or typed makes a file that every reader takes.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sohoa::packages {

std::string xmlEscaped(std::string_view text);  // for content and for attributes in double quotation marks

// Appends to a string of the caller's, who may take what is there away between two calls. One thread.
class XmlWriter {
  public:
    using Attribute = std::pair<std::string_view, std::string>;
    using Attributes = std::initializer_list<Attribute>;

    explicit XmlWriter(std::string& out) : out_(out) {}

    void declaration();
    void open(std::string_view name, Attributes attributes = {});
    void close();
    void leaf(std::string_view name, std::string_view text, Attributes attributes = {});
    void empty(std::string_view name, Attributes attributes = {});

  private:
    void indent() { out_.append(2 * opened_.size(), ' '); }
    void begin(std::string_view name, Attributes attributes);

    std::string& out_;
    std::vector<std::string> opened_;
};

}  // namespace sohoa::packages
