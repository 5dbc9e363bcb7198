// How much memory the processes of a soak take, looked at page by page.
#pragma once

#include <map>
#include <string>

#include "service/reporter.h"

namespace sohoa::test {

// In kilobytes, resident.
struct MemoryAt {
    int page = 0;
    long scanner = 0;  // sohoa-scan
    long self = 0;     // the service's side, with the virtual scanner inside
};

// Hears of every page that is stored.
class MemoryWatch final : public Reporter {
  public:
    // Where to look: a page's ordinal and every so many.
    explicit MemoryWatch(int every) : every_(every) {}

    void progress(JobId, std::int64_t done, std::int64_t of) override;

    MemoryAt at(int page) const;  // the look nearest to it
    MemoryAt most() const;

  private:
    int every_;
    std::map<int, MemoryAt> looks_;
};

}  // namespace sohoa::test
