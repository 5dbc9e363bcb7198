#include "service/exchange_limit.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::uint64_t roomForEnvelope = 64u << 10;  // what of a message is not its attachment
static constexpr std::uint64_t roomForSeal = 256u << 10;     // signature, block, red seal, certificates, revocation
static constexpr std::chrono::seconds extractSilence{120};

std::uint64_t largestMessage(const Config& config) {
    return static_cast<std::uint64_t>(config.exchange.largestMebibytes) << 20;
}

// The attachment goes as base64: four letters for three bytes.
static std::uint64_t largestFileOf(const Config& config) { return (largestMessage(config) - roomForEnvelope) / 4 * 3; }

Result<> requireSendable(const Config& config, std::uint64_t bytes) {
    if (config.exchange.endpoint.empty() || bytes <= largestFileOf(config)) return {};
    return fail(errors::TooLargeForExchange, fmt::format("{} bytes, at most {}", bytes, largestFileOf(config)));
}

Result<> requireSendableCopy(const Office& office, JobId job, const CopyOrder& order, const fs::path& archive) {
    std::error_code error;
    const std::uint64_t whole = fs::file_size(archive, error);
    if (error) return fail(errors::FileUnreadable, archive.string());
    auto fits = requireSendable(office.config, whole + roomForSeal);
    if (fits || order.pages.isWhole()) return fits;
    auto digest = sha256OfFile(archive);
    if (!digest) return passOn(digest);
    auto folder = office.store.freshWorkFolder(job);
    if (!folder) return passOn(folder);
    auto pdfa = office.startStage("sohoa-pdfa");
    if (!pdfa) return passOn(pdfa);
    auto made = pdfa->ask({{"do", "extract_pages"},
                           {"file", archive.string()},
                           {"output", (*folder / "measured.pdf").string()},
                           {"source", digest->hex()},
                           {"pages", order.pages.pages()}},
                          extractSilence);
    office.store.clearWorkFolder(job);
    if (!made) return passOn(made);
    return requireSendable(office.config, static_cast<std::uint64_t>(integerOr(*made, "bytes", 0)) + roomForSeal);
}

}  // namespace sohoa
