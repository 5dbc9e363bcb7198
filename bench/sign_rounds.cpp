#include "bench/sign_rounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "bench/child.h"
#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "service/certified_copy.h"
#include "service/stage_process.h"

namespace sohoa::bench {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rawSignatures = 400;

double millisecondsSince(Clock::time_point begun) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

Result<SecretBytes> pinIn(const fs::path& file) {
    auto text = readFile(file, 256);
    if (!text) return passOn(text);
    const std::string_view digits = trimmed(*text);
    SecretBytes pin(digits.size());
    std::copy(digits.begin(), digits.end(), pin.bytes().begin());
    return pin;
}

// What `openssl speed` calls the kind of key, and which of its columns is signatures a second.
struct SoftwareKey {
    std::string shown, algorithm;
};
SoftwareKey softwareKeyOf(const Json& certificate) {
    const std::string kind = stringOr(certificate, "key", "");
    const auto bits = integerOr(certificate, "key_bits", 0);
    if (kind == "EC") return {fmt::format("EC {}", bits), fmt::format("ecdsap{}", bits)};
    return {fmt::format("RSA {}", bits), fmt::format("rsa{}", bits)};
}

// The last line of its machine-readable form: +F2:n:bits:signatures:verifications, a second each; +F4 for ECDSA.
double softwareRate(const std::string& algorithm) {
    const Folder folder;
    const std::string said = (folder.path() / "said").string();
    if (!runChild({"/bin/sh", "-c", "openssl speed -mr -seconds 2 " + algorithm + " > '" + said + "'"}, {}).succeeded)
        return 0;
    const std::string output = readFile(said).value_or("");
    const std::size_t at = output.rfind("+F");
    if (at == std::string::npos) return 0;
    std::vector<std::string> parts;
    for (std::size_t begin = at; begin < output.size();) {
        const std::size_t end = std::min(output.find(':', begin), output.size());
        parts.push_back(output.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts.size() > 3 ? std::strtod(parts[3].c_str(), nullptr) : 0;
}

SealOrder orderOf(const PreparedSeal& prepared) {
    return {prepared.file, prepared.slot.value("byte_range", Json()), stringOr(prepared.slot, "digest", ""),
            prepared.printedTime};
}

Result<> certifyRounds(const SignBench& bench, const fs::path& file, const Folder& folder, SignedFileRound& round) {
    std::vector<double> wall, cpu;
    for (int i = 0; i < bench.rounds; ++i) {
        const fs::path output = folder.path() / fmt::format("certified-{}.pdf", i);
        const ChildRun ran =
            runChild({programPath("sohoa").string(), "--home", bench.home.string(), "certify", file.string(), "-o",
                      output.string(), "--medium", "paper", "--pin-file", bench.pinFile.string()},
                     {});
        std::error_code ignored;
        fs::remove(output, ignored);
        if (!ran.succeeded) return fail(errors::StageCrashed, "sohoa certify");
        wall.push_back(ran.seconds * 1000);
        cpu.push_back(ran.cpuSeconds * 1000);
        round.peakMegabytes = std::max(round.peakMegabytes, ran.peakMegabytes);
    }
    round.certifyMs = median(wall);
    round.certifyCpuMs = median(cpu);
    return {};
}

Result<SignedFileRound> fileRound(const SignBench& bench, const Config& config, SealSession& session,
                                  const fs::path& file) {
    const Folder folder;
    SignedFileRound round;
    round.megabytes = static_cast<double>(fs::file_size(file)) / 1e6;
    std::vector<double> prepare, seal, whole;
    SealPlan plan;
    plan.medium = SourceMedium::Paper;
    const int rounds = round.megabytes > 20 ? std::min(bench.rounds, 3) : bench.rounds;
    for (int i = 0; i < rounds; ++i) {
        const fs::path work = folder.fresh("work");
        auto begun = Clock::now();
        auto prepared = prepareSeal(config, plan, file, work);
        if (!prepared) return passOn(prepared);
        prepare.push_back(millisecondsSince(begun));
        begun = Clock::now();
        if (auto made = session.sign(orderOf(*prepared)); !made) return passOn(made);
        seal.push_back(millisecondsSince(begun));
        begun = Clock::now();
        if (auto made = signPrepared(config, session, *prepared, work); !made) return passOn(made);
        whole.push_back(millisecondsSince(begun));
    }
    round.prepareMs = median(prepare);
    round.sealMs = median(seal);
    round.finishMs = median(whole) - round.sealMs;
    SignBench fewer = bench;
    fewer.rounds = rounds;
    if (auto done = certifyRounds(fewer, file, folder, round); !done) return passOn(done);
    return round;
}

Result<double> sealedASecond(const SignBench& bench, const Config& config, SealSession& session) {
    const Folder folder;
    SealPlan plan;
    plan.medium = SourceMedium::Paper;
    auto prepared = prepareSeal(config, plan, bench.files.front(), folder.fresh("work"));
    if (!prepared) return passOn(prepared);
    const auto begun = Clock::now();
    int made = 0;
    while (millisecondsSince(begun) < 2000) {
        if (auto seal = session.sign(orderOf(*prepared)); !seal) return passOn(seal);
        ++made;
    }
    return made * 1000 / millisecondsSince(begun);
}

}  // namespace

Result<SignRound> runSignBench(const SignBench& bench) {
    auto config = loadConfig(bench.home / "sohoa.toml");
    if (!config) return passOn(config);
    auto pin = pinIn(bench.pinFile);
    if (!pin) return passOn(pin);
    auto session = SealSession::open(*config, config->signer.token, *pin, false);
    if (!session) return passOn(session);
    SignRound round;
    const SoftwareKey key = softwareKeyOf(session->certificate());
    round.key = key.shown;
    auto raw = session->measure(rawSignatures);
    if (!raw) return passOn(raw);
    round.token = raw->value("count", 0) / std::max(raw->value("seconds", 0.0), 1e-9);
    round.software = softwareRate(key.algorithm);
    auto sealed = sealedASecond(bench, *config, *session);
    if (!sealed) return passOn(sealed);
    round.sealed = *sealed;
    for (const fs::path& file : bench.files) {
        auto measured = fileRound(bench, *config, *session, file);
        if (!measured) return passOn(measured);
        round.files.push_back(std::move(*measured));
    }
    return round;
}

std::string signReport(const SignRound& round) {
    std::string text = fmt::format("{}: token C_Sign {:.0f}/s, {:.2f} of openssl speed's {:.0f}/s\n", round.key,
                                   round.token, round.software > 0 ? round.token / round.software : 0, round.software);
    text +=
        fmt::format("whole signatures in one session (digest, token, time stamp, CMS): {:.1f}/s, {:.3f} of C_Sign\n",
                    round.sealed, round.sealed / round.token);
    text +=
        "      MB   prepare      seal    finish   certify  (cpu)   MB held   (milliseconds, medians; memory of all "
        "programs together)\n";
    for (const SignedFileRound& file : round.files)
        text +=
            fmt::format("{:8.2f} {:9.1f} {:9.1f} {:9.1f} {:9.1f} {:6.0f} {:10.1f}\n", file.megabytes, file.prepareMs,
                        file.sealMs, file.finishMs, file.certifyMs, file.certifyCpuMs, file.peakMegabytes);
    return text;
}

}  // namespace sohoa::bench
