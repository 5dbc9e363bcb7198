#include "tests/signer/prepared_file.h"

#include <fstream>

#include "core/hex.h"

namespace sohoa::test {

PreparedFile::PreparedFile(const std::filesystem::path& path, std::size_t room)
    : path_(path), room_(room), before_("%PDF-1.7\n1 0 obj\n<< /Type /Sig /Contents "), after_(" >>\nendobj\n%%EOF\n") {
    fill("");
}

std::vector<std::int64_t> PreparedFile::byteRange() const {
    const auto first = static_cast<std::int64_t>(before_.size());
    const auto gap = static_cast<std::int64_t>(2 * room_ + 2);
    return {0, first, first + gap, static_cast<std::int64_t>(after_.size())};
}

void PreparedFile::fill(std::string_view cms) {
    digits_ = toHex(std::as_bytes(std::span(cms.data(), cms.size())));
    digits_.resize(2 * room_, '0');
    std::ofstream(path_, std::ios::binary) << before_ << '<' << digits_ << '>' << after_;
}

std::string PreparedFile::contents() const {
    const auto bytes = fromHex(digits_).value();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void PreparedFile::flipByte(std::size_t at) const {
    std::fstream file(path_, std::ios::binary | std::ios::in | std::ios::out);
    file.seekg(static_cast<std::streamoff>(at));
    const char byte = static_cast<char>(file.get() ^ 1);
    file.seekp(static_cast<std::streamoff>(at));
    file.put(byte);
}

}  // namespace sohoa::test
