#include "tests/house/errors_document.h"

namespace sohoa::house {

static constexpr std::string_view opening = R"(# Error codes

An error has a permanent name. It is the one word for it in the journal, the store, the bus, the translations and here; once
released it is never changed and never used for anything else. The remedy says who can do something about it:

| Remedy | Who | The command line exits with |
|---|---|---|
| `retry` | nobody yet: the program tries again by itself | 4 |
| `ask_operator` | the person at the machine | 3 |
| `refuse` | nobody: this input is not taken, whoever asks | 3 |
| `defect` | support: a mistake of ours or a damaged installation | 4 |

This page is made from `core/error_codes/` by `cmake --build build/dev --target errors_doc`; a test keeps it true.
)";

static std::string_view moduleOf(const ErrorCode& code) { return code.name.substr(0, code.name.find('.')); }

static std::string_view firstSentence(std::string_view text) {
    const std::size_t end = text.find(". ");
    return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

static std::string_view usualStep(Remedy remedy) {
    switch (remedy) {
        case Remedy::Retry: return "Nothing: it is tried again.";
        case Remedy::AskOperator: return "Go on when you are ready.";
        case Remedy::Refuse: return "Nothing: it is not taken.";
        case Remedy::Defect: return "Call for support.";
    }
    return "";
}

// What follows the first sentence; where nothing does, what the remedy means.
static std::string_view whatToDo(const ErrorCode& code) {
    const std::string_view first = firstSentence(code.en);
    return first.size() == code.en.size() ? usualStep(code.remedy) : code.en.substr(first.size() + 1);
}

static std::string cell(std::string_view text) {
    std::string escaped;
    for (char c : text)
        escaped += c == '|' ? std::string("\\|") : std::string(1, c);
    return escaped;
}

std::string errorsDocument(std::span<const ErrorCode> codes) {
    std::string page(opening);
    std::string_view module;
    for (const ErrorCode& code : codes) {
        if (moduleOf(code) != module) {
            module = moduleOf(code);
            page += "\n## " + std::string(module) +
                    "\n\n| Name | When | Remedy | What the clerk reads | What to do |\n|---|---|---|---|---|\n";
        }
        page += "| `" + std::string(code.name) + "` | " + cell(firstSentence(code.en)) + " | `" +
                std::string(name(code.remedy)) + "` | " + cell(code.vi) + " | " + cell(whatToDo(code)) + " |\n";
    }
    return page;
}

}  // namespace sohoa::house
