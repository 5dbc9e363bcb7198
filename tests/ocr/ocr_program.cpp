#include "tests/ocr/ocr_program.h"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <sstream>

#include "core/handle.h"
#include "core/json.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {

std::vector<Json> askOcr(const std::vector<Json>& requests) {
    std::string lines;
    for (const Json& request : requests)
        lines.append(jsonLine(request)).push_back('\n');
    const TemporaryFolder folder;
    const auto input = folder.with("requests", lines);
    const std::string command = fmt::format("{}/sohoa-ocr < '{}' 2>/dev/null", SOHOA_TEST_BIN, input.string());
    std::string output;
    {
        const Owned<std::FILE, ::pclose> pipe{::popen(command.c_str(), "r")};
        char part[4096];
        for (std::size_t n; pipe && (n = std::fread(part, 1, sizeof part, pipe.get())) > 0;)
            output.append(part, n);
    }
    std::vector<Json> answers;
    std::istringstream stream(output);
    for (std::string line; std::getline(stream, line);)
        answers.push_back(parseJson(line).value_or(Json()));
    return answers;
}

}  // namespace sohoa::test
