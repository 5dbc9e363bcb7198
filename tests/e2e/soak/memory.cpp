#include "tests/e2e/soak/memory.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace sohoa::test {

namespace fs = std::filesystem;

static long lineOf(const fs::path& status, const std::string& key) {
    std::ifstream in(status);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(key)) return std::strtol(line.c_str() + key.size(), nullptr, 10);
    return 0;
}

// Ours and alive: a process of that name whose parent we are.
static long residentOfChild(const std::string& name) {
    std::error_code error;
    for (fs::directory_iterator at("/proc", error), end; !error && at != end; at.increment(error)) {
        const fs::path status = at->path() / "status";
        std::ifstream comm(at->path() / "comm");
        std::string word;
        if (!std::getline(comm, word) || word != name || lineOf(status, "PPid:") != ::getpid()) continue;
        return lineOf(status, "VmRSS:");
    }
    return 0;
}

void MemoryWatch::progress(JobId, std::int64_t done, std::int64_t) {
    const auto page = static_cast<int>(done);
    if (page % every_ != 0 || looks_.count(page) != 0) return;
    looks_[page] = {page, residentOfChild("sohoa-scan"), lineOf("/proc/self/status", "VmRSS:")};
}

MemoryAt MemoryWatch::at(int page) const {
    MemoryAt nearest;
    for (const auto& [looked, memory] : looks_)
        if (nearest.page == 0 || std::abs(looked - page) < std::abs(nearest.page - page)) nearest = memory;
    return nearest;
}

MemoryAt MemoryWatch::most() const {
    MemoryAt most;
    for (const auto& [page, memory] : looks_) {
        if (memory.scanner > most.scanner) most.page = page;
        most.scanner = std::max(most.scanner, memory.scanner);
        most.self = std::max(most.self, memory.self);
    }
    return most;
}

}  // namespace sohoa::test
