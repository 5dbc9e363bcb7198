// How many bytes the pages of a file weigh at least: the streams that they need, as they lie in it, each counted once
// where several pages share it. What leads to other pages is not followed. qpdf throws: work is wrapped in guarded().
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

class PageWeights {
  public:
    explicit PageWeights(const std::vector<QPDFObjectHandle>& pages);

    // Of none of the pages, of the one at first, of it and the next, …: until that is above the limit or they end.
    std::vector<std::uint64_t> growing(std::size_t first, std::uint64_t limit) const;

  private:
    std::vector<std::map<QPDFObjGen, std::uint64_t>> streamsOfPage_;
};

}  // namespace sohoa::pdfa
