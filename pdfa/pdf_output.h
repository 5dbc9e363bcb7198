// A PDF in the making, object by object into a file: what was written is forgotten but for its place, so that a
// document of any length needs little memory. The first failure stays and is told at the end. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/atomic_file.h"

namespace sohoa::pdfa {

class PdfOutput {
  public:
    explicit PdfOutput(AtomicFile& file);

    int reserve();  // the number of an object to come
    void put(int object, std::string_view body);
    void putStream(int object, std::string_view entries, std::string_view data);  // deflated; entries without << >>

    // The cross-reference table and the trailer. id: 16 bytes.
    Result<> finish(int root, int info, std::string_view id);

  private:
    void write(std::string_view bytes);

    AtomicFile& file_;
    std::uint64_t at_ = 0;
    std::vector<std::uint64_t> places_;  // by number less one; 0: not there yet
    Result<> state_;
};

}  // namespace sohoa::pdfa
