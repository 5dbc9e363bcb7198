// Writes XML elements one below the other, two spaces for each level, as the samples of the format have them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa::push {

std::string xmlEscaped(std::string_view text);

// Appends to a string of the caller's. Texts must be XML texts (isXmlText). One thread.
class XmlWriter {
  public:
    XmlWriter(std::string& out, std::string_view prefix, int level) : out_(out), prefix_(prefix), level_(level) {}

    void open(std::string_view name, std::string_view attributes = "");
    void close();
    void leaf(std::string_view name, std::string_view text);
    void leafUnlessEmpty(std::string_view name, std::string_view text);

  private:
    void indent() { out_.append(2 * static_cast<std::size_t>(level_), ' '); }

    std::string& out_;
    std::string prefix_;
    int level_;
    std::vector<std::string> opened_;
};

}  // namespace sohoa::push
