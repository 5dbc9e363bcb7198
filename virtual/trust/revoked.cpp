#include "virtual/trust/revoked.h"

#include <sstream>

#include "core/atomic_file.h"

namespace sohoa::trust {

std::map<std::string, UtcTime> revokedIn(const std::filesystem::path& office) {
    std::map<std::string, UtcTime> revoked;
    std::error_code none;
    if (!std::filesystem::exists(office / "revoked", none)) return revoked;
    std::istringstream lines(readFile(office / "revoked").value_or(""));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string serial, when;
        words >> serial >> when;
        if (!serial.empty()) revoked.try_emplace(serial, parseIsoUtc(when).value_or(now()));
    }
    return revoked;
}

}  // namespace sohoa::trust
