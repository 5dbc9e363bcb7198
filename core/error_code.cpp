#include "core/error_code.h"

#include <algorithm>
#include <vector>

#include "core/error_codes.h"

namespace sohoa {

std::span<const ErrorCode> allErrorCodes() {
    using namespace errors;
    static const std::vector<ErrorCode> codes = {
#include "core/error_code_list.inc"  // made by core/CMakeLists.txt from error_codes/
    };
    return codes;
}

ErrorCode errorCodeNamed(std::string_view name) {
    const auto codes = allErrorCodes();
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const ErrorCode& c) { return c.name == name; });
    return found == codes.end() ? errors::UnknownCode : *found;
}

std::string_view name(Remedy remedy) {
    switch (remedy) {
        case Remedy::Retry: return "retry";
        case Remedy::AskOperator: return "ask_operator";
        case Remedy::Refuse: return "refuse";
        case Remedy::Defect: return "defect";
    }
    return "";
}

int exitStatus(const ErrorCode& code) {
    switch (code.remedy) {
        case Remedy::AskOperator:
        case Remedy::Refuse: return 3;
        case Remedy::Retry:
        case Remedy::Defect: return 4;
    }
    return 4;
}

}  // namespace sohoa
