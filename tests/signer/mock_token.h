// The office's token behind a module that misbehaves in a named way, which may change while a session is open.
#pragma once

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/atomic_file.h"
#include "core/sha256.h"
#include "tests/signer/sign_program.h"

namespace sohoa::test {

class MockToken {
  public:
    explicit MockToken(const TestOffice& office) : office_(office) { play("nothing"); }

    void play(const std::string& part) const { std::ofstream(office_.folder() / "plays") << part; }

    Environment environment() const {
        return {{"MOCK_TOKEN_FILE", (office_.folder() / "plays").string()},
                {"MOCK_TOKEN_BEHIND", office_.parts().module.string()},
                {"MOCK_TOKEN_CALLS", (office_.folder() / "calls").string()}};
    }

    // The request, for this module in place of SoftHSM's.
    static Json inFront(Json request) {
        const std::filesystem::path module(SOHOA_MOCK_TOKEN);
        request["module"] = module.string();
        request["module_sha256"] = sha256OfFile(module).value().hex();
        request["module_folders"] = {module.parent_path().string()};
        return request;
    }

    // How often the module was asked: "login", "sign", "logout".
    long calls(const std::string& name) const {
        std::istringstream log(readFile(office_.folder() / "calls").value_or(""));
        long count = 0;
        for (std::string line; std::getline(log, line);)
            count += line == name ? 1 : 0;
        return count;
    }

  private:
    const TestOffice& office_;
};

// Asks for the session's state until it has ended, which takes a watch of its own a moment; why it ended.
inline std::string endOf(SignProgram& program) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (std::chrono::steady_clock::now() < until) {
        program.send({{"do", "session_state"}});
        const Json state = program.reply();
        if (!state.is_object()) return "no program";
        if (!state["result"]["open"].get<bool>()) return state["result"]["ended"];
    }
    return "";
}

}  // namespace sohoa::test
