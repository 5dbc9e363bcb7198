// Stands where sohoa-pdfa and sohoa-sign would, and says what the test wants it to: of files it knows no more than what
// SOHOA_LIES (a folder) has about them. What it was asked is appended to SOHOA_LIES/asked.
//
//   lies.json  {"conforms": {"signed.pdf": bool}, "verdicts": {"archive.pdf": [[field, verdict], …], "signed.pdf": …},
//              "refuse_prepare": bool, "exchange_when_verified": bool}; the field "ours" stands for the one prepared
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/stage_program.h"

using namespace sohoa;
namespace fs = std::filesystem;

static fs::path folder() {
    const char* named = std::getenv("SOHOA_LIES");
    return named != nullptr ? named : "";
}

static Json lies() { return parseJson(readFile(folder() / "lies.json").value_or("{}")).value_or(Json::object()); }

static void note(const Json& request) {
    std::ofstream(folder() / "asked", std::ios::app) << stringOr(request, "do", "") << '\n';
}

// [{"field", "verdict"}] as the test has it for the file of this name.
static Json signaturesOf(const Json& request) {
    const std::string name = fs::path(stringOr(request, "file", "")).filename();
    const std::string ours = readFile(folder() / "field").value_or("");
    Json signatures = Json::array();
    for (const Json& pair : lies().value("verdicts", Json::object()).value(name, Json::array())) {
        const std::string field = pair[0] == "ours" ? ours : pair[0].get<std::string>();
        signatures.push_back({{"field", field}, {"verdict", pair[1]}});
    }
    return signatures;
}

static Result<Json> prepare(const Json& request, StageChannel&) {
    note(request);
    if (boolOr(lies(), "refuse_prepare", false)) return fail(errors::PdfaNonconforming, "6.1.3-1");
    std::ofstream(folder() / "field") << stringOr(request, "field", "");
    std::ofstream(stringOr(request, "output", "")) << "prepared";
    return Json{{"byte_range", {0, 1, 2, 3}}, {"digest", "00"}, {"contents_offset", 1}, {"contents_length", 1}};
}

static Result<Json> embed(const Json& request, StageChannel&) {
    note(request);
    std::ofstream(stringOr(request, "output", "")) << "signed";
    return Json{{"sha256", "00"}};
}

static Result<Json> check(const Json& request, StageChannel&) {
    note(request);
    const std::string name = fs::path(stringOr(request, "file", "")).filename();
    return Json{{"conforms", boolOr(lies().value("conforms", Json::object()), name.c_str(), true)}};
}

static Result<Json> verify(const Json& request, StageChannel&) {
    note(request);
    const Json answer = {{"signatures", signaturesOf(request)}};
    if (boolOr(lies(), "exchange_when_verified", false)) std::ofstream(stringOr(request, "file", "")) << "another";
    return answer;
}

int main() {
    return runStage({{"prepare", prepare},
                     {"embed", embed},
                     {"check", check},
                     {"verify", verify},
                     {"signatures",
                      [](const Json& request, StageChannel&) -> Result<Json> {
                          note(request);
                          return Json{{"signatures", signaturesOf(request)}};
                      }},
                     {"open_session",
                      [](const Json& request, StageChannel& channel) -> Result<Json> {
                          note(request);
                          if (auto pin = channel.secret(4); !pin) return passOn(pin);
                          return Json{{"certificate", Json::object()}};
                      }},
                     {"close_session", [](const Json&, StageChannel&) -> Result<Json> { return Json::object(); }},
                     {"sign", [](const Json& request, StageChannel&) -> Result<Json> {
                          note(request);
                          return Json{{"cms", "MAA="}, {"level", "B-T"}, {"gen_time", "2026-11-22T02:15:42Z"}};
                      }}});
}
