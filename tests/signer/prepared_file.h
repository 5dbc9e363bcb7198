// A file as the PDF stage hands it over: two ranges with room for a signature between them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/sha256.h"

namespace sohoa::test {

class PreparedFile {
  public:
    explicit PreparedFile(const std::filesystem::path& path, std::size_t room = 16384);

    const std::filesystem::path& path() const { return path_; }
    std::vector<std::int64_t> byteRange() const;
    Sha256 digest() const { return sha256Of(before_ + after_); }
    std::string signedBytes() const { return before_ + after_; }

    void fill(std::string_view cms);      // writes it between the ranges
    std::string contents() const;         // what lies between the ranges, decoded, with its padding
    void flipByte(std::size_t at) const;  // in the file

  private:
    std::filesystem::path path_;
    std::size_t room_;
    std::string before_, after_, digits_;
};

}  // namespace sohoa::test
