#include <pwd.h>
#include <unistd.h>

#include "core/error_codes.h"
#include "service/cli/command.h"

namespace sohoa::cli {

Result<Config> officeOf(const Invocation& invocation) {
    std::error_code ignored;
    if (!std::filesystem::exists(invocation.configFile(), ignored))
        return fail(errors::NoOffice, invocation.configFile().string());
    auto config = loadConfig(invocation.configFile());
    if (config) config->home = std::filesystem::absolute(invocation.home, ignored);
    return config;
}

std::string personAtTheMachine() {
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr ? entry->pw_name : std::to_string(::getuid());
}

}  // namespace sohoa::cli
